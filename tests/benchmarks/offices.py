"""Offices for the benchmarks: of any size, on a clock that runs a second at each look."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from frontdesk.desk.commands import OpenDay, SignIn
from frontdesk.desk.desk import Desk
from frontdesk.desk.opening import business_date
from frontdesk.people import Stage
from frontdesk.site import Newcomer, Site, found

DAY = date(2026, 9, 26)


class Clock:
    """A clock that begins in the morning of a day."""

    def __init__(self, day: date = DAY) -> None:
        self.at = datetime(day.year, day.month, day.day, 1, tzinfo=UTC)

    @classmethod
    def of_now(cls) -> "Clock":
        """One that runs up to this moment."""
        clock = cls()
        clock.at = datetime.now(UTC) - timedelta(minutes=1)
        return clock

    def __call__(self) -> datetime:
        self.at += timedelta(seconds=1)
        return self.at


def office(agencies: int, people: int) -> Site:
    """A site with `people` consultants, spread over the agencies; shares 1, 2, 3, 1, …"""
    shares = [(f"公司{number}", number % 3 + 1) for number in range(agencies)]
    staff = [Newcomer(f"顾问{n}", shares[n % agencies][0], Stage.INDEPENDENT) for n in range(people)]
    return found("bench", "万象城", "Asia/Shanghai", shares, staff)


def desk_at_work(path: Path, site: Site, clock: Clock | None = None) -> Desk:
    """The desk of a new book, its day open and everybody signed in."""
    desk = Desk.at(path, clock or Clock())
    desk.found(site)
    desk.do(OpenDay(business_date(site, desk.clock())))
    for person in site.consultants:
        desk.do(SignIn(person.id))
    return desk
