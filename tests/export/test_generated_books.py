"""Random books: what was put in is found, what was not decided stays, and a change can be taken back."""

import io
from collections.abc import Callable

import vobject
from generated import Generated, addresses, tables, vcards
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from desktop_app.book.model import AddressBook
from desktop_app.review.decision import fix_domain

_SETTINGS = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
_EITHER = st.one_of(
    vcards().map(lambda each: ("contacts.vcf", each)), tables().map(lambda each: ("contacts.csv", each))
)


def _found(book: AddressBook) -> tuple[str, ...]:
    return tuple(book.address(row) for row in range(len(book.addresses)))


@_SETTINGS
@given(generated=vcards())
def test_every_address_put_into_a_vcard_is_found(read: Callable[..., AddressBook], generated: Generated) -> None:
    book = read(generated.data)
    assert (_found(book), len(book.contacts)) == (generated.addresses, generated.contacts)


@_SETTINGS
@given(generated=tables())
def test_every_address_put_into_a_table_is_found(read: Callable[..., AddressBook], generated: Generated) -> None:
    book = read(generated.data, "contacts.csv")
    assert (_found(book), len(book.contacts)) == (generated.addresses, generated.contacts)


@_SETTINGS
@given(named=_EITHER)
def test_without_decisions_a_book_leaves_byte_for_byte(
    read: Callable[..., AddressBook], exported: Callable[..., bytes], named: tuple[str, Generated]
) -> None:
    name, generated = named
    assert exported(read(generated.data, name), {}) == generated.data


@_SETTINGS
@given(named=_EITHER)
def test_a_fix_that_is_fixed_back_gives_the_original_bytes(
    read: Callable[..., AddressBook], exported: Callable[..., bytes], named: tuple[str, Generated]
) -> None:
    name, generated = named
    book = read(generated.data, name)
    rows = [row for row in range(len(book.addresses)) if book.domain(row) == "army.ml"]
    assume(rows)
    fixed = read(exported(book, {row: fix_domain("army.mil") for row in rows}), name)
    assert all(fixed.domain(row) == "army.mil" for row in rows)
    assert exported(fixed, {row: fix_domain("army.ml") for row in rows}) == generated.data


@_SETTINGS
@given(named=_EITHER, data=st.data())
def test_only_the_chosen_address_reads_otherwise_after_a_fix(
    read: Callable[..., AddressBook], exported: Callable[..., bytes], named: tuple[str, Generated], data: st.DataObject
) -> None:
    name, generated = named
    assume(generated.addresses)
    row = data.draw(st.integers(0, len(generated.addresses) - 1))
    fixed = read(exported(read(generated.data, name), {row: fix_domain("mail.example.net")}), name)
    expected = list(generated.addresses)
    expected[row] = f"{expected[row].rpartition('@')[0]}@mail.example.net"
    assert [text.lower() for text in _found(fixed)] == [text.lower() for text in expected]


@_SETTINGS
@given(cards=st.lists(st.lists(addresses(), max_size=3), max_size=4))
def test_cards_that_vobject_writes_are_read_as_it_meant_them(
    read: Callable[..., AddressBook], cards: list[list[str]]
) -> None:
    written = ""
    for held in cards:
        card = vobject.vCard()
        card.add("fn").value = "Ann; Lee, " * 9
        card.add("n").value = vobject.vcard.Name(family="Lee", given="Ann")
        for address in held:
            card.add("email").value = address
        written += card.serialize()
    book = read(written.encode())
    assert (len(book.contacts), _found(book)) == (len(cards), tuple(a for held in cards for a in held))


@_SETTINGS
@given(cards=st.lists(st.lists(addresses(), max_size=3), max_size=4), data=st.data())
def test_well_formed_cards_are_read_as_vobject_reads_them(
    read: Callable[..., AddressBook], cards: list[list[str]], data: st.DataObject
) -> None:
    lines = []
    for held in cards:
        lines += ["BEGIN:VCARD", "VERSION:3.0", "FN:Ann", "N:Lee;Ann;;;"]
        for address in held:
            line = f"{data.draw(st.sampled_from(('EMAIL', 'item1.EMAIL;TYPE=HOME', 'email;type=pref')))}:{address}"
            place = data.draw(st.integers(line.index(":") + 1, len(line) - 1))
            lines += [line[:place], " " + line[place:]] if data.draw(st.booleans()) else [line]
        lines.append("END:VCARD")
    text = "".join(line + "\r\n" for line in lines)
    book = read(text.encode())
    theirs = list(vobject.readComponents(io.StringIO(text, newline="")))
    assert len(book.contacts) == len(theirs)
    assert _found(book) == tuple(each.value for card in theirs for each in card.contents.get("email", []))
