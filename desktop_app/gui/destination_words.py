"""Where mail may have gone, in a few words for what several domains have in common. Free of widgets."""

from desktop_app.gui.wording import tr
from desktop_app.proofreading.countries import country_called
from desktop_app.proofreading.destination import DestinationCode


def destination_words(key: str) -> str:
    """Return a sentence for what destination_key names: “Mail may have gone to Mali”."""
    code, _, country = key.partition(" ")
    words = {
        DestinationCode.COUNTRY: tr("Mail may have gone to {country}").format(country=country_called(country)),
        DestinationCode.NO_SUCH_SUFFIX: tr("Mail may have bounced: there is no such ending"),
        DestinationCode.RETIRED: tr("Mail may have bounced: the provider has closed down"),
        DestinationCode.CLOSED: tr("Mail may have bounced, or stayed inside the organisation"),
        DestinationCode.GENERIC: tr("Mail may have reached whoever owns the domain"),
        DestinationCode.UNKNOWN: tr("Mail may have bounced: no complete mail domain"),
    }
    return words[DestinationCode(code)]
