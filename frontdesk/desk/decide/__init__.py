"""What the book says to a command: pure; entries, or a Refusal. One file per family of commands.

`OpenDay` and `Undo` need the book's past: they are decided in `opening.py` and `undoing.py`.
"""

from datetime import datetime
from typing import assert_never

from frontdesk.book.entries import DeskTaken, What
from frontdesk.desk.commands import (
    CloseDay,
    CountParty,
    Enlist,
    FirstVisit,
    MarkAway,
    MarkBack,
    PartyGone,
    PassOver,
    ReturnVisit,
    SeeOff,
    SignIn,
    SignOut,
    TakeDesk,
)
from frontdesk.desk.decide.closing import close_day, refuse_closed
from frontdesk.desk.decide.draft import Draft
from frontdesk.desk.decide.duty import mark_away, mark_back, sign_in, sign_out
from frontdesk.desk.decide.roster import enlist
from frontdesk.desk.decide.visiting import (
    count_party,
    first_visit,
    party_gone,
    pass_over,
    return_visit,
    see_off,
)
from frontdesk.rotation.board import Board
from frontdesk.site import Site

Dayless = TakeDesk | Enlist
WithinDay = (
    SignIn
    | SignOut
    | MarkAway
    | MarkBack
    | FirstVisit
    | ReturnVisit
    | CountParty
    | PassOver
    | PartyGone
    | SeeOff
    | CloseDay
)


def decide(board: Board, site: Site, command: Dayless | WithinDay, now: datetime) -> tuple[What, ...]:
    """The entries of `command` on `board` at `now` (UTC), waiting parties placed after it; or a Refusal."""
    draft = Draft(board, now)
    match command:
        case TakeDesk():
            draft.write(DeskTaken(command.receptionist.id, command.receptionist.name))
        case Enlist():
            enlist(draft, command)
        case _:
            refuse_closed(board)
            _within_day(draft, site, command)
    if not draft.board.closed:
        draft.place_waiting()
    return tuple(draft.whats)


def _within_day(draft: Draft, site: Site, command: WithinDay) -> None:  # noqa: C901  # a case per command
    match command:
        case SignIn():
            sign_in(draft, command)
        case SignOut():
            sign_out(draft, command)
        case MarkAway():
            mark_away(draft, command)
        case MarkBack():
            mark_back(draft, command)
        case FirstVisit():
            first_visit(draft, site, command)
        case ReturnVisit():
            return_visit(draft, command)
        case CountParty():
            count_party(draft, command)
        case PassOver():
            pass_over(draft, command)
        case PartyGone():
            party_gone(draft, command)
        case SeeOff():
            see_off(draft, command)
        case CloseDay():
            close_day(draft, site, command)
        case _:
            assert_never(command)
