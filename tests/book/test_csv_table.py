"""CSV files: rows, e-mail columns and the addresses in their cells."""

import codecs
import csv
import io
import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.book.csv_rows import rows
from desktop_app.book.errors import BookError
from desktop_app.book.model import AddressBook, Unusable
from desktop_app.book.reading import details
from desktop_app.review.decision import fix_domain

Read = Callable[..., AddressBook]


def _found(book: AddressBook) -> list[str]:
    return [book.address(row) for row in range(len(book.addresses))]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|", "~"])
def test_any_common_delimiter_is_recognised(read: Read, delimiter: str) -> None:
    rows = (("Name", "Email", "Phone"), ("John", "john@army.mil", "1"), ("Ann", "ann@x.org", "2"))
    book = read("\n".join(delimiter.join(row) for row in rows).encode(), "book.csv")
    assert (_found(book), len(book.contacts)) == (["john@army.mil", "ann@x.org"], 2)


def test_a_delimiter_that_the_file_names_is_used(read: Read) -> None:
    assert _found(read(b"sep=;\nName;Email\na, b, c;john@army.mil\n", "book.csv")) == ["john@army.mil"]


def test_lists_in_cells_do_not_hide_the_delimiter_of_the_header(read: Read) -> None:
    book = read(b"Name,Notes,Email\nJ,\nA,a;b;c;d\nB,a;b;c;d\nC,a;b;c;d,c@x.org\n", "book.csv")
    assert _found(book) == ["c@x.org"]


@pytest.mark.parametrize("told", ['sep="', "sep=\u00a7", "sep=\r"])
def test_a_delimiter_that_cannot_be_one_is_ignored(read: Read, told: str) -> None:
    book = read(f"{told}\nName,Email\nJohn,john@army.mil\n".encode(), "book.csv")
    assert _found(book) == ["john@army.mil"]


def test_a_cell_may_run_over_lines_and_hold_quotes_and_delimiters(read: Read) -> None:
    book = read(b'Notes,Email\r\n"one, ""two""\r\nthree\nx@y.org",john@army.mil\r\n"",ann@x.org\r\n', "book.csv")
    assert (_found(book), len(book.contacts), book.line(0)) == (["john@army.mil", "ann@x.org"], 2, 4)


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_any_line_end_closes_a_row(read: Read, end: str) -> None:
    assert len(read(end.join(("Name,Email", "a,a@x.org", "b,b@x.org")).encode(), "book.csv").contacts) == 2


def test_a_byte_order_mark_is_no_part_of_the_first_column(read: Read) -> None:
    book = read(codecs.BOM_UTF8 + b"Email,Name\njohn@army.mil,John\n", "book.csv")
    assert (_found(book), book.field_name(0)) == (["john@army.mil"], "Email")


def test_utf_16_is_read(read: Read) -> None:
    book = read("Name\tEmail\nZoë\tzoë@x.org\n".encode("utf-16"), "book.csv")
    assert (_found(book), details(book, 0).name) == (["zoë@x.org"], "Zoë")


@pytest.mark.parametrize(
    ("cell", "addresses"),
    [
        ("a@x.org", ["a@x.org"]),
        ('"a@x.org"', ["a@x.org"]),
        (" a@x.org ", ["a@x.org"]),
        ("a@x.org ::: b@y.org", ["a@x.org", "b@y.org"]),
        ("a@x.org ::: ", ["a@x.org"]),
        ("a@x.org:::b@y.org", ["a@x.org", "b@y.org"]),
        ('"a@x.org, b@y.org"', ["a@x.org", "b@y.org"]),
        ("a@x.org; b@y.org;", ["a@x.org", "b@y.org"]),
        ("a@x.org b@y.org", ["a@x.org", "b@y.org"]),
        ('"a@gmail,com"', ["a@gmail,com"]),
        ('"a@gmail,com, b@y.org"', ["a@gmail,com", "b@y.org"]),
        ('"a@x.org,Ann Lee <b@y.org>"', ["a@x.org", "b@y.org"]),
        ("a@gmail com", ["a@gmail com"]),
        ("a@gmail. com", ["a@gmail. com"]),
        ("a@army.mil (until 2024)", ["a@army.mil"]),
        ("a@gmail.com / jane", ["a@gmail.com"]),
        ("a@gmail.com x", ["a@gmail.com"]),
        ("mailto:a@gmail.com?subject=hi", ["a@gmail.com"]),
        ("John Doe <a@x.org>", ["a@x.org"]),
        ('"""Doe, John"" <a@x.org>"', ["a@x.org"]),
        ('"""j@home"" <a@x.org>, Ann <b@y.org>"', ["a@x.org", "b@y.org"]),
        ('"John <a@x.org>; Ann <b@y.org>"', ["a@x.org", "b@y.org"]),
        ("mailto:a@x.org", ["a@x.org"]),
        ("mailto:a@x.org; mailto:b@y.org", ["a@x.org", "b@y.org"]),
        ("'a@x.org'", ["a@x.org"]),
        (' "a@x.org"', ["a@x.org"]),
        ("", []),
        ('""', []),
        (" ", []),
        (" ::: ", []),
    ],
)
def test_each_address_of_a_cell_is_found(read: Read, cell: str, addresses: list[str]) -> None:
    assert _found(read(f"Name,Email,City\nJohn,{cell},Rome\n".encode(), "book.csv")) == addresses


def test_unusable_cells_are_classified(read: Read) -> None:
    book = read(b"Name,Email\na,/o=Org/ou=x/cn=Recipients/cn=doe\nb,john\nc,c@x.org\n", "book.csv")
    assert book.unusable == {0: Unusable.X500, 1: Unusable.NO_AT_SIGN}


def test_a_preamble_before_the_header_holds_no_contacts(read: Read) -> None:
    preamble = b'Notes:\n"When exporting, some e-mail addresses may be missing."\n\n'
    data = preamble + b"First Name,Last Name,Email Address\nA,B,a@x.org\n"
    book = read(data, "Connections.csv")
    assert (_found(book), len(book.contacts), book.field_name(0)) == (["a@x.org"], 1, "Email Address")


def test_without_a_header_every_row_is_a_contact(read: Read) -> None:
    book = read(b"John,john@army.mil,1\nAnn,ann@x.org,2\n", "book.csv")
    assert (_found(book), len(book.contacts)) == (["john@army.mil", "ann@x.org"], 2)
    assert book.field_name(0) == "column 2"


def test_a_column_of_unknown_name_that_holds_addresses_is_found(read: Read) -> None:
    book = read(b"Wer,Wohin\nJohn,john@army.mil\nAnn,\nBob,bob@x.org\n", "book.csv")
    assert (_found(book), book.field_name(0)) == (["john@army.mil", "bob@x.org"], "Wohin")


def test_an_unknown_header_below_an_empty_line_is_no_contact(read: Read) -> None:
    assert len(read(b"\nWer,Wohin\nJohn,john@army.mil\n", "book.csv").contacts) == 1


@pytest.mark.parametrize("header", ["Notes", "E-mail Display Name", "Web Page", "E-Mail: Angezeigter Name"])
def test_a_column_that_only_mentions_addresses_is_left_alone(read: Read, header: str) -> None:
    book = read(f"Name,{header},Email\nJohn,x@y.org,john@army.mil\n".encode(), "book.csv")
    assert _found(book) == ["john@army.mil"]


def test_a_column_of_names_with_addresses_in_brackets_is_left_alone(read: Read) -> None:
    book = read(b"Navn,E-mail-vist navn,E-mail-adresse\nJ,John Doe (j@x.org),j@x.org\n", "book.csv")
    assert _found(book) == ["j@x.org"]


@pytest.mark.parametrize("name", ["Where", "where", "3"])
def test_the_user_can_name_the_column_or_its_number(read: Read, name: str) -> None:
    book = read(b"Name,Email,Where\nJohn,john@army.mil,see a@x.org\n", "book.csv", email_columns=(name,))
    assert [book.field_name(row) for row in range(len(book.addresses))] == ["Where"]


@pytest.mark.parametrize("name", ["Nowhere", "0", "4", "-1"])
def test_a_column_that_is_not_there_is_an_error_that_names_it(read: Read, name: str) -> None:
    with pytest.raises(BookError, match=f"no column named “{name}”"):
        read(b"Name,Email,Where\nJohn,john@army.mil,x\n", "book.csv", email_columns=(name,))


def test_a_last_row_short_of_cells_is_read_and_listed_since_it_may_be_cut_off(read: Read) -> None:
    book = read(b"Name,E-mail,Phone\na,a@x.org,1\nb,b@army.mi", "book.csv")
    assert (_found(book), len(book.contacts)) == (["a@x.org", "b@army.mi"], 2)
    assert [(problem.where, "cut off" in problem.what) for problem in book.problems] == [("line 3", True)]


def test_a_last_row_without_a_line_end_is_read_where_it_is_whole(read: Read) -> None:
    book = read(b"Name,E-mail,Phone\na,a@x.org,1\nb,b@x.org,", "book.csv")
    assert (_found(book), book.problems) == (["a@x.org", "b@x.org"], [])


@pytest.mark.parametrize("row", ['b,"b@x.org', 'b,b@x.org,"never closed\n', 'b,b@x.org,6" pipe,"never closed'])
def test_a_row_whose_quote_is_never_closed_is_listed_and_left_unread(read: Read, row: str) -> None:
    book = read(f"Name,Email\na,a@x.org\n{row}".encode(), "book.csv")
    assert (_found(book), [problem.where for problem in book.problems]) == (["a@x.org"], ["line 3"])


@pytest.mark.parametrize("row", ['6" pipe,b@x.org', '"a"b",b@x.org', 'b,b@x.org,say "hi'])
def test_a_stray_quote_hides_nothing(read: Read, row: str) -> None:
    book = read(f"Name,Email\n{row}".encode(), "book.csv")
    assert (_found(book), book.problems) == (["b@x.org"], [])


def test_an_address_cell_with_text_after_its_closing_quote_is_listed(read: Read) -> None:
    book = read(b'Name,Email\na,"a@x.org"b\nb,b@x.org\n', "book.csv")
    assert (_found(book), [problem.where for problem in book.problems]) == (["b@x.org"], ["line 2"])


def test_rows_with_fewer_columns_are_contacts_without_the_rest(read: Read) -> None:
    book = read(b"Name,Email,Email 2\na\nb,b@x.org\nc,c@x.org,d@x.org\n", "book.csv")
    assert [len(book.rows_of(contact)) for contact in range(3)] == [0, 1, 2]


def test_a_row_with_more_columns_than_the_header_is_read(read: Read) -> None:
    assert _found(read(b"Name,Email\na,a@x.org,more,and more\n", "book.csv")) == ["a@x.org"]


def test_empty_lines_are_no_contacts(read: Read) -> None:
    assert len(read(b"Name,Email\n\na,a@x.org\n \n\n", "book.csv").contacts) == 1


def test_a_table_without_addresses_says_so(read: Read) -> None:
    book = read(b"Name,City\nJohn,Rome\n", "book.csv")
    assert [problem.what for problem in book.problems] == ["no column of this table holds e-mail addresses"]


@pytest.mark.parametrize(
    ("header", "fields"),
    [
        (
            "Name,Given Name,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value",
            ["E-mail 1 - Value", "E-mail 2 - Value"],
        ),
        ("First Name,E-mail 1 - Label,E-mail 1 - Value,Website 1 - Value", ["E-mail 1 - Value"]),
        (
            "Title,E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address,E-mail 3 Address",
            ["E-mail Address", "E-mail 2 Address", "E-mail 3 Address"],
        ),
        ("Vorname,E-Mail-Adresse,E-Mail 2: Adresse,E-Mail-Typ", ["E-Mail-Adresse", "E-Mail 2: Adresse"]),
        ("First Name,Display Name,Primary Email,Secondary Email,Screen Name", ["Primary Email", "Secondary Email"]),
        ("Prénom,Adresse électronique principale,Adresse de messagerie 2", None),
    ],
)
def test_the_columns_of_known_programs_are_found_by_their_names(
    read: Read, header: str, fields: list[str] | None
) -> None:
    layout = read(f"{header}\n".encode(), "book.csv").members[0].layout
    assert layout is not None
    assert [layout.header[column] for column in layout.email_columns] == (fields or header.split(",")[1:])


@pytest.mark.parametrize(
    ("header", "row", "name"),
    [
        ("Name,Email", "John Doe,a@x.org", "John Doe"),
        ("First Name,Last Name,Email", "John,Doe,a@x.org", "John Doe"),
        ("Display Name,Vorname,Email", ",John,a@x.org", "John"),
        ("Company,Email", "Acme,a@x.org", "Acme"),
        ("Email,City", "a@x.org,Rome", "a@x.org"),
        ("Name,Email", '"Doe, ""Jo""",a@x.org', 'Doe, "Jo"'),
    ],
)
def test_a_row_is_named_as_a_person_would_read_it(read: Read, header: str, row: str, name: str) -> None:
    assert details(read(f"{header}\n{row}\n".encode(), "book.csv"), 0).name == name


@pytest.mark.parametrize(("rows", "width"), [(500, 20), (30, 20_000), (3, 100_000)])
def test_a_table_longer_than_the_sample_is_read_to_its_end(read: Read, rows: int, width: int) -> None:
    book = read(b"Wohin,Notes\n" + b"a@x.org,%s\n" % (b"n" * width) * rows, "book.csv")
    assert (len(book.contacts), len(book.addresses)) == (rows, rows)


def test_organisation_and_phones_of_a_row_are_shown(read: Read) -> None:
    data = b"Name,Company,Phone 1 - Label,Phone 1 - Value,Mobile Phone,Email\nJ,Acme,* Work,+1 555,,a@x.org\n"
    shown = details(read(data, "book.csv"), 0)
    assert (shown.organisation, shown.phones) == ("Acme", ("+1 555",))


def test_more_columns_of_addresses_than_anybody_has_are_listed_and_left_alone(read: Read) -> None:
    header, row = ",".join(["Email"] * 2000), ",".join(["a@x.org"] * 2000)
    book = read(f"{header}\n{row}\n".encode(), "book.csv")
    assert (len(book.contacts), 10 < len(book.addresses) < 100) == (1, True)
    assert ["more columns of addresses" in problem.what for problem in book.problems] == [True]


def _cells(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline="")))


@given(
    text=st.text(',;"\n\r ab@', max_size=40) | st.text('",a\n', max_size=40).map(lambda text: f'"{text}"'),
    columns=st.sets(st.integers(0, 4)),
)
def test_a_row_is_split_into_the_cells_that_csv_reader_gives(text: str, columns: set[int]) -> None:
    data = text.encode()
    numbers = tuple(sorted(columns))
    found = [[data[start:end].decode() for start, end in row.cells] for row in rows(data, 0, ",", numbers)]
    expected = [[row[number] if number < len(row) else "" for number in numbers] for row in _cells(text)]
    assert [["".join(*(_cells(cell) or [[]])) for cell in row] for row in found] == expected


def test_rows_with_switched_letters_are_shown_but_not_changed(read: Read, exported: Callable[..., bytes]) -> None:
    data = "名前,Email\n山田,a@army.ml\nJo,b@army.ml\n".encode("iso2022_jp")
    book = read(data, "book.csv")
    assert [book.address(row) for row in range(len(book.addresses))] == ["b@army.ml"]
    assert details(book, 0).name == "山田"
    assert exported(book, {0: fix_domain("army.mil")}) == data.replace(b"b@army.ml", b"b@army.mil")


def test_a_picture_in_a_cell_is_looked_through_in_no_time(read: Callable[..., AddressBook]):
    row = f"Ann,ann@army.ml,{'A1b2' * 20_000}\n".encode()
    began = time.monotonic()
    book = read(b"Who,Where,Picture\n" + row * 3, "pictures.csv")
    assert [book.field_name(n) for n in range(len(book.addresses))] == ["Where"] * 3
    assert time.monotonic() - began < 10
