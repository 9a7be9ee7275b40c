"""The packaged program's list of files: what is left out, and what stays."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from releasing.program import trimming


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/lib/libQt6DBus.so.6",
        "PySide6\\Qt6Svg.dll",
        "PySide6\\QtCore.pyd",
        "PySide6/QtCore.abi3.so",
        "PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui",
        "QtDBus",
        "rapidfuzz/distance/metrics_cpp.cpython-311-x86_64-linux-gnu.so",
        "desktop_app/resources/translations/proofbook_de.qm",
        "desktop_app/resources/plugins/translations/anything",
    ],
)
def test_what_a_window_needs_stays(place: str) -> None:
    assert trimming.is_wanted(place)


@pytest.mark.parametrize(
    "place",
    [
        "pytz/zoneinfo/Europe/Berlin",
        "jsonschema-4.26.0.dist-info/RECORD",
        "PySide6/Qt/plugins/platforms/libqminimalegl.so",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/xcbglintegrations/libqxcb-glx-integration.so",
        "PySide6/Qt/plugins/platforms/libqminimal.so",
        "PySide6/Qt/translations/qtbase_it.qm",
        "desktop_app/resources/translations/proofbook_de.ts",
        "rapidfuzz/fuzz_cpp_avx2.cpython-311-x86_64-linux-gnu.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6\\plugins\\tls\\qschannelbackend.dll",
        "Qt6Network.dll",
        "PySide6\\Qt6Network.dll",
        "PySide6\\Qt6Quick.dll",
        "PySide6/Qt/lib/QtQuick.framework/Versions/A/QtQuick",
        "QtQml",
        "PySide6\\opengl32sw.dll",
        "QtNetwork",
        "PySide6/Qt/lib/QtNetwork.framework/Versions/A/Resources/Info.plist",
        "PySide6/Qt/plugins/imageformats/libqtiff.so",
        "PySide6/Qt/translations/qtquick_de.qm",
    ],
)
def test_unused_plugins_and_translations_are_left_out(place: str) -> None:
    assert trimming.wanted([(place, "", "BINARY")]) == []


def test_a_library_that_only_a_left_out_plugin_loads_is_left_out_with_its_family() -> None:
    needs = {
        Path("/qt/libqxcb.so"): {"libQt6Gui.so.6"},
        Path("/qt/libQt6Gui.so.6"): {"libX11.so.6", "libc.so.6"},
        Path("/gtk/libgtk-3.so.0"): {"libgdk-3.so.0", "libX11.so.6"},
    }
    kept = [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/qt/libqxcb.so", "BINARY"),
        ("PySide6/Qt/lib/libQt6Gui.so.6", "/qt/libQt6Gui.so.6", "BINARY"),
        ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK"),
        ("libX11.so.6", "/usr/libX11.so.6", "BINARY"),
        ("libpython3.11.so.1.0", "/usr/libpython3.11.so.1.0", "BINARY"),
        ("desktop_app/resources/known.txt", "/src/known.txt", "DATA"),
    ]
    left_out = [
        ("libgtk-3.so.0", "/gtk/libgtk-3.so.0", "BINARY"),
        ("libgdk-3.so.0", "/gtk/libgdk-3.so.0", "BINARY"),
        ("libQt6Network.so.6", "PySide6/Qt/lib/libQt6Network.so.6", "SYMLINK"),
    ]
    assert trimming.reachable([*left_out, *kept], lambda file: needs.get(file, set())) == kept


@pytest.mark.parametrize(("system", "left"), [("linux", ["main"]), ("win32", ["pyi_rth_pyside6", "main"])])
def test_a_start_does_nothing_that_no_part_needs(system: str, left: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", system)
    scripts = [(name, f"/site/{name}.py", "PYSOURCE") for name in ("pyi_rth_inspect", "pyi_rth_pyside6", "main")]
    assert [name for name, _, _ in trimming.without_hooks(scripts)] == left


def test_what_the_system_has_is_left_to_it() -> None:
    kept = [("libxcb-icccm.so.4", "/usr/lib/libxcb-icccm.so.4", "BINARY")]
    left_out = [
        ("libstdc++.so.6", "/usr/lib/libstdc++.so.6", "BINARY"),
        ("libX11.so.6", "PySide6/Qt/lib/libX11.so.6", "SYMLINK"),
    ]
    assert trimming.without_systems([*left_out, *kept]) == kept


@pytest.mark.skipif(sys.platform != "linux" or shutil.which("strip") is None, reason="needs strip")
def test_only_what_has_symbols_is_stripped_and_the_source_stays(tmp_path: Path, library_with_symbols: Path) -> None:
    source = library_with_symbols
    bare = tmp_path / "without.so"
    subprocess.run(["strip", "-o", bare, source], check=True)
    before = source.read_bytes()
    entries = [
        ("PySide6/QtCore.abi3.so", str(bare), "EXTENSION"),
        ("python3.11/lib-dynload/_json.so", str(source), "EXTENSION"),
        ("desktop_app/resources/page.html", __file__, "DATA"),
    ]
    result = trimming.stripped(entries, tmp_path / "work")
    assert [result[0], result[2]] == [entries[0], entries[2]]
    assert Path(result[1][1]).read_bytes() == bare.read_bytes()
    assert source.read_bytes() == before


def test_without_icu_nothing_is_cut(tmp_path: Path) -> None:
    entries = [("PySide6/Qt/lib/libQt6Core.so.6", "/qt/libQt6Core.so.6", "BINARY")]
    assert trimming.with_less_icu(entries, tmp_path / "icu") == entries
    assert not (tmp_path / "icu").exists()


def test_the_console_program_is_a_link_to_the_other_in_the_same_folder(tmp_path: Path) -> None:
    (tmp_path / "proofbook").touch()
    trimming.link_console(tmp_path)
    assert (tmp_path / "proofbook-cli").readlink() == Path("proofbook")
