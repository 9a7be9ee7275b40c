"""How quick is `proofbook fix` (read, check, write, prove; its start included) beside those who only read or copy.

python tests/bench/bench_books.py [--cards 100000] [--rows 100000] [--linear]

- A vCard file beside vobject's reading and serializing of every card: at least 40 times as quick.
- A CSV file of 92 columns beside one pass of csv.reader: at most 8 times as long.
- Peak memory: at most 2.5 times the file and 150 MB.
- --linear: also files of 10,000, 100,000 and 1,000,000 contacts; the time of each contact should not grow.

All in one run on one machine, medians of some runs each, the two sides in turn. The files are made anew from a fixed
seed: names, organisations, phones, postal addresses, folded notes, some photos, some 20,000 domains, a few slips.
"""

import argparse
import base64
import csv
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import vobject

_PROJECT = Path(__file__).parents[2]
_GIVEN = ("Anna", "Bertil", "Chidi", "Dolores", "Émile", "Farid", "Greta", "Hiro", "Ines", "Jörg", "Kemi", "Liam")
_FAMILY = ("Abbott", "Bianchi", "Castro", "Dvořák", "Eze", "Fischer", "García", "Hughes", "Ito", "Jansen", "Müller")
_STEMS = ("north", "river", "stone", "bright", "cedar", "harbor", "silver", "summit", "valley", "winter")
_TRADES = ("works", "partners", "labs", "foods", "logistics", "media", "clinic", "school", "motors", "energy")
_SUFFIXES = ("com", "org", "net", "co.uk", "de", "fr", "gov", "mil", "it", "nl")
_COMMON = ("gmail.com", "outlook.com", "yahoo.com", "icloud.com", "army.mil", "us.af.mil", "mod.gov.uk")
_SLIPS = ("gmial.com", "army.ml", "outlok.com", "yahoo.con", "hotmial.com", "gmail.cm")
_WORDS = (
    "met",
    "at",
    "the",
    "spring",
    "conference",
    "and",
    "asked",
    "for",
    "our",
    "new",
    "price",
    "list",
    "by",
    "June",
)
_RUNS = 5
_FOLD_AT = 75  # octets, RFC 6350 §3.2
_COLUMNS = 92  # as Outlook exports


def main() -> None:
    """Make the files, time both sides of each, print."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--cards", type=int, default=100_000)
    arguments.add_argument("--rows", type=int, default=100_000)
    arguments.add_argument("--linear", action="store_true")
    options = arguments.parse_args()
    _say(f"Python {sys.version.split()[0]}, {os.cpu_count()} processors")
    with tempfile.TemporaryDirectory(prefix="proofbook-bench-") as name:
        folder = Path(name)
        book = _made(folder / "contacts.vcf", lambda: cards(options.cards))
        _compare(book, "vobject, read and serialize", copy_with_vobject, 1)
        for quoting, file_name in ((csv.QUOTE_MINIMAL, "plain.csv"), (csv.QUOTE_ALL, "quoted.csv")):
            table = folder / file_name
            write_table(table, options.rows, quoting)
            _compare(table, "csv.reader, one pass", read_with_csv, _RUNS)
        if options.linear:
            for count in (10_000, 100_000, 1_000_000):
                book = _made(folder / f"{count}.vcf", lambda count=count: cards(count))  # type: ignore[misc]
                seconds, peak = _median_of_fix(book, 3)
                size = book.stat().st_size
                _say(
                    f"{count:>9,} cards: {seconds:.2f} s, {1e6 * seconds / count:.1f} µs a card, "
                    f"{peak / 2**20:.0f} MB for {size / 2**20:.0f} MB"
                )
                book.unlink()


def _compare(book: Path, peer: str, time_peer: Callable[[Path], float], peer_runs: int) -> None:
    """Time one file with both sides in turn, and print."""
    ours: list[tuple[float, int]] = []
    theirs: list[float] = []
    for run in range(_RUNS):
        ours.append(fix(book))
        if run < peer_runs:
            theirs.append(time_peer(book))
    seconds, other = statistics.median(each for each, _ in ours), statistics.median(theirs)
    peak, size = max(each for _, each in ours), book.stat().st_size
    _say(f"{book.name}, {size / 2**20:.1f} MB")
    _say(f"  proofbook fix: {seconds:.2f} s (median of {_RUNS}; {min(ours)[0]:.2f} to {max(ours)[0]:.2f})")
    _say(f"  {peer}: {other:.2f} s (median of {peer_runs})")
    _say(f"  ratio: {other / seconds:.1f} times as quick, {seconds / other:.1f} times as long")
    _say(f"  peak memory: {peak / 2**20:.0f} MB; allowed {2.5 * size / 2**20 + 150:.0f} MB")


def _median_of_fix(book: Path, runs: int) -> tuple[float, int]:
    """Return (median of the seconds, peak memory) of some runs."""
    results = [fix(book) for _ in range(runs)]
    return statistics.median(seconds for seconds, _ in results), max(peak for _, peak in results)


def _made(path: Path, lines: Callable[[], Iterator[bytes]]) -> Path:
    """Write a file and return its path."""
    with path.open("wb") as file:
        file.writelines(lines())
    return path


def _say(line: str) -> None:
    """Print a line at once: the next one may take a minute."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def fix(path: Path) -> tuple[float, int]:
    """Return (seconds, bytes of peak memory) of one whole run of the command line, its start included."""
    home, out = path.parent, path.with_suffix(".out")
    out.unlink(missing_ok=True)
    command = [sys.executable, "-m", "desktop_app", "fix", str(path), "-o", str(out), "--accept", "high", "--quiet"]
    environment = {**os.environ, "HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home)}
    started = time.perf_counter()
    with subprocess.Popen(command, cwd=_PROJECT, env=environment, stdout=subprocess.DEVNULL) as process:
        peak = 0
        if hasattr(os, "wait4"):
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            peak = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
        else:
            process.wait()
    seconds = time.perf_counter() - started
    if process.returncode != 0 or out.stat().st_size <= path.stat().st_size:  # army.ml has grown to army.mil
        raise SystemExit(f"proofbook fix ended with {process.returncode}")
    return seconds, peak


def copy_with_vobject(path: Path) -> float:
    """Return the seconds that vobject takes to read every card and write it again."""
    started = time.perf_counter()
    with path.open(encoding="utf-8", newline="") as file, path.with_suffix(".peer").open("w", newline="") as copy:
        for card in vobject.readComponents(file):
            copy.write(card.serialize(validate=False))
    return time.perf_counter() - started


def read_with_csv(path: Path) -> float:
    """Return the seconds of one pass of csv.reader that keeps nothing."""
    started = time.perf_counter()
    with path.open(encoding="utf-8", newline="") as file:
        for _ in csv.reader(file):
            pass
    return time.perf_counter() - started


def write_table(path: Path, count: int, quoting: int, seed: int = 1) -> None:
    """Write a table as Outlook exports it: 92 columns, most of them empty."""
    chance = random.Random(seed)
    domains = _domains()
    names = ["First Name", "Last Name", "Company", "Business Phone", "Business Street", "Notes"]
    addresses = ["E-mail Address", "E-mail Type", "E-mail Display Name", "E-mail 2 Address", "E-mail 2 Type"]
    header = names + [f"Field {number}" for number in range(_COLUMNS - len(names) - len(addresses))] + addresses
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, quoting=quoting)  # type: ignore[arg-type] # one of csv's constants
        writer.writerow(header)
        for number in range(count):
            given, family = chance.choice(_GIVEN), chance.choice(_FAMILY)
            company = f"{chance.choice(_STEMS).title()} {chance.choice(_TRADES).title()}{chance.choice(('', ', Inc.'))}"
            note = "\n".join(chance.choices(_WORDS, k=4)) if number % 10 == 0 else ""
            row = [given, family, company, f"+44 7700 {number % 10**6:06}", f"{number % 300} High Street", note]
            address = f"person.{number}@{_domain(chance, domains)}"
            second = f"p.{number}@{_domain(chance, domains)}" if number % 4 == 0 else ""
            held = [address, "SMTP", f"{given} {family} ({address})", second, "SMTP" if second else ""]
            writer.writerow(row + [""] * (_COLUMNS - len(row) - len(held)) + held)


def cards(count: int, seed: int = 1) -> Iterator[bytes]:
    """Yield cards, about 500 bytes each."""
    chance = random.Random(seed)
    domains = _domains()
    for number in range(count):
        given, family = chance.choice(_GIVEN), chance.choice(_FAMILY)
        lines = [
            "BEGIN:VCARD",
            "VERSION:3.0",
            f"N:{family};{given};;;",
            f"FN:{given} {family}",
            f"ORG:{chance.choice(_STEMS).title()} {chance.choice(_TRADES).title()};Sales",
            f"TEL;TYPE=CELL:+44 7700 {chance.randrange(10**6):06}",
            f"ADR;TYPE=WORK:;;{number % 300} High Street;Springfield;;{chance.randrange(10**5):05};United Kingdom",
            f"NOTE:{' '.join(chance.choices(_WORDS, k=24))}",
        ]
        lines += [
            f"EMAIL;TYPE=INTERNET:person.{number}.{position}@{_domain(chance, domains)}"
            for position in range(chance.choice((1, 1, 1, 2)))
        ]
        if number % 120 == 0:
            lines.append(f"PHOTO;ENCODING=b;TYPE=JPEG:{base64.b64encode(chance.randbytes(9000)).decode()}")
        lines.append("END:VCARD")
        yield "".join(f"{_folded(line)}\r\n" for line in lines).encode()


def _domains() -> list[str]:
    """Return some 20,000 domains, many of them alike."""
    return [
        f"{stem}{trade}{number}.{suffix}"
        for number in range(20)
        for stem in _STEMS
        for trade in _TRADES
        for suffix in _SUFFIXES
    ]


def _domain(chance: random.Random, domains: list[str]) -> str:
    """Return a domain: half of them common ones, one in 500 a slip."""
    if chance.random() < 0.002:
        return chance.choice(_SLIPS)
    return chance.choice(_COMMON if chance.random() < 0.5 else domains)


def _folded(line: str) -> str:
    """Fold a line as mail programs do."""
    return "\r\n ".join(line[start : start + _FOLD_AT - 1] for start in range(0, len(line), _FOLD_AT - 1))


if __name__ == "__main__":
    main()
