"""What if: past days run once more under another sheet, beside what really was. Nothing is changed by it.

Pure: entries in, figures out. Whoever receives is found by the desk's own decisions and the rotation's own
pick (`replay/`), so that the same sheet gives the very same turns.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from fractions import Fraction

from frontdesk.book.entries import DayOpened, Entry
from frontdesk.people import Agency, Consultant
from frontdesk.records import Record
from frontdesk.reports.replay.facts import facts_of, opening_of, signed_in_on, standing
from frontdesk.reports.replay.openings import first_opening, next_opening
from frontdesk.reports.replay.second_run import SecondRun
from frontdesk.rotation.board import Board
from frontdesk.rotation.fold import fold, fold_day
from frontdesk.rules import RuleSheet
from frontdesk.site import Site

Day = Sequence[Entry]
Told = Callable[[int, int], None]
ZERO = Fraction(0)


class PersonFigures(Record):
    """Counted turns that a consultant had, and would have had."""

    consultant: Consultant
    had: int
    would: int


class AgencyFigures(Record):
    """The same for an agency, with its people; `lags` at the end by lane: as they are, as they would be."""

    agency: Agency
    had: int
    would: int
    people: tuple[PersonFigures, ...]
    lags: Mapping[str, tuple[Fraction, Fraction]]


class WhatIf(Record):
    """The days from `first` to `last` under the other sheet. `unreceived`: parties that were received, and
    would have left without."""

    first: date
    last: date
    agencies: tuple[AgencyFigures, ...]
    unreceived: int


def what_if(
    site: Site,
    days: Sequence[Day],
    sheet: RuleSheet,
    *,
    weights: Mapping[str, int] | None = None,
    before: Sequence[frozenset[str]] = (),
    told: Told = lambda _done, _total: None,
) -> WhatIf:
    """What each would have had on these days, oldest first, under `sheet`. `weights`: other shares, for all
    of the time; `before`: who signed in on the days before these, newest first. `told(done, total)` is called
    after each day and may raise to end it."""
    facts = facts_of(days)
    had, would = Counts(), Counts()
    run: SecondRun | None = None
    attendance = list(before)
    for number, day in enumerate(days):
        told(number, len(days))
        start = opening_of(day)
        if run is None:
            board = first_opening(site, day[start], sheet, weights)
            run = SecondRun(site, sheet, facts, board, weights is not None)
        else:
            for entry in standing(day[:start]):
                run.take(entry, run.board.sheet)
            run.board = next_opening(site, run.board, day[start], sheet, attendance)
        had.add(_run_again(run, site, day[start:]))
        would.add(run.board)
        attendance.insert(0, signed_in_on(day))
    told(len(days), len(days))
    if run is None or had.last is None:
        raise ValueError("no days")
    return WhatIf(_date(days[0]), _date(days[-1]), _figures(had, would, had.last, run.board), run.unreceived)


class Counts:
    """Turns by consultant over several days, and the board of the newest."""

    def __init__(self) -> None:
        self.turns: dict[str, int] = {}
        self.last: Board | None = None

    def add(self, board: Board) -> None:
        self.last = board
        for who, turns in board.turns.items():
            self.turns[who] = self.turns.get(who, 0) + turns


def _run_again(run: SecondRun, site: Site, day: Day) -> Board:
    """Take each entry of the day, from its opening on; the board of the real evening."""
    real = fold_day(site.id, day[:1])
    for entry in standing(day)[1:]:
        run.take(entry, real.sheet)
        real = fold(real, entry.what, entry.seq, entry.at)
    return real


def _figures(had: Counts, would: Counts, real: Board, other: Board) -> tuple[AgencyFigures, ...]:
    return tuple(
        AgencyFigures(
            agency,
            sum(one.had for one in people),
            sum(one.would for one in people),
            people,
            _lags(agency.id, real, other),
        )
        for agency in real.agencies
        if (people := _people(agency.id, had, would, real)) or agency.weight
    )


def _people(agency: str, had: Counts, would: Counts, real: Board) -> tuple[PersonFigures, ...]:
    """Those who work there, and those who left but had turns."""
    return tuple(
        PersonFigures(person, had.turns.get(person.id, 0), would.turns.get(person.id, 0))
        for person in real.people_of(agency)
        if not person.left or person.id in had.turns or person.id in would.turns
    )


def _lags(agency: str, real: Board, other: Board) -> Mapping[str, tuple[Fraction, Fraction]]:
    """Of the lanes in which anything moved, walk-ins in any case."""
    both = {
        lane: (lags.get(agency, ZERO), other.lags.get(lane, {}).get(agency, ZERO))
        for lane, lags in real.lags.items()
    }
    return {lane: lags for lane, lags in both.items() if lane == "walk_in" or any(lags)}


def _date(day: Day) -> date:
    return next(entry.what.date for entry in day if isinstance(entry.what, DayOpened))
