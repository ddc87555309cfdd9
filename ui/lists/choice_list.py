"""A list to choose from: badge, name, what about it; a digit before the first nine where digits choose."""

from collections.abc import Sequence

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
from ui.widgets.badges import draw_agency
from ui.widgets.buttons import draw_cap
from ui.widgets.focus import bring_into_sight
from ui.widgets.painting import draw_box, draw_sign, draw_text, painting, room_for, text_height, text_width

AnyIndex = QModelIndex | QPersistentModelIndex
ROW, TALL_ROW = 40, 56
_CHOICE = Qt.ItemDataRole.UserRole


def row_height(*, tall: bool) -> int:
    """How high a row is, with a second line or without."""
    second = int(text_height("small")) if tall else 0
    return room_for("name", TALL_ROW if tall else ROW, second + 4)


class Choice(Record):
    """One row. `below` is a second line; `sign` the state (ready, receiving, away); `tone` of `right`."""

    key: str
    title: str
    detail: str = ""
    right: str = ""
    below: str = ""
    letter: str = ""
    index: int = 0
    sign: str = ""
    tone: str = "muted"

    @property
    def spoken(self) -> str:
        parts = (self.title, self.letter, self.detail, self.below, self.right)
        return " ".join(part for part in parts if part)


class _Choices(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.choices: tuple[Choice, ...] = ()

    def show(self, choices: Sequence[Choice]) -> None:
        self.beginResetModel()
        self.choices = tuple(choices)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self.choices)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        choice = self.choices[index.row()]
        if role == _CHOICE:
            return choice
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return choice.spoken
        return choice.title if role == Qt.ItemDataRole.DisplayRole else None


class ChoiceList(QListView):
    """`chosen(key)` when the selection moves, `picked(key)` on a click or by a digit."""

    chosen = Signal(str)
    picked = Signal(str)

    def __init__(self, name: str, rows: int, *, digits: bool = False, tall: bool = False) -> None:
        super().__init__()
        self._choices = _Choices()
        self.setModel(self._choices)
        self.setItemDelegate(_Drawing(self, digits=digits, tall=tall))
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setFixedHeight(rows * row_height(tall=tall) + 4)
        self.selectionModel().currentChanged.connect(self._tell)
        self.clicked.connect(lambda index: self.picked.emit(self._choices.choices[index.row()].key))

    @property
    def choices(self) -> tuple[Choice, ...]:
        return self._choices.choices

    def show_choices(self, choices: Sequence[Choice], selected: str | None = None) -> None:
        """Show other choices; the selected one stays, or becomes `selected`, or the first."""
        before = selected or self.selected()
        self._choices.show(choices)
        keys = [choice.key for choice in choices]
        if keys:
            self.select_row(keys.index(before) if before in keys else 0)

    def selected(self) -> str | None:
        """The key of the selected choice."""
        row = self.currentIndex().row()
        return self.choices[row].key if 0 <= row < len(self.choices) else None

    def select_none(self) -> None:
        """Nothing is selected, and the first rows are in sight."""
        self.setCurrentIndex(QModelIndex())
        self.scrollToTop()

    def select_row(self, row: int) -> None:
        index = self._choices.index(row)
        self.setCurrentIndex(index)
        self.scrollTo(index)
        bring_into_sight(self, self.visualRect(index))

    def move_by(self, rows: int) -> None:
        """Move the selection, as Up and Down do in a field above the list."""
        if self.choices:
            row = self.currentIndex().row() + rows
            self.select_row(max(0, min(len(self.choices) - 1, row)))

    def pick_digit(self, digit: int) -> bool:
        """Choose the row with this digit; whether there is one."""
        if not 1 <= digit <= len(self.choices):
            return False
        self.select_row(digit - 1)
        self.picked.emit(self.choices[digit - 1].key)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move here; digits, letters and Enter belong to the dialog."""
        if event.text() and not event.text().isspace():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _tell(self, current: QModelIndex) -> None:
        if 0 <= current.row() < len(self.choices):
            self.chosen.emit(self.choices[current.row()].key)


class _Drawing(QStyledItemDelegate):
    def __init__(self, view: ChoiceList, *, digits: bool, tall: bool) -> None:
        super().__init__(view)
        self._digits, self._tall = digits, tall

    def sizeHint(self, _option: QStyleOptionViewItem, _index: AnyIndex) -> QSize:
        return QSize(100, row_height(tall=self._tall))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        choice: Choice = index.data(_CHOICE)
        rect = QRectF(option.rect).adjusted(3, 2, -3, -2)
        state: QStyle.StateFlag = option.state
        with painting(painter):
            self._paint_ground(painter, rect, state)
            room = rect.adjusted(10, 0, -10, 0)
            if self._digits and index.row() < 9:
                draw_cap(painter, QRectF(room.left(), rect.center().y() - 11, 24, 22), str(index.row() + 1))
            if self._digits:
                room.adjust(34, 0, 0, 0)
            _paint_choice(painter, room, choice)

    def _paint_ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected:
            fill, line = theme.colour("accent_soft"), theme.colour("accent")
            draw_box(painter, rect, fill=fill, line=line, width=1.5, radius=6)
        elif state & QStyle.StateFlag.State_MouseOver:
            draw_box(painter, rect, fill=theme.colour("background"), radius=6)


def _paint_choice(painter: QPainter, room: QRectF, choice: Choice) -> None:
    if choice.right:
        shade = theme.colour(choice.tone)
        draw_text(painter, room, choice.right, role="body", shade=shade, align=Qt.AlignmentFlag.AlignRight)
        width = text_width(choice.right, "body")
        if choice.sign:
            place = QRectF(room.right() - width - 17, room.center().y() - 5, 10, 10)
            draw_sign(painter, choice.sign, place, shade)
            width += 17
        room.adjust(0, 0, -width - 10, 0)
    if choice.letter:
        place = QRectF(room.left(), room.center().y() - 10, 20, 20)
        draw_agency(painter, place, choice.letter, choice.index)
        room.adjust(30, 0, 0, 0)
    line = room
    if choice.below:
        line = QRectF(room.left(), room.top() + 5, room.width(), room.height() / 2 - 4)
        below = QRectF(room.left(), room.center().y() + 1, room.width(), room.height() / 2 - 5)
        draw_text(painter, below, choice.below, role="small", shade=theme.colour("muted"))
    draw_text(painter, line, choice.title, role="name", shade=theme.colour("text"))
    rest = line.adjusted(text_width(choice.title, "name") + 10, 0, 0, 0)
    if choice.detail and rest.width() > 12:
        draw_text(painter, rest, choice.detail, role="body", shade=theme.colour("muted"))
