"""Selecting the new names of domains that the organisation has renamed, as books are opened.

That is one step, which can be taken back. An address about which anything was ever decided in its book's review, be it
that the step was taken back, stays as the person left it.
"""

from dataclasses import replace

from desktop_app.review.decision import AddressKey, Change, DecidedBy
from desktop_app.review.recalling import Recalled, add_step
from desktop_app.review.session import Session


def select_renamed(title: str, session: Session, recalled: Recalled, identity: str) -> None:
    """Put the new names in, as the last step of the history, and note whether such a step is the last one in force."""
    change = _declared(title, session, recalled)
    if change.after:
        add_step(session, recalled, change, identity)
    last = recalled.steps[recalled.done - 1] if recalled.done else None
    if last and all(decision.by is DecidedBy.POLICY for _, decision in last.change.after):
        recalled.renamed = last


def _declared(title: str, session: Session, recalled: Recalled) -> Change:
    """Return the change that fixes what is declared and was never decided about."""
    decided = {AddressKey(number, row) for number, past in enumerate(recalled.pasts) if past for row in past.domains}
    return replace(session.accept(None, decided), title=title)
