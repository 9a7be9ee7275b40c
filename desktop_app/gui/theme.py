"""One theme: the tokens for colour, space and type, light, dark and high contrast, and the style sheet made of them.

The window follows the system unless the person chooses. Text has a contrast of at least 4.5:1 (7:1 in high contrast),
icons and focus rings of 3:1 (4.5:1); a test measures it.
"""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from weakref import ref

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from desktop_app.gui.icons import icon
from desktop_app.gui.style_sheet import style_sheet
from desktop_app.settings.user_settings import Scheme


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one scheme, each named for what it does, and how thick its lines are.

    edge: pixels of the line around what is clicked and around panels; ring: of the one around what has the focus.
    """

    window: str
    surface: str
    raised: str
    line: str
    outline: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    accent_soft: str
    on_accent: str
    wrong: str
    wrong_soft: str
    right: str
    right_soft: str
    warning: str
    warning_soft: str
    hover: str
    disabled: str
    edge: int = 1
    ring: int = 2

    @property
    def is_plain(self) -> bool:
        """Return whether outlines do what tints do elsewhere: high contrast."""
        return self.edge > 1


LIGHT = Colours(
    window="#f5f4f1",
    surface="#ffffff",
    raised="#faf9f7",
    line="#e2dfd8",
    outline="#87837a",
    text="#1d2126",
    muted="#5a6069",
    accent="#175ea8",
    accent_hover="#104a87",
    accent_soft="#e4eefa",
    on_accent="#ffffff",
    wrong="#a4261c",
    wrong_soft="#fbe3e0",
    right="#116238",
    right_soft="#daf1e2",
    warning="#7d5200",
    warning_soft="#fcf0d4",
    hover="#efede8",
    disabled="#87837a",
)
DARK = Colours(
    window="#16181b",
    surface="#1e2125",
    raised="#24282d",
    line="#343940",
    outline="#7d858f",
    text="#eceef0",
    muted="#a9b0ba",
    accent="#78b4f0",
    accent_hover="#9ac8f6",
    accent_soft="#1f3650",
    on_accent="#0a1826",
    wrong="#ff9d90",
    wrong_soft="#4c231e",
    right="#7fdba5",
    right_soft="#163c28",
    warning="#f0c263",
    warning_soft="#41330f",
    hover="#2a2e34",
    disabled="#7d858f",
)
BLACK_ON_WHITE = Colours(
    window="#ffffff",
    surface="#ffffff",
    raised="#ffffff",
    line="#000000",
    outline="#000000",
    text="#000000",
    muted="#1f1f1f",
    accent="#00297a",
    accent_hover="#000000",
    accent_soft="#d6e6ff",
    on_accent="#ffffff",
    wrong="#8a0000",
    wrong_soft="#ffffff",
    right="#004020",
    right_soft="#ffffff",
    warning="#4d2d00",
    warning_soft="#ffffff",
    hover="#ffffff",
    disabled="#595959",
    edge=2,
    ring=4,
)
WHITE_ON_BLACK = Colours(
    window="#000000",
    surface="#000000",
    raised="#000000",
    line="#ffffff",
    outline="#ffffff",
    text="#ffffff",
    muted="#e6e6e6",
    accent="#7fd4ff",
    accent_hover="#ffffff",
    accent_soft="#00284d",
    on_accent="#000000",
    wrong="#ffb3a8",
    wrong_soft="#000000",
    right="#8dffb9",
    right_soft="#000000",
    warning="#ffdf5c",
    warning_soft="#000000",
    hover="#000000",
    disabled="#a6a6a6",
    edge=2,
    ring=4,
)
"""High contrast: the one is for a light desktop, the other for a dark one."""

SPACE = 8
"""Pixels; distances are multiples of half of it."""
CONTROL = 36
"""Pixels; the least height of what is clicked."""
_LEAST_POINTS = 10.0


class Theme(QObject):
    """The scheme in force; dresses the application, and whatever carries an icon, again when it changes."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._dressed: list[tuple[ref[QObject], str, str]] = []
        self._is_waiting = False
        self.scheme = Scheme.SYSTEM
        self.fixed_font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        is_dark = application.palette().color(QPalette.ColorRole.Window).lightness() < 128
        self._at_start = Qt.ColorScheme.Dark if is_dark else Qt.ColorScheme.Light
        application.setStyle("Fusion")
        font = application.font()
        font.setPointSizeF(max(font.pointSizeF(), _LEAST_POINTS))
        application.setFont(font)
        self.fixed_font.setPointSizeF(font.pointSizeF())
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self.follow)
        if hasattr(hints, "accessibility"):  # since Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self._put_on)
        self._system = hints.colorScheme()
        self.colours = self._chosen()
        self._dress_all()

    def colour(self, tone: str) -> QColor:
        """Return the colour of a tone."""
        return QColor(getattr(self.colours, tone))

    def font(self, scale: float = 1.0, *, bold: bool = False, fixed: bool = False) -> QFont:
        """Return a font relative to the one of the application."""
        font = QFont(self.fixed_font if fixed else self._application.font())
        font.setPointSizeF(self._application.font().pointSizeF() * scale)
        font.setBold(bold)
        return font

    def scaled(self, pixels: int) -> int:
        """Return a width that holds as many letters as these pixels do with the smallest font."""
        return round(pixels * self._application.font().pointSizeF() / _LEAST_POINTS)

    def dress(self, target: QObject, icon_name: str, tone: str = "text") -> None:
        """Give a button or action an icon, in the colour of a tone, now and in every scheme."""
        self._dressed = [entry for entry in self._dressed if entry[0]() not in (None, target)]
        self._dressed.append((ref(target), icon_name, tone))
        self._put_icon(target, icon_name, tone)

    def _put_icon(self, target: QObject, icon_name: str, tone: str) -> None:
        """Set the icon of one target."""
        target.setIcon(icon(icon_name, getattr(self.colours, tone), self.colours.disabled))  # type: ignore[attr-defined]

    def choose(self, scheme: Scheme) -> None:
        """Put on what a person chose; SYSTEM follows the desktop again."""
        self.scheme = scheme
        self._put_on()

    def follow(self, scheme: Qt.ColorScheme) -> None:
        """Note the system's scheme, and put it on unless the person chose otherwise."""
        self._system = scheme
        self._put_on()

    def _chosen(self) -> Colours:
        """Return the colours in force; where the system names none, what its palette was when the program began."""
        system = self._at_start if self._system is Qt.ColorScheme.Unknown else self._system
        is_dark = system is Qt.ColorScheme.Dark
        if self.scheme is Scheme.HIGH_CONTRAST or (self.scheme is Scheme.SYSTEM and self._wants_contrast()):
            return WHITE_ON_BLACK if is_dark else BLACK_ON_WHITE
        if self.scheme is Scheme.SYSTEM:
            return DARK if is_dark else LIGHT
        return DARK if self.scheme is Scheme.DARK else LIGHT

    def _wants_contrast(self) -> bool:
        """Return whether the system asks for high contrast, as far as Qt tells."""
        hints = self._application.styleHints()
        if not hasattr(hints, "accessibility"):
            return False
        return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast

    def _put_on(self, *_changed: object) -> None:
        """Dress the application in the colours in force, unless it wears them: that takes a quarter of a second."""
        colours = self._chosen()
        if colours is not self.colours:
            self.colours = colours
            self._dress_all()

    @contextlib.contextmanager
    def at_last(self) -> Iterator[None]:
        """Put the style sheet on when everything is made: Qt goes by it anew whenever one widget is put into another.

        That is half of the time in which the window is made.
        """
        self._application.setStyleSheet("")
        self._is_waiting = True
        try:
            yield
        finally:
            self._is_waiting = False
            self._put_on_style_sheet()

    def _put_on_style_sheet(self) -> None:
        """Give the application the style sheet of the colours in force, unless that is to wait."""
        if not self._is_waiting:
            self._application.setStyleSheet(style_sheet(self.colours, self._application.font().pointSizeF()))

    def _dress_all(self) -> None:
        """Dress the application, and whatever carries an icon."""
        self._application.setPalette(_palette(self.colours))
        self._put_on_style_sheet()
        for reference, icon_name, tone in self._dressed:
            target = reference()
            if target is not None and shiboken6.isValid(target):
                self._put_icon(target, icon_name, tone)
        self.changed.emit()


def _palette(colours: Colours) -> QPalette:
    """Return the palette of a scheme, for what the style sheet doesn't reach."""
    roles = QPalette.ColorRole
    palette = QPalette()
    pairs = {
        roles.Window: colours.window,
        roles.WindowText: colours.text,
        roles.Base: colours.surface,
        roles.AlternateBase: colours.raised,
        roles.Text: colours.text,
        roles.Button: colours.raised,
        roles.ButtonText: colours.text,
        roles.ToolTipBase: colours.raised,
        roles.ToolTipText: colours.text,
        roles.PlaceholderText: colours.muted,
        roles.Highlight: colours.accent,
        roles.HighlightedText: colours.on_accent,
        roles.Accent: colours.accent,
        roles.Link: colours.accent,
        roles.Mid: colours.line,
        roles.Dark: colours.outline,
    }
    for role, colour in pairs.items():
        palette.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.disabled))
    return palette
