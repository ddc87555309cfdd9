"""What a laid-out chart is made of: marks at their places, in logical pixels. Pure."""

from collections.abc import Callable
from typing import Literal, Protocol

from frontdesk.records import Record

Point = tuple[float, float]
Fill = Literal["solid", "hatched", "outline"]
Align = Literal["left", "centre", "right"]
NONE_LEFT = "…"


class Box(Record):
    """A rectangle."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height

    def overlaps(self, other: "Box") -> bool:
        """Whether they share more than an edge."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return across > 0.01 and down > 0.01

    def holds(self, x: float, y: float) -> bool:
        return self.left <= x <= self.right and self.top <= y <= self.bottom


class Text(Record):
    """One line of text, centred from top to bottom in its box. `tone`: a token of the theme."""

    box: Box
    text: str
    role: str = "small"
    tone: str = "muted"
    align: Align = "left"


class Line(Record):
    """A line through these points; `dash` in widths of the pen. `tone`: a token, or `agency:2`."""

    points: tuple[Point, ...]
    tone: str = "line"
    width: float = 1.0
    dash: tuple[float, ...] = ()


class Area(Record):
    """A filled shape, as strong as `strength` (0 to 1)."""

    points: tuple[Point, ...]
    tone: str
    strength: float


class Bar(Record):
    """A filled box; how it is filled tells as much as its colour."""

    box: Box
    tone: str
    fill: Fill = "solid"
    strength: float = 1.0
    radius: float = 3.0


class Dot(Record):
    """A point of a line."""

    at: Point
    tone: str
    radius: float = 3.0


class Badge(Record):
    """The letter of an agency on its colour."""

    box: Box
    letter: str
    index: int


Mark = Text | Line | Area | Bar | Dot | Badge


class Spot(Record):
    """What the pointer is told there."""

    box: Box
    text: str


class Picture(Record):
    """A chart, laid out: its size, its marks in the order of drawing, what the pointer is told."""

    width: float
    height: float
    marks: tuple[Mark, ...]
    spots: tuple[Spot, ...] = ()

    def texts(self) -> list[Text]:
        return [mark for mark in self.marks if isinstance(mark, Text)]


class Measure(Record):
    """How wide a text is, and how high a line, in each role of type."""

    width: Callable[[str, str], float]
    height: Callable[[str], float]

    def cut(self, text: str, role: str, room: float) -> str:
        """The text, or as much of it as fits, with … behind it."""
        if self.width(text, role) <= room:
            return text
        while text and self.width(text + NONE_LEFT, role) > room:
            text = text[:-1]
        return text + NONE_LEFT if text else ""


class Chart(Protocol):
    """Anything that can be laid out. The picture may be higher than the room that there is."""

    def plan(self, width: float, height: float, measure: Measure) -> Picture: ...


def written(x: float, middle: float, text: str, measure: Measure, role: str = "small") -> Box:
    """The box of this text, from `x` on, around `middle`."""
    high = measure.height(role)
    return Box(x, middle - high / 2, measure.width(text, role), high)
