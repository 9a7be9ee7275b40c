"""What a journal's lines hold, written short: rows as runs, decisions without what goes without saying."""

import base64
import json
from array import array
from collections.abc import Iterable, Sequence
from typing import Any

from desktop_app.files.display import harmless
from desktop_app.review.decision import Action, Along, DecidedBy, Decision

ADDRESS_MARK = "\ufffc"
"""Stands in a title for the address that it names."""
_PRINT_TYPE = "Q"
_MOST_ROWS = 2**32
_DEFAULT = Decision(Action.UNDECIDED)


def line(content: dict[str, Any]) -> bytes:
    """Return one line of a journal."""
    return json.dumps(content, separators=(",", ":")).encode("ascii") + b"\n"


def packed_rows(rows: Sequence[int]) -> str:
    """Return row numbers as steps from one to the next: “5 1*3” is 5, 6, 7, 8."""
    runs: list[str] = []
    before = step = count = 0
    for row in rows:  # a plain loop: there may be thousands of short lists, and the window waits
        if row - before == step and count:
            count += 1
        else:
            if count:
                runs.append(f"{step}*{count}" if count > 1 else str(step))
            step, count = row - before, 1
        before = row
    if count:
        runs.append(f"{step}*{count}" if count > 1 else str(step))
    return " ".join(runs)


def unpacked_rows(text: str, length: int) -> list[int]:
    """Return row numbers, all of them below length. Errors: ValueError."""
    rows: list[int] = []
    row = 0
    for run in text.split():
        step, _, count = run.partition("*")
        times = int(count) if count else 1
        if not 0 < times <= _MOST_ROWS or len(rows) + times > length:
            raise ValueError(f"no run of rows: {run}")
        difference = int(step)
        rows.extend(row + difference * number for number in range(1, times + 1))
        row = rows[-1]
    if rows and not 0 <= min(rows) <= max(rows) < length:
        raise ValueError("a row that the book doesn’t have")
    return rows


def packed_prints(prints: Iterable[int]) -> str:
    """Return fingerprints as text."""
    return base64.b64encode(array(_PRINT_TYPE, prints).tobytes()).decode("ascii")


def unpacked_prints(text: str) -> list[int]:
    """Return fingerprints from their text. Errors: ValueError."""
    prints = array(_PRINT_TYPE)
    prints.frombytes(base64.b64decode(text, validate=True))
    return prints.tolist()


def packed_decision(decision: Decision) -> dict[str, Any]:
    """Return a decision, without what is as usual."""
    packed: dict[str, Any] = {"action": str(decision.action)}
    if decision.domain:
        packed["domain"] = decision.domain
    if decision.address:
        packed["address"] = decision.address
    if decision.by is not _DEFAULT.by:
        packed["by"] = decision.by.name.lower()
    if decision.along != _DEFAULT.along:
        packed["along"] = int(decision.along)
    return packed


def unpacked_decision(packed: dict[str, Any]) -> Decision:
    """Return a decision from what was kept of it. Errors: ValueError, KeyError, TypeError, AttributeError."""
    domain, address = packed.get("domain", ""), packed.get("address", "")
    if not isinstance(domain, str) or not isinstance(address, str):
        raise TypeError("a domain and an address are texts")
    return Decision(
        Action(packed["action"]),
        domain,
        address,
        DecidedBy[packed.get("by", _DEFAULT.by.name).upper()],
        Along(packed.get("along", int(_DEFAULT.along))),
    )


def title_without_address(title: str, address: str) -> str:
    """Return a title as it is kept: the address that it names is left out, and anything else that looks like one."""
    shown = harmless(address, 60)
    masked = title.replace(shown, ADDRESS_MARK) if shown else title
    return " ".join(ADDRESS_MARK if "@" in word else word for word in masked.split(" "))


def title_with_address(title: str, address: str) -> str:
    """Return a title as it was."""
    return title.replace(ADDRESS_MARK, harmless(address, 60))
