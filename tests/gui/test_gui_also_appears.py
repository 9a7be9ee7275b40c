"""Where else an address stands, what changes along with it, and what stands twice."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from desktop_app.gui.dialogs.edit_address import EditAddressDialog
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.models.address_table_model import Column
from desktop_app.gui.widgets.also_section import AlsoSection
from desktop_app.gui.words.places import field_words
from desktop_app.review.decision import AddressKey, Along

HOSTILE = "<img src=x onerror=alert(1)>\u202e" + "x" * 500


def card(name: str, *lines: str) -> str:
    return "\r\n".join(("BEGIN:VCARD", "VERSION:4.0", f"FN:{name}", *lines, "END:VCARD", ""))


GROUPS = (
    card("John Doe", "EMAIL:john@army.ml", "NOTE:was john@army.ml", "IMPP:xmpp:john@army.ml")
    + card("jane@army.ml", "EMAIL:jane@army.ml", "EMAIL:jane@army.mil")
    + card("Lone", "EMAIL:lone@army.ml")
    + card("Ann", "EMAIL:ann@army.mil")
    + card("Family", "KIND:group", "MEMBER:mailto:john@army.ml", "MEMBER:mailto:ann@army.mil")
    + card(HOSTILE, "KIND:group", "MEMBER:mailto:john@army.ml")
)
LDIF = """version: 1

dn: cn=John,mail=john@army.ml
cn: john@army.ml
mail: john@army.ml
description: john@army.ml

dn: cn=Ann,mail=ann@army.mil
cn: Ann
mail: ann@army.mil
manager: cn=John,mail=john@army.ml

dn: cn=Crew
objectclass: groupOfNames
cn: Crew
member: cn=John,mail=john@army.ml
"""


@pytest.fixture
def groups(open_book: Callable[[Path], MainWindow], tmp_path: Path) -> MainWindow:
    """A book of cards with groups; its first address is in two."""
    (tmp_path / "groups.vcf").write_bytes(GROUPS.encode())
    return open_book(tmp_path / "groups.vcf")


def also(window: MainWindow) -> AlsoSection:
    return window.review_page.inspector.also


def fix_all(qtbot: QtBot, window: MainWindow) -> None:
    window.review_page.findings.setFocus()
    qtbot.keyClick(window.review_page.findings, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    window.review_page.select_finding(0)
    window.review_page.table.go_to(0)


def along(window: MainWindow, row: int = 0) -> Along:
    assert window.document
    return window.document.session.decision(AddressKey(0, row)).along


def test_the_other_places_of_the_current_address_are_listed_in_plain_words(groups: MainWindow) -> None:
    lines = also(groups).text.split("\n")
    assert lines[:3] == ["Note (NOTE)", "Chat address (IMPP)", "List “Family” (MEMBER)"]
    assert lines[3].startswith("List “<img src=x")
    assert lines[3].endswith("…” (MEMBER)")
    assert "\u202e" not in lines[3]


def test_another_address_has_other_places_and_one_without_has_no_section(groups: MainWindow) -> None:
    groups.review_page.table.go_to(1)
    assert also(groups).text.startswith("Display name (FN)")
    assert not also(groups).lists_box.isVisible()
    assert also(groups).names_box.isVisible()
    groups.review_page.table.go_to(2)
    assert also(groups).isHidden()


def test_before_the_fix_there_is_no_choice_and_the_section_says_why(qtbot: QtBot, groups: MainWindow) -> None:
    section = also(groups)
    assert section.lists_box.isChecked()
    assert not section.lists_box.isEnabled()
    assert "once the address is fixed" in section.text
    fix_all(qtbot, groups)
    assert section.lists_box.isEnabled()
    assert "once the address is fixed" not in section.text


def test_lists_change_along_unless_the_tick_is_taken_away_which_can_be_undone(qtbot: QtBot, groups: MainWindow) -> None:
    fix_all(qtbot, groups)
    section = also(groups)
    assert section.lists_box.text() == "Change it there too, in 2 lists"
    assert "drop out of these lists" in QAccessible.queryAccessibleInterface(section.lists_box).text(
        QAccessible.Text.Description
    )
    assert along(groups) == Along.LISTS
    qtbot.mouseClick(section.lists_box, Qt.MouseButton.LeftButton)
    assert along(groups) == Along.NONE
    assert groups.review_page.table.currentIndex().row() == 0
    groups.actions_by_name["undo"].trigger()
    assert along(groups) == Along.LISTS
    assert section.lists_box.isChecked()
    groups.actions_by_name["redo"].trigger()
    assert not section.lists_box.isChecked()


def test_the_displayed_name_changes_only_if_somebody_says_so(qtbot: QtBot, groups: MainWindow) -> None:
    fix_all(qtbot, groups)
    groups.review_page.table.go_to(1)
    section = also(groups)
    assert not section.names_box.isChecked()
    section.names_box.setFocus()
    qtbot.keyClick(section.names_box, Qt.Key.Key_Space)
    assert along(groups, 1) == Along.LISTS | Along.NAMES
    assert along(groups, 0) == Along.LISTS


def test_keys_choose_what_changes_along_while_a_list_has_the_focus(qtbot: QtBot, groups: MainWindow) -> None:
    assert not groups.actions_by_name["along_lists"].isEnabled()
    fix_all(qtbot, groups)
    table = groups.review_page.table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_L)
    assert along(groups) == Along.NONE
    qtbot.keyClick(table, Qt.Key.Key_L)
    assert along(groups) == Along.LISTS
    assert not groups.actions_by_name["along_names"].isEnabled()
    table.go_to(1)
    qtbot.keyClick(table, Qt.Key.Key_L, Qt.KeyboardModifier.ShiftModifier)
    assert along(groups, 1) == Along.LISTS | Along.NAMES
    assert "Shift+L" in also(groups).names_box.toolTip()


def test_another_fix_of_the_same_address_keeps_what_changes_along(qtbot: QtBot, groups: MainWindow) -> None:
    fix_all(qtbot, groups)
    also(groups).lists_box.click()
    groups.actions_by_name["edit"].trigger()
    dialog = groups.findChild(EditAddressDialog)
    dialog.field.setText("john.doe@army.mil")
    dialog.save_button.click()
    assert groups.document.session.corrected(AddressKey(0, 0)) == "john.doe@army.mil"
    assert along(groups) == Along.NONE


def test_an_entry_of_ldif_changes_its_name_with_the_lists_that_refer_to_it(
    qtbot: QtBot, open_book: Callable[[Path], MainWindow], tmp_path: Path
) -> None:
    (tmp_path / "people.ldif").write_text(LDIF)
    window = open_book(tmp_path / "people.ldif")
    fix_all(qtbot, window)
    section = also(window)
    assert section.text.split("\n") == [
        "Entry name (dn)", "Name (cn)", "Note (description)", "Manager (manager), in the entry of Ann",
        "List “Crew” (member)",
    ]  # fmt: skip
    assert section.lists_box.text() == "Change it there too, in 1 list, the entry name and 1 other contact"
    assert section.names_box.isVisible()


def test_an_address_that_only_others_repeat_as_text_stays_and_that_is_said(
    open_book: Callable[[Path], MainWindow], tmp_path: Path
) -> None:
    (tmp_path / "table.csv").write_bytes(b"Name,E-mail Address,Notes\nAnn,ann@army.ml,was ann@army.ml\n")
    window = open_book(tmp_path / "table.csv")
    assert also(window).text == "Column “Notes”\nThese stay as they are."


def test_a_fix_that_makes_an_address_stand_twice_is_said(qtbot: QtBot, groups: MainWindow) -> None:
    page = groups.review_page
    page.table.go_to(1)
    assert "has the suggested address already; both would stay" in page.inspector.contact.about
    row = page.address_model.index(1, Column.CHANGE)
    assert "which this contact has already" in row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "which this contact has already" in row.data(Qt.ItemDataRole.ToolTipRole)
    fix_all(qtbot, groups)
    page.table.go_to(1)
    assert "has the same address already; both stay" in page.inspector.contact.about
    page.table.go_to(0)
    assert "already" not in page.inspector.contact.about


def test_a_kept_address_does_not_stand_twice(qtbot: QtBot, groups: MainWindow) -> None:
    groups.review_page.table.go_to(1)
    groups.review_page.table.setFocus()
    qtbot.keyClick(groups.review_page.table, Qt.Key.Key_K)
    groups.review_page.table.go_to(1)
    assert "already" not in groups.review_page.inspector.contact.about


def test_the_contact_of_a_folder_names_its_file(open_book: Callable[[Path], MainWindow], tmp_path: Path) -> None:
    folder = tmp_path / "book"
    (folder / "team").mkdir(parents=True)
    (folder / "team" / "anna.vcf").write_bytes(card("Anna", "EMAIL:anna@army.ml").encode())
    window = open_book(folder)
    assert window.review_page.inspector.contact.about == "Anna\nField EMAIL, line 4\nin team/anna.vcf"


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("FN", "Display name (FN)"), ("impp", "Chat address (impp)"), ("X-JABBER", "Chat address (X-JABBER)"),
        ("dn", "Entry name (dn)"), ("X-ODD", "X-ODD"), ("EMAIL", "EMAIL"),
    ],
)  # fmt: skip
def test_a_field_is_called_what_it_is_for(field: str, words: str) -> None:
    assert field_words(field) == words


def test_the_smallest_window_shows_the_section_whole(qtbot: QtBot, groups: MainWindow) -> None:
    groups.resize(1024, 700)
    fix_all(qtbot, groups)
    groups.review_page.inspector.ensureWidgetVisible(also(groups).lists_box)
    box = also(groups).lists_box
    assert box.height() >= box.heightForWidth(box.width())
    assert box.width() <= groups.review_page.inspector.viewport().width()
    groups.review_page.grab()


def test_of_very_many_lists_the_first_are_shown_and_all_are_counted(
    open_book: Callable[[Path], MainWindow], tmp_path: Path
) -> None:
    lists = "".join(card(f"List {n}", "KIND:group", "MEMBER:mailto:ann@army.ml") for n in range(100))
    (tmp_path / "lists.vcf").write_bytes((card("Ann", "EMAIL:ann@army.ml") + lists).encode())
    section = also(open_book(tmp_path / "lists.vcf"))
    assert section.text.split("\n")[29:31] == ["List “List 29” (MEMBER)", "and 70 more"]
    assert section.lists_box.text() == "Change it there too, in 100 lists"


def test_everything_in_the_contact_can_be_read(groups: MainWindow) -> None:
    text = groups.review_page.inspector.contact.everything
    assert text.splitlines() == [
        "Display name (FN): John Doe",
        "EMAIL: john@army.ml",
        "Note (NOTE): was john@army.ml",
        "Chat address (IMPP): xmpp:john@army.ml",
    ]
