"""What an organisation's policy says of copies and their reports holds on the command line."""

import hashlib
import json
import os
import stat
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.files.system import account_name
from desktop_app.files.terms import ANYTHING_GOES, NO_REPORT_TERMS, ExportTerms, ReportTerms
from desktop_app.settings.policy import in_force as in_force_module
from desktop_app.settings.policy.in_force import InForce
from desktop_app.settings.policy.model import Policy

Proofbook = Callable[..., object]
Book = Callable[..., Path]
InForceWith = Callable[..., None]


@pytest.fixture
def in_force(monkeypatch: pytest.MonkeyPatch) -> InForceWith:
    """Lets the policy of the machine say something."""

    def put(*, export: ExportTerms = ANYTHING_GOES, report: ReportTerms = NO_REPORT_TERMS) -> None:
        policy = InForce(Policy(organisation="Example Ministry", export=export, report=report))
        monkeypatch.setattr(in_force_module, "load_policy", lambda _extra: policy)

    return put


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def out(tmp_path: Path) -> Path:
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


@pytest.fixture
def allowed(in_force: InForceWith, tmp_path: Path) -> Path:
    folder = tmp_path / "allowed"
    (folder / "below").mkdir(parents=True)
    in_force(export=ExportTerms(folders=(folder,)))
    return folder


def test_a_copy_goes_into_an_allowed_folder_or_below(proofbook: Proofbook, book: Book, allowed: Path) -> None:
    source = book("a@army.ml")
    for number, place in enumerate((allowed, allowed / "below", allowed / "below" / ".." / "below")):
        assert proofbook("fix", source, "-o", place / f"{number}.vcf").code == 0


@pytest.mark.parametrize("place", ["out", "allowed/../out", "allowed-too"])
def test_a_copy_elsewhere_is_refused(
    proofbook: Proofbook, book: Book, allowed: Path, out: Path, tmp_path: Path, place: str
) -> None:
    (tmp_path / "allowed-too").mkdir()
    ran = proofbook("fix", book("a@army.ml"), "-o", tmp_path / place / "copy.vcf")
    assert ran.code == 4
    assert f"your organisation lets files from Proofbook go only into {allowed}" in ran.err
    assert names(out) == names(tmp_path / "allowed-too") == []


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_no_link_leads_out_of_an_allowed_folder(proofbook: Proofbook, book: Book, allowed: Path, out: Path) -> None:
    (allowed / "link").symlink_to(out)
    assert proofbook("fix", book("a@army.ml"), "-o", allowed / "link" / "copy.vcf").code == 4
    assert names(out) == []


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_to_an_allowed_folder_is_that_folder(proofbook: Proofbook, book: Book, allowed: Path, out: Path) -> None:
    (out / "link").symlink_to(allowed)
    assert proofbook("fix", book("a@army.ml"), "-o", out / "link" / "copy.vcf").code == 0


def test_an_allowed_folder_is_made_when_it_is_needed(
    in_force: InForceWith, proofbook: Proofbook, book: Book, tmp_path: Path
) -> None:
    in_force(export=ExportTerms(folders=(tmp_path / "new",)))
    assert proofbook("fix", book("a@army.ml"), "-o", tmp_path / "new" / "copy.vcf").code == 0
    assert names(tmp_path / "new") == ["copy.vcf"]


def test_a_folder_of_copies_is_refused_elsewhere(proofbook: Proofbook, book: Book, allowed: Path, out: Path) -> None:
    source = book("a@army.ml").parent
    (source / "books").mkdir()
    book("a@army.ml", name="books/one.vcf")
    assert proofbook("fix", source / "books", "-o", out / "copies", "--recursive").code == 4
    assert names(out) == []
    assert proofbook("fix", source / "books", "-o", allowed / "copies", "--recursive").code == 0
    assert names(allowed / "copies") == ["one.vcf"]


def test_a_report_goes_nowhere_else_either(proofbook: Proofbook, book: Book, allowed: Path, out: Path) -> None:
    source = book("a@army.ml")
    ran = proofbook("fix", source, "-o", allowed / "copy.vcf", "--report", out / "report.html")
    assert (ran.code, names(allowed), names(out)) == (4, ["below"], [])
    assert proofbook("fix", source, "-o", allowed / "copy.vcf", "--report", allowed / "report.html").code == 0


@pytest.mark.parametrize("stem", ["book cleaned {day}", "book cleaned {day} 2", "book cleaned {day} 17"])
def test_a_copy_with_the_name_that_is_wanted_is_written(
    in_force: InForceWith, proofbook: Proofbook, book: Book, out: Path, stem: str
) -> None:
    in_force(export=ExportTerms(name="{name} cleaned {date}"))
    name = stem.format(day=datetime.now().astimezone().date()) + ".vcf"
    assert proofbook("fix", book("a@army.ml"), "-o", out / name).code == 0


@pytest.mark.parametrize("name", ["copy.vcf", "book.vcf", "book cleaned.vcf", "book cleaned {day} 1.vcf"])
def test_a_copy_of_another_name_is_refused(
    in_force: InForceWith, proofbook: Proofbook, book: Book, out: Path, name: str
) -> None:
    in_force(export=ExportTerms(name="{name} cleaned {date}"))
    day = datetime.now().astimezone().date()
    ran = proofbook("fix", book("a@army.ml"), "-o", out / name.format(day=day))
    assert (ran.code, names(out)) == (4, [])
    assert f"wants this copy to be called “book cleaned {day}.vcf”" in ran.err


def test_a_folder_has_the_wanted_name_as_a_whole(
    in_force: InForceWith, proofbook: Proofbook, book: Book, out: Path, tmp_path: Path
) -> None:
    in_force(export=ExportTerms(name="{name} clean"))
    (tmp_path / "my.books").mkdir()
    book("a@army.ml", name="my.books/one.vcf")
    assert proofbook("fix", tmp_path / "my.books", "-o", out / "my clean.books").code == 4
    assert proofbook("fix", tmp_path / "my.books", "-o", out / "my.books clean").code == 0


def test_the_copies_of_many_books_get_their_names(
    in_force: InForceWith, proofbook: Proofbook, book: Book, out: Path, tmp_path: Path
) -> None:
    in_force(export=ExportTerms(name="{name} clean"))
    (tmp_path / "books").mkdir()
    book("a@army.ml", name="books/one.vcf")
    assert proofbook("fix", tmp_path / "books", "-o", out / "copies", "--recursive").code == 0
    assert names(out / "copies") == ["one clean.vcf"]


def test_required_reports_come_beside_the_copy(
    in_force: InForceWith, proofbook: Proofbook, book: Book, out: Path
) -> None:
    in_force(report=ReportTerms(formats=("html", "json")))
    (out / "copy report.html").write_text("another", encoding="utf-8")
    ran = proofbook("fix", book("a@army.ml"), "-o", out / "copy.vcf")
    assert ran.code == 0
    assert names(out) == ["copy report 2.html", "copy report.html", "copy report.json", "copy.vcf"]
    assert (out / "copy report.html").read_text(encoding="utf-8") == "another"
    assert f"Report: {out / 'copy report 2.html'}" in ran.out


def test_required_reports_go_into_their_folder(
    in_force: InForceWith, proofbook: Proofbook, book: Book, out: Path, tmp_path: Path
) -> None:
    in_force(report=ReportTerms(formats=("csv",), folder=tmp_path / "reports"))
    assert proofbook("fix", book("a@army.ml"), "-o", out / "copy.vcf").code == 0
    assert (names(out), names(tmp_path / "reports")) == (["copy.vcf"], ["copy report.csv"])


@pytest.mark.skipif(os.name != "posix", reason="there are no modes")
def test_reports_that_the_organisation_collects_have_the_rights_of_new_files_and_others_their_owners_alone(
    in_force: InForceWith, proofbook: Proofbook, book: Book, out: Path, tmp_path: Path
) -> None:
    for folder, mode in ((tmp_path / "reports", 0o644), (None, 0o600)):
        in_force(report=ReportTerms(formats=("csv",), folder=folder))
        umask = os.umask(0o022)
        try:
            assert proofbook("fix", book("a@army.ml"), "-o", out / f"copy {mode}.vcf").code == 0
        finally:
            os.umask(umask)
        report = (folder or out) / f"copy {mode} report.csv"
        assert stat.S_IMODE(report.stat().st_mode) == mode


def test_reports_in_a_folder_that_the_user_names_are_the_users_alone(
    proofbook: Proofbook, book: Book, out: Path, tmp_path: Path
) -> None:
    reports = tmp_path / "reports"
    asked = ("--report-folder", reports, "--report-format", "csv")
    assert proofbook("fix", book("a@army.ml"), "-o", out / "copy.vcf", *asked).code == 0
    assert stat.S_IMODE((reports / "copy report.csv").stat().st_mode) == 0o600


def test_a_report_that_is_asked_for_where_one_is_required_is_that_one(
    in_force: InForceWith, proofbook: Proofbook, book: Book, out: Path
) -> None:
    in_force(report=ReportTerms(formats=("html",)))
    assert proofbook("fix", book("a@army.ml"), "-o", out / "copy.vcf", "--report", out / "mine.html").code == 0
    assert names(out) == ["copy.vcf", "mine.html"]


def test_a_report_that_is_asked_for_elsewhere_comes_besides(
    in_force: InForceWith, proofbook: Proofbook, book: Book, out: Path, tmp_path: Path
) -> None:
    in_force(report=ReportTerms(formats=("html",)))
    assert proofbook("fix", book("a@army.ml"), "-o", out / "copy.vcf", "--report", tmp_path / "mine.html").code == 0
    assert names(out) == ["copy report.html", "copy.vcf"]
    assert (tmp_path / "mine.html").is_file()


def test_without_its_required_report_there_is_no_copy(
    in_force: InForceWith, proofbook: Proofbook, book: Book, out: Path, tmp_path: Path
) -> None:
    in_force(report=ReportTerms(formats=("html",), folder=tmp_path / "share" / "reports"))
    ran = proofbook("fix", book("a@army.ml"), "-o", out / "copy.vcf")
    assert (ran.code, names(out)) == (4, [])
    assert "no copy was written, since your organisation requires a report with it" in ran.err


def test_of_two_required_reports_none_is_left_alone(
    in_force: InForceWith, proofbook: Proofbook, book: Book, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_force(report=ReportTerms(formats=("html", "json")))
    link = os.link

    def refuse(source: Path, target: Path) -> None:
        if str(target).endswith(".json"):
            raise OSError(28, "No space left on device")
        link(source, target)

    monkeypatch.setattr(os, "link", refuse)
    ran = proofbook("fix", book("a@army.ml"), "-o", out / "copy.vcf")
    assert (ran.code, names(out)) == (4, [])
    assert "No space left on device" in ran.err


def test_a_report_without_its_copy_is_taken_back(
    in_force: InForceWith, proofbook: Proofbook, book: Book, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_force(report=ReportTerms(formats=("html",)))
    link = os.link

    def be_late(source: Path, target: Path) -> None:
        if str(target).endswith(".vcf"):
            (out / "copy.vcf").write_text("somebody else's", encoding="utf-8")
        link(source, target)

    monkeypatch.setattr(os, "link", be_late)
    assert proofbook("fix", book("a@army.ml"), "-o", out / "copy.vcf").code == 4
    assert names(out) == ["copy.vcf"]
    assert (out / "copy.vcf").read_text(encoding="utf-8") == "somebody else's"


def test_every_one_of_many_books_has_its_required_report(
    in_force: InForceWith, proofbook: Proofbook, book: Book, out: Path, tmp_path: Path
) -> None:
    in_force(report=ReportTerms(formats=("json",), folder=tmp_path / "reports"))
    (tmp_path / "books").mkdir()
    for name in ("one", "two"):
        book("a@army.ml", name=f"books/{name}.vcf")
    assert proofbook("fix", tmp_path / "books", "-o", out / "copies", "--recursive").code == 0
    assert names(tmp_path / "reports") == ["one report.json", "two report.json"]


@pytest.mark.parametrize(("contact_data", "has_names"), [("full", True), ("domains", False), ("none", False)])
def test_reports_hold_of_contacts_what_the_policy_says(
    in_force: InForceWith, proofbook: Proofbook, book: Book, out: Path, contact_data: str, has_names: bool
) -> None:
    in_force(report=ReportTerms(formats=("html", "csv", "json"), contact_data=contact_data))
    source = book("zquill@army.ml")
    assert proofbook("fix", source, "-o", out / "copy.vcf", "--accept", "high", "--report", out / "mine.json").code == 0
    reports = [path for path in out.iterdir() if path.suffix != ".vcf"]
    assert len(reports) == 3
    for path in reports:
        text = path.read_text(encoding="utf-8")
        assert ("zquill" in text, "Person 0" in text) == (has_names, has_names)


@pytest.mark.parametrize("is_named", [True, False])
def test_a_report_names_the_user_where_the_policy_says_so(
    in_force: InForceWith,
    proofbook: Proofbook,
    book: Book,
    out: Path,
    monkeypatch: pytest.MonkeyPatch,
    is_named: bool,
) -> None:
    in_force(report=ReportTerms(user_name=is_named))
    for name in ("USER", "LOGNAME", "USERNAME"):
        monkeypatch.setenv(name, "spoofed")
    assert proofbook("fix", book("a@army.ml"), "-o", out / "copy.vcf", "--report", out / "r.json").code == 0
    told = json.loads((out / "r.json").read_text(encoding="utf-8"))
    assert told["user"] == (account_name() if is_named else None)


@pytest.mark.parametrize("level", ["high", "medium", "low"])
def test_a_report_says_which_level_was_accepted_and_when(
    proofbook: Proofbook, book: Book, out: Path, level: str
) -> None:
    assert proofbook(
        "fix", book("a@army.ml"), "-o", out / "copy.vcf", "--accept", level, "--report", out / "r.json"
    ).code == 0  # fmt: skip
    (change,) = json.loads((out / "r.json").read_text(encoding="utf-8"))["changes"]
    assert change["decided_by"] == f"accepted by confidence: {level}"
    assert abs(datetime.now(UTC) - datetime.fromisoformat(change["decided"])) < timedelta(minutes=5)


def test_every_term_of_a_policy_file_holds_and_the_report_names_the_file(
    machine_policy: Callable[..., Path], proofbook: Proofbook, book: Book, tmp_path: Path
) -> None:
    copies, reports = tmp_path / "copies", tmp_path / "reports"
    policy = machine_policy(
        organisation="Example Ministry",
        export={"folders": [str(copies)], "name": "{name} clean"},
        report={"formats": ["json"], "folder": str(reports), "contact_data": "domains", "user_name": True},
    )
    source = book("zquill@army.ml")
    assert proofbook("fix", source, "-o", tmp_path / "book clean.vcf", "--accept", "high").code == 4
    assert proofbook("fix", source, "-o", copies / "other.vcf", "--accept", "high").code == 4
    assert proofbook("fix", source, "-o", copies / "book clean.vcf", "--accept", "high").code == 0
    assert names(copies) == ["book clean.vcf"]
    (report,) = reports.iterdir()
    told = json.loads(report.read_text(encoding="utf-8"))
    assert "zquill" not in json.dumps(told)
    assert (told["policy"]["organisation"], told["user"]) == ("Example Ministry", account_name())
    assert told["policy"]["files"] == [
        {"path": None, "sha256": hashlib.sha256(policy.read_bytes()).hexdigest(), "last_good_copy": False}
    ]


def test_a_policy_on_the_command_line_loosens_no_term(
    machine_policy: Callable[..., Path], proofbook: Proofbook, book: Book, tmp_path: Path
) -> None:
    machine_policy(export={"folders": [str(tmp_path / "copies")]}, report={"formats": ["json"], "contact_data": "none"})
    looser = tmp_path / "looser.json"
    anywhere = {"export": {"folders": [str(tmp_path)], "name": ""}, "report": {"formats": [], "contact_data": "full"}}
    looser.write_text(json.dumps(anywhere), encoding="utf-8")
    source = book("zquill@army.ml")
    assert proofbook("fix", source, "-o", tmp_path / "copy.vcf", "--policy", looser).code == 4
    copy = tmp_path / "copies" / "copy.vcf"
    assert proofbook("fix", source, "-o", copy, "--accept", "high", "--policy", looser).code == 0
    (report,) = (tmp_path / "copies").glob("*.json")
    assert json.loads(report.read_text(encoding="utf-8"))["contact_data"] == "none"


@pytest.mark.parametrize("many", [False, True])
def test_a_dry_run_tells_that_a_required_report_can_not_be_written(
    proofbook: Proofbook, book: Book, in_force: InForceWith, out: Path, tmp_path: Path, many: bool
) -> None:
    in_the_way = tmp_path / "reports"
    in_the_way.touch()
    in_force(report=ReportTerms(formats=("html",), folder=in_the_way))
    where = ["-o", out, "--recursive"] if many else ["-o", out / "clean.vcf"]
    command = ["fix", book("a@army.ml"), *where, "--accept", "high"]
    for ran in (proofbook(*command, "--dry-run"), proofbook(*command)):
        assert (ran.code, names(out)) == (4, [])
        assert str(in_the_way) in ran.err
