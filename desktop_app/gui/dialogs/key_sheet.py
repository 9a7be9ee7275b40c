"""Every key on one sheet, grouped by where it works, as the keys are in force."""

from collections.abc import Iterator

from desktop_app.gui.actions import SPECS, Actions, keys_of, native, translated
from desktop_app.gui.models.sheet_model import SheetRow
from desktop_app.gui.wording import tr


def key_rows(actions: Actions) -> list[SheetRow]:
    """Return the rows of the sheet: what acts in the lists, what acts everywhere, how one moves about."""
    letters = actions.single_letters
    in_lists = tr("In the lists of domains and addresses") if letters else tr("During the review")
    everywhere, moving = tr("Everywhere"), tr("Going about")
    rows = [*_action_rows(in_lists, letters=letters, in_lists=True)]
    digits = tr("{first} – {last}").format(first=actions.digit_shown(1), last=actions.digit_shown(9))
    rows.append(SheetRow(in_lists, tr("Choose a suggestion by its number, and fix with it"), keys=(digits,)))
    rows.append(SheetRow(in_lists, tr("Tick an address, or leave it out"), keys=(native("Space"),)))
    rows += _action_rows(everywhere, letters=letters, in_lists=False)
    rows += [
        SheetRow(moving, tr("Go through a list"), keys=("↑", "↓", native("Home"), native("End"))),
        SheetRow(moving, tr("Select several addresses"), keys=(native("Shift+Up"), native("Shift+Down"))),
        SheetRow(moving, tr("From the domains into their addresses"), keys=(native("Return"),)),
        SheetRow(moving, tr("To the next part of the window, or the one before"), keys=("Tab", native("Shift+Tab"))),
        SheetRow(moving, tr("Leave the filter, or close a dialog"), keys=(native("Esc"),)),
        SheetRow(moving, tr("Open the menus"), keys=("F10",)),
    ]
    return rows


def _action_rows(section: str, *, letters: bool, in_lists: bool) -> Iterator[SheetRow]:
    """Yield a row for each action with a key that acts in the lists, or for each other one."""
    for spec in SPECS:
        if spec.keys and spec.in_lists is in_lists:
            keys = tuple(native(key) for key in keys_of(spec, single_letters=letters))
            yield SheetRow(section, translated(spec.text).replace("&", "").rstrip("…"), keys=keys)
