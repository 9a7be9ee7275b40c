"""A copy that an organisation wants a report with is never there without it, and nobody else's file is ever deleted."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.book.model import AddressBook
from desktop_app.export import delivering
from desktop_app.export.delivering import CopyOrder, deliver
from desktop_app.export.errors import ExportError
from desktop_app.export.exported import Exported
from desktop_app.files.progress import Cancelled
from desktop_app.files.terms import ReportTerms
from desktop_app.review.session import Session


@pytest.fixture
def session(read: Callable[..., AddressBook], session_of: Callable[..., Session]) -> Session:
    return session_of(read(b"Email\na@army.ml\n", "book.csv"))


@pytest.fixture
def order(tmp_path: Path) -> CopyOrder:
    (tmp_path / "out").mkdir()
    return CopyOrder(path=tmp_path / "out" / "copy.csv", report_terms=ReportTerms(formats=("html", "json")))


def names(order: CopyOrder) -> list[str]:
    return sorted(path.name for path in order.path.parent.iterdir())


def test_the_reports_are_there_before_the_copy_has_its_name(
    session: Session, order: CopyOrder, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[list[str]] = []
    real = delivering.write_named_report

    def watch(exported: Exported, *rest: object) -> Path:
        made = real(exported, *rest)  # type: ignore[arg-type]
        seen.append([name for name in names(order) if not name.startswith(".")])
        return made

    monkeypatch.setattr(delivering, "write_named_report", watch)
    deliver(session, 0, order)
    assert seen[-1] == ["copy report.html", "copy report.json"]
    assert names(order) == ["copy report.html", "copy report.json", "copy.csv"]


def test_a_file_that_took_the_place_of_a_report_is_not_deleted(
    session: Session, order: CopyOrder, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = delivering.write_named_report

    def replace_first(exported: Exported, folder: Path, form: str, *rest: object) -> Path:
        if form == "json":
            (folder / "copy report.html").unlink()
            (folder / "copy report.html").write_text("somebody else's", encoding="utf-8")
            raise ExportError("no room")
        return real(exported, folder, form, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(delivering, "write_named_report", replace_first)
    with pytest.raises(ExportError, match="no copy was written, since your organisation requires a report"):
        deliver(session, 0, order)
    assert names(order) == ["copy report.html"]


@pytest.mark.parametrize("error", [Cancelled, KeyboardInterrupt])
def test_whatever_stops_it_no_report_is_left_without_its_copy(
    session: Session, order: CopyOrder, monkeypatch: pytest.MonkeyPatch, error: type[BaseException]
) -> None:
    real = delivering.write_named_report

    def stop(exported: Exported, folder: Path, form: str, *rest: object) -> Path:
        if form == "json":
            raise error
        return real(exported, folder, form, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(delivering, "write_named_report", stop)
    with pytest.raises(error):
        deliver(session, 0, order)
    assert names(order) == []


def test_a_report_that_is_only_wished_for_doesnt_keep_the_copy_away(
    session: Session, order: CopyOrder, tmp_path: Path
) -> None:
    (tmp_path / "reports").write_text("no folder", encoding="utf-8")
    wished = CopyOrder(
        path=order.path, forms=("html", "csv"), report_terms=ReportTerms(folder=tmp_path / "reports" / "here")
    )
    delivered = deliver(session, 0, wished)
    assert (len(delivered.missing), delivered.reports, names(order)) == (2, (), ["copy.csv"])


def test_people_who_write_into_one_folder_at_once_each_get_a_name(
    session: Session, order: CopyOrder, monkeypatch: pytest.MonkeyPatch
) -> None:
    (order.path.parent / "copy report.html").write_text("another's", encoding="utf-8")
    seen_as_free = iter(["copy report.html", "copy report 2.html"])
    monkeypatch.setattr("desktop_app.export.page.free_names", lambda *_: seen_as_free)
    wished = CopyOrder(path=order.path, forms=("html",))
    assert [path.name for path in deliver(session, 0, wished).reports] == ["copy report 2.html"]
    assert (order.path.parent / "copy report.html").read_text(encoding="utf-8") == "another's"
