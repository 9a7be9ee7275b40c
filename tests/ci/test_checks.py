"""What is found wrong with a finished folder."""

import zipfile
from pathlib import Path

import pytest
from releasing import checks


def test_a_missing_library_counts_only_where_a_shipped_file_asks_for_it() -> None:
    line = "99 WARNING: Library not found: could not resolve '{}', dependency of '/site/PySide6/plugins/{}'."
    lines = ["INFO: well", line.format("libgtk-3.so.0", "libqgtk3.so"), line.format("libxcb-icccm.so.4", "libqxcb.so")]
    found = checks.missing_libraries("\n".join(lines), ["_internal/PySide6/plugins/libqxcb.so"])
    assert len(found) == 1
    assert "libxcb-icccm" in found[0]


def test_a_warning_in_new_words_counts() -> None:
    assert checks.missing_libraries("WARNING: Library not found: libodd.so", []) != []


@pytest.mark.parametrize(
    "name", ["libQt6Network.so.6", "QtNetwork.abi3.so", "Qt6Network.dll", "libssl.so.3", "_ssl.cpython.so", "_ssl.pyd"]
)
def test_what_could_make_a_connection_is_found(name: str) -> None:
    shipped = ["_internal/libQt6DBus.so.6", "_internal/_socket.so", f"_internal/{name}"]
    assert checks.forbidden_files(shipped) == shipped[2:]


@pytest.mark.parametrize("name", ["ssl", "http.client", "asyncio.events", "urllib.request", "PySide6.QtNetwork"])
def test_a_module_that_could_make_a_connection_is_found(name: str) -> None:
    assert checks.is_forbidden_module(name)


@pytest.mark.parametrize("name", ["socket", "urllib.parse", "httpish", "PySide6.QtDBus"])
def test_a_module_that_only_sounds_like_it_stays(name: str) -> None:
    assert not checks.is_forbidden_module(name)


def test_a_library_that_calls_for_the_network_is_found_unless_it_is_known_to() -> None:
    calls = {"libQt6Core.so.6": {"open"}, "libX11.so.6": {"socket"}, "libnew.so.1": {"connect", "socket", "open"}}
    found = checks.network_callers(map(Path, calls), lambda file: calls[file.name])
    assert found == ["libnew.so.1 calls connect, socket"]


def test_a_finished_folder_is_checked(tmp_path: Path) -> None:
    pytest.importorskip("PyInstaller")
    folder = tmp_path / "dist"
    folder.mkdir()
    assert checks.problems(folder, "") == [f"{folder} is empty"]
    with zipfile.ZipFile(folder / "base_library.zip", "w") as library:
        library.writestr("os.pyc", b"")
    assert checks.problems(folder, "") == []
    with zipfile.ZipFile(folder / "base_library.zip", "a") as library:
        library.writestr("http/client.pyc", b"")
    assert checks.problems(folder, "") == ["must not be shipped: module http.client"]
