"""The page of a report: counts, where mail may have gone, every change with its letters marked."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from desktop_app import __version__
from desktop_app.export.exported import Exported
from desktop_app.export.extent import Extent
from desktop_app.export.page import PageStyle, address, cells, corrected, element, heading_row, page, paragraph, text
from desktop_app.files.phrases import phrase, plural_phrase
from desktop_app.review.decision import DecidedBy

HTML = ".html"


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One changed address, as every form of the report shows it."""

    file: str
    line: int
    contact: str
    field: str
    before: str
    after: str
    decided_by: str
    reason: str
    confidence: str = ""
    kind: str = ""
    destination: str = ""
    doubled: str = ""
    """“yes” where its contact then has the same address twice."""


def report_page(exported: Exported, rows: Sequence[ReportRow], style: PageStyle) -> Iterator[str]:
    """Yield the page of a report."""
    title = style.say(phrase("What was changed in {book}", book=exported.source.name))
    return page(title, _body(exported, rows, style, title), style)


def _body(exported: Exported, rows: Sequence[ReportRow], style: PageStyle, title: str) -> Iterator[str]:
    """Yield the body of the page."""
    say = style.say
    yield element("h1", text(title))
    yield paragraph(say(phrase("Everything that is not listed here is in the copy exactly as it was.")), "soft")
    yield _counts(exported, style)
    yield "".join(paragraph(say(note), "note") for note in _notes(exported))
    yield element("h2", text(say(phrase("Where mail to the old addresses may have gone"))))
    yield _destinations(rows, style)
    yield element("h2", text(say(phrase("Changes"))))
    if rows:
        yield '<table class="changes">' + heading_row(
            say(phrase("Line")), say(phrase("Contact")), say(phrase("Before")), say(phrase("After")),
            say(phrase("Why")), say(phrase("Decided by")),
        )  # fmt: skip
        yield "<tbody>"
        yield from (_row(row, style) for row in rows)
        yield "</tbody></table>"
    else:
        yield paragraph(say(phrase("Nothing was changed.")))
    yield element("h2", text(say(phrase("About this report"))))
    yield _about(exported, style)


def _counts(exported: Exported, style: PageStyle) -> str:
    """Return the counts, large."""
    changed, untouched = exported.contacts_changed, exported.contacts - exported.contacts_changed
    addresses = exported.addresses_changed
    counts = [
        (addresses, plural_phrase(addresses, "address changed", "addresses changed")),
        (changed, plural_phrase(changed, "contact changed", "contacts changed")),
    ]
    if exported.extent is Extent.WHOLE:
        same = plural_phrase(untouched, "contact exactly as it was", "contacts exactly as they were")
        counts += [(untouched, same), (0, phrase("lost"))]
    items = (element("li", element("b", text(style.number(count))) + text(style.say(words))) for count, words in counts)
    return element("ul", "".join(items), "counts")


def _destinations(rows: Sequence[ReportRow], style: PageStyle) -> str:
    """Return where mail may have gone, the commonest first."""
    say = style.say
    counts = Counter(row.destination for row in rows if row.destination)
    if not counts:
        return paragraph(say(phrase("None of the changed addresses had been found mistyped.")))
    head = heading_row(say(phrase("Destination")), say(phrase("Addresses")))
    lines = (cells(text(say(where)), text(style.number(count))) for where, count in counts.most_common())
    return element("table", head + element("tbody", "".join(lines)), "narrow")


def _row(row: ReportRow, style: PageStyle) -> str:
    """Return one row of the table of changes."""
    before, after = corrected(row.before, row.after)
    decided = {
        DecidedBy.PERSON: phrase("a person"),
        DecidedBy.LEVEL: phrase("its confidence"),
        DecidedBy.POLICY: phrase("the organisation’s policy"),
        DecidedBy.FILE: phrase("a decisions file"),
        DecidedBy.CARRIED: phrase("an earlier review"),
        DecidedBy.CAME_BACK: phrase("an earlier review; the slip had come back"),
    }
    by = next((words for kind, words in decided.items() if kind == row.decided_by), phrase("changed along"))
    return cells(
        text(f"{row.file}, {row.line}" if row.file else str(row.line)),
        text(row.contact or style.say(phrase("(no name)"))),
        address(before, row.before),
        address(after, row.after),
        text(style.say(row.reason)),
        text(style.say(by)),
    )


def _notes(exported: Exported) -> list[str]:
    """Return what a reader of the page should know besides."""
    notes: list[str] = []
    if exported.extent is Extent.CHANGED:
        notes.append(phrase("The copy holds only the contacts in which something changed."))
    if exported.along:
        notes.append(
            plural_phrase(
                len(exported.along),
                "{n} of the changes below repeats a corrected address at another place: a list that names the person "
                "by it, or the displayed name.",
                "{n} of the changes below repeat a corrected address at another place: a list that names the person "
                "by it, or the displayed name.",
            )
        )
    if exported.plan.unclear:
        notes.append(
            plural_phrase(
                len(exported.plan.unclear),
                "{n} place in a list was left as it was: two contacts have the address, and not both got the same new "
                "one.",
                "{n} places in lists were left as they were: two contacts have the address, and not both got the same "
                "new one.",
            )
        )
    if exported.plan.declined:
        notes.append(
            plural_phrase(
                len(exported.plan.declined),
                "{n} place in a list was left as it was, as asked. The person may drop out of the list.",
                "{n} places in lists were left as they were, as asked. The people may drop out of these lists.",
            )
        )
    if exported.plan.doubled:
        notes.append(
            plural_phrase(
                len(exported.plan.doubled),
                "In {n} case the contact has the corrected address twice now; both were kept.",
                "In {n} cases the contact has the corrected address twice now; both were kept.",
            )
        )
    if exported.may_miss_groups:
        notes.append(
            phrase("The file holds no groups. Where a changed address is in a group, correct it there by hand.")
        )
    return notes


def _about(exported: Exported, style: PageStyle) -> str:
    """Return from what the report was made, and the hashes that tell the files apart from any other."""
    written = datetime.now(UTC).isoformat(timespec="seconds")
    facts = (
        (phrase("Written"), f"{written} · Proofbook {__version__}"),
        (phrase("Original"), f"{exported.source.name}, sha256 {exported.book.sha256}"),
        (phrase("The copy"), f"{exported.path.name}, sha256 {exported.sha256}"),
    )
    return element(
        "dl", "".join(element("dt", text(style.say(name))) + element("dd", text(fact), "a") for name, fact in facts)
    )
