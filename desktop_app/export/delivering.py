"""A copy with its reports, as somebody orders it and the organisation's terms have it.

1. Everything is checked that can be before anything is written: where the copy goes, what it is called, its reports.
2. The copy is written and proven. Before it gets its name, the reports are written that the organisation requires.
   Where one can't be, there is no copy, and the reports that were written are taken back.
3. The other reports follow; where one can't be written, that is said, and the copy stays.
"""

import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from desktop_app.book.model import AddressBook
from desktop_app.export.allowed import make_allowed, refuse_unless_allowed, refuse_unless_named
from desktop_app.export.errors import ExportError
from desktop_app.export.exported import Exported
from desktop_app.export.extent import Extent
from desktop_app.export.page import PLAIN_STYLE, PageStyle
from desktop_app.export.report import check_report_path, write_named_report, write_report
from desktop_app.export.writing import export_book, refuse_unless_fitting, refuse_unless_new
from desktop_app.files.phrases import phrase
from desktop_app.files.progress import Progress, ignore_progress
from desktop_app.files.terms import ANYTHING_GOES, NO_REPORT_TERMS, ExportTerms, ReportTerms
from desktop_app.review.moments import NO_MOMENTS, Moments
from desktop_app.review.session import Session


@dataclass(frozen=True, kw_only=True)
class CopyOrder:
    """What is to be written of a book.

    reports: files that somebody named; forms: of reports that get a name of their own (“html”, “csv”, “json”), besides
    those that the terms require. needs_forms: there is to be no copy without these either, so that whoever finds a copy
    knows that its reports are there. reports_into: where reports go that nobody named, unless the terms say; None for
    beside the copy. style: of pages, and the language of names.
    """

    path: Path
    extent: Extent = Extent.WHOLE
    reports: tuple[Path, ...] = ()
    forms: tuple[str, ...] = ()
    needs_forms: bool = False
    reports_into: Path | None = None
    export_terms: ExportTerms = ANYTHING_GOES
    report_terms: ReportTerms = NO_REPORT_TERMS
    style: PageStyle = PLAIN_STYLE

    @property
    def report_folder(self) -> Path:
        """Return where reports go that nobody named."""
        return self.report_terms.folder or self.reports_into or self.path.parent


class Delivered(NamedTuple):
    """What was written. missing: what is to be said of each report that could not be."""

    exported: Exported
    reports: tuple[Path, ...]
    missing: tuple[str, ...]


class _Sorted(NamedTuple):
    """The reports of an order: files, and forms of those that get a name, that are required; and the others."""

    required_files: list[Path]
    required_forms: list[str]
    files: list[Path]
    forms: list[str]


@dataclass
class _Written:
    """Reports that were written, and by which they can be told from files that took their place.

    The number of a file is not enough: where one is deleted, the next may get it.
    """

    files: dict[Path, tuple[int, ...]] = field(default_factory=dict)

    def add(self, path: Path) -> None:
        """Take note of one."""
        self.files[path] = _identity(path)

    def take_back(self) -> None:
        """Delete them, but nothing that somebody else has put there since."""
        for path, known in self.files.items():
            with suppress(OSError):
                if _identity(path) == known:
                    path.unlink()
        self.files.clear()


def _identity(path: Path) -> tuple[int, ...]:
    """Return what tells a file from any other. Errors: OSError."""
    there = path.lstat()
    return there.st_dev, there.st_ino, there.st_size, there.st_mtime_ns


def check_order(order: CopyOrder, book: AddressBook, *, makes_folders: bool = True) -> None:
    """Check what can be before anything is written, and make a folder that the terms name. Errors: ExportError."""
    folders = order.export_terms.folders
    refuse_unless_allowed(order.path, folders)
    refuse_unless_named(order.path, book, order.export_terms)
    if makes_folders:
        make_allowed(order.path.parent, folders)
        make_allowed(order.report_folder, (order.report_terms.folder, *folders))
    refuse_unless_new(order.path, book.path)
    refuse_unless_fitting(order.path, book)
    if len({os.path.realpath(path) for path in (order.path, *order.reports)}) != len(order.reports) + 1:
        raise ExportError(phrase("the copy and its reports must have different names"))
    for report in order.reports:
        check_report_path(report, book.path)
        refuse_unless_allowed(report, (*folders, order.report_folder) if folders else ())


def deliver(
    session: Session,
    number: int,
    order: CopyOrder,
    moments: Moments = NO_MOMENTS,
    progress: Progress = ignore_progress,
) -> Delivered:
    """Write the copy of a book of the session, and its reports. Errors: as export_book; then nothing is there."""
    check_order(order, session.books[number])
    wanted = _sorted(order)
    written = _Written()

    def write_required(exported: Exported) -> None:
        try:
            for path in _writing(exported, order, wanted.required_files, wanted.required_forms):
                written.add(path)
        except (ExportError, OSError) as error:
            raise _no_copy(order, error) from None

    try:
        exported = export_book(
            session, number, order.path, progress, order.extent, moments=moments, before_naming=write_required
        )
    except BaseException:
        written.take_back()
        raise
    missing: list[str] = []
    reports = list(written.files)
    for files, forms in (*(((file,), ()) for file in wanted.files), *(((), (form,)) for form in wanted.forms)):
        try:
            reports += _writing(exported, order, files, forms)
        except ExportError as error:  # one doesn't stop the others
            missing.append(str(error))
    return Delivered(exported, tuple(reports), tuple(missing))


def _no_copy(order: CopyOrder, error: Exception) -> ExportError:
    """Return the error for a copy that was not written because of its reports."""
    if order.needs_forms:
        return ExportError(
            phrase("{path}: no copy was written, since its report can’t be: {reason}", path=order.path, reason=error)
        )
    return ExportError(
        phrase(
            "{path}: no copy was written, since your organisation requires a report with it: {reason}",
            path=order.path,
            reason=error,
        )
    )


def _sorted(order: CopyOrder) -> _Sorted:
    """Return the reports of an order, sorted; one that somebody named stands for a required one in the same folder."""
    required = (*order.report_terms.formats, *(order.forms if order.needs_forms else ()))
    here = os.path.realpath(order.report_folder)
    standing: dict[str, Path] = {}
    for path in order.reports:
        form = path.suffix.lower().removeprefix(".")
        if form in required and os.path.realpath(path.parent) == here:
            standing.setdefault(form, path)
    return _Sorted(
        [*standing.values()],
        [form for form in dict.fromkeys(required) if form not in standing],
        [path for path in order.reports if path not in standing.values()],
        [form for form in order.forms if form not in required],
    )


def _writing(exported: Exported, order: CopyOrder, files: Iterable[Path], forms: Iterable[str]) -> Iterable[Path]:
    """Write reports, and yield where each is. Errors: ExportError."""
    for path in files:
        write_report(exported, path, order.style, order.report_terms)
        yield path
    for form in forms:
        yield write_named_report(exported, order.report_folder, form, order.style, order.report_terms)
