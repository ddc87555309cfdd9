"""The desk: the one straight path of every action.

    command -> decide -> entries -> book (one transaction) -> board = fold(board, entries)

Nothing is shown before it is in the book for good; what is refused changes nothing.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import chain
from pathlib import Path
from typing import TypeVar
from uuid import uuid4

from sqlalchemy import Connection, Engine

from frontdesk.book.chain import Head, sealed
from frontdesk.book.entries import DayClosed, DayOpened, DeskTaken, Entry, Undone, What
from frontdesk.desk.commands import Command, OpenDay, ReturnVisit, TakeDesk, Undo
from frontdesk.desk.decide import decide
from frontdesk.desk.opening import open_day, sheets_of
from frontdesk.desk.orders import Reclassify, Rule
from frontdesk.desk.refusals import day_not_open
from frontdesk.desk.rights.approvals import Approval, require
from frontdesk.desk.undoing import Action, newest, undo
from frontdesk.errors import Refusal
from frontdesk.people import Receptionist
from frontdesk.records import Record
from frontdesk.rotation.board import Board
from frontdesk.rotation.fold import fold_day, fold_entry
from frontdesk.site import Site
from frontdesk.store import book_store, visit_rows, visitor_store
from frontdesk.store.backup import Copier
from frontdesk.store.engine import in_words, open_engine
from frontdesk.words import say

AT_THE_DESK = "desk"
T = TypeVar("T")


class Change(Record):
    """What a command did: the entries that it wrote, and the board as it stands now."""

    board: Board | None
    entries: tuple[Entry, ...]


def utc_now() -> datetime:
    """The PC's clock, in UTC and whole milliseconds, as the book writes it."""
    now = datetime.now(UTC)
    return now.replace(microsecond=now.microsecond // 1000 * 1000)


class Desk:
    """One book, open for writing. `board` is None until the first day of the book is opened."""

    def __init__(self, engine: Engine, path: Path | str, clock: Callable[[], datetime] = utc_now) -> None:
        self.path = path
        self.clock = clock
        self.board: Board | None = None
        self.actions: list[Action] = []
        self.receptionist: Receptionist | None = None
        self._engine = engine
        self._site: Site | None = None
        self._head = Head()
        self._used: set[str] = set()
        self.copier = Copier(engine)
        with in_words(path), engine.begin() as connection:
            self._site = book_store.site_of(connection)
            if self._site is not None:
                self._read_day(connection)

    @classmethod
    def at(cls, path: Path, clock: Callable[[], datetime] = utc_now) -> "Desk":
        """The desk of the book at `path`; an absent file becomes an empty book."""
        engine = open_engine(path)
        try:
            return cls(engine, path, clock)
        except BaseException:
            engine.dispose()
            raise

    def close(self) -> None:
        """Let go of the file; what was done is in the book already."""
        self.copier.stop()
        self._engine.dispose()

    @property
    def founded(self) -> bool:
        return self._site is not None

    @property
    def site(self) -> Site:
        """The site whose book this is; refused while the book hasn't begun."""
        if self._site is None:
            raise Refusal(
                say("desk", "No site yet"),
                say("desk", "This book is empty. Set up the site, its agencies and its roster first."),
            )
        return self._site

    @property
    def entries(self) -> list[Entry]:
        """The entries since the newest opening of a day, in order."""
        return list(chain.from_iterable(action.entries for action in self.actions))

    @property
    def head(self) -> Head:
        """Where the book ends."""
        return self._head

    def found(self, site: Site) -> None:
        """Begin the book of this site. Writes no entry: the book's first is its first opening."""
        with in_words(self.path), self._engine.begin() as connection:
            book_store.found(connection, site)
        self._site = site

    def do(self, command: Command, request: str | None = None, *approved: Approval) -> Change:
        """Do `command` in one transaction, or raise a Refusal and change nothing. The same `request` a
        second time does nothing and returns the first answer. `approved`: by whoever has the rights that it
        takes; each approval is good for this one action."""
        site = self.site
        with in_words(self.path), self._engine.begin() as connection:
            self._catch_up(connection)
            first = book_store.answered(connection, site.id, request) if request else []
            if first:
                return Change(self.board, tuple(first))
            told = self.clock()
            now = max(told, self._head.at or told)
            self._check_rights(command, approved, now)
            whats = self._decided(connection, command, now)
            entries = tuple(sealed(site.id, self._head, whats, self._by(command), told))
            board = self._folded(entries)
            book_store.append(connection, site.id, entries, request or uuid4().hex)
            self._beside(connection, command, board, entries)
        self._used.update(approval.id for approval in approved)
        self._keep(command, board, entries)
        return Change(self.board, entries)

    def foreseen(self, command: Command) -> tuple[What, ...]:
        """What the book would say to `command` now; looking changes nothing. May raise a Refusal."""
        if self.board is None or isinstance(command, OpenDay | Undo):
            return ()
        known = self.read(lambda connection, _: self._with_past(connection, command))
        return decide(self.board, self.site, known, self.clock(), self._by(command))

    def newest_action(self) -> Action | None:
        """What Ctrl+Z would take back, if there is still time."""
        return newest(self.actions)

    def days(self) -> list[date]:
        """The business days of the book, oldest first."""
        with in_words(self.path), self._engine.connect() as connection:
            return [date.fromisoformat(m.date) for m in book_store.days(connection, self.site.id)]

    def day_entries(self, day: date) -> list[Entry]:
        """The entries of that business day's file, from after the close before it; empty if it never was."""
        with in_words(self.path), self._engine.connect() as connection:
            marks = (m for m in book_store.days(connection, self.site.id) if m.date == day.isoformat())
            mark = next(marks, None)
            if mark is None:
                return []
            written = book_store.read(connection, self.site.id, mark.first, mark.last)
            return [each.entry for each in written]

    def read(self, query: Callable[[Connection, str], T]) -> T:
        """The answer of a read-only query of the store, asked on this desk's connection."""
        with in_words(self.path), self._engine.connect() as connection:
            return query(connection, self.site.id)

    def write(self, change: Callable[[Connection, str], T]) -> T:
        """A change beside the book (visitors, notes), in one transaction."""
        with in_words(self.path), self._engine.begin() as connection:
            return change(connection, self.site.id)

    def _decided(self, connection: Connection, command: Command, now: datetime) -> tuple[What, ...]:
        board = self.board
        match command:
            case OpenDay():
                return self._opening(connection, command)
            case TakeDesk() if board is None or board.closed:
                return ()
        if board is None:
            raise day_not_open()
        if isinstance(command, Undo):
            return (undo(self.actions, board.sheet, command.entry, now),)
        known = self._with_past(connection, command)
        return decide(board, self.site, known, now, self._by(command))

    def _check_rights(self, command: Command, approved: Sequence[Approval], now: datetime) -> None:
        officers = self.board.officers if self.board else {}
        require(officers, command, [each for each in approved if each.id not in self._used], now)

    def _with_past(self, connection: Connection, command: Command) -> Command:
        """The command with what the book knows of an earlier day's visit that it is about."""
        if not isinstance(command, Reclassify | Rule) or self.board is None:
            return command
        if command.visit in self.board.served:
            return command
        row = visit_rows.row_of(connection, self.site.id, command.visit)
        return replace(command, past=None if row is None else row.served())

    def _opening(self, connection: Connection, command: OpenDay) -> tuple[What, ...]:
        absent_days = sheets_of(self.board, command.date)[1].absent_days if self.board else 0
        attendance = book_store.attendance(connection, self.site.id, absent_days + 1)
        whats = open_day(self.site, self.board, command.date, attendance)
        who = self.receptionist
        return whats if who is None else (*whats, DeskTaken(who.id, who.name))

    def _by(self, command: Command) -> str:
        if isinstance(command, TakeDesk):
            return command.receptionist.id
        officer: str | None = getattr(command, "by", None)
        if officer is not None:
            return officer
        return self.receptionist.id if self.receptionist else AT_THE_DESK

    def _folded(self, entries: Sequence[Entry]) -> Board | None:
        if any(isinstance(entry.what, Undone) for entry in entries):
            return fold_day(self.site.id, [*self.entries, *entries])
        board = self.board
        for number, entry in enumerate(entries):
            if isinstance(entry.what, DayOpened):
                return fold_day(self.site.id, entries[number:])
            if board is not None:
                board = fold_entry(board, entry)
        return board

    def _beside(
        self, connection: Connection, command: Command, board: Board | None, entries: Sequence[Entry]
    ) -> None:
        """What is written beside the book, in the same transaction."""
        if isinstance(command, TakeDesk):
            book_store.set_receptionist(connection, self.site.id, command.receptionist)
        if board is not None and entries:
            visit_rows.project(connection, self.site.id, board.date, entries)
        if any(isinstance(entry.what, DayClosed) for entry in entries):
            from frontdesk.store import day_rows  # at the first close, not at the start of the program

            day_rows.keep_closed(connection, self.site, board)
        if isinstance(command, ReturnVisit) and command.visitor is not None:
            visitor_store.link(connection, self.site.id, command.visit, command.visitor)

    def _keep(self, command: Command, board: Board | None, entries: tuple[Entry, ...]) -> None:
        self.board = board
        if isinstance(command, TakeDesk):
            self.receptionist = command.receptionist
        if not entries:
            return
        opening = next((n for n, e in enumerate(entries) if isinstance(e.what, DayOpened)), None)
        if opening is not None:
            self.actions = []
        self.actions.append(Action(entries[opening or 0 :]))
        self._head = Head(entries[-1].seq, entries[-1].hash, entries[-1].at)

    def _catch_up(self, connection: Connection) -> None:
        """Fold what others wrote meanwhile (several desks, one book)."""
        if book_store.head_of(connection, self.site.id).seq != self._head.seq:
            self._read_day(connection)

    def _read_day(self, connection: Connection) -> None:
        """Read the newest day from its opening on: however old the book is, that is all it takes."""
        self._head = book_store.head_of(connection, self.site.id)
        self.receptionist = book_store.receptionist_of(connection)
        opened = book_store.newest_opening(connection, self.site.id)
        if opened is None:
            return
        self.actions = _actions(list(book_store.read(connection, self.site.id, opened)))
        self.board = fold_day(self.site.id, self.entries)


def _actions(written: Sequence[book_store.Written]) -> list[Action]:
    """The entries, command by command: a command runs until the next request."""
    grouped: list[list[Entry]] = []
    for each in written:
        if each.request is not None or not grouped:
            grouped.append([])
        grouped[-1].append(each.entry)
    return [Action(tuple(entries)) for entries in grouped]
