"""What the organisation's policy says of copies and reports, for whoever writes them. Free of widgets."""

from desktop_app.export.report import CONTACT_DATA_WORDS
from desktop_app.export.report_rows import ContactData
from desktop_app.gui import wording
from desktop_app.gui.wording import shown, tr
from desktop_app.settings.policy.in_force import InForce

FORMS = {"html": "HTML", "csv": "CSV", "json": "JSON"}


def organisation(policy: InForce) -> str:
    """Return the organisation's name."""
    return shown(policy.policy.organisation, 100) or tr("your organisation")


def where_words(policy: InForce) -> str:
    """Say where files may go; empty for anywhere."""
    folders = [shown(str(folder)) for folder in policy.policy.export.folders]
    if not folders:
        return ""
    said = tr("{organisation} lets files from Proofbook go only into {folders}, or below.")
    return said.format(organisation=_capital(organisation(policy)), folders=wording.series(folders))


def report_words(policy: InForce) -> str:
    """Say which reports are required, where they go, and what is in them; empty where nothing is said of them."""
    report = policy.policy.report
    said = []
    if report.formats:
        forms = wording.series([FORMS[form] for form in report.formats])
        words = tr("Required by {organisation}: {forms}.")
        said.append(words.format(organisation=organisation(policy), forms=forms))
    if report.folder:
        said.append(tr("Reports go to {folder}.").format(folder=shown(str(report.folder))))
    said.append(wording.translated(CONTACT_DATA_WORDS[ContactData(report.contact_data)]))
    if report.user_name:
        said.append(tr("Your account name is in them."))
    return " ".join(filter(None, said))


def _capital(text: str) -> str:
    """Return a text that begins a sentence."""
    return text[:1].upper() + text[1:]
