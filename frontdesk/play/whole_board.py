"""The board in `play`: all of it, by name."""

from frontdesk.book.codec import moment_text
from frontdesk.book.decisions import Expected, Suspended
from frontdesk.people import Officer
from frontdesk.play.answers import Answer, debt
from frontdesk.play.cast import Cast
from frontdesk.rotation.board import Board, OpenVisit
from frontdesk.words import say


def whole_board(cast: Cast, board: Board) -> Answer:
    """Everything that the board knows; PINs are no part of it."""
    return {
        "date": board.date.isoformat(),
        "open": not board.closed,
        "seq": board.seq,
        "head": board.head,
        "receptionist": board.receptionist,
        "sheet_version": board.sheet.version,
        **_rotation(cast, board),
        **_people(cast, board),
        "owed": [debt(cast, owing) for owing in board.owed],
        "expected": [_expected(cast, each) for each in board.expected.values()],
        "waiting": [cast.visit_name(visit.id) for visit in board.waiting_visits()],
        "visits": [_visit(cast, visit) for visit in board.visits.values()],
    }


def _rotation(cast: Cast, board: Board) -> Answer:
    return {
        "agencies": [{"name": a.name, "weight": a.weight} for a in board.agencies],
        "lines": {
            lane: {cast.agency_name(a): [board.name(who) for who in people] for a, people in lines.items()}
            for lane, lines in board.lines.items()
        },
        "lags": {
            lane: {cast.agency_name(a): str(lag) for a, lag in lags.items()}
            for lane, lags in board.lags.items()
        },
        "turns": {board.name(who): turns for who, turns in board.turns.items() if turns},
    }


def _people(cast: Cast, board: Board) -> Answer:
    name, here = board.name, [p for p in board.consultants.values() if not p.left]
    return {
        "signed_in": [name(who) for who in board.signed_in],
        "ready": [name(who) for who in board.consultants if who in board.ready],
        "away": {name(who): away.cause for who, away in board.away.items()},
        "suspended": {name(who): _suspension(board, held) for who, held in board.suspended.items()},
        "receiving": {name(who): cast.visit_name(visit) for who, visit in board.busy.items()},
        "stages": {person.name: person.stage for person in here},
        "lanes": {person.name: list(person.lanes) for person in here},
        "steps": {person.name: list(person.steps) for person in here if person.steps},
        "officers": [_officer(cast, officer) for officer in board.officers.values()],
    }


def _suspension(board: Board, held: Suspended) -> Answer:
    return {
        "until": held.until.isoformat() if held.until else None,
        "reason": held.decision.code,
        "by": _decider(board, held.decision.by),
    }


def _decider(board: Board, by: str) -> str:
    """Who decided; receptionists stand on no roster, and are the desk."""
    name = board.name(by)
    return str(say("why", "the desk")) if name == by else name


def _officer(cast: Cast, officer: Officer) -> Answer:
    agency = cast.agency_name(officer.agency) if officer.agency else None
    return {"name": officer.name, "role": officer.role, "agency": agency}


def _expected(cast: Cast, each: Expected) -> Answer:
    return {
        "expected": cast.expected_name(each.expected),
        "kind": each.kind,
        "grade": each.grade,
        "lane": each.lane,
        "time": moment_text(each.at) if each.at else None,
        "size": each.party,
        "rank": each.rank,
        "by": cast.name_of(each.by),
    }


def _visit(cast: Cast, visit: OpenVisit) -> Answer:
    return {
        "visit": cast.visit_name(visit.id),
        "kind": visit.kind,
        "lane": visit.lane,
        "party": visit.party,
        "grade": visit.grade,
        "owner": cast.name_of(visit.owner) if visit.owner else None,
        "with": [cast.name_of(who) for who in visit.receivers],
        "disputed": visit.disputed,
        "met": visit.met,
    }
