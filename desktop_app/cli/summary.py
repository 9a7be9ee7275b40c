"""What fix says when a copy is written: what changed, what stays, and what is left to do by hand."""

from desktop_app.export.exported import Exported
from desktop_app.export.extent import Extent
from desktop_app.review.decision import Action
from desktop_app.review.session import Session
from desktop_app.review.words import counted

_MOST_LISTED = 20


def summary(exported: Exported, session: Session) -> list[str]:
    """Return what was done, and what is left to do by hand."""
    changed = f"{exported.path}: {counted(exported.addresses_changed, 'address')} changed"
    untouched = exported.contacts - exported.contacts_changed
    if exported.extent is Extent.CHANGED:
        lines = [f"{changed}; only the {counted(exported.contacts_changed, 'contact')} with changes written."]
    else:
        lines = [f"{changed}, {counted(untouched, 'contact')} exactly as before, 0 lost."]
    along = exported.plan.along
    if along:
        where = sorted({each.place.field for each in along})
        lines.append(f"{counted(len(along), 'other place')} changed along ({', '.join(where)}).")
    if exported.plan.unclear:
        lines.append(
            f"{counted(len(exported.plan.unclear), 'place')} in lists left as found: two contacts have the address, "
            "and not both get the same new one."
        )
    twice = exported.plan.doubled
    for row in twice[:_MOST_LISTED]:
        change = exported.change(row, is_doubled=True)
        lines.append(f"{change.contact} now has {change.after} twice; both stay.")
    if len(twice) > _MOST_LISTED:
        lines.append(f"… and {counted(len(twice) - _MOST_LISTED, 'more contact')} an address twice.")
    if exported.may_miss_groups:
        lines.append("A table holds no groups: if a changed address is in a group, correct it there by hand.")
    left = session.progress().by_action[Action.UNDECIDED]
    if left:
        were = "was" if left == 1 else "were"
        lines.append(f"{counted(left, 'suspicious address')} {were} left as found; “proofbook check” lists them.")
    return lines
