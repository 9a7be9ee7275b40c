"""What tests of proofreading share."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.book.model import AddressBook
from desktop_app.book.reading import read_book
from desktop_app.proofreading.proofreader import Proofreader
from desktop_app.settings.rules import Sources, gather_rules


@pytest.fixture(scope="session")
def built_in() -> Proofreader:
    """A proofreader that knows only the built-in sets."""
    return Proofreader(gather_rules().rules)


@pytest.fixture
def trusting() -> Callable[..., Proofreader]:
    """Make a proofreader that trusts just these domains."""
    return lambda *domains: Proofreader(gather_rules(Sources(trust_entries=domains, built_in=False)).rules)


@pytest.fixture
def book(tmp_path: Path) -> Callable[..., AddressBook]:
    """Make a book in which each argument is a contact with these addresses."""

    def make(*contacts: tuple[str, ...]) -> AddressBook:
        cards = (
            "BEGIN:VCARD\nFN:Person\n" + "".join(f"EMAIL:{address}\n" for address in addresses) + "END:VCARD\n"
            for addresses in contacts
        )
        path = tmp_path / "book.vcf"
        path.write_text("".join(cards), encoding="utf-8")
        return read_book(path)

    return make
