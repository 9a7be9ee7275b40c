"""Domains of one's own, as people type and paste them."""

from pathlib import Path

import pytest

from desktop_app.settings.errors import SettingsError
from desktop_app.settings.own_domains import add_own_domains, new_domains, typed_domains
from desktop_app.settings.preferences import save_user_trusted_domains, user_trust_path, user_trusted_domains
from desktop_app.settings.trusted_sets import sets_for


def test_lines_commas_blanks_and_whole_addresses_are_taken() -> None:
    typed = typed_domains("Example.ORG, mail.example.org;\n@corp.example.com\tann@army.mil.")
    assert new_domains(typed) == ("example.org", "mail.example.org", "corp.example.com", "army.mil")


def test_what_is_no_domain_is_said_and_left_out() -> None:
    typed = typed_domains("army example..org bücher.example")
    assert [each.domain for each in typed] == ["", "", "bücher.example"]
    assert new_domains(typed) == ("bücher.example",)


def test_what_is_there_or_stands_twice_is_not_added_again() -> None:
    typed = typed_domains("a.example b.example B.example", there=("a.example",))
    assert [each.is_there for each in typed] == [True, False, True]
    assert new_domains(typed) == ("b.example",)


def test_added_domains_come_behind_those_of_earlier() -> None:
    save_user_trusted_domains(("old.example",))
    add_own_domains(("new.example", "old.example"))
    assert user_trusted_domains() == ("old.example", "new.example")


def test_a_list_that_cannot_be_read_is_not_replaced() -> None:
    path: Path = user_trust_path()
    path.parent.mkdir(parents=True)
    path.write_text("not a domain\n")
    with pytest.raises(SettingsError):
        add_own_domains(("new.example",))
    assert path.read_text() == "not a domain\n"


@pytest.mark.parametrize(
    ("country", "first"),
    [
        ("", ["mail-providers", "us-government"]),
        ("DE", ["mail-providers", "german-government", "nato-defence", "us-government"]),
        ("GB", ["mail-providers", "uk-government", "nato-defence", "us-government"]),
        ("FR", ["mail-providers", "nato-defence", "us-government"]),
    ],
)
def test_the_sets_of_ones_own_country_come_first_and_none_is_missing(country: str, first: list[str]) -> None:
    names = [each.name for each in sets_for(country)]
    assert names[: len(first)] == first
    assert sorted(names) == sorted(each.name for each in sets_for(""))
