"""The entry in menus, and what software centres tell."""

import configparser
import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from releasing.deb import METAINFO
from releasing.release import PROJECT, Release
from releasing.templates import filled

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
    assert re.findall(r'setDesktopFileName\("(.+)"\)', code) == ["proofbook"] == [entry["StartupWMClass"]]


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


def test_software_centres_tell_the_release_and_the_entry() -> None:
    told = ET.fromstring(filled("metainfo.xml", _RELEASE))
    assert METAINFO.endswith(f"/{told.findtext('id')}.metainfo.xml")
    assert told.findtext("launchable") == "proofbook.desktop"
    assert [each.attrib for each in told.iter("release")] == [{"version": "1.2.3", "date": "2023-11-14"}]


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="appstreamcli is not installed")
def test_software_centres_take_what_is_told(tmp_path: Path) -> None:
    file = tmp_path / Path(METAINFO).name
    file.write_bytes(filled("metainfo.xml", _RELEASE))
    done = subprocess.run(["appstreamcli", "validate", "--no-net", file], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
