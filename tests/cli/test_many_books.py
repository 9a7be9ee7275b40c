"""A thousand books in one call, two of them broken: complete, right and in order, with one process and with two."""

import csv
import json
from collections import Counter
from pathlib import Path

import pytest
from many_books import BROKEN, CONTACTS, COUNT, EVERY, bytes_of, good, make_books, name_of

from desktop_app.cli.many import processes, workers
from desktop_app.cli.many.workers import Workers

_SUSPICIOUS = [number for number in good() if number % EVERY == 0]


@pytest.fixture(scope="session")
def thousand(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the books."""
    return make_books(tmp_path_factory.mktemp("thousand") / "books")


def test_a_thousand_books_are_checked_completely_and_in_order(proofbook, thousand, tmp_path):
    summary = tmp_path / "summary.json"
    ran = proofbook("check", thousand, "--recursive", "--jobs", 2, "--summary", summary)
    objects = [json.loads(line) for line in ran.out.splitlines()]
    assert ran.code == 3
    assert [each["books"][0]["path"] for each in objects] == [
        str(thousand / name_of(number)) for number in range(COUNT)
    ]
    for number, each in enumerate(objects):
        found = [(finding["domain"], len(finding["addresses"])) for finding in each["findings"]]
        assert found == ([("army.ml", 1)] if number in _SUSPICIOUS else [])
        assert each["books"][0]["contacts"] == (0 if number in BROKEN else CONTACTS)
        assert (each["books"][0]["error"] is None) == (number not in BROKEN)
    said = ran.err.splitlines()
    assert [name_of(number) in line for number, line in zip(BROKEN, said, strict=False)] == [True, True]
    assert said[2:] == ["proofbook: 1,000 books: 898 without findings, 100 with findings, 2 unreadable"]
    content = json.loads(summary.read_text(encoding="utf-8"))
    assert content["totals"]["statuses"] == {"ok": 898, "findings": 100, "unreadable": 2}
    assert content["totals"]["contacts"] == 998 * CONTACTS
    assert content["totals"]["suspicious_addresses"] == len(_SUSPICIOUS)


def test_one_process_prints_the_same_as_two(proofbook, thousand, monkeypatch):
    shared = proofbook("check", thousand, "--recursive", "--jobs", 2)
    monkeypatch.setattr("desktop_app.cli.many.running.processes_for", lambda *_: 0)
    alone = proofbook("check", thousand, "--recursive")
    assert shared == alone


def test_a_thousand_books_are_fixed_completely(proofbook, thousand, tmp_path):
    out, summary = tmp_path / "out", tmp_path / "summary.csv"
    options = ("--recursive", "--accept", "high", "--jobs", 2)
    ran = proofbook("fix", thousand, "-o", out, *options, "--summary", summary)
    assert ran.code == 3
    assert ran.err.splitlines()[-1] == "proofbook: 1,000 books: 100 changed, 898 unchanged, 2 unreadable"
    written = {path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file()}
    assert written == {name_of(number) for number in good()}
    for number in good():
        assert (out / name_of(number)).read_bytes() == bytes_of(number, is_fixed=True)
    with summary.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["path"] for row in rows] == [str(thousand / name_of(number)) for number in range(COUNT)]
    assert Counter(row["status"] for row in rows) == {"changed": 100, "unchanged": 898, "unreadable": 2}
    assert [row["output"] == "" for row in rows] == [number in BROKEN for number in range(COUNT)]
    assert sum(int(row["changed"]) for row in rows) == 100


def test_a_worker_is_a_process_under_the_same_policy(proofbook, tmp_path, thousand, monkeypatch):
    policy = tmp_path / "policy.json"
    policy.write_text(json.dumps({"renames": {"army.mil": "example.gov"}}), encoding="utf-8")
    started = []
    command = workers._command
    monkeypatch.setattr(workers, "_command", lambda: started.append(1) or command())
    ran = proofbook("check", thousand / "1", "--recursive", "--jobs", 2, "--policy", policy)
    kinds = {finding["kind"] for line in ran.out.splitlines() for finding in json.loads(line)["findings"]}
    assert kinds >= {"declared"}
    assert len(started) == 2


def test_nothing_is_started_for_a_few_small_books(proofbook, tmp_path, monkeypatch):
    make_books(tmp_path / "few", 20)
    monkeypatch.setattr(workers, "_command", lambda: pytest.fail("a process was started"))
    assert proofbook("check", tmp_path / "few", "--recursive").code == 3


def test_a_policy_that_locks_the_number_of_processes_is_heeded(proofbook, tmp_path, monkeypatch):
    make_books(tmp_path / "few", 20)
    policy = tmp_path / "policy.json"
    policy.write_text(json.dumps({"processes": 1, "locked": ["processes"]}), encoding="utf-8")
    monkeypatch.setattr(workers, "_command", lambda: pytest.fail("a process was started"))
    ran = proofbook("check", tmp_path / "few", "--recursive", "--jobs", 4, "--policy", policy)
    assert ran.code == 3
    assert ran.err.startswith("proofbook: warning: --jobs is not heeded: the policy has locked “processes”\n")


def test_where_no_process_can_be_started_the_work_is_done_all_the_same(proofbook, tmp_path, monkeypatch):
    make_books(tmp_path / "few", 20)
    alone = proofbook("check", tmp_path / "few", "--recursive")
    monkeypatch.setattr(workers, "_command", lambda: [str(tmp_path / "missing")])
    ran = proofbook("check", tmp_path / "few", "--recursive", "--jobs", 2)
    assert (ran.code, ran.out) == (alone.code, alone.out)
    assert "warning: no more processes can be started; the rest is done in this one" in ran.err


@pytest.mark.parametrize("number", ["0", "-1", "two", "1000", "²"])
def test_a_number_of_processes_must_be_one(proofbook, book, number):
    ran = proofbook("check", book("a@army.ml"), "--jobs", number)
    assert ran.code == 2
    assert "please name a number from 1 to 256" in ran.err


@pytest.mark.parametrize(
    ("said", "policy", "count"),
    [
        ([], {}, 3),
        ([], {"processes": 2}, 2),
        (["--jobs", 4], {"processes": 2}, 4),
        (["--jobs", 1], {"processes": 2}, 1),
    ],
)
def test_the_command_line_says_how_many_processes_else_the_policy_else_the_computer(
    proofbook, tmp_path, monkeypatch, said, policy, count
):
    make_books(tmp_path / "few", 20)
    (tmp_path / "policy.json").write_text(json.dumps(policy), encoding="utf-8")
    monkeypatch.setattr(processes, "_ENOUGH", 0)
    monkeypatch.setattr(processes, "_cores", lambda: 3)
    started = []
    monkeypatch.setattr(
        workers, "Workers", lambda work, tasks, number: started.append(number) or Workers(work, tasks, 1)
    )
    ran = proofbook("check", tmp_path / "few", "--recursive", *said, "--policy", tmp_path / "policy.json")
    assert (ran.code, started) == (3, [count])
