"""A list to print and telephone with: whom to ask which spelling of an address is right, domain by domain."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from desktop_app.book.reading import details
from desktop_app.export.page import (
    PLAIN_STYLE,
    PageStyle,
    compared,
    element,
    heading_row,
    keep_to_yourself,
    page,
    paragraph,
    text,
    write_pieces,
)
from desktop_app.files.phrases import phrase, plural_phrase
from desktop_app.files.progress import Progress, ignore_progress
from desktop_app.proofreading.finding import Finding
from desktop_app.review.decision import Action, AddressKey
from desktop_app.review.session import Session

_MOST_PHONES, _MOST_OTHERS, _MOST_SUGGESTIONS = 5, 8, 3


class Call(NamedTuple):
    """One contact to ask; others: its other addresses."""

    name: str
    organisation: str
    phones: tuple[str, ...]
    address: str
    others: tuple[str, ...]


class CallGroup(NamedTuple):
    """Contacts to ask about one domain; finding: None where nothing was found wrong with it."""

    domain: str
    finding: Finding | None
    keys: Sequence[AddressKey]


def call_groups(session: Session, *, with_undecided: bool = False) -> list[CallGroup]:
    """Return whom to ask, by domain in the order of the findings; with_undecided: about what is open, too."""
    wanted = {Action.ASK, Action.UNDECIDED} if with_undecided else {Action.ASK}
    groups = [
        CallGroup(
            finding.domain, finding, [key for key in session.keys(finding) if session.decision(key).action in wanted]
        )
        for finding in session.findings
    ]
    others: dict[str, list[AddressKey]] = {}
    for number, book in enumerate(session.books):
        for row, decision in session.decisions(number).items():
            key = AddressKey(number, row)
            if decision.action is Action.ASK and session.finding_at(key) is None:
                others.setdefault(book.domain(row), []).append(key)
    groups += [CallGroup(domain, None, sorted(keys)) for domain, keys in sorted(others.items())]
    return [group for group in groups if group.keys]


def write_call_list(
    session: Session,
    path: Path,
    *,
    with_undecided: bool = False,
    style: PageStyle = PLAIN_STYLE,
    progress: Progress = ignore_progress,
) -> None:
    """Write the list to a new file, for its owner alone. Errors: ExportError, Cancelled from progress."""
    groups = call_groups(session, with_undecided=with_undecided)
    say = style.say
    title = say(phrase("Call list"))
    write_pieces(path, page(title, _body(session, groups, style, progress), style), say(phrase("the call list")))


def call(session: Session, key: AddressKey) -> Call:
    """Return a contact to ask."""
    book = session.books[key.book]
    contact = book.addresses.contact[key.row]
    shown = details(book, contact)
    others = (book.address(row) for row in book.rows_of(contact)[: _MOST_OTHERS + 1] if row != key.row)
    return Call(shown.name, shown.organisation, shown.phones[:_MOST_PHONES], book.address(key.row), tuple(others))


def _body(session: Session, groups: Sequence[CallGroup], style: PageStyle, progress: Progress) -> Iterator[str]:
    """Yield the page's body."""
    say = style.say
    total = sum(len(group.keys) for group in groups)
    yield element("h1", text(say(phrase("Call list"))))
    asked = plural_phrase(total, "{n} address to ask about", "{n} addresses to ask about")
    books = ", ".join(book.path.name for book in session.books)
    yield paragraph(f"{say(asked)} · {books} · {datetime.now(UTC).astimezone().date().isoformat()}", "soft")
    yield keep_to_yourself(style)
    how = phrase("Let the person spell the address, and tick what is right. Then decide in Proofbook accordingly.")
    yield paragraph(say(how if total else phrase("There is nobody to ask.")))
    done = 0
    for group in groups:
        yield _group_heading(group, style)
        yield '<table class="calls">' + heading_row(
            say(phrase("Whom to ask")),
            say(phrase("The address now")),
            say(phrase("It is right as")),
            say(phrase("Note")),
        )
        yield "<tbody>"
        for each in sorted((call(session, key) for key in group.keys), key=_by_name):
            progress("Listing", done, total)
            yield _row(each, group, style)
            done += 1
        yield "</tbody></table>\n"


def _by_name(each: Call) -> tuple[bool, str]:
    """Return what contacts are sorted by: those without a name stand last."""
    return not each.name, each.name.casefold()


def _group_heading(group: CallGroup, style: PageStyle) -> str:
    """Return what stands above the contacts of a domain."""
    heading = element("h2", element("span", text(group.domain or style.say(phrase("Without a domain"))), "a"))
    return heading + (paragraph(style.say(group.finding.reason), "soft") if group.finding else "")


def _row(each: Call, group: CallGroup, style: PageStyle) -> str:
    """Return the row of a contact."""
    say = style.say
    who = [element("div", text(each.name or say(phrase("(no name)"))), "name")]
    if each.organisation:
        who.append(element("div", text(each.organisation), "soft"))
    who += [element("div", text(phone), "phone") for phone in each.phones] or [
        element("div", text(say(phrase("no phone number"))), "soft")
    ]
    who += [element("div", text(other), "a soft") for other in each.others]
    row = "".join(who), element("span", text(each.address), "a"), _choices(group, style), ""
    return element("tr", "".join(element("td", content) for content in row)) + "\n"


def _choices(group: CallGroup, style: PageStyle) -> str:
    """Return the boxes to tick: as it is, as suggested, or otherwise."""
    box = element("span", "", "box")
    suggestions = [each.domain for each in group.finding.suggestions[:_MOST_SUGGESTIONS]] if group.finding else []
    now = compared(group.domain, suggestions[0])[0] if suggestions else text(group.domain)
    spellings = ([now] if group.domain else []) + [compared(group.domain, each)[1] for each in suggestions]
    lines = [box + element("span", spelling, "a spelled") for spelling in spellings]
    lines.append(f"{box}{text(style.say(phrase('other:')))} {element('span', '', 'blank')}")
    return element("ul", "".join(element("li", line) for line in lines), "choices")
