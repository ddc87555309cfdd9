"""The desk is closed, a backup takes the book's place, the desk is open again."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from frontdesk.desk.backups.restoring import Restored, restore
from frontdesk.errors import Refusal
from ui.backups.putting_back import PutBack, PuttingBack
from ui.jobs import Jobs

if TYPE_CHECKING:
    from ui.app import Program


def put_back(program: Program, backup: Path) -> None:
    """Put `backup` in the place of the program's book; afterwards its desk stands there again."""
    rooms, jobs, desk = program.rooms, program.jobs, program.desk
    if rooms is None or jobs is None or desk is None or rooms.keeper is None:
        return
    folder, now = rooms.keeper.folder, rooms.keeper.now()
    rooms.move_out()
    desk.close()
    program.desk = None
    _swap(program, jobs, backup, folder, now)


def put_back_unread(program: Program, backup: Path) -> None:
    """The same where the book can't be opened, and so nobody's PIN be asked for."""
    program.jobs = program.jobs or Jobs()
    now = datetime.now().replace(microsecond=0)  # noqa: DTZ005  # it only names the file that is kept
    _swap(program, program.jobs, backup, program.preferences.backups_of(program.book), now)


def _swap(program: Program, jobs: Jobs, backup: Path, folder: Path, now: datetime) -> None:
    page = PuttingBack()
    program.shell.show_strip(None)
    program.shell.show_content(page)
    job = jobs.run(
        lambda progress: restore(program.book, backup, folder, now, progress),
        lambda done: _tell(program, done),
        lambda trouble: _failed(program, trouble),
    )
    job.progressed.connect(page.show_progress)


def _failed(program: Program, trouble: Exception) -> None:
    if isinstance(trouble, Refusal):
        _tell(program, trouble)
        return
    program.reopen()
    raise trouble


def _tell(program: Program, outcome: Restored | Refusal) -> None:
    program.reopen()  # what is offered with the desk comes first, and this stands above it
    shell = program.shell
    QTimer.singleShot(0, shell, lambda: PutBack(shell, outcome).open())
