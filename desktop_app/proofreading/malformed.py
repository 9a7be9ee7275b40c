"""Findings for domains that can't exist: malformed ones, and those under a suffix that isn't on the internet."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from rapidfuzz.distance import OSA

from desktop_app.files.phrases import phrase, sentences
from desktop_app.proofreading import structure
from desktop_app.proofreading.confidence import Confidence
from desktop_app.proofreading.destination import destination
from desktop_app.proofreading.domain import DomainName, is_suffix, is_top_level, parse, public_suffix
from desktop_app.proofreading.finding import Finding, Suggestion, Verdict, VerdictCode
from desktop_app.proofreading.kinds import Kind
from desktop_app.proofreading.weighing import confidence, is_tie

_SURE = 0.99
_REPAIR_ALONE = 0.9
"""Probability that a malformed domain means its repaired form, where that is no trusted one."""
_COMMON_SUFFIXES = (
    "com",
    "net",
    "org",
    "de",
    "fr",
    "edu",
    "gov",
    "co.uk",
    "ac.uk",
    "org.uk",
    "gov.uk",
    "com.au",
    "com.br",
)
_SETTLED_KINDS = frozenset({Kind.DECLARED, Kind.RETIRED})
"""Kinds that come before structure."""
_KNOWN_IS_LIKELIER = 5.0
_DOUBLED = re.compile(r"(.)\1")


def malformed_finding(domain: str, judge: Callable[[str], Verdict]) -> Finding:
    """Return the finding for a domain that can't exist as it is written; judge: how a repaired one is judged."""
    wrong = structure.what_is_wrong(domain)
    alone: tuple[Suggestion, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    for repaired, verdict in sorted(
        ((repaired, judge(repaired)) for repaired in structure.repairs(domain)),
        key=lambda each: not each[1].exact,
    ):
        if verdict.finding and verdict.finding.kind in _SETTLED_KINDS:
            return replace(verdict.finding, domain=domain)
        repair = Suggestion(repaired, _SURE, Kind.STRUCTURE, _says_malformed(wrong, repaired))
        if verdict.has_mailboxes or verdict.code is VerdictCode.KNOWN:
            return _structure_finding(domain, (repair,), wrong)
        if verdict.finding and not suggestions:
            kept = (each for each in verdict.finding.suggestions if not structure.loses_text(domain, each.domain))
            suggestions = tuple(
                replace(each, kind=Kind.STRUCTURE, reason=_says_malformed(wrong, each.domain)) for each in kept
            )
        parsed = parse(repaired)
        if parsed and parsed.suffix and not alone and verdict.code is not VerdictCode.TRUSTED:
            alone = (replace(repair, probability=_REPAIR_ALONE),)
    return _structure_finding(domain, suggestions or alone, wrong)


def _says_malformed(what: str, meant: str) -> str:
    """Say what is wrong with a domain, and what was meant."""
    return phrase(
        "This can’t be a mail domain: {what}; “{suggestion}” was probably meant.", what=what, suggestion=meant
    )


def unknown_suffix_finding(
    domain: str, parsed: DomainName, judge: Callable[[str], Verdict], is_known: Callable[[str], bool]
) -> Finding | None:
    """Return the finding for a suffix that isn't on the internet, where the name is near no trusted one.

    judge: how the same name is judged under a suffix that was probably meant; it may be a slip itself.
    is_known: whether a domain is known to be real.
    """
    if len(parsed.labels) < 2 or parsed.suffix or is_top_level(parsed.labels[-1]):
        return None
    said = phrase("There is no ending “.{ending}” on the internet.", ending=parsed.labels[-1])
    near = [*suffix_repairs(parsed)]
    suggestions: list[Suggestion] = []
    verdicts = {meant: judge(meant) for meant in near}
    weights = {meant: _KNOWN_IS_LIKELIER if is_known(meant) else 1.0 for meant in near}
    for meant, verdict in verdicts.items():
        share = _REPAIR_ALONE * weights[meant] / sum(weights.values())
        if verdict.finding and verdict.finding.suggestions:
            first = verdict.finding.suggestions[0]
            why = sentences(said, first.reason)
            suggestions.append(Suggestion(first.domain, share * first.probability, Kind.COMBINED, why))
        else:
            right = phrase("“.{suggestion}” was probably meant.", suggestion=public_suffix(meant))
            why = sentences(said, right)
            suggestions.append(Suggestion(meant, share, Kind.SUFFIX_UNKNOWN, why))
    suggestions.sort(key=lambda each: -each.probability)
    level = Confidence.MEDIUM if len(near) == 1 else Confidence.LOW
    why = suggestions[0].reason if suggestions else said
    return Finding(
        domain,
        level,
        _SURE,
        suggestions[0].kind if suggestions else Kind.SUFFIX_UNKNOWN,
        is_tie(suggestions),
        why,
        destination(domain),
        tuple(suggestions),
    )


def suffix_repairs(parsed: DomainName) -> Iterator[str]:
    """Yield a domain whose suffix doesn't exist with those that were probably meant: common ones one edit away."""
    labels = parsed.labels
    found: set[str] = set()
    for length in (1, 2):
        typed, rest = ".".join(labels[-length:]), ".".join(labels[:-length])
        for suffix in (*_COMMON_SUFFIXES, _without_doubling(typed)):
            if rest and suffix not in found and OSA.distance(typed, suffix, score_cutoff=1) == 1 and is_suffix(suffix):
                found.add(suffix)
                yield f"{rest}.{suffix}"


def _without_doubling(suffix: str) -> str:
    """Return a suffix without the letter that is typed twice in it: de for dee."""
    return _DOUBLED.sub(r"\1", suffix, count=1)


def _structure_finding(domain: str, suggestions: tuple[Suggestion, ...], wrong: str) -> Finding:
    """Return the finding for a malformed domain; it may have no suggestion."""
    level = confidence(suggestions[0].probability) or Confidence.LOW if suggestions else Confidence.MEDIUM
    why = suggestions[0].reason if suggestions else phrase("This can’t be a mail domain: {what}.", what=wrong)
    slip = max(_SURE, sum(suggestion.probability for suggestion in suggestions))
    return Finding(domain, level, slip, Kind.STRUCTURE, is_tie(suggestions), why, destination(domain), suggestions)
