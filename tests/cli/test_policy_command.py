"""proofbook policy, and what a policy does to every other command."""

import pytest
from samples import SAMPLES

from desktop_app.files.paths import resource
from desktop_app.settings.policy import places
from desktop_app.settings.policy.keys import KEYS
from desktop_app.settings.preferences import save_switched_off_sets, save_user_trusted_domains


def test_a_policy_that_is_in_order_is_said_to_be_with_its_hash(proofbook, policy_file):
    ran = proofbook("policy", "check", policy_file(organisation="X"))
    assert (ran.code, ran.err) == (0, "")
    assert "in order, sha256 " in ran.out


def test_every_error_of_a_policy_has_its_line(proofbook, policy_file):
    ran = proofbook("policy", "check", policy_file(organisaton="X", language="it", trusted_domains=["a b"]))
    assert (ran.code, ran.out) == (5, "")
    assert len(ran.err.splitlines()) == 2, "what doesn’t fit the schema is not looked into further"
    assert "“language” must be one of" in ran.err
    assert proofbook("policy", "check", policy_file(trusted_domains=["a b", "c d"])).err.count("is not a domain") == 2


def test_a_syntax_error_is_named_with_its_line(proofbook, tmp_path):
    path = tmp_path / "policy.json"
    path.write_text('{\n"organisation": "X"\n"language": "de"}', encoding="utf-8")
    ran = proofbook("policy", "check", path)
    assert ran.code == 5
    assert f"{path}, line 3: this is not valid JSON" in ran.err


@pytest.mark.parametrize("command", [["check", "nothing.vcf"], ["policy", "show"]])
def test_of_two_further_policies_none_is_passed_over(proofbook, policy_file, command):
    ran = proofbook(*command, "--policy", policy_file(organisation="X"), "--policy", policy_file(language="de"))
    assert ran.code == 2
    assert "argument --policy: it can be given once" in ran.err


def test_checking_looks_at_the_trust_files_too(proofbook, policy_file, tmp_path):
    listed = tmp_path / "list.txt"
    listed.write_text("a.example\nb b\n", encoding="utf-8")
    ran = proofbook("policy", "check", policy_file(trusted_files=["list.txt"]))
    assert ran.code == 5
    assert "list.txt, line 2" in ran.err
    listed.unlink()
    ran = proofbook("policy", "check", policy_file(trusted_files=["list.txt"]))
    assert ran.code == 0
    assert "warning: " in ran.err


def test_checking_several_checks_them_together(proofbook, policy_file, tmp_path):
    other = tmp_path / "second.json"
    other.write_text('{"renames": {"b.org": "c.org"}}', encoding="utf-8")
    assert proofbook("policy", "check", policy_file(renames={"a.org": "b.org"}), other).code == 5


def test_the_template_can_be_checked(proofbook, tmp_path):
    path = tmp_path / "template.json"
    path.write_text(proofbook("policy", "template").out, encoding="utf-8")
    assert proofbook("policy", "check", path).code == 0


def test_what_is_in_force_is_shown_with_its_source(proofbook, policy_file, machine_policy):
    machine = machine_policy(organisation="Machine", locked=["language"])
    other = policy_file(organisation="Other", trusted_domains=["a.example"], language="de")
    shown = proofbook("policy", "show", "--policy", other, "--format", "json").json
    assert [file["path"] for file in shown["files"]] == [str(machine), str(other)]
    assert set(shown["keys"]) == set(KEYS)
    assert shown["keys"]["organisation"] == {"value": "Machine", "source": f"policy {machine}", "locked": True}
    assert shown["keys"]["trusted_domains"]["source"] == f"policy {other}"
    assert shown["keys"]["language"] == {"value": "", "source": "default", "locked": True}
    text = proofbook("policy", "show", "--policy", other).out
    assert "Machine" in text
    assert "locked]" in text


@pytest.mark.parametrize(
    ("machine", "further", "in_vain"),
    [
        ({"renames": {"a.org": "b.org"}, "locked": ["renames"]}, {"renames": {"c.org": "d.org"}}, ["renames"]),
        ({"renames": {"a.org": "b.org"}}, {"renames": {"a.org": "d.org", "e.org": "f.org"}}, ["renames"]),
        (
            {"locked": ["trusted_domains"]},
            {"trusted_domains": ["a.org"], "known_domains": ["b.org"]},
            ["trusted_domains"],
        ),
        (
            {"journals": False, "log": {"level": "info"}},
            {"journals": True, "log": {"level": "off"}},
            ["journals", "log.level"],
        ),
        ({"journals": False, "never_flag": ["a.org", "b.org"]}, {"journals": False, "never_flag": ["b.org"]}, []),
        ({"language": "de", "renames": {"a.org": "b.org"}}, {"language": "fr", "renames": {"c.org": "d.org"}}, []),
        ({}, {"locked": ["*"], "journals": False, "never_flag": ["a.org"]}, []),
    ],
)
def test_what_a_further_policy_says_in_vain_is_told(proofbook, policy_file, machine_policy, machine, further, in_vain):
    machine_policy(**machine)
    path = policy_file(**further)
    for command in (["policy", "show"], ["explain", "army.ml"]):
        said = proofbook(*command, "--policy", path).err.splitlines()
        assert [line.partition(": ")[2].partition(" is not heeded")[0] for line in said] == [
            f"warning: {path}: “{key}”" for key in in_vain
        ]


def test_showing_without_a_policy_says_where_one_would_lie(proofbook):
    assert str(places.machine_policy_path()) in proofbook("policy", "show").out


@pytest.mark.parametrize(
    "command",
    [
        ("check", SAMPLES / "contacts.vcf"),
        ("fix", SAMPLES / "contacts.vcf", "-o", "copy.vcf"),
        ("explain", "army.ml"),
        ("trusted",),
        ("policy", "show"),
    ],
)
def test_no_command_runs_on_a_policy_with_an_error(proofbook, machine_policy, tmp_path, monkeypatch, command):
    monkeypatch.chdir(tmp_path)
    path = machine_policy()
    path.write_text('{"trusted_domains": ["ok.example", 3]}', encoding="utf-8")
    ran = proofbook(*command)
    assert (ran.code, ran.out) == (5, "")
    assert f"{path}: “trusted_domains[1]” must be a text, but is 3" in ran.err
    assert not (tmp_path / "copy.vcf").exists()


@pytest.mark.parametrize("command", [("policy", "check"), ("policy", "template"), ("--version",), ("check", "--help")])
def test_what_needs_no_policy_works_in_spite_of_one_with_an_error(proofbook, machine_policy, policy_file, command):
    machine_policy().write_text("{", encoding="utf-8")
    given = [policy_file(organisation="X")] if command[-1] == "check" else []
    assert proofbook(*command, *given).code == 0


def test_a_policy_is_in_force_for_one_run_only(proofbook, policy_file):
    named = policy_file(never_flag=["army.ml"])
    assert proofbook("explain", "army.ml", "--policy", named, "--format", "json").json[0]["verdict"] == "known"
    assert proofbook("explain", "army.ml", "--format", "json").json[0]["verdict"] == "finding"


# The effect of each key on the command line; those of exports, reports, logs and processes have tests of their own.


def _verdicts(proofbook, policy_file, *domains, **content):
    shown = proofbook("explain", *domains, "--format", "json", "--policy", policy_file(**content)).json
    return [each["verdict"] for each in shown]


def test_trusted_domains(proofbook, policy_file):
    domain = "harbour.example.org"
    assert _verdicts(proofbook, policy_file, domain, trusted_domains=[domain]) == ["trusted"]


def test_trusted_files(proofbook, policy_file, tmp_path):
    (tmp_path / "list.txt").write_text("harbour.example.org\n", encoding="utf-8")
    assert _verdicts(proofbook, policy_file, "harbour.example.org", trusted_files=["list.txt"]) == ["trusted"]
    (tmp_path / "list.txt").unlink()
    ran = proofbook("explain", "harbour.example.org", "--policy", policy_file(trusted_files=["list.txt"]))
    assert ran.code == 0
    assert "harbour.example.org: known-correct" in ran.out
    assert "warning: " in ran.err
    required = policy_file(trusted_files=[{"path": "list.txt", "required": True}])
    assert proofbook("explain", "x.example", "--policy", required).code == 5


def test_built_in_sets(proofbook, policy_file):
    assert _verdicts(proofbook, policy_file, "army.mil", built_in_sets={"us-government": False}) != ["trusted"]


def test_known_domains(proofbook, policy_file):
    assert _verdicts(proofbook, policy_file, "gmial.com", known_domains=["gmial.com"]) == ["known"]


def test_never_flag(proofbook, policy_file, book):
    assert proofbook("check", book("a@army.ml"), "--policy", policy_file(never_flag=["army.ml"])).code == 0


def test_renames_are_found_and_applied_only_where_that_is_asked_for(proofbook, policy_file, book, tmp_path):
    path, named = book("a@old.example", "b@army.ml"), policy_file(renames={"old.example": "new.example"})
    found = proofbook("check", path, "--policy", named, "--format", "json").json["findings"]
    assert ("old.example", "declared") in [(each["domain"], each["kind"]) for each in found]
    copies = {}
    for accept in ([], ["--accept", "policy"]):
        copy = tmp_path / f"copy{len(accept)}.vcf"
        assert proofbook("fix", path, "-o", copy, "--policy", named, *accept).code == 0
        copies[bool(accept)] = copy.read_bytes()
    assert copies[False] == path.read_bytes()
    assert copies[True] == path.read_bytes().replace(b"a@old.example", b"a@new.example")


def test_a_slip_of_a_renamed_domain_is_corrected_to_its_new_one_but_not_by_the_policy_alone(
    proofbook, policy_file, book, tmp_path
):
    terms = policy_file(renames={"oldcorp.com": "brandnew.example"})
    slips = book("a@oldcorp.com", "b@oldcrop.com", "c@oldcorp.co", "d@mail.oldcorp.com")
    findings = proofbook("check", slips, "--format", "json", "--policy", terms).json["findings"]
    found = {each["domain"]: each["suggestions"][0]["domain"] for each in findings}
    assert found == dict.fromkeys(("oldcorp.com", "oldcrop.com", "oldcorp.co"), "brandnew.example")
    for level, changed in (("policy", 1), ("low", 3)):
        copy = tmp_path / f"{level}.vcf"
        assert proofbook("fix", slips, "-o", copy, "--accept", level, "--policy", terms).code == 0
        assert copy.read_text(encoding="utf-8").count("@brandnew.example") == changed
    assert "oldcorp.com" not in proofbook("trusted", "--policy", terms).out


def test_nothing_under_a_renamed_domain_is_suggested(proofbook, policy_file):
    terms = policy_file(renames={"oldcorp.com": "brandnew.example"})
    ran = proofbook("explain", "mail.oldcrop.com", "--format", "json", "--policy", terms)
    finding = ran.json[0]["finding"]
    assert not finding or all("oldcorp" not in each["domain"] for each in finding["suggestions"])


def test_keyboard_layouts(proofbook, policy_file):
    def cost(*options, layouts):
        named = policy_file(keyboard_layouts=layouts)
        return proofbook("explain", "gmaim.com", "--format", "json", "--policy", named, *options).json[0]["nearest"][0]

    typed = "azerty", "qwerty"
    assert [cost(layouts=[each]) for each in typed] == [cost("--keyboard", each, layouts=["qwertz"]) for each in typed]


def test_shown_confidence(proofbook, policy_file, book):
    path = book("a@army.ml", "b@mail.con")
    found = proofbook("check", path, "--policy", policy_file(shown_confidence="high"), "--format", "json").json[
        "findings"
    ]
    assert {each["confidence"] for each in found} == {"high"}
    assert proofbook("check", book("b@mail.con"), "--policy", policy_file(shown_confidence="high")).code == 0


@pytest.mark.parametrize(
    ("key", "options", "domain"),
    [
        ("trusted_domains", ["--trust-domain", "gmial.com"], "gmial.com"),
        ("trusted_files", ["--trust", "list.txt"], "gmial.com"),
        ("built_in_sets", ["--no-defaults"], "gmial.com"),
        ("built_in_sets", ["--without-set", "mail-providers"], "gmial.com"),
        ("known_domains", ["--no-known"], "harvard.edu"),
        ("keyboard_layouts", ["--keyboard", "azerty"], "gmaim.com"),
    ],
)
def test_an_option_against_a_lock_is_not_heeded_and_said_so(
    proofbook, policy_file, tmp_path, monkeypatch, key, options, domain
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "list.txt").write_text("gmial.com\n", encoding="utf-8")
    locked = ["--policy", policy_file(locked=[key])]
    as_it_is = proofbook("explain", domain, "--format", "json", *locked).json
    ran = proofbook("explain", domain, "--format", "json", *locked, *options)
    assert ran.json == as_it_is
    assert f"{options[0]} is not heeded: the policy has locked “{key}”" in ran.err
    free = proofbook("explain", domain, "--format", "json", *options)
    assert free.json != as_it_is, "the option does something where it is free"


@pytest.mark.parametrize(
    ("key", "choose"),
    [
        ("trusted_domains", lambda: save_user_trusted_domains(["gmial.com"])),
        ("built_in_sets", lambda: save_switched_off_sets(["mail-providers"])),
    ],
)
def test_the_users_own_settings_do_not_count_against_a_lock(proofbook, policy_file, key, choose):
    choose()
    assert proofbook("explain", "gmial.com", "--format", "json").json[0]["verdict"] != "finding"
    locked = proofbook("explain", "gmial.com", "--format", "json", "--policy", policy_file(locked=[key]))
    assert locked.json[0]["verdict"] == "finding"


def test_its_help_tells_where_policy_and_guide_lie(proofbook):
    ran = proofbook("policy", "--help")
    assert f"{places.machine_policy_path()},\n" in ran.out
    assert f"{resource('guides', 'admin-guide.html')}\n" in ran.out
