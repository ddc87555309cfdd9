"""What a search found, as a table that reads on page by page as somebody scrolls."""

from datetime import datetime

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from frontdesk.desk.past.history import PAGE, FoundVisit, Wanted
from ui import theme
from ui.pages.history.found_rows import At, Reader, Row, titles
from ui.session import Session
from ui.words import words

Index = QModelIndex | QPersistentModelIndex
NUMBERS = (At.PARTY, At.TOOK)


class FoundModel(QAbstractTableModel):
    """Holds what was read so far; the next page begins behind the last row. `read()` after each page."""

    read = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted = Wanted()
        self._reader: Reader | None = None
        self.rows: list[Row] = []
        self.complete = True

    def look_for(self, wanted: Wanted) -> None:
        """Begin anew with the newest visits that are wanted."""
        self.beginResetModel()
        history = self._session.history
        self._wanted, self._reader = wanted, Reader(history, self._session.site.zone)
        self.rows = []
        self._take(history.search(wanted))
        self.endResetModel()
        self.read.emit()

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self.complete

    def fetchMore(self, parent: Index) -> None:
        """The next page, found by where the last one ended."""
        if parent.isValid() or self.complete:
            return
        page = self._session.history.search(self._wanted, self.rows[-1].found.place)
        if page:
            first = len(self.rows)
            self.beginInsertRows(QModelIndex(), first, first + len(page) - 1)
            self._take(page)
            self.endInsertRows()
        self.complete = len(page) < PAGE
        self.read.emit()

    def _take(self, page: list[FoundVisit]) -> None:
        now: datetime = self._session.now()
        assert self._reader is not None
        self.rows += [self._reader.row(found, now) for found in page]
        self.complete = len(page) < PAGE

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(At)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return titles()[section]
        return _alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = 0) -> object:
        row, column = self.rows[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.cells[column]
            case Qt.ItemDataRole.UserRole:
                return row
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case Qt.ItemDataRole.ForegroundRole if not row.counts:
                return theme.colour("muted")
            case Qt.ItemDataRole.FontRole if row.found.row.state == "undone" and column != At.STATE:
                return _struck()
            case Qt.ItemDataRole.ToolTipRole:
                return row.cells[column]
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row, column)
        return None

    def _spoken(self, row: Row, column: int) -> str:
        if column == At.WHO and row.mark.name:
            return words("history", "{name}, {agency}", name=row.cells[column], agency=row.mark.name)
        return row.cells[column]


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _struck() -> QFont:
    font = theme.font("body")
    font.setStrikeOut(True)
    return font
