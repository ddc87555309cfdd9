"""The close of day: each agency confirms, or the book says why not (clause `close`)."""

from collections.abc import Iterable

from frontdesk.book.entries import DayClosed, Totals
from frontdesk.desk.commands import CloseDay
from frontdesk.desk.decide.draft import Draft
from frontdesk.desk.refusals import day_not_open, unknown_person
from frontdesk.errors import Refusal
from frontdesk.people import Agency
from frontdesk.rotation.board import Board
from frontdesk.words import say

UNCONFIRMED = ("nobody_there", "disagrees", "forgotten_close", "other")


def refuse_closed(board: Board) -> None:
    """Refused when the day isn't open."""
    if board.closed:
        raise day_not_open()


def close_day(draft: Draft, command: CloseDay) -> None:
    """The day ends with its totals. Open visits are carried over; they never block the close."""
    missing = unconfirmed_agencies(draft.board, command.confirmed_by)
    if missing and command.unconfirmed is None:
        raise Refusal(
            say("desk", "Not confirmed"),
            say(
                "desk",
                "Nobody has confirmed the day for {agencies}. Let somebody confirm, or give a reason.",
                agencies=", ".join(agency.name for agency in missing),
            ),
            "close",
        )
    if command.unconfirmed not in (None, *UNCONFIRMED):
        raise Refusal(
            say("desk", "Unknown reason"),
            say("desk", "The reason must be one of: {codes}.", codes=", ".join(UNCONFIRMED)),
            "close",
        )
    reason = command.unconfirmed if missing else None
    draft.write(DayClosed(totals_of(draft.board), command.confirmed_by, reason))


def unconfirmed_agencies(board: Board, confirmed_by: Iterable[str]) -> list[Agency]:
    """The agencies with people for which nobody of theirs, consultant or manager, has confirmed."""
    agency_of = {person.id: person.agency for person in board.consultants.values()}
    agency_of |= {o.id: o.agency for o in board.officers.values() if o.agency is not None}
    confirmed = {_agency_of(agency_of, who) for who in confirmed_by}
    return [a for a in board.agencies if a.id not in confirmed and board.people_of(a.id)]


def totals_of(board: Board) -> Totals:
    """Counted turns per agency and consultant of today, and the lags as they stand."""
    return Totals(
        {agency.id: board.turns_of(agency.id) for agency in board.agencies},
        board.lags,
        {person: turns for person, turns in board.turns.items() if turns},
    )


def _agency_of(agency_of: dict[str, str], who: str) -> str:
    if who not in agency_of:
        raise unknown_person(who)
    return agency_of[who]
