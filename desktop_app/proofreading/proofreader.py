"""Judging: each distinct domain once, against the rules and what the books say.

1. A domain that is declared, trusted, unusable or known is settled at once.
2. A malformed one is repaired, and the repaired one judged.
3. For any other, the index finds candidates, scoring weighs them, and the books' evidence weighs again.
4. What is likely enough becomes a finding; the order of its suggestions is the order of their probabilities.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from rapidfuzz.distance import OSA

from desktop_app.book.model import AddressBook, Unusable
from desktop_app.files.progress import Progress, ignore_progress
from desktop_app.proofreading import structure
from desktop_app.proofreading.candidates import CandidateIndex
from desktop_app.proofreading.destination import destination
from desktop_app.proofreading.domain import DomainName, is_public_suffix, is_top_level, parse, unusable_domain
from desktop_app.proofreading.evidence import NO_EVIDENCE, BookEvidence
from desktop_app.proofreading.finding import Confidence, Finding, Nearest, Suggestion, Verdict, VerdictCode
from desktop_app.proofreading.kinds import Kind
from desktop_app.proofreading.rules import Rules
from desktop_app.proofreading.scoring import CLOSED_SUFFIXES, Reading, read_as_slip, weight_of_being_real

_HIGH, _MEDIUM, _LOW = 0.93, 0.75, 0.45
_TIE = 2.0
"""First to second suggestion; below this no machine chooses."""
_MOST_SUGGESTIONS = 5
_WORTH_LISTING = 1 / 500
"""A suggestion that is this much less likely than the first would only distract."""
_REPAIR_ALONE = 0.9
"""Probability that a malformed domain means its repaired form, where that is no trusted one."""
_PROGRESS_EVERY = 256
_COMMON_SUFFIXES = ("com", "net", "org", "de", "co.uk", "fr", "edu", "gov")


class Proofreader:
    """Judges domains by one set of rules."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self._index = CandidateIndex(rules.trusted.values())
        self._read_before: dict[str, list[Reading]] = {}

    def judge(self, domain: str, book: BookEvidence | None = None) -> Verdict:
        """Judge one domain, lower-case as written."""
        parsed = parse(domain)
        settled = self._settled(domain, parsed)
        if settled:
            return settled
        if parsed is None:
            return self._judge_malformed(domain, book)
        if is_public_suffix(parsed.text):
            return Verdict(domain, VerdictCode.UNREMARKABLE, f"“{domain}” is a registry’s own ending.")
        readings, weight_real = self._readings(parsed, domain, book)
        if parsed.suffix and (known := self._rules.known_as(parsed.text)):
            return Verdict(
                domain, VerdictCode.KNOWN, f"“{known}” is known to be real.", _nearest(readings, weight_real)
            )
        finding = self._finding(domain, parsed, readings, weight_real, book)
        if finding:
            return Verdict(domain, VerdictCode.FINDING, finding.reason, _nearest(readings, weight_real), finding)
        return self._not_flagged(domain, parsed, _nearest(readings, weight_real))

    def _settled(self, domain: str, parsed: DomainName | None) -> Verdict | None:
        """Return the verdict where the rules alone decide."""
        new = self._rules.declared.get(parsed.text if parsed else domain)
        if new:
            said = f"Your organisation says that “{domain}” is now “{new}”."
            suggestion = Suggestion(new, 1.0, Kind.DECLARED, said)
            finding = Finding(
                domain, Confidence.HIGH, 1.0, Kind.DECLARED, False, said, destination(domain), (suggestion,)
            )
            return Verdict(domain, VerdictCode.FINDING, said, (), finding)
        trusted = self._rules.trusted_as(parsed.text) if parsed else None
        if trusted:
            part = "It is" if parsed and trusted.domain == parsed.text else f"It is under “{trusted.domain}”,"
            return Verdict(domain, VerdictCode.TRUSTED, f"{part} in the known-correct spellings ({trusted.source}).")
        unusable = unusable_domain(domain)
        if unusable:
            return _unusable(domain, unusable)
        return None

    def _judge_malformed(self, domain: str, book: BookEvidence | None) -> Verdict:
        """Judge a domain that can't exist as it is written."""
        wrong = structure.what_is_wrong(domain)
        said = f"This can’t be a mail domain: {wrong}"
        best: Suggestion | None = None
        suggestions: tuple[Suggestion, ...] = ()
        for repaired in structure.repairs(domain):
            verdict = self.judge(repaired, book)
            if verdict.code in (VerdictCode.TRUSTED, VerdictCode.KNOWN):
                text = f"{said}; “{repaired}” was probably meant."
                return self._structure_verdict(domain, (Suggestion(repaired, 0.99, Kind.STRUCTURE, text),), said)
            if verdict.finding and not suggestions:
                kept = (each for each in verdict.finding.suggestions if not structure.loses_text(domain, each.domain))
                suggestions = tuple(replace(each, kind=Kind.STRUCTURE) for each in kept)
            parsed = parse(repaired)
            if parsed and parsed.suffix and best is None:
                text = f"{said}; “{repaired}” was probably meant."
                best = Suggestion(repaired, _REPAIR_ALONE, Kind.STRUCTURE, text)
        return self._structure_verdict(domain, suggestions or ((best,) if best else ()), said)

    def _structure_verdict(self, domain: str, suggestions: tuple[Suggestion, ...], said: str) -> Verdict:
        """Make the finding for a malformed domain; it may have no suggestion."""
        probability = 0.99
        confidence = _confidence(suggestions[0].probability) if suggestions else Confidence.MEDIUM
        why = suggestions[0].reason if suggestions else said + "."
        finding = Finding(
            domain,
            confidence or Confidence.LOW,
            probability,
            Kind.STRUCTURE,
            _is_tie(suggestions),
            why,
            destination(domain),
            suggestions,
        )
        return Verdict(domain, VerdictCode.FINDING, why, (), finding)

    def _readings(self, parsed: DomainName, domain: str, book: BookEvidence | None) -> tuple[list["_Weighed"], float]:
        """Return every reading of a domain as a slip, best first, and the weight of its being real."""
        readings = self._readings_alone(parsed)
        weight_real = weight_of_being_real(parsed, readings)
        if book and readings:
            book.gather([domain, *(reading.candidate.suggestion for reading in readings)])
            if not _no_number_excuses(parsed, readings):
                weight_real *= book.against_slip(domain)
        weighed = []
        for reading in readings:
            evidence = book.for_slip(domain, reading.candidate.suggestion) if book else NO_EVIDENCE
            weighed.append(_Weighed(reading, reading.weight * evidence.odds, evidence.sentences))
        return sorted(weighed, key=lambda each: (-each.weight, each.reading.candidate.suggestion)), weight_real

    def _readings_alone(self, parsed: DomainName) -> list[Reading]:
        """Return every reading of a domain as a slip, without the books; kept, since each domain is judged twice."""
        readings = self._read_before.get(parsed.text)
        if readings is None:
            candidates = self._index.search(parsed)
            possible = (read_as_slip(parsed, candidate, self._rules.layouts) for candidate in candidates)
            readings = [reading for reading in possible if reading]
            if readings:
                self._read_before[parsed.text] = readings
        return readings

    def _finding(
        self,
        domain: str,
        parsed: DomainName,
        readings: list["_Weighed"],
        weight_real: float,
        book: BookEvidence | None,
    ) -> Finding | None:
        """Return the finding, if being a slip is likely enough."""
        if not readings:
            return self._unknown_suffix(domain, parsed)
        total = weight_real + sum(each.weight for each in readings)
        probability = 1 - weight_real / total
        if probability < _LOW:
            return None
        # As sure as that it is a slip at all, and that the first suggestion is the right one.
        confidence = _confidence(readings[0].weight / total) or Confidence.LOW
        if self._rules.wildcard_over(parsed.text) and confidence is Confidence.LOW:
            return None
        suggestions = tuple(
            Suggestion(each.reading.candidate.suggestion, each.weight / total, each.reading.kind, each.reading.reason)
            for each in readings[:_MOST_SUGGESTIONS]
            if each.weight >= _WORTH_LISTING * readings[0].weight
        )
        evidence = readings[0].sentences
        if book and (count := book.count(domain)) > 1:
            evidence = (*evidence, f"{count} addresses in this book are at “{domain}”.")
        first = suggestions[0]
        return Finding(
            domain,
            confidence,
            probability,
            first.kind,
            _is_tie(suggestions),
            first.reason,
            destination(domain),
            suggestions,
            evidence,
        )

    def _unknown_suffix(self, domain: str, parsed: DomainName) -> Finding | None:
        """Return the finding for a suffix that isn't on the internet, for a name that is near no trusted one."""
        if len(parsed.labels) < 2 or parsed.suffix or is_top_level(parsed.labels[-1]):
            return None
        last = parsed.labels[-1]
        said = f"There is no ending “.{last}” on the internet."
        near = [suffix for suffix in _COMMON_SUFFIXES if _one_edit_apart(last, suffix)]
        share = _REPAIR_ALONE / max(len(near), 1)
        suggestions = tuple(
            Suggestion(
                ".".join((*parsed.labels[:-1], suffix)),
                share,
                Kind.SUFFIX_UNKNOWN,
                f"{said} “.{suffix}” was probably meant.",
            )
            for suffix in near
        )
        confidence = Confidence.MEDIUM if len(near) == 1 else Confidence.LOW
        why = suggestions[0].reason if suggestions else said
        return Finding(
            domain, confidence, 0.95, Kind.SUFFIX_UNKNOWN, _is_tie(suggestions), why, destination(domain), suggestions
        )

    def _not_flagged(self, domain: str, parsed: DomainName, nearest: tuple[Nearest, ...]) -> Verdict:
        """Return the verdict on a domain that nothing speaks against."""
        parent = self._rules.wildcard_over(parsed.text)
        if parent:
            return Verdict(
                domain, VerdictCode.TRUSTED, f"Whatever is under “{parent}” is known to be correct.", nearest
            )
        if len(parsed.labels) == 1:
            return _unusable(domain, Unusable.INTERNAL_HOST)
        why = (
            "It resembles a known-correct spelling, but it is likelier to be a real domain of its own."
            if nearest
            else "No known-correct spelling is one or two slips away."
        )
        return Verdict(domain, VerdictCode.UNREMARKABLE, why, nearest)


@dataclass(frozen=True, slots=True)
class _Weighed:
    """A reading with the book's evidence."""

    reading: Reading
    weight: float
    sentences: tuple[str, ...]


@dataclass(frozen=True)
class Proofreading:
    """What was found in some books: findings, the surest first, and the domains that can't be checked."""

    findings: tuple[Finding, ...]
    unusable: dict[str, Unusable]
    evidence: BookEvidence


def proofread(
    books: Sequence[AddressBook], proofreader: Proofreader, progress: Progress = ignore_progress
) -> Proofreading:
    """Judge every distinct domain of the books. Errors: Cancelled from progress."""
    evidence = BookEvidence(books)
    domains = sorted(evidence.domains)
    suspicious: list[str] = []
    near: set[str] = set()
    unusable: dict[str, Unusable] = {}
    for domain in _counting(domains, "Proofreading", progress):
        verdict = proofreader.judge(domain)
        if verdict.unusable:
            unusable[domain] = verdict.unusable
        elif verdict.nearest or verdict.finding:
            suspicious.append(domain)
            near.update(nearest.domain for nearest in verdict.nearest)
    evidence.gather((*suspicious, *near))
    found = (proofreader.judge(domain, evidence).finding for domain in _counting(suspicious, "Weighing", progress))
    findings = [finding for finding in found if finding]
    levels = list(Confidence)
    findings.sort(key=lambda each: (levels.index(each.confidence), -evidence.count(each.domain), each.domain))
    return Proofreading(tuple(findings), unusable, evidence)


def _counting(domains: Sequence[str], stage: str, progress: Progress) -> Iterator[str]:
    """Yield domains, reporting how many have been done. Errors: Cancelled from progress."""
    for number, domain in enumerate(domains):
        if number % _PROGRESS_EVERY == 0:
            progress(stage, number, len(domains))
        yield domain
    progress(stage, len(domains), len(domains))


def _no_number_excuses(parsed: DomainName, readings: Sequence[Reading]) -> bool:
    """Return whether a domain stays suspicious however many use it: no such suffix, or next door to a closed one."""
    return not parsed.suffix or any(
        reading.kind is Kind.SUFFIX_NEIGHBOUR and reading.candidate.target.suffix in CLOSED_SUFFIXES
        for reading in readings
    )


def _nearest(readings: list[_Weighed], weight_real: float) -> tuple[Nearest, ...]:
    """Return the readings as explain shows them."""
    total = weight_real + sum(each.weight for each in readings)
    return tuple(
        Nearest(each.reading.candidate.suggestion, each.reading.kind, round(each.reading.cost, 2), each.weight / total)
        for each in readings
    )


def _confidence(probability: float) -> Confidence | None:
    """Return the level of a probability, None below all of them."""
    for level, least in ((Confidence.HIGH, _HIGH), (Confidence.MEDIUM, _MEDIUM), (Confidence.LOW, _LOW)):
        if probability >= least:
            return level
    return None


def _is_tie(suggestions: tuple[Suggestion, ...]) -> bool:
    """Return whether the first two suggestions are too close to choose."""
    return len(suggestions) > 1 and suggestions[0].probability < _TIE * suggestions[1].probability


def _one_edit_apart(first: str, second: str) -> bool:
    """Return whether one edit turns one suffix into the other."""
    return OSA.distance(first, second, score_cutoff=1) == 1


def _unusable(domain: str, kind: Unusable) -> Verdict:
    """Return the verdict on a domain that can't be checked."""
    why = (
        "It is an IP address."
        if kind is Unusable.IP_LITERAL
        else "It is a host inside some network, not on the internet."
    )
    return Verdict(domain, VerdictCode.UNUSABLE, why, unusable=kind)
