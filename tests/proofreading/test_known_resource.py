"""The known domains that come with the program: well-formed, small, and free of typos."""

import time

import pytest

from desktop_app.files.paths import resource
from desktop_app.proofreading.domain import parse
from desktop_app.settings.known_domains import known_domains

KNOWN = known_domains()
MOST_BYTES = 4_000_000


@pytest.fixture(scope="module")
def lines() -> list[bytes]:
    return resource("known", "domains.txt").read_bytes().splitlines(keepends=True)


def test_lines_are_sorted_by_their_bytes_and_no_domain_is_there_twice(lines):
    assert lines == sorted(lines)
    assert len({line.partition(b" ")[0] for line in lines}) == len(lines)


def test_every_line_is_a_domain_with_a_suffix_and_a_class(lines):
    for line in lines:
        domain, of_class = line.decode("ascii").removesuffix("\n").split(" ")
        assert of_class in set("r123")
        parsed = parse(domain)
        assert parsed is not None, domain
        assert domain == domain.lower()
        assert len(parsed.labels) > parsed.suffix_length > 0, domain


def test_it_is_small():
    assert sum(path.stat().st_size for path in resource("known").iterdir()) < MOST_BYTES


def test_its_sources_and_their_licences_are_beside_it():
    sources = resource("known", "SOURCES.md").read_text(encoding="utf-8")
    assert "pymispwarninglists 1.7.0" in sources
    assert "Permission is hereby granted" in resource("known", "LICENCES.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "domain",
    [
        "stanford.edu",
        "cs.ox.ac.uk",
        "ethz.ch",
        "polytechnique.edu",
        "tum.de",
        "usp.br",
        "interieur.gouv.fr",
        "saude.sp.gov.br",
        "hm-treasury.gov.uk",
        "ruhr-uni-bochum.de",
        "uek.krakow.pl",
        "gmx.li",
        "fastmail.im",
        "y7mail.com",
    ],
)
def test_institutions_and_providers_are_registered(domain):
    assert KNOWN.register(domain)


@pytest.mark.parametrize(("domain", "rank"), [("google.com", 1), ("mlive.com", 2), ("hicloud.com", 2), ("bol.com", 2)])
def test_much_visited_sites_have_a_rank_and_are_not_registered(domain, rank):
    assert KNOWN.register(domain) is None
    assert KNOWN.rank_class(domain) == rank


@pytest.mark.parametrize(
    "typo",
    [
        "gamil.com",
        "gmai.com",
        "gmail.co",
        "gmail.com.br",
        "gmail.con",
        "gmal.com",
        "gmial.com",
        "gnail.com",
        "hitmail.com",
        "homail.com",
        "hotmai.com",
        "hotmail.co",
        "hotmaill.com",
        "hotmial.com",
        "hotmil.com",
        "icoud.com",
        "iclould.com",
        "outlok.com",
        "outloook.com",
        "yaho.com",
        "yahoo.co",
        "yahooo.com",
        "yhoo.com",
    ],
)
def test_a_typo_that_providers_lists_hold_is_not_registered(typo):
    assert KNOWN.register(typo) is None


@pytest.mark.parametrize(
    "domain", ["gmail.com.com", "mod.gov.uk.com", "army.mil.co.com", "somebody.blogspot.com", "shop.krakow.pl"]
)
def test_what_stands_before_a_registry_or_a_doubled_ending_is_not_known_by_it(domain):
    assert KNOWN.register(domain) is None
    assert KNOWN.rank_class(domain) is None


def test_a_look_up_takes_well_under_a_millisecond(lines):
    domains = [line.partition(b" ")[0].decode() for line in lines[::500]]
    KNOWN.rank_class("google.com")
    start = time.perf_counter()
    for domain in domains:
        KNOWN.register(domain)
    assert (time.perf_counter() - start) / len(domains) < 0.001
