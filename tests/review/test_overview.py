"""What the overview counts: over several books, per confidence, per destination, and what will not work at all."""

from pathlib import Path

from desktop_app.book.model import Unusable
from desktop_app.files.progress import ignore_progress
from desktop_app.gui.opening import open_books
from desktop_app.proofreading.confidence import Confidence
from desktop_app.review.overview import Count, Overview

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:X\r\nEMAIL:{}\r\nEND:VCARD\r\n"


def overview(folder: Path, *books: tuple[str, ...]) -> Overview:
    """Return the overview of books that hold these addresses."""
    paths = []
    for number, addresses in enumerate(books):
        path = folder / f"book{number}.vcf"
        path.write_bytes("".join(map(CARD.format, addresses)).encode())
        paths.append(path)
    return open_books(paths, ignore_progress).overview


def places(counted: Overview) -> dict[tuple[str, str | None], Count]:
    """Return how much may have gone where."""
    return {(each.destination.code, each.destination.country): each.count for each in counted.destinations}


def test_contacts_addresses_and_distinct_domains_are_counted_over_all_books(tmp_path: Path) -> None:
    counted = overview(tmp_path, ("a@army.mil", "b@army.mil", "c@navy.mil"), ("d@army.mil",))
    assert (counted.books, counted.files) == (2, 2)
    assert (counted.contacts, counted.addresses, counted.domains) == (4, 4, 2)
    assert counted.found == Count()
    assert not counted.destinations


def test_a_domain_found_in_two_books_is_one_domain_with_the_addresses_of_both(tmp_path: Path) -> None:
    counted = overview(tmp_path, ("a@army.ml", "z@army.mil"), ("b@army.ml", "c@army.ml"))
    assert counted.by_confidence == {Confidence.HIGH: Count(1, 3)}
    assert places(counted) == {("country", "ML"): Count(1, 3)}


def test_places_are_sorted_by_addresses_and_hold_all_that_was_found(tmp_path: Path) -> None:
    addresses = ("a@gmail.cm", "a@army.ml", "b@navy.ml", "b@yahoo.con", "c@gmial.com", "c@gmail.com", "c@army.mil")
    counted = overview(tmp_path, addresses)
    sizes = [each.count.addresses for each in counted.destinations]
    assert sizes == sorted(sizes, reverse=True)
    assert sum(sizes) == counted.found.addresses == 5
    assert places(counted)["country", "ML"] == Count(2, 2)
    assert places(counted)["no-such-suffix", None] == Count(1, 1)


def test_what_will_not_work_is_counted_by_kind(tmp_path: Path) -> None:
    counted = overview(
        tmp_path, ("/o=X/ou=Y/cn=Z", "no-at-sign", "also none", "a@[10.0.0.1]", "b@server.local"), ("x y",)
    )
    assert counted.unusable[Unusable.X500] == 1
    assert counted.unusable[Unusable.NO_AT_SIGN] == 3
    assert counted.unusable_total == 6


def test_a_provider_that_has_closed_is_counted_apart_and_as_no_typo(tmp_path: Path) -> None:
    counted = overview(tmp_path, ("a@freeserve.co.uk", "b@freeserve.co.uk", "a@army.ml", "a@gmail.com"))
    assert counted.retired == counted.not_typos == Count(1, 2)
    assert counted.found == Count(2, 3)


def test_an_empty_book_has_only_noughts(tmp_path: Path) -> None:
    (tmp_path / "none.vcf").write_bytes(b"")
    counted = open_books([tmp_path / "none.vcf"], ignore_progress).overview
    assert (counted.contacts, counted.addresses, counted.domains, counted.problems) == (0, 0, 0, 1)


def test_the_files_of_a_folder_are_counted_one_by_one(tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for name in ("a.vcf", "b.vcf", "c.vcf"):
        (folder / name).write_bytes(CARD.format(f"{name[0]}@army.ml").encode())
    counted = open_books([folder], ignore_progress).overview
    assert (counted.books, counted.files, counted.contacts) == (1, 3, 3)
