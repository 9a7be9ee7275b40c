"""A window that does the whole job by itself, from the start to the end; made to be watched for connections.

Run as: whole_job.py FOLDER. It makes a hostile book in the new folder, opens it with the sample, goes to every page,
opens every dialog, makes every kind of decision, and writes the copy with all reports. Ends with 0, or says what went
wrong: also what was to be opened in another program, or was loaded, though nobody asked for it.
"""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QObject, QThreadPool, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog
from walking import walk

from desktop_app.files.paths import resource
from desktop_app.gui import app
from desktop_app.gui.actions import SPECS
from desktop_app.gui.dialogs.call_list import CallListDialog
from desktop_app.gui.dialogs.edit_address import EditAddressDialog
from desktop_app.gui.main_window import MainWindow

_DECISIONS = ("fix_domain", "keep", "remember", "ask", "fix")
_GUIDES = {"admin_guide": "admin-guide.html", "data_protection": "data-sheet.html"}
"""Actions that show a page in the browser."""
_LEAVING = frozenset({"quit", "sample", *_DECISIONS, *_GUIDES})
_SCHEMES = ("http", "https", "mailto", "ftp", "file")
_PATIENCE = 60_000
_NETWORKED = ("PySide6.QtNetwork", "ssl", "http.client", "urllib.request", "asyncio", "webbrowser")

_REMOTE = "http://127.0.0.1:9/x.png"
_NAME = f"<img src='{_REMOTE}'><a href='{_REMOTE}'>Ann</a><link rel=stylesheet href='{_REMOTE}'>"

Steps = Iterator[Callable[[], object]]


class OtherPrograms(QObject):
    """Takes what is to be opened in another program, whichever part of Qt asks for it, and only notes it."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []
        for scheme in _SCHEMES:
            QDesktopServices.setUrlHandler(scheme, self, "note")

    @Slot(QUrl)
    def note(self, url: QUrl) -> None:
        """Note a URL."""
        self.asked.append(url.toString())


def whole_job(window: MainWindow, folder: Path, others: OtherPrograms) -> Steps:
    """Do the job; yields a question each time that the window has to go on until its answer is yes."""
    yield lambda: window.document is not None and not window.is_busy
    decide(window)
    yield from open_everything(window)
    for fixed in (window.show_open, window.show_overview, window.show_review):
        fixed()
        window.grab()
    yield from write_call_list(window, folder)
    yield from export(window, folder)
    assert others.asked == [], "opened in another program, though nobody asked"
    window.export_page.result.folder_button.click()
    window.export_page.result.read_button.click()
    for name in _GUIDES:
        window.actions_by_name[name].trigger()
    wanted = (folder, folder / "cleaned report.html", *(resource("guides", name) for name in _GUIDES.values()))
    assert others.asked == [QUrl.fromLocalFile(str(path)).toString() for path in wanted]


def decide(window: MainWindow) -> None:
    """Go to each domain, look at its contacts, and decide in every way; then undo, redo, and type an address."""
    page, document = window.review_page, window.document
    window.show_review()
    for number in range(len(document.findings)):
        page.select_finding(number)
        for row in range(page.address_model.rowCount()):
            page.table.go_to(row)
            window.grab()
        window.actions_by_name[_DECISIONS[number % len(_DECISIONS)]].trigger()
    window.actions_by_name["undo"].trigger()
    window.actions_by_name["redo"].trigger()
    page.select_finding(0)
    page.table.go_to(0)
    window.actions_by_name["edit"].trigger()
    dialog = window.findChild(EditAddressDialog)
    dialog.field.setText("typed@example.org")
    dialog.save_button.click()


def open_everything(window: MainWindow) -> Steps:
    """Open every dialog that an action opens, and those behind its buttons."""
    for name in (spec.name for spec in SPECS if spec.name not in _LEAVING):
        window.show_review()
        window.review_page.select_finding(0)
        if not window.actions_by_name[name].isEnabled():
            continue
        window.actions_by_name[name].trigger()
        yield lambda: not window.is_busy
        for _ in walk(window, _look):
            pass


def _look(window: object) -> list[str]:
    """Have a window painted."""
    window.grab()
    return []


def write_call_list(window: MainWindow, folder: Path) -> Steps:
    """Write the list of whom to ask."""
    window.actions_by_name["call_list"].trigger()
    dialog = window.findChild(CallListDialog)
    yield dialog.write_button.isEnabled
    dialog.path.field.setText(str(folder / "call list.html"))
    dialog.write_button.click()
    yield (folder / "call list.html").exists
    dialog.close()


def export(window: MainWindow, folder: Path) -> Steps:
    """Write the copy of the first book with every report."""
    window.show_export()
    target = window.export_page.target
    yield lambda: window.export_page.plan is not None
    for box in (target.html_box, target.csv_box, target.json_box):
        box.setChecked(True)
    window.export_page.path_field.setText(str(folder / "cleaned.vcf"))
    window.export_page.write_button.click()
    yield lambda: not window.export_page.is_writing
    assert {each.suffix for each in folder.glob("cleaned*")} == {".vcf", ".html", ".csv", ".json"}


def drive(window: MainWindow, steps: Steps) -> None:
    """Take the steps while the window lives; end it when they are done, or have failed."""
    waiting: list[Callable[[], object]] = [lambda: True]

    def go_on() -> None:
        if not waiting[0]():
            return
        try:
            waiting[0] = next(steps)
        except StopIteration:
            finish(0)
        except Exception as error:  # noqa: BLE001 - Qt would print it and go on
            sys.stderr.write(f"{error!r}\n")
            finish(1)

    def finish(code: int) -> None:
        timer.stop()
        QThreadPool.globalInstance().waitForDone()
        window._closing_anyway = True
        window.close()
        if code:
            QApplication.exit(code)

    timer = QTimer(window, interval=5)
    timer.timeout.connect(go_on)
    timer.start()
    QTimer.singleShot(_PATIENCE, window, lambda: finish(2))


def remote_book() -> bytes:
    """Return contacts that would fetch something from everywhere, if anything took them for more than text."""
    shown = (f"{name}:{_NAME}" for name in ("FN", "N", "ORG", "TITLE", "TEL", "NOTE", "ADR;TYPE=home"))
    fetched = (f"{name}:{_REMOTE}" for name in ("URL", "SOURCE", "PHOTO;VALUE=uri", "LOGO;VALUE=uri", "KEY;VALUE=uri"))
    fields = (*shown, *fetched, "PHOTO;VALUE=uri:file://127.0.0.1/share/x.png")
    domains = ("army.ml", "gmial.com", "navy.ml", "hotmail.co", "yahoo.con", "<img src=x>.army.ml")
    cards = (
        "\r\n".join(("BEGIN:VCARD", "VERSION:3.0", *fields, f"EMAIL:a@{each}", "END:VCARD", "")) for each in domains
    )
    return "".join(cards).encode()


def main() -> int:
    """Start the program as it starts itself, with somebody at its keys."""
    folder = Path(sys.argv[1])
    folder.mkdir()
    book = folder / "<img src='http:x'>.vcf"
    book.write_bytes(remote_book())
    for name, nothing in (("getOpenFileName", ("", "")), ("getSaveFileName", ("", "")), ("getOpenFileNames", ([], ""))):
        setattr(QFileDialog, name, lambda *_, said=nothing, **__: said)
    QFileDialog.getExistingDirectory = lambda *_, **__: ""
    show = MainWindow.show

    def show_and_drive(window: MainWindow) -> None:
        show(window)
        drive(window, whole_job(window, folder, OtherPrograms()))

    MainWindow.show = show_and_drive
    code = app.run([book, resource("samples", "contacts.vcf")])
    loaded = [name for name in _NETWORKED if name in sys.modules]
    if loaded:
        sys.stderr.write(f"loaded: {loaded}\n")
    return code or bool(loaded)


if __name__ == "__main__":
    sys.exit(main())
