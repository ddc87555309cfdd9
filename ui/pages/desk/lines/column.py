"""All lines of the desk page, one below the other."""

from datetime import datetime
from operator import le

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from ui.pages.desk.lines.line import AgencyLine, head_height, row_height
from ui.pages.desk.lines.room import GAP, fits_for, rows_of
from ui.pages.desk.view import View
from ui.widgets.cards import SIDE
from ui.widgets.columns import Downwards

BETWEEN, ROWS = 10, 4
"""What is between two lines; and for how many rows a line has room where there is more than enough."""


class Lines(Downwards):
    """All agencies' lines. Where there is no room for everybody's card they go without their minutes, then
    the back of a line folds; it scrolls only where not even a row of each can be seen."""

    chosen = Signal(str)
    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(BETWEEN)
        self._column.addStretch(1)
        self.hold(self._column)
        self.lines: list[AgencyLine] = []
        self._view: View | None = None
        self._measured: tuple[int, int] | None = None
        self._wanted = 0
        self._rows: list[int] = []
        self._heights: list[int] = []

    def show_view(self, view: View | None) -> None:
        self._view = view
        agencies = view.board.agencies if view else ()
        while len(self.lines) < len(agencies):
            self._add_line()
        for number, line in enumerate(self.lines):
            if view is not None and number < len(agencies):
                line.show_agency(view, agencies[number])
            if line.isHidden() == (number < len(agencies)):
                line.setVisible(number < len(agencies))
        self._fit()

    def _fit(self) -> None:
        shown = self._shown()
        room = self.height() + BETWEEN - len(shown) * (head_height() + BETWEEN - GAP)
        fits = fits_for([line.wish() for line in shown], self.width() - 2 * SIDE, room // row_height())
        for line, fit in zip(shown, fits, strict=True):
            line.show_cards(fit)
        self._rows = [fit.rows for fit in fits]
        if not self._still_enough():
            self._share_height()

    def _still_enough(self) -> bool:
        """Whether the lines may stay as high as they are: a row that a press took away leaves its room
        until nobody has touched anything for a while."""
        least = list(map(_height_of, self._rows))
        enough = len(least) == len(self._heights) and all(map(le, least, self._heights))
        return enough and sum(self._heights) + BETWEEN * (len(least) - 1) <= self.height()

    def _share_height(self) -> None:
        """All lines are equally high as long as that is enough for each: none moves for another's people."""
        share = (self.height() - BETWEEN * (len(self._rows) - 1)) // max(1, len(self._rows))
        share = min(share, _height_of(ROWS))
        needed = list(map(_height_of, self._rows))
        alike = all(height <= share for height in needed)
        self._heights = [share if alike else height for height in needed]
        for line, height in zip(self._shown(), self._heights, strict=True):
            line.setFixedHeight(height)

    def _shown(self) -> list[AgencyLine]:
        return [line for line in self.lines if not line.isHidden()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._heights = []
        self._fit()

    def _add_line(self) -> None:
        line = AgencyLine()
        line.chosen.connect(self.chosen)
        line.opened.connect(self.opened)
        self._column.insertWidget(len(self.lines), line)
        self.lines.append(line)

    def sizeHint(self) -> QSize:
        """As low as can be: the page gives it all the room that nothing else takes."""
        return self.minimumSizeHint()

    def wanted_height(self) -> int:
        """What all lines took at this width, with everybody's card whole, when that was measured last: what
        stands below them doesn't move at a press."""
        place = self.width(), len(self._shown())
        if place != self._measured:
            self._measured, self._wanted = place, self._whole_height()
        return self._wanted

    def measure(self) -> None:
        """From now on take and want what the lines take now."""
        self._share_height()
        if self._wanted != self._whole_height():
            self._measured = None
            self.updateGeometry()

    def _whole_height(self) -> int:
        width = self.width() - 2 * SIDE
        heights = [_height_of(rows_of(line.wish().whole, width)) for line in self._shown()]
        return max(120, sum(heights) + BETWEEN * (len(heights) - 1))

    def tick(self, now: datetime) -> None:
        """The minutes run."""
        view = self._view
        if view is None:
            return
        moved = [line.tick(view, now) for line in self._shown()]
        if any(moved):
            self._fit()


def _height_of(rows: int) -> int:
    """How high a line is with so many rows of cards."""
    return head_height() + rows * row_height() - GAP
