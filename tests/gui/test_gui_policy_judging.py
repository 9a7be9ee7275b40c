"""What the organisation says of domains decides what the window finds, and no choice of the person's changes it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.theme import Theme
from desktop_app.proofreading.confidence import Confidence
from desktop_app.settings.known_correct import add_own
from desktop_app.settings.policy.in_force import InForce, put_in_force
from desktop_app.settings.policy.model import Policy, TrustedFile
from desktop_app.settings.preferences import switched_off_path, user_trust_path

Opener = Callable[..., MainWindow]
ARMY = (("Ann", "ann@army.ml"), ("Eve", "eve@army.mil"), ("Fay", "fay@army.mil"))


def policy(*locked: str, **values: object) -> None:
    """Put a policy into force."""
    put_in_force(InForce(Policy(organisation="Ministry", **values), locked=frozenset(locked)))  # type: ignore[arg-type]


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, make_book: Callable[..., Path]) -> Opener:
    """Opens a book of (name, address) in a window that begins under the policy in force."""

    def open_cards(*cards: tuple[str, str]) -> MainWindow:
        window = MainWindow(theme)
        qtbot.addWidget(window)
        window.show()
        with qtbot.waitSignal(window.open_page.opened, timeout=30000):
            window.open([make_book(*cards)])
        return window

    return open_cards


def found(window: MainWindow) -> dict[str, str]:
    """Return each suspicious domain with what is suggested first."""
    return {finding.domain: finding.suggestions[0].domain for finding in window.document.findings}


def test_without_a_policy_the_slip_is_found(opened: Opener) -> None:
    assert found(opened(*ARMY)) == {"army.ml": "army.mil"}


@pytest.mark.parametrize("key", ["trusted_domains", "known_domains", "never_flag"])
def test_a_domain_that_the_policy_vouches_for_is_not_marked(opened: Opener, key: str) -> None:
    policy(**{key: ("army.ml",)}, built_in_sets={"us-government": False})
    assert "army.ml" not in found(opened(("Ann", "ann@army.ml"), ("Eve", "eve@gmail.com")))


def test_a_domain_that_the_policy_trusts_is_suggested(opened: Opener) -> None:
    cards = (("Ann", "ann@harbor-office.example.gov"),)
    assert found(opened(*cards)) == {}
    policy(trusted_domains=("harbour-office.example.gov",))
    assert found(opened(*cards)) == {"harbor-office.example.gov": "harbour-office.example.gov"}


def test_a_list_of_the_organisations_counts(opened: Opener, tmp_path: Path) -> None:
    listed = tmp_path / "ministry.txt"
    listed.write_text("harbour-office.example.gov\n")
    policy("trusted_files", trusted_files=(TrustedFile(listed),))
    assert found(opened(("Ann", "ann@harbor-office.example.gov"))) == {
        "harbor-office.example.gov": "harbour-office.example.gov"
    }


def test_where_known_correct_domains_are_locked_a_list_of_ones_own_silences_nothing(opened: Opener) -> None:
    add_own(["army.ml"])
    assert found(opened(*ARMY)) == {}
    policy("trusted_domains")
    assert found(opened(*ARMY)) == {"army.ml": "army.mil"}
    assert user_trust_path().exists()


def test_where_sets_are_locked_one_that_the_person_switched_off_counts(opened: Opener) -> None:
    switched_off_path().parent.mkdir(parents=True, exist_ok=True)
    switched_off_path().write_text("mail-providers\n")
    slip = (("Ann", "ann@gmial.com"),)
    assert found(opened(*slip)) == {}
    policy("built_in_sets")
    assert found(opened(*slip)) == {"gmial.com": "gmail.com"}


@pytest.mark.parametrize("folder", ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"])
def test_another_home_or_folder_of_settings_loosens_nothing(
    opened: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str
) -> None:
    policy("*", never_flag=("gmial.com",))
    monkeypatch.setenv(folder, str(tmp_path / "elsewhere"))
    add_to = tmp_path / "elsewhere" / "proofbook" / "known-correct-domains.txt"
    add_to.parent.mkdir(parents=True)
    add_to.write_text("army.ml\n")
    assert found(opened(*ARMY, ("Gil", "gil@gmial.com"))) == {"army.ml": "army.mil"}


# from which confidence on findings are shown


MIXED = (*ARMY, ("Gil", "gil@gmall.com"), ("Hal", "hal@yahho.fr"))
"""A sure finding, one that is probably a typo, and one that is worth a look."""


def less_sure(window: MainWindow) -> list[str]:
    return [finding.domain for finding in window.document.findings if finding.confidence is not Confidence.HIGH]


def test_what_is_less_sure_than_wanted_is_not_shown_and_the_window_says_so(
    opened: Opener,
) -> None:
    assert less_sure(opened(*MIXED)) == ["gmall.com", "yahho.fr"]
    policy(shown_confidence=Confidence.MEDIUM)
    assert less_sure(opened(*MIXED)) == ["gmall.com"]
    policy(shown_confidence=Confidence.HIGH)
    window = opened(*MIXED)
    assert window.document.findings
    assert less_sure(window) == []
    box = window.review_page.header.filters.sureness
    assert [box.itemText(number) for number in range(box.count())] == ["However sure", "Almost certainly a typo"]
    assert window.overview_page.limit.text() == "Ministry has set that only what is almost certainly a typo is shown."
    assert not window.overview_page.limit.isHidden()


def test_a_renamed_domain_is_shown_however_sure_one_wants_to_be(opened: Opener) -> None:
    policy(shown_confidence=Confidence.HIGH, renames={"old.example.gov": "new.example.gov"})
    assert found(opened(("Ann", "ann@old.example.gov"))) == {"old.example.gov": "new.example.gov"}


def test_where_less_is_shown_nobody_is_told_that_nothing_is_wrong(opened: Opener) -> None:
    policy(shown_confidence=Confidence.MEDIUM)
    window = opened(("Ann", "ann@example.org"))
    assert window.document.findings == ()
    window.show_review()
    assert "Nothing to show was found in 1 address" in window.review_page.empty.text
    assert "almost certainly or probably a typo is shown" in window.review_page.empty.text
    assert "Nothing needs changing" not in window.review_page.empty.text
    window.show_overview()
    assert window.overview_page._verdict.text() == "Nothing to show was found in 1 address"


def test_all_domains_says_of_one_that_is_less_sure_why_it_is_not_marked(
    opened: Opener,
) -> None:
    unsure = less_sure(opened(*MIXED))
    policy(shown_confidence=Confidence.HIGH)
    session = opened(*MIXED).document.session
    assert unsure
    for domain in unsure:
        assert "less sure than what your organisation wants" in session.explain(domain).why


def test_without_a_limit_nothing_is_said_of_one(opened: Opener) -> None:
    window = opened(*ARMY)
    assert window.overview_page.limit.isHidden()
    assert window.review_page.header.filters.sureness.count() == 4
