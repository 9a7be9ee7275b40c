"""What an organisation says of the files that are written: where copies go, what they are called, their reports."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class ExportTerms:
    """Where copies may go, and what they are called.

    folders: copies go into one of these, or below it; empty for anywhere. name: a copy's name without its ending, in
    which {name} is the book's, {date} the day (2026-11-28); empty for any.
    """

    folders: tuple[Path, ...] = ()
    name: str = ""


@dataclass(frozen=True)
class ReportTerms:
    """Which reports come with every copy, and what is in them.

    formats: those without which no copy is written: “html”, “csv”, “json”. folder: where they go; None for beside the
    copy. contact_data: “full”, “domains” (no names, no local parts) or “none” (counts alone). user_name: whether the
    user's name is recorded.
    """

    formats: tuple[str, ...] = ()
    folder: Path | None = None
    contact_data: str = "full"
    user_name: bool = False


ANYTHING_GOES = ExportTerms()
NO_REPORT_TERMS = ReportTerms()
