"""proofbook fix: lossless copies, refusals, decisions, reports."""

import json
import os

import pytest
from samples import EXPECTED, SAMPLES

from desktop_app.export import page as page_module
from desktop_app.files.atomic import write_new


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_without_accept_the_copy_is_identical(proofbook, tmp_path, name):
    out = tmp_path / "out"
    ran = proofbook("fix", SAMPLES / name, "-o", out)
    assert ran.code == 0
    assert out.read_bytes() == (SAMPLES / name).read_bytes()
    assert "0 addresses changed" in ran.out


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_putting_the_old_domains_back_gives_the_sample_again(proofbook, tmp_path, name):
    out = tmp_path / "out"
    assert proofbook("fix", SAMPLES / name, "-o", out, "--accept", "high").code == 0
    source = (SAMPLES / name).read_bytes()
    expected = source
    for typed, domain in EXPECTED[name]["slips"].items():
        assert expected.count(typed.encode()) == 1
        expected = expected.replace(typed.encode(), f"{typed.partition('@')[0]}@{domain}".encode())
    assert out.read_bytes() == expected != source


@pytest.mark.parametrize("place", ["source", "link", "existing", "missing/folder", "dangling"])
def test_output_is_refused_where_it_could_hurt(proofbook, book, tmp_path, place):
    source = book("a@army.ml")
    before = source.read_bytes()
    out = {"source": source}.get(place, tmp_path / place)
    if place == "link":
        os.link(source, out)
    elif place == "existing":
        out.write_text("mine", encoding="utf-8")
    elif place == "dangling":
        out.symlink_to(tmp_path / "nowhere")
    listed = sorted(tmp_path.iterdir())
    ran = proofbook("fix", source, "-o", out, "--accept", "high")
    assert ran.code == 4
    assert str(out) in ran.err
    assert source.read_bytes() == before
    assert sorted(tmp_path.iterdir()) == listed
    if place == "existing":
        assert out.read_text(encoding="utf-8") == "mine"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_an_unwritable_folder_is_refused(proofbook, book, tmp_path):
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    ran = proofbook("fix", book("a@army.ml"), "-o", folder / "out.vcf")
    assert ran.code == 4
    assert "can’t be written" in ran.err


def test_a_missing_book_ends_with_3_and_writes_nothing(proofbook, tmp_path):
    ran = proofbook("fix", tmp_path / "missing.vcf", "-o", tmp_path / "out.vcf")
    assert ran.code == 3
    assert list(tmp_path.glob("out*")) == []


def test_a_book_cut_in_half_is_exported_unchanged_where_it_is_cut(proofbook, tmp_path):
    whole = (SAMPLES / "contacts.vcf").read_bytes()
    half = tmp_path / "half.vcf"
    half.write_bytes(whole[: whole.index(b"john.doe@army.ml") + 16])
    assert proofbook("fix", half, "-o", tmp_path / "out.vcf", "--accept", "low").code == 0
    assert (tmp_path / "out.vcf").read_bytes() == half.read_bytes()


def test_decisions_win_over_accept_and_address_rules_over_domain_rules(proofbook, book, tmp_path):
    decisions = tmp_path / "decisions.json"
    decisions.write_text(
        json.dumps(
            {
                "proofbook-decisions": 1,
                "domains": [{"domain": "army.ml", "fix": "navy.mil"}, {"domain": "gmial.com", "keep": True}],
                "addresses": [{"address": "B@army.ml", "fix": "bee@army.mil"}, {"address": "c@army.ml", "keep": True}],
            }
        ),
        encoding="utf-8",
    )
    source = book("a@army.ml", "b@army.ml", "c@army.ml", "d@gmial.com", "e@yahoo.con")
    out = tmp_path / "out.vcf"
    assert proofbook("fix", source, "-o", out, "--accept", "high", "--decisions", decisions).code == 0
    written = [line.removeprefix("EMAIL:") for line in out.read_text().splitlines() if line.startswith("EMAIL")]
    assert written == ["a@navy.mil", "bee@army.mil", "c@army.ml", "d@gmial.com", "e@yahoo.com"]


def test_decisions_also_reach_domains_that_were_not_found(proofbook, book, tmp_path):
    decisions = tmp_path / "decisions.json"
    decisions.write_text(
        '{"proofbook-decisions": 1, "domains": [{"domain": "old.example.org", "fix": "new.example.org"}]}',
        encoding="utf-8",
    )
    out = tmp_path / "out.vcf"
    assert proofbook("fix", book("a@old.example.org"), "-o", out, "--decisions", decisions).code == 0
    assert b"a@new.example.org\r\n" in out.read_bytes()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("{", "line 1"),
        ("[]", "no decisions file"),
        ('{"proofbook-decisions": 2}', "no decisions file"),
        ('{"proofbook-decisions": 1, "domain": []}', "“domain”"),
        ('{"proofbook-decisions": 1, "domains": [{"domain": "a.com"}]}', "domains[0]"),
        ('{"proofbook-decisions": 1, "domains": [{"domain": "a.com", "fix": "b com"}]}', "“b com” is not a domain"),
        ('{"proofbook-decisions": 1, "addresses": [{"address": "a@b.com", "fix": "c"}]}', "addresses[0]"),
    ],
)
def test_a_wrong_decisions_file_ends_with_5(proofbook, book, tmp_path, content, said):
    decisions = tmp_path / "decisions.json"
    decisions.write_text(content, encoding="utf-8")
    ran = proofbook("fix", book("a@army.ml"), "-o", tmp_path / "out.vcf", "--decisions", decisions)
    assert ran.code == 5
    assert said in ran.err
    assert not (tmp_path / "out.vcf").exists()


def test_policy_renames_are_applied_with_accept_policy_and_nothing_else(proofbook, book, tmp_path):
    policy = tmp_path / "policy.json"
    renames = {"old.example.org": "new.example.org", "bücher.de": "books.de"}
    policy.write_text(json.dumps({"renames": renames}), encoding="utf-8")
    source = book("a@old.example.org", "b@army.ml", "c@xn--bcher-kva.de")
    out = tmp_path / "out.vcf"
    assert proofbook("fix", source, "-o", out, "--policy", policy, "--accept", "policy").code == 0
    assert out.read_bytes() == source.read_bytes().replace(b"old.example", b"new.example").replace(
        b"xn--bcher-kva.de", b"books.de"
    )


@pytest.mark.parametrize("accept", [[], ["--accept", "policy"]])
def test_a_decisions_file_is_refused_what_the_policy_declares(proofbook, book, tmp_path, accept):
    policy, decisions, out = tmp_path / "policy.json", tmp_path / "decisions.json", tmp_path / "out.vcf"
    policy.write_text('{"renames": {"old.example.org": "new.example.org"}}', encoding="utf-8")
    rules = [{"domain": "old.example.org", "keep": True}, {"domain": "army.ml", "fix": "army.mil"}]
    decisions.write_text(json.dumps({"proofbook-decisions": 1, "domains": rules}), encoding="utf-8")
    source = book("a@old.example.org", "b@army.ml")
    ran = proofbook("fix", source, "-o", out, "--policy", policy, "--decisions", decisions, *accept)
    assert ran.code == 0
    assert "the decision about old.example.org is not carried out: the policy declares" in ran.err
    expected = source.read_bytes().replace(b"army.ml", b"army.mil")
    assert out.read_bytes() == (expected.replace(b"@old.", b"@new.") if accept else expected)


@pytest.mark.parametrize(
    ("content", "said"),
    [("{", "line 1"), ('{"colour": 1}', "“colour”"), ('{"trusted_domains": ["x y"]}', "trusted_domains[0]")],
)
def test_a_wrong_policy_ends_with_5(proofbook, book, tmp_path, content, said):
    policy = tmp_path / "policy.json"
    policy.write_text(content, encoding="utf-8")
    ran = proofbook("check", book("a@army.ml"), "--policy", policy)
    assert ran.code == 5
    assert said in ran.err


def test_reports_say_what_changed_and_why(proofbook, book, tmp_path):
    reports = [tmp_path / f"report.{suffix}" for suffix in ("html", "csv", "json")]
    options = [option for report in reports for option in ("--report", report)]
    assert proofbook("fix", book("a@army.ml"), "-o", tmp_path / "out.vcf", "--accept", "high", *options).code == 0
    for report in reports:
        text = report.read_text(encoding="utf-8")
        assert "a@army.ml" in text
        assert "a@army.mil" in text
        assert "Mali" in text


def test_a_report_that_cannot_be_written_stops_the_export(proofbook, book, tmp_path):
    (tmp_path / "taken.html").write_text("mine", encoding="utf-8")
    for name in ("taken.html", "report.pdf", "out.vcf"):
        ran = proofbook("fix", book("a@army.ml"), "-o", tmp_path / "out.vcf", "--report", tmp_path / name)
        assert ran.code == 4
        assert not (tmp_path / "out.vcf").exists()


def test_a_tie_is_never_accepted(proofbook, book, tmp_path):
    source = book("a@testfirmx.com")
    trusted = ("--no-defaults", "--trust-domain", "testfirma.com", "--trust-domain", "testfirmb.com")
    (finding,) = proofbook("check", source, *trusted, "--format", "json").json["findings"]
    assert finding["tie"] is True
    assert proofbook("fix", source, "-o", tmp_path / "out.vcf", *trusted, "--accept", "low").code == 0
    assert (tmp_path / "out.vcf").read_bytes() == source.read_bytes()


def test_a_report_that_fails_behind_the_copy_is_named_and_the_copy_is_there(proofbook, book, tmp_path, monkeypatch):
    def refuse(path, *arguments, **options):
        if path.suffix == ".html":
            raise OSError(28, "No space left on device")
        return write_new(path, *arguments, **options)

    monkeypatch.setattr(page_module, "write_new", refuse)
    out, lost, kept = (tmp_path / name for name in ("out.vcf", "lost.html", "kept.csv"))
    ran = proofbook("fix", book("a@army.ml"), "-o", out, "--accept", "high", "--report", lost, "--report", kept)
    assert ran.code == 4
    assert f"{out}: the copy was written, but not every report: {lost}: " in ran.err
    assert (out.exists(), lost.exists(), kept.exists()) == (True, False, True)


def test_an_empty_decisions_name_is_not_ignored(proofbook, book, tmp_path):
    ran = proofbook("fix", book("a@army.ml"), "-o", tmp_path / "out.vcf", "--decisions", "")
    assert ran.code == 5
    assert not (tmp_path / "out.vcf").exists()


def test_a_report_at_the_end_of_a_circle_of_links_is_refused(proofbook, book, tmp_path):
    (tmp_path / "circle").symlink_to("circle")
    ran = proofbook("fix", book("a@army.ml"), "-o", tmp_path / "out.vcf", "--report", tmp_path / "circle" / "r.html")
    assert ran.code == 4
    assert not (tmp_path / "out.vcf").exists()


def test_a_folder_without_any_book_says_so(proofbook, tmp_path):
    (tmp_path / "in").mkdir()
    ran = proofbook("fix", tmp_path / "in", "-o", tmp_path / "out", "--recursive")
    assert ran.code == 0
    assert f"no address books in {tmp_path / 'in'}" in ran.err


def test_a_folder_that_cannot_be_listed_is_named_and_the_others_are_fixed(proofbook, tmp_path, locked):
    (locked / "one.vcf").write_bytes(b"BEGIN:VCARD\nFN:A\nEMAIL:a@army.ml\nEND:VCARD\n")
    ran = proofbook("fix", locked, "-o", tmp_path / "out", "--recursive", "--accept", "high")
    assert ran.code == 3
    assert "locked: the folder can’t be read (Permission denied)" in ran.err
    assert b"army.mil" in (tmp_path / "out" / "one.vcf").read_bytes()


def test_a_folder_of_books_is_fixed_into_another(proofbook, tmp_path):
    source, out = tmp_path / "in", tmp_path / "out"
    (source / "deep").mkdir(parents=True)
    card = b"BEGIN:VCARD\nFN:A\nEMAIL:a@army.ml\nEND:VCARD\n"
    (source / "one.vcf").write_bytes(card)
    (source / "deep" / "two.vcf").write_bytes(card)
    (source / "broken.vcf").write_bytes(b"\0\1\2\3")
    ran = proofbook("fix", source, "-o", out, "--recursive", "--accept", "high")
    assert ran.code == 3
    assert "broken.vcf" in ran.err
    for written in (out / "one.vcf", out / "deep" / "two.vcf"):
        assert written.read_bytes() == card.replace(b"army.ml", b"army.mil")
    assert not (out / "broken.vcf").exists()
