"""What check prints for a person to read."""

from desktop_app.book.model import NO_DOMAIN, Problem
from desktop_app.book.reading import EMPTY
from desktop_app.files.display import harmless
from desktop_app.proofreading.finding import Finding
from desktop_app.review.session import Session
from desktop_app.review.words import UNUSABLE_WORDS, counted, finding_words


def check_lines(session: Session) -> list[str]:
    """Return each book's counts, the findings by confidence, and what could not be checked."""
    lines: list[str] = []
    for number, book in enumerate(session.books):
        domains = len(set(book.addresses.domain) - {NO_DOMAIN})
        lines.append(
            f"{book.path}: {counted(len(book.contacts), 'contact')}, {counted(len(book.addresses), 'address')}, "
            f"{counted(domains, 'domain')}"
        )
        lines.extend(_problem_line(problem) for problem in book.problems)
        if any(problem.what != EMPTY for problem in book.problems):
            lines.append("  Nothing of this is lost: a copy has it as it is.")
        for row, kind in session.unusable(number):
            address = harmless(book.address(row), 60)
            lines.append(f"  {book.where(row)}: {address} can’t be checked: {_lower(UNUSABLE_WORDS[kind])}")
    groups: dict[str, list[Finding]] = {}
    for finding in session.findings:
        groups.setdefault(finding_words(finding), []).append(finding)
    for words, findings in groups.items():
        lines += ["", words]
        for finding in findings:
            lines += _finding_lines(session, finding)
    return lines + (["", _closing(session)] if session.books else [])


def _problem_line(problem: Problem) -> str:
    """Return the line about something that could not be read."""
    return f"  {problem.what}" if problem == Problem("line 1", EMPTY) else f"  {problem.where}: {problem.what}"


def _finding_lines(session: Session, finding: Finding) -> list[str]:
    """Return the lines about one suspicious domain."""
    arrow = f" → {finding.suggestions[0].domain}" if finding.suggestions else ""
    others = ", ".join(suggestion.domain for suggestion in finding.suggestions[1:3])
    lines = [f"  {harmless(finding.domain)}{arrow}", f"      {finding.reason}"]
    if finding.tie:
        lines.append(f"      It could as well be {others}; please choose.")
    lines.append(f"      {finding.destination.text}")
    lines += [f"      {sentence}" for sentence in finding.evidence]
    for key in session.keys(finding):
        book = session.books[key.book]
        where = f"{book.path.name}, {book.where(key.row)}" if len(session.books) > 1 else book.where(key.row)
        lines.append(
            f"      {where}: {harmless(session.contact_name(key), 60)} <{harmless(session.address(key), 120)}>"
        )
    return lines


def _closing(session: Session) -> str:
    """Return the last line."""
    if not session.findings:
        return "No likely typos found."
    addresses = sum(len(session.keys(finding)) for finding in session.findings)
    return (
        f"{counted(len(session.findings), 'domain')} at {counted(addresses, 'address')} "
        f"{'looks' if len(session.findings) == 1 else 'look'} mistyped. Nothing has been changed."
    )


def _lower(sentence: str) -> str:
    """Return a sentence as it goes on behind a colon."""
    return sentence[0].lower() + sentence[1:]
