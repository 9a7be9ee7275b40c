"""Writing the copy and its reports, and finding free names for them. Free of widgets."""

import enum
import os
import time
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QLocale, QStandardPaths

from desktop_app.book.model import Shape
from desktop_app.export.allowed import copy_stem, is_allowed, make_allowed, refuse_unless_allowed, split_name
from desktop_app.export.delivering import CopyOrder, deliver
from desktop_app.export.exported import Exported
from desktop_app.export.extent import Extent
from desktop_app.export.file_facts import FileFacts, facts_of
from desktop_app.export.page import PageStyle
from desktop_app.export.plan import Plan, plan_export
from desktop_app.export.tick_list import write_tick_list
from desktop_app.export.writing import refuse_unless_new
from desktop_app.files.display import harmless
from desktop_app.files.free_name import free_path
from desktop_app.files.paths import is_folder, resource
from desktop_app.files.progress import Progress
from desktop_app.gui import wording
from desktop_app.gui.wording import tr
from desktop_app.review.moments import Moments
from desktop_app.review.session import Session
from desktop_app.settings.policy.in_force import in_force
from desktop_app.settings.records import note_copy


class Wanted(enum.Enum):
    """What can be written of a book."""

    WHOLE = enum.auto()
    CHANGED = enum.auto()
    TICKS = enum.auto()
    """A list of the changes to print, for mending the book by hand."""


@dataclass(frozen=True)
class ExportOrder:
    """What is to be written; forms: of its reports, “html”, “csv”, “json”."""

    book: int
    path: Path
    wanted: Wanted = Wanted.WHOLE
    forms: tuple[str, ...] = ()


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
    stem, suffix = map(harmless, split_name(source, shape))  # a hidden character could make the field show another name
    folder, terms = writable_folder(source), in_force().policy.export
    if terms.name and wanted is not Wanted.TICKS:
        return free_path(folder, harmless(copy_stem(stem, terms)), suffix)
    what = {
        Wanted.WHOLE: tr("cleaned"),
        Wanted.CHANGED: tr("changed contacts"),
        Wanted.TICKS: tr("changes by hand"),
    }[wanted]
    return free_path(folder, f"{stem} ({what}", ")" + (".html" if wanted is Wanted.TICKS else suffix))


def writable_folder(source: Path) -> Path:
    """Return the folder of a book; the user's documents where that is the program's own, or locked.

    Where the organisation doesn't let files go there, it is the first of its folders that can be written into.
    """
    own = source.absolute().is_relative_to(resource().absolute())  # the sample lies inside the program
    folder = source.parent if not own and os.access(source.parent, os.W_OK) else documents_folder()
    allowed = in_force().policy.export.folders
    if is_allowed(folder, allowed):
        return folder
    return next((each for each in allowed if _can_be_written(each)), allowed[0])


def documents_folder() -> Path:
    """Return the folder of the user's documents, their own folder where there is none."""
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()


def _can_be_written(folder: Path) -> bool:
    """Return whether files can be written into a folder, which may not be there yet."""
    return os.access(folder if is_folder(folder) else folder.parent, os.W_OK)


def check_list_path(path: Path) -> None:
    """Check that a list of people may be written there. Errors: ExportError."""
    folders = in_force().policy.export.folders
    refuse_unless_allowed(path, folders)
    make_allowed(path.parent, folders)


def typed_path(text: str, folder: Path) -> Path | None:
    """Return the path that somebody typed, in a folder where only a name was; None where nothing was typed."""
    path = Path(text.strip()).expanduser()
    return folder / path if text.strip() else None


def carry_out(session: Session, order: ExportOrder, moments: Moments, progress: Progress) -> ExportOutcome:
    """Write what is wanted. moments: when it was decided. Errors: ExportError, Cancelled; then nothing is there."""
    if order.wanted is Wanted.TICKS:
        check_list_path(order.path)
        refuse_unless_new(order.path, session.books[order.book].path)
        plan = plan_export(session, order.book, progress)
        write_tick_list(session, order.book, plan, order.path, page_style(), progress)
        return ExportOutcome(order, plan)
    policy = in_force().policy
    copy = CopyOrder(
        path=order.path,
        extent=Extent.CHANGED if order.wanted is Wanted.CHANGED else Extent.WHOLE,
        forms=order.forms,
        export_terms=policy.export,
        report_terms=policy.report,
        style=page_style(),
    )
    started = time.monotonic()
    exported, reports, missing = deliver(session, order.book, copy, moments, progress)
    note_copy(exported, reports, missing, time.monotonic() - started)
    failure = "; ".join(map(wording.translated, missing))
    return ExportOutcome(order, exported.plan, exported, reports, failure, facts_of(exported))
