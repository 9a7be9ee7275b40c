"""Where mail may have gone, in a few words for what several domains have in common. Free of widgets."""

from desktop_app.gui.wording import translated
from desktop_app.proofreading.destination import DestinationCode
from desktop_app.review import words


def destination_words(key: str) -> str:
    """Return a sentence for what destination_key names: “Mail may have reached someone in Mali”."""
    code, _, country_code = key.partition(" ")
    return translated(words.destination_words(DestinationCode(code), country_code))
