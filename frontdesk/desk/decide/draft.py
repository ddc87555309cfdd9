"""A draft of the book's next lines: what is written so far, and the board as it stands with it."""

from collections.abc import Iterable
from datetime import datetime

from frontdesk.book.entries import AgencyChanged, TurnGiven, Waiting, What
from frontdesk.desk.refusals import unknown_person
from frontdesk.errors import Refusal
from frontdesk.people import Agency, Consultant, Officer
from frontdesk.rotation import owed
from frontdesk.rotation.board import Board, OpenVisit, changed
from frontdesk.rotation.fold import fold
from frontdesk.rotation.pick import pick
from frontdesk.site import Site
from frontdesk.visits import Effect, Lane, Owing
from frontdesk.words import say


def as_agreed(agencies: Iterable[Agency]) -> list[AgencyChanged]:
    """What gives agencies that weighed by heads their agreed shares back."""
    return [
        AgencyChanged(agency.id, agency.name, agency.agreed)
        for agency in agencies
        if agency.agreed is not None
    ]


class Draft:
    """Collects the entries of one command, at one moment (UTC), and folds each as it's written.

    `at_the_door` is the party that this command is about, if it needs somebody to receive it. `presser`: the
    id that the entries will be signed with.
    """

    def __init__(self, board: Board, site: Site, now: datetime, presser: str = "desk") -> None:
        self.board = board
        self.site = site
        self.now = now
        self.presser = presser
        self.whats: list[What] = []
        self.at_the_door: str | None = None

    def write(self, what: What) -> None:
        seq = self.board.seq + 1
        self.board = changed(fold(self.board, what, seq, self.now), seq=seq)
        self.whats.append(what)

    def give(self, turn: TurnGiven) -> None:
        """Write the turn down, and what those are owed who were passed for a cause that is made good."""
        self.write(turn)
        for each in turn.passed:
            if each.effect is Effect.OWED and turn.lane is not None:
                self.owe(each.consultant, turn.lane, Owing.PASSED, each.cause, "on_pass")

    def owe(  # the fields of an owed turn
        self, who: str, lane: Lane, kind: Owing, cause: str, clause: str, visit: str | None = None
    ) -> None:
        self.write(owed.new_one(self.board, who, lane, kind, cause, clause, visit))

    def reweigh(self) -> None:
        """Under `share: by_headcount` each agency weighs as many as are on duty; none: as before. Under
        `weights` the agreed shares hold again."""
        if self.board.closed:
            return
        if self.board.sheet.share != "by_headcount":
            for change in as_agreed(self.board.agencies):
                self.write(change)
            return
        for agency in self.board.agencies:
            number = sum(self._weighs(person) for person in self.board.people_of(agency.id))
            if number and number != agency.weight:
                agreed = agency.weight if agency.agreed is None else agency.agreed
                self.write(AgencyChanged(agency.id, agency.name, number, agreed))

    def place_waiting(self) -> None:
        """Give waiting parties their turns, in the order of arrival over all lanes, skipping those whom
        nobody can receive yet; last, this command's own party is written down as waiting, if it does."""
        for visit in self.board.waiting_visits():
            turn = pick(self.board, visit, self.now)
            if turn is not None:
                self.give(turn)
        if self.at_the_door is not None and self.board.visits[self.at_the_door].waiting:
            self.write(Waiting(self.at_the_door, self.board.visits[self.at_the_door].lane))

    def on_duty(self, who: str) -> bool:
        """Whether this person is on duty; at night nobody is."""
        return who in self.board.signed_in and not self.board.closed

    def person(self, consultant: str) -> Consultant:
        """The consultant with this id, or a refusal."""
        person = self.board.consultants.get(consultant)
        if person is None or person.left:
            raise unknown_person(consultant)
        return person

    def officer(self, officer: str) -> Officer:
        """The person with rights who has this id, or a refusal."""
        known = self.board.officers.get(officer)
        if known is None:
            raise unknown_person(officer)
        return known

    def visit(self, visit: str) -> OpenVisit:
        """The visit with this id that is still in the house, or a refusal."""
        found = self.board.visits.get(visit)
        if found is None:
            raise Refusal(
                say("desk", "Visit not open"),
                say("desk", "This visit is over already, or was never written down."),
            )
        return found

    def _weighs(self, person: Consultant) -> bool:
        board = self.board
        on_duty = person.id in board.signed_in and person.id not in board.suspended
        return on_duty and Lane.WALK_IN in person.lanes
