"""The cheapest reading of one string as a slip for another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from desktop_app.proofreading.alignment import Edit, Slip, align

LAYOUTS = ("qwerty", "qwertz", "azerty")


@pytest.mark.parametrize(
    ("typed", "meant", "slip", "adjacent"),
    [
        ("gmial", "gmail", Slip.SWAPPED, False),
        ("gmal", "gmail", Slip.LEFT_OUT, False),
        ("gmaill", "gmail", Slip.DOUBLED, False),
        ("gmaqil", "gmail", Slip.ADDED, True),
        ("gnail", "gmail", Slip.REPLACED, True),
        ("gxail", "gmail", Slip.REPLACED, False),
    ],
)
def test_one_slip_is_recognised(typed, meant, slip, adjacent):
    (edit,) = align(typed, meant, LAYOUTS).edits
    assert (edit.slip, edit.adjacent) == (slip, adjacent)


def test_adjacency_depends_on_the_layout():
    assert align("gzail", "gtail", ("qwertz",)).edits[0].adjacent
    assert not align("gzail", "gtail", ("qwerty",)).edits[0].adjacent


@pytest.mark.parametrize(
    ("typed", "meant", "slip"),
    [
        ("icould", "icloud", Slip.MOVED),
        ("prontomail", "protonmail", Slip.MOVED),
        ("wananadoo", "wanadoo", Slip.DOUBLED),
        ("hotrnail", "hotmail", Slip.LOOKALIKE),
        ("g00gle", "google", Slip.LOOKALIKE),
        ("gm\u0430il", "gmail", Slip.LOOKALIKE),
        ("int\u00e9rieur", "interieur", Slip.LOOKALIKE),
    ],
)
def test_what_is_one_slip_for_a_person_is_one_though_it_is_several_edits(typed, meant, slip):
    assert {edit.slip for edit in align(typed, meant, LAYOUTS).edits} == {slip}
    assert len(align(typed, meant, LAYOUTS).edits) <= 2


@given(st.text("abcd.-", max_size=8), st.text("abcd.-", max_size=8))
def test_the_edits_turn_one_into_the_other_and_are_never_fewer_than_osa(typed, meant):
    edits = align(typed, meant, LAYOUTS).edits
    assert sum(_osa_edits(edit) for edit in edits) >= OSA.distance(typed, meant)
    rebuilt = meant
    for edit in reversed(edits):
        if edit.slip is Slip.MOVED:  # one letter out here and in there: what remains is the same
            assert sorted(typed) == sorted(meant)
            return
        end = edit.position + len(edit.meant)
        assert rebuilt[edit.position : end] == edit.meant
        rebuilt = rebuilt[: edit.position] + edit.typed + rebuilt[end:]
    assert rebuilt == typed


def _osa_edits(edit: Edit) -> int:
    """Return how many edits of optimal string alignment a slip is."""
    if edit.slip is Slip.SWAPPED:
        return 1
    return 2 if edit.slip is Slip.MOVED else max(len(edit.typed), len(edit.meant))
