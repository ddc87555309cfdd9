"""A small real office for the tests: a site, a clock that stands still until it's moved, an open desk."""

import tempfile
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import select

from frontdesk.book.chain import sealed
from frontdesk.book.entries import Entry, What
from frontdesk.clauses import sheet_of
from frontdesk.desk.commands import Command, FirstVisit, OpenDay, SignIn
from frontdesk.desk.desk import Change, Desk
from frontdesk.desk.rights.approvals import Approval
from frontdesk.errors import Refusal
from frontdesk.people import Agency, Consultant, Officer, Role, Stage
from frontdesk.rules import RuleSheet
from frontdesk.site import Site
from frontdesk.store import book_store, visit_rows
from frontdesk.store.engine import open_engine
from frontdesk.store.tables import visit
from frontdesk.visits import Lane

SATURDAY = date(2026, 9, 26)
MORNING = datetime(2026, 9, 26, 1, 0, tzinfo=UTC)  # nine o'clock in Shanghai
LANES = tuple(lane.value for lane in Lane)
THEIRS = RuleSheet().lanes_of(Stage.SKILLED)  # the lanes of whoever has passed every step


class Clock:
    """Tells the moment that it was set to."""

    def __init__(self, at: datetime = MORNING) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at

    def forward(self, **by: float) -> None:
        self.at += timedelta(**by)


def sheet(**choices: object) -> RuleSheet:
    """A rule sheet with these choices, defaults elsewhere."""
    return sheet_of(choices)


def person(who: str, agency: str, mentor: str | None = None) -> Consultant:
    stage = Stage.ACCOMPANIED if mentor else Stage.SKILLED
    return of_stage(who, agency, stage, mentor)


def of_stage(who: str, agency: str, stage: Stage, mentor: str | None = None) -> Consultant:
    """A consultant who has come this far, with the lanes that the default sheet opens."""
    return Consultant(who, f"顾问{who}", agency, stage, RuleSheet().lanes_of(stage), mentor)


def site(
    people: Mapping[str, Sequence[str]],
    weights: Sequence[int] = (),
    rules: RuleSheet | None = None,
    mentors: Mapping[str, str] | None = None,
) -> Site:
    """A site with these people per agency; each agency has a manager `m` + its id; two supervisors."""
    mentors = mentors or {}
    shares = tuple(weights) or (1,) * len(people)
    agencies = tuple(
        Agency(agency, f"{agency}公司", weight) for agency, weight in zip(people, shares, strict=True)
    )
    consultants = tuple(
        person(who, agency, mentors.get(who)) for agency, members in people.items() for who in members
    )
    officers = (
        *(Officer(f"m{agency}", f"经理{agency}", Role.MANAGER, agency) for agency in people),
        Officer("s1", "沈主任", Role.SUPERVISOR),
        Officer("s2", "戴主任", Role.SUPERVISOR),
    )
    return Site("office", "示范案场", "Asia/Shanghai", agencies, consultants, officers, rules or RuleSheet())


def two_agencies(rules: RuleSheet | None = None, weights: Sequence[int] = (1, 1)) -> Site:
    """A with a1 a2 a3, B with b1 b2 b3."""
    return site({"A": ["a1", "a2", "a3"], "B": ["b1", "b2", "b3"]}, weights, rules)


def new_book(path: Path) -> Path:
    """An empty book, there: its tables are made once for all tests."""
    path.write_bytes(book_of(_empty))
    return path


@cache
def book_of(make: Callable[[Path], None]) -> bytes:
    """What stands in the book that `make` writes where it is told to: made once for all tests."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "site.book"
        make(path)
        return path.read_bytes()


def _empty(path: Path) -> None:
    open_engine(path).dispose()


def founded(path: Path, of: Site, clock: Clock) -> Desk:
    """The desk of a new book of this site; no day is open yet."""
    desk = Desk.at(new_book(path), clock)
    desk.found(of)
    return desk


def opened(path: Path, of: Site, clock: Clock, *on_duty: str) -> Desk:
    """The desk of a new book, its first day open and these people signed in, in this order."""
    desk = founded(path, of, clock)
    desk.do(OpenDay(SATURDAY))
    sign_in(desk, *on_duty)
    return desk


def approvals(desk: Desk, command: Command) -> tuple[Approval, ...]:
    """What it takes to do this order: the approval of who gives it, and of who acknowledges it."""
    officers = [getattr(command, field, None) for field in ("by", "second")]
    now = max(desk.clock(), desk.head.at or desk.clock())
    return tuple(Approval(officer, command, now) for officer in officers if officer is not None)


def do(desk: Desk, command: Command) -> Change:
    """The command, approved by everybody whom it names."""
    return desk.do(command, None, *approvals(desk, command))


def sign_in(desk: Desk, *people: str) -> None:
    for who in people:
        desk.do(SignIn(who))


def first_visit(desk: Desk, name: str | None = None) -> str | None:
    """F2: who receives; None if the party waits."""
    name = name or uuid4().hex
    desk.do(FirstVisit(name))
    return receiver(desk, name)


def receiver(desk: Desk, name: str) -> str | None:
    assert desk.board is not None
    people = desk.board.visits[name].receivers
    return people[0] if people else None


def refused(desk: Desk, command: Command) -> Refusal:
    """The refusal of this command, after which the desk and its book stand as they stood."""
    board, head, actions = desk.board, desk.head, list(desk.actions)
    written = desk.read(book_store.count_entries)
    with pytest.raises(Refusal) as caught:
        do(desk, command)
    assert (desk.board, desk.head, desk.actions) == (board, head, actions)
    assert desk.read(book_store.count_entries) == written
    return caught.value


def write_directly(desk: Desk, *whats: What) -> tuple[Entry, ...]:
    """What another desk of this book writes, for which this program has no command."""
    entries = tuple(sealed(desk.site.id, desk.head, whats, "desk", desk.clock()))
    desk.write(lambda connection, book: book_store.append(connection, book, entries, uuid4().hex))
    return entries


def reopened(desk: Desk) -> Desk:
    """The same book, opened by a program started anew."""
    desk.close()
    return Desk.at(Path(desk.path), desk.clock)


def visit_table(desk: Desk) -> list[tuple[object, ...]]:
    """The rows of the table `visit`, as they stand."""
    query = select(visit).order_by(visit.c.id)
    return desk.read(lambda connection, _: [tuple(row) for row in connection.execute(query)])


def rebuilt_table(desk: Desk) -> list[tuple[object, ...]]:
    """The same rows, told anew from the whole book."""
    desk.write(visit_rows.rebuild)
    return visit_table(desk)
