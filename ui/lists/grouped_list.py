"""A list in groups: headings that can't be chosen, rows that open by Enter or a double click."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent

from frontdesk.records import Record
from ui import theme
from ui.lists.painted_list import Paint, PaintedList

HEADING = 36
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class Item(Record):
    """A row, or, without a key, a heading. `shown` is what the painter gets; `spoken` what is read aloud,
    `hint` what the pointer is told."""

    key: str
    spoken: str
    shown: object
    hint: str = ""


class Drawn(Record):
    """How rows are drawn, and how high each of them is; headings are as high everywhere."""

    paint: Paint[Item]
    row: int

    def height(self, item: Item) -> int:
        return self.row if item.key else HEADING


class GroupedList(PaintedList[Item]):
    """`opened(key)` by Enter or a double click; `chosen(key)` when another row is selected. Rows are drawn as
    `wide` says, or as `narrow` where the list has less than that width."""

    opened = Signal(str)
    chosen = Signal(str)

    def __init__(self, name: str, wide: Drawn, narrow: Drawn, width: int) -> None:
        super().__init__(name, wide.paint, wide.height)
        self._wide, self._narrow, self._width = wide, narrow, width
        self.narrow = False
        self.doubleClicked.connect(self._open)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.px(self._width)
        if narrow != self.narrow:
            self.narrow = narrow
            drawn = self._narrow if narrow else self._wide
            self.draw(drawn.paint, drawn.height)

    def is_heading(self, item: Item) -> bool:
        return not item.key

    def hint_of(self, item: Item) -> str:
        return item.hint

    @property
    def items(self) -> tuple[Item, ...]:
        """Headings and rows."""
        return self.rows

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
        self.show_rows(items)
        if before in self.keys:
            self.select(before)
            bar.setValue(seen)
        elif self.keys:
            self.select(self.keys[0])
            self.scrollToTop()

    def selected(self) -> str:
        """The key of the selected row; empty if there is none."""
        item = self.row()
        return "" if item is None else item.key

    def select(self, key: str) -> None:
        """Select the row with this key, if it is there."""
        for row, item in enumerate(self.items):
            if item.key == key and key:
                self.select_row(row)

    def move_by(self, rows: int) -> None:
        """Move the selection over the headings."""
        keys = self.keys
        if keys:
            at = keys.index(self.selected()) if self.selected() in keys else 0
            self.select(keys[max(0, min(len(keys) - 1, at + rows))])
            if self.selected() == keys[0]:
                self.scrollToTop()
            self.follow()

    def open_selected(self) -> None:
        if self.selected():
            self.opened.emit(self.selected())

    def _open(self, index: QModelIndex) -> None:
        if self.items[index.row()].key:
            self.opened.emit(self.items[index.row()].key)

    def row_chosen(self, item: Item, _at: int) -> None:
        self.chosen.emit(item.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move over the headings; Enter opens."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.key() in _STEPS and plain:
            self.move_by(_STEPS[Qt.Key(event.key())])
        elif event.key() in _ENTER and plain:
            if not event.isAutoRepeat():
                self.open_selected()
        else:
            super().keyPressEvent(event)
