"""Times in words, as the language of the program writes them. Free of widgets."""

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale

from desktop_app.gui.wording import tr


def clock(when: datetime) -> str:
    """Return the time of day: “14:05”."""
    return QLocale().toString(_local(when).time(), QLocale.FormatType.ShortFormat)


def is_today(when: datetime) -> bool:
    """Return whether a time is on the day that it is here."""
    return _local(when).date() == QDateTime.currentDateTime().date()


def day(when: datetime) -> str:
    """Return the day: “3 November”, with the year where that is another one."""
    date = _local(when).date()
    is_this_year = date.year() == QDateTime.currentDateTime().date().year()
    return QLocale().toString(date, tr("d MMMM") if is_this_year else tr("d MMMM yyyy"))


def moment(when: datetime) -> str:
    """Return day and time: “today 14:05”, “3 November, 14:05”."""
    words = tr("today {time}") if is_today(when) else tr("{day}, {time}")
    return words.format(day=day(when), time=clock(when))


def _local(when: datetime) -> QDateTime:
    """Return a time as it is here."""
    return QDateTime.fromSecsSinceEpoch(int(when.timestamp()))
