"""What the choices mean for this very site, worked out beside the screen's thread."""

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

from PySide6.QtCore import QObject, Signal

from frontdesk.reports.spread import spreads, walk_in_people
from frontdesk.reports.what_if import WhatIf, what_if
from frontdesk.rules import RuleSheet
from frontdesk.visits import Lane
from ui.jobs import Job, Jobs, Progress
from ui.session import Session

SHARES = ("weights", "by_headcount")
Lags = Mapping[str, Fraction]


class SiteFacts(QObject):
    """`spread(turns by choice of day_start)`; `lags(which, by agency)`: today’s, as it is and either way."""

    spread = Signal(object)
    lags = Signal(str, object)

    def __init__(self, session: Session, jobs: Jobs) -> None:
        super().__init__()
        self._session, self._jobs = session, jobs
        self._people: object = None
        self._spreads: Mapping[str, int] = {}
        self._job: Job | None = None
        self._asked: object = None
        self._found: Mapping[str, Lags] = {}

    def ask_spread(self) -> None:
        """How far apart luck carries people with as many as work here; once for each roster."""
        board = self._session.board
        if board is None:
            return
        agencies, people = board.agencies, walk_in_people(board)
        if self._people == (agencies, people):
            self.spread.emit(self._spreads)
            return
        self._people = (agencies, people)
        self._jobs.run(lambda _progress: spreads(agencies, people), self._show_spread, _raised)

    def _show_spread(self, found: Mapping[str, int]) -> None:
        self._spreads = found
        self.spread.emit(found)

    def ask_lags(self, start: RuleSheet, weights: Mapping[str, int]) -> None:
        """Today's lags, and what they would be under each choice of `share`; with other `weights`, if any."""
        board, entries = self._session.board, list(self._session.entries)
        if board is None or not entries:
            return
        self.lags.emit("now", board.lags[Lane.WALK_IN])
        asked = (entries[-1].seq, dict(weights))
        if asked == self._asked:
            self._show_lags(self._found)
            return
        if self._job is not None:
            self._job.cancel()
        self._asked, self._found = asked, {}
        site = self._session.site
        sheets = {share: replace(start, share=share, silent=frozenset()) for share in SHARES}
        own = {agency.id: agency.weight for agency in board.agencies} | dict(weights) if weights else None

        def work(_progress: Progress) -> dict[str, Lags]:
            return {
                share: _walk_in_lags(
                    what_if(site, [entries], sheet, weights=own if share == "weights" else None)
                )
                for share, sheet in sheets.items()
            }

        self._job = self._jobs.run(work, self._show_lags, _raised)

    def _show_lags(self, found: Mapping[str, Lags]) -> None:
        self._found = found
        for share, lags in found.items():
            self.lags.emit(share, lags)


def _walk_in_lags(found: WhatIf) -> Lags:
    """How each agency would stand in the walk-in lane."""
    return {each.agency.id: each.lags[Lane.WALK_IN][1] for each in found.agencies}


def _raised(trouble: Exception) -> None:
    raise trouble
