"""When a backup is due, what it is called, and which older ones are kept. Pure."""

import re
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

from frontdesk.records import Record

DAYS, WEEKS = 14, 8
HOURS = (1, 2, 4, 8)
USUAL_HOURS = 4
ENDING = ".book"
_STAMP = "%Y-%m-%d-%H%M%S"
_NAME = re.compile(r"(?P<whose>.+)-(?P<made>\d{4}-\d\d-\d\d-\d{6})(?P<aside>-kept)?\.book")


class Named(Record):
    """What a backup's name says. `whose`: the `prefix` of its book; `made`: on the wall of the site; `aside`:
    the book that was there before another one was put back."""

    whose: str
    made: datetime
    aside: bool = False


def prefix(site: str, book: Path) -> str:
    """How the names of a book's backups begin: the site, and the book's own file."""
    return f"{site}-{book.stem}"


def name_of(backup: Named) -> str:
    """The name of the file."""
    return f"{backup.whose}-{backup.made:{_STAMP}}{'-kept' if backup.aside else ''}{ENDING}"


def named(file: Path) -> Named | None:
    """What the name of a file says; None if it is no backup's."""
    match = _NAME.fullmatch(file.name)
    if match is None:
        return None
    try:
        made = datetime.strptime(match["made"], _STAMP)  # noqa: DTZ007  # the wall clock of the site
    except ValueError:
        return None
    return Named(match["whose"], made, match["aside"] is not None)


def due(newest: datetime | None, now: datetime, hours: int) -> bool:
    """Whether it is time: `hours` after the newest one, or where a clock was set back; 0 hours: never."""
    return hours > 0 and (newest is None or not newest <= now < newest + timedelta(hours=hours))


def kept(made: Iterable[datetime]) -> set[datetime]:
    """Those that stay: all of the newest day, the last of each of the newest 14 days, and the last of each
    of the newest 8 weeks."""
    newest_first = sorted(made, reverse=True)
    days, weeks = dict[object, datetime](), dict[object, datetime]()
    for each in newest_first:
        days.setdefault(each.date(), each)
        weeks.setdefault(each.isocalendar()[:2], each)
    today = {each for each in newest_first if each.date() == newest_first[0].date()}
    return today | set(list(days.values())[:DAYS]) | set(list(weeks.values())[:WEEKS])
