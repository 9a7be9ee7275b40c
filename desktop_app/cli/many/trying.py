"""Working on one book so that nothing that is wrong with it stops the others."""

from dataclasses import replace
from typing import Protocol

from desktop_app.book.errors import BookError
from desktop_app.cli.failure import inside
from desktop_app.cli.many.outcome import Outcome, Status, Task
from desktop_app.cli.output import NO_MEMORY
from desktop_app.files.errors import ProofbookError
from desktop_app.files.progress import Cancelled, Progress
from desktop_app.settings.records import note_refused


class Work(Protocol):
    """What is done with each book. It can be pickled, for another process."""

    def __call__(self, task: Task, progress: Progress) -> Outcome:
        """Work on a book. Errors: any."""

    def otherwise(self, outcome: Outcome) -> str:
        """Return what is printed of a book on which the work failed, or with which it prints nothing by itself."""


def attempted(work: Work, task: Task, progress: Progress) -> Outcome:
    """Return what work makes of a book, or what went wrong. Errors: Cancelled from progress."""
    unread = Outcome(source=task.source, status=Status.UNREADABLE)
    try:
        return work(task, progress)
    except Cancelled:
        raise
    except BookError as error:
        return replace(unread, error=str(error.reason), said=(str(error),))
    except ProofbookError as error:
        note_refused(error)
        return replace(unread, status=Status.REFUSED, error=str(error), said=(str(error),))
    except MemoryError:
        return replace(unread, error=NO_MEMORY, said=(f"{task.source}: {NO_MEMORY}",))
    except Exception as error:  # noqa: BLE001 - the last guard, as in cli.main; what it says may hold a contact
        said = inside(error)
        return replace(unread, status=Status.FAILED, error=said, said=(f"{task.source}: {said}",))
