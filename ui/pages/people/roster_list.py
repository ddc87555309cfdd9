"""The roster as it is painted: a row for each person, with columns that keep their places."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.lists.grouped_list import GroupedList, Item
from ui.pages.people.rows import AgencyRow, Figures, PersonRow
from ui.roster.faces import draw_face
from ui.widgets.badges import draw_agency
from ui.widgets.painting import draw_sign, draw_text, painter_on, text_width
from ui.words import words

FACE, GAP, HIGH = 30, 14, 42
SHARES = (0.17, 0.17, 0.24, 0.11, 0.14, 0.17)
"""How the width is divided: person, stage, now, owed, today, this month."""


def columns(room: QRectF) -> list[QRectF]:
    """The places of the columns in a row."""
    left, places = room.left(), []
    for share in SHARES:
        width = room.width() * share
        places.append(QRectF(left, room.top(), width - GAP, room.height()))
        left += width
    return places


def roster_list() -> GroupedList:
    """The list of all people."""
    return GroupedList(words("people_page", "Roster"), paint_item, HIGH)


class ColumnHead(QWidget):
    """What the columns are called, in the places of the columns."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(head_texts()))

    def sizeHint(self) -> QSize:
        return QSize(400, 26)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painter_on(self) as painter:
            places = columns(QRectF(self.rect()).adjusted(13, 0, -23, 0))
            for place, text in zip(places, head_texts(), strict=True):
                draw_text(painter, place, text, role="small", shade=theme.colour("muted"))


def head_texts() -> tuple[str, ...]:
    return (
        words("people_page", "Name"),
        words("people_page", "Stage"),
        words("people_page", "Now"),
        words("people_page", "Owed"),
        words("people_page", "Turns today"),
        words("people_page", "Turns this month"),
    )


def paint_item(painter: QPainter, rect: QRectF, item: Item) -> None:
    """A heading or a person."""
    if isinstance(item.shown, AgencyRow):
        _paint_agency(painter, rect, item.shown)
    elif isinstance(item.shown, PersonRow):
        _paint_person(painter, rect, item.shown)


def _paint_agency(painter: QPainter, rect: QRectF, row: AgencyRow) -> None:
    middle = rect.center().y() + 3
    draw_agency(painter, QRectF(rect.left(), middle - 10, 20, 20), row.mark.letter, row.mark.index)
    room = rect.adjusted(30, 6, 0, 0)
    draw_text(painter, room, row.mark.name, role="name", shade=theme.colour("text"))
    rest = room.adjusted(text_width(row.mark.name, "name") + 12, 0, 0, 0)
    draw_text(painter, rest, row.told, role="body", shade=theme.colour("muted"))


def _paint_person(painter: QPainter, rect: QRectF, row: PersonRow) -> None:
    name, stage, now, noted, today, month = columns(rect)
    face = QRectF(name.left(), name.center().y() - FACE / 2, FACE, FACE)
    draw_face(painter, face, row.photo, row.name, row.mark.index)
    draw_text(painter, name.adjusted(FACE + 12, 0, 0, 0), row.name, role="name", shade=theme.colour("text"))
    draw_text(painter, stage, row.stage, role="body", shade=theme.colour("muted"))
    _paint_standing(painter, now, row)
    draw_text(painter, noted, row.noted, role="body", shade=theme.colour("warning"))
    _paint_figures(painter, today, row.today)
    _paint_figures(painter, month, row.month)


def _paint_standing(painter: QPainter, room: QRectF, row: PersonRow) -> None:
    shade = theme.colour(row.standing.tone)
    if row.standing.sign:
        draw_sign(painter, row.standing.sign, QRectF(room.left(), room.center().y() - 5, 10, 10), shade)
    draw_text(painter, room.adjusted(18, 0, 0, 0), row.standing.text, role="body", shade=shade)


def _paint_figures(painter: QPainter, room: QRectF, figures: Figures) -> None:
    draw_text(painter, room, figures.text, role="body", shade=theme.colour("text"))
    if figures.gap:
        rest = room.adjusted(text_width(figures.text, "body") + 10, 0, 0, 0)
        draw_text(painter, rest, figures.gap, role="small", shade=theme.colour("muted"))
