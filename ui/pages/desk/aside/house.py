"""Who is in the house: receptions with their minutes, and parties that wait."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from frontdesk.rotation.board import OpenVisit
from ui import theme
from ui.day import since
from ui.lists.fact_rows import Fact, FactRows, row_height
from ui.pages.desk.view import View
from ui.visit_words import LONG_MINUTES, brief_visit, finish_word, is_alarming, visit_text
from ui.widgets.cards import Card
from ui.widgets.painting import room_for
from ui.words import minutes_between, minutes_text, words


def head_height() -> int:
    """Room for the head of a card, and what is above and below."""
    return 18 + room_for("name", 24) + theme.GRID


def least_height() -> int:
    """Room for the head of a card and two rows."""
    return head_height() + 2 * row_height()


class Receptions(Card):
    """Everybody who receives, the longest first, each with *seen off*. `finished(visit)`; it fills the
    room that the column has, so that nothing beside it moves."""

    finished = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.rows = FactRows(self.finished.emit)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.body.addWidget(self.rows)
        self.body.addStretch(1)
        self.setMinimumHeight(least_height())
        self._view: View | None = None

    def show_view(self, view: View | None) -> None:
        self._view = view
        self.tick(view.now if view else None)

    def tick(self, now: datetime | None) -> None:
        """The minutes run."""
        if self._view is None or now is None:
            self.show_title(words("desk_page", "Receiving"), "")
            self.rows.clear()
            return
        visits = self._view.board.receptions()
        room = max(1, (self.height() - head_height()) // row_height())
        self._show_head(len(visits), min(room, len(visits)))
        self.rows.most = room
        shown = [self._fact(self._view, visit, now) for visit in visits[:room]]
        self.rows.show_facts(shown, (visit.id for visit in visits))

    def _show_head(self, count: int, shown: int) -> None:
        brief = str(count or "")
        if self._view is not None and not self._view.open:
            note = brief
        elif not count:
            note = words("desk_page", "nobody yet: F2 gives the next turn")
            brief = words("desk_page", "nobody yet")
        elif shown < count:
            note = words("desk_page", "{count}, {shown} shown · F7 all", count=count, shown=shown)
        else:
            note = words("desk_page", "{count} · F7 {button}", count=count, button=self._button())
        self.show_title(words("desk_page", "Receiving"), note, brief)

    def _button(self) -> str:
        view = self._view
        return finish_word(view.board.sheet.occupied_until if view else "seen_off")

    def _fact(self, view: View, visit: OpenVisit, now: datetime) -> Fact:
        person = visit.receivers[0]
        mark = view.mark(person)
        minutes = minutes_between(since(visit), now)
        return Fact(
            key=visit.id,
            name=view.name(person),
            detail=visit_text(visit),
            brief=brief_visit(visit),
            letter=mark.letter,
            index=mark.index,
            amount=minutes_text(minutes),
            warns=minutes >= LONG_MINUTES or visit.disputed,
            button=self._button() if view.open else "",
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._view is not None and event.oldSize().height() != event.size().height():
            self.tick(self._view.now)


class WaitingParties(Card):
    """Parties that wait, in the order of arrival, each with *gone*. `left(visit)`."""

    left = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.rows = FactRows(self.left.emit)
        self.rows.keep(0)
        self.body.addWidget(self.rows)
        self._view: View | None = None

    def show_view(self, view: View | None) -> None:
        self._view = view
        self.tick(view.now if view else None)

    def wanted(self) -> int:
        """How many rows it would fill."""
        return len(self._view.board.waiting_visits()) if self._view else 0

    def show_most(self, most: int) -> None:
        """Show that many rows, as there is room."""
        if most != self.rows.most:
            self.rows.keep(most)
            self.tick(self._view.now if self._view else None)

    def tick(self, now: datetime | None) -> None:
        """The minutes run. Whoever alarms stands first, else it is the order of arrival."""
        view = self._view
        if view is None or now is None:
            self.show_title(words("desk_page", "Waiting"), words("desk_page", "nobody waits"))
            self.rows.clear()
            return
        waiting = list(enumerate(view.board.waiting_visits(), 1))
        waiting.sort(key=lambda one: not is_alarming(one[1], now))
        self._show_head(len(waiting))
        self.rows.show_facts([self._fact(view, number, visit, now) for number, visit in waiting])

    def _show_head(self, count: int) -> None:
        note = words("desk_page", "nobody waits")
        if count > self.rows.most > 0:
            note = words(
                "desk_page", "{parties}, {shown} shown", parties=_parties(count), shown=self.rows.most
            )
        elif count:
            note = _parties(count)
        self.show_title(words("desk_page", "Waiting"), note)

    def _fact(self, view: View, number: int, visit: OpenVisit, now: datetime) -> Fact:
        alarms = is_alarming(visit, now)
        waits = minutes_text(minutes_between(visit.arrived, now))
        return Fact(
            key=visit.id,
            name=words("desk_page", "No. {number}", number=number),
            detail=_waits_for(view, visit),
            brief=_brief_waits_for(view, visit),
            amount=words("desk_page", "{minutes}, late", minutes=waits) if alarms else waits,
            warns=alarms,
            alarms=alarms,
            hint=_waits_for(view, visit),
            button=words("desk_page", "Gone") if view.open else "",
        )


def _parties(count: int) -> str:
    return words("desk_page", "1 party") if count == 1 else words("desk_page", "{count} parties", count=count)


def _waits_for(view: View, visit: OpenVisit) -> str:
    if visit.lane is None and visit.owner is not None:
        return words(
            "desk_page", "{visit}, for {owner}", visit=visit_text(visit), owner=view.name(visit.owner)
        )
    return visit_text(visit)


def _brief_waits_for(view: View, visit: OpenVisit) -> tuple[str, ...]:
    if visit.lane is None and visit.owner is not None:
        return (words("desk_page", "for {owner}", owner=view.name(visit.owner)), "")
    return brief_visit(visit)
