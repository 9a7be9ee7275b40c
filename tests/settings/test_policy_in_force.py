"""The policy in force: the machine's, with what another file adds; what is locked stays as the machine has it."""

import json
import pickle
from pathlib import Path

import pytest

from desktop_app.proofreading.confidence import Confidence
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.policy import places
from desktop_app.settings.policy.in_force import InForce, in_force, load_policy, put_in_force
from desktop_app.settings.policy.keys import KEYS, LISTS, SET_BY_POLICY_ALONE
from desktop_app.settings.policy.model import Policy
from desktop_app.settings.policy.reading import PolicyError
from desktop_app.settings.policy.shown import shown_keys
from desktop_app.settings.preferences import (
    save_switched_off_sets,
    save_user_trusted_domains,
    switched_off_sets,
    user_trust_path,
    user_trusted_domains,
)
from desktop_app.settings.rules import Sources, gather_rules
from desktop_app.settings.user_settings import UserSettings, save_user_settings

ONE = {
    "trusted_domains": ["one.example"],
    "trusted_files": ["/srv/one.txt"],
    "built_in_sets": {"us-government": True},
    "known_domains": ["one.example"],
    "never_flag": ["one.example"],
    "renames": {"old.one.example": "one.example"},
    "keyboard_layouts": ["qwertz"],
    "shown_confidence": "medium",
    "organisation": "One",
    "recent_files": False,
    "journals": False,
    "language": "de",
    "processes": 1,
    "export": {"folders": ["/srv/one"], "name": "{name} one"},
    "report": {"formats": ["html"], "folder": "/srv/one", "contact_data": "domains", "user_name": True},
    "retention": {"journals": 1, "sessions": 1, "recent_files": 1, "logs": 1},
    "log": {"level": "error", "folder": "/srv/one"},
}
TWO = {
    "trusted_domains": ["two.example"],
    "trusted_files": ["/srv/two.txt"],
    "built_in_sets": {"us-government": False, "uk-government": False},
    "known_domains": ["two.example"],
    "never_flag": ["two.example"],
    "renames": {"old.two.example": "two.example", "old.one.example": "two.example"},
    "keyboard_layouts": ["azerty"],
    "shown_confidence": "low",
    "organisation": "Two",
    "recent_files": True,
    "journals": True,
    "language": "fr",
    "processes": 2,
    "export": {"folders": ["/srv/two"], "name": "{name} two"},
    "report": {"formats": ["csv"], "folder": "/srv/two", "contact_data": "full", "user_name": False},
    "retention": {"journals": 2, "sessions": 2, "recent_files": 2, "logs": 2},
    "log": {"level": "debug", "folder": "/srv/two"},
}


def test_without_a_policy_the_defaults_count():
    assert load_policy() == InForce(Policy())


def test_the_policy_of_the_machine_is_in_force_without_being_asked_for(machine_policy):
    path = machine_policy(organisation="Example")
    assert in_force().policy.organisation == "Example"
    assert [file.path for file in in_force().files] == [path]
    assert in_force().sources == {"organisation": (path,)}


@pytest.mark.parametrize("key", KEYS)
def test_another_policy_changes_nothing_that_the_machines_has_locked(machine_policy, policy_file, key):
    machine_policy(**ONE, locked=[key])
    assert load_policy(policy_file(**TWO)).value(key) == in_force().value(key)


@pytest.mark.parametrize("lock", ["*", "section"])
@pytest.mark.parametrize("key", KEYS)
def test_a_lock_of_everything_or_of_a_section_holds_for_each_key(machine_policy, policy_file, key, lock):
    machine_policy(**ONE, locked=["*" if lock == "*" else key.partition(".")[0]])
    assert load_policy(policy_file(**TWO)).value(key) == in_force().value(key)
    assert in_force().is_locked(key)


@pytest.mark.parametrize("key", KEYS)
def test_a_key_that_is_locked_without_being_set_stays_at_its_default(machine_policy, policy_file, key):
    machine_policy(locked=[key])
    assert load_policy(policy_file(**TWO)).value(key) == InForce().value(key)


@pytest.mark.parametrize("key", sorted(SET_BY_POLICY_ALONE))
def test_a_key_that_nobody_else_sets_is_locked_by_the_machines_policy_that_sets_it(machine_policy, policy_file, key):
    machine_policy(**ONE)
    assert in_force().is_locked(key)
    assert load_policy(policy_file(**TWO)).value(key) == in_force().value(key)


@pytest.mark.parametrize("key", sorted(LISTS))
def test_another_policy_adds_to_lists_that_are_not_locked(machine_policy, policy_file, key):
    machine_policy(**ONE)
    both = load_policy(policy_file(**TWO))
    alone = in_force().value(key)
    assert len(both.value(key)) == len(alone) + 1
    assert set(alone) < set(both.value(key))
    assert both.policy.built_in_sets["us-government"] is True
    assert both.policy.renames["old.one.example"] == "one.example"
    assert len(both.sources[key]) == 2


@pytest.mark.parametrize(("key", "value"), [("language", "fr"), ("processes", 2), ("keyboard_layouts", ("azerty",))])
def test_another_policy_changes_other_values_that_are_not_locked(machine_policy, policy_file, key, value):
    machine_policy(**ONE)
    assert load_policy(policy_file(**TWO)).value(key) == value


def test_locks_of_another_policy_count_too(machine_policy, policy_file):
    machine_policy(locked=["language"])
    both = load_policy(policy_file(locked=["processes"]))
    assert [both.is_locked(key) for key in ("language", "processes", "keyboard_layouts")] == [True, True, False]


def test_renames_that_only_together_lead_nowhere_are_refused(machine_policy, policy_file):
    machine_policy(renames={"a.org": "b.org"})
    with pytest.raises(PolicyError, match=r"other\.json: “renames\.a\.org”: “b\.org” is renamed itself"):
        load_policy(policy_file(renames={"b.org": "c.org"}))


def test_a_machines_policy_with_an_error_is_not_ignored(machine_policy):
    with pytest.raises(PolicyError, match="organisaton"):
        machine_policy(organisaton="X")


def test_a_policy_without_a_name_is_not_ignored():
    with pytest.raises(SettingsError, match="can’t be read"):
        load_policy(Path())


def test_what_is_in_force_can_be_handed_to_another_process(machine_policy):
    machine_policy(**ONE)
    assert pickle.loads(pickle.dumps(in_force())) == in_force()


def test_no_environment_variable_moves_the_policy(monkeypatch, tmp_path):
    monkeypatch.undo()
    before = places.machine_policy_path()
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_CONFIG_DIRS", "ProgramData", "PROOFBOOK_POLICY"):
        monkeypatch.setenv(name, str(tmp_path))
    assert places.machine_policy_path() == before


# What each key does to the rules, and that neither the user nor the command line change it where it is locked.


def test_trusted_domains_count_and_locked_ones_are_the_only_ones():
    save_user_trusted_domains(["users.example"])
    asked = Sources(trust_entries=["typed.example"])
    put_in_force(InForce(Policy(trusted_domains=("ours.example", "*.mil"))))
    assert {"ours.example", "users.example", "typed.example"} <= gather_rules(asked).rules.trusted.keys()
    assert gather_rules().rules.wildcard_parents == {"mil"}
    put_in_force(InForce(Policy(trusted_domains=("ours.example",)), locked=frozenset({"trusted_domains"})))
    trusted = gather_rules(asked).rules.trusted
    assert "ours.example" in trusted
    assert not {"users.example", "typed.example"} & trusted.keys()


def test_a_locked_list_of_the_users_is_not_lost_and_can_not_be_replaced():
    save_user_trusted_domains(["users.example"])
    put_in_force(InForce(locked=frozenset({"trusted_domains", "built_in_sets"})))
    assert user_trusted_domains() == ()
    with pytest.raises(PermissionError, match="your organisation has set this"):
        save_user_trusted_domains([])
    with pytest.raises(PermissionError, match="your organisation has set this"):
        save_switched_off_sets(["us-government"])
    assert "users.example" in user_trust_path().read_text(encoding="utf-8")
    put_in_force(InForce())
    assert user_trusted_domains() == ("users.example",)


def test_sets_that_a_policy_switches_off_are_off_and_locked_ones_stay_on():
    put_in_force(InForce(Policy(built_in_sets={"us-government": False})))
    assert "army.mil" not in gather_rules().rules.trusted
    save_switched_off_sets(["mail-providers"])
    assert "gmail.com" not in gather_rules().rules.trusted
    put_in_force(InForce(Policy(built_in_sets={"us-government": True}), locked=frozenset({"built_in_sets"})))
    for asked in (Sources(), Sources(built_in=False), Sources(without_sets=["us-government"])):
        assert {"army.mil", "gmail.com"} <= gather_rules(asked).rules.trusted.keys()
        assert gather_rules(asked).rules.retired
    assert switched_off_sets() == ()


def test_known_domains_are_added_and_locked_ones_can_not_be_left_out():
    put_in_force(InForce(Policy(known_domains=("gmial.example",))))
    assert gather_rules().rules.known.register("mail.gmial.example") == "gmial.example"
    assert gather_rules(Sources(known=False)).rules.known.register("gmial.example")
    assert not gather_rules(Sources(known=False)).rules.known.register("harvard.edu")
    put_in_force(InForce(locked=frozenset({"known_domains"})))
    assert gather_rules(Sources(known=False)).rules.known.register("harvard.edu")


def test_layouts_are_the_policys_where_the_user_has_chosen_none_or_they_are_locked():
    put_in_force(InForce(Policy(keyboard_layouts=("qwertz", "azerty"))))
    assert gather_rules().rules.layouts == ("qwertz", "azerty")
    save_user_settings(UserSettings(keyboard_layout="qwerty"))
    assert gather_rules().rules.layouts == ("qwerty",)
    assert gather_rules(Sources(layouts=("azerty",))).rules.layouts == ("azerty",)
    put_in_force(InForce(Policy(keyboard_layouts=("qwertz",)), locked=frozenset({"keyboard_layouts"})))
    assert gather_rules(Sources(layouts=("azerty",))).rules.layouts == ("qwertz",)


def test_the_rest_goes_into_the_rules_as_it_is():
    policy = Policy(never_flag=("a.org",), renames={"b.org": "c.org"}, shown_confidence=Confidence.HIGH)
    put_in_force(InForce(policy))
    rules = gather_rules().rules
    assert (rules.never, rules.declared, rules.shown) == ({"a.org"}, {"b.org": "c.org"}, Confidence.HIGH)
    assert "c.org" in rules.trusted


def test_every_key_is_shown_with_its_source(machine_policy):
    path = machine_policy(**ONE, locked=["language"])
    save_user_settings(UserSettings(language="es", keyboard_layout="qwerty"))
    save_user_trusted_domains(["users.example"])
    rows = {row.key: row for row in shown_keys(in_force())}
    assert list(rows) == list(KEYS)
    assert (rows["language"].value, rows["language"].source) == ("de", f"policy {path}")
    assert rows["language"].is_locked
    assert rows["keyboard_layouts"].value == ["qwerty"]
    assert rows["keyboard_layouts"].source == f"policy {path}; the user’s preferences"
    assert rows["trusted_domains"].value == ["one.example", "users.example"]
    json.dumps([row.value for row in rows.values()])
