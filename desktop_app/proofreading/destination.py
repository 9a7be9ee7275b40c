"""Where mail to a mistyped domain may have gone, in words. Nobody can know, so it always says "may"."""

import enum
from typing import NamedTuple

from desktop_app.files.phrases import phrase
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
    "mil": phrase("the US military’s"),
    "gov": phrase("the US government’s"),
    "edu": phrase("that of US universities"),
    "int": phrase("that of international organisations"),
    "gov.uk": phrase("the UK government’s"),
    "mod.uk": phrase("the UK Ministry of Defence’s"),
    "police.uk": phrase("that of the UK police"),
    "nhs.uk": phrase("that of the UK health service"),
}


def ending_of(suffix: str) -> str:
    """Say whose ending a suffix is: "Mali's ending", "the US military’s"."""
    if suffix in _CLOSED:
        return _CLOSED[suffix]
    country = country_of(suffix.rpartition(".")[2])
    if suffix == "com":
        return phrase("the commonest ending")
    if country:
        if country.name.startswith("the "):
            return phrase("the ending of {country}", country=country.name)
        return phrase("{country}’s ending", country=country.name)
    return phrase("a general ending")


def of_retired(retired: RetiredDomain) -> Destination:
    """Return where mail to a provider that has closed may have gone."""
    text = phrase(
        "Mail to it may have bounced: “{domain}” closed down in {year}.",
        domain=retired.domain,
        year=retired.closed[:4],
    )
    return Destination(DestinationCode.RETIRED, None, text)


def destination(domain: str) -> Destination:
    """Return where mail to a well-formed or malformed domain may have gone."""
    parsed = parse(domain)
    if parsed is None or len(parsed.labels) == 1:
        text = phrase("Mail to it may have bounced: this is no complete mail domain.")
        return Destination(DestinationCode.UNKNOWN, None, text)
    last = parsed.labels[-1]
    if not is_top_level(last):
        text = phrase("Mail to it may have bounced: there is no ending “.{ending}” on the internet.", ending=last)
        return Destination(DestinationCode.NO_SUCH_SUFFIX, None, text)
    for closed in _CLOSED:
        if domain == closed or domain.endswith("." + closed):
            text = phrase(
                "Mail to it may have bounced or stayed inside: nobody else can register under “.{ending}”.",
                ending=closed,
            )
            return Destination(DestinationCode.CLOSED, None, text)
    country = country_of(last)
    if country:
        text = phrase("Mail to it may have reached someone {in_country}.", in_country=country.whereabouts)
        return Destination(DestinationCode.COUNTRY, country.code, text)
    text = phrase("Mail to it may have reached whoever owns “{domain}”.", domain=domain)
    return Destination(DestinationCode.GENERIC, None, text)
