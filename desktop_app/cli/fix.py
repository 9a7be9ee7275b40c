"""proofbook fix: write a cleaned copy of a book."""

import argparse
import sys
from pathlib import Path

from desktop_app.book.errors import BookError
from desktop_app.cli.exit_codes import ExitCode
from desktop_app.cli.opening import books_in, open_book, progress, proofreader
from desktop_app.export.errors import ExportError
from desktop_app.export.report import check_report_path, write_report
from desktop_app.export.writing import Exported, export_book, refuse_unless_new
from desktop_app.proofreading.finding import Confidence
from desktop_app.proofreading.proofreader import Proofreader, proofread
from desktop_app.review.decisions_file import DecisionRules, apply_rules, read_decisions
from desktop_app.review.session import Session


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "fix",
        parents=[common],
        help="write a cleaned copy of a book",
        description="Write a copy of a book in which only the accepted fixes differ. Without --accept and --decisions "
        "the copy is identical. The book itself is never changed, and no file is ever replaced.",
    )
    parser.add_argument("book", metavar="BOOK", help="a vCard or CSV file")
    parser.add_argument("-o", "--output", required=True, metavar="OUT", help="the new file (a folder with --recursive)")
    parser.add_argument(
        "--accept",
        choices=("policy", *Confidence),
        help="fix what is found with this confidence or above, each with its first suggestion; "
        "policy: only what the policy declares",
    )
    parser.add_argument("--decisions", metavar="FILE", help="a decisions file; it wins over --accept")
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
    rules = read_decisions(Path(options.decisions)) if options.decisions else None
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
    worst = ExitCode.FINE
    if out.resolve().is_relative_to(source.resolve()):
        raise ExportError(f"{out}: the folder for the copies can’t be inside {source}")
    for path in books_in(source):
        target = out / (path.relative_to(source) if source.is_dir() else path.name)
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            _fix(options, judge, rules, path, target, [])
        except (BookError, ExportError) as error:
            sys.stderr.write(f"proofbook: {error}\n")
            worst = max(worst, ExitCode.BOOK if isinstance(error, BookError) else ExitCode.OUTPUT)
        except OSError as error:
            sys.stderr.write(f"proofbook: {target.parent}: the folder can’t be made ({error.strerror or error})\n")
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
    """Fix one book. Errors: BookError, ExportError; then nothing is written."""
    book = open_book(options, source)
    refuse_unless_new(out, source)
    if len({path.resolve() for path in (out, *reports)}) != len(reports) + 1:
        raise ExportError("the copy and its reports must have different names")
    for report in reports:
        check_report_path(report, source)
    session = Session([book], proofread([book], judge, progress(options)))
    if rules:
        session.apply(apply_rules(session, rules))
    if options.accept:
        session.apply(session.accept(None if options.accept == "policy" else Confidence(options.accept)))
    exported = export_book(session, 0, out)
    for report in reports:
        write_report(exported, report)
    if not options.quiet:
        sys.stdout.write(_summary(exported, session))


def _summary(exported: Exported, session: Session) -> str:
    """Return what was done, in two lines at most."""
    changed = len(exported.changes)
    untouched = exported.contacts - exported.contacts_changed
    text = (
        f"{exported.path}: {changed:,} {'address' if changed == 1 else 'addresses'} changed, "
        f"{untouched:,} {'contact' if untouched == 1 else 'contacts'} exactly as before, 0 lost.\n"
    )
    left = session.progress().total - session.progress().decided
    if left:
        were = "address was" if left == 1 else "addresses were"
        text += f"{left:,} suspicious {were} left as found; “proofbook check” lists them.\n"
    return text
