"""A backup in words: when, how many entries, where it ends, how large."""

from datetime import datetime, tzinfo

from frontdesk.book.chain import short
from frontdesk.book.codec import moment_of
from frontdesk.desk.backups.making import Backup
from ui.lists.choice_list import Choice
from ui.words import day_text, locale, number_text, words


def made_text(made: datetime) -> str:
    """When it was made, on the wall of the site."""
    return f"{day_text(made.date())} {made:%H:%M}"


def entry_time(at: datetime | str | None, zone: tzinfo) -> str:
    """The moment of an entry, on the wall of the site."""
    if at is None:
        return "–"
    moment = moment_of(at) if isinstance(at, str) else at
    return made_text(moment.astimezone(zone).replace(tzinfo=None))


def choice_of(backup: Backup) -> Choice:
    """The backup as a row of a list."""
    told = words(
        "backups",
        "{count} entries · {head}",
        count=number_text(backup.facts.seq),
        head=short(backup.facts.head),
    )
    if backup.name.aside:
        told = words("backups", "aside · {told}", told=told)
    size = locale().formattedDataSize(backup.size, 1)
    return Choice(str(backup.file), made_text(backup.name.made), told, size)
