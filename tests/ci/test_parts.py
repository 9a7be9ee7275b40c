"""The parts of the packaged program: where its files come from, and under which licences they may be handed out."""

import json
import os
import re
import sys
from importlib import metadata
from pathlib import Path

import pytest
from releasing.licensing import compiled_in, debian_packages, inventory, parts
from releasing.licensing.inventory import Inventory
from releasing.licensing.origins import BOOTLOADER, OWN, PYTHON, QT, Origin, Origins
from releasing.licensing.parts import Part, Texts

from desktop_app.settings.components import PARTS_FILE

FACTS = compiled_in.facts()
SITE = Path(str(metadata.distribution("attrs").locate_file("")))
FROZEN = os.environ.get("PROOFBOOK_FROZEN", "")


@pytest.fixture(scope="module")
def origins() -> Origins:
    return Origins(parts.PROJECT, [(each.name, each.files) for each in FACTS.files])


@pytest.mark.parametrize(
    ("place", "source", "origin"),
    [
        ("desktop_app/resources/known/domains.txt", "/anywhere", OWN),
        ("proofbook-cli.exe", "/anywhere", BOOTLOADER),
        ("", str(parts.PROJECT / ".ci" / "releasing" / "program" / "hooks" / "keep_own_modules.py"), OWN),
        ("base_library.zip", "/build/base_library.zip", PYTHON),
        ("libpython3.11.so.1.0", "/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0", PYTHON),
        ("python312.dll", "C:/Python312/python312.dll", PYTHON),
        ("python3.11/lib-dynload/_json.so", "/stripped/_json.so", PYTHON),
        ("_socket.pyd", f"{sys.base_prefix}/DLLs/_socket.pyd", PYTHON),
        ("json", os.__file__, PYTHON),
        ("libffi-8.dll", str(Path(sys.base_prefix, "DLLs", "libffi-8.dll")), Origin("file", "libffi")),
        ("odd.pyd", "C:/odd.pyd", None),
        ("libcrypto-3.dll", "C:/Python312/DLLs/libcrypto-3.dll", Origin("file", "OpenSSL")),
        ("VCRUNTIME140.dll", "C:/Windows/VCRUNTIME140.dll", Origin("file", "Microsoft Visual C++ runtime")),
        ("attr", str(SITE / "attr" / "__init__.py"), Origin("package", "attrs")),
        ("libX11.so.6", "/usr/lib/x86_64-linux-gnu/libX11.so.6", None),
        ("unheard-of.dll", "C:/unheard-of.dll", None),
    ],
)
def test_a_file_is_traced_to_its_part(origins: Origins, place: str, source: str, origin: Origin | None) -> None:
    assert origins.of(place, source) == origin


@pytest.mark.parametrize(
    ("place", "origin"),
    [
        ("PySide6/QtCore.abi3.so", Origin("package", "pyside6-essentials")),
        ("PySide6/QtCore.pyd", Origin("package", "pyside6-essentials")),
        ("PySide6/pyside6.abi3.dll", Origin("package", "pyside6-essentials")),
        ("PySide6/Qt/lib/libQt6Core.so.6", QT),
        ("PySide6/Qt6Core.dll", QT),
        ("PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore", QT),
        ("PySide6/plugins/platforms/qwindows.dll", QT),
        ("PySide6/Qt/translations/qtbase_de.qm", QT),
        ("PySide6/Qt/lib/libicudata.so.73", Origin("file", "ICU")),
        ("PySide6/MSVCP140.dll", Origin("file", "Microsoft Visual C++ runtime")),
    ],
)
def test_qt_is_told_from_its_bindings_and_from_what_comes_along(origins: Origins, place: str, origin: Origin) -> None:
    pytest.importorskip("PySide6")
    assert origins.of(place, str(SITE / "PySide6" / "__init__.py")) == origin


def _made(files: list[tuple[str, str, str]], originals: list[tuple[str, str, str]] | None = None) -> dict[str, Part]:
    modules = [("attr", str(SITE / "attr" / "__init__.py"), "PYMODULE")]
    found, texts = Inventory(files, originals or files, modules).parts()
    assert all(text in texts.by_name for part in found for text in part.texts)
    return {part.name: part for part in found}


def test_every_part_has_version_licence_text_and_source() -> None:
    pytest.importorskip("PyInstaller")
    made = _made([("base_library.zip", "/build/base_library.zip", "DATA")])
    assert made.keys() >= {"Proofbook", "Python", "attrs", "PyInstaller bootloader", "Unicode confusables"}
    assert made["attrs"].purl == f"pkg:pypi/attrs@{metadata.version('attrs')}"
    assert made["PyInstaller bootloader"].licence == "GPL-2.0-or-later WITH Bootloader-exception"
    assert all(part.texts and part.licence for part in made.values())
    assert all(part.version or part.within for part in made.values())
    assert all(part.source for part in made.values() if part.name != "Proofbook")


def test_what_was_changed_of_a_part_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("PyInstaller")
    monkeypatch.setattr(inventory.elf, "needed_libraries", lambda _file: set())
    place = "python3.11/lib-dynload/pyexpat.so"
    for name in ("before.so", "after.so"):
        (tmp_path / name).write_bytes(b"\x7fELF\0expat_2.7.1\0")
    before, after = (place, str(tmp_path / "before.so"), "BINARY"), (place, str(tmp_path / "after.so"), "BINARY")
    made = _made([after], [before])
    assert "Symbols for debugging were left out" in made["Python"].changed
    assert made["Python"].files == (place,)
    assert (made["Expat"].version, made["Expat"].within) == ("2.7.1", "Python")
    assert _made([before])["Python"].changed == ""


def test_a_library_that_is_loaded_from_elsewhere_is_not_compiled_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "pyexpat.so"
    file.write_bytes(b"\x7fELF")
    for needed, found in (({"libexpat.so.1"}, []), ({"libc.so.6"}, ["Expat"])):
        inside = compiled_in.inside(FACTS.compiled_in, "Python", [("x/pyexpat.so", str(file))], lambda _file: needed)  # noqa: B023
        assert [known.name for known, _holders in inside if known.stems] == found


def test_a_link_belongs_to_the_part_of_what_it_points_to_through_links_of_folders_too() -> None:
    framework = "PySide6/Qt/lib/QtCore.framework"
    entries = [
        (f"{framework}/Versions/A/QtCore", "/site/QtCore", "BINARY"),
        (f"{framework}/Versions/A/Resources/Info.plist", "/site/Info.plist", "DATA"),
        (f"{framework}/Versions/Current", "A", "SYMLINK"),
        (f"{framework}/QtCore", "Versions/Current/QtCore", "SYMLINK"),
        (f"{framework}/Resources", "Versions/Current/Resources", "SYMLINK"),
        ("QtCore", f"{framework}/Versions/A/QtCore", "SYMLINK"),
    ]
    behind = inventory._behind_links(entries)
    library = f"{framework}/Versions/A/QtCore"
    assert behind[f"{framework}/QtCore"] == behind["QtCore"] == behind[f"{framework}/Versions/Current"] == library
    assert behind[f"{framework}/Resources"] == f"{framework}/Versions/A/Resources/Info.plist"


def test_places_of_windows_are_written_as_the_finished_folder_is_read(tmp_path: Path) -> None:
    pytest.importorskip("PyInstaller")
    place = "PySide6\\Qt6Core.dll"
    made = _made([(place, str(SITE / "PySide6" / "__init__.py"), "BINARY")])
    assert made["Qt"].files == ("PySide6/Qt6Core.dll",)
    assert made["PCRE2"].within == "Qt"


def test_a_file_of_unknown_origin_ends_the_build_with_its_name(tmp_path: Path) -> None:
    pytest.importorskip("PyInstaller")
    stranger = tmp_path / "libstranger.so.1"
    stranger.write_bytes(b"")
    entry = ("libstranger.so.1", str(stranger), "BINARY")
    with pytest.raises(SystemExit, match=r"libstranger\.so\.1"):
        inventory.listed([entry], [entry], [], [], tmp_path / "licences")


def test_the_list_is_the_same_bytes_from_any_folder(tmp_path: Path) -> None:
    pytest.importorskip("PyInstaller")
    written = []
    for name in ("first", "second place"):
        folder = tmp_path / name
        entries = inventory.listed([], [], [("attr", str(SITE / "attr" / "__init__.py"), "PYMODULE")], [], folder)
        assert all(place.startswith("desktop_app/resources/licences/") for place, _source, _kind in entries)
        written.append({file.name: file.read_bytes() for file in folder.iterdir()})
    assert written[0] == written[1]
    assert str(parts.PROJECT) not in written[0][PARTS_FILE].decode()


def test_the_bundle_of_a_mac_carries_the_notices_inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("PyInstaller")
    modules = [("attr", str(SITE / "attr" / "__init__.py"), "PYMODULE")]
    for system, carried in (("darwin", True), ("win32", False)):
        monkeypatch.setattr(sys, "platform", system)
        entries = inventory.listed([], [], modules, [], tmp_path / system)
        places = [place for place, _source, _kind in entries if place.endswith(parts.NOTICES)]
        assert bool(places) is carried
    assert "attrs" in (tmp_path / "darwin" / parts.NOTICES).read_text(encoding="utf-8")


def test_the_same_text_is_kept_once_and_an_empty_one_is_refused() -> None:
    texts = Texts()
    assert texts.add("a.txt", "Terms \r\n of use\n\n") == "a.txt"
    assert texts.add("b.txt", "Terms\n of use") == "a.txt"
    assert texts.by_name == {"a.txt": "Terms\n of use\n"}
    with pytest.raises(ValueError, match=r"c\.txt is empty"):
        texts.add("c.txt", " \n")
    with pytest.raises(ValueError, match="two different texts"):
        texts.add("a.txt", "Other terms")


@pytest.mark.skipif(sys.platform != "linux", reason="only there are packages of Debian's kind")
def test_a_library_of_the_system_is_traced_to_its_package() -> None:
    library = Path("/usr/lib/x86_64-linux-gnu/libz.so.1")
    if not library.exists() or not Path("/usr/bin/dpkg-query").exists():
        pytest.skip("no Debian")
    (owner,) = debian_packages.owners([str(library)]).values()
    found = debian_packages.package(owner)
    assert found.name == "zlib1g"
    assert re.fullmatch(
        r"pkg:deb/\w+/zlib1g@[\w.%+~-]+\?arch=\w+&distro=[\w.-]+&upstream=zlib%40[\w.%+~-]+",
        debian_packages.purl(found),
    )
    assert "zlib" in debian_packages.copyright_text(found.name)


def test_crates_that_only_build_an_extension_are_no_parts() -> None:
    crates = {crate.name: crate for crate in compiled_in.crates(metadata.distribution("rpds-py"))}
    assert "syn" not in crates
    assert "mit" in crates["pyo3"].terms


@pytest.mark.parametrize("known", [*FACTS.compiled_in, *FACTS.files], ids=lambda known: known.name)
def test_every_known_part_has_a_copyright_and_terms(known: compiled_in.Known) -> None:
    assert known.copyright.strip()
    assert known.source.startswith(("https://", "http://"))
    assert all(len(compiled_in.terms_text(name)) > 250 for name in known.terms)
    assert known.terms or len(known.copyright) > 100


def test_every_licence_text_belongs_to_a_part() -> None:
    named = {name for known in (*FACTS.compiled_in, *FACTS.files) for name in known.terms}
    assert {file.stem for file in (compiled_in.DATA / "terms").iterdir()} == named - {"unicode-3.0"}


def test_what_is_compiled_into_qt_was_checked_for_the_version_that_is_installed() -> None:
    installed = metadata.version("PySide6_Essentials")
    assert installed.startswith(f"{FACTS.qt}."), (
        f"compare parts.toml with https://doc.qt.io/qt-{installed.rpartition('.')[0]}/licenses-used-in-qt.html"
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A finished folder with one library, whose part it names."""
    part = Part("zlib1g", "1", "Zlib", "", "", texts=("zlib.txt",), files=("libz.so.1",))
    texts = Texts({"zlib.txt": "Terms\n"})
    parts.write([part], texts, tmp_path / "_internal" / parts.LICENCES)
    (tmp_path / "_internal" / "libz.so.1").write_bytes(b"")
    (tmp_path / "proofbook").write_bytes(b"")
    return tmp_path


def test_a_folder_in_which_all_is_accounted_for_has_no_problem(folder: Path) -> None:
    assert parts.problems(folder) == []
    assert parts.read(folder)[0].files == ("libz.so.1",)


def test_a_file_that_belongs_to_no_part_is_a_problem(folder: Path) -> None:
    (folder / "_internal" / "libnew.so").write_bytes(b"")
    assert parts.problems(folder) == ["belongs to no part whose licence is known: libnew.so"]


def test_a_part_without_its_text_is_a_problem(folder: Path) -> None:
    (parts.resources(folder) / "zlib.txt").write_text("\n")
    assert parts.problems(folder) == ["has no text of its licence: zlib1g"]


def test_a_folder_without_the_list_is_a_problem(folder: Path) -> None:
    (parts.resources(folder) / PARTS_FILE).unlink()
    assert len(parts.problems(folder)) == 1


@pytest.mark.skipif(not FROZEN, reason="PROOFBOOK_FROZEN names no packaged program")
def test_everything_that_is_handed_out_has_a_part_with_its_licence() -> None:
    built = Path(FROZEN)
    assert parts.problems(built) == []
    names = {part.name for part in parts.read(built)}
    assert {"Proofbook", "Python", "Qt", "PySide6", "Shiboken", "attrs", "HarfBuzz", "PyInstaller bootloader"} <= names
    said = json.loads((parts.resources(built) / PARTS_FILE).read_text(encoding="utf-8"))
    assert said["proofbook-parts"] == 1
