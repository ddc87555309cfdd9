"""Who of an agency stands behind each count of its line."""

from collections.abc import Mapping, Sequence

from frontdesk.people import Consultant
from ui.pages.desk.view import View


def folded_people(view: View, agency: str) -> Mapping[str, Sequence[Consultant]]:
    """Who isn't in the line, by the sign of the count."""
    return {
        "receiving": busy_people(view, agency),
        "away": away_people(view, agency),
        "suspended": suspended_people(view, agency),
        "off": off_people(view, agency) if view.open else [],
    }


def busy_people(view: View, agency: str) -> list[Consultant]:
    """Who of the agency receives, or stands by as mentor."""
    return [person for person in view.board.people_of(agency) if person.id in view.board.busy]


def away_people(view: View, agency: str) -> list[Consultant]:
    """Who of the agency is away, and neither receiving nor suspended."""
    board = view.board
    elsewhere = board.busy.keys() | board.suspended.keys()
    return [p for p in board.people_of(agency) if p.id in board.away and p.id not in elsewhere]


def suspended_people(view: View, agency: str) -> list[Consultant]:
    """Who of the agency is off the rotation, and not receiving any more."""
    board = view.board
    return [p for p in board.people_of(agency) if p.id in board.suspended and p.id not in board.busy]


def off_people(view: View, agency: str) -> list[Consultant]:
    """Who of the agency isn't signed in, and could be."""
    board = view.board
    elsewhere = board.signed_in.keys() | board.busy.keys() | board.suspended.keys()
    return [p for p in board.people_of(agency) if p.id not in elsewhere]
