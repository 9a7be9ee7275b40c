"""The packaged program's list of files: what is left out, and what stays."""

import shutil
import sys
from pathlib import Path

import pytest
from releasing import trimming


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
        "desktop_app/resources/plugins/translations/anything",
    ],
)
def test_what_a_window_needs_stays(place: str) -> None:
    assert trimming.is_wanted(place)


@pytest.mark.parametrize(
    "place",
    [
        "pytz/zoneinfo/Europe/Berlin",
        "PySide6/Qt/plugins/platforms/libqminimalegl.so",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6\\plugins\\tls\\qschannelbackend.dll",
        "PySide6/Qt/plugins/imageformats/libqtiff.so",
        "PySide6/Qt/translations/qtquick_de.qm",
    ],
)
def test_unused_plugins_and_translations_are_left_out(place: str) -> None:
    assert trimming.wanted([(place, "", "BINARY")]) == []


def test_a_library_that_only_a_left_out_plugin_loads_is_left_out_with_its_family() -> None:
    needs = {
        "/qt/libqxcb.so": {"libQt6Gui.so.6"},
        "/qt/libQt6Gui.so.6": {"libX11.so.6", "libc.so.6"},
        "/gtk/libgtk-3.so.0": {"libgdk-3.so.0", "libX11.so.6"},
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


@pytest.mark.skipif(sys.platform != "linux" or shutil.which("objdump") is None, reason="needs objdump")
def test_the_libraries_of_a_real_file_are_read() -> None:
    assert any(name.startswith("libc.so") for name in trimming.needed_libraries(shutil.which("bash")))


@pytest.mark.skipif(sys.platform != "linux" or shutil.which("strip") is None, reason="needs strip")
def test_only_pythons_own_binaries_are_stripped_and_the_source_stays(tmp_path: Path) -> None:
    source = tmp_path / "with-symbols.so"
    shutil.copyfile(str(shutil.which("bash")), source)
    before = source.read_bytes()
    qt = ("PySide6/QtCore.abi3.so", str(source), "EXTENSION")
    own = ("python3.11/lib-dynload/_json.so", str(source), "EXTENSION")
    result = trimming.stripped([qt, own], tmp_path / "work")
    assert result == [qt, (own[0], str(tmp_path / "work" / own[0]), "EXTENSION")]
    assert Path(result[1][1]).is_file()
    assert source.read_bytes() == before
