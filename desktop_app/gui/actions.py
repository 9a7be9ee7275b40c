"""Every action of the window and every key, in one table.

Single letters can be switched off (WCAG 2.1.4); each has a twin then, with Alt and Shift: no menu's letter, which needs
Alt alone, and nothing that AltGr types, which Windows takes for Ctrl and Alt.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_app.gui.preferences import OWN_DOMAINS, is_managed
from desktop_app.gui.text import set_tooltip
from desktop_app.gui.theme import Theme
from desktop_app.gui.words.organisation import spellings_set_by


@dataclass(frozen=True, slots=True)
class Spec:
    """What an action is called, which key it has, and what it looks like.

    in_lists: the key is a bare letter and acts only while a list has the focus.
    """

    name: str
    text: str
    keys: tuple[str, ...]
    icon: str
    tip: str
    in_lists: bool = False


SPECS = (
    Spec("open", "&Open…", ("Ctrl+O",), "open", "Open an address book"),
    Spec(
        "open_folder",
        "Open a &folder…",
        ("Ctrl+Shift+O",),
        "folder",
        "Open a folder of contact files as one address book",
    ),
    Spec("sample", "&Try a sample", ("Ctrl+T",), "sample", "Open an address book made up for trying"),
    Spec(
        "how_to_get",
        "How do I &get my contacts out?",
        ("Ctrl+G",),
        "how-to-get",
        "Steps for Outlook, Google, iPhone, Thunderbird and others",
    ),
    Spec(
        "how_read",
        "How this file is &read…",
        ("Ctrl+R",),
        "table",
        "Choose the encoding, and which columns of a table hold addresses",
    ),
    Spec("export", "&Export the cleaned copy…", ("Ctrl+S",), "export", "See what will change, and write the copy"),
    Spec(
        "save_decisions",
        "Save the &decisions to a file…",
        ("Ctrl+Shift+S",),
        "save-decisions",
        "For another address book, for colleagues, or for later",
    ),
    Spec(
        "apply_decisions",
        "&Apply decisions from a file…",
        ("Ctrl+Shift+D",),
        "apply-decisions",
        "Shows what they would change before it changes anything",
    ),
    Spec("overview", "&Overview", ("Ctrl+1",), "overview", "See what is in the book and what was found"),
    Spec("review", "&Review", ("Ctrl+2",), "review", "Go through the domains that look mistyped"),
    Spec(
        "call_list",
        "Print a call &list…",
        ("Ctrl+L",),
        "phone",
        "Whom to ask which address is right, with phone numbers and boxes to tick",
    ),
    Spec("quit", "&Quit", ("Ctrl+Q",), "quit", "Close Proofbook"),
    Spec("undo", "&Undo", ("Ctrl+Z",), "undecide", "Take back the last decision"),
    Spec("redo", "&Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", "Decide again what was taken back"),
    Spec("history", "&History…", ("Ctrl+H",), "history", "See every step, and go back or forth to one"),
    Spec("filter", "&Filter", ("Ctrl+F",), "search", "Show only what contains a text"),
    Spec(
        "known_correct",
        "&Known-correct spellings…",
        ("Ctrl+K",),
        "known",
        "See, add and remove domains that count as spelled correctly",
    ),
    Spec("preferences", "&Preferences…", ("Ctrl+,",), "preferences", "Look, language, keys, and what is stored"),
    Spec("fix", "&Fix this address", ("A",), "check", "Fix the selected address as suggested", True),
    Spec("fix_domain", "Fix the &whole domain", ("Shift+A",), "check-all", "Fix every ticked address here", True),
    Spec("keep", "&Keep as it is", ("K",), "keep", "It is right in this book", True),
    Spec("ask", "&Ask the person", ("Q",), "ask", "Leave it unchanged, and list it for asking", True),
    Spec("edit", "&Edit…", ("E", "F2"), "edit", "Type the whole address", True),
    Spec(
        "along_lists",
        "Change it in &lists too",
        ("L",),
        "along",
        "Or leave the lists that name the person by this address as they are",
        True,
    ),
    Spec(
        "along_names",
        "Change the na&me shown too",
        ("Shift+L",),
        "along",
        "Or leave the address where it is shown as the contact’s name",
        True,
    ),
    Spec("undecide", "Un&decide", ("U",), "undecide", "Forget what was decided here", True),
    Spec(
        "remember", "This is &spelled correctly, remember it", ("T",), "remember", "Never mark this domain again", True
    ),
    Spec(
        "spell",
        "&Spell it out…",
        ("S",),
        "letters",
        "Show and read both spellings letter by letter",
        True,
    ),
    Spec(
        "search_sent",
        "Search your sent &mail…",
        ("M",),
        "sent",
        "How to find mail that you have sent to this domain or address",
        True,
    ),
    Spec("raw_text", "&Raw text of the contact…", ("R",), "raw", "Show the contact as it stands in the file", True),
    Spec(
        "fix_certain",
        "Fix all that are almost &certain…",
        ("Ctrl+Shift+A",),
        "check-all",
        "Shows the list before it changes anything",
    ),
    Spec("next", "&Next undecided", ("N",), "redo", "Go to the next domain without a decision", True),
    Spec(
        "all_domains",
        "All &domains in this book…",
        ("Ctrl+D",),
        "domains",
        "Every domain, how it is judged, and a way to replace it everywhere",
    ),
    Spec("unusable", "Addresses that no check can &help…", (), "info", "X.500 entries, fax numbers and the like"),
    Spec("problems", "&Problems in the file…", (), "info", "What could not be read; it is copied unchanged"),
    Spec("keys", "&Keys", ("F1",), "keys", "Show every key"),
    Spec("tour", "Take the &tour", (), "tour", "The three steps, shown in a minute"),
    Spec("glossary", "&Glossary", (), "glossary", "The words of the program, explained"),
    Spec(
        "admin_guide",
        "Adm&in guide",
        (),
        "admin-guide",
        "For IT: installing, policies, unattended use, and how to check what Proofbook promises",
    ),
    Spec(
        "data_protection",
        "Data &protection",
        (),
        "data-protection",
        "One page to print: what is stored where, how long, and who can read it",
    ),
    Spec(
        "save_diagnostics",
        "Save &diagnostics…",
        (),
        "save-decisions",
        "Facts for whoever looks for a fault; nothing about your contacts",
    ),
    Spec("about", "&About Proofbook", (), "book", "Version, parts and their licences"),
)
MENUS = (
    ("&File", ("open", "open_folder", "sample", "how_to_get", None, "how_read", None,
               "save_decisions", "apply_decisions", None, "call_list", "export", None, "quit")),
    ("&Edit", ("undo", "redo", "history", None, "filter", None, "known_correct", "preferences")),
    (
        "&Review",
        ("overview", "review", None,
         "fix", "fix_domain", "keep", "ask", "edit", "undecide", "remember", None, "along_lists", "along_names", None,
         "spell", "search_sent", "raw_text", None, "next", None, "fix_certain", None, "all_domains", "unusable",
         "problems"),
    ),
    ("&Help", ("keys", "tour", "glossary", None, "admin_guide", "data_protection", None, "save_diagnostics", "about")),
)  # fmt: skip
_WITHOUT_BOOK = frozenset(
    {"open", "open_folder", "sample", "how_to_get", "quit", "undo", "redo"}
    | {"known_correct", "preferences", "keys", "tour", "glossary", "about"}
    | {"admin_guide", "data_protection", "save_diagnostics"}
)
_NEEDS_BOOK = frozenset(spec.name for spec in SPECS) - _WITHOUT_BOOK
_TWIN = "Alt+Shift+"
_OTHER_TWINS = {"fix_domain": f"{_TWIN}D", "along_names": f"{_TWIN}P"}
"""For what is a letter with Shift: the letter itself is the twin of another action."""
_KEYPAD, _SHIFT, _ALT = (
    Qt.KeyboardModifier.KeypadModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
_SCAN_CODES = {place + 9: place for place in range(1, 10)}
"""X11 and Wayland (evdev) number the key of the digit 1 as 10."""
_SCAN_CODES_OF_WINDOWS = {place + 1: place for place in range(1, 10)}
"""Scan code set 1, which Windows passes on: the key of the digit 1 is 2."""
_KEY_CODES_OF_MAC = {0x12: 1, 0x13: 2, 0x14: 3, 0x15: 4, 0x17: 5, 0x16: 6, 0x1A: 7, 0x1C: 8, 0x19: 9}
"""kVK_ANSI_1 … kVK_ANSI_9 of a Mac, where there are no scan codes."""


class Actions(QObject):
    """The actions, by name; emits keys_changed when other keys are in force."""

    keys_changed = Signal()

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._single_letters = True
        self._by_name = {spec.name: self._make(spec, theme) for spec in SPECS}
        self.set_book_open(False)

    def __getitem__(self, name: str) -> QAction:
        """Return an action."""
        return self._by_name[name]

    def connect_all(self, handlers: Mapping[str, Callable[[], object]]) -> None:
        """Have handlers called when the actions of these names are triggered."""
        for name, handler in handlers.items():
            self._by_name[name].triggered.connect(lambda _checked=False, do=handler: do())

    def set_book_open(self, is_open: bool) -> None:
        """Enable what needs a book only while there is one."""
        for name in _NEEDS_BOOK:
            self._by_name[name].setEnabled(is_open)

    @property
    def single_letters(self) -> bool:
        """Return whether single letters and digits act in the lists."""
        return self._single_letters

    def set_single_letters(self, on: bool) -> None:
        """Let single letters act in the lists, or only their twins, which act in the whole window."""
        if on == self._single_letters:
            return
        self._single_letters = on
        for spec in SPECS:
            if spec.in_lists:
                self._give_keys(self._by_name[spec.name], spec)
        self.keys_changed.emit()

    def digit(self, event: QKeyEvent) -> int | None:
        """Return the digit that was pressed as a command: alone, or with Alt where single letters are off."""
        return digit_of(event, with_alt=not self._single_letters)

    def digit_shown(self, digit: int) -> str:
        """Return the key of a digit as it is written on the keyboard."""
        return str(digit) if self._single_letters else native(f"Alt+{digit}")

    def act_in(self, view: QWidget) -> None:
        """Let the single-letter keys act while a list has the focus."""
        for spec in SPECS:
            if spec.in_lists:
                view.addAction(self._by_name[spec.name])

    def _make(self, spec: Spec, theme: Theme) -> QAction:
        """Make an action from its line in the table."""
        action = QAction(translated(spec.text), self)
        action.setObjectName(spec.name)
        action.setAutoRepeat(False)
        self._give_keys(action, spec)
        action.setProperty("icon_name", spec.icon)
        theme.dress(action, spec.icon)
        return action

    def _give_keys(self, action: QAction, spec: Spec) -> None:
        """Give an action the keys in force, and say the first in its tool tip."""
        action.setShortcuts([QKeySequence(key) for key in keys_of(spec, single_letters=self._single_letters)])
        bare = spec.in_lists and self._single_letters
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut if bare else Qt.ShortcutContext.WindowShortcut)
        key = keys_shown(action)
        tip = translated(spec.tip) + (f"  ({key})" if key else "")
        set_tooltip(action, spellings_set_by() if spec.name == "remember" and is_managed(OWN_DOMAINS) else tip)


def translated(text: str) -> str:
    """Return a text of the tables in the language of the program."""
    return QCoreApplication.translate("actions", text)


def icon_name(action: QAction) -> str:
    """Return the name of an action's icon."""
    return str(action.property("icon_name"))


def keys_of(spec: Spec, *, single_letters: bool) -> tuple[str, ...]:
    """Return the keys of an action: where single letters are off, a twin for each letter."""
    if single_letters or not spec.in_lists:
        return spec.keys
    twin = _OTHER_TWINS.get(spec.name, _TWIN + spec.keys[0])
    return twin, *(key for key in spec.keys if len(key.removeprefix("Shift+")) > 1)


def keys_shown(action: QAction) -> str:
    """Return the first key of an action as it is written on the keyboard."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def native(key: str) -> str:
    """Return a key as it is written on the keyboard."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def digit_of(event: QKeyEvent, *, with_alt: bool = False) -> int | None:
    """Return 1 to 9 for a digit, the keypad, or the key in the digits' place, which on AZERTY needs no Shift."""
    modifiers = event.modifiers() & ~(_KEYPAD | _SHIFT)
    if modifiers != (_ALT if with_alt else Qt.KeyboardModifier.NoModifier):
        return None
    if Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9:
        return int(event.key()) - int(Qt.Key.Key_0)
    if event.modifiers() & _KEYPAD or Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z:
        return None
    platform = QGuiApplication.platformName()
    if platform == "cocoa":
        return _KEY_CODES_OF_MAC.get(event.nativeVirtualKey())
    codes = _SCAN_CODES_OF_WINDOWS if platform == "windows" else _SCAN_CODES
    return codes.get(event.nativeScanCode())
