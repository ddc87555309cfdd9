"""What the dialogs about one person share: fields, what follows, who approves, and the one command."""

from PySide6.QtWidgets import QWidget

from frontdesk.desk.orders import Order
from frontdesk.errors import Refusal
from frontdesk.people import Consultant
from ui.consequences import consequences_text
from ui.day import mark_of
from ui.dialogs.approval import ApprovalRow
from ui.dialogs.desk_dialog import DeskDialog
from ui.session import Session
from ui.widgets.note import Note
from ui.words import words


class PersonDialog(DeskDialog):
    """Override `command(by)`; call `put(field, …)` for each field, then `begin(type of the command)`."""

    topic = "people"

    def __init__(
        self,
        parent: QWidget | None,
        session: Session,
        person: str,
        title: str,
        primary: str,
        width: int = 640,
    ) -> None:
        board = session.board
        assert board is not None
        self.person: Consultant = board.consultants[person]
        agency = mark_of(board, self.person.agency).name
        super().__init__(parent, session, title, primary, f"{self.person.name} · {agency}", width)
        self._possible = False
        self.note = Note(2)
        self.by = ApprovalRow(session)

    def begin(self, command: type) -> None:
        """Everything is in place: offer who may approve, and look ahead."""
        self.content.addWidget(self.note)
        self.content.addWidget(self.by)
        self.by.chosen.connect(lambda _who: self.look_ahead())
        self.by.changed.connect(self._check)
        agency = self.person.agency
        self.by.offer(command, lambda officer: officer.agency in (None, agency))
        self.look_ahead()

    def command(self, by: str) -> Order | None:
        """The command as it stands; None while something is missing. Subclasses say it."""
        raise NotImplementedError

    def look_ahead(self) -> None:
        """What the book would say, or why it would refuse."""
        self._possible = False
        board, wish = self.session.board, self._wish()
        if board is not None and wish is not None:
            try:
                whats = self.session.foreseen(wish)
            except Refusal as refusal:
                self.note.show_refusal(refusal)
            else:
                self.note.show_text(words("person", "What follows"), consequences_text(board, whats))
                self._possible = True
        self._check()

    def _wish(self) -> Order | None:
        officer = self.by.officer
        return self.command(officer.id) if officer is not None else None

    def _check(self) -> None:
        self.primary_button.setEnabled(self._possible and self.by.ready)

    def confirm(self) -> None:
        if (wish := self._wish()) is not None:
            self.by.approve(wish, lambda approval: self.send(wish, approval))
