"""Several days as one: what the figures of their days add up to."""

from collections.abc import Iterable
from fractions import Fraction

from frontdesk.records import Record
from frontdesk.rotation.figures.day import DayFigures
from frontdesk.rotation.figures.totals import ZERO, PersonFigures


class PersonPeriod(Record):
    """One consultant over some days: the sums of what the day sheets say of this person. `name` and `agency`
    (an id) are those of the newest of these days; `days`: on how many of them there were turns, or some due;
    `due` is exact."""

    consultant: str
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
    overrides: int = 0
    days: int = 0

    @property
    def gap(self) -> Fraction:
        """Turns due minus turns had: what is above 0 is still due."""
        return self.due - self.turns


def people_of(days: Iterable[DayFigures]) -> dict[str, PersonPeriod]:
    """Each consultant of these days' rosters by id, in the order of the newest roster that has them."""
    rows: dict[str, list[PersonFigures]] = {}
    for day in days:
        for one in day.people:
            so_far = rows.pop(one.id, [])
            so_far.append(one)
            rows[one.id] = so_far
    return {who: _summed(of) for who, of in rows.items()}


def _summed(days: list[PersonFigures]) -> PersonPeriod:
    newest = days[-1]
    return PersonPeriod(
        consultant=newest.id,
        name=newest.name,
        agency=newest.agency,
        turns=sum(day.turns for day in days),
        due=sum((day.due for day in days if day.due), ZERO),
        returns=sum(day.returns for day in days),
        courtesies=sum(day.courtesies for day in days),
        passed=sum(day.passed for day in days),
        forfeited=sum(day.forfeited for day in days),
        withdrawn=sum(day.withdrawn for day in days),
        undone=sum(day.undone for day in days),
        overrides=sum(day.overrides for day in days),
        days=sum(bool(day.turns or day.due) for day in days),
    )
