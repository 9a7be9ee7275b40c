"""Waiting for a disk that may not answer: its answer or its error comes through, and its silence ends."""

import threading

import pytest

from desktop_app.files.waiting import in_time


def test_what_the_work_answers_comes_through() -> None:
    assert in_time(lambda: 42) == 42


@pytest.mark.parametrize("error", [PermissionError(13, "Permission denied"), ValueError("null"), LookupError("other")])
def test_whatever_the_work_raises_is_raised_where_somebody_waits(error: Exception) -> None:
    def fail() -> None:
        raise error

    with pytest.raises(type(error)) as raised:
        in_time(fail)
    assert raised.value is error


def test_work_that_never_ends_keeps_nobody_waiting() -> None:
    never = threading.Event()
    with pytest.raises(TimeoutError):
        in_time(never.wait, 0.05)
    never.set()
