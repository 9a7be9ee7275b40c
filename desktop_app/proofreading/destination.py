"""Where mail to a mistyped domain may have gone, in words. Nobody can know, so it always says "may"."""

import enum
from typing import NamedTuple

from desktop_app.proofreading.countries import country_of
from desktop_app.proofreading.domain import is_top_level, parse
from desktop_app.proofreading.rules import RetiredDomain


class DestinationCode(enum.StrEnum):
    """Where it may have gone; the values are part of the command line's contract."""

    NO_SUCH_SUFFIX = "no-such-suffix"
    RETIRED = "retired"
    COUNTRY = "country"
    CLOSED = "closed"
    GENERIC = "generic"
    UNKNOWN = "unknown"


class Destination(NamedTuple):
    """country: the ISO 3166 code, upper case, where the code is COUNTRY."""

    code: DestinationCode
    country: str | None
    text: str


# Suffixes under which only the named body can register (their registries' rules).
_CLOSED = {
    "mil": "the US military’s",
    "gov": "the US government’s",
    "edu": "that of US universities",
    "int": "that of international organisations",
    "gov.uk": "the UK government’s",
    "mod.uk": "the UK Ministry of Defence’s",
    "police.uk": "that of the UK police",
    "nhs.uk": "that of the UK health service",
}


def ending_of(suffix: str) -> str:
    """Say whose ending a suffix is: "Mali's ending", "the US military’s"."""
    if suffix in _CLOSED:
        return _CLOSED[suffix]
    country = country_of(suffix.rpartition(".")[2])
    if suffix == "com":
        return "the commonest ending"
    if country:
        name = country.name
        return f"the ending of {name}" if name.startswith("the ") else f"{name}’s ending"
    return "a general ending"


def of_retired(retired: RetiredDomain) -> Destination:
    """Return where mail to a provider that has closed may have gone."""
    text = f"Mail to it may have bounced: “{retired.domain}” closed down in {retired.closed[:4]}."
    return Destination(DestinationCode.RETIRED, None, text)


def destination(domain: str) -> Destination:
    """Return where mail to a well-formed or malformed domain may have gone."""
    parsed = parse(domain)
    if parsed is None or len(parsed.labels) == 1:
        text = "Mail to it may have bounced: this is no complete mail domain."
        return Destination(DestinationCode.UNKNOWN, None, text)
    last = parsed.labels[-1]
    if not is_top_level(last):
        text = f"Mail to it may have bounced: there is no ending “.{last}” on the internet."
        return Destination(DestinationCode.NO_SUCH_SUFFIX, None, text)
    for closed in _CLOSED:
        if domain == closed or domain.endswith("." + closed):
            text = f"Mail to it may have bounced or stayed inside: nobody else can register under “.{closed}”."
            return Destination(DestinationCode.CLOSED, None, text)
    country = country_of(last)
    if country:
        text = f"Mail to it may have reached someone in {country.name}."
        return Destination(DestinationCode.COUNTRY, country.code, text)
    return Destination(DestinationCode.GENERIC, None, f"Mail to it may have reached whoever owns “{domain}”.")
