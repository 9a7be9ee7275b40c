"""Known domains: looked up in a sorted file, with their parents, in ASCII and in Unicode."""

import pickle
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.proofreading.known import NO_KNOWN_DOMAINS, KnownDomains

CLASSES = {
    "a.com": "3",
    "army.gov": "r",
    "b-c.com": "2",
    "b.com": "r",
    "bc.com": "1",
    "stanford.edu": "r",
    "xn--mnchen-3ya.de": "r",
    "zz.org": "1",
}


def write(path: Path, classes: dict[str, str]) -> Path:
    lines = sorted(f"{domain} {of_class}\n".encode() for domain, of_class in classes.items())
    path.write_bytes(b"".join(lines))
    return path


@pytest.fixture
def known(tmp_path: Path) -> KnownDomains:
    return KnownDomains(write(tmp_path / "domains.txt", CLASSES))


@pytest.mark.parametrize(("domain", "of_class"), CLASSES.items())
def test_every_line_is_found_the_first_and_the_last_too(known, domain, of_class):
    assert known.register(domain) == (domain if of_class == "r" else None)
    assert known.rank_class(domain) == (None if of_class == "r" else int(of_class))


@pytest.mark.parametrize(
    "domain", ["0.com", "a.co", "a.com.au", "b.comm", "c.com", "zz.or", "zzz.org", "stanford", "", "\n"]
)
def test_what_is_not_listed_is_not_found(known, domain):
    assert known.register(domain) is None
    assert known.rank_class(domain) is None


def test_a_host_under_a_registered_domain_is_found_by_it(known):
    assert known.register("cs.stanford.edu") == "stanford.edu"
    assert known.register("mail.cs.stanford.edu") == "stanford.edu"
    assert known.register("cs-stanford.edu") is None


def test_a_rank_is_that_of_the_registrable_domain(known):
    assert known.rank_class("www.bc.com") == 1
    assert known.rank_class("www.b-c.com") == 2
    assert known.rank_class("com") is None


def test_a_visited_site_is_in_no_register(known):
    assert known.register("www.bc.com") is None


@pytest.mark.parametrize("domain", ["münchen.de", "xn--mnchen-3ya.de"])
def test_an_internationalised_domain_is_found_in_either_form(known, domain):
    assert known.register(domain) == domain
    assert known.register("post." + domain) == domain


def test_what_somebody_adds_is_registered_in_either_form(tmp_path):
    known = KnownDomains(write(tmp_path / "domains.txt", CLASSES), added=frozenset({"Bücher.example.com", "a.com"}))
    assert known.register("mail.xn--bcher-kva.example.com") == "xn--bcher-kva.example.com"
    assert known.register("bücher.example.com") == "bücher.example.com"
    assert known.register("example.com") is None
    assert known.register("a.com") == "a.com"
    assert known.register("b.com") == "b.com"


def test_without_a_file_only_what_is_added_is_known():
    assert NO_KNOWN_DOMAINS.register("stanford.edu") is None
    assert NO_KNOWN_DOMAINS.rank_class("google.com") is None
    assert KnownDomains(added=frozenset({"stanford.edu"})).register("cs.stanford.edu") == "stanford.edu"


def test_the_file_is_opened_at_the_first_look_up_and_no_sooner(tmp_path):
    known = KnownDomains(tmp_path / "domains.txt")
    write(tmp_path / "domains.txt", CLASSES)
    assert known.register("stanford.edu") == "stanford.edu"


def test_a_copy_for_another_process_knows_the_same(known):
    known.register("a.com")
    copy = pickle.loads(pickle.dumps(known))
    assert copy.register("stanford.edu") == "stanford.edu"


def test_threads_share_one(known):
    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(known.rank_class, ["bc.com"] * 200)) == {1}


LABEL = st.text("ab-1z", min_size=1, max_size=3)
DOMAIN = st.lists(LABEL, min_size=2, max_size=3).map(".".join)


@given(st.dictionaries(DOMAIN, st.sampled_from("r123"), min_size=1), st.lists(DOMAIN))
def test_the_search_finds_exactly_what_a_set_would(tmp_path_factory, classes, others):
    known = KnownDomains(write(tmp_path_factory.mktemp("known") / "domains.txt", classes))
    registered = {domain for domain, of_class in classes.items() if of_class == "r"}
    for domain in (*classes, *others):
        labels = domain.split(".")
        parents = [".".join(labels[start:]) for start in range(len(labels) - 1)]
        assert known.register(domain) == next((parent for parent in parents if parent in registered), None)
