"""The days and months of the book that can be looked back at."""

from collections.abc import Sequence
from datetime import date

from ui.words import long_day_text, words


def spans_of(days: Sequence[date]) -> dict[str, tuple[str, list[date]]]:
    """What can be chosen, the newest first: each day, and each month with its days; by a key."""
    spans: dict[str, tuple[str, list[date]]] = {}
    month = ""
    for day in reversed(days):
        if day.strftime("%Y-%m") != month:
            month = day.strftime("%Y-%m")
            its_days = [each for each in days if each.strftime("%Y-%m") == month]
            text = words("sheet", "Month {month}, {number} days", month=month, number=len(its_days))
            spans[month] = (text, its_days)
        spans[day.isoformat()] = (long_day_text(day), [day])
    newest = days[-1].isoformat() if days else ""
    return {newest: spans[newest], **spans} if newest else {}
