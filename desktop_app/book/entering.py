"""Entering the addresses of a value into a book, the same way for every format."""

from desktop_app.book.address_text import domain_start, find_addresses, unusable_kind
from desktop_app.book.model import NO_DOMAIN, AddressBook, RawValue
from desktop_app.book.registry import DomainNumbers
from desktop_app.book.text import Wrapping
from desktop_app.files.phrases import phrase

LONGEST_VALUE = 256 * 1024
"""Bytes; a longer value holds no list of addresses that anybody has typed, and is left as it is."""


class Entering:
    """Fills one book; what its readers share."""

    def __init__(self, book: AddressBook) -> None:
        self.book = book
        self.domains = DomainNumbers(book)

    def addresses_in(self, value: RawValue, contact: int, field: int, types: str = "") -> None:
        """Enter each address of a value; types: what its vCard property says of it, upper case."""
        book = self.book
        if value.end - value.start > LONGEST_VALUE:
            book.problem(value.member, value.start, phrase("this value is too long to hold e-mail addresses"))
            return
        decoded = book.decode(value)
        for start, end in find_addresses(decoded.text):
            part = decoded.sub(start, end)
            row = len(book.addresses)
            kind = unusable_kind(part.text, types)
            if kind is None:
                domain = self.domains.of_text(part.text[domain_start(part.text) :])
            else:
                domain = NO_DOMAIN
                book.unusable[row] = kind
            if value.encoding != book.members[value.member].encoding:
                book.charsets[row] = value.encoding
            first, last = part.starts[0], part.ends[-1]
            if value.wrapping & Wrapping.BASE64:
                book.parts[row] = start, end
                first, last = value.start, value.end
            book.addresses.add(contact, field, first, last, value.wrapping, domain)


class MemberReader:
    """What the readers of all formats keep: where their findings go, and the member that they read."""

    def __init__(self, entering: Entering, member: int) -> None:
        self._entering = entering
        self._book = entering.book
        self._member = member
        self._file = self._book.members[member]
