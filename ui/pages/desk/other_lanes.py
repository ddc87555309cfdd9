"""The next of the other lanes, in one line: tour, VIP, call."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frontdesk.records import Record
from frontdesk.visits import Lane
from ui import theme
from ui.pages.desk.view import View
from ui.widgets.badges import draw_agency
from ui.widgets.painting import draw_text, painter_on, room_for, text_width
from ui.words import words

HEIGHT, BADGE, GAP, BETWEEN = 22, 18, 6, 16


class LaneNext(Record):
    """The next of one lane; without a letter `name` says what to do, since nobody may stand there."""

    lane: str
    name: str
    letter: str = ""
    index: int = 0

    @property
    def width(self) -> float:
        badge = BADGE + GAP if self.letter else 0
        return text_width(self.lane, "small") + GAP + badge + text_width(self.name, self.role)

    @property
    def role(self) -> str:
        return "small_name" if self.letter else "small"

    @property
    def told(self) -> str:
        """In the tool tip, and for a screen reader."""
        if self.letter:
            return f"{self.lane}: {self.name} {self.letter}"
        return words(
            "desk_page",
            "{lane}: nobody who has signed in may receive these guests. Sign somebody in (F9), or record the "
            "stage there, under More (Ctrl+M).",
            lane=self.lane,
        )


class OtherLanes(QWidget):
    """Shows as many of them as there is room for; the tool tip names all."""

    def __init__(self) -> None:
        super().__init__()
        self.nexts: tuple[LaneNext, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_view(self, view: View | None) -> None:
        turns = view.others() if view is not None and view.open else ()
        nobody = words("desk_page", "nobody yet (F9)")
        unmanned = view.unmanned if view is not None and view.open else ()
        nexts = tuple(
            LaneNext(
                _lane_word(turn.lane),
                view.name(turn.consultant),
                view.mark_of_turn(turn).letter,
                view.mark_of_turn(turn).index,
            )
            for turn in turns
            if view is not None and turn.lane is not None
        ) + tuple(LaneNext(_lane_word(lane), nobody) for lane in unmanned)
        if nexts == self.nexts:
            return
        self.nexts = nexts
        told = "\n".join(one.told for one in nexts)
        self.setToolTip(told)
        self.setAccessibleName(told)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, room_for("small_name", HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, room_for("small_name", HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painter_on(self) as painter:
            shown = list(self.nexts)
            while shown and sum(one.width for one in shown) + BETWEEN * (len(shown) - 1) > self.width():
                shown.pop()
            left = self.width() - sum(one.width for one in shown) - BETWEEN * max(0, len(shown) - 1)
            for one in shown:
                self._paint(painter, one, left)
                left += one.width + BETWEEN

    def _paint(self, painter: QPainter, one: LaneNext, left: float) -> None:
        lane = text_width(one.lane, "small")
        room = QRectF(left, 0, lane + 1, self.height())
        draw_text(painter, room, one.lane, role="small", shade=theme.colour("muted"))
        left += lane + GAP
        if one.letter:
            place = QRectF(left, (self.height() - BADGE) / 2, BADGE, BADGE)
            draw_agency(painter, place, one.letter, one.index)
            left += BADGE + GAP
        room = QRectF(left, 0, text_width(one.name, one.role) + 1, self.height())
        draw_text(painter, room, one.name, role=one.role, shade=theme.colour("text"))


def _lane_word(lane: Lane) -> str:
    """The lane in one word: there is one line for all."""
    return {
        Lane.TOUR: words("desk_page", "Tour"),
        Lane.VIP: words("desk_page", "VIP"),
        Lane.CALL: words("desk_page", "Call"),
    }.get(lane, str(lane))
