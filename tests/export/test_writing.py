"""The export writes a new, proven file, or nothing at all."""

import hashlib
import os
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from desktop_app.book.model import AddressBook, Member, Patch
from desktop_app.book.reading import read_book
from desktop_app.export import plan, writing
from desktop_app.export.errors import ExportError
from desktop_app.export.exported import Exported
from desktop_app.export.extent import Piece
from desktop_app.export.patch import Replacement
from desktop_app.export.plan import written_address
from desktop_app.export.writing import export_book
from desktop_app.files.progress import Cancelled
from desktop_app.review.decision import Action, AddressKey, Decision, fix_address, fix_domain
from desktop_app.review.session import Session

_CARDS = b"".join(
    b"BEGIN:VCARD\r\nFN:Number %d\r\nEMAIL:%d@army.ml\r\nEND:VCARD\r\n" % (number, number) for number in range(6)
)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "in" / "contacts.vcf"
    path.parent.mkdir()
    path.write_bytes(_CARDS)
    return path


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """An empty folder for the copy."""
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


@pytest.fixture
def session(source: Path, session_of: Callable[..., Session]) -> Session:
    return session_of(read_book(source))


def _fix(session: Session, rows: Iterable[int], domain: str = "army.mil") -> None:
    session.apply(session.decide("fix", [AddressKey(0, row) for row in rows], fix_domain(domain)))


def _refused(session: Session, path: Path, what: str) -> None:
    with pytest.raises(ExportError, match=what):
        export_book(session, 0, path)


def test_the_copy_differs_only_in_the_approved_address(session: Session, out: Path) -> None:
    _fix(session, [2])
    export_book(session, 0, out / "copy.vcf")
    assert (out / "copy.vcf").read_bytes() == _CARDS.replace(b"2@army.ml", b"2@army.mil")


def test_what_was_exported_is_counted(session: Session, out: Path) -> None:
    _fix(session, [1, 4])
    exported = export_book(session, 0, out / "copy.vcf")
    assert (exported.contacts, exported.contacts_changed) == (6, 2)
    assert [(each.contact, each.before, each.after, each.line) for each in exported.changes] == [
        ("Number 1", "1@army.ml", "1@army.mil", 7),
        ("Number 4", "4@army.ml", "4@army.mil", 19),
    ]


def test_hashes_of_both_files_are_told(session: Session, source: Path, out: Path) -> None:
    _fix(session, [0])
    exported: Exported = export_book(session, 0, out / "copy.vcf")
    assert exported.book.sha256 == hashlib.sha256(source.read_bytes()).hexdigest()
    assert exported.sha256 == hashlib.sha256((out / "copy.vcf").read_bytes()).hexdigest()


@pytest.mark.parametrize("action", [Action.KEEP, Action.TRUST, Action.ASK, Action.UNDECIDED])
def test_only_a_fix_changes_anything(session: Session, out: Path, action: Action) -> None:
    session.apply(session.decide("x", [AddressKey(0, 0)], Decision(action, domain="army.mil")))
    export_book(session, 0, out / "copy.vcf")
    assert (out / "copy.vcf").read_bytes() == _CARDS


def test_a_fix_to_what_is_there_already_is_no_change(session: Session, out: Path) -> None:
    session.apply(session.decide("x", [AddressKey(0, 0)], fix_domain("ARMY.ml")))
    exported = export_book(session, 0, out / "copy.vcf")
    assert exported.changes == ()
    assert exported.contacts_changed == 0


def test_a_plan_says_what_the_export_then_does(session: Session, out: Path) -> None:
    _fix(session, [0, 5])
    planned = [written_address(session, AddressKey(0, row)) for row in (0, 5)]
    assert planned == [change.after for change in export_book(session, 0, out / "copy.vcf").changes]


@pytest.mark.parametrize("rows", [[0], [5], [0, 5], [0, 1, 2, 3, 4, 5], [2]])
def test_a_copy_in_which_a_patched_contact_reads_otherwise_is_refused(
    session: Session, out: Path, monkeypatch: pytest.MonkeyPatch, rows: list[int]
) -> None:
    _fix(session, rows)

    def wrong(_book: AddressBook, replacements: list[Replacement]) -> list[Patch]:
        return [Patch(0, each.value.end - 2, each.value.end, b"xx") for each in replacements]

    monkeypatch.setattr(plan, "patches_for", wrong)
    _refused(session, out / "copy.vcf", "checked and thrown away")
    assert list(out.iterdir()) == []


@pytest.mark.parametrize("place", [0, 30, 45, len(_CARDS) // 2, len(_CARDS) - 1])
def test_a_copy_with_any_other_byte_changed_is_refused(
    session: Session, out: Path, monkeypatch: pytest.MonkeyPatch, place: int
) -> None:
    _fix(session, [0])
    spliced = writing.spliced

    def damaged(data: bytes, pieces: list[Piece], patches: list[Patch]) -> list[bytes]:
        written = bytearray(b"".join(spliced(data, pieces, patches)))
        written[place] ^= 1
        return [bytes(written)]

    monkeypatch.setattr(writing, "spliced", damaged)
    _refused(session, out / "copy.vcf", "checked and thrown away")
    assert list(out.iterdir()) == []


@pytest.mark.parametrize("damage", [lambda data: data[:-1], lambda data: data + b"\n", lambda data: data[:0]])
def test_a_copy_that_is_too_short_or_too_long_is_refused(
    session: Session, out: Path, monkeypatch: pytest.MonkeyPatch, damage: Callable[[bytes], bytes]
) -> None:
    monkeypatch.setattr(writing, "spliced", lambda data, *_: [damage(data)])
    _refused(session, out / "copy.vcf", "checked and thrown away")
    assert list(out.iterdir()) == []


def test_a_utf_16_copy_without_its_mark_is_refused(
    read: Callable[..., AddressBook], session_of: Callable[..., Session], out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = session_of(read(_CARDS.decode().encode("utf-16")))
    monkeypatch.setattr(Member, "restored", lambda _, chunks: [b"".join(chunks).decode().encode("utf-16-le")])
    _refused(session, out / "copy.vcf", "byte-order mark")
    assert list(out.iterdir()) == []


def test_a_change_that_would_make_two_contacts_of_one_is_refused(session: Session, out: Path) -> None:
    new = fix_address("a@x.org\r\nEND:VCARD\r\nBEGIN:VCARD\r\nEMAIL:b@x.org")
    session.apply(session.decide("x", [AddressKey(0, 1)], new))
    _refused(session, out / "copy.vcf", "thrown away")
    assert list(out.iterdir()) == []


def test_a_change_that_would_add_a_column_is_refused(
    read: Callable[..., AddressBook], session_of: Callable[..., Session], out: Path
) -> None:
    session = session_of(read(b"Email,Email 2\na@army.ml,b@x.org\n", "book.csv"))
    session.apply(session.decide("x", [AddressKey(0, 0)], fix_address("a,c@army.mil")))
    _refused(session, out / "copy.csv", "thrown away")
    assert list(out.iterdir()) == []


@pytest.mark.parametrize("address", ["łukasz@army.mil", "a\ud800@army.mil"])
def test_a_letter_that_the_encoding_lacks_is_refused(
    read: Callable[..., AddressBook], session_of: Callable[..., Session], out: Path, address: str
) -> None:
    session = session_of(read(b"BEGIN:VCARD\nFN:Zo\xeb\nEMAIL:lukasz@army.ml\nEND:VCARD\n"))
    session.apply(session.decide("x", [AddressKey(0, 0)], fix_address(address)))
    _refused(session, out / "copy.vcf", r"encoding \(cp1252\)")
    assert list(out.iterdir()) == []


@pytest.mark.parametrize("last", [b"", b"BEGIN:VCARD\nEMAIL:cut"])
def test_cards_without_an_end_can_be_fixed(
    read: Callable[..., AddressBook], exported: Callable[..., bytes], last: bytes
) -> None:
    data = b"BEGIN:VCARD\nEMAIL:%d@army.ml\n"
    book = read(data % 0 + data % 1 + b"END:VCARD\n" + data % 2 + data % 3 + b"END:VCARD\n" + data % 4 + last)
    rows = range(len(book.addresses))
    copy = exported(book, {row: fix_domain("army.mil") for row in rows})
    assert copy == book.members[0].source.replace(b".ml", b".mil", len(rows))


def test_a_row_with_a_stray_quote_beside_a_fixed_one_is_no_obstacle(
    read: Callable[..., AddressBook], exported: Callable[..., bytes]
) -> None:
    data = b'Email,Name\na@army.ml,1\nb@x.org,"a"b"\nc@x.org,3\n'
    assert exported(read(data, "book.csv"), {0: fix_domain("army.mil")}) == data.replace(b".ml", b".mil")


def test_the_source_itself_is_refused(session: Session, source: Path) -> None:
    _refused(session, source, "this is the address book itself")
    assert source.read_bytes() == _CARDS


def test_a_symbolic_link_to_the_source_is_refused(session: Session, source: Path, out: Path) -> None:
    (out / "copy.vcf").symlink_to(source)
    _refused(session, out / "copy.vcf", "this is the address book itself")
    assert (source.read_bytes(), len(list(out.iterdir()))) == (_CARDS, 1)


def test_a_hard_link_to_the_source_is_refused(session: Session, source: Path, out: Path) -> None:
    os.link(source, out / "copy.vcf")
    _refused(session, out / "copy.vcf", "this is the address book itself")
    assert (source.read_bytes(), len(list(out.iterdir()))) == (_CARDS, 1)


def test_an_existing_file_is_refused(session: Session, out: Path) -> None:
    (out / "copy.vcf").write_bytes(b"precious")
    _refused(session, out / "copy.vcf", "never replaces one")
    assert (out / "copy.vcf").read_bytes() == b"precious"


def test_a_link_that_leads_nowhere_is_refused(session: Session, out: Path) -> None:
    (out / "copy.vcf").symlink_to(out / "nowhere")
    _refused(session, out / "copy.vcf", "never replaces one")
    assert not (out / "nowhere").exists()


def test_a_file_that_appears_while_writing_is_refused(
    session: Session, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing, "prove_member", lambda *_: (out / "copy.vcf").write_bytes(b"precious"))
    _refused(session, out / "copy.vcf", "never replaces one")
    assert [path.read_bytes() for path in out.iterdir()] == [b"precious"]


def test_a_missing_folder_is_refused(session: Session, out: Path) -> None:
    _refused(session, out / "missing" / "copy.vcf", "there is no folder")
    assert list(out.iterdir()) == []


def test_a_file_in_place_of_a_folder_is_refused(session: Session, source: Path) -> None:
    _refused(session, source / "copy.vcf", "copy.vcf: ")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_refused(session: Session, out: Path) -> None:
    out.chmod(0o500)
    _refused(session, out / "copy.vcf", "can’t be written")
    assert list(out.iterdir()) == []


def test_a_disk_that_fails_is_refused(session: Session, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    _refused(session, out / "copy.vcf", "No space left on device")
    assert list(out.iterdir()) == []


def test_a_source_that_has_changed_meanwhile_is_refused(session: Session, source: Path, out: Path) -> None:
    source.write_bytes(_CARDS + b"\n")
    _refused(session, out / "copy.vcf", "has changed since it was opened")
    assert list(out.iterdir()) == []


def test_a_source_that_is_gone_is_refused(session: Session, source: Path, out: Path) -> None:
    source.unlink()
    _refused(session, out / "copy.vcf", "can’t be read any more")
    assert list(out.iterdir()) == []


def test_the_source_is_never_written(session: Session, source: Path, out: Path) -> None:
    before = source.stat()
    _fix(session, range(6))
    export_book(session, 0, out / "copy.vcf")
    assert (source.read_bytes(), source.stat().st_mtime_ns) == (_CARDS, before.st_mtime_ns)


def test_each_book_of_a_session_is_exported_by_itself(
    read: Callable[..., AddressBook], session_of: Callable[..., Session], out: Path
) -> None:
    session = session_of(read(_CARDS), read(b"Email\na@army.ml\n", "book.csv"))
    session.apply(session.decide("x", [AddressKey(0, 0), AddressKey(1, 0)], fix_domain("army.mil")))
    export_book(session, 1, out / "copy.csv")
    assert (out / "copy.csv").read_bytes() == b"Email\na@army.mil\n"


@pytest.mark.parametrize(
    ("name", "data", "wrong", "what"),
    [
        ("b.vcf", b"BEGIN:VCARD\nEMAIL:a@b.org\nEND:VCARD\n", "c.zip", "a vCard file"),
        ("b.vcf", b"BEGIN:VCARD\nEMAIL:a@b.org\nEND:VCARD\n", "c.CSV", "a vCard file"),
        ("b.csv", b"Email\na@b.org\n", "c.vcf", "a table"),
        ("b.ldif", b"dn: cn=a\nmail: a@b.org\n", "c.csv", "an LDIF file"),
    ],
)
def test_a_name_that_promises_something_else_is_refused(
    read: Callable[..., AddressBook],
    session_of: Callable[..., Session],
    tmp_path: Path,
    name: str,
    data: bytes,
    wrong: str,
    what: str,
) -> None:
    session = session_of(read(data, name))
    with pytest.raises(ExportError, match=f"the address book is {what}"):
        export_book(session, 0, tmp_path / wrong)
    assert not (tmp_path / wrong).exists()
    export_book(session, 0, tmp_path / "c.txt")


def test_an_ending_that_the_book_itself_has_is_no_promise(
    read: Callable[..., AddressBook], session_of: Callable[..., Session], tmp_path: Path
) -> None:
    session = session_of(read(b"BEGIN:VCARD\nEMAIL:a@b.org\nEND:VCARD\n", "cards.csv"))
    assert export_book(session, 0, tmp_path / "copy.csv").path.is_file()


@pytest.mark.parametrize("stage", ["Writing", "Checking"])
@pytest.mark.parametrize("at", ["beginning", "end"])
def test_cancelling_at_any_moment_leaves_nothing_behind(
    read: Callable[..., AddressBook],
    session_of: Callable[..., Session],
    new_folder: Callable[[], Path],
    stage: str,
    at: str,
) -> None:
    def stop(now: str, done: int, total: int) -> None:
        if now == stage and (at == "beginning" or done == total):
            raise Cancelled

    folder = new_folder()
    session = session_of(read(b"BEGIN:VCARD\nEMAIL:a@army.ml\nEND:VCARD\n"))
    session.apply(session.decide("x", [AddressKey(0, 0)], fix_domain("army.mil")))
    with pytest.raises(Cancelled):
        export_book(session, 0, folder / "copy.vcf", stop)
    assert list(folder.iterdir()) == []
