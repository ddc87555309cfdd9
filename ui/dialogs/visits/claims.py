"""After somebody was registered: whose protected client it seems to be, if not of who received."""

from PySide6.QtWidgets import QWidget

from frontdesk.desk.commands import Dispute
from frontdesk.desk.ownership import Claim
from frontdesk.reports.decision_terms import RULING_REASONS
from frontdesk.rotation.board import Board
from ui.day import mark_of_person
from ui.dialogs.desk_dialog import DeskDialog
from ui.lists.choice_list import Choice, ChoiceList
from ui.session import Session
from ui.visit_words import term
from ui.widgets.note import Note
from ui.words import date_text, words


class ClaimsDialog(DeskDialog):
    """Builds one `Dispute`: it decides nothing, the supervisor rules."""

    topic = "return"

    def __init__(self, parent: QWidget | None, session: Session, visit: str) -> None:
        title = words("claims", "Somebody else’s client?")
        subtitle = words("claims", "Whoever was registered seems to belong to somebody else.")
        super().__init__(parent, session, title, words("claims", "Mark as disputed"), subtitle, width=680)
        self._visit = visit
        claims, board = session.claims(visit), session.board
        self.choices = ChoiceList(words("claims", "Who may claim"), max(1, min(3, len(claims))))
        self.note = Note(2)
        self.content.addWidget(self.choices)
        self.content.addWidget(self.note)
        self.cancel_button.say(words("claims", "Leave it"))
        if board is not None:
            self.choices.show_choices([_choice(board, claim) for claim in claims])
            self._look(board)

    def _look(self, board: Board) -> None:
        visit = board.visits.get(self._visit)
        open_to_dispute = visit is not None and not visit.disputed
        self.primary_button.setEnabled(open_to_dispute)
        text = words("claims", "The reception goes on as it is; the supervisor rules later (Ctrl+K).")
        if not open_to_dispute:
            text = words("claims", "It is over, or disputed already: the supervisor rules (Ctrl+K).")
        self.note.show_text("", text)

    def confirm(self) -> None:
        self.send(Dispute(self._visit))


def _choice(board: Board, claim: Claim) -> Choice:
    mark = mark_of_person(board, claim.owner)
    return Choice(
        key=claim.owner,
        title=board.name(claim.owner),
        detail=term(RULING_REASONS, claim.reason),
        right=words("claims", "protected until {day}", day=date_text(claim.protected_until)),
        letter=mark.letter,
        index=mark.index,
        tone="text",
    )
