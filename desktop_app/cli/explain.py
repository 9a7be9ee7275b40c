"""proofbook explain: how a domain or address is judged, flagged or not, and why."""

import argparse
import json
import re
from pathlib import Path

from desktop_app.book.address_text import domain_start, find_addresses, unusable_kind
from desktop_app.cli.as_json import verdict_object
from desktop_app.cli.opening import open_book, proofreader
from desktop_app.cli.output import put, put_lines
from desktop_app.cli.progress import progress
from desktop_app.exit_codes import ExitCode
from desktop_app.files.display import harmless
from desktop_app.proofreading.context import BookContext
from desktop_app.proofreading.finding import Nearest, Verdict, VerdictCode
from desktop_app.proofreading.proofreader import Proofreader
from desktop_app.proofreading.whole_books import proofread
from desktop_app.review.words import UNUSABLE_WORDS, finding_words

_WORDS = {
    VerdictCode.TRUSTED: "known-correct spelling",
    VerdictCode.KNOWN: "a real domain",
    VerdictCode.UNREMARKABLE: "not flagged",
    VerdictCode.UNUSABLE: "can’t be checked",
}

_MOST_NEAREST = 5
_PAGE = re.compile(r"^https?://([^/:]+).*|^([^/=:]+)/.*", re.IGNORECASE | re.DOTALL)


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", common: argparse.ArgumentParser) -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "explain",
        parents=[common],
        help="say how a domain or address is judged, and why",
        description="Say how each domain or address is judged, and why.",
    )
    parser.add_argument("subject", nargs="+", metavar="DOMAIN_OR_ADDRESS", type=_subject)
    parser.add_argument("--book", metavar="BOOK", help="a book whose contacts count as evidence")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="how to print (default: text)")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Explain each subject."""
    judge = proofreader(options)
    book = open_book(options, Path(options.book)) if options.book is not None else None
    context = proofread([book], judge, progress(options)).context if book else None
    verdicts = [
        (given, _judge(judge, text, context)) for subject in options.subject for given, text in _subjects(subject)
    ]
    if options.format == "json":
        objects = [verdict_object(given, verdict) for given, verdict in verdicts]
        put(json.dumps(objects, ensure_ascii=False, indent=1) + "\n")
    else:
        put_lines(line for number, each in enumerate(verdicts) for line in ([""] if number else []) + _lines(*each))
    return ExitCode.FINE


def _subject(text: str) -> str:
    """Check a domain or address given on the command line, as argparse wants it."""
    if not text.strip():
        raise argparse.ArgumentTypeError("please name a domain or an address")
    return text


def _subjects(given: str) -> list[tuple[str, str]]:
    """Return (what to call it, domain or bare address) of what is given, such as “John <j@army.ml>” or a link."""
    text = given.strip()
    if text.lower().startswith("mailto:"):
        text = text.partition("?")[0]  # RFC 6068 §2: subject, body and the like
    elif "@" not in text:
        text = _PAGE.sub(r"\1\2", text)  # the address of a web page
    addresses = [text[start:end] for start, end in find_addresses(text)] if "@" in text else []
    if len(addresses) > 1:
        return [(address, address) for address in addresses]
    return [(given, addresses[0] if addresses else text)]


def _judge(judge: Proofreader, text: str, context: BookContext | None) -> Verdict:
    """Judge a domain, or the domain of an address."""
    kind = unusable_kind(text) if "@" in text or "/" in text or ":" in text else None
    if kind:
        return Verdict("", VerdictCode.UNUSABLE, UNUSABLE_WORDS[kind] + ".", unusable=kind)
    return judge.explain(text[max(domain_start(text), 0) :].lower(), context)


def _lines(subject: str, verdict: Verdict) -> list[str]:
    """Return a verdict for a person to read."""
    finding = verdict.finding
    words = finding_words(finding).lower() if finding else _WORDS[verdict.code]
    lines = [f"{harmless(subject)}: {words}", f"  {verdict.why}"]
    if not finding:
        return lines + [_nearest(near) for near in verdict.nearest[:_MOST_NEAREST]]
    costs = {near.domain: f", cost {near.cost:.2f}" for near in verdict.nearest}
    lines += [f"  {sentence}" for sentence in (finding.destination.text, *finding.evidence)]
    return lines + [
        f"  suggestion: {each.domain} ({each.probability:.0%}, {each.kind}{costs.get(each.domain, '')})"
        for each in finding.suggestions
    ]


def _nearest(near: Nearest) -> str:
    """Return a near known-correct domain for a person to read, with what speaks against it."""
    quiet = f"; {near.ruled_out}" if near.ruled_out else f", probability {near.probability:.0%}"
    return f"  nearest: {near.domain} ({near.kind}, cost {near.cost:.2f}{quiet})"
