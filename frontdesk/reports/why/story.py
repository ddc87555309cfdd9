"""A day told: every entry as a sentence, who pressed, and what was taken back; with the board at each."""

from collections.abc import Mapping, Sequence

from frontdesk.book.entries import DayOpened, DeskTaken, Entry, TurnGiven, TurnWithdrawn, Undone
from frontdesk.desk.past.moments import Moments
from frontdesk.records import Record
from frontdesk.reports.why.amounts import decider
from frontdesk.reports.why.entries import told
from frontdesk.rotation.board import Board
from frontdesk.words import Sentence, say


class StoryLine(Record):
    """An entry in words. `who` pressed; `undone`: the seq of the entry that took it back."""

    entry: Entry
    sentence: Sentence
    who: Sentence
    undone: int | None = None


class Story:
    """One day of the book. `entries`: of its day file, the opening among them."""

    def __init__(self, book: str, entries: Sequence[Entry]) -> None:
        opening = next(n for n, each in enumerate(entries) if isinstance(each.what, DayOpened))
        self.entries = tuple(entries[opening:])
        self.moments = Moments(book, self.entries)
        first = self.moments.at(1)
        names = {e.what.receptionist: e.what.name for e in entries if isinstance(e.what, DeskTaken)}
        undone = {seq: e.seq for e in entries if isinstance(e.what, Undone) for seq in e.what.entries}
        before = [(entry, first) for entry in entries[:opening]]
        self.lines = tuple(
            StoryLine(entry, told(board, entry), _who(board, names, entry.by), undone.get(entry.seq))
            for entry, board in (*before, *self.moments.walk())
        )
        self._before = opening

    def board(self, line: int) -> Board:
        """The board after the line of that number, counted from 0; before the opening: as it opened."""
        return self.moments.at(max(1, line - self._before + 1))

    def told_by(self, line: int) -> tuple[Entry, ...]:
        """The day's entries up to and with that line, from the opening on."""
        return self.entries[: max(1, line - self._before + 1)]

    def line_of(self, seq: int) -> int | None:
        """Which line tells the entry with this seq."""
        at = seq - self.lines[0].entry.seq
        return at if 0 <= at < len(self.lines) else None

    def turn_of(self, line: int) -> int | None:
        """The seq of the turn that this line is about: given, taken back, or that of its visit; None if it
        is about none, or about one that was undone."""
        what = self.lines[line].entry.what
        if isinstance(what, TurnWithdrawn):
            return what.turn
        if isinstance(what, TurnGiven):
            return None if self.lines[line].undone else self.lines[line].entry.seq
        visit = getattr(what, "visit", None)
        theirs = [at for at, each in enumerate(self.lines) if visit is not None and _gives(each, visit)]
        later = next((at for at in theirs if at > line), theirs[-1] if theirs else None)
        return None if later is None else self.lines[later].entry.seq


def _gives(line: StoryLine, visit: str) -> bool:
    what = line.entry.what
    return isinstance(what, TurnGiven) and what.visit == visit and line.undone is None


def _who(board: Board, names: Mapping[str, str], by: str) -> Sentence:
    return say("why", "{code}", code=names[by]) if by in names else decider(board, by)
