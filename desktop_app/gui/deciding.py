"""From what a person asks to a Change; nothing is applied here. Free of Qt."""

from collections.abc import Container, Iterable, Sequence
from dataclasses import replace

from desktop_app.files.display import harmless
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.wording import plural, tr
from desktop_app.proofreading.confidence import Confidence
from desktop_app.proofreading.finding import Finding
from desktop_app.review.columns import distinct_moves
from desktop_app.review.decision import (
    UNDECIDED,
    Action,
    AddressKey,
    Change,
    Decision,
    fix_address,
    fix_domain,
)
from desktop_app.settings.trust_file import trusted_domain


def fix_addresses(document: ReviewDocument, keys: Sequence[AddressKey]) -> Change | None:
    """Fix some addresses with the first suggestion for their domain; None where there is none to take."""
    finding = document.session.finding_at(keys[0]) if keys else None
    if not finding or not finding.clear_domain:
        return None
    title = tr("Fix {what}").format(what=_what(document, keys))
    return _fix_each(document, title, keys, fix_domain(finding.clear_domain))


def fix_finding(document: ReviewDocument, number: int, domain: str) -> Change:
    """Fix the ticked addresses of a finding; what was kept or edited by hand stays, unless nothing else is there."""
    keys = document.included(number)
    left_out = document.count(number) - len(keys)
    title = tr("Fix {what}").format(what=harmless(document.findings[number].domain, 60))
    if left_out:
        said = plural(left_out, "Fix {domain}, {n} address left out", "Fix {domain}, {n} addresses left out")
        title = said.replace("{domain}", harmless(document.findings[number].domain, 60))
    open_keys = document.session.those(keys, lambda decision: not _is_own_choice(decision))
    return _fix_each(document, title, open_keys or keys, fix_domain(domain))


def give(document: ReviewDocument, keys: Sequence[AddressKey], action: Action) -> Change:
    """Keep addresses, leave them to be asked about, or make them undecided again."""
    titles = {
        Action.KEEP: tr("Keep {what}"),
        Action.ASK: tr("Ask about {what}"),
        Action.UNDECIDED: tr("Undecide {what}"),
    }
    title = titles[action].format(what=_what(document, keys))
    return document.session.decide(title, keys, UNDECIDED if action is Action.UNDECIDED else Decision(action))


def remember(document: ReviewDocument, number: int) -> Change:
    """Mark the domain of a finding as a known-correct spelling, for all of its addresses."""
    title = tr("Remember {domain}").format(domain=harmless(document.findings[number].domain, 60))
    return document.session.decide(title, document.keys(number), Decision(Action.TRUST))


def edit(document: ReviewDocument, key: AddressKey, address: str) -> Change:
    """Give one address a whole new text."""
    title = tr("Edit {what}").format(what=_what(document, [key]))
    return _fix_each(document, title, [key], fix_address(address))


def _fix_each(document: ReviewDocument, title: str, keys: Sequence[AddressKey], fix: Decision) -> Change:
    """Fix addresses; one that has been fixed another way keeps what was chosen to change along with it."""
    return document.session.revise(
        title, keys, lambda old: replace(fix, along=old.along) if old.action is Action.FIX else fix
    )


def replace_everywhere(document: ReviewDocument, domain: str, keys: Iterable[AddressKey], new: str) -> Change:
    """Replace the domain of every address that has it, suspicious or not; what was typed by hand stays as typed."""
    titles = {"old": harmless(domain, 60), "new": harmless(new, 60)}
    title = tr("Replace {old} everywhere with {new}").format(**titles)
    open_keys = [key for key in keys if not document.session.decision(key).address]
    return _fix_each(document, title, open_keys, fix_domain(new))


def fix_certain(document: ReviewDocument, without: Iterable[int] = ()) -> Change:
    """Fix every undecided address whose domain is almost certainly a typo; without: findings that are left out.

    Addresses that a person has left out of decisions about their domain stay too.
    """
    left_out = document.excluded.union(*(document.keys(number) for number in without))
    accepted = document.session.accept(Confidence.HIGH, left_out)
    return replace(accepted, title=tr("Fix all that are almost certain"))


def fixed_by(document: ReviewDocument, change: Change) -> dict[int, int]:
    """Return finding → how many of its addresses a change fixes, in the order of the findings."""
    return {number: count for (number, _), count in sorted(document.session.tally(change.after).items())}


def done_words(change: Change) -> str:
    """Say what a change did, such as “12 addresses fixed”; its title where it did several things, or only how."""
    moves = distinct_moves(change)
    actions = {new.action for _, new in moves}
    if len(actions) != 1 or any(_same_target(old, new) for old, new in moves):
        return change.title
    count = len(change.after)
    words = {
        Action.FIX: plural(count, "{n} address fixed", "{n} addresses fixed"),
        Action.KEEP: plural(count, "{n} address kept", "{n} addresses kept"),
        Action.ASK: plural(count, "{n} address to ask about", "{n} addresses to ask about"),
        Action.TRUST: plural(count, "{n} address marked as correct", "{n} addresses marked as correct"),
        Action.UNDECIDED: plural(count, "{n} address undecided again", "{n} addresses undecided again"),
    }
    return words[actions.pop()]


def _same_target(old: Decision, new: Decision) -> bool:
    """Return whether two decisions differ only in what is changed along."""
    return (old.action, old.domain, old.address) == (new.action, new.domain, new.address)


def can_remember(finding: Finding) -> bool:
    """Return whether a domain can be a correct spelling at all: one with a comma or without a dot can't."""
    try:
        trusted_domain(finding.domain)
    except ValueError:
        return False
    return True


def next_undecided(document: ReviewDocument, order: Sequence[int], current: int) -> int | None:
    """Return the finding after current, in an order shown, that still needs a decision; from the top after the end."""
    start = _place(order, current) + 1
    for positions in (range(start, len(order)), range(min(start, len(order)))):
        for position in positions:
            if document.state(order[position]).undecided:
                return order[position]
    return None


def next_undecided_address(
    document: ReviewDocument, keys: Sequence[AddressKey], after: int, without: Container[AddressKey] = ()
) -> int | None:
    """Return the position of the next undecided address behind a position; from the top after the end."""
    for positions in (range(after + 1, len(keys)), range(min(after + 1, len(keys)))):
        for position in positions:
            key = keys[position]
            if key not in without and document.session.decision(key) == UNDECIDED:
                return position
    return None


def _place(order: Sequence[int], number: int) -> int:
    """Return where a finding stands in an order; before its beginning if it isn't there."""
    try:
        return order.index(number)
    except ValueError:
        return -1


def _is_own_choice(decision: Decision) -> bool:
    """Return whether a person has decided otherwise than by a suggestion for the domain."""
    return decision.action in (Action.KEEP, Action.TRUST) or bool(decision.address)


def _what(document: ReviewDocument, keys: Iterable[AddressKey]) -> str:
    """Name what a change concerns: one address, or how many at which domain."""
    listed = list(keys)
    if len(listed) == 1:
        return harmless(document.session.address(listed[0]), 60)
    finding = document.session.finding_at(listed[0]) if listed else None
    return plural(len(listed), "{n} address at {domain}", "{n} addresses at {domain}").format(
        domain=harmless(finding.domain if finding else "", 60)
    )
