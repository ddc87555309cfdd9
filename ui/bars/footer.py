"""The bar below every page: the keys at the left; who is at the desk and where the book ends, right."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from ui import theme
from ui.actions import Actions, key_text
from ui.session import Session
from ui.widgets.buttons import PressButton
from ui.widgets.labels import ElidedLabel, label
from ui.widgets.painting import draw_box, draw_ring, draw_text, painter_on, room_for, text_width
from ui.words import number_text, words

SHOWN = ("help", "pass", "people", "why", "register", "take_desk", "close_day", "board", "find", "menu")
KEPT = ("menu", "help", "people", "close_day", "pass", "why", "register", "take_desk")
MORE = ("board", "find")
"""Which of them go before which, where there isn't room for all, and which come after the facts; the menu has
every one."""
MARGINS, GAP, SPACE = 32, 4, 8


class FooterKey(PressButton):
    """A key and what it does, pressed by a click."""

    _GAP = 7
    _SIDE = 8

    def __init__(self, action: QAction, text: str) -> None:
        super().__init__()
        self._key = key_text(action.shortcut().toString())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._action = action
        self.say(text)
        self._follow()

    def say(self, text: str) -> None:
        super().say(text)
        self.setAccessibleName(f"{text} ({self._key})")

    def _follow(self) -> None:
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip())
        self.update()

    def sizeHint(self) -> QSize:
        both = text_width(self._key, "small_name") + self._GAP + text_width(self.text(), "body")
        return QSize(int(both) + 2 * self._SIDE, room_for("body", 26))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painter_on(self) as painter:
            rect = QRectF(self.rect())
            if self.isEnabled() and self.underMouse():
                draw_box(painter, rect, fill=theme.colour("sunk"), radius=6)
            key = theme.colour("muted" if self.isEnabled() else "edge")
            text = theme.colour("text" if self.isEnabled() else "edge")
            room = rect.adjusted(self._SIDE, 0, 0, 0)
            draw_text(painter, room, self._key, role="small_name", shade=key)
            room.adjust(text_width(self._key, "small_name") + self._GAP, 0, 0, 0)
            draw_text(painter, room, self.text(), role="body", shade=text)
            if self.shows_focus:
                draw_ring(painter, rect, theme.colour("accent"), 6, gap=0)


class Footer(QFrame):
    """The keys of every page; `show_board()` after each change, `retranslate()` after another language."""

    def __init__(self, session: Session, actions: Actions) -> None:
        super().__init__()
        self._session = session
        theme.dress(self, role="footer")
        self.setFixedHeight(room_for("body", 34, 8))
        self.keys = {name: FooterKey(actions[name], short_name(name)) for name in SHOWN}
        self.silent = label("", "small_name", "warning")
        self.silent.hide()
        self._told: tuple[str, ...] = ()
        self.facts = ElidedLabel("", "small", "muted")
        self.facts.setAlignment(Qt.AlignmentFlag.AlignRight)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, MARGINS - 12, 0)
        row.setSpacing(GAP)
        for key in self.keys.values():
            row.addWidget(key)
        row.addStretch(1)
        row.addWidget(self.silent)
        row.addSpacing(SPACE)
        row.addWidget(self.facts)

    def show_sound(self, on: bool) -> None:
        """Say that nothing can be heard, where that is so."""
        self.silent.setText("" if on else words("footer", "Sound is off"))
        self.silent.setVisible(not on)
        self._fit()

    def retranslate(self) -> None:
        for name, key in self.keys.items():
            key.say(short_name(name))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show the keys that there is room for, and as many of the facts as there is some left."""
        room = self.width() - MARGINS
        for name in KEPT:
            room -= self.keys[name].sizeHint().width() + GAP
            self.keys[name].setVisible(room >= 0)
        room -= SPACE + 2 * GAP + (self.silent.sizeHint().width() + GAP if self.silent.text() else 0)
        facts = text_width(self._told[0], "small") + 2 if self._told else 0
        for name in MORE:
            left = room - self.keys[name].sizeHint().width() - GAP
            self.keys[name].setVisible(left >= facts)
            room = left if left >= facts else room
        fitting = [text for text in self._told if text_width(text, "small") + 2 <= room]
        self.facts.setText(fitting[0] if fitting else "")
        self.facts.setVisible(bool(fitting))

    def show_board(self) -> None:
        """Who is at the desk, and where the book ends."""
        self._say_facts()
        self._fit()

    def _say_facts(self) -> None:
        """All the facts, and what is kept of them where there is less room."""
        board, who = self._session.board, self._session.receptionist
        if board is None:
            self._told = ()
            return
        name = who.name if who else words("footer", "nobody yet")
        facts = words(
            "footer",
            "Desk: {who} · rule sheet {version} · book entry {seq}",
            who=name,
            version=board.sheet.version,
            seq=number_text(board.seq),
        )
        self._told = (facts, words("footer", "Desk: {who}", who=name))


def short_name(action: str) -> str:
    """The action in a word or two, as the footer has room for."""
    return {
        "help": words("footer", "Help"),
        "pass": words("footer", "Pass"),
        "people": words("footer", "In, out, away"),
        "why": words("footer", "Why?"),
        "register": words("footer", "Details"),
        "take_desk": words("footer", "Take desk"),
        "close_day": words("footer", "Close of day"),
        "board": words("footer", "Board"),
        "find": words("footer", "Find"),
        "menu": words("footer", "Menu"),
    }[action]
