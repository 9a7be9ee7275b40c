"""The package for Debian and Ubuntu. The same files make the same bytes.

It has no scripts: menus, icons and manual pages are registered by the triggers of the packages that keep these lists.
Removing it takes away what it brought. What an administrator has put into /etc/proofbook stays, as dpkg leaves every
file that no package brought, and also where the package is purged: a policy is the organisation's, not the program's,
and must hold again where the program comes back. Users' files are never touched.
"""

import gzip
import hashlib
import re
import shutil
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from releasing.licensing import parts
from releasing.linux.templates import filled
from releasing.linux.tree import File, Folder, Link, Tree, packaged_program, with_folders, write
from releasing.program import icons
from releasing.program.elf import binaries
from releasing.program.measuring import floors
from releasing.program.platforms import APPLICATION_ID
from releasing.program.system_libraries import PACKAGES, debian_alternatives
from releasing.release import PROGRAMS, PROJECT, Release, run

ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_APPLICATION = "usr/lib/proofbook"
_DOCUMENTS = "usr/share/doc/proofbook"
_ICONS = "usr/share/icons/hicolor"
_MANUAL = "usr/share/man/man1"
METAINFO = f"usr/share/metainfo/{APPLICATION_ID}.metainfo.xml"
_STAGED = PROJECT / "build" / "deb"
_PRE_RELEASE = re.compile(r"\.?(a|b|rc|dev)(\d+)")


def make(release: Release) -> Path:
    """Write the package, and return it."""
    made = release.folder / f"proofbook_{debian_version(release.version)}_amd64.deb"
    shutil.rmtree(_STAGED, ignore_errors=True)
    root = _STAGED / "root"
    files = contents(release)
    write(files, root, release.moment)
    write(control_files(files, release), root / "DEBIAN", release.moment)
    # Neither the number of processors nor what is set for dpkg on this machine may change a byte.
    options = ["--root-owner-group", "-Zxz", "-z6", "--threads-max=2"]
    run(["dpkg-deb", *options, "--build", str(root), str(made)], "making the Debian package")
    shutil.rmtree(_STAGED)
    return made


def debian_version(version: str) -> str:
    """Return a version of Python's as Debian's, for which 1.0rc1 comes before 1.0 only where it is written 1.0~rc1."""
    return _PRE_RELEASE.sub(r"~\1\2", version)


def contents(release: Release) -> Tree:
    """Return what the package installs."""
    return (
        packaged_program(release.program, _APPLICATION)
        | {f"usr/bin/{name}": Link(f"../lib/proofbook/{name}") for name in PROGRAMS}
        | _menu(release)
        | _manual(release)
        | _documents(release)
        | {"etc/proofbook": Folder()}
    )


def control_files(files: Tree, release: Release) -> Tree:
    """Return what dpkg is told of the package."""
    control = filled(
        "control",
        replace(release, version=debian_version(release.version)),
        DEPENDS=dependencies(release.program),
        KIBIBYTES=str(installed_size(files)),
    )
    return {"control": File(control), "md5sums": File(md5_sums(files))}


def dependencies(program: Path) -> str:
    """Return the packages without which the program doesn't start, as Debian and Ubuntu call them.

    Of the C library also the oldest version that its files can do with: on an older system the package is refused,
    rather than the program failing there.
    """
    oldest, _file = floors(binaries(program)).get("GLIBC", ("", ""))
    needed = map(debian_alternatives, PACKAGES)
    return ", ".join(f"{name} (>= {oldest})" if name == "libc6" and oldest else name for name in needed)


def installed_size(files: Tree) -> int:
    """Return how many KiB the package takes, as dpkg-gencontrol counts: files rounded up, all else as one."""
    sizes = (len(entry.read()) if isinstance(entry, File) else 1 for entry in with_folders(files).values())
    return sum(-(-size // 1024) for size in sizes)


def md5_sums(files: Tree) -> bytes:
    """Return the list with which dpkg --verify finds files that have changed."""
    regular = ((place, entry) for place, entry in sorted(files.items()) if isinstance(entry, File))
    sums = (f"{hashlib.md5(entry.read(), usedforsecurity=False).hexdigest()}  {place}\n" for place, entry in regular)
    return "".join(sums).encode()


def _menu(release: Release) -> Tree:
    return {
        "usr/share/applications/proofbook.desktop": File(filled("proofbook.desktop", release)),
        METAINFO: File(filled("metainfo.xml", release, ID=APPLICATION_ID)),
        f"{_ICONS}/scalable/apps/proofbook.svg": File(icons.SOURCE),
        **{f"{_ICONS}/{size}x{size}/apps/proofbook.png": File(icons.png(size)) for size in ICON_SIZES},
    }


def _manual(release: Release) -> Tree:
    return {
        f"{_MANUAL}/proofbook.1.gz": File(_compressed(filled("proofbook.1", release))),
        f"{_MANUAL}/proofbook-cli.1.gz": Link("proofbook.1.gz"),
    }


def _documents(release: Release) -> Tree:
    policy = PROJECT / "resources" / "policy"
    examples = [*sorted((policy / "examples").glob("*.json")), policy / "policy.schema.json"]
    return {
        f"{_DOCUMENTS}/copyright": File(_copyright(release)),
        f"{_DOCUMENTS}/changelog.gz": File(_compressed(_changes(release))),
        f"{_DOCUMENTS}/CHANGELOG.md.gz": File(_compressed((PROJECT / "CHANGELOG.md").read_bytes())),
        f"{_DOCUMENTS}/{parts.NOTICES}": Link(f"../../../lib/proofbook/{parts.NOTICES}"),
        **{f"{_DOCUMENTS}/examples/{example.name}": File(example) for example in examples},
        "usr/share/lintian/overrides/proofbook": File(filled("lintian-overrides", release)),
    }


def _copyright(release: Release) -> bytes:
    """Return the licence in the form that Debian reads: each line of it moved in, a dot for an empty one."""
    terms = (PROJECT / "LICENSE").read_text(encoding="utf-8").partition("Permission is")
    lines = "".join(terms[1:]).splitlines()
    return filled("copyright", release) + "".join(f" {line or '.'}\n" for line in lines).encode()


def _changes(release: Release) -> bytes:
    """Return the change log in Debian's form, which leaves the telling to the project's own."""
    date = format_datetime(datetime.fromtimestamp(release.moment, UTC))
    return filled("changelog", replace(release, version=debian_version(release.version)), DATE_AND_TIME=date)


def _compressed(content: bytes) -> bytes:
    return gzip.compress(content, 9, mtime=0)
