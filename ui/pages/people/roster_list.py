"""The roster as it is painted: a row for each person, in columns; in two lines where the list is narrow."""

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.lists.choice_list import row_height
from ui.lists.grouped_list import Drawn, GroupedList, Item
from ui.lists.painted_list import EDGE, SIDE, two_lines
from ui.pages.people.rows import AgencyRow, Figures, PersonRow
from ui.roster.faces import draw_face
from ui.widgets.badges import draw_agency
from ui.widgets.painting import draw_sign, draw_text, painter_on, room_for, text_width
from ui.words import words

FACE, BADGE, GAP, HIGH, HEAD = 30, 20, 14, 42, 26
NAMES = FACE + 12
"""Where names begin, those of agencies, too."""
SHARES = (0.15, 0.16, 0.21, 0.12, 0.165, 0.195)
"""How the width is divided: person, stage, now, owed, today, this month."""
NARROW, FIGURES = 1080, 0.48
"""In less than this width each row has two lines, with the figures in this share of it, at the right."""


def columns(room: QRectF) -> list[QRectF]:
    """The places of the columns in a row."""
    left, places = room.left(), []
    for share in SHARES:
        width = room.width() * share
        places.append(QRectF(left, room.top(), width - GAP, room.height()))
        left += width
    return places


class RosterList(GroupedList):
    """The list of all people. `columns_moved()`: the columns have other places now."""

    columns_moved = Signal()

    def __init__(self) -> None:
        lines = Drawn(paint_lines, row_height(tall=True))
        super().__init__(words("people_page", "Roster"), Drawn(paint_columns, HIGH), lines, NARROW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns_moved.emit()


class ColumnHead(QWidget):
    """What the columns of a roster are called, in the places of the columns; hidden where there are none."""

    def __init__(self, roster: RosterList) -> None:
        super().__init__()
        self._roster = roster
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(head_texts()))
        roster.columns_moved.connect(self._follow)

    def _follow(self) -> None:
        self.setHidden(self._roster.narrow)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, room_for("small", HEAD))

    def paintEvent(self, _event: QPaintEvent) -> None:
        rows = self._roster.viewport()
        left = self.mapFromGlobal(rows.mapToGlobal(rows.rect().topLeft())).x() + EDGE + SIDE
        name, *others = columns(QRectF(left, 0, rows.width() - 2 * (EDGE + SIDE), self.height()))
        with painter_on(self) as painter:
            places = (name.adjusted(NAMES, 0, 0, 0), *others)
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


def paint_columns(painter: QPainter, rect: QRectF, item: Item, _at: int) -> None:
    """A heading, or a person in columns."""
    if isinstance(item.shown, AgencyRow):
        _paint_agency(painter, rect, item.shown)
    elif isinstance(item.shown, PersonRow):
        _paint_person(painter, rect, item.shown)


def paint_lines(painter: QPainter, rect: QRectF, item: Item, _at: int) -> None:
    """A heading, or a person in two lines: who, and how it stands; at the right the figures."""
    if isinstance(item.shown, AgencyRow):
        _paint_agency(painter, rect, item.shown)
    elif isinstance(item.shown, PersonRow):
        _paint_in_lines(painter, rect, item.shown)


def _paint_agency(painter: QPainter, rect: QRectF, row: AgencyRow) -> None:
    room = rect.adjusted(NAMES, 6, 0, 0)
    place = QRectF(rect.left() + (FACE - BADGE) / 2, room.center().y() - BADGE / 2, BADGE, BADGE)
    draw_agency(painter, place, row.mark.letter, row.mark.index)
    draw_text(painter, room, row.mark.name, role="name", shade=theme.colour("text"))
    rest = room.adjusted(text_width(row.mark.name, "name") + 12, 0, 0, 0)
    draw_text(painter, rest, row.told, role="body", shade=theme.colour("muted"))


def _paint_person(painter: QPainter, rect: QRectF, row: PersonRow) -> None:
    name, stage, now, noted, today, month = columns(rect)
    _paint_face(painter, rect, row)
    draw_text(painter, name.adjusted(NAMES, 0, 0, 0), row.name, role="name", shade=theme.colour("text"))
    draw_text(painter, stage, row.stage, role="body", shade=theme.colour("muted"))
    _paint_standing(painter, now, row)
    draw_text(painter, noted, row.noted, role="body", shade=theme.colour("warning"))
    _paint_figures(painter, today, row.today, row.today.text)
    _paint_figures(painter, month, row.month, row.month.text)


def _paint_in_lines(painter: QPainter, rect: QRectF, row: PersonRow) -> None:
    _paint_face(painter, rect, row)
    middle = rect.right() - rect.width() * FIGURES
    upper, lower = two_lines(rect.adjusted(NAMES, 0, middle - GAP - rect.right(), 0))
    draw_text(painter, upper, row.name, role="name", shade=theme.colour("text"))
    stage = upper.adjusted(text_width(row.name, "name") + 10, 0, 0, 0)
    draw_text(painter, stage, row.stage, role="body", shade=theme.colour("muted"))
    if row.noted:
        noted = lower.adjusted(lower.width() - text_width(row.noted, "body"), 0, 0, 0)
        draw_text(painter, noted, row.noted, role="body", shade=theme.colour("warning"))
        lower.setRight(noted.left() - GAP)
    _paint_standing(painter, lower, row)
    today, month = two_lines(rect.adjusted(middle - rect.left(), 0, 0, 0))
    _paint_figures(painter, today, row.today, row.today_text)
    _paint_figures(painter, month, row.month, row.month_text)


def _paint_face(painter: QPainter, rect: QRectF, row: PersonRow) -> None:
    face = QRectF(rect.left(), rect.center().y() - FACE / 2, FACE, FACE)
    draw_face(painter, face, row.photo, row.name, row.mark.index)


def _paint_standing(painter: QPainter, room: QRectF, row: PersonRow) -> None:
    shade = theme.colour(row.standing.tone)
    if row.standing.sign:
        draw_sign(painter, row.standing.sign, QRectF(room.left(), room.center().y() - 5, 10, 10), shade)
        room = room.adjusted(18, 0, 0, 0)
    draw_text(painter, room, row.standing.text, role="body", shade=shade)


def _paint_figures(painter: QPainter, room: QRectF, figures: Figures, text: str) -> None:
    draw_text(painter, room, text, role="body", shade=theme.colour("text"))
    if figures.gap:
        rest = room.adjusted(text_width(text, "body") + 10, 0, 0, 0)
        draw_text(painter, rest, figures.gap, role="small", shade=theme.colour("muted"))
