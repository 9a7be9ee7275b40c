"""Trust files, policies, the user's own domains, and the rules they make."""

from pathlib import Path

import pytest

from desktop_app.proofreading.domain import is_public_suffix
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.preferences import (
    save_user_trusted_domains,
    switched_off_path,
    switched_off_sets,
    user_trust_path,
    user_trusted_domains,
)
from desktop_app.settings.rules import Sources, gather_rules
from desktop_app.settings.trust_file import read_trust_file
from desktop_app.settings.trusted_sets import built_in_sets

# Public suffixes under which only one government can register; any other would trust strangers.
CLOSED_SUFFIXES = {"gov.uk", "nhs.uk", "police.uk", "parliament.uk", "mod.uk", "gov.scot", "gov.wales"}


def test_built_in_sets_trust_no_open_suffix_and_say_where_they_come_from():
    for built_in in built_in_sets():
        assert built_in.title
        assert built_in.date
        for domain in built_in.domains:
            assert domain.weight > 0
            assert "*" not in domain.domain
            assert not is_public_suffix(domain.domain) or domain.domain in CLOSED_SUFFIXES


def test_a_trust_file_may_have_comments_a_byte_order_mark_and_wildcards(tmp_path):
    path = tmp_path / "trust.txt"
    path.write_bytes("\ufeff# ours\r\nExample.ORG # main\r\n\r\n*.mil\r\nbücher.de\r\n".encode())
    listed = read_trust_file(path)
    assert listed.domains == ("example.org", "bücher.de")
    assert listed.wildcard_parents == ("mil",)


@pytest.mark.parametrize("line", ["two words", "mil", "a..b", "*.", "x@y.org"])
def test_a_bad_line_is_named(tmp_path, line):
    path = tmp_path / "trust.txt"
    path.write_text(f"example.org\n{line}\n", encoding="utf-8")
    with pytest.raises(SettingsError, match=r"trust\.txt, line 2: "):
        read_trust_file(path)


def test_a_missing_trust_file_is_named(tmp_path):
    with pytest.raises(SettingsError, match="no such trust file"):
        read_trust_file(tmp_path / "none.txt")


def test_the_users_domains_survive_and_are_trusted():
    save_user_trusted_domains(("harbour.example.org",))
    assert user_trusted_domains() == ("harbour.example.org",)
    assert "harbour.example.org" in gather_rules().rules.trusted


def test_a_later_source_does_not_make_a_busy_domain_rarer():
    rules = gather_rules(Sources(trust_entries=["gmail.com"])).rules
    assert rules.trusted["gmail.com"].weight == 1000
    assert rules.trusted["gmail.com"].source == "command line"


def test_every_entry_names_where_it_comes_from_also_a_wildcard(tmp_path):
    path = tmp_path / "trust.txt"
    path.write_text("*.mil\n", encoding="utf-8")
    entries = dict(gather_rules(Sources(trust_files=[path], trust_entries=["*.gov.example", "a.example"])).entries())
    assert str(path) in entries["*.mil"]
    assert "command line" in entries["*.gov.example"]
    assert entries["a.example"] == "command line"
    assert "built-in" in entries["army.mil"]


_USERS_OWN = pytest.mark.parametrize(
    ("path_of", "read", "called"),
    [
        (user_trust_path, user_trusted_domains, "own known-correct domains"),
        (switched_off_path, switched_off_sets, "switched-off sets"),
    ],
)


@_USERS_OWN
def test_settings_that_may_not_be_looked_at_are_an_error_and_not_an_empty_list(monkeypatch, path_of, read, called):
    def refuse(path, **options):
        raise PermissionError(13, "Permission denied", str(path))

    with monkeypatch.context() as patch:
        patch.setattr(Path, "exists", refuse)
        with pytest.raises(SettingsError, match=f"your {called} can’t be read"):
            read()


@_USERS_OWN
def test_settings_that_are_no_file_are_an_error(path_of, read, called):
    path_of().mkdir(parents=True)
    with pytest.raises(SettingsError, match="can’t be read"):
        read()
