"""Undo: the newest action is taken back, with all its entries; they stay in the book and count no more."""

from collections.abc import Sequence
from datetime import datetime

from frontdesk.book.decisions import Met
from frontdesk.book.entries import (
    DayClosed,
    DayOpened,
    DeskTaken,
    Entry,
    PartyCounted,
    Undone,
)
from frontdesk.errors import Refusal
from frontdesk.records import Record
from frontdesk.rules import RuleSheet
from frontdesk.words import say

MOVES_NOTHING = (DeskTaken, PartyCounted, Undone, Met)


class Action(Record):
    """The entries of one command, in the order of the book."""

    entries: tuple[Entry, ...]

    @property
    def seqs(self) -> tuple[int, ...]:
        return tuple([entry.seq for entry in self.entries])

    @property
    def at(self) -> datetime:
        return self.entries[0].at

    def left(self, sheet: RuleSheet, now: datetime) -> float:
        """Seconds for which this can still be undone; 0 or less when the time is over. A clock that was set
        back stands still in the book until it has caught up."""
        return sheet.undo_seconds - max(0.0, (now - self.at).total_seconds())


def newest(actions: Sequence[Action]) -> Action | None:
    """The newest action that still counts and moved anything; None where only the opening stands."""
    undone: set[int] = set()
    for action in reversed(actions):
        undone.update(seq for e in action.entries if isinstance(e.what, Undone) for seq in e.what.entries)
        if any(isinstance(entry.what, DayOpened | DayClosed) for entry in action.entries):
            return None
        moving = not all(isinstance(entry.what, MOVES_NOTHING) for entry in action.entries)
        if moving and not undone.intersection(action.seqs):
            return action
    return None


def undo(actions: Sequence[Action], sheet: RuleSheet, pressed: int | None, now: datetime) -> Undone:
    """The entry that takes the newest action back; refused after `undo_seconds`, and for an action
    (`pressed`: the seq of one of its entries) on which others have built since."""
    action = newest(actions)
    if action is None:
        raise Refusal(
            say("desk", "Nothing to undo"),
            say("desk", "Nothing has been done since the day was opened that could be taken back."),
            "undo_seconds",
        )
    if pressed is not None and pressed not in action.seqs:
        raise Refusal(
            say("desk", "Others have built on this"),
            say("desk", "Only the newest action can be taken back, and something came after this one."),
            "undo_seconds",
        )
    if action.left(sheet, now) < 0:
        raise Refusal(
            say("desk", "Too late to undo"),
            say(
                "desk",
                "An action can be taken back for {seconds} seconds. This one stands in the book.",
                seconds=sheet.undo_seconds,
            ),
            "undo_seconds",
        )
    return Undone(action.seqs)
