"""What all tests share: a home of their own, books from bytes, and the third-party files beside the project."""

import json
import os
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from desktop_app.book.csv_layout import TableChoice
from desktop_app.book.model import AddressBook
from desktop_app.book.reading import ReadOptions, read_book
from desktop_app.export.writing import export_book
from desktop_app.proofreading.context import BookContext
from desktop_app.proofreading.evidence import BookEvidence
from desktop_app.proofreading.whole_books import Proofreading
from desktop_app.review.decision import AddressKey, Decision
from desktop_app.review.session import Session
from desktop_app.settings.policy import places
from desktop_app.settings.policy.in_force import NO_POLICY, load_policy, put_in_force


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the settings of whoever runs it."""
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        folder = tmp_path / "home" / name.lower()
        folder.mkdir(parents=True)
        monkeypatch.setenv(name, str(folder))


@pytest.fixture(autouse=True)
def _no_policy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No test is under the policy of the machine that it runs on, or of another test."""
    monkeypatch.setattr(places, "machine_policy_path", lambda: tmp_path / "etc" / "policy.json")
    put_in_force(NO_POLICY)
    yield
    put_in_force(NO_POLICY)


@pytest.fixture
def machine_policy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Path]:
    """Puts a policy into force as that of this machine, whoever runs the test: machine_policy(trusted_domains=[…])."""

    def put(**content: object) -> Path:
        path = tmp_path / "etc" / "policy.json"
        path.parent.mkdir(exist_ok=True)
        path.write_text(json.dumps(content), encoding="utf-8")
        monkeypatch.setattr(places, "writable_by_others", lambda _path: "")
        put_in_force(load_policy())
        return path

    return put


@pytest.fixture
def policy_file(tmp_path: Path) -> Callable[..., Path]:
    """Writes a policy that is not the machine's, to be named by whoever wants it: policy_file(organisation="…")."""

    def write(**content: object) -> Path:
        path = tmp_path / "other.json"
        path.write_text(json.dumps(content), encoding="utf-8")
        return path

    return write


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of third-party files, which are not ours to copy; skipped, visibly, where it is absent."""
    folder = Path(os.environ.get("PROOFBOOK_SHARED") or Path(__file__).parents[1].parent / "shared")
    if not (folder / "corpora").is_dir():
        pytest.skip(f"no third-party files at {folder} (PROOFBOOK_SHARED names another folder)")
    return folder


@pytest.fixture(scope="session")
def new_folder(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Path]:
    """Makes an empty folder; also for property tests, which need many."""
    base = tmp_path_factory.mktemp("books")
    return lambda: Path(tempfile.mkdtemp(dir=base))


@pytest.fixture(scope="session")
def read(new_folder: Callable[[], Path]) -> Callable[..., AddressBook]:
    """Reads a book from bytes: read(data, name="contacts.vcf", encoding=…, email_columns=…, delimiter=…)."""

    def read_bytes(
        data: bytes, name: str = "contacts.vcf", encoding: str | None = None, **table: object
    ) -> AddressBook:
        path = new_folder() / name
        path.write_bytes(data)
        choice = TableChoice(columns=table.pop("email_columns", None), **table)  # type: ignore[arg-type]
        return read_book(path, ReadOptions(encoding, choice))

    return read_bytes


@pytest.fixture(scope="session")
def session_of() -> Callable[..., Session]:
    """Opens a session over books in which nothing was found: session_of(*books)."""
    return lambda *books: Session(books, Proofreading((), {}, BookContext(BookEvidence(books))))


@pytest.fixture(scope="session")
def exported(
    new_folder: Callable[[], Path], session_of: Callable[..., Session]
) -> Callable[[AddressBook, Mapping[int, Decision]], bytes]:
    """Exports a book with decisions by address row, and returns the copy's bytes: exported(book, {0: …})."""

    def export(book: AddressBook, decisions: Mapping[int, Decision]) -> bytes:
        session = session_of(book)
        session.apply(session.decide_each("test", ((AddressKey(0, row), each) for row, each in decisions.items())))
        path = new_folder() / "copy"
        export_book(session, 0, path)
        return path.read_bytes()

    return export
