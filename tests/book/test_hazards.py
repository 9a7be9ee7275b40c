"""Every hazard of the formats: it opens, it is read as it was meant, and nothing but what is approved ever changes."""

import base64
import binascii
import csv
import io
import quopri
import re
from collections.abc import Callable

import pytest
from hazards import HAZARDS, Hazard

from desktop_app.book.model import AddressBook, Format
from desktop_app.book.reading import details
from desktop_app.review.decision import fix_domain

_EACH = pytest.mark.parametrize("hazard", [pytest.param(hazard, id=name) for name, hazard in HAZARDS.items()])
_DIGITS = "0123456789"


def _open(read: Callable[..., AddressBook], hazard: Hazard, data: bytes | None = None) -> AddressBook:
    return read(hazard.data if data is None else data, hazard.file_name, hazard.codec)


def _other(domain: str) -> str:
    """A domain with a digit more, which it hasn't elsewhere: so the change can be taken back."""
    digit = next(digit for digit in _DIGITS if digit not in domain)
    return f"{domain[:-1]}{digit}{domain[-1]}"


def _fixable(book: AddressBook) -> dict[int, str]:
    """Address row → its domain, in its own letter case."""
    rows = (row for row in range(len(book.addresses)) if book.domain(row))
    return {row: book.address(row).rpartition("@")[2] for row in rows}


@_EACH
def test_every_hazard_opens_and_is_read_as_it_was_meant(read: Callable[..., AddressBook], hazard: Hazard) -> None:
    book = _open(read, hazard)
    assert [book.address(row) for row in range(len(book.addresses))] == list(hazard.addresses)
    assert (len(book.contacts), book.format) == (hazard.contacts, hazard.form)


@_EACH
def test_what_can_be_read_of_a_hazard_is_not_listed_as_a_problem(
    read: Callable[..., AddressBook], hazard: Hazard
) -> None:
    assert (_open(read, hazard).problems == []) is hazard.is_sound


@_EACH
def test_every_contact_of_a_hazard_can_be_shown(read: Callable[..., AddressBook], hazard: Hazard) -> None:
    book = _open(read, hazard)
    assert all(isinstance(details(book, contact).name, str) for contact in range(len(book.contacts)))


@_EACH
def test_a_hazard_opens_by_itself_without_its_encoding_being_named(
    read: Callable[..., AddressBook], hazard: Hazard
) -> None:
    book = read(hazard.data, hazard.file_name)
    assert (len(book.contacts), len(book.addresses)) == (hazard.contacts, len(hazard.addresses))


@_EACH
def test_a_hazard_leaves_byte_for_byte_without_decisions(
    read: Callable[..., AddressBook], exported: Callable[..., bytes], hazard: Hazard
) -> None:
    assert exported(_open(read, hazard), {}) == hazard.data


@_EACH
def test_each_address_of_a_hazard_can_be_fixed_and_fixed_back_to_the_same_bytes(
    read: Callable[..., AddressBook], exported: Callable[..., bytes], hazard: Hazard
) -> None:
    book = _open(read, hazard)
    for row, domain in _fixable(book).items():
        fixed = _open(read, hazard, exported(book, {row: fix_domain(_other(domain))}))
        assert fixed.address(row) == book.address(row).removesuffix(domain) + _other(domain)
        assert exported(fixed, {row: fix_domain(domain)}) == hazard.data


@_EACH
def test_all_addresses_of_a_hazard_can_be_fixed_at_once_and_back(
    read: Callable[..., AddressBook], exported: Callable[..., bytes], hazard: Hazard
) -> None:
    book = _open(read, hazard)
    domains = _fixable(book)
    fixed = _open(read, hazard, exported(book, {row: fix_domain(_other(name)) for row, name in domains.items()}))
    assert _fixable(fixed) == {row: _other(name) for row, name in domains.items()}
    assert len(fixed.contacts) == len(book.contacts)
    assert exported(fixed, {row: fix_domain(name) for row, name in domains.items()}) == hazard.data


@_EACH
def test_a_whole_other_domain_reads_as_approved_in_every_hazard(
    read: Callable[..., AddressBook], exported: Callable[..., bytes], hazard: Hazard
) -> None:
    book = _open(read, hazard)
    for row in _fixable(book):
        fixed = _open(read, hazard, exported(book, {row: fix_domain("mail.example.net")}))
        after = [fixed.address(each).lower() for each in range(len(fixed.addresses))]
        expected = [book.address(each).lower() for each in range(len(book.addresses))]
        expected[row] = f"{expected[row].rpartition('@')[0]}@mail.example.net"
        assert (after, len(fixed.contacts)) == (expected, len(book.contacts))


@_EACH
def test_no_line_of_a_hazard_but_those_that_hold_the_address_changes(
    read: Callable[..., AddressBook], exported: Callable[..., bytes], hazard: Hazard
) -> None:
    book = _open(read, hazard)
    for row, domain in _fixable(book).items():
        before = _logical_lines(hazard, hazard.data)
        after = _logical_lines(hazard, exported(book, {row: fix_domain(_other(domain))}))
        differing = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
        assert differing
        for old, new in differing:
            assert new == old.replace(f"@{domain}", f"@{_other(domain)}", old.count(f"@{domain}"))
        if not hazard.data.lower().count(b"member"):
            assert len(differing) == 1 + _repeated_in_dn(hazard, before, domain)


def _repeated_in_dn(hazard: Hazard, lines: list[str], domain: str) -> int:
    """How many names of LDIF entries say the address too: lists find the person by them."""
    return sum(line.startswith("dn:") and f"@{domain}" in line for line in lines) if hazard.form is Format.LDIF else 0


def _logical_lines(hazard: Hazard, data: bytes) -> list[str]:
    """A file's logical lines, unfolded and decoded, by a reader that knows nothing of the one that is tested."""
    text = data.decode(hazard.codec, "replace") if hazard.codec.startswith("utf-16") else ""
    raw = text.encode() if text else data
    if hazard.form is Format.CSV:
        content = raw.decode("utf-8", "surrogateescape")
        csv.field_size_limit(2**31 - 1)
        names = {sign: content.count(sign) for sign in ",;\t|~"}
        delimiter = max(names, key=names.__getitem__) if "sep=" not in content else ";"
        return [cell for row in csv.reader(io.StringIO(content, newline=""), delimiter=delimiter) for cell in row]
    raw = re.sub(rb"\r(?!\n)|\r\n", b"\n", raw)
    raw = re.sub(rb"\n " if hazard.form is Format.LDIF else rb"(?<!=)\n[ \t]", b"", raw)
    joined: list[bytes] = []
    for line in raw.split(b"\n"):
        is_continued = joined and joined[-1].endswith(b"=") and b"QUOTED-PRINTABLE" in joined[-1].upper()
        joined[-1:] = [joined[-1][:-1] + line] if is_continued else [*joined[-1:], line]
    codec = "utf-8" if text else hazard.codec
    return [_transfer_decoded(line.decode(codec, "surrogateescape")).replace("\\", "") for line in joined]


def _transfer_decoded(line: str) -> str:
    """A line with quoted-printable or base64 undone, where it is in that."""
    header, colon, value = line.partition(":")
    if "QUOTED-PRINTABLE" in header.upper():
        return header + colon + quopri.decodestring(value.encode("utf-8", "surrogateescape")).decode("utf-8", "replace")
    if value.startswith(":") or re.search(r"ENCODING=B(ASE64)?$", header, re.IGNORECASE):
        try:
            coded = value.lstrip(": ")
            return header + colon + base64.b64decode(coded + "=" * (-len(coded) % 4)).decode()
        except (binascii.Error, UnicodeDecodeError):
            return line
    return line
