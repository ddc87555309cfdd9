"""Why a turn of an earlier day went as it did, from what the pick wrote down."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from frontdesk.book.entries import DayOpened, Entry, TurnGiven
from frontdesk.reports.why import board_before, why, why_not
from ui.dialogs.base import BaseDialog
from ui.widgets.labels import label
from ui.words import spoken, words


class ReasonDialog(BaseDialog):
    """`entries`: those of the turn's day; `person`: whom it is about, who perhaps didn't receive."""

    topic = "why"

    def __init__(
        self, parent: QWidget | None, book: str, entries: Sequence[Entry], seq: int, person: str, when: str
    ) -> None:
        title, done = words("people_page", "Why?"), words("people_page", "Back")
        super().__init__(parent, title, done, when, width=720)
        self.cancel_button.hide()
        self.told = reasons(book, entries, seq, person)
        for number, text in enumerate(self.told):
            self.content.addWidget(label(text, "reason" if number else "name", wrap=True))


def reasons(book: str, entries: Sequence[Entry], seq: int, person: str) -> list[str]:
    """Why the one who received did, and why this person didn't, where that is somebody else."""
    start = next(n for n, entry in enumerate(entries) if isinstance(entry.what, DayOpened))
    turn = next(entry.what for entry in entries if entry.seq == seq)
    if not isinstance(turn, TurnGiven):
        raise TypeError(f"entry {seq} gives no turn")
    board = board_before(book, entries[start:], seq)
    told = [spoken(why(board, turn))]
    if person and person not in (turn.consultant, turn.with_mentor):
        told.append(spoken(why_not(board, turn, person)))
    return told
