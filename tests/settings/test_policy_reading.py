"""Reading a policy: what fits the schema and makes sense is taken whole, anything else is named with its place."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from desktop_app.files.paths import resource
from desktop_app.proofreading.confidence import Confidence
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.policy.in_force import merged
from desktop_app.settings.policy.keys import KEYS, LISTS, SECTIONS, SET_BY_POLICY_ALONE
from desktop_app.settings.policy.model import Policy, TrustedFile
from desktop_app.settings.policy.reading import PolicyError, read_policy
from desktop_app.settings.policy.schema import schema
from desktop_app.settings.policy.template import policy_template
from desktop_app.settings.trusted_sets import SET_NAMES

EVERYTHING = {
    "$schema": "policy.schema.json",
    "organisation": "Example Ministry",
    "trusted_domains": ["Example.GOV", "*.mil", "example.gov"],
    "trusted_files": ["lists/ours.txt", {"path": "/srv/theirs.txt", "required": True}],
    "built_in_sets": {"mail-providers": False, "us-government": True},
    "known_domains": ["real.example.org"],
    "never_flag": ["gmial.com"],
    "renames": {"old.example.gov": "example.gov"},
    "keyboard_layouts": ["qwertz", "azerty"],
    "shown_confidence": "medium",
    "export": {"folders": ["/srv/cleaned", "~/Cleaned"], "name": "{name} cleaned {date}"},
    "report": {"formats": ["html", "json"], "folder": "/srv/reports", "contact_data": "domains", "user_name": True},
    "recent_files": False,
    "journals": False,
    "retention": {"journals": 1, "sessions": 2, "recent_files": 3, "logs": 4},
    "log": {"level": "debug", "folder": "/var/log/proofbook"},
    "language": "de",
    "processes": 3,
    "locked": ["language", "report"],
}
"""A policy with every key."""


def test_every_key_arrives_as_its_value(policy_file, monkeypatch):
    monkeypatch.setattr("desktop_app.settings.policy.checking.home_folder", lambda: Path("/home/someone"))
    path = policy_file(**EVERYTHING)
    forced = merged([read_policy(path)])
    policy = forced.policy
    assert policy.trusted_domains == ("example.gov", "*.mil")
    assert policy.trusted_files == (
        TrustedFile(path.parent / "lists" / "ours.txt"),
        TrustedFile(Path("/srv/theirs.txt"), is_required=True),
    )
    assert policy.built_in_sets == {"mail-providers": False, "us-government": True}
    assert (policy.known_domains, policy.never_flag) == (("real.example.org",), ("gmial.com",))
    assert policy.renames == {"old.example.gov": "example.gov"}
    assert policy.keyboard_layouts == ("qwertz", "azerty")
    assert policy.shown_confidence is Confidence.MEDIUM
    assert policy.export.folders == (Path("/srv/cleaned"), Path("/home/someone/Cleaned"))
    assert policy.export.name == "{name} cleaned {date}"
    report = policy.report
    assert (report.formats, report.folder) == (("html", "json"), Path("/srv/reports"))
    assert (report.contact_data, report.user_name) == ("domains", True)
    assert (policy.recent_files, policy.journals) == (False, False)
    kept = policy.retention
    assert (kept.journals, kept.sessions, kept.recent_files, kept.logs) == (1, 2, 3, 4)
    assert (policy.log.level, policy.log.folder) == ("debug", Path("/var/log/proofbook"))
    assert (policy.organisation, policy.language, policy.processes) == ("Example Ministry", "de", 3)
    assert all(forced.value(key) != _default(key) for key in KEYS), "a key of the sample has its default"


def _default(key):
    return merged([]).value(key)


def test_the_published_schema_is_one_and_knows_every_key_of_the_program():
    Draft202012Validator.check_schema(schema())
    properties = schema()["properties"]
    dotted = {
        f"{key}.{name}" if "properties" in part else key
        for key, part in properties.items()
        for name in part.get("properties", [key])
    }
    assert dotted - {"$schema", "locked"} == set(KEYS)
    assert set(properties["locked"]["items"]["enum"]) == {"*", *KEYS, *SECTIONS}
    assert set(properties["built_in_sets"]["propertyNames"]["enum"]) == set(SET_NAMES)
    assert set(KEYS) >= LISTS | SET_BY_POLICY_ALONE
    assert {key.partition(".")[0] for key in KEYS} == set(Policy.__dataclass_fields__)


def test_every_key_of_the_schema_says_what_it_does():
    for name, part in schema()["properties"].items():
        assert part["description"].endswith("."), name
        assert all(each["description"].endswith(".") for each in part.get("properties", {}).values()), name


def test_the_template_is_a_policy_that_changes_nothing(tmp_path):
    path = tmp_path / "policy.json"
    path.write_text(policy_template(), encoding="utf-8")
    forced = merged([read_policy(path)])
    assert forced.policy == Policy()
    assert set(forced.sources) == set(KEYS)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ({"organisaton": "X"}, "there is no policy key “organisaton” .*organisation"),
        ({"report": {"format": []}}, "there is no policy key “report.format” .*formats"),
        ({"organisation": 3}, "“organisation” must be a text, but is 3$"),
        ({"journals": "no"}, '“journals” must be true or false, but is "no"$'),
        ({"trusted_domains": "x.org"}, '“trusted_domains” must be a list, but is "x.org"$'),
        ({"trusted_domains": ["x.org", None]}, r"“trusted_domains\[1\]” must be a text, but is null$"),
        ({"trusted_domains": ["x..org"]}, r"“trusted_domains\[0\]”: “x..org” is not a domain$"),
        ({"known_domains": ["*.org"]}, r"“known_domains\[0\]”: “\*.org” is not a domain$"),
        ({"never_flag": ["org"]}, r"“never_flag\[0\]”: “org” is no whole domain"),
        ({"trusted_files": [7]}, r"“trusted_files\[0\]” must be a text or an object, but is 7$"),
        ({"trusted_files": [{"required": True}]}, r"“trusted_files\[0\]” must have “path”, but is {"),
        ({"trusted_files": [{"path": "x", "requird": True}]}, r"no policy key “trusted_files\[0\].requird”"),
        ({"built_in_sets": {"us-goverment": True}}, "“built_in_sets” must be one of .*us-government.*us-goverment"),
        ({"built_in_sets": {"us-government": 1}}, "“built_in_sets.us-government” must be true or false, but is 1$"),
        ({"keyboard_layouts": ["dvorak"]}, r"“keyboard_layouts\[0\]” must be one of .*but is \"dvorak\"$"),
        ({"keyboard_layouts": ["qwerty", "qwerty"]}, "“keyboard_layouts” has something twice"),
        ({"shown_confidence": "sure"}, '“shown_confidence” must be one of .*but is "sure"$'),
        ({"export": {"folders": ["Cleaned"]}}, r"“export.folders\[0\]”: this is no whole path.*\"Cleaned\"$"),
        ({"export": {"name": "cleaned"}}, "“export.name” must have “{name}” in it"),
        ({"export": {"name": "a/{name}"}}, "“export.name” must have “{name}” in it and no slash"),
        ({"export": {"name": "{name} {user}"}}, "“export.name”: there are only “{name}” and “{date}”"),
        ({"report": {"folder": "x"}}, "“report.folder”: this is no whole path"),
        ({"report": {"contact_data": "all"}}, "“report.contact_data” must be one of"),
        ({"retention": {"journals": -1}}, "“retention.journals” must be at least 0, but is -1$"),
        ({"retention": {"logs": 1.5}}, "“retention.logs” must be a whole number, but is 1.5$"),
        ({"retention": {"logs": 99999}}, "“retention.logs” must be at most 3650, but is 99999$"),
        ({"log": {"folder": "logs"}}, "“log.folder”: this is no whole path"),
        ({"log": {"folder": "/var/a\0b"}}, r"“log.folder” can’t be \"/var/a\\u0000b\"$"),
        ({"trusted_files": ["a.txt", "/srv/\ud800"]}, r"“trusted_files\[1\]” can’t be \"/srv/\\ud800\"$"),
        ({"trusted_files": [{"path": "\0"}]}, r"“trusted_files\[0\].path” can’t be \"\\u0000\"$"),
        ({"organisation": "Ministry\0"}, r"“organisation” can’t be \"Ministry\\u0000\"$"),
        ({"renames": {"\ud800.gov": "new.gov"}}, r"“renames. .gov” can’t be \"\\ud800.gov\"$"),
        ({"language": "it"}, "“language” must be one of"),
        ({"processes": True}, "“processes” must be a whole number, but is true$"),
        ({"locked": ["languages"]}, r"“locked\[0\]” must be one of"),
        ({"organisation": "x" * 300}, "“organisation” must have at most 200 characters"),
        ({"renames": {"a.org": "b.org"}, "never_flag": ["A.org"]}, "“renames.a.org”: “never_flag” has this domain too"),
        ({"renames": ["a.org"]}, "“renames” must be an object"),
    ],
)
def test_what_is_wrong_is_named_with_its_key_and_value(policy_file, content, said):
    with pytest.raises(PolicyError, match=said) as refused:
        read_policy(policy_file(**content))
    assert str(refused.value).startswith(str(policy_file(**content)))


def test_everything_that_is_wrong_is_collected(policy_file):
    path = policy_file(foo=1, language="it", journals=3)
    with pytest.raises(PolicyError, match=r"\(2 more problems: proofbook policy check\)$") as refused:
        read_policy(path)
    assert len(refused.value.problems) == 3


def test_a_value_that_would_play_tricks_is_shown_harmless(policy_file):
    with pytest.raises(PolicyError) as refused:
        read_policy(policy_file(language="\u202eed\n" * 100))
    assert "\u202e" not in str(refused.value)
    assert len(str(refused.value)) < 1000


def test_a_whole_number_may_be_written_with_a_fraction_of_nothing(policy_file):
    path = policy_file(processes=2.0, retention={"logs": 7.0})
    values = read_policy(path).values
    assert [type(values[key]) for key in ("processes", "retention.logs")] == [int, int]


def test_windows_paths_are_whole_anywhere(policy_file):
    read_policy(policy_file(export={"folders": ["C:\\Cleaned", "\\\\server\\share\\cleaned"]}))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("[" * 100_000, "not a policy file .*nested too deeply"),
        ('{"organisation": ' + "1" * 5000 + "}", "not a policy file .*number in it is too long"),
        ('{"trusted_domains": [],\n oops}', "line 2: this is not valid JSON"),
        ('{"renames": {"a.org": "b.org", "a.org": "c.org"}}', "“a.org” is given twice"),
        ("[]", "a policy is a JSON object"),
    ],
)
def test_a_hostile_policy_is_refused_in_plain_words(tmp_path, content, said):
    path = tmp_path / "policy.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(SettingsError, match=said):
        read_policy(path)


@pytest.mark.parametrize(
    ("renames", "said"),
    [
        ({"a.org": "a.org"}, "“renames.a.org”: a domain can’t be renamed to itself"),
        ({"A.org": "a.ORG"}, "“renames.A.org”: a domain can’t be renamed to itself"),
        ({"a.org": "b.org", "b.org": "c.org"}, "“renames.a.org”: “b.org” is renamed itself"),
        ({"a.org": "b.org", "b.org": "a.org"}, "“renames.a.org”: “b.org” is renamed itself"),
        ({"a.org": "b.org", "A.ORG": "c.org"}, "“renames.A.ORG”: “a.org” is renamed twice"),
        ({"xn--mnchen-3ya.de": "münchen.de"}, "renamed to itself"),
    ],
)
def test_renames_that_lead_nowhere_are_refused_and_named(policy_file, renames, said):
    path = policy_file(renames=renames)
    with pytest.raises(SettingsError, match=said):
        read_policy(path)


def test_several_domains_may_be_renamed_to_one(tmp_path):
    path = tmp_path / "policy.json"
    path.write_text('{"renames": {"a.org": "c.org", "b.org": "c.org"}}', encoding="utf-8")
    assert read_policy(path).values["renames"] == {"a.org": "c.org", "b.org": "c.org"}


@pytest.mark.parametrize("name", ["company", "defence-ministry", "university"])
def test_the_examples_are_in_order_and_their_schema_lies_where_they_say(name):
    path = resource("policy", "examples", f"{name}.json")
    text = read_policy(path)
    assert text.values["organisation"]
    assert (path.parent / json.loads(path.read_text(encoding="utf-8"))["$schema"]).is_file()
