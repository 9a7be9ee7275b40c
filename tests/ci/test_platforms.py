"""What the packager is asked for on each system: build.spec is run as it would be there, with nothing built."""

import plistlib
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from releasing.program import platforms, trimming

from desktop_app import __version__

PROJECT = Path(__file__).resolve().parents[2]
COMMIT = "0123456789abcdef0123456789abcdef01234567"
Asked = list[tuple[str, tuple[Any, ...], dict[str, Any]]]


@pytest.fixture
def asked_on(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], Asked]:
    """Run build.spec as on a system, and return what it asks PyInstaller for, in order."""
    pytest.importorskip("PyInstaller.utils.hooks")  # imported before this pretends to be elsewhere

    def run(system: str) -> Asked:
        asked: Asked = []
        lists = {"binaries": [], "datas": [], "pure": [], "scripts": [("pyi_rth_pyside6", "", ""), ("main", "", "")]}

        def recorder(name: str) -> Callable[..., SimpleNamespace]:
            def record(*arguments: Any, **named: Any) -> SimpleNamespace:
                asked.append((name, arguments, named))
                return SimpleNamespace(called=name, **{each: list(entries) for each, entries in lists.items()})

            return record

        monkeypatch.setattr(sys, "platform", system)
        monkeypatch.setattr(sys, "path", [*sys.path])
        names = {name: recorder(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
        source = (PROJECT / "build.spec").read_text(encoding="utf-8")
        places = {"SPECPATH": str(PROJECT), "workpath": str(tmp_path), "DISTPATH": str(tmp_path)}
        (tmp_path / "proofbook").mkdir(exist_ok=True)
        exec(compile(source, "build.spec", "exec"), {**names, **places})
        return asked

    return run


def _programs(asked: Asked) -> dict[str, dict[str, Any]]:
    return {named["name"]: named for what, _, named in asked if what == "EXE"}


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_two_programs_share_one_folder(asked_on: Callable[[str], Asked], system: str) -> None:
    asked = asked_on(system)
    programs = _programs(asked)
    assert programs["proofbook"]["console"] is False
    assert programs.get("proofbook-cli", {"console": True})["console"] is True
    assert all(each["exclude_binaries"] and not each["upx"] for each in programs.values())
    assert sum(what == "COLLECT" for what, _, _ in asked) == 1


def test_nothing_is_asked_for_that_linux_has_no_place_for(asked_on: Callable[[str], Asked]) -> None:
    for program in _programs(asked_on("linux")).values():
        assert not {"icon", "version", "manifest", "codesign_identity"} & set(program)


def test_windows_programs_have_icon_and_version(asked_on: Callable[[str], Asked]) -> None:
    programs = _programs(asked_on("win32"))
    assert set(programs) == {"proofbook", "proofbook-cli"}
    for name, program in programs.items():
        assert Path(program["icon"]).read_bytes().startswith(b"\0\0\1\0")
        assert f"'{name}.exe'" in Path(program["version"]).read_text(encoding="utf-8")


def test_a_window_shows_no_traceback_when_it_can_not_start(asked_on: Callable[[str], Asked]) -> None:
    assert all(_programs(asked_on(system))["proofbook"]["disable_windowed_traceback"] for system in ("win32", "darwin"))


def test_the_mac_bundle_is_made_of_the_folder(asked_on: Callable[[str], Asked]) -> None:
    ((_, (folder,), bundle),) = [each for each in asked_on("darwin") if each[0] == "BUNDLE"]
    assert folder.called == "COLLECT"
    assert bundle["name"] == "Proofbook.app"
    assert bundle["bundle_identifier"] == platforms.APPLICATION_ID
    assert bundle["version"] == __version__
    assert Path(bundle["icon"]).read_bytes().startswith(b"icns")


def test_a_mac_program_is_signed_only_by_who_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    unsigned = platforms.arguments(tmp_path, {})
    assert (unsigned.window["codesign_identity"], unsigned.window["entitlements_file"]) == (None, None)
    named = {
        "PROOFBOOK_CODESIGN_IDENTITY": "Developer ID Application: A",
        "PROOFBOOK_ENTITLEMENTS": "exceptions.plist",
    }
    signed = platforms.arguments(tmp_path, named)
    for program in (signed.window, signed.console):
        assert program["codesign_identity"] == "Developer ID Application: A"
        assert program["entitlements_file"] == "exceptions.plist"


def test_the_hardened_runtime_needs_no_exception(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert {"ctypes", "_ctypes"} <= set(trimming.unused_modules())


def test_the_mac_bundle_is_no_background_program_and_can_be_dark() -> None:
    told = plistlib.loads(plistlib.dumps(platforms.information()))
    assert told["LSBackgroundOnly"] is False
    assert told["NSRequiresAquaSystemAppearance"] is False
    assert told["CFBundleExecutable"] == "proofbook"
    assert told["CFBundleVersion"] == __version__


@pytest.mark.parametrize(("pythons", "oldest"), [(None, "13.0"), ("10.13", "13.0"), ("14.7.1", "14.7.1")])
def test_a_mac_is_told_the_system_that_qt_and_the_packed_python_need(
    monkeypatch: pytest.MonkeyPatch, pythons: str | None, oldest: str
) -> None:
    monkeypatch.setattr(platforms.sysconfig, "get_config_var", {"MACOSX_DEPLOYMENT_TARGET": pythons}.get)
    assert platforms.information()["LSMinimumSystemVersion"] == oldest


def test_address_books_are_offered_but_taken_from_no_other_program() -> None:
    kinds = platforms.information()["CFBundleDocumentTypes"]
    assert isinstance(kinds, list)
    assert [kind["CFBundleTypeName"] for kind in kinds] == ["vCard", "CSV", "LDIF"]
    assert {(kind["CFBundleTypeRole"], kind["LSHandlerRank"]) for kind in kinds} == {("Viewer", "Alternate")}


@pytest.mark.parametrize(
    ("version", "numbers"),
    [
        ("0.1.0", (0, 1, 0, 0)),
        ("1.2", (1, 2, 0, 0)),
        ("10.20.30rc4", (10, 20, 30, 0)),
        ("1.2.3+local.7", (1, 2, 3, 0)),
    ],
)
def test_a_version_is_four_numbers_on_windows(version: str, numbers: tuple[int, ...]) -> None:
    assert platforms.version_numbers(version) == numbers


def test_pyinstaller_reads_the_version_as_it_was_meant(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    compat = pytest.importorskip("PyInstaller.compat")
    monkeypatch.setattr(compat, "win32api", None, raising=False)  # the two that its module for Windows imports
    monkeypatch.setitem(sys.modules, "pefile", ModuleType("pefile"))
    monkeypatch.delitem(sys.modules, "PyInstaller.utils.win32.versioninfo", raising=False)
    from PyInstaller.utils.win32 import versioninfo  # noqa: PLC0415

    monkeypatch.setattr(platforms.source_state, "told_of", lambda _project: f"{COMMIT}, changed")
    (tmp_path / "version.txt").write_text(platforms.version_info("proofbook", "Proofbook"), encoding="utf-8")
    read = versioninfo.load_version_info_from_text_file(str(tmp_path / "version.txt"))
    assert (read.ffi.fileVersionMS >> 16, read.ffi.fileVersionMS & 0xFFFF) == platforms.version_numbers(__version__)[:2]
    (table,) = read.kids[0].kids
    assert table.name == "000004b0"
    strings = {each.name: each.val for each in table.kids}
    assert strings["FileVersion"] == strings["ProductVersion"] == __version__
    assert strings["Comments"] == f"Commit {COMMIT}, changed"
    assert strings["LegalCopyright"] == platforms.COPYRIGHT
    assert read.kids[1].kids[0].kids == [0, 1200]


def test_pyinstallers_manifest_is_what_windows_needs() -> None:
    manifests = pytest.importorskip("PyInstaller.utils.win32.winmanifest")
    text = manifests.create_application_manifest().decode()
    tags = {element.tag.rpartition("}")[2]: element for element in ET.fromstring(text).iter()}
    assert tags["requestedExecutionLevel"].get("level") == "asInvoker"
    assert tags["longPathAware"].text == "true"
    assert tags["assemblyIdentity"].get("name") == "Microsoft.Windows.Common-Controls"
    assert "{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}" in text  # Windows 10 and 11
