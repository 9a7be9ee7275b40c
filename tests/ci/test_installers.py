"""The installers for Windows and macOS: what their tools are asked for, and what their definitions promise."""

import os
import re
import shutil
import stat
import struct
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from releasing.macos import pkg
from releasing.program import platforms
from releasing.release import Release
from releasing.windows import inno_setup

from desktop_app.settings.policy import places

ISS = inno_setup.DEFINITION.read_text(encoding="utf-8")
Commands = list[list[str]]


@pytest.fixture
def release(tmp_path: Path) -> Release:
    made = Release("1.2.3", 1_700_000_000, tmp_path / "dist")
    made.program.mkdir(parents=True)
    return made


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> Commands:
    """Take down what would be run."""
    taken: Commands = []

    def run(command: Sequence[str], _doing: str) -> str:
        taken.append([*command])
        return "Processing complete\n  id: 1\n  status: Accepted\n" if "notarytool" in command else ""

    monkeypatch.setattr(inno_setup, "run", run)
    monkeypatch.setattr(pkg, "run", run)
    return taken


def _program(path: Path, *, signed: bool, wide: bool = True) -> Path:
    """Write the head of a program for Windows."""
    start = 0x80
    head = bytearray(0x400)
    head[:2] = b"MZ"
    struct.pack_into("<I", head, 0x3C, start)
    head[start : start + 4] = b"PE\0\0"
    struct.pack_into("<H", head, start + 24, 0x20B if wide else 0x10B)
    if signed:
        struct.pack_into("<II", head, start + 24 + (112 if wide else 96) + 32, 0x400, 8)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(head)
    return path


@pytest.mark.parametrize("wide", [True, False])
@pytest.mark.parametrize("signed", [True, False])
def test_a_signature_is_seen(tmp_path: Path, signed: bool, wide: bool) -> None:
    assert inno_setup.is_signed(_program(tmp_path / "a.dll", signed=signed, wide=wide)) is signed


def test_what_is_no_program_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.dll").write_bytes(b"MZ" + bytes(0x200))
    with pytest.raises(SystemExit, match=r"a\.dll is no program"):
        inno_setup.is_signed(tmp_path / "a.dll")


def test_only_what_has_no_signature_is_signed(
    release: Release, monkeypatch: pytest.MonkeyPatch, commands: Commands
) -> None:
    for name in ("proofbook.exe", "_internal/a.PYD", "_internal/b.dll"):
        _program(release.program / name, signed=False)
    _program(release.program / "_internal/python311.dll", signed=True)
    (release.program / "_internal/data.txt").write_text("")

    def signing(command: Sequence[str], _doing: str) -> str:
        commands.append([*command])
        for name in command[2:]:
            _program(Path(name), signed=True)
        return ""

    monkeypatch.setattr(inno_setup, "run", signing)
    inno_setup.sign(release.program, {inno_setup.SIGN_COMMAND: "signtool sign"})
    (command,) = commands
    assert command[:2] == ["signtool", "sign"]
    assert sorted(Path(name).name for name in command[2:]) == ["a.PYD", "b.dll", "proofbook.exe"]


def test_a_file_that_stays_unsigned_ends_the_release(release: Release, commands: Commands) -> None:
    _program(release.program / "proofbook.exe", signed=False)
    with pytest.raises(SystemExit, match=r"without a signature: .*proofbook\.exe"):
        inno_setup.sign(release.program, {inno_setup.SIGN_COMMAND: "signtool sign"})


def test_without_a_certificate_it_is_said_that_nothing_is_signed(
    release: Release, commands: Commands, capsys: pytest.CaptureFixture[str]
) -> None:
    _program(release.program / "proofbook.exe", signed=False)
    inno_setup.sign(release.program, {})
    assert commands == []
    assert capsys.readouterr().out.startswith("NOT SIGNED: PROOFBOOK_SIGN_COMMAND is not set; 1 files")


def test_files_are_signed_before_anything_says_what_they_hold(
    monkeypatch: pytest.MonkeyPatch, release: Release
) -> None:
    command = pytest.importorskip("releasing.__main__")  # which needs what makes the bill of materials
    order: list[str] = []
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(inno_setup, "sign", lambda folder: order.append(f"signed {folder.name}"))
    for step in ("settle", "build_program", "clear"):
        monkeypatch.setattr(command, step, lambda _given: None)
    monkeypatch.setattr(command, "this_release", lambda: release)
    monkeypatch.setattr(command.source_state, "told_of", lambda _project: "")
    monkeypatch.setattr(command, "everywhere", lambda _release: order.append("bill") or [])
    monkeypatch.setattr(inno_setup, "make", lambda _release: order.append("installer") or release.folder / "a")
    monkeypatch.setattr(command.sums, "make", lambda _files, folder: order.append("sums") or folder / "b")
    monkeypatch.setattr(command, "summary", lambda *_given: "")
    command.main()
    assert order == ["signed proofbook", "bill", "installer", "sums"]


def test_the_installer_is_signed_as_its_files_are(release: Release) -> None:
    unsigned = inno_setup.compiling(release, "ISCC", {})
    assert not any("Signed" in word for word in unsigned)
    signed = inno_setup.compiling(release, "ISCC", {inno_setup.SIGN_COMMAND: "signtool sign"})
    assert {"/DSigned", "/Srelease=signtool sign $f"} <= set(signed)


def test_everything_that_the_installers_definition_asks_for_is_handed_in(release: Release) -> None:
    asked = set(re.findall(r"!Defined\((\w+)\)", ISS))
    given = {word[2:].partition("=")[0] for word in inno_setup.compiling(release, "ISCC", {}) if word.startswith("/D")}
    assert asked == given
    assert set(re.findall(r"\{#(\w+)\}", ISS)) <= given | {"Kind"}


def test_a_missing_compiler_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    with pytest.raises(SystemExit, match="Inno Setup 6 is not installed"):
        inno_setup.compiler({"ProgramFiles(x86)": str(tmp_path)})
    place = tmp_path / "Inno Setup 6" / "ISCC.exe"
    place.parent.mkdir()
    place.write_text("")
    assert inno_setup.compiler({"ProgramFiles(x86)": str(tmp_path)}) == str(place)


def _section(name: str) -> list[str]:
    body = ISS.partition(f"\n[{name}]\n")[2].partition("\n[")[0]
    return [line for line in body.splitlines() if line and not line.startswith((";", "#"))]


def _settings() -> dict[str, str]:
    return dict(line.split("=", 1) for line in _section("Setup"))


def test_an_installation_is_found_again_by_an_identity_that_never_changes() -> None:
    assert _settings()["AppId"] == "{{752E5FF7-8F12-4217-9F5A-D68998ED0FEF}"


def test_it_installs_for_everybody_in_64_bits_and_leaves_nothing_old() -> None:
    settings = _settings()
    assert settings["PrivilegesRequired"] == "admin"
    assert settings["ArchitecturesInstallIn64BitMode"] == "x64compatible"
    assert settings["CloseApplications"] == "yes"
    assert _section("InstallDelete") == [r'Type: filesandordirs; Name: "{app}\_internal"']


def test_no_other_program_loses_its_files() -> None:
    keys = _section("Registry")
    assert keys
    for line in keys:  # the value of such a key names the program that opens the files
        assert not re.search(r'Subkey: "Software\\Classes\\\.\w+";.*Value', line)
    opened = [line for line in keys if "OpenWithProgids" in line]
    assert len(opened) == 3
    assert all("uninsdeletevalue" in line and "uninsdeletekey;" not in line for line in opened)


def test_the_policy_folder_is_the_one_that_the_program_reads_and_only_administrators_write_there() -> None:
    assert r"{commonappdata}\Proofbook" in ISS
    assert 'DestName: "policy.json"' in ISS
    (rights,) = re.findall(r"KeptForAdministrators = '(.+)'", ISS)
    owner, _, entries = rights.partition("D:")
    assert owner == "O:BA"
    assert entries.startswith("PAI(")  # protected: nothing is inherited
    writers = {sid for right, sid in re.findall(r"\(A;OICI;(\w+);;;(\w+)\)", entries) if right == "FA"}
    assert writers == {"SY", "BA"}
    assert "(A;OICI;0x1200a9;;;BU)" in entries  # users read
    assert "CreateDir(" not in ISS  # which would make it with everybody's rights first


def test_a_program_that_runs_is_neither_replaced_nor_uninstalled() -> None:
    for program in ("proofbook", "proofbook-cli"):
        assert f"IsRunning('{program}.exe')" in ISS
    assert "(CurStep = ssInstall) and IsInUse" in ISS
    assert "Result := not IsInUse;" in ISS


def test_uninstalling_leaves_policy_and_users_files() -> None:
    assert "[UninstallDelete]" not in ISS
    assert "[UninstallRun]" not in ISS
    (policy,) = [line for line in _section("Files") if "policy.json" in line]
    assert "uninsneveruninstall" in policy


def test_every_message_of_the_installer_is_said_in_every_language() -> None:
    languages = {re.match(r'Name: "(\w+)"', line)[1] for line in _section("Languages")}  # type: ignore[index]
    said: dict[str, set[str]] = {}
    for line in _section("CustomMessages"):
        language, name = line.partition("=")[0].split(".")
        said.setdefault(name, set()).add(language)
    assert said
    assert all(each == languages for each in said.values())
    used = set(re.findall(r"\{cm:(\w+)\}|CustomMessage\('(\w+)'\)", ISS))
    assert {a or b for a, b in used} == set(said)


def test_a_mac_package_is_made_signed_and_notarised(
    release: Release, commands: Commands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(pkg, "_WORK", tmp_path / "work")
    monkeypatch.setattr(pkg.platform, "machine", lambda: "arm64")
    (release.folder / "Proofbook.app" / "Contents").mkdir(parents=True)
    package = pkg.make(
        release,
        {
            "PROOFBOOK_CODESIGN_IDENTITY": "Developer ID Application: A",
            "PROOFBOOK_INSTALLER_IDENTITY": "Developer ID Installer: A",
            "PROOFBOOK_NOTARY_PROFILE": "notary",
        },
    )
    assert package.name == "proofbook-1.2.3-macos-arm64.pkg"
    assert [command[0] for command in commands] == ["codesign", "pkgbuild", "productbuild", "xcrun", "xcrun"]
    _, packing, product, submitting, stapling = commands
    assert packing[packing.index("--install-location") + 1] == "/Applications"
    assert packing[packing.index("--version") + 1] == "1.2.3"
    assert product[product.index("--sign") + 1] == "Developer ID Installer: A"
    assert submitting[1:] == ["notarytool", "submit", str(package), "--keychain-profile", "notary", "--wait"]
    assert stapling[1:] == ["stapler", "staple", str(package)]
    assert (tmp_path / "work/root/Proofbook.app/Contents").is_dir()


def test_a_package_that_apple_refuses_ends_the_release(monkeypatch: pytest.MonkeyPatch, commands: Commands) -> None:
    monkeypatch.setattr(pkg, "run", lambda _command, _doing: "  id: 1\n  status: Invalid\n")
    with pytest.raises(SystemExit, match="status: Invalid\n\nnotarising: Apple has not accepted"):
        pkg.notarise(Path("a.pkg"), "notary")


def test_an_unsigned_mac_package_is_said_to_be_one(
    release: Release,
    commands: Commands,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(pkg, "_WORK", tmp_path / "work")
    (release.folder / "Proofbook.app").mkdir()
    pkg.make(release, {"PROOFBOOK_NOTARY_PROFILE": "notary"})
    assert [command[0] for command in commands] == ["codesign", "pkgbuild", "productbuild"]
    assert "--sign" not in commands[-1]
    assert [line.partition(":")[0] for line in capsys.readouterr().out.splitlines()] == ["NOT SIGNED", "NOT NOTARISED"]


def test_a_mac_bundle_is_always_installed_in_its_place_with_nothing_left_of_an_older_one() -> None:
    (bundle,) = pkg.components()
    assert bundle["BundleIsRelocatable"] is False
    assert bundle["BundleOverwriteAction"] == "upgrade"


def test_a_mac_package_names_the_macs_that_it_is_for() -> None:
    assert pkg.requirements("arm64") == {"os": [platforms.oldest_macos()], "arch": ["arm64"]}


@pytest.fixture
def laid_in_place(tmp_path: Path) -> Callable[[], Path]:
    """Run the package's script as the Mac's installer would, onto a volume of our own; return the policy folder."""
    script = pkg.SCRIPTS / "postinstall"
    assert os.access(script, os.X_OK)
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "chown").write_text(f'#!/bin/sh\necho "$@" >>"{tmp_path}/chown"\n')
    (tmp_path / "bin" / "chown").chmod(0o755)
    (tmp_path / "volume").mkdir()

    def run() -> Path:
        path = f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}"
        volume = str(tmp_path / "volume")
        subprocess.run([str(script), "package", "/Applications", volume], check=True, env={**os.environ, "PATH": path})
        return tmp_path / "volume/Library/Application Support/Proofbook"

    return run


@pytest.mark.skipif(os.name != "posix", reason="a script for a Mac")
def test_the_mac_policy_folder_is_roots_and_keeps_its_policy(laid_in_place: Callable[[], Path], tmp_path: Path) -> None:
    assert '"/Library/Application Support/Proofbook"' in Path(places.__file__).read_text(encoding="utf-8")
    folder = laid_in_place()
    (folder / "policy.json").write_text("{}")
    folder.chmod(0o777)
    laid_in_place()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o755
    assert (folder / "policy.json").read_text() == "{}"
    assert (tmp_path / "chown").read_text().splitlines() == [f"root:wheel {folder}"] * 2


@pytest.mark.skipif(os.name != "posix", reason="a script for a Mac")
def test_a_link_in_place_of_the_mac_policy_folder_is_not_followed(
    laid_in_place: Callable[[], Path], tmp_path: Path
) -> None:
    (tmp_path / "elsewhere").mkdir(mode=0o700)
    folder = tmp_path / "volume/Library/Application Support/Proofbook"
    folder.parent.mkdir(parents=True)
    folder.symlink_to(tmp_path / "elsewhere")
    laid_in_place()
    assert stat.S_IMODE((tmp_path / "elsewhere").stat().st_mode) == 0o700
