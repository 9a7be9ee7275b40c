"""Reports: three forms of the same rows, in which nothing from a contact can act."""

import csv
import html.parser
import io
import json
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.book.model import AddressBook
from desktop_app.export.errors import ExportError
from desktop_app.export.exported import Exported
from desktop_app.export.report import check_report_path, write_report
from desktop_app.export.writing import export_book
from desktop_app.files.terms import ReportTerms
from desktop_app.proofreading.proofreader import Proofreader
from desktop_app.proofreading.whole_books import proofread
from desktop_app.review.decision import AddressKey, fix_domain
from desktop_app.review.session import Session
from desktop_app.settings.rules import gather_rules

_HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    '=HYPERLINK("http://x","y")',
    "+1 555",
    "@SUM(1)",
    "-2",
    "{{source_sha256}}",
    "{{rows}}",
    "{{no such}} {{nothing}}",
    "plain & simple",
    "evil\u202etxt.exe",
)


class _Page(html.parser.HTMLParser):
    """Collects the tags, and the texts of table cells, of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.cells: list[str] = []
        self._in_cell = False
        self.feed(text)

    def handle_starttag(self, tag: str, _attributes: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self._in_cell = tag == "td"
        if self._in_cell:
            self.cells.append("")

    def handle_endtag(self, _tag: str) -> None:
        self._in_cell = False

    def handle_data(self, data: str) -> None:
        if self._in_cell:
            self.cells[-1] += data


@pytest.fixture
def done(
    read: Callable[..., AddressBook], session_of: Callable[..., Session], new_folder: Callable[[], Path]
) -> Exported:
    """An export of contacts with hostile names."""
    stream = io.StringIO(newline="")
    csv.writer(stream).writerows([("Name", "Email"), *((name, "a@army.ml") for name in _HOSTILE)])
    session = session_of(read(stream.getvalue().encode(), "book.csv"))
    session.apply(session.decide("x", [AddressKey(0, row) for row in range(len(_HOSTILE))], fix_domain("army.mil")))
    return export_book(session, 0, new_folder() / "copy.csv")


def _written(done: Exported, path: Path) -> str:
    write_report(done, path)
    return path.read_text(encoding="utf-8")


def test_a_page_shows_hostile_names_as_text(done: Exported, tmp_path: Path) -> None:
    page = _Page(_written(done, tmp_path / "report.html"))
    assert page.tags.isdisjoint({"script", "img", "a", "link", "iframe"})
    assert page.cells[1::6] == [*_HOSTILE[:-1], "evil txt.exe"]


def test_a_page_leaves_no_placeholder_of_its_own(done: Exported, tmp_path: Path) -> None:
    text = _written(done, tmp_path / "report.html")
    for name in _HOSTILE:
        text = text.replace(name, "")
    assert "{{" not in text


def test_a_page_loads_nothing_from_elsewhere(done: Exported, tmp_path: Path) -> None:
    text = _written(done, tmp_path / "report.html")
    assert "default-src 'none'" in text
    assert "src=x" not in text.replace("&gt;&lt;img src=x", "")


def test_a_table_begins_with_a_byte_order_mark(done: Exported, tmp_path: Path) -> None:
    assert _written(done, tmp_path / "report.csv").startswith("\ufeff")


def test_no_cell_of_a_table_is_a_formula(done: Exported, tmp_path: Path) -> None:
    rows = list(csv.reader(io.StringIO(_written(done, tmp_path / "report.csv").removeprefix("\ufeff"), newline="")))
    assert len(rows) == len(_HOSTILE) + 1
    assert [cell for row in rows for cell in row if cell.startswith(("=", "+", "-", "@"))] == []
    assert rows[3][2] == "'" + _HOSTILE[2]


def test_json_holds_every_change_and_both_hashes(done: Exported, tmp_path: Path) -> None:
    report = json.loads(_written(done, tmp_path / "report.JSON"))
    assert [(each["line"], each["before"], each["after"]) for each in report["changes"]] == [
        (line, "a@army.ml", "a@army.mil") for line in range(2, len(_HOSTILE) + 2)
    ]
    assert (report["source_sha256"], report["copy_sha256"]) == (done.book.sha256, done.sha256)
    assert (report["contacts"], report["contacts_changed"], report["addresses_changed"]) == (len(_HOSTILE),) * 3


@pytest.mark.parametrize("form", ["html", "csv", "json"])
def test_an_export_without_changes_has_a_report_too(
    read: Callable[..., AddressBook], session_of: Callable[..., Session], tmp_path: Path, form: str
) -> None:
    session = session_of(read(b"Email\na@army.ml\n", "book.csv"))
    text = _written(export_book(session, 0, tmp_path / "copy.csv"), tmp_path / f"report.{form}")
    assert "army.ml" not in text
    assert "{{" not in text


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="file names are text there")
@pytest.mark.parametrize("form", ["html", "csv", "json"])
def test_a_file_name_that_is_no_text_can_be_reported(
    read: Callable[..., AddressBook], session_of: Callable[..., Session], tmp_path: Path, form: str
) -> None:
    session = session_of(read(b"Email\na@army.ml\n", os.fsdecode(b"b\xffk.csv")))
    done = export_book(session, 0, tmp_path / os.fsdecode(b"c\xffpy.csv"))
    assert _written(done, tmp_path / f"report.{form}")


def test_a_report_of_another_form_is_refused(done: Exported, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"must end in \.html, \.csv, \.json"):
        write_report(done, tmp_path / "report.pdf")
    assert not (tmp_path / "report.pdf").exists()


def test_a_report_never_replaces_a_file(done: Exported, tmp_path: Path) -> None:
    (tmp_path / "report.html").write_text("precious", encoding="utf-8")
    with pytest.raises(ExportError, match="never replaces one"):
        write_report(done, tmp_path / "report.html")
    assert (tmp_path / "report.html").read_text(encoding="utf-8") == "precious"


def test_a_report_cannot_take_the_place_of_the_book(done: Exported) -> None:
    with pytest.raises(ExportError, match="this is the address book itself"):
        check_report_path(done.source, done.source)


def test_a_report_that_cannot_be_written_is_an_error(
    done: Exported, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(ExportError, match="No space left on device"):
        write_report(done, tmp_path / "report.html")


@pytest.mark.skipif(os.name == "nt", reason="file modes are Unix's")
def test_a_report_is_its_owners_alone(done: Exported, tmp_path: Path) -> None:
    write_report(done, tmp_path / "report.json")
    assert stat.S_IMODE((tmp_path / "report.json").stat().st_mode) == 0o600


@pytest.mark.parametrize("contact_data", ["full", "domains", "none"])
def test_a_page_shows_hostile_domains_as_text(
    read: Callable[..., AddressBook], tmp_path: Path, contact_data: str
) -> None:
    data = card_of("a@army.ml\\,<img src=x onerror=alert(1)>") + card_of("b@army.ml;\u202e<script>alert(1)</script>")
    book = read(data.encode())
    session = Session([book], proofread([book], Proofreader(gather_rules().rules)))
    session.apply(session.decide("x", [AddressKey(0, 0)], fix_domain("army.mil")))
    assert len(session.findings) == 2
    done = export_book(session, 0, tmp_path / "copy.vcf")
    write_report(done, tmp_path / "report.html", terms=ReportTerms(contact_data=contact_data))
    text = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert _Page(text).tags.isdisjoint({"script", "img", "a", "link", "iframe"})
    assert ("&lt;script&gt;" in text) is (contact_data == "full")
    assert "\u202e" not in text


def card_of(address: str) -> str:
    return f"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:x\r\nEMAIL:{address}\r\nEND:VCARD\r\n"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_no_cell_of_a_table_is_a_formula_however_it_is_taken_apart(
    read: Callable[..., AddressBook], session_of: Callable[..., Session], tmp_path: Path, delimiter: str
) -> None:
    names = ("x;=1+1", ";@SUM(1)", "a|+2", "=cmd|' /C calc'!A0", "a\t=1", '";=1;"', "＝1", "-1;-2", "|=HYPERLINK(1)")
    stream = io.StringIO(newline="")
    csv.writer(stream).writerows([("Name", "Email"), *((name, "a@army.ml") for name in names)])
    session = session_of(read(stream.getvalue().encode(), "book.csv"))
    keys = [AddressKey(0, row) for row in range(len(names))]
    session.apply(session.decide("x", keys, fix_domain("army.mil")))
    text = _written(export_book(session, 0, tmp_path / "copy.csv"), tmp_path / "report.csv").removeprefix("\ufeff")
    rows = [*csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)]
    assert [cell for row in rows for cell in row if cell.lstrip().startswith(("=", "+", "-", "@", "＝"))] == []
