"""All figures of one day in one record, with ids: what is kept of a day for looking back over months."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from datetime import date
from fractions import Fraction

from frontdesk.book.decisions import OwedGiven
from frontdesk.book.entries import Arrived, Entry
from frontdesk.people import Cause
from frontdesk.records import Record
from frontdesk.rotation.board import Board
from frontdesk.rotation.figures.debts import LAPSED, OUTSTANDING, PAID, ends_of_debts
from frontdesk.rotation.figures.reading import Day, read
from frontdesk.rotation.figures.times import answer_times
from frontdesk.rotation.figures.totals import AgencyTotal, PersonFigures, agency_totals, people_figures
from frontdesk.site import Site
from frontdesk.visits import Basis, Kind, Lane

NO_ROLE = "none"


class AgencyFigures(Record):
    """One agency in one lane. Lags are turns due minus turns had, in the morning, in the evening, and at
    their lowest and highest after any turn that stands; `weight` in the evening."""

    id: str
    name: str
    lane: Lane
    weight: int
    turns: int
    opening: Fraction
    closing: Fraction
    low: Fraction
    high: Fraction

    @property
    def due(self) -> Fraction:
        """What the agency was due in the day: had + closing lag - opening lag."""
        return self.turns + self.closing - self.opening


class OwedFigures(Record):
    """Owed turns of an agency's people: given in the day, paid, lapsed; outstanding in the evening."""

    agency: str
    given: int = 0
    paid: int = 0
    lapsed: int = 0
    outstanding: int = 0


class DayFigures(Record):
    """A business day, as its day sheet tells it. `last`: the seq of its last entry; `sheet`: the version in
    force in the evening; `busy`: N of clause `agency_busy`, None for *lost*.

    `arrivals` by the local hour, `kinds` by what the visits were taken for in the evening; `passes` by cause
    of absence and effect, `not_there` by cause those who were called and passed (F8); `overrides` that stand
    by role and receiver; `answers`: seconds from turn to *met* by consultant, `unanswered`: turns of which
    that isn't known."""

    date: date
    last: int
    sheet: int
    busy: int | None
    agencies: tuple[AgencyFigures, ...]
    people: tuple[PersonFigures, ...]
    owed: tuple[OwedFigures, ...]
    arrivals: Mapping[int, int] = field(default_factory=dict)
    kinds: Mapping[str, int] = field(default_factory=dict)
    passes: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    not_there: Mapping[str, int] = field(default_factory=dict)
    overrides: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    answers: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    unanswered: int = 0


def figures_of(site: Site, entries: Sequence[Entry], board: Board | None = None) -> DayFigures:
    """The figures of the day with these entries (those of its file, with those of the night before).
    `board`: how the day stands after the last of them, if that is known; else it is folded."""
    day = read(site, entries, board)
    answers, without = answer_times(day)
    return DayFigures(
        date=day.opened.date,
        last=entries[-1].seq,
        sheet=day.board.sheet.version,
        busy=day.board.sheet.agency_busy,
        agencies=tuple(_agencies(day)),
        people=tuple(people_figures(day)),
        owed=tuple(_owed(day)),
        arrivals=_arrivals(day),
        kinds=dict(Counter(kind.value for kind in _kinds(day))),
        passes=_passes(day),
        not_there=_not_there(day),
        overrides=_overrides(day),
        answers={who: tuple(times) for who, times in answers.items()},
        unanswered=sum(without.values()),
    )


def _agencies(day: Day) -> Iterator[AgencyFigures]:
    lags = _lags(day)
    for total in agency_totals(day):
        yield _agency(total, lags[total.lane, total.agency.id])


def _agency(total: AgencyTotal, between: Sequence[Fraction]) -> AgencyFigures:
    there = (total.lag_before, *between, total.lag_after)
    agency = total.agency
    return AgencyFigures(
        id=agency.id,
        name=agency.name,
        lane=total.lane,
        weight=agency.weight,
        turns=total.turns,
        opening=total.lag_before,
        closing=total.lag_after,
        low=min(there),
        high=max(there),
    )


def _lags(day: Day) -> Mapping[tuple[str, str], Sequence[Fraction]]:
    """Every lag that a turn that stands has left behind, by lane and agency."""
    found: dict[tuple[str, str], list[Fraction]] = defaultdict(list)
    for _, turn in day.standing:
        for agency, lag in turn.lags_after.items():
            found[turn.lane or Lane.WALK_IN, agency].append(lag)
    return found


def _owed(day: Day) -> Iterator[OwedFigures]:
    ends = ends_of_debts(day)
    given = {debt.owed: debt for _, debt in day.of(OwedGiven)}
    everything = {debt.owed: debt for debt in day.opened.owed} | given
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for owed, debt in everything.items():
        person = day.board.consultants.get(debt.consultant)
        if person is not None:
            state, _ = ends.get(owed, (OUTSTANDING, 0))
            counts[person.agency].update((state, *(["given"] if owed in given else ())))
    for agency in day.board.agencies:
        of = counts[agency.id]
        yield OwedFigures(agency.id, of["given"], of[PAID], of[LAPSED], of[OUTSTANDING])


def _arrivals(day: Day) -> Mapping[int, int]:
    """Parties at the door by the hour of the site's clock; those that were undone never came."""
    hours = Counter(day.local(entry).hour for entry, _ in day.of(Arrived))
    return dict(sorted(hours.items()))


def _kinds(day: Day) -> Iterator[Kind]:
    for _, came in day.of(Arrived):
        yield day.became.get(came.visit, came.kind)


def _passes(day: Day) -> Mapping[str, Mapping[str, int]]:
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for _, turn in day.standing:
        for one in turn.passed:
            found[one.cause][one.effect.value] += 1
    return {cause: dict(effects) for cause, effects in found.items()}


def _not_there(day: Day) -> Mapping[str, int]:
    causes = {cause.value for cause in Cause}
    return dict(Counter(cause for cause in day.withdrawn.values() if cause in causes))


def _overrides(day: Day) -> Mapping[str, Mapping[str, int]]:
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for entry, turn in day.standing:
        if turn.basis is Basis.OVERRIDE:
            by = day.board.officers.get(turn.decision.by if turn.decision else entry.by)
            found[by.role.value if by else NO_ROLE][turn.consultant] += 1
    return {role: dict(people) for role, people in found.items()}
