"""A day on which everything happens that the evening's documents tell, at a real desk."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

from frontdesk.book.entries import Entry
from frontdesk.desk.commands import Command
from frontdesk.desk.desk import Desk
from frontdesk.rules import RuleSheet
from frontdesk.site import Site
from tests import office

PEOPLE = ("a1", "a2", "a3", "b1", "b2", "b3")


class Office:
    """The desk of two agencies, A with a1 a2 a3 and B with b1 b2 b3, everybody signed in; a second passes
    with each command."""

    def __init__(self, desk: Desk, clock: office.Clock) -> None:
        self.desk, self.clock = desk, clock

    @property
    def site(self) -> Site:
        return self.desk.site

    def do(self, *commands: Command) -> None:
        """The commands, one after the other, each approved by everybody whom it names."""
        for command in commands:
            self.clock.forward(seconds=1)
            office.do(self.desk, command)

    def wait(self, **time: float) -> None:
        self.clock.forward(**time)

    def receiver(self, visit: str) -> str:
        found = office.receiver(self.desk, visit)
        assert found is not None
        return found

    def entries(self, day: date = office.SATURDAY) -> list[Entry]:
        """The entries of that day's file."""
        return self.desk.day_entries(day)


@contextmanager
def at_work(folder: Path, rules: RuleSheet | None = None) -> Iterator[Office]:
    """A new book, its first day open."""
    clock = office.Clock()
    desk = office.opened(folder / "full.db", office.two_agencies(rules), clock, *PEOPLE)
    try:
        yield Office(desk, clock)
    finally:
        desk.close()


TOMORROW = office.SATURDAY + timedelta(days=1)
