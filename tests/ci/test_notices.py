"""THIRD-PARTY-NOTICES.txt: everything that licences ask to be said."""

import os
from pathlib import Path

import pytest
from releasing.licensing import notices, parts
from releasing.licensing.parts import Part, Texts
from releasing.release import Release

FROZEN = os.environ.get("PROOFBOOK_FROZEN", "")
QT = "https://download.qt.io/official_releases/qt/6.11/6.11.3/submodules/"
EVERY = [
    Part("Proofbook", "1.0", "MIT", "", "", texts=("proofbook.txt",)),
    Part("Qt", "6.11.3", "LGPL-3.0-only", "", QT, texts=("lgpl-3.0.txt", "gpl-3.0.txt")),
    Part("HarfBuzz", "12.0", "MIT", "", "https://harfbuzz.github.io/", texts=("harfbuzz.txt", "mit.txt"), within="Qt"),
    Part("glib", "2.0", "LGPL-2.1-or-later", "", "https://glib.example/2.0/", texts=("glib.txt",), changed="Cut."),
    Part("six", "1.17", "MIT", "", "https://six.example", texts=("mit.txt",)),
]


@pytest.fixture
def release(tmp_path: Path) -> Release:
    """A release whose program has nothing but its list of parts."""
    texts = Texts({name: f"Text of {name}\n" for part in EVERY for name in part.texts})
    parts.write(EVERY, texts, tmp_path / "proofbook" / "_internal" / parts.LICENCES)
    return Release("1.0", 0, tmp_path)


@pytest.fixture
def text(release: Release) -> str:
    """The notices of the release."""
    return notices.make(release).read_text(encoding="utf-8")


def test_the_notices_lie_beside_the_release_and_in_the_program(release: Release) -> None:
    made = notices.make(release)
    assert made == release.folder / "THIRD-PARTY-NOTICES.txt"
    assert made.read_bytes() == (release.program / made.name).read_bytes()


def test_every_text_stands_there_once_and_says_for_whom(text: str) -> None:
    for name in {name for part in EVERY for name in part.texts}:
        assert text.count(f"Text of {name}\n") == 1
    assert ", for HarfBuzz, six\n" in text


def test_every_part_is_listed_with_what_is_known_of_it(text: str) -> None:
    for part in EVERY:
        entry = text.split(f"\n{part.name} {part.version}\n", 1)[1].split("\n\n", 1)[0]
        assert f"Licence: {part.licence}" in entry
        assert part.source in entry
        assert part.changed in entry
        assert (f"Part of: {part.within}" in entry) is bool(part.within)


def test_what_the_lgpl_asks_for_is_said_of_qt(text: str) -> None:
    words = " ".join(text.split("2. Other parts", 2)[1].split())
    for said in (
        "Qt 6.11.3",
        "covered by the GNU Lesser General Public License, version 3",
        QT,
        "Put your own build of a library in its place",
        "reverse engineering for debugging such modifications",
        "for at least three years",
        "SECURITY.md",
        "Nothing: they are as their makers built them.",
    ):
        assert said in words


def test_other_copyleft_names_where_its_source_is(text: str) -> None:
    section = text.split("=\n")[3]
    assert "glib 2.0 (LGPL-2.1-or-later): https://glib.example/2.0/" in section
    assert "six" not in section


@pytest.mark.parametrize(
    ("licence", "asks"),
    [
        ("MIT", False),
        ("MPL-2.0", True),
        ("LGPL-2.1-or-later", True),
        ("GPL-2.0-or-later WITH Bootloader-exception", True),
        ("FTL OR GPL-2.0-or-later", False),
        ("BSD-3-Clause OR GPL-2.0-only", False),
        ("(FTL OR GPL-2.0-only) AND MIT", False),
        ("MIT AND LGPL-2.1-only", True),
    ],
)
def test_a_licence_with_a_choice_asks_for_no_source(licence: str, asks: bool) -> None:
    assert notices.asks_for_source(licence) is asks


@pytest.mark.skipif(not FROZEN, reason="PROOFBOOK_FROZEN names no packaged program")
def test_the_packaged_program_carries_notices_of_all_its_parts() -> None:
    built = Path(FROZEN)
    text = (built / parts.NOTICES).read_text(encoding="utf-8")
    for part in parts.read(built):
        assert f"\n{f'{part.name} {part.version}'.strip()}\n" in text
        for name in part.texts:
            assert (parts.resources(built) / name).read_text(encoding="utf-8").strip() in text
