"""What the overview says about its numbers, in plain words. Free of widgets."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.book.model import Unusable
from desktop_app.gui import wording
from desktop_app.gui.finding_filter import destination_key
from desktop_app.gui.wording import tr
from desktop_app.gui.words.organisation import nothing_found
from desktop_app.proofreading.countries import country_coded
from desktop_app.proofreading.destination import Destination, DestinationCode
from desktop_app.review.overview import Count, DestinationCount, Overview

MOST_BARS = 10


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of the chart. key: as destination_key names it, empty for all others together.

    bounces: nobody is likely to have got the mail.
    """

    key: str
    name: str
    count: Count
    bounces: bool

    @property
    def sentence(self) -> str:
        """Return the bar for a screen reader: “Mali, 3 addresses, 2 domains”."""
        return wording.joined((self.name, wording.addresses(self.count.addresses), wording.domains(self.count.domains)))


def all_bars(overview: Overview) -> tuple[Bar, ...]:
    """Return a bar for every place where mail may have gone, the most addresses first."""
    return tuple(_bar(each) for each in overview.destinations)


def few_bars(bars: Sequence[Bar], most: int = MOST_BARS) -> tuple[Bar, ...]:
    """Return as many bars as can be taken in at a glance, the last one for all others together."""
    if len(bars) <= most:
        return tuple(bars)
    shown, others = bars[: most - 1], bars[most - 1 :]
    domains = sum(bar.count.domains for bar in others)
    addresses = sum(bar.count.addresses for bar in others)
    name = wording.plural(len(others), "{n} other place", "{n} other places")
    return (*shown, Bar("", name, Count(domains, addresses), bounces=all(bar.bounces for bar in others)))


def _bar(each: DestinationCount) -> Bar:
    """Return the bar of one destination."""
    code = each.destination.code
    bounces = code not in (DestinationCode.COUNTRY, DestinationCode.GENERIC)
    return Bar(destination_key(each.destination), destination_name(each.destination), each.count, bounces)


def destination_name(destination: Destination) -> str:
    """Return who may have got the mail, as short as it goes: “Mali”, “Nobody: there is no such ending”."""
    country = country_coded(destination.country or "")
    if country:
        name = wording.translated(country.name)
        return name[:1].upper() + name[1:]
    names = {
        DestinationCode.NO_SUCH_SUFFIX: tr("Nobody: there is no such ending"),
        DestinationCode.RETIRED: tr("Nobody: the provider has closed"),
        DestinationCode.CLOSED: tr("Nobody else: closed endings such as .mil"),
        DestinationCode.GENERIC: tr("Whoever owns the domain (.com, .net …)"),
        DestinationCode.UNKNOWN: tr("Nobody: no complete mail domain"),
    }
    return names.get(destination.code, tr("Unknown"))


def unusable_name(kind: Unusable) -> str:
    """Return what addresses of a kind are."""
    names = {
        Unusable.X500: tr("Exchange directory entries (X.500)"),
        Unusable.X400: tr("X.400 addresses"),
        Unusable.FAX: tr("Fax numbers"),
        Unusable.NOTES: tr("Lotus Notes names"),
        Unusable.IP_LITERAL: tr("Numbers of computers (IP addresses)"),
        Unusable.INTERNAL_HOST: tr("Computers inside some network"),
        Unusable.NO_AT_SIGN: tr("Without a usable @"),
    }
    return names[kind]


def verdict(overview: Overview) -> str:
    """Say in one sentence what was found."""
    if not overview.addresses:
        return wording.plural(
            overview.books,
            "No e-mail addresses were found in this book",
            "No e-mail addresses were found in these {n} books",
        )
    if overview.found.domains:
        return wording.plural(
            overview.found.domains,
            "{n} domain needs a look before you move",
            "{n} domains need a look before you move",
        )
    if overview.unusable_total == overview.addresses:
        return wording.plural(
            overview.addresses,
            "The only address in it has no mail domain that could be checked",
            "None of the {n} addresses has a mail domain that could be checked",
        )
    return nothing_found(overview.addresses)
