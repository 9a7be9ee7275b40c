"""Reading a policy file: JSON that fits the published schema and makes sense. It is used whole or not at all.

{"organisation": "Example Ministry", "trusted_domains": ["example.gov"], "renames": {"old.example.gov": "example.gov"}}
"""

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING, Any

from desktop_app.files.display import harmless
from desktop_app.files.json_file import json_bytes, parsed_json
from desktop_app.files.paths import home_folder, resource
from desktop_app.files.phrases import phrase, plural_phrase
from desktop_app.proofreading.confidence import Confidence
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.policy.keys import KEYS
from desktop_app.settings.policy.model import TrustedFile
from desktop_app.settings.policy.places import CALLED
from desktop_app.settings.trust_file import trust_entry, trusted_domain

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError

_LONGEST_VALUE = 80  # characters
_UNSPEAKABLE = re.compile("[\0\ud800-\udfff]")
_TYPES = {
    "string": phrase("a text"),
    "array": phrase("a list"),
    "object": phrase("an object"),
    "boolean": phrase("true or false"),
    "integer": phrase("a whole number"),
}


class PolicyError(SettingsError):
    """A policy that can't be used. problems: everything that is wrong with it, each naming file, key and value."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = tuple(problems)
        more = len(self.problems) - 1
        first = self.problems[0]
        super().__init__(
            plural_phrase(
                more,
                "{first} ({n} more problem: proofbook policy check)",
                "{first} ({n} more problems: proofbook policy check)",
                first=first,
            )
            if more
            else first
        )


@dataclass(frozen=True)
class PolicyText:
    """What one file says. sha256: of its bytes; values: dotted key → value, checked, as Policy has it."""

    path: Path
    sha256: str
    values: Mapping[str, Any]
    locked: frozenset[str]


def schema() -> Any:
    """Return the published schema."""
    return json.loads(resource("policy", "policy.schema.json").read_text(encoding="utf-8"))


def read_policy(path: Path) -> PolicyText:
    """Read a policy file. Errors: SettingsError naming the key and its value, or the line of a syntax error."""
    data = json_bytes(path, CALLED, SettingsError)
    content = parsed_json(data, path, CALLED, SettingsError)
    problems = [*_misfits(path, content)] or [*_unspeakable(path, content)]
    if problems:
        raise PolicyError(problems)
    checker = _Checker(path)
    values = {key: checker.checked(key, value) for key, value in _flat(content)}
    checker.check_contradictions(values)
    if checker.problems:
        raise PolicyError(checker.problems)
    return PolicyText(path, hashlib.sha256(data).hexdigest(), values, frozenset(content.get("locked", ())))


def _flat(content: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield (dotted key, value) of what a policy gives."""
    for key in KEYS:
        section, _, name = key.partition(".")
        if section in content and (not name or name in content[section]):
            yield key, content[section][name] if name else content[section]


@lru_cache(maxsize=1)
def _validator() -> Any:
    """Return what checks a policy against the schema; loaded only where there is a policy."""
    from jsonschema import Draft202012Validator  # noqa: PLC0415

    return Draft202012Validator(schema())


def _misfits(path: Path, content: Any) -> Iterator[str]:
    """Yield where a policy doesn't fit the schema."""
    if not isinstance(content, dict):
        yield phrase("{path}: a policy is a JSON object, {sample}", path=path, sample="{…}")
        return
    for error in sorted(_validator().iter_errors(content), key=lambda each: [*map(str, each.absolute_path)]):
        yield from _sentences(path, error)


def _sentences(path: Path, error: "ValidationError") -> Iterator[str]:
    """Yield what is said of a misfit."""
    key, value = _dotted(error.absolute_path), _shown(error.instance)
    wanted: Any = error.validator_value
    match error.validator:
        case "additionalProperties" if wanted is False:
            known = error.schema["properties"]
            for name in error.instance.keys() - known.keys():
                yield phrase(
                    "{path}: there is no policy key “{key}” (known: {names})",
                    path=path,
                    key=harmless(f"{key}.{name}" if key else name, _LONGEST_VALUE),
                    names=", ".join(sorted(each for each in known if not each.startswith("$"))),
                )
        case "type":
            kind = _TYPES[wanted] if isinstance(wanted, str) else phrase("a text or an object")
            yield phrase("{path}: “{key}” must be {kind}, but is {value}", path=path, key=key, kind=kind, value=value)
        case "enum":
            names = ", ".join(json.dumps(each) for each in wanted)
            yield phrase(
                "{path}: “{key}” must be one of {names}, but is {value}", path=path, key=key, names=names, value=value
            )
        case "minimum":
            yield phrase(
                "{path}: “{key}” must be at least {least}, but is {value}",
                path=path,
                key=key,
                least=wanted,
                value=value,
            )
        case "maximum":
            yield phrase(
                "{path}: “{key}” must be at most {most}, but is {value}", path=path, key=key, most=wanted, value=value
            )
        case "required":
            yield phrase(
                "{path}: “{key}” must have “{names}”, but is {value}",
                path=path,
                key=key,
                names="”, “".join(name for name in wanted if name not in error.instance),
                value=value,
            )
        case "uniqueItems":
            yield phrase("{path}: “{key}” has something twice: {value}", path=path, key=key, value=value)
        case "pattern":
            yield phrase(
                "{path}: “{key}” must have “{part}” in it and no slash, but is {value}",
                path=path,
                key=key,
                part="{name}",
                value=value,
            )
        case "maxLength":
            yield phrase(
                "{path}: “{key}” must have at most {most} characters, but is {value}",
                path=path,
                key=key,
                most=wanted,
                value=value,
            )
        case _:
            yield phrase("{path}: “{key}” can’t be {value}", path=path, key=key, value=value)


def _unspeakable(path: Path, content: Any, *places: str | int) -> Iterator[str]:
    """Yield where a policy has a character that no name and no UTF-8 can hold: a null, or half of one of two halves."""
    if isinstance(content, str) and _UNSPEAKABLE.search(content):
        shown = harmless(json.dumps(content), _LONGEST_VALUE)
        yield phrase("{path}: “{key}” can’t be {value}", path=path, key=_dotted(places), value=shown)
    parts = content.items() if isinstance(content, dict) else enumerate(content) if isinstance(content, list) else ()
    for place, part in parts:
        if isinstance(place, str):
            yield from _unspeakable(path, place, *places, place)
        yield from _unspeakable(path, part, *places, place)


def _dotted(places: Iterable[str | int]) -> str:
    """Return a key as people write it: trusted_files[0].path."""
    text = "".join(f"[{place}]" if isinstance(place, int) else f".{place}" for place in places)
    return harmless(text.removeprefix("."), _LONGEST_VALUE)


def _shown(value: Any) -> str:
    """Return a value as it stands in the file, of a long one the beginning."""
    return harmless(json.dumps(value, ensure_ascii=False), _LONGEST_VALUE)


class _Checker:
    """Checks what a schema can't, and collects what is wrong."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.problems: list[str] = []

    def checked(self, key: str, value: Any) -> Any:
        """Return a value as Policy has it."""
        match key:
            case "trusted_domains":
                return self._domains(key, value, trust_entry)
            case "known_domains" | "never_flag":
                return self._domains(key, value, trusted_domain)
            case "trusted_files":
                return tuple(self._trusted_file(each) for each in value)
            case "renames":
                return self._renames(value)
            case "export.folders":
                return tuple(self._folder(f"{key}[{number}]", each) for number, each in enumerate(value))
            case "report.folder" | "log.folder":
                return self._folder(key, value) if value else None
            case "shown_confidence":
                return Confidence(value)
            case "export.name":
                return self._name(key, value)
        if isinstance(value, float):  # 2.0 is a whole number in JSON
            return int(value)
        return tuple(value) if isinstance(value, list) else value

    def check_contradictions(self, values: Mapping[str, Any]) -> None:
        """Note what one part of a policy says against another."""
        for old in values.get("renames", {}):
            for key in ("trusted_domains", "known_domains", "never_flag"):
                if old in values.get(key, ()):
                    self._note(f"renames.{old}", phrase("“{key}” has this domain too", key=key))

    def _domains(self, key: str, entries: list[str], check: Callable[[str], str]) -> tuple[str, ...]:
        """Return checked domains, each once."""
        return tuple(
            filter(None, dict.fromkeys(self._domain(f"{key}[{n}]", each, check) for n, each in enumerate(entries)))
        )

    def _domain(self, key: str, text: str, check: Callable[[str], str] = trusted_domain) -> str:
        """Return a checked domain, empty where it is none."""
        try:
            return check(text)
        except ValueError as error:
            self._note(key, error.args[0])
            return ""

    def _trusted_file(self, entry: str | Mapping[str, Any]) -> TrustedFile:
        """Return a trust file; a relative path starts at the policy's own folder."""
        name, is_required = (entry, False) if isinstance(entry, str) else (entry["path"], entry.get("required", False))
        return TrustedFile(self._path.absolute().parent / _expanded(name), is_required)

    def _renames(self, renames: Mapping[str, str]) -> dict[str, str]:
        """Return checked renames: none to itself, and none to a domain that is renamed too."""
        checked: dict[str, str] = {}
        for old, new in renames.items():
            key = f"renames.{old}"
            domain, becomes = self._domain(key, old), self._domain(key, new)
            if not domain or not becomes:
                continue
            if domain in checked:
                self._note(key, phrase("“{domain}” is renamed twice", domain=domain))
            elif becomes == domain:
                self._note(key, phrase("a domain can’t be renamed to itself"))
            else:
                checked[domain] = becomes
        self.problems += [
            phrase("{path}: “{key}”: {reason}", path=self._path, key=f"renames.{old}", reason=reason)
            for old, reason in chains(checked)
        ]
        return checked

    def _folder(self, key: str, text: str) -> Path:
        """Return a folder; one that starts nowhere is a problem. Windows' paths may be checked elsewhere, and back."""
        whole = PurePosixPath(text).is_absolute() or PureWindowsPath(text).is_absolute()
        if not whole and not text.startswith("~/"):
            self._note(key, phrase("this is no whole path, nor does it start with “~/”: {value}", value=_shown(text)))
        return _expanded(text)

    def _name(self, key: str, text: str) -> str:
        """Return a name for copies; braces but those that are known are a problem."""
        rest = text.replace("{name}", "").replace("{date}", "")
        if "{" in rest or "}" in rest:
            self._note(
                key,
                phrase(
                    "there are only “{name}” and “{date}”: {value}", name="{name}", date="{date}", value=_shown(text)
                ),
            )
        return text

    def _note(self, key: str, reason: str) -> None:
        """Note what is wrong with a key."""
        self.problems.append(phrase("{path}: “{key}”: {reason}", path=self._path, key=key, reason=reason))


def chains(renames: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield each old domain whose new one is an old one too, so known-correct and retired at once; and what to say."""
    for old, new in renames.items():
        if new in renames:
            yield (
                old,
                phrase(
                    "“{new}” is renamed itself, to “{last}”; please name the last domain", new=new, last=renames[new]
                ),
            )


def _expanded(text: str) -> Path:
    """Return a path, “~/” being the user's own folder."""
    return home_folder() / text.removeprefix("~/") if text.startswith("~/") else Path(text)
