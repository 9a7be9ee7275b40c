"""Trust files: one domain a line; *.mil trusts what is under it as a parent; # starts a comment; UTF-8."""

from pathlib import Path
from typing import NamedTuple

from desktop_app.files.phrases import phrase
from desktop_app.proofreading.domain import parse
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.line_file import entries


class TrustList(NamedTuple):
    """The domains of one trust file, in lower-case Unicode. sha256: of its bytes."""

    domains: tuple[str, ...]
    wildcard_parents: tuple[str, ...]
    sha256: str = ""

    @property
    def entries(self) -> tuple[str, ...]:
        """Return the domains, and *.parents behind them."""
        return (*self.domains, *(f"*.{parent}" for parent in self.wildcard_parents))


def read_trust_file(path: Path) -> TrustList:
    """Read a trust file. Errors: SettingsError with the line number of the first line that is no domain."""
    domains: list[str] = []
    parents: list[str] = []
    read = entries(path, phrase("trust file"))
    for number, entry in read.lines:
        try:
            (parents if entry.startswith("*.") else domains).append(trust_entry(entry).removeprefix("*."))
        except ValueError as error:
            raise SettingsError(phrase("{path}, line {line}: {reason}", path=path, line=number, reason=error)) from None
    return TrustList(tuple(domains), tuple(parents), read.sha256)


def trust_entry(text: str) -> str:
    """Return an entry, a domain or *.parent, as the rules hold it. Errors: ValueError saying what is wrong with it."""
    if not text.startswith("*."):
        return trusted_domain(text)
    parent = parse(text.removeprefix("*."))
    if parent is None:
        raise ValueError(phrase("“{text}” is not a domain", text=text))
    return f"*.{parent.text}"


def trusted_domain(text: str) -> str:
    """Return a domain as the rules hold it. Errors: ValueError saying what is wrong with it."""
    parsed = parse(text.strip().removeprefix("@"))
    if parsed is None:
        raise ValueError(phrase("“{text}” is not a domain", text=text.strip()))
    if len(parsed.labels) == 1:
        raise ValueError(
            phrase(
                "“{text}” is no whole domain (to trust everything under it, write “*.{parent}”)",
                text=text.strip(),
                parent=parsed.text,
            )
        )
    return parsed.text
