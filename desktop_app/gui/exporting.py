"""Writing the copy and its reports, and finding free names for them. Free of widgets."""

import enum
import os
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from PySide6.QtCore import QLocale, QStandardPaths

from desktop_app.book.model import Shape
from desktop_app.export.errors import ExportError
from desktop_app.export.exported import Exported
from desktop_app.export.extent import Extent
from desktop_app.export.file_facts import FileFacts, facts_of
from desktop_app.export.page import PageStyle
from desktop_app.export.plan import Plan, plan_export
from desktop_app.export.report import write_report
from desktop_app.export.tick_list import write_tick_list
from desktop_app.export.writing import export_book, refuse_unless_new
from desktop_app.files.display import harmless
from desktop_app.files.paths import resource
from desktop_app.files.progress import Progress
from desktop_app.gui import wording
from desktop_app.gui.wording import tr
from desktop_app.review.session import Session


class Wanted(enum.Enum):
    """What can be written of a book."""

    WHOLE = enum.auto()
    CHANGED = enum.auto()
    TICKS = enum.auto()
    """A list of the changes to print, for mending the book by hand."""


@dataclass(frozen=True)
class ExportOrder:
    """What is to be written; report_suffixes: “.html”, “.csv”, “.json”."""

    book: int
    path: Path
    wanted: Wanted = Wanted.WHOLE
    report_suffixes: tuple[str, ...] = ()


@dataclass(frozen=True)
class ExportOutcome:
    """What was written: a copy or, where exported is None, a list of the plan's changes.

    report_error says why a report is missing, though the copy is there.
    """

    order: ExportOrder
    plan: Plan = field(repr=False)
    exported: Exported | None = None
    reports: tuple[Path, ...] = ()
    report_error: str = ""
    facts: FileFacts | None = None


def page_style(*, large: bool = False) -> PageStyle:
    """Return how pages to print are made: in the window's language."""
    language = QLocale().name().partition("_")[0]
    return PageStyle(wording.translated, wording.number, "en" if language == "C" else language, large)


def suggested_path(source: Path, shape: Shape, wanted: Wanted) -> Path:
    """Return a free name for the copy, or for the list of its changes."""
    stem, suffix = map(harmless, _split(source, shape))  # a hidden character could make the field show another name
    what = {
        Wanted.WHOLE: tr("cleaned"),
        Wanted.CHANGED: tr("changed contacts"),
        Wanted.TICKS: tr("changes by hand"),
    }[wanted]
    return free_path(writable_folder(source), f"{stem} ({what}", ")" + (".html" if wanted is Wanted.TICKS else suffix))


def writable_folder(source: Path) -> Path:
    """Return the folder of a book; the user's documents where that is the program's own, or locked."""
    own = source.absolute().is_relative_to(resource().absolute())  # the sample lies inside the program
    if not own and os.access(source.parent, os.W_OK):
        return source.parent
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()


def _split(path: Path, shape: Shape) -> tuple[str, str]:
    """Return a name and its ending; a folder's name has none, whatever dots are in it."""
    return (path.name, "") if shape is Shape.FOLDER else (path.stem, path.suffix)


def typed_path(text: str, folder: Path) -> Path | None:
    """Return the path that somebody typed, in a folder where only a name was; None where nothing was typed."""
    path = Path(text.strip()).expanduser()
    return folder / path if text.strip() else None


def free_path(folder: Path, beginning: str, end: str) -> Path:
    """Return a name that no file has: with “ 2”, “ 3” and so on between beginning and end where the first is taken."""
    for number in count(1):
        path = folder / (beginning + (f" {number}" if number > 1 else "") + end)
        if not os.path.lexists(path):
            return path
    raise AssertionError  # count never ends


def carry_out(session: Session, order: ExportOrder, progress: Progress) -> ExportOutcome:
    """Write what is wanted. Errors: ExportError, Cancelled; then nothing is there."""
    if order.wanted is Wanted.TICKS:
        refuse_unless_new(order.path, session.books[order.book].path)
        plan = plan_export(session, order.book, progress)
        write_tick_list(session, order.book, plan, order.path, page_style(), progress)
        return ExportOutcome(order, plan)
    return _write_copy(session, order, progress)


def _write_copy(session: Session, order: ExportOrder, progress: Progress) -> ExportOutcome:
    """Write the copy, then the reports beside it. Errors: as carry_out, only where there is no copy."""
    extent = Extent.CHANGED if order.wanted is Wanted.CHANGED else Extent.WHOLE
    exported = export_book(session, order.book, order.path, progress, extent)
    reports: list[Path] = []
    failure = ""
    stem, _ = _split(order.path, session.books[order.book].shape)
    for suffix in order.report_suffixes:
        path = free_path(order.path.parent, tr("{name} report").format(name=stem), suffix)
        try:
            write_report(exported, path, page_style())
        except ExportError as error:
            failure = wording.translated(str(error))
            break
        reports.append(path)
    return ExportOutcome(order, exported.plan, exported, tuple(reports), failure, facts_of(exported))
