"""How far the rotation promises to keep every agency from what it is due (promises P2 and P2b)."""

from collections.abc import Sequence
from fractions import Fraction

Bound = tuple[Fraction, Fraction]

_LOST = {2: Fraction(1, 2), 3: Fraction(1)}
_FOUR_EQUAL = Fraction(7, 6)


def promised(weights: Sequence[int], busy: int | None) -> Bound | None:
    """The most that an agency is owed, and the most that one is ahead, in turns, over base turns only (each
    forced or withdrawn turn widens it by one until it is repaid); None where nothing is promised: one
    agency, or more than the promise covers. `weights` of those with a share; `busy`: N of clause
    `agency_busy`, None for *lost*."""
    there = [weight for weight in weights if weight > 0]
    if busy is not None:
        widest = Fraction(busy + 1)
        return (widest, (len(there) - 1) * widest) if len(there) in (2, 3) else None
    if len(there) == 4 and len(set(there)) == 1:
        return _FOUR_EQUAL, _FOUR_EQUAL
    bound = _LOST.get(len(there))
    return None if bound is None else (bound, bound)
