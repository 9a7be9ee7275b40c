"""Carrying decisions over from earlier reviews to next month's export, which is another file with the same slips in it.

An address that was decided about before is recognised by its fingerprint, and gets the same decision. One that is new
gets a decision only where each earlier one about its domain was about the whole of it, and the same. What the
organisation has declared is never decided otherwise.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from desktop_app.files.paths import resource
from desktop_app.proofreading.kinds import Kind
from desktop_app.review.decision import Action, AddressKey, Change, DecidedBy, Decision
from desktop_app.review.fingerprints import fingerprint
from desktop_app.review.journal import SUFFIX, JournalError, PastReview, journals_folder, read_journal
from desktop_app.review.recalling import Recalled
from desktop_app.review.session import Session

_FOR_WHOLE_DOMAINS = (Action.FIX, Action.KEEP, Action.TRUST)
_ELSEWHERE = (Action.FIX, Action.ASK)
"""What is carried over to addresses that are not suspicious by themselves."""
_MOST_JOURNALS = 200
"""Of more, only those that were written last count."""
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass
class Earlier:
    """What was decided in other reviews: by fingerprint, and about whole domains; exported: prints that were fixed."""

    by_print: dict[int, Decision | None] = field(default_factory=dict)
    """None: nothing was decided in the end, or this and that."""
    exported: set[int] = field(default_factory=set)
    domains: set[str] = field(default_factory=set)
    by_domain: dict[str, Decision | None] = field(default_factory=dict)
    """None: there were different ones, or one that was not about the whole domain."""


@dataclass(frozen=True)
class CarriedOver:
    """What carrying over does: the change, not applied yet; how many suspicious addresses are new; how many came back.

    A slip came back where a copy was written in which it was corrected, and the address is there again.
    """

    change: Change
    new: int
    came_back: int


def earlier_reviews(session: Session, recalled: Recalled) -> Earlier:
    """Read every journal but those of the books that are open; of two that disagree about an address the newer wins."""
    own = {past.path for past in recalled.pasts if past}
    contents = {book.sha256 for book in session.books}
    earlier = Earlier()
    for past in sorted(_others(own), key=lambda past: past.changed or past.opened or _LONG_AGO):
        _add(earlier, past)
        if past.sha256 in contents:  # the same file, read another way: nothing has come back
            earlier.exported.difference_update(past.prints.values())
    return earlier


def _others(own: Collection[object]) -> Iterator[PastReview]:
    """Yield what each other journal tells; one that can't be read tells nothing, nor does one of the sample."""
    sample = resource().absolute()
    folder = journals_folder()
    try:
        paths = sorted(folder.glob(f"*{SUFFIX}"), key=lambda path: path.stat().st_mtime)[-_MOST_JOURNALS:]
    except OSError:
        return
    for path in paths:
        try:
            past = read_journal(path) if path not in own else None
        except (OSError, JournalError):
            continue
        if past and not past.is_untouched and not past.book.is_relative_to(sample):
            yield past


def _add(earlier: Earlier, past: PastReview) -> None:
    """Add what one journal tells, which is newer than those before it; no person has said what was declared."""
    every = {row: each for row, each in past.state().items() if each.action is not Action.UNDECIDED}
    state = {row: each for row, each in every.items() if each.by is not DecidedBy.POLICY}
    exported = past.state(past.exported)
    by_print: dict[int, set[Decision]] = {}
    for row, print_ in past.prints.items():
        if row in every and row not in state:
            continue
        decision = state.get(row)
        by_print.setdefault(print_, set()).update([decision] if decision else ())
        if decision and decision.action is Action.FIX and exported.get(row) == decision:
            earlier.exported.add(print_)
    for print_, decisions in by_print.items():
        earlier.by_print[print_] = decisions.pop() if len(decisions) == 1 else None
    rows_at: dict[str, list[int]] = {}
    for row, domain in past.domains.items():
        rows_at.setdefault(domain, []).append(row)
    for domain, rows in rows_at.items():
        earlier.domains.add(domain)
        rule = _whole_domain([state[row] for row in rows if row in state], past.totals.get(domain, 0))
        if earlier.by_domain.setdefault(domain, rule) != rule:
            earlier.by_domain[domain] = None


def _whole_domain(decided: list[Decision], total: int) -> Decision | None:
    """Return the one decision about all addresses at a domain, None where there is no such."""
    if not decided or len(decided) != total:
        return None
    first = replace(decided[0], by=DecidedBy.PERSON)
    is_same = all(replace(each, by=DecidedBy.PERSON) == first for each in decided)
    return first if is_same and first.action in _FOR_WHOLE_DOMAINS and not first.address else None


def carry_over(title: str, session: Session, recalled: Recalled, own_domains: Collection[str]) -> CarriedOver:
    """Return what is carried over to the books that have no review of their own yet.

    own_domains: the user's known-correct spellings as they are now. One that is no longer among them was taken back.
    """
    fresh = {number for number, past in enumerate(recalled.pasts) if past is None or past.is_untouched}
    earlier = earlier_reviews(session, recalled) if fresh and recalled.key else Earlier()
    if not earlier.by_print and not earlier.by_domain:
        return CarriedOver(Change(title, (), ()), 0, 0)
    decisions: list[tuple[AddressKey, Decision]] = []
    new = 0
    for key, domain in _suspicious(session, fresh):
        print_ = recalled.prints[key.book][key.row]
        decision = earlier.by_print[print_] if print_ in earlier.by_print else earlier.by_domain.get(domain)
        if decision and _still_holds(session, decision, domain, own_domains):
            came_back = print_ in earlier.exported and decision.action is Action.FIX
            by = DecidedBy.CAME_BACK if came_back else DecidedBy.CARRIED
            decisions.append((key, replace(decision, by=by)))
        else:
            new += 1
    decisions += _elsewhere(session, recalled, earlier, fresh)
    change = session.decide_each(title, decisions)
    return CarriedOver(change, new, sum(each.by is DecidedBy.CAME_BACK for _, each in change.after))


def _suspicious(session: Session, fresh: Collection[int]) -> Iterator[tuple[AddressKey, str]]:
    """Yield each suspicious address of some books with its domain, but those that the organisation has declared."""
    for finding in session.findings:
        if finding.kind is not Kind.DECLARED:
            for key in session.keys(finding):
                if key.book in fresh:
                    yield key, finding.domain


def _still_holds(session: Session, decision: Decision, domain: str, own_domains: Collection[str]) -> bool:
    """Return whether an earlier decision makes sense today."""
    if decision.action is Action.TRUST:
        return domain in own_domains
    target = decision.address.rpartition("@")[2] or decision.domain
    return not target or all(finding.domain != target.lower() for finding in session.findings)


def _elsewhere(
    session: Session, recalled: Recalled, earlier: Earlier, fresh: Collection[int]
) -> Iterator[tuple[AddressKey, Decision]]:
    """Yield what is carried over to addresses that are not suspicious by themselves: typed anew, to be asked about."""
    found = {finding.domain for finding in session.findings}
    for number in fresh:
        book = session.books[number]
        known = {place for place, domain in enumerate(book.domains) if domain in earlier.domains - found}
        if not known:
            continue
        for row, place in enumerate(book.addresses.domain):
            if place in known:
                decision = earlier.by_print.get(fingerprint(recalled.key, book.address(row)))
                if decision and decision.action in _ELSEWHERE:
                    yield AddressKey(number, row), replace(decision, by=DecidedBy.CARRIED)
