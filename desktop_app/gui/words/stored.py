"""How long what is stored is kept, in words. Free of widgets."""

from desktop_app.gui.wording import plural, tr
from desktop_app.settings.policy.model import Policy


def how_long(policy: Policy) -> list[str]:
    """Say after how many days without use what is deleted; what is not kept at all is said."""
    days, tables = policy.days_kept, policy.retention.sessions
    reviews, recent, logs = days.journals, days.recent_files, days.logs
    return [
        plural(
            reviews,
            "Reviews that are not used for {n} day are deleted when Proofbook starts.",
            "Reviews that are not used for {n} days are deleted when Proofbook starts.",
        )
        if reviews
        else tr("Reviews are not kept: decisions count until you close Proofbook."),
        plural(
            tables,
            "How tables are read is forgotten {n} day after the last new choice.",
            "How tables are read is forgotten {n} days after the last new choice.",
        )
        if tables
        else tr("How tables are read is not kept."),
        plural(recent, "Recent books are forgotten after {n} day.", "Recent books are forgotten after {n} days.")
        if recent
        else tr("It is not kept which books you opened."),
        plural(logs, "The log is deleted after {n} day.", "The log is deleted after {n} days.")
        if logs
        else tr("No log is written."),
    ]
