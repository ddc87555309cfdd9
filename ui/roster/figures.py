"""Everybody's turns of today and of this month, as the reports read them."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from frontdesk.desk.past.periods import PersonPeriod
from frontdesk.rotation.figures.period import people_of
from ui.jobs import Jobs
from ui.pages.reports.loading import Loader
from ui.pages.reports.report import Facts
from ui.pages.reports.span import Span
from ui.session import Session

People = Mapping[str, PersonPeriod]


class RosterFigures(QObject):
    """`known(today, month)`: by the consultant's id. A new wish drops the one before."""

    known = Signal(object, object)

    def __init__(self, session: Session, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._read_to = 0
        self._loader = Loader(session, jobs, self)
        self._loader.loaded.connect(self._show)

    def ask(self) -> None:
        """Read them, unless they were read since the book's last entry."""
        board = self._session.board
        if board is not None and board.seq != self._read_to:
            self._read_to = board.seq
            self._loader.load(Span.around("month", board.date))

    def _show(self, facts: Facts) -> None:
        board = self._session.board
        today = [day for day in facts.days if board is not None and day.date == board.date]
        self.known.emit(people_of(today), facts.people)
