"""The providers known to have closed their mail: resources/retired.tsv, which names the source of each."""

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from desktop_app.files.paths import resource
from desktop_app.files.tables import table_rows
from desktop_app.proofreading.rules import RetiredDomain


@lru_cache(maxsize=1)
def retired_domains() -> Mapping[str, RetiredDomain]:
    """Load the table: domain, date of closing, successor (may be empty), source."""
    rows = table_rows(resource("retired.tsv").read_text(encoding="utf-8"))
    return MappingProxyType(
        {domain: RetiredDomain(domain, closed, successor or None) for domain, closed, successor, _ in rows}
    )
