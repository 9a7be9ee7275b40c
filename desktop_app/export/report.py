"""A report of an export: what was changed, why, how it was decided. HTML to read and print, CSV, and JSON.

All three come from the same rows. Everything from a contact is escaped (HTML) or neutralised (CSV).
"""

import html
import io
import json
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop_app import __version__
from desktop_app.export.errors import ExportError
from desktop_app.export.exported import ChangedAddress, ChangedPlace, Exported
from desktop_app.export.extent import Extent
from desktop_app.export.writing import refuse_unless_new
from desktop_app.files.atomic import write_new
from desktop_app.files.display import harmless
from desktop_app.files.errors import reason_of
from desktop_app.files.paths import resource
from desktop_app.files.phrases import phrase
from desktop_app.files.spreadsheet import write_table

_PLACEHOLDER = re.compile(r"\{\{(\w+)\}\}")


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One changed address, as every form of the report shows it."""

    file: str
    line: int
    contact: str
    field: str
    before: str
    after: str
    decided_by: str
    reason: str
    confidence: str = ""
    kind: str = ""
    destination: str = ""
    doubled: str = ""
    """“yes” where its contact then has the same address twice."""


def check_report_path(path: Path, source: Path) -> None:
    """Check that a report can be written to path. Errors: ExportError."""
    if path.suffix.lower() not in _FORMS:
        raise ExportError(phrase("{path}: a report's name must end in {endings}", path=path, endings=", ".join(_FORMS)))
    refuse_unless_new(path, source)


def write_report(exported: Exported, path: Path) -> None:
    """Write the report of an export in the form that the file's name asks for. Errors: ExportError."""
    check_report_path(path, exported.source)
    rows = [*map(_row, exported.changes), *map(_along_row, exported.along)]
    text = _FORMS[path.suffix.lower()](exported, rows)
    try:
        write_new(path, (text.encode("utf-8"),), owner_only=True)
    except OSError as error:
        raise ExportError(
            phrase("{path}: the report can’t be written ({reason})", path=path, reason=reason_of(error))
        ) from None


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


def _as_json(exported: Exported, rows: list[ReportRow]) -> str:
    """Return the report as JSON."""
    return json.dumps({**_summary(exported), "changes": [asdict(row) for row in rows]}, ensure_ascii=False, indent=1)


def _as_csv(_exported: Exported, rows: list[ReportRow]) -> str:
    """Return the report as CSV with a byte-order mark, without which Excel does not take it for UTF-8."""
    stream = io.StringIO(newline="")
    header = [name.replace("_", " ") for name in ReportRow.__dataclass_fields__]
    write_table(stream, [header, *(list(asdict(row).values()) for row in rows)])
    return "\ufeff" + stream.getvalue()


def _as_html(exported: Exported, rows: list[ReportRow]) -> str:
    """Return the report as one page that needs no other file."""
    summary = {key: html.escape(str(value)) for key, value in _summary(exported).items()}
    destinations = Counter(row.destination for row in rows if row.destination)
    template = resource("report.html").read_text(encoding="utf-8")
    parts = {
        "notes": "".join(f"<p>{html.escape(note)}</p>" for note in _notes(exported)),
        "unchanged": str(exported.contacts - exported.contacts_changed),
        "destinations": "".join(_html_destination(text, count) for text, count in destinations.most_common())
        or "<li>No address was changed because it was found mistyped.</li>",
        "rows": "".join(_html_row(row) for row in rows),
        **summary,
    }
    # In one go: a contact that is named like a placeholder stays as it is.
    return _PLACEHOLDER.sub(lambda found: parts[found.group(1)], template)


def _notes(exported: Exported) -> list[str]:
    """Return what a reader of the page should know besides."""
    notes = []
    if exported.extent is Extent.CHANGED:
        notes.append("The copy holds only the contacts in which something changed.")
    if exported.along:
        notes.append(
            f"{len(exported.along):,} of the changes below repeat a corrected address at another place: a list that "
            "names the person by it, or the displayed name."
        )
    if exported.plan.unclear:
        notes.append(
            f"{len(exported.plan.unclear):,} places in lists were left as they were: two contacts have the address, "
            "and not both got the same new one."
        )
    if exported.plan.declined:
        notes.append(
            f"{len(exported.plan.declined):,} places in lists were left as they were, as asked. The people may drop "
            "out of these lists."
        )
    if exported.plan.doubled:
        notes.append(
            f"In {len(exported.plan.doubled):,} cases the contact has the corrected address twice now; both were kept."
        )
    if exported.may_miss_groups:
        notes.append("The file holds no groups. Where a changed address is in a group, correct it there by hand.")
    return notes


def _html_destination(text: str, count: int) -> str:
    """Return one line of the page's list of destinations."""
    addresses = "address" if count == 1 else "addresses"
    return f"<li><b>{count}</b> {addresses}: {html.escape(text[0].lower() + text[1:])}</li>"


def _html_row(row: ReportRow) -> str:
    """Return one row of the page's table."""
    where = f"{row.file}, {row.line}" if row.file else row.line
    cells = (where, row.contact, row.before, row.after, row.reason, row.decided_by)
    return "<tr>" + "".join(f"<td>{html.escape(str(cell))}</td>" for cell in cells) + "</tr>"


_FORMS: dict[str, Callable[[Exported, list[ReportRow]], str]] = {
    ".html": _as_html,
    ".csv": _as_csv,
    ".json": _as_json,
}
