"""A list to choose from: badge, name, what about it; a digit before the first nine where digits choose."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent

from frontdesk.records import Record
from ui import theme
from ui.lists.painted_list import EDGE, SIDE, PaintedList, two_lines
from ui.widgets.badges import draw_agency
from ui.widgets.buttons import draw_cap
from ui.widgets.painting import draw_sign, draw_text, painter_on, room_for, text_height, text_width

ROW, TALL_ROW = 40, 56


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


class ChoiceList(PaintedList[Choice]):
    """`chosen(key)` when the selection moves, `picked(key)` on a click or by a digit."""

    chosen = Signal(str)
    picked = Signal(str)

    def __init__(self, name: str, rows: int, *, digits: bool = False, tall: bool = False) -> None:
        height = row_height(tall=tall)
        super().__init__(name, _paint_with_digit if digits else _paint_plain, lambda _choice: height)
        self.setUniformItemSizes(True)
        self._wanted, self._none = rows * height + 4, ""
        self.setFixedHeight(self._wanted)
        self.clicked.connect(lambda index: self.picked.emit(self.choices[index.row()].key))

    def say_if_none(self, text: str) -> None:
        """What stands there while there is nothing to choose from."""
        self._none = text

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._none and not self.choices:
            room = QRectF(self.viewport().rect()).adjusted(EDGE + SIDE, EDGE, -SIDE, 0)
            room.setHeight(row_height(tall=False))
            with painter_on(self.viewport()) as painter:
                draw_text(painter, room, self._none, role="body", shade=theme.colour("muted"))

    def sizeHint(self) -> QSize:
        """As many rows as were asked for, where the list may grow."""
        return QSize(super().sizeHint().width(), self._wanted)

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What there is to choose from."""
        return self.rows

    def show_choices(self, choices: Sequence[Choice], selected: str | None = None) -> None:
        """Show other choices; the selected one stays, or becomes `selected`, or the first."""
        kept = self.selected()
        before = selected or kept
        self.show_rows(choices)
        self.setAccessibleDescription("" if choices else self._none)
        keys = [choice.key for choice in choices]
        if before in keys and before == kept:
            super().select_row(keys.index(before))  # it stays: so does the page around
        elif keys:
            self.select_row(keys.index(before) if before in keys else 0)

    def selected(self) -> str | None:
        """The key of the selected choice."""
        row = self.row()
        return None if row is None else row.key

    def select_none(self) -> None:
        """Nothing is selected, and the first rows are in sight."""
        self.setCurrentIndex(QModelIndex())
        self.scrollToTop()

    def select_row(self, at: int) -> None:
        super().select_row(at)
        self.follow()

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

    def row_chosen(self, row: Choice, _at: int) -> None:
        self.chosen.emit(row.key)


def _paint_plain(painter: QPainter, room: QRectF, choice: Choice, _at: int) -> None:
    _paint_choice(painter, room, choice)


def _paint_with_digit(painter: QPainter, room: QRectF, choice: Choice, at: int) -> None:
    """The cap of the digit that chooses it, before the first nine."""
    if at < 9:
        draw_cap(painter, QRectF(room.left(), room.center().y() - 11, 24, 22), str(at + 1))
    _paint_choice(painter, room.adjusted(34, 0, 0, 0), choice)


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
        line, below = two_lines(room)
        draw_text(painter, below, choice.below, role="small", shade=theme.colour("muted"))
    draw_text(painter, line, choice.title, role="name", shade=theme.colour("text"))
    rest = line.adjusted(text_width(choice.title, "name") + 10, 0, 0, 0)
    if choice.detail and rest.width() > 12:
        draw_text(painter, rest, choice.detail, role="body", shade=theme.colour("muted"))
