"""How long visitors waited for the one called: from the turn to *met*."""

import statistics
from collections.abc import Iterator
from fractions import Fraction

from frontdesk.records import Record
from frontdesk.rotation.figures.reading import Day
from frontdesk.rotation.figures.times import answer_times


class AnswerRow(Record):
    """One receiver's times, in seconds: how many are known, their median, the longest. `without`: turns of
    which nobody wrote down when the visitors were met."""

    name: str
    agency: str
    known: int
    median: Fraction | None
    longest: int | None
    without: int


def answer_rows(day: Day) -> Iterator[AnswerRow]:
    """Everybody who was given a turn that stands; calls are answered, not met."""
    times, without = answer_times(day)
    for who in sorted(times.keys() | without.keys(), key=_order(day).__getitem__):
        known = times.get(who, [])
        median = Fraction(statistics.median(map(Fraction, known))) if known else None
        yield AnswerRow(
            day.name(who), day.agency(who), len(known), median, max(known, default=None), without.get(who, 0)
        )


def _order(day: Day) -> dict[str, int]:
    """Agency by agency in the agreed order, inside it by the roster; then people of no agency."""
    people = [p.id for a in day.board.agencies for p in day.board.consultants.values() if p.agency == a.id]
    return {who: at for at, who in enumerate(dict.fromkeys((*people, *day.board.officers)))}
