"""ICU's data in the packaged program: what is cut out, and that everything sorts as with all of them."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from releasing.program import icu

HEADER = b"\x20\x00\xda\x27\x14\x00\x00\x00\x00\x00\x02\x00CmnD\x01\x00\x00\x00\x03\x00\x00\x00 Unicode"
ITEMS = {"icudt73l/coll/de.res": b"german", "icudt73l/coll/zh.res": b"chinese" * 9, "icudt73l/zone/de.res": b"zones"}


def test_what_is_packed_is_read_back() -> None:
    found = icu.items(icu.packed(HEADER, ITEMS))
    assert {name: item.rstrip(b"\xaa") for name, item in found.items()} == ITEMS


def test_only_what_sorts_is_kept() -> None:
    assert list(icu.items(icu.cut(icu.packed(HEADER, ITEMS)))) == ["icudt73l/coll/de.res", "icudt73l/coll/zh.res"]


def test_items_are_sorted_and_lie_at_multiples_of_16() -> None:
    package = icu.packed(HEADER, dict(reversed(ITEMS.items())))
    assert list(icu.items(package)) == sorted(ITEMS)
    assert all(package.index(item) % 16 == 0 for item in ITEMS.values())


@pytest.mark.parametrize(
    ("package", "what"),
    [
        (b"", "no package"),
        (HEADER.replace(b"CmnD", b"ResB"), "no package"),
        (HEADER[:8] + b"\1" + HEADER[9:], "low byte first"),
        (icu.packed(HEADER, {"icudt73l/zone/de.res": b"zones"}), "none of the items"),
    ],
)
def test_what_is_not_known_is_not_cut(package: bytes, what: str) -> None:
    with pytest.raises(icu.IcuError, match=what):
        icu.cut(package)


SORTED_IN_EACH_LANGUAGE = """
import hashlib, json, sys
from functools import cmp_to_key
from itertools import pairwise
from PySide6.QtCore import QCollator, QLocale, Qt, qInstallMessageHandler

warnings = []
qInstallMessageHandler(lambda kind, context, message: warnings.append(message))
words = sys.stdin.buffer.read().decode().split()
everywhere = QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
found = {}
for name in sorted({locale.bcp47Name() for locale in QLocale.matchingLocales(*everywhere)}):
    locale = QLocale(name)
    results = [locale.toUpper("istanbul ß"), locale.toLower("IİI ΑΣ")]
    for options in range(8):
        collator = QCollator(locale)
        collator.setNumericMode(bool(options & 1))
        collator.setIgnorePunctuation(bool(options & 2))
        collator.setCaseSensitivity(Qt.CaseSensitivity(int(not options & 4)))
        order = sorted(words, key=cmp_to_key(collator.compare))
        keys = sorted(words, key=cmp_to_key(lambda one, other: collator.sortKey(one).compare(collator.sortKey(other))))
        results += [order, keys == order, [collator.compare(*pair) == 0 for pair in pairwise(order)]]
        if name not in sys.argv:  # all options take their time: once is enough for most
            break
    found[name] = results
print(json.dumps({"found": found, "warnings": warnings}))
"""
WORDS = (
    "a A ä Ä á à â å Å æ Æ z Z o ö Ö ø Ø ō ß ss ſ Straße Strasse cote côte coté côté llama luz ch c cz č ć d dz dž đ ð "
    "e é i ı I İ ï l ľ ł n ñ ň nj r ř s š ş t ţ ț þ u ü ű y ý ž zz я ё е й и ї і ґ г щ Ж ж α ά β Ω ω א ב ש أ ا ب ة ى ي "
    "ک ك گ پ چ ก เก แก ไ ข क ख ग ज्ञ क्ष அ ஆ ক খ 가 각 나 한 漢 汉 字 一 丁 三 阿 啊 中 あ ア ｱ ぁ いぃ か が ガ ー 〆 "
    "10 9 1 ١ ٢ ๑ - _ . @ ' ’ 😀 ﬁ fi ǆ ǅ Ǆ ae oe œ co-op coop a10 a9"
)


@pytest.mark.skipif(shutil.which("ld") is None, reason="needs binutils")
def test_every_language_sorts_as_with_all_data(tmp_path: Path) -> None:
    pyside = pytest.importorskip("PySide6")
    libraries = list(Path(pyside.__file__).parent.glob(f"Qt/lib/{icu.LIBRARY}"))
    if not libraries:
        pytest.skip("this Qt has no ICU")
    cut = icu.cut_library(libraries[0], tmp_path / "cut")
    assert cut.stat().st_size < 4_000_000
    assert icu.cut_library(libraries[0], tmp_path / "again").read_bytes() == cut.read_bytes()
    with_all, with_less = sorted_in_each_language(libraries[0].parent), sorted_in_each_language(cut.parent)
    assert with_less["warnings"] == []
    assert len(with_less["found"]) > 300
    assert len({str(order) for order in with_all["found"].values()}) > 40
    assert with_less == with_all


def sorted_in_each_language(libraries: Path) -> dict[str, dict[str, list[object]] | list[str]]:
    """Return what Qt says with the ICU data in a folder."""
    result = subprocess.run(
        [sys.executable, "-c", SORTED_IN_EACH_LANGUAGE, "de", "sv", "ja", "zh", "th", "ar", "tr", "fr-CA"],
        input=WORDS.encode(),
        env={**os.environ, "LD_LIBRARY_PATH": str(libraries)},
        capture_output=True,
        check=True,
    )
    return json.loads(result.stdout)
