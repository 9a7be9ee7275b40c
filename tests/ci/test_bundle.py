"""The packaged program's list of files: what is left out, what stays, and what the check of a finished folder finds."""

import importlib.util
import shutil
import sys
import zipfile
from pathlib import Path

import pytest

_SOURCE = Path(__file__).parents[2] / ".ci" / "bundle.py"
_SPEC = importlib.util.spec_from_file_location("bundle", _SOURCE)
assert _SPEC
assert _SPEC.loader
bundle = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(bundle)


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
    assert bundle.is_wanted(place)


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
    assert bundle.wanted([(place, "", "BINARY")]) == []


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
    assert bundle.reachable([*left_out, *kept], lambda file: needs.get(file, set())) == kept


@pytest.mark.skipif(sys.platform != "linux" or shutil.which("objdump") is None, reason="needs objdump")
def test_the_libraries_of_a_real_file_are_read() -> None:
    assert any(name.startswith("libc.so") for name in bundle.needed_libraries(shutil.which("bash")))


@pytest.mark.skipif(sys.platform != "linux" or shutil.which("strip") is None, reason="needs strip")
def test_only_pythons_own_binaries_are_stripped_and_the_source_stays(tmp_path: Path) -> None:
    source = tmp_path / "with-symbols.so"
    shutil.copyfile(str(shutil.which("bash")), source)
    before = source.read_bytes()
    qt = ("PySide6/QtCore.abi3.so", str(source), "EXTENSION")
    own = ("python3.11/lib-dynload/_json.so", str(source), "EXTENSION")
    result = bundle.stripped([qt, own], tmp_path / "work")
    assert result == [qt, (own[0], str(tmp_path / "work" / own[0]), "EXTENSION")]
    assert Path(result[1][1]).is_file()
    assert source.read_bytes() == before


def test_a_missing_library_counts_only_where_a_shipped_file_asks_for_it() -> None:
    line = "99 WARNING: Library not found: could not resolve '{}', dependency of '/site/PySide6/plugins/{}'."
    lines = ["INFO: well", line.format("libgtk-3.so.0", "libqgtk3.so"), line.format("libxcb-icccm.so.4", "libqxcb.so")]
    found = bundle.missing_libraries("\n".join(lines), ["_internal/PySide6/plugins/libqxcb.so"])
    assert len(found) == 1
    assert "libxcb-icccm" in found[0]


def test_a_warning_in_new_words_counts() -> None:
    assert bundle.missing_libraries("WARNING: Library not found: libodd.so", []) != []


@pytest.mark.parametrize(
    "name", ["libQt6Network.so.6", "QtNetwork.abi3.so", "Qt6Network.dll", "libssl.so.3", "_ssl.cpython.so", "_ssl.pyd"]
)
def test_what_could_make_a_connection_is_found(name: str) -> None:
    shipped = ["_internal/libQt6DBus.so.6", "_internal/_socket.so", f"_internal/{name}"]
    assert bundle.forbidden_files(shipped) == shipped[2:]


@pytest.mark.parametrize("name", ["ssl", "http.client", "asyncio.events", "urllib.request", "PySide6.QtNetwork"])
def test_a_module_that_could_make_a_connection_is_found(name: str) -> None:
    assert bundle.is_forbidden_module(name)


@pytest.mark.parametrize("name", ["socket", "urllib.parse", "httpish", "PySide6.QtDBus"])
def test_a_module_that_only_sounds_like_it_stays(name: str) -> None:
    assert not bundle.is_forbidden_module(name)


def test_a_library_that_calls_for_the_network_is_found_unless_it_is_known_to() -> None:
    calls = {"libQt6Core.so.6": {"open"}, "libX11.so.6": {"socket"}, "libnew.so.1": {"connect", "socket", "open"}}
    found = bundle.network_callers(map(Path, calls), lambda file: calls[file.name])
    assert found == ["libnew.so.1 calls connect, socket"]


@pytest.mark.skipif(sys.platform != "linux" or shutil.which("objdump") is None, reason="needs objdump")
def test_what_a_real_library_calls_is_read() -> None:
    assert {"socket", "connect"} <= bundle.imported_symbols(Path(str(shutil.which("bash"))))


def test_a_finished_folder_is_checked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("PyInstaller")
    folder, log = tmp_path / "dist", tmp_path / "build.log"
    folder.mkdir()
    log.write_text("", encoding="utf-8")
    assert bundle.main([str(folder), str(log)]) == 1
    with zipfile.ZipFile(folder / "base_library.zip", "w") as library:
        library.writestr("os.pyc", b"")
    assert bundle.main([str(folder), str(log)]) == 0
    with zipfile.ZipFile(folder / "base_library.zip", "a") as library:
        library.writestr("http/client.pyc", b"")
    assert bundle.main([str(folder), str(log)]) == 1
    assert "module http.client" in capsys.readouterr().out
