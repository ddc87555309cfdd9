"""The right column: who receives, who waits, who is expected, who is owed, what happened just now."""

from datetime import datetime

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.lists.fact_rows import DENSE, HEIGHT, row_height
from ui.pages.desk.aside.expected import ExpectedToday
from ui.pages.desk.aside.house import Receptions, WaitingParties, head_height, least_height
from ui.pages.desk.aside.owed import OwedTurns
from ui.pages.desk.aside.quiet import Quiet
from ui.pages.desk.aside.recent import JustNow, ToRegister
from ui.pages.desk.aside.room import rows_for
from ui.pages.desk.standing import SIDE_HEIGHT, SIDE_WIDTH
from ui.pages.desk.view import RECENT, View

GAP, LOW = 8, 560
"""Lower than `LOW`, one recent turn is enough: whoever waits needs the room."""
MOST_WAITING, MOST_EXPECTED, MOST_OWED = 4, 3, 2


class Side(QWidget):
    """Its cards share its height: receptions get what the others leave. At a press none of them moves: each
    keeps its rows, filled or not, until a quiet moment."""

    def __init__(self) -> None:
        super().__init__()
        self.stand_below(False)
        self.receptions, self.waiting = Receptions(), WaitingParties()
        self.expected, self.owed = ExpectedToday(), OwedTurns()
        self.just_now, self.to_register = JustNow(), ToRegister()
        self.quiet = Quiet(self)
        self._shown_seq: int | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.receptions, 1)
        for card in (self.waiting, self.expected, self.owed, self.just_now, self.to_register):
            column.addWidget(card)

    def stand_below(self, below: bool) -> None:
        """Below the lines it is as wide as they are, and has a height of its own."""
        width = theme.grown(SIDE_WIDTH)
        self.setMinimumWidth(0 if below else width)
        self.setMaximumWidth(theme.ANY_SIZE if below else width)
        self.setMinimumHeight(theme.grown(SIDE_HEIGHT) if below else 0)

    def sizeHint(self) -> QSize:
        """No more than it needs: how many receive may not push it up or down."""
        return self.minimumSizeHint().expandedTo(self.minimumSize())

    def show_view(self, view: View | None) -> None:
        for part in (self.receptions, self.waiting, self.expected, self.owed, self.just_now):
            part.show_view(view)
        seq = view.board.seq if view is not None else None
        if self._shown_seq is None:
            self.share_room()
        elif seq != self._shown_seq:
            self.quiet.end()
        self._shown_seq = seq

    def tick(self, now: datetime) -> None:
        """The minutes run."""
        for part in (self.receptions, self.waiting, self.just_now):
            part.tick(now)

    def share_room(self) -> None:
        """Give each card the rows that it wants now, as there is room."""
        self.just_now.show_most(RECENT if self.height() >= LOW else 1)
        head = head_height()
        fixed = least_height() + 3 * head + self.just_now.height() + self.to_register.height() + 5 * GAP
        wishes = (
            (self.waiting.wanted(), MOST_WAITING, row_height(HEIGHT)),
            (self.expected.wanted(), MOST_EXPECTED, row_height(DENSE)),
            (self.owed.wanted(), MOST_OWED, row_height(DENSE)),
        )
        rows = rows_for(self.height() - fixed, wishes)
        self.waiting.show_most(rows[0])
        self.expected.show_most(rows[1])
        self.owed.show_most(rows[2])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_room()
