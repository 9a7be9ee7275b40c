"""Where else an address stands, in plain words: fields of contacts, and lists that name a person. Free of widgets."""

from collections.abc import Iterable

from desktop_app.book.linked import LinkedPlace, LinkKind
from desktop_app.files.phrases import phrase
from desktop_app.gui.wording import plural, series, shown, tr, translated
from desktop_app.review.session import Session

_FIELD_WORDS = {
    "FN": phrase("Display name"),
    "N": phrase("Name"),
    "NICKNAME": phrase("Nickname"),
    "NOTE": phrase("Note"),
    "TEL": phrase("Phone"),
    "ADR": phrase("Postal address"),
    "TITLE": phrase("Job title"),
    "ROLE": phrase("Role"),
    "BDAY": phrase("Birthday"),
    "CATEGORIES": phrase("Categories"),
    "IMPP": phrase("Chat address"),
    "RELATED": phrase("Related person"),
    "CALURI": phrase("Calendar"),
    "CALADRURI": phrase("Address for invitations"),
    "FBURL": phrase("Free and busy times"),
    "URL": phrase("Web address"),
    "UID": phrase("Identifier"),
    "ORG": phrase("Organisation"),
    "SORT-STRING": phrase("Name for sorting"),
    "MEMBER": phrase("List"),
    "X-ADDRESSBOOKSERVER-MEMBER": phrase("List"),
    "DN": phrase("Entry name"),
    "CN": phrase("Name"),
    "COMMONNAME": phrase("Name"),
    "DISPLAYNAME": phrase("Display name"),
    "SN": phrase("Family name"),
    "GIVENNAME": phrase("First name"),
    "MOZILLANICKNAME": phrase("Nickname"),
    "XMOZILLANICKNAME": phrase("Nickname"),
    "DESCRIPTION": phrase("Note"),
    "LABELEDURI": phrase("Web address"),
    "MANAGER": phrase("Manager"),
    "SECRETARY": phrase("Assistant"),
    "OWNER": phrase("Owner"),
    "SEEALSO": phrase("See also"),
}
"""What a property or attribute is for a person, by its name in capitals."""
_CHAT = ("X-AIM", "X-GTALK", "X-GOOGLE-TALK", "X-ICQ", "X-JABBER", "X-MSN", "X-SKYPE", "X-YAHOO", "X-SIP")
_ABOUT_ONE = frozenset({"MANAGER", "SECRETARY", "OWNER", "SEEALSO"})
"""Attributes of another person's entry that name somebody; every other one that does so makes a list."""


def field_words(field: str) -> str:
    """Return “Display name (FN)”; a field that has no other words for it as it is."""
    upper = field.upper()
    words = phrase("Chat address") if upper.startswith(_CHAT) else _FIELD_WORDS.get(upper)
    return f"{translated(words)} ({shown(field, 60)})" if words else shown(field, 60)


def place_words(session: Session, book: int, place: LinkedPlace, own: int) -> str:
    """Return “List “Family” (MEMBER)” or “Note (NOTE)”; own: the contact that the address itself is in."""
    field = field_words(place.field)
    if session.books[book].members[place.value.member].layout:
        field = tr("Column “{name}”").format(name=shown(place.field, 60))
    if place.contact == own:
        return field
    name = shown(session.name_of(book, place.contact), 80) or tr("(no name)")
    if not is_in_list(place, own):
        return tr("{field}, in the entry of {name}").format(field=field, name=name)
    return tr("List “{name}” ({field})").format(name=name, field=shown(place.field, 60))


def is_in_list(place: LinkedPlace, own: int) -> bool:
    """Return whether a place is what keeps somebody on a list of other people."""
    return place.kind is LinkKind.LIST and place.contact != own and place.field.upper() not in _ABOUT_ONE


def counted_places(places: Iterable[tuple[LinkedPlace, int]], *, of_one: bool = False) -> str:
    """Return “2 lists, 1 entry name and 1 displayed name”, for places with the contact whose address it is.

    of_one: they are all of one address, which has but one entry name.
    """
    lists: set[int] = set()
    entries = names = others = 0
    for place, own in places:
        if is_in_list(place, own):
            lists.add(place.contact)
        elif place.kind is LinkKind.NAME:
            names += 1
        elif place.field.upper() == "DN":
            entries += 1
        else:
            others += 1
    one_entry = tr("the entry name") if of_one else plural(entries, "{n} entry name", "{n} entry names")
    said = [
        plural(len(lists), "{n} list", "{n} lists") if lists else "",
        one_entry if entries else "",
        plural(others, "{n} other contact", "{n} other contacts") if others else "",
        plural(names, "{n} displayed name", "{n} displayed names") if names else "",
    ]
    return series([part for part in said if part])
