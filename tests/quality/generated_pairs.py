"""Generated pairs, for what the lists of observed typos lack: the US military, German and British domains.

They are made here, not observed: they show what would be found if people typed like this. Half are drawn by volume,
from the shares of slips among 1.47 million addresses and from the domains by their weight; half uniformly, from
slips that are rare but go astray unnoticed and from all domains alike.
"""

import random
import string
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from pairs import Pair

from desktop_app.proofreading.domain import is_public_suffix, is_top_level, parse
from desktop_app.proofreading.keyboard import neighbours
from desktop_app.proofreading.rules import Rules, TrustedDomain

_LETTERS = string.ascii_lowercase
_KEYS = frozenset(string.ascii_lowercase + string.digits)
_GIVE_UP_AFTER = 200  # attempts for each pair that is wanted


@dataclass(frozen=True, slots=True)
class GeneratedPair:
    """A made pair. drawn: by volume or uniformly; channel: how the slip was made."""

    pair: Pair
    drawn: str
    channel: str


def _is_british_public(domain: str) -> bool:
    """Return whether a domain is the government's, the health service's, the police's or the forces'."""
    return domain.endswith((".gov.uk", ".mod.uk", ".nhs.uk", ".police.uk", ".parliament.uk")) or domain in (
        "mod.uk",
        "nhs.net",
        "parliament.uk",
    )


SETS: Mapping[str, tuple[Callable[[str], bool], tuple[str, ...]]] = {
    "military": (lambda domain: domain.endswith(".mil"), ("qwerty",)),
    "german": (lambda domain: domain.endswith(".de"), ("qwertz",)),
    "uk": (_is_british_public, ("qwerty",)),
}
"""By name: which built-in domains belong to it, and on what keyboard they are typed."""


def generate(rules: Rules, name: str, count: int, seed: int) -> list[GeneratedPair]:
    """Return so many different pairs of a set, the same for the same seed and the same rules."""
    belongs, layouts = SETS[name]
    targets = [rules.trusted[domain] for domain in sorted(rules.trusted) if belongs(domain)]
    targets = [target for target in targets if not target.is_whole_suffix]
    chance = random.Random(f"{name} {seed}")
    made: dict[str, GeneratedPair] = {}
    for _ in range(_GIVE_UP_AFTER * count if targets else 0):
        if len(made) >= count:
            break
        by_volume = len(made) % 2 == 0
        target = _drawn(chance, targets, by_volume)
        channel = _channel(chance, by_volume)
        typed = _CHANNELS[channel](chance, target, layouts)
        if typed and typed not in made and _is_slip(typed, rules):
            drawn = "by volume" if by_volume else "uniform"
            channel = _said(channel, typed, target.domain)
            made[typed] = GeneratedPair(Pair(typed, target.domain, f"generated: {name}"), drawn, channel)
    return list(made.values())


def _drawn(chance: random.Random, targets: list[TrustedDomain], by_volume: bool) -> TrustedDomain:
    """Return the domain that is meant."""
    return chance.choices(targets, [target.weight for target in targets] if by_volume else None)[0]


def _channel(chance: random.Random, by_volume: bool) -> str:
    """Return the name of a way to slip."""
    if by_volume:
        return chance.choices(tuple(_BY_VOLUME), tuple(_BY_VOLUME.values()))[0]
    return chance.choice(_UNIFORM)


def _said(channel: str, typed: str, meant: str) -> str:
    """Name a channel; .ua for .uk apart, since there it is often another country's body of the same name."""
    endings = typed.rpartition(".")[2], meant.rpartition(".")[2]
    two_countries = channel == "suffix neighbour" and all(len(ending) == 2 for ending in endings)
    return "another country’s suffix" if two_countries else channel


def _is_slip(typed: str, rules: Rules) -> bool:
    """Return whether a made domain is well-formed and nothing that is right as it stands."""
    return parse(typed) is not None and not rules.trusted_as(typed) and not is_public_suffix(typed)


def _omission(chance: random.Random, target: TrustedDomain, layouts: tuple[str, ...]) -> str:
    """Leave out a letter."""
    position = chance.choice([place for place, character in enumerate(target.domain) if character not in ".-"])
    return target.domain[:position] + target.domain[position + 1 :]


def _transposition(chance: random.Random, target: TrustedDomain, layouts: tuple[str, ...]) -> str | None:
    """Swap two different letters."""
    domain = target.domain
    places = [
        place
        for place, (first, second) in enumerate(pairwise(domain))
        if first != second and not {first, second} & {".", "-"}
    ]
    place = chance.choice(places)
    return domain[:place] + domain[place + 1] + domain[place] + domain[place + 2 :]


def _neighbouring_key(chance: random.Random, target: TrustedDomain, layouts: tuple[str, ...]) -> str | None:
    """Hit the key beside the right one."""
    position = chance.choice([place for place, character in enumerate(target.domain) if character not in ".-"])
    return _beside(chance, target.domain, position, layouts)


def _no_such_suffix(chance: random.Random, target: TrustedDomain, layouts: tuple[str, ...]) -> str | None:
    """Hit a key beside the right one in the last label, so that there is no such suffix: .con for .com."""
    start = target.domain.rindex(".") + 1
    typed = _beside(chance, target.domain, chance.randrange(start, len(target.domain)), layouts)
    return typed if typed and not is_top_level(typed[start:]) else None


def _beside(chance: random.Random, domain: str, position: int, layouts: tuple[str, ...]) -> str | None:
    """Replace a character by a letter or digit whose key touches its own."""
    keys = sorted(key for key, other in neighbours(layouts) if other == domain[position] and key in _KEYS)
    return domain[:position] + chance.choice(keys) + domain[position + 1 :] if keys else None


def _insertion(chance: random.Random, target: TrustedDomain, layouts: tuple[str, ...]) -> str:
    """Put in any letter anywhere."""
    return _with(target.domain, chance.randrange(len(target.domain) + 1), chance.choice(_LETTERS))


def _doubling(chance: random.Random, target: TrustedDomain, layouts: tuple[str, ...]) -> str:
    """Type a letter twice."""
    position = chance.choice([place for place, character in enumerate(target.domain) if character not in ".-"])
    return _with(target.domain, position, target.domain[position])


def _missing_dot(chance: random.Random, target: TrustedDomain, layouts: tuple[str, ...]) -> str:
    """Leave out a dot."""
    position = chance.choice([place for place, character in enumerate(target.domain) if character == "."])
    return target.domain[:position] + target.domain[position + 1 :]


def _added_separator(chance: random.Random, target: TrustedDomain, layouts: tuple[str, ...]) -> str:
    """Put a dot or a dash between two letters."""
    return _with(target.domain, chance.randrange(1, len(target.domain)), chance.choice(".-"))


def _suffix_neighbour(chance: random.Random, target: TrustedDomain, layouts: tuple[str, ...]) -> str | None:
    """End in a real suffix that is one edit away: .ml for .mil."""
    rest, _, last = target.domain.rpartition(".")
    near = {last[:place] + last[place + 1 :] for place in range(len(last))}
    near |= {last[:place] + letter + last[place + 1 :] for place in range(len(last)) for letter in _LETTERS}
    near |= {_with(last, place, letter) for place in range(len(last) + 1) for letter in _LETTERS}
    real = sorted(label for label in near if label and label != last and is_top_level(label))
    return f"{rest}.{chance.choice(real)}" if real else None


def _suffix_extra(chance: random.Random, target: TrustedDomain, layouts: tuple[str, ...]) -> str:
    """Put one ending too many: army.mil.com, gmx.de.de."""
    return f"{target.domain}.{chance.choice(('com', target.domain.rpartition('.')[2]))}"


def _with(text: str, position: int, character: str) -> str:
    """Return text with a character put in."""
    return text[:position] + character + text[position:]


_CHANNELS: Mapping[str, Callable[[random.Random, TrustedDomain, tuple[str, ...]], str | None]] = {
    "omission": _omission,
    "transposition": _transposition,
    "no such suffix": _no_such_suffix,
    "neighbouring key": _neighbouring_key,
    "insertion": _insertion,
    "doubling": _doubling,
    "missing dot": _missing_dot,
    "added dot or dash": _added_separator,
    "suffix neighbour": _suffix_neighbour,
    "suffix extra": _suffix_extra,
}
_BY_VOLUME = {"omission": 41, "transposition": 37, "no such suffix": 18, "neighbouring key": 4}
"""Shares in percent among the most frequent typos of 1.47 million addresses."""
_UNIFORM = ("insertion", "doubling", "missing dot", "added dot or dash", "suffix neighbour", "suffix extra")
