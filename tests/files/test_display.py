"""Text from a contact is harmless where it is shown."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.files.display import harmless, visible


@pytest.mark.parametrize("hidden", ["\u202e", "\u2066", "\u200b", "\u00ad", "\ufeff", "\x1b", "\n", "\u2028", "\ud800"])
def test_hidden_characters_become_blanks(hidden: str) -> None:
    assert harmless(f"a{hidden}b") == "a b"


@pytest.mark.parametrize(
    "text", ["Zoë Müller", "👩\u200d🚀", "می\u200cخواهم", "plain  text", "« dit\u202f: oui\u00a0»"]
)
def test_visible_text_stays_as_it_is(text: str) -> None:
    assert harmless(text) == text


def test_a_long_text_is_cut_with_an_ellipsis() -> None:
    assert harmless("x" * 400, limit=10) == "xxxxxxxxx…"


@given(text=st.text(st.characters(), max_size=50))
def test_nothing_that_is_shown_can_steer_a_terminal(text: str) -> None:
    shown = harmless(text)
    assert all(unicodedata.category(sign) not in {"Cc", "Cs", "Zl", "Zp"} for sign in shown)
    assert not set(shown) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def test_what_stands_in_a_file_is_made_visible_and_stays_in_its_lines() -> None:
    assert visible("FN:Ann\r\nNOTE:a\x07b\u202ec\x7f\r\n") == "FN:Ann\nNOTE:a[U+0007]b[U+202E]c[U+007F]\n"
    assert visible("Müller 你好 👍") == "Müller 你好 👍"
