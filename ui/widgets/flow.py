"""Layouts whose height follows from their width: words in rows, and cards of one height in a column."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Arranged(QLayout):
    """Places its items by one way, `gap` apart both ways."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._heights: dict[int, int] = {}
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Something in it changed its size, came or went."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def _seen(self) -> list[QLayoutItem]:
        """Those that aren't hidden: the others take no room, nor gaps."""
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, move: bool) -> int:
        """Place the items in `rect`'s width, or only see to it; say how high that gets."""
        raise NotImplementedError


class EvenColumn(Arranged):
    """One below the other, each as high as the highest of them needs to be."""

    def sizeHint(self) -> QSize:
        return self._stacked([item.sizeHint() for item in self._seen()])

    def minimumSize(self) -> QSize:
        return self._stacked([item.minimumSize() for item in self._seen()])

    def _stacked(self, sizes: list[QSize]) -> QSize:
        width = max((size.width() for size in sizes), default=0)
        return QSize(width, self._total(len(sizes), max((size.height() for size in sizes), default=0)))

    def _total(self, count: int, height: int) -> int:
        return max(0, count * (height + self._gap) - self._gap)

    def _arrange(self, rect: QRect, move: bool) -> int:
        items = self._seen()
        height = max((_height_in(rect.width(), item) for item in items), default=0)
        for number, item in enumerate(items if move else ()):
            item.setGeometry(
                QRect(rect.left(), rect.top() + number * (height + self._gap), rect.width(), height)
            )
        return self._total(len(items), height)


def _height_in(width: int, item: QLayoutItem) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


class FlowLayout(Arranged):
    """Set like words: rows from left to right, and on the next row where there is no room."""

    def clear(self) -> None:
        """Take all widgets out and let them go."""
        while (item := self.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def sizeHint(self) -> QSize:
        widths = [item.sizeHint().width() for item in self._seen()]
        height = max((item.sizeHint().height() for item in self._seen()), default=0)
        return QSize(sum(widths) + self._gap * max(0, len(widths) - 1), height)

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, move: bool) -> int:
        """In rows of `rect`'s width, each item in the middle of its row's height."""
        top = rect.top()
        for row in self._rows(rect.width()):
            height, left = max(item.sizeHint().height() for item in row), rect.left()
            for item in row:
                size = item.sizeHint()
                if move:
                    item.setGeometry(QRect(QPoint(left, top + (height - size.height()) // 2), size))
                left += size.width() + self._gap
            top += height + self._gap
        return max(0, top - self._gap - rect.top())

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        taken = 0
        for item in self._seen():
            wanted = item.sizeHint().width()
            if not rows or taken + wanted > width:
                rows.append([])
                taken = 0
            rows[-1].append(item)
            taken += wanted + self._gap
        return rows
