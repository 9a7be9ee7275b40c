"""What is said of a copy where it is to go: only what concerns this very file."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.book.model import Format
from desktop_app.export.file_facts import FileFacts
from desktop_app.gui.guidance.what_now import SOURCES, Place, advice, place_name
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.what_now_card import WhatNowCard

VCARD = FileFacts(frozenset({Format.VCARD}), 40, 20_000, 900, frozenset({"3.0"}), domains=("army.ml", "gmial.com"))
TABLE = replace(VCARD, formats=frozenset({Format.CSV}), versions=frozenset())
LDIF = replace(VCARD, formats=frozenset({Format.LDIF}), versions=frozenset())


def said(place: Place, facts: FileFacts) -> str:
    return "\n".join(sentence for part in advice(place, facts) for sentence in part)


@pytest.mark.parametrize("place", list(Place))
def test_every_place_has_a_name_sources_and_something_of_each_kind(place: Place) -> None:
    assert place_name(place)
    assert all(source.startswith("https://") for source in SOURCES[place])
    assert SOURCES[place]
    for facts in (VCARD, TABLE, LDIF):
        assert all(advice(place, facts))


@pytest.mark.parametrize("place", list(Place))
def test_excel_is_warned_of_where_the_copy_is_a_table_only(place: Place) -> None:
    assert "Excel" in said(place, TABLE)
    assert "Excel" not in said(place, VCARD)


@pytest.mark.parametrize("place", list(Place))
def test_the_corrected_domains_are_named_so_that_they_can_be_forgotten(place: Place) -> None:
    assert "army.ml, gmial.com" in said(place, VCARD)
    assert advice(place, replace(VCARD, domains=())).completing == []


def test_what_is_said_of_doubling_depends_on_how_much_was_written() -> None:
    assert "delete the old contacts there before" in said(Place.GOOGLE, VCARD)
    assert "Delete the same 40 contacts there" in said(Place.GOOGLE, replace(VCARD, only_changed=True))


@pytest.mark.parametrize(
    ("place", "facts", "expected"),
    [
        (Place.ICLOUD, replace(VCARD, contacts=50_001), "at most 50,000 contacts; this file has 50,001"),
        (Place.ICLOUD, replace(VCARD, largest=300 * 1024), "the largest one here has 300 KB"),
        (Place.ICLOUD, VCARD, "this one fits"),
        (Place.ICLOUD, TABLE, "it may not take this one"),
        (Place.NEXTCLOUD, replace(VCARD, versions=frozenset({"2.1", "3.0"})), "some of 2.1"),
        (Place.NEXTCLOUD, VCARD, "as these are"),
        (Place.NEXTCLOUD, TABLE, "it may not take this one"),
        (Place.PROTON, replace(VCARD, size=11 * 1024**2), "this one has 11 MB"),
        (Place.PROTON, replace(VCARD, contacts=10_001), "more than 10,000 contacts; this one has 10,001"),
        (Place.PROTON, replace(TABLE, is_utf8=False), "expects the encoding UTF-8"),
        (Place.PROTON, LDIF, "may not take LDIF"),
        (Place.GOOGLE, replace(VCARD, groups=2), "no distribution lists: there are 2"),
        (Place.GOOGLE, LDIF, "may not take LDIF"),
        (Place.OUTLOOK, VCARD, "only the first contact of a vCard file"),
        (Place.OUTLOOK, TABLE, "Outlook imports CSV files."),
        (Place.OUTLOOK, LDIF, "it may not take this one"),
        (Place.THUNDERBIRD, replace(VCARD, groups=1, photos=3), "There is 1 list of people"),
        (Place.THUNDERBIRD, replace(VCARD, photos=3), "There are 3 photos"),
        (Place.THUNDERBIRD, replace(VCARD, is_one_file=False), "several files"),
    ],
)
def test_what_may_not_be_taken_is_said_of_this_very_file(place: Place, facts: FileFacts, expected: str) -> None:
    assert expected in said(place, facts)


def test_many_domains_are_cut() -> None:
    many = tuple(f"d{number}.org" for number in range(500))
    assert "d11.org …" in said(Place.PROTON, replace(VCARD, domains=many))


def test_the_card_follows_the_choice(qtbot: QtBot, theme: Theme) -> None:
    card = WhatNowCard(theme)
    qtbot.addWidget(card)
    card.show_facts(VCARD)
    assert "Outlook" in card.text
    card.choice.setCurrentIndex(list(Place).index(Place.NEXTCLOUD))
    assert "Nextcloud refuses a contact" in card.text
    assert "Outlook" not in card.text
    card.show_facts(replace(VCARD, domains=()))
    assert card.completing.isHidden()
