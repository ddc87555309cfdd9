"""How the cards of all lines find room: whole, then without their minutes, then the back of a line folds."""

from collections.abc import Sequence

from frontdesk.records import Record
from ui.pages.desk.aside.room import rows_for

GAP = 6
"""What is between two cards, both ways."""


class Fit(Record):
    """How a line shows its cards: `brief` without minutes, `causes` with what keeps somebody all the same;
    only the first `most` of them; in how many rows."""

    brief: bool = False
    causes: bool = True
    most: int = 1000
    rows: int = 1


class Wish(Record):
    """How wide the cards of a line are: whole, without minutes, and without causes too."""

    whole: Sequence[int]
    caused: Sequence[int]
    brief: Sequence[int]


def fits_for(wishes: Sequence[Wish], width: int, rows: int) -> list[Fit]:
    """How each line shows its cards, when all have `rows` rows of `width` pixels together."""
    whole = [rows_of(wish.whole, width) for wish in wishes]
    if sum(whole) <= max(rows, len(wishes)):
        return [Fit(rows=count) for count in whole]
    wanted = [rows_of(wish.brief, width) for wish in wishes]
    shares = rows_for(max(rows, len(wishes)), [(want, want, 1) for want in wanted])
    return [
        Fit(
            brief=True,
            causes=rows_of(wish.caused, width) <= share,
            most=held_in(wish.brief, width, share),
            rows=share,
        )
        for wish, share in zip(wishes, shares, strict=True)
    ]


def rows_of(widths: Sequence[int], width: int) -> int:
    """How many rows the cards take; a line without any keeps the room of one."""
    rows, taken = 1, 0
    for wanted in widths:
        if taken and taken + wanted > width:
            rows, taken = rows + 1, 0
        taken += wanted + GAP
    return rows


def held_in(widths: Sequence[int], width: int, rows: int) -> int:
    """How many of the cards stand in that many rows."""
    return next((count for count in range(len(widths), 0, -1) if rows_of(widths[:count], width) <= rows), 0)
