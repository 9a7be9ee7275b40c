"""The page of a report: counts, where mail may have gone, every change with its letters marked, and what was left."""

from collections import Counter
from collections.abc import Iterable, Iterator

from desktop_app import __version__
from desktop_app.export.exported import Exported
from desktop_app.export.exposure import Destination, Exposure
from desktop_app.export.extent import Extent
from desktop_app.export.page import PageStyle, bar, cells, element, heading_row, page, paragraph, text
from desktop_app.export.report_about import files_told, rules_told
from desktop_app.export.report_facts import Facts
from desktop_app.export.report_rows import ContactData, Row
from desktop_app.export.report_table import changes_table, day_and_time, no_domain
from desktop_app.files.phrases import phrase, plural_phrase
from desktop_app.review.decision import Action
from desktop_app.review.words import finding_words

HTML = ".html"
_EXPOSURES = {
    Exposure.STRANGERS: phrase("May have reached strangers"),
    Exposure.NOBODY: phrase("Could not be delivered"),
    Exposure.RENAMED: phrase("Sent to the organisation’s former domains"),
}
_LEFT = {
    Action.UNDECIDED: phrase("undecided"),
    Action.ASK: phrase("the person is to be asked"),
    Action.KEEP: phrase("kept as it is"),
    Action.TRUST: phrase("marked as spelled correctly"),
}


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
    yield from changes_table(changes, style)
    yield element("h2", text(say(phrase("What was left"))))
    yield _left(facts, style)
    yield element("h2", text(say(phrase("By which rules"))))
    yield rules_told(facts, style)
    yield element("h2", text(say(phrase("About this report"))))
    yield files_told(facts, style)


def _subtitle(facts: Facts) -> str:
    """Return whose report of when it is."""
    organisation = facts.exported.session.origin.organisation
    return " · ".join(filter(None, (organisation, day_and_time(facts.written), f"Proofbook {__version__}")))


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
        element("li", element("span", text(facts.domain(each) or no_domain(style)), "a") + _count(each.wrong, style))
        for each in place.domains
    )
    return element("ul", "".join(lines), "domains")


def _count(count: int, style: PageStyle) -> str:
    """Return a count behind what it counts."""
    return " " + element("span", text(f"× {style.number(count)}"), "soft")


def _left(facts: Facts, style: PageStyle) -> str:
    """Return which suspicious domains are in the copy as they were."""
    say = style.say
    left = facts.left()
    if not left:
        return paragraph(say(phrase("Nothing that was found suspicious.")))
    sums = Counter[Action]()
    for action, each in left:
        sums[action] += each.addresses[action]
    total = "; ".join(style.counted(_LEFT[action], count) for action, count in sums.items())
    if facts.contact_data is ContactData.NONE:
        return paragraph(total)
    head = heading_row(
        say(phrase("Domain")), say(phrase("Addresses")), say(phrase("Contacts")), say(phrase("Decision")),
        say(phrase("What was found")),
    )  # fmt: skip
    lines = (
        cells(
            element("span", text(facts.domain(each) or no_domain(style)), "a"),
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
