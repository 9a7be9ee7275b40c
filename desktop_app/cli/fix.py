"""proofbook fix: write a cleaned copy of a book."""

import argparse
import sys
from pathlib import Path

from desktop_app.book.errors import BookError
from desktop_app.cli.failure import warn_unheeded
from desktop_app.cli.fixing import ALONG, Fixing
from desktop_app.cli.many.outcome import Task, unreadable
from desktop_app.cli.many.running import work_on
from desktop_app.cli.many.summary_file import check_summary_path
from desktop_app.cli.many.targets import planned, refuse_inside
from desktop_app.cli.opening import proofreader
from desktop_app.cli.options import add_many_options
from desktop_app.cli.output import OutputError, put_at_once, say, silence
from desktop_app.export.allowed import refuse_folder_unless_allowed
from desktop_app.export.errors import ExportError
from desktop_app.proofreading.confidence import Confidence
from desktop_app.review.decisions_file import read_decisions
from desktop_app.settings.policy.in_force import in_force


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "fix",
        parents=[common],
        help="write a cleaned copy of a book",
        description="Write a copy of a book in which only the accepted fixes differ. Without --accept and --decisions "
        "the copy is identical. The book itself is never changed, and no file is ever replaced.",
    )
    parser.add_argument("book", nargs="+", metavar="BOOK", help="a vCard, CSV or LDIF file, or a folder or zip of them")
    parser.add_argument(
        "-o",
        "--output",
        required=True,
        metavar="OUT",
        help="the new file; a folder for a folder, for several books, or with --recursive",
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
        choices=tuple(ALONG),
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
        "--report-format",
        action="append",
        default=[],
        choices=("html", "csv", "json"),
        help="also write a report in this format, named after the copy, beside it; of each of several books too "
        "(repeatable)",
    )
    parser.add_argument(
        "--report-folder", metavar="FOLDER", help="where these reports go instead, in folders as the copies are in"
    )
    parser.add_argument(
        "--recursive",
        action="store_true",
        help="fix every book in a folder, into the same folders in OUT; links are not followed",
    )
    parser.add_argument(
        "--skip-existing",
        action="store_true",
        help="pass over a book whose copy is there already, to go on where an earlier run was interrupted",
    )
    parser.add_argument("--dry-run", action="store_true", help="only tell what would be written, and write no copy")
    parser.add_argument(
        "--format",
        choices=("text", "jsonl"),
        default="text",
        help="how to print what was done (default: text; jsonl: one object a book)",
    )
    add_many_options(parser)
    parser.set_defaults(run=run, command="fix")


def run(options: argparse.Namespace) -> int:
    """Fix one book, or several into a folder."""
    judge = proofreader(options)
    rules = read_decisions(Path(options.decisions)) if options.decisions is not None else None
    if options.summary is not None:
        check_summary_path(Path(options.summary), map(Path, options.book))
    is_one = len(options.book) == 1 and not options.recursive
    tasks, unsearched = _only_task(options) if is_one else _tasks(options)
    for error in unsearched:
        say(str(error))
    return work_on(Fixing.of(options, judge, rules, is_one=is_one), tasks, options, _put, unreadable(unsearched))


def _only_task(options: argparse.Namespace) -> tuple[list[Task], list[BookError]]:
    """Return the task of fixing one book, whose copy has the name that is given. Errors: ExportError."""
    return [Task(Path(options.book[0]), Path(options.output), _report_folder(options))], []


def _tasks(options: argparse.Namespace) -> tuple[list[Task], list[BookError]]:
    """Return the tasks of fixing several books, and the folders that can't be searched. Errors: ExportError."""
    if options.report:
        raise ExportError("--report names one file; for several books, use --report-format")
    terms, reports = in_force().policy.export, _report_folder(options)
    return planned(options.book, Path(options.output), reports, terms, recursive=options.recursive)


def _report_folder(options: argparse.Namespace) -> Path | None:
    """Return the folder for reports that is asked for, if that is for the user to say. Errors: ExportError."""
    if options.report_folder is None:
        return None
    terms = in_force().policy
    if terms.report.folder:
        warn_unheeded("report_folder", "report.folder")
        return None
    folder = Path(options.report_folder)
    for source in map(Path, options.book):
        refuse_inside(folder, source, "the folder for the reports")
    refuse_folder_unless_allowed(folder, terms.export.folders)
    if not options.report_format and not terms.report.formats:
        options.report_format = ["html"]
    return folder


def _put(text: str) -> None:
    """Print what was done. A copy is what was asked for: it is there, whether anybody hears of it or not."""
    try:
        put_at_once(text)
    except (OutputError, BrokenPipeError):
        silence(sys.stdout)
