"""The last turn in the book, to be compared with what people remember. Pure."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from frontdesk.book.entries import Entry
from frontdesk.records import Record
from frontdesk.rotation.board import Board
from ui.day import told_turns
from ui.words import clock_time

if TYPE_CHECKING:
    from ui.session import Session


class LastTurn(Record):
    """Who was given it, when (UTC), and as which entry of the book."""

    name: str
    at: datetime
    entry: int


class BookEnd(Record):
    """How a book ends: its last entry, and the last turn of the day with `time` on the clock of the site."""

    entry: int
    turn: LastTurn | None = None
    time: str = ""


def last_turn(board: Board | None, entries: Sequence[Entry]) -> LastTurn | None:
    """The newest turn of the day that counts; None if none has been given yet."""
    turns = told_turns(entries, most=1)
    if board is None or not turns:
        return None
    newest = turns[0]
    return LastTurn(board.name(newest.given.consultant), newest.at, newest.seq)


def book_end(session: "Session") -> BookEnd | None:
    """How the book of this session ends; None before the site is set up."""
    if not session.founded:
        return None
    turn = last_turn(session.board, session.entries)
    time = clock_time(turn.at, session.site.zone) if turn is not None else ""
    return BookEnd(session.head.seq, turn, time)
