"""Countries by their top-level domain: what people call them, and the code that their phone numbers begin with."""

import re
from collections import Counter
from functools import lru_cache
from typing import NamedTuple

from desktop_app.files.paths import resource
from desktop_app.files.phrases import phrase_of_table
from desktop_app.files.tables import table_rows

_LABELS_AS_ISO = {"uk": "GB"}
_LARGEST_OF_CODE = {"+7": "ru", "+39": "it", "+44": "uk", "+47": "no", "+61": "au", "+212": "ma", "+358": "fi"}
_NO_DIGITS = re.compile(r"[^\d+]")


class Country(NamedTuple):
    """code: ISO 3166, upper case; name: with its article; calling_code: "+223", empty where none is its own."""

    code: str
    name: str
    calling_code: str

    @property
    def whereabouts(self) -> str:
        """Return “in Mali”, as a phrase: other languages have more than one word for “in”."""
        return phrase_of_table(f"in {self.name}")

    def has_phone(self, number: str) -> bool:
        """Return whether a phone number in international form is one of this country."""
        digits = _NO_DIGITS.sub("", number)
        if digits.startswith("00"):
            digits = "+" + digits[2:]
        return bool(self.calling_code) and digits.startswith(self.calling_code)

    def is_called(self, text: str) -> bool:
        """Return whether the country field of a postal address names this country."""
        return text.strip().casefold() in {self.name.removeprefix("the ").casefold(), self.code.casefold()}


@lru_cache(maxsize=1)
def _countries() -> dict[str, Country]:
    """Load the table. A calling code that several share is the largest one's; that of North America tells nothing."""
    rows = [(*row, "")[:3] for row in table_rows(resource("countries.tsv").read_text(encoding="utf-8"))]
    sharing = Counter(calling_code for _, _, calling_code in rows)
    return {
        label: Country(
            _LABELS_AS_ISO.get(label, label.upper()),
            phrase_of_table(name),
            code if sharing[code] == 1 or _LARGEST_OF_CODE.get(code) == label else "",
        )
        for label, name, code in rows
    }


def country_of(label: str) -> Country | None:
    """Return the country of a top-level domain, None where it is nobody's."""
    return _countries().get(label)


def country_coded(code: str) -> Country | None:
    """Return the country that has an ISO 3166 code in upper case."""
    return next((country for country in _countries().values() if country.code == code), None)


def countries() -> tuple[Country, ...]:
    """Return every country once."""
    return tuple({country.code: country for country in _countries().values()}.values())
