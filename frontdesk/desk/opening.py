"""How a day begins: the evening's end, and what clause `day_start` makes of it. Pure."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from frontdesk.book.chain import GENESIS
from frontdesk.book.decisions import OwedLapsed, SuspensionLifted
from frontdesk.book.entries import CarriedVisit, DayClosed, DayOpened, OpenWaiting, What
from frontdesk.clauses import for_day
from frontdesk.desk.decide.closing import totals_of
from frontdesk.desk.decide.draft import as_agreed
from frontdesk.desk.decide.lanes import with_managers
from frontdesk.errors import Refusal
from frontdesk.people import Consultant
from frontdesk.rotation.board import Board, Lines
from frontdesk.rotation.owed import lapsed
from frontdesk.rotation.shares import ZERO
from frontdesk.rules import RuleSheet
from frontdesk.site import Site
from frontdesk.visits import Lane
from frontdesk.words import say

Attendance = Sequence[frozenset[str]]


def open_day(site: Site, board: Board | None, day: date, attendance: Attendance) -> tuple[What, ...]:
    """The entries that open `day`: suspensions and owed turns whose time is over end with it. A day left open
    is closed first, *unconfirmed*, and the book says so.

    `attendance`: who signed in on each of the opened days before, newest first.
    """
    if board is None:
        return (founding(site, day),)
    refuse_reopening(board, day)
    opened = carried_over(site, board, day, attendance)
    over: tuple[What, ...] = (
        *(SuspensionLifted(s.consultant) for s in opened.suspensions if s.until and s.until <= day),
        *(OwedLapsed(debt.owed) for debt in lapsed(board.owed, day)),
        *(as_agreed(board.agencies) if opened.sheet.share == "weights" else ()),
    )
    if board.closed:
        return (opened, *over)
    return (DayClosed(totals_of(board), (), "forgotten_close"), opened, *over)


def refuse_reopening(board: Board, day: date) -> None:
    """Refused for a day that is open, or was closed, or lies before the book's last."""
    if not board.closed and board.date == day:
        raise Refusal(
            say("desk", "The day is open"),
            say("desk", "{date} is open already.", date=day),
        )
    if day == board.date:
        raise Refusal(
            say("desk", "Closed for today"),
            say(
                "desk",
                "{date} has been closed. The next day can be opened from midnight on.",
                date=day,
            ),
            "close",
        )
    if day < board.date:
        raise Refusal(
            say("desk", "The day is over"),
            say(
                "desk",
                "{date} is over. The book can’t go back behind {last}; look at the PC’s clock.",
                date=day,
                last=board.date,
            ),
        )


def founding(site: Site, day: date) -> DayOpened:
    """The first day of a book: empty lines, lags 0. Places are taken by signing in."""
    sheet = for_day(site.sheet, day)
    return DayOpened(
        date=day,
        sheet=sheet,
        agencies=site.agencies,
        consultants=with_managers(site.consultants, site.officers, sheet),
        lines={lane: {agency.id: () for agency in site.agencies} for lane in Lane},
        lags={lane: {agency.id: ZERO for agency in site.agencies} for lane in Lane},
        last_turn={lane: {agency.id: 0 for agency in site.agencies} for lane in Lane},
        open_visits={},
        waiting=(),
        previous_head=GENESIS,
        officers=site.officers,
        base_sheet=None if sheet == site.sheet else site.sheet,
    )


def carried_over(site: Site, board: Board, day: date, attendance: Attendance) -> DayOpened:
    """The opening that follows from the day's end: lags, debts and open visits survive every choice."""
    base, sheet = sheets_of(board, day)
    officers = tuple(board.officers.values()) or site.officers
    people = with_managers(tuple(board.consultants.values()), officers, sheet)
    ids = [agency.id for agency in board.agencies]
    waiting = board.waiting_visits()
    return DayOpened(
        date=day,
        sheet=sheet,
        agencies=board.agencies,
        consultants=people,
        lines=_lines(board, sheet, people, attendance),
        lags={lane: board.lags.get(lane, dict.fromkeys(ids, ZERO)) for lane in Lane},
        last_turn={lane: board.last_turn.get(lane, dict.fromkeys(ids, 0)) for lane in Lane},
        open_visits={visit.id: visit.receivers for visit in board.receptions()},
        waiting=tuple(OpenWaiting(v.id, v.lane, v.owner, v.grade, v.expected) for v in waiting),
        previous_head=board.head,
        owed=board.owed,
        suspended=tuple(board.suspended),
        suspensions=tuple(board.suspended.values()),
        expected=tuple(e for e in board.expected.values() if e.at and business_date(site, e.at) >= day),
        officers=officers,
        disputed=tuple(visit.id for visit in board.visits.values() if visit.disputed),
        kinds={visit.id: visit.kind.value for visit in board.visits.values()} or None,
        carried=tuple(
            CarriedVisit(v.id, v.arrived, v.received_since, v.party) for v in (*waiting, *board.receptions())
        ),
        base_sheet=None if sheet == base else base,
    )


def sheets_of(board: Board, day: date) -> tuple[RuleSheet, RuleSheet]:
    """The sheet of ordinary days from this opening on, and the one that governs the day itself."""
    base = replace(board.planned_sheet or board.base_sheet, silent=frozenset())
    return base, for_day(base, day)


def _lines(board: Board, sheet: RuleSheet, people: Sequence[Consultant], attendance: Attendance) -> Lines:
    """The order in which the day begins (clause `day_start`), without those who left or were absent too
    long (clause `absent_days`)."""
    came = frozenset[str]().union(*attendance)
    absent = len(attendance) > sheet.absent_days
    out = {person.id for person in people if person.left or (absent and person.id not in came)}

    def line(lane: str, agency: str) -> tuple[str, ...]:
        evening = board.lines.get(lane, {}).get(agency, ())
        match sheet.day_start:
            case "sign_in":
                return ()
            case "fixed":
                order = [p.id for p in people if p.agency == agency and lane in p.lanes]
            case _:  # the lot is drawn when the entry is sealed
                order = list(evening)
        return tuple(who for who in order if who not in out)

    return {lane: {agency.id: line(lane, agency.id) for agency in board.agencies} for lane in Lane}


def business_date(site: Site, now: datetime) -> date:
    """The date on the wall of the sales centre."""
    return now.astimezone(site.zone).date()
