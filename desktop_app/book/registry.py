"""Numbers for distinct domains, handed out while a book is read."""

from weakref import proxy

from desktop_app.book.model import NO_DOMAIN, AddressBook


class DomainNumbers:
    """Numbers the distinct domains of one book."""

    def __init__(self, book: AddressBook) -> None:
        self._book = book
        self._by_text: dict[str, int] = {"": NO_DOMAIN}
        self.by_bytes = _ByBytes(self)
        """The number of a domain given as unwrapped ASCII: a dictionary, so that C code can look millions up."""

    def of_text(self, domain: str) -> int:
        """Return the number of a domain given as text in any case."""
        domain = domain.lower()
        number = self._by_text.get(domain)
        if number is None:
            number = len(self._book.domains)
            self._book.domains.append(domain)
            self._by_text[domain] = number
        return number


class _ByBytes(dict[bytes, int]):
    """Numbers by domain; one that isn't there yet gets its number when it is looked up."""

    def __init__(self, numbers: DomainNumbers) -> None:
        super().__init__()
        self._numbers: DomainNumbers = proxy(numbers)  # which holds this

    def __missing__(self, raw: bytes) -> int:
        """Give a domain its number."""
        number = self[raw] = self._numbers.of_text(raw.decode("ascii"))
        return number
