"""The index finds exactly what comparing with every target finds."""

from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from desktop_app.proofreading.candidates import CandidateIndex
from desktop_app.proofreading.domain import parse
from desktop_app.proofreading.rules import TrustedDomain

_names = st.text("abcm", min_size=1, max_size=9)
_domains = st.builds(lambda name, suffix: f"{name}.{suffix}", _names, st.sampled_from(["com", "co", "cm", "net"]))


@given(st.lists(_domains, min_size=1, max_size=20, unique=True), _domains)
@settings(max_examples=300, deadline=None)
def test_every_target_within_the_edit_budget_is_a_candidate(targets, typed):
    index = CandidateIndex([TrustedDomain(target, 1.0, "test") for target in targets])
    parsed = parse(typed)
    assert parsed is not None
    found = {candidate.target.domain for candidate in index.search(parsed)}
    for target in targets:
        name = target.partition(".")[0]
        budget = 2 if len(name) >= 5 else 1
        if OSA.distance(typed, target) <= budget:
            assert target in found


@given(st.lists(_domains, min_size=1, max_size=20, unique=True), _domains)
@settings(max_examples=100, deadline=None)
def test_no_candidate_is_found_twice(targets, typed):
    parsed = parse(typed)
    assert parsed is not None
    index = CandidateIndex([TrustedDomain(target, 1.0, "test") for target in targets])
    suggestions = [candidate.suggestion for candidate in index.search(parsed)]
    assert len(suggestions) == len(set(suggestions))
