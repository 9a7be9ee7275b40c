"""The translations: every text of the code is found, translated whole, and in the files that the program loads."""

import importlib.util
import sys
from pathlib import Path

import pytest

from desktop_app.gui.actions import MENUS, SPECS

_SOURCE = Path(__file__).parents[2] / ".ci" / "translations.py"
_SPEC = importlib.util.spec_from_file_location("translations", _SOURCE)
assert _SPEC
assert _SPEC.loader
translations = importlib.util.module_from_spec(_SPEC)
sys.modules["translations"] = translations  # where dataclasses look for it
_SPEC.loader.exec_module(translations)
Key, Message, Text = translations.Key, translations.Message, translations.Text

_CODE = """
from desktop_app.files.phrases import phrase, plural_phrase

TABLE = {1: phrase("Of a table")}


class Page(QWidget):
    def show(self, n: int, chosen: bool) -> None:
        self.tr("Of a " "class")
        self.tr("Either" if chosen else "Or")
        wording.tr("In words")
        wording.plural(n, "{n} address", "{n} addresses")
        plural_phrase(n, "{n} contact", "{n} contacts")
"""


def _found(code: str) -> tuple[dict[Key, Text], list[str]]:
    texts: dict[Key, Text] = {}
    problems: list[str] = []
    translations._Finder("page.py", texts, problems).visit(translations.ast.parse(code))
    return texts, problems


def test_texts_are_found_with_their_contexts_and_both_forms() -> None:
    texts, problems = _found(_CODE)
    assert problems == []
    assert {(*key, text.one) for key, text in texts.items()} == {
        ("phrases", "Of a table", ""),
        ("Page", "Of a class", ""),
        ("Page", "Either", ""),
        ("Page", "Or", ""),
        ("words", "In words", ""),
        ("plural", "{n} addresses", "{n} address"),
        ("plural", "{n} contacts", "{n} contact"),
    }


@pytest.mark.parametrize(
    "code", ["tr(words)", "tr(f'{n} files')", "plural(n, one, many)", "phrase('a' + b)", "page.tr('x')"]
)
def test_a_text_that_cannot_be_found_is_a_problem(code: str) -> None:
    assert len(_found(code)[1]) == 1


def test_every_text_of_the_code_can_be_found() -> None:
    texts, problems = translations.find_texts()
    assert problems == []
    assert Key("tables", "in Mali") in texts
    assert Key("actions", SPECS[0].text) in texts
    assert Key("actions", MENUS[0][0]) in texts


def test_merging_keeps_translations_marks_what_is_gone_and_takes_the_same_text_from_elsewhere() -> None:
    before = {
        Key("Page", "Open"): Message(Text(), ["Öffnen"]),
        Key("Page", "Gone"): Message(Text(), ["Weg"]),
        Key("Page", "Never translated"): Message(Text(), [""], "unfinished"),
    }
    texts = {Key("Page", "Open"): Text(), Key("Other", "Open"): Text(), Key("plural", "{n} files"): Text("{n} file")}
    after = translations.merged(texts, before)
    assert {(*key, *message.forms, message.state) for key, message in after.items()} == {
        ("Page", "Open", "Öffnen", ""),
        ("Other", "Open", "Öffnen", ""),
        ("Page", "Gone", "Weg", "vanished"),
        ("plural", "{n} files", "", "", "unfinished"),
    }


def test_a_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    messages = {
        Key("plural", "{n} files"): Message(Text("{n} file", {"a.py"}), ["{n} Datei", "{n} Dateien"]),
        Key("Page", "<b> & “q”"): Message(Text("", {"b.py"}), ["<b> & „q“"]),
    }
    translations.write_ts(tmp_path / "x.ts", "de", messages)
    assert translations.read_ts(tmp_path / "x.ts") == messages


@pytest.mark.parametrize(
    ("source", "form"),
    [
        ("{n} of {total}", "{n} von {gesamt}"),
        ("{name}", "Name"),
        ("Name", "{name}"),
        ("&Open…", "Öffnen…"),
        ("Open", "Ö&ffnen"),
        ("&Open…", "Ö&ffnen"),
        (", dot ", ", Punkt"),
    ],
)
def test_what_a_translation_must_keep(source: str, form: str) -> None:
    key = Key("x", source)
    assert len([*translations.problems_of("de", {key: Text()}, {key: Message(Text(), [form])})]) == 1


def test_missing_and_unfinished_translations_are_problems() -> None:
    texts = {Key("x", "Missing"): Text(), Key("x", "Unfinished"): Text(), Key("x", "{n} files"): Text("{n} file")}
    messages = {
        Key("x", "Unfinished"): Message(Text(), ["Unfertig"], "unfinished"),
        Key("x", "{n} files"): Message(Text("{n} file"), ["{n} Datei", ""]),
    }
    assert len([*translations.problems_of("de", texts, messages)]) == 3


def test_two_entries_of_a_menu_with_one_letter_clash() -> None:
    assert [
        *translations.accelerator_clashes([("File", ["&Open", "&Quit"]), ("Edit", ["&Undo", "C&ut", "R&edo"])])
    ] == ["Edit: “u” opens 2 entries"]
