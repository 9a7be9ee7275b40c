"""What is shown while many books are worked on: a line on a terminal, a line now and then in a log, or nothing."""

import argparse

import pytest

from desktop_app.cli.many import progress


class _Clock:
    """A clock that a test sets."""

    now = 0.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> _Clock:
    clock = _Clock()
    monkeypatch.setattr(progress, "time", clock)
    return clock


@pytest.fixture
def noted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    noted: list[str] = []
    monkeypatch.setattr(progress, "note", noted.append)
    monkeypatch.setattr(progress, "say", noted.append)
    return noted


def _shown(total: int, *, quiet: bool = False) -> progress.BooksProgress:
    return progress.BooksProgress(argparse.Namespace(quiet=quiet), total)


def test_a_log_has_a_line_now_and_then_and_none_of_a_short_run(clock, noted, monkeypatch):
    monkeypatch.setattr(progress, "on_terminal", lambda: False)
    shown = _shown(1000)
    for number in range(1000):
        clock.now = number / 10
        shown.one_more()
    assert noted == [f"{count} of 1,000 books done" for count in range(101, 1000, 100)]
    noted.clear()
    for _ in range(1000):
        shown.one_more()
    assert noted == []


def test_a_log_of_many_hours_has_some_twenty_lines(clock, noted, monkeypatch):
    monkeypatch.setattr(progress, "on_terminal", lambda: False)
    shown = _shown(1000)
    for number in range(1000):
        clock.now = 60.0 * number
        shown.one_more()
        shown.show()
    assert len(noted) == 19


def test_a_terminal_has_one_line_that_makes_room_for_others(clock, noted, monkeypatch):
    monkeypatch.setattr(progress, "on_terminal", lambda: True)
    shown = _shown(400)
    shown.one_more()
    assert noted == []
    clock.now = 1.0
    shown.one_more()
    shown.show()
    shown.clear()
    shown.clear()
    assert noted == ["\r\x1b[K2 of 400 books … 0 %", "\r\x1b[K"]


@pytest.mark.parametrize(("total", "quiet"), [(1, False), (400, True)])
def test_one_book_or_quiet_shows_nothing(clock, noted, monkeypatch, total, quiet):
    monkeypatch.setattr(progress, "on_terminal", lambda: True)
    shown = _shown(total, quiet=quiet)
    clock.now = 99.0
    shown.one_more()
    shown.clear()
    assert noted == []
