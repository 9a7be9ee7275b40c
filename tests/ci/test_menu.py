"""The entry in menus, and what software centres tell."""

import configparser
import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from releasing.linux.deb import METAINFO
from releasing.linux.templates import filled
from releasing.program.platforms import APPLICATION_ID
from releasing.release import PROJECT, Release

_RELEASE = Release("1.2.3", 1_700_000_000, Path("dist"))


@pytest.fixture(scope="module")
def entry() -> dict[str, str]:
    """What the entry says."""
    parser = configparser.RawConfigParser(delimiters="=", interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(filled("proofbook.desktop", _RELEASE).decode())
    return dict(parser["Desktop Entry"])


def test_the_window_belongs_to_its_entry(entry: dict[str, str]) -> None:
    code = (PROJECT / "desktop_app" / "gui" / "app.py").read_text(encoding="utf-8")
    assert re.findall(r'setDesktopFileName\("(.+)"\)', code) == ["proofbook"]  # what Wayland asks for
    assert re.findall(r'setApplicationName\("(.+)"\)', code) == [entry["StartupWMClass"]]  # what X11 asks for


def test_every_text_is_told_in_every_language(entry: dict[str, str]) -> None:
    for name in ("GenericName", "Comment", "Keywords"):
        assert len({entry[name], *(entry[f"{name}[{language}]"] for language in ("de", "es", "fr"))}) == 4


def test_address_books_open_with_it_but_it_claims_no_tables(entry: dict[str, str]) -> None:
    # Where nobody has chosen, a claim can make a program the one that opens every such file: most tables are no books.
    assert entry["MimeType"] == "text/vcard;text/x-vcard;text/directory;text/x-ldif;"


def test_files_are_handed_over_whole(entry: dict[str, str]) -> None:
    assert entry["Exec"] == "/usr/bin/proofbook %F"


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-validate is not installed")
def test_desktops_take_the_entry(tmp_path: Path) -> None:
    (tmp_path / "proofbook.desktop").write_bytes(filled("proofbook.desktop", _RELEASE))
    done = subprocess.run(["desktop-file-validate", tmp_path / "proofbook.desktop"], capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What software centres are told, in a file."""
    file = tmp_path_factory.mktemp("menu") / Path(METAINFO).name
    file.write_bytes(filled("metainfo.xml", _RELEASE, ID=APPLICATION_ID))
    return file


def test_software_centres_are_told_of_the_release_and_the_entry(told: Path) -> None:
    tree = ET.parse(told)
    assert tree.findtext("id") == APPLICATION_ID
    assert tree.findtext("launchable") == "proofbook.desktop"
    assert [each.attrib for each in tree.iter("release")] == [{"version": "1.2.3", "date": "2023-11-14"}]


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="appstreamcli is not installed")
def test_software_centres_take_what_they_are_told(told: Path) -> None:
    done = subprocess.run(["appstreamcli", "validate", "--no-net", told], capture_output=True, text=True, check=False)
    found = re.findall(r"^[EW]: \S+ (\S+)", done.stdout, re.MULTILINE)
    assert "alidation" in done.stdout
    assert {*found} <= {"url-homepage-missing"}  # there is none
