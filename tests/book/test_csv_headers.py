"""Header rows of address book programs in their languages, as collected beside the project."""

import csv
import io
import json
from pathlib import Path

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
