"""What a plan holds in columns is what the objects would be."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.book.model import AddressBook, Patch
from desktop_app.export.patch import Replacement, address_replacement
from desktop_app.export.plan_columns import Fixes, Patches, Replacements
from desktop_app.review.decision import fix_domain

_PATCHES = st.lists(
    st.builds(Patch, st.integers(0, 3), st.integers(0, 9), st.integers(0, 9), st.sampled_from((b"", b"i", b"mil")))
)
_FIXES = st.dictionaries(st.integers(0, 50), st.tuples(st.text(max_size=3), st.sampled_from("abc").map(fix_domain)))


@given(patches=_PATCHES)
def test_patches_are_sorted_and_those_in_the_same_place_stay_in_their_order(patches: list[Patch]) -> None:
    expected = sorted(patches, key=lambda patch: (patch.member, patch.start, patch.end))
    columns = Patches(patches)
    assert list(columns) == expected
    assert len(columns) == len(expected)
    assert [columns[place] for place in range(len(expected))] == expected
    assert list(columns[1:3]) == expected[1:3]


@given(fixes=_FIXES)
def test_fixes_are_a_mapping_in_the_order_of_the_rows(fixes: dict[int, tuple[str, object]]) -> None:
    in_order = dict(sorted(fixes.items()))
    columns = Fixes((row, after, decision) for row, (after, decision) in in_order.items())  # type: ignore[misc]
    assert dict(columns) == in_order
    assert list(columns) == list(in_order)
    assert [row for row in range(60) if row in columns] == list(in_order)
    assert columns.get(60) is None


def test_replacements_are_those_of_the_fixes_then_those_along(read: Callable[..., AddressBook]) -> None:
    book = read(b"BEGIN:VCARD\r\nEMAIL:a@army.ml\r\nEMAIL:b@army.ml\r\nEMAIL:c@army.ml\r\nEND:VCARD\r\n")
    fixes = Fixes((row, f"{name}@army.mil", fix_domain("army.mil")) for row, name in ((0, "a"), (2, "c")))
    along = Replacement(book.value(1), 0, 9, "b@army.mil")
    made = [address_replacement(book, 0, "a@army.mil"), address_replacement(book, 2, "c@army.mil"), along]
    replacements = Replacements(book, fixes, [along])
    assert list(replacements) == made
    assert replacements[-1] == along
    assert replacements[1:] == made[1:]
