"""Penalties and suspensions: what for, who decided, until when, and who lifted it."""

from collections.abc import Iterator
from datetime import date, datetime

from frontdesk.book.decisions import Decision, HandedOver, SentToBack, Suspended, SuspensionLifted
from frontdesk.book.entries import Entry
from frontdesk.records import Record
from frontdesk.rotation.figures.reading import Day
from frontdesk.visits import Basis

SENT_TO_BACK, SUSPENDED, VOID = "sent_to_back", "suspended", "void"
WRONG_TURN = "wrong_turn"


class PenaltyRow(Record):
    """`at` None: decided on an earlier day. `what`: `sent_to_back`, `suspended`, or `void` for a visit taken
    out of turn. `until`: the first day back on the board, None for as long as it isn't lifted; `lifted_by` is
    empty where its time was over. `on`: suspended still, in the evening."""

    at: datetime | None
    consultant: str
    agency: str
    what: str
    cause: str
    clause: str
    by: str
    until: date | None = None
    lifted: datetime | None = None
    lifted_by: str = ""
    on: bool = False


def penalty_rows(day: Day) -> Iterator[PenaltyRow]:
    """Suspensions brought along, then what was decided today, in the order of the book."""
    lifts = list(day.of(SuspensionLifted))
    decided = list(day.of(Suspended))
    carried = [each for each in day.opened.suspensions if each not in (what for _, what in decided)]
    for each in carried:
        yield _suspension(day, None, each, lifts)
    rows = [(entry.seq, _suspension(day, entry, what, lifts)) for entry, what in decided]
    rows += [
        (entry.seq, _row(day, entry, what.consultant, SENT_TO_BACK, what.cause, what.clause, what.decision))
        for entry, what in day.of(SentToBack)
    ]
    rows += [(entry.seq, row) for entry, row in _voids(day)]
    yield from (row for _, row in sorted(rows, key=lambda each: each[0]))


def _voids(day: Day) -> Iterator[tuple[Entry, PenaltyRow]]:
    """Wrong turns: handed over to whoever had taken the visit already, or written down for the first time."""
    for entry, what in day.of(HandedOver):
        if what.cause == WRONG_TURN:
            yield entry, _row(day, entry, what.to, VOID, WRONG_TURN, "penalties", what.decision)
    for entry, turn in day.standing:
        if turn.basis is Basis.WRONG_TURN:
            yield entry, _row(day, entry, turn.consultant, VOID, WRONG_TURN, turn.clause, turn.decision)


def _row(
    day: Day, entry: Entry, who: str, what: str, cause: str, clause: str, decision: Decision | None
) -> PenaltyRow:
    by = day.name(decision.by if decision else entry.by)
    return PenaltyRow(day.local(entry), day.name(who), day.agency(who), what, str(cause), clause, by)


def _suspension(
    day: Day, entry: Entry | None, what: Suspended, lifts: list[tuple[Entry, SuspensionLifted]]
) -> PenaltyRow:
    since = entry.seq if entry else 0
    lift = next((e for e in lifts if e[1].consultant == what.consultant and e[0].seq > since), None)
    decision = lift[1].decision if lift else None
    return PenaltyRow(
        at=day.local(entry) if entry else None,
        consultant=day.name(what.consultant),
        agency=day.agency(what.consultant),
        what=SUSPENDED,
        cause=what.decision.code,
        clause=what.clause,
        by=day.name(what.decision.by),
        until=what.until,
        lifted=day.local(lift[0]) if lift else None,
        lifted_by=day.name(decision.by) if decision else "",
        on=lift is None,
    )
