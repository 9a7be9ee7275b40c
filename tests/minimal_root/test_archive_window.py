"""The archive's window on a bare Debian: all it meets of this machine is a screen, and where asked a session bus."""

import base64
import subprocess
from pathlib import Path
from subprocess import Popen

import pytest
from conftest import SCREENS
from heard import names_in
from main_job import SAMPLE, cleaned_sample, fix_and_export_sample
from releasing.program.system_libraries import FOR_THE_WINDOW
from root import Layers, NewRoot, Root
from window import SYSTEM_PYTHON, Desktop, wait_until

FOLDER = Path("/opt/proofbook")
PROGRAM = FOLDER / "proofbook"
SAMPLES = FOLDER / "_internal" / "desktop_app" / "resources" / "samples"


@pytest.fixture
def root(new_root: NewRoot, with_archive: Layers) -> Root:
    return new_root(with_archive)


def started(desktop: Desktop, root: Root, *books: Path, **extra: str) -> "Popen[bytes]":
    """Start the window in a root, on a desktop outside."""
    root.lay(SCREENS)
    return desktop.start(root.command(PROGRAM, *books), extra)


def loaded_by(running: "Popen[bytes]", root: Root) -> set[Path]:
    """Return which files a program in a root has loaded, by their places there."""
    lines = Path(f"/proc/{running.pid}/maps").read_text().splitlines()
    places = {line.split(maxsplit=5)[5] for line in lines if len(line.split(maxsplit=5)) == 6}
    return {Path(place.removeprefix(str(root.path))) for place in places if place.startswith("/")}


def said(desktop: Desktop) -> str:
    """Return what the window has printed."""
    return desktop.output("unshare")


def test_the_sample_is_opened_fixed_and_exported_with_keys(desktop: Desktop, root: Root, home: Path):
    running = started(desktop, root)
    fix_and_export_sample(desktop, home / "cleaned.vcf")
    assert (home / "cleaned.vcf").read_bytes() == cleaned_sample()
    wait_until((home / "cleaned report.html").exists, "report")
    assert desktop.quit(running) == 0
    assert said(desktop) == ""


def test_a_screen_reader_finds_the_review(heard_desktop: Desktop, root: Root):
    desktop = heard_desktop
    running = started(desktop, root, SAMPLES / SAMPLE.name)
    desktop.wait_for_window("contacts.vcf – Proofbook")
    wait_until(lambda: desktop.heard(running.pid), "program on the accessibility bus")
    desktop.key("ctrl+2")
    sentence = "John Doe, john.doe@army, dot m l, suggested army, dot m i l, Undecided"

    def rows() -> list[str]:
        return names_in(desktop.heard(running.pid), "table", "Addresses at this domain")

    wait_until(lambda: sentence in rows(), "row of the table")
    assert desktop.quit(running) == 0
    assert said(desktop) == ""


def test_everything_that_is_shipped_finds_its_libraries(root: Root):
    files = [path for path in root.inside(FOLDER).rglob("*.so*") if not path.is_symlink()]
    assert len(files) > 50
    inside = [Path("/", path.relative_to(root.path)) for path in files]
    found = root.as_root(
        "env", f"LD_LIBRARY_PATH={FOLDER / '_internal'}", "ldd", *inside
    )  # as the program starts itself
    assert [line.strip() for line in found.splitlines() if "not found" in line] == []


def test_it_loads_what_a_screen_a_screen_reader_and_a_desktop_ask_for(heard_desktop: Desktop, root: Root):
    running = started(heard_desktop, root, SAMPLES / SAMPLE.name, QT_QPA_PLATFORMTHEME="xdgdesktopportal")
    heard_desktop.wait_for_window("contacts.vcf – Proofbook")
    loaded = {file.name for file in loaded_by(running, root)}
    assert heard_desktop.quit(running) == 0
    assert loaded >= {"libqxcb.so", "libqxdgdesktopportal.so", "libQt6DBus.so.6", "libQt6Svg.so.6"}


def test_a_photo_is_shown_beside_its_contact(desktop: Desktop, root: Root, home: Path):
    photo = subprocess.run(["convert", "-size", "64x64", "xc:red", "jpg:-"], capture_output=True, check=True).stdout
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ann\r\nEMAIL:ann@army.ml\r\nPHOTO;ENCODING=b;TYPE=JPEG:{}\r\nEND:VCARD\r\n"
    book = home / "photo.vcf"
    book.write_text(card.format(base64.b64encode(photo).decode()))
    running = started(desktop, root, book)
    desktop.wait_for_window("photo.vcf – Proofbook")
    desktop.key("Return")  # from the overview to the review
    wait_until(lambda: "libqjpeg.so" in {file.name for file in loaded_by(running, root)}, "reader of photos")
    assert desktop.quit(running) == 0


def test_files_are_chosen_in_the_dialog_of_the_desktop(heard_desktop: Desktop, root: Root, home: Path):
    desktop, book = heard_desktop, home / "Kontakte von Müller.vcf"
    book.write_bytes(SAMPLE.read_bytes())
    desktop.start_part([SYSTEM_PYTHON, "-c", Path(__file__).with_name("portal.py").read_text(), str(book)])
    wait_until(lambda: "ready" in desktop.output(SYSTEM_PYTHON), "portal")
    running = started(desktop, root, QT_QPA_PLATFORMTHEME="xdgdesktopportal")
    desktop.wait_for_window("^Proofbook$")
    desktop.key("ctrl+o")
    desktop.wait_for_window("Kontakte von Müller.vcf – Proofbook")
    assert desktop.quit(running) == 0
    assert "OpenFile Choose one or more address books" in desktop.output(SYSTEM_PYTHON)


def test_it_runs_without_a_font_though_nothing_can_be_read(desktop: Desktop, root: Root):
    root.as_root("rm", "-r", "/usr/share/fonts")
    running = started(desktop, root)
    desktop.wait_for_window("^Proofbook$")
    assert desktop.quit(running) == 0
    assert said(desktop).startswith("proofbook: warning: this system has no font")


def test_it_opens_where_nothing_can_be_written_at_home(desktop: Desktop, root: Root, home: Path):
    subprocess.run(["mount", "-o", "remount,bind,ro", root.inside(home)], check=True)
    running = started(desktop, root, SAMPLES / SAMPLE.name)
    desktop.wait_for_window("contacts.vcf – Proofbook")
    assert desktop.quit(running) == 0
    assert "Traceback" not in said(desktop)


def test_a_screen_of_another_user_is_out_of_reach(root: Root, desktop: Desktop):
    ran = root.run(PROGRAM, environment=desktop.environment)  # the socket isn't there
    named = f"DISPLAY={desktop.display}, QT_QPA_PLATFORM=xcb"
    said = f"proofbook: the screen to open a window on can’t be reached ({named}); try proofbook --help\n"
    assert (ran.returncode, ran.stderr) == (3, said)


FOR_THE_SCREEN = {
    soname: "wayland" if "wayland" in soname else "xcb" for family in FOR_THE_WINDOW for soname in family.libraries
}
"""The libraries without which there is no window, each with the kind of screen that needs it."""


@pytest.mark.parametrize(("soname", "platform"), FOR_THE_SCREEN.items())
def test_a_library_that_is_missing_is_named(soname: str, platform: str, root: Root, environment: dict[str, str]):
    root.as_root("sh", "-c", f"rm /usr/lib/x86_64-linux-gnu/{soname}*")
    ran = root.run(PROGRAM, environment=environment | {"DISPLAY": ":0", "QT_QPA_PLATFORM": platform})
    said = f"proofbook: the window needs a library that this system lacks: {soname}; commands do without"
    assert (ran.returncode, ran.stderr) == (3, f"{said} (proofbook --help)\n")
