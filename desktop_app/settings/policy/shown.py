"""Every key of the policy with what is in force, and where that comes from: for IT to look at."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from desktop_app.files.phrases import clauses, phrase
from desktop_app.settings.keyboard_layout import layouts_in_force
from desktop_app.settings.policy.in_force import InForce
from desktop_app.settings.policy.keys import KEYS
from desktop_app.settings.policy.model import TrustedFile
from desktop_app.settings.preferences import sets_off, switched_off_sets, user_trusted_domains
from desktop_app.settings.trusted_sets import SET_NAMES
from desktop_app.settings.user_settings import user_settings


class ShownKey(NamedTuple):
    """A key; value: as JSON has it; source: where it comes from, for people to read."""

    key: str
    value: Any
    source: str
    is_locked: bool


def shown_keys(forced: InForce) -> Iterator[ShownKey]:
    """Yield every key in its order. forced: the policy in force in this process. Errors: SettingsError."""
    users = _users_values(forced)
    for key in KEYS:
        value = users.get(key, forced.value(key))
        sources = [phrase("policy {path}", path=path) for path in forced.sources.get(key, ())]
        if key in users:
            sources.append(phrase("the user’s preferences"))
        source = clauses(sources) or phrase("default")
        yield ShownKey(key, plain(_all_sets() if key == "built_in_sets" else value), source, forced.is_locked(key))


def _users_values(forced: InForce) -> dict[str, Any]:
    """Return what the user's own settings change, as far as they may."""
    own, settings = user_trusted_domains(), user_settings()
    changed: dict[str, Any] = {}
    if own:
        changed["trusted_domains"] = (*forced.policy.trusted_domains, *own)
    if switched_off_sets():
        changed["built_in_sets"] = {}
    if settings.language and not forced.is_locked("language"):
        changed["language"] = settings.language
    if settings.keyboard_layout and not forced.is_locked("keyboard_layouts"):
        changed["keyboard_layouts"] = layouts_in_force()
    return changed


def _all_sets() -> dict[str, bool]:
    """Return every built-in set with whether it is in force. Errors: SettingsError."""
    off = sets_off()
    return {name: name not in off for name in SET_NAMES}


def plain(value: Any) -> Any:
    """Return a value as JSON has it."""
    if isinstance(value, TrustedFile):
        return {"path": str(value.path), "required": value.is_required}
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, Mapping):
        return {name: plain(each) for name, each in value.items()}
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    return "" if value is None else value
