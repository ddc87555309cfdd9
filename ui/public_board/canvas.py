"""The board as it is painted: who is called or next, who comes then, the lines, who was called before."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.public_board.notice import AgencyLine, Call, Notice
from ui.public_board.pen import RIGHT, Pen, Written, shade, width_of
from ui.public_board.placing import (
    AFTER_SIGN,
    HEAD,
    SIDE,
    SIGN,
    Arrangement,
    Level,
    Placed,
    PlacedLine,
    arranged,
)
from ui.widgets.painting import painter_on
from ui.words import words

MARGIN, TOP, FOOT = 56.0, 102.0, 112.0
TOP_HEIGHTS = (332.0, 268.0)
TONES = {"next": "good", "ready": "good", "receiving": "accent", "away": "warning"}
SIGNS = {"next": "ready", "ready": "ready", "receiving": "receiving", "away": "away"}
MOST_CALLED = 3
REASON = 106.0  # two lines


class BoardCanvas(QWidget):
    """Paints a notice; `written` is every text on it, as it was painted last."""

    def __init__(self) -> None:
        super().__init__()
        self.notice, self.hint = Notice(), ""
        self.written: list[Written] = []
        self.arrangement: Arrangement | None = None
        self.setMinimumSize(640, 360)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_notice(self, notice: Notice) -> None:
        """Show another notice; the same one again costs nothing."""
        if notice != self.notice:
            self.notice = notice
            self.setAccessibleName(notice.spoken())
            self.update()

    def show_hint(self, hint: str) -> None:
        """What the keys do, for whoever has the board as an ordinary window."""
        if hint != self.hint:
            self.hint = hint
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(1280, 720)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painter_on(self) as painter:
            painter.fillRect(self.rect(), shade("background"))
            pen = Pen(painter, self.width(), self.height())
            self._paint(pen)
            self.written = pen.written

    def _paint(self, pen: Pen) -> None:
        notice = self.notice
        inner = pen.width - 2 * MARGIN
        head = QRectF(MARGIN, 34, inner, 52)
        pen.text(head, notice.clock, 34, "muted", align=RIGHT)
        pen.text(
            head.adjusted(0, 0, -width_of(notice.clock, 34, bold=False) - 40, 0), self._site(), 36, bold=True
        )
        self.arrangement = arranged(notice.lines, [_below(pen, high) for high in TOP_HEIGHTS], width_of)
        high = self.arrangement.area.top() - TOP - 16
        beside = bool(notice.then or (notice.called and notice.hero))
        left = QRectF(MARGIN, TOP, round(inner * (0.66 if beside else 1)), high)
        if notice.called:
            _paint_called(pen, left, notice.called[-MOST_CALLED:])
        else:
            _paint_next(pen, left, notice)
        if beside:
            _paint_then(pen, QRectF(left.right() + 16, TOP, inner - left.width() - 16, high), notice)
        for placed in self.arrangement.lines:
            _paint_line(pen, placed, self.arrangement.level)
        self._paint_foot(pen, QRectF(MARGIN, pen.height - FOOT + 8, inner, FOOT - 24))

    def _site(self) -> str:
        name = self.notice.site
        return (
            words("public_board", "{site} · Rotation", site=name)
            if name
            else words("public_board", "Rotation")
        )

    def _paint_foot(self, pen: Pen, room: QRectF) -> None:
        upper = QRectF(room.left(), room.top(), room.width(), 44)
        lower = QRectF(room.left(), room.top() + 46, room.width(), 40)
        if self.notice.before:
            _paint_before(pen, upper, self.notice.before)
        width = pen.text(lower, self.notice.head, 26, "muted", align=RIGHT)
        told = " · ".join(part for part in (self.notice.rules, self.hint) if part)
        pen.text(lower.adjusted(0, 0, -width - 40, 0), told, 26, "muted")


def _below(pen: Pen, top_height: float) -> QRectF:
    """What is left for the lines below cards of that height."""
    top = TOP + top_height + 16
    return QRectF(MARGIN, top, pen.width - 2 * MARGIN, pen.height - top - FOOT)


def _paint_called(pen: Pen, card: QRectF, called: tuple[Call, ...]) -> None:
    pen.box(card, "accent")
    inner = card.adjusted(36, 20, -36, -18)
    caption = words("public_board", "Please come to the desk")
    pen.text(QRectF(inner.left(), inner.top(), inner.width(), 48), caption, 36, "on_accent", bold=True)
    high = (inner.height() - 56) / len(called)
    for number, call in enumerate(called):
        row = QRectF(inner.left(), inner.top() + 56 + number * high, inner.width(), high)
        _paint_name(pen, row, call, min(176.0, high * 0.72), "on_accent")


def _paint_next(pen: Pen, card: QRectF, notice: Notice) -> None:
    pen.box(card, "surface", "line")
    inner = card.adjusted(36, 18, -36, -16)
    top = QRectF(inner.left(), inner.top(), inner.width(), 46)
    pen.text(top, notice.caption, 34, "muted", bold=True)
    pen.text(top, notice.waiting, 32, "warning", bold=True, align=RIGHT)
    name = QRectF(inner.left(), inner.top() + 44, inner.width(), inner.height() - 44 - REASON)
    if notice.hero is not None:
        _paint_name(pen, name, notice.hero, min(146.0, name.height() * 0.97))
    else:
        pen.text(name, notice.headline, 92, bold=True, least=48)
    reason = QRectF(inner.left(), inner.bottom() - REASON, inner.width(), REASON)
    pen.paragraph(reason, notice.reason, 36, least=28)


def _paint_name(pen: Pen, row: QRectF, call: Call, size: float, tone: str = "text") -> None:
    """A name as large as fits, with the agency behind it."""
    badge, middle = min(72.0, size * 0.62), row.center().y()
    agency = min(44.0, size * 0.5)
    company = width_of(call.mark.name, agency, bold=True)
    room = QRectF(row.left(), row.top(), row.width() - badge - company - 64, row.height())
    end = row.left() + pen.text(room, call.name, size, tone, bold=True, least=48)
    if tone == "on_accent":  # some agencies' colours would hardly be seen on the accent
        pen.box(
            QRectF(end + 30, middle - badge / 2 - 4, badge + 8, badge + 8), "on_accent", radius=badge * 0.26
        )
    pen.badge(call.mark, end + 34, middle, badge)
    rest = QRectF(end + 34 + badge + 20, row.top(), row.right() - end - 54 - badge, row.height())
    pen.text(rest, call.mark.name, agency, tone, bold=True, least=28)


def _paint_then(pen: Pen, card: QRectF, notice: Notice) -> None:
    pen.box(card, "surface", "line")
    inner = card.adjusted(32, 18, -28, -12)
    caption, calls = words("public_board", "Then"), notice.then
    if notice.called and notice.hero is not None:  # whose card stands where the next one stood
        caption, calls = notice.caption, (notice.hero, *notice.then)
    pen.text(QRectF(inner.left(), inner.top(), inner.width(), 46), caption, 34, "muted", bold=True)
    for number, call in enumerate(calls):
        row = QRectF(inner.left(), inner.top() + 50 + number * 62, inner.width(), 58)
        if row.bottom() <= card.bottom():
            pen.badge(call.mark, row.left(), row.center().y(), 42)
            pen.text(row.adjusted(60, 0, 0, 0), call.name, 44, bold=True, least=32)


def _paint_line(pen: Pen, placed: PlacedLine, level: Level) -> None:
    pen.box(placed.card, "surface", "line")
    _paint_line_head(
        pen,
        placed.line,
        QRectF(placed.card.left() + SIDE, placed.card.top() + 6, placed.card.width() - 2 * SIDE, HEAD - 6),
        placed.left_over,
    )
    for each in placed.people:
        _paint_person(pen, each, level)


def _paint_line_head(pen: Pen, line: AgencyLine, row: QRectF, left_over: int) -> None:
    pen.badge(line.mark, row.left(), row.center().y(), 40)
    told = " · ".join(part for part in (line.turns, line.lag) if part)
    if left_over:
        told = f"{told} · " + words("public_board", "{number} more", number=left_over)
    room = row.adjusted(54, 0, 0, 0)
    name = room.adjusted(0, 0, -min(width_of(told, 27, bold=False) + 20, room.width() * 0.7), 0)
    width = pen.text(name, line.mark.name, 36, bold=True, least=28)
    pen.text(room.adjusted(width + 18, 2, 0, 2), told, 27, "muted", least=24)


def _paint_person(pen: Pen, placed: Placed, level: Level) -> None:
    standing, rect = placed.standing, placed.rect
    if standing.state == "next":
        pen.box(rect.adjusted(0, 0, 0, -1), "accent_soft", "accent", 10)
    inner = rect.adjusted(11, 4, -10, -8)
    quiet = standing.state in ("receiving", "away")
    name_height = inner.height() if level.beside else level.name * 1.3
    name = QRectF(inner.left(), inner.top(), inner.width(), name_height)
    width = pen.text(name, standing.name, level.name, "muted" if quiet else "text", bold=not quiet)
    state = QRectF(inner.left(), name.bottom(), inner.width(), level.state * 1.35)
    if level.beside:
        state = QRectF(inner.left() + width + 14, inner.top(), inner.width() - width - 14, inner.height())
    side = level.state * SIGN
    tone = TONES[standing.state]
    pen.sign(SIGNS[standing.state], state.left(), state.center().y(), side, tone)
    pen.text(state.adjusted(side + AFTER_SIGN, 0, 0, 0), standing.told, level.state, tone)


def _paint_before(pen: Pen, row: QRectF, before: tuple[Call, ...]) -> None:
    """Who was called last, the newest first: as many as fit."""
    left = row.left() + pen.text(row, words("public_board", "Just called"), 28, "muted") + 24
    for number, call in enumerate(before):
        wide = 44 + width_of(call.name, 30, bold=True) + 14 + width_of(call.told, 26, bold=False)
        if number and left + wide > row.right():
            return
        pen.badge(call.mark, left, row.center().y(), 34)
        place = QRectF(left + 44, row.top(), row.right() - left - 44, row.height())
        width = pen.text(place, call.name, 30, bold=True)
        pen.text(place.adjusted(width + 14, 0, 0, 0), call.told, 26, "muted")
        left += wide + 40
