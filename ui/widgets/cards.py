"""Cards: the framed part of a page, and the small card of a person in a line."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.records import Record
from ui import theme
from ui.look.shine import Shine
from ui.widgets.buttons import PressButton
from ui.widgets.labels import ElidedLabel, label
from ui.widgets.painting import (
    centred,
    draw_box,
    draw_ring,
    draw_sign,
    draw_text,
    painter_on,
    room_for,
    text_width,
)

Standing = Literal["next", "ready", "receiving", "away"]

SIDE, BADGE = 14, 22
"""How far the content of a card stands from its sides; how large the badge of the next is."""
_TONES = {"next": "good", "ready": "good", "receiving": "accent", "away": "warning"}


class Card(QFrame):
    """A framed part of a page: a row with title and note, whatever stands at its right, and a body."""

    def __init__(self, title: str = "", note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self, role="card")
        self._title = label(title, "name")
        self._note = ElidedLabel(note, "body", "muted")
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.addWidget(self._title)
        self.head.addWidget(self._note, 1)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.GRID)
        self._lay_out()
        self.show_title(title, note)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 8, SIDE, 8)
        column.setSpacing(theme.GRID)
        column.addLayout(self.head)
        column.addLayout(self.body)

    def show_title(self, title: str, note: str = "", *briefer: str) -> None:
        """`note` stands muted behind the title: a count, a share, a key; with less room what is `briefer`."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._note.say(note, *briefer)
        self._note.setVisible(bool(title or note))
        self.setAccessibleName(f"{title} {note}".strip())

    def room_in_head(self) -> int:
        """How wide what stands at the right of the head may be, where the note gives way to it."""
        return self.width() - 2 * SIDE - self._title.sizeHint().width() - 2 * self.head.spacing()


class PersonFace(Record):
    """What a person's card shows. `detail` is already in words: minutes, or the cause of absence."""

    consultant: str
    name: str
    detail: str = ""
    standing: Standing = "ready"
    position: int | None = None
    spoken: str = ""


class PersonCard(PressButton):
    """A person in a line: position, name, how long. Click or Enter emits `chosen(consultant)`."""

    chosen = Signal(str)

    _HEIGHT = 36
    _SIDE, _GAP = 10, 7

    def __init__(self, face: PersonFace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.chosen.emit(self._face.consultant))
        self.shine = Shine(self)
        self.show_face(face)

    @property
    def face(self) -> PersonFace:
        return self._face

    def show_face(self, face: PersonFace) -> None:
        self._face = face
        self.say(face.name)
        parts = (str(face.position or ""), face.name, face.detail)
        self.setAccessibleName(face.spoken or " ".join(part for part in parts if part))

    def _mark_width(self) -> float:
        return _mark_width(self._face)

    def sizeHint(self) -> QSize:
        return QSize(face_width(self._face), room_for("name", self._HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painter_on(self) as painter:
            rect = QRectF(self.rect())
            self._paint_box(painter, rect)
            self.shine.paint(painter, rect.adjusted(1, 1, -1, -1), theme.CONTROL_RADIUS - 1)
            left = self._paint_mark(painter, rect)
            self._paint_words(painter, rect.adjusted(left, 0, -self._SIDE, 0))
            if self.shows_focus:
                draw_ring(painter, rect, theme.colour("accent"))

    def _paint_box(self, painter: QPainter, rect: QRectF) -> None:
        hot = self.underMouse() or self.isDown()
        line, ground = ("edge", "background") if hot else ("line", "surface")
        draw_box(painter, rect, fill=theme.colour(ground), line=theme.colour(line))

    def _paint_mark(self, painter: QPainter, rect: QRectF) -> float:
        """Paint the position or the sign of the state; say where the name begins."""
        width = self._mark_width()
        if not width:
            return self._SIDE
        if self._face.standing in ("receiving", "away"):
            shade = theme.colour(_TONES[self._face.standing])
            place = QRectF(self._SIDE, rect.center().y() - 5, 10, 10)
            draw_sign(painter, self._face.standing, place, shade)
        else:
            self._paint_position(painter, QRectF(self._SIDE, 0, width, rect.height()))
        return self._SIDE + width + self._GAP

    def _paint_position(self, painter: QPainter, place: QRectF) -> None:
        """The position; that of the next is a filled badge."""
        shade = "muted"
        if self._face.standing == "next":
            badge = centred(place, place.width(), room_for("small_name", BADGE))
            draw_box(painter, badge, fill=theme.colour("accent"), radius=6)
            shade = "on_accent"
        number, align = str(self._face.position), Qt.AlignmentFlag.AlignHCenter
        draw_text(painter, place, number, role="small_name", shade=theme.colour(shade), align=align)

    def _paint_words(self, painter: QPainter, room: QRectF) -> None:
        quiet = self._face.standing in ("receiving", "away")
        name_width = text_width(self._face.name, "name")
        shade = theme.colour("muted" if quiet else "text")
        draw_text(painter, room, self._face.name, role="name", shade=shade)
        if self._face.detail:
            tone = theme.colour(_TONES[self._face.standing])
            rest = room.adjusted(name_width + self._GAP, 0, 0, 0)
            draw_text(painter, rest, self._face.detail, role="small", shade=tone)


def _mark_width(face: PersonFace) -> float:
    if face.standing in ("receiving", "away"):
        return 10.0
    width = text_width(str(face.position), "small_name") if face.position else 0.0
    return max(float(BADGE), width + 10) if width and face.standing == "next" else width


def face_width(face: PersonFace) -> int:
    """How wide the card with this face is."""
    detail = text_width(face.detail, "small") if face.detail else 0.0
    present = [width for width in (_mark_width(face), text_width(face.name, "name"), detail) if width]
    return int(sum(present)) + PersonCard._GAP * (len(present) - 1) + 2 * PersonCard._SIDE
