"""The built-in sets of known-correct domains: one readable file each, with its source and date."""

from dataclasses import dataclass, replace
from functools import lru_cache

from desktop_app.files.paths import resource
from desktop_app.files.tables import table_rows
from desktop_app.proofreading.rules import TrustedDomain

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


@dataclass(frozen=True)
class TrustedSet:
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
    title = header["title"]
    source = f"built-in set “{title}”"
    listed = {TrustedDomain(row[0], 0, "").name for row in rows if row[2:]}
    unmarked = (TrustedDomain(row[0], float(row[1]), source, name, is_provider=name == _PROVIDERS) for row in rows)
    domains = tuple(replace(each, all_suffixes_listed=each.name in listed) for each in unmarked)
    return TrustedSet(name, title, header["date"], domains)
