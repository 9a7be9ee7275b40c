"""Reading a small JSON file that somebody else made: whatever is wrong with it is said in plain words."""

import json
from pathlib import Path
from typing import Any

from desktop_app.files.bounded import read_bounded
from desktop_app.files.errors import ProofbookError

_LARGEST = 64 * 1024 * 1024  # bytes


def read_json(path: Path, what: str, error_class: type[ProofbookError]) -> Any:
    """Return what a JSON file holds; what names its purpose, as in “policy file”. Errors: error_class."""
    try:
        data = read_bounded(path, _LARGEST)
        if data is None:
            raise error_class(f"{path}: the {what} is larger than {_LARGEST // 1024**2} MB")
        return json.loads(data.decode("utf-8-sig"), object_pairs_hook=_object)
    except FileNotFoundError:
        raise error_class(f"{path}: there is no such {what}") from None
    except OSError as error:
        raise error_class(f"{path}: the {what} can’t be read ({error.strerror or error})") from None
    except json.JSONDecodeError as error:
        raise error_class(f"{path}, line {error.lineno}: this is not valid JSON ({error.msg})") from None
    except UnicodeDecodeError as error:
        raise error_class(f"{path}: the {what} is not UTF-8 text (byte {error.start})") from None
    except _GivenTwiceError as error:
        raise error_class(f"{path}: “{error}” is given twice") from None
    except RecursionError:
        raise error_class(f"{path}: this is not a {what} (it is nested too deeply)") from None
    except ValueError:  # the interpreter refuses to make a number of so many digits
        raise error_class(f"{path}: this is not a {what} (a number in it is too long)") from None


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
