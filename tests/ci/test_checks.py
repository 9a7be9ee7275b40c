"""What is found wrong with a finished folder."""

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from releasing.program import checks, contents


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
    calls = {"libQt6Core.so.6": {"open"}, "libcrypto.so.3": {"socket"}, "libnew.so.1": {"connect", "socket", "open"}}
    found = checks.network_callers(map(Path, calls), lambda file: calls[file.name])
    assert found == ["libnew.so.1 calls connect, socket"]


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A finished folder beside a project, with nothing in it but a resource and what holds modules."""
    (tmp_path / "resources").mkdir()
    (tmp_path / "resources" / "page.html").write_text("page")
    folder = tmp_path / "proofbook"
    (folder / contents.RESOURCES).mkdir(parents=True)
    (folder / contents.RESOURCES / "page.html").write_text("page")
    with zipfile.ZipFile(folder / "_internal" / "base_library.zip", "w") as library:
        library.writestr("os.pyc", b"")
    return folder


def wrong(bundle: Path) -> list[str]:
    """Return what is wrong with the folder, besides all that is missing in it."""
    return [problem for problem in checks.problems(bundle, "", bundle.parent) if not problem.startswith("not in it:")]


def test_an_empty_folder_is_no_release(tmp_path: Path) -> None:
    assert checks.problems(tmp_path, "", tmp_path / "none") == [f"{tmp_path} is empty"]


def test_a_folder_with_nothing_else_in_it_is_in_order(bundle: Path) -> None:
    assert wrong(bundle) == []


def test_a_forbidden_module_is_found_in_the_archive(bundle: Path) -> None:
    with zipfile.ZipFile(bundle / "_internal" / "base_library.zip", "a") as library:
        library.writestr("http/client.pyc", b"")
    assert wrong(bundle) == ["must not be shipped: module http.client"]


def test_what_is_wrong_anywhere_is_told(bundle: Path) -> None:
    for name in ("a.so", "b.so"):
        (bundle / contents.RESOURCES / name).write_bytes(bytes(contents.LARGE + 1))
    (bundle / contents.RESOURCES / "c.so").symlink_to("left-out.so")
    with zipfile.ZipFile(bundle / "_internal" / "base_library.zip", "a") as library:
        library.writestr("hypothesis.pyc", b"")
    said = "WARNING: Library not found: libodd.so"
    assert {
        said,
        "must not be shipped: hypothesis: not on the list of what is allowed",
        "the same twice: a.so, b.so",
        "a link leads nowhere: c.so",
    } <= {*checks.problems(bundle, said, bundle.parent)}


@pytest.mark.skipif(sys.platform != "linux" or shutil.which("ld") is None, reason="needs as and ld")
def test_what_is_wrong_with_a_library_is_told(bundle: Path) -> None:
    folder = bundle / "_internal"
    for name, text in (("odd", ".globl odd\nodd:\n"), ("made", "call connect@PLT\ncall odd@PLT\n")):
        (bundle.parent / f"{name}.s").write_text(text)
        subprocess.run(["as", "-o", f"{name}.o", f"{name}.s"], cwd=bundle.parent, check=True)
    linking = ["ld", "-shared", "-soname"]
    subprocess.run([*linking, "libodd.so.1", "-o", "libodd.so", "odd.o"], cwd=bundle.parent, check=True)
    made = [*linking, "libmade.so.1", "-rpath", "/home/me/lib", "-o", folder / "libmade.so.1", "made.o", "libodd.so"]
    subprocess.run(made, cwd=bundle.parent, check=True)
    assert {
        "must not be shipped: libmade.so.1 calls connect",
        "must not be shipped: _internal/libmade.so.1: not on the list of what is allowed",
        "not shipped, and not known to be the system’s: libmade.so.1 needs libodd.so.1",
        "libmade.so.1 looks for libraries in /home/me/lib",
    } <= {*wrong(bundle)}


@pytest.mark.skipif(sys.platform != "linux", reason="promised for Linux")
def test_what_is_promised_and_missing_is_told(bundle: Path) -> None:
    assert "not in it: proofbook-cli (for the command line)" in checks.problems(bundle, "", bundle.parent)


@pytest.mark.skipif(sys.platform != "linux", reason="the list is Linux's")
def test_what_is_not_on_the_list_is_found(bundle: Path) -> None:
    (bundle / "_internal" / "tests").mkdir()
    (bundle / "_internal" / "tests" / "test_all.py").touch()
    assert wrong(bundle) == ["must not be shipped: _internal/tests/test_all.py: not on the list of what is allowed"]


@pytest.mark.skipif(sys.platform != "linux", reason="looked for on Linux")
def test_a_trace_of_the_build_is_found(bundle: Path) -> None:
    (bundle / contents.RESOURCES / "licences").mkdir()
    (bundle / contents.RESOURCES / "licences" / "parts.json").write_text(f"{bundle.parent.resolve()}/resources")
    assert wrong(bundle) == [
        f"_internal/desktop_app/resources/licences/parts.json names {bundle.parent.resolve()}/",
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="a limit for Linux")
def test_a_folder_that_is_too_large_is_found(bundle: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks, "MOST_IN_FOLDER", 100)
    assert wrong(bundle) == ["0.0 MB are too much; 0 are allowed"]


def test_sizes_are_told_in_megabytes() -> None:
    assert checks.too_large(110_000_000) == []
    assert checks.too_large(115_260_000) == ["115.3 MB are too much; 110 are allowed"]


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_other_systems_are_checked_for_what_holds_for_all(
    bundle: Path, system: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    (bundle / "_internal" / "Qt6Core.dll").touch()
    assert checks.problems(bundle, "", bundle.parent) == []
    (bundle / contents.RESOURCES / "page.html").unlink()
    (bundle / "_internal" / "Qt6Network.dll").touch()
    assert checks.problems(bundle, "", bundle.parent) == [
        "must not be shipped: _internal/Qt6Network.dll",
        "a resource is missing: page.html",
    ]
