"""What changes along with a fix: lists, names where asked, and nothing whose meaning isn't clear."""

from collections.abc import Callable, Mapping
from dataclasses import replace

import pytest

from desktop_app.book.linked import ListPlaces
from desktop_app.book.model import AddressBook
from desktop_app.review.along import doubled, followed
from desktop_app.review.decision import Along, Decision, fix_domain

Read = Callable[..., AddressBook]
Export = Callable[[AddressBook, Mapping[int, Decision]], bytes]
_FIX = fix_domain("army.mil")
_PERSON = b"dn: cn=Ann,mail=ann@army.ml\ncn: Ann\nmail: ann@army.ml\n\n"
_LIST = b"dn: cn=Friends\nobjectclass: groupOfNames\nmember: cn=Ann,mail=ann@army.ml\nmember: cn=Bob,mail=bob@x.org\n"


def _card(*lines: bytes) -> bytes:
    return b"".join(line + b"\r\n" for line in (b"BEGIN:VCARD", *lines, b"END:VCARD"))


def _fixes(book: AddressBook, *rows: int, along: Along = Along.LISTS) -> dict[int, tuple[str, Decision]]:
    return {row: (book.address(row).replace(".ml", ".mil"), replace(_FIX, along=along)) for row in rows}


def test_a_person_stays_on_the_lists_of_ldif(read: Read, exported: Export) -> None:
    data = _PERSON + _LIST
    assert exported(read(data, "book.ldif"), {0: _FIX}) == data.replace(b"army.ml", b"army.mil")


def test_a_list_in_front_of_its_people_changes_too(read: Read, exported: Export) -> None:
    data = _LIST + b"\n" + _PERSON
    assert exported(read(data, "book.ldif"), {0: _FIX}) == data.replace(b"army.ml", b"army.mil")


def test_a_list_in_base64_changes_in_its_digits(read: Read, exported: Export) -> None:
    data = _PERSON + b"dn: cn=Friends\nmember:: Y249QW5uLG1haWw9YW5uQGFybXkubWw=\n"
    fixed = exported(read(data, "book.ldif"), {0: _FIX})
    assert fixed.endswith(b"member:: Y249QW5uLG1haWw9YW5uQGFybXkubWls\n")


def test_a_dn_with_an_escaped_sign_keeps_its_backslash(read: Read, exported: Export) -> None:
    data = b"dn: cn=A,mail=a\\+b@army.ml\nmail: a+b@army.ml\n\ndn: cn=L\nmember: cn=A,mail=a\\+b@army.ml\n"
    assert exported(read(data, "book.ldif"), {0: _FIX}) == data.replace(b"army.ml", b"army.mil")


@pytest.mark.parametrize("line", [b"MEMBER:mailto:ann@army.ml", b"X-ADDRESSBOOKSERVER-MEMBER:mailto:Ann@Army.ml"])
def test_a_person_stays_on_the_groups_of_cards(read: Read, exported: Export, line: bytes) -> None:
    data = _card(b"FN:Ann", b"EMAIL:ann@army.ml") + _card(b"KIND:group", line, b"MEMBER:mailto:joann@army.ml")
    fixed = exported(read(data), {0: _FIX})
    assert fixed == data.replace(b"EMAIL:ann@army.ml", b"EMAIL:ann@army.mil").replace(line, line[:-1] + b"il")


def test_lists_stay_where_nobody_asks_for_them(read: Read) -> None:
    book = read(_PERSON + _LIST, "book.ldif")
    assert followed(book, ListPlaces(book), _fixes(book, 0, along=Along.NONE)).changes == ()


@pytest.mark.parametrize(("along", "count"), [(Along.NONE, 0), (Along.LISTS, 0), (Along.NAMES, 1)])
def test_a_name_changes_only_where_it_is_asked_for(read: Read, along: Along, count: int) -> None:
    book = read(_card(b"FN:ann@army.ml", b"EMAIL:ann@army.ml", b"NOTE:ann@army.ml"))
    changes = followed(book, ListPlaces(book), _fixes(book, 0, along=along)).changes
    assert [each.place.field for each in changes] == ["FN"] * count


def test_a_note_never_changes(read: Read, exported: Export) -> None:
    data = _card(b"NOTE:ann@army.ml", b"IMPP:xmpp:ann@army.ml", b"EMAIL:ann@army.ml")
    along = replace(_FIX, along=Along.LISTS | Along.NAMES)
    assert exported(read(data), {0: along}) == data.replace(b"EMAIL:ann@army.ml", b"EMAIL:ann@army.mil")


def test_a_name_that_is_asked_for_is_written(read: Read, exported: Export) -> None:
    data = b'Name,Email\n"ann@army.ml",ann@army.ml\n'
    assert exported(read(data, "book.csv"), {0: replace(_FIX, along=Along.NAMES)}) == data.replace(b".ml", b".mil")


def test_a_list_that_may_mean_somebody_else_stays_and_is_told(read: Read) -> None:
    book = read(_card(b"EMAIL:ann@army.ml") * 2 + _card(b"KIND:group", b"MEMBER:mailto:ann@army.ml"))
    follows = followed(book, ListPlaces(book), _fixes(book, 1))
    assert (follows.changes, [place.field for place in follows.unclear]) == ((), ["MEMBER"])


def test_a_list_changes_where_all_who_have_the_address_get_the_same(read: Read) -> None:
    book = read(_card(b"EMAIL:ann@army.ml") * 2 + _card(b"KIND:group", b"MEMBER:mailto:ann@army.ml"))
    follows = followed(book, ListPlaces(book), _fixes(book, 0, 1))
    assert ([each.place.contact for each in follows.changes], follows.unclear) == ([2], ())


def test_a_place_that_changes_with_its_own_contact_is_not_told_as_unclear(read: Read) -> None:
    book = read(_card(b"EMAIL:ann@army.ml", b"MEMBER:mailto:ann@army.ml") + _card(b"EMAIL:ann@army.ml"))
    follows = followed(book, ListPlaces(book), {**_fixes(book, 0), 1: ("ann@x.org", _FIX)})
    assert ([each.after for each in follows.changes], follows.unclear) == (["ann@army.mil"], ())


def test_an_address_that_its_contact_has_already_is_told(read: Read) -> None:
    book = read(_card(b"EMAIL:ann@army.ml", b"EMAIL:Ann@army.mil") + _card(b"EMAIL:bob@army.ml"))
    assert doubled(book, _fixes(book, 0, 2)) == (0,)


def test_two_addresses_that_become_the_same_are_both_told(read: Read) -> None:
    book = read(_card(b"EMAIL:ann@army.ml", b"EMAIL:ann@army.nl"))
    assert doubled(book, {0: ("ann@army.mil", _FIX), 1: ("ann@army.mil", _FIX)}) == (0, 1)


def test_the_same_address_in_two_contacts_is_no_double(read: Read) -> None:
    book = read(_card(b"EMAIL:ann@army.ml") + _card(b"EMAIL:ann@army.mil"))
    assert doubled(book, _fixes(book, 0)) == ()


def test_an_address_that_stood_twice_already_is_not_told_as_new(read: Read) -> None:
    book = read(_card(b"EMAIL:a@army.ml", b"EMAIL:A@army.ml", b"EMAIL:b@army.ml", b"EMAIL:b@army.mil"))
    assert doubled(book, _fixes(book, 0, 1, 2)) == (2,)


def test_a_list_that_is_left_as_it_is_on_purpose_is_told(read: Read) -> None:
    book = read(_card(b"EMAIL:a@army.ml") + _card(b"KIND:group", b"MEMBER:mailto:a@army.ml"))
    follows = followed(book, ListPlaces(book), _fixes(book, 0, along=Along.NONE))
    assert ([place.field for place in follows.declined], follows.changes) == (["MEMBER"], ())


@pytest.mark.parametrize("unusable", [b"none", b"/o=Org/ou=Unit/cn=x"])
def test_an_address_without_an_at_sign_keeps_nobody_off_the_lists(
    read: Read, exported: Export, unusable: bytes
) -> None:
    data = _PERSON.rstrip() + b"\nmozillaSecondEmail: %s\n\n" % unusable + _LIST
    assert exported(read(data, "book.ldif"), {0: _FIX}) == data.replace(b"army.ml", b"army.mil")


def test_a_member_is_followed_through_escapes_and_headers(read: Read, exported: Export) -> None:
    person = b"dn: cn=A,mail=a\\2bb@army.ml\nmail: a+b@army.ml\n\n"
    data = person + b"dn: cn=F\nmember: cn=A,mail=a\\2Bb@army.ml\nmember: cn=A,mail=a\\+b@army.ml\n"
    assert exported(read(data, "book.ldif"), {0: _FIX}) == data.replace(b"army.ml", b"army.mil")
    cards = _card(b"EMAIL:a@army.ml") + _card(b"MEMBER:mailto:a@army.ml?subject=x")
    assert exported(read(cards), {0: _FIX}) == cards.replace(b"army.ml", b"army.mil")
