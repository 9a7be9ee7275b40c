"""The copy of a folder or zip: contact files with their fixes, everything else as it was; or nothing at all."""

import os
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.book.reading import read_book
from desktop_app.export import containers
from desktop_app.export.errors import ExportError
from desktop_app.export.extent import Extent
from desktop_app.export.writing import Exported, export_book
from desktop_app.files.progress import Cancelled
from desktop_app.review.decision import AddressKey, fix_domain
from desktop_app.review.session import Session

_CARD = b"BEGIN:VCARD\r\nFN:Ann\r\nEMAIL:ann@army.ml\r\nEND:VCARD\r\n"
_TABLE = b"Name,Email\nBob,bob@army.ml\n"
_LDIF = b"dn: cn=Cy\nmail: cy@x.org\n"
_FIXED = {
    "a.vcf": _CARD,
    "sub/b.csv": _TABLE,
    "sub/c.ldif": _LDIF,
    "readme.txt": b"ann@army.ml",
    "sub/photo.jpg": b"\0\xff",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with contact files, other files, an empty folder and links."""
    made = tmp_path / "books"
    for name, data in _FIXED.items():
        (made / name).parent.mkdir(parents=True, exist_ok=True)
        (made / name).write_bytes(data)
    (made / "empty" / "inside").mkdir(parents=True)
    (made / "link.vcf").symlink_to("a.vcf")
    (made / "nowhere").symlink_to("not/there")
    (made / "to-folder").symlink_to("sub")
    return made


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """A zip with contact files, other files, a folder, comments, times and several compressions."""
    path = tmp_path / "books.zip"
    with zipfile.ZipFile(path, "w") as made:
        made.comment = b"all of them"
        for number, (name, data) in enumerate(reversed(_FIXED.items())):
            info = zipfile.ZipInfo(name, (1990 + number, 2, 3, 4, 5, 6))
            info.comment, info.external_attr = name.encode(), 0o100640 << 16
            info.extra = b"UT\x05\x00\x01\x00\x00\x00\x00"  # a time, as Info-ZIP writes it
            info.compress_type = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)[
                number % 4
            ]
            made.writestr(info, data)
        made.mkdir("empty")
    return path


@pytest.fixture
def opened(session_of: Callable[..., Session]) -> Callable[[Path], Session]:
    """Opens a session over a book, with a fix for each address at army.ml."""

    def session(path: Path) -> Session:
        book = read_book(path)
        made = session_of(book)
        keys = [AddressKey(0, row) for row in range(len(book.addresses)) if book.domain(row) == "army.ml"]
        made.apply(made.decide("fix", keys, fix_domain("army.mil")))
        return made

    return session


Opened = Callable[[Path], Session]


def _tree(folder: Path) -> dict[str, object]:
    """Everything below a folder: contents of files, targets of links, None for folders."""
    return {
        path.relative_to(folder).as_posix(): path.readlink()
        if path.is_symlink()
        else path.read_bytes()
        if path.is_file()
        else None
        for path in folder.rglob("*")
    }


def _fixed(data: object, name: str) -> object:
    is_member = isinstance(data, bytes) and name.endswith((".vcf", ".csv", ".ldif"))
    return data.replace(b"army.ml", b"army.mil") if is_member else data  # type: ignore[union-attr]


def test_the_copy_of_a_folder_differs_only_in_the_approved_addresses(
    folder: Path, opened: Opened, tmp_path: Path
) -> None:
    export_book(opened(folder), 0, tmp_path / "copy")
    assert _tree(tmp_path / "copy") == {name: _fixed(data, name) for name, data in _tree(folder).items()}


def test_a_folder_without_decisions_is_copied_as_it_is(
    folder: Path, session_of: Callable[..., Session], tmp_path: Path
) -> None:
    export_book(session_of(read_book(folder)), 0, tmp_path / "copy")
    assert _tree(tmp_path / "copy") == _tree(folder)


@pytest.mark.skipif(os.name == "nt", reason="no file modes here")
def test_file_modes_and_times_of_a_folder_are_kept(folder: Path, opened: Opened, tmp_path: Path) -> None:
    for name, mode in (("a.vcf", 0o640), ("readme.txt", 0o444), ("sub/c.ldif", 0o600)):
        (folder / name).chmod(mode)
        os.utime(folder / name, (1e9, 1e9))
    export_book(opened(folder), 0, tmp_path / "copy")
    for name in ("a.vcf", "readme.txt", "sub/c.ldif"):
        assert (tmp_path / "copy" / name).stat().st_mode == (folder / name).stat().st_mode
    for name in ("readme.txt", "sub/c.ldif"):  # unchanged
        assert (tmp_path / "copy" / name).stat().st_mtime == 1e9


def test_only_the_changed_contacts_of_a_folder_are_only_its_changed_files(
    folder: Path, opened: Opened, tmp_path: Path
) -> None:
    export_book(opened(folder), 0, tmp_path / "copy", extent=Extent.CHANGED)
    files = {path: data for path, data in _tree(tmp_path / "copy").items() if data is not None}
    assert files == {name: _fixed(_FIXED[name], name) for name in ("a.vcf", "sub/b.csv")}


@pytest.mark.parametrize(
    "change",
    [
        lambda folder: (folder / "a.vcf").write_bytes(_CARD + b"\n"),
        lambda folder: (folder / "a.vcf").unlink(),
        lambda folder: (folder / "new.vcf").write_bytes(_CARD),
        lambda folder: (folder / "new.txt").write_bytes(b""),
        lambda folder: (folder / "readme.txt").unlink(),
        shutil.rmtree,
    ],
)
def test_a_folder_that_has_changed_meanwhile_is_refused(
    folder: Path, opened: Opened, tmp_path: Path, change: Callable[[Path], object]
) -> None:
    session = opened(folder)
    change(folder)
    out = tmp_path / "out"
    out.mkdir()
    with pytest.raises(ExportError, match=r"has changed since it was opened|can’t be read any more"):
        export_book(session, 0, out / "copy")
    assert list(out.iterdir()) == []


def test_a_copy_inside_the_folder_itself_is_refused(folder: Path, opened: Opened) -> None:
    before = _tree(folder)
    with pytest.raises(ExportError, match="can’t be inside"):
        export_book(opened(folder), 0, folder / "copy")
    assert _tree(folder) == before


@pytest.mark.parametrize("name", ["taken", "taken.zip"])
def test_what_is_there_already_is_never_replaced(folder: Path, opened: Opened, tmp_path: Path, name: str) -> None:
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken.zip").write_bytes(b"precious")
    with pytest.raises(ExportError, match="never replaces one"):
        export_book(opened(folder), 0, tmp_path / name)
    assert (list((tmp_path / "taken").iterdir()), (tmp_path / "taken.zip").read_bytes()) == ([], b"precious")


def _zipped(path: Path) -> tuple[bytes, list[tuple[object, ...]]]:
    """A zip's comment, and of each entry all that it says but where it is."""
    with zipfile.ZipFile(path) as opened:
        return opened.comment, [
            (
                each.filename,
                each.date_time,
                each.comment,
                each.external_attr,
                each.compress_type,
                each.extra,
                opened.read(each),
            )
            for each in opened.infolist()
        ]


def test_a_zip_keeps_names_order_times_comments_and_compression(archive: Path, opened: Opened, tmp_path: Path) -> None:
    export_book(opened(archive), 0, tmp_path / "copy.zip")
    comment, entries = _zipped(archive)
    assert _zipped(tmp_path / "copy.zip") == (
        comment,
        [(*each[:-1], _fixed(each[-1], str(each[0]))) for each in entries],
    )


def test_a_zip_without_decisions_holds_the_same(
    archive: Path, session_of: Callable[..., Session], tmp_path: Path
) -> None:
    export_book(session_of(read_book(archive)), 0, tmp_path / "copy.zip")
    assert _zipped(tmp_path / "copy.zip") == _zipped(archive)


def test_only_the_changed_contacts_of_a_zip_are_only_its_changed_files(
    archive: Path, opened: Opened, tmp_path: Path
) -> None:
    export_book(opened(archive), 0, tmp_path / "copy.zip", extent=Extent.CHANGED)
    names = {entry[0]: entry[-1] for entry in _zipped(tmp_path / "copy.zip")[1]}
    assert names == {name: _fixed(_FIXED[name], name) for name in ("a.vcf", "sub/b.csv")}


def _with_entries(path: Path, entries: dict[str, bytes]) -> None:
    with zipfile.ZipFile(path, "w") as made:
        for name, data in entries.items():
            made.writestr(name, data)


@pytest.mark.parametrize(
    "entries", [{**_FIXED, "a.vcf": _CARD + b"\n"}, {**_FIXED, "new.txt": b""}, {"a.vcf": _CARD}, {"a.vcf": _TABLE}]
)
def test_a_zip_that_has_changed_meanwhile_is_refused(opened: Opened, tmp_path: Path, entries: dict[str, bytes]) -> None:
    path, out = tmp_path / "books.zip", tmp_path / "out"
    out.mkdir()
    _with_entries(path, _FIXED)
    session = opened(path)
    _with_entries(path, entries)
    with pytest.raises(ExportError, match="has changed since it was opened"):
        export_book(session, 0, out / "copy.zip")
    assert list(out.iterdir()) == []


@pytest.mark.parametrize("left", [b"", b"no zip any more"])
def test_a_zip_that_is_no_zip_any_more_is_refused(archive: Path, opened: Opened, tmp_path: Path, left: bytes) -> None:
    session, out = opened(archive), tmp_path / "out"
    out.mkdir()
    archive.write_bytes(left)
    with pytest.raises(ExportError, match=r"books\.zip"):
        export_book(session, 0, out / "copy.zip")
    assert list(out.iterdir()) == []


@pytest.mark.parametrize("shape", ["folder", "archive"])
@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_a_write_that_fails_leaves_nothing(
    shape: str,
    error: BaseException,
    request: pytest.FixtureRequest,
    opened: Opened,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    session, out = opened(request.getfixturevalue(shape)), tmp_path / "out"
    out.mkdir()

    def fail(*_: object) -> bytes:
        raise error

    monkeypatch.setattr(containers, "spliced", fail)
    with pytest.raises(ExportError if isinstance(error, OSError) else KeyboardInterrupt):
        export_book(session, 0, out / "copy")
    assert list(out.iterdir()) == []


@pytest.mark.parametrize("shape", ["folder", "archive"])
def test_the_source_is_never_written(
    shape: str, request: pytest.FixtureRequest, opened: Opened, tmp_path: Path
) -> None:
    source = request.getfixturevalue(shape)
    before = _tree(source) if source.is_dir() else source.read_bytes()
    export_book(opened(source), 0, tmp_path / "copy")
    assert (_tree(source) if source.is_dir() else source.read_bytes()) == before


@pytest.mark.parametrize("shape", ["folder", "archive"])
def test_changes_are_told_with_the_file_that_holds_them(
    shape: str, request: pytest.FixtureRequest, opened: Opened, tmp_path: Path
) -> None:
    exported: Exported = export_book(opened(request.getfixturevalue(shape)), 0, tmp_path / "copy")
    told = {(each.member, each.line, each.after) for each in exported.changes}
    assert told == {("a.vcf", 3, "ann@army.mil"), ("sub/b.csv", 2, "bob@army.mil")}
    assert (exported.contacts, exported.contacts_changed) == (3, 2)


def test_a_list_in_one_file_follows_a_fix_in_another(opened: Opened, tmp_path: Path) -> None:
    folder = tmp_path / "books"
    folder.mkdir()
    (folder / "ann.vcf").write_bytes(_CARD)
    group = b"BEGIN:VCARD\r\nKIND:group\r\nMEMBER:mailto:ann@army.ml\r\nEND:VCARD\r\n"
    (folder / "group.vcf").write_bytes(group)
    export_book(opened(folder), 0, tmp_path / "copy")
    assert (tmp_path / "copy" / "group.vcf").read_bytes() == group.replace(b".ml", b".mil")


def test_what_macos_adds_to_each_file_is_no_address_book(opened: Opened, tmp_path: Path) -> None:
    folder = tmp_path / "books"
    folder.mkdir()
    (folder / "a.vcf").write_bytes(_CARD)
    (folder / "._a.vcf").write_bytes(_CARD)
    export_book(opened(folder), 0, tmp_path / "copy")
    assert _tree(tmp_path / "copy") == {"a.vcf": _fixed(_CARD, "a.vcf"), "._a.vcf": _CARD}


@pytest.mark.parametrize("last", [False, True])
def test_cancelling_leaves_nothing_behind(
    folder: Path, archive: Path, new_folder: Callable[[], Path], session_of: Callable[..., Session], last: bool
) -> None:
    def stop(_stage: str, done: int, total: int) -> None:
        if not last or done == total:
            raise Cancelled

    for source in (folder, archive):
        target = new_folder()
        with pytest.raises(Cancelled):
            export_book(session_of(read_book(source)), 0, target / "copy", stop)
        assert list(target.iterdir()) == []
