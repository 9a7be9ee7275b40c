"""Opening: which format a file has, what is refused, and how it says so."""

import os
from collections.abc import Callable
from encodings.aliases import aliases
from pathlib import Path

import pytest

from desktop_app.book import reading, source
from desktop_app.book.errors import BookError
from desktop_app.book.model import AddressBook, Format
from desktop_app.book.reading import ReadOptions, details, read_beginning, read_book
from desktop_app.files.progress import Cancelled

Read = Callable[..., AddressBook]
_CARD = b"BEGIN:VCARD\r\nFN:John\r\nEMAIL:john@army.mil\r\nEND:VCARD\r\n"


@pytest.mark.parametrize(
    ("data", "name", "form"),
    [
        (_CARD, "book.vcf", Format.VCARD),
        (_CARD, "book.txt", Format.VCARD),
        (b"\r\n\r\n" + _CARD, "book", Format.VCARD),
        (b"no card at all", "book.VCF", Format.VCARD),
        (b"Name,Email\n", "book.txt", Format.CSV),
        (b"", "book.csv", Format.CSV),
    ],
)
def test_the_format_is_known_by_the_content(read: Read, data: bytes, name: str, form: Format) -> None:
    assert read(data, name).format == form


@pytest.mark.parametrize("name", ["book.vcf", "book.csv"])
@pytest.mark.parametrize("data", [b"", b"\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_a_book_without_addresses(read: Read, name: str, data: bytes) -> None:
    book = read(data, name)
    assert (len(book.contacts), len(book.addresses)) == (0, 0)


def test_an_empty_file_is_listed_as_empty(read: Read) -> None:
    assert [problem.what for problem in read(b"").problems] == ["the file is empty"]


@pytest.mark.parametrize("mark", [b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", "\ufeff \r\n".encode("utf-16-le")])
@pytest.mark.parametrize("name", ["book.vcf", "book.csv"])
def test_a_file_with_a_byte_order_mark_alone_is_listed_as_empty(read: Read, name: str, mark: bytes) -> None:
    assert reading.EMPTY in [problem.what for problem in read(mark, name).problems]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_named_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "pipe.vcf"
    os.mkfifo(path)
    with pytest.raises(BookError, match="no ordinary file"):
        read_book(path)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device here")
def test_a_device_is_refused() -> None:
    with pytest.raises(BookError, match="no ordinary file"):
        read_book(Path("/dev/zero"))


def test_a_file_that_grows_while_it_is_read_is_refused_at_the_largest_size(
    read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(source, "LARGEST_FILE", 10)
    monkeypatch.setattr(source, "refuse_unless_file", lambda _path: None)  # it looked small enough
    with pytest.raises(BookError, match="larger than"):
        read(_CARD)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BookError, match="there is no such file"):
        read_book(tmp_path / "missing.vcf")


def test_a_folder_without_address_books_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BookError, match="there are no address books"):
        read_book(tmp_path)


def test_a_binary_file_is_refused(read: Read) -> None:
    with pytest.raises(BookError, match="it is not a text file"):
        read(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "book.vcf")


def test_a_file_beyond_the_largest_size_is_refused(read: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "LARGEST_FILE", 10)
    with pytest.raises(BookError, match="larger than"):
        read(_CARD)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read every file")
def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "book.vcf"
    path.write_bytes(_CARD)
    path.chmod(0)
    with pytest.raises(BookError, match="no permission"):
        read_book(path)


def test_an_unknown_encoding_is_refused(read: Read) -> None:
    with pytest.raises(BookError, match="no text encoding named “klingon”"):
        read(_CARD, encoding="klingon")


def test_an_error_about_the_named_encoding_does_not_doubt_the_file(read: Read) -> None:
    with pytest.raises(BookError, match="please name another encoding") as refused:
        read(_CARD, encoding="klingon")
    assert "can’t be an address book" not in str(refused.value)


@pytest.mark.parametrize("encoding", ["", " "])
def test_an_encoding_without_a_name_is_refused(read: Read, encoding: str) -> None:
    with pytest.raises(BookError, match="an encoding needs a name"):
        read(_CARD, encoding=encoding)


def test_a_file_that_is_not_in_the_named_utf_16_is_refused(read: Read) -> None:
    with pytest.raises(BookError, match="not valid utf-16"):
        read(_CARD + b"x" * (1 - len(_CARD) % 2), encoding="utf-16")


@pytest.mark.parametrize("encoding", sorted({*aliases.values(), "idna", "punycode", "utf-8-sig", "undefined"}))
def test_any_named_encoding_opens_the_book_or_refuses_it(
    read: Read, exported: Callable[..., bytes], encoding: str
) -> None:
    data = _CARD.replace(b"John", b"J\xc3\xb6hn").replace(b"army", b"arm\xff\xfe\x81y")
    try:
        book = read(data, encoding=encoding)
    except BookError:
        return
    assert all(isinstance(details(book, contact).name, str) for contact in range(len(book.contacts)))
    assert all("@" in book.address(row) for row in range(len(book.addresses)))
    assert exported(book, {}) == data


def test_reading_can_be_stopped(tmp_path: Path) -> None:
    path = tmp_path / "book.vcf"
    path.write_bytes(_CARD)

    def stop(stage: str, done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read_book(path, ReadOptions(), stop)


@pytest.mark.parametrize("name", ["book.vcf", "book.csv"])
def test_progress_ends_at_the_size_of_the_file(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    data = _CARD if name == "book.vcf" else b"Email\na@x.org\n"
    path.write_bytes(data)
    calls: list[tuple[int, int]] = []
    read_book(path, progress=lambda _stage, done, total: calls.append((done, total)))
    assert calls[-1] == (len(data), len(data))


def test_line_numbers_are_right_far_into_a_file(read: Read) -> None:
    data = b"".join(_CARD.replace(b"John", b"John" + b"n" * (number % 97)) for number in range(5000))
    book = read(data)
    rows = (4999, 0, 2500, 1)
    assert [book.line(row) for row in rows] == [4 * row + 3 for row in rows]


def test_the_beginning_of_a_file_is_read_by_itself_in_a_named_encoding():
    head = "BEGIN:VCARD\r\nFN:Jürgen\r\nEMAIL:j@army.ml\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:cut o".encode("cp1252")
    book = read_beginning(Path("contacts.vcf"), head, ReadOptions(encoding="cp1252"))
    assert details(book, 0).name == "Jürgen"
    assert book.address(0) == "j@army.ml"
