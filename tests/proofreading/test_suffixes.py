"""Public suffixes, with the package that brings the list as the oracle."""

from pathlib import Path

import publicsuffixlist
import pytest

from desktop_app.proofreading.domain import public_suffix, to_ascii


@pytest.fixture(scope="module")
def oracle() -> publicsuffixlist.PublicSuffixList:
    return publicsuffixlist.PublicSuffixList(only_icann=True, accept_unknown=False)


def test_every_rule_is_understood_as_the_package_understands_it(oracle):
    lines = Path(publicsuffixlist.PSLFILE).read_text(encoding="utf-8").splitlines()
    rules = [line for line in lines if line and not line.startswith("//")]  # the private ones too
    for rule in rules:
        plain = rule.lstrip("!*.")
        for text in (plain, f"a.{plain}", f"b.a.{plain}", f"c.b.a.{plain}", f"müller.{plain}"):
            if "." in text:
                assert to_ascii(public_suffix(text)) == (oracle.publicsuffix(to_ascii(text)) or "")


@pytest.mark.parametrize(
    ("text", "suffix"),
    [
        ("b.c.kobe.jp", "c.kobe.jp"),
        ("www.city.kobe.jp", "kobe.jp"),
        ("kobe.jp", "kobe.jp"),
        ("www.ck", "ck"),
        ("a.b.ck", "b.ck"),
        ("mod.gov.uk.com", "com"),
        ("a.xn--55qx5d.hk", "xn--55qx5d.hk"),
        ("a.公司.hk", "公司.hk"),
        ("a.test", ""),
    ],
)
def test_wildcards_exceptions_and_other_scripts(text, suffix):
    assert public_suffix(text) == suffix
