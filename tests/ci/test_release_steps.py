"""The release as a whole: one step after the other, and nothing to hand out where one of them failed."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest
from releasing import sums
from releasing.release import Release

pytest.importorskip("cyclonedx")
from releasing import __main__ as steps


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where a release goes whose steps only write their names."""

    def made(name: str) -> Path:
        (tmp_path / name).write_text(name)
        return tmp_path / name

    monkeypatch.setattr(steps, "this_release", lambda: Release("1.2.3", 1_700_000_000, tmp_path))
    monkeypatch.setattr(steps, "build_program", lambda _release: None)
    monkeypatch.setattr(steps, "everywhere", lambda _release: iter([made("proofbook-1.2.3.whl")]))
    monkeypatch.setitem(steps.FOR_SYSTEM, sys.platform, lambda _release: iter([made("proofbook_1.2.3.deb")]))
    before = os.umask(0o022)
    with patch.dict(os.environ):
        yield tmp_path
    os.umask(before)


def test_the_list_of_sums_comes_last_and_has_everything(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    steps.main()
    listed = sums.read(folder / sums.NAME)
    assert [*listed] == ["proofbook-1.2.3.whl", "proofbook_1.2.3.deb"]
    said = capsys.readouterr().out
    assert all(name in said and digest in said for name, digest in listed.items())
    assert os.environ["SOURCE_DATE_EPOCH"] == "1700000000"  # tools bear it, too


def test_nothing_of_an_earlier_release_stays(folder: Path) -> None:
    for name in ("proofbook-1.2.2.whl", "proofbook_1.2.2.deb", "THIRD-PARTY-NOTICES.txt", "my notes.txt"):
        (folder / name).touch()
    steps.main()
    assert {path.name for path in folder.iterdir() if path.is_file()} == {
        *("my notes.txt", "proofbook-1.2.3.whl", "proofbook_1.2.3.deb", "SHA256SUMS"),
    }


def test_where_a_step_fails_there_is_no_list_not_even_an_earlier_one(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps.main()

    def fail(_release: Release) -> Iterator[Path]:
        raise SystemExit("making the Debian package: dpkg-deb failed with 2")

    monkeypatch.setitem(steps.FOR_SYSTEM, sys.platform, fail)
    with pytest.raises(SystemExit, match="dpkg-deb failed"):
        steps.main()
    assert not (folder / sums.NAME).exists()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems' files say their machine otherwise")
def test_on_another_kind_of_machine_nothing_gets_a_wrong_name(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(steps.platform, "machine", lambda: "aarch64")
    with pytest.raises(SystemExit, match=r"x86_64.*aarch64"):
        steps.main()
    assert not [path for path in folder.iterdir() if path.is_file()]


def test_a_program_in_which_something_is_wrong_is_no_release(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(steps, "PROJECT", tmp_path)
    monkeypatch.setattr(steps, "run", lambda _command, _doing: "said")
    monkeypatch.setattr(steps.checks, "problems", lambda _folder, said: [f"{said}: a library is missing"])
    monkeypatch.setattr(steps.source_state, "told_of", lambda _project: "4567")
    monkeypatch.setattr(steps.parts, "problems", lambda _folder: ["a text is missing"])
    (tmp_path / "build").mkdir()
    with pytest.raises(SystemExit, match=r"said: a library is missing\n.*nothing known, not 4567\na text is missing"):
        steps.build_program(Release("1.2.3", 1_700_000_000, tmp_path))
    assert (tmp_path / "build" / "pyinstaller.log").read_text() == "said"
