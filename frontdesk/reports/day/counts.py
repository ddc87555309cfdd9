"""The evening in a few numbers: what was decided, what is owed, what is still open."""

from collections.abc import Sequence

from frontdesk.book.entries import Undone
from frontdesk.records import Record
from frontdesk.reports.day.debts import LAPSED, OUTSTANDING, PAID, OwedRow
from frontdesk.reports.day.guests import NOT_COME, GuestRow
from frontdesk.reports.day.overrides import OverrideRow
from frontdesk.reports.day.penalties import PenaltyRow
from frontdesk.reports.day.rulings import DISPUTED, HANDED_OVER, RulingRow
from frontdesk.rotation.figures.reading import Day


class Counts(Record):
    """`overrides`: those that stand. `owed_*`: owed turns given today, paid, lapsed, outstanding in the
    evening. `suspended`: people off the rotation in the evening. `corrected`: visits reclassified or ruled;
    `unruled`: disputes without a ruling. `guests`: tours and VIPs that came."""

    overrides: int = 0
    owed_given: int = 0
    owed_paid: int = 0
    owed_lapsed: int = 0
    owed_outstanding: int = 0
    penalties: int = 0
    suspended: int = 0
    courtesies: int = 0
    guests: int = 0
    corrected: int = 0
    unruled: int = 0
    undos: int = 0


def counts_of(
    day: Day,
    overrides: Sequence[OverrideRow],
    owed: Sequence[OwedRow],
    penalties: Sequence[PenaltyRow],
    guests: Sequence[GuestRow],
    rulings: Sequence[RulingRow],
    courtesies: int,
) -> Counts:
    """The numbers of the day's tables."""
    states = [row.state for row in owed]
    corrections = [row for row in rulings if row.what not in (DISPUTED, HANDED_OVER)]
    return Counts(
        overrides=sum(not row.struck for row in overrides),
        owed_given=sum(row.at is not None for row in owed),
        owed_paid=states.count(PAID),
        owed_lapsed=states.count(LAPSED),
        owed_outstanding=states.count(OUTSTANDING),
        penalties=sum(row.at is not None for row in penalties),
        suspended=len(day.board.suspended),
        courtesies=courtesies,
        guests=sum(row.state != NOT_COME for row in guests),
        corrected=len(corrections),
        unruled=sum(row.pending for row in rulings),
        undos=len(day.by_kind.get(Undone, ())),
    )
