"""What the tests in a bare root share: roots, and a desktop outside that programs inside meet through sockets alone.

Without `bash .ci/minimal_root`, which makes the root, none of these tests is collected.
"""

import itertools
import os
import pwd
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from releasing.program import system_libraries
from root import USER, Layers, NewRoot, Root, unpacked
from window import Desktop, isolated_environment, missing_for_accessibility, missing_programs

_ARCHIVE = os.environ.get("PROOFBOOK_MINIMAL_ROOT", "")
_DIST = Path(__file__).resolve().parents[2] / "dist"
collect_ignore_glob = [] if _ARCHIVE else ["test_*"]

SCREENS = Path("/tmp/.X11-unix")


@pytest.fixture(scope="session")
def place() -> Iterator[Path]:
    """A folder in memory, which every user may pass through."""
    folder = Path(os.environ["PROOFBOOK_PLACE"])
    subprocess.run(["mount", "-t", "tmpfs", "-o", "mode=755", "tmpfs", folder], check=True)
    yield folder
    subprocess.run(["umount", "--lazy", folder], check=True)


@pytest.fixture(scope="session", autouse=True)
def _known_user(place: Path) -> Iterator[None]:
    """A user of whom this machine knows, too, where it had none of that number: a bus lets in nobody else."""
    try:
        pwd.getpwuid(USER)
    except KeyError:
        known, users = place / "passwd", Path("/etc/passwd")
        known.write_text(f"{users.read_text().rstrip()}\nann:x:{USER}:{USER}::/nonexistent:/bin/sh\n")
        subprocess.run(["mount", "--bind", known, users], check=True)
        yield
        subprocess.run(["umount", "--lazy", users], check=True)
    else:
        yield


@pytest.fixture(scope="session")
def _home(place: Path) -> Path:
    """The user's home, the same for all tests."""
    home = place / "ann"
    home.mkdir(mode=0o700)
    os.chown(home, USER, USER)
    return home


@pytest.fixture
def home(_home: Path) -> Iterator[Path]:
    """The user's home, empty."""
    yield _home
    for each in _home.iterdir():
        shutil.rmtree(each) if each.is_dir() else each.unlink()


@pytest.fixture(scope="session")
def lay(place: Path, _home: Path) -> NewRoot:
    """Lays a root over layers; whoever does so ends it."""
    numbers = itertools.count(1)
    return lambda layers: Root(layers, place / f"{next(numbers)}", _home)


@pytest.fixture
def new_root(lay: NewRoot) -> Iterator[NewRoot]:
    """Lays roots over layers, and ends them after the test."""
    made: list[Root] = []

    def new(layers: Layers) -> Root:
        made.append(lay(layers))
        return made[-1]

    yield new
    for root in made:
        root.close()


@pytest.fixture(scope="session")
def bare(place: Path, _home: Path) -> Layers:
    """Debian's smallest system."""
    return unpacked(Path(_ARCHIVE), place, _home)


@pytest.fixture(scope="session")
def tarball() -> Path:
    """The archive that is handed out."""
    return _only("proofbook-*-linux-x86_64.tar.gz")


@pytest.fixture(scope="session")
def package() -> Path:
    """Debian's package that is handed out."""
    return _only("proofbook_*_amd64.deb")


def _only(pattern: str) -> Path:
    found = list(_DIST.glob(pattern))
    assert len(found) == 1, f"not one {pattern} in {_DIST}: {found} (bash .ci/release makes it)"
    return found[0]


def _installed(lay: NewRoot, layers: Layers, *packages: str) -> Layers:
    root = lay(layers)
    root.install(*packages)
    return root.close()


@pytest.fixture(scope="session")
def program(lay: NewRoot, bare: Layers, tarball: Path) -> Layers:
    """The archive, unpacked as its README says."""
    root = lay(bare)
    root.lay(tarball)
    root.as_root("tar", "-C", "/opt", "--no-same-owner", "-xzf", tarball)
    return root.close()


@pytest.fixture(scope="session")
def without_window(lay: NewRoot, bare: Layers, program: Layers) -> Layers:
    """The program from its archive, with what the guide names for commands and nothing else."""
    named = system_libraries.packages(system_libraries.FOR_COMMANDS)
    return _installed(lay, bare, *named).with_top_of(program)


@pytest.fixture(scope="session")
def libraries(lay: NewRoot, bare: Layers) -> Layers:
    """What the guide names, and nothing else; Debian's libfontconfig1 brings a font along."""
    return _installed(lay, bare, *system_libraries.PACKAGES)


@pytest.fixture(scope="session")
def with_archive(libraries: Layers, program: Layers) -> Layers:
    """The program from its archive, with all that the guide names and nothing else."""
    return libraries.with_top_of(program)


@pytest.fixture(scope="session")
def with_package(lay: NewRoot, bare: Layers, package: Path) -> Layers:
    """The program from Debian's package, with what that depends on and nothing else."""
    root = lay(bare)
    root.lay(package)
    root.install(package)
    return root.close()


@pytest.fixture
def environment(home: Path) -> dict[str, str]:
    """What a user without a screen has in the environment."""
    environment = isolated_environment(home)
    for made in home.rglob("*"):
        os.chown(made, USER, USER)
    return environment


@pytest.fixture
def desktop(home: Path) -> Iterator[Desktop]:
    """The user's private desktop, outside."""
    assert not missing_programs()
    if not SCREENS.exists():  # a screen of an ordinary user can't make it; the mask of rights would narrow mkdir's mode
        SCREENS.mkdir()
        SCREENS.chmod(0o1777)
    private = Desktop(home, user=USER)
    yield private
    private.close()


@pytest.fixture
def heard_desktop(desktop: Desktop) -> Desktop:
    """The user's private desktop, on which a screen reader can ask programs what they show."""
    assert not missing_for_accessibility()
    desktop.start_accessibility()
    return desktop
