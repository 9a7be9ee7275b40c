"""What the organisation's policy says of copies and reports, for whoever writes them. Free of widgets."""

from desktop_app.export.report_rows import ContactData
from desktop_app.files.phrases import phrase
from desktop_app.gui import wording
from desktop_app.gui.wording import shown, tr
from desktop_app.gui.words.organisation import organisation
from desktop_app.settings.policy.model import Policy

_CONTACT_DATA = {
    ContactData.FULL: "",
    ContactData.DOMAINS: phrase("Reports hold domains and counts, but no names and no addresses."),
    ContactData.NONE: phrase("Reports hold counts alone: no names, no addresses, no domains."),
}
_FORMS = {"html": "HTML", "csv": "CSV", "json": "JSON"}


def where_words(policy: Policy) -> str:
    """Say where files may go; empty for anywhere."""
    folders = [shown(str(folder)) for folder in policy.export.folders]
    if not folders:
        return ""
    said = tr("{organisation} lets files from Proofbook go only into {folders}, or below.")
    return said.format(organisation=_capital(_organisation()), folders=wording.series(folders))


def report_words(policy: Policy) -> str:
    """Say which reports are required, where they go, and what is in them; empty where nothing is said of them."""
    report = policy.report
    said = []
    if report.formats:
        forms = wording.series([_FORMS[form] for form in report.formats])
        words = tr("Required by {organisation}: {forms}.")
        said.append(words.format(organisation=_organisation(), forms=forms))
    if report.folder:
        said.append(tr("Reports go to {folder}.").format(folder=shown(str(report.folder))))
    said.append(wording.translated(_CONTACT_DATA[ContactData(report.contact_data)]))
    if report.user_name:
        said.append(tr("Your account name is in them."))
    return " ".join(filter(None, said))


def _organisation() -> str:
    """Return what the organisation is called within a sentence."""
    return organisation() or tr("your organisation")


def _capital(text: str) -> str:
    """Return a text that begins a sentence."""
    return text[:1].upper() + text[1:]
