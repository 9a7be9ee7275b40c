"""The search among the domains that the books use finds what the plain search finds, but for digits against digits."""

import random

import pytest

from desktop_app.proofreading.candidates import CandidateIndex
from desktop_app.proofreading.digits import differ_by_digits
from desktop_app.proofreading.domain import parse
from desktop_app.proofreading.own_targets import OwnIndex
from desktop_app.proofreading.rules import TrustedDomain

_ENDINGS = ("com", "con", "co", "de", "co.uk", "uk", "gov.uk", "gov", "com.de", "")


def test_it_finds_what_the_plain_search_finds_but_for_digits():
    rng = random.Random(5)
    used = sorted({_made_up(rng) for _ in range(1200)})
    plain = CandidateIndex([TrustedDomain(domain, 1.0, "this book") for domain in used], edits=1)
    own = OwnIndex(used)
    found = 0
    for domain in {_made_up(rng) for _ in range(2500)}:
        parsed = parse(domain)
        assert parsed is not None
        expected = {each for each in plain.search(parsed) if not differ_by_digits(each.typed, each.target.domain)}
        searched = {each for each in own.search(parsed) if not differ_by_digits(each.typed, each.target.domain)}
        assert searched >= expected
        assert all(differ_by_digits(domain, each.suggestion) for each in searched - expected)
        found += len(expected)
    assert found > 1000


@pytest.mark.parametrize(
    ("typed", "found"), [("acme7.com", False), ("acme.com", True), ("acne8.com", True), ("acmeb.com", True)]
)
def test_digits_against_digits_are_no_edit(typed, found):
    parsed = parse(typed)
    assert parsed is not None
    assert bool(OwnIndex(["acme8.com"]).search(parsed)) is found


def _made_up(rng: random.Random) -> str:
    """Return a domain of few letters and digits, so that many are near each other; some have subdomains."""
    labels = [
        "".join(rng.choices("abo017-m", k=rng.randint(1, 5))).strip("-") or "a" for _ in range(rng.choice((1, 1, 1, 2)))
    ]
    return ".".join(filter(None, (*labels, rng.choice(_ENDINGS))))
