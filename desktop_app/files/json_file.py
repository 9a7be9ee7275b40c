"""Small JSON files: reading one that somebody else made, whatever is wrong with it said in plain words; keeping one."""

import json
from pathlib import Path
from typing import Any

from desktop_app.files.atomic import replace_owner_only
from desktop_app.files.errors import ProofbookError
from desktop_app.files.paths import make_owner_only_folder
from desktop_app.files.phrases import phrase
from desktop_app.files.small_file import read_small, text_of


def read_json(path: Path, what: str, error_class: type[ProofbookError]) -> Any:
    """Return what a JSON file holds; what names its purpose, as the phrase “policy file”. Errors: error_class."""
    return parsed_json(read_small(path, what, error_class), path, what, error_class)


def parsed_json(data: bytes, path: Path, what: str, error_class: type[ProofbookError]) -> Any:
    """Return what the bytes of a JSON file say. Errors: as read_json."""
    try:
        return json.loads(text_of(data, path, what, error_class), object_pairs_hook=_object)
    except json.JSONDecodeError as error:
        raise error_class(
            phrase(
                "{path}, line {line}: this is not valid JSON ({reason})", path=path, line=error.lineno, reason=error.msg
            )
        ) from None
    except _GivenTwiceError as error:
        raise error_class(phrase("{path}: “{key}” is given twice", path=path, key=error)) from None
    except RecursionError:
        raise error_class(
            phrase("{path}: this is not a {what} (it is nested too deeply)", path=path, what=what)
        ) from None
    except ValueError:  # the interpreter refuses to make a number of so many digits
        raise error_class(
            phrase("{path}: this is not a {what} (a number in it is too long)", path=path, what=what)
        ) from None


def says_version(content: Any, key: str, version: int) -> bool:
    """Return whether content is an object that says this version of its kind of file under a key."""
    said = content.get(key) if isinstance(content, dict) else None
    return said == version and not isinstance(said, bool)  # True equals 1


def keep_json(path: Path, content: dict[str, Any]) -> None:
    """Put content in place of a file that only its owner can read, in a folder of that kind. Errors: OSError."""
    make_owner_only_folder(path.parent)
    replace_owner_only(path, (json.dumps(content, indent=1) + "\n").encode("ascii"))


class _GivenTwiceError(ValueError):
    """A key stands twice in one object, of which JSON readers silently take the last."""


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return an object whose keys are all different."""
    made: dict[str, Any] = {}
    for key, value in pairs:
        if key in made:
            raise _GivenTwiceError(key)
        made[key] = value
    return made
