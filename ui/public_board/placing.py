"""Where people stand on the board: as large as all of them fit, everybody's name and state in sight."""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain, product
from math import ceil

from PySide6.QtCore import QRectF

from frontdesk.records import Record
from ui.public_board.notice import AgencyLine, Standing

GAP, SIDE, HEAD = 16.0, 22.0, 54.0
BETWEEN, AROUND = 8.0, 22.0
SIGN, AFTER_SIGN = 0.72, 8.0  # in parts of the state's size; in units
Width = Callable[[str, float, bool], float]


class Level(Record):
    """How large names and states are; `beside`: the state stands beside the name, not below."""

    name: float
    state: float
    beside: bool = False

    @property
    def height(self) -> float:
        """What a row takes, in units."""
        return self.name * 1.5 + 8 if self.beside else self.name * 1.3 + self.state * 1.35 + 12


LEVELS = (
    Level(58, 46),
    Level(52, 42),
    Level(46, 38),
    Level(42, 35),
    Level(40, 32),
    Level(38, 31),
    Level(35, 29),
    Level(32, 28),
    Level(30, 26),
    Level(29, 24),
    Level(28, 24, beside=True),
    Level(26, 24, beside=True),
)


class Placed(Record):
    """A person and the place."""

    standing: Standing
    rect: QRectF


class PlacedLine(Record):
    """One agency's card and everybody on it; `left_over`: how many more there is no room for."""

    line: AgencyLine
    card: QRectF
    people: tuple[Placed, ...]
    left_over: int = 0


class Arrangement(Record):
    """All lines at one level, in `area`."""

    level: Level
    area: QRectF
    lines: tuple[PlacedLine, ...]

    @property
    def left_over(self) -> int:
        return sum(line.left_over for line in self.lines)


def arranged(lines: Sequence[AgencyLine], areas: Sequence[QRectF], width: Width) -> Arrangement:
    """The largest arrangement in which everybody fits, best in columns of one width for all agencies, and in
    the first of `areas`; else the one that leaves the fewest over."""
    best: Arrangement | None = None
    for flowing, area, level, columns in product((False, True), areas, LEVELS, _cards_abreast(lines)):
        tried = _at(lines, area, columns, level, width, flowing=flowing)
        if not tried.left_over:
            return tried
        if best is None or tried.left_over < best.left_over:
            best = tried
    assert best is not None
    return best


def _cards_abreast(lines: Sequence[AgencyLine]) -> range:
    return range(1, min(3, max(1, len(lines))) + 1)


def _at(
    lines: Sequence[AgencyLine], area: QRectF, columns: int, level: Level, width: Width, *, flowing: bool
) -> Arrangement:
    rows = max(1, ceil(len(lines) / columns))
    wide = (area.width() - GAP * (columns - 1)) / columns
    high = (area.height() - GAP * (rows - 1)) / rows
    all_widths = [[needed(each, level, width) for each in line.people] for line in lines]
    widest = max(chain.from_iterable(all_widths), default=0)
    placed = []
    for number, line in enumerate(lines):
        row, column = divmod(number, columns)
        card = QRectF(area.left() + column * (wide + GAP), area.top() + row * (high + GAP), wide, high)
        room = card.adjusted(SIDE - 8, HEAD, 8 - SIDE, -6)
        widths = all_widths[number] if flowing else [widest] * len(line.people)
        rects = (_flowing if flowing else _in_columns)(widths, room, level.height)
        people = tuple(Placed(who, rect) for who, rect in zip(line.people, rects, strict=False))
        placed.append(PlacedLine(line, card, people, len(line.people) - len(people)))
    return Arrangement(level, area, tuple(placed))


def _in_columns(widths: Sequence[float], room: QRectF, high: float) -> Iterator[QRectF]:
    """Places in rows, one below the other, until the room ends."""
    wide = max(widths, default=0)
    fit, rows = int((room.width() + BETWEEN) // (wide + BETWEEN)), int(room.height() // high)
    for number in range(min(len(widths), fit * rows)):
        row, column = divmod(number, fit)
        yield QRectF(room.left() + column * (wide + BETWEEN), room.top() + row * high, wide, high)


def _flowing(widths: Sequence[float], room: QRectF, high: float) -> Iterator[QRectF]:
    """Places one behind the other, like words, until the room ends."""
    left, top = room.left(), room.top()
    for wide in widths:
        if left > room.left() and left + wide > room.right():
            left, top = room.left(), top + high
        if top + high > room.bottom() or left + wide > room.right():
            return
        yield QRectF(left, top, wide, high)
        left += wide + BETWEEN


def needed(standing: Standing, level: Level, width: Width) -> float:
    """How wide this person's place must be."""
    name, state = width(standing.name, level.name, True), width(standing.told, level.state, False)
    sign = level.state * SIGN + AFTER_SIGN
    return (name + 14 + sign + state if level.beside else max(name, sign + state)) + AROUND
