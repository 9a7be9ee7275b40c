"""One vCard decoded for reading, by vobject, as far as that can be trusted with it.

vobject's pattern of a line takes exponential time over hostile ones ("EMAIL;TYPE=" and thirty times "a,", without a
colon), it raises many kinds of errors, and it cuts a text at an unescaped comma. So a card is given to it only where
every line is of the form that its pattern takes at the first try, anything that it raises means the raw lines instead,
and a text of which it kept only the beginning is shown as it stands in the file.
"""

import contextlib
import io
import re
from itertools import islice
from typing import Any

from desktop_app.book.lines import with_newlines
from desktop_app.book.text import Wrapping
from desktop_app.book.vcard_lines import LogicalLine, logical_lines, unescaped

_LARGEST_CARD = 512 * 1024
"""Bytes, a photo included; of a larger card only the beginning is shown, line by line."""
_MOST_FIELDS = 200
_MOST_LINES = 2000
_NAME = re.compile(r"(?:[A-Za-z0-9_-]++\.)?[A-Za-z0-9_-]++")
_PARAMETER = re.compile(r";[A-Za-z0-9_-]*+")
_PARAMETER_VALUE = re.compile(r'[=,](?:"[^"]*+"|[^";:,]*+)')
_NOT_SHOWN = frozenset({"BEGIN", "END", "VERSION", "PRODID", "REV", "UID", "PHOTO", "LOGO", "SOUND", "KEY"})


def card_fields(raw: bytes, encoding: str) -> list[tuple[str, str]]:
    """Return (property, text) for what a person may want to read of a card; its raw lines as a last resort."""
    data = with_newlines(raw[:_LARGEST_CARD])
    lines = list(islice(logical_lines(data, 0, len(data)), _MOST_LINES))
    card = _decoded(data, encoding) if len(raw) <= _LARGEST_CARD and len(lines) < _MOST_LINES else None
    if card is None:
        texts = (_text(line, data, encoding, whole=True).strip() for line in lines[:_MOST_FIELDS])
        return [("", text) for text in texts if text]
    met: dict[str, int] = {}
    fields = []
    for line in lines:
        name = line.name
        number = met[name] = met.get(name, -1) + 1
        is_told = name == "N" and "fn" in card.contents
        if not name or name in _NOT_SHOWN or is_told or line.wrapping(data) & Wrapping.BASE64:
            continue
        found = card.contents.get(name.lower(), ())
        text = unescaped(_text(line, data, encoding)).strip()
        if number < len(found):
            text = _trusted(found[number].value, text)
        if text:
            fields.append((name, text))
    return fields[:_MOST_FIELDS]


def is_safe_line(line: str) -> bool:
    """Return whether vobject's pattern takes a logical line at the first try: name, parameters, colon. Linear."""
    name = _NAME.match(line)
    position = name.end() if name else 0
    while position and line.startswith(";", position):
        parameter = _PARAMETER.match(line, position)
        position = parameter.end() if parameter else 0
        while value := _PARAMETER_VALUE.match(line, position):
            position = value.end()
    return bool(position) and line.startswith(":", position)


def _decoded(data: bytes, encoding: str) -> Any:
    """Return vobject's card, or None where it can't be trusted with this one or can't read it."""
    import vobject  # noqa: PLC0415 - the command line does without it, and it takes its time to load

    text = data.decode(encoding, "replace").removeprefix("\ufeff")
    with contextlib.suppress(Exception):  # of any kind: UnicodeDecodeError, binascii.Error, LookupError, TypeError …
        if all(is_safe_line(line) for line, _ in vobject.base.getLogicalLines(io.StringIO(text))):
            return vobject.readOne(text)
    return None


def _trusted(value: object, text: str) -> str:
    """Return what vobject made of a value, unless it kept only the beginning of the text."""
    if isinstance(value, str):
        return text if text.startswith(value.rstrip("\\")) else value
    if isinstance(value, list):
        parts = value
    else:  # a postal address, whose parts are attributes
        parts = [part for part in vars(value).values() if part] if hasattr(value, "__dict__") else [text]
    return ", ".join(str(part) for part in parts if isinstance(part, str) and part.strip()) or text


def _text(line: LogicalLine, data: bytes, encoding: str, *, whole: bool = False) -> str:
    """Return the value of a line, or the whole line, for showing."""
    if whole and not line.header:
        return data[line.start : line.end].decode(encoding, "replace")
    text = line.text(data, encoding)
    return f"{line.header}:{text}" if whole else text
