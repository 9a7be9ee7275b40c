"""A window that reviews a book with a planted contact, and in which things go wrong whose messages hold the contact.

Run as: planted.py BOOK COPY. What it leaves behind (log, journals, standard error) is searched afterwards.
"""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QThreadPool, QTimer, qWarning
from PySide6.QtWidgets import QApplication

from desktop_app.gui import app, exporting
from desktop_app.gui.dialogs.confirm import ConfirmDialog
from desktop_app.gui.main_window import MainWindow
from desktop_app.review.decision import AddressKey, fix_address
from desktop_app.settings.diagnostics import write_diagnostics
from desktop_app.settings.policy.in_force import in_force

NAME, LOCAL, PHONE, NOTE = "Zebulon Quxley", "zebulon.quxley", "+49 171 5550123", "likes quokkas"
SECRETS = ("zebulon", "quxley", "5550123", "quokka")
TYPED = "zebulon.quxley-typed@army.mil"
CARD = (
    f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{NAME}\r\nN:Quxley;Zebulon;;;\r\nEMAIL:{LOCAL}@army.ml\r\nEMAIL:{LOCAL}@gmail,com\r\n"
    f"EMAIL:{LOCAL}@zebulon.quxley.navy.ml\r\nEMAIL:{LOCAL}@zebulon@quxley.con\r\nEMAIL:{LOCAL}.army.mil\r\n"
    f"TEL:{PHONE}\r\nNOTE:{NOTE}\r\nEND:VCARD\r\n"
)


def review(window: MainWindow, copy: Path) -> Iterator[Callable[[], object]]:
    """Decide, type an address, go wrong in every way, and export; yields what to wait for."""
    yield lambda: window.document is not None and not window.is_busy
    window.show_review()
    for name in ("fix_domain", "keep", "ask", "undo", "redo", "remember"):
        window.actions_by_name[name].trigger()
    session = window.document.session
    typed = session.decide(f"Type {TYPED}", [AddressKey(0, 0)], fix_address(TYPED))
    window.decider.carry_out(typed)
    window.memory.flush()
    go_wrong(window)
    yield lambda: window.findChildren(ConfirmDialog)
    for dialog in window.findChildren(ConfirmDialog):
        dialog.reject()
    deliver, exporting.deliver = exporting.deliver, fail
    export(window, copy)
    yield lambda: not window.export_page.is_writing
    assert window.export_page.error.isVisible()
    exporting.deliver = deliver
    export(window, copy)
    yield lambda: not window.export_page.is_writing
    assert copy.is_file()
    write_diagnostics(copy.with_name("from-window.zip"), in_force())


def export(window: MainWindow, copy: Path) -> None:
    """Write the copy."""
    window.show_export()
    window.export_page.path_field.setText(str(copy))
    window.export_page.path_field.returnPressed.emit()


def go_wrong(window: MainWindow) -> None:
    """Raise in a slot, and in Qt itself."""
    QTimer.singleShot(0, fail)
    qWarning(f"QWidget::paint: {SECRETS}")


def fail(*_: object) -> None:
    """Raise what holds the contact, and has it among its local variables too."""
    card = CARD
    raise ValueError(f"{NAME} <{LOCAL}@army.ml> {card}")


def main(book: Path, copy: Path) -> int:
    """Open the window and go through the review."""

    def begin(window: MainWindow, paths: list[Path]) -> None:
        opened(window, paths)
        steps = review(window, copy)
        waiting = [next(steps)]

        def go_on() -> None:
            if waiting[0]():
                try:
                    waiting[0] = next(steps)
                except StopIteration:
                    QThreadPool.globalInstance().waitForDone()
                    window.memory.detach()
                    QApplication.exit(0)
                    return
            QTimer.singleShot(20, go_on)

        go_on()

    opened = MainWindow.open
    MainWindow.open = begin  # type: ignore[method-assign]
    return app.run([book])


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), Path(sys.argv[2])))
