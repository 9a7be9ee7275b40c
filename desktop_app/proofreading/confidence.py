"""How sure a finding is."""

import enum


class Confidence(enum.StrEnum):
    """How sure a finding is, from sure to doubtful."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"

    def reaches(self, level: "Confidence") -> bool:
        """Return whether this is at least as sure as level."""
        order = list(Confidence)
        return order.index(self) <= order.index(level)
