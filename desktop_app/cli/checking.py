"""Checking one book by itself, of many that are printed one after the other."""

import argparse
import io
import json
from dataclasses import dataclass

from desktop_app.book.errors import BookError
from desktop_app.cli.many.outcome import Outcome, Status, Task, counts_of, shared_options
from desktop_app.cli.opening import open_book, proofread_session
from desktop_app.files.progress import Progress
from desktop_app.proofreading.proofreader import Proofreader
from desktop_app.review.session import Session


@dataclass(frozen=True)
class Checking:
    """Checks a book and prints what was found as jsonl, csv (without its header) or text."""

    options: argparse.Namespace
    judge: Proofreader
    form: str

    @classmethod
    def of(cls, options: argparse.Namespace, judge: Proofreader, form: str) -> "Checking":
        """Return what checks books as the options say."""
        return cls(shared_options(options), judge, form)

    def __call__(self, task: Task, progress: Progress) -> Outcome:
        """Check a book. Errors: BookError; Cancelled from progress."""
        book = open_book(self.options, task.source, progress)
        session = proofread_session(self.options, self.judge, [book], progress)
        return checked_book(session, printed=self._printed(session))

    def otherwise(self, outcome: Outcome) -> str:
        """Return what is printed of a book that could not be checked."""
        if self.form != "jsonl":
            return ""
        from desktop_app.cli.as_json import unchecked  # noqa: PLC0415 - the other forms do without

        return _line(unchecked(BookError(outcome.source, outcome.error)))

    def _printed(self, session: Session) -> str:
        """Return what is printed of a book; what the other forms need is not loaded."""
        if self.form == "jsonl":
            from desktop_app.cli.as_json import checked  # noqa: PLC0415

            return _line(checked(session, ()))
        if self.form == "csv":
            from desktop_app.cli.as_table import rows  # noqa: PLC0415
            from desktop_app.files.spreadsheet import write_table  # noqa: PLC0415

            table = io.StringIO(newline="")
            write_table(table, rows(session))
            return table.getvalue()
        from desktop_app.cli.as_text import check_lines  # noqa: PLC0415
        from desktop_app.cli.output import shown_lines  # noqa: PLC0415

        return shown_lines((*check_lines(session), ""))


def checked_book(session: Session, number: int = 0, printed: str = "") -> Outcome:
    """Return the outcome of a book that was read and proofread."""
    counts = counts_of(session, number)
    status = Status.FINDINGS if counts.suspicious_domains else Status.OK
    return Outcome(source=session.books[number].path, status=status, counts=counts, printed=printed)


def _line(content: object) -> str:
    """Return an object on one line."""
    return json.dumps(content, ensure_ascii=False) + "\n"
