"""Which language the window speaks, as the policy and the person have it."""

from desktop_app.settings.policy.in_force import in_force
from desktop_app.settings.user_settings import AS_SYSTEM


def language_in_force(chosen: str) -> str:
    """Return a language, empty for the system's: the policy's where that is locked, else the one chosen, if any."""
    policy = in_force()
    if policy.is_locked("language") or not chosen:
        return policy.policy.language
    return language_without_policy(chosen)


def language_without_policy(chosen: str) -> str:
    """Return the language that was chosen, empty for the system's."""
    return "" if chosen == AS_SYSTEM else chosen
