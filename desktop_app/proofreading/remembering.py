"""Remembering what a method returned, without keeping its object alive."""

from collections.abc import Callable, Hashable
from functools import lru_cache
from typing import TypeVar
from weakref import WeakMethod

_Asked = TypeVar("_Asked", bound=Hashable)
_Answer = TypeVar("_Answer")


def remembered(method: Callable[[_Asked], _Answer], most: int) -> Callable[[_Asked], _Answer]:
    """Return a method that remembers its last answers, for its own object to keep.

    Kept there, an lru_cache of the bound method would hold the object and the object it; and with an object that knows
    the books, half a gigabyte would stay until somebody looks for such circles.
    """
    itself = WeakMethod(method)

    @lru_cache(maxsize=most)
    def ask(asked: _Asked) -> _Answer:
        bound = itself()
        assert bound is not None  # noqa: S101 - whoever asks has the object
        return bound(asked)

    return ask
