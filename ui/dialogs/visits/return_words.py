"""What F3 says: the greeting, whom it leads to and why, in a sentence each."""

from collections.abc import Sequence
from datetime import date

from frontdesk.book.entries import Arrived, TurnGiven, What
from frontdesk.desk.ownership import Standing
from frontdesk.rotation.board import Board
from frontdesk.visitors import Found
from frontdesk.visits import Basis, Kind
from ui.day import mark_of_person
from ui.words import date_text, listed, words


def belongs_to(owner: str, standing: Standing) -> str:
    """Whose client this is, and for how long still."""
    if standing.days_left is None or not standing.protected:
        return words("return_visit", "was {owner}’s, lapsed", owner=owner)
    if standing.days_left == 0:
        return words("return_visit", "belongs to {owner}, until today", owner=owner)
    if standing.days_left == 1:
        return words("return_visit", "belongs to {owner}, 1 day left", owner=owner)
    days = standing.days_left
    return words("return_visit", "belongs to {owner}, {days} days left", owner=owner, days=days)


def greeting(board: Board, visitor: Found, family: Sequence[str] = ()) -> str:
    """The greeting: how often here, when last and with whom; and who is one client with the visitor."""
    text = _greeting(board, visitor)
    if not family:
        return text
    return words("return_visit", "{greeting} · family: {names}", greeting=text, names=listed(family))


def _greeting(board: Board, visitor: Found) -> str:
    if visitor.last_consultant is None or visitor.last_date is None:
        return words("return_visit", "{name}: not received yet", name=visitor.name)
    return words(
        "return_visit",
        "{name}: visit number {number}, last on {date} with {who}",
        name=visitor.name,
        number=visitor.visits + 1,
        date=date_text(date.fromisoformat(visitor.last_date)),
        who=board.name(visitor.last_consultant),
    )


def nothing_found(text: str) -> str:
    """What to do where nobody is found."""
    if not text.strip():
        return words("return_visit", "Type a few letters: visitors and consultants are found at once.")
    return words("return_visit", "Nobody found. Is it a first visit? Then Esc and F2.")


def turn_for(whats: Sequence[What], visit: str) -> TurnGiven | None:
    """The turn that this visit would get."""
    return next((what for what in whats if isinstance(what, TurnGiven) and what.visit == visit), None)


def leads_to(board: Board, owner: str, whats: Sequence[What], visit: str) -> str:
    """Whom it leads to, in a sentence; `owner`: to whom it belongs, or whom they ask for."""
    turn = turn_for(whats, visit)
    arrived = next((what for what in whats if isinstance(what, Arrived) and what.visit == visit), None)
    kind = arrived.kind if arrived else Kind.RETURN_VISIT
    by_rotation = arrived is not None and arrived.lane is not None
    if turn is None:
        return _nobody_is_ready() if by_rotation else _waits(board, owner, kind)
    if by_rotation:
        return _by_rotation(board, turn)
    return _receives(board, owner, turn, kind)


def _nobody_is_ready() -> str:
    return words("return_visit", "By rotation; nobody is ready, they wait.")


def _by_rotation(board: Board, turn: TurnGiven) -> str:
    return words(
        "return_visit",
        "By rotation: {name} ({agency}) receives.",
        name=board.name(turn.consultant),
        agency=mark_of_person(board, turn.consultant).name,
    )


def _waits(board: Board, owner: str, kind: Kind) -> str:
    name = board.name(owner)
    away = board.sheet.return_visit.owner_away
    if kind is Kind.RETURN_VISIT and away == "supervisor":
        return words("return_visit", "{owner} isn’t ready: they wait, and the supervisor rules.", owner=name)
    if kind is Kind.RETURN_VISIT and away == "courtesy":
        agency = mark_of_person(board, owner).name
        return words(
            "return_visit",
            "{owner} isn’t ready, and nobody of {agency} is: the party waits.",
            owner=name,
            agency=agency,
        )
    return words("return_visit", "{owner} isn’t ready: they wait for {owner}.", owner=name)


def _receives(board: Board, owner: str, turn: TurnGiven, kind: Kind) -> str:
    name, agency = board.name(turn.consultant), mark_of_person(board, turn.consultant).name
    if turn.basis is Basis.COURTESY:
        return words(
            "return_visit",
            "{owner} isn’t ready. {name} stands in; nobody’s turn moves.",
            owner=board.name(owner),
            name=name,
        )
    if turn.basis in (Basis.ROTATION, Basis.OWED):
        return words(
            "return_visit",
            "{owner} isn’t ready. By the rule sheet the rotation gives it to {name}.",
            owner=board.name(owner),
            name=name,
        )
    if turn.counts:
        return words(
            "return_visit",
            "{name} receives. By the rule sheet this counts as a turn of {agency}.",
            name=name,
            agency=agency,
        )
    if kind is Kind.RETURN_VISIT:
        return words("return_visit", "{name} receives. A return visit moves nobody’s turn.", name=name)
    return words("return_visit", "{name} receives. Nobody’s turn moves.", name=name)
