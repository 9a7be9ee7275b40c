"""The Debian packages from which system libraries are taken along: whose a file is, which version, which licence."""

import os
import platform
import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

_DOCUMENTATION = Path("/usr/share/doc")
_COMMON = Path("/usr/share/common-licenses")
_FORMAT = "${Version}\t${source:Package}\t${source:Version}\t${Architecture}\n"


class DebianPackage(NamedTuple):
    """A package as installed, and the source package it was built from."""

    name: str
    version: str
    source: str
    source_version: str
    architecture: str


def owners(files: Iterable[str]) -> dict[str, str]:
    """Return the package that each file belongs to; files of none are left out."""
    asked = {name: file for file in files for name in _names(file)}
    if not asked or shutil.which("dpkg-query") is None:
        return {}
    found: dict[str, str] = {}
    for line in _run(["dpkg-query", "--search", *asked]).splitlines():
        packages, _, name = line.partition(": ")
        if name in asked and not packages.startswith("diversion "):
            found[asked[name]] = packages.split(",")[0]
    return found


def _names(file: str) -> set[str]:
    """Return the names by which dpkg may know a file: what was packed as /lib/… may lie in /usr/lib/… today."""
    real = os.path.realpath(file)
    names = {file, real}
    return names | {name.removeprefix("/usr") for name in names} | {f"/usr{name}" for name in names}


def package(name: str) -> DebianPackage:
    """Return what is known of an installed package; its name without the architecture."""
    said = _run(["dpkg-query", "--show", f"--showformat={_FORMAT}", name]).splitlines()[0]
    return DebianPackage(name.partition(":")[0], *said.split("\t"))


def copyright_text(name: str) -> str:
    """Return what a package says of its copyright and licences."""
    return (_DOCUMENTATION / name / "copyright").read_text(encoding="utf-8", errors="replace")


def common_licences(text: str) -> dict[str, str]:
    """Return the licences which a copyright text only points to, by their names."""
    names = sorted(set(re.findall(r"/usr/share/common-licenses/([\w.-]*\w)", text)))
    files = {name: (_COMMON / name).resolve() for name in names}
    return {file.name: file.read_text(encoding="utf-8") for file in files.values() if file.is_file()}


def without_suffix(name: str) -> str:
    """Return what a package was called before its name said that it has 64-bit times."""
    return re.sub(r"t64$", "", name)


def purl(found: DebianPackage) -> str:
    """Return the package's URL (https://github.com/package-url/purl-spec).

    Debian's list of vulnerabilities goes by source packages: scanners read which one it is under “upstream”.
    """
    system = _system()
    kind = system.get("ID", "debian")
    version = quote(found.version, safe="")
    release = f"{kind}-{system.get('VERSION_ID', '')}".rstrip("-")
    source = quote(f"{found.source}@{found.source_version}", safe="")
    return f"pkg:deb/{kind}/{quote(found.name)}@{version}?arch={found.architecture}&distro={release}&upstream={source}"


def source_place(found: DebianPackage) -> str:
    """Return where the source of exactly this version is kept."""
    version = quote(found.source_version, safe=":+~")
    if _system().get("ID") == "ubuntu":
        return f"https://launchpad.net/ubuntu/+source/{found.source}/{version}"
    return f"https://snapshot.debian.org/package/{found.source}/{version}/"


def _system() -> dict[str, str]:
    try:
        return platform.freedesktop_os_release()
    except OSError:
        return {}


def _run(command: list[str]) -> str:
    """Return what a command says; dpkg fails where one file of many is unknown, and still tells of the others."""
    said = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, "LC_ALL": "C"})  # noqa: S603
    return said.stdout
