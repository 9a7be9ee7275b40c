"""The index finds exactly what comparing with every target finds."""

import random
from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

from desktop_app.proofreading.candidates import CandidateIndex, Route
from desktop_app.proofreading.domain import DomainName, parse
from desktop_app.proofreading.rules import TrustedDomain

_names = st.text("abcm", min_size=1, max_size=9)
_domains = st.builds(lambda name, suffix: f"{name}.{suffix}", _names, st.sampled_from(["com", "co", "cm", "net"]))


@given(st.lists(_domains, min_size=1, max_size=20, unique=True), _domains)
@settings(max_examples=300, deadline=None)
def test_every_target_within_the_edit_budget_is_a_candidate(targets, typed):
    found = {candidate.target.domain for candidate in _index(targets).search(_parsed(typed))}
    for target in targets:
        if OSA.distance(typed, target) <= _budget(target):
            assert target in found


def test_the_search_by_edits_finds_what_comparing_each_with_each_finds():
    rng = random.Random(7)
    targets = sorted({_made_up(rng) for _ in range(600)})
    domains = sorted({_made_up(rng) for _ in range(1500)} | {_mistyped(rng, rng.choice(targets)) for _ in range(1500)})
    distances = cdist(domains, targets, scorer=OSA.distance, score_cutoff=2)
    for edits in (1, 2):
        index = _index(targets, edits)
        expected = {
            (domain, target)
            for row, domain in enumerate(domains)
            for column, target in enumerate(targets)
            if distances[row, column] <= min(edits, _budget(target))
        }
        found = {
            (domain, candidate.target.domain)
            for domain in domains
            for candidate in index.search(_parsed(domain))
            if candidate.route is Route.EDITS and not candidate.head
        }
        assert found == expected
        assert len(found) > 1000


@given(st.lists(_domains, min_size=1, max_size=20, unique=True), _domains)
@settings(max_examples=100, deadline=None)
def test_no_candidate_is_found_twice_by_one_route(targets, typed):
    found = [(candidate.suggestion, candidate.route) for candidate in _index(targets).search(_parsed(typed))]
    assert len(found) == len(set(found))


@pytest.mark.parametrize(
    ("typed", "target", "route"),
    [
        ("modgovuk", "mod.gov.uk", Route.SQUEEZED),
        ("t.online.de", "t-online.de", Route.SQUEEZED),
        ("g00gle.example", "google.example", Route.LOOKALIKE),
        ("\u0430\u0441me.com", "acme.com", Route.LOOKALIKE),
        ("buecher.de", "b\u00fccher.de", Route.LOOKALIKE),
        ("mil.army", "army.mil", Route.LABEL_ORDER),
        ("sesp.gov.mt.br", "sesp.mt.gov.br", Route.LABEL_ORDER),
        ("army", "army.mil", Route.NAME),
        ("army.mil.ml", "army.mil", Route.TARGET_FIRST),
        ("acme.comcom", "acme.com", Route.TARGET_FIRST),
        ("sc.gov.com.br", "sc.gov.br", Route.LABEL_MORE),
        ("homeoffice.gov", "homeoffice.gov.uk", Route.LABEL_LESS),
        ("acme.xyzzy", "acme.com", Route.OTHER_SUFFIX),
    ],
)
def test_what_is_no_edit_is_found_by_a_key(typed, target, route):
    assert (target, route) in {(each.target.domain, each.route) for each in _index([target]).search(_parsed(typed))}


def test_what_stands_before_the_target_is_put_back():
    (candidate,) = _index(["army.mil"]).search(_parsed("deep.sub.army.ml"))
    assert (candidate.head, candidate.typed, candidate.suggestion) == ("deep.sub", "army.ml", "deep.sub.army.mil")


def _index(targets: Iterable[str], edits: int = 2) -> CandidateIndex:
    """Return an index of these targets."""
    return CandidateIndex([TrustedDomain(target, 1.0, "test") for target in targets], edits)


def _parsed(domain: str) -> DomainName:
    """Return a domain taken apart."""
    parsed = parse(domain)
    assert parsed is not None
    return parsed


def _budget(target: str) -> int:
    """Return how many edits a target may be away: two where its name has five letters."""
    return 2 if len(target.partition(".")[0]) >= 5 else 1


def _made_up(rng: random.Random) -> str:
    """Return a domain of few letters, so that many are near each other."""
    name = "".join(rng.choices("abcdemnor", k=rng.randint(2, 9)))
    return f"{name}.{rng.choice(('com', 'co', 'net', 'de', 'co.uk'))}"


def _mistyped(rng: random.Random, domain: str) -> str:
    """Return a domain with one or two characters of its name changed."""
    name, _, suffix = domain.partition(".")
    for _ in range(rng.randint(1, 2)):
        place = rng.randint(0, len(name) - 1)
        letter = rng.choice("abcdemnor")
        name = rng.choice((name[:place] + letter + name[place:], name[:place] + letter + name[place + 1 :]))
    return f"{name}.{suffix}"
