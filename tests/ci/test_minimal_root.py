"""Making a bare root: of what, from where, and what becomes of a machine on which none can be made."""

import os
import platform
import subprocess
import sys
import time
from pathlib import Path

import pytest
from releasing import minimal_root
from releasing.minimal_root import CannotTry, packed_root, packing
from releasing.program.system_libraries import PACKAGES


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project on a machine whose mmdebstrap packs its own arguments."""
    programs, keyring = tmp_path / "bin", tmp_path / "keyring.gpg"
    programs.mkdir()
    keyring.touch()
    (programs / "mmdebstrap").write_text('#!/bin/sh\necho packed >>"$(dirname "$0")/calls"\nprintf "%s\\n" "$@"\n')
    (programs / "mmdebstrap").chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}:{os.environ['PATH']}")
    monkeypatch.setattr(minimal_root, "_KEYRING", keyring)
    monkeypatch.setattr(minimal_root, "PROJECT", tmp_path)
    monkeypatch.setattr(minimal_root, "as_root", list)
    monkeypatch.setattr(minimal_root, "mirror", lambda: "http://mirror.example/debian")
    monkeypatch.setattr(minimal_root, "fetching", lambda: ['Acquire::http::Proxy "http://proxy.example";'])
    return tmp_path


def calls(project: Path) -> int:
    """Return how often a root has been packed."""
    return (project / "bin" / "calls").read_text().count("packed")


def test_a_root_is_of_the_smallest_kind_with_the_documented_libraries_beside_it() -> None:
    command = packing("bookworm", "", [])
    assert "--variant=minbase" in command
    (hook,) = [word for word in command if word.startswith("--customize-hook=")]
    assert "--no-install-recommends --download-only" in hook
    assert set(PACKAGES) <= set(hook.split())
    assert command[-2:] == ["bookworm", "-"]


def test_it_comes_from_where_this_machine_has_its_packages_from_and_by_the_same_way(project: Path) -> None:
    words = packed_root("bookworm").read_text().splitlines()
    assert words[-1] == "http://mirror.example/debian"
    assert '--aptopt=Acquire::http::Proxy "http://proxy.example";' in words


def test_it_is_packed_once_for_some_days(project: Path) -> None:
    archive = packed_root("bookworm")
    assert packed_root("bookworm") == archive
    assert calls(project) == 1
    os.utime(archive, (0, time.time() - 8 * 24 * 3600))
    assert packed_root("bookworm") == archive
    assert calls(project) == 2


def test_it_is_packed_anew_for_other_packages(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    archive = packed_root("bookworm")
    monkeypatch.setattr(minimal_root, "PACKAGES", ["libnew1"])
    assert packed_root("bookworm") != archive
    assert not archive.exists()


def test_what_could_not_be_packed_is_not_kept_and_the_reason_is_said(project: Path) -> None:
    (project / "bin" / "mmdebstrap").write_text("#!/bin/sh\necho half\necho no such mirror >&2\nexit 1\n")
    with pytest.raises(CannotTry, match="no such mirror"):
        packed_root("bookworm")
    assert not list((project / "build" / "minimal-root").glob("*.tar"))


@pytest.mark.parametrize(("settings", "wanted"), [('Acquire::Check-Valid-Until "false";', True), ("APT::x 1;", False)])
def test_only_settings_for_fetching_are_taken_along(
    settings: str, wanted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(minimal_root, "_printed", lambda _command: f"{settings}\n")
    assert minimal_root.fetching() == ([settings] if wanted else [])


@pytest.mark.parametrize(
    ("depends", "suite"),
    [
        ("libx11-6, libc6 (>= 2.36)", "bookworm"),
        ("libc6 (>= 2.35), libx11-6", "bookworm"),
        ("libc6 (>= 2.38), libx11-6", "trixie"),
        ("", "bookworm"),
    ],
)
def test_it_is_the_oldest_debian_on_which_the_package_can_be_installed(depends: str, suite: str) -> None:
    assert minimal_root.oldest_suite(depends) == suite


def test_that_it_is_not_the_oldest_promised_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    minimal_root.oldest_suite("libc6 (>= 2.38)")
    assert "NOT bookworm" in capsys.readouterr().out
    with pytest.raises(CannotTry, match=r"libc6 \(>= 2\.99\)"):
        minimal_root.oldest_suite("libc6 (>= 2.99)")


def _unable(_suite: str) -> Path:
    raise CannotTry("no root here")


def test_a_developers_machine_that_cannot_skips_and_says_so_but_ci_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(minimal_root, "packed_root", _unable)
    monkeypatch.setattr(platform, "system", lambda: "Linux")
    monkeypatch.setattr(platform, "machine", lambda: "x86_64")
    monkeypatch.setattr(sys, "argv", ["minimal_root"])
    monkeypatch.delenv("CI", raising=False)
    minimal_root.main()
    assert "SKIPPED, nothing of what is handed out was tried: no root here" in capsys.readouterr().out
    monkeypatch.setenv("CI", "true")
    with pytest.raises(SystemExit, match="no root here"):
        minimal_root.main()


def test_another_system_is_left_alone_in_ci_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(minimal_root, "packed_root", _unable)
    monkeypatch.setattr(platform, "system", lambda: "Darwin")
    monkeypatch.setattr(sys, "argv", ["minimal_root"])
    monkeypatch.setenv("CI", "true")
    minimal_root.main()
    assert "skipped" in capsys.readouterr().out


def test_without_a_root_the_tests_inside_are_not_collected() -> None:
    root = Path(__file__).resolve().parents[2]
    environment = {name: value for name, value in os.environ.items() if name != "PROOFBOOK_MINIMAL_ROOT"}
    collected = subprocess.run(
        [sys.executable, "-m", "pytest", "--collect-only", "-q", "-p", "no:cacheprovider", "tests/minimal_root"],
        cwd=root, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert collected.returncode == 5, collected.stdout
