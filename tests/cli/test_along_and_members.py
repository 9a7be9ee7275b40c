"""What fix corrects along with an address, what it writes of a book, and books of several files."""

import json
import os
import zipfile

import pytest

CARDS = (
    b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:john@army.ml\r\nEMAIL:john@army.ml\r\nNOTE:john@army.ml\r\nEND:VCARD\r\n"
    b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann\r\nEMAIL:ann@army.mil\r\nEND:VCARD\r\n"
    b"BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:group\r\nFN:Team\r\nMEMBER:mailto:john@army.ml\r\nEND:VCARD\r\n"
)
TABLE = b"Name,Email,Email 2\nJohn,john@army.ml,john@army.mil\nAnn,ann@army.mil,\n"


def _fixed(data: bytes, *prefixes: bytes) -> bytes:
    for prefix in prefixes:
        assert data.count(prefix + b"john@army.ml\r\n") == 1
        data = data.replace(prefix + b"john@army.ml\r\n", prefix + b"john@army.mil\r\n")
    return data


@pytest.mark.parametrize(
    ("along", "changed"),
    [
        ([], [b"EMAIL:", b"MEMBER:mailto:"]),
        (["--along", "lists"], [b"EMAIL:", b"MEMBER:mailto:"]),
        (["--along", "names"], [b"EMAIL:", b"MEMBER:mailto:", b"FN:"]),
        (["--along", "none"], [b"EMAIL:"]),
    ],
)
def test_lists_follow_and_names_only_when_asked(proofbook, tmp_path, along, changed):
    book, out = tmp_path / "book.vcf", tmp_path / "out.vcf"
    book.write_bytes(CARDS)
    ran = proofbook("fix", book, "-o", out, "--accept", "high", *along)
    assert ran.code == 0
    assert out.read_bytes() == _fixed(CARDS, *changed)
    assert ("changed along" in ran.out) == (len(changed) > 1)


def test_check_says_where_an_address_stands_elsewhere(proofbook, tmp_path):
    book = tmp_path / "book.vcf"
    book.write_bytes(CARDS)
    (finding,) = proofbook("check", book, "--format", "json").json["findings"]
    assert finding["addresses"][0]["also_in"] == [
        {"kind": "name", "contact": "john@army.ml", "field": "FN", "line": 3},
        {"kind": "other", "contact": "john@army.ml", "field": "NOTE", "line": 5},
        {"kind": "list", "contact": "Team", "field": "MEMBER", "line": 16},
    ]


def test_only_the_changed_contacts_are_written_when_asked(proofbook, tmp_path):
    book, out = tmp_path / "book.csv", tmp_path / "out.csv"
    book.write_bytes(TABLE)
    ran = proofbook("fix", book, "-o", out, "--accept", "high", "--only-changed")
    assert ran.code == 0
    assert out.read_bytes() == b"Name,Email,Email 2\nJohn,john@army.mil,john@army.mil\n"
    assert "only the 1 contact with changes" in ran.out


def test_without_changes_there_are_no_changed_contacts_to_write(proofbook, tmp_path):
    book, out = tmp_path / "book.csv", tmp_path / "out.csv"
    book.write_bytes(TABLE)
    ran = proofbook("fix", book, "-o", out, "--only-changed")
    assert (ran.code, out.exists(), "nothing to write" in ran.err) == (4, False, True)


def test_what_is_left_to_do_by_hand_is_said(proofbook, tmp_path):
    book = tmp_path / "book.csv"
    book.write_bytes(TABLE)
    ran = proofbook("fix", book, "-o", tmp_path / "out.csv", "--accept", "high", "--report", tmp_path / "r.json")
    assert "John now has john@army.mil twice; both stay." in ran.out
    assert "holds no groups" in ran.out
    (change,) = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))["changes"]
    assert change["doubled"] == "yes"


def test_a_list_follows_where_every_contact_with_the_address_gets_the_same_new_one(proofbook, tmp_path):
    book, out = tmp_path / "book.vcf", tmp_path / "out.vcf"
    book.write_bytes(CARDS + b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jo\r\nEMAIL:JOHN@army.ml\r\nEND:VCARD\r\n")
    ran = proofbook("fix", book, "-o", out, "--accept", "high", "--report", tmp_path / "r.html")
    assert ran.code == 0
    assert b"MEMBER:mailto:john@army.mil\r\n" in out.read_bytes()
    assert "a list that names the person by it" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_a_folder_is_one_book_and_comes_out_as_a_folder(proofbook, tmp_path):
    folder, out = tmp_path / "in", tmp_path / "out"
    (folder / "team").mkdir(parents=True)
    (folder / "team" / "a.vcf").write_bytes(CARDS)
    (folder / "b.csv").write_bytes(TABLE)
    (folder / "photo.jpg").write_bytes(b"\xff\xd8")
    checked = proofbook("check", folder, "--format", "json").json
    assert [(book["path"], book["format"], book["contacts"]) for book in checked["books"]] == [
        (str(folder), "mixed", 5)
    ]
    members = [each["member"] for each in checked["findings"][0]["addresses"]]
    assert members == ["b.csv", "team/a.vcf"]
    assert proofbook("fix", folder, "-o", out, "--accept", "high").code == 0
    assert (out / "team" / "a.vcf").read_bytes() == _fixed(CARDS, b"EMAIL:", b"MEMBER:mailto:")
    assert (out / "b.csv").read_bytes() == TABLE.replace(b"john@army.ml,", b"john@army.mil,")
    assert (out / "photo.jpg").read_bytes() == b"\xff\xd8"


def test_a_copy_inside_the_folder_itself_is_refused(proofbook, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.vcf").write_bytes(CARDS)
    ran = proofbook("fix", folder, "-o", folder / "out", "--accept", "high")
    assert (ran.code, sorted(path.name for path in folder.iterdir())) == (4, ["a.vcf"])


@pytest.mark.parametrize("name", ["../a.vcf", "/a.vcf", "x/../../a.vcf", "..\\a.vcf", "C:/a.vcf"])
def test_a_zip_whose_names_lead_out_is_refused(proofbook, tmp_path, name):
    book = tmp_path / "book.zip"
    with zipfile.ZipFile(book, "w") as archive:
        archive.writestr(name, CARDS)
    ran = proofbook("check", book)
    assert (ran.code, "leads out of it" in ran.err) == (3, True)


def test_an_office_file_is_named_as_what_it_is(proofbook, tmp_path):
    book = tmp_path / "contacts.xlsx"
    with zipfile.ZipFile(book, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
    ran = proofbook("check", book)
    assert (ran.code, "save it as CSV" in ran.err) == (3, True)


def test_of_many_books_those_without_changes_are_left_out(proofbook, tmp_path):
    folder, out = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    (folder / "a.csv").write_bytes(TABLE)
    (folder / "b.csv").write_bytes(b"Name,Email\nAnn,ann@army.mil\n")
    ran = proofbook("fix", folder, "-o", out, "--recursive", "--accept", "high", "--only-changed")
    assert (ran.code, [path.name for path in out.iterdir()]) == (0, ["a.csv"])
    assert "b.csv: no contact is changed" in ran.err


def test_a_zip_among_many_files_is_a_book_where_it_holds_one(proofbook, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    for name, member in (("photos.zip", "a.jpg"), ("contacts.zip", "a.csv")):
        with zipfile.ZipFile(folder / name, "w") as archive:
            archive.writestr(member, TABLE)
    (folder / "damaged.zip").write_bytes(b"PK\x03\x04")
    ran = proofbook("check", folder, "--recursive")
    books = [json.loads(line)["books"][0] for line in ran.out.splitlines()]
    assert [(book["path"], book["error"] is None) for book in books] == [
        (str(folder / "contacts.zip"), True),
        (str(folder / "damaged.zip"), False),
    ]
    assert ran.code == 3


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_named_pipe_among_many_files_is_not_waited_for(proofbook, tmp_path):
    os.mkfifo(tmp_path / "pipe.zip")
    os.mkfifo(tmp_path / "pipe.vcf")
    ran = proofbook("check", tmp_path, "--recursive")
    assert (ran.code, ran.out, "no address books" in ran.err) == (0, "", True)


def test_a_decisions_file_says_what_changes_along_unless_the_command_does(proofbook, tmp_path):
    book, decisions = tmp_path / "book.vcf", tmp_path / "decisions.json"
    book.write_bytes(CARDS)
    rules = [{"domain": "army.ml", "fix": "army.mil", "along": []}]
    decisions.write_text(json.dumps({"proofbook-decisions": 1, "domains": rules}), encoding="utf-8")
    for name, along, changed in (("1", [], [b"EMAIL:"]), ("2", ["--along", "lists"], [b"EMAIL:", b"MEMBER:mailto:"])):
        assert proofbook("fix", book, "-o", tmp_path / name, "--decisions", decisions, *along).code == 0
        assert (tmp_path / name).read_bytes() == _fixed(CARDS, *changed)


def test_a_folder_is_not_written_as_what_would_seem_a_zip(proofbook, tmp_path):
    (tmp_path / "cards").mkdir()
    (tmp_path / "cards" / "a.vcf").write_bytes(CARDS)
    ran = proofbook("fix", tmp_path / "cards", "-o", tmp_path / "copy.zip")
    assert ran.code == 4
    assert "the address book is a folder, and so is its copy; its name can’t end in “.zip”" in ran.err
    assert not (tmp_path / "copy.zip").exists()
