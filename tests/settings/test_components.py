"""What the program is made of: every part has a licence that can be read."""

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from desktop_app.settings import components as module
from desktop_app.settings.components import Component, components, installed, licence_text, normal_name

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("component", installed(), ids=lambda component: component.name)
def test_every_part_has_a_licence_and_its_full_text(component: Component) -> None:
    assert component.licence
    assert len(licence_text(component)) > 500


def test_every_package_that_the_program_needs_is_listed_with_its_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {normal_name(re.split(r"[<>=~ ]", each)[0]) for each in project["dependencies"]}
    listed = {normal_name(each.name): each for each in installed()}
    assert needed - {"pyside6-essentials"} <= set(listed)
    assert all(each.version for each in listed.values() if each.name not in {known.name for known in module.data()})
    assert {"Proofbook", "Python", "Qt", "PySide6", "Shiboken"} <= {each.name for each in installed()}


def test_no_part_is_listed_twice_and_the_program_itself_comes_first() -> None:
    names = [each.name for each in installed()]
    assert len(names) == len(set(names))
    assert names[0] == "Proofbook"


def test_what_only_tests_and_builders_need_is_no_part() -> None:
    assert not {"pytest", "mypy", "pyinstaller", "hypothesis"} & {each.name for each in installed()}


def test_qt_comes_with_a_notice_and_both_licences() -> None:
    (qt,) = module.qt()
    text = licence_text(qt)
    assert "You may replace them" in text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "GNU GENERAL PUBLIC LICENSE" in text


def test_a_packaged_program_shows_what_was_listed_when_it_was_built(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = {
        "name": "HarfBuzz", "version": "12", "licence": "MIT", "texts": ["a.txt", "b.txt"], "source": "https://h.example",
        "within": "Qt", "changed": "", "purl": "", "files": [], "needs": [],
    }  # fmt: skip
    (tmp_path / "parts.json").write_text(json.dumps({"parts": [part]}), encoding="utf-8")
    (tmp_path / "a.txt").write_text("Copyright\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text("Terms\n", encoding="utf-8")
    monkeypatch.setattr(module, "resource", lambda *parts: tmp_path / parts[-1])
    components.cache_clear()
    try:
        (only,) = components()
    finally:
        components.cache_clear()
    assert (only.name, only.version, only.within) == ("HarfBuzz", "12", "Qt")
    assert licence_text(only) == "Copyright\n\nTerms"


def test_a_part_whose_text_is_gone_has_none(tmp_path: Path) -> None:
    assert licence_text(Component("Nobody", "", "MIT", (tmp_path / "gone.txt",))) == ""


def test_the_list_is_ready_without_what_only_an_installation_is_asked_with() -> None:
    loaded = "import sys, desktop_app.settings.components; print(*sys.modules)"
    said = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True).stdout.split()
    assert "desktop_app.settings.components" in said
    assert not {"email", "importlib.metadata", "socket"} & {*said}
