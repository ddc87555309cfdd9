"""What is cut, what overlaps, and what reaches outside, in a window that is shown.

Each fault is a line for people: where, what, and by how much. Texts that end with … where the room ends are
told by `Cut`, texts that are painted onto each other by `Touching`: `listening` hears both.
"""

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import combinations
from types import FrameType

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)
from shiboken6 import getCppPointer

from ui.dialogs.scrim import Scrim
from ui.lists.pick_box import PickBox
from ui.look import lines
from ui.look.names import JOINER, joined
from ui.widgets import painting
from ui.widgets.buttons import PressButton
from ui.widgets.labels import ElidedLabel
from ui.widgets.refusal_bar import RefusalBar

_WORD = re.compile(rf"(?:\S{JOINER})+\S|[!-\u024f]+")
"""What a line isn't broken in: Chinese may be broken anywhere but in names."""

GAP, INSIDE = 2, 2
"""How far apart, in pixels, lines beside each other are at least painted; what a field keeps free of its
words at either side."""
CHOSEN, HINT, ENDED, FIELD_SIDE = "chosen", "hint", "ends", 9
"""How faults begin that concern what a box has chosen, what an empty field says, and a line that ends with …;
and the least that a field's sides take."""

OVER = (Scrim, RefusalBar)
"""What stands over its siblings by design: the scrim, and a refusal over the foot of the card."""


def faults(window: QWidget, *, sideways: bool = False) -> list[str]:
    """Everything wrong in that window. `sideways`: it may scroll to the side, as a small one does."""
    shown = [window, *(one for one in window.findChildren(QWidget) if one.isVisibleTo(window))]
    return [
        f"{path_of(one, window)}: {fault}" for one in shown for fault in _faults_of(one, window, sideways)
    ]


def _faults_of(one: QWidget, window: QWidget, sideways: bool) -> Iterator[str]:
    if one.size().isEmpty():
        return
    yield from _cut(one)
    yield from _overlaps(one)
    if one is not window:
        yield from _outside(one)
    if isinstance(one, QScrollArea) and not sideways:
        yield from _sideways(one)


def path_of(one: QWidget, window: QWidget) -> str:
    """Where it is: the classes down to it, and its words."""
    names, at = [type(one).__name__], one.parentWidget()
    while at is not None and at is not window:
        if type(at) is not QWidget:
            names.append(type(at).__name__)
        at = at.parentWidget()
    return f"{'>'.join(reversed(names[:3]))} “{words_of(one)[:40]}”"


def words_of(one: QWidget) -> str:
    """What it says, or what a screen reader says of it."""
    told = getattr(one, "text", None)
    return str(told() if callable(told) else "") or one.accessibleName()


def _cut(one: QWidget) -> Iterator[str]:
    if isinstance(one, ElidedLabel):
        yield from _ended(one)
    elif isinstance(one, QLabel):
        yield from _cut_label(one)
    elif isinstance(one, PressButton):
        yield from _less(one, 0, one.sizeHint().height())
    elif isinstance(one, QCheckBox | QRadioButton):
        yield from _less(one, one.sizeHint().width(), one.sizeHint().height())
    elif isinstance(one, QComboBox):
        yield from _cut_box(one)
    elif isinstance(one, QAbstractSpinBox):
        for fault in _less_room(one, one.text(), _room_of(one.lineEdit())):
            yield f"{CHOSEN} {fault}"
    elif isinstance(one, QLineEdit) and not one.text():
        yield from _cut_hint(one)


def _ended(one: ElidedLabel) -> Iterator[str]:
    if one.shown_text() not in one.forms():
        yield f"{ENDED} as “{one.shown_text()}”"


def _cut_box(box: QComboBox) -> Iterator[str]:
    """The open list is as wide as the field, or as it asks to be."""
    longest, room = box.view().sizeHintForColumn(0), max(box.view().minimumWidth(), box.width())
    if longest > room:
        yield f"{longest} px of the open list’s longest line in {room}"
    if not isinstance(box, PickBox):  # which is heard where it paints
        for fault in _less_room(box, box.currentText(), _room_in(box)):
            yield f"{CHOSEN} {fault}"


def _less_room(one: QWidget, text: str, room: int) -> Iterator[str]:
    if _wide(one, text) > room + 1:
        yield f"{_wide(one, text)} px of “{text}” in {room}"


def _room_in(box: QComboBox) -> int:
    """How wide the words of what is chosen may be: Qt cuts them without a sign."""
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    return box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box).width()


def _room_of(field: QLineEdit) -> int:
    margins = field.textMargins()
    return field.contentsRect().width() - margins.left() - margins.right() - 2 * INSIDE


def _cut_hint(one: QLineEdit) -> Iterator[str]:
    room = one.width() - 2 * FIELD_SIDE
    if _wide(one, one.placeholderText()) > room:
        yield f"{HINT} “{one.placeholderText()}” in {room} px"


def _cut_label(one: QLabel) -> Iterator[str]:
    text = one.text()
    if not text or one.textFormat() != Qt.TextFormat.PlainText:
        return
    rect = one.contentsRect()
    if one.wordWrap():
        yield from _less(one, 0, one.heightForWidth(one.width()))
        yield from _less(one, max((_wide(one, word) for word in _WORD.findall(joined(text))), default=0), 0)
    else:
        widest = max(_wide(one, line) for line in text.split("\n"))
        if widest > rect.width() + 1:
            yield f"{widest:.0f} px of text in {rect.width()}"
        yield from _less(one, 0, one.fontMetrics().height() * len(text.split("\n")))


def _wide(one: QWidget, text: str) -> int:
    return one.fontMetrics().horizontalAdvance(text)


def _less(one: QWidget, width: int, height: int) -> Iterator[str]:
    if width > one.width() + 1:
        yield f"needs {width} px, is {one.width()} wide"
    if height > one.height() + 1:
        yield f"needs {height} px, is {one.height()} high"


def _overlaps(parent: QWidget) -> Iterator[str]:
    children = [
        child
        for child in parent.children()
        if isinstance(child, QWidget)
        and child.isVisibleTo(parent)
        and not child.isWindow()
        and not isinstance(child, OVER)
    ]
    for one, other in combinations(children, 2):
        both = one.geometry() & other.geometry()
        if both.width() > 1 and both.height() > 1:
            yield f"{type(one).__name__} “{words_of(one)}” over {type(other).__name__} “{words_of(other)}”"


def _outside(one: QWidget) -> Iterator[str]:
    parent = one.parentWidget()
    if parent is None or one.isWindow() or isinstance(parent.parentWidget(), QAbstractScrollArea):
        return
    if isinstance(one, QScrollBar) or isinstance(parent, QAbstractScrollArea):
        return
    if not parent.rect().adjusted(-1, -1, 1, 1).contains(one.geometry()):
        yield f"{_told(one.geometry())} reaches out of {parent.width()}×{parent.height()}"


def _told(rect: QRect) -> str:
    return f"{rect.width()}×{rect.height()} at {rect.x()},{rect.y()}"


def _sideways(area: QScrollArea) -> Iterator[str]:
    inside = area.widget()
    if inside is not None and inside.width() > area.viewport().width() + 1:
        yield f"{inside.width()} px wide content in {area.viewport().width()}"


@dataclass(frozen=True)
class Cut:
    """A painted text that ended with …: by whom, the text, the room."""

    painter: str
    text: str
    room: float

    def __str__(self) -> str:
        return f"{self.painter} cuts “{self.text}” to {self.room:.0f} px"


@dataclass(frozen=True)
class Painted:
    """A line of text as it was painted: by whom, on which widget, and where on it."""

    painter: str
    text: str
    ground: int
    place: tuple[float, float, float, float]


@dataclass
class Heard:
    """What was painted: the texts that were cut, and the lines that weren't."""

    cuts: set[Cut]
    lines: set[Painted]

    def touching(self) -> Iterator[str]:
        """Two lines on the same widget, one on or right at the other."""
        ordered = sorted(self.lines, key=lambda line: (line.ground, line.place))
        for one, other in combinations(ordered, 2):
            if one.ground == other.ground and _touch(QRectF(*one.place), QRectF(*other.place)):
                yield f"{one.painter} paints “{one.text}” up to “{other.text}”"


def _touch(one: QRectF, other: QRectF) -> bool:
    """Whether the second begins before the first has ended, or less than a thin space behind it."""
    beside = min(one.bottom(), other.bottom()) - max(one.top(), other.top()) > one.height() / 2
    return beside and one != other and max(one.left(), other.left()) - min(one.right(), other.right()) < GAP


class _Listening(QFontMetricsF):
    """The measures of a face, which tell whenever a text is cut."""

    def __init__(self, metrics: QFontMetricsF, heard: set[Cut]) -> None:
        super().__init__(metrics)
        self._heard = heard

    def elidedText(self, text: str, mode: Qt.TextElideMode, width: float, flags: int | None = 0) -> str:
        self._heard.add(Cut(_painter_of(sys._getframe(2)), text, width))
        return super().elidedText(text, mode, width, flags or 0)


def _painter_of(frame: FrameType | None) -> str:
    """The class or function, outside `painting`, that had the text drawn."""
    while frame is not None and frame.f_code.co_filename == painting.__file__:
        frame = frame.f_back
    if frame is None:
        return "?"
    return frame.f_code.co_qualname.split(".")[0]


def _painted(frame: FrameType, text: str, width: float) -> Painted | None:
    """The line that `draw_text`, whose frame this is, is about to paint; `None` where something else asks."""
    painter, rect, align = (frame.f_locals.get(name) for name in ("painter", "rect", "align"))
    if not isinstance(painter, QPainter) or not isinstance(rect, QRectF) or not text:
        return None
    spare = rect.width() - width
    ahead = {Qt.AlignmentFlag.AlignRight: spare, Qt.AlignmentFlag.AlignHCenter: spare / 2}
    left = ahead[align] if isinstance(align, Qt.AlignmentFlag) and align in ahead else 0.0
    place = painter.worldTransform().mapRect(QRectF(rect.left() + left, rect.top(), width, rect.height()))
    where = (place.x(), place.y(), place.width(), place.height())
    return Painted(_painter_of(frame), text, getCppPointer(painter.device())[0], where)


@contextmanager
def listening() -> Iterator[Heard]:
    """While this holds, what our own painting cuts and paints is collected."""
    heard = Heard(set(), set())
    plain, plain_line = lines.face, lines.laid_out

    def face(role: str) -> tuple[object, QFontMetricsF]:
        made, metrics = plain(role)
        return made, _Listening(metrics, heard.cuts)

    def laid_out(text: str, role: str) -> lines.Line:
        made = plain_line(text, role)
        painted = _painted(sys._getframe(1), text, made.width)
        if painted is not None:
            heard.lines.add(painted)
        return made

    lines.face = face  # type: ignore[assignment]
    lines.laid_out = laid_out
    try:
        yield heard
    finally:
        lines.face, lines.laid_out = plain, plain_line
