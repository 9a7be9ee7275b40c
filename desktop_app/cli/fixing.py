"""Fixing one book: reading, deciding as the options say, and writing its copy, or telling what would be written."""

import argparse
import errno
import json
import os
import time
from dataclasses import dataclass
from pathlib import Path

from desktop_app.book.model import AddressBook
from desktop_app.cli.copy_as_text import copy_lines
from desktop_app.cli.interrupting import held
from desktop_app.cli.many.outcome import Outcome, Status, Task, counts_of, shared_options
from desktop_app.cli.opening import open_book, proofread_session
from desktop_app.cli.output import shown_lines
from desktop_app.export.allowed import is_one_of, refuse_unless_allowed, refuse_unless_named
from desktop_app.export.delivering import CopyOrder, check_order, deliver
from desktop_app.export.errors import ExportError, NothingChangedError
from desktop_app.export.exported import Exported
from desktop_app.export.extent import Extent
from desktop_app.export.plan import plan_export
from desktop_app.export.writing import refuse_unless_anything_changes, refuse_unless_fitting
from desktop_app.files.errors import reason_of
from desktop_app.files.paths import is_folder
from desktop_app.files.progress import Progress
from desktop_app.proofreading.confidence import Confidence
from desktop_app.proofreading.proofreader import Proofreader
from desktop_app.review.applying import apply_rules
from desktop_app.review.decision import Along
from desktop_app.review.decisions_file import DecisionRules
from desktop_app.review.moments import decided_now
from desktop_app.review.session import Session
from desktop_app.settings.policy.in_force import in_force
from desktop_app.settings.records import note_copy, note_decisions

ALONG = {"none": Along.NONE, "lists": Along.LISTS, "names": Along.LISTS | Along.NAMES}


@dataclass(frozen=True)
class Fixing:
    """Fixes a book. is_one: it is the only one, whose copy goes where somebody named; else folders are made."""

    options: argparse.Namespace
    judge: Proofreader
    rules: DecisionRules | None
    is_one: bool

    @classmethod
    def of(
        cls, options: argparse.Namespace, judge: Proofreader, rules: DecisionRules | None, *, is_one: bool
    ) -> "Fixing":
        """Return what fixes books as the options say."""
        return cls(shared_options(options), judge, rules, is_one)

    def __call__(self, task: Task, progress: Progress) -> Outcome:
        """Fix a book. Errors: BookError, ExportError; Cancelled from progress. Then there is no copy."""
        order = self._order(task)
        if self.options.skip_existing and os.path.lexists(order.path):
            return Outcome(source=task.source, status=Status.SKIPPED, output=task.target)
        book = open_book(self.options, task.source, progress)
        self._prepare(order, book, task)
        session = proofread_session(self.options, self.judge, [book], progress)
        refused = self._decide(session)
        try:
            done = _plan(session, order, progress) if self.options.dry_run else _write(session, order, progress)
        except NothingChangedError as nothing:
            if self.is_one:
                raise
            return _outcome(task, session, said=(*refused, str(nothing)))
        printed = "" if self.options.quiet or self.options.format == "jsonl" else shown_lines(done.lines)
        return _outcome(task, session, done, printed, (*refused, *filter(None, (done.error,))))

    def otherwise(self, outcome: Outcome) -> str:
        """Return what is printed of a book of which nothing else is: its row, where rows are wanted."""
        return json.dumps(outcome.row(), ensure_ascii=False) + "\n" if self.options.format == "jsonl" else ""

    def _order(self, task: Task) -> CopyOrder:
        """Return what is to be written."""
        policy = in_force().policy
        return CopyOrder(
            path=task.target or Path(),
            extent=Extent.CHANGED if self.options.only_changed else Extent.WHOLE,
            reports=tuple(map(Path, self.options.report)),
            forms=tuple(self.options.report_format),
            needs_forms=bool(self.options.report_format),
            reports_into=task.report_folder,
            export_terms=policy.export,
            report_terms=policy.report,
        )

    def _prepare(self, order: CopyOrder, book: AddressBook, task: Task) -> None:
        """See that a copy can be written, and make the folders that it goes into. Errors: ExportError."""
        made = [order.path.parent, *filter(None, [task.report_folder])]
        if not self.options.dry_run:
            for folder in made[self.is_one :]:
                _make(folder)
            check_order(order, book)
            return
        terms = order.export_terms
        if is_folder(order.path.parent) or (self.is_one and not is_one_of(order.path.parent, terms.folders)):
            check_order(order, book, makes_folders=False)
        else:
            refuse_unless_allowed(order.path, terms.folders)
            refuse_unless_named(order.path, book, terms)
            refuse_unless_fitting(order.path, book)
        reports = order.report_folder if order.forms or order.report_terms.formats else order.path.parent
        for folder in (order.path.parent, reports):
            _refuse_unless_makeable(folder)

    def _decide(self, session: Session) -> list[str]:
        """Decide as the options say; return what is to be said of what was refused."""
        options, refused = self.options, []
        if self.rules:
            change, rules = apply_rules(session, self.rules)
            session.apply(change)
            note_decisions(session, change)
            refused = [
                f"the decision about {rule.subject} is not carried out: the policy declares what it becomes"
                for rule in rules
            ]
        if options.accept:
            change = session.accept(None if options.accept == "policy" else Confidence(options.accept))
            session.apply(change)
            note_decisions(session, change)
        if options.along is not None:
            session.apply(session.change_along(ALONG[options.along]))
        return refused


@dataclass(frozen=True)
class _Done:
    """What was written, or would be; lines: for a person. error: what is missing of it."""

    exported: Exported
    lines: list[str]
    error: str = ""


def _plan(session: Session, order: CopyOrder, progress: Progress) -> _Done:
    """Find out what would be written. Errors: ExportError, Cancelled."""
    plan = plan_export(session, 0, progress)
    refuse_unless_anything_changes(plan, order.path, order.extent)
    planned = Exported(session, 0, plan, order.path, "", order.extent)
    return _Done(planned, copy_lines(planned, session, is_done=False))


def _write(session: Session, order: CopyOrder, progress: Progress) -> _Done:
    """Write the copy and its reports. Errors: ExportError, Cancelled."""
    started = time.monotonic()
    with held():
        delivered = deliver(session, 0, order, decided_now(), progress)
    exported = delivered.exported
    note_copy(exported, delivered.reports, delivered.missing, time.monotonic() - started)
    named_by_us = [path for path in delivered.reports if path not in order.reports]
    lines = [*copy_lines(exported, session), *(f"Report: {path}" for path in named_by_us)]
    if not delivered.missing:
        return _Done(exported, lines)
    missing = "; ".join(delivered.missing)
    return _Done(exported, lines, f"{order.path}: the copy was written, but not every report: {missing}")


def _outcome(
    task: Task, session: Session, done: _Done | None = None, printed: str = "", said: tuple[str, ...] = ()
) -> Outcome:
    """Return what became of a book that was fixed; done: None where there was nothing to write."""
    is_changed = done is not None and bool(done.exported.plan.contacts)
    status = Status.CHANGED if is_changed else Status.UNCHANGED
    return Outcome(
        source=task.source,
        status=Status.INCOMPLETE if done and done.error else status,
        counts=counts_of(session),
        changed=done.exported.addresses_changed if done else 0,
        output=task.target if done else None,
        error=done.error if done else "",
        printed=printed,
        said=said,
    )


def _make(folder: Path) -> None:
    """Make a folder with those above it, where it isn't there. Errors: ExportError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _unmakeable(folder, reason_of(error)) from None


def _refuse_unless_makeable(folder: Path) -> None:
    """Check that files can be written into a folder once it is made. Errors: ExportError."""
    there = next((each for each in (folder, *folder.parents) if os.path.lexists(each)), Path())
    if not is_folder(there):
        raise _unmakeable(folder, os.strerror(errno.ENOTDIR))
    if not os.access(there, os.W_OK | os.X_OK):
        raise _unmakeable(folder, os.strerror(errno.EACCES))


def _unmakeable(folder: Path, reason: str) -> ExportError:
    """Return the error for a folder into which nothing can be written."""
    return ExportError(f"{folder}: the folder can’t be made or written to ({reason})")
