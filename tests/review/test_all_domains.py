"""Every domain of the books: counted, judged, searched, sorted, and replaced."""

from collections.abc import Callable

import pytest

from desktop_app.book.model import AddressBook
from desktop_app.files.paths import resource
from desktop_app.files.progress import Cancelled
from desktop_app.proofreading.finding import VerdictCode
from desktop_app.proofreading.proofreader import Proofreader
from desktop_app.proofreading.whole_books import proofread
from desktop_app.review.all_domains import AllDomains, DomainOrder
from desktop_app.review.decision import AddressKey, fix_domain
from desktop_app.review.session import Session
from desktop_app.settings.rules import gather_rules


def opened(*books: AddressBook) -> Session:
    return Session(books, proofread(books, Proofreader(gather_rules().rules)))


@pytest.fixture
def two(read: Callable[..., AddressBook]) -> Session:
    """Two books that share a domain; one address has none, one is in Punycode."""
    return opened(
        read(b"Email\na@gmail.com\nb@army.ml\nnobody\nc@gmail.com\n", "a.csv"),
        read(b"Email\nd@gmail.com\ne@xn--mller-kva.de\nf@10.0.0.1\n", "b.csv"),
    )


def named(domains: AllDomains, numbers: object) -> list[str]:
    return [domains.domains[number] for number in numbers]  # type: ignore[attr-defined]


def test_each_domain_is_there_once_with_its_addresses_of_all_books(two: Session) -> None:
    domains = AllDomains(two)
    assert domains.domains == ["10.0.0.1", "army.ml", "gmail.com", "xn--mller-kva.de"]
    number = domains.domains.index("gmail.com")
    assert domains.count(number) == 3
    assert list(domains.keys(number)) == [AddressKey(0, 0), AddressKey(0, 3), AddressKey(1, 0)]
    for number in range(len(domains)):
        for key in domains.keys(number):
            assert two.address(key).endswith("@" + domains.domains[number])
            assert domains.number_of(key) == number


def test_each_is_judged_as_explain_judges_it(read: Callable[..., AddressBook]) -> None:
    known = resource("known", "domains.txt").read_text(encoding="ascii").split()[:400:2]
    made = [f"a@{domain}" for domain in (*known, "army.ml", "navy.mil", "gmail.com", "www.gmail.com", "some.qqqq")]
    sample = read(resource("samples", "contacts.vcf").read_bytes())
    session = opened(sample, read("\n".join(("Email", *made, "x@[10.0.0.1]", "x@co.uk")).encode(), "made.csv"))
    domains = AllDomains(session)
    assert {domains.code(number) for number in range(len(domains))} == {None}
    domains.judge()
    for number, domain in enumerate(domains.domains):
        verdict = session.explain(domain)
        assert verdict
        assert domains.code(number) == verdict.code, domain
    assert {domains.code(number) for number in range(len(domains))} == set(VerdictCode)


def test_search_and_sorting(two: Session) -> None:
    domains = AllDomains(two)
    assert named(domains, domains.shown(" GMA", None, DomainOrder.DOMAIN)) == ["gmail.com"]
    assert named(domains, domains.shown("müller", None, DomainOrder.DOMAIN)) == ["xn--mller-kva.de"]
    assert named(domains, domains.shown("", None, DomainOrder.ADDRESSES))[0] == "gmail.com"
    domains.judge()
    assert named(domains, domains.shown("", None, DomainOrder.VERDICT))[0] == "army.ml"
    assert named(domains, domains.shown("", VerdictCode.TRUSTED, DomainOrder.ADDRESSES)) == ["gmail.com"]
    assert named(domains, domains.shown("x", VerdictCode.TRUSTED, DomainOrder.VERDICT)) == []


def test_what_changes_is_counted_before_and_after(two: Session) -> None:
    keys = [AddressKey(0, 0), AddressKey(1, 0)]
    first = two.decide("first", keys, fix_domain("example.org"))
    two.apply(first)
    domains = AllDomains(two)
    number = domains.domains.index("gmail.com")
    assert domains.changed(number) == 2
    two.apply(first.inverted())
    domains.follow(first.inverted())
    assert domains.changed(number) == 0


def test_listing_and_judging_can_be_cancelled(two: Session) -> None:
    def refuse(_stage: str, _done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        AllDomains(two, refuse)
    with pytest.raises(Cancelled):
        AllDomains(two).judge(refuse)


def test_books_without_domains_have_none(read: Callable[..., AddressBook]) -> None:
    domains = AllDomains(opened(read(b"Email\nnobody\n", "a.csv")))
    assert len(domains) == 0
    assert list(domains.shown("", None, DomainOrder.VERDICT)) == []
