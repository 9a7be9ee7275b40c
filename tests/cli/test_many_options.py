"""What a call with many books can be told, what it refuses before anything is written, and its summary."""

import csv
import json
import os
from pathlib import Path

import pytest

from desktop_app.files.atomic import write_first_free

CARD = b"BEGIN:VCARD\r\nFN:Ann\r\nEMAIL:ann@army.ml\r\nEND:VCARD\r\n"
FIXED = CARD.replace(b"army.ml", b"army.mil")
RIGHT = CARD.replace(b"army.ml", b"army.mil").replace(b"Ann", b"Bob")


@pytest.fixture
def homes(tmp_path: Path) -> Path:
    """Two people's folders with a book of the same name in each, one with a deeper one too."""
    for name, data in {"ann/contacts.vcf": CARD, "ann/old/more.vcf": RIGHT, "bob/contacts.vcf": RIGHT}.items():
        path = tmp_path / "homes" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return tmp_path / "homes"


def _everything(folder: Path) -> dict[str, bytes | None]:
    """Return all that is in a folder, with what files hold."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
        if "home/" not in path.as_posix() and not path.as_posix().endswith("home")
    }


def test_a_folder_alone_is_spread_out_and_of_several_each_keeps_its_name(proofbook, homes, tmp_path):
    assert proofbook("fix", homes, "-o", tmp_path / "one", "--recursive").code == 0
    assert proofbook("fix", homes / "ann", homes / "bob", "-o", tmp_path / "two", "--recursive").code == 0
    names = {"ann/contacts.vcf", "ann/old/more.vcf", "bob/contacts.vcf"}
    for out in (tmp_path / "one", tmp_path / "two"):
        assert {name for name, data in _everything(out).items() if data} == names


def test_several_books_go_into_a_folder(proofbook, homes, tmp_path):
    more = homes / "ann/old"
    ran = proofbook("fix", homes / "ann/contacts.vcf", more, "-o", tmp_path / "out", "--accept", "high")
    assert (ran.code, ran.err) == (0, "proofbook: 2 books: 1 changed, 1 unchanged\n")
    assert _everything(tmp_path / "out") == {"contacts.vcf": FIXED, "old": None, "old/more.vcf": RIGHT}


def test_a_folder_is_named_as_it_is_called_whatever_is_typed(proofbook, homes, tmp_path, monkeypatch):
    monkeypatch.chdir(homes / "ann/old")
    assert proofbook("fix", ".", "../../bob", "-o", tmp_path / "out", "--recursive").code == 0
    assert {name for name, data in _everything(tmp_path / "out").items() if data} == {
        "old/more.vcf",
        "bob/contacts.vcf",
    }


@pytest.mark.parametrize("also", [[], ["--dry-run"]])
def test_copies_of_the_same_name_are_refused_before_anything_is_written(proofbook, homes, tmp_path, also):
    before = _everything(tmp_path)
    one, other = homes / "ann/contacts.vcf", homes / "bob/contacts.vcf"
    ran = proofbook("fix", one, other, "-o", tmp_path / "out", *also)
    assert ran.code == 4
    assert ran.err.startswith(f"proofbook: {one} and {other} would both become {tmp_path / 'out' / 'contacts.vcf'}; ")
    assert _everything(tmp_path) == before


@pytest.mark.parametrize("place", ["homes/out", "homes/ann", "taken"])
def test_a_folder_for_the_copies_that_can_be_none_is_refused_at_once(proofbook, homes, tmp_path, place):
    (tmp_path / "taken").write_text("mine", encoding="utf-8")
    before = _everything(tmp_path)
    ran = proofbook("fix", homes, "-o", tmp_path / place, "--recursive")
    assert (ran.code, ran.err.count("\n")) == (4, 1)
    assert str(tmp_path / place) in ran.err
    assert _everything(tmp_path) == before


def test_a_dry_run_says_what_would_be_and_writes_nothing(proofbook, homes, tmp_path):
    (homes / "bob/broken.vcf").write_bytes(b"\0\1\2\3")
    before = _everything(tmp_path)
    out = tmp_path / "out"
    command = ("fix", homes, "-o", out, "--recursive", "--accept", "high", "--report-format", "html")
    planned = proofbook(*command, "--dry-run", "--format", "jsonl")
    spoken = proofbook(*command, "--dry-run")
    assert _everything(tmp_path) == before
    done = proofbook(*command, "--format", "jsonl")
    assert (planned.code, planned.out) == (done.code, done.out)
    assert planned.code == 3
    assert planned.err.splitlines()[-1].startswith("proofbook: dry run, nothing is written; so it would be: 4 books: ")
    assert f"{out / 'ann/contacts.vcf'}: 1 address to change, 0 contacts exactly as before" in spoken.out


@pytest.mark.parametrize("existing", ["out/ann/contacts.vcf", "out/ann"])
def test_a_dry_run_ends_as_the_real_one_would(proofbook, homes, tmp_path, existing):
    path = tmp_path / existing
    path.parent.mkdir(parents=True)
    path.write_text("mine", encoding="utf-8")
    command = ("fix", homes, "-o", tmp_path / "out", "--recursive", "--accept", "high", "--format", "jsonl")
    planned = [json.loads(line)["status"] for line in proofbook(*command, "--dry-run").out.splitlines()]
    done = proofbook(*command)
    assert planned == [json.loads(line)["status"] for line in done.out.splitlines()]
    assert planned.count("refused") == (1 if existing.endswith(".vcf") else 2)
    assert done.code == 4
    assert path.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(("out", "code"), [("new.vcf", 0), ("missing/new.vcf", 4), ("homes/bob/contacts.vcf", 4)])
def test_a_dry_run_of_one_book_ends_as_the_real_one_would(proofbook, homes, tmp_path, out, code):
    before = _everything(tmp_path)
    command = ("fix", homes / "ann/contacts.vcf", "-o", tmp_path / out)
    assert proofbook(*command, "--dry-run").code == code
    assert _everything(tmp_path) == before
    assert proofbook(*command).code == code


def test_a_run_again_refuses_what_is_there_or_passes_over_it(proofbook, homes, tmp_path):
    command = ("fix", homes, "-o", tmp_path / "out", "--recursive", "--accept", "high")
    assert proofbook(*command).code == 0
    written = _everything(tmp_path / "out")
    again = proofbook(*command)
    assert again.code == 4
    assert again.err.count("there is already a file of this name, and Proofbook never replaces one") == 3
    (tmp_path / "out/bob/contacts.vcf").unlink()
    last = proofbook(*command, "--skip-existing")
    assert (last.code, last.err) == (0, "proofbook: 3 books: 1 unchanged, 2 skipped\n")
    assert _everything(tmp_path / "out") == written


def test_there_is_no_copy_without_the_reports_that_are_asked_for(proofbook, homes, tmp_path, monkeypatch):
    def refuse(folder, *rest, **options):
        if folder.name == "ann":
            raise OSError(28, "No space left on device")
        return write_first_free(folder, *rest, **options)

    monkeypatch.setattr("desktop_app.export.page.write_first_free", refuse)
    ran = proofbook("fix", homes, "-o", tmp_path / "out", "--recursive", "--report-format", "json")
    assert ran.code == 4
    assert f"{tmp_path / 'out/ann/contacts.vcf'}: no copy was written, since its report can’t be: " in ran.err
    assert {name for name, data in _everything(tmp_path / "out").items() if data} == {
        "ann/old/more.vcf",
        "ann/old/more report.json",
        "bob/contacts.vcf",
        "bob/contacts report.json",
    }


def test_reports_that_the_organisation_wants_in_one_folder_have_a_name_each(proofbook, tmp_path):
    for number in range(60):
        (tmp_path / f"homes/{number}").mkdir(parents=True)
        (tmp_path / f"homes/{number}/contacts.vcf").write_bytes(CARD)
    (tmp_path / "reports").mkdir()
    policy = tmp_path / "policy.json"
    terms = {"formats": ["json"], "folder": str(tmp_path / "reports")}
    policy.write_text(json.dumps({"report": terms}), encoding="utf-8")
    command = ("fix", tmp_path / "homes", "-o", tmp_path / "out", "--recursive", "--jobs", 4, "--policy", policy)
    assert proofbook(*command, "--quiet").code == 0
    names = {f"contacts report{f' {number}' if number > 1 else ''}.json" for number in range(1, 61)}
    assert _everything(tmp_path / "reports").keys() == names


def test_reports_of_many_books_go_where_the_copies_are_or_into_a_folder_like_theirs(proofbook, homes, tmp_path):
    formats = ("--report-format", "json", "--report-format", "html")
    command = ("fix", homes, "--recursive", "--accept", "high", *formats)
    assert proofbook(*command, "-o", tmp_path / "out").code == 0
    assert (tmp_path / "out/ann/contacts report.html").exists()
    ran = proofbook(*command, "-o", tmp_path / "copies", "--report-folder", tmp_path / "reports", "--jobs", 2)
    assert (ran.code, f"Report: {tmp_path / 'reports/ann/contacts report.json'}\n" in ran.out) == (0, True)
    assert {Path(name).suffix for name in _everything(tmp_path / "copies")} == {"", ".vcf"}
    report = json.loads((tmp_path / "reports/ann/contacts report.json").read_text(encoding="utf-8"))
    assert [change["after"] for change in report["changes"]] == ["ann@army.mil"]
    assert len([path for path in (tmp_path / "reports").rglob("*") if path.is_file()]) == 6


def test_a_report_folder_alone_asks_for_pages(proofbook, homes, tmp_path):
    command = ("fix", homes / "ann/contacts.vcf", "-o", tmp_path / "copy.vcf", "--report-folder", tmp_path / "reports")
    assert proofbook(*command).code == 0
    assert _everything(tmp_path / "reports").keys() == {"copy report.html"}


def test_one_report_file_for_several_books_is_refused(proofbook, homes, tmp_path):
    ran = proofbook("fix", homes, "-o", tmp_path / "out", "--recursive", "--report", tmp_path / "report.html")
    assert (ran.code, "for several books, use --report-format" in ran.err) == (4, True)
    assert not (tmp_path / "out").exists()


def test_reports_go_into_no_folder_of_books(proofbook, homes, tmp_path):
    ran = proofbook("fix", homes, "-o", tmp_path / "out", "--recursive", "--report-folder", homes / "reports")
    assert (ran.code, "can’t be inside" in ran.err) == (4, True)


def test_each_form_of_check_prints_book_by_book(proofbook, homes):
    text = proofbook("check", homes, "--recursive", "--format", "text").out
    assert text.count("1 contact, 1 address, 1 domain") == 3
    assert text.count("No likely typos found.") == 2
    rows = list(csv.DictReader(proofbook("check", homes, "--recursive", "--format", "csv").out.splitlines()))
    assert [(row["book"], row["suggestion"]) for row in rows] == [(str(homes / "ann/contacts.vcf"), "army.mil")]


def test_rows_of_a_fix_have_the_columns_of_the_contract(proofbook, homes, tmp_path):
    (homes / "broken.vcf").write_bytes(b"\0\1")
    command = ("fix", homes, "-o", tmp_path / "out", "--recursive", "--accept", "high", "--format", "jsonl")
    rows = [json.loads(line) for line in proofbook(*command).out.splitlines()]
    assert rows[0] == {
        "path": str(homes / "ann/contacts.vcf"),
        "status": "changed",
        "contacts": 1,
        "addresses": 1,
        "suspicious_domains": 1,
        "suspicious_addresses": 1,
        "changed": 1,
        "output": str(tmp_path / "out/ann/contacts.vcf"),
        "error": None,
    }
    assert rows[-1] == rows[0] | {
        "path": str(homes / "broken.vcf"),
        "status": "unreadable",
        **dict.fromkeys(("contacts", "addresses", "suspicious_domains", "suspicious_addresses", "changed"), 0),
        "output": None,
        "error": "it is not a text file, so it can’t be an address book",
    }


def test_a_summary_is_safe_to_open_in_a_spreadsheet(proofbook, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("=cmd.vcf").write_bytes(CARD)
    assert proofbook("check", "=cmd.vcf", "--format", "jsonl", "--summary", "summary.csv").code == 1
    data = (tmp_path / "summary.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbfpath,status,")
    assert b"\r\n'=cmd.vcf,findings,1,1,1,1,0,,\r\n" in data


def test_books_that_are_checked_together_have_a_row_each(proofbook, homes, tmp_path):
    summary = tmp_path / "summary.json"
    books = (homes / "ann/contacts.vcf", homes / "bob/contacts.vcf", homes / "missing.vcf")
    ran = proofbook("check", *books, "--summary", summary)
    assert ran.code == 3
    rows = json.loads(summary.read_text(encoding="utf-8"))["books"]
    assert [(row["status"], row["suspicious_addresses"]) for row in rows] == [
        ("findings", 1),
        ("ok", 0),
        ("unreadable", 0),
    ]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("summary.txt", "must end in .csv or .json"),
        ("there.csv", "there is already a file of this name"),
        ("missing/summary.csv", "there is no folder"),
        ("homes/summary.csv", "can’t be inside"),
    ],
)
@pytest.mark.parametrize("command", ["check", "fix"])
def test_a_summary_that_cannot_be_written_is_refused_before_anything_is_read(
    proofbook, homes, tmp_path, name, said, command
):
    (tmp_path / "there.csv").write_text("mine", encoding="utf-8")
    more = ("-o", tmp_path / "out") if command == "fix" else ()
    ran = proofbook(command, homes, *more, "--recursive", "--summary", tmp_path / name)
    assert (ran.code, ran.out) == (4, "")
    assert said in ran.err
    assert not (tmp_path / "out").exists()
    assert (tmp_path / "there.csv").read_text(encoding="utf-8") == "mine"


def test_a_summary_that_fails_at_the_end_is_said_and_changes_the_exit_code(proofbook, homes, tmp_path, monkeypatch):
    def refuse(path, chunks):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("desktop_app.cli.many.summary_file.write_new", refuse)
    ran = proofbook("check", homes, "--recursive", "--summary", tmp_path / "summary.csv")
    assert ran.code == 4
    assert ran.err.endswith("summary.csv: the summary can’t be written (No space left on device)\n")


def test_a_folder_that_cannot_be_searched_is_in_the_summary(proofbook, locked, tmp_path):
    (locked / "one.vcf").write_bytes(CARD)
    summary = tmp_path / "summary.json"
    assert proofbook("check", locked, "--recursive", "--summary", summary).code == 3
    rows = json.loads(summary.read_text(encoding="utf-8"))["books"]
    assert [(row["path"], row["status"]) for row in rows] == [
        (str(locked / "one.vcf"), "findings"),
        (str(locked / "locked"), "unreadable"),
    ]


@pytest.mark.skipif(os.name != "posix", reason="links need rights on Windows")
def test_no_link_leads_out_of_a_folder_or_in_a_circle(proofbook, homes, tmp_path):
    (tmp_path / "secret.vcf").write_bytes(CARD)
    (homes / "bob/link.vcf").symlink_to(tmp_path / "secret.vcf")
    (homes / "bob/circle").symlink_to(homes)
    ran = proofbook("fix", homes, "-o", tmp_path / "out", "--recursive")
    assert ran.code == 0
    assert f"{homes}: 1 link not followed; to have such a file read, name it" in ran.err
    assert len([path for path in (tmp_path / "out").rglob("*") if path.is_file()]) == 3
    assert proofbook("check", homes / "bob/link.vcf").code == 1


def test_a_folder_that_is_met_twice_is_read_once(proofbook, homes, monkeypatch):
    """As junctions of Windows and mounts have it, which are no links."""
    walk = os.walk

    def circular(folder, **options):
        yield from walk(folder, **options)
        yield str(Path(folder) / "ann" / ".." / "ann"), [], ["contacts.vcf"]

    monkeypatch.setattr(os, "walk", circular)
    assert proofbook("check", homes, "--recursive").out.count("\n") == 3


def test_what_macos_adds_to_a_file_is_no_book(proofbook, homes):
    (homes / "ann/._contacts.vcf").write_bytes(b"\0\5\26\7")
    assert proofbook("check", homes, "--recursive").code == 1


def test_only_what_changed_is_written_and_nothing_else_is_an_error(proofbook, homes, tmp_path):
    command = ("fix", homes, "-o", tmp_path / "out", "--recursive", "--accept", "high", "--only-changed")
    planned, done = proofbook(*command, "--dry-run"), proofbook(*command)
    assert (planned.code, done.code) == (0, 0)
    assert done.err.splitlines()[-1] == "proofbook: 3 books: 1 changed, 2 unchanged"
    assert [name for name, data in _everything(tmp_path / "out").items() if data] == ["ann/contacts.vcf"]


def test_quiet_says_only_what_is_wrong(proofbook, homes, tmp_path):
    (homes / "broken.vcf").write_bytes(b"\0\1")
    ran = proofbook("fix", homes, "-o", tmp_path / "out", "--recursive", "--quiet")
    assert (ran.out, ran.err.count("\n"), "broken.vcf" in ran.err) == ("", 1, True)
