"""The data of ICU, which Qt for Linux sorts with: cut down from 32 MB to what sorts.

Qt asks ICU for three things: the order of strings (QCollator; kept, for all languages), old encodings, and the names of
time zones, neither of which the program asks Qt for. Upper and lower case need no data. What is cut out is missing as
in an ICU that was built without it, which is foreseen: asked for it, ICU says so, and Qt does without.

The data are one read-only table in libicudata. It is a file of ICU's common format (ucmndata.h in its sources): a
header, which tells its own size; how many items there are; for each, where its name and where its bytes begin, counted
from the end of the header and sorted by name; the names; the items, each at a multiple of 16.
"""

import struct
import subprocess
from collections.abc import Mapping
from fnmatch import fnmatch
from pathlib import Path

LIBRARY = "libicudata.so.*"
"""Where the data are, if Qt was built with ICU: that for Windows and macOS isn't, and a later one may not be either."""
KEPT = ("coll/*",)
"""The items that are kept, by their names behind the first slash: rules of sorting, one file a language."""
_MAGIC = b"\xda\x27"
_FORMAT = b"CmnD"
_ALIGNED = 16
_ASSEMBLY = """
    .section .rodata
    .balign {aligned}
    .globl {symbol}
    .type {symbol}, %object
    .size {symbol}, {size}
{symbol}:
    .incbin "{data}"
    .section .note.GNU-stack, "", %progbits
"""


class IcuError(Exception):
    """The library is not what is known of it, so that it can't be cut."""


def items(package: bytes) -> dict[str, bytes]:
    """Return the items of a package by their names. Errors: IcuError."""
    start = _end_of_header(package)
    count = int.from_bytes(package[start : start + 4], "little")
    table = list(struct.iter_unpack("<II", package[start + 4 : start + 4 + 8 * count]))
    ends = [place for _, place in table[1:]] + [len(package) - start]
    found = {}
    for (name, place), end in zip(table, ends, strict=True):
        text = package[start + name : package.index(b"\0", start + name)]
        found[text.decode("ascii")] = package[start + place : start + end]
    return found


def packed(header: bytes, contents: Mapping[str, bytes]) -> bytes:
    """Return a package with a header and some items."""
    names = sorted(contents, key=str.encode)
    place = 4 + 8 * len(names)
    texts = b"".join(name.encode("ascii") + b"\0" for name in names)
    table = bytearray(struct.pack("<I", len(names)))
    body = bytearray(texts.ljust(_aligned(len(header) + place + len(texts)) - len(header) - place, b"\xaa"))
    written = 0
    for name in names:
        table += struct.pack("<II", place + written, place + len(body))
        written += len(name) + 1
        body += contents[name].ljust(_aligned(len(contents[name])), b"\xaa")
    return bytes(header + table + body)


def cut(package: bytes) -> bytes:
    """Return a package with only the items that are kept. Errors: IcuError."""
    kept = {name: item for name, item in items(package).items() if _is_kept(name)}
    if not kept:
        raise IcuError("ICU’s data have none of the items that are to be kept")
    return packed(package[: _end_of_header(package)], kept)


def cut_library(library: Path, folder: Path) -> Path:
    """Make a smaller libicudata in a folder, and return it. Errors: IcuError, CalledProcessError."""
    symbol = _symbol(library)
    folder.mkdir(parents=True, exist_ok=True)
    whole, data, made = folder / "whole.dat", folder / "data.dat", folder / library.name
    _run("objcopy", "--output-target=binary", "--only-section=.rodata", str(library), str(whole))
    data.write_bytes(cut(whole.read_bytes()))
    # The assembler runs in the folder, so that the folder's name, which could hold anything, is nowhere in the text.
    source = _ASSEMBLY.format(aligned=_ALIGNED, symbol=symbol, size=data.stat().st_size, data=data.name)
    (folder / "data.s").write_text(source, encoding="ascii")
    _run("as", "-o", "data.o", "data.s", folder=folder)
    _run("ld", "-shared", "-s", "--build-id=none", "-soname", library.name, "-o", made.name, "data.o", folder=folder)
    return made


def _is_kept(name: str) -> bool:
    return any(fnmatch(name.partition("/")[2], pattern) for pattern in KEPT)


def _end_of_header(package: bytes) -> int:
    """Return where the header ends, which tells its own size in its first two bytes. Errors: IcuError."""
    if package[2:4] != _MAGIC or package[12:16] != _FORMAT or package[8:9] != b"\0":
        raise IcuError("this is no package of ICU’s data for a processor with the low byte first")
    return int.from_bytes(package[:2], "little")


def _symbol(library: Path) -> str:
    """Return the name by which ICU finds its data: the only one that the library has. Errors: IcuError."""
    listing = _run("nm", "--dynamic", "--defined-only", "--format=posix", str(library))
    names = [line.split()[0] for line in listing.splitlines()]
    if len(names) != 1 or not names[0].endswith("_dat"):
        raise IcuError(f"{library.name} has not one name for its data, but: {' '.join(names) or 'none'}")
    return names[0]


def _aligned(size: int) -> int:
    return -(-size // _ALIGNED) * _ALIGNED


def _run(*command: str, folder: Path | None = None) -> str:
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stdout  # noqa: S603
