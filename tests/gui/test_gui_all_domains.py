"""All domains in this book: listed with their verdicts, looked into, and replaced everywhere."""

from collections.abc import Callable
from pathlib import Path

import pytest
from made_cards import vcard
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from walking import failures

from desktop_app.gui.dialogs.all_domains import AllDomainsDialog
from desktop_app.gui.dialogs.replace_domain import ReplaceDomainDialog
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.models.all_domains_model import AllDomainsModel, DomainColumn, addresses_at
from desktop_app.gui.words.verdict import looks_like_a_slip
from desktop_app.proofreading.finding import VerdictCode
from desktop_app.review.all_domains import AllDomains
from desktop_app.review.decision import AddressKey

CARDS = (
    ("Ann", "ann@old-name.example"), ("Bob", "bob@army.ml"), ("Cem", "Cem@OLD-name.example"), ("Eve", "eve@army.mil"),
    ("Dee", "dee@not-old-name.example"),
)  # fmt: skip


@pytest.fixture
def window(open_book: Callable[[Path], MainWindow], make_book: Callable[..., Path]) -> MainWindow:
    return open_book(make_book(*CARDS))


@pytest.fixture
def listing(qtbot: QtBot, window: MainWindow) -> AllDomainsDialog:
    qtbot.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(AllDomainsDialog)
    qtbot.waitUntil(lambda: dialog.current is not None and "domains." in dialog.status.text(), timeout=20000)
    return dialog


def go_to(dialog: AllDomainsDialog, domain: str) -> None:
    model = dialog.table.model()
    dialog.table.selectRow(next(row for row in range(model.rowCount()) if model.index(row, 0).data() == domain))


def cell(dialog: AllDomainsDialog, column: DomainColumn) -> str:
    return str(dialog.table.model().index(dialog.table.currentIndex().row(), column).data())


def replaced(dialog: AllDomainsDialog, new: str) -> None:
    dialog.replace_button.click()
    question = dialog.findChild(ReplaceDomainDialog)
    question.field.setText(new)
    question.replace_button.click()


def corrected(window: MainWindow) -> list[str]:
    assert window.document
    return [window.document.session.corrected(AddressKey(0, row)) for row in range(len(CARDS))]


def test_every_domain_is_listed_with_its_verdict_and_why(listing: AllDomainsDialog) -> None:
    go_to(listing, "army.ml")
    assert cell(listing, DomainColumn.VERDICT) == "Looks mistyped"
    assert "Mali" in listing.why.toPlainText()
    go_to(listing, "army.mil")
    assert cell(listing, DomainColumn.VERDICT) == "Known-correct spelling"
    go_to(listing, "old-name.example")
    assert cell(listing, DomainColumn.COUNT) == "2"
    model = listing.addresses.model()
    assert [model.index(row, 1).data() for row in range(model.rowCount())] == [CARDS[0][1], CARDS[2][1]]


def test_a_search_keeps_the_selection_and_says_how_many_are_shown(qtbot: QtBot, listing: AllDomainsDialog) -> None:
    go_to(listing, "old-name.example")
    qtbot.keyClicks(listing.field, "OLD")
    qtbot.waitUntil(lambda: listing.table.model().rowCount() == 2)
    assert cell(listing, DomainColumn.DOMAIN) == "old-name.example"
    assert listing.status.text() == "2 of 4 domains are shown."
    listing.field.setText("nothing like it")
    qtbot.waitUntil(lambda: listing.table.model().rowCount() == 0)
    assert not listing.replace_button.isEnabled()
    listing.field.setText("")
    listing.verdicts.setCurrentIndex(listing.verdicts.findData(VerdictCode.FINDING))
    qtbot.waitUntil(lambda: listing.table.model().rowCount() == 1)


def test_a_domain_that_was_not_found_is_replaced_everywhere_as_one_step(
    window: MainWindow, listing: AllDomainsDialog
) -> None:
    assert window.document
    before = corrected(window)
    go_to(listing, "old-name.example")
    replaced(listing, "@New-Name.example")
    assert corrected(window) == [
        "ann@new-name.example", "bob@army.ml", "Cem@new-name.example", "eve@army.mil", "dee@not-old-name.example",
    ]  # fmt: skip
    assert cell(listing, DomainColumn.COPY) == "changed"
    assert window.document.decided_findings == window.document.decided_addresses == 0
    assert window.document.has_unexported_decisions()
    listing.undo_button.click()
    assert corrected(window) == before
    assert cell(listing, DomainColumn.COPY) == "unchanged"
    assert not window.document.has_unexported_decisions()
    window.actions_by_name["redo"].trigger()
    assert corrected(window)[0] == "ann@new-name.example"


def test_the_copy_differs_in_exactly_the_replaced_domains(
    qtbot: QtBot, window: MainWindow, listing: AllDomainsDialog, tmp_path: Path
) -> None:
    go_to(listing, "old-name.example")
    replaced(listing, "new.example")
    listing.accept()
    window.actions_by_name["export"].trigger()
    window.export_page.path_field.setText(str(tmp_path / "copy.vcf"))
    window.export_page.write_button.click()
    qtbot.waitUntil(lambda: not window.export_page.is_writing, timeout=20000)
    expected = vcard(*CARDS).replace(b"ann@old-name.example", b"ann@new.example")
    expected = expected.replace(b"Cem@OLD-name.example", b"Cem@new.example")
    assert (tmp_path / "copy.vcf").read_bytes() == expected


def test_what_was_typed_by_hand_stays_as_typed(window: MainWindow, listing: AllDomainsDialog) -> None:
    window.decider.edit_address(AddressKey(0, 0))
    edit = next(each for each in listing.children() + window.children() if each.objectName() == "edit_dialog")
    edit.field.setText("anna@elsewhere.example")  # type: ignore[attr-defined]
    edit.save_button.click()  # type: ignore[attr-defined]
    go_to(listing, "old-name.example")
    replaced(listing, "new.example")
    assert corrected(window)[0] == "anna@elsewhere.example"
    assert corrected(window)[2] == "Cem@new.example"


def test_a_suspicious_domain_can_be_replaced_too_and_counts_as_fixed(
    window: MainWindow, listing: AllDomainsDialog
) -> None:
    assert window.document
    go_to(listing, "army.ml")
    listing.replace_button.click()
    question = listing.findChild(ReplaceDomainDialog)
    assert question.new_domain == "army.mil"
    assert question.replace_button.text() == "Replace it in 1 address"
    question.replace_button.click()
    assert window.document.all_decided


@pytest.mark.parametrize("text", ["", "army", "a b.example", "army.ml", "a@b.example", "ar\u202emy.example", "a..b"])
def test_only_a_whole_domain_can_take_its_place(listing: AllDomainsDialog, text: str) -> None:
    go_to(listing, "army.ml")
    listing.replace_button.click()
    question = listing.findChild(ReplaceDomainDialog)
    question.field.setText(text)
    assert not question.replace_button.isEnabled()
    assert question.note.text()


def test_a_new_domain_that_looks_mistyped_itself_is_warned_of_and_can_be_used(
    window: MainWindow, listing: AllDomainsDialog
) -> None:
    go_to(listing, "old-name.example")
    listing.replace_button.click()
    question = listing.findChild(ReplaceDomainDialog)
    question.field.setText("army.ml")
    assert "looks mistyped itself" in question.warning.text
    assert question.replace_button.isEnabled()
    question.field.setText("army.mil")
    assert question.warning.isHidden()
    assert window.document
    assert looks_like_a_slip(window.document.session, "army.mil") == ""


def test_a_suspicious_domain_can_be_gone_to_in_the_review_though_a_filter_hides_it(
    window: MainWindow, listing: AllDomainsDialog
) -> None:
    page = window.review_page
    page.header.filters.decision.setCurrentIndex(3)
    assert page.finding_model.rowCount() == 0
    go_to(listing, "old-name.example")
    assert not listing.review_button.isEnabled()
    go_to(listing, "army.ml")
    listing.review_button.click()
    assert page.current_number == 0
    assert page.filter_note.isHidden()


def test_the_models_keep_the_rules(qtmodeltester: object, document: ReviewDocument) -> None:
    domains = AllDomains(document.session)
    for model in (AllDomainsModel(domains), addresses_at(document, domains, 0)):
        qtmodeltester.check(model)  # type: ignore[attr-defined]


def test_a_row_reads_as_one_sentence(document: ReviewDocument) -> None:
    domains = AllDomains(document.session)
    domains.judge()
    model = AllDomainsModel(domains)
    said = model.index(domains.domains.index("army.ml"), 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "army.ml, 1 address, Looks mistyped, unchanged"


def test_closing_while_it_is_being_listed_does_no_harm(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_name["all_domains"].trigger()
    window.findChild(AllDomainsDialog).reject()
    qtbot.wait(1)


def test_the_question_for_the_new_domain_is_named_read_and_reached(qtbot: QtBot, listing: AllDomainsDialog) -> None:
    listing.replace_button.click()
    question = listing.findChild(ReplaceDomainDialog)
    qtbot.waitExposed(question)
    assert not failures(question)
