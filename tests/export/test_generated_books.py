"""Random books: what was put in is found, what was not decided stays, and a change can be taken back."""

import base64
import codecs
import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import vobject
from generated import Generated, addresses, collections, files, ldifs, tables, vcards
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from desktop_app.book.model import AddressBook
from desktop_app.book.reading import ReadOptions, read_book
from desktop_app.export.extent import Extent
from desktop_app.export.writing import export_book
from desktop_app.review.decision import AddressKey, Along, fix_domain
from desktop_app.review.session import Session

_SETTINGS = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
_EITHER = files().map(lambda each: (f"contacts{each[0]}", each[1]))


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


def _attributes(generated: Generated) -> list[list[tuple[str, str]]]:
    """The entries of an LDIF file, by a reader that knows nothing of the one that is tested (RFC 2849)."""
    mark = generated.data[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
    raw = generated.data.decode("utf-16").encode() if mark else generated.data.removeprefix(codecs.BOM_UTF8)
    raw = re.sub(rb"\r\n?", b"\n", raw)
    entries: list[list[tuple[str, str]]] = []
    for paragraph in re.split(rb"\n\n+", raw.strip(b"\n")):
        entry = []
        for line in paragraph.replace(b"\n ", b"").split(b"\n"):
            name, _, value = line.partition(b":")
            if not line.startswith((b"#", b"version")):
                coded = value.startswith(b":")
                value = base64.b64decode(value[1:]) if coded else value.lstrip(b" ")
                try:
                    text = value.decode()
                except UnicodeDecodeError:
                    text = value.decode("cp1252")
                entry.append((name.decode().partition(";")[0].lower(), text))
        entries += [entry] if entry else []
    return entries


@_SETTINGS
@given(generated=ldifs())
def test_every_address_put_into_ldif_is_found(read: Callable[..., AddressBook], generated: Generated) -> None:
    book = read(generated.data, "contacts.ldif")
    assert (_found(book), len(book.contacts)) == (generated.addresses, generated.contacts)
    theirs = _attributes(generated)
    assert len(theirs) == generated.contacts
    held = [value for entry in theirs for name, value in entry if name in ("mail", "mozillasecondemail")]
    assert held == list(generated.addresses)


@_SETTINGS
@given(generated=ldifs())
def test_a_fix_in_ldif_is_followed_by_names_and_lists_and_by_nothing_else(
    read: Callable[..., AddressBook], exported: Callable[..., bytes], generated: Generated
) -> None:
    book = read(generated.data, "contacts.ldif")
    rows = [row for row in range(len(book.addresses)) if book.domain(row) == "army.ml"]
    fixed = exported(book, {row: fix_domain("army.mil") for row in rows})
    before, after = _attributes(generated), _attributes(Generated(fixed, 0, ()))
    changed = re.compile(r"@army\.ml", re.IGNORECASE)
    for old, new in zip(before, after, strict=True):
        assert [name for name, _ in old] == [name for name, _ in new]
        assert [changed.sub("@army.mil", value).lower() for _, value in old] == [value.lower() for _, value in new]


@settings(_SETTINGS, max_examples=30)
@given(made=collections(), as_zip=st.booleans())
def test_a_folder_or_zip_leaves_as_it_came_but_for_its_fixes(
    new_folder: Callable[[], Path],
    session_of: Callable[..., Session],
    made: dict[str, Generated | bytes],
    as_zip: bool,
) -> None:
    base = new_folder()
    data = {name: each.data if isinstance(each, Generated) else each for name, each in made.items()}
    source, fixed, back = (base / name for name in ("source", "fixed", "back"))
    if as_zip:
        with zipfile.ZipFile(source, "w") as archive:
            for name, content in data.items():
                archive.writestr(name, content)
    else:
        for name, content in data.items():
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            (source / name).write_bytes(content)
    for path, copy, there, new in ((source, fixed, "army.ml", "army.mil"), (fixed, back, "army.mil", "army.ml")):
        book = read_book(path)
        if path is source:
            assert len(book.addresses) == sum(len(e.addresses) for e in made.values() if isinstance(e, Generated))
            rows = [row for row in range(len(book.addresses)) if book.domain(row) == there]
        session = session_of(book)
        session.apply(session.decide("fix", [AddressKey(0, row) for row in rows], fix_domain(new)))
        export_book(session, 0, copy)
    assert _files(back) == data
    others = [name for name, each in made.items() if isinstance(each, bytes)]
    assert {name: _files(fixed)[name] for name in others} == {name: data[name] for name in others}


def _files(path: Path) -> dict[str, bytes]:
    """The files of a folder or zip."""
    if path.is_dir():
        return {each.relative_to(path).as_posix(): each.read_bytes() for each in path.rglob("*") if each.is_file()}
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@_SETTINGS
@given(named=_EITHER, data=st.data())
def test_a_copy_of_the_changed_contacts_alone_reads_as_those(
    read: Callable[..., AddressBook],
    new_folder: Callable[[], Path],
    session_of: Callable[..., Session],
    named: tuple[str, Generated],
    data: st.DataObject,
) -> None:
    name, generated = named
    book = read(generated.data, name)
    rows = [row for row in range(len(book.addresses)) if book.domain(row) == "army.ml"]
    assume(rows)
    chosen = data.draw(st.sets(st.sampled_from(rows), min_size=1))
    session = session_of(book)
    fix = replace(fix_domain("army.mil"), along=Along.NONE)
    session.apply(session.decide("fix", [AddressKey(0, row) for row in chosen], fix))
    path = new_folder() / name
    export_book(session, 0, path, extent=Extent.CHANGED)
    again = read_book(path, ReadOptions(encoding=book.encoding))
    contacts = sorted({book.addresses.contact[row] for row in chosen})
    expected = [
        book.address(row).lower().replace("@army.ml", "@army.mil") if row in chosen else book.address(row).lower()
        for contact in contacts
        for row in book.rows_of(contact)
    ]
    assert [text.lower() for text in _found(again)] == expected
    assert len(again.contacts) == len(contacts)


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
    # Where a list then names somebody by an address that was there already, nothing tells which of the two it meant.
    assume(rows and "army.mil" not in book.domains)
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
