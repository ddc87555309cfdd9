"""Puts the dialog of a fault together: what the book says, what the log says, on top of whatever is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from ui import theme
from ui.startup.faults import hard
from ui.startup.faults.dialog import FaultDialog, fault_words, sudden_end_words
from ui.startup.faults.last_turn import BookEnd, book_end
from ui.startup.faults.report import circumstances, report
from ui.words import language

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.session import Session
    from ui.startup.crash import Faults
    from ui.startup.rooms import Rooms

NO_TRACE = "without a trace: ended from outside, or the power went"


def tell_fault(app: QApplication, shell: QWidget, faults: Faults | None, rooms: Rooms | None) -> None:
    """The program goes on: say so, once per place in the code."""
    happened = faults.happened if faults is not None else []
    session = rooms.session if rooms is not None else None
    text = report(circumstances(_entries(session), language(), _look(app)), happened)
    parent = QApplication.activeModalWidget() or shell
    FaultDialog(parent, fault_words(), _end(session), text).open()


def tell_sudden_end(app: QApplication, shell: QWidget, faults: Faults | None, rooms: Rooms | None) -> None:
    """The program before this one ended suddenly, in the middle of a day: what is its last turn?"""
    session = rooms.session if rooms is not None else None
    if session is None or not session.day_is_open:
        return
    earlier = (hard.read(faults.earlier_hard_log) if faults is not None else []) or [NO_TRACE]
    text = report(circumstances(_entries(session), language(), _look(app)), [], earlier)
    FaultDialog(shell, sudden_end_words(), _end(session), text).open()


def _entries(session: Session | None) -> int:
    return session.head.seq if session is not None and session.founded else 0


def _end(session: Session | None) -> BookEnd | None:
    return book_end(session) if session is not None else None


def _look(app: QApplication) -> str:
    return f"{theme.mode(app)} ({'dark' if theme.is_dark() else 'light'})"
