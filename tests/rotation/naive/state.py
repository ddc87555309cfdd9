"""What the naive office remembers: plain dicts and lists, with no thought of speed."""

from dataclasses import dataclass, field
from datetime import date, datetime
from fractions import Fraction
from typing import Any

Data = dict[str, Any]
Line = tuple[str, Data]

WALK_IN, OUT_OF_HOURS, TOUR, VIP, CALL, MANAGERS = (
    "walk_in", "out_of_hours", "tour", "vip", "call", "managers",
)  # fmt: skip
LANES = (WALK_IN, TOUR, VIP, CALL, MANAGERS, OUT_OF_HOURS)


class NoError(Exception):
    """A refusal: its title where that is settled, and the clause where the rules name one."""

    def __init__(self, title: str = "", clause: str | None = None) -> None:
        super().__init__(title or clause)
        self.title, self.clause = title, clause


@dataclass
class Party:
    """Somebody at the door. `turn`: the seq and data of today's turn that still counts; `since`: when one was
    given, today or before."""

    kind: str
    lane: str | None
    owner: str | None
    came: datetime
    size: int | None
    grade: str | None = None
    expected: str | None = None
    people: list[str] = field(default_factory=list)
    turn: tuple[int, Data] | None = None
    since: datetime | None = None
    disputed: bool = False
    met: bool = False


@dataclass
class Received:
    """A visit of today that somebody was given, also if it's over: whom it cost a turn, if any."""

    kind: str
    owner: str | None
    lane: str
    consultant: str
    agency: str
    charged: bool
    day: date
    at: datetime


@dataclass
class State:
    """All that undo must bring back. `base` governs the days that have no sheet of their own."""

    sheet: Data
    base: Data
    agencies: list[Data]
    people: dict[str, Data]
    officers: dict[str, Data]
    lines: dict[str, dict[str, list[str]]]
    lags: dict[str, dict[str, Fraction]]
    last: dict[str, dict[str, int]]
    planned: Data | None = None
    day: date | None = None
    closed: bool = False
    places: set[str] = field(default_factory=set)
    been: set[str] = field(default_factory=set)
    on: set[str] = field(default_factory=set)
    away: dict[str, tuple[str, datetime]] = field(default_factory=dict)
    suspended: dict[str, Data] = field(default_factory=dict)
    since: dict[str, datetime] = field(default_factory=dict)  # when each of the ready became so
    house: dict[str, Party] = field(default_factory=dict)  # in the order of arrival
    received: dict[str, Received] = field(default_factory=dict)
    past: dict[str, Received] = field(default_factory=dict)  # those of earlier days
    owed: list[Data] = field(default_factory=list)  # oldest first
    paid: dict[str, Data] = field(default_factory=dict)  # today's debts that a turn paid, by id
    listed: dict[str, Data] = field(default_factory=dict)  # Expected today
    counted: dict[str, int] = field(default_factory=dict)
    attendance: list[set[str]] = field(default_factory=list)


@dataclass
class Done:
    """A command that was done, and how everything stood before it."""

    seqs: list[int]
    kinds: list[str]
    at: datetime
    before: State
    written: list[Line]
    undone: bool = False


def exact(lags: dict[str, Fraction]) -> dict[str, str]:
    return {agency: str(lag) for agency, lag in lags.items()}


def text(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"


def told(**data: Any) -> Data:
    """Only what isn't None: fields that a line of the book leaves out."""
    return {name: value for name, value in data.items() if value is not None}
