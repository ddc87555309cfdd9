"""Parties at the door, as a script tells of them: whoever comes, by what they bring along."""

from collections.abc import Callable, Mapping
from uuid import uuid4

from frontdesk.book.entries import Arrived, Entry, TurnGiven, Waiting
from frontdesk.desk.commands import (
    Arrival,
    Call,
    FirstVisit,
    GuestVisit,
    NamedRequest,
    Referral,
    Relative,
    ReturnVisit,
    TradeVisit,
)
from frontdesk.desk.desk import Change
from frontdesk.desk.ownership import Standing, standing
from frontdesk.desk.registry import find_visitors, keep_note
from frontdesk.errors import Refusal
from frontdesk.names import normal
from frontdesk.play import answers
from frontdesk.play.answers import OK, Answer
from frontdesk.play.lines import Line
from frontdesk.play.scene import Scene
from frontdesk.records import Record
from frontdesk.store import visitor_store
from frontdesk.visitors import Found
from frontdesk.visits import Grade, Kind, Rank, suggested_grade
from frontdesk.words import say

WISHES = ("named", "who", "asks_for", "skilled")


class Coming(Record):
    """An arrival to be: `command` makes it of the visit's id. `lapsed`: the visitor in the records who
    belongs to nobody any more."""

    command: Callable[[str], Arrival]
    lapsed: str | None = None


def at_the_door(scene: Scene, line: Line) -> Answer:
    """The turn of whoever arrives, or how many wait; guests with their grade."""
    kind = Kind(line.text("do"))
    coming = arrival(scene, line, kind)
    visit, change = arrived(scene, line.maybe_text("as"), lambda new: scene.desk.do(coming.command(new)))
    answer = answers.visit_served(scene.cast, change, visit)
    if kind is Kind.TRADE_VISIT and "waiting" in answer and visit not in scene.board().visits:
        answer = OK | {key: value for key, value in answer.items() if key != "waiting"}
    if kind in (Kind.TOUR, Kind.VIP):
        answer |= _graded(scene, line, change)
    if coming.lapsed is not None:
        visitor = coming.lapsed
        scene.desk.write(lambda connection, book: visitor_store.link(connection, book, visit, visitor))
        answer |= {"ownership": "lapsed"}
    return answer


def arrived(scene: Scene, name: str | None, does: Callable[[str], Change]) -> tuple[str, Change]:
    """The new visit, under its name in the script, and what `does` makes of it."""
    visit = uuid4().hex
    scene.cast.name_visit(visit, name)
    try:
        change = does(visit)
    except Refusal:
        scene.cast.forget_visit(visit)
        raise
    if name:
        scene.cast.keep_visit_name(_arrived(change).seq, visit)
    return visit, change


def arrival(scene: Scene, line: Line, kind: Kind) -> Coming:
    """What the line says of a party of this kind."""
    if kind not in BUILDERS:
        raise line.expected(say("play", "a kind of visit, one of {kinds}", kinds=", ".join(BUILDERS)))
    return BUILDERS[kind](scene, line)


def _arrived(change: Change) -> Entry:
    return next(entry for entry in change.entries if isinstance(entry.what, Arrived))


def party_of(line: Line) -> int | None:
    """How many come, called `size` or `party`; None if unsaid."""
    size = line.maybe_number("size")
    return line.maybe_number("party") if size is None else size


def _first_visit(_scene: Scene, line: Line) -> Coming:
    party = party_of(line)
    return Coming(lambda visit: FirstVisit(visit, party))


def _return_visit(scene: Scene, line: Line) -> Coming:
    """To the owner; whoever's protection has lapsed is received by rotation, as the answer says."""
    party, together = party_of(line), line.maybe_text("together")
    with_them = None if together is None else scene.cast.visit(together)
    if line.has("owner"):
        owner = scene.who(line, "owner")
        return Coming(lambda visit: ReturnVisit(visit, owner, party, None, with_them))
    asked = line.maybe_text("phone") or line.maybe_text("visitor")
    if asked is None:
        raise line.expected(say("play", "“owner”, “phone” or “visitor”"))
    visitor, stands = _known(scene, asked)
    if stands.protected and stands.owner is not None:
        theirs = stands.owner
        return Coming(lambda visit: ReturnVisit(visit, theirs, party, visitor.visitor, with_them))
    return Coming(lambda visit: FirstVisit(visit, party), visitor.visitor)


def _known(scene: Scene, asked: str) -> tuple[Found, Standing]:
    """The visitor in the records who answers to this, and whose client it is."""
    found = find_visitors(scene.desk, asked)
    exact = [each for each in found if each.name == normal(asked)]
    for visitor in exact or found:
        stands = standing(scene.desk, visitor.visitor)
        if stands.owner is not None:
            return visitor, stands
    raise Refusal(
        say("play", "Unknown visitor"),
        say("play", "Nobody in the records answers to “{asked}”. Take them as a first visit.", asked=asked),
        "return_visit",
    )


def _named_request(scene: Scene, line: Line) -> Coming:
    asked, party = scene.who(line), party_of(line)
    return Coming(lambda visit: NamedRequest(visit, asked, party))


def _relative(scene: Scene, line: Line) -> Coming:
    whose, party = scene.who(line), party_of(line)
    return Coming(lambda visit: Relative(visit, whose, party))


def _referral(scene: Scene, line: Line) -> Coming:
    """`referrer`: a consultant, or a visitor in the records and so the owner; `asked_for`: yes, or whom."""
    consultant, party = _referrer(scene, line), party_of(line)
    wish = line.fields.get("asked_for")
    asked = scene.cast.consultant(wish) == consultant if isinstance(wish, str) else bool(wish)
    return Coming(lambda visit: Referral(visit, consultant, asked, party))


def _referrer(scene: Scene, line: Line) -> str:
    name = line.text("referrer")
    if scene.cast.is_consultant(name):
        return scene.cast.consultant(name)
    known = [found.owner for found in find_visitors(scene.desk, name) if found.owner is not None]
    if not known:
        raise Refusal(
            say("play", "Unknown referrer"),
            say("play", "“{name}” is no consultant, and nobody in the records.", name=name),
            "referral",
        )
    return known[0]


def _guests(scene: Scene, line: Line, kind: Kind) -> Coming:
    """The list *Expected today* makes them more than ordinary; a wish for somebody is passed on, and the
    desk refuses it to ordinary ones."""
    party, rank = party_of(line), rank_of(line)[0]
    expected = line.maybe_text("expected")
    line_of_list = None if expected is None else scene.cast.expected(expected)
    grade = line.maybe_code("grade", Grade)
    wish = next((str(line.fields[field]) for field in WISHES if line.has(field)), None)
    return Coming(lambda visit: GuestVisit(visit, kind, party, rank, line_of_list, grade, wish))


def _tour(scene: Scene, line: Line) -> Coming:
    return _guests(scene, line, Kind.TOUR)


def _vip(scene: Scene, line: Line) -> Coming:
    return _guests(scene, line, Kind.VIP)


def _call(_scene: Scene, _line: Line) -> Coming:
    return Coming(Call)


def _trade_visit(scene: Scene, line: Line) -> Coming:
    attended = None if line.maybe_text("attended_by") is None else scene.who(line, "attended_by")
    party = party_of(line)
    return Coming(lambda visit: TradeVisit(visit, attended, party))


BUILDERS: Mapping[Kind, Callable[[Scene, Line], Coming]] = {
    Kind.FIRST_VISIT: _first_visit,
    Kind.RETURN_VISIT: _return_visit,
    Kind.NAMED_REQUEST: _named_request,
    Kind.REFERRAL: _referral,
    Kind.RELATIVE: _relative,
    Kind.TOUR: _tour,
    Kind.VIP: _vip,
    Kind.CALL: _call,
    Kind.TRADE_VISIT: _trade_visit,
}


def rank_of(line: Line) -> tuple[Rank | None, str | None]:
    """The rank as a code, and as it was told where that isn't one."""
    code, told = line.reason("rank", tuple(Rank))
    return (Rank(code) if code else None), told


def _graded(scene: Scene, line: Line, change: Change) -> Answer:
    """The grade that counts, and the one that size and rank suggest; a rank in words is noted."""
    what = _arrived(change).what
    assert isinstance(what, Arrived)
    rank, told = rank_of(line)
    if told is not None:  # beside the entry after the arrival: beside that one stands the visit's name
        after = next(e for e in change.entries if _is_fate(e.what, what.visit))
        keep_note(scene.desk, after.seq, told)
    return {"grade": what.grade, "suggested_grade": suggested_grade(what.party, rank)}


def _is_fate(what: object, visit: str) -> bool:
    return isinstance(what, TurnGiven | Waiting) and what.visit == visit
