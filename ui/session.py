"""The session: the only object of the window that calls the desk, and tells everybody what changed."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeVar
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from frontdesk.book.chain import Head
from frontdesk.book.entries import Entry, TurnGiven, What
from frontdesk.desk import registry
from frontdesk.desk.commands import Command
from frontdesk.desk.decide.arrivals import lane_at
from frontdesk.desk.desk import Change, Desk
from frontdesk.desk.opening import business_date
from frontdesk.desk.ownership import Claim, Standing, claims, link_family, standing
from frontdesk.desk.undoing import Action
from frontdesk.errors import Refusal
from frontdesk.people import Consultant, Officer, Receptionist
from frontdesk.rotation.board import Board
from frontdesk.rotation.pick import previews
from frontdesk.site import Site
from frontdesk.visitors import Details, Found, Incomplete
from frontdesk.visits import Lane
from ui.jobs import Jobs
from ui.look.names import keep_whole
from ui.rights.rights import Rights
from ui.roster.people_book import PeopleBook

if TYPE_CHECKING:
    from frontdesk.desk.past.history import History
    from frontdesk.desk.past.periods import Periods
    from frontdesk.desk.past.slips import Slips
    from frontdesk.desk.rights.approvals import Approval

T = TypeVar("T")


class Session(QObject):
    """`changed(Change)` after each thing done, `refused(Refusal)` when the program says no."""

    changed = Signal(object)
    refused = Signal(object)
    registered = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.rights = Rights(desk)
        self.people = PeopleBook(desk)
        self._notes_of: frozenset[str] = frozenset()
        self._notes: Mapping[str, str] = {}
        self._history: History | None = None
        self._named: Site | None = None
        self._keep_names_whole()

    def use(self, jobs: Jobs) -> None:
        """From now on slow work that an approval takes is done there."""
        self.rights.jobs = jobs

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

    @property
    def history(self) -> "History":
        """The book looked back into: its days, its visits, and what was confirmed of whom."""
        if self._history is None:
            from frontdesk.desk.past.history import History

            self._history = History(self._desk)
        return self._history

    @property
    def slips(self) -> "Slips":
        """Where old slips are looked up."""
        from frontdesk.desk.past.slips import Slips

        return Slips(self._desk)

    @property
    def periods(self) -> "Periods":
        """Days, months and years of the book in figures."""
        from frontdesk.desk.past.periods import Periods  # when somebody looks back, not at the start

        return Periods(self._desk)

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

    def foreseen(self, command: Command) -> tuple[What, ...]:
        """What the book would say to this command now. Looking changes nothing; may raise a Refusal."""
        return self._desk.foreseen(command)

    def officers(self) -> tuple[Officer, ...]:
        """Everybody with rights, in the order of appointment."""
        return self.rights.officers()

    def newest_action(self) -> Action | None:
        """What undo would take back."""
        return self._desk.newest_action() if self.day_is_open else None

    def found_site(self, site: Site) -> None:
        """Begin the book of this site; raises the Refusal where it can't be."""
        self._desk.found(site)
        self._keep_names_whole()

    def do(self, command: Command, *approvals: "Approval") -> Change | None:
        """Do it; None (and `refused`) where the program says no. `approvals`: where it takes an officer."""
        change = self.attempt(lambda: self._desk.do(command, new_id(), *approvals))
        if change is not None:
            self._keep_names_whole()
            self.changed.emit(change)
        return change

    def _keep_names_whole(self) -> None:
        """No line on the screen is broken in the name of a person or an agency."""
        if self.founded and self.site is not self._named:
            self._named = self.site
            for some in (self._named.agencies, self._named.consultants, self._named.officers):
                keep_whole(one.name for one in some)

    def register(self, visit: str, details: Details) -> None:
        """Write down who came; raises the Refusal, for the dialog to show beside the field."""
        registry.register(self._desk, visit, details)
        self.registered.emit(visit)

    def details_of(self, visit: str) -> Details:
        return registry.details_of(self._desk, visit)

    def details_on(self, day: date) -> Mapping[str, Details]:
        """What is known of that day's visitors, by visit."""
        return registry.details_on(self._desk, day)

    def keep_note(self, seq: int, text: str) -> None:
        """Keep free text beside an entry of the book, where it can be erased."""
        registry.keep_note(self._desk, seq, text)
        self._notes_of = frozenset()
        self.registered.emit("")

    def briefed_notes(self) -> Mapping[str, str]:
        """Who is expected, as the supervisor noted it, by the line of *Expected today*."""
        lines = frozenset(self.board.expected) if self.board else frozenset()
        if lines != self._notes_of:
            self._notes_of, self._notes = lines, registry.briefed_notes(self._desk)
        return self._notes

    def find_visitors(self, text: str) -> Sequence[Found]:
        return registry.find_visitors(self._desk, text)

    def ownership_of(self, visitor: str) -> Standing:
        """Whose client this visitor is, and for how long still."""
        return standing(self._desk, visitor)

    def claims(self, visit: str) -> list[Claim]:
        """Whose protected client the visitor registered for this visit seems to be, but for who received."""
        return claims(self._desk, visit)

    def link_family(self, visitor: str, other: str) -> None:
        """Spouse, parents, children: from now on one client."""
        link_family(self._desk, visitor, other)

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
