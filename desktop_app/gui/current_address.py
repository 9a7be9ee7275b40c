"""What the inspector shows of one address: whose it is, where it stands, where else, and what changes along.

Free of Qt; everything is computed for the one address that is selected.
"""

from dataclasses import dataclass, replace

from desktop_app.book.linked import LinkedPlace, LinkKind
from desktop_app.book.model import ContactDetails
from desktop_app.book.photo import photo_of
from desktop_app.book.reading import details, fields_of
from desktop_app.files.display import harmless
from desktop_app.gui.wording import plural, shown_address, tr, what_it_is
from desktop_app.gui.words.places import counted_places, is_in_list, place_words
from desktop_app.review.decision import Action, AddressKey, Along, Change, Decision
from desktop_app.review.session import Session

_MOST_FIELDS = 60
_MOST_OTHERS = 20
_MOST_SHOWN = 30
"""Places that are listed; each list's name has to be decoded, and an address may be in thousands."""


@dataclass(frozen=True)
class AlsoIn:
    """The other places of an address.

    lists, names: where it would be changed along, such as “2 lists”; empty where nothing is offered. is_on_list: it
    keeps the person on a list of this book. along: what is in force, or would be once the address is fixed; is_fixed:
    whether it is, for only then there is a choice.
    """

    places: tuple[str, ...] = ()
    lists: str = ""
    names: str = ""
    is_on_list: bool = False
    along: Along = Along.LISTS
    is_fixed: bool = False


@dataclass(frozen=True)
class OtherAddress:
    """Another address of the same contact, and how things stand with it, in words."""

    address: str
    state: str


@dataclass(frozen=True)
class CurrentAddress:
    """One address; file: its file in a folder or zip; is_double: its contact has, or would have, it twice."""

    key: AddressKey
    details: ContactDetails
    field: str
    line: int
    file: str | None
    also: AlsoIn
    is_fixed: bool
    is_double: bool
    fields: tuple[tuple[str, str], ...]
    """Everything else of the contact that may be read: (property, attribute or column; text)."""
    others: tuple[OtherAddress, ...] = ()
    photo: bytes | None = None
    """The bytes of its photo, if that is in the book."""


def current_address(session: Session, key: AddressKey, proposed: Decision) -> CurrentAddress:
    """Describe an address; proposed: the fix that would be made where none is decided yet."""
    book = session.books[key.book]
    contact = book.addresses.contact[key.row]
    decision = session.decision(key)
    return CurrentAddress(
        key=key,
        details=details(book, contact),
        field=book.field_name(key.row),
        line=book.line(key.row),
        file=book.members[book.member_of(key.row)].name,
        also=_also_in(session, key, contact, decision),
        is_fixed=decision.action is Action.FIX,
        is_double=becomes_double(session, key, proposed),
        fields=tuple(fields_of(book, contact)[:_MOST_FIELDS]),
        others=_others(session, key, contact),
        photo=photo_of(book, contact),
    )


def _others(session: Session, key: AddressKey, contact: int) -> tuple[OtherAddress, ...]:
    """Return the other addresses of a contact; of very many the first."""
    rows = [row for row in session.books[key.book].rows_of(contact)[: _MOST_OTHERS + 1] if row != key.row]
    others = (AddressKey(key.book, row) for row in rows[:_MOST_OTHERS])
    return tuple(OtherAddress(session.address(other), _state_words(session, other)) for other in others)


def _state_words(session: Session, key: AddressKey) -> str:
    """Say how things stand with an address."""
    decision = session.decision(key)
    finding = session.finding_at(key)
    if decision.action is Action.FIX:
        return tr("fixed: becomes {address}").format(address=shown_address(session.corrected(key)))
    if decision.action is not Action.UNDECIDED:
        words = {
            Action.KEEP: tr("kept as it is"),
            Action.TRUST: tr("marked as spelled correctly"),
            Action.ASK: tr("to be asked about"),
        }
        return words[decision.action]
    if finding:
        return tr("marked too, not decided yet: {what}").format(what=what_it_is(finding))
    if key.row in session.books[key.book].unusable:
        return tr("no check can help with it")
    return tr("nothing was found wrong with it")


def becomes_double(session: Session, key: AddressKey, proposed: Decision) -> bool:
    """Return whether another address of the contact is, or becomes, what this one becomes or would become."""
    decision = session.decision(key)
    fix = decision if decision.action is Action.FIX else proposed if decision.action is Action.UNDECIDED else None
    before = session.address(key)
    after = fix.applied_to(before).lower() if fix else before.lower()
    if after == before.lower():
        return False
    book = session.books[key.book]
    others = (AddressKey(key.book, row) for row in book.rows_of(book.addresses.contact[key.row]) if row != key.row)
    return any(
        session.corrected(other).lower() == after and session.address(other).lower() != before.lower()
        for other in others
    )


def _also_in(session: Session, key: AddressKey, contact: int, decision: Decision) -> AlsoIn:
    """Return the other places of an address."""
    found = session.also_in(key)
    if not found:
        return AlsoIn()

    def count(kind: LinkKind) -> str:
        return counted_places(((place, contact) for place in found if place.kind is kind), of_one=True)

    is_fixed = decision.action is Action.FIX
    return AlsoIn(
        places=_lines(session, key, contact, found),
        lists=count(LinkKind.LIST),
        names=count(LinkKind.NAME),
        is_on_list=any(is_in_list(place, contact) for place in found),
        along=decision.along if is_fixed else Along.LISTS,
        is_fixed=is_fixed,
    )


def _lines(session: Session, key: AddressKey, contact: int, found: list[LinkedPlace]) -> tuple[str, ...]:
    """Return each place in words, once, in their order; of very many the first."""
    words = [place_words(session, key.book, place, contact) for place in found[:_MOST_SHOWN]]
    more = len(found) - len(words)
    return (*dict.fromkeys(words), *([plural(more, "and {n} more", "and {n} more")] if more else ()))


def change_along(session: Session, key: AddressKey, kind: Along, *, wanted: bool) -> Change:
    """Return the change that has places of a kind changed along with a fix, or leaves them as they are."""
    titles = {
        (Along.LISTS, True): tr("Change {what} in lists too"),
        (Along.LISTS, False): tr("Leave {what} as it is in lists"),
        (Along.NAMES, True): tr("Change the name that displays {what} too"),
        (Along.NAMES, False): tr("Leave the name that displays {what}"),
    }
    decision = session.decision(key)
    along = decision.along | kind if wanted else decision.along & ~kind
    title = titles[kind, wanted].format(what=harmless(session.address(key), 60))
    if decision.action is not Action.FIX:
        return Change(title, (), ())
    return session.decide(title, [key], replace(decision, along=along))
