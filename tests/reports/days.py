"""A small office with a real book, for days whose reports are looked at."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from frontdesk.book.entries import Entry
from frontdesk.desk.commands import Command, OpenDay, SignIn
from frontdesk.desk.desk import Desk
from frontdesk.people import Stage
from frontdesk.rules import RuleSheet
from frontdesk.site import Newcomer, Site, found
from tests.office import new_book

DAY = date(2026, 9, 26)


class Clock:
    """The PC's clock, a minute further at each look."""

    def __init__(self) -> None:
        self.now = datetime(2026, 9, 26, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


def site(
    agencies: tuple[tuple[str, int], ...] = (("甲公司", 2), ("乙公司", 1)),
    names: tuple[str, ...] = ("张三", "李四", "王五"),
    sheet: RuleSheet | None = None,
) -> Site:
    """A site whose agencies each have people of these names; the first agency has a manager."""
    people = [Newcomer(name, agency, Stage.INDEPENDENT) for agency, _ in agencies for name in names]
    return found("wxc", "万象城", "Asia/Shanghai", agencies, people, [("赵经理", agencies[0][0])], sheet)


@contextmanager
def desk_of(folder: Path, office: Site, clock: Clock | None = None) -> Iterator[Desk]:
    """The desk of a new book, its day open and everybody signed in."""
    desk = Desk.at(new_book(folder / "book.db"), clock or Clock())
    try:
        desk.found(office)
        desk.do(OpenDay(DAY))
        for person in office.consultants:
            desk.do(SignIn(person.id))
        yield desk
    finally:
        desk.close()


def a_day(folder: Path, office: Site, commands: list[Command]) -> list[Entry]:
    """The entries of a day on which these things were done."""
    with desk_of(folder, office) as desk:
        for command in commands:
            desk.do(command)
        return desk.entries
