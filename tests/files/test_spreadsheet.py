"""No cell of a table that is opened in a spreadsheet acts as a formula."""

import csv
import io

import pytest

from desktop_app.files.spreadsheet import write_table


def _written(*cells: object) -> list[str]:
    stream = io.StringIO(newline="")
    write_table(stream, [cells])
    return next(csv.reader(io.StringIO(stream.getvalue(), newline="")))


@pytest.mark.parametrize(
    "cell", ["=1+1", "+49 30", "-1", "@SUM(A1)", "\t=1", "\rx", "\tx", " =1+1", "\n=1", "\u00a0=1", "\nx", "＝1"]
)
def test_a_cell_that_a_spreadsheet_would_calculate_is_quoted(cell: str) -> None:
    assert _written(cell) == [f"'{cell}"]


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("x;=1+1", "x;'=1+1"),
        (";=cmd|' /C calc'!A0", ";'=cmd|' /C calc'!A0"),
        ("a;; @SUM(A1);-2", "a;; '@SUM(A1);'-2"),
        ("=a;=b", "'=a;'=b"),
        ("a\n=1", "a\n'=1"),
    ],
)
def test_a_cell_is_harmless_where_another_sign_separates_cells(cell: str, written: str) -> None:
    assert _written(cell) == [written]


@pytest.mark.parametrize("cell", ["john@army.mil", "", "a=b", "it's", "a; b; c=d", 'say "hi", you'])
def test_an_ordinary_cell_stays_as_it_is(cell: str) -> None:
    assert _written(cell) == [cell]


def test_a_negative_number_stays_a_number() -> None:
    assert _written(-1, 0.5) == ["-1", "0.5"]
