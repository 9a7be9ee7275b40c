"""Writing the copy and its reports, and finding free names for them. Free of widgets."""

import os
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from PySide6.QtCore import QLocale, QStandardPaths

from desktop_app.book.model import Shape
from desktop_app.export.errors import ExportError
from desktop_app.export.exported import Exported
from desktop_app.export.extent import Extent
from desktop_app.export.page import PageStyle
from desktop_app.export.report import write_report
from desktop_app.export.writing import export_book
from desktop_app.files.paths import resource
from desktop_app.files.progress import Progress
from desktop_app.gui import wording
from desktop_app.review.session import Session


@dataclass(frozen=True)
class ExportOrder:
    """What is to be written; report_suffixes: “.html”, “.csv”."""

    book: int
    path: Path
    extent: Extent = Extent.WHOLE
    report_suffixes: tuple[str, ...] = ()


@dataclass(frozen=True)
class ExportOutcome:
    """What was written; report_error says why a report is missing, though the copy is there."""

    order: ExportOrder
    exported: Exported
    reports: tuple[Path, ...]
    report_error: str = ""


def page_style(*, large: bool = False) -> PageStyle:
    """Return how pages to print are made: in the window's language."""
    language = QLocale().name().partition("_")[0]
    return PageStyle(wording.translated, wording.number, "en" if language == "C" else language, large)


def suggested_path(source: Path, shape: Shape, extent: Extent) -> Path:
    """Return a free name for the copy."""
    stem, suffix = _split(source, shape)
    what = "cleaned" if extent is Extent.WHOLE else "changed contacts"
    return free_path(writable_folder(source), f"{stem} ({what}", ")" + suffix)


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


def free_path(folder: Path, beginning: str, end: str) -> Path:
    """Return a name that no file has: with “ 2”, “ 3” and so on between beginning and end where the first is taken."""
    for number in count(1):
        path = folder / (beginning + (f" {number}" if number > 1 else "") + end)
        if not os.path.lexists(path):
            return path
    raise AssertionError  # count never ends


def write_copy(session: Session, order: ExportOrder, progress: Progress) -> ExportOutcome:
    """Write the copy, then the reports beside it. Errors: ExportError, only where there is no copy."""
    exported = export_book(session, order.book, order.path, progress, order.extent)
    reports: list[Path] = []
    stem, _ = _split(order.path, session.books[order.book].shape)
    for suffix in order.report_suffixes:
        path = free_path(order.path.parent, f"{stem} report", suffix)
        try:
            write_report(exported, path, page_style())
        except ExportError as error:
            return ExportOutcome(order, exported, tuple(reports), str(error))
        reports.append(path)
    return ExportOutcome(order, exported, tuple(reports))
