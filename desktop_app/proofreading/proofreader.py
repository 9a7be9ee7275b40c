"""Judging domains, one at a time or all of some books.

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
from typing import NamedTuple

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from desktop_app.book.model import AddressBook, Unusable
from desktop_app.files.phrases import phrase, phrase_for, sentences
from desktop_app.files.progress import Progress, ignore_progress
from desktop_app.proofreading.alignment import align
from desktop_app.proofreading.candidates import WHOLE_DOMAIN_ROUTES, Candidate, CandidateIndex, Route
from desktop_app.proofreading.confidence import Confidence
from desktop_app.proofreading.context import MUCH_MORE, BookContext
from desktop_app.proofreading.destination import destination, of_retired
from desktop_app.proofreading.domain import DomainName, is_inside, parse, unusable_domain, with_parents
from desktop_app.proofreading.evidence import NO_EVIDENCE, BookEvidence
from desktop_app.proofreading.finding import Finding, Nearest, Suggestion, Verdict, VerdictCode
from desktop_app.proofreading.kinds import Kind
from desktop_app.proofreading.known import KnownDomains
from desktop_app.proofreading.malformed import malformed_finding, suffix_repairs, unknown_suffix_finding
from desktop_app.proofreading.origin import NO_ORIGIN, Origin
from desktop_app.proofreading.rules import RetiredDomain, Rules, TrustedDomain
from desktop_app.proofreading.scoring import CLOSED_SUFFIXES, Reading, read_as_slip, weight_of_being_real
from desktop_app.proofreading.weighing import Balance, Weighed, is_tie, make_finding

_PROGRESS_EVERY = 32
_NEAREST_TO_EXPLAIN = 3
_READINGS_KEPT = 1 << 11
"""Domains of which the readings are kept from one judging to the next; some 2 kB each."""
_KNOWN_WEIGHT, _UNKNOWN_WEIGHT = 0.5, 0.2
"""Weight of a domain that nobody trusts, where a suffix that doesn't exist has to be some other one."""
_TOO_FAR = phrase("it is too far away")
_KNOWN_IS_USED = 2
"""Addresses from which a known domain is one that the book uses."""
_WHOLE_TARGET_ROUTES = frozenset({Route.TARGET_FIRST, Route.SQUEEZED})
_COINCIDENCE = 1e-3
_LEVELS = tuple(Confidence)
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
            return _found(malformed_finding(domain, lambda repaired: self.judge(repaired, book)))
        if parsed.suffix == parsed.text:
            return Verdict(
                domain, VerdictCode.UNREMARKABLE, phrase("“{domain}” is a registry’s own ending.", domain=domain)
            )
        balance = self._balance(parsed, domain, book)
        if not balance.readings and parsed.suffix:
            return self._not_flagged(domain, parsed, balance)
        known = self._known(parsed, balance)
        if known:
            return Verdict(domain, VerdictCode.KNOWN, _says_known(known), balance.nearest())
        least = Confidence.MEDIUM if self._rules.is_declared_parent_of(parsed.text) else Confidence.LOW
        finding = (
            make_finding(domain, balance, least, book.evidence.count(domain) if book else 0)
            if balance.slips
            else unknown_suffix_finding(domain, parsed, lambda meant: self.judge(meant, book), self._is_known)
        )
        if finding:
            return _found(self._as_renamed(finding), balance.nearest())
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
            reason = sentences(each.reason, _says_renamed(each.domain, new)) if new else each.reason
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
            return verdict._replace(code=VerdictCode.KNOWN, why=_says_known(known), nearest=far)
        within_two = far and OSA.distance(parsed.text, far[0].domain, score_cutoff=2) <= 2
        return verdict._replace(
            why=_resembles(far[0].domain, far[0].ruled_out) if within_two else verdict.why, nearest=far
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
            return _found(_declared(domain, new))
        never = self._rules.never_as(text)
        if never and text not in self._rules.trusted:
            said = phrase("Your organisation says that “{domain}” is never to be marked.", domain=never)
            return Verdict(domain, VerdictCode.KNOWN, said)
        trusted = self._rules.trusted_as(text) if parsed else None
        if parsed and trusted:
            if trusted.domain == parsed.text:
                said = phrase("It is in the known-correct spellings ({source}).", source=trusted.source)
                return Verdict(domain, VerdictCode.TRUSTED, said, exact=True, has_mailboxes=True)
            finding = _web_host(domain, trusted) or self._slip_for_sibling(domain, parsed, book)
            if finding:
                return _found(finding)
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
            return _found(_retired(domain, retired))
        unusable = unusable_domain(domain)
        return _unusable(domain, unusable) if unusable else None

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
            return _trusted(domain, said, balance.nearest())
        if len(parsed.labels) == 1:
            return _unusable(domain, Unusable.INTERNAL_HOST)
        return Verdict(domain, VerdictCode.UNREMARKABLE, _why_quiet(balance), balance.nearest())

    def _far(self, domain: str, parsed: DomainName | None, target: TrustedDomain) -> Nearest:
        """Return a trusted domain as explain shows it that is no candidate."""
        if parsed is None:
            cost = align(domain, target.domain, self._rules.layouts).cost
            return Nearest(target.domain, Kind.COMBINED, round(cost, 2), 0.0, _TOO_FAR)
        reading = read_as_slip(parsed, Candidate("", parsed.text, target, Route.EDITS), self._rules.layouts)
        return Nearest(target.domain, reading.kind, round(reading.cost, 2), 0.0, reading.ruled_out or _TOO_FAR)


class Proofreading(NamedTuple):
    """What was found in some books: findings, the surest first, the domains that can't be checked, and who judged."""

    findings: tuple[Finding, ...]
    unusable: dict[str, Unusable]
    context: BookContext
    proofreader: Proofreader | None = None

    @property
    def origin(self) -> Origin:
        """Return what the rules were made of by which was judged."""
        return self.proofreader.origin if self.proofreader else NO_ORIGIN

    @property
    def evidence(self) -> BookEvidence:
        """Return what the books say of each domain."""
        return self.context.evidence

    def explain(self, domain: str) -> Verdict | None:
        """Judge any other domain by the same rules and books; None where nobody has judged."""
        return self.proofreader.explain(domain.lower(), self.context) if self.proofreader else None

    def code(self, domain: str) -> VerdictCode:
        """Return how explain judges a domain; it is much quicker, since it doesn't find out why."""
        return self.proofreader.code(domain, self.context) if self.proofreader else VerdictCode.UNREMARKABLE


def proofread(
    books: Sequence[AddressBook], proofreader: Proofreader, progress: Progress = ignore_progress
) -> Proofreading:
    """Judge every distinct domain of the books. Errors: Cancelled from progress."""
    evidence = BookEvidence(books)
    suspicious: list[str] = []
    quiet: list[str] = []
    far: list[str] = []
    near: set[str] = set()
    unusable: dict[str, Unusable] = {}
    for domain in _counting([*evidence.domains], "Proofreading", progress):
        if proofreader.passes(domain):
            far.append(domain)
            continue
        verdict = proofreader.judge(domain)
        if verdict.unusable:
            unusable[domain] = verdict.unusable
        elif verdict.finding or any(nearest.probability > 0 for nearest in verdict.nearest):
            suspicious.append(domain)
            near.update(nearest.domain for nearest in verdict.nearest)
        else:
            quiet.append(domain)
    total = len(quiet) + len(far) + len(suspicious) + len(unusable)
    used = _used_much(evidence, quiet + far, proofreader.known)
    progress("Proofreading", total, total)
    context = BookContext(evidence, used, proofreader.trusted)
    suspicious += chain(filter(context.own_candidates, quiet), filter(context.has_own_candidates, far))
    near.update(each.suggestion for domain in suspicious for each in context.own_candidates(domain))
    progress("Proofreading", total, total)
    evidence.gather((*suspicious, *near))
    verdicts = (proofreader.judge(domain, context) for domain in _counting(suspicious, "Weighing", progress))
    findings = [verdict.finding for verdict in verdicts if verdict.finding and proofreader.shows(verdict.finding)]
    findings.sort(key=lambda each: (_LEVELS.index(each.confidence), -evidence.count(each.domain), each.domain))
    return Proofreading(tuple(findings), unusable, context, proofreader)


def _used_much(evidence: BookEvidence, domains: Sequence[str], known: KnownDomains) -> set[str]:
    """Return those of some domains that the books use so much that others may be slips for them."""
    used = {*evidence.frequent_domains(domains)}
    several = (domain for domain in domains if domain not in used and evidence.count(domain) >= _KNOWN_IS_USED)
    return used.union([domain for domain in several if known.register(domain)])


def _counting(domains: Sequence[str], stage: str, progress: Progress) -> Iterator[str]:
    """Yield domains, reporting how many have been done. Errors: Cancelled from progress."""
    for number, domain in enumerate(domains):
        if number % _PROGRESS_EVERY == 0:
            progress(stage, number, len(domains))
        yield domain
    progress(stage, len(domains), len(domains))


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


def _why_quiet(balance: Balance) -> str:
    """Say which rule keeps a domain from being flagged."""
    if balance.slips:
        return phrase("It resembles a known-correct spelling, but it is likelier to be a real domain of its own.")
    if balance.readings:
        first = balance.readings[0].reading
        return _resembles(first.candidate.suggestion, first.ruled_out)
    return phrase("No known-correct spelling is one or two slips away.")


def _resembles(target: str, rule: str) -> str:
    """Say which rule keeps a domain near a trusted one from being flagged."""
    return phrase("It resembles “{domain}”, but it is not flagged: {rule}.", domain=target, rule=rule)


def _says_known(known: str) -> str:
    """Say that a domain is, or is under, one that is known."""
    return phrase("“{domain}” is known to be real.", domain=known)


def _found(finding: Finding, nearest: tuple[Nearest, ...] = ()) -> Verdict:
    """Return the verdict that a finding is."""
    return Verdict(finding.domain, VerdictCode.FINDING, finding.reason, nearest, finding)


def _says_renamed(domain: str, new: str) -> str:
    """Say that a domain was renamed."""
    return phrase("Your organisation says that “{domain}” is now “{new}”.", domain=domain, new=new)


def _declared(domain: str, new: str) -> Finding:
    """Return the finding for a domain that was renamed."""
    said = _says_renamed(domain, new)
    suggestion = Suggestion(new, 1.0, Kind.DECLARED, said)
    return Finding(domain, Confidence.HIGH, 1.0, Kind.DECLARED, False, said, destination(domain), (suggestion,))


def _web_host(domain: str, trusted: TrustedDomain) -> Finding | None:
    """Return the finding for the web site of a mail provider in place of the provider: www.gmail.com."""
    if not trusted.is_provider or domain != f"www.{trusted.domain}":
        return None
    said = phrase(
        "“www.” stands before web sites, not in addresses: “{suggestion}” was probably meant.",
        suggestion=trusted.domain,
    )
    suggestion = Suggestion(trusted.domain, 0.99, Kind.STRUCTURE, said)
    return Finding(domain, Confidence.HIGH, 0.99, Kind.STRUCTURE, False, said, destination(domain), (suggestion,))


def _retired(domain: str, retired: RetiredDomain) -> Finding:
    """Return the finding for a domain whose provider has closed."""
    said = phrase("The mailboxes of “{domain}” were closed ({date}).", domain=retired.domain, date=retired.closed)
    suggestions: tuple[Suggestion, ...] = ()
    if retired.successor:
        moved = sentences(said, phrase("They moved to “{domain}”.", domain=retired.successor))
        suggestions = (Suggestion(retired.successor, 0.9, Kind.RETIRED, moved),)
    return Finding(domain, Confidence.MEDIUM, 1.0, Kind.RETIRED, False, said, of_retired(retired), suggestions)


def _trusted(domain: str, why: str, nearest: tuple[Nearest, ...] = ()) -> Verdict:
    """Return the verdict on a known-correct spelling."""
    return Verdict(domain, VerdictCode.TRUSTED, why, nearest)


def _unusable(domain: str, kind: Unusable) -> Verdict:
    """Return the verdict on a domain that can't be checked."""
    why = (
        phrase("It is an IP address.")
        if kind is Unusable.IP_LITERAL
        else phrase("It is a host inside some network, not on the internet.")
    )
    return Verdict(domain, VerdictCode.UNUSABLE, why, unusable=kind)
