"""What the public board says at a moment. No visitor, no debt, no suspension: a suspended person simply isn't
in the line."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Literal

from frontdesk.book.chain import short
from frontdesk.book.entries import TurnGiven
from frontdesk.people import Agency, Cause
from frontdesk.records import Record
from frontdesk.reports.terms import CAUSES, KINDS, LANES
from frontdesk.rotation.board import Board, GivenTurn
from frontdesk.rotation.eligibility import candidates
from frontdesk.visits import Kind, Lane
from ui.day import Mark, ToldTurn, mark_of, marks, told_turns
from ui.public_board.reasons import ground_text, reason_text
from ui.session import Session
from ui.visit_words import turns_today
from ui.words import clock_time, lag_text, listed, long_day_text, spoken, words

CALLED_FOR = timedelta(seconds=20)
AHEAD, BEFORE, LOOKED_THROUGH = 5, 3, 8

State = Literal["next", "ready", "receiving", "away"]


class Standing(Record):
    """A person in a line, and what this person is at."""

    name: str
    state: State
    told: str


class AgencyLine(Record):
    """One agency: its turns today, how it stands, and its line, front first."""

    mark: Mark
    turns: str
    lag: str
    people: tuple[Standing, ...]


class Call(Record):
    """Somebody who is called, or will be; `told`: on what ground, and when."""

    name: str
    mark: Mark
    told: str = ""


class Notice(Record):
    """Everything on the board. `called`: who is called just now, and stands there large; `then`: who comes
    after the next one; `before`: who was called last."""

    site: str = ""
    clock: str = ""
    caption: str = ""
    hero: Call | None = None
    headline: str = ""
    reason: str = ""
    waiting: str = ""
    called: tuple[Call, ...] = ()
    then: tuple[Call, ...] = ()
    lines: tuple[AgencyLine, ...] = ()
    before: tuple[Call, ...] = ()
    rules: str = ""
    head: str = ""

    def spoken(self) -> str:
        """The board for a screen reader."""
        called = [f"{each.name} {each.mark.name}" for each in self.called]
        hero = f"{self.hero.name} {self.hero.mark.name}" if self.hero else self.headline
        parts = [self.caption, *called, hero, self.reason]
        parts += [each.name for each in self.then]
        parts += [f"{line.mark.name} {line.turns} {line.lag}: {_people(line)}" for line in self.lines]
        return ". ".join(part.rstrip("。.") for part in parts if part)


def _people(line: AgencyLine) -> str:
    return listed(f"{each.name} {each.told}" for each in line.people)


def notice_of(session: Session | None) -> Notice:
    """What the board says now."""
    if session is None or not session.founded or session.board is None:
        return Notice(headline=words("public_board", "The day isn’t open yet"))
    board, now, zone = session.board, session.now(), session.site.zone
    nexts = session.previews(AHEAD)
    turns = [turn for turn in told_turns(session.entries, LOOKED_THROUGH) if _may_be_told(board, turn)]
    local = now.astimezone(zone)
    first = nexts[0] if nexts else None
    return Notice(
        site=session.site.name,
        clock=f"{long_day_text(local.date())}  {clock_time(now, zone)}",
        caption=words("public_board", "Next · {lane}", lane=LANES[session.lane()]),
        hero=_call(board, first) if first else None,
        headline="" if first else _headline(session, board),
        reason=reason_text(board, first) if first else "",
        waiting=_waiting(board),
        called=tuple(_call(board, turn.given) for turn in called_now(board, now)),
        then=tuple(_call(board, turn) for turn in nexts[1:]),
        lines=tuple(_line(board, session.lane(), agency, first) for agency in board.agencies),
        before=tuple(
            _call(board, turn.given, clock_time(turn.at, zone), ground_text(turn.given))
            for turn in turns[:BEFORE]
        ),
        rules=words("public_board", "Rule sheet {version}", version=board.sheet.version),
        head=words("public_board", "Check {head}", head=short(board.head)),
    )


def called_now(board: Board, now: datetime) -> list[GivenTurn]:
    """The turns given in the last seconds that still hold, in order: who is to come to the desk."""
    turns = [visit.turn for visit in board.receptions() if visit.turn is not None and not visit.met]
    holding = [turn for turn in turns if timedelta() <= now - turn.at < CALLED_FOR]
    known = [turn for turn in holding if turn.given.consultant in board.consultants]
    return sorted(known, key=lambda turn: turn.seq)


def _may_be_told(board: Board, turn: ToldTurn) -> bool:
    """Not those that came to nothing, nor those of people who stand in no line."""
    return turn.withdrawn is None and turn.given.consultant in board.consultants


def _call(board: Board, turn: TurnGiven, *told: str) -> Call:
    mark = mark_of(board, turn.agency)
    return Call(board.name(turn.consultant), mark, " · ".join(told) or ground_text(turn))


def _headline(session: Session, board: Board) -> str:
    if board.closed and board.date >= session.today():
        return words("public_board", "The day is closed")
    if board.closed:
        return words("public_board", "The day isn’t open yet")
    if not board.signed_in:
        return words("public_board", "Nobody has signed in")
    return words("public_board", "Nobody is ready")


def _waiting(board: Board) -> str:
    number = len(board.waiting_visits())
    if number == 1:
        return words("public_board", "1 party waits")
    return words("public_board", "{number} parties wait", number=number) if number else ""


def _line(board: Board, lane: Lane, agency: Agency, first: TurnGiven | None) -> AgencyLine:
    turns, lag = board.turns_in(lane, agency.id), board.lags[lane][agency.id]
    people = () if board.closed else tuple(_standings(board, lane, agency, first))
    told = turns_today(turns, lane)
    return AgencyLine(marks(board)[agency.id], told, lag_text(lag) if lag else "", people)


def _standings(board: Board, lane: Lane, agency: Agency, first: TurnGiven | None) -> Iterator[Standing]:
    """Everybody on duty who stands in the line, in its order."""
    able = candidates(board, lane).get(agency.id, ())
    for who in board.lines[lane].get(agency.id, ()):
        if who in board.signed_in and (who in board.busy or who not in board.suspended):
            state, told = _state(board, who, able)
            is_next = first is not None and first.consultant == who
            yield Standing(board.name(who), "next" if is_next else state, told)


def _state(board: Board, who: str, able: Sequence[str]) -> tuple[State, str]:
    if who in able:
        return "ready", words("public_board", "ready")
    if who in board.busy:
        visit = board.visits.get(board.busy[who])
        on_tour = visit is not None and visit.kind is Kind.TOUR
        return "receiving", spoken(KINDS[Kind.TOUR]) if on_tour else words("public_board", "receiving")
    if who in board.away:
        return "away", _cause(board.away[who].cause)
    return "away", spoken(CAUSES["mentor_busy"])


def _cause(cause: Cause) -> str:
    return spoken(CAUSES[cause])
