"""A report of an export: what was changed, why, how and when it was decided, by which rules, and what was left.

HTML to read and print, CSV, and JSON. All three come from the same rows and facts, of which the organisation may want
only domains or counts. Everything from a contact is escaped (HTML) or neutralised (CSV). The page speaks the language
of whoever asks for it; the other two are for programs, and English. What JSON holds, resources/schemas describes.
"""

import io
import json
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path

from desktop_app import __version__
from desktop_app.export.allowed import split_name
from desktop_app.export.errors import ExportError
from desktop_app.export.exported import Exported
from desktop_app.export.page import PLAIN_STYLE, PageStyle, write_pieces, write_pieces_beside_others
from desktop_app.export.report_facts import Facts
from desktop_app.export.report_page import HTML, report_page
from desktop_app.export.report_rows import ContactData, Row, as_dict, columns, rows
from desktop_app.export.writing import refuse_unless_new, refuse_unless_room
from desktop_app.files.phrases import phrase
from desktop_app.files.spreadsheet import write_table
from desktop_app.files.terms import NO_REPORT_TERMS, ReportTerms

_HASH_IN_NAME = 12  # digits, which tell a handful of books apart
_ROWS_AT_ONCE = 500
_OF_ALL_ROWS = ("written", "user", "proofbook", "source sha256", "copy sha256", "policy sha256")
"""Columns that say the same in each row, so that tables of many exports can be put together."""


def check_report_path(path: Path, source: Path) -> None:
    """Check that a report can be written to path. Errors: ExportError."""
    forms = (HTML, *_FORMS)
    if path.suffix.lower() not in forms:
        raise ExportError(phrase("{path}: a report's name must end in {endings}", path=path, endings=", ".join(forms)))
    refuse_unless_new(path, source)


def write_named_report(
    exported: Exported,
    folder: Path,
    form: str,
    style: PageStyle = PLAIN_STYLE,
    terms: ReportTerms = NO_REPORT_TERMS,
) -> Path:
    """Write the report of an export under a free name in a folder, and return where. Errors: ExportError.

    It is its owner's alone, but in the folder that the organisation collects reports in, which says who may read them.
    """
    beginning, end = _name(exported, style, terms), f".{form}"
    refuse_unless_room(folder / f"{beginning}{end}", exported.source)
    what = style.say(phrase("the report"))
    pieces = _pieces(exported, end, style, terms)
    is_collected = terms.folder is not None and folder.is_relative_to(terms.folder)
    return write_pieces_beside_others(folder, beginning, end, pieces, what, owner_only=not is_collected)


def _name(exported: Exported, style: PageStyle, terms: ReportTerms) -> str:
    """Return what a report is called, without its ending: as the copy, where that may not be a person's name."""
    if ContactData(terms.contact_data) is ContactData.FULL:
        return style.say(phrase("{name} report", name=split_name(exported.path, exported.book.shape)[0]))
    return style.say(phrase("Proofbook report {hash}", hash=exported.book.sha256[:_HASH_IN_NAME]))


def write_report(
    exported: Exported, path: Path, style: PageStyle = PLAIN_STYLE, terms: ReportTerms = NO_REPORT_TERMS
) -> None:
    """Write the report of an export in the form that the file's name asks for. Errors: ExportError."""
    check_report_path(path, exported.source)
    write_pieces(path, _pieces(exported, path.suffix.lower(), style, terms), style.say(phrase("the report")))


def _pieces(exported: Exported, ending: str, style: PageStyle, terms: ReportTerms) -> Iterable[str]:
    """Return the text of a report in the form of an ending."""
    facts = Facts(exported, terms)
    changes = rows(exported, facts.contact_data)
    form = _FORMS.get(ending)
    return form(facts, changes) if form else report_page(facts, changes, style)


def _as_json(facts: Facts, changes: Iterable[Row]) -> Iterator[str]:
    """Yield the report as JSON, a change a line: there may be a million."""
    head = json.dumps(facts.as_json(), ensure_ascii=False, indent=1)
    yield head.removesuffix("\n}") + ',\n "changes": ['
    separator = "\n  "
    for row in changes:
        yield separator + json.dumps(as_dict(row), ensure_ascii=False)
        separator = ",\n  "
    yield "\n ]\n}\n"


def _as_csv(facts: Facts, changes: Iterable[Row]) -> Iterator[str]:
    """Yield the report as CSV with a byte-order mark, without which Excel does not take it for UTF-8."""
    exported = facts.exported
    policies = [file.sha256 for file in exported.session.origin.policy_files]
    hashes = exported.book.sha256, exported.sha256, " ".join(policies) or "none"
    same = (facts.written, facts.user, __version__, *hashes)
    names = [name.replace("_", " ") for name in columns(facts.contact_data)]
    yield "\ufeff" + _table([[*names, *_OF_ALL_ROWS]])
    changes = iter(changes)
    while some := [[*as_dict(row).values(), *same] for row in islice(changes, _ROWS_AT_ONCE)]:
        yield _table(some)


def _table(lines: Iterable[list[object]]) -> str:
    """Return rows as CSV."""
    stream = io.StringIO(newline="")
    write_table(stream, lines)
    return stream.getvalue()


_FORMS: dict[str, Callable[[Facts, Iterable[Row]], Iterator[str]]] = {".csv": _as_csv, ".json": _as_json}
