"""What the book says to a command: pure; entries, or a Refusal. One file per family of commands.

`OpenDay` and `Undo` need the book's past: they are decided in `opening.py` and `undoing.py`.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from frontdesk.book.entries import DeskTaken, What
from frontdesk.desk import commands, orders
from frontdesk.desk.decide import arrivals, duty, overriding, penalties, roster, rulings, sheets, visiting
from frontdesk.desk.decide.closing import close_day, refuse_closed
from frontdesk.desk.decide.draft import Draft
from frontdesk.rotation.board import Board
from frontdesk.site import Site

Decides = Callable[[Draft, Any], None]


def _take_desk(draft: Draft, command: commands.TakeDesk) -> None:
    draft.write(DeskTaken(command.receptionist.id, command.receptionist.name))


# Also while no day is open: at night the book takes them down, too.
ANY_TIME: Mapping[type, Decides] = {
    commands.TakeDesk: _take_desk,
    commands.Enlist: roster.enlist,
    orders.AdoptSheet: sheets.adopt_sheet,
    orders.SetShare: sheets.set_share,
    orders.SetStage: roster.set_stage,
    orders.RecordStep: roster.record_step,
    orders.Leave: roster.leave,
    orders.Appoint: roster.appoint,
    orders.Suspend: penalties.suspend,
    orders.Lift: penalties.lift,
    orders.Expect: sheets.expect,
}
WITHIN_DAY: Mapping[type, Decides] = {
    commands.SignIn: duty.sign_in,
    commands.SignOut: duty.sign_out,
    commands.MarkAway: duty.mark_away,
    commands.MarkBack: duty.mark_back,
    **dict.fromkeys(
        (
            commands.FirstVisit,
            commands.ReturnVisit,
            commands.NamedRequest,
            commands.Referral,
            commands.Relative,
            commands.GuestVisit,
            commands.Call,
            commands.TradeVisit,
        ),
        arrivals.arrive,
    ),
    commands.CountParty: arrivals.count_party,
    commands.PassOver: visiting.pass_over,
    commands.PartyGone: visiting.party_gone,
    commands.SeeOff: visiting.see_off,
    commands.HandOver: visiting.hand_over,
    commands.Refuse: visiting.refuse,
    commands.Dispute: visiting.dispute,
    commands.Met: visiting.met,
    commands.CloseDay: close_day,
    orders.Override: overriding.override,
    orders.Reclassify: rulings.reclassify,
    orders.Rule: rulings.rule,
    orders.Penalise: penalties.penalise,
}


def decide(
    board: Board, site: Site, command: commands.Command, now: datetime, presser: str = "desk"
) -> tuple[What, ...]:
    """The entries of `command` on `board` at `now` (UTC), waiting parties placed after it; or a Refusal.

    `presser`: the id of who is at the desk.
    """
    draft = Draft(board, site, now, presser)
    if type(command) in ANY_TIME:
        ANY_TIME[type(command)](draft, command)
    else:
        refuse_closed(board)
        WITHIN_DAY[type(command)](draft, command)
    draft.reweigh()
    if not draft.board.closed:
        draft.place_waiting()
    return tuple(draft.whats)
