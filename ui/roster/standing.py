"""How a person of the roster stands now: the sign, the words and the tone of the state."""

from datetime import datetime

from frontdesk.records import Record
from frontdesk.reports.terms import CAUSES
from frontdesk.rotation.board import Board
from frontdesk.rotation.eligibility import lacks_mentor
from ui.day import overstays
from ui.pages.desk.person_menu import suspension_texts
from ui.visit_words import receiving_text
from ui.words import minutes_between, minutes_text, spoken, words


class Standing(Record):
    """`sign` is empty for who isn't in; `tone` is a colour of the theme."""

    sign: str
    text: str
    tone: str


def standing_of(board: Board, who: str, now: datetime) -> Standing:
    """What this consultant is at; a suspension counts more than anything else."""
    if (suspension := board.suspended.get(who)) is not None:
        reason, until = suspension_texts(board, suspension)[:2]
        return Standing("away", f"{reason} · {until}", "warning")
    if who not in board.signed_in or board.closed:
        return Standing("", words("people", "not in"), "muted")
    return at_work(board, who, now)


def at_work(board: Board, who: str, now: datetime) -> Standing:
    """What somebody on duty is at."""
    away = board.away.get(who)
    if who in board.busy:
        return Standing("receiving", receiving_text(board, who), "accent")
    if away is not None:
        since = minutes_text(minutes_between(away.since, now))
        text = f"{spoken(CAUSES[away.cause])} · {since}"
        if overstays(board, away, now):
            text = words("people", "{away} · too long: forfeits", away=text)
        return Standing("away", text, "warning")
    if lacks_mentor(board, who):
        return Standing("away", spoken(CAUSES["mentor_busy"]), "warning")
    since = minutes_text(minutes_between(board.ready_since.get(who, now), now))
    return Standing("ready", words("people", "ready · {since}", since=since), "good")
