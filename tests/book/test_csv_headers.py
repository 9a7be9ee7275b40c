"""Header rows of address book programs in their languages, as collected beside the project."""

import csv
import io
import json
from pathlib import Path

import pytest

from desktop_app.book.csv_layout import find_layout


def test_the_email_columns_of_every_known_program_and_language_are_found(shared: Path) -> None:
    known = json.loads((shared / "data" / "csv_headers.json").read_text(encoding="utf-8"))
    missed = {}
    for entry in known:
        row = io.StringIO()
        csv.writer(row).writerow(entry["columns"])
        layout = find_layout(row.getvalue())
        found = {layout.header[column] for column in layout.email_columns}
        if found != {name.strip() for name in entry["email"]}:
            missed[entry["format"], entry["locale"]] = sorted(found.symmetric_difference(entry["email"]))
    assert sum(len(entry["email"]) for entry in known) > 100
    assert missed == {}


@pytest.mark.parametrize(
    "name",
    [
        "Mail",
        "Mails",
        "Emails",
        "E-Mails",
        "E-Mail privat",
        "E-Mail (privat)",
        "E-Mail geschäftlich",
        "Email (Work)",
        "email_address",
        "Mailadresse",
        "Mail-Adresse",
        "E-Mail-Adressen",
        "Contact Email",
        "Adresse mail",
        "Email professionnel",
        "Courriel professionnel",
        "Электронная почта",
        "PrimarySmtpAddress",
    ],
)
def test_what_people_call_a_column_of_addresses_is_known(name: str) -> None:
    layout = find_layout(f"Surname, Name;{name}\n" + "A, B;\n" * 300)
    assert (layout.delimiter, layout.email_columns, layout.is_named) == (";", (1,), True)


@pytest.mark.parametrize("name", ["Mailing Address", "Mail Stop", "Mailbox", "Postal Mail", "E-mail Type"])
def test_what_only_sounds_like_it_is_not(name: str) -> None:
    assert find_layout(f"Name,{name}\nAnn,x\n").email_columns == ()
