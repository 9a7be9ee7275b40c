"""proofbook explain and proofbook trusted."""

import pytest


@pytest.mark.parametrize(
    ("given", "domain", "verdict"),
    [
        ("army.ml", "army.ml", "finding"),
        ("John.Doe@ARMY.ML", "army.ml", "finding"),
        ("army.mil", "army.mil", "trusted"),
        ("g1.army.mil", "g1.army.mil", "trusted"),
        ("gouv.ml", "gouv.ml", "unremarkable"),
        ("defense.gouv.ml", "defense.gouv.ml", "unremarkable"),
        ("example.net", "example.net", "unremarkable"),
        ("printer.local", "printer.local", "unusable"),
        ("[192.0.2.1]", "[192.0.2.1]", "unusable"),
        ("/o=Org/ou=Unit/cn=x", "", "unusable"),
        ("gmail,com", "gmail,com", "finding"),
        ("John <j@army.ml>", "army.ml", "finding"),
        ("mailto:j@army.ml", "army.ml", "finding"),
        ("MAILTO:j@army.mil?subject=Hello@all", "army.mil", "trusted"),
        ("j@gmail,com", "gmail,com", "finding"),
        ("https://army.ml/contact", "army.ml", "finding"),
        ("army.mil/", "army.mil", "trusted"),
        ("stanford.edu", "stanford.edu", "known"),
    ],
)
def test_any_domain_or_address_is_explained(proofbook, given, domain, verdict):
    ran = proofbook("explain", given, "--format", "json")
    (explained,) = ran.json
    assert ran.code == 0
    assert explained.keys() == {"input", "domain", "verdict", "why", "nearest", "finding"}
    assert (explained["input"], explained["domain"], explained["verdict"]) == (given, domain, verdict)
    assert explained["why"]
    assert bool(explained["finding"]) == (verdict == "finding")


def test_each_address_of_a_list_is_explained(proofbook):
    explained = proofbook("explain", "John <j@army.ml>, a@army.mil", "--format", "json").json
    assert [(each["input"], each["verdict"]) for each in explained] == [
        ("j@army.ml", "finding"),
        ("a@army.mil", "trusted"),
    ]


@pytest.mark.parametrize("nothing", ["", " "])
def test_nothing_to_explain_is_wrong_usage(proofbook, nothing):
    ran = proofbook("explain", "army.ml", nothing)
    assert (ran.code, ran.out) == (2, "")
    assert "please name a domain or an address" in ran.err


def test_a_book_gives_evidence(proofbook, book):
    path = book("a@smallfirm.example.org", "b@army.mil", "c@army.mil", "d@army.ml")
    assert "2 addresses in this book are at “army.mil”." in proofbook("explain", "army.ml", "--book", path).out


def test_text_names_verdict_suggestion_and_destination(proofbook):
    out = proofbook("explain", "army.ml").out
    assert "almost certainly a typo" in out
    assert "army.mil" in out
    assert "Mail to it may have reached someone in Mali" in out


def test_trusted_domains_are_listed_with_where_they_come_from(proofbook, tmp_path):
    trust = tmp_path / "trust.txt"
    trust.write_text("example.org # ours\n*.mil\n", encoding="utf-8")
    listed = {row["domain"]: row["source"] for row in proofbook("trusted", "--trust", trust, "--format", "json").json}
    assert "built-in" in listed["army.mil"]
    assert str(trust) in listed["example.org"]
    assert str(trust) in listed["*.mil"]
    only = proofbook("trusted", "--no-defaults", "--trust", trust).out.splitlines()
    assert [line.partition("\t")[0] for line in only] == ["example.org", "*.mil"]


def test_what_is_under_a_wildcard_is_quiet_unless_it_is_a_slip_of_a_sibling(proofbook):
    explained = proofbook("explain", "newunit.mil", "arny.mil", "--trust-domain", "*.mil", "--format", "json").json
    assert [each["verdict"] for each in explained] == ["trusted", "finding"]


def test_the_policy_adds_trusted_domains(proofbook, tmp_path):
    policy = tmp_path / "policy.json"
    policy.write_text('{"organisation": "Example", "trusted_domains": ["harbour.example.org"]}', encoding="utf-8")
    assert "harbour.example.org\tpolicy" in proofbook("trusted", "--policy", policy).out


def test_help_names_every_command_and_exit_code(proofbook):
    out = proofbook("--help").out
    for word in ("check", "fix", "explain", "trusted", "70", "130"):
        assert word in out


def test_what_kept_a_domain_quiet_is_named_with_its_cost(proofbook):
    ran = proofbook("explain", "company8.com", "--trust-domain", "company7.com", "--format", "json")
    (verdict,) = ran.json
    assert verdict["verdict"] == "unremarkable"
    assert "differ by a digit" in verdict["why"]
    nearest = verdict["nearest"][0]
    assert (nearest["domain"], nearest["ruled_out"] is not None, nearest["cost"] > 0) == ("company7.com", True, True)


@pytest.mark.parametrize(
    ("options", "verdict"),
    [
        ((), "finding"),
        (("--without-set", "us-government"), "unremarkable"),
        (("--no-defaults",), "unremarkable"),
        (("--keyboard", "azerty"), "finding"),
    ],
)
def test_sets_and_keyboards_are_chosen_on_the_command_line(proofbook, options, verdict):
    ran = proofbook("explain", "army.ml", "--format", "json", *options)
    assert ran.json[0]["verdict"] == verdict


def test_the_list_of_known_domains_can_be_left_out(proofbook):
    with_it, without = (
        proofbook("explain", "stanford.edu", "--format", "json", *options).json[0]["verdict"]
        for options in ((), ("--no-known",))
    )
    assert (with_it, without) == ("known", "unremarkable")


@pytest.mark.parametrize("wrong", [("--without-set", "us-goverment"), ("--keyboard", "dvorak")])
def test_a_set_or_keyboard_that_there_is_not_is_wrong_usage(proofbook, wrong):
    assert proofbook("explain", "army.ml", *wrong).code == 2
