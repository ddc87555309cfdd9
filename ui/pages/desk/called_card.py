"""The card of the called: who receives, where it is written, and the keys that can follow at once."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from frontdesk.book.entries import DayOpened, Entry, TurnGiven, TurnWithdrawn, Waiting
from frontdesk.desk.desk import Change
from frontdesk.records import Record
from frontdesk.reports.why import why
from frontdesk.rotation.board import OpenVisit, Served
from frontdesk.rotation.fold import fold_entry
from frontdesk.visits import Basis, Grade, Kind
from ui import theme
from ui.actions import Actions
from ui.pages.desk.hero import HeroName
from ui.pages.desk.standing import ACROSS, DOWN, Stance
from ui.pages.desk.view import View
from ui.visit_words import graded_text, kind_of_turn, party_text, took_text, visit_of_turn
from ui.widgets.buttons import KeyButton
from ui.widgets.labels import BriefLabel, label, tell
from ui.words import clock_time, listed, number_text, spoken, tenth_text, words

BUTTONS_WIDTH, NARROW_BUTTONS, BETWEEN = 292, 256, 6


class Called(Record):
    """What a change called: a turn given, or, without one, a party that waits. `seq` of its entry."""

    visit: str
    seq: int
    turn: TurnGiven | None
    others: tuple[TurnGiven, ...] = ()
    party: int | None = None


def called_by(change: Change) -> Called | None:
    """Who was called by this change, the newest first; None where nobody was."""
    turns = [(e.seq, e.what) for e in change.entries if isinstance(e.what, TurnGiven)]
    waits = [(e.seq, e.what) for e in change.entries if isinstance(e.what, Waiting)]
    if waits:
        seq, waiting = waits[-1]
        return Called(waiting.visit, seq, None, tuple(turn for _, turn in turns))
    if not turns:
        return None
    seq, turn = turns[-1]
    return Called(turn.visit, seq, turn, tuple(other for _, other in turns[:-1]))


def reason_of(called: Called, before: View | None, after: View, entries: Sequence[Entry]) -> str:
    """Why this person was called, told from the board as it stood just before the turn. `before`: the day
    before the change of these `entries`."""
    if called.turn is None:
        return ""
    board = after.board
    opens = any(isinstance(entry.what, DayOpened) for entry in entries)
    if before is not None and entries and not opens and before.board.seq + 1 == entries[0].seq:
        board = before.board
        for entry in entries:
            if entry.seq >= called.seq or _begins_override(entry, called.turn):
                break
            board = fold_entry(board, entry)
    return spoken(why(board, called.turn), tenth_text)


def _begins_override(entry: Entry, turn: TurnGiven) -> bool:
    """Taking the visit from somebody belongs to the override that follows."""
    return turn.basis is Basis.OVERRIDE and isinstance(entry.what, TurnWithdrawn)


class CalledCard(QFrame):
    """`details_wanted(visit)` when the button that asks for the party size is clicked."""

    details_wanted = Signal(str)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        theme.dress(self, role="called_card")
        self.called: Called | None = None
        self.caption = label("", "name", "on_accent")
        self.hero = HeroName("called", "on_accent", badge=36, agency=24)
        self.reason = BriefLabel("reason", "on_accent")
        self.written = label("", "reason", "on_accent", wrap=True)
        self.following = label("", "reason", "on_accent", wrap=True)
        self.again, self.party, self.met = KeyButton(""), KeyButton(""), KeyButton("")
        self.undo, self.absent = KeyButton(""), KeyButton("")
        followed = (
            (self.again, "first_visit"),
            (self.met, "met"),
            (self.undo, "undo"),
            (self.absent, "pass"),
        )
        for button, name in followed:
            button.follow(actions[name], keep_text=True)
        self.party.clicked.connect(self._ask_details)
        self._lay_out()

    def _lay_out(self) -> None:
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(28, 18, 22, 18)
        row.setSpacing(20)
        self._words = column = QVBoxLayout()
        column.setSpacing(6)
        for part in (self.caption, self.hero, self.reason):
            column.addWidget(part)
        column.addStretch(1)
        self._foot = foot = QHBoxLayout()
        foot.addWidget(self.written)
        foot.addWidget(self.following, 1)
        column.addLayout(foot)
        row.addLayout(column, 1)
        self._presses = buttons = QVBoxLayout()
        buttons.setSpacing(BETWEEN)
        for button in self._buttons():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            buttons.addWidget(button)
        buttons.addStretch(1)
        row.addLayout(buttons)

    def _buttons(self) -> tuple[KeyButton, ...]:
        return (self.again, self.party, self.met, self.undo, self.absent)

    def buttons_height(self) -> int:
        """What all its buttons take, and what is above and below."""
        margins = self._row.contentsMargins()
        each = self.again.sizeHint().height() + BETWEEN
        return margins.top() + len(self._buttons()) * each - BETWEEN + margins.bottom()

    def told(self) -> QRect:
        """Where the reason, where it is written, and who follows stand."""
        return self.reason.geometry() | self.written.geometry() | self.following.geometry()

    def stand(self, stance: Stance) -> None:
        """The buttons beside the words, or below them; what follows beside what is written, or below it."""
        self._row.setDirection(stance.buttons)
        self.hero.grow(stance.larger)
        self._foot.setDirection(DOWN if stance.narrow else ACROSS)
        self._foot.setSpacing(0 if stance.narrow else 16)
        for button in self._buttons():
            button.setFixedWidth(NARROW_BUTTONS if stance.narrow else BUTTONS_WIDTH)
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """The name keeps its size, whatever stands below it."""
        margins = self._row.contentsMargins()
        room = self.height() - margins.top() - margins.bottom()
        room -= self.caption.sizeHint().height() + 3 * self._words.spacing() + self._foot_height()
        if self._row.direction() is not ACROSS:
            room -= self._row.spacing() + self._presses.sizeHint().height()
        self.hero.share(room, self.reason)

    def _foot_height(self) -> int:
        """What is written and what follows, in as many lines as they take there."""
        width = self._words.geometry().width()
        return self._foot.heightForWidth(width) if width else self._foot.sizeHint().height()

    def _ask_details(self) -> None:
        if self.called is not None:
            self.details_wanted.emit(self.called.visit)

    def show_called(self, called: Called, view: View, reason: str = "", visitor: str = "") -> None:
        """Show it; `view` is the day after the change, `visitor` the name of whoever came back."""
        self.called = called
        self.reason.say(reason, words("desk_page", "F12 why?"))
        self.reason.setVisible(bool(reason))
        if called.turn is not None:
            self._show_turn(called, called.turn, view)
        else:
            self._show_waiting(called, view)
        self.absent.setVisible(called.turn is not None and called.turn.basis is not Basis.MANAGER)
        self.met.setVisible(called.turn is not None)
        self.again.say(words("desk_page", "Call the next one"))
        self.absent.say(words("desk_page", "Not there, pass"))
        if visitor:
            self.caption.setText(f"{self.caption.text()} · {visitor}")
        self.show_party(called, view)
        self.show_met(called, view)
        self._share_room()
        self.tick(view.undo_left(view.now))

    def _show_turn(self, called: Called, turn: TurnGiven, view: View) -> None:
        visit = visit_of_turn(view.board, turn)
        mark = view.mark_of_turn(turn)
        self.caption.setText(words("desk_page", "Please receive · {kind}", kind=_kind(turn, visit)))
        self.hero.show_person(view.name(turn.consultant), mark.letter, mark.index, mark.name)
        self.written.setText(_written(called, view))
        self.following.setText(_following(view))

    def _show_waiting(self, called: Called, view: View) -> None:
        waiting = [visit.id for visit in view.board.waiting_visits()]
        place = waiting.index(called.visit) + 1 if called.visit in waiting else len(waiting)
        visit = view.board.visits.get(called.visit)
        self._say_waiting(visit, words("desk_page", "Waits as number {place}", place=place), view)
        self.written.setText(_written(called, view))
        self.following.setText(_waits_for(visit, view))

    def _say_waiting(self, visit: OpenVisit | None, place: str, view: View) -> None:
        """For whom the party waits, in which place; or that nobody is ready."""
        if visit is not None and visit.owner is not None and visit.lane is None:
            self.caption.setText(f"{graded_text(visit.kind, visit.grade)} · {place}")
            owner = view.name(visit.owner)
            self.hero.show_person(words("desk_page", "Waits for {owner}", owner=owner))
            return
        important = visit is not None and visit.grade is Grade.IMPORTANT
        nobody = words("desk_page", "Nobody is ready")
        self.caption.setText(words("desk_page", "Nobody skilled is ready") if important else nobody)
        self.hero.show_person(place)

    def show_party(self, called: Called, view: View) -> None:
        """The party size where it is known, else the question for it."""
        visit = view.board.visits.get(called.visit)
        if visit is not None and visit.party is not None:
            self.party.say(words("desk_page", "{party} came", party=party_text(visit.party)))
        else:
            self.party.say(words("desk_page", "How many people?"))
        self.party.show_key(words("desk_page", "digit"))
        tell(self.party, words("desk_page", "Two digits within a second are one number: 1, 2 are 12 people."))

    def show_met(self, called: Called, view: View) -> None:
        """How long it took until the visitors were met, or the key that says they are."""
        visit, took = view.board.visits.get(called.visit), view.met.get(called.visit)
        if visit is not None and visit.met and took is not None:
            self.met.say(words("desk_page", "Met after {time}", time=took_text(took)))
        else:
            self.met.say(words("desk_page", "Met the visitors"))

    def ask_again(self) -> None:
        """A second F2 within a second: say that one more press is needed."""
        self.following.setText(words("desk_page", "F2 twice within a second: press once more for the next."))

    def tick(self, undo_left: int) -> None:
        """The seconds for which this can be taken back."""
        if undo_left:
            self.undo.say(words("desk_page", "Undo ({seconds} s)", seconds=undo_left))
        else:
            self.undo.say(words("desk_page", "Too late to undo"))

    def spoken(self) -> str:
        """The card for a screen reader."""
        who = f"{self.caption.text()}. {self.hero.accessibleName()}"
        return f"{who}. {self.reason.text()} {self.written.text()}. {self.following.text()}"


def _waits_for(visit: OpenVisit | None, view: View) -> str:
    if visit is not None and visit.grade is Grade.IMPORTANT:
        return words("desk_page", "Is called as soon as somebody skilled is ready.")
    if visit is None or visit.owner is None:
        return words("desk_page", "Is called as soon as somebody is ready.")
    owner = view.name(visit.owner)
    if visit.kind is Kind.RETURN_VISIT and view.board.sheet.return_visit.owner_away == "courtesy":
        return words("desk_page", "Waits for {owner}, or for the agency.", owner=owner)
    return words("desk_page", "Is called as soon as {owner} is ready.", owner=owner)


def _kind(turn: TurnGiven, visit: OpenVisit | Served | None) -> str:
    if turn.basis is Basis.COURTESY:
        return words("desk_page", "courtesy for a return visit")
    grade = visit.grade if isinstance(visit, OpenVisit) else None
    return graded_text(kind_of_turn(turn, visit), grade)


def _written(called: Called, view: View) -> str:
    time = clock_time(view.now, view.zone)
    text = words("desk_page", "{time} · entry {seq} of the book", time=time, seq=number_text(called.seq))
    if not called.others:
        return text
    also = listed(f"{view.name(o.consultant)}（{view.mark_of_turn(o).letter}）" for o in called.others)
    return words("desk_page", "{text} · also called: {also}", text=text, also=also)


def _following(view: View) -> str:
    turn = view.next
    if turn is None:
        return words("desk_page", "After this nobody is ready.")
    return words(
        "desk_page",
        "Next: {name} ({agency})",
        name=view.name(turn.consultant),
        agency=view.mark_of_turn(turn).name,
    )
