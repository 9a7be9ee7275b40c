"""proofbook check: its JSON, its exit codes, and what it finds in the samples."""

import csv
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from samples import EXPECTED, SAMPLES


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_every_planted_slip_is_found_with_the_right_first_suggestion_and_nothing_else(proofbook, name):
    ran = proofbook("check", SAMPLES / name, "--format", "json")
    found = {
        address["address"]: finding["suggestions"][0]["domain"]
        for finding in ran.json["findings"]
        for address in finding["addresses"]
    }
    assert ran.code == 1
    assert found == EXPECTED[name]["slips"]


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_contacts_addresses_and_unusable_ones_are_counted(proofbook, name):
    (counted,) = proofbook("check", SAMPLES / name, "--format", "json").json["books"]
    assert (counted["contacts"], counted["addresses"], len(counted["unusable"])) == (
        EXPECTED[name]["contacts"],
        EXPECTED[name]["addresses"],
        EXPECTED[name]["unusable"],
    )
    assert counted["problems"] == []
    assert counted["error"] is None


def test_json_has_every_key_of_the_contract(proofbook, book):
    printed = proofbook("check", book("john.doe@army.ml", "/o=Org/ou=Unit/cn=x"), "--format", "json").json
    (opened,) = printed["books"]
    (finding,) = printed["findings"]
    assert printed.keys() == {"proofbook", "books", "findings"}
    assert opened.keys() == {
        "path", "format", "encoding", "contacts", "addresses", "domains", "error", "problems", "unusable",
    }  # fmt: skip
    assert opened["unusable"] == [
        {
            "contact": "Person 1",
            "field": "EMAIL",
            "line": 9,
            "address": "/o=Org/ou=Unit/cn=x",
            "what": "x500",
        }
    ]
    assert finding.keys() == {
        "domain", "confidence", "probability", "kind", "tie", "reason", "destination", "suggestions", "evidence",
        "addresses",
    }  # fmt: skip
    assert finding["destination"].keys() == {"code", "country", "text"}
    assert (finding["destination"]["code"], finding["destination"]["country"]) == ("country", "ML")
    assert finding["suggestions"][0].keys() == {"domain", "probability", "kind", "reason"}
    assert finding["addresses"] == [
        {"book": 0, "member": None, "contact": "Person 0", "field": "EMAIL", "line": 4, "address": "john.doe@army.ml"}
    ]
    assert sum(s["probability"] for s in finding["suggestions"]) <= finding["probability"] + 0.001


def test_a_book_without_slips_ends_with_0(proofbook, book):
    ran = proofbook("check", book("a@gmail.com", "b@army.mil"))
    assert ran.code == 0
    assert "No likely typos found." in ran.out


@pytest.mark.parametrize("content", [b"", b"\r\n", b"Name,Phone\r\nJohn,1\r\n"])
def test_a_book_without_addresses_is_readable(proofbook, tmp_path, content):
    path = tmp_path / "empty.csv"
    path.write_bytes(content)
    ran = proofbook("check", path, "--format", "json")
    assert ran.code == 0
    assert ran.json["books"][0]["addresses"] == 0


def test_a_missing_book_is_named_and_does_not_stop_the_others(proofbook, book, tmp_path):
    ran = proofbook("check", tmp_path / "missing.vcf", book("a@army.ml"), "--format", "json")
    assert ran.code == 3
    assert "missing.vcf: there is no such file" in ran.err
    assert [opened["error"] for opened in ran.json["books"]] == [None, "there is no such file"]
    assert [finding["domain"] for finding in ran.json["findings"]] == ["army.ml"]


@pytest.mark.parametrize("content", [b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", bytes(range(256)) * 20])
def test_a_binary_file_is_refused(proofbook, tmp_path, content):
    path = tmp_path / "photo.vcf"
    path.write_bytes(content)
    ran = proofbook("check", path)
    assert ran.code == 3
    assert "not a text file" in ran.err


def test_a_book_cut_in_half_is_read_as_far_as_it_goes(proofbook, tmp_path):
    whole = (SAMPLES / "contacts.vcf").read_bytes()
    half = tmp_path / "half.vcf"
    half.write_bytes(whole[: len(whole) // 2])
    printed = proofbook("check", half, "--format", "json").json
    assert 10 < printed["books"][0]["contacts"] < 40
    (problem,) = printed["books"][0]["problems"]
    assert re.fullmatch(r"line \d+", problem["where"])
    assert "cut off" in problem["what"]


def test_a_mistyped_command_is_a_missing_file(proofbook):
    ran = proofbook("chek", "x")
    assert ran.code == 3
    assert "no such file: chek" in ran.err


@pytest.mark.parametrize("form", ["jsonl", "json", "text", "csv"])
def test_a_folder_that_cannot_be_listed_is_named_and_does_not_stop_the_others(proofbook, locked, form):
    (locked / "one.vcf").write_bytes(b"BEGIN:VCARD\nFN:A\nEMAIL:a@army.ml\nEND:VCARD\n")
    ran = proofbook("check", locked, "--recursive", "--format", form)
    assert ran.code == 3
    assert f"{locked / 'locked'}: the folder can’t be read (Permission denied)" in ran.err
    assert "no address books" not in ran.err
    assert "army.mil" in ran.out


def test_a_folder_without_any_book_says_so(proofbook, tmp_path):
    (tmp_path / "notes.txt").write_text("a@army.ml", encoding="utf-8")
    ran = proofbook("check", tmp_path, "--recursive")
    assert (ran.code, ran.out) == (0, "")
    assert f"no address books in {tmp_path}" in ran.err


def test_an_empty_file_is_not_said_to_stay_as_it_is(proofbook, tmp_path):
    path = tmp_path / "empty.vcf"
    path.write_bytes(b"\xef\xbb\xbf")
    ran = proofbook("check", path)
    assert ran.code == 0
    assert "the file is empty" in ran.out
    assert "Nothing of this is lost" not in ran.out


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_named_pipe_is_refused_and_not_waited_for(proofbook, tmp_path):
    os.mkfifo(tmp_path / "pipe.vcf")
    ran = proofbook("check", tmp_path / "pipe.vcf")
    assert ran.code == 3
    assert "no ordinary file" in ran.err


@pytest.mark.parametrize("name", ["", "klingon", "rot13"])
def test_an_encoding_that_cannot_be_used_is_wrong_usage(proofbook, book, name):
    ran = proofbook("check", book("a@army.ml"), "--encoding", name)
    assert ran.code == 2
    assert "argument --encoding: " in ran.err


def test_an_empty_policy_name_is_not_ignored(proofbook, book):
    ran = proofbook("check", book("a@army.mil"), "--policy", "")
    assert ran.code == 5
    assert "the policy file can’t be read" in ran.err


@pytest.mark.parametrize("command", ["check", "fix"])
def test_hostile_file_names_reach_a_terminal_without_control_characters(proofbook, tmp_path, command):
    path = tmp_path / "\x1b[31mred\u202e.vcf"
    path.write_bytes(b"BEGIN:VCARD\nFN:A\nEMAIL:a@army.ml\nEND:VCARD\n")
    out = ("-o", tmp_path / "\x1b[31mout.vcf") if command == "fix" else ()
    for given in (path, tmp_path / "\x1b[31mmissing.vcf"):
        ran = proofbook(command, given, *out)
        assert not set("\x1b\u202e") & set(ran.out + ran.err)
        assert "[31m" in ran.out + ran.err


def test_wrong_usage_ends_with_2(proofbook, book):
    assert proofbook("check").code == 2
    assert proofbook("check", book("a@b.com"), "--format", "xml").code == 2
    assert proofbook("trusted", "--trust-domain", "no domain").code == 2


def test_a_bad_line_of_a_trust_file_is_named_by_its_number(proofbook, book, tmp_path):
    trust = tmp_path / "trust.txt"
    trust.write_text("example.org\n# fine\n\nnot a domain\n", encoding="utf-8")
    ran = proofbook("check", book("a@b.com"), "--trust", trust)
    assert ran.code == 5
    assert "trust.txt, line 4: “not a domain” is not a domain" in ran.err


def test_trusted_domains_of_the_user_are_suggested(proofbook, book):
    ran = proofbook(
        "check", book("a@harbuor-logistics.com"), "--trust-domain", "harbour-logistics.com", "--format", "json"
    )
    assert ran.json["findings"][0]["suggestions"][0]["domain"] == "harbour-logistics.com"


def test_without_defaults_only_what_the_user_trusts_is_suggested(proofbook, book):
    assert proofbook("check", book("a@gmial.com"), "--no-defaults").code == 0


def test_jsonl_prints_one_object_a_book(proofbook, tmp_path, book):
    book("a@army.ml", name="one.vcf")
    book("a@army.mil", name="two.vcf")
    ran = proofbook("check", tmp_path, "--recursive")
    lines = [json.loads(line) for line in ran.out.splitlines()]
    assert ran.code == 1
    assert [Path(line["books"][0]["path"]).name for line in lines] == ["one.vcf", "two.vcf"]
    assert [len(line["findings"]) for line in lines] == [1, 0]


def test_csv_output_is_safe_to_open_in_a_spreadsheet(proofbook, tmp_path):
    path = tmp_path / "book.csv"
    path.write_text('Name,E-mail\n"=HYPERLINK(1)",a@army.ml\n', encoding="utf-8")
    rows = list(csv.DictReader(io.StringIO(proofbook("check", path, "--format", "csv").out)))
    assert rows[0]["contact"] == "'=HYPERLINK(1)"
    assert (rows[0]["domain"], rows[0]["suggestion"], rows[0]["line"]) == ("army.ml", "army.mil", "2")


def test_hostile_names_reach_a_terminal_without_control_characters(proofbook, tmp_path):
    path = tmp_path / "book.vcf"
    path.write_bytes(b"BEGIN:VCARD\nFN:\x1b[31mred\xe2\x80\xaegnp\nEMAIL:a@army.ml\nEND:VCARD\n")
    out = proofbook("check", path).out
    assert "\x1b" not in out
    assert "\u202e" not in out
    assert "red" in out


def test_the_command_line_never_imports_qt():
    code = (
        "import sys; from desktop_app.__main__ import main; "
        f"main(['check', {str(SAMPLES / 'contacts.vcf')!r}]); "
        "main(['chek', 'x']); "
        "sys.exit(any(name.startswith(('PySide6', 'shiboken6')) for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0


def test_an_address_column_can_be_named(proofbook, tmp_path):
    path = tmp_path / "book.csv"
    path.write_text("Name,Contact info\nJohn,call me\nAnn,no\nBob,ann@army.ml\n", encoding="utf-8")
    assert proofbook("check", path).code == 0
    assert proofbook("check", path, "--email-column", "contact info").code == 1
    assert proofbook("check", path, "--email-column", "2").code == 1
    wrong = proofbook("check", path, "--email-column", "Mail")
    assert wrong.code == 3
    assert "no column named “Mail”" in wrong.err


def test_a_closed_pipe_is_no_error_message(book):
    command = f'"{sys.executable}" -m desktop_app check "{SAMPLES / "contacts.vcf"}" | head -n 1'
    ran = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert ran.stderr == ""


@pytest.mark.parametrize("recursive", [[], ["--recursive"]])
def test_a_book_that_the_system_does_not_let_us_ask_about_is_unreadable(proofbook, monkeypatch, tmp_path, recursive):
    """As one in somebody else's folder, or on a share that is gone."""
    assert proofbook("check", tmp_path / ("a" * 300), *recursive).code == 3
    stat = Path.stat

    def refusing(path, **options):
        if path.name == "theirs.vcf":
            raise PermissionError(13, "Permission denied")
        return stat(path, **options)

    monkeypatch.setattr(Path, "stat", refusing)
    ran = proofbook("check", tmp_path / "theirs.vcf", *recursive)
    assert ran.code == 3
    assert "you have no permission to read this file" in ran.out + ran.err
