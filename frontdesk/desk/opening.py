"""How a day begins: the evening's end, and what clause `day_start` makes of it. Pure."""

from collections.abc import Sequence
from datetime import date, datetime

from frontdesk.book.chain import GENESIS
from frontdesk.book.entries import DayClosed, DayOpened, OpenWaiting, What
from frontdesk.desk.decide.closing import totals_of
from frontdesk.errors import Refusal
from frontdesk.rotation.board import Board, Lines
from frontdesk.rotation.shares import ZERO
from frontdesk.site import Site
from frontdesk.visits import Lane
from frontdesk.words import say

Attendance = Sequence[frozenset[str]]


def open_day(site: Site, board: Board | None, day: date, attendance: Attendance) -> tuple[What, ...]:
    """The entries that open `day`. A day left open is closed first, *unconfirmed*, and the book says so.

    `attendance`: who signed in on each of the opened days before, newest first.
    """
    if board is None:
        return (founding(site, day),)
    refuse_reopening(board, day)
    opened = carried_over(board, day, attendance)
    if board.closed:
        return (opened,)
    return (DayClosed(totals_of(board), (), "forgotten_close"), opened)


def refuse_reopening(board: Board, day: date) -> None:
    """Refused for a day that is open, or was closed, or lies before the book's last."""
    if not board.closed and board.date == day:
        raise Refusal(
            say("desk", "The day is open"),
            say("desk", "{date} is open already.", date=day.isoformat()),
        )
    if day == board.date:
        raise Refusal(
            say("desk", "Closed for today"),
            say(
                "desk",
                "{date} has been closed. The next day can be opened from midnight on.",
                date=day.isoformat(),
            ),
            "close",
        )
    if day < board.date:
        raise Refusal(
            say("desk", "The day is over"),
            say(
                "desk",
                "{date} is over. The book can’t go back behind {last}; look at the PC’s clock.",
                date=day.isoformat(),
                last=board.date.isoformat(),
            ),
        )


def founding(site: Site, day: date) -> DayOpened:
    """The first day of a book: empty lines, lags 0. Places are taken by signing in."""
    return DayOpened(
        date=day,
        sheet=site.sheet,
        agencies=site.agencies,
        consultants=site.consultants,
        lines={lane: {agency.id: () for agency in site.agencies} for lane in Lane},
        lags={lane: {agency.id: ZERO for agency in site.agencies} for lane in Lane},
        last_turn={lane: {agency.id: 0 for agency in site.agencies} for lane in Lane},
        open_visits={},
        waiting=(),
        previous_head=GENESIS,
    )


def carried_over(board: Board, day: date, attendance: Attendance) -> DayOpened:
    """The opening that follows from the day's end: lags, debts and open visits survive every choice."""
    return DayOpened(
        date=day,
        sheet=board.sheet,
        agencies=board.agencies,
        consultants=tuple(board.consultants.values()),
        lines=_lines(board, attendance),
        lags=board.lags,
        last_turn=board.last_turn,
        open_visits={visit.id: visit.receivers for visit in board.receptions()},
        waiting=tuple(OpenWaiting(v.id, v.lane, v.owner) for v in board.waiting_visits()),
        previous_head=board.head,
    )


def _lines(board: Board, attendance: Attendance) -> Lines:
    """Last night's order without those absent too long (`absent_days`), or none (`sign_in`)."""
    kept = None if len(attendance) <= board.sheet.absent_days else frozenset[str]().union(*attendance)
    fresh = board.sheet.day_start == "sign_in"
    return {
        lane: {
            agency: () if fresh else tuple(who for who in people if kept is None or who in kept)
            for agency, people in lines.items()
        }
        for lane, lines in board.lines.items()
    }


def business_date(site: Site, now: datetime) -> date:
    """The date on the wall of the sales centre."""
    return now.astimezone(site.zone).date()
