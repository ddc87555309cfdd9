"""A book with a million visits: finding a visitor (F3), each page of a search, and a day with its slider."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from frontdesk.desk.commands import FirstVisit, SeeOff
from frontdesk.desk.desk import Desk
from frontdesk.desk.past.history import History, Place, Wanted
from frontdesk.desk.registry import find_visitors
from frontdesk.reports.why.story import Story
from tests.benchmarks.ageing import MANY
from tests.benchmarks.big_book import book_of, opened
from tests.benchmarks.figures import Figure, in_turns, median, nearly_worst, took
from tests.benchmarks.offices import desk_at_work, office

PAGE_LIMIT, MOVE_LIMIT, DAY_LIMIT, VISITS = 0.020, 0.030, 0.500, 300
ENOUGH = 5
SEARCHES = {
    "all visits": Wanted(),
    "a year": Wanted(first=date(2012, 1, 1), last=date(2012, 12, 31)),
    "a consultant": Wanted(consultant="c7"),
    "a consultant’s trade visits": Wanted(consultant="c7", kind="trade_visit"),
    "an agency’s trade visits": Wanted(agency="a2", kind="trade_visit"),
    "an agency, early days": Wanted(agency="a2", last=date(2010, 3, 31)),
    "nobody’s": Wanted(consultant="nobody"),
    "last four digits": Wanted(visitor="0007"),
    "a phone": Wanted(visitor="13800070007"),
    "a name": Wanted(visitor="李客户4711"),
    "a common name": Wanted(visitor="王"),
    "a name that only sounds so": Wanted(visitor="李课户4711"),
    "many names that only sound so": Wanted(visitor="汪课户"),
    "everything at once": Wanted("c7", "a1", "first_visit", date(2012, 1, 1), date(2015, 1, 1)),
}
VISITORS = {
    "a common surname": "王",
    "a common surname in pinyin": "wang",
    "a common name, written apart": "wang kehu",
    "names that only sound so": "汪课户",
    "a name that nobody has": "li kehux",
    "a phone": "13800070007",
}


def figures(folder: Path, cache: Path) -> Iterator[Figure]:
    desk = opened(book_of(MANY, cache))
    yield from _visitors(desk)
    yield from _searches(History(desk))
    desk.close()
    yield from _day(folder)


def _visitors(desk: Desk) -> Iterator[Figure]:
    for what, typed in VISITORS.items():
        (found,) = in_turns(20, lambda typed=typed: find_visitors(desk, typed))  # type: ignore[misc]
        yield Figure(f"F3: {what}", median(found), "", None, PAGE_LIMIT)


def _searches(history: History) -> Iterator[Figure]:
    for what, wanted in SEARCHES.items():
        (first,) = in_turns(20, lambda wanted=wanted: history.search(wanted))  # type: ignore[misc]
        yield Figure(f"first page: {what}", median(first), "", None, PAGE_LIMIT)
        following = list(_pages(history, wanted))
        if len(following) >= ENOUGH:
            yield Figure(f"next page: {what}", median(following), "", None, PAGE_LIMIT)


def _pages(history: History, wanted: Wanted) -> Iterator[float]:
    """How long each of the next twenty pages takes, as somebody reads on."""
    places: list[Place] = []

    def read_on() -> None:
        page = history.search(wanted, places[-1] if places else None)
        places.extend(found.place for found in page[-1:])

    read_on()
    while len(places) in range(1, 21):
        before = len(places)
        yield took(read_on)
        if len(places) == before:
            return


def _day(folder: Path) -> Iterator[Figure]:
    """A day of 300 visits: read and told, then every position of its slider, from one end to the other."""
    desk = desk_at_work(folder / "day.db", office(3, 30))
    for number in range(VISITS):
        desk.do(FirstVisit(f"v{number}", 2))
        if number >= 20:
            desk.do(SeeOff(f"v{number - 20}"))
    (telling,) = in_turns(ENOUGH, lambda: _told(desk))
    yield Figure(f"a day of {VISITS} visits, told", median(telling), "", None, DAY_LIMIT)
    story = _told(desk)
    moves = [took(lambda at=at: story.board(at)) for at in reversed(range(len(story.lines)))]  # type: ignore[misc]
    yield Figure("the slider moves: the board, p99", nearly_worst(moves), "", None, MOVE_LIMIT)
    desk.close()


def _told(desk: Desk) -> Story:
    history = History(desk)
    return Story(desk.site.id, history.entries(history.days()[-1]))
