"""The table of changes on a report’s page: from what to what, why, and how and when it was decided."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain

from desktop_app.export.page import PageStyle, address, cells, corrected, element, heading_row, paragraph, text
from desktop_app.export.report_rows import CountRow, DomainRow, ReportRow, Row
from desktop_app.files.phrases import phrase
from desktop_app.proofreading.confidence import Confidence
from desktop_app.proofreading.kinds import Kind
from desktop_app.review.decision import DecidedBy
from desktop_app.review.words import NO_TYPO, words_of

_NEARLY_SURE = 0.99
_DECIDED_BY = {
    DecidedBy.PERSON: phrase("a person"),
    DecidedBy.LEVEL_HIGH: phrase("accepted by confidence: high"),
    DecidedBy.LEVEL_MEDIUM: phrase("accepted by confidence: medium"),
    DecidedBy.LEVEL_LOW: phrase("accepted by confidence: low"),
    DecidedBy.POLICY: phrase("the organisation’s policy"),
    DecidedBy.FILE: phrase("a decisions file"),
    DecidedBy.CARRIED: phrase("an earlier review"),
    DecidedBy.CAME_BACK: phrase("an earlier review; the slip had come back"),
}
_KNOWN_WAYS = frozenset(map(str, DecidedBy))


def changes_table(changes: Iterable[Row], style: PageStyle) -> Iterator[str]:
    """Yield the table of changes."""
    say = style.say
    rows = iter(changes)
    first = next(rows, None)
    if first is None:
        yield paragraph(say(phrase("Nothing was changed.")))
        return
    names = {
        ReportRow: (phrase("Line"), phrase("Contact"), phrase("Before"), phrase("After")),
        DomainRow: (phrase("Addresses"), phrase("Before"), phrase("After")),
        CountRow: (phrase("Addresses"),),
    }[type(first)]
    kind = {ReportRow: "changes", DomainRow: "summed", CountRow: "counted"}[type(first)]
    yield f'<table class="{kind}">' + heading_row(
        *map(say, names), say(phrase("Why")), say(phrase("Decided by"))
    ) + "<tbody>"  # fmt: skip
    made: dict[tuple[object, ...], str] = {}  # most rows say why and how it was decided in one of a few ways
    for row in chain((first,), rows):
        yield cells(*_what(row, style), *(_once(made, make, row, style) for make in (_why, _decided)))
    yield "</tbody></table>"


def _once(
    made: dict[tuple[object, ...], str], make: Callable[[Row, PageStyle], str], row: Row, style: PageStyle
) -> str:
    """Return a cell, which is made once for all rows that have it."""
    key: tuple[object, ...] = (make, row.decided_by, row.decided, row.kind, row.confidence)
    if not isinstance(row, CountRow):
        key += (row.reason, row.probability)
    if not isinstance(row, ReportRow):
        key += (row.decided_until,)
    cell = made.get(key)
    if cell is None:
        cell = made[key] = make(row, style)
    return cell


def _what(row: Row, style: PageStyle) -> Sequence[str]:
    """Return the cells that say what was changed."""
    if isinstance(row, ReportRow):
        before, after = corrected(row.before, row.after)
        return (
            text(f"{row.file}, {row.line}" if row.file else str(row.line)),
            text(row.contact or style.say(phrase("(no name)"))),
            address(before, row.before),
            address(after, row.after),
        )
    count = element("span", text(style.number(row.addresses)), "n")
    if isinstance(row, CountRow):
        return (count,)
    before, after = corrected(row.domain or no_domain(style), row.new_domain or no_domain(style))
    return count, address(before, row.domain), address(after, row.new_domain)


def _why(row: Row, style: PageStyle) -> str:
    """Return the cell that says why something was changed, and how sure that is."""
    reason = "" if isinstance(row, CountRow) else text(style.say(row.reason))
    if not row.confidence:
        return reason or text(style.say(phrase("By hand, or changed along")))
    sure = text(style.say(words_of(Kind(row.kind), Confidence(row.confidence))))
    probability = None if isinstance(row, CountRow) else row.probability
    if probability is not None and Kind(row.kind) not in NO_TYPO:
        sure += text(f" ({_percent(probability)})")
    if isinstance(row, CountRow):
        return sure + element("div", text(row.kind), "a soft")
    return reason + element("div", sure, "soft")


def _percent(probability: float) -> str:
    """Return a probability as a person reads it; nothing is quite sure."""
    return ">\u00a099\u00a0%" if probability > _NEARLY_SURE else f"{100 * probability:.0f}\u00a0%"


def _decided(row: Row, style: PageStyle) -> str:
    """Return the cell that says how and when a change was decided."""
    by = _DECIDED_BY.get(DecidedBy(row.decided_by)) if row.decided_by in _KNOWN_WAYS else phrase("changed along")
    when = day_and_time(row.decided)
    until = "" if isinstance(row, ReportRow) else day_and_time(row.decided_until)
    if until and until != when:
        when += f" – {until}"
    return text(style.say(by or "")) + element("div", text(when), "soft")


def day_and_time(written: str) -> str:
    """Return a time for a person: “2026-11-28 14:59 UTC”."""
    return f"{written[:10]} {written[11:16]} UTC" if written else ""


def no_domain(style: PageStyle) -> str:
    """Return what stands for a domain that is none."""
    return style.say(phrase("(no mail domain)"))
