"""The books that were opened last, the newest first, in a small file of the user's data folder that only they can read.

Books that were reviewed together are one entry each.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop_app.files.errors import reason_of
from desktop_app.files.json_file import keep_json, read_json, says_version
from desktop_app.files.paths import resource, user_data_folder
from desktop_app.files.phrases import phrase
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.kept import keeps_recent

_VERSION_KEY, _VERSION = "proofbook-recent", 1
_MOST = 12
"""Books; of more, the oldest are forgotten."""


@dataclass(frozen=True, slots=True)
class RecentBook:
    """A book that was opened: its file or folder, and when."""

    path: Path
    when: datetime

    @property
    def is_missing(self) -> bool:
        """Return whether the file is no longer there, or can't be reached at the moment."""
        try:
            return not self.path.exists()
        except OSError:
            return True


def recent_path() -> Path:
    """Return where the list is kept."""
    return user_data_folder() / "recent.json"


def recent_books() -> list[RecentBook]:
    """Return the books that were opened last, the newest first. Errors: SettingsError."""
    path = recent_path()
    try:
        if not keeps_recent() or not path.exists():
            return []
    except OSError as error:
        raise SettingsError(
            phrase("{path}: the list of recent books can’t be read ({reason})", path=path, reason=reason_of(error))
        ) from None
    content = read_json(path, phrase("list of recent books"), SettingsError)
    if not says_version(content, _VERSION_KEY, _VERSION):
        raise SettingsError(
            phrase(
                '{path}: this is no list of recent books (it must say "{key}": {version})',
                path=path,
                key=_VERSION_KEY,
                version=_VERSION,
            )
        )
    entries = content.get("books")
    if not isinstance(entries, list):
        raise SettingsError(phrase("{path}: “books” must be a list", path=path))
    return [_book(path, number, entry) for number, entry in enumerate(entries)]


def note_recent(paths: Iterable[Path]) -> None:
    """Put books at the head of the list; one that can't be used is replaced. Errors: OSError.

    The program's own sample is no book of anybody's, and is left out; so is every book where the policy says so.
    """
    now = datetime.now(UTC)
    opened = [path.absolute() for path in paths if not path.absolute().is_relative_to(resource().absolute())]
    if not opened or not keeps_recent():
        return
    try:
        earlier = recent_books()
    except SettingsError:
        earlier = []
    books = [RecentBook(path, now) for path in dict.fromkeys(opened)]
    _save([*books, *(book for book in earlier if book.path not in opened)])


def forget_recent() -> None:
    """Clear the list. Errors: OSError."""
    recent_path().unlink(missing_ok=True)


def forget_recent_before(when: datetime) -> int:
    """Take books off the list that were not opened since; return how many. Errors: OSError, SettingsError."""
    books = recent_books()
    kept = [book for book in books if book.when >= when]
    if not kept:
        forget_recent()
    elif len(kept) < len(books):
        _save(kept)
    return len(books) - len(kept)


def _save(books: list[RecentBook]) -> None:
    """Replace the list. Errors: OSError."""
    entries = [{"path": str(book.path), "when": book.when.isoformat(timespec="seconds")} for book in books[:_MOST]]
    keep_json(recent_path(), {_VERSION_KEY: _VERSION, "books": entries})


def _book(path: Path, number: int, entry: Any) -> RecentBook:
    """Return the checked book of one entry. Errors: SettingsError."""
    where = f"{path}: books[{number}]"
    if not isinstance(entry, dict) or entry.keys() != {"path", "when"}:
        raise SettingsError(phrase("{where} must have “path” and “when”", where=where))
    name, when = entry["path"], entry["when"]
    if not isinstance(name, str) or not name or "\0" in name:
        raise SettingsError(phrase("{where}: “path” must be the name of a file", where=where))
    try:
        time = datetime.fromisoformat(when)
        return RecentBook(Path(name), time.replace(tzinfo=time.tzinfo or UTC))
    except (TypeError, ValueError):
        raise SettingsError(phrase("{where}: “when” must be a date and time", where=where)) from None
