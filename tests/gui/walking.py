"""A walk through whatever is open, as a screen reader and the Tab key take it: every name, and every way in and out."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QRadioButton,
    QTabWidget,
    QWidget,
)
from shiboken6 import isValid

_MORE = 5
_MOST_STEPS = 10
_DEEPEST = 3


def open_window(beside: QWidget) -> QWidget | None:
    """Return the dialog that is open, or another window beside the main one."""
    modal = QApplication.activeModalWidget()
    if modal:
        return modal
    others = (each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not beside)
    return next((each for each in others if each.windowType() in (Qt.WindowType.Window, Qt.WindowType.Dialog)), None)


def focusable(window: QWidget) -> Iterator[QWidget]:
    """Yield what is shown of a window and can have the focus: by Tab, or by a click only."""
    for child in window.findChildren(QWidget):
        is_there = child.window() is window and child.isVisible() and child.isEnabled()
        if is_there and child.focusPolicy() != Qt.FocusPolicy.NoFocus and not _is_inner(child):
            yield child


def _is_inner(child: QWidget) -> bool:
    """Return whether a widget is a part of another one that has the focus for it, or one of Qt's own."""
    parent = child.parentWidget()
    return (
        child.focusProxy() is not None
        or isinstance(child, QDialogButtonBox)
        or (isinstance(parent, QAbstractItemView) and child is parent.viewport())
        or child.objectName().startswith("qt_")
    )


def described(widget: QWidget) -> str:
    """Say which widget is meant."""
    text = widget.text() if isinstance(widget, QAbstractButton) else widget.accessibleName()
    return f"{widget.metaObject().className()} “{widget.objectName()}” ({text})"


def without_name(window: QWidget) -> list[str]:
    """Return the widgets that can have the focus and that a screen reader can't name."""
    unnamed = []
    for child in focusable(window):
        interface = QAccessible.queryAccessibleInterface(child)
        if interface is None or not interface.text(QAccessible.Text.Name).strip():
            unnamed.append(f"{described(child)} has no name")
    return unnamed


def without_text(window: QWidget) -> list[str]:
    """Return the lists and tables whose first rows a screen reader can't read."""
    silent = []
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        if isinstance(view, QHeaderView) or not view.isVisible() or model is None or model.rowCount() == 0:
            continue
        interface = QAccessible.queryAccessibleInterface(view)
        texts = [interface.child(place).text(QAccessible.Text.Name) for place in range(min(interface.childCount(), 30))]
        if not any(texts):
            silent.append(f"{described(view)} has rows without text")
    return silent


def tab_round(window: QWidget) -> tuple[set[QWidget], list[str]]:
    """Press Tab until the focus comes back; return what had it, and what it could not leave."""
    met: set[QWidget] = set()
    traps: list[str] = []
    window.activateWindow()
    QApplication.processEvents()
    nothing_new = 0
    while nothing_new <= len(met) + _MORE:  # a page may change when the focus comes to a part of it, so go round again
        here = window.focusWidget() or window
        QTest.keyClick(here, Qt.Key.Key_Tab)
        there = window.focusWidget()
        if there is here and len(list(focusable(window))) > 1:
            traps.append(f"{described(here)} keeps the focus when Tab is pressed")
            break
        nothing_new = nothing_new + 1 if there is None or there in met else 0
        met |= {there} if there else set()
    return met, traps


def out_of_reach(window: QWidget) -> list[str]:
    """Return the widgets that can have the focus but that Tab doesn't come to, and those that it can't leave."""
    met, found = tab_round(window)
    for child in focusable(window):
        if child not in met and not _is_in_a_met_group(child, met) and not _has_a_key(child):
            found.append(f"{described(child)} can't be reached with Tab")
    return found


def _is_in_a_met_group(child: QWidget, met: set[QWidget]) -> bool:
    """Return whether Tab comes to another of the buttons of which one is chosen; the arrow keys do the rest."""
    if not isinstance(child, QAbstractButton):
        return False
    group = child.group()
    if group and group.exclusive():
        return any(button in met for button in group.buttons())
    if isinstance(child, QRadioButton) or child.autoExclusive():
        beside = child.parentWidget().findChildren(QAbstractButton) if child.parentWidget() else []
        return any(button in met for button in beside if button.autoExclusive())
    return False


def _has_a_key(child: QWidget) -> bool:
    """Return whether Alt leads to a widget instead: menus and tool bars."""
    return child.metaObject().className() in {"QMenuBar", "QToolBar"}


def failures(window: QWidget) -> list[str]:
    """Return everything that is wrong with a window, for ears and hands."""
    QApplication.processEvents()
    return [*without_name(window), *without_text(window), *out_of_reach(window)]


def unlike_before(look: Callable[[QWidget], list[str]]) -> Callable[[QWidget], list[str]]:
    """Return a look that passes over a window in which the same can have the focus as in one that was all right."""
    fine: set[tuple[str, ...]] = set()

    def look_at(window: QWidget) -> list[str]:
        QApplication.processEvents()
        parts = window.windowTitle(), *map(described, focusable(window))
        if parts in fine:
            return [*without_name(window), *without_text(window)]
        found = look(window)
        if not found:
            fine.add(parts)
        return found

    return look_at


def faces(window: QWidget) -> Iterator[None]:
    """Show what a window has behind its tabs, and behind its “Next”, one after the other, the first one as it is."""
    yield
    for tabs in window.findChildren(QTabWidget):
        for place in range(1, tabs.count()):
            tabs.setCurrentIndex(place)
            yield
    for _ in range(_MOST_STEPS):
        onward = window.findChild(QPushButton, "next_button")
        if not (onward and onward.isVisible() and onward.isEnabled()):
            return
        onward.click()
        QApplication.processEvents()
        if not is_open(window):
            return
        yield


def is_open(window: QWidget) -> bool:
    """Return whether a window is still there: one that is closed may be gone altogether."""
    return isValid(window) and window.isVisible()


def further_doors(window: QWidget) -> list[QPushButton]:
    """Return the buttons of a dialog that open another one, which their “…” says."""
    return [
        button
        for button in window.findChildren(QPushButton)
        if button.isVisible() and button.isEnabled() and button.text().endswith("…")
    ]


def walk(window: QWidget, look: Callable[[QWidget], list[str]], depth: int = 0) -> Iterator[str]:
    """Yield what look finds in the dialog that is open, and in those that its buttons open; close them."""
    dialog = open_window(window)
    if dialog is None or depth == _DEEPEST:
        return
    title = dialog.windowTitle()
    assert title, f"{dialog.metaObject().className()} has no title"
    for _ in faces(dialog):
        yield from (f"in “{title}”: {each}" for each in look(dialog))
    for button in further_doors(dialog) if is_open(dialog) else ():
        button.click()
        QApplication.processEvents()
        if open_window(window) not in (None, dialog):
            yield from walk(window, look, depth + 1)
    if is_open(dialog):
        dialog.close()
    QApplication.processEvents()
