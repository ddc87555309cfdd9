"""Reading a time for the reports: the book on the screen's own thread, day by day, the figures beside."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from frontdesk.book.entries import Entry
from frontdesk.desk.past.periods import DayFigures, Unread
from frontdesk.rotation.figures.day import figures_of
from frontdesk.rotation.figures.period import people_of
from frontdesk.rotation.figures.reading import read
from frontdesk.rotation.figures.trail import Trail, trail_of
from frontdesk.site import Site
from ui.jobs import Job, Jobs
from ui.pages.reports.report import Facts
from ui.pages.reports.span import Span
from ui.session import Session


class Loader(QObject):
    """`loaded(Facts)` when a time is read; `progressed(done, total)` while days of an older book are worked
    out, which is kept. A new wish drops the one before."""

    loaded = Signal(object)
    progressed = Signal(int, int)

    def __init__(self, session: Session, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._jobs = session, jobs
        self._span: Span | None = None
        self._missing: list[date] = []
        self._total = 0
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        return self._span is not None

    def load(self, span: Span) -> None:
        """Read this time; what was being read is dropped."""
        self.stop()
        self._span = span
        self._missing = self._session.periods.missing(span.first, span.last)
        self._total = len(self._missing)
        self._next()

    def stop(self) -> None:
        """Nothing more is told of what was asked for."""
        if self._job is not None:
            self._job.cancel()
        self._job, self._span = None, None

    def _next(self) -> None:
        """The next day that nothing is kept of; when there is none left, all of them."""
        if self._span is None:
            return
        if self._total:
            self.progressed.emit(self._total - len(self._missing), self._total)
        if self._missing:
            self._work_out(self._missing.pop(0))
        else:
            self._read(self._span)

    def _work_out(self, day: date) -> None:
        site, entries = self._session.site, self._session.history.entries(day)
        self._job = self._jobs.run(lambda _progress: figures_of(site, entries), self._keep, _raised)

    def _keep(self, day: DayFigures) -> None:
        self._session.periods.keep([day])
        QTimer.singleShot(0, self, self._next)

    def _read(self, span: Span) -> None:
        unread = self._session.periods.read(span.first, span.last)
        site = self._session.site
        entries = self._session.history.entries(span.first) if span.length == "day" else []
        self._job = self._jobs.run(lambda _progress: _facts(span, unread, site, entries), self._done, _raised)

    def _done(self, facts: Facts) -> None:
        self._job, self._span = None, None
        self.loaded.emit(facts)


def _facts(span: Span, unread: Unread, site: Site, entries: list[Entry]) -> Facts:
    days = unread.days()
    return Facts(span, tuple(days), people_of(days), _trails(site, entries), unread.day_before())


def _trails(site: Site, entries: list[Entry]) -> Mapping[str, Trail]:
    if not entries:
        return {}
    day = read(site, entries)
    return {lane: trail_of(day, lane) for lane in day.board.lags}


def _raised(trouble: Exception) -> None:
    raise trouble
