"""A bundle of facts for whoever looks for a fault: versions, settings, policy, logs; nothing of any contact or book.

It never reads a book, a journal or the list of recent books, but only how large and old those files are. Where the
home folder or the user's name stands in a path, something else stands in the bundle.
"""

import hashlib
import io
import json
import locale
import os
import platform
import re
import stat
import sys
import time
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

from desktop_app import __version__
from desktop_app.files.atomic import write_new
from desktop_app.files.build import commit, is_changed
from desktop_app.files.errors import reason_of
from desktop_app.files.paths import home_folders, resource, user_data_folder, user_log_folder, user_settings_folder
from desktop_app.files.system import system_name
from desktop_app.files.waiting import in_time
from desktop_app.settings.components import components
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.log import own_log_files
from desktop_app.settings.own_names import LOG_FOLDERS, OWN_FOLDERS, is_own_file
from desktop_app.settings.policy.in_force import InForce
from desktop_app.settings.policy.keys import KEYS
from desktop_app.settings.policy.model import LogTerms
from desktop_app.settings.policy.shown import plain
from desktop_app.settings.preferences import switched_off_sets, user_trusted_domains
from desktop_app.settings.redaction import what_it_says
from desktop_app.settings.table_choices import table_choices
from desktop_app.settings.user_settings import user_settings

Facts = Mapping[str, Any]

_CONTENTS = """\
Diagnostics of Proofbook
========================

facts.json   versions of the program and its parts, the system, the screen, language and time zone, your preferences
             (without your own known-correct domains, of which only the number is told), the policy of your
             organisation, and of each file that Proofbook has stored: its kind, size, age and permissions
logs/        the log: counts, domains, and numbers that stand for a book; no name, no address

Not in here: address books, contacts, addresses, names, decisions, the names of your files, the list of recent books.
Your home folder is called ~, your user name USER.

You can open every file in here with a text editor before you give it to anybody. Proofbook itself sends it nowhere.
"""
_ENVIRONMENT = (
    *("LANG", "LANGUAGE", "LC_ALL", "LC_CTYPE", "XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP", "PYTHONUTF8"),
    *("QT_QPA_PLATFORM", "QT_QPA_PLATFORMTHEME", "QT_STYLE_OVERRIDE", "QT_SCALE_FACTOR", "QT_FONT_DPI", "QT_IM_MODULE"),
    *("QT_ACCESSIBILITY", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "QT_AUTO_SCREEN_SCALE_FACTOR"),
)
_MOST_OF_A_LOG = 512 * 1024  # bytes, from the end
_MOST_LOGS = 40
_MOST_FILES = 500
_HASH_DIGITS = 16
_DAY = 24 * 60 * 60


def write_diagnostics(path: Path, policy: InForce | SettingsError, window: Facts | None = None) -> None:
    """Write the bundle to a new file, for its owner alone. Errors: OSError; FileExistsError where there is one.

    policy: the one in force, or why there is none. window: what only the window knows.
    """
    write_new(path, [_zipped(_files(policy, window))], owner_only=True)


def _files(policy: InForce | SettingsError, window: Facts | None) -> Iterator[tuple[str, str]]:
    """Yield the name and the text of each file."""
    terms = policy.policy.log if isinstance(policy, InForce) else LogTerms()
    yield "README.txt", _CONTENTS
    told = {**_program(), "window": window, "settings": _settings(), "policy": _policy(policy), "stored": _stored()}
    told["logs"], logs = _logs(terms)
    yield "facts.json", json.dumps(_without_person(told), indent=1, ensure_ascii=False) + "\n"
    for name, text in logs:
        yield f"logs/{name}", _without_person(text)


def _zipped(files: Iterator[tuple[str, str]]) -> bytes:
    """Return a zip of some files."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, text in files:
            bundle.writestr(name, text)
    return buffer.getvalue()


def _program() -> dict[str, Any]:
    """Return which program this is, and what it runs on."""
    return {
        "proofbook": __version__,
        "commit": commit(),
        "commit_changed": is_changed(),
        "packaged": bool(getattr(sys, "frozen", False)),
        "python": platform.python_version(),
        "components": {each.name: each.version for each in components() if each.version and not each.within},
        "system": {
            "name": system_name(),
            "libc": " ".join(platform.libc_ver()),
            "processors": os.cpu_count(),
        },
        "language": {
            "locale": locale.getlocale()[0],
            "encoding": locale.getencoding(),
            "names of files": sys.getfilesystemencoding(),
            "hours from UTC": time.localtime().tm_gmtoff / 3600,
        },
        "environment": {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ},
        "resources": _resources(),
    }


def _resources() -> dict[str, str]:
    """Return the first digits of the SHA-256 of every resource, by its name."""
    hashes: dict[str, str] = {}
    for path in sorted(resource().rglob("*")):
        with suppress(OSError):
            if path.is_file():
                digest = hashlib.sha256(path.read_bytes()).hexdigest()
                hashes[path.relative_to(resource()).as_posix()] = digest[:_HASH_DIGITS]
    return hashes


def _settings() -> dict[str, Any]:
    """Return the user's choices; of lists, only how long they are."""
    return {
        "preferences": _or_why_not(lambda: asdict(user_settings())),
        "switched-off sets": _or_why_not(lambda: list(switched_off_sets())),
        "own known-correct domains": _or_why_not(lambda: len(user_trusted_domains())),
        "choices about tables": _or_why_not(lambda: len(table_choices())),
    }


def _or_why_not(read: Callable[[], Any]) -> Any:
    """Return what can be read, or why it can't, without any name."""
    try:
        return read()
    except SettingsError as error:
        return {"error": what_it_says(error)}


def _policy(policy: InForce | SettingsError) -> dict[str, Any]:
    """Return the policy in force with its files, or what is wrong with it."""
    if isinstance(policy, SettingsError):
        return {"error": str(policy)}
    return {
        "files": [{"path": str(file.path), "sha256": file.sha256} for file in policy.files],
        "locked": sorted(policy.locked),
        "given": {key: plain(policy.value(key)) for key in KEYS if policy.gives(key)},
    }


def _stored() -> dict[str, Any]:
    """Return of each file that the program has stored what the system says of it."""
    folders = {"settings": user_settings_folder(), "data": user_data_folder(), "log": user_log_folder()}
    return {name: {"folder": str(path), "files": _files_in(path)} for name, path in folders.items()}


def _files_in(folder: Path) -> Any:
    """Return the facts about a folder and what is in it, or why it can't be read."""
    try:
        paths = [folder, *sorted(folder.rglob("*"))][:_MOST_FILES]
        return [_file(path, folder) for path in paths]
    except FileNotFoundError:
        return "not there"
    except OSError as error:
        return {"error": reason_of(error)}


def _file(path: Path, folder: Path) -> dict[str, Any]:
    """Return the facts about one file. Errors: OSError."""
    facts = path.lstat()
    is_folder = stat.S_ISDIR(facts.st_mode)
    known = path == folder or path.name in OWN_FOLDERS | LOG_FOLDERS or is_own_file(path.name)
    return {
        "name": ("." if path == folder else path.name) if known else "(other)",
        "kind": stat.filemode(facts.st_mode),
        "own": sys.platform == "win32" or facts.st_uid == os.geteuid(),
        **({} if is_folder else {"bytes": facts.st_size}),
        "days old": round((time.time() - facts.st_mtime) / _DAY, 1),
    }


def _logs(terms: LogTerms) -> tuple[Any, list[tuple[str, str]]]:
    """Return how many logs there are, or why they can't be read; and the end of each, the newest first."""
    try:
        paths = in_time(lambda: sorted(own_log_files(terms), key=lambda path: path.stat().st_mtime, reverse=True))
        logs = in_time(lambda: [(path.name, _end_of(path)) for path in paths[:_MOST_LOGS] if path.suffix != ".lock"])
    except OSError as error:
        return {"error": reason_of(error)}, []
    return len(paths), logs


def _end_of(path: Path) -> str:
    """Return the last lines of a log; none with an address, should there be one against all care. Errors: OSError."""
    with path.open("rb") as file:
        size = file.seek(0, io.SEEK_END)
        file.seek(max(0, size - _MOST_OF_A_LOG))
        lines = file.read().decode("utf-8", "replace").split("\n")
    return "\n".join(line for line in lines[1 if size > _MOST_OF_A_LOG else 0 :] if "@" not in line)


def _without_person(told: Any) -> Any:
    """Return the same without the home folder and the user's name, whatever it is."""
    if isinstance(told, Mapping):
        return {key: _without_person(each) for key, each in told.items()}
    if isinstance(told, list):
        return [_without_person(each) for each in told]
    return _impersonal(told) if isinstance(told, str) else told


def _impersonal(text: str) -> str:
    """Return a text without the home folder and the user's name."""
    homes = home_folders()
    for home in homes:
        text = text.replace(str(home), "~").replace(home.as_posix(), "~")
    names = {home.name for home in homes} | {os.environ.get(name, "") for name in ("USER", "LOGNAME", "USERNAME")}
    for name in names:
        if len(name) > 1:
            text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", "USER", text, flags=re.IGNORECASE)
    return text
