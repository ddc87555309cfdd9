"""The table of what was found: by whom with the agency's square; columns keep their width and order."""

from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ui import theme
from ui.pages.history.found_model import FoundModel
from ui.pages.history.found_rows import At, Row
from ui.widgets.badges import draw_agency
from ui.widgets.painting import draw_text, painting
from ui.words import words

Index = QModelIndex | QPersistentModelIndex
WIDTHS = {
    At.DATE: 112,
    At.TIME: 70,
    At.KIND: 130,
    At.PARTY: 70,
    At.VISITOR: 250,
    At.WHO: 190,
    At.BASIS: 210,
    At.TOOK: 100,
    At.STATE: 140,
}
CLOSE = {**WIDTHS, At.DATE: 106, At.TIME: 66, At.KIND: 104, At.PARTY: 64, At.VISITOR: 162, At.WHO: 122}
NARROW = 1000
"""In less than this width columns are close, so that one sees who received, unless somebody sized them."""
_ROW = Qt.ItemDataRole.UserRole
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FoundTable(QTableView):
    """`opened(row)` on Enter or a double click; `columns_changed(state)` when a column is moved or sized."""

    opened = Signal(object)
    columns_changed = Signal(QByteArray)

    def __init__(self, model: FoundModel) -> None:
        super().__init__()
        self._found = model
        self._by_hand, self._setting = False, False
        self.setModel(model)
        self._who = _Who(self)
        self.setItemDelegateForColumn(At.WHO, self._who)
        self.setAccessibleName(words("history", "Visits that were found, the newest first"))
        self._set_up()
        self.doubleClicked.connect(lambda _index: self._open())

    def _set_up(self) -> None:
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        theme.dress(self, role="found")
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.px(36))
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(theme.px(56))
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._set_widths(WIDTHS)
        header.sectionMoved.connect(lambda *_: self._tell())
        header.sectionResized.connect(self._sized)

    def arrange(self, state: QByteArray) -> None:
        """Widths and order as they were left; what makes no sense changes nothing."""
        header = self.horizontalHeader()
        header.blockSignals(True)
        if not state.isEmpty() and header.restoreState(state) and header.count() == len(At):
            header.setSectionsMovable(True)
            self._by_hand = True
        header.blockSignals(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._by_hand:
            self._set_widths(CLOSE if self.width() < theme.px(NARROW) else WIDTHS)

    def _set_widths(self, widths: Mapping[At, int]) -> None:
        self._setting = True
        for place, width in widths.items():
            self.setColumnWidth(place, theme.px(width))
        self._setting = False

    def _sized(self, section: int, _before: int, _now: int) -> None:
        """The last column fills the table by itself."""
        header = self.horizontalHeader()
        if not self._setting and header.visualIndex(section) < header.count() - 1:
            self._tell()

    def _tell(self) -> None:
        self._by_hand = True
        self.columns_changed.emit(self.horizontalHeader().saveState())

    def row(self) -> Row | None:
        """The row that is chosen."""
        at = self.currentIndex().row()
        return self._found.rows[at] if 0 <= at < len(self._found.rows) else None

    def choose(self, at: int) -> None:
        """Choose that row, if there is one."""
        if at < len(self._found.rows):
            self.setCurrentIndex(self._found.index(at, self.horizontalHeader().logicalIndex(0)))

    def _open(self) -> None:
        if (row := self.row()) is not None:
            self.opened.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move; at the last row they read on. Letters belong to the field above."""
        if event.key() in _ENTER:
            if not event.isAutoRepeat():
                self._open()
        elif event.key() == Qt.Key.Key_Escape or (event.text() and not event.text().isspace()):
            event.ignore()
        else:
            super().keyPressEvent(event)


class _Who(QStyledItemDelegate):
    """The agency's square before the name."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(_ROW)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.colour("accent_soft"))
        room = QRectF(option.rect).adjusted(11, 0, -8, -1)
        painter.fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), theme.colour("line"))
        with painting(painter):
            if row.mark.letter:
                place = QRectF(room.left(), room.center().y() - 9, 18, 18)
                draw_agency(painter, place, row.mark.letter, row.mark.index)
                room.adjust(26, 0, 0, 0)
            shade = theme.colour("text" if row.counts else "muted")
            draw_text(painter, room, row.cells[At.WHO], role="name", shade=shade)
