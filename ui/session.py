"""The session: the only object of the window that calls the desk, and tells everybody what changed."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import TypeVar
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from frontdesk.book.chain import Head
from frontdesk.book.entries import Entry, TurnGiven, What
from frontdesk.desk import registry
from frontdesk.desk.commands import Command
from frontdesk.desk.decide import Dayless, WithinDay, decide
from frontdesk.desk.decide.visiting import lane_at
from frontdesk.desk.desk import Change, Desk
from frontdesk.desk.opening import business_date
from frontdesk.desk.undoing import Action
from frontdesk.errors import Refusal
from frontdesk.people import Consultant, Receptionist
from frontdesk.rotation.board import Board
from frontdesk.rotation.pick import previews
from frontdesk.site import Site
from frontdesk.visitors import Details, Found, Incomplete
from frontdesk.visits import Lane

T = TypeVar("T")


class Session(QObject):
    """`changed(Change)` after each thing done, `refused(Refusal)` when the program says no."""

    changed = Signal(object)
    refused = Signal(object)
    registered = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    @property
    def founded(self) -> bool:
        return self._desk.founded

    @property
    def site(self) -> Site:
        return self._desk.site

    @property
    def board(self) -> Board | None:
        """The board as it stands; None before the book's first day."""
        return self._desk.board

    @property
    def day_is_open(self) -> bool:
        board = self._desk.board
        return board is not None and not board.closed

    @property
    def entries(self) -> list[Entry]:
        """The entries since the newest opening, in order."""
        return self._desk.entries

    @property
    def head(self) -> Head:
        """Where the book ends."""
        return self._desk.head

    def day_entries(self, day: date) -> list[Entry]:
        """The entries of that day's file; empty if the day never was."""
        return self._desk.day_entries(day)

    def today(self) -> date:
        """The date on the wall of the sales centre."""
        return business_date(self.site, self.now())

    @property
    def receptionist(self) -> Receptionist | None:
        return self._desk.receptionist

    def now(self) -> datetime:
        """The moment as the book would write it (UTC)."""
        return self._desk.clock()

    def local(self, at: datetime) -> datetime:
        """A moment on the clock of the sales centre."""
        return at.astimezone(self.site.zone)

    def lane(self) -> Lane:
        """The lane of a first visit that comes now."""
        board = self.board
        return Lane.WALK_IN if board is None else lane_at(board.sheet, self.local(self.now()).time())

    def previews(self, most: int) -> list[TurnGiven]:
        """The next turns, if first visits came now; the first of them is what F2 will give."""
        if not self.day_is_open or self.board is None:
            return []
        return list(previews(self.board, self.lane(), self.now(), most))

    def foreseen(self, command: Dayless | WithinDay) -> tuple[What, ...]:
        """What the book would say to this command now. Looking changes nothing; may raise a Refusal."""
        board = self.board
        return () if board is None else decide(board, self.site, command, self.now())

    def newest_action(self) -> Action | None:
        """What undo would take back."""
        return self._desk.newest_action() if self.day_is_open else None

    def found_site(self, site: Site) -> None:
        """Begin the book of this site; raises the Refusal where it can't be."""
        self._desk.found(site)

    def do(self, command: Command) -> Change | None:
        """Do it; None (and `refused`) where the program says no."""
        change = self.attempt(lambda: self._desk.do(command, new_id()))
        if change is not None:
            self.changed.emit(change)
        return change

    def register(self, visit: str, details: Details) -> None:
        """Write down who came; raises the Refusal, for the dialog to show beside the field."""
        registry.register(self._desk, visit, details)
        self.registered.emit(visit)

    def details_of(self, visit: str) -> Details:
        return registry.details_of(self._desk, visit)

    def find_visitors(self, text: str) -> Sequence[Found]:
        return registry.find_visitors(self._desk, text)

    def find_consultants(self, text: str) -> list[Consultant]:
        return registry.find_consultants(self._desk, text)

    def incomplete(self) -> list[Incomplete]:
        """Today's visits whose registration lacks something that the sheet asks for."""
        return registry.incomplete(self._desk)

    def attempt(self, deed: Callable[[], T]) -> T | None:
        """The deed's result, or None after `refused` was told. What isn't a Refusal goes up: a bug."""
        try:
            return deed()
        except Refusal as refusal:
            self.refused.emit(refusal)
            return None


def new_id() -> str:
    """A random id, for a visit or a press."""
    return uuid4().hex
