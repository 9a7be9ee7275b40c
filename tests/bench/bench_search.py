"""How quick is the search for near domains beside rapidfuzz's cdist, which compares each with each, in one run.

python tests/bench/bench_search.py [--domains 1000000] [--targets 10000] [--compared 50000]

The domains are made anew each time from a fixed seed, by joining the beginnings and ends of domains that many people
visit; one in fifty is a target with one or two slips. Both get the same domains in slices, by turns, so that a busy
machine slows both; cdist (OSA, cutoff 2, two workers) gets only the first of each slice, and its time is scaled up.
Printed: seconds for all domains, ratios, what was found, and memory.
"""

import argparse
import random
import resource
import string
import time
from collections.abc import Sequence

import numpy as np
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

from desktop_app.files.paths import resource as program_resource
from desktop_app.proofreading.candidates import CandidateIndex, Route
from desktop_app.proofreading.domain import parse
from desktop_app.proofreading.known import RANK_CLASSES
from desktop_app.proofreading.rules import TrustedDomain

_SLICES = 20
_ONE_IN = 50


def main() -> None:
    """Make the domains, search by turns, print."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--domains", type=int, default=1_000_000)
    arguments.add_argument("--targets", type=int, default=10_000)
    arguments.add_argument("--compared", type=int, default=50_000, help="of these domains, how many cdist gets")
    options = arguments.parse_args()
    rng = random.Random(1)
    real = _real_domains(rng)
    targets = real[: options.targets]
    domains = _domains(rng, real[options.targets :], targets, options.domains)
    trusted = [TrustedDomain(target, 20.0, "bench") for target in targets]
    _say(f"{len(domains):,} domains, {len(targets):,} targets")
    before = _peak()
    started = time.perf_counter()
    indexes = {edits: CandidateIndex(trusted, edits) for edits in (1, 2)}
    _say(f"both indexes built in {time.perf_counter() - started:.1f} s, {_peak() - before:.0f} MB more")
    _race(indexes, domains, targets, options.compared)
    _say(f"peak memory of the whole run {_peak():.0f} MB")


def _race(indexes: dict[int, CandidateIndex], domains: Sequence[str], targets: Sequence[str], compared: int) -> None:
    """Search slice by slice, each way in turn, and print."""
    parsing = 0.0
    seconds = {1: 0.0, 2: 0.0, "cdist": 0.0}
    found = {1: 0, 2: 0, "cdist": 0}
    size = -(-len(domains) // _SLICES)
    for start in range(0, len(domains), size):
        part = domains[start : start + size]
        started = time.perf_counter()
        parsed = [name for name in map(parse, part) if name]
        parsing += time.perf_counter() - started
        for edits, index in indexes.items():
            started = time.perf_counter()
            candidates = [candidate for name in parsed for candidate in index.search(name)]
            seconds[edits] += time.perf_counter() - started
            found[edits] += sum(candidate.route is Route.EDITS for candidate in candidates)
        sample = part[: compared // _SLICES]
        started = time.perf_counter()
        distances = cdist(sample, targets, scorer=OSA.distance, score_cutoff=2, workers=2, dtype=np.uint8)
        seconds["cdist"] += (time.perf_counter() - started) * len(part) / len(sample)
        found["cdist"] += int((distances <= 2).sum())
    _say(f"cdist, cutoff 2, two workers: {seconds['cdist']:.1f} s ({found['cdist']:,} pairs in {compared:,} domains)")
    for edits, name in ((1, "one edit and keys"), (2, "two edits and keys")):
        alone, in_all = seconds["cdist"] / seconds[edits], seconds["cdist"] / (seconds[edits] + parsing)
        _say(
            f"{name}: {seconds[edits]:.1f} s, {alone:.1f} times as fast; with parsing of the domains "
            f"{seconds[edits] + parsing:.1f} s, {in_all:.1f} times ({found[edits]:,} hits)"
        )


def _real_domains(rng: random.Random) -> list[str]:
    """Return the known domains that many people visit, in a fixed random order."""
    lines = program_resource("known", "domains.txt").read_text(encoding="ascii").splitlines()
    real = [domain for domain, _, rank in (line.partition(" ") for line in lines) if rank in RANK_CLASSES]
    rng.shuffle(real)
    return real


def _domains(rng: random.Random, real: Sequence[str], targets: Sequence[str], count: int) -> list[str]:
    """Return so many distinct domains: made of two real ones each, and some slips."""
    made: dict[str, None] = {}
    while len(made) < count:
        if rng.randrange(_ONE_IN) == 0:
            made[_mistyped(rng, rng.choice(targets))] = None
            continue
        first, second = rng.choice(real).partition(".")[0], rng.choice(real)
        made[first[: rng.randint(2, 6)] + second[rng.randint(0, second.index(".") // 2) :]] = None
    return [*made]


def _mistyped(rng: random.Random, domain: str) -> str:
    """Return a domain with one or two characters left out, put in, replaced or swapped."""
    for _ in range(rng.choice((1, 1, 2))):
        place = rng.randrange(len(domain) - 1)
        letter = rng.choice(string.ascii_lowercase)
        domain = rng.choice(
            (
                domain[:place] + domain[place + 1 :],
                domain[:place] + letter + domain[place:],
                domain[:place] + letter + domain[place + 1 :],
                domain[:place] + domain[place + 1] + domain[place] + domain[place + 2 :],
            )
        )
    return domain


def _peak() -> float:
    """Return the most memory that this process has held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _say(text: str) -> None:
    """Print at once."""
    print(text, flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
