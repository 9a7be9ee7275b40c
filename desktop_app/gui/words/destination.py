"""Where mail may have gone, in a few words for what several domains have in common. Free of widgets."""

from desktop_app.gui.wording import tr, translated
from desktop_app.proofreading.countries import country_coded
from desktop_app.proofreading.destination import DestinationCode


def destination_words(key: str) -> str:
    """Return a sentence for what destination_key names: “Mail may have reached someone in Mali”."""
    code, _, country_code = key.partition(" ")
    country = country_coded(country_code)
    where = translated(country.whereabouts) if country else country_code
    words = {
        DestinationCode.COUNTRY: tr("Mail may have reached someone {whereabouts}").format(whereabouts=where),
        DestinationCode.NO_SUCH_SUFFIX: tr("Mail may have bounced: there is no such ending"),
        DestinationCode.RETIRED: tr("Mail may have bounced: the provider has closed down"),
        DestinationCode.CLOSED: tr("Mail may have bounced, or stayed inside the organisation"),
        DestinationCode.GENERIC: tr("Mail may have reached whoever owns the domain"),
        DestinationCode.UNKNOWN: tr("Mail may have bounced: no complete mail domain"),
    }
    return words[DestinationCode(code)]
