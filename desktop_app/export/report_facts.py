"""What a report says of an export as a whole: by which program and rules, from what to what, what was left."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from typing import Any

from desktop_app import __version__
from desktop_app.book.model import Shape
from desktop_app.export.exported import Exported
from desktop_app.export.exposure import Destination, DomainTally, Exposure, destinations, tallies
from desktop_app.export.extent import Extent
from desktop_app.export.report_rows import DIGITS, ContactData, shown_domain, shown_time
from desktop_app.files.build import commit, is_changed
from desktop_app.files.display import harmless
from desktop_app.files.paths import without_home
from desktop_app.files.system import account_name
from desktop_app.files.terms import ReportTerms
from desktop_app.proofreading.origin import UsedFile
from desktop_app.review.decision import Action

FORMAT_KEY, FORMAT = "proofbook-report", 1
_LONGEST_PATH = 1000  # characters
LEFT = (Action.UNDECIDED, Action.ASK, Action.KEEP, Action.TRUST)
"""What can be decided about a suspicious address but to correct it, the open ones first."""


@dataclass(frozen=True)
class Facts:
    """What a report says of an export, worked out when it is asked for."""

    exported: Exported
    terms: ReportTerms

    @cached_property
    def contact_data(self) -> ContactData:
        """Return how much of contacts the report may hold."""
        return ContactData(self.terms.contact_data)

    @property
    def is_full(self) -> bool:
        """Return whether the report may hold whatever is in the book."""
        return self.contact_data is ContactData.FULL

    @cached_property
    def written(self) -> str:
        """Return when the report was written, in UTC."""
        return shown_time(datetime.now(UTC))

    @cached_property
    def user(self) -> str:
        """Return the name of the user's account, if it is to be told."""
        return harmless(account_name()) if self.terms.user_name else ""

    @cached_property
    def tallies(self) -> tuple[DomainTally, ...]:
        """Return what was decided about each suspicious domain."""
        return tallies(self.exported)

    @cached_property
    def destinations(self) -> dict[Exposure, list[Destination]]:
        """Return where mail may have gone."""
        return destinations(self.tallies)

    @cached_property
    def by_action(self) -> Counter[Action]:
        """Return how many suspicious addresses have which decision."""
        counted: Counter[Action] = Counter()
        for each in self.tallies:
            counted.update(each.addresses)
        return counted

    @cached_property
    def source_size(self) -> int | None:
        """Return the bytes of the book, of a folder those of its contact files; None where it is there no more."""
        book = self.exported.book
        if book.shape is not Shape.ZIP:
            return sum(len(member.source) for member in book.members)
        try:
            return book.path.stat().st_size
        except OSError:
            return None

    @property
    def source_name(self) -> str:
        """Return the book's name; empty where the report may not hold it, since it may be somebody's."""
        return harmless(self.exported.source.name) if self.is_full else ""

    @property
    def copy_name(self) -> str:
        """Return the copy's name, or nothing, as with the book's."""
        return harmless(self.exported.path.name) if self.is_full else ""

    def path(self, file: UsedFile) -> str:
        """Return where a file of rules lies, without the user's name; nothing where only its hash may be told."""
        return harmless(without_home(file.path), _LONGEST_PATH) if self.is_full else ""

    def as_json(self) -> dict[str, Any]:
        """Return everything but the changes, as the JSON form has it."""
        exported = self.exported
        return {
            FORMAT_KEY: FORMAT,
            "proofbook": __version__,
            "commit": commit() or None,
            "commit_changed": is_changed(),
            "written": self.written,
            "user": self.user or None,
            "contact_data": str(self.contact_data),
            "policy": {
                "organisation": exported.session.origin.organisation,
                "files": self._files(exported.session.origin.policy_files),
            },
            "trust": self._trust(),
            "source": self.source_name or None,
            "source_sha256": exported.book.sha256,
            "source_size": self.source_size,
            "shape": exported.book.shape.name.lower(),
            "format": exported.book.format,
            "encoding": exported.book.encoding,
            "files": len(exported.book.members),
            "copy": self.copy_name or None,
            "copy_sha256": exported.sha256,
            "copy_size": exported.size,
            "only_changed_contacts": exported.extent is Extent.CHANGED,
            "contacts": exported.contacts,
            "contacts_changed": exported.contacts_changed,
            "addresses": len(exported.book.addresses),
            "addresses_changed": exported.addresses_changed,
            "changed_along": len(exported.plan.along),
            "list_places_left": len(exported.plan.unclear) + len(exported.plan.declined),
            "unreadable_places": len(exported.book.problems),
            "suspicious": self._suspicious(),
            **{str(exposure): [*map(self._destination, found)] for exposure, found in self.destinations.items()},
            "left": self._left(),
        }

    def _files(self, files: Iterable[UsedFile]) -> list[dict[str, Any]]:
        """Return files by path and hash."""
        return [
            {"path": self.path(file) or None, "sha256": file.sha256, "last_good_copy": file.is_copy} for file in files
        ]

    def _trust(self) -> dict[str, Any]:
        """Return what counted as correct."""
        origin = self.exported.session.origin
        return {
            "built_in_sets": [
                {"name": each.name, "date": each.date, "domains": each.domains} for each in origin.built_in_sets
            ],
            "files": self._files(origin.trust_files),
            "policy_domains": origin.policy_domains,
            "renames": origin.renames,
            "own_domains": origin.own_domains,
            "command_line_domains": origin.command_line_domains,
            "known_list": origin.known_list,
        }

    def _suspicious(self) -> dict[str, int]:
        """Return how many suspicious domains and addresses there were, and what became of them."""
        names = {Action.FIX: "corrected", Action.KEEP: "kept", Action.TRUST: "trusted"}
        return {
            "domains": len(self.tallies),
            "addresses": self.by_action.total(),
            **{names.get(action, str(action)): self.by_action[action] for action in (Action.FIX, *LEFT)},
        }

    def _destination(self, place: Destination) -> dict[str, Any]:
        """Return how many addresses at which domains mail may have gone to."""
        told: dict[str, Any] = {
            "destination": str(place.code),
            "country": place.country,
            "text": place.words,
            "addresses": place.addresses,
            "contacts": place.contacts,
            "corrected": place.corrected,
            "domain_count": len(place.domains),
        }
        if self.contact_data is not ContactData.NONE:
            told["domains"] = [
                {
                    "domain": self.domain(each),
                    "addresses": each.wrong,
                    "contacts": len(each.wrong_contacts),
                    "corrected": each.corrected,
                }
                for each in place.domains
            ]
        return told

    def domain(self, tally: DomainTally) -> str | None:
        """Return a suspicious domain as the report may show it; None for what is no domain and may hold a name."""
        domain = tally.finding.domain
        return harmless(domain) if self.is_full else shown_domain(domain) or None

    def left(self) -> list[tuple[Action, DomainTally]]:
        """Return which suspicious domains were left as they were, and how that was decided; the open ones first."""
        return [(action, each) for action in LEFT for each in self.tallies if each.addresses.get(action)]

    def _left(self) -> list[dict[str, Any]]:
        """Return what was left; where domains may not be told, by confidence."""
        told = [
            {
                "decision": str(action),
                "domain": self.domain(each),
                "confidence": str(each.finding.confidence),
                "probability": round(each.finding.probability, DIGITS),
                "kind": str(each.finding.kind),
                "destination": str(each.finding.destination.code),
                "addresses": each.addresses[action],
                "contacts": each.contacts[action],
            }
            for action, each in self.left()
        ]
        return told if self.contact_data is not ContactData.NONE else added_up(told, ("decision", "confidence"))


def added_up(told: Sequence[Mapping[str, Any]], keys: Sequence[str]) -> list[dict[str, Any]]:
    """Return how many domains and addresses have the same of some keys, in their order."""
    sums: dict[tuple[Any, ...], Counter[str]] = {}
    for each in told:
        counted = sums.setdefault(tuple(each[key] for key in keys), Counter())
        counted.update(domain_count=1, addresses=each["addresses"])
    return [{**dict(zip(keys, values, strict=True)), **counted} for values, counted in sums.items()]
