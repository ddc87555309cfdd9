"""How the right column's room is shared among the cards whose rows come and go."""

from collections.abc import Sequence


def rows_for(room: int, wishes: Sequence[tuple[int, int, int]]) -> list[int]:
    """How many rows each card shows in `room` pixels: one each in turn, as long as there is room.

    `wishes`: for each card how many rows it would fill, the most that it may, and the height of a row.
    """
    given = [0] * len(wishes)
    while True:
        before = list(given)
        for number, (wanted, most, height) in enumerate(wishes):
            if given[number] < min(wanted, most) and height <= room:
                given[number] += 1
                room -= height
        if given == before:
            return given
