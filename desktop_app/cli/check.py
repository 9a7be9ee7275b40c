"""proofbook check: what looks mistyped in some books."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from desktop_app.book.errors import BookError
from desktop_app.book.model import AddressBook
from desktop_app.cli.exit_codes import ExitCode
from desktop_app.cli.opening import expanded, open_book, proofread_session, proofreader
from desktop_app.cli.output import put, say
from desktop_app.proofreading.proofreader import Proofreader
from desktop_app.review.session import Session

_TABLE_HEADER = (
    "book",
    "line",
    "contact",
    "field",
    "address",
    "domain",
    "confidence",
    "probability",
    "kind",
    "tie",
    "suggestion",
    "reason",
    "destination",
)


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
        help="take every book in a folder, each by itself; prints jsonl, one object a book",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Check the books together, or with jsonl one by one."""
    judge = proofreader(options)
    found = expanded(options.book, recursive=options.recursive)
    _report_failures(found.unreadable)
    form = options.format or ("jsonl" if options.recursive else "text")
    if form == "jsonl":
        codes = [_check_one(options, judge, path) for path in found.books]
        return max([*codes, ExitCode.BOOK if found.unreadable else ExitCode.FINE])
    books, failed = _open_all(options, found.books)
    session = proofread_session(options, judge, books)
    _print(form, session, failed)
    _report_failures(failed)
    return _exit_code(session, (*found.unreadable, *failed))


def _print(form: str, session: Session, failed: Sequence[BookError]) -> None:
    """Print what was found; what the other forms of printing need is not loaded."""
    if form == "json":
        put(_as_json(session, failed, indent=1))
    elif form == "csv":
        import io  # noqa: PLC0415

        from desktop_app.files.spreadsheet import write_table  # noqa: PLC0415

        table = io.StringIO(newline="")
        write_table(table, [_TABLE_HEADER, *_table_rows(session)])
        put(table.getvalue())
    else:
        from desktop_app.cli.as_text import print_check  # noqa: PLC0415

        print_check(session)


def _as_json(session: Session, failed: Sequence[BookError], indent: int | None = None) -> str:
    """Return the books' object as text."""
    import json  # noqa: PLC0415

    from desktop_app.cli.as_json import checked  # noqa: PLC0415

    return json.dumps(checked(session, failed), ensure_ascii=False, indent=indent) + "\n"


def _check_one(options: argparse.Namespace, judge: Proofreader, path: Path) -> int:
    """Check one book by itself and print its object on one line."""
    books, failed = _open_all(options, [path])
    session = proofread_session(options, judge, books)
    put(_as_json(session, failed))
    _report_failures(failed)
    return _exit_code(session, failed)


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


def _exit_code(session: Session, failed: Sequence[BookError]) -> ExitCode:
    """Return the worst that happened."""
    if failed:
        return ExitCode.BOOK
    return ExitCode.FINDINGS if session.findings else ExitCode.FINE


def _table_rows(session: Session) -> list[tuple[object, ...]]:
    """Return a row for each address at a suspicious domain."""
    return [
        (
            session.books[key.book].file_of(key.row),
            session.books[key.book].line(key.row),
            session.contact_name(key),
            session.books[key.book].field_name(key.row),
            session.address(key),
            finding.domain,
            str(finding.confidence),
            round(finding.probability, 4),
            str(finding.kind),
            "yes" if finding.tie else "no",
            finding.suggestions[0].domain if finding.suggestions else "",
            finding.reason,
            finding.destination.text,
        )
        for finding in session.findings
        for key in session.keys(finding)
    ]
