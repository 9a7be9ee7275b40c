"""What fix says when a copy is written: what changed, what stays, and what is left to do by hand."""

from desktop_app.export.exported import Exported, address_change
from desktop_app.export.extent import Extent
from desktop_app.review.decision import Action
from desktop_app.review.session import Session
from desktop_app.review.words import counted

_MOST_LISTED = 20


def copy_lines(exported: Exported, session: Session, *, is_done: bool = True) -> list[str]:
    """Return what was done, and what is left to do by hand; is_done: it was not only planned."""
    change, write = ("changed", "written") if is_done else ("to change", "to write")
    changed = f"{exported.path}: {counted(exported.addresses_changed, 'address')} {change}"
    untouched = exported.contacts - exported.contacts_changed
    if exported.extent is Extent.CHANGED:
        lines = [f"{changed}; only the {counted(exported.contacts_changed, 'contact')} with changes {write}."]
    else:
        lines = [f"{changed}, {counted(untouched, 'contact')} exactly as before, 0 lost."]
    along = exported.plan.along
    if along:
        where = sorted({each.place.field for each in along})
        lines.append(f"{counted(len(along), 'other place')} {change} along ({', '.join(where)}).")
    if exported.plan.unclear:
        lines.append(
            f"{counted(len(exported.plan.unclear), 'place')} in lists left as found: two contacts have the address, "
            "and not both get the same new one."
        )
    if exported.plan.declined:
        declined = counted(len(exported.plan.declined), "place")
        lines.append(f"{declined} in lists left as found, as asked; people may drop out of them.")
    lines += _twice(exported, "now has" if is_done else "would have")
    if exported.may_miss_groups:
        lines.append("A table holds no groups: if a changed address is in a group, correct it there by hand.")
    left = session.progress().by_action[Action.UNDECIDED]
    if left:
        are = ("was" if left == 1 else "were") if is_done else ("is" if left == 1 else "are")
        lines.append(f"{counted(left, 'suspicious address')} {are} left as found; “proofbook check” lists them.")
    return lines


def _twice(exported: Exported, has: str) -> list[str]:
    """Return a line for each address that a contact then has twice, as far as there are not too many."""
    plan, contact_of = exported.plan, exported.book.addresses.contact
    rows = {(contact_of[row], plan.fixes[row][0].lower()): row for row in plan.doubled}
    shown = [address_change(exported.session, exported.number, plan, row) for row in list(rows.values())[:_MOST_LISTED]]
    lines = [f"{change.contact} {has} {change.after} twice; both stay." for change in shown]
    if len(rows) > _MOST_LISTED:
        lines.append(f"So it is with {counted(len(rows) - _MOST_LISTED, 'more address')}.")
    return lines
