"""Which spellings count as correct at the moment, in plain words. Free of widgets."""

from desktop_app.gui import wording
from desktop_app.gui.wording import tr
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.preferences import switched_off_sets, user_trusted_domains
from desktop_app.settings.trusted_sets import sets_for


def known_lines(country: str) -> list[str]:
    """Return one line a source, those first that concern a country: “Mail providers … (630)”."""
    try:
        own, off = len(user_trusted_domains()), switched_off_sets()
    except SettingsError as error:
        return [wording.translated(str(error))]
    lines = [
        tr("{title} ({count})").format(title=wording.translated(each.title), count=wording.number(len(each.domains)))
        for each in sets_for(country)
        if each.name not in off
    ]
    lines.append(
        wording.plural(own, "{n} domain of your own", "{n} domains of your own")
        if own
        else tr("No domain of your own organisation yet")
    )
    return lines
