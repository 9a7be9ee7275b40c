"""The data that the benchmark reads: what was typed and what was meant, and domains that exist."""

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz.distance import OSA

from desktop_app.proofreading.alignment import Slip, align
from desktop_app.proofreading.domain import is_top_level, parse, public_suffix, to_unicode
from desktop_app.proofreading.keyboard import LAYOUTS
from desktop_app.settings.trust_file import trust_entry

_KIND_OF_SLIP = {
    Slip.SWAPPED: "transposition",
    Slip.MOVED: "transposition",
    Slip.LEFT_OUT: "omission",
    Slip.DOUBLED: "doubling",
    Slip.ADDED: "insertion",
    Slip.REPLACED: "substitution",
    Slip.LOOKALIKE: "lookalike",
}


@dataclass(frozen=True, slots=True)
class Pair:
    """What was typed and what was meant, in lower case."""

    typed: str
    intended: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class RealDomain:
    """A domain that exists, in lower case, and who says so."""

    domain: str
    source: str = ""


def read_pairs(paths: Iterable[Path]) -> list[Pair]:
    """Read tab-separated files with the header typed, intended and perhaps source; each pair once."""
    pairs: dict[tuple[str, str], Pair] = {}
    for path in paths:
        for row in _rows(path, ("typed", "intended")):
            pair = Pair(row["typed"].lower(), to_unicode(row["intended"].lower()), _source(row))
            pairs.setdefault((pair.typed, pair.intended), pair)
    return list(pairs.values())


def read_real_domains(paths: Iterable[Path]) -> list[RealDomain]:
    """Read tab-separated files with the header domain and perhaps source; each domain once."""
    found: dict[str, RealDomain] = {}
    for path in paths:
        for row in _rows(path, ("domain",)):
            domain = row["domain"].lower()
            found.setdefault(domain, RealDomain(domain, _source(row)))
    return list(found.values())


def trustable(pairs: Iterable[Pair]) -> tuple[list[str], list[str]]:
    """Return what was meant, sorted: what a trust file would take, and what it would refuse."""
    taken: list[str] = []
    refused: list[str] = []
    for domain in sorted({pair.intended for pair in pairs}):
        try:
            taken.append(trust_entry(domain))
        except ValueError:
            refused.append(domain)
    return taken, refused


def kind_of_pair(pair: Pair) -> str:
    """Name the slip that was made, whatever the program says about it; in the words that the program uses."""
    typed, intended = to_unicode(pair.typed), pair.intended
    suffix = public_suffix(intended)
    if parse(typed) is None:
        return "structure"
    if "." not in typed:
        return "suffix-missing"
    if typed.startswith(intended + "."):
        return "suffix-extra"
    if typed.replace(".", "").replace("-", "") == intended.replace(".", "").replace("-", ""):
        return "separator"
    if sorted(typed.split(".")) == sorted(intended.split(".")):
        return "label-order"
    name = intended[: -len(suffix)] if suffix else ""
    if name and typed.startswith(name):
        return _kind_of_suffix(typed.removeprefix(name), suffix)
    slips = [edit.slip for edit in align(typed, intended, LAYOUTS).edits]
    return _KIND_OF_SLIP[slips[0]] if len(slips) == 1 or set(slips) == {Slip.LOOKALIKE} else "combined"


def _kind_of_suffix(typed: str, meant: str) -> str:
    """Name the slip where nothing but the suffix differs."""
    if not is_top_level(typed.rpartition(".")[2]):
        return "suffix-unknown"
    return "suffix-neighbour" if OSA.distance(typed, meant, score_cutoff=1) <= 1 else "suffix-other"


def _rows(path: Path, columns: Sequence[str]) -> list[dict[str, str]]:
    """Read a tab-separated file; leave with a message where a column is missing."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            missing = [column for column in columns if column not in (rows.fieldnames or ())]
            if missing:
                raise SystemExit(f"{path}: the header has no column {', '.join(missing)}")
            return list(rows)
    except (OSError, UnicodeDecodeError) as error:
        raise SystemExit(f"{path}: can’t be read ({error})") from None


def _source(row: dict[str, str]) -> str:
    """Return who a row comes from; the column has two names."""
    return row.get("source") or row.get("sources") or ""
