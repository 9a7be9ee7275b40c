"""The built-in sets of known-correct domains: one readable file each, with its source and date."""

from functools import lru_cache
from typing import NamedTuple

from desktop_app.files.paths import resource
from desktop_app.files.phrases import phrase, phrase_of_table
from desktop_app.files.tables import table_rows
from desktop_app.proofreading.rules import TrustedDomain, name_of_target

_PROVIDERS = "mail-providers"
SET_NAMES = (
    _PROVIDERS,
    "us-government",
    "uk-government",
    "nato-defence",
    "german-government",
    "austrian-government",
    "swiss-government",
)

_COUNTRY_OF_SET = {
    "us-government": "US",
    "uk-government": "GB",
    "german-government": "DE",
    "austrian-government": "AT",
    "swiss-government": "CH",
}
"""The country that a set is about; the others are nobody's or many countries'."""


class TrustedSet(NamedTuple):
    """A built-in set."""

    name: str
    title: str
    date: str
    domains: tuple[TrustedDomain, ...]


@lru_cache(maxsize=1)
def built_in_sets() -> tuple[TrustedSet, ...]:
    """Load every built-in set."""
    return tuple(_load(name) for name in SET_NAMES)


def sets_for(country: str) -> tuple[TrustedSet, ...]:
    """Return every built-in set, those first that concern somebody who mostly writes to a country ("DE", or none)."""

    def distance(each: TrustedSet) -> int:
        about = _COUNTRY_OF_SET.get(each.name)
        if each.name == _PROVIDERS or (country and about == country):
            return 0
        return 2 if country and about else 1

    return tuple(sorted(built_in_sets(), key=distance))


def set_of_country(country: str) -> TrustedSet | None:
    """Return the set that is about a country, None where there is none."""
    return next((each for each in built_in_sets() if country and _COUNTRY_OF_SET.get(each.name) == country), None)


def _load(name: str) -> TrustedSet:
    """Load one set: "# key: value" comments, then rows of domain, weight, and what is said of the provider's suffixes.

    sole: the provider has no other domain of this name; family: all it has are in the set.
    """
    text = resource("trusted", f"{name}.tsv").read_text(encoding="utf-8")
    header: dict[str, str] = {}
    for line in text.splitlines():
        key, colon, value = line.removeprefix("#").partition(":")
        if colon and line.startswith("#"):
            header.setdefault(key.strip(), value.strip())
    rows = [*table_rows(text)]
    title = phrase_of_table(header["title"])
    source = phrase("built-in set “{title}”", title=title)
    listed = {name_of_target(row[0]) for row in rows if row[2:]}
    domains = tuple(
        TrustedDomain(
            row[0],
            float(row[1]),
            source,
            family=name,
            is_provider=name == _PROVIDERS,
            all_suffixes_listed=bool(listed) and name_of_target(row[0]) in listed,
        )
        for row in rows
    )
    return TrustedSet(name, title, header["date"], domains)
