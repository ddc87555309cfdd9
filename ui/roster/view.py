"""The view of the roster's table: keys, and choices inside the cells."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRectF, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui import theme
from ui.roster.model import CELLS, At, RosterModel, stage_texts
from ui.widgets.painting import centred, draw_box, draw_centred
from ui.words import words

Index = QModelIndex | QPersistentModelIndex
Choices = Callable[[int], list[str]]

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
LEAST_ROWS, ROOMY = 3, 940
_WIDTHS = {At.TAKE: 40, At.ROW: 52, At.NAME: 150, At.AGENCY: 160, At.STAGE: 110, At.MENTOR: 120}


class RosterView(QTableView):
    """Enter or any letter edits, Tab goes on to the next cell while editing, Delete forgets a row.
    `only_known`: whoever is typed is of one of these agencies, at first of the first."""

    def __init__(
        self, model: RosterModel, agencies: Callable[[], list[str]], *, only_known: bool = False
    ) -> None:
        super().__init__()
        self._model, self._part = model, 0.0
        self._agencies, self._only_known = agencies, only_known
        self.setModel(model)
        self.setAccessibleName(words("roster", "Roster"))
        self._choosers = (
            Chooser(self._agencies_of, not only_known, self),
            Chooser(lambda _at: stage_texts(), False, self),
            Chooser(self._colleagues, True, self),
            Writer(self),
            Tick(self),
        )
        for place, chooser in zip(
            (At.AGENCY, At.STAGE, At.MENTOR, At.NAME, At.TAKE), self._choosers, strict=True
        ):
            self.setItemDelegateForColumn(place, chooser)
        self._set_up()

    def _set_up(self) -> None:
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(38)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        self._share_out()
        self.setMinimumHeight((LEAST_ROWS + 1) * self.verticalHeader().defaultSectionSize())
        header.setSectionResizeMode(At.WRONG, QHeaderView.ResizeMode.Stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._share_out()
        super().resizeEvent(event)

    def _share_out(self) -> None:
        """Every column is in sight; where there is little room, each has less of it."""
        part = max(0.6, min(1.0, self.viewport().width() / ROOMY))
        if part == self._part:
            return
        self._part = part
        for place, width in _WIDTHS.items():
            self.setColumnWidth(place, int(width * part))

    def _agencies_of(self, at: int) -> list[str]:
        """Those to choose from, and the one that a file gave this row."""
        row = self._model.row_at(at)
        return list(dict.fromkeys([*self._agencies(), *([row.agency] if row and row.agency else [])]))

    def _colleagues(self, at: int) -> list[str]:
        """Who may be the mentor: people of the same agency."""
        row = self._model.row_at(at)
        if row is None:
            return []
        everybody = [*self._model.draft.present.values(), *self._model.draft.rows]
        names = [one.name for one in everybody if one.agency == row.agency and one.name != row.name]
        return ["", *dict.fromkeys(names)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, index = event.key(), self.currentIndex()
        if key in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif key in _ENTER and index.column() in CELLS:
            if self.state() is QAbstractItemView.State.NoState:
                self.edit(index)
        elif key in (*_ENTER, Qt.Key.Key_Space) and index.column() == At.TAKE:
            self._turn_tick(index)
        elif key == Qt.Key.Key_Delete and index.isValid():
            self._model.remove(index.row())
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:
        """Enter below everything goes on: to the agency, where none is known yet, else to the next name."""
        super().closeEditor(editor, hint)
        index = self.currentIndex()
        if self._only_known and index.column() == At.NAME:
            self._begin_with_the_first(index)
        row = self._model.row_at(index.row())
        newest = row is not None and index.row() == self._model.rowCount() - 2
        if hint is not QStyledItemDelegate.EndEditHint.SubmitModelCache or row is None or not newest:
            return
        if index.column() == At.NAME and not row.agency:
            self.setCurrentIndex(index.siblingAtColumn(At.AGENCY))
        elif index.column() in (At.NAME, At.AGENCY) and row.agency:
            self.setCurrentIndex(self._empty_row())

    def _begin_with_the_first(self, index: QModelIndex) -> None:
        """Whoever has no agency from above is of the first one."""
        row, known = self._model.row_at(index.row()), self._agencies()
        if row is not None and row.name and not row.agency and known:
            self._model.setData(index.siblingAtColumn(At.AGENCY), known[0])

    def _turn_tick(self, index: QModelIndex) -> None:
        taken = index.data(Qt.ItemDataRole.CheckStateRole)
        if taken is not None:
            wanted = Qt.CheckState.Unchecked if taken == Qt.CheckState.Checked else Qt.CheckState.Checked
            self._model.setData(index, wanted, Qt.ItemDataRole.CheckStateRole)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes here by Tab for the first time may begin to write."""
        if not self.currentIndex().isValid() and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self.setCurrentIndex(self._empty_row())
        super().focusInEvent(event)

    def type_next(self) -> None:
        """Go to the empty row at the end, ready for typing."""
        self.setCurrentIndex(self._empty_row())
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _empty_row(self) -> QModelIndex:
        return self._model.index(self._model.rowCount() - 1, At.NAME)

    def show_problem(self) -> None:
        """Go to the next cell that is to be mended."""
        index = self._model.next_problem(self.currentIndex().row())
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self.setFocus(Qt.FocusReason.OtherFocusReason)


class Cell(QStyledItemDelegate):
    """A cell whose ground says that it is to be mended: the stylesheet's cells have none."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        ground = index.data(Qt.ItemDataRole.BackgroundRole)
        if ground is not None:
            draw_box(painter, QRectF(option.rect).adjusted(2, 3, -2, -3), fill=ground, radius=6)
        super().paint(painter, option, index)


class Tick(QStyledItemDelegate):
    """A box with a tick that can be seen in the dark as well; a click turns it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        taken = index.data(Qt.ItemDataRole.CheckStateRole)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.colour("accent_soft"))
        if taken is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = centred(QRectF(option.rect), 18, 18)
        checked = taken == Qt.CheckState.Checked
        ground, line = ("accent", "accent") if checked else ("surface", "edge")
        draw_box(painter, box, fill=theme.colour(ground), line=theme.colour(line), radius=4)
        if checked:
            draw_centred(painter, box, "✓", theme.font("small_name"), theme.colour("on_accent"))
        painter.restore()


class Writer(Cell):
    """A line to type in, flat, as high as the cell."""

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        editor = QLineEdit(parent)
        theme.dress(editor, role="cell")
        return editor


class Chooser(Cell):
    """A choice inside a cell; `free` allows other texts too."""

    def __init__(self, choices: Choices, free: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._choices, self._free = choices, free

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        box = QComboBox(parent)
        box.setEditable(self._free)
        box.addItems(self._choices(index.row()))
        theme.dress(box, role="cell")
        if not self._free:
            box.activated.connect(lambda: self._chosen(box))
            QTimer.singleShot(0, box, box.showPopup)
        return box

    def _chosen(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box, QStyledItemDelegate.EndEditHint.NoHint)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            text = str(index.data(Qt.ItemDataRole.EditRole) or "")
            editor.setCurrentIndex(editor.findText(text))
            if self._free:
                editor.setEditText(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText(), Qt.ItemDataRole.EditRole)
