"""The built-in sets that the user switched off, in the window and on the command line."""

import json
from collections.abc import Callable

import pytest

from desktop_app.__main__ import main
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.preferences import (
    save_switched_off_sets,
    save_user_trusted_domains,
    switched_off_path,
    switched_off_sets,
    user_trust_path,
)
from desktop_app.settings.rules import Sources, gather_rules
from desktop_app.settings.trusted_sets import SET_NAMES

GOVERNMENT = "us-government"


@pytest.fixture
def write() -> Callable[[bytes], None]:
    """Write the file as a person would with an editor."""

    def written(content: bytes) -> None:
        switched_off_path().parent.mkdir(parents=True, exist_ok=True)
        switched_off_path().write_bytes(content)

    return written


def test_nothing_is_switched_off_until_somebody_does():
    assert switched_off_sets() == ()
    assert {"army.mil", "gmail.com"} <= gather_rules().rules.trusted.keys()


def test_what_is_switched_off_survives_beside_the_users_own_domains_and_says_what_it_is():
    save_user_trusted_domains(["harbour.example.org"])
    save_switched_off_sets([GOVERNMENT, "mail-providers"])
    assert switched_off_sets() == (GOVERNMENT, "mail-providers")
    assert switched_off_path().parent == user_trust_path().parent
    assert "Built-in sets" in switched_off_path().read_text(encoding="utf-8").splitlines()[0]
    assert gather_rules().rules.trusted["harbour.example.org"]


def test_the_domains_of_a_switched_off_set_are_not_trusted_and_the_others_are():
    save_switched_off_sets([GOVERNMENT])
    trusted = gather_rules().rules.trusted
    assert "army.mil" not in trusted
    assert "gmail.com" in trusted


def test_what_the_user_and_the_command_line_switch_off_adds_up():
    save_switched_off_sets([GOVERNMENT])
    trusted = gather_rules(Sources(without_sets=["mail-providers"])).rules.trusted
    assert not {"army.mil", "gmail.com"} & trusted.keys()
    assert "nato.int" in trusted


def test_every_set_may_be_switched_off():
    save_switched_off_sets(SET_NAMES)
    assert gather_rules().entries() == []


def test_a_domain_of_a_switched_off_set_is_trusted_where_somebody_adds_it():
    save_switched_off_sets([GOVERNMENT])
    save_user_trusted_domains(["army.mil"])
    assert "your own list" in gather_rules().rules.trusted["army.mil"].source


def test_switching_on_again_leaves_no_name_behind():
    save_switched_off_sets([GOVERNMENT])
    save_switched_off_sets([])
    assert switched_off_sets() == ()


def test_the_file_may_have_comments_empty_lines_and_a_byte_order_mark(write):
    write("\ufeff# ours\r\n\r\nus-government # not here\r\n".encode())
    assert switched_off_sets() == (GOVERNMENT,)


def test_an_unknown_name_is_named_with_its_line_and_the_names_there_are(write):
    write(b"# ours\nus-goverment\n")
    with pytest.raises(SettingsError, match=r"switched-off-sets\.txt, line 2: .*“us-goverment” .*us-government"):
        gather_rules()


def test_a_file_that_is_no_text_is_an_error(write):
    write(b"\xff\xfe")
    with pytest.raises(SettingsError, match="not UTF-8 text"):
        switched_off_sets()


def test_without_built_in_sets_it_does_not_matter_which_are_switched_off(write):
    write(b"no such set\n")
    assert gather_rules(Sources(built_in=False)).entries() == []


def test_the_command_line_leaves_out_what_is_switched_off(capsys):
    save_switched_off_sets([GOVERNMENT])
    assert main(["trusted", "--format", "json"]) == 0
    listed = {row["domain"] for row in json.loads(capsys.readouterr().out)}
    assert "gmail.com" in listed
    assert "army.mil" not in listed


def test_the_command_line_refuses_an_unknown_name_in_plain_words(write, capsys):
    write(b"us-goverment\n")
    assert main(["explain", "army.ml"]) == 5
    told = capsys.readouterr()
    assert told.out == ""
    assert "switched-off-sets.txt, line 1" in told.err
    assert "Traceback" not in told.err
