"""What a process and its workers tell each other: plain data of this program, pickled, over the pipes between them.

Only classes of the program and a few of Python's are made when it is read: nobody can have other code run by writing
into such a pipe.
"""

import enum
import io
import os
import pickle
import sys
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, BinaryIO

_PROGRAM = "desktop_app."
_PYTHONS = frozenset(
    {
        ("argparse", "Namespace"),
        ("pathlib", "PosixPath"),
        ("pathlib", "WindowsPath"),
        ("pathlib._local", "PosixPath"),  # from Python 3.13 on
        ("pathlib._local", "WindowsPath"),
    }
)


def frozen(mapping: dict[Any, Any]) -> Mapping[Any, Any]:
    """Return a mapping that can't be changed; Python's own can't be pickled by its class."""
    return MappingProxyType(mapping)


def packed(thing: object) -> bytes:
    """Return a thing as it is sent."""
    frame = io.BytesIO()
    _Pickler(frame, protocol=pickle.HIGHEST_PROTOCOL).dump(thing)
    return frame.getvalue()


def send(stream: BinaryIO, frame: bytes) -> None:
    """Send what is packed. Errors: OSError where the other side has gone."""
    stream.write(frame)
    stream.flush()


def receive(stream: BinaryIO) -> Any:
    """Return the next thing that was sent. Errors: EOFError where the other side has gone; UnpicklingError."""
    return _Unpickler(stream).load()


class _Pickler(pickle.Pickler):
    """Writes down what Python can't, or what some of its versions only do with a function that reads any attribute."""

    def reducer_override(self, thing: object) -> Any:
        """Return what to call with what, to have a thing again."""
        if isinstance(thing, MappingProxyType):
            return frozen, (dict(thing),)
        if isinstance(thing, enum.Enum):
            return type(thing), (thing.value,)
        return NotImplemented


class _Unpickler(pickle.Unpickler):
    """Makes plain data only."""

    def find_class(self, module: str, name: str) -> Any:
        """Return a class that may be made. Errors: UnpicklingError for anything else."""
        if (module, name) == (__name__, frozen.__name__):
            return frozen
        if (module, name) in _PYTHONS:
            return super().find_class(module, name)
        if module.startswith(_PROGRAM) and name.isidentifier():
            found = super().find_class(module, name)
            if isinstance(found, type) and found.__module__ == module:
                return found
        raise pickle.UnpicklingError(f"{module}.{name} is none of the program’s data")


def own_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Return (in, out) to the process that started this one; whatever else this one prints goes nowhere."""
    received = os.fdopen(os.dup(0), "rb")
    sent = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(nowhere, standard)
    os.close(nowhere)
    sys.stdin = sys.stdout = sys.stderr = None  # as in a program without a console
    return received, sent
