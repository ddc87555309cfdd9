"""What the proof can't show: whom undos, reclassifications, named visits, overrides and passes benefited.

Whether an arrival was called by its right name, or pressed when it came, no chain of hashes can tell. So
each of these is counted for whoever gained by it, for all to see.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator

from frontdesk.book.decisions import OwedGiven, Reclassified
from frontdesk.book.entries import Entry, TurnGiven, TurnWithdrawn, Undone
from frontdesk.people import Cause
from frontdesk.records import Record
from frontdesk.rotation.figures.reading import Day
from frontdesk.visits import Basis

UNDOS, RECLASSIFIED, PASSES = "undos", "reclassified", "passes"
OF_BASIS = {
    Basis.RETURN: "returns",
    Basis.NAMED: "named",
    Basis.REFERRAL: "referrals",
    Basis.COURTESY: "courtesies",
    Basis.OVERRIDE: "overrides",
}


class BenefitRow(Record):
    """One consultant's, or, with `name` empty, the whole agency's.

    `undos`: turns of this person that were undone, and those given back to this person by an undo;
    `reclassified`: visits received that turned out to be something else; `passes`: visits that came to this
    person because the one called was passed (F8); the others: turns that stand."""

    name: str
    agency: str
    undos: int = 0
    reclassified: int = 0
    returns: int = 0
    named: int = 0
    referrals: int = 0
    courtesies: int = 0
    overrides: int = 0
    passes: int = 0


def benefit_rows(day: Day) -> Iterator[BenefitRow]:
    """Each agency, followed by its consultants."""
    counts = _counted(day)
    for agency in day.board.agencies:
        people = [p for p in day.board.consultants.values() if p.agency == agency.id]
        whole: Counter[str] = Counter()
        for person in people:
            whole.update(counts[person.id])
        yield BenefitRow("", agency.name, **whole)
        for person in people:
            yield BenefitRow(person.name, agency.name, **counts[person.id])


def _counted(day: Day) -> dict[str, Counter[str]]:
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for who in _by_undo(day):
        counts[who][UNDOS] += 1
    received = {turn.visit: turn.consultant for _, turn in day.standing}
    creditors = {what.visit: what.consultant for _, what in day.of(OwedGiven) if what.visit is not None}
    for visit in {what.visit for _, what in day.of(Reclassified)}:
        gainer = received.get(visit) or creditors.get(visit)
        if gainer is not None:
            counts[gainer][RECLASSIFIED] += 1
    for _, turn in day.standing:
        if turn.basis in OF_BASIS:
            counts[turn.consultant][OF_BASIS[turn.basis]] += 1
    for visit in _passed(day) & received.keys():
        counts[received[visit]][PASSES] += 1
    return counts


def _by_undo(day: Day) -> Iterator[str]:
    """Who has a turn again by each undo: whose turn had been withdrawn, or else whose turn is taken back and
    who so keeps the place in the line."""
    lines = {entry.seq: entry for entry in day.by_kind.get(TurnGiven, ())}
    others = {entry.seq: entry for entry in day.by_kind.get(TurnWithdrawn, ())}
    for entry in day.by_kind.get(Undone, ()):
        if not isinstance(entry.what, Undone):
            continue
        back = [others[seq] for seq in entry.what.entries if seq in others]
        given = [lines[seq] for seq in entry.what.entries if seq in lines]
        taken = [each.what.turn for each in back if isinstance(each.what, TurnWithdrawn)]
        restored = [lines[turn] for turn in taken if turn in lines]
        yield from map(_receiver, restored or given)


def _receiver(entry: Entry) -> str:
    assert isinstance(entry.what, TurnGiven)
    return entry.what.consultant


def _passed(day: Day) -> set[str]:
    """Visits for which the one called first was passed, for a cause of absence."""
    causes = set(Cause)
    turns = {entry.seq: entry.what for entry in day.by_kind.get(TurnGiven, ())}
    found = set()
    for seq, cause in day.withdrawn.items():
        turn = turns.get(seq)
        if cause in causes and isinstance(turn, TurnGiven):
            found.add(turn.visit)
    return found
