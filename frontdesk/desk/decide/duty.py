"""On and off duty, away and back."""

from frontdesk.book.entries import CameBack, SignedIn, SignedOut, WentAway
from frontdesk.desk.commands import MarkAway, MarkBack, SignIn, SignOut
from frontdesk.desk.decide.draft import Draft
from frontdesk.errors import Refusal
from frontdesk.people import Consultant
from frontdesk.words import say


def sign_in(draft: Draft, command: SignIn) -> None:
    """On duty; refused for somebody who is. Whoever waits is placed."""
    person = draft.person(command.consultant)
    if person.id in draft.board.signed_in:
        raise Refusal(
            say("desk", "Already signed in"),
            say("desk", "{who} is on duty already.", who=person.name),
        )
    agency = draft.board.agency(person.agency)
    if agency.weight == 0:
        raise Refusal(
            say("desk", "No share"),
            say(
                "desk",
                "{agency} has no share of the turns. A supervisor sets it first.",
                agency=agency.name,
            ),
            "share",
        )
    draft.write(SignedIn(person.id))


def sign_out(draft: Draft, command: SignOut) -> None:
    """Off duty; refused while receiving."""
    person = _on_duty(draft, command.consultant)
    if person.id in draft.board.busy:
        raise Refusal(
            say("desk", "Still receiving"),
            say("desk", "{who} is still with visitors. See them off first.", who=person.name),
        )
    draft.write(SignedOut(person.id))


def mark_away(draft: Draft, command: MarkAway) -> None:
    """Away with a cause; also while receiving: then it holds from the end of the reception on."""
    person = _on_duty(draft, command.consultant)
    if person.id in draft.board.away:
        raise Refusal(
            say("desk", "Already away"),
            say("desk", "{who} is away already. Mark the return first.", who=person.name),
        )
    draft.write(WentAway(person.id, command.cause, command.until))


def mark_back(draft: Draft, command: MarkBack) -> None:
    """Back at the desk; refused for somebody who isn't away. Whoever waits is placed."""
    person = _on_duty(draft, command.consultant)
    if person.id not in draft.board.away:
        raise Refusal(
            say("desk", "Not away"),
            say("desk", "{who} isn’t away.", who=person.name),
        )
    draft.write(CameBack(person.id))


def _on_duty(draft: Draft, consultant: str) -> Consultant:
    person = draft.person(consultant)
    if person.id not in draft.board.signed_in:
        raise Refusal(
            say("desk", "Not signed in"),
            say("desk", "{who} hasn’t signed in today. Sign in first.", who=person.name),
        )
    return person
