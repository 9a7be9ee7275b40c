"""How quick are many small books in one call (`proofbook check` and `fix`), beside one process for each book.

python tests/bench/bench_many.py [--books 1000] [--memory]

- One process, two, and as many as there are processors; each should gain until the disk or the processors are busy.
- A shell loop with one call a book, of which some books are timed and the rest reckoned.
- --memory: also four times as many books; the largest process should be no larger.

All in one run on one machine, medians of some runs each, in turn. The books are those of bench_books.py, 100 contacts
each, made anew from fixed seeds.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench_books import cards

_PROJECT = Path(__file__).parents[2]
_CONTACTS = 100
_A_FOLDER = 100  # books
_RUNS = 3
_HOMES = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
_LOOPED = 50  # books that are timed with a process each


def main() -> None:
    """Make the books, time each way, print."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--books", type=int, default=1000)
    arguments.add_argument("--memory", action="store_true")
    options = arguments.parse_args()
    _say(f"Python {sys.version.split()[0]}, {os.cpu_count()} processors, {options.books:,} books of {_CONTACTS}")
    with tempfile.TemporaryDirectory(prefix="proofbook-bench-") as name:
        folder = Path(name)
        books = _make(folder / "books", options.books)
        for command in ("check", "fix"):
            _compare(folder, books, command)
        if options.memory:
            more = _make(folder / "more", 4 * options.books)
            for command in ("check", "fix"):
                peaks = [_run(folder, each, command, 2)[1] for each in (books, more)]
                sizes = " and ".join(f"{peak / 2**20:.1f} MB" for peak in peaks)
                _say(f"{command}, largest process with {options.books:,} and {4 * options.books:,} books: {sizes}")


def _make(folder: Path, count: int) -> Path:
    """Write books into folders of a hundred each, and return the folder of all."""
    for number in range(count):
        path = folder / f"{number // _A_FOLDER}" / f"book{number}.vcf"
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            file.writelines(cards(_CONTACTS, seed=number))
    return folder


def _compare(folder: Path, books: Path, command: str) -> None:
    """Time one command in each way, and print."""
    counts = sorted({1, 2, os.cpu_count() or 1})
    times: dict[int, list[float]] = {count: [] for count in counts}
    for _ in range(_RUNS):
        for count in counts:
            times[count].append(_run(folder, books, command, count)[0])
    alone = statistics.median(times[1])
    for count in counts:
        seconds = statistics.median(times[count])
        _say(f"{command} --jobs {count}: {seconds:.2f} s (median of {_RUNS}), {alone / seconds:.2f} times as quick")
    paths = sorted(path for path in books.rglob("*.vcf"))
    started = time.perf_counter()
    for path in paths[:_LOOPED]:
        _run(folder, path, command, 1)
    looped = (time.perf_counter() - started) * len(paths) / min(_LOOPED, len(paths))
    best = min(statistics.median(each) for each in times.values())
    reckoned = f"{looped:.0f} s reckoned from {_LOOPED}"
    _say(f"{command}, a call for each book: {reckoned}; in one call {looped / best:.0f} times as quick")


def _run(folder: Path, books: Path, command: str, jobs: int) -> tuple[float, int]:
    """Return (seconds, bytes of the largest process) of one whole run of the command line, its start included."""
    out = folder / "out"
    more = ["-o", str(out), "--accept", "high"] if command == "fix" else []
    if books.is_dir():
        more += ["--recursive", "--jobs", str(jobs)]
    environment = {**os.environ, **dict.fromkeys(_HOMES, str(folder))}
    arguments = [sys.executable, "-m", "desktop_app", command, str(books), *more, "--quiet"]
    started = time.perf_counter()
    with subprocess.Popen(arguments, cwd=_PROJECT, env=environment, stdout=subprocess.DEVNULL) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.perf_counter() - started
    if process.returncode not in (0, 1):
        raise SystemExit(f"proofbook {command} ended with {process.returncode}")
    if out.is_dir():
        shutil.rmtree(out)
    out.unlink(missing_ok=True)
    return seconds, usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def _say(line: str) -> None:
    """Print a line at once: the next one may take a minute."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
