"""What `play` answers: plain JSON, people and agencies by name."""

from collections.abc import Iterable
from typing import Any

from frontdesk.book.codec import kind_of
from frontdesk.book.entries import DayClosed, Entry, TurnGiven
from frontdesk.desk.desk import Change, Desk
from frontdesk.errors import Refusal
from frontdesk.play.cast import Cast
from frontdesk.reports.why import why
from frontdesk.rotation.board import Board, OpenVisit

Answer = dict[str, Any]
OK: Answer = {"ok": True}


def refused(refusal: Refusal) -> Answer:
    """A refusal is an answer, not an end."""
    return {"refused": str(refusal.title), "why": str(refusal.sentence), "clause": refusal.clause}


def turn(cast: Cast, given: TurnGiven) -> Answer:
    """A turn: who receives which visit, on what ground, and who was passed."""
    return {
        "visit": cast.visit_name(given.visit),
        "consultant": cast.consultant_name(given.consultant),
        "agency": cast.agency_name(given.agency),
        "lane": given.lane,
        "basis": given.basis,
        "clause": given.clause,
        "passed": [cast.consultant_name(passed.consultant) for passed in given.passed],
    }


def placed(cast: Cast, entries: Iterable[Entry], but: str | None = None) -> list[Answer]:
    """The turns that waiting visits were given in passing; `but` is the visit that the command is about."""
    givens = [entry.what for entry in entries if isinstance(entry.what, TurnGiven)]
    return [turn(cast, given) for given in givens if given.visit != but]


def done(cast: Cast, change: Change, *, always: bool = False) -> Answer:
    """Done, with who was placed; `always` also if nobody was."""
    turns = placed(cast, change.entries)
    return OK | ({"placed": turns} if turns or always else {})


def visit_served(cast: Cast, change: Change, visit: str) -> Answer:
    """The turn that this visit was given, or how many wait with it."""
    own = [e.what for e in change.entries if isinstance(e.what, TurnGiven) and e.what.visit == visit]
    board = change.board
    waiting = len(board.waiting_visits()) if board else 0
    answer = turn(cast, own[-1]) if own else {"waiting": waiting}
    others = placed(cast, change.entries, but=visit)
    return answer | ({"placed": others} if others else {})


def undone(cast: Cast, entries: Iterable[Entry]) -> Answer:
    """What counts no more."""
    return OK | {"undone": [_short(cast, entry) for entry in entries]}


def foreseen(cast: Cast, turns: Iterable[tuple[Board, TurnGiven]]) -> Answer:
    """The next turns, each with its reason; of no visit yet."""
    return {
        "next": [
            turn(cast, given) | {"visit": None, "why": str(why(before, given))} for before, given in turns
        ]
    }


def closed(desk: Desk, cast: Cast, change: Change, files: Iterable[str]) -> Answer:
    """The day's totals, and the files that were written."""
    day = next(entry.what for entry in change.entries if isinstance(entry.what, DayClosed))
    totals = day.totals
    return OK | {
        "date": desk.board.date.isoformat() if desk.board else None,
        "totals": {
            "agencies": {cast.agency_name(a): turns for a, turns in totals.agencies.items()},
            "consultants": {cast.consultant_name(c): turns for c, turns in totals.consultants.items()},
            "lags": {
                lane: {cast.agency_name(a): str(lag) for a, lag in lags.items()}
                for lane, lags in totals.lags.items()
            },
        },
        "unconfirmed": day.unconfirmed,
        "files": list(files),
    }


def whole_board(cast: Cast, board: Board) -> Answer:
    """The board, all of it, by name."""
    name = cast.consultant_name
    return {
        "date": board.date.isoformat(),
        "open": not board.closed,
        "seq": board.seq,
        "head": board.head,
        "receptionist": board.receptionist,
        "sheet_version": board.sheet.version,
        "agencies": [{"name": a.name, "weight": a.weight} for a in board.agencies],
        "lines": {
            lane: {cast.agency_name(a): [name(who) for who in people] for a, people in lines.items()}
            for lane, lines in board.lines.items()
        },
        "lags": {
            lane: {cast.agency_name(a): str(lag) for a, lag in lags.items()}
            for lane, lags in board.lags.items()
        },
        "signed_in": [name(who) for who in board.signed_in],
        "ready": [name(who) for who in board.consultants if who in board.ready],
        "away": {name(who): away.cause for who, away in board.away.items()},
        "receiving": {name(who): cast.visit_name(visit) for who, visit in board.busy.items()},
        "waiting": [cast.visit_name(visit.id) for visit in board.waiting_visits()],
        "visits": [_visit(cast, visit) for visit in board.visits.values()],
        "turns": {name(who): turns for who, turns in board.turns.items() if turns},
    }


def _visit(cast: Cast, visit: OpenVisit) -> Answer:
    return {
        "visit": cast.visit_name(visit.id),
        "kind": visit.kind,
        "lane": visit.lane,
        "party": visit.party,
        "with": [cast.consultant_name(who) for who in visit.receivers],
    }


def _short(cast: Cast, entry: Entry) -> Answer:
    what = entry.what
    visit, who = getattr(what, "visit", None), getattr(what, "consultant", None)
    told: Answer = {"kind": kind_of(what), "seq": entry.seq}
    if isinstance(visit, str):
        told["visit"] = cast.visit_name(visit)
    if isinstance(who, str):
        told["consultant"] = cast.consultant_name(who)
    return told
