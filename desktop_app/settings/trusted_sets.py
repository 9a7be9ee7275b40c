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
