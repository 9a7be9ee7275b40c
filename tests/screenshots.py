"""Takes a picture of every page, dialog and menu, in every look, on an ordinary and on a hostile book.

    python tests/screenshots.py                         everything, into screenshots/LOOK/NAME.png
    python tests/screenshots.py dark small              only these looks (python tests/screenshots.py --help lists them)
    python tests/screenshots.py light --only export     only pictures whose name holds “export”

No screen is needed: Qt draws into memory, with the fonts of the machine. Settings and data lie in a folder of their
own, so nobody's choices count and nothing is left behind. Pictures of the hostile book (endless, right-to-left and HTML
names) are named …-hostile.png, those under an organisation's policy …-managed.png. German is left out, quietly, as long
as there is no German translation.

What is taken: the rows of SHOTS below, each menu of the menu bar, and, by itself, whatever dialog or page an action
opens: a new action with a dialog needs no line here. A page that takes more than an action to reach needs a row in
SHOTS: a name and a function that brings the window there. One picture that fails is told in the end and doesn't hold up
the others.
"""

import argparse
import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop_app.files.paths import resource
from desktop_app.files.terms import ExportTerms, ReportTerms
from desktop_app.gui import language
from desktop_app.gui.actions import SPECS
from desktop_app.gui.dialogs.confirm import ConfirmDialog
from desktop_app.gui.dialogs.policy_problem import PolicyProblemDialog
from desktop_app.gui.dialogs.preferences.dialog import Page
from desktop_app.gui.failure_desk import FailureDesk
from desktop_app.gui.failures import Failures
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.theme import Theme
from desktop_app.proofreading.confidence import Confidence
from desktop_app.settings.policy.in_force import InForce, PolicyFile, put_in_force
from desktop_app.settings.policy.keys import KEYS
from desktop_app.settings.policy.model import Policy, TrustedFile
from desktop_app.settings.policy.reading import PolicyError
from desktop_app.settings.user_settings import Scheme, UserSettings, save_user_settings

ROOT = Path(__file__).resolve().parents[1]
PATIENCE = 30.0  # seconds that a book may take to open, or a copy to be written
NOT_BY_THEMSELVES = frozenset({"open", "open_folder", "sample", "quit", "undo", "redo"})
"""Actions that open no window of ours, or would end this one."""


@dataclass(frozen=True)
class Look:
    """How the window looks; contrast and language are chosen as in the preferences."""

    scheme: str = "light"
    language: str = "en"
    scale: str = "1"
    points: float = 0.0
    """The size of the system's font, where it is not the usual one."""
    size: tuple[int, int] = (1280, 800)


LOOKS = {
    "light": Look(),
    "dark": Look("dark"),
    "high-contrast": Look("high-contrast"),
    "german": Look(language="de"),
    "200-percent": Look(scale="2"),
    "small": Look(size=(1024, 700)),
    "large-letters": Look(points=15, size=(1540, 1050)),
}


class Stage:
    """The window of one book, and what brings it somewhere."""

    def __init__(self, look: Look, folder: Path) -> None:

        self.application = QApplication.instance() or QApplication([])
        self.folder = folder
        self.theme = Theme(self.application)
        self.window = MainWindow(self.theme)
        self.window.resize(*look.size)
        self.window.show()
        self.settle()

    def settle(self) -> None:
        """Let Qt lay out and paint, and short timers end."""
        end = time.monotonic() + 0.06
        while time.monotonic() < end:
            self.application.processEvents()
            time.sleep(0.01)

    def wait_until(self, condition: Callable[[], bool]) -> None:
        """Wait until something is so. Errors: TimeoutError."""
        end = time.monotonic() + PATIENCE
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError("this took too long")
            self.application.processEvents()
            time.sleep(0.01)
        self.settle()

    def open(self, book: Path) -> None:
        """Open a book and wait for the review."""
        self.window.open([book])
        self.wait_until(lambda: self.window.document is not None and not self.window.open_page.is_reading)

    def back_to_review(self) -> None:
        """Close what is open, take back what was decided, and go to the review."""
        while dialog := self.application.activeModalWidget() or self.application.activePopupWidget():
            dialog.close()
            self.settle()
        self.window.undo_stack.setIndex(0)
        if self.window.document:
            self.window.show_review()
            self.window.review_page.clear_filter()
            if self.window.document.findings:
                self.window.review_page.select_finding(0)
        self.settle()

    def trigger(self, *names: str) -> None:
        """Trigger actions, one after the other."""
        for name in names:
            self.window.actions_by_name[name].trigger()
            self.settle()

    def new_widget(self) -> object:
        """Return the dialog or menu that is open, else the window."""
        return self.application.activePopupWidget() or self.application.activeModalWidget() or self.window


def stay(_stage: Stage) -> None:
    """Take the window as it is."""


def addresses(stage: Stage) -> None:
    """The table has the focus, and an address is left out."""
    stage.window.review_page.table.setFocus()


def some_decided(stage: Stage) -> None:
    """Every kind of decision."""
    stage.trigger("fix_domain", "keep", "ask", "fix_domain")


def nothing_matches(stage: Stage) -> None:
    """A filter that nothing matches."""
    stage.trigger("filter")
    stage.window.review_page.header.filter_field.setText("nobody has this name")
    stage.wait_until(lambda: stage.window.review_page.finding_model.rowCount() == 0)


def all_decided(stage: Stage) -> None:
    """The end of the review."""
    for _ in stage.window.document.findings:
        stage.trigger("keep")


def export(stage: Stage) -> None:
    """What will be exported."""
    some_decided(stage)
    stage.trigger("export")
    stage.wait_until(lambda: stage.window.export_page.plan is not None)
    stage.window.export_page.path_field.setText("/home/ann/Documents/contacts (cleaned).vcf")


def exported(stage: Stage) -> None:
    """What has been exported."""
    export(stage)
    page = stage.window.export_page
    page.path_field.setText(str(stage.folder / f"cleaned-{time.monotonic_ns()}.vcf"))
    page.write_button.click()
    stage.wait_until(lambda: not page.is_writing)


def export_refused(stage: Stage) -> None:
    """A place that can't be written."""
    export(stage)
    page = stage.window.export_page
    page.path_field.setText(str(stage.folder / "no" / "such" / "folder" / "copy.vcf"))
    page.write_button.click()
    stage.wait_until(lambda: not page.is_writing)


def unexported(stage: Stage) -> None:
    """The question before decisions are lost."""
    some_decided(stage)
    stage.window.close()


def went_wrong(stage: Stage) -> None:
    """The question after something went wrong inside the program."""
    failures = Failures()
    desk = FailureDesk(stage.window, stage.window._theme, failures, stage.window.preferences_desk.notice, lambda: False)
    failures.happened.emit()
    stage.wait_until(lambda: bool(stage.window.findChildren(ConfirmDialog)))
    desk.deleteLater()


def diagnostics_saved(stage: Stage) -> None:
    """Where the diagnostics are."""
    stage.trigger("save_diagnostics")
    dialog = stage.new_widget()
    dialog.path.field.setText(str(stage.folder / f"diagnostics-{time.time_ns()}.zip"))
    dialog.save_button.click()
    stage.wait_until(lambda: dialog.where.toPlainText() != "")


def preferences(page: int) -> Callable[[Stage], None]:
    """A page of the preferences."""

    def reach(stage: Stage) -> None:
        stage.trigger("preferences")
        stage.new_widget().names.setCurrentRow(page)

    return reach


SHOTS: tuple[tuple[str, Callable[[Stage], None]], ...] = (
    ("review", stay),
    ("review-addresses", addresses),
    ("review-some-decided", some_decided),
    ("review-no-match", nothing_matches),
    ("review-all-decided", all_decided),
    ("export", export),
    ("export-done", exported),
    ("export-refused", export_refused),
    ("question-unexported", unexported),
    ("question-went-wrong", went_wrong),
    ("diagnostics-saved", diagnostics_saved),
    *((f"preferences-{page.name.lower()}", preferences(page)) for page in Page),
)
"""A name, and what brings the window there from the review of a book."""


def opening_error(stage: Stage) -> None:
    """A book that can't be read."""
    path = stage.folder / "no-book.vcf"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00")
    stage.window.open([path])
    stage.wait_until(lambda: not stage.window.open_page.is_reading)


SHOTS_WITHOUT_BOOK: tuple[tuple[str, Callable[[Stage], None]], ...] = (
    ("open", stay),
    ("open-error", opening_error),
)
"""The same, from a window without a book."""


def export_managed(stage: Stage) -> None:
    """What will be exported, and where the organisation lets it go."""
    some_decided(stage)
    stage.trigger("export")
    stage.wait_until(lambda: stage.window.export_page.plan is not None)


def export_without_report(stage: Stage) -> None:
    """A copy that isn't written, since its required report can't be."""
    export_managed(stage)
    page = stage.window.export_page
    page.write_button.click()
    stage.wait_until(lambda: not page.is_writing)


def policy_in_force(stage: Stage) -> None:
    """What the organisation has set."""
    preferences(Page.KNOWN)(stage)
    stage.new_widget().managed_by.show_button.click()


def policy_problem(stage: Stage) -> None:
    """What is shown in place of the window where the policy is wrong."""
    path = "/etc/proofbook/policy.json"
    problems = [
        f"{path}: “recent_files” must be true or false, but is 1",
        f"{path}: “retention.logs” must be at least 0",
    ]
    dialog = PolicyProblemDialog(stage.theme, PolicyError(problems))
    dialog.setParent(stage.window, dialog.windowFlags())  # or nobody held it
    dialog.show()


SHOTS_MANAGED: tuple[tuple[str, Callable[[Stage], None]], ...] = (
    ("overview-managed", lambda stage: stage.trigger("overview")),
    ("review-managed", stay),
    ("export-managed", export_managed),
    ("export-refused-managed", export_without_report),
    *((f"preferences-{page.name.lower()}-managed", preferences(page)) for page in Page),
    ("about-managed", lambda stage: stage.trigger("about")),
    ("policy-in-force", policy_in_force),
    ("policy-problem", policy_problem),
)
"""The same, under a policy that sets a lot."""


def managed(folder: Path) -> InForce:
    """Return a policy that locks everything, with a list that is gone and a folder that can't be written into."""
    policy = Policy(
        organisation="Federal Ministry of Examples and Address Books",
        trusted_domains=("example.gov", "*.mil"),
        trusted_files=(TrustedFile(folder / "share" / "domains.txt"),),
        built_in_sets={"us-government": True, "swiss-government": False},
        renames={"army.ml": "army.mil"},
        keyboard_layouts=("qwertz",),
        shown_confidence=Confidence.MEDIUM,
        export=ExportTerms((folder / "cleaned",), "{name} cleaned"),
        report=ReportTerms(("html", "json"), folder / "gone" / "reports", "domains", user_name=True),
        recent_files=False,
        journals=False,
    )
    file = Path("/etc/proofbook/policy.json")
    return InForce(policy, (PolicyFile(file, "5a" * 32),), dict.fromkeys(KEYS, (file,)), frozenset("*"))


def card(name: str, *lines: str) -> str:
    """Return a contact."""
    return "\r\n".join(("BEGIN:VCARD", "VERSION:3.0", f"FN:{name}", *lines, "END:VCARD", ""))


def hostile_book(folder: Path) -> Path:
    """Write a book whose names are long, right-to-left, HTML, hidden signs and emoji."""
    names = (
        "Maximiliane-Charlotte Freifrau von und zu Hohenlohe-Waldenburg-Schillingsfürst, geb. Wolfeschlegelsteinhausen",
        "<img src=x onerror=alert(1)><b>Bold</b> & <i>Co.</i>",
        "عبد الرحمن بن محمد الأنصاري",
        "Nina \u202egnp.exe\u202c \x07\u200b\u2066hidden\u2069",
        "👩🏽‍🚀 Ana 🇲🇱 Łukasiewicz‐Żółć",
        "山田 太郎（ヤマダ タロウ）",
        "A" * 10_000,
        "",
    )
    cards = [
        card(name, f"ORG:{name[:200]};{'Department of ' * 12}", f"EMAIL:{local}@{domain}", "TEL:+1 202 555 0100")
        for name in names
        for local, domain in (("a", "army.ml"), ("firstname.middlename.lastname-with-hyphens" + "x" * 80, "army.ml"))
    ]
    cards += [
        card("Long domain", f"EMAIL:x@{'very-' * 11}long.{'label-' * 9}end.gmial.com"),
        card("Comma", "EMAIL:ann@gmail,com"),
        card("Umlaut", "EMAIL:ann@müller-gmial.com", "EMAIL:ben@xn--mller-gmial-thb.com"),
        card("Endless", f"EMAIL:{'b' * 3000}@gmial.com"),
        card("No at sign", "EMAIL:nobody.example.com"),
        card("X.500", "EMAIL:/o=Org/ou=Group/cn=Recipients/cn=" + "x" * 300),
        *(card(f"Person {number}", f"EMAIL:p{number}@hotmial.com") for number in range(300)),
    ]
    path = folder / "a name of a file that is far longer than any window is wide, <b>bold<b> & so on.vcf"
    path.write_text("".join(cards), encoding="utf-8", newline="")
    return path


def take(stage: Stage, target: Path, name: str, reach: Callable[[Stage], None]) -> str:
    """Bring the window somewhere and take the picture; return what went wrong."""
    try:
        reach(stage)
        stage.settle()
        stage.new_widget().grab().save(str(target / f"{name}.png"))
    except Exception:  # noqa: BLE001 - the other pictures are wanted all the same
        return f"{target.name}/{name}: {traceback.format_exc(limit=-2)}"
    return ""


def take_actions(stage: Stage, target: Path, wanted: Callable[[str], bool], ending: str) -> Iterator[str]:
    """Take the dialog or page that each action opens; yield what went wrong."""

    for spec in SPECS:
        name = f"action-{spec.name.replace('_', '-')}{ending}"
        if spec.name in NOT_BY_THEMSELVES or not wanted(name):
            continue
        stage.back_to_review()
        before = stage.window.pages.currentWidget()
        try:
            stage.trigger(spec.name)
        except Exception:  # noqa: BLE001 - the other pictures are wanted all the same
            yield f"{target.name}/{name}: {traceback.format_exc(limit=-2)}"
            continue
        if stage.new_widget() is not stage.window or stage.window.pages.currentWidget() is not before:
            yield take(stage, target, name, stay)


def take_menus(stage: Stage, target: Path, wanted: Callable[[str], bool]) -> Iterator[str]:
    """Take each menu; yield what went wrong."""
    for action in stage.window.menuBar().actions():
        name = f"menu-{action.text().replace('&', '').lower()}"
        if wanted(name):
            menu = action.menu()
            menu.popup(stage.window.pos())
            yield take(stage, target, name, stay)
            menu.close()


def take_book(
    look: Look, book: Path, folder: Path, target: Path, wanted: Callable[[str], bool], ending: str
) -> Iterator[str]:
    """Take every picture of one book."""
    stage = Stage(look, folder)
    stage.open(book)
    for name, reach in SHOTS:
        if wanted(name + ending):
            stage.back_to_review()
            yield take(stage, target, name + ending, reach)
    stage.back_to_review()
    if not ending:
        yield from take_menus(stage, target, wanted)
    yield from take_actions(stage, target, wanted, ending)
    stage.back_to_review()
    stage.window.hide()


def take_managed(look: Look, book: Path, folder: Path, target: Path, wanted: Callable[[str], bool]) -> Iterator[str]:
    """Take what looks otherwise under a policy."""
    put_in_force(managed(folder))
    stage = Stage(look, folder)
    if wanted("open-managed"):
        yield take(stage, target, "open-managed", stay)
    stage.open(book)
    for name, reach in SHOTS_MANAGED:
        if wanted(name):
            stage.back_to_review()
            yield take(stage, target, name, reach)
    stage.back_to_review()
    stage.window.hide()


def take_look(name: str, folder: Path, only: str) -> list[str]:
    """Take every picture of one look, in this process; return what went wrong."""

    look = LOOKS[name]
    if look.language != "en" and not resource("translations", f"proofbook_{look.language}.qm").exists():
        return []
    _prepare(look, folder)
    target = ROOT / "screenshots" / name
    target.mkdir(parents=True, exist_ok=True)
    for old in pictures(target, only):
        old.unlink()

    def wanted(picture: str) -> bool:
        return only in picture

    stage = Stage(look, folder)
    problems = [take(stage, target, shot, reach) for shot, reach in SHOTS_WITHOUT_BOOK if wanted(shot)]
    stage.window.hide()
    sample = folder / "contacts.vcf"
    sample.write_bytes(resource("samples", "contacts.vcf").read_bytes())
    problems += take_book(look, sample, folder, target, wanted, "")
    problems += take_book(look, hostile_book(folder), folder, target, wanted, "-hostile")
    problems += take_managed(look, sample, folder, target, wanted)
    return [problem for problem in problems if problem]


def pictures(folder: Path, only: str) -> list[Path]:
    """Return the pictures in a folder whose name holds a text."""
    return [path for path in folder.glob("*.png") if only in path.stem]


def _prepare(look: Look, folder: Path) -> None:
    """Choose the look as a user would, and let no file dialog wait for anybody."""

    qInstallMessageHandler(_tell)
    save_user_settings(
        UserSettings(scheme=Scheme(look.scheme), language=look.language, is_welcomed=True, is_toured=True)
    )
    application = QApplication(["proofbook"])
    language.install(application, look.language)
    if look.points:
        font = application.font()
        font.setPointSizeF(look.points)
        application.setFont(font)
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName"):
        setattr(QFileDialog, name, staticmethod(lambda *_args, **_kwargs: ("", "")))
    QFileDialog.getExistingDirectory = staticmethod(lambda *_args, **_kwargs: "")


def _tell(_kind: object, _context: object, message: str) -> None:
    """Pass on what Qt has to say, but not what it can’t do without a screen."""
    if not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr)  # noqa: T201 - it is a command


def environment(look: Look, folder: Path) -> dict[str, str]:
    """Return the environment of the process that takes one look: no screen, and a home of its own."""
    width, height = look.size
    screen = {"name": "screen", "x": 0, "y": 0, "width": width + 120, "height": height + 100, "logicalDpi": 96}
    config = folder / "screen.json"
    config.write_text(json.dumps({"screens": [screen]}))
    homes = {
        name: str(folder / "home" / name.lower())
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "APPDATA")
    }
    for home in homes.values():
        Path(home).mkdir(parents=True, exist_ok=True)
    qt = {"QT_QPA_PLATFORM": f"offscreen:configfile={config}", "QT_SCALE_FACTOR": look.scale}
    return {**os.environ, **homes, **qt, "PYTHONPATH": str(ROOT)}


def main() -> int:
    """Take the pictures, one process a look, and return how many failed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("looks", nargs="*", choices=[*LOOKS, []], help=f"of {', '.join(LOOKS)}; all without any")
    parser.add_argument("--only", default="", help="only pictures whose name holds this")
    parser.add_argument("--here", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.here:
        problems = take_look(given.looks[0], Path(given.here), given.only)
        print(*problems, sep="\n", file=sys.stderr, end="")  # noqa: T201 - it is a command
        with contextlib.suppress(OSError):
            sys.stderr.flush()
        os._exit(len(problems))  # Qt takes its time to take windows down, and nothing needs it
    failed = 0
    for name in given.looks or LOOKS:
        with tempfile.TemporaryDirectory(prefix="proofbook-pictures-") as folder:
            command = [sys.executable, __file__, name, "--here", folder, "--only", given.only]
            failed += subprocess.run(command, env=environment(LOOKS[name], Path(folder)), check=False).returncode
        taken = pictures(ROOT / "screenshots" / name, given.only)
        print(f"screenshots/{name}: {len(taken)} pictures")  # noqa: T201 - it is a command
    return min(failed, 100)


if __name__ == "__main__":
    raise SystemExit(main())
