"""Domains taken apart."""

import pytest

from desktop_app.proofreading.domain import is_top_level, parse, to_ascii, to_unicode


@pytest.mark.parametrize(
    ("text", "suffix", "name"),
    [
        ("us.army.mil", "mil", "army"),
        ("mod.gov.uk", "gov.uk", "mod"),
        ("defense.gouv.ml", "gouv.ml", "defense"),
        ("mod.gov.uk.com", "com", "uk"),
        ("gmail.con", "", "gmail"),
        ("gmail", "", ""),
        ("BÜCHER.DE", "de", "bücher"),
        ("xn--bcher-kva.de", "de", "bücher"),
    ],
)
def test_a_domain_has_a_suffix_and_a_name(text, suffix, name):
    parsed = parse(text)
    assert parsed is not None
    assert (parsed.suffix, parsed.name) == (suffix, name)


@pytest.mark.parametrize(
    "text", ["", ".", "a..b", "a.", ".a", "-a.com", "a b.com", "a,com", "a" * 64 + ".com", "[1.2.3.4]"]
)
def test_a_malformed_domain_has_no_parts(text):
    assert parse(text) is None


def test_an_ending_without_a_rule_of_its_own_is_still_in_the_root_zone():
    assert is_top_level("za")
    assert is_top_level("ml")
    assert not is_top_level("con")


def test_internationalised_names_go_both_ways():
    assert to_ascii("bücher.de") == "xn--bcher-kva.de"
    assert to_unicode("xn--bcher-kva.de") == "bücher.de"
    assert to_unicode("xn--\u00fc.de") == "xn--\u00fc.de"
