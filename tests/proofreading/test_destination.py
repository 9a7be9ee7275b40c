"""Where mail may have gone."""

import pytest

from desktop_app.proofreading.destination import DestinationCode, destination


@pytest.mark.parametrize(
    ("domain", "code", "country"),
    [
        ("army.ml", DestinationCode.COUNTRY, "ML"),
        ("mod.uk.co", DestinationCode.COUNTRY, "CO"),
        ("example.uk", DestinationCode.COUNTRY, "GB"),
        ("arny.mil", DestinationCode.CLOSED, None),
        ("hrmc.gov.uk", DestinationCode.CLOSED, None),
        ("gmial.com", DestinationCode.GENERIC, None),
        ("gmail.con", DestinationCode.NO_SUCH_SUFFIX, None),
        ("armymil", DestinationCode.UNKNOWN, None),
        ("gmail,com", DestinationCode.UNKNOWN, None),
    ],
)
def test_the_ending_tells_where_mail_may_have_gone(domain, code, country):
    where = destination(domain)
    assert (where.code, where.country) == (code, country)
    assert "may have" in where.text


def test_every_country_of_the_root_zone_that_people_mistype_has_a_name():
    assert "Mali" in destination("army.ml").text
    assert "Cameroon" in destination("gmail.cm").text
    assert "the Netherlands" in destination("army.nl").text
