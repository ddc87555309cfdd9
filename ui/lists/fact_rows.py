"""Rows of facts, such as receptions or recent turns: painted, and changed in place."""

from collections.abc import Callable, Iterable, Sequence
from itertools import product

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.records import Record
from ui import theme
from ui.look.shine import Shine
from ui.widgets.badges import draw_agency
from ui.widgets.buttons import SmallButton
from ui.widgets.labels import tell
from ui.widgets.painting import (
    draw_sign,
    draw_text,
    painter_on,
    room_for,
    text_width,
)

HEIGHT, DENSE, BESIDE = 32, 26, 7


def row_height(least: int = HEIGHT) -> int:
    """How high a row of facts is at the size of type in use."""
    return room_for("body", least, around=4)


class Fact(Record):
    """A row: `lead` (a time), the agency's letter, a name, what about it, an amount, and a button. `right`:
    what stands muted before the amount; `alarms`: this can't wait, which a sign says, too; `hint`: what the
    tool tip adds; `about`: what the row is about, where its key says more than that; `struck`: it counts no
    more. `brief`, `brief_right`: what stands instead of `detail` and `right` where there is less room, the
    fullest first; without any, what has no room is cut."""

    key: str
    name: str
    detail: str = ""
    lead: str = ""
    letter: str = ""
    index: int = 0
    amount: str = ""
    warns: bool = False
    alarms: bool = False
    right: str = ""
    hint: str = ""
    button: str = ""
    spoken_button: str = ""
    about: str = ""
    enabled: bool = True
    struck: bool = False
    brief: tuple[str, ...] = ()
    brief_right: tuple[str, ...] = ()

    @property
    def thing(self) -> str:
        """What the row is about: another one is new on the screen."""
        return self.about or self.key


class FactRow(QWidget):
    """`pressed(key)` when the button at its end is pressed."""

    pressed = Signal(str)

    def __init__(self, height: int = HEIGHT) -> None:
        super().__init__()
        self._fact: Fact | None = None
        self._height = height
        self.shine = Shine(self)
        self.button = SmallButton("")
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self._press)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    @property
    def fact(self) -> Fact | None:
        return self._fact

    def _press(self) -> None:
        if self._fact is not None:
            self.pressed.emit(self._fact.key)

    def show_fact(self, fact: Fact, *, fresh: bool = False) -> None:
        """Show another fact in this row; the same one again costs nothing. `fresh`: it is new here."""
        if fact == self._fact and not fresh:
            return
        if fresh:
            self.shine.begin()
        elif self._fact is None or self._fact.thing != fact.thing:
            self.shine.end()
        self._fact = fact
        if fact.button != self.button.text():
            self.button.say(fact.button)
        self.button.setAccessibleName(fact.spoken_button or f"{fact.button} {fact.name}")
        self.button.setVisible(bool(fact.button))
        self.button.setEnabled(fact.enabled)
        parts = (fact.lead, fact.name, fact.letter, fact.detail, fact.right, fact.amount)
        self.setAccessibleName(" ".join(part for part in parts if part))
        self.setAccessibleDescription(fact.hint)
        tell(self, fact.hint)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self._wanted_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._wanted_height())

    def _wanted_height(self) -> int:
        button = self.button.sizeHint().height() if self._fact is not None and self._fact.button else 0
        return max(row_height(self._height), button)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._fact is not None:
            with painter_on(self) as painter:
                self.shine.paint(painter, QRectF(self.rect()).adjusted(0, 1, 0, -1), 6)
                self._paint(painter, self._fact)

    def _paint(self, painter: QPainter, fact: Fact) -> None:
        right = self.width() - (self.button.width() + 9 if fact.button else 0)
        room = QRectF(0, 0, right, self.height())
        if fact.amount:
            tone = theme.colour("warning" if fact.warns else "text")
            draw_text(painter, room, fact.amount, role="name", shade=tone, align=Qt.AlignmentFlag.AlignRight)
            room.adjust(0, 0, -_behind(fact.amount, "name"), 0)
        if fact.alarms:
            draw_sign(painter, "alarm", QRectF(0, room.center().y() - 9, 18, 18), theme.colour("warning"))
            room.adjust(26, 0, 0, 0)
        if fact.lead:
            draw_text(painter, room, fact.lead, role="body", shade=theme.colour("muted"))
            room.adjust(max(41.0, text_width(fact.lead, "body") + 4), 0, 0, 0)
        if fact.letter:
            draw_agency(painter, QRectF(room.left(), room.center().y() - 9, 18, 18), fact.letter, fact.index)
            room.adjust(26, 0, 0, 0)
        self._paint_words(painter, room, fact)

    def _paint_words(self, painter: QPainter, room: QRectF, fact: Fact) -> None:
        """The name, what about it, and what stands muted at the right: as much as has room."""
        detail, right = _said(fact, room.width())
        muted = theme.colour("muted")
        if right:
            draw_text(painter, room, right, role="body", shade=muted, align=Qt.AlignmentFlag.AlignRight)
            room.adjust(0, 0, -_behind(right, "body"), 0)
        shade = theme.colour("warning" if fact.alarms else "muted" if fact.struck else "text")
        draw_text(painter, room, fact.name, role="name", shade=shade, struck=fact.struck)
        name = text_width(fact.name, "name") if fact.name else -BESIDE
        unsaid = [fact.name] if name > room.width() else []
        room.adjust(name + BESIDE, 0, 0, 0)
        if room.width() > 12:
            draw_text(painter, room, detail, role="body", shade=muted)
        if (detail, right) != (fact.detail, fact.right) or text_width(detail, "body") > room.width():
            unsaid += [fact.detail, fact.right]
        self._tell(fact, unsaid)

    def _tell(self, fact: Fact, unsaid: Sequence[str]) -> None:
        """The tool tip says what there was no room for, unless the hint does."""
        told = (*(text for text in unsaid if text not in fact.hint), fact.hint)
        tell(self, "\n".join(text for text in told if text))


def _behind(text: str, role: str) -> float:
    """What a text at the right takes, and what is before it."""
    return text_width(text, role) + 8


def _said(fact: Fact, room: float) -> tuple[str, str]:
    """What about it, and what stands at the right: the fullest for which there is room behind the name, where
    neither goes as long as both have a briefer form."""
    every = product((fact.detail, *fact.brief), (fact.right, *fact.brief_right))
    pairs = sorted(every, key=lambda pair: pair.count(""))
    name = text_width(fact.name, "name") + BESIDE if fact.name else 0.0
    return next((pair for pair in pairs if name + _taken(*pair) <= room), pairs[-1])


def _taken(detail: str, right: str) -> float:
    return (text_width(detail, "body") if detail else 0.0) + (_behind(right, "body") if right else 0.0)


class FactRows(QWidget):
    """As many rows as there are facts, made once and kept; `most` limits how many are shown. `live`: what is
    new shines for a moment; not where one looks at another time."""

    def __init__(
        self, pressed: Callable[[str], object], most: int = 99, height: int = HEIGHT, *, live: bool = True
    ) -> None:
        super().__init__()
        self._pressed, self.most, self._height, self._live = pressed, most, height, live
        self.rows: list[FactRow] = []
        self._known: frozenset[str] | None = None
        self._facts: Sequence[Fact] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)

    def keep(self, most: int) -> None:
        """Keep the room of so many rows, filled or not, and show no more."""
        self.most = most
        self.setFixedHeight(most * row_height(self._height))
        self.setVisible(most > 0)

    def show_facts(self, facts: Sequence[Fact], things: Iterable[str] | None = None) -> None:
        """Show the first of them, up to `most`; whatever wasn't among them before shines for a moment.
        `things`: what all of them are about, where only those that are shown were put together.

        A row that comes or goes may lead to another size, and so to other facts before this is done."""
        self._facts = facts
        shown = facts[: self.most]
        known = frozenset(things if things is not None else (fact.thing for fact in facts))
        fresh = known - self._known if self._live and self._known is not None else frozenset()
        self._known = known
        while len(self.rows) < len(shown):
            self._add_row()
        for number, row in enumerate(self.rows):
            if number < len(shown):
                row.show_fact(shown[number], fresh=shown[number].thing in fresh)
            if row.isHidden() == (number < len(shown)):
                row.setVisible(number < len(shown))
            if self._facts is not facts:
                return

    def clear(self) -> None:
        """Show nothing: what is shown next is not news."""
        self.show_facts(())
        self._known = None

    def shown(self) -> list[Fact]:
        """The facts that are on the screen."""
        return [row.fact for row in self.rows if row.fact is not None and not row.isHidden()]

    def _add_row(self) -> None:
        row = FactRow(self._height)
        row.pressed.connect(self._pressed)
        self._column.insertWidget(len(self.rows), row)
        self.rows.append(row)
