"""How often Proofbook is right: on typos, on domains that exist, and beside two programs for web forms.

python tests/quality/quality.py --typos FILE.tsv --real FILE.tsv [--peers] [--generated 300] [--misses] [--flags]

README.md in this folder says what the figures mean and where data come from.
"""

import argparse
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import peer_programs
import tables
from generated_pairs import SETS, GeneratedPair, generate
from outcomes import Judged, Outcome, grouped, judged
from pairs import Pair, RealDomain, kind_of_pair, read_pairs, read_real_domains, trustable

from desktop_app.proofreading.confidence import Confidence
from desktop_app.proofreading.domain import to_ascii
from desktop_app.proofreading.known import NO_KNOWN_DOMAINS
from desktop_app.proofreading.proofreader import Proofreader
from desktop_app.proofreading.rules import Rules
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.preferences import user_trusted_domains
from desktop_app.settings.rules import Sources, gather_rules

Answers = dict[str, Sequence[Judged] | str]
_TARGETS = {"given our trusted domains": True, "with its own list": False}


@dataclass(frozen=True)
class Asked:
    """What is measured: the data, and whether the peers are asked too."""

    pairs: Sequence[Pair]
    real: Sequence[RealDomain]
    peers: bool


def main() -> None:
    """Read, judge, print."""
    options = _options()
    asked = Asked(read_pairs(options.typos), read_real_domains(options.real), options.peers)
    try:
        rules = _rules(asked.pairs if options.trust_intended else (), options)
    except SettingsError as error:
        raise SystemExit(str(error)) from None
    if asked.pairs or asked.real:
        _observed(asked, rules, options)
    if options.generated:
        _generated(rules, asked, options)


def _options() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--typos", type=Path, nargs="+", action="extend", default=[], metavar="FILE.tsv")
    parser.add_argument("--real", type=Path, nargs="+", action="extend", default=[], metavar="FILE.tsv")
    parser.add_argument("--trust", type=Path, nargs="+", action="extend", default=[], metavar="FILE")
    parser.add_argument(
        "--trust-intended",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="trust what was meant, as a user would with a trust file (default: yes)",
    )
    parser.add_argument("--no-known", action="store_true", help="without the domains that are known to be real")
    parser.add_argument("--peers", action="store_true", help="also ask mailcheck.js and email-spell-checker")
    parser.add_argument("--generated", type=int, default=0, metavar="N", help="also N generated pairs of each set")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--misses", action="store_true", help="list the pairs that come out other than right")
    parser.add_argument("--flags", action="store_true", help="list the real domains that are flagged")
    options = parser.parse_args()
    if not (options.typos or options.real or options.generated):
        parser.error("nothing to measure: give --typos, --real or --generated")
    return options


def _rules(pairs: Iterable[Pair], options: argparse.Namespace) -> Rules:
    """Build the rules as the program does, what was meant added as a trust file would. Errors: SettingsError."""
    entries, refused = trustable(pairs)
    rules = _built(entries, options)
    own = len(user_trusted_domains())
    _say(
        f"trusted: {len(rules.trusted)} domains"
        + (f", with the {len(entries)} that were meant in a pair" if entries else "")
        + (f", with {own} of your own list" if own else "")
        + ("; no domains are known to be real" if rules.known is NO_KNOWN_DOMAINS else "")
    )
    if refused:
        _say(f"meant, but no trust file would take them: {', '.join(refused)}")
    return rules


def _built(entries: Sequence[str], options: argparse.Namespace) -> Rules:
    """Build the rules with some trusted domains more. Errors: SettingsError."""
    return gather_rules(Sources(trust_files=options.trust, trust_entries=entries, known=not options.no_known)).rules


def _observed(asked: Asked, rules: Rules, options: argparse.Namespace) -> None:
    """Measure and print what is observed: pairs and real domains from files."""
    ours = _judge(asked, Proofreader(rules))
    answers: Answers = _levels(ours)
    if asked.peers:
        answers.update(_ask_peers(asked, rules))
    overlap = sum(bool(rules.trusted_as(pair.typed)) for pair in asked.pairs)
    if overlap:
        _say(f"{overlap} of the pairs can’t be found: what was typed is itself trusted, or under a trusted domain")
    _section("All", tables.compared(answers))
    if asked.pairs:
        over = "over pairs and real domains" if asked.real else "over the pairs alone"
        _section("By the slip that was made", tables.by_slip_made(ours))
        _section(f"By the kind that Proofbook names, {over}", tables.by_kind_said(ours))
        _section(f"By confidence, {over}", tables.by_confidence(ours))
        _section(f"Is the probability of the first suggestion true, {over}?", tables.reliability_table(ours))
    if asked.real:
        _section("Real domains flagged, by source", tables.by_source(answers))
        if asked.pairs and options.trust_intended:
            _built_in_alone(asked, options)
    _lists(ours, options)


def _levels(ours: Sequence[Judged]) -> Answers:
    """Return our judgements, and how they would be if only the surer findings were shown."""
    levels: Answers = {"Proofbook": ours}
    for level in (Confidence.MEDIUM, Confidence.HIGH):
        kept = {id(each) for each in tables.reaching(ours, level)}
        name = f"Proofbook, {level}{' and up' if level is not Confidence.HIGH else ''}"
        levels[name] = [each if id(each) in kept else Judged(each.typed, each.intended, each.made) for each in ours]
    return levels


def _judge(asked: Asked, proofreader: Proofreader) -> list[Judged]:
    """Return what Proofbook says of every pair and every real domain."""
    pairs = (
        judged(pair.typed, pair.intended, kind_of_pair(pair), proofreader.judge(pair.typed)) for pair in asked.pairs
    )
    real = (judged(each.domain, None, each.source, proofreader.judge(each.domain)) for each in asked.real)
    return [*pairs, *real]


def _ask_peers(asked: Asked, rules: Rules) -> Answers:
    """Return what the other programs say, given our trusted domains and with their own; or why they don't."""
    typed = [*(pair.typed for pair in asked.pairs), *(each.domain for each in asked.real)]
    answers: Answers = {}
    for said, given in _TARGETS.items():
        try:
            by_peer = peer_programs.suggestions(typed, sorted(map(to_ascii, rules.trusted)) if given else None)
        except peer_programs.NotMeasuredError as error:
            answers.update((f"{peer}, {said}", f"not measured: {error}") for peer in peer_programs.PEERS)
            continue
        for peer, suggested in by_peer.items():
            answers[f"{peer}, {said}"] = _as_judged(asked, suggested)
    return answers


def _as_judged(asked: Asked, suggested: Sequence[str | None]) -> list[Judged]:
    """Return another program's suggestions in the form that is counted; they come in the order of the data."""
    of_pairs, of_real = suggested[: len(asked.pairs)], suggested[len(asked.pairs) :]
    pairs = (
        Judged(pair.typed, pair.intended, kind_of_pair(pair), bool(each), (each,) if each else ())
        for pair, each in zip(asked.pairs, of_pairs, strict=True)
    )
    real = (
        Judged(domain.domain, None, domain.source, bool(each), (each,) if each else ())
        for domain, each in zip(asked.real, of_real, strict=True)
    )
    return [*pairs, *real]


def _built_in_alone(asked: Asked, options: argparse.Namespace) -> None:
    """Say how many real domains are flagged where what was meant in the pairs is not trusted: example.com is not."""
    proofreader = Proofreader(_built((), options))
    flagged = [each for each in _judge(replace(asked, pairs=()), proofreader) if each.flagged]
    levels = ", ".join(f"{level} {sum(each.confidence == level for each in flagged)}" for level in Confidence)
    share = 1000 * len(flagged) / len(asked.real)
    _say(f"\nWithout trusting what was meant in the pairs: {len(flagged)} flagged ({levels}), {share:.2f} of 1000")


def _generated(rules: Rules, asked: Asked, options: argparse.Namespace) -> None:
    """Measure and print generated pairs, set by set."""
    proofreader = Proofreader(rules)
    real = {each.domain for each in asked.real}
    for name in SETS:
        made = generate(rules, name, options.generated, options.seed)
        also_real = {
            each.pair.typed for each in made if each.pair.typed in real or rules.known.register(each.pair.typed)
        }
        kept = [each for each in made if each.pair.typed not in also_real]
        of_set = replace(asked, pairs=[each.pair for each in kept], real=())
        ours = _judge(of_set, proofreader)
        _one_set(name, kept, ours, _ask_peers(of_set, rules) if asked.peers else {})
        if also_real:
            flagged = sum(bool(proofreader.judge(domain).finding) for domain in also_real)
            _say(f"left out: {len(also_real)} that are also real domains, of which Proofbook flags {flagged}")
        if options.misses:
            _section(f"GENERATED pairs that are not right: {name}", tables.listed(_not_right(ours)))


def _one_set(name: str, made: Sequence[GeneratedPair], ours: Sequence[Judged], peers: Answers) -> None:
    """Print one generated set: all, each half, the peers, and each way to slip."""
    drawn = {each.pair.typed: each.drawn for each in made}
    channel = {each.pair.typed: f"{each.drawn}: {each.channel}" for each in made}
    halves = grouped(ours, lambda each: drawn[each.typed])
    answers = {**_levels(ours), **{f"Proofbook, drawn {half}": group for half, group in halves.items()}, **peers}
    meant = len({each.pair.intended for each in made})
    title = f"GENERATED pairs, not observed: {name}, {len(made)} pairs of {meant} domains"
    _section(title, tables.compared(answers, with_real=False))
    _section(
        f"GENERATED pairs by the way they were made: {name}",
        tables.by_slip_made(replace(each, made=channel[each.typed]) for each in ours),
    )


def _not_right(ours: Iterable[Judged]) -> list[Judged]:
    """Return the pairs that came out other than right, the missed ones last."""
    pairs = [each for each in ours if each.is_pair and each.outcome is not Outcome.RIGHT]
    return sorted(pairs, key=lambda each: (list(Outcome).index(each.outcome), each.made, each.typed))


def _lists(ours: Sequence[Judged], options: argparse.Namespace) -> None:
    """Print the lists that were asked for."""
    if options.misses and any(each.is_pair for each in ours):
        _section("Pairs that are not right", tables.listed(_not_right(ours)))
    if options.flags:
        flagged = (each for each in ours if each.flagged and not each.is_pair)
        _section("Real domains that are flagged", tables.listed(flagged))


def _section(title: str, lines: Iterable[str]) -> None:
    """Print some lines under a title."""
    _say("\n" + "\n".join((title, *lines)))


def _say(text: str) -> None:
    """Print at once: the next lines may take a while."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
