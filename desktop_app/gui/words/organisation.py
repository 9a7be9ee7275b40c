"""Who has set what the person can't: the organisation, by its name where the policy says it. Free of widgets."""

from desktop_app.gui.wording import plural, shown, tr
from desktop_app.proofreading.confidence import Confidence
from desktop_app.settings.policy.in_force import NO_POLICY, in_force

_LONGEST = 60


def has_policy() -> bool:
    """Return whether any policy is in force."""
    return in_force() != NO_POLICY


def policy_files() -> str:
    """Return the files of the policy."""
    return ", ".join(str(file.path) for file in in_force().files)


def organisation() -> str:
    """Return the name of the organisation, no longer than a line holds; empty where it has none."""
    return shown(in_force().policy.organisation, _LONGEST)


def set_by() -> str:
    """Say who has made a choice."""
    return _named(tr("Set by {organisation}"), tr("Set by your organisation"))


def set_by_within() -> str:
    """Say the same within a line."""
    return _named(tr("set by {organisation}"), tr("set by your organisation"))


def as_set_by(value: str) -> str:
    """Say what the organisation has set something to."""
    words = _named(tr("{value} (as {organisation} has set it)"), tr("{value} (as your organisation has set it)"))
    return words.replace("{value}", value)


def switched_by(*, on: bool) -> str:
    """Say who has switched a built-in set on or off."""
    if on:
        return _named(tr("switched on by {organisation}"), tr("switched on by your organisation"))
    return _named(tr("switched off by {organisation}"), tr("switched off by your organisation"))


def spellings_set_by() -> str:
    """Say who alone decides which spellings are known to be correct."""
    return _named(
        tr("{organisation} has set which spellings are known to be correct; nobody adds to them here."),
        tr("Your organisation has set which spellings are known to be correct; nobody adds to them here."),
    )


def shown_from() -> str:
    """Say from which confidence on the organisation wants findings to be shown; empty where all are."""
    level = in_force().policy.shown_confidence
    if level is Confidence.LOW:
        return ""
    if level is Confidence.MEDIUM:
        return _named(
            tr("{organisation} has set that only what is almost certainly or probably a typo is shown."),
            tr("Your organisation has set that only what is almost certainly or probably a typo is shown."),
        )
    return _named(
        tr("{organisation} has set that only what is almost certainly a typo is shown."),
        tr("Your organisation has set that only what is almost certainly a typo is shown."),
    )


def nothing_found(addresses: int) -> str:
    """Say that nothing was found in some addresses; where less is shown than could be found, no more than that."""
    if shown_from():
        return plural(
            addresses, "Nothing to show was found in {n} address", "Nothing to show was found in {n} addresses"
        )
    return plural(addresses, "No likely typo found in {n} address", "No likely typos found in {n} addresses")


def managed_by() -> str:
    """Say under whose policy the program is."""
    return _named(tr("Managed by {organisation}"), tr("Managed by your organisation"))


def renamed_title() -> str:
    """Return what the step is called that selects the new names of renamed domains."""
    return _named(tr("Domains renamed by {organisation}"), tr("Domains renamed by your organisation"))


def _named(words: str, without_name: str) -> str:
    """Put the name in, or take the words that need none."""
    return words.replace("{organisation}", organisation()) if organisation() else without_name
