"""What is said of an error where nobody may read whom a book names: its type, the places in the code, no value."""

import os
from pathlib import Path
from types import TracebackType

from desktop_app.files.errors import ProofbookError
from desktop_app.files.phrases import without_contents

_PROGRAM = Path(__file__).resolve().parent.parent.parent
_MOST_FRAMES = 40
_MOST_CAUSES = 5


def what_it_says(error: BaseException) -> str:
    """Return the text of an error that is meant for a person, without the names and paths in it; empty for others."""
    if isinstance(error, ProofbookError):
        return without_contents(error.args[0]) if error.args else ""
    return os.strerror(error.errno) if isinstance(error, OSError) and error.errno else ""


def innermost_place(error: BaseException) -> str:
    """Return where an error happened: “vcard.py:120”."""
    trace, place = error.__traceback__, "start"
    while trace:
        place = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place


def what_went_wrong(error: BaseException) -> str:
    """Return what a person is told of an error inside the program."""
    place = f"{type(error).__name__} at {innermost_place(error)}"
    return f"something went wrong inside Proofbook ({place}); please report it"


def traceback_without_values(error: BaseException) -> list[str]:
    """Return the traceback of an error and of what caused it, outermost call first: types, files, lines, functions."""
    lines: list[str] = []
    cause: BaseException | None = error
    for _ in range(_MOST_CAUSES):
        if cause is None:
            break
        said = what_it_says(cause)
        lines.append(type(cause).__name__ + (f": {said}" if said else ""))
        lines += _places(cause.__traceback__)
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return lines


def _places(trace: TracebackType | None) -> list[str]:
    """Return a line for each call, the innermost ones where there are too many."""
    places: list[str] = []
    while trace:
        code = trace.tb_frame.f_code
        places.append(f"  {_file(code.co_filename)}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return places[-_MOST_FRAMES:]


def _file(name: str) -> str:
    """Return a file of the program by its path in it, any other by its last two parts, which name no person."""
    path = Path(name)
    if path.is_relative_to(_PROGRAM):
        return path.relative_to(_PROGRAM).as_posix()
    return Path(*path.parts[-2:]).as_posix()
