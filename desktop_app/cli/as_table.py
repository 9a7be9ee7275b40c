"""What check prints for a spreadsheet: a row for each address at a suspicious domain."""

from desktop_app.review.session import Session

HEADER = (
    "book",
    "line",
    "contact",
    "field",
    "address",
    "domain",
    "confidence",
    "probability",
    "kind",
    "tie",
    "suggestion",
    "reason",
    "destination",
)


def rows(session: Session) -> list[tuple[object, ...]]:
    """Return a row for each address at a suspicious domain."""
    return [
        (
            session.books[key.book].file_of(key.row),
            session.books[key.book].line(key.row),
            session.contact_name(key),
            session.books[key.book].field_name(key.row),
            session.address(key),
            finding.domain,
            str(finding.confidence),
            round(finding.probability, 4),
            str(finding.kind),
            "yes" if finding.tie else "no",
            finding.suggestions[0].domain if finding.suggestions else "",
            finding.reason,
            finding.destination.text,
        )
        for finding in session.findings
        for key in session.keys(finding)
    ]
