"""Where one is among the steps; earlier ones can be gone back to by a click."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout

from ui import theme
from ui.widgets.buttons import PressButton
from ui.widgets.painting import draw_box, draw_centred, draw_ring, draw_text, painter_on, text_width


class Stop(PressButton):
    """One step: its number in a disc, and its name. Done ones have a tick."""

    _DISC = 54

    def __init__(self, number: int, name: str) -> None:
        super().__init__()
        self._number, self._state = number, "ahead"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.say(name)

    def sizeHint(self) -> QSize:
        return QSize(max(226, int(text_width(self.text(), "name")) + self._DISC), 44)

    def show_state(self, state: str) -> None:
        """`done`, `here` or `ahead`."""
        self._state = state
        self.setEnabled(state != "ahead")
        self.setAccessibleName(f"{self._number} {self.text()}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        here, ahead = self._state == "here", self._state == "ahead"
        with painter_on(self) as painter:
            rect = QRectF(self.rect())
            if here:
                draw_box(painter, rect, fill=theme.colour("accent_soft"))
            disc = QRectF(10, rect.center().y() - 12, 24, 24)
            ground = theme.colour("surface" if ahead else "accent")
            draw_box(painter, disc, fill=ground, line=theme.colour("line" if ahead else "accent"), radius=12)
            mark = "✓" if self._state == "done" else str(self._number)
            shade = theme.colour("muted" if ahead else "on_accent")
            draw_centred(painter, disc, mark, theme.font("small_name"), shade)
            tone = theme.colour("muted" if ahead else "text")
            draw_text(painter, rect.adjusted(46, 0, -8, 0), self.text(), role="name", shade=tone)
            if self.shows_focus:
                draw_ring(painter, rect, theme.colour("accent"))


class Rail(QFrame):
    """All steps, one below the other."""

    chosen = Signal(int)

    def __init__(self, names: list[str]) -> None:
        super().__init__()
        theme.dress(self, role="card")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 14, 12, 14)
        column.setSpacing(4)
        self.stops = [Stop(number, name) for number, name in enumerate(names, 1)]
        for at, stop in enumerate(self.stops):
            stop.clicked.connect(lambda _=False, at=at: self.chosen.emit(at))
            column.addWidget(stop)
        column.addStretch(1)
        self.setFixedWidth(max(stop.sizeHint().width() for stop in self.stops) + 26)

    def show_step(self, at: int) -> None:
        """Mark the step where one is."""
        for place, stop in enumerate(self.stops):
            stop.show_state("done" if place < at else "here" if place == at else "ahead")
