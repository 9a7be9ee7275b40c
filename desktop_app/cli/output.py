"""Standard output and standard error, either of which may be closed, full, or gone."""

import contextlib
import os
import sys
from collections.abc import Iterable, Iterator
from typing import TextIO

from desktop_app.exit_codes import ExitCode
from desktop_app.files.display import harmless
from desktop_app.files.errors import ProofbookError, reason_of

NO_MEMORY = "there is not enough memory for this book"
_LONGEST_MESSAGE = 2000  # characters
_CLOSED = "it is closed"


class OutputError(ProofbookError):
    """What a command prints can't be written."""


def speak_utf8() -> None:
    """Print any name in any script, whatever the terminal says that it can show."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            with contextlib.suppress(OSError, ValueError):  # a closed one; that is said when it is written to
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def put(text: str) -> None:
    """Write to standard output. Errors: OutputError; BrokenPipeError where whoever read it has gone."""
    if sys.stdout is None:  # the program was started with a closed one, or without a console
        raise _unwritable(_CLOSED)
    with _saying_why():
        sys.stdout.write(text)


def put_at_once(text: str) -> None:
    """Write to standard output and see that it is really written. Errors: as put."""
    put(text)
    finish()


def put_lines(lines: Iterable[str]) -> None:
    """Write lines for a person to read; whatever files and their names hold, no control character comes through."""
    put(shown_lines(lines))


def shown_lines(lines: Iterable[str]) -> str:
    """Return lines as put_lines prints them."""
    return "".join(f"{_shown(line)}\n" for line in lines)


def finish() -> None:
    """See that everything is really written. Errors: as put."""
    if sys.stdout is None:
        return
    with _saying_why():
        sys.stdout.flush()


@contextlib.contextmanager
def _saying_why() -> Iterator[None]:
    """Turn what a stream raises into an OutputError, but for a reader that has gone."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _unwritable(reason_of(error)) from None
    except ValueError:
        raise _unwritable(_CLOSED) from None


def say(message: str) -> None:
    """Write one line to standard error, if there is any."""
    note(f"proofbook: {harmless(message, _LONGEST_MESSAGE)}\n")


def note(text: str) -> None:
    """Write to standard error, if there is any."""
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except (OSError, ValueError):
        silence(sys.stderr)


def fail(message: str, code: ExitCode) -> ExitCode:
    """Say what went wrong and return the exit code."""
    say(message)
    return code


def silence(stream: TextIO | None) -> None:
    """Let what is still to be written go nowhere, or the interpreter complains of it when it ends."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())  # type: ignore[union-attr] # None is suppressed
        os.close(nowhere)


def _shown(line: str) -> str:
    """Return a line without hidden characters, and as far indented as it was."""
    text = line.lstrip(" ")
    return " " * (len(line) - len(text)) + harmless(text, _LONGEST_MESSAGE)


def _unwritable(why: str) -> OutputError:
    """Return the error that says why."""
    return OutputError(f"the output can’t be written ({why})")
