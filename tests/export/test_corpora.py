"""The third-party files beside the project: every one opens or is refused, and leaves as it came."""

from collections.abc import Callable, Iterator
from pathlib import Path

from desktop_app.book.errors import BookError
from desktop_app.book.model import AddressBook
from desktop_app.book.reading import details, read_book
from desktop_app.review.decision import fix_domain

_ALL = 193


def _books(shared: Path) -> Iterator[AddressBook]:
    """Read what can be read."""
    for path in _paths(shared):
        try:
            yield read_book(path)
        except BookError:
            continue


def _paths(shared: Path) -> list[Path]:
    return sorted(path for path in (shared / "corpora").rglob("*") if path.suffix.lower() in {".vcf", ".csv"})


def test_every_file_is_there(shared: Path) -> None:
    assert len(_paths(shared)) == _ALL


def test_nearly_every_file_opens(shared: Path) -> None:
    assert sum(1 for _ in _books(shared)) > 0.95 * _ALL


def test_without_decisions_every_file_leaves_byte_for_byte(shared: Path, exported: Callable[..., bytes]) -> None:
    changed = [book.path for book in _books(shared) if exported(book, {}) != book.path.read_bytes()]
    assert changed == []


def test_every_contact_can_be_shown(shared: Path) -> None:
    for book in _books(shared):
        shown = [details(book, contact) for contact in range(len(book.contacts))]
        assert all(isinstance(each.name, str) for each in shown)


def test_every_domain_of_every_file_can_be_fixed(
    shared: Path, read: Callable[..., AddressBook], exported: Callable[..., bytes]
) -> None:
    for book in _books(shared):
        rows = [row for row in range(len(book.addresses)) if book.domain(row)]
        fixed = read(exported(book, {row: fix_domain("zyx.example.net") for row in rows}), book.path.name)
        assert [fixed.domain(row) for row in rows] == ["zyx.example.net"] * len(rows), book.path
        assert len(fixed.contacts) == len(book.contacts), book.path
