"""The data sheets say what is so, and the same in both languages."""

import re
import xml.etree.ElementTree as ET

import pytest
from pages import Element, named_commands, page

from desktop_app.cli import COMMANDS
from desktop_app.files.paths import resource
from desktop_app.settings.policy.keys import KEYS
from desktop_app.settings.policy.model import Retention
from desktop_app.settings.recent import _MOST

ENGLISH, GERMAN = page("data-sheet.html"), page("data-sheet_de.html")
both = pytest.mark.parametrize("sheet", [ENGLISH, GERMAN], ids=["en", "de"])


def codes(whole: Element) -> list[str]:
    """Return what is written as code: paths, keys, commands."""
    return [each.text for each in whole.all("code")]


def test_both_name_the_same_keys_paths_and_commands():
    assert sorted(codes(ENGLISH)) == sorted(codes(GERMAN))


def test_both_name_the_same_numbers():
    numbers = [sorted(re.findall(r"\d+", sheet.text)) for sheet in (ENGLISH, GERMAN)]
    assert numbers[0] == numbers[1]


@both
def test_days_are_those_after_which_it_is_deleted(sheet: Element):
    days = {row[2].text.split()[0] for row in sheet.by_class("stored").rows() if "retention." in row[2].text}
    defaults = Retention()
    assert days == {str(defaults.journals)}
    assert {defaults.journals, defaults.sessions, defaults.recent_files, defaults.logs} == {defaults.journals}
    assert f" {_MOST} " in sheet.text


@both
def test_every_retention_has_its_row(sheet: Element):
    named = set(codes(sheet))
    assert {key for key in KEYS if key.startswith("retention.")} <= named
    assert {name for name in named if re.fullmatch(r"[a-z_]+\.[a-z_]+", name)} - {"recent.json", "unfinished.json"} <= {
        *KEYS
    }


@both
def test_folders_are_those_of_the_admin_guide(sheet: Element):
    guide = page("admin-guide.html").by_id("folders")
    assert {code.text for code in guide.all("code")} == {code.text for code in sheet.by_class("folders").all("code")}


@both
def test_commands_exist(sheet: Element):
    assert {line[0] for line in named_commands(sheet)} <= {*COMMANDS}


def test_the_german_sheet_names_the_button_as_the_window_does():
    texts = ET.parse(resource("translations", "proofbook_de.ts"))
    translations = {each.findtext("source"): each.findtext("translation") for each in texts.iter("message")}
    button = (translations["Delete everything Proofbook has stored…"] or "").rstrip("…")
    assert button
    assert f"„{button}“" in GERMAN.text
