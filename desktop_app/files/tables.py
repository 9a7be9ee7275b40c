"""Tab-separated tables among the resources: one row a line; a line that begins with # is about the table."""

from collections.abc import Iterator


def table_rows(text: str) -> Iterator[list[str]]:
    """Yield the cells of each row of a table; empty lines are none."""
    return (line.split("\t") for line in text.splitlines() if line.strip() and not line.startswith("#"))
