"""Everybody's turns of today and of this month: read on the screen's own thread, worked out beside it."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from frontdesk.desk.past.periods import DayFigures, PersonPeriod
from frontdesk.rotation.figures.day import figures_of
from frontdesk.rotation.figures.period import people_of
from ui.jobs import Job, Jobs
from ui.session import Session

People = Mapping[str, PersonPeriod]


class RosterFigures(QObject):
    """`known(today, month)`: by the consultant's id. A new wish drops the one before."""

    known = Signal(object, object)

    def __init__(self, session: Session, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._jobs = session, jobs
        self._asked: tuple[date, int] | None = None
        self._missing: list[date] = []
        self._job: Job | None = None

    def ask(self) -> None:
        """Read them, unless they were read since the book's last entry."""
        board = self._session.board
        if board is None or self._asked == (board.date, board.seq):
            return
        if self._job is not None:
            self._job.cancel()
        self._asked = (board.date, board.seq)
        self._missing = self._session.periods.missing(board.date.replace(day=1), board.date)
        self._next()

    def _next(self) -> None:
        """Days of an older book of which nothing is kept yet, one after the other; then all of them."""
        if self._asked is None:
            return
        if self._missing:
            day = self._missing.pop(0)
            site, entries = self._session.site, self._session.day_entries(day)
            self._job = self._jobs.run(lambda _progress: figures_of(site, entries), self._keep, _raised)
            return
        today = self._asked[0]
        unread = self._session.periods.read(today.replace(day=1), today)
        self._job = self._jobs.run(lambda _progress: unread.days(), self._show, _raised)

    def _keep(self, day: DayFigures) -> None:
        self._session.periods.keep([day])
        QTimer.singleShot(0, self, self._next)

    def _show(self, days: list[DayFigures]) -> None:
        self._job = None
        if self._asked is not None:
            today = [day for day in days if day.date == self._asked[0]]
            self.known.emit(people_of(today), people_of(days))


def _raised(trouble: Exception) -> None:
    raise trouble
