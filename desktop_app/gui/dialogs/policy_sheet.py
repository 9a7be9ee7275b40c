"""What the organisation has set: every key of the policy with the value in force, and where that comes from."""

from PySide6.QtWidgets import QWidget

from desktop_app.gui.dialogs.listing import ListingDialog
from desktop_app.gui.models.listing_model import ListingModel
from desktop_app.gui.wording import tr, translated
from desktop_app.gui.words.organisation import managed_by, policy_files
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.policy.in_force import in_force
from desktop_app.settings.policy.shown import ShownKey, shown_keys


def policy_sheet(parent: QWidget) -> ListingDialog:
    """Return the dialog; the keys are called as in the policy file, so that IT can be told of them."""
    sentence = tr("{who}, by {files}.").format(who=managed_by(), files=policy_files())
    rows: list[ShownKey] = []
    try:
        rows = [*shown_keys(in_force())]
    except SettingsError as error:
        sentence = translated(str(error))
    return ListingDialog(parent, tr("The policy in force"), sentence, _model(rows))


def _model(rows: list[ShownKey]) -> ListingModel:
    """Return the table of some keys."""
    headings = (tr("Key"), tr("Value"), tr("Locked"), tr("Where it comes from"))
    texts = [_texts(row) for row in rows]  # once, since there may be thousands of domains in one
    return ListingModel(headings, len(rows), texts.__getitem__)


def _texts(row: ShownKey) -> tuple[str, str, str, str]:
    """Return the texts of a row."""
    return row.key, _plain(row.value) or tr("none"), tr("yes") if row.is_locked else tr("no"), translated(row.source)


def _plain(value: object) -> str:
    """Return a value as people write it: lists with commas, “old → new”, “set: yes”."""
    match value:
        case bool():
            return tr("yes") if value else tr("no")
        case {"path": path, "required": is_required}:
            return tr("{path} (required)").format(path=path) if is_required else str(path)
        case dict():
            sign = ": " if all(isinstance(each, bool) for each in value.values()) else " → "
            return ", ".join(f"{name}{sign}{_plain(each)}" for name, each in value.items())
        case list():
            return ", ".join(map(_plain, value))
    return str(value)
