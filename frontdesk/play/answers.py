"""What `play` answers: plain JSON, people and agencies by name."""

from collections.abc import Iterable
from typing import Any

from frontdesk.book.codec import kind_of
from frontdesk.book.decisions import OwedGiven, OwedLapsed, SentToBack, Suspended, TurnCharged
from frontdesk.book.entries import DayClosed, Entry, TurnGiven
from frontdesk.desk.desk import Change, Desk
from frontdesk.errors import Refusal
from frontdesk.play.cast import Cast
from frontdesk.reports.price import Price
from frontdesk.reports.why import why
from frontdesk.rotation import owed
from frontdesk.rotation.board import Board

Answer = dict[str, Any]
OK: Answer = {"ok": True}


def refused(refusal: Refusal) -> Answer:
    """A refusal is an answer, not an end."""
    return {"refused": str(refusal.title), "why": str(refusal.sentence), "clause": refusal.clause}


def turn(cast: Cast, given: TurnGiven) -> Answer:
    """A turn: who receives which visit, on what ground, and who was passed."""
    return {
        "visit": cast.visit_name(given.visit),
        "consultant": cast.name_of(given.consultant),
        "agency": cast.agency_name(given.agency),
        "lane": given.lane,
        "basis": given.basis,
        "clause": given.clause,
        "passed": [cast.name_of(passed.consultant) for passed in given.passed],
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


def debt(cast: Cast, owing: OwedGiven) -> Answer:
    """A turn that is owed: to whom, of which sort, for what, until when."""
    return {
        "consultant": cast.name_of(owing.consultant),
        "kind": owing.kind,
        "cause": owing.cause,
        "lane": owing.lane,
        "clause": owing.clause,
        "lapses": owing.lapses.isoformat() if owing.lapses else None,
    }


def debts(cast: Cast, before: Board, change: Change) -> Answer:
    """What follows of a ruling: turns owed from now on, those owed no more, and a turn charged after all."""
    whats = [entry.what for entry in change.entries]
    lapsed = [owed.named(before.owed, what.owed) for what in whats if isinstance(what, OwedLapsed)]
    charged = [what for what in whats if isinstance(what, TurnCharged)]
    return done(cast, change) | {
        "debts": [debt(cast, what) for what in whats if isinstance(what, OwedGiven)],
        "lapsed": [debt(cast, each) for each in lapsed if each is not None],
        "charged": _charged(cast, charged[0]) if charged else None,
    }


def penalty(cast: Cast, change: Change) -> Answer | None:
    """The penalty that was given: off the board until a day, or a turn lost; None if there was none."""
    for entry in change.entries:
        match entry.what:
            case Suspended() as what:
                until = what.until.isoformat() if what.until else None
                told = {"kind": "suspended", "until": until, "reason": what.decision.code}
            case SentToBack() as what:
                told = {"kind": "sent_to_back", "lane": what.lane, "reason": what.cause}
            case _:
                continue
        return {"consultant": cast.name_of(what.consultant)} | told | {"clause": what.clause}
    return None


def price(cast: Cast, cost: Price) -> Answer:
    """What an override costs: who was displaced, what the lags become, whose turn the next is."""
    displaced = cost.displaced
    return {
        "displaced": cast.name_of(displaced.consultant) if displaced else None,
        "keeps_first_place": displaced is not None and displaced.place == 1,
        "lags": {cast.agency_name(agency): str(lag) for agency, lag in cost.turn.lags_after.items()},
        "next": cast.name_of(cost.following[0]) if cost.following else None,
        "counts": cost.turn.counts,
    }


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
            "consultants": {cast.name_of(c): turns for c, turns in totals.consultants.items()},
            "lags": {
                lane: {cast.agency_name(a): str(lag) for a, lag in lags.items()}
                for lane, lags in totals.lags.items()
            },
        },
        "unconfirmed": day.unconfirmed,
        "files": list(files),
    }


def _charged(cast: Cast, what: TurnCharged) -> Answer:
    return {
        "agency": cast.agency_name(what.agency),
        "lane": what.lane,
        "lags": {cast.agency_name(agency): str(lag) for agency, lag in what.lags_after.items()},
    }


def _short(cast: Cast, entry: Entry) -> Answer:
    what = entry.what
    visit, who = getattr(what, "visit", None), getattr(what, "consultant", None)
    told: Answer = {"kind": kind_of(what), "seq": entry.seq}
    if isinstance(visit, str):
        told["visit"] = cast.visit_name(visit)
    if isinstance(who, str):
        told["consultant"] = cast.name_of(who)
    return told
