"""The guides as pages: whole in themselves, without anything from elsewhere, readable and printable."""

import re
from pathlib import Path

import pytest
from pages import PAGES, Element, page

from desktop_app import __version__

_LEAST_CONTRAST = 4.5  # WCAG 2.2, 1.4.3
_INKS = ("ink", "soft", "accent", "warning")
_GROUNDS = {"ink": ("paper", "band"), "soft": ("paper", "band"), "accent": ("paper",), "warning": ("paper",)}

of_every_page = pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)


def test_there_are_an_admin_guide_and_a_data_sheet_in_two_languages():
    assert [path.name for path in PAGES] == ["admin-guide.html", "data-sheet.html", "data-sheet_de.html"]


@of_every_page
def test_a_page_runs_nothing_and_fetches_nothing(path: Path):
    whole = page(path.name)
    text = path.read_text(encoding="utf-8")
    assert "default-src 'none'" in text
    assert not re.search(r"https?://|url\(|@import", text)
    assert [*whole.all("script", "link", "img", "iframe", "object", "form")] == []
    for each in whole.all_of_any_name():
        assert not {"src", "srcset", "style", "onclick", "onload"} & each.attributes.keys()


@of_every_page
def test_links_lead_to_a_place_on_the_page(path: Path):
    whole = page(path.name)
    identities = [each.attributes["id"] for each in whole.all_of_any_name() if "id" in each.attributes]
    assert len(identities) == len(set(identities))
    for link in whole.all("a"):
        assert link.attributes["href"].removeprefix("#") in identities


@of_every_page
def test_tables_tell_which_of_their_cells_are_headings_and_of_what(path: Path):
    for table in page(path.name).all("table"):
        assert {cell.attributes.get("scope") for cell in table.all("th")} <= {"row", "col"}
        widths = {len([*row.all("th", "td")]) for row in table.all("tr")}
        assert len(widths) == 1, table.text[:60]


@of_every_page
def test_a_page_says_its_language_and_the_version_that_it_is_about(path: Path):
    whole = page(path.name)
    (html,) = whole.all("html")
    assert html.attributes["lang"] == ("de" if path.stem.endswith("_de") else "en")
    assert f"Proofbook {__version__}" in whole.text


@of_every_page
def test_text_stands_out_from_its_ground_in_light_and_in_dark(path: Path):
    (style,) = page(path.name).all("style")
    schemes = [
        dict(re.findall(r"--([\w-]+): (#[0-9a-f]{3,6})", part))
        for part in re.findall(r":root \{(.*?)\}", style.text, re.DOTALL)
    ]
    assert len(schemes) == 3, "light, dark, print"
    for colours in schemes:
        for ink in filter(colours.get, _INKS):
            for ground in _GROUNDS[ink]:
                assert _contrast(colours[ink], colours[ground]) >= _LEAST_CONTRAST, (ink, ground)


def test_the_contents_name_every_chapter_in_its_order():
    whole = page("admin-guide.html")
    (contents,) = whole.all("nav")
    assert [(link.attributes["href"], link.text) for link in contents.all("a")] == [
        (f"#{chapter.attributes['id']}", chapter.text) for chapter in whole.all("h2")
    ]


def _contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, as WCAG 2 defines it."""
    low, high = sorted(map(_luminance, (one, other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    """Return the relative luminance of #rgb or #rrggbb."""
    digits = colour.removeprefix("#")
    parts = [digit * 2 for digit in digits] if len(digits) == 3 else [digits[at : at + 2] for at in (0, 2, 4)]
    linear = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (int(part, 16) / 255 for part in parts)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_what_is_checked_here_would_be_seen():
    assert _contrast("#777", "#fff") < _LEAST_CONTRAST < _contrast("#5a6069", "#fff")
    assert Element("p", {}).rows() == []
