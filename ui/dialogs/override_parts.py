"""The parts of the override's dialog: which visit, who can receive, and the price in sentences."""

from frontdesk.desk.commands import Arrival, Call, FirstVisit, GuestVisit
from frontdesk.desk.roles import may_override
from frontdesk.people import Consultant, Officer, Stage
from frontdesk.reports.price import LagMove, Price
from frontdesk.reports.terms import CAUSES, KINDS
from frontdesk.rotation.base_turn import by_rotation
from frontdesk.rotation.board import Board, OpenVisit
from frontdesk.rotation.eligibility import candidates, why_not_ready
from frontdesk.visits import Basis, Kind, Lane
from ui.day import mark_of, since
from ui.dialogs.desk_dialog import found
from ui.lists.choice_list import Choice
from ui.lists.pick_box import Pick
from ui.session import Session
from ui.visit_words import came_text, term, visit_text
from ui.widgets.note import Line, Note
from ui.words import lag_text, listed, words

NEW = "new:"
NEW_KINDS = (Kind.FIRST_VISIT, Kind.TOUR, Kind.VIP, Kind.CALL)
LANE_OF = {Kind.TOUR: Lane.TOUR, Kind.CALL: Lane.CALL}
MOST_VISITS = 5


def overridable(board: Board) -> list[OpenVisit]:
    """Visits whose turn of today can be withdrawn, the newest turn first; not those of the supervisor."""
    given = [
        v
        for v in board.receptions()
        if v.turn
        and v.turn.given.basis is not Basis.MANAGER
        and v.receivers[:1] == (v.turn.given.consultant,)
    ]
    return sorted(given, key=lambda visit: -(visit.turn.seq if visit.turn else 0))


def waiting(board: Board) -> list[OpenVisit]:
    """Parties that wait for somebody of an agency; not those that wait for the supervisor."""
    return [v for v in board.waiting_visits() if v.lane is not None or v.kind not in (Kind.TOUR, Kind.VIP)]


def visit_picks(board: Board, session: Session) -> list[Pick]:
    """The one just assigned, those who wait, and a new one of each kind."""
    picks = [_given_pick(board, session, visit) for visit in overridable(board)[:MOST_VISITS]]
    picks += [_waiting_pick(board, session, visit) for visit in waiting(board)[:MOST_VISITS]]
    new = words("override", "new")
    return [*picks, *(Pick(f"{NEW}{kind}", term(KINDS, kind), new) for kind in NEW_KINDS)]


def default_visit(board: Board, session: Session) -> str:
    """Who waits for nobody in particular; else the one just assigned, while undo would take it back and
    nobody has met them; else a new first visit."""
    in_lanes = [visit for visit in waiting(board) if visit.lane is not None]
    for visit in (*in_lanes, *overridable(board)[:1]):
        passed = (session.now() - visit.turn.at).total_seconds() if visit.turn else 0
        if not visit.met and passed <= board.sheet.undo_seconds:
            return visit.id
    return f"{NEW}{Kind.FIRST_VISIT}"


def new_arrival(key: str, visit: str) -> Arrival:
    """The visit that is still to be written down."""
    match Kind(key.removeprefix(NEW)):
        case Kind.FIRST_VISIT:
            return FirstVisit(visit)
        case Kind.CALL:
            return Call(visit)
        case kind:
            return GuestVisit(visit, kind)


def lane_of(board: Board, session: Session, key: str) -> Lane:
    """The lane in which the visit under this key is served."""
    if key.startswith(NEW):
        return LANE_OF.get(Kind(key.removeprefix(NEW)), session.lane())
    visit = board.visits.get(key)
    return (visit.lane if visit else None) or Lane.WALK_IN


def due_agency(board: Board, session: Session, key: str) -> str | None:
    """Whose turn that visit is: of the agency it was given to, or of the one the rotation names now."""
    visit = board.visits.get(key)
    if visit is not None and visit.turn is not None and not visit.waiting:
        return visit.turn.given.agency
    turn = by_rotation(board, key, lane_of(board, session, key), session.now())
    return turn.agency if turn else None


def receivers(board: Board, session: Session, key: str, text: str, boss: Officer | None) -> list[Choice]:
    """Who is meant by `text`: first those who can receive, in line order; then those to whom `boss` may not
    give it; then the others, and why not."""
    lane, visit = lane_of(board, session, key), board.visits.get(key)
    due = due_agency(board, session, key) if boss else None
    has_it = visit.receivers if visit else ()
    able = [who for line in candidates(board, lane).values() for who in line if who not in has_it]
    people = [board.consultants[who] for who in able]
    on_duty = (p for a in board.agencies for p in board.people_of(a.id) if p.id in board.signed_in)
    others = [person for person in on_duty if person.id not in able]
    allowed = [p for p in people if boss is None or may_override(boss, p.agency, due)]
    choices = [_choice(board, p, words("override", "can receive"), "good", "ready") for p in allowed]
    if boss is not None:
        told = words("override", "not by {boss}", boss=boss.name)
        choices += [_choice(board, p, told, "muted", "ready") for p in people if p not in allowed]
    choices += [_choice(board, p, _why_not(board, p, has_it, lane), "muted", "") for p in others]
    return [choice for choice in choices if found(text, choice.title)]


def _choice(board: Board, person: Consultant, right: str, tone: str, sign: str) -> Choice:
    mark = mark_of(board, person.agency)
    return Choice(
        key=person.id,
        title=person.name,
        detail=mark.name,
        right=right,
        letter=mark.letter,
        index=mark.index,
        sign=sign,
        tone=tone,
    )


def _why_not(board: Board, person: Consultant, has_it: tuple[str, ...], lane: Lane) -> str:
    if person.id in has_it:
        return words("override", "has this visit")
    if person.id in board.ready and person.id not in board.lines[lane].get(person.agency, ()):
        skilled = lane is not Lane.VIP or person.stage is Stage.SKILLED
        return words("override", "not in this lane") if skilled else words("override", "not skilled")
    cause = why_not_ready(board, person.id)
    return term(CAUSES, cause)


def _given_pick(board: Board, session: Session, visit: OpenVisit) -> Pick:
    person = board.consultants[visit.receivers[0]]
    mark = mark_of(board, person.agency)
    at = came_text(since(visit), session.site.zone, board.date)
    told = words("override", "with {name} since {time}", name=person.name, time=at)
    return Pick(visit.id, visit_text(visit), told, mark.letter, mark.index)


def _waiting_pick(board: Board, session: Session, visit: OpenVisit) -> Pick:
    at = came_text(visit.arrived, session.site.zone, board.date)
    return Pick(visit.id, visit_text(visit), words("override", "waiting since {time}", time=at))


class PriceNote(Note):
    """What it costs, in sentences; or why it can't be, with the clause."""

    def show_price(self, board: Board, price: Price) -> None:
        """The price, line by line."""
        self.show_lines(words("override", "The price"), price_lines(board, price))

    def show_words(self, text: str) -> None:
        """Another sentence in its place."""
        self.show_text(words("override", "The price"), text)


def price_lines(board: Board, price: Price) -> list[Line]:
    """The price in sentences: who receives, what it counts, who keeps which place, the lags, who is next."""
    lines = [_receiver_line(board, price), *_displaced_line(board, price), *_lag_lines(board, price.lags)]
    following = [board.name(who) for who in price.following]
    if following:
        lines.append((None, words("override", "Next: {names}.", names=listed(following))))
    return lines


def _receiver_line(board: Board, price: Price) -> Line:
    name, mark = board.name(price.turn.consultant), mark_of(board, price.turn.agency)
    if price.turn.counts:
        told = words(
            "override",
            "{name} receives: a turn of {agency}; then to the back of the line.",
            name=name,
            agency=mark.name,
        )
    elif price.lags:
        told = words(
            "override", "{name} receives free of charge; the turn given before is taken back.", name=name
        )
    else:
        told = words("override", "{name} receives free of charge: nobody’s turn moves.", name=name)
    return mark, told


def _displaced_line(board: Board, price: Price) -> list[Line]:
    displaced = price.displaced
    if displaced is None:
        return [(None, words("override", "The rotation would have named nobody else."))]
    name, mark = board.name(displaced.consultant), mark_of(board, displaced.agency)
    if displaced.owed:
        return [(mark, words("override", "{name} is owed a turn, and is owed it still.", name=name))]
    if displaced.place == 1:
        return [(mark, words("override", "{name} keeps the first place and loses no turn.", name=name))]
    if displaced.place is None:
        return [(mark, words("override", "{name} loses no turn.", name=name))]
    told = words(
        "override", "{name} loses no turn, and stands in place {place}.", name=name, place=displaced.place
    )
    return [(mark, told)]


def _lag_lines(board: Board, moved: tuple[LagMove, ...]) -> list[Line]:
    """What the lags become, of those agencies whose lag moves as far as one sees it."""
    lines: list[Line] = [
        (
            mark_of(board, move.agency),
            words(
                "override",
                "{agency}: {before} → {after}",
                agency=board.agency(move.agency).name,
                before=lag_text(move.before),
                after=lag_text(move.after),
            ),
        )
        for move in moved
        if lag_text(move.before) != lag_text(move.after)
    ]
    return lines or [(None, words("override", "What the agencies are owed stays as it is."))]
