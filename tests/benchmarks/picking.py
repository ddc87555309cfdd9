"""Who is next among 200 consultants in 6 agencies, against sorting those 200 by a key."""

from collections.abc import Iterator
from pathlib import Path

from frontdesk.rotation.base_turn import by_rotation
from frontdesk.visits import Lane
from tests.benchmarks.figures import Figure, in_turns, median
from tests.benchmarks.offices import desk_at_work, office

TIMES = 2_000


def figures(folder: Path, _cache: Path) -> Iterator[Figure]:
    desk = desk_at_work(folder / "pick.db", office(6, 200))
    board, now = desk.board, desk.clock()
    assert board is not None
    names = {person.id: person.name for person in board.consultants.values()}
    order = [who for lines in board.lines[Lane.WALK_IN].values() for who in lines]
    picks, sorts = in_turns(
        TIMES,
        lambda: by_rotation(board, "visit", Lane.WALK_IN, now),
        lambda: sorted(order, key=names.__getitem__),
    )
    desk.close()
    yield Figure("pick among 200 people", median(picks), "sorting the 200", median(sorts), 5, "µs")
    yield Figure("pick among 200 people", median(picks), "", None, 100e-6, "µs")
