"""Making a backup: written aside, opened, checked, and only then given its name."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from frontdesk.desk.backups.photos import photos_of
from frontdesk.desk.backups.plan import Named, kept, name_of, named
from frontdesk.desk.backups.whose import OpenBook
from frontdesk.errors import Refusal
from frontdesk.records import Record
from frontdesk.store.backup import PART, Facts, add_photos, examine, glance, to_the_disk, writing
from frontdesk.words import say

Told = Callable[[int, int], None]


class Backup(Record):
    """A backup that lies in the folder, and what it holds."""

    file: Path
    name: Named
    facts: Facts
    size: int


def back_up(book: OpenBook, folder: Path, now: datetime, told: Told) -> Backup:
    """Make a backup of the open book in `folder`, on any thread. `now`: on the wall of the site. Refused, in
    words, where it can't be written, or isn't what the book is; then the earlier ones are as they were."""
    ready(folder)
    _sweep(folder, book)
    name = free(folder, Named(book.prefix, now), lambda file: _holds_only(book, file))
    file = folder / name_of(name)
    aside = file.with_name(file.name + PART)
    try:
        book.copier.copy(aside, told)
        add_photos(aside, photos_of(book.path))
        facts = examine(aside)
        if not book.contains(facts):
            raise _differs()
        with writing(file):
            to_the_disk(aside)
            aside.replace(file)
    finally:
        _forget(aside)
    _thin_out(folder, book)
    return Backup(file, name, facts, file.stat().st_size)


def backups(folder: Path, book: OpenBook) -> list[Backup]:
    """The backups of this book in the folder, the newest first. What can't be read doesn't count."""
    found = [_seen(file) for file in (folder.glob("*.book") if folder.is_dir() else ())]
    own = [one for one in found if one is not None and book.owns(one.name, one.facts)]
    return sorted(own, key=lambda one: (one.name.made, not one.name.aside), reverse=True)


def newest(folder: Path, book: OpenBook) -> Backup | None:
    """The newest one that was made of the book as it was then."""
    return next((one for one in backups(folder, book) if not one.name.aside), None)


def ready(folder: Path) -> None:
    """Have the folder there: it may be new, but not on a disk that isn't plugged in."""
    if not folder.is_dir() and not folder.parent.is_dir():
        raise Refusal(
            say("backup", "The folder is gone"),
            say(
                "backup",
                "{folder} isn’t there. Plug its disk in, or choose another folder.",
                folder=str(folder),
            ),
        )
    with writing(folder / "backup"):
        folder.mkdir(exist_ok=True)


def _seen(file: Path) -> Backup | None:
    name = named(file)
    if name is None:
        return None
    try:
        return Backup(file, name, glance(file), file.stat().st_size)
    except (Refusal, OSError):
        return None


def free(folder: Path, name: Named, replaces: Callable[[Path], bool] = lambda _file: False) -> Named:
    """This name, or one of some seconds later: no file has it, but for one that it `replaces`."""
    while (file := folder / name_of(name)).exists() and not replaces(file):
        name = replace(name, made=name.made + timedelta(seconds=1))
    return name


def _holds_only(book: OpenBook, file: Path) -> bool:
    """Whether the file is a backup whose whole content stands in this book."""
    there = _seen(file)
    return there is not None and book.contains(there.facts)


def _sweep(folder: Path, book: OpenBook) -> None:
    """What an interrupted backup of this book left behind."""
    for left in folder.glob(f"*.book{PART}*"):
        name = named(left.with_name(left.name.partition(PART)[0]))
        if name is not None and book.made(name):
            _forget(left)


def _thin_out(folder: Path, book: OpenBook) -> None:
    """Older ones go as the plan says, if all that they hold stands in the book; what was kept aside stays."""
    made = {
        one.name.made: one.file
        for one in backups(folder, book)
        if not one.name.aside and book.made(one.name) and book.contains(one.facts)
    }
    for moment in made.keys() - kept(made):
        _forget(made[moment])


def _forget(file: Path) -> None:
    """Without this file; one that can't be removed now goes the next time."""
    for ending in ("", "-journal", "-wal", "-shm"):
        try:
            file.with_name(f"{file.name}{ending}").unlink(missing_ok=True)
        except OSError:
            return


def _differs() -> Refusal:
    return Refusal(
        say("backup", "The backup isn’t the book"),
        say("backup", "What was written ends otherwise than the book. It was thrown away; try once more."),
    )
