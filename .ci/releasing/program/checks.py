"""What a finished folder must not be like: the release is not made of one in which something is found."""

import re
import sys
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from fnmatch import fnmatch
from pathlib import Path

from releasing.program import contents, elf, search_path, traces
from releasing.program.packed import packed_modules, programs
from releasing.program.system_libraries import asked_of_nobody
from releasing.release import PROJECT

FORBIDDEN_FILES = (
    "*Qt*Network*", "*tlsbackend*", "*qopenssl*", "*schannel*", "*securetransport*",
    "_ssl.*", "_asyncio.*", "_overlapped.*", "libssl*", "libgnutls*", "libnss3*", "libssh*",
    "libcurl*", "libnghttp*", "libsoup*", "libgio-2*",
)  # fmt: skip
"""The program promises to make no connection, so what could make one is not in it."""
FORBIDDEN_MODULES = (
    "PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebEngineCore",
    "ssl", "_ssl", "asyncio", "socketserver", "webbrowser", "wsgiref", "http", "xmlrpc",
    "urllib.request", "urllib.robotparser", "ftplib", "imaplib", "nntplib", "poplib", "smtpd", "smtplib", "telnetlib",
    "requests", "urllib3", "httpx", "httpcore", "aiohttp", "h11", "pip", "ensurepip",
)  # fmt: skip
"""Modules that must not be packed, nor any module inside them. `socket` stays: vobject imports it."""
NETWORK_CALLS = frozenset({"socket", "connect", "getaddrinfo", "gethostbyname", "gethostbyname_r", "res_query"})
"""What a library must ask the C library for before it can reach another machine."""
KNOWN_TO_CALL = {
    "_socket.*": "Python’s own sockets: vobject imports them, for ids of appointments",
    "libcrypto.so*": "its BIO layer; only its SHA-256 is used, since Python’s own would freeze the window",
    "libpython3*.so*": "Python’s own sockets, where a system’s Python has them built in, as Debian’s",
}
"""The only libraries that may ask for that, each with what for; on Linux a finished folder is searched for others."""

MOST_IN_FOLDER = 110_000_000
"""Bytes."""

_NOT_LISTED = "{}: not on the list of what is allowed"
_NOT_FOUND = re.compile(r"could not resolve '(?P<library>[^']+)', dependency of '(?P<user>[^']+)'")


def missing_libraries(log: str, shipped: Iterable[str]) -> list[str]:
    """Return the lines of PyInstaller's log which say that a shipped file lacks a library, so would not load."""
    names = {Path(place).name for place in shipped}
    lines = [line.strip() for line in log.splitlines() if "Library not found" in line]
    return [line for line in lines if not (found := _NOT_FOUND.search(line)) or Path(found["user"]).name in names]


def forbidden_files(shipped: Iterable[str]) -> list[str]:
    """Return the files that must not be in the bundle."""
    return [place for place in shipped if any(fnmatch(Path(place).name, pattern) for pattern in FORBIDDEN_FILES)]


def is_forbidden_module(name: str) -> bool:
    """Tell whether a module is one that must not be packed, or inside one."""
    return any(name == each or name.startswith(f"{each}.") for each in FORBIDDEN_MODULES)


def network_callers(files: Iterable[Path], imported: Callable[[Path], set[str]] = elf.imported_symbols) -> list[str]:
    """Return the libraries that could reach another machine, and are not known to ask for that."""
    unknown = (file for file in files if not any(fnmatch(file.name, known) for known in KNOWN_TO_CALL))
    found = ((file.name, sorted(imported(file) & NETWORK_CALLS)) for file in unknown)
    return [f"{name} calls {', '.join(calls)}" for name, calls in found if calls]


def python_modules(folder: Path) -> set[str]:
    """Return the names of the modules packed into the programs and the standard library's archive."""
    modules = {name for program in programs(folder) for name, _ in packed_modules(program)}
    for archive in folder.rglob("base_library.zip"):
        with zipfile.ZipFile(archive) as library:
            modules |= {name.removesuffix(".pyc").replace("/", ".") for name in library.namelist()}
    return modules


def unprovided(files: Iterable[Path], needed: Callable[[Path], set[str]] = elf.needed_libraries) -> list[str]:
    """Return the files that ask for a library which is neither shipped nor known to be the system's."""
    every = list(files)
    shipped = [file.name for file in every]
    found = ((file.name, asked_of_nobody(needed(file), shipped)) for file in every)
    return [f"{name} needs {', '.join(libraries)}" for name, libraries in found if libraries]


def looking_elsewhere(files: Iterable[Path]) -> list[str]:
    """Return the files that look for libraries in a folder of the build machine, which elsewhere may be anybody's."""
    found = ((file.name, search_path.foreign_paths(file)) for file in files)
    return [f"{name} looks for libraries in {', '.join(paths)}" for name, paths in found if paths]


def too_large(size: int) -> list[str]:
    """Return what to say where a bundle holds more bytes than it may."""
    if size <= MOST_IN_FOLDER:
        return []
    return [f"{size / 1e6:.1f} MB are too much; {MOST_IN_FOLDER / 1e6:.0f} are allowed"]


def problems(folder: Path, log: str, project: Path = PROJECT) -> list[str]:
    """Return what is wrong with a finished bundle. log: what the packager said."""
    files = [path for path in sorted(folder.rglob("*")) if not path.is_dir()]
    if not files:
        return [f"{folder} is empty"]
    shipped = [path.relative_to(folder).as_posix() for path in files]
    modules = sorted(python_modules(folder))
    must_not = [
        *forbidden_files(shipped),
        *(f"module {name}" for name in filter(is_forbidden_module, modules)),
        *map(_NOT_LISTED.format, contents.unexpected_modules(modules)),
    ]
    return [
        *missing_libraries(log, shipped),
        *(f"must not be shipped: {what}" for what in must_not),
        *contents.resource_problems(folder, project),
        *contents.second_copies(files),
        *contents.broken_links(files),
        *(_problems_on_linux(folder, files, project) if sys.platform == "linux" else ()),
    ]


def _problems_on_linux(folder: Path, files: Sequence[Path], project: Path) -> Iterator[str]:
    """Yield what is wrong with a bundle for Linux; what is in those for other systems, nobody has seen yet."""
    shipped = [path.relative_to(folder).as_posix() for path in files]
    binaries = elf.binaries(folder)
    must_not = [*network_callers(binaries), *map(_NOT_LISTED.format, contents.unexpected(shipped))]
    yield from (f"must not be shipped: {what}" for what in must_not)
    yield from (f"not in it: {what}" for what in contents.missing(shipped))
    yield from (f"not shipped, and not known to be the system’s: {what}" for what in unprovided(binaries))
    yield from looking_elsewhere(binaries)
    yield from traces.found(folder, traces.folders_here(project))
    yield from too_large(sum(file.lstat().st_size for file in files))
