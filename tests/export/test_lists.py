"""What is printed: whom to call, and what to mend by hand. Nothing from a contact can act in it."""

import html.parser
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.book.model import AddressBook
from desktop_app.export.call_list import call, call_groups, write_call_list
from desktop_app.export.errors import ExportError
from desktop_app.export.page import PageStyle
from desktop_app.export.plan import plan_export
from desktop_app.export.tick_list import write_tick_list
from desktop_app.files.phrases import Phrase
from desktop_app.files.progress import Cancelled
from desktop_app.proofreading.confidence import Confidence
from desktop_app.proofreading.context import BookContext
from desktop_app.proofreading.destination import Destination, DestinationCode
from desktop_app.proofreading.evidence import BookEvidence
from desktop_app.proofreading.finding import Finding, Suggestion
from desktop_app.proofreading.kinds import Kind
from desktop_app.proofreading.whole_books import Proofreading
from desktop_app.review.decision import Action, AddressKey, Decision, fix_domain
from desktop_app.review.session import Session

_HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(2)>'
_ASK = Decision(Action.ASK)


def _card(name: str, *lines: str) -> str:
    return "\r\n".join(("BEGIN:VCARD", "VERSION:4.0", f"FN:{name}", *lines, "END:VCARD", ""))


_BOOK = (
    _card("Zoë", "EMAIL:zoe@army.ml", "TEL:+1 202 555 0101", "TEL:+1 202 555 0102", "EMAIL:zoe@home.org")
    + _card("ann", "ORG:Navy", "EMAIL:ann@army.ml")
    + _card(_HOSTILE, f"ORG:{_HOSTILE}", "EMAIL:h@gmial.com")
    + _card("Bob", "EMAIL:bob@x.org")
    + _card("Family", "KIND:group", "MEMBER:mailto:ann@army.ml")
)


@pytest.fixture
def session(read: Callable[..., AddressBook]) -> Session:
    """A book with two suspicious domains."""
    book = read(_BOOK.encode())
    nowhere = Destination(DestinationCode.UNKNOWN, None, "…")
    findings = tuple(
        Finding(
            domain, Confidence.HIGH, 0.9, Kind.OMISSION, False, f"{domain} looks <wrong>", nowhere,
            (Suggestion(right, 0.9, Kind.OMISSION, "…"),),
        )
        for domain, right in (("army.ml", "army.mil"), ("gmial.com", "gmail.com"))
    )  # fmt: skip
    return Session([book], Proofreading(findings, {}, BookContext(BookEvidence([book]))))


class Page(html.parser.HTMLParser):
    """The tags and the visible text of a page, and the text of each row of a table."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.texts: list[str] = []
        self.rows: list[str] = []
        self.attributes: dict[str, str] = {}
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {f"{tag} {name}": value or "" for name, value in attributes}
        if tag == "tr":
            self.rows.append("")

    def handle_data(self, data: str) -> None:
        self.texts.append(data)
        if self.rows:
            self.rows[-1] += data

    @property
    def text(self) -> str:
        return "".join(self.texts)


def _decide(session: Session, decision: Decision, *rows: int) -> None:
    session.apply(session.decide("x", [AddressKey(0, row) for row in rows], decision))


def _ask_all(session: Session, path: Path) -> Page:
    _decide(session, _ASK, 0, 2, 3)
    write_call_list(session, path)
    return Page(path)


def test_whom_to_ask_is_grouped_by_domain_in_the_order_of_the_findings(session: Session) -> None:
    _decide(session, _ASK, 0, 3, 4)
    assert [(group.domain, len(group.keys)) for group in call_groups(session)] == [
        ("army.ml", 1), ("gmial.com", 1), ("x.org", 1),
    ]  # fmt: skip


def test_undecided_addresses_are_listed_only_when_asked_for(session: Session) -> None:
    assert call_groups(session) == []
    _decide(session, fix_domain("army.mil"), 0)
    groups = call_groups(session, with_undecided=True)
    assert [(group.domain, [key.row for key in group.keys]) for group in groups] == [
        ("army.ml", [2]),
        ("gmial.com", [3]),
    ]


def test_a_contact_is_told_with_everything_that_helps_to_reach_it(session: Session) -> None:
    assert call(session, AddressKey(0, 0)) == (
        "Zoë", "", ("+1 202 555 0101", "+1 202 555 0102"), "zoe@army.ml", ("zoe@home.org",)
    )  # fmt: skip


def test_both_spellings_have_a_box_to_tick_and_there_is_room_for_another(session: Session, tmp_path: Path) -> None:
    page = _ask_all(session, tmp_path / "list.html")
    row = next(row for row in page.rows if "Zoë" in row)
    assert "army.mlarmy.milother:" in row
    assert (tmp_path / "list.html").read_text(encoding="utf-8").count('class="box"') == 9
    assert "mark" in page.tags  # not by colour alone: bold and underlined


def test_contacts_of_a_domain_are_sorted_by_name(session: Session, tmp_path: Path) -> None:
    page = _ask_all(session, tmp_path / "list.html")
    names = [name for row in page.rows for name in ("ann", "Zoë") if row.startswith(name)]
    assert names == ["ann", "Zoë"]


def test_a_list_says_that_it_holds_personal_data(session: Session, tmp_path: Path) -> None:
    assert "This list holds personal data." in _ask_all(session, tmp_path / "list.html").text


def test_nothing_from_a_contact_can_act(session: Session, tmp_path: Path) -> None:
    page = _ask_all(session, tmp_path / "list.html")
    assert {"script", "img", "a", "link", "iframe"}.isdisjoint(page.tags)
    assert page.text.count(_HOSTILE) == 2
    _decide(session, fix_domain("gmail.com"), 3)
    write_tick_list(session, 0, plan_export(session, 0), tmp_path / "ticks.html")
    page = Page(tmp_path / "ticks.html")
    assert {"script", "img", "a", "link", "iframe"}.isdisjoint(page.tags)
    assert _HOSTILE in page.text


def test_a_page_needs_nothing_from_elsewhere_and_prints_its_headings_on_each_sheet(
    session: Session, tmp_path: Path
) -> None:
    page = _ask_all(session, tmp_path / "list.html")
    text = (tmp_path / "list.html").read_text(encoding="utf-8")
    assert "default-src 'none'" in text
    assert page.tags.count("thead") == page.tags.count("table") == 2
    for rule in ("thead { display: table-header-group; }", "break-inside: avoid", "@page"):
        assert rule in text
    assert "{{" not in text


def test_large_print_is_larger(session: Session, tmp_path: Path) -> None:
    write_call_list(session, tmp_path / "list.html", style=PageStyle(large=True))
    assert Page(tmp_path / "list.html").attributes["body class"] == "large"


def test_a_page_speaks_the_language_of_its_style(session: Session, tmp_path: Path) -> None:
    style = PageStyle(say=lambda said: said.upper() if isinstance(said, Phrase) else said, language="xx")
    write_call_list(session, tmp_path / "list.html", style=style)
    page = Page(tmp_path / "list.html")
    assert page.attributes["html lang"] == "xx"
    assert "THERE IS NOBODY TO ASK." in page.text


def test_an_endless_name_is_cut(
    read: Callable[..., AddressBook], session_of: Callable[..., Session], tmp_path: Path
) -> None:
    session = session_of(read(_card("A" * 10_000, f"EMAIL:{'b' * 5000}@army.ml").encode()))
    _decide(session, _ASK, 0)
    write_call_list(session, tmp_path / "list.html")
    assert (tmp_path / "list.html").stat().st_size < 20_000


@pytest.mark.skipif(os.name == "nt", reason="file modes are Unix's")
def test_a_list_is_its_owners_alone(session: Session, tmp_path: Path) -> None:
    write_call_list(session, tmp_path / "list.html")
    write_tick_list(session, 0, plan_export(session, 0), tmp_path / "ticks.html")
    for name in ("list.html", "ticks.html"):
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600


def test_a_list_never_replaces_a_file(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "list.html"
    path.write_text("precious", encoding="utf-8")
    with pytest.raises(ExportError, match="never replaces one"):
        write_call_list(session, path)
    with pytest.raises(ExportError, match="never replaces one"):
        write_tick_list(session, 0, plan_export(session, 0), path)
    assert path.read_text(encoding="utf-8") == "precious"


def test_a_list_that_cannot_be_written_is_named(session: Session, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"gone.list\.html: the call list can’t be written"):
        write_call_list(session, tmp_path / "gone" / "list.html")


def test_cancelling_leaves_nothing_behind(session: Session, tmp_path: Path) -> None:
    def stop(*_: object) -> None:
        raise Cancelled

    _decide(session, fix_domain("army.mil"), 0, 2)
    with pytest.raises(Cancelled):
        write_call_list(session, tmp_path / "list.html", with_undecided=True, progress=stop)
    with pytest.raises(Cancelled):
        write_tick_list(session, 0, plan_export(session, 0), tmp_path / "ticks.html", progress=stop)
    assert [each.name for each in tmp_path.iterdir() if each.suffix] == []


def test_a_tick_list_has_a_box_for_each_change_by_name_and_what_changes_along_below_it(
    session: Session, tmp_path: Path
) -> None:
    _decide(session, fix_domain("army.mil"), 0, 2)
    write_tick_list(session, 0, plan_export(session, 0), tmp_path / "ticks.html")
    page = Page(tmp_path / "ticks.html")
    assert [row.strip() for row in page.rows[1:]] == [
        "annann@army.mlann@army.mil",
        "also in “Family”, MEMBERann@army.mlann@army.mil",
        "Zoëzoe@army.mlzoe@army.mil",
    ]
    assert (tmp_path / "ticks.html").read_text(encoding="utf-8").count('class="box"') == 3
    assert "2 addresses to correct" in page.text


def test_a_tick_list_of_no_change_says_so(session: Session, tmp_path: Path) -> None:
    write_tick_list(session, 0, plan_export(session, 0), tmp_path / "ticks.html")
    assert "There is nothing to correct." in Page(tmp_path / "ticks.html").text
