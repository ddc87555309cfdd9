"""Base turns of agencies alone: who of them has a candidate, who wins, and what that does to the lags."""

from collections.abc import Collection, Iterator, Sequence
from fractions import Fraction
from itertools import combinations

from frontdesk.people import Agency
from frontdesk.rotation.shares import accrued, paid, winner

State = tuple[tuple[Fraction, ...], tuple[int, ...]]  # the lags; whose last turn is how long ago


def sharing(weights: Sequence[int]) -> list[Agency]:
    """Agencies A, B, C with these weights, in the agreed order."""
    return [Agency("ABCDEF"[place], f"agency {place}", weight) for place, weight in enumerate(weights)]


def presences(agencies: Sequence[Agency]) -> list[frozenset[str]]:
    """Every pattern of presence: which agencies have a candidate."""
    ids = [agency.id for agency in agencies]
    return [frozenset(some) for size in range(1, len(ids) + 1) for some in combinations(ids, size)]


def turn(
    agencies: Sequence[Agency],
    lags: dict[str, Fraction],
    last: dict[str, int],
    present: Collection[str],
    seq: int,
    due: Collection[str] = (),
    most: int | None = None,
) -> tuple[str, dict[str, Fraction], dict[str, int]]:
    """One base turn: who wins, and lags and last turns after it."""
    owed = accrued(lags, agencies, {*present, *due})
    chosen = winner(owed, agencies, present, last)
    return chosen, paid(owed, agencies, chosen, present, most), {**last, chosen: seq}


def beginning(agencies: Sequence[Agency]) -> State:
    return tuple(Fraction(0) for _ in agencies), tuple(0 for _ in agencies)


def after(agencies: Sequence[Agency], state: State, present: Collection[str]) -> State:
    """The state after one base turn; last turns are told by their order alone, so that states come again."""
    ids = [agency.id for agency in agencies]
    lags, last = dict(zip(ids, state[0], strict=True)), dict(zip(ids, state[1], strict=True))
    _, lags, last = turn(agencies, lags, last, present, len(ids) + 1)
    order = sorted({each for each in last.values() if each})
    ranks = tuple(0 if not last[a] else order.index(last[a]) + 1 for a in ids)
    return tuple(lags[a] for a in ids), ranks


def reachable(agencies: Sequence[Agency]) -> Iterator[State]:
    """Every state that any pattern of presence can lead to, from lags 0 on."""
    first = beginning(agencies)
    known, border = {first}, [first]
    while border:
        state = border.pop()
        yield state
        for present in presences(agencies):
            following = after(agencies, state, present)
            if following not in known:
                known.add(following)
                border.append(following)
