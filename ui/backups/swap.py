"""The desk is closed, a backup takes the book's place, the desk is open again."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from frontdesk.desk.backups.restoring import Restored, restore
from frontdesk.errors import Refusal
from ui.backups.putting_back import PutBack, PuttingBack

if TYPE_CHECKING:
    from ui.app import Program


def put_back(program: Program, backup: Path) -> None:
    """Put `backup` in the place of the program's book; afterwards its desk stands there again."""
    rooms, jobs, desk = program.rooms, program.jobs, program.desk
    if rooms is None or jobs is None or desk is None or rooms.keeper is None:
        return
    folder, now = rooms.keeper.folder, rooms.keeper.now()
    page = PuttingBack()
    program.shell.show_strip(None)
    program.shell.show_content(page)
    rooms.move_out()
    desk.close()
    program.desk = None
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
    if program.reopen():  # what is offered with the desk comes first, and this stands above it
        shell = program.shell
        QTimer.singleShot(0, shell, lambda: PutBack(shell, outcome).open())
