"""The proof: a copy that was damaged in any way, at any place, in any shape, is refused and thrown away."""

import zipfile
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.book.model import AddressBook, Member, Patch
from desktop_app.book.reading import read_book
from desktop_app.export import containers, plan, writing
from desktop_app.export.errors import ExportError
from desktop_app.export.extent import Extent
from desktop_app.export.patch import Replacement
from desktop_app.export.writing import export_book
from desktop_app.review.decision import AddressKey, fix_address, fix_domain
from desktop_app.review.session import Session

_BOOKS = {
    "book.vcf": b"".join(b"BEGIN:VCARD\r\nFN:%d\r\nEMAIL:%d@army.ml\r\nEND:VCARD\r\n" % (n, n) for n in range(3)),
    "book.csv": b"Name,Email\r\n" + b"".join(b'"%d",%d@army.ml\r\n' % (n, n) for n in range(3)),
    "book.ldif": b"version: 1\n\n"
    + b"".join(b"dn: cn=%d,mail=%d@army.ml\nmail: %d@army.ml\n\n" % (n, n, n) for n in range(3)),
    "base64.ldif": b"dn: cn=A\nmail:: YW5uQGFybXku\n bWw=\n\ndn: cn=B\nmail: b@army.ml\n",
    "utf16.vcf": "BEGIN:VCARD\r\nEMAIL:a@army.ml\r\nEND:VCARD\r\n".encode("utf-16"),
}
_EACH = pytest.mark.parametrize("name", _BOOKS)
_DAMAGES: dict[str, Callable[[bytes, int], bytes]] = {
    "a bit is another": lambda data, place: data[:place] + bytes((data[place] ^ 1,)) + data[place + 1 :],
    "a byte is missing": lambda data, place: data[:place] + data[place + 1 :],
    "a byte is there twice": lambda data, place: data[: place + 1] + data[place:],
    "all behind it is missing": lambda data, place: data[:place],
}


def _opened(session_of: Callable[..., Session], path: Path) -> Session:
    session = session_of(read_book(path))
    rows = range(len(session.books[0].addresses))
    session.apply(session.decide("fix", [AddressKey(0, row) for row in rows if row != 1], fix_domain("army.mil")))
    return session


def _damaging(monkeypatch: pytest.MonkeyPatch, module: object, damage: Callable[[bytes], bytes]) -> None:
    """Let what is written be damaged on its way."""
    spliced = writing.spliced

    def damaged(*arguments: object) -> Iterable[bytes]:
        return [damage(b"".join(spliced(*arguments)))]  # type: ignore[arg-type]

    monkeypatch.setattr(module, "spliced", damaged)


@pytest.mark.parametrize("extent", Extent)
@pytest.mark.parametrize("damage", _DAMAGES)
@_EACH
def test_a_copy_that_is_damaged_at_any_place_is_refused(
    name: str,
    damage: str,
    extent: Extent,
    session_of: Callable[..., Session],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / name).write_bytes(_BOOKS[name])
    session = _opened(session_of, tmp_path / name)
    export_book(session, 0, tmp_path / "sound", extent=extent)
    for place in range(0, (tmp_path / "sound").stat().st_size - 1, 3):
        with monkeypatch.context() as patch:
            written = _written_as(_DAMAGES[damage], place)
            patch.setattr(type(session.books[0].members[0]), "restored", written)
            _refused(session, tmp_path / "copy", extent)


def _written_as(damage: Callable[[bytes, int], bytes], place: int) -> Callable[..., Iterable[bytes]]:
    """How a member's bytes are restored, with damage to them."""
    restored = Member.restored
    return lambda member, data: [_unlike(b"".join(restored(member, data)), damage, place)]


def _unlike(data: bytes, damage: Callable[[bytes, int], bytes], place: int) -> bytes:
    """The damaged data, whose damage shows: a byte that is missing from among its likes, or twice, is not seen."""
    made = damage(data, place)
    assert made != data
    return made


def _refused(session: Session, path: Path, extent: Extent = Extent.WHOLE) -> None:
    with pytest.raises(ExportError, match="checked and thrown away"):
        export_book(session, 0, path, extent=extent)
    assert not path.exists()
    assert not [each for each in path.parent.iterdir() if each.name.startswith(".proofbook-")]


@pytest.fixture(params=["folder", "zip"])
def container(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A folder or a zip of all books, with a file that is none."""
    files = {**_BOOKS, "other.bin": b"\0\1\2"}
    if request.param == "zip":
        with zipfile.ZipFile(tmp_path / "books.zip", "w") as made:
            for name, data in files.items():
                made.writestr(name, data)
        return tmp_path / "books.zip"
    folder = tmp_path / "books"
    folder.mkdir()
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder


@pytest.mark.parametrize("extent", Extent)
@pytest.mark.parametrize("damage", _DAMAGES)
def test_a_damaged_member_of_a_folder_or_zip_is_refused(
    container: Path,
    damage: str,
    extent: Extent,
    session_of: Callable[..., Session],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    session = _opened(session_of, container)
    _damaging(monkeypatch, containers, lambda data: _DAMAGES[damage](data, len(data) // 2))
    _refused(session, tmp_path / "copy", extent)


def test_an_unchanged_member_that_comes_out_otherwise_is_refused(
    container: Path, session_of: Callable[..., Session], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = session_of(read_book(container))
    bytes_of = containers._Members.bytes_of
    monkeypatch.setattr(containers._Members, "bytes_of", lambda members, number: bytes_of(members, number)[:-1])
    _refused(session, tmp_path / "copy")


def test_another_file_of_a_folder_that_comes_out_otherwise_is_refused(
    session_of: Callable[..., Session], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "books").mkdir()
    (tmp_path / "books" / "book.vcf").write_bytes(_BOOKS["book.vcf"])
    (tmp_path / "books" / "other.bin").write_bytes(b"\0\1\2")
    session = _opened(session_of, tmp_path / "books")
    monkeypatch.setattr(containers.shutil, "copy2", lambda _, target: target.write_bytes(b"\0\1\3"))
    _refused(session, tmp_path / "copy")


def test_another_file_of_a_zip_that_comes_out_otherwise_is_refused(
    session_of: Callable[..., Session], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with zipfile.ZipFile(tmp_path / "books.zip", "w") as made:
        made.writestr("book.vcf", _BOOKS["book.vcf"])
        made.writestr("other.bin", b"\0\1\2")
    session = _opened(session_of, tmp_path / "books.zip")
    monkeypatch.setattr(containers.shutil, "copyfileobj", lambda _old, new, _size: new.write(b"\0\1\3"))
    _refused(session, tmp_path / "copy")


def test_a_zip_whose_names_come_out_otherwise_is_refused(
    session_of: Callable[..., Session], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with zipfile.ZipFile(tmp_path / "books.zip", "w") as made:
        made.writestr("book.vcf", _BOOKS["book.vcf"])
    session = _opened(session_of, tmp_path / "books.zip")
    like = containers._like

    def renamed(info: zipfile.ZipInfo) -> zipfile.ZipInfo:
        made = like(info)
        made.filename = f"x{made.filename}"
        return made

    monkeypatch.setattr(containers, "_like", renamed)
    _refused(session, tmp_path / "copy")


@pytest.mark.parametrize(
    ("data", "name", "new"),
    [
        (_BOOKS["book.vcf"], "book.vcf", "0@army.mil\r\nEMAIL:9@x.org"),
        (_BOOKS["book.vcf"], "book.vcf", "0@army.mil\r\n "),
        (_BOOKS["book.csv"], "book.csv", "0@army.mil,9"),
        (_BOOKS["book.csv"], "book.csv", "0@army.mil\n"),
        (_BOOKS["book.ldif"], "book.ldif", "0@army.mil\nmail: 9@x.org"),
        (_BOOKS["book.ldif"], "book.ldif", "0@army.mil\n\ndn: x"),
        (_BOOKS["book.ldif"], "book.ldif", " 0@army.mil"),
    ],
)
def test_an_approved_text_that_would_read_otherwise_where_it_goes_is_refused(
    session_of: Callable[..., Session], tmp_path: Path, data: bytes, name: str, new: str
) -> None:
    (tmp_path / name).write_bytes(data)
    session = session_of(read_book(tmp_path / name))
    session.apply(session.decide("fix", [AddressKey(0, 0)], fix_address(new)))
    _refused(session, tmp_path / "copy")


def test_contacts_that_are_not_kept_apart_are_refused(
    session_of: Callable[..., Session], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "book.vcf").write_bytes(_BOOKS["book.vcf"].rstrip())
    session = _opened(session_of, tmp_path / "book.vcf")
    _damaging(monkeypatch, writing, lambda data: data[:-1] + b" ")
    _refused(session, tmp_path / "copy", Extent.CHANGED)


def test_a_list_that_would_read_otherwise_than_approved_is_refused(
    session_of: Callable[..., Session], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = b"dn: cn=A\nmail: a@army.ml\n\ndn: cn=L\nmember: cn=A,mail=a@army.ml\n"
    (tmp_path / "book.ldif").write_bytes(data)
    patches_for = plan.patches_for
    end = data.rindex(b"l")

    def wrong(book: AddressBook, replacements: list[Replacement]) -> list[Patch]:
        return [
            replace(each, replacement=b"x") if each.start >= end else each for each in patches_for(book, replacements)
        ]

    monkeypatch.setattr(plan, "patches_for", wrong)
    _refused(_opened(session_of, tmp_path / "book.ldif"), tmp_path / "copy")
