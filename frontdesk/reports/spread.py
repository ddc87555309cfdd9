"""How far luck carries: 30 simulated days of a site under each choice of `day_start`.

Stated, so that anybody can check what was made up (all drawn from one seeded generator): everybody is there
all day and ready for every turn; a day brings two to four visits for each person; each has a usual place in
the order of coming, and comes up to a few places earlier or later. Agencies and lines move by the rotation's
own rules. What is measured is the luckiest person's turns minus the unluckiest's, inside one agency.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from random import Random

from frontdesk.people import Agency
from frontdesk.rotation.board import Board
from frontdesk.rotation.line import to_back
from frontdesk.rotation.shares import ZERO, accrued, paid, winner
from frontdesk.visits import Lane

DAYS, SEED = 30, 926
CHOICES = ("carry_over", "sign_in", "lot", "fixed")
_LATE_BY = 3  # places in the order of coming

Office = Mapping[str, Sequence[str]]
Lines = dict[str, tuple[str, ...]]


def spreads(agencies: Sequence[Agency], people: Office, days: int = DAYS, seed: int = SEED) -> dict[str, int]:
    """For each choice of `day_start`, the largest difference in turns inside one agency after so many days.
    `people`: those who stand in the walk-in lane, per agency, in the order of the roster."""
    there = [agency for agency in agencies if people.get(agency.id) and agency.weight > 0]
    return {choice: _spread(choice, there, people, days, seed) for choice in CHOICES} if there else {}


def walk_in_people(board: Board) -> dict[str, tuple[str, ...]]:
    """The people who may stand in the walk-in lane, per agency, as the roster has them."""
    return {
        agency.id: tuple(
            person.id
            for person in board.people_of(agency.id)
            if Lane.WALK_IN in person.lanes and not person.left
        )
        for agency in board.agencies
    }


@dataclass
class _Run:
    """One choice, day after day: where lags and lines stand, and what each has had."""

    agencies: Sequence[Agency]
    lines: Lines
    lags: dict[str, Fraction] = field(default_factory=dict)
    last_turn: dict[str, int] = field(default_factory=dict)
    had: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.lags = {agency.id: ZERO for agency in self.agencies}
        self.last_turn = {agency.id: 0 for agency in self.agencies}

    def give_a_turn(self, number: int) -> None:
        lags = accrued(self.lags, self.agencies, self.lines)
        agency = winner(lags, self.agencies, self.lines, self.last_turn)
        self.lags = paid(lags, self.agencies, agency, self.lines, None)
        self.last_turn[agency] = number
        person = self.lines[agency][0]
        self.lines[agency] = to_back(self.lines[agency], person)
        self.had[person] += 1


def _spread(choice: str, agencies: Sequence[Agency], people: Office, days: int, seed: int) -> int:
    """The visits of the days are the same for each choice; so is who comes early."""
    chance, lots = Random(seed), Random(f"{seed} {choice}")
    roster: Lines = {agency.id: tuple(people[agency.id]) for agency in agencies}
    run = _Run(agencies, dict(roster))
    everybody = sum(len(line) for line in roster.values())
    number = 0
    for _ in range(days):
        visits = chance.randint(2 * everybody, 4 * everybody)
        run.lines = {agency: _morning(choice, run.lines[agency], roster[agency], lots) for agency in roster}
        for _ in range(visits):
            number += 1
            run.give_a_turn(number)
    return max(_difference([run.had[person] for person in line]) for line in roster.values())


def _morning(choice: str, evening: tuple[str, ...], roster: tuple[str, ...], lots: Random) -> tuple[str, ...]:
    """One agency's line when the day begins."""
    match choice:
        case "carry_over":
            return evening
        case "fixed":
            return roster
        case "lot":
            return tuple(lots.sample(roster, len(roster)))
        case _:
            came = {person: place + lots.uniform(0, _LATE_BY) for place, person in enumerate(roster)}
            return tuple(sorted(roster, key=came.__getitem__))


def _difference(turns: Sequence[int]) -> int:
    return max(turns) - min(turns)
