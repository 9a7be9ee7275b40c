"""The models keep Qt's rules, and compute rows only when they are asked for."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_app.export.plan import plan_export
from desktop_app.files.progress import ignore_progress
from desktop_app.gui import deciding
from desktop_app.gui.actions import Actions
from desktop_app.gui.dialogs.key_sheet import key_rows
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.models.address_table_model import AddressTableModel, Column
from desktop_app.gui.models.finding_list_model import FindingListModel
from desktop_app.gui.models.listing_model import UnusableModel, file_problems
from desktop_app.gui.models.planned_changes_model import PlannedChangesModel, PlannedColumn
from desktop_app.gui.models.sheet_model import SheetModel
from desktop_app.gui.opening import open_books
from desktop_app.gui.theme import Theme
from desktop_app.proofreading.confidence import Confidence


def planned(document: ReviewDocument) -> PlannedChangesModel:
    """Return the model of what an export would change."""
    return PlannedChangesModel(document.session, 0, plan_export(document.session, 0))


SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def test_every_model_keeps_the_rules(qtmodeltester: object, document: ReviewDocument) -> None:
    addresses = AddressTableModel(document)
    addresses.show_finding(0)
    document.apply(deciding.fix_certain(document))
    models = [
        FindingListModel(document), addresses, planned(document), UnusableModel(document),
        file_problems(document), SheetModel(key_rows(Actions(Theme(QApplication.instance()), document))),
    ]  # fmt: skip
    for model in models:
        qtmodeltester.check(model)  # type: ignore[attr-defined]


def test_a_decision_announces_only_the_rows_it_touches(document: ReviewDocument, qtbot: object) -> None:
    model = FindingListModel(document)
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda top, bottom: changed.append((top.row(), bottom.row())))
    document.apply(deciding.remember(document, 3))
    assert changed == [(3, 3)]


def test_a_row_reads_as_one_sentence_that_spells_the_change(document: ReviewDocument) -> None:
    findings = FindingListModel(document)
    said = findings.index(0).data(SPOKEN)
    assert "army, dot m l" in said
    assert "suggested army, dot m i l" in said
    assert "Almost certainly a typo" in said
    addresses = AddressTableModel(document)
    addresses.show_finding(0)
    row = addresses.index(0, Column.CHANGE).data(SPOKEN)
    assert row == "John Doe, john.doe@army, dot m l, suggested army, dot m i l, Undecided"


def test_a_large_book_is_listed_without_decoding_its_contacts(
    qapp: QApplication, make_book: Callable[..., Path], monkeypatch: object
) -> None:
    path = make_book(*((f"Person {n}", f"p{n}@army.ml") for n in range(3000)))
    document = ReviewDocument(open_books([path], ignore_progress))
    asked = []
    name = document.session.contact_name
    document.session.contact_name = lambda key: asked.append(key) or name(key)  # type: ignore[method-assign,func-returns-value]
    model = AddressTableModel(document)
    model.show_finding(0)
    assert model.rowCount() == 3000
    assert not asked
    assert model.index(2999, Column.CONTACT).data() == "Person 2999"
    assert len(asked) == 1


def test_the_preview_shows_each_address_as_the_copy_will_have_it(make_book: Callable[..., Path]) -> None:
    shouted = ReviewDocument(open_books([make_book(("Ann", "A.B@ARMY.ML"))], ignore_progress))
    shouted.apply(deciding.fix_certain(shouted))
    assert planned(shouted).index(0, PlannedColumn.AFTER).data() == "A.B@ARMY.MIL"


def test_counts_follow_every_change_and_its_inverse(document: ReviewDocument) -> None:
    certain = document.undecided_certain
    assert certain == sum(each.confidence is Confidence.HIGH and not each.tie for each in document.findings)
    change = deciding.fix_certain(document)
    document.apply(change)
    assert (document.undecided_certain, document.decided_addresses) == (0, document.session.progress().decided)
    document.apply(change.inverted())
    assert (document.undecided_certain, document.decided_findings, document.decided_addresses) == (certain, 0, 0)
