"""F3: who are you, or whom do you ask for? One field, the way it is served, and whom it leads to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from frontdesk.desk.commands import Arrival, FirstVisit, ReturnVisit
from frontdesk.desk.ownership import Standing
from frontdesk.errors import Refusal
from frontdesk.rotation.board import Board
from frontdesk.visitors import Details, Found
from ui.dialogs.desk_dialog import DeskDialog, FindField
from ui.dialogs.visits.return_rows import (
    ASKED,
    COMMANDS,
    OF_A_CONSULTANT,
    OF_AN_OWNER,
    REFERRED,
    RETURN,
    TOGETHER,
    Meant,
    consultant_choice,
    visitor_choice,
    ways,
)
from ui.dialogs.visits.return_words import leads_to, nothing_found, turn_for
from ui.lists.choice_list import ChoiceList
from ui.session import Session, new_id
from ui.widgets.buttons import KeyButton
from ui.widgets.labels import label
from ui.widgets.note import Note
from ui.widgets.segments import Digits, Segments
from ui.words import listed, words

ROWS, FAMILY_KEY = 4, "Ctrl+J"


class ReturnVisitDialog(DeskDialog):
    """Builds one arrival, or with *together* one return visit for each owner. `family_wanted(Found)`: who
    else is one client with this visitor."""

    topic = "return"
    grows_to = 640

    family_wanted = Signal(object)

    def __init__(self, parent: QWidget | None, session: Session, way: str = "", text: str = "") -> None:
        title = words("return_visit", "Return visit, named request, referral")
        subtitle = words("return_visit", "Who are you, or whom do you ask for?")
        super().__init__(parent, session, title, title, subtitle, width=780)
        self.choices = ChoiceList(words("return_visit", "Found"), ROWS, tall=True)
        hint = words("return_visit", "Name, pinyin, initials, phone or its last four digits")
        self.field = FindField(self.choices, hint)
        self.ways = Segments(words("return_visit", "How it is served"), ways(), digits=Digits.ALWAYS)
        self.empty = label("", "body", "muted", wrap=True)
        self.collected = label("", "name", "good", wrap=True)
        self.note = Note(2)
        self.visitors: dict[str, Found] = {}
        self.standings: dict[str, Standing] = {}
        self._visit = new_id()
        self._together: list[Meant] = []
        self._put_together()
        self.ways.choose(way)
        self.field.textChanged.connect(self._find)
        self.choices.chosen.connect(lambda _key: self._look())
        self.choices.picked.connect(lambda _key: self.field.setFocus())
        self.ways.chosen.connect(lambda _key: self._look())
        self.field.setText(text)
        self._find(text)

    @property
    def receiver(self) -> str:
        """Whom it leads to, as it is said."""
        return self.note.text.text()

    def _put_together(self) -> None:
        self.content.addWidget(self.field)
        self.content.addWidget(self.ways)
        told = words("return_visit", "Ctrl and a digit choose how it is served, from the field, too.")
        self.content.addWidget(label(told, "small", "muted"))
        for part in (self.choices, self.empty, self.collected, self.note):
            self.content.addWidget(part)

    def _buttons(self) -> QHBoxLayout:
        """The way to the family stands beside Cancel."""
        row = super()._buttons()
        self.family = KeyButton(words("return_visit", "One family with"), FAMILY_KEY)
        self.family.setMinimumHeight(46)
        self.family.clicked.connect(self._ask_family)
        row.insertWidget(0, self.family)
        return row

    def _find(self, text: str) -> None:
        """Visitors first, then consultants whom somebody may ask for."""
        board = self.session.board
        if board is None:
            return
        visitors = self.session.find_visitors(text) if text.strip() else ()
        self.visitors = {f"v:{visitor.visitor}": visitor for visitor in visitors}
        self.standings = {key: self.session.ownership_of(one.visitor) for key, one in self.visitors.items()}
        choices = [visitor_choice(board, k, one, self.standings[k]) for k, one in self.visitors.items()]
        choices += [consultant_choice(board, person) for person in self.session.find_consultants(text)]
        self.choices.show_choices(choices)
        self.choices.setVisible(bool(choices))
        self.empty.setVisible(not choices)
        self.empty.setText(nothing_found(text))
        self._look()
        self._fit()

    def _found(self) -> Found | None:
        """The visitor who is selected, if it is one."""
        return self.visitors.get(self.choices.selected() or "")

    def _standing(self) -> Standing:
        return self.standings.get(self.choices.selected() or "", Standing())

    def _meant(self) -> Meant | None:
        """Who is selected; None for nobody, and for a visitor who is nobody's client any more."""
        key, board, visitor = self.choices.selected(), self.session.board, self._found()
        if key is None or board is None:
            return None
        if visitor is None:
            who = key.removeprefix("c:")
            return Meant(who, board.name(who))
        way, standing = self.ways.value(), self._standing()
        owner = standing.owner or visitor.owner
        if not owner or way in OF_A_CONSULTANT or (way in OF_AN_OWNER and not standing.protected):
            return None
        return Meant(owner, visitor.name, visitor.visitor)

    def command(self) -> Arrival | None:
        """What Enter sends, or would add. Nobody's client, or no longer protected: a first visit."""
        meant, way = self._meant(), self.ways.value()
        if meant is None:
            return FirstVisit(self._visit) if self._found() and way == RETURN else None
        if way in OF_AN_OWNER:
            return ReturnVisit(self._visit, meant.consultant, visitor=meant.visitor)
        return COMMANDS[way](self._visit, meant.consultant)

    def _look(self) -> None:
        """What the sheet makes of it now, before Enter."""
        board, command = self.session.board, self.command()
        self._show_collected()
        self.family.setVisible(self._found() is not None)
        self.note.setVisible(bool(self.choices.choices))
        self.primary_button.setEnabled(command is not None or self._all_told())
        if board is None or command is None:
            self._say_what_lacks()
            return
        try:
            whats = self.session.foreseen(command)
        except Refusal as refusal:
            self.note.show_refusal(refusal)
            return
        meant = self._meant()
        self.note.show_text(
            self._title(board), leads_to(board, meant.consultant if meant else "", whats, self._visit)
        )
        turn = turn_for(whats, self._visit)
        if self.ways.value() == TOGETHER and meant is not None:
            self.primary_button.say(words("return_visit", "Add {name}", name=meant.name))
        elif turn is None:
            self.primary_button.say(words("return_visit", "Let the party wait"))
        else:
            self.primary_button.say(words("return_visit", "To {name}", name=board.name(turn.consultant)))

    def _title(self, board: Board) -> str:
        if self.ways.value() in (ASKED, REFERRED) and board.sheet.referral.to != "referrer":
            return words("return_visit", "Who receives: by the sheet referrals go by rotation")
        if isinstance(self.command(), FirstVisit):
            if self._standing().owner:
                return words("return_visit", "Who receives: the protection has lapsed, a first visit")
            return words("return_visit", "Who receives: nobody’s client yet, a first visit")
        return words("return_visit", "Who receives")

    def _say_what_lacks(self) -> None:
        if self._all_told():
            self.primary_button.say(words("return_visit", "Receive all {count}", count=len(self._together)))
            self.note.setVisible(False)
            return
        self.primary_button.say(words("return_visit", "Return visit"))
        text = words("return_visit", "Nobody’s client (any more): a first visit (F2).")
        if self.ways.value() in OF_A_CONSULTANT:
            text = words("return_visit", "This takes a consultant: type whom they ask for.")
        self.note.show_text(words("return_visit", "Who receives"), text)

    def _all_told(self) -> bool:
        """Several were told, and the field is empty: Enter has all of them received."""
        return len(self._together) > 1 and self.ways.value() == TOGETHER and not self.choices.choices

    def _show_collected(self) -> None:
        together = self.ways.value() == TOGETHER
        names = listed(self._told_as(one) for one in self._together)
        text = words("return_visit", "They come together: {names}", names=names)
        if together and not self._together:
            text = words("return_visit", "Add each client, or each owner, by Enter; then Enter once more.")
        self.collected.setText(text)
        self.collected.setVisible(together)

    def _told_as(self, one: Meant) -> str:
        board = self.session.board
        owner = board.name(one.consultant) if board else one.consultant
        return one.name if one.name == owner else f"{one.name} → {owner}"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9:
            self.ways.pick_digit(event.key() - Qt.Key.Key_0)
        elif control and event.key() == Qt.Key.Key_J:
            self._ask_family()
        else:
            super().keyPressEvent(event)

    def _ask_family(self) -> None:
        if (visitor := self._found()) is not None:
            self.reject()
            self.family_wanted.emit(visitor)

    def confirm(self) -> None:
        meant, command, visitor = self._meant(), self.command(), self._found()
        if self._all_told():
            self._receive_all()
        elif command is None:
            return
        elif self.ways.value() == TOGETHER and meant is not None:
            self._add(meant)
        elif self.send(command) and isinstance(command, FirstVisit) and visitor is not None and visitor.phone:
            self.session.register(command.visit, Details(visitor.name or None, visitor.phone))

    def _add(self, meant: Meant) -> None:
        """One more of those who come together; each owner once."""
        if all(one.consultant != meant.consultant for one in self._together):
            self._together.append(meant)
        self.field.clear()
        self._find("")
        self.field.setFocus()

    def _receive_all(self) -> None:
        """One return visit for each owner, in the order in which they were told."""
        first: str | None = None
        while self._together:
            meant, visit = self._together[0], new_id()
            command = ReturnVisit(visit, meant.consultant, visitor=meant.visitor, together=first)
            if self.session.do(command) is None:
                self._look()
                return
            first = first or visit
            self._together.pop(0)
        self.accept()
