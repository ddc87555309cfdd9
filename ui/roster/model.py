"""The roster as a table: a tick, the row, four cells, and what is wrong."""

from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from frontdesk.files.roster_file import Column, RosterRow, column_title
from frontdesk.files.roster_rows import NO_STAGE_GIVEN
from frontdesk.people import Stage
from frontdesk.reports.terms import STAGES
from ui import theme
from ui.roster.draft import RosterDraft
from ui.words import spoken, words

Index = QModelIndex | QPersistentModelIndex


class At(IntEnum):
    """The places of the columns."""

    TAKE = 0
    ROW = 1
    NAME = 2
    AGENCY = 3
    STAGE = 4
    MENTOR = 5
    WRONG = 6


CELLS: dict[int, Column] = {At.NAME: "name", At.AGENCY: "agency", At.STAGE: "stage", At.MENTOR: "mentor"}


class RosterModel(QAbstractTableModel):
    """Shows a draft; below the last row there is an empty one for typing. `checked` after each change."""

    checked = Signal()

    def __init__(self, draft: RosterDraft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.draft = draft

    def reload(self) -> None:
        """Show the draft anew, after more than a cell has changed."""
        self.beginResetModel()
        self.endResetModel()
        self.checked.emit()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.draft.rows) + 1

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(At)

    def row_at(self, at: int) -> RosterRow | None:
        """The row there; None for the empty one at the end."""
        return self.draft.rows[at] if at < len(self.draft.rows) else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section in CELLS:
            return spoken(column_title(CELLS[section]))
        return {
            At.TAKE: "",
            At.ROW: words("roster", "Row"),
            At.WRONG: words("roster", "What is to be mended"),
        }[At(section)]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() in CELLS:
            flags |= Qt.ItemFlag.ItemIsEditable
        if index.column() == At.TAKE and self.row_at(index.row()) is not None:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = 0) -> object:
        row = self.row_at(index.row())
        if row is None:
            return self._empty(index.column(), role)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return self._text(row, index.column())
            case Qt.ItemDataRole.CheckStateRole if index.column() == At.TAKE:
                taken = not self.draft.is_left_out(row)
                return Qt.CheckState.Checked if taken else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.BackgroundRole if _faulty(row, index.column()):
                return theme.colour("warning_soft")
            case Qt.ItemDataRole.ForegroundRole:
                return self._shade(row, index.column())
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(row, index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._text(row, index.column())} {self._tip(row, index.column())}".strip()
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if index.column() == At.TAKE and role == Qt.ItemDataRole.CheckStateRole:
            self.draft.tick(index.row(), Qt.CheckState(value) == Qt.CheckState.Checked)
        elif index.column() in CELLS and role == Qt.ItemDataRole.EditRole:
            self._write(index, str(value))
        else:
            return False
        self._changed()
        return True

    def _write(self, index: Index, text: str) -> None:
        grows = index.row() == len(self.draft.rows) and bool(text.strip())
        if grows:
            self.beginInsertRows(QModelIndex(), index.row() + 1, index.row() + 1)
        self.draft.write(index.row(), CELLS[index.column()], text)
        if grows:
            self.endInsertRows()

    def _changed(self) -> None:
        """A cell can mend or spoil any other row: same names, mentors."""
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, At.WRONG))
        self.checked.emit()

    def remove(self, at: int) -> None:
        """Forget a row."""
        if self.row_at(at) is not None:
            self.beginRemoveRows(QModelIndex(), at, at)
            self.draft.remove(at)
            self.endRemoveRows()
            self._changed()

    def next_problem(self, after: int) -> QModelIndex:
        """The first faulty cell below row `after`, beginning again at the top."""
        rows = range(len(self.draft.rows))
        for at in [*rows[after + 1 :], *rows[: after + 1]]:
            for place in CELLS:
                if _faulty(self.draft.rows[at], place):
                    return self.index(at, place)
        return QModelIndex()

    def _empty(self, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole and column == At.NAME:
            return words("roster", "type a name …")
        if role == Qt.ItemDataRole.EditRole:
            return ""
        return theme.colour("muted") if role == Qt.ItemDataRole.ForegroundRole else None

    def _text(self, row: RosterRow, column: int) -> str:
        match column:
            case At.ROW:
                return str(row.row)
            case At.NAME:
                return row.name
            case At.AGENCY:
                return row.agency
            case At.STAGE:
                return stage_text(row.stage)
            case At.MENTOR:
                return row.mentor or ""
            case At.WRONG:
                return self._remark(row)
        return ""

    def _remark(self, row: RosterRow) -> str:
        if self.draft.is_left_out(row):
            known = self.draft.is_known(row)
            return words("roster", "in the book already") if known else words("roster", "left out")
        told = [problem.reason for problem in row.problems]
        told = told or [note for note in row.notes if note != NO_STAGE_GIVEN]
        return " ".join(spoken(sentence) for sentence in told)

    def _shade(self, row: RosterRow, column: int) -> object:
        if self.draft.is_left_out(row):
            return theme.colour("edge")
        if _faulty(row, column) or (column == At.WRONG and row.problems):
            return theme.colour("warning")
        return theme.colour("muted") if column in (At.ROW, At.WRONG) else None

    def _tip(self, row: RosterRow, column: int) -> str:
        if column == At.WRONG:
            return self._remark(row)
        reasons = (p.reason for p in row.problems if p.column == CELLS.get(column))
        return " ".join(spoken(reason) for reason in reasons)


def _faulty(row: RosterRow, column: int) -> bool:
    return any(problem.column == CELLS.get(column) for problem in row.problems)


def stage_text(code: str) -> str:
    """A level in words, or the unknown word as it was typed."""
    return spoken(STAGES[code]) if code in STAGES else code


def stage_texts() -> list[str]:
    """All levels in words, the highest first."""
    return [stage_text(stage.value) for stage in reversed(Stage)]
