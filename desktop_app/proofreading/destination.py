"""Where mail to a mistyped domain may have gone, in words. Nobody can know, so it always says "may"."""

import enum
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.files.paths import resource
from desktop_app.proofreading.domain import is_top_level, parse


class DestinationCode(enum.StrEnum):
    """Where it may have gone; the values are part of the command line's contract."""

    NO_SUCH_SUFFIX = "no-such-suffix"
    RETIRED = "retired"
    COUNTRY = "country"
    CLOSED = "closed"
    GENERIC = "generic"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Destination:
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
_COUNTRY_LABELS_AS_ISO = {"uk": "GB"}


@lru_cache(maxsize=1)
def _countries() -> dict[str, str]:
    """Load the names of countries by their top-level domain."""
    rows = resource("countries.tsv").read_text(encoding="utf-8").splitlines()
    pairs = (row.partition("\t") for row in rows if row and not row.startswith("#"))
    return {code: name for code, _, name in pairs}


def ending_of(suffix: str) -> str:
    """Say whose ending a suffix is: "Mali's ending", "the US military’s"."""
    if suffix in _CLOSED:
        return _CLOSED[suffix]
    country = _countries().get(suffix.rpartition(".")[2])
    if suffix == "com":
        return "the commonest ending"
    if country:
        return f"the ending of {country}" if country.startswith("the ") else f"{country}’s ending"
    return "a general ending"


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
    country = _countries().get(last)
    if country:
        code = _COUNTRY_LABELS_AS_ISO.get(last, last.upper())
        return Destination(DestinationCode.COUNTRY, code, f"Mail to it may have reached someone in {country}.")
    return Destination(DestinationCode.GENERIC, None, f"Mail to it may have reached whoever owns “{domain}”.")
