"""Makes the backups of one open book, off the screen's thread: each evening, and every few hours while the
book grows. What went wrong is kept until one succeeds."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from frontdesk.book.entries import DayClosed
from frontdesk.errors import Refusal

if TYPE_CHECKING:
    from frontdesk.desk.backups.making import Backup
    from frontdesk.desk.desk import Change, Desk
    from frontdesk.desk.rights.approvals import Approval
    from frontdesk.people import Officer
    from ui.jobs import Job, Jobs, Progress


class Keeper(QObject):
    """`changed()` when one is begun, made, or failed, and when the list was read; `progressed(done, total)`
    while one is made. `hours` between two; 0: only after the close of day. `restorable`: no made-up day."""

    changed = Signal()
    progressed = Signal(int, int)

    def __init__(
        self, desk: Desk, jobs: Jobs, folder: Path, hours: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self.folder, self.hours, self.restorable = folder, hours, True
        self.found: tuple[Backup, ...] | None = None
        self.trouble: Refusal | None = None
        self.job: Job | None = None

    def keeps(self, desk: Desk) -> bool:
        """Whether it is this desk's keeper."""
        return self._desk is desk

    @property
    def busy(self) -> bool:
        return self.job is not None

    @property
    def book(self) -> Path:
        """Where the book lies."""
        return Path(self._desk.path)

    def now(self) -> datetime:
        """The time on the wall of the site."""
        told = self._desk.clock().astimezone(self._desk.site.zone)
        return told.replace(tzinfo=None, microsecond=0)

    def use_folder(self, folder: Path) -> None:
        """From now on backups go there."""
        self.folder, self.found, self.trouble = folder, None, None
        self.changed.emit()
        self.read()

    def read(self) -> None:
        """Look what lies in the folder."""
        from frontdesk.desk.backups.making import backups
        from frontdesk.desk.backups.whose import open_book

        folder, book = self.folder, open_book(self._desk)
        self._jobs.run(lambda _progress: backups(folder, book), self._seen, self._failed)

    def look(self) -> None:
        """Make one if it is time, and the book has grown since the last one."""
        from frontdesk.desk.backups.plan import due

        if self.busy or not self._desk.founded or not self._desk.head.seq or not self.hours:
            return
        if self.found is None:
            self.read()
            return
        last = next((one for one in self.found if not one.name.aside), None)
        grown = last is None or last.facts.head != self._desk.head.hash
        if grown and due(last.name.made if last else None, self.now(), self.hours):
            self.back_up()

    def follow(self, change: Change) -> None:
        """After the close of day there is one in any case."""
        if any(isinstance(entry.what, DayClosed) for entry in change.entries):
            self.back_up()

    def back_up(self) -> None:
        """Make one now; not a second one at the same time."""
        if self.busy or not self._desk.founded:
            return
        from frontdesk.desk.backups.making import back_up, backups
        from frontdesk.desk.backups.whose import open_book

        book, folder, now = open_book(self._desk), self.folder, self.now()

        def work(progress: Progress) -> list[Backup]:
            back_up(book, folder, now, progress)
            return backups(folder, book)

        self.job = self._jobs.run(work, self._made, self._failed)
        self.job.progressed.connect(self.progressed)
        self.job.ended.connect(self._ended)
        self.changed.emit()

    def cancel(self) -> None:
        """Never mind."""
        if self.job is not None:
            self.job.cancel()

    def who_may_restore(self) -> tuple[Officer, ...]:
        """Whose PIN it takes; nobody's where nobody has one."""
        from frontdesk.desk.backups.restoring import who_may

        return who_may(self._desk)

    def permit(self, head: str, approval: Approval | None) -> None:
        """Refused unless the backup with this head may be put back."""
        from frontdesk.desk.backups.restoring import permit_restoring

        permit_restoring(self._desk, head, approval)

    def _made(self, found: list[Backup]) -> None:
        self.trouble = None
        self._seen(found)

    def _seen(self, found: list[Backup]) -> None:
        if isValid(self):
            self.found = tuple(found)
            self.changed.emit()

    def _failed(self, trouble: Exception) -> None:
        if not isinstance(trouble, Refusal):
            raise trouble
        if isValid(self):
            self.trouble = trouble
            self.changed.emit()

    def _ended(self) -> None:
        if isValid(self):
            self.job = None
            self.changed.emit()
