"""What a turn does to the board: given, withdrawn, charged afterwards, handed over. Pure."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from frontdesk.book.decisions import HandedOver, OwedGiven, TurnCharged
from frontdesk.book.entries import TurnGiven, TurnWithdrawn
from frontdesk.rotation import line, owed, shares
from frontdesk.rotation.board import Board, GivenTurn, OpenVisit, Served, changed
from frontdesk.visits import Basis, Effect, Lane, Place


def turn_given(board: Board, what: TurnGiven, seq: int, at: datetime) -> Board:
    """Whoever receives is occupied; lags and line move if the turn counts; the debt it pays is paid."""
    receivers = tuple([who for who in (what.consultant, what.with_mentor) if who is not None])
    before = board.visits[what.visit]
    paid = owed.named(board.owed, what.owed)
    visit = replace(before, receivers=receivers, turn=GivenTurn(seq, at, what, paid))
    board = with_ready(
        board,
        receivers,
        at,
        visits={**board.visits, what.visit: visit},
        busy={**board.busy, **dict.fromkeys(receivers, what.visit)},
        served={**board.served, what.visit: _served(board, before, what, at)},
    )
    if what.owed is not None:
        board = changed(board, owed=owed.without(board.owed, what.owed))
    return _counted(board, what, seq) if what.counts else board


def turn_withdrawn(board: Board, what: TurnWithdrawn, at: datetime) -> Board:
    """The change of the lags is taken back exactly; whoever was called is free, and stands where it says."""
    given = {v.turn.seq: (v, v.turn.given) for v in board.visits.values() if v.turn is not None}
    visit, turn = given[what.turn]
    waiting = replace(visit, receivers=(), turn=None, met=False, received_before=None)
    board = changed(
        freed(board, visit.id, at),
        visits={**board.visits, visit.id: waiting},
        served={other: each for other, each in board.served.items() if other != visit.id},
    )
    return _uncounted(board, turn, what.place) if turn.counts else board


def turn_charged(board: Board, what: TurnCharged) -> Board:
    """The lags move by the forced-turn rule, and nothing else."""
    return charged(changed(board, lags={**board.lags, what.lane: what.lags_after}), what.visit, to=True)


def charged(board: Board, visit: str | None, *, to: bool) -> Board:
    """The board with the visit known to cost a turn, or to cost none, if it is one of today's."""
    served = board.served.get(visit or "")
    if served is None:
        return board
    return changed(board, served={**board.served, served.visit: replace(served, charged=to)})


def owed_given(board: Board, what: OwedGiven) -> Board:
    """One more owed turn; the visit for which it is given back is a turn no more."""
    return charged(changed(board, owed=(*board.owed, what)), what.visit, to=False)


def handed_over(board: Board, what: HandedOver, at: datetime) -> Board:
    """Somebody else is with the visit; who was (and the mentor) is free. One that is over frees nobody."""
    if what.visit not in board.visits:
        return board
    visit = replace(board.visits[what.visit], receivers=(what.to,))
    board = freed(board, what.visit, at)
    return with_ready(
        board,
        (what.to,),
        at,
        visits={**board.visits, what.visit: visit},
        busy={**board.busy, what.to: what.visit},
    )


def freed(board: Board, visit: str, at: datetime) -> Board:
    """Those with the visit are without it."""
    people = board.visits[visit].receivers
    busy = {who: where for who, where in board.busy.items() if where != visit}
    return with_ready(board, people, at, busy=busy)


def with_ready(board: Board, people: Iterable[str], at: datetime, **changes: object) -> Board:
    """The board with `changes`, and with `ready` and `ready_since` brought up to date for `people`."""
    board = changed(board, **changes)  # type: ignore[arg-type]  # field names, checked by the callers' tests
    people = set(people)
    ready = (board.ready - people) | {who for who in people if _is_ready(board, who)}
    if ready == board.ready:
        return board
    since = dict(board.ready_since)
    for who in people:
        if who in ready:
            since.setdefault(who, at)
        else:
            since.pop(who, None)
    return changed(board, ready=ready, ready_since=since)


def _is_ready(board: Board, who: str) -> bool:
    return (
        who in board.signed_in
        and who not in board.away
        and who not in board.busy
        and who not in board.suspended
    )


def _served(board: Board, visit: OpenVisit, what: TurnGiven, at: datetime) -> Served:
    """An owed turn that was given back is paid with this visit: it costs a turn, too."""
    return Served(
        visit=visit.id,
        kind=visit.kind,
        owner=visit.owner,
        lane=what.lane or Lane.WALK_IN,
        consultant=what.consultant,
        agency=what.agency,
        charged=what.counts or what.owed is not None,
        day=board.date,
        at=at,
    )


def _counted(board: Board, what: TurnGiven, seq: int) -> Board:
    """A turn that counts: the lags move; those who were passed at a price, then the receiver, go to the
    back. An owed turn moves no line."""
    if what.lane is None:
        raise ValueError("a turn that counts needs a lane")
    order = board.lines[what.lane][what.agency]
    back = [p.consultant for p in what.passed if p.effect is not Effect.KEEP]
    for person in back if what.basis is Basis.OWED else [*back, what.consultant]:
        if person in order:
            order = line.to_back(order, person)
    return changed(
        board,
        lines=line.with_line(board.lines, what.lane, what.agency, order),
        lags={**board.lags, what.lane: what.lags_after},
        last_turn={
            **board.last_turn,
            what.lane: {**board.last_turn[what.lane], what.agency: seq},
        },
        turns={**board.turns, what.consultant: board.turns.get(what.consultant, 0) + 1},
        lane_turns=_one_more(board, what.lane, what.agency, 1),
    )


def _uncounted(board: Board, turn: TurnGiven, place: Place) -> Board:
    lane, person = turn.lane, turn.consultant
    if lane is None:
        return board
    lags = shares.taken_back(board.lags[lane], turn.lags_before, turn.lags_after)
    order = board.lines[lane][turn.agency]
    if place is Place.FRONT and person in order:
        order = line.to_front(order, person)
    return changed(
        board,
        lines=line.with_line(board.lines, lane, turn.agency, order),
        lags={**board.lags, lane: lags},
        turns={**board.turns, person: board.turns[person] - 1},
        lane_turns=_one_more(board, lane, turn.agency, -1),
    )


def _one_more(board: Board, lane: Lane, agency: str, by: int) -> dict[tuple[str, str], int]:
    return {**board.lane_turns, (lane, agency): board.turns_in(lane, agency) + by}
