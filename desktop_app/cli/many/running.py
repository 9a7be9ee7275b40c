"""Working on many books: what is known of each is printed in their order, as soon as it can be.

1. Each book is worked on by itself, by workers or in this process, and its outcome printed.
2. However it ends, the summary names every book, what was not reached too.
3. The exit code is the worst of all.
"""

import argparse
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from desktop_app.cli.interrupting import held, stop_if_asked, stopping, until_noted
from desktop_app.cli.many.outcome import Outcome, Status, Task
from desktop_app.cli.many.processes import processes_for
from desktop_app.cli.many.progress import BooksProgress
from desktop_app.cli.many.summary_file import write_summary
from desktop_app.cli.many.trying import Work, attempted
from desktop_app.cli.output import say
from desktop_app.cli.progress import progress
from desktop_app.exit_codes import ExitCode
from desktop_app.export.errors import ExportError
from desktop_app.files.progress import ignore_progress
from desktop_app.review.words import counted

_WORDS = {Status.OK: "without findings", Status.FINDINGS: "with findings", Status.FAILED: "failed inside Proofbook"}


def work_on(
    work: Work,
    tasks: Sequence[Task],
    options: argparse.Namespace,
    put: Callable[[str], None],
    unsearched: Sequence[Outcome] = (),
) -> ExitCode:
    """Work on some books and return the exit code.

    put: prints what is known of a book. unsearched: folders of which that has been said.
    Errors: those of put; KeyboardInterrupt, Cancelled. Then, too, there is a summary, and no other process is left.
    """
    record = _Record(work, tasks, options, put, unsearched)
    processes = processes_for(tasks, options)
    try:
        if processes:
            _share(work, tasks, processes, record)
        show = stopping(progress(options) if len(tasks) == 1 else ignore_progress)
        for place in record.places_left():
            with until_noted():
                outcome = attempted(work, tasks[place], show)
                record.keep(place, outcome)
            record.take(place, outcome)
            stop_if_asked()
    finally:
        with held():
            code = record.close()
    return code


def _share(work: Work, tasks: Sequence[Task], processes: int, record: "_Record") -> None:
    """Let workers work; what they could not be started for is left. Errors: as work_on."""
    from desktop_app.cli.many.workers import Workers  # noqa: PLC0415 - a few books do without

    workers = Workers(work, tasks, processes)
    try:
        with workers:
            for placed in workers.outcomes():
                stop_if_asked()
                if placed:
                    record.take(*placed)
                else:
                    record.wait()
    except BaseException:
        with held():
            for place, outcome in workers.rest():
                record.keep(place, outcome)
        raise
    for place, outcome in workers.rest():
        record.take(place, outcome)
    if record.places_left():
        say("warning: no more processes can be started; the rest is done in this one")


def close_record(command: str, outcomes: Sequence[Outcome], options: argparse.Namespace) -> ExitCode:
    """Write the summary that is asked for, say how it went, and return the exit code."""
    code = max((outcome.status.code for outcome in outcomes), default=ExitCode.FINE)
    is_whole = all(outcome.status is not Status.NOT_REACHED for outcome in outcomes)
    is_dry_run = getattr(options, "dry_run", False)
    if len(outcomes) > 1 and not options.quiet:
        say(f"{'dry run, nothing is written; so it would be: ' if is_dry_run else ''}{_closing_words(outcomes)}")
    if options.summary is not None:
        try:
            write_summary(Path(options.summary), command, outcomes, is_dry_run=is_dry_run, is_whole=is_whole)
        except ExportError as error:
            say(str(error))
            code = max(code, ExitCode.OUTPUT)
    return code


def _closing_words(outcomes: Sequence[Outcome]) -> str:
    """Return how many books there were, and how it went with them."""
    statuses = Counter(outcome.status for outcome in outcomes)
    parts = [f"{statuses[status]:,} {_WORDS.get(status, status)}" for status in Status if statuses[status]]
    return f"{counted(len(outcomes), 'book')}: {', '.join(parts)}"


class _Record:
    """What became of each book."""

    def __init__(
        self,
        work: Work,
        tasks: Sequence[Task],
        options: argparse.Namespace,
        put: Callable[[str], None],
        unsearched: Sequence[Outcome],
    ) -> None:
        self._work = work
        self._tasks = tasks
        self._options = options
        self._put = put
        self._unsearched = unsearched
        self._outcomes: dict[int, Outcome] = {}
        self._progress = BooksProgress(options, len(tasks))

    def take(self, place: int, outcome: Outcome) -> None:
        """Print what is known of a book. Errors: those of put."""
        self.keep(place, outcome)
        self._progress.clear()
        text = outcome.printed or self._work.otherwise(outcome)
        if text:
            self._put(text)
        for line in outcome.said:
            say(line)
        self._progress.one_more()

    def keep(self, place: int, outcome: Outcome) -> None:
        """Note what became of a book, without what was printed of it."""
        self._outcomes[place] = replace(outcome, printed="", said=())

    def wait(self) -> None:
        """Show that nothing new has come for a moment."""
        self._progress.show()

    def places_left(self) -> list[int]:
        """Return the places of the tasks of which nothing is known."""
        return [place for place in range(len(self._tasks)) if place not in self._outcomes]

    def close(self) -> ExitCode:
        """Say how it went, and return the exit code."""
        self._progress.clear()
        outcomes = [
            self._outcomes.get(place) or Outcome(source=task.source, status=Status.NOT_REACHED)
            for place, task in enumerate(self._tasks)
        ]
        return close_record(self._options.command, [*outcomes, *self._unsearched], self._options)
