"""The bar above every page: the site, the time, how each agency stands, the head of the book."""

from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from frontdesk.book.chain import short
from frontdesk.reports.terms import LANES
from frontdesk.rotation.board import Board
from frontdesk.visits import Lane
from ui import theme
from ui.day import Mark, marks
from ui.session import Session
from ui.visit_words import turns_text
from ui.widgets.badges import AgencyBadge
from ui.widgets.labels import ElidedLabel, keep_room, label
from ui.widgets.lag_bar import LagBar
from ui.words import clock_time, day_text, lag_text, spoken, words

_FOR_CHECK, _FOR_LANE, _FOR_SITE = 1100, 1000, 880
"""From which width of the window on each of these is shown: how the agencies stand goes before them. The site
is named below it, too, where its whole name has room."""
_MARGINS, _GAP, _BETWEEN, _WITHIN = 42, 12, 18, 8
_MOST_TURNS, _MOST_LAG, _WIDE_HEAD = 88, Fraction(44, 5), "HHHH HHHH"
"""What there is always room for: a press that writes another number moves nothing."""


class Standing(QWidget):
    """One agency in the header: badge, name, turns today, and its lag as a bar and in words."""

    def __init__(self) -> None:
        super().__init__()
        self.badge = AgencyBadge("", 0, size=22)
        self.name = label("", "name")
        self.turns = label("", "reason")
        self.bar = LagBar(0.0, 0)
        self.lag = label("", "body", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self.badge, self.name, self.turns, self.bar, self.lag):
            row.addWidget(part)

    def show_agency(self, mark: Mark, turns: int, lag: Fraction, reach: float) -> None:
        """`reach`: the turns at the ends of the bar."""
        self.badge.show_agency(mark.letter, mark.index, mark.name)
        self.name.setText(mark.name)
        self.turns.setText(turns_text(turns))
        self.bar.show_lag(float(lag), mark.index, lag_text(lag), reach)
        self.lag.setText(lag_text(lag))
        self._keep_room()
        self.setAccessibleName(f"{mark.name} {self.turns.text()} {self.lag.text()}")
        self.setToolTip(self.accessibleName())

    def _keep_room(self) -> None:
        keep_room(self.turns, "reason", turns_text(_MOST_TURNS))
        keep_room(self.lag, "body", lag_text(_MOST_LAG), lag_text(-_MOST_LAG))

    def fitting(self, room: float) -> int:
        """How many of turns, name and bar there is room for, in this order."""
        room -= self.bare()
        for number, part in enumerate(self._spared()):
            room -= _WITHIN + _least(part)
            if room < 0:
                return number
        return len(self._spared())

    def bare(self) -> int:
        """How wide it is without them."""
        return self.badge.width() + _WITHIN + _least(self.lag)

    def show_parts(self, number: int) -> None:
        """Show that many of them."""
        for place, part in enumerate(self._spared()):
            part.setVisible(place < number)

    def _spared(self) -> tuple[QWidget, ...]:
        return (self.turns, self.name, self.bar)


def _least(part: QWidget) -> int:
    return max(part.minimumWidth(), part.minimumSizeHint().width())


class Header(QFrame):
    """Shows the session's board; `tick()` each second for the clock."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        theme.dress(self, role="header")
        self.setFixedHeight(56)
        self.site = ElidedLabel("", "heading")
        self.clock = label("", "body", "muted")
        self.lane = label("", "body", "muted")
        self.check = label("", "small", "muted")
        self.check.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.standings: list[Standing] = []
        self._agencies = QHBoxLayout()
        self._agencies.setSpacing(18)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 22, 0)
        row.setSpacing(12)
        row.addWidget(self.site)
        row.addWidget(self.clock)
        row.addStretch(1)
        row.addWidget(self.lane)
        row.addLayout(self._agencies)
        row.addStretch(1)
        row.addWidget(self.check)

    def show_board(self) -> None:
        """Show the board as it is now."""
        board = self._session.board
        self.site.setText(self._session.site.name if self._session.founded else words("header", "Front desk"))
        self.site.setMinimumWidth(min(self.site.sizeHint().width(), 230))
        self.tick()
        self.check.setText(_check_text(short(board.head)) if board else "")
        keep_room(self.check, "small", _check_text(_WIDE_HEAD) if board else "")
        self.check.setToolTip(
            words("header", "The short form of the book’s last check text: anybody may note it.")
        )
        self._show_agencies(board)

    def tick(self) -> None:
        """The time on the wall of the sales centre."""
        if not self._session.founded:
            return
        now = self._session.now()
        zone = self._session.site.zone
        self.clock.setText(f"{day_text(now.astimezone(zone).date())} {clock_time(now, zone)}")

    def _show_agencies(self, board: Board | None) -> None:
        agencies = board.agencies if board else ()
        while len(self.standings) < len(agencies):
            self.standings.append(Standing())
            self._agencies.addWidget(self.standings[-1])
        lane = self._session.lane() if board else Lane.WALK_IN
        self.lane.setText(spoken(LANES[lane]) if board else "")
        for number, standing in enumerate(self.standings):
            standing.setVisible(number < len(agencies))
        if board is not None:
            self._show_lags(board, lane)
        self._fit()

    def _show_lags(self, board: Board, lane: Lane) -> None:
        lags = board.lags[lane]
        reach = max(1.0, *(abs(float(lag)) for lag in lags.values()))
        for standing, (agency, mark) in zip(self.standings, marks(board).items(), strict=False):
            standing.show_agency(mark, board.turns_in(lane, agency), lags[agency], reach)

    def _fit(self) -> None:
        width = self.width()
        room = width - _MARGINS - _GAP - self.clock.sizeHint().width()
        for part, least in ((self.check, _FOR_CHECK), (self.lane, _FOR_LANE)):
            part.setVisible(width >= least)
            room -= _GAP + _least(part) if width >= least else 0
        shown = [standing for standing in self.standings if not standing.isHidden()]
        site = _least(self.site) if width >= _FOR_SITE else self.site.sizeHint().width()
        bare = sum(one.bare() + _BETWEEN for one in shown)
        self.site.setVisible(width >= _FOR_SITE or room - bare >= site + _GAP)
        room -= 0 if self.site.isHidden() else site + _GAP
        each = (room + _BETWEEN) / max(1, len(shown)) - _BETWEEN
        number = min((one.fitting(each) for one in shown), default=0)
        for standing in shown:
            standing.show_parts(number)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def _check_text(head: str) -> str:
    return words("header", "Check {head}", head=head)
