"""Backups by the command line, for whoever has no desk open: making one, and putting one back."""

from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from frontdesk.desk.backups.making import Backup, back_up
from frontdesk.desk.backups.restoring import Restored, permit_restoring, restore, who_may
from frontdesk.desk.backups.whose import open_book
from frontdesk.desk.desk import Desk
from frontdesk.desk.rights.approvals import Approval, approve
from frontdesk.desk.rights.pins import RestoreBackup
from frontdesk.errors import Refusal
from frontdesk.store.backup import examine
from frontdesk.words import say

AskPin = Callable[[str], str]


def make(book: Path, folder: Path) -> Backup:
    """A checked backup of the book in the folder; refused, in words, where there can be none."""
    with closing(Desk.at(book)) as desk:
        return back_up(open_book(desk), folder, _wall(desk), _quiet)


def put_back(book: Path, backup: Path, folder: Path, by: str, pin: AskPin) -> Restored:
    """Put the backup in the place of the book, with a supervisor's PIN where the book can be read and has
    one; the book so far is kept in the folder."""
    head = examine(backup).head
    now = datetime.now()  # noqa: DTZ005  # the wall clock of this computer: it only names a file
    if book.exists():
        now = _permitted(book, head, by, pin) or now
    return restore(book, backup, folder, now.replace(microsecond=0), _quiet)


def _permitted(book: Path, head: str, by: str, pin: AskPin) -> datetime | None:
    """The time at the site, once somebody has approved; None for a book that can't be read any more."""
    try:
        desk = Desk.at(book)
    except Refusal as refusal:
        if refusal.title != say("store", "Not a book"):
            raise
        return None
    with closing(desk):
        if desk.founded:
            permit_restoring(desk, head, _approval(desk, head, by, pin))
            return _wall(desk)
    return None


def _approval(desk: Desk, head: str, by: str, pin: AskPin) -> Approval | None:
    able = who_may(desk)
    if not able:
        return None
    chosen = next((one for one in able if one.name == by), None) if by else able[0]
    if chosen is None:
        raise Refusal(
            say("backup", "Unknown person"),
            say("backup", "“{name}” is no supervisor with a PIN in this book.", name=by),
        )
    return approve(desk, chosen.id, pin(f"PIN: {chosen.name}"), RestoreBackup(head, chosen.id))


def _wall(desk: Desk) -> datetime:
    return desk.clock().astimezone(desk.site.zone).replace(tzinfo=None, microsecond=0)


def _quiet(_done: int, _total: int) -> None:
    """Nobody watches."""
