"""The published schema of a policy, and what is said of a content that doesn't fit it, or that can't be at all."""

import json
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.files.display import harmless
from desktop_app.files.paths import resource
from desktop_app.files.phrases import phrase

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


def schema() -> Any:
    """Return the published schema."""
    return json.loads(resource("policy", "policy.schema.json").read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def _validator() -> Any:
    """Return what checks a policy against the schema; loaded only where there is a policy."""
    from jsonschema import Draft202012Validator  # noqa: PLC0415

    return Draft202012Validator(schema())


def misfits(path: Path, content: Any) -> Iterator[str]:
    """Yield where a policy doesn't fit the schema."""
    if not isinstance(content, dict):
        yield phrase("{path}: a policy is a JSON object, {sample}", path=path, sample="{…}")
        return
    for error in sorted(_validator().iter_errors(content), key=lambda each: [*map(str, each.absolute_path)]):
        yield from _sentences(path, error)


def _sentences(path: Path, error: "ValidationError") -> Iterator[str]:
    """Yield what is said of a misfit."""
    key, value = _dotted(error.absolute_path), shown(error.instance)
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


def unspeakable(path: Path, content: Any, *places: str | int) -> Iterator[str]:
    """Yield where a policy has a character that no name and no UTF-8 can hold: a null, or half of one of two halves."""
    if isinstance(content, str) and _UNSPEAKABLE.search(content):
        value = harmless(json.dumps(content), _LONGEST_VALUE)
        yield phrase("{path}: “{key}” can’t be {value}", path=path, key=_dotted(places), value=value)
    parts = content.items() if isinstance(content, dict) else enumerate(content) if isinstance(content, list) else ()
    for place, part in parts:
        if isinstance(place, str):
            yield from unspeakable(path, place, *places, place)
        yield from unspeakable(path, part, *places, place)


def _dotted(places: Iterable[str | int]) -> str:
    """Return a key as people write it: trusted_files[0].path."""
    text = "".join(f"[{place}]" if isinstance(place, int) else f".{place}" for place in places)
    return harmless(text.removeprefix("."), _LONGEST_VALUE)


def shown(value: Any) -> str:
    """Return a value as it stands in the file, of a long one the beginning."""
    return harmless(json.dumps(value, ensure_ascii=False), _LONGEST_VALUE)
