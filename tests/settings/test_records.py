"""What is logged of domains and errors holds no contact."""

from pathlib import Path

import pytest

from desktop_app.book.errors import BookError
from desktop_app.files.errors import ProofbookError
from desktop_app.files.paths import user_log_folder
from desktop_app.files.phrases import capitalized, phrase, plural_phrase, series, without_contents
from desktop_app.settings.log import start_log, stop_log
from desktop_app.settings.policy.model import LogTerms
from desktop_app.settings.records import logged_domain, note_refused, note_unexpected


@pytest.mark.parametrize(
    ("domain", "logged"),
    [
        ("army.ml", "army.ml"),
        ("mail.army.mil", "army.mil"),
        ("zebulon.quxley.gmail.com", "gmail.com"),
        ("xn--mnchen-3ya.de", "xn--mnchen-3ya.de"),
        ("gmail,com", "(other)"),
        ("zebulon.quxley", "(other)"),
        ("zebulon@quxley@army.ml", "(other)"),
        ("gmail.com zebulon", "(other)"),
        ("zebulon", "(other)"),
        ("zebulon.local", "(other)"),
        ("co.uk", "(other)"),
        ("192.0.2.1", "(other)"),
        ("", "(other)"),
        ("a\nb.com", "(other)"),
    ],
)
def test_of_a_domain_only_what_was_registered_is_logged(domain: str, logged: str) -> None:
    assert logged_domain(domain) == logged


def test_a_sentence_keeps_its_words_and_counts_but_not_what_others_wrote() -> None:
    inner = plural_phrase(2, "{n} line of {who}", "{n} lines of {who}", who="Zebulon")
    said = phrase("{path}: {reason} ({more}) {rest}", path="/z/Zebulon.vcf", reason=inner, more="Quxley", rest=7)
    assert without_contents(said) == "…: 2 lines of … (…) 7"
    assert without_contents(capitalized(phrase("an {x}", x="y"))) == "An …"
    assert without_contents(series([phrase("one"), "two"])) == "one and …"
    assert without_contents("Zebulon") == "…"


def logged_after(note: object, error: BaseException) -> str:
    start_log(LogTerms())
    note(error)  # type: ignore[operator]
    stop_log()
    return "".join(path.read_text(encoding="utf-8") for path in user_log_folder().iterdir())


def test_an_error_is_logged_without_its_path() -> None:
    said = logged_after(note_refused, BookError(Path("/z/Zebulon.vcf"), phrase("there is no such file or folder")))
    assert "there is no such file or folder" in said
    assert "type=BookError" in said
    assert "Zebulon" not in said


def test_an_error_in_words_of_its_own_is_logged_by_type_and_place() -> None:
    assert "Zebulon" not in logged_after(note_refused, ProofbookError("Zebulon"))


def test_an_unexpected_error_is_logged_by_places_alone() -> None:
    def parse(text: str) -> None:
        try:
            int(text)
        except ValueError as error:
            raise RuntimeError(text) from error

    try:
        parse("zebulon@quxley.example")
    except RuntimeError as error:
        said = logged_after(note_unexpected, error)
    assert "test_records.py:" in said
    assert "RuntimeError" in said
    assert "ValueError" in said
    assert "parse" in said
    assert "zebulon" not in said
