"""A day as it stood after each of its entries: the boards of its moments, each folded from a near one."""

from collections.abc import Iterator, Sequence

from frontdesk.book.entries import Entry, Undone
from frontdesk.rotation.board import Board
from frontdesk.rotation.fold import fold_entry, opened_board, stamped

EVERY = 32
"""After so many entries a board is kept, from which the next ones are folded."""


class Moments:
    """The boards of one day. `entries` begin with its opening, and are the book's, in order.

    What was undone later still counts in the moments before: the board stands as it stood."""

    def __init__(self, book: str, entries: Sequence[Entry]) -> None:
        self._book = book
        self.entries = tuple(entries)
        self._kept = [opened_board(book, self.entries[0])]

    def __len__(self) -> int:
        return len(self.entries)

    def at(self, number: int) -> Board:
        """The board after the first `number` entries of the day, at least one, at most all."""
        if not 1 <= number <= len(self.entries):
            raise IndexError(number)
        while self._behind(len(self._kept)) <= number:
            self._kept.append(self._folded(self._behind(len(self._kept))))
        return self._folded(number)

    def walk(self) -> Iterator[tuple[Entry, Board]]:
        """Every entry with the board as it stood before it; the opening with its own board."""
        board = self._kept[0]
        for number, entry in enumerate(self.entries, 1):
            yield entry, board
            if number > 1:
                board = self.at(number) if isinstance(entry.what, Undone) else fold_entry(board, entry)
            if number == self._behind(len(self._kept)):
                self._kept.append(board)

    @staticmethod
    def _behind(kept: int) -> int:
        """After how many entries the kept board of that number stands."""
        return 1 + kept * EVERY

    def _folded(self, number: int) -> Board:
        """From the nearest kept board in which nothing stands that was undone by then."""
        undone = self._undone_by(number)
        kept = min(len(self._kept) - 1, (number - 1) // EVERY)
        while kept and self._is_taken_back(kept, number):
            kept -= 1
        board = self._kept[kept]
        for place in range(self._behind(kept) + 1, number + 1):
            if place not in undone:
                board = fold_entry(board, self.entries[place - 1])
        return stamped(board, self.entries[number - 1])

    def _is_taken_back(self, kept: int, number: int) -> bool:
        """Whether something in that kept board was undone between it and the moment asked for."""
        behind = self._behind(kept)
        later = self.entries[behind:number]
        taken = (seq for each in later if isinstance(each.what, Undone) for seq in each.what.entries)
        return any(self._place(seq) <= behind for seq in taken)

    def _undone_by(self, number: int) -> frozenset[int]:
        """The places of the entries that count no more after the first `number`."""
        told = self.entries[:number]
        return frozenset(
            self._place(seq) for each in told if isinstance(each.what, Undone) for seq in each.what.entries
        )

    def _place(self, seq: int) -> int:
        """Which entry of the day has this seq, counted from 1."""
        return seq - self.entries[0].seq + 1
