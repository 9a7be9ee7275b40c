"""The page of a report: counts, where mail may have gone, every change with its letters marked, and what was left."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain

from desktop_app import __version__
from desktop_app.export.exported import Exported
from desktop_app.export.exposure import Destination, Exposure
from desktop_app.export.extent import Extent
from desktop_app.export.page import (
    PageStyle,
    address,
    bar,
    cells,
    corrected,
    element,
    heading_row,
    page,
    paragraph,
    text,
)
from desktop_app.export.report_facts import Facts
from desktop_app.export.report_rows import ContactData, CountRow, DomainRow, ReportRow, Row
from desktop_app.files.build import commit
from desktop_app.files.phrases import phrase, plural_phrase
from desktop_app.proofreading.confidence import Confidence
from desktop_app.proofreading.kinds import Kind
from desktop_app.proofreading.origin import UsedFile
from desktop_app.review.decision import Action, DecidedBy
from desktop_app.review.words import NO_TYPO, finding_words, words_of

HTML = ".html"
_NEARLY_SURE = 0.99
_EXPOSURES = {
    Exposure.STRANGERS: phrase("May have reached strangers"),
    Exposure.NOBODY: phrase("Could not be delivered"),
    Exposure.RENAMED: phrase("Sent to the organisation’s former domains"),
}
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
_LEFT = {
    Action.UNDECIDED: phrase("undecided"),
    Action.ASK: phrase("the person is to be asked"),
    Action.KEEP: phrase("kept as it is"),
    Action.TRUST: phrase("marked as spelled correctly"),
}
_SHAPES = {"file": phrase("a file"), "folder": phrase("a folder"), "zip": phrase("a zip file")}
_KNOWN_WAYS = frozenset(map(str, DecidedBy))


def report_page(facts: Facts, changes: Iterable[Row], style: PageStyle) -> Iterator[str]:
    """Yield the page of a report."""
    name = facts.source_name
    title = style.say(phrase("What was changed in {book}", book=name) if name else phrase("What was changed"))
    return page(title, _body(facts, changes, style, title), style)


def _body(facts: Facts, changes: Iterable[Row], style: PageStyle, title: str) -> Iterator[str]:
    """Yield the body of the page."""
    say = style.say
    exported = facts.exported
    yield element("h1", text(title))
    yield paragraph(_subtitle(facts), "soft")
    yield _counts(exported, style)
    yield "".join(paragraph(say(note), "note") for note in _notes(exported))
    for exposure, heading in _EXPOSURES.items():
        if facts.destinations[exposure] or exposure is Exposure.STRANGERS:
            yield element("h2", text(say(heading)))
            yield _destinations(facts, exposure, style)
    yield element("h2", text(say(phrase("Changes"))))
    yield paragraph(say(phrase("Everything that is not listed here is in the copy exactly as it was.")), "soft")
    yield from _changes(changes, style)
    yield element("h2", text(say(phrase("What was left"))))
    yield _left(facts, style)
    yield element("h2", text(say(phrase("By which rules"))))
    yield _rules(facts, style)
    yield element("h2", text(say(phrase("About this report"))))
    yield _about(facts, style)


def _subtitle(facts: Facts) -> str:
    """Return whose report of when it is."""
    organisation = facts.exported.session.origin.organisation
    return " · ".join(filter(None, (organisation, _day_and_time(facts.written), f"Proofbook {__version__}")))


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


def _destinations(facts: Facts, exposure: Exposure, style: PageStyle) -> str:
    """Return where mail may have gone: a table whose rows have bars, the most addresses first."""
    say, found = style.say, facts.destinations[exposure]
    if not found:
        return paragraph(say(phrase("Nothing that was found mistyped leads to anybody else’s domain.")))
    most = max(each.addresses for places in facts.destinations.values() for each in places)
    head = heading_row(
        say(phrase("Destination")),
        say(phrase("Addresses")),
        say(phrase("of these corrected")),
        say(phrase("Contacts")),
        "",
    )
    lines = (
        cells(
            text(say(each.words)) + _domains_of(facts, each, style),
            *(element("span", text(style.number(n)), "n") for n in (each.addresses, each.corrected, each.contacts)),
            bar(each.addresses / most),
        )
        for each in found
    )
    return element("table", head + element("tbody", "".join(lines)), "places")


def _domains_of(facts: Facts, place: Destination, style: PageStyle) -> str:
    """Return the domains of a destination with their counts, as far as they may be told."""
    if facts.contact_data is ContactData.NONE:
        said = plural_phrase(len(place.domains), "{n} domain", "{n} domains")
        return element("div", text(style.say(said)), "soft")
    lines = (
        element("li", element("span", text(facts.domain(each) or _no_domain(style)), "a") + _count(each.wrong, style))
        for each in place.domains
    )
    return element("ul", "".join(lines), "domains")


def _count(count: int, style: PageStyle) -> str:
    """Return a count behind what it counts."""
    return " " + element("span", text(f"× {style.number(count)}"), "soft")


def _no_domain(style: PageStyle) -> str:
    """Return what stands for a domain that is none."""
    return style.say(phrase("(no mail domain)"))


def _changes(changes: Iterable[Row], style: PageStyle) -> Iterator[str]:
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
    before, after = corrected(row.domain or _no_domain(style), row.new_domain or _no_domain(style))
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
    when = _day_and_time(row.decided)
    until = "" if isinstance(row, ReportRow) else _day_and_time(row.decided_until)
    if until and until != when:
        when += f" – {until}"
    return text(style.say(by or "")) + element("div", text(when), "soft")


def _day_and_time(written: str) -> str:
    """Return a time for a person: “2026-11-28 14:59 UTC”."""
    return f"{written[:10]} {written[11:16]} UTC" if written else ""


def _left(facts: Facts, style: PageStyle) -> str:
    """Return which suspicious domains are in the copy as they were."""
    say = style.say
    left = facts.left()
    if not left:
        return paragraph(say(phrase("Nothing that was found suspicious.")))
    sums = Counter[Action]()
    for action, each in left:
        sums[action] += each.addresses[action]
    total = "; ".join(f"{say(_LEFT[action])}: {style.number(count)}" for action, count in sums.items())
    if facts.contact_data is ContactData.NONE:
        return paragraph(total)
    head = heading_row(
        say(phrase("Domain")), say(phrase("Addresses")), say(phrase("Contacts")), say(phrase("Decision")),
        say(phrase("What was found")),
    )  # fmt: skip
    lines = (
        cells(
            element("span", text(facts.domain(each) or _no_domain(style)), "a"),
            element("span", text(style.number(each.addresses[action])), "n"),
            element("span", text(style.number(each.contacts[action])), "n"),
            text(say(_LEFT[action])),
            text(say(finding_words(each.finding))),
        )
        for action, each in left
    )
    return paragraph(total) + element("table", head + element("tbody", "".join(lines)), "left")


def _notes(exported: Exported) -> list[str]:
    """Return what a reader of the page should know besides."""
    notes: list[str] = []
    if exported.extent is Extent.CHANGED:
        notes.append(phrase("The copy holds only the contacts in which something changed."))
    if exported.plan.along:
        notes.append(
            plural_phrase(
                len(exported.plan.along),
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


def _rules(facts: Facts, style: PageStyle) -> str:
    """Return what counted as correct, and the policy in force."""
    origin = facts.exported.session.origin
    none = phrase("none")
    sets = [f"{each.name} ({each.date})" for each in origin.built_in_sets]
    policies = [_file(facts, file, style.say) for file in origin.policy_files]
    trusted = [_file(facts, file, style.say) for file in origin.trust_files]
    counts = (
        (origin.policy_domains, phrase("from the policy")),
        (origin.renames, phrase("renamed by the policy")),
        (origin.own_domains, phrase("from the user’s own list")),
        (origin.command_line_domains, phrase("from the command line")),
    )
    others = [f"{style.say(words)}: {style.number(count)}" for count, words in counts if count]
    facts_told: list[tuple[str, Sequence[str]]] = [
        (phrase("Policy in force"), policies or [style.say(none)]),
        (phrase("Built-in sets of known-correct domains"), sets or [style.say(none)]),
        (phrase("Files of known-correct domains"), trusted or [style.say(none)]),
        (phrase("Other known-correct domains"), others or [style.say(none)]),
        (phrase("List of domains known to be real"), [style.say(phrase("in use") if origin.known_list else none)]),
    ]
    if origin.organisation:
        facts_told.insert(0, (phrase("Organisation"), [origin.organisation]))
    return _listed(facts_told, style)


def _file(facts: Facts, file: UsedFile, say: Callable[[str], str]) -> str:
    """Return a file of rules by its path, as far as that may be told, and its hash."""
    parts = [
        facts.path(file),
        f"sha256 {file.sha256}" if file.sha256 else "",
        say(phrase("last good copy")) if file.is_copy else "",
    ]
    return ", ".join(filter(None, parts))


def _about(facts: Facts, style: PageStyle) -> str:
    """Return from what the report was made, and the hashes that tell the files apart from any other."""
    exported, book = facts.exported, facts.exported.book
    program = f"Proofbook {__version__}" + (f", {commit()}" if commit() else "")
    what = ", ".join((style.say(_SHAPES[book.shape.name.lower()]), book.format, book.encoding))
    told: list[tuple[str, Sequence[str]]] = [
        (phrase("Written"), [facts.written]),
        (phrase("Program"), [program]),
        (phrase("Original"), _file_facts(facts.source_name, facts.source_size, book.sha256, style)),
        (phrase("The copy"), _file_facts(facts.copy_name, exported.size, exported.sha256, style)),
        (phrase("Format"), [what]),
    ]
    if facts.user:
        told.insert(1, (phrase("Written by"), [facts.user]))
    return _listed(told, style)


def _file_facts(name: str, size: int | None, sha256: str, style: PageStyle) -> list[str]:
    """Return a file's name, if it may be told, its size and its hash."""
    bytes_ = style.say(phrase("{n} bytes", n=size)) if size is not None else ""
    return [", ".join(filter(None, (name, bytes_))), f"sha256 {sha256}"]


def _listed(told: Iterable[tuple[str, Sequence[str]]], style: PageStyle) -> str:
    """Return facts under their names; several of one name below each other."""
    lines = (
        element("dt", text(style.say(name)))
        + element("dd", "".join(element("div", text(fact)) for fact in facts if fact), "a")
        for name, facts in told
    )
    return element("dl", "".join(lines))
