"""Which agency is due: exact lags, turns due minus turns had.

An arriving base turn adds `weight / sum of weights` to every agency of D; the largest lag among E wins
and pays 1. E are the agencies with a candidate now. D is E, and, where the sheet says `owed_up_to(N)`,
also those whose people on duty are all receiving; what such an agency is owed beyond N is handed to E.
All lags of a lane sum to 0, always. With `D = E` no lag leaves 1/2 for two agencies, nor reaches 1 for
three, whatever the weights and whoever comes and goes.
"""

from collections.abc import Collection, Mapping, Sequence
from fractions import Fraction

from frontdesk.book.entries import Lags
from frontdesk.people import Agency

ZERO = Fraction(0)


def accrued(lags: Lags, agencies: Sequence[Agency], due: Collection[str]) -> dict[str, Fraction]:
    """The lags after one turn has arrived for the agencies in `due`, by weight; in the agreed order."""
    weights = {agency.id: agency.weight for agency in agencies if agency.id in due}
    total = sum(weights.values())
    share = {weight: Fraction(weight, total) for weight in set(weights.values())}
    return {
        agency.id: lags[agency.id] + share[weights[agency.id]] if agency.id in due else lags[agency.id]
        for agency in agencies
    }


def winner(
    lags: Lags, agencies: Sequence[Agency], eligible: Collection[str], last_turn: Mapping[str, int]
) -> str:
    """The agency owed most; ties: whose last turn is longest ago, then the agreed order."""
    contenders = [agency.id for agency in agencies if agency.id in eligible]
    most = max(lags[agency] for agency in contenders)
    return min((agency for agency in contenders if lags[agency] == most), key=last_turn.__getitem__)


def paid(
    lags: Lags, agencies: Sequence[Agency], payer: str, eligible: Collection[str], most: int | None
) -> dict[str, Fraction]:
    """The lags after `payer` has paid 1 and what exceeds `most` outside of `eligible` went to those."""
    after = dict(lags)
    after[payer] -= 1
    if most is None or not eligible:
        return after
    total = sum(agency.weight for agency in agencies if agency.id in eligible)
    for agency in agencies:
        if agency.id in eligible:
            continue
        excess = max(after[agency.id] - most, ZERO)
        after[agency.id] -= excess
        for receiver in agencies:
            if receiver.id in eligible:
                after[receiver.id] += excess * receiver.weight / total
    return after


def taken_back(lags: Lags, before: Lags, after: Lags) -> dict[str, Fraction]:
    """The lags with a turn's change from `before` to `after` undone; later agencies stay as they are."""
    return {agency: lag - after.get(agency, ZERO) + before.get(agency, ZERO) for agency, lag in lags.items()}
