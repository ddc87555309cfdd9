"""The card of the next: who it is, why, who comes then, and the keys that can follow."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.book.entries import TurnGiven
from frontdesk.reports.terms import LANES
from frontdesk.reports.why import why
from frontdesk.rotation.board import Board
from frontdesk.rotation.eligibility import lacks_mentor
from ui import theme
from ui.actions import Actions
from ui.pages.desk.hero import HeroName
from ui.pages.desk.other_lanes import OtherLanes
from ui.pages.desk.standing import ACROSS, DOWN, Stance, buttons_width
from ui.pages.desk.view import AHEAD, View
from ui.widgets.badges import PersonPill
from ui.widgets.buttons import KeyButton
from ui.widgets.labels import BriefLabel, label
from ui.words import spoken, tenth_text, words

BETWEEN = 10
OTHERS = ("return_visit", "guests", "override", "others")
"""What else can bring somebody to the desk, two and two below the one press."""


class NextCard(QFrame):
    """Shows a view; `notice` says in a word what just happened, instead of the caption."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        theme.dress(self, role="card")
        self.caption = label("", "name", "muted")
        self.notice = label("", "name", "good", wrap=True)
        self.hero = HeroName("hero")
        self.reason = BriefLabel("reason")
        self.reason.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.following = QWidget()
        self.then = label("", "body", "muted")
        self.pills = [PersonPill("", "", 0, strong=number == 0) for number in range(AHEAD - 1)]
        self._shown_pills = 0
        self.first_visit = KeyButton("", "", "primary", "big")
        self.open_day = KeyButton("", "", "primary", "big")
        self.other_buttons = {name: KeyButton("") for name in OTHERS if name in set(actions)}
        self.others = OtherLanes()
        for button, name in ((self.first_visit, "first_visit"), (self.open_day, "open_day")):
            button.follow(actions[name])
        for name, button in self.other_buttons.items():
            button.follow(actions[name], keep_text=True)
            button.alike = tuple(self.other_buttons.values())
        for button in self._buttons():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()

    def _buttons(self) -> tuple[KeyButton, ...]:
        return (self.first_visit, self.open_day, *self.other_buttons.values())

    def _lay_out(self) -> None:
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(22, 18, 22, 18)
        row.setSpacing(20)
        self._words = self._words_column()
        row.addLayout(self._words, 1)
        self._presses = column = QVBoxLayout()
        column.setSpacing(BETWEEN)
        for button in (self.first_visit, self.open_day):
            column.addWidget(button)
        grid = QGridLayout()
        grid.setSpacing(BETWEEN)
        for number, button in enumerate(self.other_buttons.values()):
            button.setFixedHeight(max(44, button.sizeHint().height()))
            grid.addWidget(button, number // 2, number % 2)
        grid.setColumnStretch(2, 1)
        column.addLayout(grid)
        column.addStretch(1)
        row.addLayout(column)

    def _words_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(12)
        for part in (self.caption, self.notice):
            head.addWidget(part)
        head.addWidget(self.others, 1)
        head.setStretchFactor(self.notice, 1)
        column.addLayout(head)
        column.addWidget(self.hero)
        column.addWidget(self.reason)
        column.addStretch(1)
        pills = QHBoxLayout(self.following)
        pills.setContentsMargins(0, 0, 0, 0)
        pills.setSpacing(6)
        pills.addWidget(self.then)
        for pill in self.pills:
            pills.addWidget(pill)
        pills.addStretch(1)
        column.addWidget(self.following)
        return column

    def show_view(self, view: View | None) -> None:
        """Show who is next, or what to do first."""
        is_open = view is not None and view.open
        self.first_visit.setVisible(is_open)
        for name, button in self.other_buttons.items():
            button.setVisible(is_open)
            button.say(_short_words(name))
        self.others.show_view(view)
        self.open_day.setVisible(not is_open and not (view is not None and view.closed_today))
        nexts = view.nexts() if view is not None else ()
        if view is None or not view.open:
            self._show_closed(view)
        elif nexts:
            self._show_next(view, nexts[0])
        else:
            self._show_nobody(view)
        self._show_then(view, nexts[1:])
        self._share_room()

    def _show_next(self, view: View, turn: TurnGiven) -> None:
        mark = view.mark_of_turn(turn)
        self.caption.setText(words("desk_page", "Next · {lane}", lane=LANES[view.lane]))
        self.hero.show_person(view.name(turn.consultant), mark.letter, mark.index, mark.name)
        self.reason.say(spoken(why(view.board, turn), tenth_text), words("desk_page", "F12 why?"))

    def _show_nobody(self, view: View) -> None:
        self.caption.setText(words("desk_page", "Next · {lane}", lane=LANES[view.lane]))
        if view.board.signed_in:
            self.hero.show_person(words("desk_page", "Nobody is ready"))
            self.reason.say(_why_nobody(view.board))
            return
        self.hero.show_person(words("desk_page", "Nobody has signed in"))
        self.reason.say(
            words("desk_page", "Sign people in with F9: two initials, Enter. A party that comes now waits.")
        )

    def _show_closed(self, view: View | None) -> None:
        self.caption.setText(words("desk_page", "Rotation"))
        if view is not None and view.closed_today:
            self.hero.show_person(words("desk_page", "The day is closed"))
            self.reason.say(words("desk_page", "Tomorrow the rotation goes on where it ended today."))
            return
        self.hero.show_person(words("desk_page", "The day isn’t open yet"))
        self.reason.say(
            words("desk_page", "Open the day with Ctrl+O. Then people sign in, and turns are given.")
        )

    def _show_then(self, view: View | None, rest: Sequence[TurnGiven]) -> None:
        self.then.setText(words("desk_page", "Then") if rest else "")
        for pill, turn in zip(self.pills, rest, strict=False):
            if view is not None:
                mark = view.mark_of_turn(turn)
                pill.show_person(view.name(turn.consultant), mark.letter, mark.index)
        self.following.setVisible(bool(rest))
        self._shown_pills = len(rest)
        self._fit_pills()

    def _fit_pills(self) -> None:
        """Show as many pills as there is room for, none of them cut."""
        across = self._row.direction() is ACROSS
        beside = self.first_visit.minimumWidth() + 20 if across else 0
        room = self.width() - beside - 22 - 22 - self.then.sizeHint().width()
        for number, pill in enumerate(self.pills):
            room -= 6 + pill.sizeHint().width()
            pill.setVisible(number < self._shown_pills and room >= 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_pills()
        self._share_room()

    def _share_room(self) -> None:
        """The name keeps its size, whatever the reason is: that ends where its room does."""
        margins = self._row.contentsMargins()
        room = self.height() - margins.top() - margins.bottom()
        heads = [part.sizeHint().height() for part in (self.caption, self.notice, self.others)]
        room -= max(heads) + 2 * self._words.spacing()
        if not self.following.isHidden():
            room -= self._words.spacing() + self.following.sizeHint().height()
        if self._row.direction() is not ACROSS:
            room -= 2 * BETWEEN + self._presses.sizeHint().height()
        self.hero.share(room, self.reason)

    def told(self) -> QRect:
        """Where the reason stands, with who comes then below it, or else with the name above it."""
        told = self.reason.geometry()
        told.setHeight(min(told.height(), self.reason.heightForWidth(told.width())))
        if self._row.direction() is not ACROSS:
            return told | self.hero.geometry()
        return told | self.following.geometry() if self.then.text() else told

    def stand(self, stance: Stance) -> None:
        """The buttons beside the words, or below them: then before who follows, to be seen without
        scrolling."""
        below = stance.buttons is DOWN
        if stance.buttons is not self._row.direction():
            self._row.setDirection(stance.buttons)
            (self._row if below else self._words).addWidget(self.following)
        self._row.setSpacing(BETWEEN if below else 20)
        self._row.setStretchFactor(self._words, 0 if below else 1)
        self._row.setStretchFactor(self._presses, 1 if below else 0)
        self.hero.grow(stance.larger)
        width = buttons_width(stance)
        for button in (self.first_visit, self.open_day):
            button.setFixedSize(width, button.sizeHint().height() + stance.larger)
        for button in self.other_buttons.values():
            button.setFixedWidth((width - BETWEEN) // 2)
        self._share_room()

    def say_notice(self, text: str) -> None:
        """A word about what just happened, instead of the caption; empty puts it away."""
        self.notice.setText(text)
        self.notice.setVisible(bool(text))
        for part in (self.caption, self.others):
            part.setVisible(not text)


def _why_nobody(board: Board) -> str:
    """What keeps those who are in from receiving, and what helps."""
    if not board.ready:
        return words(
            "desk_page",
            "All receive or are away. A party that comes now waits (F2), and is called as soon as "
            "somebody is ready.",
        )
    if not all(lacks_mentor(board, who) for who in board.ready):
        return words(
            "desk_page",
            "Who is ready isn’t that far yet, or lacks the mentor. Stages: F9, Ctrl+M. F2 lets a party wait.",
        )
    if board.busy:
        return words(
            "desk_page",
            "The others receive or are away, the newcomers’ mentors too. F7 sees a party off; F2 lets one "
            "wait.",
        )
    return words(
        "desk_page",
        "Only newcomers are in, without their mentors. F9 signs those in; F2 lets a party wait.",
    )


def _short_words(action: str) -> str:
    """The action in a word or two, as half a button has room for."""
    return {
        "return_visit": words("desk_page", "Return visit"),
        "guests": words("desk_page", "Tour, VIP"),
        "override": words("desk_page", "Override"),
        "others": words("desk_page", "Call, others"),
    }[action]
