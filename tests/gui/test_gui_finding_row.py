"""A row of the domain list says honestly what a finding is, and paints whatever a domain is made of."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QRect
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyleOptionViewItem

from desktop_app.gui.document import FindingState, ReviewDocument
from desktop_app.gui.models.finding_list_model import FindingListModel, FindingRole
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.finding_delegate import FindingDelegate
from desktop_app.gui.words.finding_row import badge, finding_row
from desktop_app.proofreading.confidence import Confidence
from desktop_app.proofreading.destination import destination
from desktop_app.proofreading.finding import Finding, Suggestion
from desktop_app.proofreading.kinds import Kind
from desktop_app.review.decision import Action, fix_domain

OPEN = FindingState(2, 2, Action.UNDECIDED)


def finding(domain: str = "army.ml", *meant: str, **different: object) -> Finding:
    suggestions = tuple(Suggestion(each, 0.5, Kind.OMISSION, "") for each in meant)
    made = Finding(
        domain, Confidence.HIGH, 0.9, Kind.OMISSION, False, "why", destination(domain), suggestions
    )  # fmt: skip
    return replace(made, **different)  # type: ignore[arg-type]


def test_an_undecided_typo_shows_what_was_meant_and_where_mail_may_have_gone() -> None:
    row = finding_row(finding("army.ml", "army.mil"), OPEN, "")
    assert (row.before, row.after, row.is_slip) == ("army.ml", "army.mil", True)
    assert (row.words, row.short, row.hint) == ("Almost certainly a typo", "Almost certain", "Mali")


def test_what_has_no_clear_suggestion_says_so() -> None:
    assert finding_row(finding("army.qqqq"), OPEN, "").note == "no suggestion"
    tie = finding_row(finding("hotmal.com", "hotmail.com", "hotmail.de", tie=True), OPEN, "")
    assert (tie.after, tie.note) == ("", "two spellings are equally likely")


@pytest.mark.parametrize(
    ("kind", "words"),
    [(Kind.DECLARED, "Renamed by your organisation"), (Kind.RETIRED, "The provider has closed down")],
)
def test_what_was_renamed_or_closed_is_not_called_a_typo(kind: Kind, words: str) -> None:
    found = finding("old.example", "new.example", kind=kind)
    row = finding_row(found, OPEN, "")
    assert row.words == words
    assert not row.is_slip
    assert badge(found) != badge(finding())


def test_a_decided_row_shows_what_was_decided_not_what_was_suggested() -> None:
    found = finding("hotmail.co", "hotmail.com")
    fixed = finding_row(found, FindingState(1, 0, Action.FIX), "hotmail.co.uk")
    assert (fixed.after, fixed.words) == ("hotmail.co.uk", "Fixed")
    kept = finding_row(found, FindingState(1, 0, Action.KEEP), "")
    assert (kept.after, kept.words, kept.is_slip) == ("", "Kept", False)
    assert finding_row(found, FindingState(2, 0, None), "").words == "Decided one by one"


def test_a_name_in_punycode_is_read_and_the_other_way_round() -> None:
    assert finding_row(finding("xn--gmil-6na.com", "gmail.com"), OPEN, "").hint.startswith("reads gm")
    assert finding_row(finding("gm\u0430il.com", "gmail.com"), OPEN, "").hint.startswith("xn--")


def test_hidden_characters_are_not_shown() -> None:
    row = finding_row(finding("ar\u202emy\u200b.ml", "army.mil"), OPEN, "")
    assert "\u202e" not in row.before
    assert "\u200b" not in row.before


def test_the_model_tells_what_the_first_address_is_fixed_with(document: ReviewDocument) -> None:
    model = FindingListModel(document)
    document.apply(document.session.decide("x", document.keys(0), fix_domain("elsewhere.example")))
    assert model.index(0).data(FindingRole.ROW).after == "elsewhere.example"


class _OneRow(FindingListModel):
    """Shows one finding whatever the document holds."""

    def __init__(self, document: ReviewDocument, shown: Finding) -> None:
        super().__init__(document)
        self._shown = shown

    def data(self, index: QModelIndex, role: int = 0) -> object:  # type: ignore[override]
        if role == FindingRole.ROW:
            return finding_row(self._shown, OPEN, "")
        return super().data(index, role)


@pytest.mark.parametrize("width", [40, 240, 900])
@pytest.mark.parametrize(
    "domain",
    ["army.ml", "a." * 120 + "ml", "אבג.gmial.com", "😀.gmial.com", "<img src=x>.ml", "xn--" + "a" * 59 + ".com", "x"],
)
def test_no_domain_breaks_a_row(theme: Theme, document: ReviewDocument, domain: str, width: int) -> None:
    model = _OneRow(document, finding(domain, "gmail.com"))
    canvas = QPixmap(width, 60)
    canvas.fill(0)
    painter = QPainter(canvas)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, width, 60)
    FindingDelegate(theme).paint(painter, option, model.index(0))
    assert painter.end()
