"""A list in groups: headings that can't be chosen, rows that open by Enter or a double click."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from frontdesk.records import Record
from ui import theme
from ui.widgets.painting import draw_box, painting

AnyIndex = QModelIndex | QPersistentModelIndex
HEADING, ROW = 36, 48
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ITEM = Qt.ItemDataRole.UserRole


class Item(Record):
    """A row, or, without a key, a heading. `shown` is what the painter gets; `spoken` what is read aloud."""

    key: str
    spoken: str
    shown: object


Paint = Callable[[QPainter, QRectF, Item], None]


class _Items(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.items: tuple[Item, ...] = ()

    def show(self, items: Sequence[Item]) -> None:
        self.beginResetModel()
        self.items = tuple(items)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self.items)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if 0 <= index.row() < len(self.items) and not self.items[index.row()].key:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self.items[index.row()]
        if role == _ITEM:
            return item
        spoken = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return item.spoken if spoken else None


class GroupedList(QListView):
    """`opened(key)` by Enter or a double click; `chosen(key)` when another row is selected."""

    opened = Signal(str)
    chosen = Signal(str)

    def __init__(self, name: str, paint: Paint, row: int = ROW) -> None:
        super().__init__()
        self._items = _Items()
        self.setModel(self._items)
        self.setItemDelegate(_Drawing(self, paint, row))
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(lambda now, _before: self._tell(now))
        self.doubleClicked.connect(self._open)

    @property
    def items(self) -> tuple[Item, ...]:
        return self._items.items

    @property
    def keys(self) -> list[str]:
        """The keys of the rows, without the headings."""
        return [item.key for item in self.items if item.key]

    def show_items(self, items: Sequence[Item]) -> None:
        """Show others; the selected row stays, or the first is selected, and one sees what one saw."""
        if tuple(items) == self.items:
            return
        before, bar = self.selected(), self.verticalScrollBar()
        seen = bar.value()
        self._items.show(items)
        if before in self.keys:
            self.select(before)
            bar.setValue(seen)
        elif self.keys:
            self.select(self.keys[0])
            self.scrollToTop()

    def selected(self) -> str:
        """The key of the selected row; empty if there is none."""
        row = self.currentIndex().row()
        return self.items[row].key if 0 <= row < len(self.items) else ""

    def select(self, key: str) -> None:
        """Select the row with this key, if it is there."""
        for row, item in enumerate(self.items):
            if item.key == key and key:
                index = self._items.index(row)
                self.setCurrentIndex(index)
                self.scrollTo(index)

    def move_by(self, rows: int) -> None:
        """Move the selection over the headings."""
        keys = self.keys
        if keys:
            at = keys.index(self.selected()) if self.selected() in keys else 0
            self.select(keys[max(0, min(len(keys) - 1, at + rows))])
            if self.selected() == keys[0]:
                self.scrollToTop()

    def open_selected(self) -> None:
        if self.selected():
            self.opened.emit(self.selected())

    def _open(self, index: QModelIndex) -> None:
        if self.items[index.row()].key:
            self.opened.emit(self.items[index.row()].key)

    def _tell(self, now: QModelIndex) -> None:
        if 0 <= now.row() < len(self.items):
            self.chosen.emit(self.items[now.row()].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move here; Enter opens; letters and digits belong to the page."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in steps and plain:
            self.move_by(steps[Qt.Key(event.key())])
        elif event.key() in _ENTER and plain:
            if not event.isAutoRepeat():
                self.open_selected()
        elif event.text() and not event.text().isspace():
            event.ignore()
        else:
            super().keyPressEvent(event)


class _Drawing(QStyledItemDelegate):
    def __init__(self, view: GroupedList, paint: Paint, row: int) -> None:
        super().__init__(view)
        self._paint, self._row = paint, row

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        item: Item = index.data(_ITEM)
        return QSize(100, self._row if item.key else HEADING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        item: Item = index.data(_ITEM)
        rect = QRectF(option.rect).adjusted(3, 1, -3, -1)
        state: QStyle.StateFlag = option.state
        with painting(painter):
            if item.key and state & QStyle.StateFlag.State_Selected:
                fill, line = theme.colour("accent_soft"), theme.colour("accent")
                draw_box(painter, rect, fill=fill, line=line, width=1.5, radius=6)
            elif item.key and state & QStyle.StateFlag.State_MouseOver:
                draw_box(painter, rect, fill=theme.colour("background"), radius=6)
            self._paint(painter, rect.adjusted(9, 0, -9, 0), item)
