"""F7: a reception is over. A list; digits choose and do it at once."""

from PySide6.QtWidgets import QWidget

from frontdesk.desk.commands import SeeOff
from frontdesk.rotation.board import Board, OpenVisit
from ui.day import mark_of_person, since
from ui.dialogs.desk_dialog import DeskDialog, FindField, found
from ui.lists.choice_list import Choice, ChoiceList
from ui.session import Session
from ui.visit_words import LONG_MINUTES, finish_word, visit_text
from ui.words import minutes_between, minutes_text, words

MOST_ROWS = 9


class SeenOffDialog(DeskDialog):
    """Builds one `SeeOff`."""

    topic = "desk"

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        board = session.board
        word = finish_word(board.sheet.occupied_until if board else "seen_off")
        subtitle = words("seen_off", "Whose visitors leave? A digit is enough; a name finds.")
        super().__init__(parent, session, word, word, subtitle)
        count = len(board.receptions()) if board else 0
        name = words("seen_off", "Receptions")
        self.choices = ChoiceList(name, max(3, min(MOST_ROWS, count)), digits=True)
        hint = words("seen_off", "Digit, or name, pinyin, initials")
        self.field = FindField(self.choices, hint, self.choices.pick_digit)
        self.field.textChanged.connect(self.show_board)
        self.choices.picked.connect(lambda _key: self.confirm())
        self.content.addWidget(self.field)
        self.content.addWidget(self.choices)
        self.show_board()

    def show_board(self) -> None:
        """The receptions that are meant, the longest first."""
        board = self.session.board
        visits = board.receptions() if board else []
        if board is not None:
            self.choices.show_choices([self._choice(board, v) for v in visits if self._meant(board, v)])
        self.say_missing("" if self.choices.choices else words("seen_off", "Nobody of this name receives."))

    def _meant(self, board: Board, visit: OpenVisit) -> bool:
        return any(found(self.field.text(), board.name(who)) for who in visit.receivers)

    def _choice(self, board: Board, visit: OpenVisit) -> Choice:
        person = visit.receivers[0]
        mark = mark_of_person(board, person)
        minutes = minutes_between(since(visit), self.session.now())
        return Choice(
            key=visit.id,
            title=board.name(person),
            detail=visit_text(visit),
            right=minutes_text(minutes),
            letter=mark.letter,
            index=mark.index,
            tone="warning" if minutes >= LONG_MINUTES else "text",
        )

    def confirm(self) -> None:
        if (visit := self.choices.selected()) is not None:
            self.send(SeeOff(visit))
