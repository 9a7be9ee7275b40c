"""Reading cards by the thousand: what it finds is what the exact reader finds, card by card and line by line."""

from collections.abc import Callable, Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.book import vcard, vcard_bulk
from desktop_app.book.model import AddressBook

Read = Callable[..., AddressBook]

_LINES = (
    "EMAIL:a@x.org",
    "email;type=home:b@x.org",
    "item1.EMAIL;TYPE=INTERNET:c@Y.org",
    "work.EMAIL:d@x.org",
    "EMAIL;QUOTED-PRINTABLE:e=40x.org",
    "EMAIL:f@x\n .org",
    "EM\n AIL:g@x.org",
    "item2.E\n MAIL:h@x.org",
    "E\n M\n AIL:i@x.org",
    "EMAIL;TYPE=EMAIL:j@x.org",
    'EMAIL;X="a:b":k@x.org',
    "EMAIL:<l@x.org>",
    "EMAIL: m@x.org ",
    "EMAIL",
    "EMAIL;TYPE=X400:c=DE",
    "NOTE:my EMAIL: n@x.org",
    "NOTE;QUOTED-PRINTABLE:see=\nEMAIL:o@x.org",
    "NOTE;QUOTED-PRINTABLE:see=\nEND:VCARD",
    "PHOTO;ENCODING=b:AAAA=\nEMAIL:p@x.org",
    "PHOTO;BASE64:\n AAA\n BBB==\n",
    "X-VCARD:1",
    "AGENT:\nBEGIN:VCARD\nEMAIL:q@x.org\nEND:VCARD",
    "AGENT:BEGIN:VCARD\nEMAIL:r@x.org\nEND:VCARD",
    "BEGIN:VCARD",
    "END:VCARD",
    "END:VCARD\nBEGIN:VCARD",
    "end:vcard \n\n\nbegin:vcard",
    "END : VCARD",
    "FN:Zoë",
    "",
    " ",
    "stray",
    "EMAIL:ö@x.org",
    "EMAIL:s@x.org, t@y.org",
    "TEL:1\n \n 2",
)


def _seen(book: AddressBook) -> tuple[object, ...]:
    contacts, addresses = book.contacts, book.addresses
    return (
        list(zip(contacts.member, contacts.start, contacts.end, strict=True)),
        list(zip(addresses.contact, addresses.field, addresses.start, addresses.end, addresses.wrapping, strict=True)),
        [book.domain(row) for row in range(len(addresses))],
        book.unusable,
        book.problems,
    )


@pytest.fixture
def small_pieces(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Cut files into pieces of some cards each."""
    monkeypatch.setattr(vcard_bulk, "_PIECE", 150)
    monkeypatch.setattr(vcard_bulk, "_WINDOW", 60)
    return iter(())


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    cards=st.lists(st.lists(st.sampled_from(_LINES), max_size=4), min_size=1, max_size=7),
    line_end=st.sampled_from(("\n", "\r\n", "\r")),
    first=st.sampled_from(("", "", "\n", "junk\n", "FN:A\nEND:VCARD\n", "EMAIL:t@x.org\n")),
    last=st.sampled_from(("", "\n", "\n\n", "junk", "\nBEGIN:VCARD\nEMAIL:u@x.org")),
)
def test_cards_are_read_as_the_exact_reader_reads_them(
    read: Read,
    small_pieces: None,
    monkeypatch: pytest.MonkeyPatch,
    cards: list[list[str]],
    line_end: str,
    first: str,
    last: str,
) -> None:
    text = first + "\n".join("\n".join(("BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD")) for lines in cards) + last
    data = text.replace("\n", line_end).encode()
    in_bulk = _seen(read(data))
    with monkeypatch.context() as patched:
        patched.setattr(vcard, "pieces", lambda data, start: iter([(start, len(data))] if start < len(data) else []))
        patched.setattr(vcard, "LARGEST_PIECE", -1)
        assert in_bulk == _seen(read(data))


def test_regular_cards_are_taken_in_bulk() -> None:
    card = b"BEGIN:VCARD\r\nFN:A\r\nEMAIL;TYPE=HOME:a@x.org\r\nEND:VCARD\r\n"
    piece = vcard_bulk.BulkPiece(card * 100, 0, len(card) * 100)
    assert [(run.first, run.last, run.is_regular) for run in piece.runs()] == [(0, 100, True)]


@pytest.mark.parametrize("line", ["EMAIL:f@x\r\n .org", "NOTE:EMAIL: x", "X-VCARD:1", "EM\r\n AIL:g@x.org"])
def test_only_the_cards_that_are_not_regular_are_left_to_the_exact_reader(line: str) -> None:
    card, odd = b"BEGIN:VCARD\r\nFN:A\r\nEND:VCARD\r\n", f"BEGIN:VCARD\r\n{line}\r\nEND:VCARD\r\n".encode()
    data = card * 5 + odd + card * 5
    piece = vcard_bulk.BulkPiece(data, 0, len(data))
    assert [(run.first, run.last, run.is_regular) for run in piece.runs()] == [
        (0, 5, True),
        (5, 6, False),
        (6, 11, True),
    ]
