"""What the user said of tables: which columns hold addresses, the delimiter, the row with the names.

Kept by the key of the table's header, which is a hash, so that a file of the same kind is read alike next time and
the settings tell nothing of what a header says. The key is that of the layout that is found without any choice.
"""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from desktop_app.book.csv_layout import TableChoice
from desktop_app.files.errors import reason_of
from desktop_app.files.json_file import keep_json, read_json, says_version
from desktop_app.files.paths import user_settings_folder
from desktop_app.files.phrases import phrase
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.kept import keeps_table_choices

_VERSION_KEY, _VERSION = "proofbook-table-choices", 1
_ENTRY_KEYS = {"columns", "delimiter", "header_row"}
_MOST = 500
"""Choices; of more, the oldest are forgotten."""
_KEY_LENGTH = 64  # of a SHA-256 in hexadecimal
_DELIMITER = re.compile(r"[\t !#-~]")


def table_choices_path() -> Path:
    """Return where the user's choices about tables are kept."""
    return user_settings_folder() / "table-choices.json"


def table_choices() -> dict[str, TableChoice]:
    """Return the user's choices by the key of a layout, the oldest first. Errors: SettingsError."""
    path = table_choices_path()
    try:
        if not keeps_table_choices() or not path.exists():
            return {}
    except OSError as error:
        raise SettingsError(
            phrase("{path}: your choices about tables can’t be read ({reason})", path=path, reason=reason_of(error))
        ) from None
    content = read_json(path, phrase("file of choices about tables"), SettingsError)
    if not says_version(content, _VERSION_KEY, _VERSION):
        raise SettingsError(
            phrase(
                '{path}: this holds no choices about tables (it must say "{key}": {version})',
                path=path,
                key=_VERSION_KEY,
                version=_VERSION,
            )
        )
    entries = content.get("choices")
    if not isinstance(entries, dict):
        raise SettingsError(phrase("{path}: “choices” must be an object", path=path))
    return {key: _choice(path, key, entry) for key, entry in entries.items()}


def save_table_choice(key: str, choice: TableChoice) -> None:
    """Remember a choice, its columns by number; a file that can't be used is replaced. Errors: OSError.

    Nothing is remembered where the policy says so.
    """
    if not keeps_table_choices():
        return
    try:
        choices = table_choices()
    except SettingsError:
        choices = {}
    choices.pop(key, None)
    choices[key] = choice
    keep_json(table_choices_path(), _as_json(dict(list(choices.items())[-_MOST:])))


def _as_json(choices: Mapping[str, TableChoice]) -> dict[str, Any]:
    """Return the file's content."""
    entries = {
        key: {
            "columns": list(choice.columns or ()),
            "delimiter": choice.delimiter,
            "header_row": choice.header_row,
        }
        for key, choice in choices.items()
    }
    return {_VERSION_KEY: _VERSION, "choices": entries}


def _choice(path: Path, key: str, entry: Any) -> TableChoice:
    """Return the checked choice of one entry. Errors: SettingsError."""
    where = phrase("{path}: the entry “{key}…”", path=path, key=key[:12])
    if len(key) != _KEY_LENGTH or not isinstance(entry, dict) or entry.keys() != _ENTRY_KEYS:
        raise SettingsError(
            phrase(
                "{where} must have {names}", where=where, names=", ".join(f"“{name}”" for name in sorted(_ENTRY_KEYS))
            )
        )
    columns, delimiter, header_row = entry["columns"], entry["delimiter"], entry["header_row"]
    if not isinstance(columns, list) or not columns or not all(_is_number(column, 1) for column in columns):
        raise SettingsError(phrase("{where}: “columns” must be a list of column numbers from 1", where=where))
    if not isinstance(delimiter, str) or _DELIMITER.fullmatch(delimiter) is None:
        raise SettingsError(phrase("{where}: “delimiter” must be one sign, and no quotation mark", where=where))
    if not _is_number(header_row, 0):
        raise SettingsError(phrase("{where}: “header_row” must be a row number, or 0 for none", where=where))
    return TableChoice(tuple(columns), delimiter, header_row)


def _is_number(value: object, least: int) -> bool:
    """Return whether a value is a whole number from least on, and no truth value, which counts as 0 or 1."""
    return isinstance(value, int) and not isinstance(value, bool) and least <= value < 2**31
