"""What a file looks like when it is read one way or another, without a window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop_app.book.csv_layout import FIND_OUT, TableChoice
from desktop_app.book.encoding import TextUndecodableError
from desktop_app.book.errors import BookError
from desktop_app.book.reading import ReadOptions, read_book
from desktop_app.gui.dialogs.table_preview import (
    OpenedFile,
    can_be_remembered,
    cards_preview,
    changes_reading,
    column_words,
    delimiter_choices,
    encoding_choices,
    encoding_name,
    header_row_choices,
    needs_asking,
    opened_file,
    read_options,
    table_preview,
    what_is_doubtful,
)
from desktop_app.gui.models.table_preview_model import ColumnListModel, Part, PreviewRole, TablePreviewModel

TABLE = """Customers
Name;Town;Contact;Remark
Jürgen;Köln;j@army.ml;
Kim;Bonn;k@army.mil;write to x@y.de
Li;Rom;l@army.mil;no
Mo;Rom;m@army.mil;late
"""


@pytest.fixture
def opened(tmp_path: Path) -> Callable[..., OpenedFile]:
    """Open a file with some content, in an encoding that may have been chosen."""

    def made(data: bytes, name: str = "table.csv", encoding: str | None = None, guess: str = "") -> OpenedFile:
        path = tmp_path / name
        path.write_bytes(data)
        book = read_book(path, ReadOptions(encoding))
        return opened_file(book, guess or book.members[0].codec)

    return made


def test_a_table_is_shown_as_it_is_in_the_file_with_its_columns() -> None:
    preview = table_preview(TABLE, TableChoice(delimiter=";", header_row=2))
    assert preview.rows[0] == ("Customers",)
    assert [column.name for column in preview.columns] == ["Name", "Town", "Contact", "Remark"]
    assert [(column.filled, column.with_at) for column in preview.columns[2:]] == [(4, 4), (3, 1)]
    assert preview.layout.email_columns == (2,)


def test_only_the_first_twenty_rows_are_shown() -> None:
    assert len(table_preview("a,b\n" * 100, FIND_OUT).rows) == 20


def test_a_preview_is_a_choice_that_gives_it_again() -> None:
    preview = table_preview(TABLE, TableChoice((1, 4), ";", 2))
    assert preview.choice == TableChoice((1, 4), ";", 2)
    assert table_preview(TABLE, preview.choice) == preview


def test_columns_that_a_table_has_not_are_left_out() -> None:
    assert table_preview(TABLE, TableChoice((3, 99), ";", 2)).layout.email_columns == (2,)
    assert table_preview("", TableChoice((3,), ";", 2)).columns == ()


def test_columns_without_a_name_are_numbered() -> None:
    names = [column.name for column in table_preview("Name,,Mail\n1,2,3,4\n", FIND_OUT).columns]
    assert names == ["Name", "column 2", "Mail", "column 4"]


@pytest.mark.parametrize(
    ("columns", "headline"),
    [
        ((), "No column is ticked, so no address would be read"),
        ((1,), "There is no @ in what is ticked"),
        ((1, 3), "Hardly any @ in “Name”"),
        ((3,), ""),
        ((3, 4), ""),
    ],
)
def test_what_is_doubtful_about_the_ticked_columns_is_said(columns: tuple[int, ...], headline: str) -> None:
    assert what_is_doubtful(table_preview(TABLE, TableChoice(columns, ";", 2)))[0] == headline


def test_an_empty_column_beside_one_with_addresses_is_no_reason_for_a_warning() -> None:
    preview = table_preview("Mail,Second mail\na@army.mil,\n", TableChoice((1, 2), ",", 1))
    assert what_is_doubtful(preview) == ("", "")


def test_a_column_says_what_it_holds() -> None:
    columns = table_preview(TABLE, TableChoice(delimiter=";", header_row=2)).columns
    assert [column_words(column) for column in columns] == ["no @", "no @", "@ in 4 of 4 cells", "@ in 1 of 3 cells"]
    assert column_words(table_preview("Mail,Other\na@b.de,\n", FIND_OUT).columns[1]) == "empty in the first rows"


def test_every_encoding_has_a_name_that_people_know_and_the_found_one_comes_first() -> None:
    choices = encoding_choices("cp1252")
    assert choices[0] == (None, "Found out: Western European (Windows-1252)")
    assert ("cp1251", "Cyrillic (Windows-1251)") in choices
    assert "cp1252" not in [codec for codec, _ in choices]
    assert all(name != codec for codec, name in choices)
    assert encoding_name("latin-1") == "Western European (ISO 8859-1)"
    assert encoding_name("mac_roman") == "mac_roman"


def test_a_delimiter_that_the_file_names_itself_can_be_chosen() -> None:
    assert [sign for sign, _ in delimiter_choices(",")] == [",", ";", "\t", "|", "~"]
    assert delimiter_choices("#")[-1] == ("#", "Other: #")


def test_the_rows_to_choose_the_names_from_say_what_they_hold() -> None:
    choices = header_row_choices(table_preview(TABLE, TableChoice(delimiter=";")))
    assert choices[:3] == [(0, "No row has them"), (1, "Row 1: Customers"), (2, "Row 2: Name, Town, Contact, Remark")]


def test_text_is_decoded_in_the_chosen_encoding(opened: Callable[..., OpenedFile]) -> None:
    data = TABLE.encode("cp1252")
    table = opened(data if len(data) % 2 else data + b"\n")
    assert "Jürgen" in table.text(None)
    assert "Jьrgen" in table.text("cp1251")
    with pytest.raises(TextUndecodableError):
        table.text("utf-16-le")


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_is_no_part_of_the_first_name(opened: Callable[..., OpenedFile], codec: str) -> None:
    assert opened("Name,Mail\nAnn,a@b.de\n".encode(codec)).text(None).startswith("Name")


def test_cards_are_shown_by_name_and_address_in_the_chosen_encoding(opened: Callable[..., OpenedFile]) -> None:
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jürgen\r\nEMAIL:j@army.ml\r\nEND:VCARD\r\n".encode("cp1252")
    table = opened(card * 5000, "cards.vcf")
    assert cards_preview(table, "cp1251")[0] == ("Jьrgen", "j@army.ml")
    assert len(cards_preview(table, None)) == 20
    with pytest.raises(BookError):
        cards_preview(opened(card if len(card) % 2 else card + b"\n", "odd.vcf"), "utf-16-be")


def test_entries_of_ldif_are_shown_too(opened: Callable[..., OpenedFile]) -> None:
    entry = b"dn: cn=Ann,mail=ann@army.ml\ncn: Ann\nmail: ann@army.ml\n\n"
    assert cards_preview(opened(entry, "people.ldif"), None) == [("Ann", "ann@army.ml")]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"Name,E-mail Address\nAnn,ann@army.ml\n", False),
        (b"Who,Where\nAnn,ann@army.ml\n", True),
        (b"Who,Where\nAnn,Bonn\n", True),
        (b"Ann,ann@army.ml\n", True),
        (b"", False),
        (b"\xef\xbb\xbf", False),
    ],
)
def test_only_a_table_whose_columns_have_no_telling_names_is_asked_about(
    tmp_path: Path, content: bytes, expected: bool
) -> None:
    path = tmp_path / "table.csv"
    path.write_bytes(content)
    assert needs_asking(read_book(path)) is expected
    (tmp_path / "cards.vcf").write_bytes(b"BEGIN:VCARD\r\nEND:VCARD\r\n")
    assert not needs_asking(read_book(tmp_path / "cards.vcf"))
    if content:
        path.rename(tmp_path / "inside.csv")
        assert not needs_asking(read_book(tmp_path))


def test_a_choice_is_remembered_only_by_column_names(opened: Callable[..., OpenedFile]) -> None:
    named = opened(b"Who,Where\nAnn,ann@army.ml\n")
    assert can_be_remembered(named, table_preview(named.text(None), FIND_OUT))
    assert not can_be_remembered(named, table_preview(named.text(None), TableChoice(header_row=0)))
    headless = opened(b"Ann,ann@army.ml\n", "headless.csv")
    assert not can_be_remembered(headless, table_preview(headless.text(None), FIND_OUT))


def test_reading_changes_only_if_something_else_is_chosen(opened: Callable[..., OpenedFile]) -> None:
    table = opened(b"Who,Where\nAnn,ann@army.ml\n")
    same = table_preview(table.text(None), TableChoice((2,), ",", 1))
    assert not changes_reading(table, None, same)
    assert changes_reading(table, "cp1252", same)
    assert changes_reading(table, None, table_preview(table.text(None), TableChoice((1,), ",", 1)))
    cards = opened(b"BEGIN:VCARD\r\nEND:VCARD\r\n", "cards.vcf", "cp1252", "utf-8")
    assert cards.encoding == "cp1252"
    assert not changes_reading(cards, "cp1252", None)
    assert changes_reading(cards, None, None)
    assert read_options("cp1252", None) == ReadOptions("cp1252")


def test_the_models_keep_the_rules_and_say_what_is_ticked(qtmodeltester: object) -> None:
    preview = table_preview(TABLE, TableChoice((3,), ";", 2))
    rows, columns = TablePreviewModel(), ColumnListModel()
    for model in (rows, columns):
        qtmodeltester.check(model)  # type: ignore[attr-defined]
        model.show_preview(preview)
        qtmodeltester.check(model)  # type: ignore[attr-defined]

    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert columns.index(2).data(spoken) == "Contact, @ in 4 of 4 cells, ticked"
    assert columns.index(0).data(spoken) == "Name, no @, not ticked"
    assert rows.index(2, 2).data(spoken) == "j@army.ml, Contact, read as address"
    assert rows.index(1, 0).data(spoken) == "Name, Name, column name"
    assert rows.index(0, 3).data(spoken) == "empty, Remark, not read"
    assert [rows.index(n, 0).data(PreviewRole.PART) for n in range(3)] == [Part.BEFORE, Part.NAMES, Part.CONTACT]
    assert rows.headerData(0, Qt.Orientation.Vertical) == "1"


def test_hostile_cells_are_shown_as_text(qapp: object) -> None:
    text = "<img src=x>,Mail\u202e\n" + "a" * 100000 + ",<b>x@army.ml\x07\n"
    model = TablePreviewModel()
    model.show_preview(table_preview(text, FIND_OUT))
    assert len(model.index(1, 0).data()) <= 200
    assert model.index(1, 1).data() == "<b>x@army.ml"

    assert "<img" not in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
