"""Working out what an export will change, off the window's thread: a large book has changes by the ten thousand."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from desktop_app.export.errors import ExportError
from desktop_app.export.formulas import FormulaCells, formula_cells
from desktop_app.export.plan import Plan, plan_export
from desktop_app.files.progress import Progress
from desktop_app.gui.wording import translated
from desktop_app.gui.workers import Task
from desktop_app.review.session import Session


class _Planned(NamedTuple):
    """A plan, or why there is none, with the number of the question that it answers."""

    asked: int
    plan: Plan | None
    error: str


class _Formulas(NamedTuple):
    """Cells that a spreadsheet would calculate, with the number of the question that they answer."""

    asked: int
    cells: FormulaCells


class ExportPlanning(QObject):
    """Answers the last question only. Emits planned with a Plan, and later formulas_found; or failed with why not."""

    planned = Signal(object)
    failed = Signal(str)
    formulas_found = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._asked = 0
        self._planning: Task | None = None
        self._searching: Task | None = None

    def start(self, session: Session, number: int) -> None:
        """Work out what will change in a book."""
        self.stop()
        asked = self._asked
        self._planning = Task(lambda progress: _plan(session, number, asked, progress))
        self._planning.finished.connect(self._take_plan)
        self._planning.failed.connect(self.failed)
        self._planning.start()

    def stop(self) -> None:
        """Drop what is being worked out, and let go of its book."""
        self._asked += 1
        self._planning = None

    def _take_plan(self, planned: _Planned) -> None:
        """Pass on what will change, unless something else has been asked meanwhile."""
        if planned.asked != self._asked:
            return
        self._planning = None
        if planned.plan is None:
            self.failed.emit(planned.error)
            return
        self.planned.emit(planned.plan)
        self._look_for_formulas(planned.plan)

    def _look_for_formulas(self, plan: Plan) -> None:
        """Have cells looked for that a spreadsheet would calculate: in a large table that takes a while."""
        asked = self._asked
        self._searching = Task(lambda progress: _Formulas(asked, formula_cells(plan.book, progress)))
        self._searching.finished.connect(self._take_formulas)
        self._searching.start()

    def _take_formulas(self, found: _Formulas) -> None:
        """Pass on such cells, unless something else has been asked meanwhile."""
        if found.asked == self._asked:
            self.formulas_found.emit(found.cells)


def _plan(session: Session, number: int, asked: int, progress: Progress) -> _Planned:
    """Work out what will change in a book; that an encoding hasn't a letter is an answer, too."""
    try:
        return _Planned(asked, plan_export(session, number, progress), "")
    except ExportError as error:
        return _Planned(asked, None, translated(str(error)))
