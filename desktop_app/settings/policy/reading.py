"""A policy file: what an organisation has set, in JSON. It is used whole or not at all.

{"organisation": "Example Ministry", "trusted_domains": ["example.gov"], "renames": {"old.example.gov": "example.gov"}}
"""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from desktop_app.files.json_file import read_json
from desktop_app.files.phrases import phrase
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.trust_file import trusted_domain

_KEYS = frozenset({"organisation", "trusted_domains", "renames"})


class Policy(NamedTuple):
    """An organisation's settings."""

    organisation: str = ""
    trusted_domains: tuple[str, ...] = ()
    renames: Mapping[str, str] = MappingProxyType({})


def read_policy(path: Path) -> Policy:
    """Read a policy file. Errors: SettingsError naming the key, or the line of a syntax error."""
    content = read_json(path, phrase("policy file"), SettingsError)
    if not isinstance(content, dict):
        raise SettingsError(phrase("{path}: a policy is a JSON object, {sample}", path=path, sample="{…}"))
    for key in content:
        if key not in _KEYS:
            raise SettingsError(
                phrase(
                    "{path}: there is no policy key “{key}” (known: {names})",
                    path=path,
                    key=key,
                    names=", ".join(sorted(_KEYS)),
                )
            )
    organisation = content.get("organisation", "")
    if not isinstance(organisation, str):
        raise SettingsError(phrase("{path}: “organisation” must be a text", path=path))
    return Policy(organisation, _trusted(path, content), MappingProxyType(_renames(path, content)))


def _trusted(path: Path, content: dict[str, Any]) -> tuple[str, ...]:
    """Return the checked trusted domains."""
    domains = content.get("trusted_domains", [])
    if not isinstance(domains, list) or not all(isinstance(domain, str) for domain in domains):
        raise SettingsError(phrase("{path}: “trusted_domains” must be a list of domains", path=path))
    return tuple(_domain(path, f"trusted_domains[{number}]", domain) for number, domain in enumerate(domains))


def _renames(path: Path, content: dict[str, Any]) -> dict[str, str]:
    """Return the checked renames."""
    renames = content.get("renames", {})
    if not isinstance(renames, dict) or not all(isinstance(new, str) for new in renames.values()):
        raise SettingsError(phrase("{path}: “renames” must be an object of old domain to new domain", path=path))
    checked: dict[str, str] = {}
    for old, new in renames.items():
        key = f"renames.{old}"
        domain = _domain(path, key, old)
        if domain in checked:
            raise SettingsError(
                phrase("{path}: “{key}”: “{domain}” is renamed twice", path=path, key=key, domain=domain)
            )
        checked[domain] = _domain(path, key, new)
        if checked[domain] == domain:
            raise SettingsError(phrase("{path}: “{key}”: a domain can’t be renamed to itself", path=path, key=key))
    _refuse_chains(path, checked)
    return checked


def _refuse_chains(path: Path, renames: dict[str, str]) -> None:
    """Check that no new domain is an old one too, which would be known-correct and retired at once."""
    for old, new in renames.items():
        if new in renames:
            raise SettingsError(
                phrase(
                    "{path}: “renames.{old}”: “{new}” is renamed itself, to “{last}”; please name the last domain",
                    path=path,
                    old=old,
                    new=new,
                    last=renames[new],
                )
            )


def _domain(path: Path, key: str, text: str) -> str:
    """Return a checked domain."""
    try:
        return trusted_domain(text)
    except ValueError as error:
        raise SettingsError(phrase("{path}: “{key}”: {reason}", path=path, key=key, reason=error)) from None
