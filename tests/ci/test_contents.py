"""The list of what is in the packaged program."""

from pathlib import Path

import pytest
from releasing.program import contents, trimming

QT = "_internal/PySide6/Qt"


@pytest.mark.parametrize(
    "place",
    [
        "proofbook",
        "proofbook-cli",
        "_internal/libpython3.11.so.1.0",
        "_internal/python3.11/lib-dynload/_json.cpython-311-x86_64-linux-gnu.so",
        f"{QT}/lib/libQt6Core.so.6",
        "_internal/libQt6Core.so.6",
        f"{QT}/plugins/platforms/libqxcb.so",
        f"{QT}/translations/qtbase_de.qm",
        "_internal/libxcb-cursor.so.0",
        "_internal/desktop_app/resources/page.html",
    ],
)
def test_what_is_needed_is_allowed(place: str) -> None:
    assert contents.unexpected([place]) == []


@pytest.mark.parametrize(
    "place",
    [
        f"{QT}/lib/libQt6Network.so.6",
        f"{QT}/plugins/platformthemes/libqgtk3.so",
        f"{QT}/translations/qtbase_it.qm",
        "_internal/PySide6/QtTest.abi3.so",
        "_internal/libstdc++.so.6",
        "_internal/libssl.so.3",
        "_internal/tests/test_all.py",
        "_internal/attrs-26.1.0.dist-info/METADATA",
        "_internal/desktop_app/__main__.py",
        "proofbook.log",
    ],
)
def test_anything_else_is_found(place: str) -> None:
    assert contents.unexpected(["proofbook", place]) == [place]


def test_modules_of_pythons_own_and_of_what_is_needed_are_allowed() -> None:
    names = ["os", "email.message", "desktop_app.cli", "vobject.base", "pyimod01_archive", "__main__"]
    assert contents.unexpected_modules(names) == []


@pytest.mark.parametrize("name", ["tests", "numpy", "unittest.mock", "vobject.tests.all", "pdb", "hypothesis"])
def test_other_modules_are_found(name: str) -> None:
    assert contents.unexpected_modules(["os", name]) == [name]


def test_every_reason_is_given() -> None:
    assert all(contents.ALLOWED.values())
    assert all(contents.PROMISED.values())


def test_a_plugin_that_is_promised_is_missed() -> None:
    lacking = contents.missing([f"{QT}/plugins/platforms/libqwayland.so"])
    assert "_internal/PySide6/Qt/plugins/platforms/*xcb* (for X11)" in lacking
    assert not [what for what in lacking if what.endswith("(for Wayland)")]


def test_what_is_promised_is_not_trimmed() -> None:
    for pattern in contents.PROMISED:
        name = pattern.replace("/*", "/lib*").strip("*").replace("*", "x") + ".so"
        assert trimming.is_wanted(f"PySide6/Qt/plugins/{name}"), name


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """A bundle and its project, with the same resources."""
    bundle, project = tmp_path / "bundle", tmp_path / "project"
    for folder in (bundle / contents.RESOURCES, project / "resources"):
        (folder / "translations").mkdir(parents=True)
        (folder / "page.html").write_text("page")
        (folder / "translations" / "proofbook_de.qm").write_text("words")
    (project / "resources" / "translations" / "proofbook_de.ts").write_text("source")
    (bundle / contents.RESOURCES / "commit.txt").write_text("0123")
    (bundle / contents.RESOURCES / "licences").mkdir()
    (bundle / contents.RESOURCES / "licences" / "parts.json").write_text("{}")
    return bundle, project


def test_the_projects_resources_are_the_bundles_but_for_sources(folders: tuple[Path, Path]) -> None:
    assert contents.resource_problems(*folders) == []


def test_a_missing_a_changed_and_an_unknown_resource_are_found(folders: tuple[Path, Path]) -> None:
    place = folders[0] / contents.RESOURCES
    (place / "translations" / "proofbook_de.qm").unlink()
    (place / "page.html").write_text("other")
    (place / "note.txt").write_text("left behind")
    assert contents.resource_problems(*folders) == [
        "a resource is missing: translations/proofbook_de.qm",
        "a resource is not the project’s: note.txt",
        "a resource is not the project’s: page.html",
    ]


def test_it_must_say_from_what_it_was_made(folders: tuple[Path, Path]) -> None:
    bundle, _ = folders
    assert contents.state_problems(bundle, "0123") == []
    assert contents.state_problems(bundle, "4567, changed") == ["it says that it was made from 0123, not 4567, changed"]
    (bundle / contents.RESOURCES / "commit.txt").unlink()
    assert contents.state_problems(bundle, "") == []
    assert contents.state_problems(bundle, "4567") == ["it says that it was made from nothing known, not 4567"]


def test_a_link_to_what_was_left_out_is_found(tmp_path: Path) -> None:
    (tmp_path / "a.so").touch()
    (tmp_path / "b.so").symlink_to("a.so")
    (tmp_path / "c.so").symlink_to("left-out.so")
    assert contents.broken_links(sorted(tmp_path.iterdir())) == ["a link leads nowhere: c.so"]


def test_a_second_copy_of_something_large_is_found_and_a_link_is_none(tmp_path: Path) -> None:
    for name, size in {"a.so": 200_000, "b.so": 200_000, "c.so": 200_001, "d.txt": 50, "e.txt": 50}.items():
        (tmp_path / name).write_bytes(bytes(size))
    (tmp_path / "f.so").symlink_to("c.so")
    assert contents.second_copies(sorted(tmp_path.glob("*.*"))) == ["the same twice: a.so, b.so"]
