"""Judging a domain by the rules, by itself or with what some books say.

1. A domain that is declared, never to be flagged, trusted, retired or unusable, in this order, is settled at once.
2. A malformed one is repaired, and the repaired one judged.
3. For any other, the indexes find candidates, scoring weighs them, and the books' evidence weighs again. Being known
   silences what likeness alone speaks for.
4. What is likely enough becomes a finding; the order of its suggestions is the order of their probabilities.
5. Of the findings, those of the confidence that is to be shown are.
"""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from desktop_app.book.model import Unusable
from desktop_app.files.phrases import phrase, phrase_for, sentences
from desktop_app.proofreading.alignment import align
from desktop_app.proofreading.candidates import WHOLE_DOMAIN_ROUTES, Candidate, CandidateIndex, Route
from desktop_app.proofreading.confidence import Confidence
from desktop_app.proofreading.context import MUCH_MORE, BookContext
from desktop_app.proofreading.domain import DomainName, is_inside, parse, unusable_domain, with_parents
from desktop_app.proofreading.evidence import NO_EVIDENCE, BookEvidence
from desktop_app.proofreading.finding import Finding, Nearest, Suggestion, Verdict, VerdictCode
from desktop_app.proofreading.kinds import Kind
from desktop_app.proofreading.known import KnownDomains
from desktop_app.proofreading.malformed import malformed_finding, suffix_repairs, unknown_suffix_finding
from desktop_app.proofreading.origin import Origin
from desktop_app.proofreading.rules import Rules, TrustedDomain
from desktop_app.proofreading.scoring import CLOSED_SUFFIXES, Reading, read_as_slip, weight_of_being_real
from desktop_app.proofreading.verdicts import (
    declared_finding,
    found_verdict,
    resembles,
    retired_finding,
    says_known,
    says_renamed,
    trusted_verdict,
    unusable_verdict,
    web_host_finding,
    why_quiet,
)
from desktop_app.proofreading.weighing import Balance, Weighed, is_tie, make_finding

_NEAREST_TO_EXPLAIN = 3
_READINGS_KEPT = 1 << 11
"""Domains of which the readings are kept from one judging to the next; some 2 kB each."""
_KNOWN_WEIGHT, _UNKNOWN_WEIGHT = 0.5, 0.2
"""Weight of a domain that nobody trusts, where a suffix that doesn't exist has to be some other one."""
_TOO_FAR = phrase("it is too far away")
_WHOLE_TARGET_ROUTES = frozenset({Route.TARGET_FIRST, Route.SQUEEZED})
_COINCIDENCE = 1e-3
_MUCH_LIKELIER = 5
"""How much more weight than a trusted domain one must have that is spelled with a dot or dash less than a subdomain."""


class Proofreader:
    """Judges domains by one set of rules."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self._index = CandidateIndex([*rules.trusted.values(), *rules.renamed])
        self._settled_by_name = frozenset(chain(rules.declared, rules.never, rules.trusted, rules.retired))
        self._read_before: dict[str, list[Reading]] = {}

    def __reduce__(self) -> tuple[type["Proofreader"], tuple[Rules]]:
        return Proofreader, (self._rules,)

    @property
    def trusted(self) -> Container[str]:
        """Return the trusted domains."""
        return self._rules.trusted

    @property
    def known(self) -> KnownDomains:
        """Return the domains known to be real."""
        return self._rules.known

    @property
    def origin(self) -> Origin:
        """Return what the rules were made of."""
        return self._rules.origin

    def shows(self, finding: Finding) -> bool:
        """Return whether a finding is sure enough to be shown."""
        return finding.confidence.reaches(self._rules.shown)

    def passes(self, domain: str) -> bool:
        """Return whether a lower-case domain is surely quiet: no rule names it, and no trusted one is near it.

        Nearly all domains of a book are like that. Judging them comes to the same, but takes three times as long.
        """
        parsed = parse(domain)
        if parsed is None or not parsed.suffix or parsed.suffix == parsed.text:
            return False
        parent = parsed.text
        while parent:
            if parent in self._settled_by_name:
                return False
            parent = parent.partition(".")[2]
        return not is_inside(parsed.text) and not self._index.search(parsed)

    def judge(self, domain: str, book: BookContext | None = None) -> Verdict:
        """Judge one domain, lower-case as written."""
        parsed = parse(domain)
        settled = self._settled(domain, parsed, book)
        if settled:
            return settled
        if parsed is None:
            return found_verdict(malformed_finding(domain, lambda repaired: self.judge(repaired, book)))
        if parsed.suffix == parsed.text:
            return Verdict(
                domain, VerdictCode.UNREMARKABLE, phrase("“{domain}” is a registry’s own ending.", domain=domain)
            )
        balance = self._balance(parsed, domain, book)
        if not balance.readings and parsed.suffix:
            return self._not_flagged(domain, parsed, balance)
        known = self._known(parsed, balance)
        if known:
            return Verdict(domain, VerdictCode.KNOWN, says_known(known), balance.nearest())
        least = Confidence.MEDIUM if self._rules.is_declared_parent_of(parsed.text) else Confidence.LOW
        finding = (
            make_finding(domain, balance, least, book.evidence.count(domain) if book else 0)
            if balance.slips
            else unknown_suffix_finding(domain, parsed, lambda meant: self.judge(meant, book), self._is_known)
        )
        if finding:
            return found_verdict(self._as_renamed(finding), balance.nearest())
        return self._not_flagged(domain, parsed, balance)

    def _as_renamed(self, finding: Finding) -> Finding:
        """Return a finding that suggests new domains in place of renamed ones, and nothing under these."""
        if not self._rules.renamed or not finding.suggestions:
            return finding
        suggestions: dict[str, Suggestion] = {}
        for each in finding.suggestions:
            new = self._rules.declared.get(each.domain)
            if new is None and self._is_under_renamed(each.domain):
                continue
            domain = new or each.domain
            reason = sentences(each.reason, says_renamed(each.domain, new)) if new else each.reason
            first = suggestions.setdefault(domain, replace(each, domain=domain, probability=0.0, reason=reason))
            suggestions[domain] = replace(first, probability=first.probability + each.probability)
        best = tuple(sorted(suggestions.values(), key=lambda each: -each.probability))
        said = best[0].reason if best else finding.reason
        return replace(finding, suggestions=best, tie=is_tie(best), reason=said)

    def _is_under_renamed(self, domain: str) -> bool:
        """Return whether a domain is under one that was renamed, and nothing else speaks for it."""
        return self._rules.trusted_as(domain) is None and any(
            parent in self._rules.declared for parent in with_parents(domain)
        )

    def _known(self, parsed: DomainName, balance: Balance) -> str | None:
        """Return the known domain that keeps a suspicious one from being flagged.

        Where a label is too many or in the wrong place, what the rest is under says nothing.
        """
        if not balance.slips or not parsed.suffix or self._rules.trusted_as(parsed.text):
            return None
        known = self._rules.known.register(parsed.text)
        whole = balance.slips[0].reading.candidate.route in WHOLE_DOMAIN_ROUTES
        return None if whole and known != parsed.text else known

    def explain(self, domain: str, book: BookContext | None = None) -> Verdict:
        """Judge one domain, and name the nearest trusted ones even where they are far."""
        judged = self.judge(domain, book)
        verdict = self._shown(judged)
        if verdict is not judged:
            return verdict
        parsed = parse(domain)
        settled = verdict.nearest or verdict.code in (VerdictCode.TRUSTED, VerdictCode.UNUSABLE)
        if settled or (parsed and parsed.suffix == parsed.text):
            return verdict
        targets = extract(
            domain, self._rules.trusted.keys(), scorer=OSA.normalized_similarity, limit=_NEAREST_TO_EXPLAIN
        )
        far = tuple(self._far(domain, parsed, self._rules.trusted[target]) for target, _, _ in targets)
        if verdict.code is not VerdictCode.UNREMARKABLE or parsed is None:
            return verdict._replace(nearest=far)
        known = self._rules.known.register(parsed.text)
        if known:
            return verdict._replace(code=VerdictCode.KNOWN, why=says_known(known), nearest=far)
        within_two = far and OSA.distance(parsed.text, far[0].domain, score_cutoff=2) <= 2
        return verdict._replace(
            why=resembles(far[0].domain, far[0].ruled_out) if within_two else verdict.why, nearest=far
        )

    def code(self, domain: str, book: BookContext | None = None) -> VerdictCode:
        """Return how explain judges one domain, without finding out why: for listing very many."""
        verdict = None if self.passes(domain) else self._shown(self.judge(domain, book))
        if verdict and verdict.code is not VerdictCode.UNREMARKABLE:
            return verdict.code
        parsed = parse(domain)
        known = parsed and parsed.suffix != parsed.text and self.known.register(parsed.text)
        return VerdictCode.KNOWN if known else VerdictCode.UNREMARKABLE

    def _shown(self, verdict: Verdict) -> Verdict:
        """Return a verdict without a finding that is not sure enough to be shown."""
        if verdict.finding is None or self.shows(verdict.finding):
            return verdict
        why = phrase("It is less sure than what your organisation wants to be shown: {reason}", reason=verdict.why)
        return verdict._replace(code=VerdictCode.UNREMARKABLE, why=why, finding=None)

    def _settled(self, domain: str, parsed: DomainName | None, book: BookContext | None) -> Verdict | None:
        """Return the verdict where the rules alone decide."""
        text = parsed.text if parsed else domain
        new = self._rules.declared.get(text)
        if new:
            return found_verdict(declared_finding(domain, new))
        never = self._rules.never_as(text)
        if never and text not in self._rules.trusted:
            said = phrase("Your organisation says that “{domain}” is never to be marked.", domain=never)
            return Verdict(domain, VerdictCode.KNOWN, said)
        trusted = self._rules.trusted_as(text) if parsed else None
        if parsed and trusted:
            if trusted.domain == parsed.text:
                said = phrase("It is in the known-correct spellings ({source}).", source=trusted.source)
                return Verdict(domain, VerdictCode.TRUSTED, said, exact=True, has_mailboxes=True)
            finding = web_host_finding(domain, trusted) or self._slip_for_sibling(domain, parsed, book)
            if finding:
                return found_verdict(finding)
            same = self._index.same_but_separators(parsed.text)
            if not any(target.weight >= _MUCH_LIKELIER * trusted.weight for target in same):
                said = phrase(
                    "It is under “{domain}”, in the known-correct spellings ({source}).",
                    domain=trusted.domain,
                    source=trusted.source,
                )
                return Verdict(domain, VerdictCode.TRUSTED, said, has_mailboxes=not trusted.is_provider)
        retired = self._rules.retired_as(text)
        if retired:
            return found_verdict(retired_finding(domain, retired))
        unusable = unusable_domain(domain)
        return unusable_verdict(domain, unusable) if unusable else None

    def _slip_for_sibling(self, domain: str, parsed: DomainName, book: BookContext | None) -> Finding | None:
        """Return the finding for a subdomain of a trusted domain that is a slip for a frequent one beside it."""
        if not book:
            return None
        parent = parsed.text.partition(".")[2]
        readings = [
            reading
            for reading in self._own_readings(parsed, domain, book)
            if reading.candidate.target.domain.partition(".")[2] == parent
            and book.evidence.count(reading.candidate.suggestion) >= MUCH_MORE * book.evidence.count(domain)
        ]
        balance = self._weigh(parsed, domain, readings, book)
        return make_finding(domain, balance, Confidence.MEDIUM, book.evidence.count(domain))

    def _balance(self, parsed: DomainName, domain: str, book: BookContext | None) -> Balance:
        """Return every reading of a domain as a slip, against its being real."""
        readings = self._read_before.pop(parsed.text, None) if book else self._read_before.get(parsed.text)
        if readings is None:
            readings = self._readings(parsed, self._index.search(parsed))
            if readings and not parsed.suffix:
                repairs = self._readings(parsed, self._untrusted_repairs(parsed))
                readings += [reading._replace(surest=Confidence.MEDIUM) for reading in repairs]
            # Kept, since each suspicious domain is judged once more, with its book.
            if readings and not book and len(self._read_before) < _READINGS_KEPT:
                self._read_before[parsed.text] = readings
        if book:
            listed = {reading.candidate.suggestion for reading in readings}
            own = self._own_readings(parsed, domain, book)
            readings = readings + [each for each in own if each.candidate.suggestion not in listed]
        return self._weigh(parsed, domain, readings, book)

    def _untrusted_repairs(self, parsed: DomainName) -> Iterator[Candidate]:
        """Yield the domains nobody trusts that may be meant by one without a suffix: cox.com for cox.con."""
        for meant in suffix_repairs(parsed):
            if not self._rules.trusted_as(meant) and self.judge(meant).finding is None:
                weight = _KNOWN_WEIGHT if self._is_known(meant) else _UNKNOWN_WEIGHT
                yield Candidate("", parsed.text, TrustedDomain(meant, weight, ""), Route.EDITS)

    def _is_known(self, domain: str) -> bool:
        """Return whether a domain is registered as real, or much visited."""
        return bool(self._rules.known.register(domain)) or self._rules.known.rank_class(domain) is not None

    def _own_readings(self, parsed: DomainName, domain: str, book: BookContext) -> list[Reading]:
        """Return every reading of a domain as a slip for one that the books use much.

        None is sure, since nobody has said that the other one is right.
        """
        candidates = book.own_candidates(domain)
        book.evidence.gather(each.suggestion for each in candidates)
        used = [each for each in candidates if self._is_used(each.target.domain, book.evidence)]
        return [reading._replace(surest=Confidence.MEDIUM) for reading in self._readings(parsed, used)]

    def _is_used(self, domain: str, evidence: BookEvidence) -> bool:
        """Return whether a domain is known, or used by several people and not by one with several addresses."""
        return evidence.has_several_people(domain) or self._rules.known.register(domain) is not None

    def _readings(self, parsed: DomainName, candidates: Iterable[Candidate]) -> list[Reading]:
        """Return the likeliest reading of a domain for each suggestion, without the books' evidence."""
        best: dict[str, Reading] = {}
        for candidate in candidates:
            reading = self._with_a_right_head(read_as_slip(parsed, candidate, self._rules.layouts))
            suggestion = reading.candidate.suggestion
            before = best.get(suggestion)
            if suggestion != parsed.text and (before is None or reading.weight > before.weight):
                best[suggestion] = reading
        return [*best.values()]

    def _with_a_right_head(self, reading: Reading) -> Reading:
        """Return a reading under a whole suffix such as gov.uk with what stands before it corrected too, if need be."""
        candidate = reading.candidate
        if not candidate.head or not candidate.target.is_whole_suffix or not reading.weight:
            return reading
        finding = self.judge(candidate.suggestion).finding
        if not finding or not finding.suggestions:
            return reading
        first = finding.suggestions[0]
        meant = TrustedDomain(first.domain, candidate.target.weight, candidate.target.source)
        corrected = Candidate("", f"{candidate.head}.{candidate.typed}", meant, candidate.route)
        english = f"{reading.reason.removesuffix('.')}; {first.reason[:1].lower()}{first.reason[1:]}"
        why = phrase_for(english, "{first} {rest}", first=reading.reason, rest=first.reason)
        return reading._replace(candidate=corrected, kind=Kind.COMBINED, reason=why)

    def _weigh(self, parsed: DomainName, domain: str, readings: list[Reading], book: BookContext | None) -> Balance:
        """Weigh readings with what the books say."""
        possible = [reading for reading in readings if reading.weight > 0]
        if not possible:
            nearest_first = sorted(readings, key=lambda each: (each.cost, each.candidate.suggestion))
            return Balance(tuple(Weighed(reading, 0.0) for reading in nearest_first), 0.0)
        weight_real = weight_of_being_real(parsed, possible, self._rules.known.rank_class(parsed.text))
        against = NO_EVIDENCE
        evidence = book.evidence if book else None
        if evidence:
            targets = [reading.candidate.suggestion for reading in possible]
            evidence.gather([domain, *targets])
            numbers_count = not _no_number_excuses(parsed, possible)
            against = evidence.against_slip(domain, targets, numbers_count=numbers_count)
        weighed = [_with_evidence(reading, domain, evidence) for reading in _whole_target_wins(readings)]
        weighed.sort(key=lambda each: (-each.weight, each.reading.cost, each.reading.candidate.suggestion))
        return Balance(tuple(weighed), weight_real * against.odds, against.sentences)

    def _not_flagged(self, domain: str, parsed: DomainName, balance: Balance) -> Verdict:
        """Return the verdict on a domain that nothing speaks against, or not enough."""
        parent = self._rules.wildcard_over(parsed.text)
        if parent:
            said = phrase("Whatever is under “{domain}” is known to be correct.", domain=parent)
            return trusted_verdict(domain, said, balance.nearest())
        if len(parsed.labels) == 1:
            return unusable_verdict(domain, Unusable.INTERNAL_HOST)
        return Verdict(domain, VerdictCode.UNREMARKABLE, why_quiet(balance), balance.nearest())

    def _far(self, domain: str, parsed: DomainName | None, target: TrustedDomain) -> Nearest:
        """Return a trusted domain as explain shows it that is no candidate."""
        if parsed is None:
            cost = align(domain, target.domain, self._rules.layouts).cost
            return Nearest(target.domain, Kind.COMBINED, round(cost, 2), 0.0, _TOO_FAR)
        reading = read_as_slip(parsed, Candidate("", parsed.text, target, Route.EDITS), self._rules.layouts)
        return Nearest(target.domain, reading.kind, round(reading.cost, 2), 0.0, reading.ruled_out or _TOO_FAR)


def _with_evidence(reading: Reading, domain: str, evidence: BookEvidence | None) -> Weighed:
    """Return a reading weighed with what the books say for it."""
    if not evidence or not reading.weight:
        return Weighed(reading, reading.weight)
    suggestion = reading.candidate.suggestion
    found = evidence.for_slip(domain, suggestion)
    more = 1 + evidence.weight(suggestion) / reading.candidate.target.weight
    return Weighed(reading, reading.weight * more * found.odds, found.sentences)


def _whole_target_wins(readings: list[Reading]) -> list[Reading]:
    """Return readings with those for a subdomain far behind one for which the whole target is there.

    army.mil.com holds army.mil, and df.as.mil is dfas.mil but for a dot; that army.mail.com or df.af.mil was meant
    would be too much of a coincidence.
    """
    if not any(reading.weight and reading.candidate.route in _WHOLE_TARGET_ROUTES for reading in readings):
        return readings
    return [
        reading._replace(weight=reading.weight * _COINCIDENCE)
        if reading.candidate.head and reading.candidate.route not in _WHOLE_TARGET_ROUTES
        else reading
        for reading in readings
    ]


def _no_number_excuses(parsed: DomainName, readings: Sequence[Reading]) -> bool:
    """Return whether a domain stays suspicious however many use it.

    That is so where there is no such suffix, next door to a closed one, and under mil, where all names are known.
    """
    return parsed.suffix in ("", "mil") or any(
        reading.kind is Kind.SUFFIX_NEIGHBOUR and reading.candidate.target.suffix in CLOSED_SUFFIXES
        for reading in readings
    )
