"""Turns had against turns due: per agency in each lane, with its lags, and per consultant, by name."""

from collections.abc import Iterator
from fractions import Fraction

from frontdesk.records import Record
from frontdesk.rotation.figures.reading import Day
from frontdesk.rotation.figures.totals import (
    ZERO,
    AgencyTotal as AgencyTotal,
    agency_totals as agency_totals,
    people_figures,
)


class PersonTotal(Record):
    """One consultant's day. `due`: an even split of the agency's turns among who was ready at each."""

    name: str
    agency: str
    turns: int = 0
    due: Fraction = ZERO
    returns: int = 0
    courtesies: int = 0
    passed: int = 0
    forfeited: int = 0
    withdrawn: int = 0
    undone: int = 0


def people_totals(day: Day) -> Iterator[PersonTotal]:
    """Each consultant of the roster, agency by agency."""
    for one in people_figures(day):
        yield PersonTotal(
            name=one.name,
            agency=day.name(one.agency),
            turns=one.turns,
            due=one.due,
            returns=one.returns,
            courtesies=one.courtesies,
            passed=one.passed,
            forfeited=one.forfeited,
            withdrawn=one.withdrawn,
            undone=one.undone,
        )
