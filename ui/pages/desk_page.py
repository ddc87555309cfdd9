"""The desk page: who is next, the one press, the lines, the house, and what happened just now."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.book.decisions import Met as MetVisitors
from frontdesk.book.entries import PartyCounted
from frontdesk.desk.commands import Command, CountParty, FirstVisit, Met, PartyGone, SeeOff, Undo
from frontdesk.desk.desk import Change
from frontdesk.errors import Refusal
from frontdesk.visits import Basis
from ui import theme
from ui.actions import Actions
from ui.chime import Chime
from ui.pages.desk.alarms import Alarms
from ui.pages.desk.aside.column import Side
from ui.pages.desk.called_card import Called, CalledCard, called_by, reason_of
from ui.pages.desk.lines.column import Lines
from ui.pages.desk.lines.menus import LineMenus
from ui.pages.desk.next_card import NextCard
from ui.pages.desk.notices import logged_notice, met_notice, undone_notice
from ui.pages.desk.presses import CardStack, PressGuard, once_after
from ui.pages.desk.refusal import CardRefusal
from ui.pages.desk.standing import DOWN, SIDE_HEIGHT, Stance, least_size, stance_at
from ui.pages.desk.view import View, view_of
from ui.session import Session, new_id
from ui.widgets.painting import announce
from ui.words import words

CALLED_FOR = 8_000
ASK_INCOMPLETE_AFTER = 60


class DeskPage(QWidget):
    """Follows the session by itself; `tick()` each second. `why_wanted(seq, person)`: 0 stands for the
    newest turn, an empty person for nobody in particular. `details_wanted(visit)`: empty for any."""

    why_wanted = Signal(int, str)
    details_wanted = Signal(str)

    def __init__(self, session: Session, actions: Actions, chime: Chime) -> None:
        super().__init__()
        self._session, self._chime = session, chime
        self.guard = PressGuard()
        self.view: View | None = None
        self.next_card, self.called_card = NextCard(actions), CalledCard(actions)
        self.lines = Lines()
        self.side = Side()
        self.receptions, self.waiting = self.side.receptions, self.side.waiting
        self.just_now, self.to_register = self.side.just_now, self.side.to_register
        self._alarms = Alarms(self, chime)
        self.top = CardStack()
        self.refusal = CardRefusal(self.top)
        self._menus = LineMenus(self, session.do, lambda who: self.why_wanted.emit(0, who))
        self._calm = once_after(self, CALLED_FOR, self.show_next)
        self._count_later = once_after(self, ASK_INCOMPLETE_AFTER, self._count_incomplete)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(words("desk_page", "Desk"))
        self._lay_out()
        self._wire()
        self.show_board()

    def _lay_out(self) -> None:
        theme.dress(self, role="page")
        self.top.addWidget(self.next_card)
        self.top.addWidget(self.called_card)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(16)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.top)
        left.addWidget(self.lines, 1)
        row.addLayout(left, 1)
        row.addWidget(self.side)

    def _wire(self) -> None:
        self._session.changed.connect(self._changed)
        self._session.refused.connect(self._refused)
        self._session.registered.connect(self._registered)
        self.receptions.finished.connect(lambda visit: self._once(SeeOff(visit)))
        self.waiting.left.connect(lambda visit: self._once(PartyGone(visit)))
        self.just_now.why_wanted.connect(lambda seq: self.why_wanted.emit(seq, ""))
        self.just_now.undo_wanted.connect(lambda seq: self._session.do(Undo(seq)))
        self.to_register.wanted.connect(lambda: self.details_wanted.emit(""))
        self.called_card.details_wanted.connect(self.details_wanted)
        self.lines.chosen.connect(self._open_person)
        self.lines.opened.connect(self._open_people)

    def press_first_visit(self) -> None:
        """The one press. Held keys never get here; a second one within a second asks for one more."""
        self.setFocus()
        if not self.guard.counts():
            self._ask_again()
            return
        board = self._session.board
        self._do(FirstVisit(new_id(), seen_head=board.head if board else None))

    def press_met(self) -> None:
        """The one called has met the visitors: of the card that is shown, else of the newest turn."""
        called = self.called_card.called
        visit = called.visit if called is not None and self.is_called_shown() else None
        view = self.view
        if view is not None and visit is None:
            visit = view.unmet()
        if view is not None and visit is not None and not view.is_met(visit):
            self._do(Met(visit))

    def _once(self, command: SeeOff | PartyGone) -> None:
        """The list moves up below the pointer: a second press at once would hit the party behind."""
        if self.guard.counts(type(command).__name__):
            self._session.do(command)
        else:
            self._say(words("desk_page", "Pressed twice: one party has gone"))

    def undo(self) -> None:
        """Take the newest action back."""
        self._do(Undo())

    def _do(self, command: Command) -> None:
        self.refusal.hide()
        if self._session.do(command) is None:
            self.guard.forget()

    def _ask_again(self) -> None:
        if self.top.currentWidget() is self.called_card:
            self.called_card.ask_again()
            announce(self, self.called_card.following.text())
            self._calm.start()

    def _changed(self, change: Change) -> None:
        self.refusal.hide()
        before = self.view
        self._look()
        called = called_by(change)
        if called is not None and self.view is not None:
            reason = reason_of(called, before, self.view, change.entries)
            self.called_card.show_called(called, self.view, reason, self._visitor(called))
            self.show_called()
        elif not self._only_told(change):
            self.show_next(by_press=True)
            self._say(undone_notice(change) or logged_notice(change))
        self._show_around()

    def _visitor(self, called: Called) -> str:
        """The name of a visitor who came back, where the desk knows it."""
        comes_back = called.turn is not None and called.turn.basis is not Basis.ROTATION
        return (self._session.details_of(called.visit).name or "") if comes_back else ""

    def _only_told(self, change: Change) -> bool:
        """How many came, or that they were met: the called card stays, and says so."""
        called = self.called_card.called
        told = all(isinstance(entry.what, PartyCounted | MetVisitors) for entry in change.entries)
        told = told and bool(change.entries)
        if told and called is not None and self.view is not None and self.is_called_shown():
            self.called_card.show_party(called, self.view)
            self.called_card.show_met(called, self.view)
            self._calm.start()
        elif told and self.view is not None:
            self.next_card.show_view(self.view)
            self._say(met_notice(change, self.view))
        return told

    def _say(self, notice: str) -> None:
        """A word about what just happened, for some seconds."""
        self.next_card.say_notice(notice)
        if notice:
            announce(self, notice)
            self._calm.start()

    def show_called(self) -> None:
        """Put the called card in front, with the chime, for some seconds or until the next action."""
        self.next_card.say_notice("")
        self.top.bring(self.called_card, by_press=True)
        self._calm.start()
        self._chime.call(self.called_card.hero.name())
        announce(self, self.called_card.spoken())

    def is_called_shown(self) -> bool:
        return self.top.currentWidget() is self.called_card

    def show_next(self, *, by_press: bool = False) -> None:
        """Back to the card of the next."""
        self._calm.stop()
        self.next_card.show_view(self.view)
        self.next_card.say_notice("")
        self.top.bring(self.next_card, by_press=by_press)

    def show_board(self) -> None:
        """Bring every part up to date with the book."""
        self._look()
        if not self.is_called_shown():
            self.next_card.show_view(self.view)
        self._show_around()

    def _look(self) -> None:
        self.view = view_of(self._session) if self._session.founded else None

    def _show_around(self) -> None:
        """The lines and the house. The card of the next is told when it is in front: what it foresees takes
        time, and a press brings the other card to the front."""
        for part in (self.lines, self.side):
            part.show_view(self.view)
        self._count_later.start()
        self._alarms.tell(self.view, self._session.now())

    def tick(self) -> None:
        """A second has gone by: minutes and the undo run; each minute the preview is made anew."""
        view = self.view
        if view is None:
            return
        if self.side.quiet.lasts():
            self.side.share_room()
            self.lines.measure()
        now = self._session.now()
        if now.replace(second=0, microsecond=0) != view.now.replace(second=0, microsecond=0):
            self.show_board()
            return
        self.called_card.tick(view.undo_left(now))
        self.side.tick(now)
        self.lines.tick(now)
        self._alarms.tell(view, now)

    def _registered(self, visit: str) -> None:
        """Somebody's details, or, without a visit, a note on who is expected."""
        if visit:
            self._count_later.start()
        else:
            self.show_board()

    def _count_incomplete(self) -> None:
        """Ask the store a moment later, so that a press needn't wait for it."""
        count = len(self._session.incomplete()) if self._session.founded else 0
        self.to_register.show_count(count)

    def _refused(self, refusal: Refusal) -> None:
        """A refusal stands over the card's foot, where the eye is; a dialog shows its own."""
        if self.isVisible() and QApplication.activeModalWidget() is None:
            self.refusal.show_refusal(refusal)
            self._place_refusal()

    def say_no_day(self) -> None:
        """The answer to a press for a visit while no day is open."""
        self.refusal.show_no_day(self.view)
        self._place_refusal()

    def _place_refusal(self) -> None:
        card = self.called_card if self.is_called_shown() else self.next_card
        self.refusal.place(self._stance(), card.told())

    def _open_person(self, person: str) -> None:
        if self.view is not None:
            self._menus.of_person(self.view, person)

    def _open_people(self, people: Sequence[str]) -> None:
        if self.view is not None:
            self._menus.of_people(self.view, people)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits, full-width ones too, tell the party size while the called card is shown."""
        called = self.called_card.called if self.is_called_shown() else None
        party = self.guard.party(event, called.visit) if called is not None else None
        if called is not None and party is not None:
            if party:
                self._do(CountParty(called.visit, party))
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.refusal.hide()
            self.show_next()
            self.show_board()
        super().changeEvent(event)

    @property
    def least(self) -> QSize:
        """How small the page may get: where it is narrow, its parts stand one below the other."""
        side = max(theme.grown(SIDE_HEIGHT), self.side.minimumSizeHint().height())
        parts = self.top.height() + self.lines.wanted_height() + side
        return least_size(self.width(), parts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._stand(self._stance())
        super().resizeEvent(event)
        self._place_refusal()

    def _stance(self) -> Stance:
        return stance_at(self.size(), self.called_card.buttons_height())

    def _stand(self, stance: Stance) -> None:
        self._row.setDirection(stance.parts)
        self.side.stand_below(stance.parts is DOWN)
        for card in (self.next_card, self.called_card):
            card.stand(stance)
        self.top.setFixedHeight(stance.top_height)
