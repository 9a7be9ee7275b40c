"""Phrases: plain English wherever a text is wanted, and said in another language where they are shown."""

import copy
import json
import pickle
from collections.abc import Sequence

import pytest

from desktop_app.files.errors import ProofbookError
from desktop_app.files.phrases import (
    Phrase,
    capitalized,
    clauses,
    phrase,
    phrase_for,
    phrase_of_table,
    plural_phrase,
    said_in,
    sentences,
    series,
)

_FORMS = {
    "the letter “{letter}” is missing": "Buchstabe „{letter}“ fehlt",
    "there is one dot too many": "ein Punkt ist zu viel",
    "{slips}: “{suggestion}” was probably meant.": "Wohl „{suggestion}“ gemeint: {slips}.",
    "Mali": "Mali (Land)",
    "{first} {rest}": "{first} {rest}",
    "It moved.": "Umgezogen.",
    "It is gone.": "Weg.",
}


class _German:
    """A language of a few words."""

    def form(self, template: str, context: str) -> str:
        return _FORMS.get(template, template) if context in ("phrases", "tables") else template

    def plural(self, count: int, _one: str, _many: str) -> str:
        return "{n} Adresse bei {domain}" if count == 1 else "{n} Adressen bei {domain}"

    def number(self, value: int) -> str:
        return f"{value:,}".replace(",", ".")

    def series(self, items: Sequence[str]) -> str:
        return " und ".join(items)


GERMAN = _German()
MISSING = phrase("the letter “{letter}” is missing", letter="l")
EVERY_KIND = (
    MISSING,
    plural_phrase(12468, "{n} address at {domain}", "{n} addresses at {domain}", domain="army.ml"),
    capitalized(MISSING),
    series([MISSING, "army.ml", phrase_of_table("Mali")]),
    phrase_for("It moved; it is gone.", "{first} {rest}", first=phrase("It moved."), rest=phrase("It is gone.")),
    phrase(
        "{slips}: “{suggestion}” was probably meant.",
        slips=capitalized(clauses([MISSING, phrase("there is one dot too many")])),
        suggestion="army.mil",
    ),
)


def test_it_is_its_english() -> None:
    assert MISSING == "the letter “l” is missing"
    assert f"{MISSING}!" == "the letter “l” is missing!"
    assert json.loads(json.dumps([MISSING])) == ["the letter “l” is missing"]


@pytest.mark.parametrize(
    ("count", "english"),
    [(0, "0 addresses at x"), (1, "1 address at x"), (2, "2 addresses at x"), (12468, "12468 addresses at x")],
)
def test_a_count_chooses_the_form(count: int, english: str) -> None:
    assert plural_phrase(count, "{n} address at {domain}", "{n} addresses at {domain}", domain="x") == english


def test_another_language_says_it_with_its_own_words_numbers_and_order() -> None:
    assert [said_in(GERMAN, each) for each in EVERY_KIND] == [
        "Buchstabe „l“ fehlt",
        "12.468 Adressen bei army.ml",
        "Buchstabe „l“ fehlt",
        "Buchstabe „l“ fehlt und army.ml und Mali (Land)",
        "Umgezogen. Weg.",
        "Wohl „army.mil“ gemeint: Buchstabe „l“ fehlt; ein Punkt ist zu viel.",
    ]


def test_english_joins_by_its_own_rules() -> None:
    assert [str(each) for each in EVERY_KIND[2:]] == [
        "The letter “l” is missing",
        "the letter “l” is missing, army.ml and Mali",
        "It moved; it is gone.",
        "The letter “l” is missing; there is one dot too many: “army.mil” was probably meant.",
    ]
    assert sentences("One.", "Two.", "Three.") == "One. Two. Three."
    assert series(["alone"]) == "alone"


@pytest.mark.parametrize("text", ["{0}", "{", "}", "{letter}", "{nobody}", "{{x}}", "%1 %n {}"])
def test_braces_in_what_a_book_holds_stay_as_they_are(text: str) -> None:
    said = phrase("the letter “{letter}” is missing", letter=text)
    assert said == f"the letter “{text}” is missing"
    assert said_in(GERMAN, said) == f"Buchstabe „{text}“ fehlt"


def test_a_template_with_a_wrong_placeholder_is_shown_rather_than_failing() -> None:
    class Careless(_German):
        def form(self, _template: str, _context: str) -> str:
            return "Buchstabe {lettre} {} { fehlt"

    assert said_in(Careless(), MISSING) == "Buchstabe {lettre} {} { fehlt"


@pytest.mark.parametrize("said", EVERY_KIND)
def test_it_survives_copying_pickling_str_and_being_raised(said: Phrase) -> None:
    for same in (
        copy.copy(said),
        copy.deepcopy(said),
        pickle.loads(pickle.dumps(said)),
        str(said),
        str(ProofbookError(said)),
    ):
        assert same == said
        assert said_in(GERMAN, same) == said_in(GERMAN, said)


def test_what_python_makes_of_it_is_english_and_stays_so() -> None:
    assert said_in(GERMAN, MISSING + "!") == "the letter “l” is missing!"
    assert said_in(GERMAN, "no phrase") == "no phrase"
