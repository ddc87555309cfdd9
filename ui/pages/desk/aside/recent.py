"""What happened just now: the newest turns with *why?*, undo on the newest, what is still to register."""

from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMenu, QSizePolicy

from ui.day import ToldTurn
from ui.lists.fact_rows import Fact, FactRows, row_height
from ui.pages.desk.aside.deeds import deed_text
from ui.pages.desk.view import RECENT, View
from ui.visit_words import (
    brief_ground,
    grade_of,
    graded_text,
    ground_text,
    kind_of_turn,
    took_text,
    turns_text,
    turns_today,
    visit_of_turn,
)
from ui.widgets.buttons import SmallButton
from ui.widgets.cards import Card
from ui.widgets.painting import room_for
from ui.words import clock_time, date_text, words


class JustNow(Card):
    """`why_wanted(seq)` of a turn; `undo_wanted(seq)` of an entry of the newest action; `pass_wanted(seq)`
    of a turn whose consultant may not have come. A right click offers more, about the visit:
    `correct_wanted(visit)`, `override_wanted(visit)`."""

    correct_wanted = Signal(str)
    override_wanted = Signal(str)
    why_wanted = Signal(int)
    undo_wanted = Signal(int)
    pass_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.rows = FactRows(self._press, RECENT)
        self.undo = SmallButton("")
        self.undo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.undo.clicked.connect(self._press_undo)
        self.undo.hide()
        self.head.addWidget(self.undo)
        self.body.addWidget(self.rows)
        self.body.addStretch(1)
        self.head.addStrut(28)
        self._view: View | None = None
        self._left = 0
        self._have_room(RECENT)
        self.tick(None)

    def _have_room(self, most: int) -> None:
        self.rows.most = most
        self.setFixedHeight(18 + room_for("body", 28) + 4 + most * row_height())

    def show_most(self, most: int) -> None:
        """Show that many turns, as there is room."""
        if most != self.rows.most:
            self._have_room(most)
            self.tick(self._view.now if self._view else None)

    def show_view(self, view: View | None) -> None:
        self._view = view
        self.tick(view.now if view else None)

    def tick(self, now: datetime | None) -> None:
        """The seconds of the undo run, and those in which the one called should come."""
        view = self._view
        self._left = view.undo_left(now) if view and now else 0
        turns = view.turns if view else ()
        notes = [words("desk_page", "no turn yet today"), ""]
        if view and turns:
            counted = _counted(view)
            notes = [words("desk_page", "{turns} · F12 why?", turns=counted), counted, ""]
        self.show_title(words("desk_page", "Just now"), *notes)
        if view is None or now is None:
            self.rows.clear()
        else:
            self.rows.show_facts([self._fact(view, turn, now) for turn in view.latest])
        self._show_other_undo()

    def _undoes(self, turn: ToldTurn) -> bool:
        """Whether undo, if pressed now, takes this turn back."""
        action = self._view.undoable if self._view else None
        return bool(self._left) and action is not None and turn.seq in action.seqs

    def _fact(self, view: View, turn: ToldTurn, now: datetime) -> Fact:
        mark = view.mark_of_turn(turn.given)
        kind = kind_of_turn(turn.given, visit_of_turn(view.board, turn.given))
        grade = grade_of(view.board.visits.get(turn.given.visit), turn.given.lane)
        deed, button = self._offer(view, turn, now)
        what = graded_text(kind, grade)
        undone = words("desk_page", "{what} · undone", what=what)
        return Fact(
            key=f"{deed}:{turn.seq}",
            about=f"undone:{turn.seq}" if turn.undone else str(turn.seq),
            name=view.name(turn.given.consultant),
            struck=turn.undone,
            detail=undone if turn.undone else ground_text(what, turn),
            brief=(words("desk_page", "undone"),) if turn.undone else brief_ground(what, turn),
            hint=_answered(view, turn),
            lead=clock_time(turn.at, view.zone),
            letter=mark.letter,
            index=mark.index,
            button=button,
        )

    def _offer(self, view: View, turn: ToldTurn, now: datetime) -> tuple[str, str]:
        """What the button of this turn does, and says."""
        if turn.undone:
            return "", ""
        if self._undoes(turn):
            return "undo", words("desk_page", "Undo ({seconds} s)", seconds=self._left)
        if view.may_not_have_come(turn, now):
            return "pass", words("desk_page", "Not there? F8")
        return "why", words("desk_page", "Why?")

    def _show_other_undo(self) -> None:
        """Where the newest action isn't a turn that is shown, undo stands in the head."""
        view = self._view
        action = view.undoable if view and self._left else None
        on_a_row = view is not None and any(self._undoes(turn) for turn in view.turns)
        self.undo.setVisible(action is not None and not on_a_row)
        if view is not None and action is not None and not on_a_row:
            deed = deed_text(action, view)
            whole = words("desk_page", "Undo: {deed} ({seconds} s)", deed=deed, seconds=self._left)
            brief = words("desk_page", "Undo ({seconds} s)", seconds=self._left)
            self.undo.say_within(self.room_in_head(), whole, brief)

    def _press(self, key: str) -> None:
        deed, seq = key.split(":")
        wanted = {"undo": self.undo_wanted, "pass": self.pass_wanted, "why": self.why_wanted}
        wanted[deed].emit(int(seq))

    def _press_undo(self) -> None:
        action = self._view.undoable if self._view else None
        if action is not None:
            self.undo_wanted.emit(action.seqs[0])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done about the turn under the mouse."""
        place = self.rows.mapFrom(self, event.pos())
        under = [row.fact for row in self.rows.rows if row.isVisible() and row.geometry().contains(place)]
        fact = under[0] if under else None
        seq = int(fact.key.split(":")[1]) if fact is not None else 0
        turn = next((turn for turn in self._view.turns if turn.seq == seq), None) if self._view else None
        if turn is None:
            return
        visit = turn.given.visit
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(words("desk_page", "Why?"), lambda: self.why_wanted.emit(seq))
        menu.addAction(words("desk_page", "Correct this visit …"), lambda: self.correct_wanted.emit(visit))
        menu.addAction(words("desk_page", "Override …"), lambda: self.override_wanted.emit(visit))
        menu.popup(event.globalPos())


class ToRegister(Card):
    """How many visits still lack a name or a phone, and the key for it. `wanted()` on a click."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.button = SmallButton("")
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self.wanted)
        self.head.addWidget(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self.sizeHint().height())
        self.show_count(0)

    def show_count(self, count: int) -> None:
        note = words("desk_page", "{count} to do", count=count)
        self.show_title(
            words("desk_page", "To register"),
            note if count else words("desk_page", "nothing left to do"),
        )
        self.button.setVisible(bool(count))
        text = words("desk_page", "Register (Ctrl+R)")
        if text != self.button.text():
            self.button.say(text)

    def sizeHint(self) -> QSize:
        return QSize(200, 18 + room_for("body", 28))


def _answered(view: View, turn: ToldTurn) -> str:
    """How long it took until the visitors were met, where that was told."""
    took = view.met.get(turn.given.visit)
    return words("desk_page", "Met after {time}", time=took_text(took)) if took is not None else ""


def _counted(view: View) -> str:
    """How many turns counted, today or on the day that is still in front."""
    counted, day = sum(view.board.turns.values()), view.board.date
    if day >= view.today:
        return turns_today(counted)
    return words("desk_page", "{turns} on {day}", turns=turns_text(counted), day=date_text(day))
