"""The right-hand side: reasons, suggestions with theirs, the contact, and what is shown on demand."""

import base64
import struct
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.gui.dialogs.raw_text import MOST_BYTES, RawTextDialog, raw_words
from desktop_app.gui.dialogs.search_sent import SearchSentDialog
from desktop_app.gui.dialogs.spell import SpellDialog, foreign_letters
from desktop_app.gui.guidance.sent_mail import searches
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.photo import photo_pixmap
from desktop_app.gui.wording import spelled
from desktop_app.gui.words import advice
from desktop_app.proofreading.confidence import Confidence
from desktop_app.proofreading.destination import destination
from desktop_app.proofreading.finding import Finding, Suggestion
from desktop_app.proofreading.kinds import Kind

Opener = Callable[[Path], MainWindow]


def picture(kind: str = "PNG", width: int = 40, height: int = 30) -> bytes:
    """Return the file of a picture."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    data = QByteArray()
    device = QBuffer(data)
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(device, kind)
    return data.data()


def finding(kind: Kind = Kind.OMISSION, *probabilities: float, tie: bool = False) -> Finding:
    """Return a finding with a suggestion for each probability."""
    suggestions = tuple(Suggestion(f"s{n}.org", p, kind, f"Reason {n}.") for n, p in enumerate(probabilities))
    return Finding("x.org", Confidence.MEDIUM, 0.9, kind, tie, "Why.", destination("x.org"), suggestions)


def dialog_of(window: MainWindow, name: str) -> object:
    """Trigger an action and return the dialog that it opens."""
    window.actions_by_name[name].trigger()
    return QApplication.activeModalWidget()


def go_to(window: MainWindow, domain: str) -> None:
    """Select a domain."""
    assert window.document
    window.review_page.select_finding(window.document.number_of(domain))


# --- suggestions ---


def test_each_suggestion_says_why_on_demand(window: MainWindow) -> None:
    go_to(window, "hotmail.co")
    suggestions = window.review_page.inspector.suggestions
    assert not any(reason.isVisible() for reason in suggestions.reasons)
    suggestions.reasons_box.click()
    said = [reason.toPlainText() for reason in suggestions.reasons if reason.isVisible()]
    assert said[0].startswith("Almost certainly meant. ")
    assert said[1].startswith("Less likely. ")
    assert len(said) == 2
    assert suggestions.choices[0].accessibleDescription() == said[0]


def test_choosing_a_suggestion_accepts_it(qtbot: QtBot, window: MainWindow) -> None:
    go_to(window, "hotmail.co")
    (key,) = window.review_page.address_model.keys
    qtbot.mouseClick(window.review_page.inspector.choices[1], Qt.MouseButton.LeftButton)
    assert window.document
    assert window.document.session.corrected(key).endswith("@hotmail.co.uk")


@pytest.mark.parametrize(
    ("shown", "title", "advised"),
    [
        (finding(Kind.DECLARED, 1.0), "The new domain", "has renamed this domain"),
        (finding(Kind.RETIRED, 0.9), "Where the mailboxes moved", "moved its mailboxes"),
        (finding(Kind.RETIRED), "What you can do", "reaches nobody"),
        (finding(Kind.SUFFIX_UNKNOWN), "What you can do", "No known-correct spelling"),
        (finding(Kind.OMISSION, 0.5, 0.4, tie=True), "What was meant?", "please choose"),
    ],
)
def test_what_is_no_plain_slip_has_its_own_presentation(shown: Finding, title: str, advised: str) -> None:
    assert advice.choices_title(shown) == title
    assert advised in advice.what_to_do(shown)


def test_a_renamed_domain_is_not_called_likely() -> None:
    assert advice.why_this_one(finding(Kind.DECLARED, 1.0).suggestions[0]) == "Reason 0."
    words = [advice.likelihood(each) for each in finding(Kind.OMISSION, 0.95, 0.6, 0.2, 0.01).suggestions]
    assert words == ["Almost certainly meant", "Probably meant", "Possibly meant", "Less likely"]


def test_a_slip_that_came_back_can_be_told(window: MainWindow) -> None:
    window.review_page.inspector.show_earlier("You fixed this in May; it has come back.")
    assert window.review_page.inspector._earlier.isVisible()
    window.review_page.inspector.show_earlier("")
    assert not window.review_page.inspector._earlier.isVisible()


# --- the contact ---


def test_the_other_addresses_of_a_contact_are_listed_with_their_state(open_book: Opener, tmp_path: Path) -> None:
    book = tmp_path / "book.vcf"
    mails = ("ann@army.ml", "ann@navy.ml", "ann@example.org", "Ann Fax")
    lines = "".join(f"EMAIL:{mail}\r\n" for mail in mails)
    book.write_bytes(f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann\r\n{lines}END:VCARD\r\n".encode())
    window = open_book(book)
    go_to(window, "army.ml")
    others = window.review_page.inspector.contact.others
    assert "ann@army.ml" not in others
    assert "ann@navy.ml: marked too, not decided yet: Almost certainly a typo" in others
    assert "ann@example.org: nothing was found wrong with it" in others
    assert "Ann Fax: no check can help with it" in others
    go_to(window, "navy.ml")
    window.actions_by_name["keep"].trigger()
    go_to(window, "army.ml")
    assert "ann@navy.ml: kept as it is" in window.review_page.inspector.contact.others


@pytest.mark.parametrize("kind", ["PNG", "JPG", "BMP"])
def test_a_photo_is_shown_small(open_book: Opener, tmp_path: Path, kind: str) -> None:
    book = tmp_path / "book.vcf"
    data = base64.b64encode(picture(kind, 400, 300)).decode()
    book.write_bytes(f"BEGIN:VCARD\r\nFN:Ann\r\nPHOTO;ENCODING=b:{data}\r\nEMAIL:a@army.ml\r\nEND:VCARD\r\n".encode())
    photo = open_book(book).review_page.inspector.contact.photo
    assert photo.isVisible()
    assert (photo.width(), photo.height()) == (56, 42)
    assert photo.grab().toImage().pixelColor(28, 20).red() > 200


def test_a_contact_without_photo_shows_none(window: MainWindow) -> None:
    assert not window.review_page.inspector.contact.photo.isVisible()


def huge_png() -> bytes:
    """Return a small file that says of itself that it is 60,000 pixels wide and high."""
    return picture()[:16] + struct.pack(">II", 60000, 60000) + picture()[24:]


@pytest.mark.parametrize(("kind", "side", "is_shown"), [("PNG", 1024, True), ("PNG", 1100, False), ("JPG", 1100, True)])
def test_a_photo_of_too_many_pixels_is_not_decoded(qtbot: QtBot, kind: str, side: int, is_shown: bool) -> None:
    assert (photo_pixmap(picture(kind, side, side), 56) is not None) == is_shown


@pytest.mark.qt_log_ignore(".*")
@pytest.mark.parametrize(
    "data",
    [
        huge_png(),
        picture()[:60],
        b"\x89PNG\r\n\x1a\n" + b"\xff" * 1000,
        b"\xff\xd8\xff" + b"\x00" * 1000,
        b"GIF89a" + b"\xff" * 100,
        b"BM" + b"\xff" * 100,
        b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>",
        b"II*\x00" + b"\x00" * 100,
        b"/* XPM */",
        b"",
    ],
)
def test_a_hostile_photo_is_none(qtbot: QtBot, data: bytes) -> None:
    drawn = photo_pixmap(data, 56)
    assert drawn is None or drawn.width() <= 56


# --- letter by letter ---


def test_both_spellings_are_shown_and_read(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr("desktop_app.gui.dialogs.spell.announce", lambda _widget, text: said.append(text))
    go_to(window, "army.ml")
    dialog = dialog_of(window, "spell")
    assert isinstance(dialog, SpellDialog)
    assert said == ["army, dot m l. Suggested: army, dot m i l."]
    assert dialog.before.toPlainText() == "army, dot m l"
    dialog.close()


def test_letters_of_other_scripts_and_signs_are_named() -> None:
    assert spelled("аrmy.mil", "army.mil") == "(Cyrillic small letter a) r m y, dot mil"
    assert spelled("g-mail.com", "gmail.com") == "g dash m a i l, dot com"
    assert spelled("gmail,com", "gmail.com") == "g m a i l comma c o m"
    assert foreign_letters("аrmy.mil") == ["“а” is not the letter it looks like: Cyrillic small letter a"]
    assert not foreign_letters("müller-bau.de")


# --- sent mail ---


def test_the_searches_name_the_domain_or_the_address() -> None:
    texts = {each.program: each.text for each in searches("army.ml")}
    assert texts["Gmail"] == "in:sent {to:army.ml cc:army.ml bcc:army.ml}"
    assert texts["Outlook"] == 'to:"@army.ml" OR cc:"@army.ml"'
    assert texts["Thunderbird"] == texts["Apple Mail"] == "@army.ml"
    texts = {each.program: each.text for each in searches("j.doe@army.ml")}
    assert texts["Gmail"] == "in:sent {to:j.doe@army.ml cc:j.doe@army.ml bcc:j.doe@army.ml}"
    assert texts["Outlook"] == 'to:"j.doe@army.ml" OR cc:"j.doe@army.ml"'
    assert all(each.sources for each in searches("army.ml"))


def test_odd_signs_do_not_break_out_of_a_search() -> None:
    texts = [each.text for each in searches('gm"ail,com} in:inbox')]
    assert 'to:"@gmail,com} in:inbox"' in texts[0]
    assert 'to:"gmail,com} in:inbox"' in texts[1]


def test_a_search_is_copied_and_that_is_said(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr("desktop_app.gui.dialogs.search_sent.announce", lambda _widget, text: said.append(text))
    go_to(window, "army.ml")
    dialog = dialog_of(window, "search_sent")
    assert isinstance(dialog, SearchSentDialog)
    dialog.copy_buttons[1].click()
    assert QGuiApplication.clipboard().text() == "in:sent {to:army.ml cc:army.ml bcc:army.ml}"
    assert said == ["Copied the search for Gmail."]
    dialog.one_address.click()
    assert "john.doe@army.ml" in dialog.fields[1].text()
    dialog.close()


# --- the raw text ---


def test_the_raw_text_is_the_contact_s_own_and_can_be_copied(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_to(window, "army.ml")
    dialog = dialog_of(window, "raw_text")
    assert isinstance(dialog, RawTextDialog)
    text = dialog.field.toPlainText()
    assert text.startswith("BEGIN:VCARD\nVERSION:3.0\n")
    assert text.endswith("END:VCARD")
    assert text.count("BEGIN") == 1
    assert "john.doe@army.ml" in text
    dialog._copy()
    assert QGuiApplication.clipboard().text() == text
    dialog.close()


def test_the_raw_text_shows_what_is_hidden_and_is_bounded() -> None:
    text, left_out = raw_words(b"FN:<b>x</b>\x00\r\nNOTE:\xe2\x80\xae" + b"y" * MOST_BYTES, "utf-8")
    assert text.startswith("FN:<b>x</b>[U+0000]\nNOTE:[U+202E]y")
    assert len(text) < 3000
    assert left_out == 22


@pytest.mark.parametrize(("key", "kind"), [("S", SpellDialog), ("M", SearchSentDialog), ("R", RawTextDialog)])
@pytest.mark.parametrize("view", ["findings", "table"])
def test_a_letter_opens_it_from_both_lists(qtbot: QtBot, window: MainWindow, view: str, key: str, kind: type) -> None:
    widget = getattr(window.review_page, view)
    widget.setFocus()
    qtbot.keyClick(widget, getattr(Qt.Key, f"Key_{key}"))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, kind)
    dialog.close()
