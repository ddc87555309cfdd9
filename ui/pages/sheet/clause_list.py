"""All clauses of the sheet, in their groups: each with its name and how the site has chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter

from frontdesk.records import Record
from ui import theme
from ui.lists.painted_list import PaintedList
from ui.widgets.painting import draw_text, room_for, text_width

_WIDEST_NAME = 220


class Row(Record):
    """A clause with its choice, and `mark` where it was changed; without `clause` the title of a group."""

    name: str
    clause: str = ""
    told: str = ""
    mark: str = ""

    @property
    def spoken(self) -> str:
        return " ".join(part for part in (self.name, self.told, self.mark) if part)


class ClauseList(PaintedList[Row]):
    """`chosen(clause)` when the selection moves."""

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__(name, self._paint, _height)
        self.name_width = 0.0

    def is_heading(self, row: Row) -> bool:
        return not row.clause

    def hint_of(self, row: Row) -> str:
        return row.told

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these; what is chosen stands in a column of its own behind the longest name."""
        widest = max((text_width(row.name, "name") for row in rows if row.clause), default=0.0)
        self.name_width = min(_WIDEST_NAME, widest + 18)
        same = [row.clause for row in rows] == [row.clause for row in self.rows]
        self.change_rows(rows) if same else super().show_rows(rows)

    def select(self, clause: str) -> None:
        """Select this clause, as a click does."""
        self.select_row(next(number for number, row in enumerate(self.rows) if row.clause == clause))

    def selected(self) -> str:
        """The clause that is selected; empty if none is."""
        row = self.row()
        return "" if row is None else row.clause

    def row_chosen(self, row: Row, _at: int) -> None:
        if row.clause:
            self.chosen.emit(row.clause)

    def _paint(self, painter: QPainter, room: QRectF, row: Row, _at: int) -> None:
        if row.clause:
            _paint_row(painter, room, row, self.name_width)
        else:
            below = room.adjusted(0, 6, 0, 0)
            draw_text(painter, below, row.name, role="small_name", shade=theme.colour("muted"))


def _height(row: Row) -> int:
    return room_for("name", 34 if row.clause else 32)


def _paint_row(painter: QPainter, room: QRectF, row: Row, name_width: float) -> None:
    if row.mark:
        shade = theme.colour("accent")
        draw_text(painter, room, row.mark, role="small", shade=shade, align=Qt.AlignmentFlag.AlignRight)
        room = room.adjusted(0, 0, -text_width(row.mark, "small") - 10, 0)
    name = QRectF(room.left(), room.top(), name_width - 8, room.height())
    draw_text(painter, name, row.name, role="name", shade=theme.colour("text"))
    rest = room.adjusted(name_width, 0, 0, 0)
    draw_text(painter, rest, row.told, role="body", shade=theme.colour("muted"))
