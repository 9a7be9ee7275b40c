"""Files made to stall or break a reader: each gets a clear answer, in seconds, in little memory.

Every file is opened by the command line in a process of its own, which is measured. The bound on time is generous, so
that a busy machine passes; the seconds that it took are printed (pytest -rP shows them).
"""

import io
import json
import os
import random
import struct
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.hostile,
    pytest.mark.skipif(not hasattr(os, "wait4"), reason="memory is measured by wait4, which is not here"),
]
_MB = 1024 * 1024
_SECONDS = 60
_MEMORY = 200 * _MB
"""What a command may take beside two and a half times the file."""
_TIMES_FILE = 2.5
# Started from a small process, since a process's peak counts what it was forked from.
_MEASURING = """
import json, os, subprocess, sys, threading, time
out, err = (open(name, "wb") for name in sys.argv[1:3])
started = time.monotonic()
process = subprocess.Popen(sys.argv[4:], stdin=subprocess.DEVNULL, stdout=out, stderr=err)
timer = threading.Timer(float(sys.argv[3]), process.kill)
timer.start()
_, status, usage = os.wait4(process.pid, 0)
timer.cancel()
peak = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
print(json.dumps([os.waitstatus_to_exitcode(status), time.monotonic() - started, peak]))
"""


@dataclass(frozen=True)
class Measured:
    """What a command did."""

    code: int
    seconds: float
    peak: int
    out: bytes
    err: str


Measure = Callable[..., Measured]


@pytest.fixture
def measured(tmp_path: Path) -> Measure:
    """Runs Proofbook in a process of its own: it must end in time, with a code of the contract, without a traceback."""

    def run(*arguments: object) -> Measured:
        out, err = tmp_path / "stdout", tmp_path / "stderr"
        command = [sys.executable, "-c", _MEASURING, out, err, _SECONDS, sys.executable, "-m", "desktop_app"]
        done = subprocess.run([*map(str, command), *map(str, arguments)], capture_output=True, text=True, check=True)
        code, seconds, peak = json.loads(done.stdout)
        print(f"{arguments[:2]}: {seconds:.1f} s, {peak / _MB:.0f} MB, exit code {code}")  # noqa: T201 - pytest shows it
        result = Measured(code, seconds, peak, out.read_bytes(), err.read_text(errors="replace"))
        assert result.code in (0, 1, 3), result.err[-300:]
        assert "Traceback" not in result.err
        return result

    return run


def _card(line: bytes) -> bytes:
    return b"BEGIN:VCARD\r\nVERSION:3.0\r\n" + line + b"\r\nEND:VCARD\r\n"


def _entry(line: bytes) -> bytes:
    return b"dn: cn=x\n" + line + b"\nmail: ann@army.ml\n"


def _row(line: bytes) -> bytes:
    return b"Name,Email,Notes\nAnn,ann@army.ml,\n" + line + b"\n"


def _columns(count: int, name: bytes, cell: bytes) -> bytes:
    return b",".join((*[name] * count, b"Email")) + b"\n" + b",".join((*[cell] * count, b"ann@army.ml")) + b"\n"


HOSTILE: dict[str, Callable[[], bytes]] = {
    "100 MB in one line.vcf": lambda: _card(b"NOTE:" + b"x" * 100 * _MB),
    "100 MB in one line.csv": lambda: _row(b"x" * 100 * _MB),
    "100 MB in one line.ldif": lambda: _entry(b"description: " + b"x" * 100 * _MB),
    "100 MB in one address.vcf": lambda: _card(b"EMAIL:" + b"a@army.ml," * 10 * _MB),
    "a million parameters.vcf": lambda: _card(b"EMAIL;TYPE=" + b"a," * 1_000_000),
    "a million parameters with a value.vcf": lambda: _card(b"EMAIL;TYPE=" + b"a," * 1_000_000 + b":ann@army.ml"),
    "a million quoted parameters.vcf": lambda: _card(b"EMAIL;TYPE=" + b'"a,"' * 1_000_000),
    "nested cards.vcf": lambda: b"BEGIN:VCARD\r\n" * 10_000 + b"END:VCARD\r\n" * 10_000,
    "open cards.vcf": lambda: b"BEGIN:VCARD\r\n" * 10_000,
    "nested agents.vcf": lambda: _card(b"AGENT:\r\nBEGIN:VCARD\r\n" * 10_000 + b"END:VCARD\r\n" * 10_000),
    "nested agents on a line each.vcf": lambda: _card(b"AGENT:BEGIN:VCARD\r\n" * 10_000 + b"END:VCARD\r\n" * 10_000),
    "a million soft breaks.vcf": lambda: _card(b"NOTE;QUOTED-PRINTABLE:" + b"EMAIL:a@x.org=\r\n" * 1_000_000),
    "a million folds.vcf": lambda: _card(b"EMAIL:" + b"a\r\n " * 1_000_000 + b"@army.ml"),
    "a million folds in a name.vcf": lambda: _card(b"X\r\n " * 1_000_000),
    "a million empty lines.vcf": lambda: _card(b"\r\n" * 1_000_000 + b"EMAIL:ann@army.ml"),
    "10 MB of blanks.vcf": lambda: _card(b"EMAIL:" + b" " * 10 * _MB + b"\r\nEMAIL:" + b" " * 10 * _MB + b"a@army.ml"),
    "thousands of addresses in a card.vcf": lambda: _card(
        b"NOTE:1@army.ml\r\n" + b"".join(b"EMAIL:%d@army.ml\r\n" % number for number in range(10_000))
    ),
    "the same address thousands of times.vcf": lambda: _card(b"EMAIL:a@army.ml\r\n" * 10_000),
    "a word of lists in one line.vcf": lambda: _card(b"NOTE:" + b"member:" * 300_000 + b"\r\nEMAIL:ann@army.ml"),
    "NULs.vcf": lambda: b"\0" * _MB,
    "NULs in an address.vcf": lambda: _card(b"EMAIL:a\0nn@army.ml\r\nNOTE:" + b"x" * 1000),
    "a quote never closed.csv": lambda: b'Name,Email\n"' + b"ann@army.ml,\n" * (50 * _MB // 13),
    "a quoted cell over everything.csv": lambda: b'Name,Email\nx,"' + b"x" * 50 * _MB + b'"\nAnn,ann@army.ml\n',
    "a million delimiters.csv": lambda: _row(b"," * 1_000_000),
    "delimiters alone.csv": lambda: b"," * 1_000_000,
    "70,000 columns.csv": lambda: _columns(70_000, b"Column", b"x"),
    "70,000 columns of addresses.csv": lambda: _columns(70_000, b"Email", b"a@army.ml"),
    "a million empty lines.csv": lambda: b"Name,Email\n" + b"\n" * 1_000_000 + b"Ann,ann@army.ml\n",
    "10 MB of blanks.csv": lambda: _row(b"x," + b" " * 10 * _MB),
    "quoted cells with carriage returns alone.csv": lambda: b'"Name","Email"\r' + b'"Ann","ann@x.org"\r' * 50_000,
    "stray quotes.csv": lambda: b"Name,Email\n" + b'"a"b"c,"x"y@z.org\n' * 50_000,
    "50 MB of base64.ldif": lambda: _entry(b"jpegPhoto:: " + b"\n ".join([b"A" * 76] * (50 * _MB // 78))),
    "50 MB of a base64 address.ldif": lambda: _entry(b"mail:: " + b"\n ".join([b"YUBi" * 19] * (50 * _MB // 78))),
    "thousands of addresses in base64.ldif": lambda: _entry(b"mail:: " + b"YUBhcm15Lm1sLCAg" * 8_000),
    "a million comments.ldif": lambda: b"# x\n" * 1_000_000 + _entry(b"cn: x"),
    "a million folds of a comment.ldif": lambda: b"# x\n" + b" x\n" * 1_000_000 + _entry(b"cn: x"),
    "a million empty lines.ldif": lambda: _entry(b"cn: x") + b"\n" * 1_000_000 + _entry(b"cn: y"),
    "10 MB of blanks.ldif": lambda: _entry(b"mail:" + b" " * 10 * _MB + b"\nmail:" + b" " * 10 * _MB + b"a@army.ml"),
    "at-signs in a list.ldif": lambda: _entry((b"member: " + b"a@" * 32_000 + b"?\n") * 30),
    **{
        f"random bytes {seed}.{ending}": lambda seed=seed: random.Random(seed).randbytes(_MB)  # type: ignore[misc]
        for seed in range(2)
        for ending in ("vcf", "csv", "ldif", "zip")
    },
    **{
        f"random signs {seed}.{ending}": lambda seed=seed: bytes(  # type: ignore[misc]
            random.Random(seed).choices(b'ab@.,;:"=\\\r\n \tEMAIL', k=_MB)
        )
        for seed in range(2)
        for ending in ("vcf", "csv", "ldif")
    },
    "random bytes that begin as a zip.zip": lambda: b"PK\x03\x04" + random.Random(1).randbytes(_MB),
}


_LARGE = [name for name in HOSTILE if "0 MB" in name or "over everything" in name or "never closed" in name]


@pytest.mark.parametrize("name", _LARGE)
def test_a_large_hostile_file_gets_a_clear_answer_in_bounded_time_and_memory(
    measured: Measure, tmp_path: Path, name: str
) -> None:
    path, copy = tmp_path / name, tmp_path / "copy"
    path.write_bytes(HOSTILE[name]())
    most = _MEMORY + _TIMES_FILE * path.stat().st_size
    checked = measured("check", path, "--format", "json")
    (book,) = json.loads(checked.out)["books"]
    assert (book["error"], checked.peak < most) == (None, True)
    fixed = measured("fix", path, "-o", copy)
    assert (fixed.code, _is_same(path, copy), fixed.peak < most) == (0, True, True)


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A folder of every hostile file that is small: by one command, since starting takes the most time."""
    folder = tmp_path / "books"
    folder.mkdir()
    for name in HOSTILE.keys() - set(_LARGE):
        (folder / name).write_bytes(HOSTILE[name]())
    return folder


def test_small_hostile_files_get_a_clear_answer_in_bounded_time_and_memory(measured: Measure, small: Path) -> None:
    checked = measured("check", small, "--recursive")
    books = [json.loads(line)["books"][0] for line in checked.out.splitlines()]
    assert {book["path"] for book in books} == {str(path) for path in small.iterdir()}
    refused = {Path(book["path"]).name for book in books if book["error"]}
    assert refused == {"NULs.vcf", *(name for name in HOSTILE if name.startswith("random bytes"))}
    assert checked.peak < _MEMORY + _TIMES_FILE * max(path.stat().st_size for path in small.iterdir())


def test_small_hostile_files_leave_byte_for_byte(measured: Measure, small: Path, tmp_path: Path) -> None:
    fixed = measured("fix", small, "--recursive", "-o", tmp_path / "copies")
    assert fixed.code == 3  # some were refused, and named
    copied = {path.name for path in (tmp_path / "copies").iterdir()}
    assert copied == {path.name for path in small.iterdir() if f"{path}: " not in fixed.err}
    assert [name for name in copied if not _is_same(small / name, tmp_path / "copies" / name)] == []


@pytest.mark.parametrize(
    "name",
    [
        "a word of lists in one line.vcf",
        "thousands of addresses in a card.vcf",
        "the same address thousands of times.vcf",
        "70,000 columns of addresses.csv",
        "thousands of addresses in base64.ldif",
    ],
)
def test_every_address_of_a_hostile_file_can_be_fixed(measured: Measure, tmp_path: Path, name: str) -> None:
    path, copy = tmp_path / name, tmp_path / "copy"
    path.write_bytes(HOSTILE[name]())
    fixed = measured("fix", path, "-o", copy, "--accept", "low")
    assert (fixed.code, fixed.peak < _MEMORY + _TIMES_FILE * path.stat().st_size) == (0, True)
    assert not _is_same(path, copy)


def _is_same(one: Path, other: Path) -> bool:
    return one.read_bytes() == other.read_bytes()


def _people(count: int) -> bytes:
    people = (b"BEGIN:VCARD\nFN:%d\nEMAIL:ann@army.ml\nEND:VCARD\n" % number for number in range(count))
    return b"".join(people) + b"BEGIN:VCARD\nKIND:group\n" + b"MEMBER:mailto:ann@army.ml\n" * count + b"END:VCARD\n"


def test_thousands_of_people_with_one_address_on_a_list_of_thousands_are_fixed(
    measured: Measure, tmp_path: Path
) -> None:
    path, copy = tmp_path / "book.vcf", tmp_path / "copy.vcf"
    path.write_bytes(_people(10_000))
    assert measured("fix", path, "-o", copy, "--accept", "low").code == 0
    assert copy.read_bytes() == path.read_bytes().replace(b"army.ml", b"army.mil")


def _zip(entries: Iterable[tuple[str, bytes]]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries:
            archive.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return made.getvalue()


_GOOD = ("good.vcf", _card(b"EMAIL:ann@army.ml"))


def _saying(size: int) -> bytes:
    """A zip whose entry of 3 MB says that it has another size, in both places."""
    data = _zip([("book.vcf", b"\r\n" * (3 * _MB // 2))])
    return data.replace(struct.pack("<I", 3 * _MB), struct.pack("<I", size))


ZIPS: dict[str, tuple[Callable[[], bytes], str]] = {
    "a bomb": (lambda: _zip([("book.vcf", b"\0" * 300 * _MB)]), "grows beyond all measure"),
    "many small bombs": (
        lambda: _zip((f"{number}.vcf", b"\r\n" * 15 * _MB) for number in range(6)),
        "grows beyond all measure",
    ),
    "an entry that is larger than it says": (lambda: _saying(1000), "damaged"),
    "an entry that is smaller than it says": (lambda: _saying(4 * _MB), "damaged"),
    "a name that leads out": (lambda: _zip([_GOOD, ("../book.vcf", b"")]), "leads out of it"),
    "a name that leads out in the middle": (lambda: _zip([_GOOD, ("a/../../book.vcf", b"")]), "leads out of it"),
    "an absolute name": (lambda: _zip([_GOOD, ("/etc/book.vcf", b"")]), "leads out of it"),
    "a name with backslashes": (lambda: _zip([_GOOD, ("..\\book.vcf", b"")]), "leads out of it"),
    "a name on a drive": (lambda: _zip([_GOOD, ("C:\\book.vcf", b"")]), "leads out of it"),
    "zips alone": (lambda: _zip([("inner.zip", _zip([_GOOD]))]), "there are no address books"),
    "nothing": (lambda: _zip([]), "there are no address books"),
    "half of a zip": (lambda: _zip([_GOOD] * 1 + [("b.vcf", b"x" * 1000)])[:150], "damaged"),
}


@pytest.mark.parametrize("name", ZIPS)
def test_a_hostile_zip_is_refused_in_words_and_nothing_is_unpacked(
    measured: Measure, tmp_path: Path, name: str
) -> None:
    make, said = ZIPS[name]
    path = tmp_path / "inside" / "book.zip"
    path.parent.mkdir()
    path.write_bytes(make())
    checked = measured("check", path, "--format", "json")
    assert (checked.code, said in checked.err) == (3, True), checked.err
    assert checked.peak < _MEMORY
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_zip_with_two_files_of_one_name_is_refused(measured: Measure, tmp_path: Path) -> None:
    (tmp_path / "book.zip").write_bytes(_zip([_GOOD, _GOOD]))
    assert "the same name" in measured("check", tmp_path / "book.zip").err


@pytest.mark.parametrize("card", [b"", _GOOD[1]])
def test_a_zip_of_thousands_of_files_is_one_book(measured: Measure, tmp_path: Path, card: bytes) -> None:
    path, copy = tmp_path / "book.zip", tmp_path / "copy.zip"
    path.write_bytes(_zip((f"{number}.vcf", card) for number in range(10_000)))
    fixed = measured("fix", path, "-o", copy, "--accept", "low")
    assert (fixed.code, fixed.peak < _MEMORY) == (0, True)
    with zipfile.ZipFile(copy) as archive:
        assert len(archive.namelist()) == 10_000
        assert archive.read("9999.vcf") == card.replace(b".ml", b".mil")


def test_a_link_that_leads_out_of_a_folder_is_not_followed(measured: Measure, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.mkdir()
    (secret / "secret.vcf").write_bytes(_card(b"EMAIL:secret@army.ml"))
    folder = tmp_path / "books"
    folder.mkdir()
    (folder / "good.vcf").write_bytes(_GOOD[1])
    (folder / "file.vcf").symlink_to(secret / "secret.vcf")
    (folder / "folder").symlink_to(secret)
    (folder / "circle").symlink_to(folder)
    (folder / "nowhere.vcf").symlink_to(tmp_path / "nowhere")
    checked = measured("check", folder, "--format", "json")
    assert (json.loads(checked.out)["books"][0]["contacts"], b"secret@" in checked.out) == (1, False)
    assert measured("fix", folder, "-o", tmp_path / "copy", "--accept", "low").code == 0
    copied = {path.name: path.is_symlink() for path in (tmp_path / "copy").iterdir()}
    assert copied == {"good.vcf": False, "file.vcf": True, "folder": True, "circle": True, "nowhere.vcf": True}
    assert (secret / "secret.vcf").read_bytes() == _card(b"EMAIL:secret@army.ml")
