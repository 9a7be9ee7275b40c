"""proofbook fix: write a cleaned copy of a book."""

import argparse
import os
import sys
import time
from pathlib import Path

from desktop_app.book.errors import BookError
from desktop_app.cli.exit_codes import ExitCode
from desktop_app.cli.opening import books_in, open_book, progress, proofread_session, proofreader
from desktop_app.cli.output import OutputError, finish, put_lines, say, silence
from desktop_app.cli.summary import summary
from desktop_app.export.allowed import copy_of_file, refuse_folder_unless_allowed
from desktop_app.export.delivering import CopyOrder, Delivered, check_order, deliver
from desktop_app.export.errors import ExportError, NothingChangedError
from desktop_app.export.extent import Extent
from desktop_app.proofreading.confidence import Confidence
from desktop_app.proofreading.proofreader import Proofreader
from desktop_app.review.applying import apply_rules
from desktop_app.review.decision import Along
from desktop_app.review.decisions_file import DecisionRules, read_decisions
from desktop_app.review.moments import now
from desktop_app.review.session import Session
from desktop_app.settings.policy.in_force import in_force
from desktop_app.settings.records import note_copy, note_decisions

_ALONG = {"none": Along.NONE, "lists": Along.LISTS, "names": Along.LISTS | Along.NAMES}


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "fix",
        parents=[common],
        help="write a cleaned copy of a book",
        description="Write a copy of a book in which only the accepted fixes differ. Without --accept and --decisions "
        "the copy is identical. The book itself is never changed, and no file is ever replaced.",
    )
    parser.add_argument("book", metavar="BOOK", help="a vCard, CSV or LDIF file, or a folder or zip of them")
    parser.add_argument(
        "-o", "--output", required=True, metavar="OUT", help="the new file (a folder for a folder, or with --recursive)"
    )
    parser.add_argument(
        "--accept",
        choices=("policy", *Confidence),
        help="fix what is found with this confidence or above, each with its first suggestion; "
        "policy: only what the policy declares",
    )
    parser.add_argument(
        "--decisions", metavar="FILE", help="a decisions file; it wins over --accept, not over a policy"
    )
    parser.add_argument(
        "--only-changed", action="store_true", help="write only the contacts in which something changes"
    )
    parser.add_argument(
        "--along",
        choices=tuple(_ALONG),
        help="where else a corrected address is corrected too: in lists that name a person by it (the default, or the "
        "person would drop out of them), also in displayed names, or nowhere; it wins over what a decisions file says",
    )
    parser.add_argument(
        "--report",
        action="append",
        default=[],
        metavar="FILE",
        help="also write a report of what changed and why (.html, .csv or .json; repeatable)",
    )
    parser.add_argument(
        "--recursive", action="store_true", help="fix every book in the folder BOOK, into the folder OUT"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Fix one book, or every book of a folder."""
    judge = proofreader(options)
    rules = read_decisions(Path(options.decisions)) if options.decisions is not None else None
    source, out = Path(options.book), Path(options.output)
    if not options.recursive:
        reports = [Path(name) for name in options.report]
        _fix(options, judge, rules, source, out, reports)
        return ExitCode.FINE
    if options.report:
        raise ExportError("--report can’t be used with --recursive: name one book to get a report of it")
    return _fix_folder(options, judge, rules, source, out)


def _fix_folder(
    options: argparse.Namespace, judge: Proofreader, rules: DecisionRules | None, source: Path, out: Path
) -> int:
    """Fix every book of a folder; one that can't be read or written doesn't stop the others."""
    # Unlike Path.resolve, realpath doesn't raise where links lead in a circle.
    if Path(os.path.realpath(out)).is_relative_to(os.path.realpath(source)):
        raise ExportError(f"{out}: the folder for the copies can’t be inside {source}")
    terms = in_force().policy.export
    refuse_folder_unless_allowed(out, terms.folders)
    found = books_in(source)
    for error in found.unreadable:
        say(str(error))
    worst = ExitCode.BOOK if found.unreadable else ExitCode.FINE
    for path in found.books:
        target = copy_of_file(out / (path.relative_to(source) if source.is_dir() else path.name), terms)
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            _fix(options, judge, rules, path, target, [])
        except NothingChangedError as nothing:
            say(str(nothing))
        except (BookError, ExportError) as failure:
            say(str(failure))
            worst = max(worst, ExitCode.BOOK if isinstance(failure, BookError) else ExitCode.OUTPUT)
        except OSError as failure:
            say(f"{target.parent}: the folder can’t be made ({failure.strerror or failure})")
            worst = max(worst, ExitCode.OUTPUT)
    return worst


def _fix(
    options: argparse.Namespace,
    judge: Proofreader,
    rules: DecisionRules | None,
    source: Path,
    out: Path,
    reports: list[Path],
) -> None:
    """Fix one book.

    Errors: BookError, ExportError. Then nothing is written, unless the error says that only a report is missing.
    """
    book = open_book(options, source)
    policy = in_force().policy
    order = CopyOrder(
        path=out,
        extent=Extent.CHANGED if options.only_changed else Extent.WHOLE,
        reports=tuple(reports),
        export_terms=policy.export,
        report_terms=policy.report,
    )
    check_order(order, book)
    session = proofread_session(options, judge, [book])
    if rules:
        _apply(session, rules)
    if options.accept:
        change = session.accept(None if options.accept == "policy" else Confidence(options.accept))
        session.apply(change)
        note_decisions(session, change)
    if options.along is not None:
        session.apply(session.change_along(_ALONG[options.along]))
    started = time.monotonic()
    delivered = deliver(session, 0, order, now(), progress(options))
    exported, formats = delivered.exported, [path.suffix for path in delivered.reports]
    changed = exported.addresses_changed, exported.contacts_changed
    note_copy(book, exported.sha256, *changed, formats, len(delivered.missing), time.monotonic() - started)
    if not options.quiet:
        _print_summary(delivered, order, session)
    if delivered.missing:
        raise ExportError(f"{out}: the copy was written, but not every report: {'; '.join(delivered.missing)}")


def _apply(session: Session, rules: DecisionRules) -> None:
    """Carry out the rules of a decisions file, and say which are refused."""
    change, refused = apply_rules(session, rules)
    session.apply(change)
    note_decisions(session, change)
    for rule in refused:
        say(f"the decision about {rule.subject} is not carried out: the policy declares what it becomes")


def _print_summary(delivered: Delivered, order: CopyOrder, session: Session) -> None:
    """Print what was done. The copy is what was asked for: it is there, whether anybody hears of it or not."""
    named_by_us = [path for path in delivered.reports if path not in order.reports]
    try:
        put_lines((*summary(delivered.exported, session), *(f"Report: {path}" for path in named_by_us)))
        finish()
    except (OutputError, BrokenPipeError):
        silence(sys.stdout)
