"""Turns had against turns due: per agency in each lane, with its lags, and per consultant."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from fractions import Fraction

from frontdesk.book.decisions import TurnCharged
from frontdesk.book.entries import TurnGiven
from frontdesk.people import Agency
from frontdesk.records import Record
from frontdesk.rotation.figures.reading import Day
from frontdesk.visits import Basis, Effect, Lane

ZERO = Fraction(0)


class AgencyTotal(Record):
    """Turns had against turns due, in one lane: due = had + closing lag - opening lag. A visit that was
    charged afterwards is a turn had."""

    agency: Agency
    lane: Lane
    turns: int
    due: Fraction
    lag_before: Fraction
    lag_after: Fraction


class PersonFigures(Record):
    """One consultant's turns, with ids. `due`: an even split of the agency's turns among who was ready at
    each. `overrides`: turns that a person of rank gave."""

    id: str
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


def agency_totals(day: Day) -> Iterator[AgencyTotal]:
    """Each agency in each lane in which something moved, or somebody is owed a turn; walk-ins always."""
    board, before = day.board, day.opened.lags
    had = Counter((turn.lane, turn.agency) for _, turn in day.standing if turn.counts)
    had.update((charge.lane, charge.agency) for charge in _charges(day))
    used = {turn.lane for _, turn in day.standing} | {lane for lane, _ in had}
    for lane in Lane:
        if lane not in board.lags:
            continue
        opening, closing = before.get(lane, {}), board.lags[lane]
        if lane is not Lane.WALK_IN and lane not in used and not any(closing.values()):
            continue
        for agency in board.agencies:
            first, last = opening.get(agency.id, ZERO), closing[agency.id]
            turns = had[lane, agency.id]
            yield AgencyTotal(agency, lane, turns, turns + last - first, first, last)


def people_figures(day: Day) -> Iterator[PersonFigures]:
    """Each consultant of the roster, agency by agency."""
    turns = [turn for _, turn in day.standing]
    had, due = _had_and_due(day)
    returns, courtesies, overrides = (
        Counter(turn.consultant for turn in turns if turn.basis is basis)
        for basis in (Basis.RETURN, Basis.COURTESY, Basis.OVERRIDE)
    )
    passed = Counter(p.consultant for turn in turns for p in turn.passed)
    forfeited = Counter(p.consultant for turn in turns for p in turn.passed if p.effect is Effect.FORFEIT)
    withdrawn, undone = (_receivers(day, fate) for fate in ("withdrawn", "undone"))
    for agency in day.board.agencies:
        for who, person in day.board.consultants.items():
            if person.agency == agency.id:
                yield PersonFigures(
                    id=who,
                    name=person.name,
                    agency=agency.id,
                    turns=had[who],
                    due=due.get(who, ZERO),
                    returns=returns[who],
                    courtesies=courtesies[who],
                    passed=passed[who],
                    forfeited=forfeited[who],
                    withdrawn=withdrawn[who],
                    undone=undone[who],
                    overrides=overrides[who],
                )


def _had_and_due(day: Day) -> tuple[Counter[str], dict[str, Fraction]]:
    """Of every turn of the own agency an even part among those ready for it; a turn for which nobody was,
    and one that was charged afterwards, was due to whoever had it."""
    had: Counter[str] = Counter()
    parts: dict[int, Counter[str]] = defaultdict(Counter)
    for _, turn in day.standing:
        if turn.counts:
            had[turn.consultant] += 1
            able = turn.candidates.get(turn.agency) or (turn.consultant,)
            parts[len(able)].update(able)
    for charge in _charges(day):
        served = day.board.served.get(charge.visit)
        if served is not None:
            had[served.consultant] += 1
            parts[1][served.consultant] += 1
    due: dict[str, Fraction] = defaultdict(Fraction)
    for among, people in parts.items():
        for person, times in people.items():
            due[person] += Fraction(times, among)
    return had, due


def _charges(day: Day) -> list[TurnCharged]:
    """Those since the opening: what was charged at night stands in the opening's lags already."""
    return [charge for entry, charge in day.of(TurnCharged) if entry.seq > day.start.seq]


def _receivers(day: Day, fate: str) -> Counter[str]:
    turns = [(entry.seq, entry.what) for entry in day.by_kind.get(TurnGiven, ())]
    return Counter(
        turn.consultant for seq, turn in turns if isinstance(turn, TurnGiven) and day.fate(seq) == fate
    )
