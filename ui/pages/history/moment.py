"""A moment of the book, put together for the board that shows it."""

from collections.abc import Mapping
from datetime import datetime, tzinfo

from frontdesk.book.entries import TurnGiven
from frontdesk.desk.decide.arrivals import lane_at
from frontdesk.people import Consultant
from frontdesk.records import Record
from frontdesk.rotation.board import Board
from frontdesk.rotation.pick import previews
from frontdesk.visits import Lane
from ui.day import Mark, mark_of_person, marks

AHEAD = 5


class Moment(Record):
    """The board just after an entry. `lane`: of a first visit that had come then; `nexts`: who would have
    received, if parties had come."""

    board: Board
    at: datetime
    zone: tzinfo
    lane: Lane
    marks: Mapping[str, Mark]
    nexts: tuple[TurnGiven, ...]

    def name(self, person: str) -> str:
        return self.board.name(person)

    def mark(self, person: str) -> Mark:
        return mark_of_person(self.board, person)

    def receiving(self, agency: str) -> list[Consultant]:
        """Who of the agency receives, or stands by as mentor."""
        return [person for person in self.board.people_of(agency) if person.id in self.board.busy]

    def away(self, agency: str) -> list[Consultant]:
        """Who of the agency is away, and neither receiving nor suspended."""
        elsewhere = self.board.busy.keys() | self.board.suspended.keys()
        people = self.board.people_of(agency)
        return [p for p in people if p.id in self.board.away and p.id not in elsewhere]

    def suspended(self, agency: str) -> list[Consultant]:
        """Who of the agency is off the rotation."""
        return [person for person in self.board.people_of(agency) if person.id in self.board.suspended]


def moment_of(board: Board, zone: tzinfo, opened_at: datetime) -> Moment:
    """That board, with who was next."""
    at = board.at or opened_at
    lane = lane_at(board.sheet, at.astimezone(zone).time())
    nexts = () if board.closed else tuple(previews(board, lane, at, AHEAD))
    return Moment(board, at, zone, lane, marks(board), nexts)
