"""Scenes of the reports: a made-up month, played once with the desk's own commands and then copied."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from PySide6.QtTest import QTest

from frontdesk.book.entries import Entry
from frontdesk.demo.office import Party
from frontdesk.demo.welcome import WelcomingOffice
from frontdesk.desk.commands import Command, FirstVisit, GuestVisit
from frontdesk.desk.desk import Desk
from frontdesk.desk.orders import Override
from frontdesk.desk.rights.approvals import Approval
from frontdesk.people import Cause, Role
from frontdesk.store import book_store, visit_rows
from frontdesk.visits import Kind
from tests.ui.made_up import Clock
from ui.main_window import REPORTS, MainWindow
from ui.pages.reports.span import LENGTHS, Span
from ui.pages.reports_page import ReportsPage
from ui.session import Session

FIRST, TODAY = date(2026, 9, 1), date(2026, 9, 26)
SEED, AFTERNOON = 926, time(16, 20)
BUSY_HOURS = {9: 1, 10: 4, 11: 5, 12: 2, 13: 2, 14: 5, 15: 6, 16: 4, 17: 1}
_played: list[Entry] = []


class MonthOffice(WelcomingOffice):
    """The office of the made-up Saturday, which also has tours, and an override now and then."""

    def arrive_as(self, visit: str, chance: Random) -> Command:
        boss = next(one for one in self.desk.site.officers if one.role is Role.SUPERVISOR)
        ready = sorted(self.desk.board.ready) if self.desk.board else []
        if ready and chance.random() < 0.25:
            first = FirstVisit(visit, 2)
            return Override(visit, chance.choice(ready), "language", boss.id, None, first)
        return GuestVisit(visit, Kind.TOUR, 12) if chance.random() < 0.4 else FirstVisit(visit, 2)

    def _plan_people(self, day: date, opens: datetime) -> None:
        """Two of them are away for the company, or privately, for an hour or two."""
        super()._plan_people(day, opens)
        for cause in (Cause.COMPANY_ERRAND, Cause.SIGNING_DESK, Cause.PRIVATE_MATTER):
            who = self._chance.choice(list(self._board.consultants))
            self._plan_away(who, cause, self._local(day, 10, 15), (60, 150))

    def _arrive(self, party: Party) -> None:
        if self._chance.random() < 0.12:
            visit = f"{self._chance.getrandbits(128):032x}"
            command = self.arrive_as(visit, self._chance)
            by = getattr(command, "by", None)
            given = () if by is None else (Approval(by, command, self.now),)
            self._receive(self.desk.do(command, None, *given))
        else:
            super()._arrive(party)


def month(session: Session, clock: Clock) -> None:
    """September up to the afternoon of the 26th, which is open."""
    desk: Desk = session._desk
    if _played:
        _copy(desk)
    else:
        _play(desk)
        _played.extend(desk.read(_everything))
    clock.at = _played[-1].at + timedelta(minutes=1)
    desk.clock = clock


def _play(desk: Desk) -> None:
    chance = Random(SEED)
    office = MonthOffice(desk, SEED, datetime.now(UTC))
    for number in range((TODAY - FIRST).days):
        day = FIRST + timedelta(days=number)
        office.play_day(day, _parties(day, chance), _at(day, time(8, 50)))
        office.close_day()
    office.play_until(TODAY, _parties(TODAY, chance), _at(TODAY, time(8, 50)), _at(TODAY, AFTERNOON))


def _parties(day: date, chance: Random) -> list[Party]:
    number = chance.randint(34, 44) if day.weekday() >= 5 else chance.randint(9, 16)
    hours = chance.choices(list(BUSY_HOURS), list(BUSY_HOURS.values()), k=number)
    minutes = sorted(60 * hour + chance.randrange(60) for hour in hours)
    return [Party(_at(day, time(*divmod(minute, 60))), chance.randint(1, 4)) for minute in minutes]


def _at(day: date, moment: time) -> datetime:
    """That time in Shanghai, as UTC."""
    return datetime.combine(day, moment, UTC) - timedelta(hours=8)


def _everything(connection: object, book: str) -> list[Entry]:
    return [each.entry for each in book_store.read(connection, book)]  # type: ignore[arg-type]


def _copy(desk: Desk) -> None:
    """The same entries again, without deciding them anew; the days' figures are worked out when asked for."""
    desk.write(lambda connection, book: book_store.append(connection, book, _played, "copied"))
    desk.write(visit_rows.rebuild)
    with desk._engine.begin() as connection:
        desk._catch_up(connection)


def report(key: str, length: str = "month") -> Callable[[MainWindow], ReportsPage]:
    """The page with that report."""

    def show(window: MainWindow) -> ReportsPage:
        kept = {"report": key, "span": Span.around(next(one for one in LENGTHS if one == length), TODAY)}
        page = ReportsPage(window.session, window.jobs, kept)
        window.add_page(REPORTS, page)
        window.show_page(REPORTS)
        while page.loader.busy:
            QTest.qWait(10)
        return page

    return show


def as_table(window: MainWindow) -> None:
    report("turns")(window).card.show_as_table(on=True)
