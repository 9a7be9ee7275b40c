"""Decisions saved to a file and applied from one: what is said before, what a person chooses, and one step back."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from walking import failures

from desktop_app.gui.dialogs.apply_decisions import ApplyDecisionsDialog
from desktop_app.gui.dialogs.confirm import ConfirmDialog
from desktop_app.gui.dialogs.save_decisions import SaveDecisionsDialog
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.models.conflicts_model import ConflictColumn, ConflictsModel
from desktop_app.review.applying import Conflict
from desktop_app.review.decision import Action, AddressKey, DecidedBy, Decision, fix_domain
from desktop_app.review.decisions_file import Rule

Apply = Callable[..., ApplyDecisionsDialog]


def fix_all(window: MainWindow) -> None:
    window.actions_by_name["fix_certain"].trigger()
    window.findChild(ConfirmDialog).accept()


@pytest.fixture
def save(qtbot: QtBot, window: MainWindow) -> Callable[[], SaveDecisionsDialog]:
    """Opens the dialog that saves, and waits until it has counted."""

    def opened() -> SaveDecisionsDialog:
        window.actions_by_name["save_decisions"].trigger()
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SaveDecisionsDialog)
        qtbot.waitUntil(lambda: "Counting" not in dialog.all_words.text(), timeout=20000)
        return dialog

    return opened


@pytest.fixture
def apply(qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Apply:
    """Opens the preview of a file with some rules, and waits until it is there."""

    def opened(text: str = "", **rules: object) -> ApplyDecisionsDialog:
        path = tmp_path / "rules.json"
        path.write_text(text or json.dumps({"proofbook-decisions": 1, **rules}), encoding="utf-8")
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args, **_named: (str(path), ""))
        window.actions_by_name["apply_decisions"].trigger()
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ApplyDecisionsDialog)
        qtbot.waitUntil(lambda: dialog.preview is not None or dialog.error.isVisible(), timeout=20000)
        return dialog

    return opened


def texts(table: object) -> list[list[str]]:
    model = table.model()  # type: ignore[attr-defined]
    return [[model.index(row, n).data() for n in range(model.columnCount())] for row in range(model.rowCount())]


def test_domain_decisions_are_saved_without_a_name_or_an_address(
    qtbot: QtBot, window: MainWindow, save: Callable[[], SaveDecisionsDialog], sample: Path
) -> None:
    fix_all(window)
    dialog = save()
    assert dialog.domains_words.text() == (
        "9 domains. The file names no person and no address, so it can be passed on."
    )
    dialog.save_button.click()
    qtbot.waitUntil(lambda: "saved" in window.review_page.footer.text, timeout=20000)
    written = sample.with_name("contacts (domain decisions).json")
    assert {"domain": "army.ml", "fix": "army.mil"} in json.loads(written.read_bytes())["domains"]
    assert b"@" not in written.read_bytes()
    assert str(written) in window.review_page.footer.text


def test_all_decisions_are_said_to_be_personal_data(
    qtbot: QtBot, window: MainWindow, save: Callable[[], SaveDecisionsDialog], sample: Path
) -> None:
    session = window.document.session
    rows = range(len(session.books[0].addresses))
    some = next(AddressKey(0, row) for row in rows if session.books[0].domain(row) == "gmail.com")
    window.document.apply(session.decide("x", [some], Decision(Action.KEEP)))
    dialog = save()
    assert "1 single address, which is personal data: only you can open the file." in dialog.all_words.text()
    assert "1 decision can’t be told like this and is left out." in dialog.domains_words.text()
    dialog.all_choice.click()
    qtbot.keyClick(dialog.path.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "saved" in window.review_page.footer.text, timeout=20000)
    assert len(json.loads(sample.with_name("contacts (all decisions).json").read_bytes())["addresses"]) == 1


def test_nothing_can_be_saved_where_nothing_is_decided(save: Callable[[], SaveDecisionsDialog]) -> None:
    dialog = save()
    assert not dialog.save_button.isEnabled()
    assert dialog.all_words.text() == "Nothing is decided yet, so there is nothing to save."


def test_a_file_that_is_there_is_never_replaced(
    qtbot: QtBot, window: MainWindow, save: Callable[[], SaveDecisionsDialog], sample: Path
) -> None:
    fix_all(window)
    dialog = save()
    dialog.path.field.setText(str(sample))
    dialog.save_button.click()
    qtbot.waitUntil(dialog.error.isVisible, timeout=20000)
    assert "never replaces one" in dialog.error.text
    assert dialog.save_button.isEnabled()


def test_a_preview_says_what_each_rule_would_do_and_does_nothing(window: MainWindow, apply: Apply) -> None:
    rules = [{"domain": "army.ml", "fix": "army.mil"}, {"domain": "nowhere.example", "keep": True}]
    dialog = apply(domains=rules)
    assert texts(dialog.rules) == [
        ["army.ml", "becomes army.mil", "1 address is decided"],
        ["nowhere.example", "stays as it is", "Nothing here is meant by it"],
    ]
    assert dialog.said.toPlainText() == (
        "1 address that is undecided here will be decided.\n1 rule means nothing in this book."
    )
    dialog.cancel_button.click()
    assert not window.document.session.decisions(0)


def test_applying_is_one_step_that_can_be_undone(window: MainWindow, apply: Apply) -> None:
    dialog = apply(domains=[{"domain": "army.ml", "fix": "army.mil"}, {"domain": "gmial.com", "ask": True}])
    assert dialog.apply_button.text() == "Decide 2 addresses"
    dialog.apply_button.click()
    decisions = window.document.session.decisions(0)
    assert sorted(each.action for each in decisions.values()) == [Action.ASK, Action.FIX]
    assert {each.by for each in decisions.values()} == {DecidedBy.FILE}
    assert window.undo_stack.undoText() == "Apply “rules.json”"
    window.actions_by_name["undo"].trigger()
    assert not window.document.session.decisions(0)


@pytest.mark.parametrize("takes", [False, True])
def test_in_a_conflict_the_person_chooses(qtbot: QtBot, window: MainWindow, apply: Apply, takes: bool) -> None:
    fix_all(window)
    dialog = apply(domains=[{"domain": "army.ml", "keep": True}, {"domain": "navy.ml", "keep": True}])
    assert failures(dialog) == []
    assert texts(dialog.conflicts)[0] == ["", "army.ml", "becomes army.mil", "stays as it is", "1"]
    assert dialog.apply_button.text() == "Nothing to decide"
    if takes:
        dialog.conflicts.setCurrentIndex(dialog.conflicts.model().index(0, 1))
        qtbot.keyClick(dialog.conflicts, Qt.Key.Key_Space)
        dialog.apply_button.click()
    else:
        dialog.file_button.click()
        assert dialog.apply_button.text() == "Decide 2 addresses"
        dialog.mine_button.click()
        assert not dialog.apply_button.isEnabled()
        dialog.cancel_button.click()
    actions = [each.action for each in window.document.session.decisions(0).values()]
    assert actions.count(Action.KEEP) == (1 if takes else 0)


def test_a_click_ticks_a_conflict(qtbot: QtBot, window: MainWindow, apply: Apply) -> None:
    fix_all(window)
    dialog = apply(domains=[{"domain": "army.ml", "keep": True}])
    place = dialog.conflicts.visualRect(dialog.conflicts.model().index(0, 0)).center()
    qtbot.mouseClick(dialog.conflicts.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert dialog.apply_button.text() == "Decide 1 address"


def test_a_wrong_file_is_said_to_be_wrong_and_where(apply: Apply) -> None:
    dialog = apply(text='{"proofbook-decisions": 1, "domains": [{"domain": "army.ml", "fix": "army,mil"}]}')
    assert "rules.json: domains[0]: “army,mil” is not a domain" in dialog.error.text
    assert not dialog.apply_button.isEnabled()


def test_nothing_is_decided_over_what_the_organisation_declared(
    window: MainWindow, apply: Apply, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.review.applying._is_against_policy", lambda *_: True)
    dialog = apply(domains=[{"domain": "army.ml", "keep": True}])
    assert texts(dialog.rules)[0][2] == "refused: your organisation has declared what it becomes"
    assert "1 rule is refused, since your organisation has declared something else." in dialog.said.toPlainText()
    assert not dialog.apply_button.isEnabled()


def test_decisions_are_applied_on_the_review_only(window: MainWindow) -> None:
    assert window.actions_by_name["apply_decisions"].isEnabled()
    window.actions_by_name["export"].trigger()
    assert not window.actions_by_name["apply_decisions"].isEnabled()
    assert window.actions_by_name["save_decisions"].isEnabled()


def test_the_conflicts_keep_the_models_rules(qtmodeltester: object, qapp: object) -> None:
    keys = AddressKey(0, 1), AddressKey(0, 2)
    conflict = Conflict(Rule("army.ml", False, fix_domain("army.mil")), Decision(Action.KEEP), keys)
    model = ConflictsModel([conflict])
    qtmodeltester.check(model)  # type: ignore[attr-defined]
    said = model.index(0, ConflictColumn.SUBJECT).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == (
        "army.ml, 2 addresses: decided here: stays as it is; the file says: becomes army.mil; yours is kept"
    )
