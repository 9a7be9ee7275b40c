"""A report is a complete audit record, and holds of contacts no more than the organisation wants."""

import csv
import hashlib
import io
import json
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from jsonschema import Draft202012Validator

from desktop_app.book.csv_layout import TableChoice
from desktop_app.book.reading import ReadOptions, read_book
from desktop_app.export import report_facts
from desktop_app.export.exported import Exported
from desktop_app.export.report import write_named_report, write_report
from desktop_app.export.writing import export_book
from desktop_app.files.paths import resource
from desktop_app.files.terms import NO_REPORT_TERMS, ReportTerms
from desktop_app.proofreading.confidence import Confidence
from desktop_app.proofreading.proofreader import Proofreader
from desktop_app.proofreading.whole_books import proofread
from desktop_app.review.decision import Action, AddressKey, Change, DecidedBy, Decision, fix_address, fix_domain
from desktop_app.review.moments import DatedStep, Moments
from desktop_app.review.session import Session
from desktop_app.settings.policy.in_force import InForce, PolicyFile, put_in_force
from desktop_app.settings.policy.model import Policy
from desktop_app.settings.rules import Sources, gather_rules

PLANTED = ("Zacharias", "Quillfeather", "zquill", "planted-book", "Quill feather", "q.smith", "Wanda", "Xylander")
DOMAINS = ("army.ml", "gmial.com", "gmail.comm", "old.example.gov", "army.mil")
FORMS = ("html", "csv", "json")
DAY = datetime(2026, 11, 28, 12, tzinfo=UTC)
KEEP = Decision(Action.KEEP)


def card(name: str, *addresses: str) -> str:
    lines = "".join(f"EMAIL:{address}\r\n" for address in addresses)
    return f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\n{lines}END:VCARD\r\n"


BOOK = (
    card("Zacharias Quillfeather", "zquill@army.ml", "zquill2@army.ml")
    + card("Q. Smith", "q.smith@gmial.com")
    + card("Wanda", "q.smith@gmail.comm")
    + card("Xylander", "zquill@old.example.gov")
    + card("Wanda", "q.smith@army.ml")
    + card("Wanda", "q.smith@army.mil/Quillfeather")
    + card("Wanda", "q.smith@quill feather.com")
    + "".join(card("Wanda", f"q.smith{n}@army.mil") for n in range(5))
)


class Audited(NamedTuple):
    """An export, and the rules by which it was judged."""

    exported: Exported
    trust_file: Path


@pytest.fixture
def done(tmp_path: Path, new_folder: Callable[[], Path]) -> Audited:
    """An export in which everything was decided in some way or another."""
    policy = Policy(organisation="Example Ministry", renames={"old.example.gov": "example.gov"})
    put_in_force(InForce(policy, (PolicyFile(tmp_path / "home" / "zquill" / "policy.json", "a" * 64),)))
    trust_file = tmp_path / "zquill-trust.txt"
    trust_file.write_text("example.gov\n", encoding="utf-8")
    book_path = new_folder() / "planted-book.vcf"
    book_path.write_bytes(BOOK.encode())
    book = read_book(book_path, ReadOptions(None, TableChoice()))
    rules = gather_rules(Sources(trust_files=[trust_file], trust_entries=["example.org"], layouts=("qwerty",))).rules
    session = Session([book], proofread([book], Proofreader(rules)))
    row = {book.address(number): AddressKey(0, number) for number in range(len(book.addresses))}
    steps: list[DatedStep] = []

    def step(change: Change) -> None:
        session.apply(change)
        steps.append(DatedStep(DAY + timedelta(minutes=len(steps)), change))

    step(session.decide("a", [row["q.smith@gmial.com"]], KEEP))
    step(session.decide("b", [row["q.smith@army.ml"]], Decision(Action.ASK)))
    step(session.decide("c", [row["zquill2@army.ml"]], fix_address("zacharias@army.mil")))
    step(session.accept(Confidence.HIGH))
    step(session.decide("d", [row["q.smith@army.mil/Quillfeather"]], fix_domain("army.mil", DecidedBy.FILE)))
    step(session.accept(Confidence.LOW))
    moments = Moments(steps, 0, len(book.addresses))
    return Audited(export_book(session, 0, new_folder() / "planted-book copy.vcf", moments=moments), trust_file)


def written(done: Audited, path: Path, terms: ReportTerms = NO_REPORT_TERMS) -> str:
    write_report(done.exported, path, terms=terms)
    return path.read_text(encoding="utf-8-sig")


@pytest.fixture
def report(done: Audited, tmp_path: Path) -> Any:
    """The whole report, as JSON."""
    return json.loads(written(done, tmp_path / "report.json"))


def schema() -> Draft202012Validator:
    content = json.loads(resource("schemas", "report.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(content)
    return Draft202012Validator(content)


@pytest.mark.parametrize("contact_data", ["full", "domains", "none"])
@pytest.mark.parametrize("user_name", [True, False])
def test_every_report_fits_the_published_schema(
    done: Audited, tmp_path: Path, contact_data: str, user_name: bool
) -> None:
    terms = ReportTerms(contact_data=contact_data, user_name=user_name)
    told = json.loads(written(done, tmp_path / "report.json", terms))
    assert [error.message for error in schema().iter_errors(told)] == []
    assert not schema().is_valid({**told, "surprise": 1})
    assert not schema().is_valid({**told, "changes": [{**told["changes"][0], "contact": "x", "line": "x"}]})


def test_a_report_names_program_policy_and_rules(done: Audited, report: Any) -> None:
    assert report["policy"]["organisation"] == "Example Ministry"
    assert [file["sha256"] for file in report["policy"]["files"]] == ["a" * 64]
    assert [file["sha256"] for file in report["trust"]["files"]] == [
        hashlib.sha256(done.trust_file.read_bytes()).hexdigest()
    ]
    assert (report["trust"]["renames"], report["trust"]["command_line_domains"]) == (1, 1)
    assert {each["name"] for each in report["trust"]["built_in_sets"]} >= {"us-government", "mail-providers"}


def test_a_report_tells_source_and_copy_apart_from_any_other_file(done: Audited, report: Any) -> None:
    exported = done.exported
    for name, path in (("source", exported.source), ("copy", exported.path)):
        assert report[f"{name}_sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
        assert report[f"{name}_size"] == path.stat().st_size
        assert report[name] == path.name
    assert (report["format"], report["encoding"], report["shape"]) == ("vcard", "utf-8", "file")


def test_every_change_says_how_and_when_it_was_decided(report: Any) -> None:
    told = {each["before"]: (each["decided_by"], each["decided"][14:16]) for each in report["changes"]}
    assert told == {
        "zquill@army.ml": ("accepted by confidence: high", "03"),
        "zquill2@army.ml": ("person", "02"),
        "q.smith@gmail.comm": ("accepted by confidence: high", "03"),
        "zquill@old.example.gov": ("policy", "03"),
        "q.smith@army.mil/Quillfeather": ("decisions file", "04"),
        "q.smith@quill feather.com": ("accepted by confidence: low", "05"),
    }


def test_a_change_has_its_confidence_probability_and_kind(report: Any) -> None:
    change = next(each for each in report["changes"] if each["before"] == "zquill@army.ml")
    assert (change["confidence"], change["kind"], change["destination_code"]) == ("high", "suffix-neighbour", "country")
    assert 0.9 < change["probability"] <= 1


def test_only_what_somebody_else_may_have_received_reached_strangers(report: Any) -> None:
    strangers = {
        (place["destination"], place["country"]): (place["addresses"], place["corrected"], place["contacts"])
        for place in report["may_have_reached_strangers"]
    }
    assert strangers == {("country", "ML"): (3, 2, 2)}  # gmial.com was kept: somebody says that it is right
    nowhere = {each["domain"] for place in report["could_not_be_delivered"] for each in place["domains"]}
    assert "gmail.comm" in nowhere
    assert [place["domains"][0]["domain"] for place in report["renamed_by_the_organisation"]] == ["old.example.gov"]


def test_what_was_left_is_told_by_domain(report: Any) -> None:
    left = {(each["decision"], each["domain"]): each["addresses"] for each in report["left"]}
    assert left == {("ask", "army.ml"): 1, ("keep", "gmial.com"): 1}
    counts = report["suspicious"]
    assert counts["addresses"] == sum(
        counts[name] for name in ("corrected", "undecided", "ask", "kept", "trusted")
    )  # fmt: skip


def test_a_page_says_all_of_it(done: Audited, tmp_path: Path) -> None:
    page = written(done, tmp_path / "report.html")
    for said in (
        "May have reached strangers", "Mail may have reached someone in Mali", "Could not be delivered",
        "accepted by confidence: high", "2026-11-28 12:03 UTC", "What was left", "the person is to be asked",
        "Example Ministry", "a" * 64, done.exported.sha256, done.exported.book.sha256, "us-government (2026-",
    ):  # fmt: skip
        assert said in page


def test_a_page_prints_without_colours_and_with_repeated_headings(done: Audited, tmp_path: Path) -> None:
    page = written(done, tmp_path / "report.html")
    assert "thead { display: table-header-group; }" in page
    assert page.count("<thead>") == page.count("<table")
    bars = re.findall(r'<svg class="bar" aria-hidden="true".*?<rect width="(\d+)"', page)
    assert bars[0] == "100"


def test_a_page_lets_nothing_load_and_nothing_be_sent(done: Audited, tmp_path: Path) -> None:
    page = written(done, tmp_path / "report.html")
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
    assert policy
    assert policy[1] == "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
    assert not re.search(r"(src|href|srcset|action|xlink:href)=|url\(|@import|<script|<form|<iframe", page)


def test_a_table_says_in_each_row_which_export_it_is_of(done: Audited, tmp_path: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(written(done, tmp_path / "report.csv"), newline="")))
    assert {(row["copy sha256"], row["source sha256"], row["policy sha256"]) for row in rows} == {
        (done.exported.sha256, done.exported.book.sha256, "a" * 64)
    }
    assert len(rows) == done.exported.addresses_changed


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("contact_data", ["domains", "none"])
def test_no_contact_data_is_in_a_report_that_may_hold_none(
    done: Audited, tmp_path: Path, form: str, contact_data: str
) -> None:
    full = written(done, tmp_path / f"full.{form}")
    text = written(done, tmp_path / f"report.{form}", ReportTerms(contact_data=contact_data))
    for planted in PLANTED:
        assert planted.lower() in full.lower() or planted in ("planted-book", "zquill"), planted
        assert planted.lower() not in text.lower(), planted
    assert "@" not in text.replace("@media", "").replace("@page", "").replace("@bottom-right", "")


@pytest.mark.parametrize("form", FORMS)
def test_domains_are_in_a_report_of_domains_alone(done: Audited, tmp_path: Path, form: str) -> None:
    told = written(done, tmp_path / f"report.{form}", ReportTerms(contact_data="domains"))
    assert "gmail.comm" in re.sub("</?(del|ins|wbr)>", "", told)
    none = written(done, tmp_path / f"counts.{form}", ReportTerms(contact_data="none"))
    for domain in DOMAINS:
        assert domain not in re.sub("</?(del|ins|wbr)>", "", none)


def test_domains_come_with_their_counts_and_times(done: Audited, tmp_path: Path) -> None:
    told = json.loads(written(done, tmp_path / "report.json", ReportTerms(contact_data="domains")))
    changes = {(each["domain"], each["new_domain"], each["decided_by"]): each["addresses"] for each in told["changes"]}
    assert changes[("army.ml", "army.mil", "accepted by confidence: high")] == 1
    assert changes[("army.ml", "army.mil", "person")] == 1
    assert changes[("", "army.mil", "decisions file")] == 1  # what stood there holds a name
    assert sum(changes.values()) == done.exported.addresses_changed


def test_counts_alone_add_up(done: Audited, tmp_path: Path) -> None:
    told = json.loads(written(done, tmp_path / "report.json", ReportTerms(contact_data="none")))
    assert sum(each["addresses"] for each in told["changes"]) == done.exported.addresses_changed
    assert told["may_have_reached_strangers"][0]["domain_count"] == 1
    assert "domains" not in told["may_have_reached_strangers"][0]


def test_the_name_of_a_report_without_contact_data_tells_no_name(done: Audited, tmp_path: Path) -> None:
    path = write_named_report(done.exported, tmp_path, "json", terms=ReportTerms(contact_data="domains"))
    assert path.name == f"Proofbook report {done.exported.book.sha256[:12]}.json"
    assert write_named_report(done.exported, tmp_path, "json").name == "planted-book copy report.json"


@pytest.mark.parametrize("form", FORMS)
def test_the_user_is_named_only_where_the_policy_says_so(
    done: Audited, tmp_path: Path, form: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("USER", "spoofed")
    monkeypatch.setattr(report_facts, "account_name", lambda: "planted-account")
    assert "planted-account" not in written(done, tmp_path / f"without.{form}")
    told = written(done, tmp_path / f"with.{form}", ReportTerms(user_name=True))
    assert "planted-account" in told
    assert "spoofed" not in told
