"""The wheel: complete, the same bytes from anywhere, and a program that runs outside the checkout."""

import os
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable
from email import message_from_bytes
from email.message import Message
from pathlib import Path

import pytest
from releasing import source_state
from releasing import wheel as making
from releasing.release import Release

from desktop_app import __version__
from desktop_app.files.build import commit

pytest.importorskip("hatchling")

PROJECT = Path(__file__).resolve().parents[2]
SAMPLE = PROJECT / "resources" / "samples" / "contacts.vcf"
_ENVIRONMENT = {**os.environ, "SOURCE_DATE_EPOCH": "1700000000"}


def _build(kind: str, project: Path, target: Path) -> Path:
    command = [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(target)]
    subprocess.run(command, cwd=project, env=_ENVIRONMENT, check=True, capture_output=True)
    (made,) = target.iterdir()
    return made


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout."""
    return _build("wheel", PROJECT, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def names(wheel: Path) -> set[str]:
    """What is in the wheel."""
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


@pytest.fixture(scope="module")
def told(wheel: Path) -> Message:
    """What the wheel says of itself."""
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        return message_from_bytes(archive.read(name))


def test_every_resource_is_in_it_and_translations_only_as_they_are_read(names: set[str]) -> None:
    listing = subprocess.run(["git", "ls-files", "resources"], cwd=PROJECT, capture_output=True, text=True, check=False)
    if listing.returncode:
        pytest.skip("not a checkout")
    there = {f"desktop_app/{name}" for name in listing.stdout.splitlines() if (PROJECT / name).is_file()}
    sources = {name for name in there if name.endswith(".ts")}
    assert sources
    assert there - sources <= names
    assert not sources & names


def test_nothing_of_developers_is_in_it(names: set[str]) -> None:
    tops = {name.split("/")[0] for name in names}
    assert len(tops) == 2
    assert tops > {"desktop_app"}
    assert not [
        name for name in names if "__pycache__" in name or name.startswith("desktop_app/resources/licences/parts")
    ]
    assert all(name.endswith(".py") for name in names if name.startswith("desktop_app/") and "/resources/" not in name)


def test_a_wheel_in_which_a_resource_is_missing_is_no_release(
    wheel: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = tmp_path / f"proofbook-{__version__}-py3-none-any.whl"

    def build(*_: object) -> str:
        with zipfile.ZipFile(wheel) as whole, zipfile.ZipFile(made, "w") as less:
            for name in set(whole.namelist()) - {"desktop_app/resources/samples/contacts.vcf"}:
                less.writestr(name, whole.read(name))
        return ""

    monkeypatch.setattr(making, "run", build)
    with pytest.raises(SystemExit, match=r"lacks desktop_app/resources/samples/contacts\.vcf"):
        making.make(Release(__version__, 0, tmp_path))


def test_it_says_its_licences_and_carries_their_texts(told: Message, names: set[str]) -> None:
    assert told["License-Expression"].startswith("MIT AND ")
    files = told.get_all("License-File", [])
    assert "LICENSE" in files
    assert "resources/known/LICENCES.txt" in files
    assert all(any(name.endswith(f".dist-info/licenses/{file}") for name in names) for file in files)


def test_the_same_bytes_come_from_an_unpacked_source_archive(
    wheel: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = _build("sdist", PROJECT, tmp_path / "sdist")
    with tarfile.open(archive) as packed:
        safe = {"filter": "data"} if hasattr(tarfile, "data_filter") else {}  # Debian 12's Python doesn't know it yet
        packed.extractall(tmp_path / "else where", **safe)
    (project,) = (tmp_path / "else where").iterdir()
    again = _build("wheel", project, tmp_path / "wheel")
    assert again.name == wheel.name
    assert again.read_bytes() == wheel.read_bytes()


@pytest.fixture(scope="module")
def run(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., "subprocess.CompletedProcess[str]"]:
    """Install the wheel, without what it needs, and run its programs from outside the checkout."""
    pytest.importorskip("pip")
    folder = tmp_path_factory.mktemp("installed")
    target = folder / "site"
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", str(target)]
    subprocess.run([*install, str(wheel)], check=True, capture_output=True)
    homes = {
        name: str(folder) for name in ("HOME", "USERPROFILE", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
    }
    environment = {**os.environ, **homes, "PYTHONPATH": str(target)}

    def run(*arguments: str, program: str = "proofbook") -> "subprocess.CompletedProcess[str]":
        script = target / "bin" / program
        command = [sys.executable, str(script)] if script.suffix != ".exe" else [str(script)]
        return subprocess.run(
            [*command, *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=False
        )

    where = subprocess.run(
        [sys.executable, "-c", "import desktop_app; print(desktop_app.__file__)"],
        cwd=folder, env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert where.stdout.startswith(str(target))
    return run


posix = pytest.mark.skipif(sys.platform == "win32", reason="pip makes other programs there")


@posix
@pytest.mark.parametrize("program", ["proofbook", "proofbook-window"])
def test_both_programs_tell_their_version_and_commit(
    run: Callable[..., "subprocess.CompletedProcess[str]"], program: str
) -> None:
    done = run("--version", program=program)
    assert (done.returncode, done.stderr) == (0, "")
    state = source_state.told_of(PROJECT)
    assert done.stdout.startswith(f"proofbook {__version__}")
    assert (f"(commit {commit()[:12]}" in done.stdout, "changed" in done.stdout) == (bool(state), "changed" in state)


@posix
def test_a_book_is_checked_and_fixed_with_the_resources_of_the_wheel(
    run: Callable[..., "subprocess.CompletedProcess[str]"], tmp_path: Path
) -> None:
    checked = run("check", str(SAMPLE))
    assert checked.returncode == 1, checked.stderr
    assert "army.mil" in checked.stdout
    cleaned = tmp_path / "cleaned.vcf"
    fixed = run("fix", str(SAMPLE), "-o", str(cleaned), "--accept", "high")
    assert fixed.returncode == 0, fixed.stderr
    assert cleaned.stat().st_size > 0
    assert cleaned.read_bytes() != SAMPLE.read_bytes()


@posix
def test_the_policy_template_of_the_wheel_can_be_read(run: Callable[..., "subprocess.CompletedProcess[str]"]) -> None:
    done = run("policy", "template")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.strip()
