"""What the program is made of: every part has a licence that can be read."""

import re
import tomllib
from pathlib import Path

import pytest

from desktop_app.settings.components import COMPONENTS, Component, licence_text, version_of

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("component", COMPONENTS, ids=lambda component: component.name)
def test_every_part_has_the_full_text_of_its_licence(component: Component) -> None:
    assert len(licence_text(component)) > 500


def test_every_package_that_the_program_needs_is_listed_with_its_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {re.split(r"[<>=~ ]", each)[0].lower().replace("_", "-") for each in project["dependencies"]}
    listed = {each.package.lower().replace("_", "-"): each for each in COMPONENTS}
    assert needed <= set(listed)
    assert all(version_of(listed[name]) for name in needed)


def test_a_part_that_is_not_installed_has_no_version_and_no_text() -> None:
    nobody = Component("Nobody", "MIT", "no-such-package-anywhere")
    assert version_of(nobody) == ""
    assert licence_text(nobody) == ""
