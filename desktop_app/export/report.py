"""A report of an export: what was changed, why, how it was decided. HTML to read and print, CSV, and JSON.

All three come from the same rows. Everything from a contact is escaped (HTML) or neutralised (CSV). The page speaks the
language of whoever asks for it; the other two are for programs, and English.
"""

import io
import json
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop_app import __version__
from desktop_app.book.model import Shape
from desktop_app.export.allowed import split_name
from desktop_app.export.errors import ExportError, NameTakenError
from desktop_app.export.exported import ChangedAddress, ChangedPlace, Exported
from desktop_app.export.extent import Extent
from desktop_app.export.page import PLAIN_STYLE, PageStyle, write_pieces
from desktop_app.export.report_page import HTML, ReportRow, report_page
from desktop_app.export.writing import refuse_unless_new
from desktop_app.files.display import harmless
from desktop_app.files.errors import name_taken
from desktop_app.files.free_name import free_path
from desktop_app.files.phrases import phrase
from desktop_app.files.spreadsheet import write_table

CONTACT_DATA_WORDS = {
    "domains": phrase("Reports hold domains and counts, but no names and no addresses."),
    "none": phrase("Reports hold counts alone: no names, no addresses, no domains."),
}
_TRIES = 20
"""Each of the people who write reports into the same folder at once may be a moment sooner."""


def check_report_path(path: Path, source: Path) -> None:
    """Check that a report can be written to path. Errors: ExportError."""
    forms = (HTML, *_FORMS)
    if path.suffix.lower() not in forms:
        raise ExportError(phrase("{path}: a report's name must end in {endings}", path=path, endings=", ".join(forms)))
    refuse_unless_new(path, source)


def write_named_report(exported: Exported, folder: Path, form: str, style: PageStyle = PLAIN_STYLE) -> Path:
    """Write the report of an export under a free name in a folder, and return where. Errors: ExportError."""
    beginning = report_beginning(exported.path, exported.book.shape, style)
    for _ in range(_TRIES):
        path = free_path(folder, beginning, f".{form}")
        with suppress(NameTakenError):  # somebody else's report was there sooner
            write_report(exported, path, style)
            return path
    raise NameTakenError(name_taken(path))


def report_beginning(copy: Path, shape: Shape, style: PageStyle = PLAIN_STYLE) -> str:
    """Return how the names of the reports of a copy begin that nobody names."""
    return style.say(phrase("{name} report", name=split_name(copy, shape)[0]))


def write_report(exported: Exported, path: Path, style: PageStyle = PLAIN_STYLE) -> None:
    """Write the report of an export in the form that the file's name asks for. Errors: ExportError."""
    check_report_path(path, exported.source)
    rows = [*map(_row, exported.changes), *map(_along_row, exported.along)]
    form = _FORMS.get(path.suffix.lower())
    pieces = (form(exported, rows),) if form else report_page(exported, rows, style)
    write_pieces(path, pieces, style.say(phrase("the report")))


def _row(change: ChangedAddress) -> ReportRow:
    """Return a change in plain texts."""
    finding = change.finding
    said = (
        next((s.reason for s in finding.suggestions if change.after.lower().endswith("@" + s.domain)), None)
        if finding
        else None
    )
    return ReportRow(
        **_place(change),
        decided_by=str(change.decision.by),
        reason=said or (finding.reason if finding else phrase("Changed by hand.")),
        confidence=str(finding.confidence) if finding else "",
        kind=str(finding.kind) if finding else "",
        destination=finding.destination.text if finding else "",
        doubled="yes" if change.is_doubled else "",
    )


def _along_row(change: ChangedPlace) -> ReportRow:
    """Return a place that was changed along in plain texts."""
    reason = phrase("The same address at another place, changed with it.")
    return ReportRow(**_place(change), decided_by="changed along", reason=reason)


def _place(change: ChangedPlace) -> dict[str, Any]:
    """Return what a row says of where something changed, and from what to what."""
    texts = {"contact": change.contact, "field": change.field, "before": change.before, "after": change.after}
    return {name: harmless(text) for name, text in texts.items()} | {
        "file": harmless(change.member or ""),
        "line": change.line,
    }


def _now() -> str:
    """Return the time in UTC, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def _summary(exported: Exported) -> dict[str, object]:
    """Return what a report says of the export as a whole."""
    return {
        "proofbook": __version__,
        "written": _now(),
        "source": harmless(exported.source.name),
        "source_sha256": exported.book.sha256,
        "copy": harmless(exported.path.name),
        "copy_sha256": exported.sha256,
        "contacts": exported.contacts,
        "contacts_changed": exported.contacts_changed,
        "addresses_changed": exported.addresses_changed,
        "changed_along": len(exported.along),
        "list_places_left": len(exported.plan.unclear) + len(exported.plan.declined),
        "only_changed_contacts": exported.extent is Extent.CHANGED,
    }


def _as_dict(row: ReportRow) -> dict[str, Any]:
    """Return a row by the names of its fields; asdict would copy every text of tens of thousands of rows."""
    return {name: getattr(row, name) for name in ReportRow.__dataclass_fields__}


def _as_json(exported: Exported, rows: list[ReportRow]) -> str:
    """Return the report as JSON."""
    return json.dumps({**_summary(exported), "changes": [*map(_as_dict, rows)]}, ensure_ascii=False, indent=1)


def _as_csv(_exported: Exported, rows: list[ReportRow]) -> str:
    """Return the report as CSV with a byte-order mark, without which Excel does not take it for UTF-8."""
    stream = io.StringIO(newline="")
    header = [name.replace("_", " ") for name in ReportRow.__dataclass_fields__]
    write_table(stream, [header, *(list(_as_dict(row).values()) for row in rows)])
    return "\ufeff" + stream.getvalue()


_FORMS: dict[str, Callable[[Exported, list[ReportRow]], str]] = {".csv": _as_csv, ".json": _as_json}
