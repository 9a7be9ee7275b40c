"""A bare Debian to run programs in: folders laid over each other, and mounts that end with the process that made them.

`bash .ci/minimal_root` starts the tests as root, where mounts and processes are their own.
"""

import os
import shutil
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from window import PATIENCE

USER = 1000
"""Whoever uses the program, without any right; in the root called ann."""
_HARMLESS = "nosuid,nodev"
_FOR_ROOT = {
    "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    "DEBIAN_FRONTEND": "noninteractive",
    "LC_ALL": "C.UTF-8",
}


def _program(name: str) -> str:
    """Return where a program of this machine lies: the environment is that of the inside."""
    return shutil.which(name) or name


def _system(*command: str | Path) -> None:
    subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE)


def _mount(kind: str, options: str, place: Path) -> None:
    _system("mount", "-t", kind, "-o", options, kind, place)


@dataclass(frozen=True)
class Layers:
    """Folders that make a root together, the uppermost first; none of them changes any more."""

    folders: tuple[Path, ...]

    def with_top_of(self, other: "Layers") -> "Layers":
        """Return these layers under the uppermost of others."""
        return Layers((other.folders[0], *self.folders))


def unpacked(archive: Path, place: Path, home: Path) -> Layers:
    """Unpack the archive of a bare root, in which an ordinary user has a home."""
    bare = place / "bare"
    bare.mkdir()
    _system("tar", "--extract", "--numeric-owner", f"--file={archive}", f"--directory={bare}")
    (bare / "etc" / "dpkg" / "dpkg.cfg.d" / "in-memory").write_text("force-unsafe-io\n")
    _system("chroot", bare, "useradd", f"--uid={USER}", f"--home-dir={home}", "--no-create-home", "ann")
    return Layers((bare,))


class Root:
    """A root to change at will: what is changed stays in a folder of its own, over the layers that it is made of.

    /tmp and the user's home are mounted without the right to execute or to become another user. There is no network.
    """

    def __init__(self, layers: Layers, place: Path, home: Path) -> None:
        """Lay a root over layers, in a new folder. home: the user's, seen under the same path inside and outside."""
        self._layers = layers
        self._changed, work, self.path = place / "changed", place / "work", place / "root"
        for folder in (place, self._changed, work, self.path):
            folder.mkdir()
        folders = {"lowerdir": ":".join(map(str, layers.folders)), "upperdir": self._changed, "workdir": work}
        _mount("overlay", ",".join(f"{name}={value}" for name, value in folders.items()), self.path)
        _mount("proc", f"{_HARMLESS},noexec", self.inside("/proc"))
        _mount("tmpfs", f"{_HARMLESS},noexec,mode=1777", self.inside("/tmp"))
        self.lay(home)
        _system("mount", "-o", f"remount,bind,{_HARMLESS},noexec", self.inside(home))

    def inside(self, path: str | Path) -> Path:
        """Return where a path inside lies outside."""
        return self.path / str(path).lstrip("/")

    def lay(self, place: Path) -> None:
        """Show a folder or file of the outside under the same path inside."""
        target = self.inside(place)
        if place.is_dir():
            target.mkdir(parents=True, exist_ok=True)
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.touch()
        _system("mount", "--bind", place, target)

    def command(self, *command: str | Path, user: int = USER) -> list[str]:
        """Return the command that runs a command inside; its number as a process is that of the command inside."""
        alone = [_program("unshare"), "--net", _program("chroot"), f"--userspec={user}:{user}", "--groups="]
        return [*alone, str(self.path), *map(str, command)]

    def run(
        self, *command: str | Path, environment: Mapping[str, str], user: int = USER
    ) -> subprocess.CompletedProcess[str]:
        """Run a command inside as an ordinary user, and return how it ended."""
        return subprocess.run(
            self.command(*command, user=user),
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=PATIENCE * 4,
            check=False,
        )

    def as_root(self, *command: str | Path) -> str:
        """Run a command inside as root, which must not fail, and return what it printed."""
        ran = self.run(*command, environment=_FOR_ROOT, user=0)
        assert ran.returncode == 0, f"{command}: {ran.stdout}{ran.stderr}"
        return ran.stdout

    def install(self, *packages: str | Path) -> str:
        """Install packages, by name or file, with all that they depend on and nothing else; return what apt printed."""
        return self.as_root(
            "apt-get", "--yes", "--no-install-recommends", "-o", "Dpkg::Use-Pty=0", "install", *packages
        )

    def files(self) -> dict[str, os.stat_result]:
        """Return every file, folder and link inside, except where something is mounted."""
        found: dict[str, os.stat_result] = {}
        for folder, folders, names in os.walk(self.path):
            each = {name: Path(folder, name).lstat() for name in (*folders, *names)}
            folders[:] = [name for name in folders if not os.path.ismount(Path(folder, name))]
            found |= {str(Path("/", Path(folder, name).relative_to(self.path))): stat for name, stat in each.items()}
        return found

    def close(self) -> Layers:
        """End the root, and return it as layers for others."""
        _system("umount", "--recursive", "--lazy", self.path)
        return Layers((self._changed, *self._layers.folders))


NewRoot = Callable[[Layers], Root]
"""Lays a root over layers."""
