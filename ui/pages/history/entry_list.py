"""A day's entries as a list: when, what, who pressed; what was taken back is struck, and says so."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from frontdesk.records import Record
from ui import theme
from ui.day import NO_MARK, Mark
from ui.lists.painted_list import EDGE, SIDE, PaintedList
from ui.widgets.badges import draw_agency
from ui.widgets.painting import draw_lines, draw_text, lines_height, room_for, text_height, text_width
from ui.words import words

ROW, TIME, MARK, GAP = 32, 52, 26, 10
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EntryRow(Record):
    """A line of the list. `mark`: of the agency that got a turn here."""

    time: str
    text: str
    who: str
    undone: bool = False
    mark: Mark = NO_MARK

    @property
    def role(self) -> str:
        """A turn that counts stands out."""
        return "name" if self.mark.letter and not self.undone else "body"

    @property
    def spoken(self) -> str:
        taken_back = words("history", "undone") if self.undone else ""
        return " ".join(part for part in (self.time, self.text, taken_back, self.who) if part)


class EntryList(PaintedList[EntryRow]):
    """`moved(line)` when another entry is chosen, `why_wanted()` on Enter or a double click."""

    moved = Signal(int)
    why_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(words("history", "Entries of the day"), _paint_entry, self._height_of)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.doubleClicked.connect(lambda _index: self.why_wanted.emit())

    def hint_of(self, row: EntryRow) -> str:
        return f"{row.text}\n{row.who}"

    def _height_of(self, row: EntryRow) -> int:
        """A long sentence takes more lines."""
        width = _text_room(row, self.viewport().width() - 2 * (EDGE + SIDE))
        if text_width(row.text, row.role) <= width:
            return room_for("name", ROW)
        return lines_height(row.text, row.role, width) + room_for("name", ROW) - int(text_height("name"))

    def line(self) -> int:
        """The number of the chosen entry, from 0; -1 while none is."""
        return self.currentIndex().row()

    def jump(self, line: int) -> None:
        """Choose that entry, with what stands around it in sight."""
        self.select_row(line)
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def showEvent(self, event: QShowEvent) -> None:
        """Only now it is known how much is seen."""
        super().showEvent(event)
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def row_chosen(self, _row: EntryRow, at: int) -> None:
        self.moved.emit(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.why_wanted.emit()


def _who_width(row: EntryRow, width: float) -> float:
    return min(text_width(row.who, "small"), width / 2)


def _text_room(row: EntryRow, width: float) -> float:
    """How wide the sentence of the row may be where the row is that wide."""
    undone = text_width(words("history", "undone"), "small") + GAP if row.undone else 0
    mark = MARK if row.mark.letter else 0
    return width - theme.px(TIME) - _who_width(row, width) - GAP - undone - mark


def _paint_entry(painter: QPainter, room: QRectF, row: EntryRow, _at: int) -> None:
    muted = theme.colour("muted")
    wide = _text_room(row, room.width())
    draw_text(painter, room, row.time, role="body", shade=muted)
    width = _who_width(row, room.width())
    who = QRectF(room.right() - width, room.top(), width, room.height())
    draw_text(painter, who, row.who, role="small", shade=muted, align=Qt.AlignmentFlag.AlignRight)
    room.adjust(theme.px(TIME), 0, -width - GAP, 0)
    if row.undone:
        text, shade = words("history", "undone"), theme.colour("warning")
        draw_text(painter, room, text, role="small", shade=shade, align=Qt.AlignmentFlag.AlignRight)
    if row.mark.letter:
        place = QRectF(room.left(), room.center().y() - 9, 18, 18)
        draw_agency(painter, place, row.mark.letter, row.mark.index)
        room.adjust(MARK, 0, 0, 0)
    room.setWidth(wide)
    shade = muted if row.undone else theme.colour("text")
    if text_width(row.text, row.role) > wide:
        draw_lines(painter, room, row.text, role=row.role, shade=shade, struck=row.undone)
        return
    draw_text(painter, room, row.text, role=row.role, shade=shade)
    if row.undone:
        middle = int(room.center().y()) + 1
        painter.drawLine(int(room.left()), middle, int(room.left() + text_width(row.text, row.role)), middle)
