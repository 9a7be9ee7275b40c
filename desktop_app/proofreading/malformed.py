"""Findings for domains that can't exist: malformed ones, and those under a suffix that isn't on the internet."""

from collections.abc import Callable
from dataclasses import replace

from rapidfuzz.distance import OSA

from desktop_app.proofreading import structure
from desktop_app.proofreading.destination import destination
from desktop_app.proofreading.domain import DomainName, is_top_level, parse
from desktop_app.proofreading.finding import Confidence, Finding, Suggestion, Verdict, VerdictCode
from desktop_app.proofreading.kinds import Kind
from desktop_app.proofreading.weighing import confidence, is_tie

_SURE = 0.99
_REPAIR_ALONE = 0.9
"""Probability that a malformed domain means its repaired form, where that is no trusted one."""
_COMMON_SUFFIXES = ("com", "net", "org", "de", "co.uk", "fr", "edu", "gov")


def malformed_finding(domain: str, judge: Callable[[str], Verdict]) -> Finding:
    """Return the finding for a domain that can't exist as it is written; judge: how a repaired one is judged."""
    said = f"This can’t be a mail domain: {structure.what_is_wrong(domain)}"
    alone: tuple[Suggestion, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    for repaired, verdict in sorted(
        ((repaired, judge(repaired)) for repaired in structure.repairs(domain)),
        key=lambda each: each[1].code is not VerdictCode.TRUSTED or not each[1].exact,
    ):
        repair = Suggestion(repaired, _SURE, Kind.STRUCTURE, f"{said}; “{repaired}” was probably meant.")
        if verdict.code in (VerdictCode.TRUSTED, VerdictCode.KNOWN):
            return _structure_finding(domain, (repair,), said)
        if verdict.finding and not suggestions:
            kept = (each for each in verdict.finding.suggestions if not structure.loses_text(domain, each.domain))
            suggestions = tuple(replace(each, kind=Kind.STRUCTURE) for each in kept)
        parsed = parse(repaired)
        if parsed and parsed.suffix and not alone:
            alone = (replace(repair, probability=_REPAIR_ALONE),)
    return _structure_finding(domain, suggestions or alone, said)


def unknown_suffix_finding(domain: str, parsed: DomainName, judge: Callable[[str], Verdict]) -> Finding | None:
    """Return the finding for a suffix that isn't on the internet, where the name is near no trusted one.

    judge: how the same name is judged under a suffix that was probably meant; it may be a slip itself.
    """
    if len(parsed.labels) < 2 or parsed.suffix or is_top_level(parsed.labels[-1]):
        return None
    last = parsed.labels[-1]
    said = f"There is no ending “.{last}” on the internet."
    near = [suffix for suffix in _COMMON_SUFFIXES if OSA.distance(last, suffix, score_cutoff=1) == 1]
    suggestions: list[Suggestion] = []
    for suffix in near:
        share = _REPAIR_ALONE / len(near)
        meant = ".".join((*parsed.labels[:-1], suffix))
        finding = judge(meant).finding
        if finding and finding.suggestions:
            first = finding.suggestions[0]
            suggestions.append(
                Suggestion(first.domain, share * first.probability, Kind.COMBINED, f"{said} {first.reason}")
            )
        else:
            why = f"{said} “.{suffix}” was probably meant."
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


def _structure_finding(domain: str, suggestions: tuple[Suggestion, ...], said: str) -> Finding:
    """Return the finding for a malformed domain; it may have no suggestion."""
    level = confidence(suggestions[0].probability) or Confidence.LOW if suggestions else Confidence.MEDIUM
    why = suggestions[0].reason if suggestions else said + "."
    return Finding(domain, level, _SURE, Kind.STRUCTURE, is_tie(suggestions), why, destination(domain), suggestions)
