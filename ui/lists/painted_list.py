"""What all lists of painted rows share: their model, the ground of a row, choosing and scrolling."""

from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.widgets.focus import bring_into_sight
from ui.widgets.painting import draw_box, painting

AnyIndex = QModelIndex | QPersistentModelIndex
EDGE, SIDE = 3, 10
"""How far the ground of a row stands from the list's frame, and what is painted from the ground's sides."""
_ROW = Qt.ItemDataRole.UserRole


def two_lines(room: QRectF) -> tuple[QRectF, QRectF]:
    """The places of a row's first and second line."""
    half = room.height() / 2
    upper = QRectF(room.left(), room.top() + 5, room.width(), half - 4)
    return upper, QRectF(room.left(), room.center().y() + 1, room.width(), half - 5)


class Spoken(Protocol):
    """What a list can show."""

    @property
    def spoken(self) -> str:
        """What is read aloud."""


R = TypeVar("R", bound=Spoken)
Paint = Callable[[QPainter, QRectF, R, int], None]
"""Paints a row into that room; the last is its number, from 0."""
Height = Callable[[R], int]


class _Rows(QAbstractListModel, Generic[R]):
    def __init__(self, view: "PaintedList[R]") -> None:
        super().__init__()
        self._view = view
        self.rows: tuple[R, ...] = ()

    def show(self, rows: Sequence[R]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def change(self, rows: Sequence[R]) -> None:
        self.rows = tuple(rows)
        self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if index.isValid() and self._view.is_heading(self.rows[index.row()]):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return row
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case Qt.ItemDataRole.ToolTipRole:
                return self._view.hint_of(row) or None
        return None


class PaintedList(QListView, Generic[R]):
    """Rows from top to bottom, one of them chosen. `paint` draws a row inside its ground, `height` says how
    high it is. Letters and digits belong to the page around."""

    def __init__(self, name: str, paint: Paint[R], height: Height[R]) -> None:
        super().__init__()
        self._shown = _Rows(self)
        self.setModel(self._shown)
        self.setItemDelegate(_Drawing(self, paint, height))
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(lambda now, _before: self._tell(now))

    @property
    def rows(self) -> tuple[R, ...]:
        """What is shown."""
        return self._shown.rows

    def show_rows(self, rows: Sequence[R]) -> None:
        """Show other rows; none of them is chosen yet."""
        self._shown.show(rows)

    def change_rows(self, rows: Sequence[R]) -> None:
        """As many rows, about the same, in other words: what is chosen and in sight stays."""
        self._shown.change(rows)

    def draw(self, paint: Paint[R], height: Height[R]) -> None:
        """Draw the rows in another way from now on."""
        self.setItemDelegate(_Drawing(self, paint, height))

    def is_heading(self, _row: R) -> bool:
        """Whether the row only tells what follows: it can't be chosen, and has no ground."""
        return False

    def hint_of(self, _row: R) -> str:
        """What the pointer is told over the row."""
        return ""

    def row(self) -> R | None:
        """The chosen row."""
        at = self.currentIndex().row()
        return self.rows[at] if 0 <= at < len(self.rows) else None

    def select_row(self, at: int) -> None:
        """Choose the row of that number, and scroll to it."""
        index = self._shown.index(at)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def follow(self) -> None:
        """Have the page around scroll to the chosen row: it was moved by hand."""
        bring_into_sight(self, self.visualRect(self.currentIndex()))

    def row_chosen(self, row: R, at: int) -> None:
        """What follows when another row is chosen."""

    def _tell(self, now: QModelIndex) -> None:
        if 0 <= now.row() < len(self.rows):
            self.row_chosen(self.rows[now.row()], now.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() and not event.text().isspace():
            event.ignore()
        else:
            super().keyPressEvent(event)
            self.follow()


class _Drawing(QStyledItemDelegate, Generic[R]):
    def __init__(self, view: PaintedList[R], paint: Paint[R], height: Height[R]) -> None:
        super().__init__(view)
        self._view, self._paint, self._height = view, paint, height

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(100, self._height(index.data(_ROW)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row: R = index.data(_ROW)
        ground = QRectF(option.rect).adjusted(EDGE, 1, -EDGE, -1)
        with painting(painter):
            if not self._view.is_heading(row):
                _paint_ground(painter, ground, option.state)
            self._paint(painter, ground.adjusted(SIDE, 0, -SIDE, 0), row, index.row())


def _paint_ground(painter: QPainter, ground: QRectF, state: QStyle.StateFlag) -> None:
    if state & QStyle.StateFlag.State_Selected:
        fill, line = theme.colour("accent_soft"), theme.colour("accent")
        draw_box(painter, ground, fill=fill, line=line, width=1.5, radius=6)
    elif state & QStyle.StateFlag.State_MouseOver:
        draw_box(painter, ground, fill=theme.colour("background"), radius=6)
