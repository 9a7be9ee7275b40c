"""The known-correct domains in force, and changing the user's own."""

from pathlib import Path

import pytest

from desktop_app.settings.errors import SettingsError
from desktop_app.settings.known_correct import Imported, add_own, import_own, known_correct, remove_own
from desktop_app.settings.preferences import save_switched_off_sets, user_trust_path, user_trusted_domains


def test_each_domain_says_where_it_comes_from_and_whether_it_is_ones_own() -> None:
    add_own(["example.gov"])
    by_domain = {entry.domain: entry for entry in known_correct()}
    assert by_domain["example.gov"].is_own
    assert str(user_trust_path()) in by_domain["example.gov"].source
    assert not by_domain["army.mil"].is_own
    assert "United States" in by_domain["army.mil"].source


def test_what_is_switched_off_is_not_in_force() -> None:
    save_switched_off_sets(["us-government"])
    assert "army.mil" not in {entry.domain for entry in known_correct()}


def test_adding_tells_what_was_there_already() -> None:
    assert add_own(["a.example", "b.example"]) == Imported(2, 0)
    assert add_own(["b.example", "c.example", "c.example"]) == Imported(1, 1)
    assert user_trusted_domains() == ("a.example", "b.example", "c.example")


def test_removing_leaves_the_others() -> None:
    add_own(["a.example", "b.example", "*.mil"])
    remove_own(["a.example"])
    assert user_trusted_domains() == ("b.example", "*.mil")


def test_a_file_is_imported_whole_with_its_wildcards(tmp_path: Path) -> None:
    path = tmp_path / "ours.txt"
    path.write_text("# ours\nexample.gov\n*.mil  # all of it\n", encoding="utf-8")
    assert import_own(path) == Imported(2, 0)
    assert user_trusted_domains() == ("example.gov", "*.mil")


def test_a_bad_line_is_named_and_nothing_is_imported(tmp_path: Path) -> None:
    path = tmp_path / "ours.txt"
    path.write_text("example.gov\ntwo words\n", encoding="utf-8")
    with pytest.raises(SettingsError, match="line 2"):
        import_own(path)
    assert user_trusted_domains() == ()
