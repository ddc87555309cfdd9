"""A day's entries as a list: when, what, who pressed; what was taken back is struck, and says so."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QShowEvent
from PySide6.QtWidgets import QAbstractItemView

from frontdesk.records import Record
from ui import theme
from ui.day import NO_MARK, Mark
from ui.lists.painted_list import PaintedList
from ui.widgets.badges import draw_agency
from ui.widgets.painting import draw_text, room_for, text_width
from ui.words import words

ROW, TIME, MOST_WHO = 32, 52, 140
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EntryRow(Record):
    """A line of the list. `mark`: of the agency that got a turn here."""

    time: str
    text: str
    who: str
    undone: bool = False
    mark: Mark = NO_MARK

    @property
    def spoken(self) -> str:
        taken_back = words("history", "undone") if self.undone else ""
        return " ".join(part for part in (self.time, self.text, taken_back, self.who) if part)


class EntryList(PaintedList[EntryRow]):
    """`moved(line)` when another entry is chosen, `why_wanted()` on Enter or a double click."""

    moved = Signal(int)
    why_wanted = Signal()

    def __init__(self) -> None:
        height = room_for("name", ROW)
        super().__init__(words("history", "Entries of the day"), _paint_entry, lambda _row: height)
        self.setUniformItemSizes(True)
        self.doubleClicked.connect(lambda _index: self.why_wanted.emit())

    def hint_of(self, row: EntryRow) -> str:
        return f"{row.text}\n{row.who}"

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


def _paint_entry(painter: QPainter, room: QRectF, row: EntryRow, _at: int) -> None:
    muted = theme.colour("muted")
    draw_text(painter, room, row.time, role="body", shade=muted)
    room.adjust(TIME, 0, 0, 0)
    width = min(text_width(row.who, "small"), MOST_WHO)
    who = QRectF(room.right() - width, room.top(), width, room.height())
    draw_text(painter, who, row.who, role="small", shade=muted, align=Qt.AlignmentFlag.AlignRight)
    room.adjust(0, 0, -width - 10, 0)
    if row.undone:
        _paint_undone(painter, room)
    if row.mark.letter:
        place = QRectF(room.left(), room.center().y() - 9, 18, 18)
        draw_agency(painter, place, row.mark.letter, row.mark.index)
        room.adjust(26, 0, 0, 0)
    role = "name" if row.mark.letter and not row.undone else "body"
    draw_text(painter, room, row.text, role=role, shade=muted if row.undone else theme.colour("text"))
    if row.undone:
        painter.setPen(muted)
        width, middle = min(text_width(row.text, role), room.width()), room.center().y() + 1
        painter.drawLine(int(room.left()), int(middle), int(room.left() + width), int(middle))


def _paint_undone(painter: QPainter, room: QRectF) -> None:
    """The word beside the stroke; what is left of the room is for the sentence."""
    text = words("history", "undone")
    shade = theme.colour("warning")
    draw_text(painter, room, text, role="small", shade=shade, align=Qt.AlignmentFlag.AlignRight)
    room.adjust(0, 0, -text_width(text, "small") - 10, 0)
