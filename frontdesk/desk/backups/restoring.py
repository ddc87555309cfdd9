"""Putting a backup back in the place of the book. Until the last step, which is one, the book stands there
as it was; and it is kept aside, whole."""

import os
import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from frontdesk.desk.backups import photos
from frontdesk.desk.backups.making import free, ready
from frontdesk.desk.backups.photos import photos_of
from frontdesk.desk.backups.plan import Named, name_of, prefix
from frontdesk.desk.rights.approvals import Approval, officers_of, require, standing, watch_of
from frontdesk.desk.rights.pins import RestoreBackup
from frontdesk.desk.roles import permitted
from frontdesk.errors import Refusal
from frontdesk.records import Record
from frontdesk.store.backup import Facts, add_photos, examine, glance, in_use, settle, take_photos, writing
from frontdesk.store.engine import is_held
from frontdesk.words import say

if TYPE_CHECKING:
    from frontdesk.desk.desk import Desk
    from frontdesk.people import Officer

ASIDE = ".restoring"
_BESIDE = ("-wal", "-shm")
Told = Callable[[int, int], None]


class Restored(Record):
    """What stands in the book's place now, and where what stood there before is kept (None: nothing did)."""

    facts: Facts
    kept: Path | None


def who_may(desk: "Desk") -> "tuple[Officer, ...]":
    """Whose PIN it takes to put a backup back: one of these people's; nobody's, if none of them has one."""
    able = permitted(officers_of(desk).values(), RestoreBackup)
    return tuple(one for one in able if standing(desk, one.id).has_pin)


def permit_restoring(desk: "Desk", head: str, approval: Approval | None) -> None:
    """Refused without a fresh approval of exactly this, where somebody could give it."""
    if not who_may(desk):
        return
    used = watch_of(desk).used
    if approval is None or approval.id in used:
        raise Refusal(
            say("backup", "Approval missing"),
            say("backup", "A supervisor approves with the own PIN that a backup is put back."),
        )
    require(officers_of(desk), RestoreBackup(head, approval.by), [approval], max(desk.clock(), approval.at))
    used.add(approval.id)


def restore(book: Path, backup: Path, keep_in: Path, now: datetime, told: Told) -> Restored:
    """Put `backup` in the place of `book`, which is closed, on any thread. The book so far is kept in
    `keep_in`. Refused, in words, for an unsound backup, another site's, an open book, a full disk: then the
    book is as it was. Whatever `told` raises, and a power cut, leaves the book as it was, too."""
    if is_held(book):
        raise in_use(book)
    told(0, 4)
    facts = examine(backup)
    told(1, 4)
    sound = _is_sound(book, facts)
    kept = _keep_aside(book, facts, keep_in, now, sound) if book.exists() else None
    told(2, 4)
    aside = book.with_name(book.name + ASIDE)
    try:
        _copied(backup, aside)
        if examine(aside) != facts:
            raise _changed(backup)
        if (pictures := take_photos(aside)) is not None:
            photos.prepare(book, pictures if sound else photos_of(book) | pictures)
        told(3, 4)
        _swap(aside, book)
        photos.swap(book)
    finally:
        aside.unlink(missing_ok=True)
        photos.forget(book)
    return Restored(facts, kept)


def _is_sound(book: Path, coming: Facts) -> bool:
    """Whether a book stands there that can be read; refused where it is another site's. A damaged one is why
    a backup is put back."""
    if not book.exists():
        return False
    settle(book)
    try:
        present = glance(book).book
    except Refusal:
        return False
    if present != coming.book:
        raise Refusal(
            say("backup", "Another site’s book"),
            say(
                "backup",
                "The backup is of the book of {site}; here stands another one. Nothing was changed.",
                site=coming.name,
            ),
        )
    return True


def _keep_aside(book: Path, coming: Facts, folder: Path, now: datetime, sound: bool) -> Path:
    """The book so far, whole; with the photos, if it is sound."""
    ready(folder)
    kept = folder / name_of(free(folder, Named(prefix(coming.book, book), now, aside=True)))
    for ending in ("", *_BESIDE):
        beside = Path(f"{book}{ending}")
        if beside.exists():
            _copied(beside, Path(f"{kept}{ending}"))
    if sound:
        add_photos(kept, photos_of(book))
    return kept


def _copied(source: Path, target: Path) -> None:
    """The whole file, on the disk; where that can't be, nothing of it."""
    try:
        with writing(target), source.open("rb") as old, target.open("wb") as new:
            shutil.copyfileobj(old, new, 1 << 20)
            new.flush()
            os.fsync(new.fileno())
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def _swap(aside: Path, book: Path) -> None:
    """The one step. A log that is still there belongs to a damaged book, and is kept aside with it."""
    with writing(book):
        for ending in _BESIDE:
            Path(f"{book}{ending}").unlink(missing_ok=True)
        aside.replace(book)
        if hasattr(os, "O_DIRECTORY"):
            folder = os.open(book.parent, os.O_RDONLY | os.O_DIRECTORY)
            os.fsync(folder)
            os.close(folder)


def _changed(backup: Path) -> Refusal:
    return Refusal(
        say("backup", "The backup changed"),
        say("backup", "{file} was changed meanwhile. Nothing was put back.", file=backup.name),
    )
