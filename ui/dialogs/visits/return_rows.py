"""What F3 finds, as rows: visitors and whose client they are, consultants; and the ways to serve them."""

from collections.abc import Callable

from frontdesk.desk.commands import Arrival, NamedRequest, Referral, Relative
from frontdesk.desk.ownership import Standing
from frontdesk.people import Consultant
from frontdesk.phones import masked
from frontdesk.records import Record
from frontdesk.rotation.board import Board
from frontdesk.visitors import Found
from ui.day import mark_of
from ui.dialogs.visits.return_words import belongs_to, greeting
from ui.lists.choice_list import Choice
from ui.widgets.segments import Way
from ui.words import words

RETURN, NAMED, ASKED, REFERRED, RELATIVE, TOGETHER = (
    "return", "named", "asked", "referred", "relative", "together",
)  # fmt: skip
OF_A_CONSULTANT = (NAMED, RELATIVE)
"""Ways that take a consultant, not a visitor."""
OF_AN_OWNER = (RETURN, TOGETHER)
"""Ways in which a visitor goes to the owner, as long as the protection holds."""

COMMANDS: dict[str, Callable[[str, str], Arrival]] = {
    NAMED: NamedRequest,
    ASKED: Referral,
    REFERRED: lambda visit, consultant: Referral(visit, consultant, asked_for=False),
    RELATIVE: Relative,
}


class Meant(Record):
    """Who is meant: the consultant, and the visitor where one was found."""

    consultant: str
    name: str
    visitor: str | None = None


def ways() -> list[Way]:
    """How they may be served."""
    return [
        Way(RETURN, words("return_visit", "Return visit")),
        Way(NAMED, words("return_visit", "Named request")),
        Way(ASKED, words("return_visit", "Referral, asks for")),
        Way(REFERRED, words("return_visit", "Referral")),
        Way(RELATIVE, words("return_visit", "Relative")),
        Way(TOGETHER, words("return_visit", "Several together")),
    ]


def visitor_choice(board: Board, key: str, visitor: Found, standing: Standing) -> Choice:
    """A visitor who was here before."""
    owner = board.consultants.get(standing.owner or "")
    mark = mark_of(board, owner.agency) if owner else None
    return Choice(
        key=key,
        title=visitor.name or words("return_visit", "no name"),
        detail=masked(visitor.phone) if visitor.phone else "",
        right=belongs_to(owner.name, standing) if owner else words("return_visit", "nobody’s client yet"),
        below=greeting(board, visitor, standing.family),
        letter=mark.letter if mark else "",
        index=mark.index if mark else 0,
        tone="text" if standing.protected else "warning",
    )


def consultant_choice(board: Board, person: Consultant) -> Choice:
    """A consultant whom somebody may ask for."""
    mark = mark_of(board, person.agency)
    return Choice(
        key=f"c:{person.id}",
        title=person.name,
        detail=mark.name,
        right=words("return_visit", "consultant"),
        below=words("return_visit", "The visitor asks for this consultant."),
        letter=mark.letter,
        index=mark.index,
    )
