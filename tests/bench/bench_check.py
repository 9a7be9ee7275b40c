"""How quick is `proofbook check` beside vobject, over one large vCard file, in one run on one machine.

python tests/bench/bench_check.py [--cards 100000]

The file is made anew each time from a fixed seed: names, organisations, phones, postal addresses, folded notes, some
photos, some 20,000 domains, a few slips. Printed: seconds of both, their ratio, and the program's peak memory.
"""

import argparse
import base64
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
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
_RUNS = 3
_FOLD_AT = 75  # octets, RFC 6350 §3.2


def main() -> None:
    """Make the file, time both, print."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--cards", type=int, default=100_000)
    options = arguments.parse_args()
    with tempfile.TemporaryDirectory(prefix="proofbook-bench-") as folder:
        path = Path(folder, "contacts.vcf")
        with path.open("wb") as file:
            file.writelines(cards(options.cards))
        _say(f"{options.cards:,} cards, {path.stat().st_size / 1e6:.1f} MB, Python {sys.version.split()[0]}")
        runs = [check(path, Path(folder)) for _ in range(_RUNS)]
        seconds = statistics.median(seconds for seconds, _ in runs)
        peak = max(peak for _, peak in runs)
        _say(f"proofbook check: {seconds:.2f} s (median of {_RUNS}), peak memory {peak / 2**20:.0f} MB")
        others = read_with_vobject(path)
        _say(f"vobject.readComponents: {others:.2f} s")
        _say(f"ratio: {others / seconds:.1f}")


def _say(line: str) -> None:
    """Print a line at once: the next one may take a minute."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def check(path: Path, home: Path) -> tuple[float, int]:
    """Return (seconds, bytes of peak memory) of one whole run of the command line, its start included."""
    command = [sys.executable, "-m", "desktop_app", "check", str(path), "--format", "json"]
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
    if process.returncode != 1:  # 1: it found something, as it must here
        raise SystemExit(f"proofbook check ended with {process.returncode}")
    return seconds, peak


def read_with_vobject(path: Path) -> float:
    """Return the seconds that vobject takes to read every card."""
    started = time.perf_counter()
    with path.open(encoding="utf-8", newline="") as file:
        count = sum(1 for _ in vobject.readComponents(file))
    seconds = time.perf_counter() - started
    _say(f"vobject read {count:,} cards")
    return seconds


def cards(count: int, seed: int = 1) -> Iterator[bytes]:
    """Yield cards, about 500 bytes each."""
    chance = random.Random(seed)
    domains = [
        f"{stem}{trade}{number}.{suffix}"
        for number in range(20)
        for stem in _STEMS
        for trade in _TRADES
        for suffix in _SUFFIXES
    ]
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
