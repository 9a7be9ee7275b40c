"""Debian's package on a bare Debian: installed by apt, used by an ordinary user, upgraded, removed."""

import configparser
import json
import shlex
import shutil
import zipfile
from pathlib import Path

import pytest
from conftest import SCREENS
from main_job import SAMPLE, cleaned_sample, fix_and_export_sample
from root import USER, Layers, NewRoot, Root
from window import Desktop, wait_until

from desktop_app import __version__

APPLICATION = Path("/usr/lib/proofbook")
SAMPLES = APPLICATION / "_internal" / "desktop_app" / "resources" / "samples"
ENTRY = Path("/usr/share/applications/proofbook.desktop")
POLICY = Path("/etc/proofbook/policy.json")
_CHANGED_BY_ANY_PACKAGE = ("/var/cache/", "/var/lib/apt/", "/var/lib/dpkg/", "/var/log/", "/run/", "/etc/ld.so.cache")
_OLD = "0.0.1"


@pytest.fixture
def root(new_root: NewRoot, with_package: Layers) -> Root:
    return new_root(with_package)


def entry_of(root: Root) -> configparser.SectionProxy:
    """Return what the entry in the menu says."""
    entry = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read_string(root.inside(ENTRY).read_text(encoding="utf-8"))
    return entry["Desktop Entry"]


def chosen_in_menu(root: Root, *books: Path) -> list[str]:
    """Return the command by which a desktop starts the program from the menu, with books."""
    words = shlex.split(entry_of(root)["Exec"])
    assert words[-1] == "%F"
    return root.command(*words[:-1], *books)


def put_policy(root: Root, owner: int = 0) -> None:
    """Lay a policy where an administrator lays it."""
    place = root.inside(POLICY)
    place.write_text(json.dumps({"organisation": "Ministry of Tests", "renames": {"old.example.org": "example.org"}}))
    place.chmod(0o644)
    shutil.chown(place, owner, owner)


def older(root: Root, package: Path) -> Path:
    """Make an older package inside: of another version, with a file that the new one lacks, and another zip file."""
    root.lay(package)
    unpacked, made = root.inside("/root/old"), Path("/root/old.deb")
    root.as_root("dpkg-deb", "--raw-extract", package, "/root/old")
    inside = unpacked / str(APPLICATION).lstrip("/") / "_internal"
    (inside / "stale.so").write_bytes(b"of an older version")
    with zipfile.ZipFile(inside / "base_library.zip") as now, zipfile.ZipFile(inside / "other.zip", "w") as other:
        for name in reversed(now.namelist()):
            other.writestr(name, now.read(name))
    (inside / "other.zip").replace(inside / "base_library.zip")
    control = unpacked / "DEBIAN" / "control"
    control.write_text(control.read_text().replace(f"\nVersion: {__version__}", f"\nVersion: {_OLD}"))
    root.as_root("dpkg-deb", "-Znone", "--build", "/root/old", made)
    return made


def version_installed(root: Root) -> str:
    return root.as_root("dpkg-query", "--show", "--showformat", "${db:Status-Status} ${Version}", "proofbook")


@pytest.mark.parametrize("name", ["proofbook", "proofbook-cli"])
def test_its_commands_are_found(name: str, root: Root, environment: dict[str, str]):
    ran = root.run(name, "--version", environment=environment | {"PATH": "/usr/bin:/bin"})
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.startswith(f"proofbook {__version__}")


def test_everything_lies_as_it_was_packed_and_only_root_can_change_it(root: Root):
    assert root.as_root("dpkg", "--verify", "proofbook") == ""
    places = [Path(line) for line in root.as_root("dpkg", "--listfiles", "proofbook").splitlines()]
    for place in places:
        found = root.inside(place).lstat()
        assert (found.st_uid, found.st_gid) == (0, 0), place
        assert root.inside(place).is_symlink() or not found.st_mode & 0o022, place
    assert Path("/usr/share/man/man1/proofbook.1.gz") in places
    assert POLICY.parent in places


def test_its_manual_can_be_unpacked_under_both_names(root: Root):
    for name in ("proofbook", "proofbook-cli"):
        assert ".SH SYNOPSIS" in root.as_root("zcat", f"/usr/share/man/man1/{name}.1.gz")


def test_the_entry_in_the_menu_opens_a_book(root: Root, desktop: Desktop, home: Path):
    entry = entry_of(root)
    assert root.inside(f"/usr/share/icons/hicolor/48x48/apps/{entry['Icon']}.png").exists()
    assert "text/vcard" in entry["MimeType"].split(";")
    book = home / "Kontakte von Müller.vcf"
    book.write_bytes(SAMPLE.read_bytes())
    root.lay(SCREENS)
    running = desktop.start(chosen_in_menu(root, book))
    desktop.wait_for_window("Kontakte von Müller.vcf – Proofbook")
    assert desktop.quit(running) == 0
    assert desktop.output("unshare") == ""


def test_files_are_associated_where_the_desktop_keeps_a_list_of_that(root: Root):
    cache = root.inside("/usr/share/applications/mimeinfo.cache")
    assert not cache.exists()
    root.install("desktop-file-utils")
    associated = dict(line.split("=") for line in cache.read_text().splitlines() if "=" in line)
    wanted = [kind for kind in entry_of(root)["MimeType"].split(";") if kind]
    assert [associated.get(kind) for kind in wanted] == ["proofbook.desktop;"] * len(wanted)
    assert root.as_root("desktop-file-validate", ENTRY) == ""
    root.as_root("apt-get", "--yes", "remove", "proofbook")
    assert "proofbook" not in cache.read_text()


def test_a_policy_laid_by_an_administrator_is_obeyed(root: Root, environment: dict[str, str]):
    put_policy(root)
    shown = root.run("proofbook", "policy", "show", environment=environment)
    assert shown.returncode == 0, shown.stderr
    assert "Ministry of Tests" in shown.stdout


def test_a_policy_that_an_ordinary_user_owns_is_refused(root: Root, environment: dict[str, str]):
    put_policy(root, USER)
    for words in (
        ["policy", "show"],
        ["check", "/usr/lib/proofbook/_internal/desktop_app/resources/samples/contacts.vcf"],
    ):
        refused = root.run("proofbook", *words, environment=environment)
        assert (refused.returncode, refused.stdout) == (5, "")
        assert str(POLICY) in refused.stderr


def test_an_upgrade_leaves_nothing_of_the_older_version(new_root: NewRoot, libraries: Layers, package: Path):
    root = new_root(libraries)
    root.install(older(root, package))
    put_policy(root)
    stale = root.inside(APPLICATION) / "_internal" / "stale.so"
    assert (version_installed(root), stale.exists()) == (f"installed {_OLD}", True)
    root.install(package)
    assert (version_installed(root), stale.exists()) == (f"installed {__version__}", False)
    assert root.as_root("dpkg", "--verify", "proofbook") == ""
    assert root.inside(POLICY).exists()


def test_a_window_that_is_open_survives_the_upgrade(
    new_root: NewRoot, libraries: Layers, package: Path, desktop: Desktop, home: Path
):
    root = new_root(libraries)
    root.install(older(root, package))
    root.lay(SCREENS)
    running = desktop.start(root.command("proofbook"))
    desktop.wait_for_window("^Proofbook$")
    root.install(package)
    fix_and_export_sample(desktop, home / "cleaned.vcf")
    assert (home / "cleaned.vcf").read_bytes() == cleaned_sample()
    (home / "other.csv").write_bytes("Имя,E-mail\nИван Петров,ivan@gmial.com\n".encode("koi8-r"))
    desktop.key("ctrl+o")
    desktop.wait_for_window("Choose one or more address books")
    desktop.type(str(home / "other.csv"))
    desktop.key("Return")
    desktop.wait_for_window("other.csv")  # a module that nothing has needed before decodes it
    assert desktop.quit(running) == 0
    assert desktop.output("unshare") == ""


def test_removing_it_leaves_the_system_as_it_was_and_what_is_the_users_and_the_administrators(
    new_root: NewRoot, libraries: Layers, package: Path, desktop: Desktop, home: Path
):
    root = new_root(libraries)
    root.lay(package)
    root.lay(SCREENS)
    before = files(root)
    root.install(package)
    put_policy(root)
    running = desktop.start(root.command("proofbook"))
    fix_and_export_sample(desktop, home / "cleaned.vcf")
    wait_until((home / "cleaned report.html").exists, "report")
    assert desktop.quit(running) == 0
    kept = of_user(home)
    assert any("journal" in str(path) or path.suffix == ".jsonl" for path in kept), kept
    root.as_root("apt-get", "--yes", "purge", "proofbook")
    assert files(root) - before == {str(POLICY.parent), str(POLICY)}
    assert before - files(root) == set()
    assert of_user(home) == kept


def files(root: Root) -> set[str]:
    """Return what a root holds, but for lists, logs and caches that change with any package."""
    return {place for place in root.files() if not place.startswith(_CHANGED_BY_ANY_PACKAGE)}


def of_user(home: Path) -> dict[Path, bytes]:
    """Return the user's files."""
    return {path: path.read_bytes() for path in home.rglob("*") if path.is_file() and path.suffix != ".log"}
