"""How a past arrival would have come under another sheet: in which lane, or for whom."""

from dataclasses import replace
from datetime import time

from frontdesk.book.entries import Arrived
from frontdesk.desk.decide.arrivals import lane_at, lane_of_guests
from frontdesk.rotation.board import Board
from frontdesk.visits import Grade, Kind, Lane


def as_it_comes(board: Board, what: Arrived, local: time) -> Arrived:
    """The arrival in the lane that this board's sheet names at this wall-clock time. A referral that went to
    the rotation stays there: the book doesn't say whose client had sent it."""
    sheet = board.sheet
    match what.kind:
        case Kind.FIRST_VISIT:
            return _in(board, what, lane_at(sheet, local))
        case Kind.REFERRAL if what.lane is not None or sheet.referral.to == "rotation":
            return replace(_in(board, what, lane_at(sheet, local)), owner=None)
        case Kind.TRADE_VISIT if Kind.TRADE_VISIT not in sheet.not_counted:
            return replace(_in(board, what, lane_at(sheet, local)), owner=None)
        case Kind.TRADE_VISIT:
            return replace(what, lane=None)
        case Kind.TOUR | Kind.VIP:
            grade = Grade(what.grade or Grade.ORDINARY)
            return _in(board, what, lane_of_guests(sheet, what.kind, grade))
        case _:
            return what


def _in(board: Board, what: Arrived, lane: Lane | None) -> Arrived:
    """In this lane, if the day's board knows it."""
    return what if lane is not None and lane not in board.lines else replace(what, lane=lane)
