"""What end-to-end tests share: the programs under test, and a private desktop to run them on."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tracing import Trace, missing_for_tracing
from window import Desktop, isolated_environment, missing_for_accessibility, missing_programs


def _command(name: str) -> list[str]:
    """Return a packaged program in the folder that PROOFBOOK_FROZEN names; without it, the program's source."""
    frozen = os.environ.get("PROOFBOOK_FROZEN")
    if not frozen:
        return [sys.executable, "-m", "desktop_app"]
    suffix = ".exe" if sys.platform == "win32" else ""
    return [str(Path(frozen).resolve() / f"{name}{suffix}")]


@pytest.fixture
def program() -> list[str]:
    """The command that opens the window."""
    return _command("proofbook")


@pytest.fixture
def console() -> list[str]:
    """The command of the command line."""
    return _command("proofbook-cli")


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """An environment with a home of its own, for programs that need no screen."""
    return isolated_environment(tmp_path / "desktop")


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    """A private desktop; skipped, visibly, where its programs are missing, unless CI is to vouch for it."""
    _require(missing_programs())
    private = Desktop(tmp_path / "desktop")
    yield private
    private.close()


@pytest.fixture
def forwarded_desktop(tmp_path: Path) -> Iterator[Desktop]:
    """A private desktop that is also reached over TCP from this machine; skipped as the other."""
    _require(missing_programs())
    private = Desktop(tmp_path / "desktop", has_port=True)
    yield private
    private.close()


@pytest.fixture
def heard_desktop(desktop: Desktop) -> Desktop:
    """A private desktop on which a screen reader can ask programs what they show; skipped as the other."""
    _require(missing_for_accessibility())
    desktop.start_accessibility()
    return desktop


@pytest.fixture
def trace(tmp_path: Path) -> Trace:
    """A trace of what a program asks of the system; skipped as the others where no program may be watched."""
    _require(missing_for_tracing())
    return Trace(tmp_path / "trace")


def _require(missing: list[str]) -> None:
    """Skip a test where something is missing, unless CI is to vouch for it."""
    if missing:
        reason = f"not installed: {', '.join(missing)} (bash .ci/setup --tests brings them)"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
