"""Several days as one: what the figures of their days add up to."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction

from frontdesk.rotation.figures.day import DayFigures
from frontdesk.rotation.figures.totals import ZERO, PersonFigures


@dataclass(frozen=True)
class PersonPeriod:
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
    found: dict[str, PersonPeriod] = {}
    for day in days:
        for one in day.people:
            sum_so_far = found.pop(one.id, PersonPeriod(one.id, one.name, one.agency))
            found[one.id] = _with_day(sum_so_far, one)
    return found


def _with_day(total: PersonPeriod, day: PersonFigures) -> PersonPeriod:
    return replace(
        total,
        name=day.name,
        agency=day.agency,
        turns=total.turns + day.turns,
        due=total.due + day.due,
        returns=total.returns + day.returns,
        courtesies=total.courtesies + day.courtesies,
        passed=total.passed + day.passed,
        forfeited=total.forfeited + day.forfeited,
        withdrawn=total.withdrawn + day.withdrawn,
        undone=total.undone + day.undone,
        overrides=total.overrides + day.overrides,
        days=total.days + bool(day.turns or day.due),
    )
