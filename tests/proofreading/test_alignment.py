"""The cheapest reading of one string as a slip for another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from desktop_app.proofreading.alignment import Slip, align

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


@given(st.text("abcd.-", max_size=8), st.text("abcd.-", max_size=8))
def test_the_edits_turn_one_into_the_other_and_are_never_fewer_than_osa(typed, meant):
    edits = align(typed, meant, LAYOUTS).edits
    assert len(edits) >= OSA.distance(typed, meant)
    rebuilt = meant
    for edit in reversed(edits):
        end = edit.position + len(edit.meant)
        assert rebuilt[edit.position : end] == edit.meant
        rebuilt = rebuilt[: edit.position] + edit.typed + rebuilt[end:]
    assert rebuilt == typed
