"""Where an ELF file looks for its libraries before it asks the system (DT_RPATH and DT_RUNPATH of the ELF gABI).

A Python that was built in a folder of its own has that folder compiled in. On another machine it is nobody's, or
anybody's: whoever may write there could put a library of theirs into the program. Paths that begin at the file itself
($ORIGIN) are meant and stay.
"""

import struct
from dataclasses import dataclass
from pathlib import Path

_ELF64_LITTLE = b"\x7fELF\x02\x01"
_PT_LOAD, _PT_DYNAMIC = 1, 2
_DT_NULL, _DT_STRTAB, _DT_RPATH, _DT_RUNPATH = 0, 5, 15, 29
_ENTRY = struct.Struct("<qQ")
_SEGMENT = struct.Struct("<IIQQQQQQ")  # type, flags, offset, address, physical address, size in the file, in memory, …


@dataclass(frozen=True, slots=True)
class _Dynamic:
    """What a file tells the loader: pairs of tag and value; start: where they are in the file."""

    start: int
    entries: list[tuple[int, int]]
    strings: int


def foreign_paths(file: Path) -> list[str]:
    """Return where a file looks for libraries, but for places that begin at the file itself."""
    data = file.read_bytes()
    dynamic = _dynamic(data)
    if dynamic is None:
        return []
    every = [_string(data, dynamic.strings + value) for value in _foreign(data, dynamic)]
    return [text.decode(errors="replace") for text in every]


def remove_foreign_paths(file: Path) -> None:
    """Make a file look only where it says by $ORIGIN, and where the system does."""
    data = bytearray(file.read_bytes())
    dynamic = _dynamic(data)
    if dynamic is None or not (gone := _foreign(data, dynamic)):
        return
    kept = [(tag, value) for tag, value in dynamic.entries if tag not in {_DT_RPATH, _DT_RUNPATH} or value not in gone]
    kept += [(_DT_NULL, 0)] * (len(dynamic.entries) - len(kept))
    for number, entry in enumerate(kept):
        _ENTRY.pack_into(data, dynamic.start + number * _ENTRY.size, *entry)
    for value in gone:
        text = _string(data, dynamic.strings + value)
        # What follows the last slash may be the end of a name, too, which the linker keeps only once.
        length = text.rfind(b"/") + 1
        data[dynamic.strings + value : dynamic.strings + value + length] = bytes(length)
    file.write_bytes(data)


def _dynamic(data: bytes | bytearray) -> _Dynamic | None:
    """Return what a file tells the loader, None where it tells nothing, or is of another kind of machine."""
    if not data.startswith(_ELF64_LITTLE):
        return None
    (first,) = struct.unpack_from("<Q", data, 32)
    (count,) = struct.unpack_from("<H", data, 56)
    segments = [_SEGMENT.unpack_from(data, first + number * _SEGMENT.size) for number in range(count)]
    found = next((segment for segment in segments if segment[0] == _PT_DYNAMIC), None)
    if found is None:
        return None
    entries = [*_ENTRY.iter_unpack(bytes(data[found[2] : found[2] + found[5]]))]
    address = next((value for tag, value in entries if tag == _DT_STRTAB), 0)
    loaded = (
        segment[2] + address - segment[3]
        for segment in segments
        if segment[0] == _PT_LOAD and segment[3] <= address < segment[3] + segment[5]
    )
    return _Dynamic(found[2], entries, next(loaded, 0))


def _foreign(data: bytes | bytearray, dynamic: _Dynamic) -> list[int]:
    """Return which strings name a place that doesn't begin at the file itself."""
    paths = [value for tag, value in dynamic.entries if tag in {_DT_RPATH, _DT_RUNPATH}]
    return [value for value in paths if not _is_own(_string(data, dynamic.strings + value))]


def _is_own(text: bytes) -> bool:
    return all(path.startswith(b"$ORIGIN") for path in text.split(b":"))


def _string(data: bytes | bytearray, start: int) -> bytes:
    return bytes(data[start : data.index(0, start)])
