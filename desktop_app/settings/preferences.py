"""The user's own settings, kept in the user's settings folder: domains marked as known-correct, sets switched off."""

import errno
from collections.abc import Iterable
from pathlib import Path

from desktop_app.files.atomic import replace_owner_only
from desktop_app.files.errors import reason_of
from desktop_app.files.paths import make_owner_only_folder, user_settings_folder
from desktop_app.files.phrases import phrase
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.line_file import entries
from desktop_app.settings.policy.in_force import in_force
from desktop_app.settings.trust_file import read_trust_file
from desktop_app.settings.trusted_sets import SET_NAMES

_TRUST_KEY, _SETS_KEY = "trusted_domains", "built_in_sets"
"""What a policy calls them."""
_TRUST_HEADER = "# Domains that you marked as known-correct in Proofbook. One domain a line.\n"
_SWITCHED_OFF_HEADER = "# Built-in sets of known-correct domains that you switched off in Proofbook. One name a line.\n"


def user_trust_path() -> Path:
    """Return where the user's own known-correct domains are kept."""
    return user_settings_folder() / "known-correct-domains.txt"


def user_trusted_domains() -> tuple[str, ...]:
    """Return the user's own known-correct domains, and *.parents behind them; none where a policy has locked those.

    Errors: SettingsError.
    """
    path = user_trust_path()
    if in_force().is_locked(_TRUST_KEY):
        return ()
    if not _is_there(path, phrase("own known-correct domains")):
        return ()
    return read_trust_file(path).entries


def save_user_trusted_domains(domains: Iterable[str]) -> None:
    """Replace the user's own known-correct domains. Errors: OSError, also where a policy has locked them."""
    _refuse_if_locked(_TRUST_KEY, user_trust_path())
    _save(user_trust_path(), _TRUST_HEADER, domains)


def switched_off_path() -> Path:
    """Return where the names of the built-in sets that the user switched off are kept."""
    return user_settings_folder() / "switched-off-sets.txt"


def switched_off_sets() -> tuple[str, ...]:
    """Return the names of the built-in sets that the user switched off; none where a policy has locked the sets.

    Errors: SettingsError.
    """
    path = switched_off_path()
    if in_force().is_locked(_SETS_KEY):
        return ()
    if not _is_there(path, phrase("switched-off sets")):
        return ()
    names: list[str] = []
    for number, name in entries(path, phrase("list of switched-off sets")).lines:
        if name not in SET_NAMES:
            known = ", ".join(SET_NAMES)
            raise SettingsError(
                phrase(
                    "{path}, line {line}: there is no built-in set “{name}” (known: {known})",
                    path=path,
                    line=number,
                    name=name,
                    known=known,
                )
            )
        names.append(name)
    return tuple(names)


def sets_off() -> frozenset[str]:
    """Return the names of the built-in sets that are off, by the policy or by the user. Errors: SettingsError."""
    return in_force().policy.sets_off.union(switched_off_sets())


def save_switched_off_sets(names: Iterable[str]) -> None:
    """Replace the names of the built-in sets that the user switched off. Errors: OSError, as above."""
    _refuse_if_locked(_SETS_KEY, switched_off_path())
    _save(switched_off_path(), _SWITCHED_OFF_HEADER, names)


def _refuse_if_locked(key: str, path: Path) -> None:
    """Check that the user may set something. Errors: PermissionError."""
    if in_force().is_locked(key):
        raise PermissionError(errno.EPERM, phrase("your organisation has set this"), str(path))


def _is_there(path: Path, what: str) -> bool:
    """Return whether a file of settings exists. Errors: SettingsError where a folder above it may not be entered."""
    try:
        return path.exists()
    except OSError as error:
        raise SettingsError(
            phrase("{path}: your {what} can’t be read ({reason})", path=path, what=what, reason=reason_of(error))
        ) from None


def _save(path: Path, header: str, lines: Iterable[str]) -> None:
    """Replace a file of settings; the old one stays where the new one can't be written. Errors: OSError."""
    make_owner_only_folder(path.parent)
    replace_owner_only(path, (header + "".join(f"{line}\n" for line in lines)).encode())
