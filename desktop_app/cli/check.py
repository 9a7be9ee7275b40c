"""proofbook check: what looks mistyped in some books."""

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path

from desktop_app.book.errors import BookError
from desktop_app.book.model import AddressBook
from desktop_app.cli.opening import open_book, proofread_session, proofreader
from desktop_app.cli.options import add_many_options
from desktop_app.cli.output import put, put_at_once, put_lines, say
from desktop_app.cli.searching import Found, expanded
from desktop_app.exit_codes import ExitCode
from desktop_app.proofreading.proofreader import Proofreader
from desktop_app.review.session import Session


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "check",
        parents=[common],
        help="list the addresses that look mistyped",
        description="Proofread books and list what looks mistyped. Exit code 0: nothing found, 1: something found.",
    )
    parser.add_argument("book", nargs="+", metavar="BOOK", help="a vCard, CSV or LDIF file, or a folder or zip of them")
    parser.add_argument("--format", choices=("text", "json", "jsonl", "csv"), help="how to print (default: text)")
    parser.add_argument(
        "--recursive",
        action="store_true",
        help="take every book in a folder, each by itself; links are not followed; prints jsonl, one object a book",
    )
    add_many_options(parser)
    parser.set_defaults(run=run, command="check")


def run(options: argparse.Namespace) -> int:
    """Check the books one by one, or together."""
    judge = proofreader(options)
    if options.summary is not None:
        from desktop_app.cli.many.summary_file import check_summary_path  # noqa: PLC0415 - as below

        check_summary_path(Path(options.summary), map(Path, options.book))
    found = expanded(options.book, recursive=options.recursive)
    _report_failures(found.unreadable)
    form = options.format or ("jsonl" if options.recursive else "text")
    if form == "jsonl" or (options.recursive and form != "json"):
        return _check_each(options, judge, form, found)
    books, failed = _open_all(options, found.books)
    session = proofread_session(options, judge, books)
    _print(form, session, failed)
    _report_failures(failed)
    failed += found.unreadable
    if options.summary is not None:
        return _close(options, session, failed)
    if failed:
        return ExitCode.BOOK
    return ExitCode.FINDINGS if session.findings else ExitCode.FINE


def _check_each(options: argparse.Namespace, judge: Proofreader, form: str, found: Found) -> ExitCode:
    """Check every book by itself; what only that needs is not loaded otherwise."""
    from desktop_app.cli.checking import Checking  # noqa: PLC0415
    from desktop_app.cli.many.outcome import Task, unreadable  # noqa: PLC0415
    from desktop_app.cli.many.running import work_on  # noqa: PLC0415

    if form == "csv":
        _put_table([])
    tasks = [Task(path) for path in found.books]
    return work_on(Checking.of(options, judge, form), tasks, options, put_at_once, unreadable(found.unreadable))


def _close(options: argparse.Namespace, session: Session, failed: Sequence[BookError]) -> ExitCode:
    """Write the summary of books that were checked together."""
    from desktop_app.cli.checking import checked_book  # noqa: PLC0415 - few want one
    from desktop_app.cli.many.outcome import unreadable  # noqa: PLC0415
    from desktop_app.cli.many.running import close_record  # noqa: PLC0415

    read = [checked_book(session, number) for number in range(len(session.books))]
    return close_record("check", [*read, *unreadable(failed)], options)


def _print(form: str, session: Session, failed: Sequence[BookError]) -> None:
    """Print what was found; what the other forms of printing need is not loaded."""
    if form == "json":
        import json  # noqa: PLC0415

        from desktop_app.cli.as_json import checked  # noqa: PLC0415

        put(json.dumps(checked(session, failed), ensure_ascii=False, indent=1) + "\n")
    elif form == "csv":
        from desktop_app.cli.as_table import rows  # noqa: PLC0415

        _put_table(rows(session))
    else:
        from desktop_app.cli.as_text import check_lines  # noqa: PLC0415

        put_lines(check_lines(session))


def _put_table(rows: Iterable[Sequence[object]]) -> None:
    """Print the header of the table, and rows."""
    import io  # noqa: PLC0415

    from desktop_app.cli.as_table import HEADER  # noqa: PLC0415
    from desktop_app.files.spreadsheet import write_table  # noqa: PLC0415

    table = io.StringIO(newline="")
    write_table(table, [HEADER, *rows])
    put(table.getvalue())


def _open_all(options: argparse.Namespace, paths: Sequence[Path]) -> tuple[list[AddressBook], list[BookError]]:
    """Return the books that could be read, and the errors of the others: one bad book never stops the rest."""
    books: list[AddressBook] = []
    failed: list[BookError] = []
    for path in paths:
        try:
            books.append(open_book(options, path))
        except BookError as error:
            failed.append(error)
    return books, failed


def _report_failures(failed: Sequence[BookError]) -> None:
    """Name every book or folder that could not be read."""
    for error in failed:
        say(str(error))
