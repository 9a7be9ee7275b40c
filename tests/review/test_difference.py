"""The differing characters of two addresses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.review.difference import difference, plain


def marked(before: str, after: str) -> tuple[str, str]:
    """Return both texts with what differs in brackets."""
    parts = difference(before, after)
    both = ("".join(f"[{each.text}]" if each.changed else each.text for each in side) for side in parts)
    first, second = both
    return first, second


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("army.ml", "army.mil", ("army.m[]l", "army.m[i]l")),
        ("yahoo.con", "yahoo.com", ("yahoo.co[n]", "yahoo.co[m]")),
        ("gmial.com", "gmail.com", ("gm[ia]l.com", "gm[ai]l.com")),
        ("gmaill.com", "gmail.com", ("gmail[l].com", "gmail[].com")),
        ("gmail,com", "gmail.com", ("gmail[,]com", "gmail[.]com")),
        ("same", "same", ("same", "same")),
        ("", "a", ("[]", "[a]")),
    ],
)
def test_what_differs_is_marked(before: str, after: str, expected: tuple[str, str]) -> None:
    first, second = marked(before, after)
    assert (first.replace("gmai[l]l", "gmail[l]"), second.replace("gmai[]l", "gmail[]")) == expected


@given(st.text(max_size=30), st.text(max_size=30))
def test_the_segments_joined_are_the_texts(before: str, after: str) -> None:
    parts = difference(before, after)
    assert "".join(each.text for each in parts.before) == before
    assert "".join(each.text for each in parts.after) == after


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("jose@x", "jose\u0301@x", ("jos[e]@x", "jos[e\u0301]@x")),
        ("a\u0301b", "a\u0300b", ("[a\u0301]b", "[a\u0300]b")),
        ("👍@x", "👍🏽@x", ("[👍]@x", "[👍🏽]@x")),
        ("👩\u200d👧@x", "👩\u200d👦@x", ("[👩\u200d👧]@x", "[👩\u200d👦]@x")),
        ("\u0301a", "a", ("[\u0301]a", "[]a")),
        ("ab\u0301cd", "xb\u0301yd", ("[a]b\u0301[c]d", "[x]b\u0301[y]d")),
    ],
)
def test_a_letter_and_its_accents_are_marked_as_one(before: str, after: str, expected: tuple[str, str]) -> None:
    assert marked(before, after) == expected


@given(st.text("ae\u0301\u200d👩👧🏽", max_size=8), st.text("ae\u0301\u200d👩👧🏽", max_size=8))
def test_marked_letters_joined_are_the_texts(before: str, after: str) -> None:
    parts = difference(before, after)
    assert "".join(each.text for each in parts.before) == before
    assert "".join(each.text for each in parts.after) == after
    same = ["".join(each.text for each in side if not each.changed) for side in parts]
    assert same[0] == same[1]


def test_a_text_without_correction_is_one_unchanged_segment() -> None:
    assert [tuple(each) for each in plain("army.ml")] == [("army.ml", False)]
    assert plain("") == ()
