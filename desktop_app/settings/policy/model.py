"""The values that a policy can set, each with its default: what is in force where no policy says anything."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop_app.files.terms import ANYTHING_GOES, NO_REPORT_TERMS, ExportTerms, ReportTerms
from desktop_app.proofreading.confidence import Confidence


@dataclass(frozen=True)
class TrustedFile:
    """A trust file of the organisation's, perhaps on a share. is_required: without it, nothing is proofread."""

    path: Path
    is_required: bool = False


@dataclass(frozen=True)
class Retention:
    """After how many days without use what is stored is deleted; 0: it isn't kept beyond the program's end."""

    journals: int = 30
    sessions: int = 30
    recent_files: int = 30
    logs: int = 30


@dataclass(frozen=True)
class LogTerms:
    """What is logged (“off”, “error”, “warning”, “info”, “debug”), and where; None for the user's own folder."""

    level: str = "info"
    folder: Path | None = None


@dataclass(frozen=True)
class Policy:
    """Every value. Domains are in lower-case Unicode, as the rules hold them.

    trusted_domains may hold *.parents. built_in_sets: name → whether it is in force; only those that the policy names.
    renames: old domain → new. keyboard_layouts: empty for the user's. shown_confidence: that from which findings are
    shown. language: empty for the user's. processes: 0 for as many as the computer has cores.
    """

    organisation: str = ""
    trusted_domains: tuple[str, ...] = ()
    trusted_files: tuple[TrustedFile, ...] = ()
    built_in_sets: Mapping[str, bool] = field(default_factory=dict)
    known_domains: tuple[str, ...] = ()
    never_flag: tuple[str, ...] = ()
    renames: Mapping[str, str] = field(default_factory=dict)
    keyboard_layouts: tuple[str, ...] = ()
    shown_confidence: Confidence = Confidence.LOW
    export: ExportTerms = ANYTHING_GOES
    report: ReportTerms = NO_REPORT_TERMS
    recent_files: bool = True
    journals: bool = True
    retention: Retention = Retention()
    log: LogTerms = LogTerms()
    language: str = ""
    processes: int = 0

    @property
    def sets_off(self) -> frozenset[str]:
        """Return the names of the built-in sets that are switched off."""
        return frozenset(name for name, is_on in self.built_in_sets.items() if not is_on)

    @property
    def days_kept(self) -> Retention:
        """Return the retention with 0 days for what isn't to be kept at all.

        sessions: of reviews to go on with, since choices about tables are no part of a review.
        """
        days = self.retention
        return replace(
            days,
            journals=days.journals if self.journals else 0,
            sessions=days.sessions if self.journals and days.journals else 0,
            recent_files=days.recent_files if self.recent_files else 0,
            logs=days.logs if self.log.level != "off" else 0,
        )
