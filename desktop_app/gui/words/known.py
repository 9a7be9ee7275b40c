"""Which spellings count as correct at the moment, in plain words. Free of widgets."""

from desktop_app.gui import wording
from desktop_app.gui.wording import tr
from desktop_app.gui.words.organisation import set_by_within
from desktop_app.settings.errors import SettingsError
from desktop_app.settings.policy.in_force import in_force
from desktop_app.settings.policy.model import Policy
from desktop_app.settings.preferences import sets_off, user_trusted_domains
from desktop_app.settings.trusted_sets import sets_for


def known_lines(country: str) -> list[str]:
    """Return one line a source, those first that concern a country: “Mail providers … (630)”."""
    forced = in_force()
    policy = forced.policy
    try:
        own = len(user_trusted_domains())
        off = sets_off()
    except SettingsError as error:
        return [wording.translated(str(error))]
    lines = [
        tr("{title} ({count})").format(title=wording.translated(each.title), count=wording.number(len(each.domains)))
        for each in sets_for(country)
        if each.name not in off
    ]
    lines += _lines_of_organisation(policy)
    if own:
        lines.append(wording.plural(own, "{n} domain of your own", "{n} domains of your own"))
    elif not (policy.trusted_domains or policy.trusted_files or forced.is_locked("trusted_domains")):
        lines.append(tr("No domain of your own organisation yet"))
    return lines


def _lines_of_organisation(policy: Policy) -> list[str]:
    """Return a line for the domains, and one for the lists, that the organisation has set."""
    domains, lists = len({*policy.trusted_domains, *policy.renames.values()}), len(policy.trusted_files)
    lines = [
        wording.plural(domains, "{n} domain", "{n} domains") if domains else "",
        wording.plural(lists, "{n} shared list", "{n} shared lists") if lists else "",
    ]
    return [tr("{what}, {set_by}").format(what=line, set_by=set_by_within()) for line in lines if line]
