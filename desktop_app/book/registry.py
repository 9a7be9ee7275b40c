"""Numbers for distinct domains, handed out while a book is read."""

from desktop_app.book.model import NO_DOMAIN, AddressBook


class DomainNumbers:
    """Numbers the distinct domains of one book; bytes seen before cost one dictionary look-up."""

    def __init__(self, book: AddressBook) -> None:
        self._book = book
        self._by_bytes: dict[bytes, int] = {}
        self._by_text: dict[str, int] = {"": NO_DOMAIN}

    def of_bytes(self, raw: bytes) -> int:
        """Return the number of a domain given as unwrapped ASCII."""
        number = self._by_bytes.get(raw)
        if number is None:
            number = self.of_text(raw.decode("ascii"))
            self._by_bytes[raw] = number
        return number

    def of_text(self, domain: str) -> int:
        """Return the number of a domain given as text in any case."""
        domain = domain.lower()
        number = self._by_text.get(domain)
        if number is None:
            number = len(self._book.domains)
            self._book.domains.append(domain)
            self._by_text[domain] = number
        return number
