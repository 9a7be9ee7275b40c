"""The built-in sets of known-correct domains: one readable file each, with its source and date."""

from dataclasses import dataclass
from functools import lru_cache

from desktop_app.files.paths import resource
from desktop_app.proofreading.rules import TrustedDomain

SET_NAMES = ("mail-providers", "us-government", "uk-government")


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
    """Load one set: "# key: value" comments, then "domain<TAB>weight" rows."""
    header: dict[str, str] = {}
    rows: list[tuple[str, float]] = []
    for line in resource("trusted", f"{name}.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            key, colon, value = line[1:].partition(":")
            if colon:
                header.setdefault(key.strip(), value.strip())
        elif line.strip():
            domain, weight = line.split("\t")
            rows.append((domain, float(weight)))
    title = header["title"]
    domains = tuple(TrustedDomain(domain, weight, f"built-in set “{title}”") for domain, weight in rows)
    return TrustedSet(name, title, header["date"], domains)
