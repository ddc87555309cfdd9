"""A field to pick one of a few from: arrows or a digit choose; the open list shows the digits."""

import unicodedata
from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPaintEvent, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QStylePainter,
    QWidget,
)

from frontdesk.records import Record
from ui import theme
from ui.widgets.badges import draw_agency
from ui.widgets.buttons import draw_cap
from ui.widgets.fields import widen_list
from ui.widgets.painting import draw_box, draw_text, painter_on, painting, room_for, text_width

AnyIndex = QModelIndex | QPersistentModelIndex
_PICK = Qt.ItemDataRole.UserRole
MOST_ROWS = 12
"""Of the open list, before it scrolls: all kinds of visits."""
_CAP, _SIDE, _BADGE = 38, 8, 28
"""What a line of the open list has before its words, behind them, and for an agency's letter."""
_ALT = Qt.KeyboardModifier.AltModifier


class Pick(Record):
    """One line. `detail` stands muted behind the title; an agency's letter before it."""

    key: str
    title: str
    detail: str = ""
    letter: str = ""
    index: int = 0

    @property
    def text(self) -> str:
        return f"{self.title} · {self.detail}" if self.detail else self.title


class PickBox(QComboBox):
    """`picked(key)` when another line is chosen, by hand or by `show_picks`."""

    picked = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setAccessibleName(name)
        self.setItemDelegate(_Drawing(self))
        self.setMinimumWidth(120)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setMaxVisibleItems(MOST_ROWS)
        self.currentIndexChanged.connect(self._tell)
        self.view().installEventFilter(self)

    def show_picks(self, picks: Sequence[Pick], selected: str = "", *, told: bool = True) -> None:
        """Offer others; the chosen one stays, or becomes `selected`, or the first. Not `told`: in silence."""
        before = selected or self.key
        self.blockSignals(True)
        self._model.clear()
        for pick in picks:
            item = QStandardItem(pick.text)
            item.setData(pick, _PICK)
            item.setEditable(False)
            self._model.appendRow(item)
        keys = [pick.key for pick in picks]
        self.setCurrentIndex(keys.index(before) if before in keys else 0 if keys else -1)
        self.blockSignals(False)
        widen_list(self)
        self.update()
        if told:
            self._tell()

    @property
    def pick(self) -> Pick | None:
        """What is chosen."""
        found = self.itemData(self.currentIndex(), _PICK)
        return found if isinstance(found, Pick) else None

    @property
    def key(self) -> str:
        """The key of what is chosen; empty if nothing can be."""
        pick = self.pick
        return pick.key if pick is not None else ""

    def choose(self, key: str) -> None:
        """Choose the line with that key, if there is one."""
        for row in range(self.count()):
            pick = self.itemData(row, _PICK)
            if isinstance(pick, Pick) and pick.key == key:
                self.setCurrentIndex(row)

    def choose_digit(self, digit: int) -> None:
        """Choose the line with that digit."""
        if self.has_digit(digit - 1):
            self.setCurrentIndex(digit - 1)

    def has_digit(self, row: int) -> bool:
        """Whether a digit chooses that line; none chooses the one that says what to choose, or why not."""
        pick = self.itemData(row, _PICK) if 0 <= row < 9 else None
        whole = row == 0 and self.count() > 1  # all agencies, everybody, no mentor
        return isinstance(pick, Pick) and (bool(pick.key) or whole)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A digit chooses in the open list, too, and closes it."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and _digit(event) is not None
        ):
            self.choose_digit(_digit(event) or 0)
            self.hidePopup()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = _digit(event)
        if digit is not None:
            self.choose_digit(digit)
        elif event.key() == Qt.Key.Key_Down and not self.key and self.currentIndex() > 0:
            self.setCurrentIndex(0)  # the line that says what to choose stands last
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        elif self.unsaid and event.key() == Qt.Key.Key_Down and not event.modifiers() & _ALT:
            self.setCurrentIndex(0)
        else:
            super().keyPressEvent(event)

    def showPopup(self) -> None:
        """The open list begins with the first line where nothing is chosen yet: what says so stands last."""
        super().showPopup()
        if self.unsaid:
            self.view().setCurrentIndex(self._model.index(0, 0))

    @property
    def unsaid(self) -> bool:
        """Whether the line is shown that says what to choose, and stands last."""
        return self.count() > 1 and not self.key and self.currentIndex() == self.count() - 1

    def _tell(self) -> None:
        self.picked.emit(self.key)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The frame as the stylesheet has it; the words by ourselves, with the agency's square."""
        frame = QStyleOptionComboBox()
        self.initStyleOption(frame)
        frame.currentText = ""
        frame.currentIcon = QIcon(QPixmap())
        stylish = QStylePainter(self)
        stylish.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, frame)
        stylish.end()
        pick = self.pick
        if pick is not None:
            with painter_on(self) as painter:
                _paint_pick(painter, QRectF(self.rect()).adjusted(13, 0, -34, 0), pick, self.isEnabled())


def _digit(event: QKeyEvent) -> int | None:
    """The digit of this key, full-width ones too."""
    text = unicodedata.normalize("NFKC", event.text())
    return int(text) if len(text) == 1 and text.isascii() and text.isdecimal() else None


class _Drawing(QStyledItemDelegate):
    def __init__(self, box: PickBox) -> None:
        super().__init__(box)
        self._box = box

    def sizeHint(self, _option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        pick = index.data(_PICK)
        words = _width_of(pick) if isinstance(pick, Pick) else 0
        return QSize(_CAP + words + _SIDE, room_for("name", 36))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        pick, rect, state = index.data(_PICK), QRectF(option.rect), option.state
        with painting(painter):
            hot = bool(state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver))
            draw_box(painter, rect, fill=theme.colour("accent_soft" if hot else "surface"), radius=6)
            if self._box.has_digit(index.row()):
                cap = QRectF(rect.left() + 6, rect.center().y() - 11, 24, 22)
                draw_cap(painter, cap, str(index.row() + 1))
            if isinstance(pick, Pick):
                _paint_pick(painter, rect.adjusted(_CAP, 0, -_SIDE, 0), pick, enabled=True)


def _width_of(pick: Pick) -> int:
    return ceil(text_width(pick.text, "name")) + (_BADGE if pick.letter else 0)


def _paint_pick(painter: QPainter, room: QRectF, pick: Pick, enabled: bool) -> None:
    if pick.letter:
        place = QRectF(room.left(), room.center().y() - 10, 20, 20)
        draw_agency(painter, place, pick.letter, pick.index)
        room.adjust(_BADGE, 0, 0, 0)
    shade = theme.colour("text" if enabled else "edge")
    draw_text(painter, room, pick.text, role="name", shade=shade)
