"""What may be stored at all, as the policy says; how long, retention sees to."""

from desktop_app.settings.policy.in_force import in_force


def keeps_reviews() -> bool:
    """Return whether decisions are kept for the next time. Errors: SettingsError."""
    return in_force().policy.days_kept.journals > 0


def keeps_sessions() -> bool:
    """Return whether it is kept which books were being reviewed. Errors: SettingsError."""
    return in_force().policy.days_kept.sessions > 0


def keeps_table_choices() -> bool:
    """Return whether choices about tables are kept. Errors: SettingsError."""
    return in_force().policy.retention.sessions > 0


def keeps_recent() -> bool:
    """Return whether it is kept which books were opened. Errors: SettingsError."""
    return in_force().policy.days_kept.recent_files > 0


def keeps_log() -> bool:
    """Return whether a log is written. Errors: SettingsError."""
    return in_force().policy.days_kept.logs > 0
