"""A day's entries as a list: when, what, who pressed; what was taken back is struck, and says so."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from frontdesk.records import Record
from ui import theme
from ui.day import NO_MARK, Mark
from ui.widgets.badges import draw_agency
from ui.widgets.painting import draw_box, draw_text, painting, text_width
from ui.words import words

AnyIndex = QModelIndex | QPersistentModelIndex
ROW, TIME, MOST_WHO = 32, 52, 140
_LINE = Qt.ItemDataRole.UserRole
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


class _Entries(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[EntryRow, ...] = ()

    def show(self, rows: Sequence[EntryRow]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return row
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case Qt.ItemDataRole.ToolTipRole:
                return f"{row.text}\n{row.who}"
            case Qt.ItemDataRole.DisplayRole:
                return row.text
        return None


class EntryList(QListView):
    """`moved(line)` when another entry is chosen, `why_wanted()` on Enter or a double click."""

    moved = Signal(int)
    why_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._entries = _Entries()
        self.setModel(self._entries)
        self.setItemDelegate(_Drawing(self))
        self.setAccessibleName(words("history", "Entries of the day"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.selectionModel().currentChanged.connect(self._tell)
        self.doubleClicked.connect(lambda _index: self.why_wanted.emit())

    @property
    def rows(self) -> tuple[EntryRow, ...]:
        return self._entries.rows

    def show_rows(self, rows: Sequence[EntryRow]) -> None:
        """Show another day; nothing is chosen yet."""
        self._entries.show(rows)

    def line(self) -> int:
        """The number of the chosen entry, from 0; -1 while none is."""
        return self.currentIndex().row()

    def choose(self, line: int) -> None:
        """Choose that entry, and bring it into sight."""
        index = self._entries.index(line)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def jump(self, line: int) -> None:
        """The same, with what stands around it."""
        self.choose(line)
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def showEvent(self, event: QShowEvent) -> None:
        """Only now it is known how much is seen."""
        super().showEvent(event)
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def _tell(self, current: QModelIndex) -> None:
        if current.isValid():
            self.moved.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move; letters belong to nobody here."""
        if event.key() in _ENTER:
            if not event.isAutoRepeat():
                self.why_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape or (event.text() and not event.text().isspace()):
            event.ignore()
        else:
            super().keyPressEvent(event)


class _Drawing(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row: EntryRow = index.data(_LINE)
        rect = QRectF(option.rect).adjusted(3, 1, -3, -1)
        state: QStyle.StateFlag = option.state
        with painting(painter):
            _paint_ground(painter, rect, state)
            _paint_row(painter, rect.adjusted(10, 0, -10, 0), row)


def _paint_ground(painter: QPainter, rect: QRectF, state: QStyle.StateFlag) -> None:
    if state & QStyle.StateFlag.State_Selected:
        fill, line = theme.colour("accent_soft"), theme.colour("accent")
        draw_box(painter, rect, fill=fill, line=line, width=1.5, radius=6)
    elif state & QStyle.StateFlag.State_MouseOver:
        draw_box(painter, rect, fill=theme.colour("background"), radius=6)


def _paint_row(painter: QPainter, room: QRectF, row: EntryRow) -> None:
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
