"""A window that decides, undoes and redoes by itself, and tells after each step what is so; made to be killed.

Run as: killed_driver.py BOOK [BOOK…]. Prints one JSON line a step, then waits.
"""

import json
import os
import sys
from itertools import cycle, islice
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.theme import Theme

STEPS = 24
_ACTIONS = ("fix_domain", "keep", "undo", "ask", "fix_domain", "undo", "undo", "redo", "remember", "keep", "next")


def state_of(window: MainWindow) -> dict:
    """What must come back."""
    session, stack = window.document.session, window.undo_stack
    return {
        "decisions": [
            {str(row): str(each) for row, each in session.decisions(number).items()}
            for number in range(len(session.books))
        ],
        "history": [stack.command(place).text() for place in range(stack.count())],
        "index": stack.index(),
        "decided": window.document.decided_findings,
    }


def tell(line: str) -> None:
    """Write a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> None:
    """Open the books and go to work."""
    application = QApplication(sys.argv[:1])
    window = MainWindow(Theme(application))
    window.show()
    names = islice(cycle(_ACTIONS), STEPS)

    def step() -> None:
        name = next(names, None)
        if name is None:
            tell("done")
            return
        window.actions_by_name[name].trigger()
        tell(json.dumps(state_of(window)))
        QTimer.singleShot(0, step)

    def begin(*_: object) -> None:
        window.show_review()
        QTimer.singleShot(0, step)

    window.open_page.opened.connect(begin)
    window.open([Path(name) for name in sys.argv[1:]])
    application.exec()


if __name__ == "__main__":
    main()
