"""What is said, and logged, of what went wrong inside the program: where in it, and none of the data."""

from desktop_app.settings.records import note_unexpected
from desktop_app.settings.redaction import what_went_wrong

NO_MEMORY = "there is not enough memory for this book"


def inside(error: Exception) -> str:
    """Log an unexpected error, and return what is said of it."""
    note_unexpected(error)
    return what_went_wrong(error)
