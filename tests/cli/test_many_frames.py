"""What processes tell each other is data of the program; nothing else is made of it."""

import io
import os
import pickle
import subprocess
import sys
import threading
from pathlib import Path
from types import MappingProxyType

import pytest

from desktop_app.cli.main import run_command
from desktop_app.cli.many.frames import packed, receive, send
from desktop_app.cli.many.line import Line
from desktop_app.cli.many.outcome import Outcome, Status, Task
from desktop_app.cli.many.worker import _Inbox
from desktop_app.files.progress import Cancelled
from desktop_app.proofreading.confidence import Confidence
from desktop_app.review.decision import Along
from desktop_app.settings.policy.in_force import InForce
from desktop_app.settings.policy.model import Policy


def test_what_is_packed_comes_out_the_same() -> None:
    things = (
        Task(Path("a"), Path("b"), None),
        Outcome(source=Path("a"), status=Status.CHANGED, changed=3),
        InForce(Policy(renames=MappingProxyType({"a.example": "b.example"})), locked=frozenset({"renames"})),
    )
    assert receive(io.BytesIO(packed(things))) == things


def test_enumerations_are_sent_without_a_function_that_reads_attributes(monkeypatch) -> None:
    # as Python 3.11.2 writes them down, which Debian 12 has
    monkeypatch.setattr(Confidence, "__reduce_ex__", lambda self, _: (getattr, (type(self), self.name)), raising=False)
    assert receive(io.BytesIO(packed((Confidence.MEDIUM, Along.LISTS | Along.NAMES)))) == (
        Confidence.MEDIUM,
        Along.LISTS | Along.NAMES,
    )


class _Evil:
    def __reduce__(self):
        return os.system, ("true",)


class _Indirect:
    def __reduce__(self):
        return run_command, (["--help"],)


@pytest.mark.parametrize("thing", [_Evil(), _Indirect(), subprocess.Popen, print, os.path.join])
def test_nothing_else_is_made_of_what_is_received(thing) -> None:
    with pytest.raises(pickle.UnpicklingError, match="none of the program’s data"):
        receive(io.BytesIO(pickle.dumps(thing)))


@pytest.mark.parametrize("name", ["os.system", "worker.queue.threading"])
def test_no_name_leads_through_a_module_of_the_program(name) -> None:
    frame = b"\x80\x04\x8c\x16desktop_app.cli.fixing\x8c" + bytes([len(name)]) + name.encode() + b"\x93."
    with pytest.raises(pickle.UnpicklingError, match="none of the program’s data"):
        receive(io.BytesIO(frame))


@pytest.mark.parametrize("said", [b"", b"hello", pickle.dumps(_Evil())])
def test_a_worker_that_somebody_else_starts_does_nothing(said, tmp_path) -> None:
    command = [sys.executable, "-m", "desktop_app", "--worker"]
    ran = subprocess.run(command, input=said, capture_output=True, check=False, timeout=30)
    assert (ran.returncode in (2, 130), ran.stdout, ran.stderr) == (True, b"", b"")


def test_outcomes_come_back_in_order_whoever_is_first() -> None:
    tasks = [Task(Path(str(number))) for number in range(3)]
    line = Line(tasks, 1)
    assert [line.next_task()[0] for _ in tasks] == [0, 1, 2]
    assert line.next_task() is None
    for place in (2, 0, 1):
        line.put(place, Outcome(source=tasks[place].source, status=Status.OK))
    line.leave()
    assert [line.take()[0] for _ in tasks] == [0, 1, 2]
    assert not line.has_more()


def test_nobody_works_ahead_when_too_much_waits(monkeypatch) -> None:
    monkeypatch.setattr("desktop_app.cli.many.line._MOST_HELD", 10)
    tasks = [Task(Path(str(number))) for number in range(3)]
    line, got = Line(tasks, 1), []
    line.next_task(), line.next_task()
    line.put(1, Outcome(source=Path("1"), status=Status.OK, printed="x" * 11))
    thread = threading.Thread(target=lambda: got.append(line.next_task()))
    thread.start()
    thread.join(0.2)
    assert thread.is_alive()
    line.put(0, Outcome(source=Path("0"), status=Status.OK))
    assert [line.take()[0], line.take()[0]] == [0, 1]
    thread.join(5)
    assert got == [(2, tasks[2])]


def test_a_worker_stops_in_the_midst_of_a_book_when_it_is_left_alone() -> None:
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb") as received, os.fdopen(writing, "wb") as sent:
        inbox = _Inbox(received)
        send(sent, packed(Task(Path("a"))))
        assert inbox.next() == Task(Path("a"))
        inbox.stop_if_alone("Reading", 0, 1)
        sent.close()
        assert inbox.next() is None
        with pytest.raises(Cancelled):
            inbox.stop_if_alone("Reading", 0, 1)
