"""A draft of the book's next lines: what is written so far, and the board as it stands with it."""

from datetime import datetime

from frontdesk.book.entries import Waiting, What
from frontdesk.desk.refusals import unknown_person
from frontdesk.errors import Refusal
from frontdesk.people import Consultant
from frontdesk.rotation.board import Board, OpenVisit, changed
from frontdesk.rotation.fold import fold
from frontdesk.rotation.pick import pick
from frontdesk.words import say


class Draft:
    """Collects the entries of one command, at one moment (UTC), and folds each as it's written.

    `at_the_door` is the party that this command is about, if it needs somebody to receive it.
    """

    def __init__(self, board: Board, now: datetime) -> None:
        self.board = board
        self.now = now
        self.whats: list[What] = []
        self.at_the_door: str | None = None

    def write(self, what: What) -> None:
        seq = self.board.seq + 1
        self.board = changed(fold(self.board, what, seq, self.now), seq=seq)
        self.whats.append(what)

    def place_waiting(self) -> None:
        """Give waiting parties their turns, in the order of arrival over all lanes, skipping those whom
        nobody can receive yet; last, this command's own party is written down as waiting, if it does."""
        for visit in self.board.waiting_visits():
            turn = pick(self.board, visit, self.now)
            if turn is not None:
                self.write(turn)
        if self.at_the_door is not None and self.board.visits[self.at_the_door].waiting:
            self.write(Waiting(self.at_the_door, self.board.visits[self.at_the_door].lane))

    def person(self, consultant: str) -> Consultant:
        """The consultant with this id, or a refusal."""
        person = self.board.consultants.get(consultant)
        if person is None:
            raise unknown_person(consultant)
        return person

    def visit(self, visit: str) -> OpenVisit:
        """The visit with this id that is still in the house, or a refusal."""
        found = self.board.visits.get(visit)
        if found is None:
            raise Refusal(
                say("desk", "Visit not open"),
                say("desk", "This visit is over already, or was never written down."),
            )
        return found
