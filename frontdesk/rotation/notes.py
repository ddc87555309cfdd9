"""Entries that move no lag, no line and nobody's readiness: what they tell the board. Pure."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar, assert_never

from frontdesk.book.decisions import (
    Disputed,
    Expected,
    Met,
    OfficerChanged,
    Reclassified,
    Ruled,
    StepPassed,
)
from frontdesk.book.entries import DayClosed, DeskTaken, PartyCounted, Undone, Waiting
from frontdesk.rotation.board import Board, changed
from frontdesk.visits import Lane

K = TypeVar("K")
V = TypeVar("V")

Note = (
    DeskTaken
    | DayClosed
    | PartyCounted
    | Expected
    | Reclassified
    | Ruled
    | Disputed
    | OfficerChanged
    | StepPassed
    | Met
    | Waiting
    | Undone
)


def noted(board: Board, what: Note) -> Board:  # noqa: C901  # a case per kind
    """What moves no lag, no line and nobody's readiness."""
    match what:
        case DeskTaken():
            return changed(board, receptionist=what.name)
        case DayClosed():
            return changed(board, closed=True)
        case PartyCounted():
            return _with_visit(board, what.visit, party=what.party)
        case Expected():
            return changed(board, expected={**board.expected, what.expected: what})
        case Reclassified():
            return _reclassified(board, what)
        case Ruled():
            return _with_owner(_with_visit(board, what.visit, disputed=False), what.visit, what.owner)
        case Disputed():
            return _with_visit(board, what.visit, disputed=True)
        case OfficerChanged():
            return changed(board, officers={**board.officers, what.id: what.officer})
        case StepPassed():
            return _step_passed(board, what)
        case Met():
            return _with_visit(board, what.visit, met=True)
        case Waiting() | Undone():
            return board
        case _:
            assert_never(what)


def _reclassified(board: Board, what: Reclassified) -> Board:
    """A waiting party goes to the lane of what it turned out to be; who was given a visit keeps it."""
    board = _with_owner(board, what.visit, what.owner)
    visit, served = board.visits.get(what.visit), board.served.get(what.visit)
    if served is not None:
        board = changed(board, served={**board.served, what.visit: replace(served, kind=what.kind)})
    if visit is None:
        return board
    lane = visit.lane if not visit.waiting else Lane.WALK_IN if what.owner is None else None
    return _with_visit(board, what.visit, kind=what.kind, lane=lane)


def _with_owner(board: Board, visit: str, owner: str | None) -> Board:
    served = board.served.get(visit)
    if served is not None:
        board = changed(board, served={**board.served, visit: replace(served, owner=owner)})
    return _with_visit(board, visit, owner=owner)


def _with_visit(board: Board, visit: str, **changes: object) -> Board:
    """The board with the visit changed, if it is still in the house."""
    known = board.visits.get(visit)
    if known is None:
        return board
    return changed(board, visits={**board.visits, visit: replace(known, **changes)})  # type: ignore[arg-type]


def _step_passed(board: Board, what: StepPassed) -> Board:
    person = board.consultants[what.consultant]
    steps = tuple(dict.fromkeys((*person.steps, what.step)))
    return changed(board, consultants={**board.consultants, person.id: replace(person, steps=steps)})


def out(mapping: Mapping[K, V], key: K) -> dict[K, V]:
    """The mapping without this key."""
    return {other: value for other, value in mapping.items() if other != key}
