"""Refusals that several floors of the desk share."""

from collections.abc import Collection

from frontdesk.errors import Refusal
from frontdesk.people import Consultant, Stage
from frontdesk.rotation.board import Board
from frontdesk.rotation.eligibility import why_not_ready
from frontdesk.visits import Lane
from frontdesk.words import say


def day_not_open() -> Refusal:
    """What is said to a press while no day is open."""
    return Refusal(
        say("desk", "The day isn’t open"),
        say("desk", "Open the day first: then people sign in and turns are given."),
    )


def unknown_person(who: str) -> Refusal:
    """What is said of a name or an id that nobody on the roster has."""
    return Refusal(
        say("desk", "Unknown person"),
        say("desk", "Nobody on the roster is called “{who}”.", who=who),
    )


def check_reason(reason: str, codes: Collection[str], clause: str) -> None:
    """Refused without a reason, or for one that isn't on the list."""
    if reason not in codes:
        raise Refusal(
            say("desk", "Reason missing"),
            say("desk", "Choose a reason from the list: {codes}.", codes=", ".join(codes)),
            clause,
        )


def not_ready(board: Board, who: str, clause: str | None) -> Refusal:
    """What is said of somebody who can't receive now, with the cause."""
    name = board.name(who)
    if who not in board.signed_in:
        sentence = say("desk", "{who} hasn’t signed in today.", who=name)
    elif who in board.suspended:
        sentence = say("desk", "{who} is suspended and receives nobody.", who=name)
    elif why_not_ready(board, who) == "with_client":
        sentence = say("desk", "{who} is with visitors.", who=name)
    else:
        sentence = say("desk", "{who} is away.", who=name)
    return Refusal(say("desk", "Not ready"), sentence, clause)


def not_fit(person: Consultant, lane: Lane | None) -> Refusal:
    """What is said of somebody ready who may not receive these visitors (clause `newcomer`)."""
    if lane is Lane.VIP and person.stage is not Stage.SKILLED:
        sentence = say(
            "desk", "{who} isn’t skilled: these guests go to skilled people only.", who=person.name
        )
    else:
        sentence = say("desk", "{who} may not receive in this rotation now.", who=person.name)
    return Refusal(say("desk", "Not fit for these visitors"), sentence, "newcomer")
