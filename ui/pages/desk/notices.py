"""What is said in a few words beside the card of the next: what was undone, who met the visitors."""

from frontdesk.book.decisions import Met
from frontdesk.book.entries import Arrived, Undone
from frontdesk.desk.desk import Change
from frontdesk.reports.terms import KINDS
from frontdesk.visits import Kind
from ui.pages.desk.view import View
from ui.words import words


def undone_notice(change: Change) -> str:
    """That something was taken back; empty if nothing was."""
    if any(isinstance(entry.what, Undone) for entry in change.entries):
        return words("desk_page", "Undone; it stays in the book")
    return ""


def logged_notice(change: Change) -> str:
    """That a visit which costs nobody a turn was written down; empty if none was."""
    whats = [entry.what for entry in change.entries]
    if any(isinstance(what, Arrived) and what.kind is Kind.TRADE_VISIT for what in whats):
        return words("desk_page", "Written down: {kind}", kind=KINDS[Kind.TRADE_VISIT])
    return ""


def met_notice(change: Change, view: View) -> str:
    """Who has met the visitors; empty if nobody has."""
    met = [entry.what.visit for entry in change.entries if isinstance(entry.what, Met)]
    names = [view.name(visit.receivers[0]) for visit in view.board.receptions() if visit.id in met]
    return words("desk_page", "{name} has met the visitors", name=names[0]) if names else ""
