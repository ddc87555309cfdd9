"""Who may receive this visit now: candidates, in line order."""

from frontdesk.people import Consultant, Stage
from frontdesk.rotation.board import Board
from frontdesk.visits import Lane

Candidates = dict[str, tuple[str, ...]]


def candidates(board: Board, lane: Lane) -> Candidates:
    """Everybody ready who stands in the lane's line, per agency in the agreed order, none left empty."""
    lines = board.lines[lane]
    ready = board.ready
    accompanied = _accompanied(board)
    found: Candidates = {}
    for agency in board.agencies:
        able = tuple([person for person in lines[agency.id] if person in ready])
        if accompanied:
            able = tuple(person for person in able if accompanied.get(person, person) in ready)
        if able:
            found[agency.id] = able
    return found


def mentor_of(person: Consultant) -> str | None:
    """Who must stand beside this person, and is occupied too."""
    return person.mentor if person.stage is Stage.ACCOMPANIED else None


def lacks_mentor(board: Board, who: str) -> bool:
    """Whether this person is ready, but must have a mentor beside them who isn't."""
    person = board.consultants[who]
    return who in board.ready and person.stage is Stage.ACCOMPANIED and person.mentor not in board.ready


def agencies_receiving(board: Board, lane: Lane) -> set[str]:
    """The agencies that have someone of this lane signed in, not suspended, and receiving."""
    receiving = {who for who in board.busy if who in board.signed_in and who not in board.suspended}
    if not receiving:
        return set()
    return {agency for agency, line in board.lines[lane].items() if not receiving.isdisjoint(line)}


def due(board: Board, lane: Lane, able: Candidates) -> set[str]:
    """The agencies for which an arriving turn of the lane accrues (clause `agency_busy`)."""
    if board.sheet.agency_busy is None:
        return set(able)
    return set(able) | agencies_receiving(board, lane)


def why_not_ready(board: Board, person: str) -> str:
    """The cause of being passed, the first that holds: suspended, with_client, away's cause, mentor_busy."""
    if person in board.suspended:
        return "suspended"
    if person in board.busy:
        return "with_client"
    if person in board.away:
        return board.away[person].cause
    return "mentor_busy"


def _accompanied(board: Board) -> dict[str, str | None]:
    """Those ready who must have their mentor beside them, and the mentor: hardly anybody."""
    consultants, accompanied = board.consultants, Stage.ACCOMPANIED
    return {who: consultants[who].mentor for who in board.ready if consultants[who].stage is accompanied}
