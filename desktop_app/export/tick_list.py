"""A list to print and tick off: every change of a plan by name, for whoever mends the address book by hand."""

from collections.abc import Iterator
from pathlib import Path

from desktop_app.export.exported import ChangedPlace, address_change, place_change
from desktop_app.export.page import (
    PLAIN_STYLE,
    PageStyle,
    address,
    cells,
    corrected,
    element,
    heading_row,
    keep_to_yourself,
    page,
    paragraph,
    text,
    write_pieces,
)
from desktop_app.export.plan import Plan
from desktop_app.files.phrases import phrase, plural_phrase
from desktop_app.files.progress import Progress, ignore_progress
from desktop_app.review.session import Session

EASY_BY_HAND = 50
"""Up to about so many changes, mending by hand is less trouble than importing a file."""


def write_tick_list(
    session: Session,
    number: int,
    plan: Plan,
    path: Path,
    style: PageStyle = PLAIN_STYLE,
    progress: Progress = ignore_progress,
) -> None:
    """Write the list of a book's changes to a new file, for its owner alone. Errors: ExportError, Cancelled."""
    say = style.say
    body = _body(session, number, plan, style, progress)
    write_pieces(path, page(say(phrase("Changes to make by hand")), body, style), say(phrase("the list of changes")))


def _body(session: Session, number: int, plan: Plan, style: PageStyle, progress: Progress) -> Iterator[str]:
    """Yield the page's body."""
    say = style.say
    yield element("h1", text(say(phrase("Changes to make by hand"))))
    count = plural_phrase(len(plan.fixes), "{n} address to correct", "{n} addresses to correct")
    yield paragraph(f"{say(count)} · {plan.book.path.name}", "soft")
    yield keep_to_yourself(style)
    where = phrase(
        "Correct each address in your mail program or phone, and tick it off here. Your file stays as it is."
    )
    yield paragraph(say(where if plan.fixes else phrase("There is nothing to correct.")))
    if not plan.fixes:
        return
    yield '<table class="ticks">' + heading_row(
        "", say(phrase("Contact")), say(phrase("Address now")), say(phrase("Correct address"))
    )
    yield "<tbody>"
    total = len(plan.fixes)
    for done, (change, along) in enumerate(_by_name(session, number, plan)):
        progress("Listing", done, total)
        yield _row(change, style)
        for place in along:
            yield _row(place, style, is_along=True)
    yield "</tbody></table>\n"


def _by_name(session: Session, number: int, plan: Plan) -> list[tuple[ChangedPlace, list[ChangedPlace]]]:
    """Return each change with the places that change along with it, sorted by the contact's name."""
    along: dict[int, list[ChangedPlace]] = {}
    for position, change in enumerate(plan.along):
        along.setdefault(change.row, []).append(place_change(session, number, plan, position))
    changes = [(address_change(session, number, plan, row), along.get(row, [])) for row in plan.fixes]
    return sorted(changes, key=lambda each: (not each[0].contact, each[0].contact.casefold()))


def _row(change: ChangedPlace, style: PageStyle, *, is_along: bool = False) -> str:
    """Return the row of a change."""
    say = style.say
    name = element("span", text(change.contact or say(phrase("(no name)"))), "name")
    if is_along:
        name = text(say(phrase("also in “{contact}”, {field}", contact=change.contact, field=change.field)))
    before, after = corrected(change.before, change.after)
    return cells(element("span", "", "box"), name, address(before, change.before), address(after, change.after))
