"""All clauses of the sheet, in their groups: each with its name and how the site has chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from frontdesk.records import Record
from ui import theme
from ui.widgets.painting import draw_box, draw_text, painting, room_for, text_width

AnyIndex = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemDataRole.UserRole
_WIDEST_NAME = 220


class Row(Record):
    """A clause with its choice, and `mark` where it was changed; without `clause` the title of a group."""

    name: str
    clause: str = ""
    told: str = ""
    mark: str = ""

    @property
    def spoken(self) -> str:
        return " ".join(part for part in (self.name, self.told, self.mark) if part)


class _Rows(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []

    def show(self, rows: Sequence[Row]) -> None:
        """The same clauses as before keep their places, so that selection and scrolling stay."""
        if [row.clause for row in rows] == [row.clause for row in self.rows]:
            self.rows = list(rows)
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid() or not self.rows[index.row()].clause:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return row
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case Qt.ItemDataRole.ToolTipRole:
                return row.told
            case Qt.ItemDataRole.DisplayRole:
                return row.name
        return None


class ClauseList(QListView):
    """`chosen(clause)` when the selection moves."""

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._model = _Rows()
        self.name_width = 0.0
        self.setModel(self._model)
        self._drawing = _Drawing(self)
        self.setItemDelegate(self._drawing)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._tell)

    @property
    def rows(self) -> list[Row]:
        return self._model.rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these; what is chosen stands in a column of its own behind the longest name."""
        widest = max((text_width(row.name, "name") for row in rows if row.clause), default=0.0)
        self.name_width = min(_WIDEST_NAME, widest + 18)
        self._model.show(rows)

    def select(self, clause: str) -> None:
        """Select this clause, as a click does."""
        at = next(number for number, row in enumerate(self.rows) if row.clause == clause)
        self.setCurrentIndex(self._model.index(at))

    def selected(self) -> str:
        """The clause that is selected; empty if none is."""
        at = self.currentIndex().row()
        return self.rows[at].clause if 0 <= at < len(self.rows) else ""

    def _tell(self, current: QModelIndex) -> None:
        if current.isValid() and self.rows[current.row()].clause:
            self.chosen.emit(self.rows[current.row()].clause)


class _Drawing(QStyledItemDelegate):
    def __init__(self, view: ClauseList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        row: Row = index.data(_ROW)
        return QSize(100, room_for("name", 34 if row.clause else 32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row: Row = index.data(_ROW)
        rect = QRectF(option.rect).adjusted(3, 1, -3, -1)
        state: QStyle.StateFlag = option.state
        with painting(painter):
            if row.clause:
                _paint_ground(painter, rect, state)
                _paint_row(painter, rect.adjusted(10, 0, -10, 0), row, self._view.name_width)
            else:
                room = rect.adjusted(10, 6, -10, 0)
                draw_text(painter, room, row.name, role="small_name", shade=theme.colour("muted"))


def _paint_ground(painter: QPainter, rect: QRectF, state: QStyle.StateFlag) -> None:
    if state & QStyle.StateFlag.State_Selected:
        fill, line = theme.colour("accent_soft"), theme.colour("accent")
        draw_box(painter, rect, fill=fill, line=line, width=1.5, radius=6)
    elif state & QStyle.StateFlag.State_MouseOver:
        draw_box(painter, rect, fill=theme.colour("background"), radius=6)


def _paint_row(painter: QPainter, room: QRectF, row: Row, name_width: float) -> None:
    if row.mark:
        shade = theme.colour("accent")
        draw_text(painter, room, row.mark, role="small", shade=shade, align=Qt.AlignmentFlag.AlignRight)
        room = room.adjusted(0, 0, -text_width(row.mark, "small") - 10, 0)
    name = QRectF(room.left(), room.top(), name_width - 8, room.height())
    draw_text(painter, name, row.name, role="name", shade=theme.colour("text"))
    rest = room.adjusted(name_width, 0, 0, 0)
    draw_text(painter, rest, row.told, role="body", shade=theme.colour("muted"))
