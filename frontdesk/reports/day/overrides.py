"""The day's overrides, each with its price and its approval: who received instead of whom, at what cost."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from fractions import Fraction

from frontdesk.book.entries import Entry, TurnGiven, TurnWithdrawn
from frontdesk.people import Role
from frontdesk.records import Record
from frontdesk.reports.day.turns import STANDS
from frontdesk.rotation.base_turn import by_rotation
from frontdesk.rotation.board import Board
from frontdesk.rotation.figures.reading import Day
from frontdesk.rotation.fold import fold_entry, opened_board
from frontdesk.rotation.pick import PREVIEW, previews
from frontdesk.visits import Basis, Kind, Lane

OVERRIDE = "override"


class OverrideRow(Record):
    """`lags`: (agency, before, after) of the lane, all agencies. `displaced`: who was called, or would have
    been; empty if nobody. `following`: whose turn came next in the lane. `by` decided, in the role `role`;
    `second` acknowledged it for another agency. `fate` as of any turn."""

    seq: int
    at: datetime
    kind: Kind | None
    party: int | None
    lane: Lane
    consultant: str
    agency: str
    counts: bool
    lags: tuple[tuple[str, Fraction, Fraction], ...]
    displaced: str
    displaced_agency: str
    following: str
    following_agency: str
    reason: str
    by: str
    role: Role | None
    second: str
    fate: str = STANDS

    @property
    def struck(self) -> bool:
        return self.fate != STANDS


class _Around(Record):
    """Who would have had the turn, and who had the next one (ids)."""

    displaced: str | None = None
    following: str | None = None


def override_rows(day: Day) -> Iterator[OverrideRow]:
    """Every override, undone and withdrawn ones too, in the order of the book."""
    given = [
        (entry, entry.what)
        for entry in day.by_kind.get(TurnGiven, ())
        if isinstance(entry.what, TurnGiven) and entry.what.basis is Basis.OVERRIDE
    ]
    around = _around(day, {entry.seq for entry, _ in given} - day.undone)
    for entry, turn in given:
        yield _row(day, entry, turn, around.get(entry.seq, _Around()))


def _row(day: Day, entry: Entry, turn: TurnGiven, around: _Around) -> OverrideRow:
    decision = turn.decision
    boss = day.board.officers.get(decision.by if decision else entry.by)
    return OverrideRow(
        seq=entry.seq,
        at=day.local(entry),
        kind=day.kinds.get(turn.visit),
        party=day.party.get(turn.visit),
        lane=turn.lane or Lane.WALK_IN,
        consultant=day.name(turn.consultant),
        agency=day.name(turn.agency),
        counts=turn.counts,
        lags=tuple((day.name(a), lag, turn.lags_after[a]) for a, lag in turn.lags_before.items()),
        displaced=day.name(around.displaced),
        displaced_agency=day.agency(around.displaced),
        following=day.name(around.following),
        following_agency=day.agency(around.following),
        reason=decision.code if decision else "",
        by=day.name(decision.by if decision else entry.by),
        role=boss.role if boss else None,
        second=day.name(decision.second) if decision else "",
        fate=day.fate(entry.seq),
    )


def _around(day: Day, wanted: set[int]) -> Mapping[int, _Around]:
    """What the book alone doesn't say: the day is folded up to its last override; not at all without one."""
    if not wanted:
        return {}
    found: dict[int, _Around] = {}
    board = opened_board(day.board.book, day.start)
    called: str | None = None
    for entry in day.entries:
        if entry.seq <= day.start.seq or entry.seq in day.undone:
            continue
        if isinstance(entry.what, TurnWithdrawn) and entry.what.cause == OVERRIDE:
            called = _receiver(board, entry.what.turn)
        before, board = board, fold_entry(board, entry)
        if entry.seq in wanted and isinstance(entry.what, TurnGiven):
            found[entry.seq] = _Around(called or _due(before, entry), _next(board, entry))
            called = None
        if len(found) == len(wanted):
            break
    return found


def _receiver(board: Board, turn: int) -> str | None:
    given = (v.turn.given for v in board.visits.values() if v.turn is not None and v.turn.seq == turn)
    return next((turn.consultant for turn in given), None)


def _due(board: Board, entry: Entry) -> str | None:
    """Whom the rotation would have named; None if the same, or nobody."""
    turn = entry.what
    assert isinstance(turn, TurnGiven)
    due = by_rotation(board, PREVIEW, turn.lane or Lane.WALK_IN, entry.at)
    return None if due is None or due.consultant == turn.consultant else due.consultant


def _next(board: Board, entry: Entry) -> str | None:
    turn = entry.what
    assert isinstance(turn, TurnGiven)
    following = previews(board, turn.lane or Lane.WALK_IN, entry.at, 1)
    return next((each.consultant for each in following), None)
