"""Which books were being reviewed last, so that the next start can go on there; decisions are in their journals."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop_app.book.csv_layout import TableChoice
from desktop_app.book.reading import ReadOptions
from desktop_app.files.errors import ProofbookError
from desktop_app.files.json_file import keep_json, read_json
from desktop_app.files.paths import user_data_folder
from desktop_app.settings.kept import keeps_sessions

_VERSION_KEY, _VERSION = "proofbook-unfinished", 1
_TAIL = 64 * 1024  # bytes of a journal
_TIME = re.compile(rb'"time":"([^"]+)"')
_DECIDED = re.compile(rb'"decided":\[(\d+),(\d+)\]')


@dataclass(frozen=True)
class UnfinishedReview:
    """A review to go on with: its books, how they were read, how far it has come, and when that was."""

    paths: tuple[Path, ...]
    said: Mapping[Path, ReadOptions] = field(default_factory=dict)
    decided: int = 0
    total: int = 0
    when: datetime = field(default_factory=lambda: datetime.now(UTC))


def unfinished_path() -> Path:
    """Return where it is kept which books were being reviewed."""
    return user_data_folder() / "unfinished.json"


def note_unfinished(journals: Sequence[tuple[Path, Path]], said: Mapping[Path, ReadOptions]) -> None:
    """Take note of the books that are being reviewed, each with its journal. Errors: OSError."""
    if not keeps_sessions():
        return
    entries = [{"path": str(book), "journal": str(path), **_as_json(said, book)} for book, path in journals]
    keep_json(unfinished_path(), {_VERSION_KEY: _VERSION, "books": entries})


def forget_unfinished() -> None:
    """Take note that nothing is left to go on with. Errors: OSError."""
    unfinished_path().unlink(missing_ok=True)


def unfinished_review() -> UnfinishedReview | None:
    """Return the review to go on with: one with decisions that are in no copy yet, of files that are still there.

    What can't be read is none: the same books opened again bring everything back all the same.
    """
    try:
        if not keeps_sessions() or not unfinished_path().exists():
            return None
        content = read_json(unfinished_path(), "note of the last review", ProofbookError)
        if content[_VERSION_KEY] != _VERSION:
            return None
        return _review(content["books"])
    except (ProofbookError, OSError, LookupError, TypeError, ValueError):
        return None


def _review(entries: Sequence[Any]) -> UnfinishedReview | None:
    """Return the review of some books, None where there is nothing to go on with. Errors: ValueError and its like."""
    paths = tuple(Path(entry["path"]) for entry in entries)
    ends = [end for entry in entries if (end := _end_of(Path(entry["journal"])))]
    if not ends or all(end.is_exported for end in ends) or not all(path.exists() for path in paths):
        return None
    newest = max(ends, key=lambda end: end.when)
    said = {Path(entry["path"]): _options(entry) for entry in entries if "table" in entry}
    return UnfinishedReview(paths, said, *newest.decided, newest.when)


@dataclass(frozen=True)
class _End:
    """What the end of a journal tells."""

    decided: tuple[int, int]
    is_exported: bool
    when: datetime


def _end_of(path: Path) -> _End | None:
    """Return what the end of a journal tells, None where there are no steps. Errors: OSError."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(max(size - _TAIL, 0))
            tail = file.read()
            times = _TIME.findall(tail)
            when = _time(times[-1].decode()) if times else datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except FileNotFoundError:
        return None
    lines = tail.split(b"\n")[:-1]  # a last line without an end was not written whole
    decided = _DECIDED.findall(b"\n".join(lines)) or [(b"0", b"0")]
    told = [line for line in lines if not line.startswith((b'{"at"', b'{"left out"', b'{"opened"', b'{"drop"'))]
    if not told or told[-1].startswith(b'{"proofbook-journal"'):
        return None
    return _End((int(decided[-1][0]), int(decided[-1][1])), told[-1].startswith(b'{"exported"'), when)


def _time(text: str) -> datetime:
    """Return a time of a journal. Errors: ValueError."""
    time = datetime.fromisoformat(text)
    return time.replace(tzinfo=time.tzinfo or UTC)


def _as_json(said: Mapping[Path, ReadOptions], book: Path) -> dict[str, Any]:
    """Return what a person said of how a book is read."""
    options = said.get(book)
    if options is None:
        return {}
    table = options.table
    columns = None if table.columns is None else list(table.columns)
    return {"encoding": options.encoding, "table": [columns, table.delimiter, table.header_row]}


def _options(entry: Any) -> ReadOptions:
    """Return how a book is to be read. Errors: ValueError and its like."""
    columns, delimiter, header_row = entry["table"]
    table = TableChoice(None if columns is None else tuple(columns), delimiter, header_row)
    return ReadOptions(entry["encoding"], table)
