"""What the packaged program holds: build.spec trims its lists with this, and .ci/run checks the finished folder."""

import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterable
from fnmatch import fnmatch
from pathlib import Path

Entry = tuple[str, str, str]
"""One line of PyInstaller's lists: place in the bundle, source file, kind."""

PLUGINS = (
    "iconengines/*svg*",
    "imageformats/*gif*",
    "imageformats/*ic[no]*",
    "imageformats/*jpeg*",
    "imageformats/*svg*",
    "platforminputcontexts/*compose*",
    "platforminputcontexts/*ibus*",
    "platforms/*cocoa*",
    "platforms/*minimal.*",
    "platforms/*offscreen*",
    "platforms/*wayland*",
    "platforms/*windows*",
    "platforms/*xcb*",
    "platformthemes/*xdgdesktopportal*",  # the desktop's own file dialog, without GTK
    "styles/*",
    "wayland-decoration-client/*",
    "wayland-graphics-integration-client/*",
    "wayland-shell-integration/*",
    "xcbglintegrations/*",
)
"""The Qt plugins that are shipped; all others are left out."""

UNUSED_DATA = ("pytz/zoneinfo/", "dateutil/zoneinfo/", "tzdata/")
"""Time zones, which come along with vobject and which no contact needs."""

FORBIDDEN_FILES = (
    *("*Qt*Network*", "*tlsbackend*", "*qopenssl*", "*schannel*", "*securetransport*"),
    *("_ssl.*", "_asyncio.*", "_overlapped.*", "libssl*", "libgnutls*", "libnss3*", "libssh*"),
    *("libcurl*", "libnghttp*", "libsoup*", "libgio-2*"),
)
"""The program promises to make no connection, so what could make one is not in it."""
FORBIDDEN_MODULES = (
    *("PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebEngineCore"),
    *("ssl", "_ssl", "asyncio", "socketserver", "webbrowser", "wsgiref", "http", "xmlrpc"),
    *(
        "urllib.request",
        "urllib.robotparser",
        "ftplib",
        "imaplib",
        "nntplib",
        "poplib",
        "smtpd",
        "smtplib",
        "telnetlib",
    ),
    *("requests", "urllib3", "httpx", "httpcore", "aiohttp", "h11", "pip", "ensurepip"),
)
"""Modules that must not be packed, nor any module inside them. `socket` stays: vobject imports it."""
NETWORK_CALLS = frozenset({"socket", "connect", "getaddrinfo", "gethostbyname", "gethostbyname_r", "res_query"})
"""What a library must ask the C library for before it can reach another machine."""
KNOWN_TO_CALL = {
    "_socket.*": "Python’s own sockets: vobject imports them, for ids of appointments",
    "libX11.so*": "the X server; Qt goes through libxcb, which is the system’s",
    "libcrypto.so*": "its BIO layer; only its SHA-256 is used, since Python’s own would freeze the window",
    "libdbus-1.so*": "the session bus: screen readers, and the desktop’s file dialog",
    "libglib-2.0.so*": "the system’s journal, which nothing here logs to; Qt’s event loop needs the library",
    "libgpg-error.so*": "a log over a socket, which is never asked for; libsystemd needs the library",
    "libsystemd.so*": "local services of the system; libdbus needs the library",
    "libwayland-client.so*": "the Wayland compositor",
    "libxcb.so*": "the X server",
}
"""The only libraries that may ask for that, each with what for; on Linux a finished folder is searched for others."""

_NOT_FOUND = re.compile(r"could not resolve '(?P<library>[^']+)', dependency of '(?P<user>[^']+)'")


def is_wanted(place: str) -> bool:
    """Tell whether a file belongs in the bundle: any, but of Qt's plugins and translations only those in use."""
    path = place.replace("\\", "/")
    if path.startswith(UNUSED_DATA):
        return False
    if not path.startswith("PySide6/"):
        return True
    if "/plugins/" in path:
        return any(fnmatch(path.split("/plugins/")[1], pattern) for pattern in PLUGINS)
    if "/translations/" in path:
        return Path(path).name.startswith("qtbase_")
    return True


def wanted(entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries that belong in the bundle."""
    return [entry for entry in entries if is_wanted(entry[0])]


def needed_libraries(file: str) -> set[str]:
    """Return the names of the shared libraries that an ELF file asks for itself."""
    listing = subprocess.run(["objdump", "-p", file], capture_output=True, text=True, check=True).stdout  # noqa: S603, S607
    return set(re.findall(r"^\s+NEEDED\s+(\S+)", listing, re.MULTILINE))


def _is_library(place: str) -> bool:
    """Tell whether a file is there only for other files to load."""
    folder, name = str(Path(place).parent), Path(place).name
    return folder in {".", "PySide6/Qt/lib"} and fnmatch(name, "lib*.so*") and not name.startswith("libpython")


def reachable(entries: Iterable[Entry], needed: Callable[[str], set[str]] = needed_libraries) -> list[Entry]:
    """Leave out the libraries which nothing in the bundle loads any more, now that plugins have been left out."""
    every = list(entries)
    libraries = {Path(place).name: source for place, source, kind in every if _is_library(place) and kind == "BINARY"}
    unread = [source for place, source, kind in every if kind in {"BINARY", "EXTENSION"} and not _is_library(place)]
    used: set[str] = set()
    while unread:
        new = needed(unread.pop()) - used
        used |= new
        unread += [libraries[name] for name in new if name in libraries]
    return [entry for entry in every if not _is_library(entry[0]) or Path(entry[0]).name in used]


def stripped(entries: Iterable[Entry], folder: Path) -> list[Entry]:
    """Replace Python's own binaries by copies without symbols; Qt's come stripped."""
    return [_stripped(entry, folder) if _is_pythons(entry[0]) else entry for entry in entries]


def _is_pythons(place: str) -> bool:
    return fnmatch(place, "libpython*.so*") or fnmatch(place, "python3*/lib-dynload/*.so")


def _stripped(entry: Entry, folder: Path) -> Entry:
    place, source, kind = entry
    copy = folder / place
    copy.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, copy)
    subprocess.run(["strip", "--strip-unneeded", str(copy)], check=True)  # noqa: S603, S607
    return place, str(copy), kind


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


def imported_symbols(file: Path) -> set[str]:
    """Return what an ELF file asks other libraries for."""
    listing = subprocess.run(["objdump", "-T", str(file)], capture_output=True, text=True, check=False).stdout  # noqa: S603, S607
    return {line.split()[-1] for line in listing.splitlines() if "*UND*" in line}


def network_callers(files: Iterable[Path], imported: Callable[[Path], set[str]] = imported_symbols) -> list[str]:
    """Return the libraries that could reach another machine, and are not known to ask for that."""
    unknown = (file for file in files if not any(fnmatch(file.name, known) for known in KNOWN_TO_CALL))
    found = ((file.name, sorted(imported(file) & NETWORK_CALLS)) for file in unknown)
    return [f"{name} calls {', '.join(calls)}" for name, calls in found if calls]


def python_modules(folder: Path) -> set[str]:
    """Return the names of the modules packed into the programs and the standard library's archive."""
    # Imported here, because the tests of the rest do without PyInstaller.
    from PyInstaller.archive.readers import CArchiveReader  # type: ignore[import-untyped] # noqa: PLC0415

    modules: set[str] = set()
    for program in folder.glob("proofbook*"):
        archive = CArchiveReader(str(program))
        for name in archive.toc:
            if name.startswith("PYZ"):
                modules |= set(archive.open_embedded_archive(name).toc)
    for packed in folder.rglob("base_library.zip"):
        with zipfile.ZipFile(packed) as library:
            modules |= {name.removesuffix(".pyc").replace("/", ".") for name in library.namelist()}
    return modules


def problems(folder: Path, log: str) -> list[str]:
    """Return what is wrong with a finished bundle."""
    files = [path for path in folder.rglob("*") if not path.is_dir()]
    if not files:
        return [f"{folder} is empty"]
    shipped = [path.relative_to(folder).as_posix() for path in files]
    modules = filter(is_forbidden_module, sorted(python_modules(folder)))
    forbidden = [*forbidden_files(shipped), *(f"module {name}" for name in modules)]
    libraries = (file for file in files if ".so" in file.suffixes and not file.is_symlink())
    callers = network_callers(libraries) if sys.platform == "linux" else []
    must_not = [f"must not be shipped: {name}" for name in (*forbidden, *callers)]
    return missing_libraries(log, shipped) + must_not


def main(arguments: list[str]) -> int:
    """Check the bundle in a folder against the log of its build: bundle.py FOLDER LOG."""
    folder, log = map(Path, arguments)
    found = problems(folder, log.read_text(encoding="utf-8"))
    size = sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())
    sys.stdout.write("".join(f"{line}\n" for line in found) + f"{folder}: {size / 1e6:.0f} MB, {len(found)} problems\n")
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
