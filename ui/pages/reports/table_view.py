"""The numbers behind a chart: a table to read and to copy."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui import theme
from ui.pages.reports.report import Table

AnyIndex = QModelIndex | QPersistentModelIndex
ROW = 30
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class _Cells(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self.table = Table((), ())

    def show(self, table: Table) -> None:
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self.table.head)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.table.rows[index.row()][index.column()]
        return self._aligned(index.column()) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.table.head[section]
        return self._aligned(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _aligned(self, column: int) -> Qt.AlignmentFlag:
        return _RIGHT if column >= self.table.numbers else _LEFT


class ReportTable(QTableView):
    """Shows a table; Ctrl+C copies the rows that are selected, or all of them, for a table program."""

    def __init__(self) -> None:
        super().__init__()
        self._cells = _Cells()
        self.setModel(self._cells)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setHighlightSections(False)
        header.setFont(theme.font("small"))

    @property
    def table(self) -> Table:
        return self._cells.table

    def show_table(self, table: Table, name: str) -> None:
        """Show this one instead; `name` is what a screen reader says."""
        self._cells.show(table)
        self.setAccessibleName(name)

    def copied(self) -> str:
        """What Ctrl+C puts on the clipboard: with the head, columns apart by tabs."""
        chosen = sorted({index.row() for index in self.selectionModel().selectedRows()})
        table = self._cells.table
        rows = tuple(table.rows[at] for at in chosen) or table.rows
        return Table(table.head, rows).text()

    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self.copied())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.text() and event.text().isprintable():
            event.ignore()  # digits choose a report
        else:
            super().keyPressEvent(event)
