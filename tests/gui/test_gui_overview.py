"""The page between opening and review: its numbers, its ways on, and that bars and table say the same."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.files.progress import ignore_progress
from desktop_app.gui.dialogs.listing import ListingDialog
from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.finding_filter import FindingFilter, destination_key
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.models.destination_chart_model import BarRole, DestinationChartModel
from desktop_app.gui.opening import open_books
from desktop_app.gui.pages.overview_page import OverviewPage
from desktop_app.gui.widgets.step_bar import Step
from desktop_app.gui.words.overview import all_bars, few_bars, verdict
from desktop_app.proofreading.confidence import Confidence

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def overview_window(qtbot: QtBot, empty_window: MainWindow, sample: Path) -> MainWindow:
    """A window as it is when the sample has just been opened."""
    with qtbot.waitSignal(empty_window.open_page.opened, timeout=30000):
        empty_window.open([sample])
    return empty_window


@pytest.fixture
def page(overview_window: MainWindow) -> OverviewPage:
    """The overview of the sample."""
    return overview_window.overview_page


@pytest.fixture
def asked(page: OverviewPage) -> list[FindingFilter]:
    """What the review is asked to show, from now on."""
    wanted: list[FindingFilter] = []
    page.review_wanted.connect(wanted.append)
    return wanted


def test_a_book_with_findings_opens_on_the_overview_and_enter_starts_the_review(
    qtbot: QtBot, overview_window: MainWindow
) -> None:
    assert overview_window.pages.currentWidget() is overview_window.overview_page
    assert overview_window.overview_page.start_button.hasFocus()
    qtbot.keyClick(overview_window.overview_page.start_button, Qt.Key.Key_Return)
    assert overview_window.pages.currentWidget() is overview_window.review_page
    assert overview_window.review_page.findings.hasFocus()


def test_the_overview_and_the_review_have_keys(qtbot: QtBot, overview_window: MainWindow) -> None:
    qtbot.keyClick(overview_window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert overview_window.pages.currentWidget() is overview_window.review_page
    qtbot.keyClick(overview_window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert overview_window.pages.currentWidget() is overview_window.overview_page


def test_each_line_of_what_was_found_opens_the_review_of_it(
    qtbot: QtBot, page: OverviewPage, asked: list[FindingFilter], overview_window: MainWindow
) -> None:
    line = next(each for each in page.rows if each.words == "Almost certainly a typo")
    assert line.count == "9 domains, 9 addresses"
    assert line.accessibleName() == "Almost certainly a typo: 9 domains, 9 addresses"
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert asked == [FindingFilter(confidence=Confidence.HIGH)]
    assert overview_window.pages.currentWidget() is overview_window.review_page


def test_what_no_check_can_help_is_listed(page: OverviewPage, overview_window: MainWindow) -> None:
    line = next(each for each in page.rows if "X.500" in each.words)
    assert line.count == "1 address"
    line.click()
    dialog = overview_window.findChild(ListingDialog)
    assert dialog.table.model().rowCount() == 1
    dialog.close()


def test_it_says_how_far_the_review_has_come(overview_window: MainWindow, page: OverviewPage) -> None:
    assert page.start_button.text() == "Start the review"
    assert not page._decided.isVisible()
    overview_window.show_review()
    overview_window.actions_by_name["keep"].trigger()
    overview_window.show_overview()
    assert page._decided.text() == "1 of 9 domains are decided"
    assert page.start_button.accessibleName() == "Go on with the review, Ctrl+2"


@pytest.mark.parametrize("way", ["click", "Enter"])
def test_a_bar_opens_the_review_of_its_domains(
    qtbot: QtBot, page: OverviewPage, asked: list[FindingFilter], overview_window: MainWindow, way: str
) -> None:
    bars = page.chart.bars
    place = page.chart.model.index(0)
    assert place.data() == "Mali"
    if way == "click":
        point = bars.visualRect(place).topLeft() + QPoint(5, 5)
        qtbot.mouseClick(bars.viewport(), Qt.MouseButton.LeftButton, pos=point)
    else:
        bars.setFocus()
        qtbot.keyClick(bars, Qt.Key.Key_Return)
    assert asked == [FindingFilter(destination="country ML")]
    review = overview_window.review_page
    assert overview_window.pages.currentWidget() is review
    qtbot.waitUntil(lambda: review.finding_model.rowCount() == 3)
    findings = [review.document.findings[number] for number in review.finding_model.order]
    assert {destination_key(each.destination) for each in findings} == {"country ML"}


def test_the_table_says_what_the_bars_say(qtbot: QtBot, page: OverviewPage, asked: list[FindingFilter]) -> None:
    chart = page.chart
    chart.toggle.click()
    assert chart.table.isVisible()
    table = chart.table.model()
    said = [tuple(table.index(row, column).data() for column in (0, 1)) for row in range(table.rowCount())]
    bars = [chart.model.bar(row) for row in range(chart.model.rowCount())]
    assert said == [(bar.name, str(bar.count.addresses)) for bar in bars]
    chart.table.selectRow(1)
    chart.table.setFocus()
    qtbot.keyClick(chart.table, Qt.Key.Key_Return)
    assert asked == [FindingFilter(destination=bars[1].key)]
    chart.toggle.click()
    assert not chart.is_table


@pytest.fixture
def scattered(tmp_path: Path) -> ReviewDocument:
    """Slips of gmail.com that end in many countries."""
    path = tmp_path / "many.csv"
    endings = ["cm", "co", "ml", "om", "ne", "mx", "my", "me", "mt", "ms", "mg", "mk", "mo"]
    lines = [f"P{number},p{number}@gmail.{ending}" for number, ending in enumerate(endings)]
    path.write_text("Name,E-mail\n" + "\n".join(lines) + "\nA,a@gmail.com\n")
    return ReviewDocument(open_books([path], ignore_progress))


def test_many_places_are_ten_bars_of_which_the_last_holds_the_others(scattered: ReviewDocument) -> None:
    every = all_bars(scattered.session.overview)
    few = few_bars(every)
    assert len(every) > len(few) == 10
    assert few[-1].name == f"{len(every) - 9} other places"
    assert not few[-1].key
    assert sum(bar.count.addresses for bar in few) == sum(bar.count.addresses for bar in every)


def test_the_other_places_lead_to_the_table_that_names_them(
    qtbot: QtBot, theme: object, scattered: ReviewDocument
) -> None:
    page = OverviewPage(theme, MainWindow(theme).actions_by_name)  # type: ignore[arg-type]
    qtbot.addWidget(page)
    page.show_document(scattered)
    page.show()
    page.chart.bars.chosen.emit(9)
    assert page.chart.table.isVisible()
    assert page.chart.table.model().rowCount() == scattered.session.overview.domains - 1
    assert page.chart.table.currentIndex().row() == 9


def test_the_model_of_the_chart_keeps_the_rules_and_speaks(qtmodeltester: object, scattered: ReviewDocument) -> None:
    model = DestinationChartModel()
    qtmodeltester.check(model)  # type: ignore[attr-defined]
    model.show_bars(few_bars(all_bars(scattered.session.overview)))
    qtmodeltester.check(model)  # type: ignore[attr-defined]
    assert model.index(0).data(SPOKEN).endswith(", 1 address, 1 domain")
    assert model.index(9).data(BarRole.SHARE) == 1.0


@pytest.mark.parametrize(
    ("addresses", "expected"),
    [
        ((), "No e-mail addresses were found in this book"),
        (("ann@army.mil",), "No likely typo found in 1 address"),
        (("no-at-sign", "/o=X/ou=Y/cn=Z"), "None of the 2 addresses has a mail domain that could be checked"),
        (("ann@army.ml", "b@army.mil"), "1 domain needs a look before you move"),
    ],
)
def test_the_verdict_is_honest(make_book: Callable[..., Path], addresses: tuple[str, ...], expected: str) -> None:
    path = make_book(*(("X", address) for address in addresses))
    assert verdict(open_books([path], ignore_progress).overview) == expected


def test_hostile_names_of_files_are_text(qtbot: QtBot, empty_window: MainWindow, sample: Path) -> None:
    hostile = sample.with_name("<b>x\u202ey" + "A" * 150 + ".vcf")
    sample.rename(hostile)
    with qtbot.waitSignal(empty_window.open_page.opened, timeout=30000):
        empty_window.open([hostile])
    title = empty_window.overview_page._title
    assert title.text().startswith("<b>x yAAA")
    assert title.textFormat() is Qt.TextFormat.PlainText
    assert title.width() <= empty_window.width()


def test_the_steps_say_where_one_is_and_lead_on(qtbot: QtBot, overview_window: MainWindow) -> None:
    buttons = overview_window.steps.buttons
    assert buttons[Step.OVERVIEW].accessibleName() == "Step 2 of 4: Overview, you are here"
    assert buttons[Step.REVIEW].accessibleName() == "Step 3 of 4: Review"
    buttons[Step.REVIEW].click()
    assert overview_window.pages.currentWidget() is overview_window.review_page
    buttons[Step.OPEN].click()
    assert overview_window.pages.currentWidget() is overview_window.open_page
    assert overview_window.document
    buttons[Step.EXPORT].setFocus()
    qtbot.keyClick(buttons[Step.EXPORT], Qt.Key.Key_Return)
    assert overview_window.pages.currentWidget() is overview_window.export_page
    assert buttons[Step.EXPORT].is_current


def test_without_a_book_only_the_first_step_can_be_gone_to(empty_window: MainWindow) -> None:
    enabled = [step for step, button in empty_window.steps.buttons.items() if button.isEnabled()]
    assert enabled == [Step.OPEN]


def test_the_smallest_window_holds_the_overview(overview_window: MainWindow) -> None:
    overview_window.resize(1024, 700)
    QApplication.processEvents()
    page = overview_window.overview_page
    for part in (page.start_button, page.chart.toggle, *page.rows):
        assert part.width() >= part.minimumSizeHint().width(), part.accessibleName()
        right = part.mapTo(overview_window, QPoint(part.width(), 0)).x()
        assert right <= overview_window.width()
