"""One family: spouse, parents and children are one client (clause `match`)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from frontdesk.visitors import Found
from ui.dialogs.desk_dialog import DeskDialog, FindField
from ui.dialogs.visits.return_rows import visitor_choice
from ui.lists.choice_list import ChoiceList
from ui.session import Session
from ui.widgets.note import Note
from ui.words import words

ROWS = 4


class FamilyDialog(DeskDialog):
    """Links two visitors. `linked(name)`: it is done."""

    topic = "return"

    linked = Signal(str)

    def __init__(self, parent: QWidget | None, session: Session, visitor: Found) -> None:
        title = words("family", "One family with {name}", name=visitor.name)
        subtitle = words("family", "Spouse, parents and children are one client, with one owner.")
        super().__init__(parent, session, title, words("family", "One family"), subtitle, width=680)
        self._visitor = visitor
        self.choices = ChoiceList(words("family", "Visitors"), ROWS, tall=True)
        self.field = FindField(self.choices, words("family", "The other one: name, pinyin, phone"))
        self.note = Note(1)
        self.found: dict[str, Found] = {}
        for part in (self.field, self.choices, self.note):
            self.content.addWidget(part)
        self.field.textChanged.connect(self._find)
        self.choices.chosen.connect(lambda _key: self._look())
        self.choices.picked.connect(lambda _key: self.field.setFocus())
        self._find("")

    def _find(self, text: str) -> None:
        board = self.session.board
        visitors = self.session.find_visitors(text) if text.strip() else ()
        self.found = {one.visitor: one for one in visitors if one.visitor != self._visitor.visitor}
        if board is not None:
            self.choices.show_choices(
                [visitor_choice(board, k, v, self.session.ownership_of(k)) for k, v in self.found.items()]
            )
        self._look()

    def _other(self) -> Found | None:
        return self.found.get(self.choices.selected() or "")

    def _look(self) -> None:
        other, board = self._other(), self.session.board
        self.primary_button.setEnabled(other is not None)
        if other is None or board is None:
            text = words("family", "Find the other one, who must be registered already.")
        elif "family" not in board.sheet.match:
            text = words("family", "It is kept; but by the rule sheet families aren’t one client.")
        else:
            text = words(
                "family",
                "{one} and {other} are one client from now on: whoever had the newest contact owns it.",
                one=self._visitor.name,
                other=other.name,
            )
        self.note.show_text("", text)

    def confirm(self) -> None:
        if (other := self._other()) is not None:
            self.session.link_family(self._visitor.visitor, other.visitor)
            self.accept()
            self.linked.emit((self._visitor.phone or "")[-4:] or self._visitor.name)
