"""Which time a report is about: a day, a week (from Monday), a month or a year, and the ones beside it."""

from datetime import date, timedelta
from typing import Literal

from PySide6.QtCore import QDate

from frontdesk.records import Record
from ui.words import date_text, locale, long_day_text, words

Length = Literal["day", "week", "month", "year"]
LENGTHS: tuple[Length, ...] = ("day", "week", "month", "year")
_WEEK = 7


class Span(Record):
    """From `first` to `last`, both included."""

    length: Length
    first: date
    last: date

    @classmethod
    def around(cls, length: Length, day: date) -> "Span":
        """The one of this length in which the day lies."""
        match length:
            case "day":
                return cls(length, day, day)
            case "week":
                monday = day - timedelta(days=day.weekday())
                return cls(length, monday, monday + timedelta(days=_WEEK - 1))
            case "month":
                return cls(length, day.replace(day=1), _month_end(day))
            case _:
                return cls(length, date(day.year, 1, 1), date(day.year, 12, 31))

    def earlier(self) -> "Span":
        return Span.around(self.length, self.first - timedelta(days=1))

    def later(self) -> "Span":
        return Span.around(self.length, self.last + timedelta(days=1))

    def holds(self, day: date) -> bool:
        return self.first <= day <= self.last

    def title(self) -> str:
        """What it is called: Sat 26 Sep 2026; 21 Sep – 27 Sep 2026; September 2026; 2026."""
        first = QDate(self.first.year, self.first.month, self.first.day)
        match self.length:
            case "day":
                return long_day_text(self.first)
            case "week":
                return words(
                    "reports",
                    "{first} to {last}, {year}",
                    first=date_text(self.first),
                    last=date_text(self.last),
                    year=self.last.year,
                )
            case "month":
                return locale().toString(first, words("reports", "MMMM yyyy"))
            case _:
                return locale().toString(first, words("reports", "yyyy"))


def _month_end(day: date) -> date:
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
