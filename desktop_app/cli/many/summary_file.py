"""The summary of many books in a file: a row a book, for a spreadsheet (CSV) or a program (JSON)."""

import io
import json
import os
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from desktop_app import __version__
from desktop_app.cli.many.outcome import COLUMNS, COUNTED, Outcome
from desktop_app.cli.many.targets import refuse_inside
from desktop_app.export.errors import ExportError
from desktop_app.files.atomic import write_new
from desktop_app.files.errors import name_taken, reason_of
from desktop_app.files.paths import is_folder
from desktop_app.files.spreadsheet import write_table

_ENDINGS = (".csv", ".json")


def check_summary_path(path: Path, sources: Iterable[Path]) -> None:
    """Check that a summary of some books can be written to path. Errors: ExportError."""
    if path.suffix.lower() not in _ENDINGS:
        raise ExportError(f"{path}: a summary’s name must end in {' or '.join(_ENDINGS)}")
    for source in sources:
        refuse_inside(path, source, "the summary")
    if os.path.lexists(path):
        raise ExportError(name_taken(path))
    if not is_folder(path.parent):
        raise ExportError(f"{path}: there is no folder {path.parent}")


def write_summary(path: Path, command: str, outcomes: Sequence[Outcome], *, is_dry_run: bool, is_whole: bool) -> None:
    """Write the summary; is_whole: no book was left out because of an interruption. Errors: ExportError."""
    rows = [outcome.row() for outcome in outcomes]
    if path.suffix.lower() == ".csv":
        text = _as_csv(rows)
    else:
        head = {"proofbook": __version__, "command": command, "dry_run": is_dry_run, "complete": is_whole}
        text = json.dumps({**head, "totals": _totals(rows), "books": rows}, ensure_ascii=False, indent=1) + "\n"
    try:
        write_new(path, (text.encode("utf-8", "replace"),))
    except FileExistsError:
        raise ExportError(name_taken(path)) from None
    except OSError as error:
        raise ExportError(f"{path}: the summary can’t be written ({reason_of(error)})") from None


def _totals(rows: list[dict[str, Any]]) -> dict[str, Any]:
    """Return how many rows there are of each status, and the sums of what is counted."""
    sums = {name: sum(row[name] for row in rows) for name in COUNTED}
    return {"books": len(rows), "statuses": Counter(row["status"] for row in rows), **sums}


def _as_csv(rows: list[dict[str, Any]]) -> str:
    """Return the rows with a byte-order mark, without which Excel does not take them for UTF-8."""
    stream = io.StringIO(newline="")
    write_table(stream, [COLUMNS, *([row[name] for name in COLUMNS] for row in rows)])
    return "\ufeff" + stream.getvalue()
