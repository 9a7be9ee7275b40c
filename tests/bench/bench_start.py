"""How quickly does the packaged program start, beside a bare window of PySide6 that is packaged the same way.

python tests/bench/bench_start.py [--folder dist/proofbook] [--runs 15] [--alone] [--cold]

- Printed: from starting the process to its end, for --version; from starting it to its window being visible on a screen
  of its own (Xvfb with openbox; looked for every few milliseconds), for the window. Medians, the quickest, the slowest.
- The bare window is a QMainWindow with a label in it, made by PyInstaller into one folder like the program, and kept
  in build/hello-window for the next run; its --version prints and ends before Qt is loaded. --alone: does without it.
- The programs take turns, so that what else the machine does meets all of them. The first run of each, which reads its
  files into memory, is left out; --cold, as root on Linux, has the system forget them before every run instead.
"""

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from window import PATIENCE, Desktop, missing_programs

_PROJECT = Path(__file__).parents[2]
_HELLO = """
import sys

if "--version" in sys.argv:
    print("hello 1.0")
    raise SystemExit

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

application = QApplication(sys.argv)
window = QMainWindow()
window.setWindowTitle("Hello")
window.setCentralWidget(QLabel("Hello"))
window.show()
application.exec()
"""
_LOOK = 0.003  # seconds between two looks for the window
_FORGET = Path("/proc/sys/vm/drop_caches")


def main() -> None:
    """Time each program, and print."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--folder", type=Path, default=_PROJECT / "dist" / "proofbook", help="the packaged program")
    arguments.add_argument("--runs", type=int, default=15)
    arguments.add_argument("--alone", action="store_true")
    arguments.add_argument("--cold", action="store_true")
    options = arguments.parse_args()
    programs = {"Proofbook": options.folder.resolve() / "proofbook"}
    if not options.alone:
        programs["Hello"] = _hello(_PROJECT / "build" / "hello-window")
    _say(f"{options.runs} runs, {'cold' if options.cold else 'warm'}; milliseconds: median, quickest, slowest")
    _report("--version", _in_turn(programs, lambda _, program: _until_end(program), options))
    if missing := missing_programs():
        _say(f"the window is not timed without: {', '.join(missing)}")
        return
    with tempfile.TemporaryDirectory(prefix="proofbook-bench-") as name:
        desktop = Desktop(Path(name))
        try:
            _report("window", _in_turn(programs, lambda title, it: _until_visible(desktop, title, it), options))
        finally:
            desktop.close()


def _hello(folder: Path) -> Path:
    """Package the bare window, unless that was done before, and return its program."""
    program = folder / "hello" / "hello"
    if program.exists():
        return program
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "hello.py").write_text(_HELLO, encoding="utf-8")
    packager = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--windowed", "--distpath", ".", "hello.py"]
    subprocess.run(packager, cwd=folder, check=True, capture_output=True)
    return program


def _in_turn(
    programs: dict[str, Path], timed: Callable[[str, Path], float], options: argparse.Namespace
) -> dict[str, list[float]]:
    """Return what each program took, in seconds, for each run."""
    took: dict[str, list[float]] = {name: [] for name in programs}
    for run in range(options.runs + (not options.cold)):
        for name, program in programs.items():
            if options.cold:
                subprocess.run(["sync"], check=True)
                _FORGET.write_text("3")
            seconds = timed(name, program)
            if run or options.cold:
                took[name].append(seconds)
    return took


def _until_end(program: Path) -> float:
    """Return how long a program takes to say its version."""
    started = time.perf_counter()
    subprocess.run([str(program), "--version"], check=True, capture_output=True)
    return time.perf_counter() - started


def _until_visible(desktop: Desktop, title: str, program: Path) -> float:
    """Return how long it takes until a program's window is visible, and end the program."""
    started = time.perf_counter()
    running = desktop.start([str(program)])
    while not desktop.windows(f"^{title}$"):
        if time.perf_counter() - started > PATIENCE:
            raise SystemExit(f"no window “{title}”: {desktop.output(str(program))}")
        time.sleep(_LOOK)
    seconds = time.perf_counter() - started
    running.terminate()
    running.wait()
    while desktop.windows(f"^{title}$"):
        time.sleep(_LOOK)
    return seconds


def _report(what: str, took: dict[str, list[float]]) -> None:
    """Print a line for each program."""
    for name, runs in took.items():
        figures = (statistics.median(runs), min(runs), max(runs))
        _say(f"{what:<11}{name:<11}" + "".join(f"{1000 * figure:>8.0f}" for figure in figures))


def _say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
