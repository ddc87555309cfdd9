"""Why somebody is next, for the whole hall: never a debt, a suspension, or somebody's absence."""

from collections.abc import Mapping

from frontdesk.book.entries import TurnGiven
from frontdesk.reports.terms import BASES
from frontdesk.reports.why.amounts import adds_alike, claims, compared, without_anybody
from frontdesk.rotation import owed
from frontdesk.rotation.board import Board
from frontdesk.visits import Basis, Lane, Owing
from frontdesk.words import Sentence
from ui.words import is_chinese, listed, spoken, tenth_text, words

SAID_ALOUD: Mapping[Basis, Sentence] = {
    basis: BASES[basis]
    for basis in (
        Basis.ROTATION,
        Basis.OVERRIDE,
        Basis.RETURN,
        Basis.NAMED,
        Basis.REFERRAL,
        Basis.COURTESY,
    )
}
"""The grounds of a turn that the hall may read; of all others it is said that the rule sheet has it so."""


def ground_text(turn: TurnGiven) -> str:
    """On what ground the turn was given, in a word or two."""
    if turn.basis in SAID_ALOUD:
        return spoken(SAID_ALOUD[turn.basis])
    return words("public_board", "by the rule sheet")


def reason_text(board: Board, turn: TurnGiven) -> str:
    """Why this person is next; `board`: before the turn."""
    parts = [_agencys_part(board, turn), _persons_part(board, turn)]
    if turn.with_mentor is not None:
        parts.append(words("public_board", "{mentor} goes along.", mentor=board.name(turn.with_mentor)))
    return _in_a_row(*parts)


def _agencys_part(board: Board, turn: TurnGiven) -> str:
    if turn.basis is Basis.OWED and _given_back(board, turn):
        return ""
    agency = board.agency(turn.agency).name
    if len(turn.candidates) == 1:
        return words("public_board", "Only {agency} has somebody ready.", agency=agency)
    return _in_a_row(_agencys_claim(board, turn, agency), _without_anybody(board, turn))


def _agencys_claim(board: Board, turn: TurnGiven, agency: str) -> str:
    due = claims(board, turn)
    alike = [other for other in turn.candidates if other != turn.agency and due[other] == due[turn.agency]]
    if not alike:
        lag = spoken(compared(turn, due)[turn.agency], tenth_text)
        if adds_alike(turn, due):
            return words("public_board", "{agency} is due: {lag} before this visit.", agency=agency, lag=lag)
        return words("public_board", "{agency} is due: {lag} with this visit.", agency=agency, lag=lag)
    last = board.last_turn[turn.lane or Lane.WALK_IN]
    if any(last[other] == last[turn.agency] for other in alike):
        return words("public_board", "{agency} is due: first in the agreed order.", agency=agency)
    return words("public_board", "{agency} is due: its last turn is longest ago.", agency=agency)


def _without_anybody(board: Board, turn: TurnGiven) -> str:
    others = without_anybody(board, turn)
    if not others:
        return ""
    agencies = listed(board.agency(other).name for other in others)
    return words("public_board", "Nobody to receive at {agencies}.", agencies=agencies)


def _in_a_row(*sentences: str) -> str:
    return ("" if is_chinese() else " ").join(sentence for sentence in sentences if sentence)


def _persons_part(board: Board, turn: TurnGiven) -> str:
    name = board.name(turn.consultant)
    if turn.basis is Basis.OWED:
        return words("public_board", "{name} goes first by the rule sheet.", name=name)
    if turn.passed:
        return words("public_board", "{name} is the first who is ready.", name=name)
    return words("public_board", "{name} is first in the line.", name=name)


def _given_back(board: Board, turn: TurnGiven) -> bool:
    debt = owed.named(board.owed, turn.owed)
    return debt is None or debt.kind is Owing.GIVEN_BACK
