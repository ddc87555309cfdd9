"""What visits and turns are called on the screen."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta, tzinfo

from frontdesk.book.decisions import Expected
from frontdesk.book.entries import TurnGiven
from frontdesk.reports.terms import BASES, CAUSES, GRADES, KINDS, LANES
from frontdesk.rotation.board import Board, OpenVisit, Served
from frontdesk.visits import Basis, Grade, Kind, Lane
from frontdesk.words import Sentence
from ui.day import ToldTurn
from ui.words import clock_time, date_text, is_chinese, minutes_text, seconds_text, spoken, words

LONG_MINUTES = 60
"""After these a reception stands out: is the party still here?"""

LONGEST_WAIT = timedelta(minutes=2)
"""Guests of a tour, and VIPs, that wait longer than this alarm."""

_KIND_OF_LANE = {Lane.TOUR: Kind.TOUR, Lane.VIP: Kind.VIP, Lane.MANAGERS: Kind.VIP, Lane.CALL: Kind.CALL}
_GRADE_OF_LANE = {Lane.VIP: Grade.IMPORTANT, Lane.MANAGERS: Grade.VERY_IMPORTANT}
_KIND_OF_BASIS = {
    Basis.RETURN: Kind.RETURN_VISIT,
    Basis.COURTESY: Kind.RETURN_VISIT,
    Basis.NAMED: Kind.NAMED_REQUEST,
    Basis.REFERRAL: Kind.REFERRAL,
    Basis.MANAGER: Kind.VIP,
}


def term(terms: Mapping[str, Sentence], code: str) -> str:
    """What a code of the book is called; one that nobody knows stands for itself."""
    return spoken(terms[code]) if code in terms else str(code)


def visit_of_turn(board: Board, turn: TurnGiven) -> OpenVisit | Served | None:
    """The visit of this turn, as far as the day still knows it."""
    return board.visits.get(turn.visit) or board.served.get(turn.visit)


def kind_of_turn(turn: TurnGiven, visit: OpenVisit | Served | None) -> Kind:
    """What kind of visit this turn was for, also when the party has left."""
    if visit is not None:
        return visit.kind
    lane = turn.lane or Lane.WALK_IN
    return _KIND_OF_BASIS.get(turn.basis) or _KIND_OF_LANE.get(lane, Kind.FIRST_VISIT)


def kind_text(kind: Kind, party: int | None, grade: Grade | None = None) -> str:
    """What came: `首访`, `首访 3 人`, or `重要参观团 18 人`."""
    text = graded_text(kind, grade)
    if party is None:
        return text
    return words("desk_page", "{kind}, {party}", kind=text, party=party_text(party))


def graded_text(kind: str, grade: str | None) -> str:
    """What came, with its grade where it is more than ordinary: `重要参观团`."""
    if grade in (None, Grade.ORDINARY):
        return term(KINDS, kind)
    parts = (spoken(GRADES[grade]), term(KINDS, kind))
    return "".join(parts) if is_chinese() else " ".join(parts)


def grade_of(visit: OpenVisit | None, lane: Lane | None) -> Grade | None:
    """How important the guests are, or were: of those who have left the lane tells."""
    return visit.grade if visit is not None else _GRADE_OF_LANE.get(lane or Lane.WALK_IN)


def visit_text(visit: OpenVisit) -> str:
    """What came, how important, how many, and whether it is disputed."""
    text = kind_text(visit.kind, visit.party, visit.grade)
    return words("desk_page", "{visit}, disputed", visit=text) if visit.disputed else text


def receiving_text(board: Board, who: str) -> str:
    """What somebody who receives is at, and what they are away for after it."""
    text = visit_text(board.visits[board.busy[who]])
    if (away := board.away.get(who)) is None:
        return text
    return words("desk_page", "{visit}, then {cause}", visit=text, cause=CAUSES[away.cause])


def brief_visit(visit: OpenVisit) -> tuple[str, ...]:
    """The same with less room: without how many, then only that it is disputed, or nothing."""
    kind = kind_text(visit.kind, None, visit.grade)
    if not visit.disputed:
        return (kind, "")
    return (words("desk_page", "{visit}, disputed", visit=kind), words("desk_page", "disputed"), "")


def took_text(took: timedelta) -> str:
    """How long it took from the call until the visitors were met."""
    seconds = max(0, int(took.total_seconds()))
    if seconds < 120:
        return seconds_text(seconds)
    return minutes_text(seconds // 60)


def is_alarming(visit: OpenVisit, now: datetime) -> bool:
    """Whether guests have waited for too long."""
    guests = visit.kind in (Kind.TOUR, Kind.VIP)
    return visit.waiting and guests and now - visit.arrived >= LONGEST_WAIT


def turns_text(turns: int) -> str:
    """A number of turns."""
    return words("desk_page", "1 turn") if turns == 1 else words("desk_page", "{turns} turns", turns=turns)


def turns_today(turns: int, lane: Lane | None = None) -> str:
    """A number of turns, said of today; with a lane, of that alone."""
    if lane is not None:
        return words("desk_page", "{lane}: {turns} today", lane=LANES[lane], turns=turns)
    if turns == 1:
        return words("desk_page", "1 turn today")
    return words("desk_page", "{turns} turns today", turns=turns)


def party_text(party: int) -> str:
    """How many people came."""
    if party == 1:
        return words("desk_page", "1 person")
    return words("desk_page", "{count} people", count=party)


def turn_text(turn: ToldTurn) -> str:
    """On what ground a turn was given, and whether it was taken back for absence."""
    if turn.withdrawn is not None:
        cause = term(CAUSES, turn.withdrawn)
        return words("desk_page", "passed over: {cause}", cause=cause)
    return term(BASES, turn.given.basis)


def ground_text(kind: str, turn: ToldTurn) -> str:
    """What came, and on what ground the turn was given; said once where both are called the same."""
    ground = turn_text(turn)
    return kind if kind == ground else f"{kind} · {ground}"


def brief_ground(kind: str, turn: ToldTurn) -> tuple[str, ...]:
    """The same with less room: the ground where it isn't the usual one, else what came; or nothing."""
    is_usual = turn.withdrawn is None and turn.given.basis is Basis.ROTATION
    return (kind if is_usual else turn_text(turn), "")


def finish_word(occupied_until: str) -> str:
    """What the end of a reception is called (clause `occupied_until`)."""
    if occupied_until == "talk_finished":
        return words("desk_page", "Talk finished")
    return words("desk_page", "Seen off")


def came_text(at: datetime, zone: tzinfo, today: date) -> str:
    """When a visit came, or was given to somebody: the time, and the day if it was before today."""
    day = at.astimezone(zone).date()
    return clock_time(at, zone) if day >= today else f"{date_text(day)} {clock_time(at, zone)}"


def when_text(line: Expected, zone: tzinfo, today: date) -> str:
    """When expected guests are to come: the time, and the day if it isn't today."""
    if line.at is None:
        return words("desk_page", "any time")
    local = line.at.astimezone(zone)
    if local.date() <= today:
        return clock_time(line.at, zone)
    day = date_text(local.date())
    return day if local.time() == time(0) else f"{day} {clock_time(line.at, zone)}"
