"""A book with a million visits is as quick as one with a thousand: press, search, start."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

from frontdesk.desk.commands import FirstVisit, SeeOff
from frontdesk.desk.desk import Desk
from frontdesk.desk.registry import find_visitors
from tests.benchmarks.big_book import book_of, opened
from tests.benchmarks.figures import Deed, Figure, in_turns, median

FEW, MANY, LIMIT = 1_000, 1_000_000, 1.1


def figures(_folder: Path, cache: Path) -> Iterator[Figure]:
    few, many = (opened(book_of(visits, cache)) for visits in (FEW, MANY))
    yield _compared("press", 400, presses_of(many), presses_of(few))
    yield _compared("find by last four digits", 400, search(many), search(few))
    few.close()
    many.close()
    yield _compared("start", 25, start(Path(many.path)), start(Path(few.path)))


def presses_of(desk: Desk) -> Deed:
    """A first visit at each call; somebody who has received for long is seen off beforehand."""
    numbers = count()
    run = desk.head.seq

    def press() -> None:
        number = next(numbers)
        if number >= 10:
            desk.do(SeeOff(f"{run}-{number - 10}"))
        desk.do(FirstVisit(f"{run}-{number}", 2))

    return press


def search(desk: Desk) -> Deed:
    return lambda: find_visitors(desk, "0007")


def start(path: Path) -> Deed:
    return lambda: Desk.at(path).close()


def _compared(what: str, times: int, ours: Callable[[], object], theirs: Callable[[], object]) -> Figure:
    old, young = in_turns(times, ours, theirs)
    return Figure(f"{what}, {MANY:,} visits", median(old), f"{FEW:,} visits", median(young), LIMIT)
