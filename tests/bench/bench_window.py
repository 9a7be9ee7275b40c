"""How fluid is the window with a large book: how long does the event loop stand still, from opening to closing.

python tests/bench/bench_window.py [--contacts 1000000] [--findings 20000] [--shape domains|one-domain|csv]…
    [--accessible] [--screen] [--traces FILE]

A timer beats every 5 ms in the real window (offscreen, or on the display with --screen) while everything that a person
does is done to it: open, scroll, filter, sort, decide, undo, export, close. For each phase is printed how long the
longest time between two beats was, the 99.9th percentile, how much of the longest the window's own thread worked (the
rest it waited for the interpreter, or for a processor), and at last the peak of memory.

- Each shape of book is made anew from a fixed seed: contacts as in bench_books.py, of which --findings are at
  suspicious domains: some 2,000 of them, or one; as vCard, or as CSV.
- --accessible: as with a screen reader that asks for the current row, and those around it, whenever something happened.
- --traces: writes what all threads are doing when a beat is late.
- A machine that does other things makes gaps of its own: compare the worst with what the own thread worked.
"""

import argparse
import csv
import os
import re
import resource
import subprocess
import sys
import tempfile
import time
import traceback
from array import array
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from threading import Thread, get_ident
from types import TracebackType
from typing import IO

sys.path.insert(0, str(Path(__file__).parent))

from bench_books import cards, write_table
from PySide6.QtCore import QEventLoop, QObject, Qt, QThreadPool, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialog, QTableView

from desktop_app.gui.document import ReviewDocument
from desktop_app.gui.interpreter import favour_window
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.theme import Theme

_BEAT = 5  # milliseconds
_LATE = 0.06  # seconds after which --traces looks what is going on
_SETTLE = 0.4  # seconds that a phase goes on when it seems to be done: for what is painted and deleted after
_SHAPES = ("domains", "one-domain", "csv")
_ADDRESS = re.compile(rb"(?<=@)[a-z0-9.-]+")
_SLIPS = ("gmial.com", "army.ml", "outlok.com", "yahoo.con", "hotmial.com", "gmail.cm")
_MOVES = 60
_READ_AROUND = 12  # rows that a screen reader asks for


def main() -> None:
    """Make the books and open each in a process of its own; or be that process."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--contacts", type=int, default=1_000_000)
    parser.add_argument("--findings", type=int, default=20_000, help="addresses at suspicious domains")
    parser.add_argument("--shape", choices=_SHAPES, action="append")
    parser.add_argument("--accessible", action="store_true")
    parser.add_argument("--screen", action="store_true")
    parser.add_argument("--traces", type=Path)
    parser.add_argument("--folder", type=Path, help="where books are kept for the next run")
    parser.add_argument("--book", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.book:
        _drive(options)
        return
    with tempfile.TemporaryDirectory(prefix="proofbook-bench-") as name:
        folder = options.folder or Path(name)
        for shape in options.shape or _SHAPES:
            book = _made(folder, shape, options)
            command = [sys.executable, __file__, *sys.argv[1:], "--book", str(book)]
            with tempfile.TemporaryDirectory(prefix="proofbook-home-") as home:
                paths = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), home)
                platform = {} if options.screen else {"QT_QPA_PLATFORM": "offscreen"}
                subprocess.run(command, env={**os.environ, **paths, **platform}, check=True)


def _made(folder: Path, shape: str, options: argparse.Namespace) -> Path:
    """Write a book of a shape, unless the folder has it already."""
    suffix = "csv" if shape == "csv" else "vcf"
    path = folder / f"{shape}-{options.contacts}-{options.findings}.{suffix}"
    if path.exists():
        return path
    every = max(options.contacts // max(options.findings, 1), 1)
    if shape == "csv":
        plain = folder / "plain.csv"
        write_table(plain, options.contacts, csv.QUOTE_MINIMAL)
        with plain.open("rb") as lines, path.open("wb") as file:
            file.writelines(_with_slips(lines, rb"person.", every, options.findings, shape))
        plain.unlink()
    else:
        with path.open("wb") as file:
            file.writelines(_with_slips(cards(options.contacts), b"", every, options.findings, shape))
    return path


def _with_slips(parts: Iterator[bytes] | IO[bytes], sign: bytes, every: int, count: int, shape: str) -> Iterator[bytes]:
    """Yield the contacts, one in every so many at a suspicious domain, and no other one."""
    number = made = 0
    known = {slip.encode() for slip in _SLIPS}
    for part in parts:
        if sign and sign not in part:  # a line of a table in which no address is
            yield part
            continue
        clean = _ADDRESS.sub(lambda found: b"gmail.com" if found[0] in known else found[0], part)
        if number % every == 0 and made < count:
            slip = "army.ml" if shape == "one-domain" else _slip(made)
            clean = _ADDRESS.sub(slip.encode(), clean, count=1)
            made += 1
        number += 1
        yield clean


def _slip(number: int) -> str:
    """Return one of some 2,000 suspicious domains."""
    kind = number % 2000
    return f"unit{kind}.army.ml" if kind % 4 else f"base{kind}.navy.mi"


class _Heart(QObject):
    """Beats, and notes for each phase how long it was between two beats, and how long this thread worked meanwhile."""

    def __init__(self, traces: IO[str] | None) -> None:
        super().__init__()
        self._traces = traces
        self.phase = ""
        self.gaps: dict[str, array[float]] = {}
        self.worked: dict[str, array[float]] = {}
        self.last = time.perf_counter()
        self._last_worked = time.thread_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(_BEAT)

    def begin(self, phase: str) -> None:
        """Begin a phase."""
        self.phase = phase
        self.last, self._last_worked = time.perf_counter(), time.thread_time()
        self.gaps.setdefault(phase, array("d"))
        self.worked.setdefault(phase, array("d"))

    def _beat(self) -> None:
        """Note the time since the last beat."""
        now, worked = time.perf_counter(), time.thread_time()
        gap = now - self.last
        if self.phase:
            self.gaps[self.phase].append(gap)
            self.worked[self.phase].append(worked - self._last_worked)
        if self._traces and gap > _LATE:
            own = worked - self._last_worked
            self._traces.write(f"=== {self.phase}: {1000 * gap:.0f} ms, own {1000 * own:.0f}\n")
        self.last, self._last_worked = time.perf_counter(), worked

    def watch(self, traces: IO[str]) -> None:
        """Write what the threads are doing while a beat is late, as soon as the interpreter lets us; never returns."""
        while True:
            time.sleep(_LATE / 4)
            late = time.perf_counter() - self.last
            if late > _LATE and self.phase:
                frames = sys._current_frames()
                stacks = [traceback.format_stack(frame)[-12:] for key, frame in frames.items() if key != get_ident()]
                traces.write(f"--- {self.phase}, late by {1000 * late:.0f} ms\n")
                traces.write("".join("".join(stack) + "  ..\n" for stack in stacks))


class _Driver:
    """Does things to the window as a person does, each as an event of its own, and waits until they are done."""

    def __init__(self, window: MainWindow, heart: _Heart, *, is_accessible: bool) -> None:
        self.window = window
        self._heart = heart
        self._is_accessible = is_accessible
        self._took: dict[str, float] = {}

    def do(self, phase: str, action: Callable[[], object], until: Callable[[], bool] = lambda: True) -> None:
        """Do one thing in a phase, and wait until it is done and some time is over."""
        self._heart.begin(phase)
        started = time.perf_counter()
        loop = QEventLoop()
        done_at = 0.0

        def look() -> None:
            nonlocal done_at
            if not done_at and until():
                done_at = time.perf_counter()
                self._took[phase] = self._took.get(phase, 0.0) + done_at - started
                if self._is_accessible:
                    read_aloud(self.window)
            if done_at and time.perf_counter() - done_at > _SETTLE:
                loop.quit()

        poll = QTimer()
        poll.timeout.connect(look)
        QTimer.singleShot(0, lambda: (action(), poll.start(20)))
        loop.exec()
        poll.stop()
        self._heart.phase = ""

    def each(self, phase: str, actions: Iterator[Callable[[], object]]) -> None:
        """Do many things in a phase, one behind the other with a little time between, as with a key held down."""
        self._heart.begin(phase)
        started = time.perf_counter()
        loop = QEventLoop()
        timer = QTimer()

        def go_on() -> None:
            try:
                next(actions)()
            except StopIteration:
                loop.quit()
                return
            if self._is_accessible:
                read_aloud(self.window)

        timer.timeout.connect(go_on)
        timer.start(10)
        loop.exec()
        timer.stop()
        self._took[phase] = time.perf_counter() - started
        self._heart.phase = ""

    def report(self) -> None:
        """Print the table."""
        heads = ("took, s", "worst", "own work", "99.9 %", "most own")
        say(f"{'milliseconds':<34}{''.join(f'{head:>9}' for head in heads)}")
        for phase, gaps in self._heart.gaps.items():
            worked = self._heart.worked[phase]
            if not gaps:
                continue
            worst = max(range(len(gaps)), key=gaps.__getitem__)
            rare = sorted(gaps)[min(int(len(gaps) * 0.999), len(gaps) - 1)]
            say(
                f"{phase:<34}{self._took.get(phase, 0):>9.2f}{1000 * gaps[worst]:>9.0f}{1000 * worked[worst]:>9.0f}"
                f"{1000 * rare:>9.0f}{1000 * max(worked):>9.0f}"
            )
        everything = sorted(gap for gaps in self._heart.gaps.values() for gap in gaps)
        say(f"{'all':<43}{1000 * everything[-1]:>9.0f}{'':>9}{1000 * everything[int(len(everything) * 0.999)]:>9.0f}")


def read_aloud(window: MainWindow) -> None:
    """Ask for what a screen reader asks for: the focused widget, its current row, and the rows around that."""
    view = QApplication.focusWidget()
    interface = QAccessible.queryAccessibleInterface(view) if view else None
    if interface is None:
        return
    interface.text(QAccessible.Text.Name)
    interface.state()
    if not isinstance(view, QAbstractItemView) or view.model() is None:
        return
    interface.focusChild()
    columns = view.model().columnCount() if isinstance(view, QTableView) else 1
    first = max(view.currentIndex().row(), 0) * columns
    for number in range(first, min(first + _READ_AROUND * columns, interface.childCount())):
        child = interface.child(number)
        if child is not None:
            child.text(QAccessible.Text.Name)
            child.state()
            child.rect()


def say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def memory() -> str:
    """Return how much memory is and was in use."""
    now = 0
    with suppress(OSError):
        now = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * resource.getpagesize()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return f"{now / 2**20:.0f} MB, at most {peak / 2**20:.0f} MB"


def _drive(options: argparse.Namespace) -> None:
    """Open a book and do everything to it; end at the first error, which Qt would only print."""
    sys.excepthook = _end
    favour_window()
    application = QApplication([])
    traces = options.traces.open("a", encoding="utf-8") if options.traces else None
    if options.accessible:
        QAccessible.setActive(True)
    window = MainWindow(Theme(application))
    window.show()
    window.activateWindow()
    heart = _Heart(traces)
    if traces:
        Thread(target=heart.watch, args=(traces,), daemon=True).start()
    driver = _Driver(window, heart, is_accessible=options.accessible)
    size = options.book.stat().st_size / 2**20
    say(f"{options.book.name}, {size:.0f} MB, {'with' if options.accessible else 'without'} accessibility")
    _walk(driver, options.book)
    driver.report()
    say(f"memory: {memory()}")
    QThreadPool.globalInstance().waitForDone()
    sys.stdout.flush()


def _end(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Print an error and end."""
    traceback.print_exception(kind, error, trace)
    os._exit(1)


def _walk(driver: _Driver, book: Path) -> None:
    """Do everything that a person does."""
    window = driver.window
    driver.do("open", lambda: window.open([book]), lambda: window.document is not None)
    document = window.document
    assert document is not None
    say(
        f"  {len(document.session.books[0].contacts):,} contacts, {len(document.findings):,} domains with "
        f"{document.address_total:,} addresses; after opening {memory()}"
    )
    if window.pages.currentWidget() is not window.review_page:
        driver.do("overview to review", window.show_review)
    largest = max(range(len(document.findings)), key=lambda number: len(document.keys(number)))
    _look(driver, largest)
    _decide(driver, document, largest)
    _export(driver, book)
    driver.do("back to the review", window.show_review)
    driver.do("open the book again", lambda: window.open([book]), lambda: window.document is not document)
    cancel = window.open_page.cancel
    driver.do(
        "cancel opening",
        lambda: (window.open([book]), QTimer.singleShot(1500, cancel)),
        lambda: not window.open_page.is_reading,
    )
    driver.do("close", window.close)


def _look(driver: _Driver, largest: int) -> None:
    """Go through list and table, filter and sort; largest: the domain with the most addresses."""
    page = driver.window.review_page
    findings, table, field = page.findings, page.table, page.header.filter_field
    driver.do("select the largest domain", lambda: page.select_finding(largest))
    order = page.finding_model.order
    driver.each("move down the list", (partial(page.select_finding, number) for number in [*order[:_MOVES]]))
    driver.each("scroll the list", _scrolling(findings))
    driver.do("back to the largest domain", lambda: (page.select_finding(largest), table.setFocus()))
    driver.each("scroll the table", _scrolling(table))
    rows = table.model().rowCount()
    driver.each("move down the table", (partial(table.go_to, row) for row in range(min(_MOVES, rows))))
    driver.do("to the last address", lambda: table.go_to(rows - 1))
    driver.do("select all addresses", table.selectAll)
    driver.do("one address again", lambda: table.go_to(0))
    for text in ("unit1", "person.9", "no such text"):
        driver.do(f"filter “{text}”", partial(field.setText, text), _after(_Found(page)))
    driver.do("clear the filter", field.clear, _after(_Found(page)))
    _sort(driver)


def _decide(driver: _Driver, document: ReviewDocument, largest: int) -> None:
    """Decide about one address, about a domain, about all that are almost certain, and take all of it back."""
    page, actions = driver.window.review_page, driver.window.actions_by_name
    table = page.table

    def in_table() -> None:
        page.select_finding(largest)
        table.setFocus()
        table.go_to(0)

    def is_decided() -> bool:
        return document.decided_addresses > 0

    def is_undecided() -> bool:
        return document.decided_addresses == 0

    def is_mostly_decided() -> bool:
        return document.decided_addresses >= document.address_total * 0.9

    driver.do("fix one", lambda: (in_table(), actions["fix"].trigger()), is_decided)
    driver.do("undo one", actions["undo"].trigger, is_undecided)
    driver.do("select all again", lambda: (in_table(), table.selectAll()))
    driver.do("keep all selected", actions["keep"].trigger, is_decided)
    driver.do("undo keep", actions["undo"].trigger, is_undecided)
    page.findings.setFocus()
    for name in ("fix_domain", "ask"):
        trigger = actions[name].trigger
        driver.do(f"{name}, largest domain", lambda do=trigger: (page.select_finding(largest), do()), _settled(1.0))
    for name in ("undo", "redo", "undo", "undo"):
        driver.do(f"{name}, largest domain", actions[name].trigger, _settled(0.3))
    driver.do("ask before fixing all", actions["fix_certain"].trigger, _asks)
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, QDialog):
        driver.do("fix all almost certain", dialog.accept, is_mostly_decided)
    driver.do("undo all", actions["undo"].trigger, is_undecided)
    driver.do("redo all", actions["redo"].trigger, is_mostly_decided)


def _asks() -> bool:
    """Return whether a question is on the screen."""
    return QApplication.activeModalWidget() is not None


def _export(driver: _Driver, book: Path) -> None:
    """See what will change, and write the copy and its report."""
    export = driver.window.export_page
    driver.do("plan the export", driver.window.show_export, lambda: export.plan is not None)
    driver.each("scroll what will change", _scrolling(export.table))
    target = book.with_name("copy-" + book.name)
    target.unlink(missing_ok=True)
    export.path_field.setText(str(target))
    driver.do("write and prove", export.write_button.click, lambda: not export.is_writing)
    for written in target.parent.glob(f"{target.stem}*"):
        written.unlink()


class _Found:
    """Notes when a search has found."""

    def __init__(self, page: QObject) -> None:
        self.is_there = False
        page._search.found.connect(self._note)  # type: ignore[attr-defined]

    def _note(self, *_: object) -> None:
        self.is_there = True


def _after(found: _Found) -> Callable[[], bool]:
    """Return whether a search has found."""
    return lambda: found.is_there


def _sort(driver: _Driver) -> None:
    """Put the list into each order that can be chosen."""
    box = driver.window.review_page.header.findChild(QObject, "order_choice")
    if box is not None:
        for position in (*range(1, box.count()), 0):  # type: ignore[attr-defined]
            driver.do("sort the list", partial(box.setCurrentIndex, position), _settled(0.5))  # type: ignore[attr-defined]


def _scrolling(view: QAbstractItemView) -> Iterator[Callable[[], object]]:
    """Yield steps through the whole length of a view, first small ones, then large ones."""
    bar = view.verticalScrollBar()
    for step in range(80):
        yield lambda step=step: bar.setValue(min(step * 40, bar.maximum()))
    for step in range(80):
        yield lambda step=step: bar.setValue(bar.maximum() * step // 79)


def _settled(seconds: float) -> Callable[[], bool]:
    """Return whether some time is over."""
    end: list[float] = []

    def is_over() -> bool:
        end.append(time.perf_counter() + seconds)
        return time.perf_counter() > end[0]

    return is_over


if __name__ == "__main__":
    main()
