"""What can be corrected about a visit, and the command that does it. No widgets here."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from frontdesk.desk import orders
from frontdesk.desk.commands import Command, Dispute, HandOver, Refuse
from frontdesk.desk.orders import Reclassify, Rule
from frontdesk.records import Record
from frontdesk.rotation.board import Board, OpenVisit, Served
from frontdesk.visits import Kind
from ui.day import can_be_passed, since


class Deed(StrEnum):
    """What is to be done about a visit."""

    RECLASSIFY = "reclassify"
    RULE = "rule"
    HAND_OVER = "hand_over"
    REFUSE = "refuse"
    DISPUTE = "dispute"


KINDS = (
    Kind.RETURN_VISIT,
    Kind.NAMED_REQUEST,
    Kind.REFERRAL,
    Kind.RELATIVE,
    Kind.TRADE_VISIT,
    Kind.INVALID,
    Kind.FIRST_VISIT,
)
OWNED = frozenset({Kind.RETURN_VISIT, Kind.NAMED_REQUEST, Kind.REFERRAL, Kind.RELATIVE})
REASONS = {
    Deed.RULE: orders.RULING_REASONS,
    Deed.HAND_OVER: orders.HAND_OVER_REASONS,
    Deed.REFUSE: orders.REFUSAL_REASONS,
}


class Case(Record):
    """A visit that can be corrected: still in the house (`here`), given to somebody (`served`), or both.
    `past`: it came on an earlier day; `disputed`: it waits for a ruling."""

    visit: str
    at: datetime
    kind: Kind
    consultant: str | None
    here: OpenVisit | None
    served: Served | None
    past: bool = False
    disputed: bool = False


class Answer(Record):
    """What was answered so far. `person`: whose client it is, or to whom it goes."""

    deed: Deed
    kind: Kind
    person: str | None
    reason: str


def cases_today(board: Board) -> list[Case]:
    """Today's visits: those who wait, then those who were given to somebody, the newest first."""
    waiting = [Case(v.id, v.arrived, v.kind, None, v, None) for v in board.waiting_visits()]
    given = [_given(served, board.visits.get(served.visit)) for served in board.served.values()]
    known = {case.visit for case in given}
    older = [
        Case(v.id, since(v), v.kind, v.receivers[0], v, None) for v in board.receptions() if v.id not in known
    ]
    return [*waiting, *older, *sorted(given, key=lambda case: case.at, reverse=True)]


def _given(served: Served, here: OpenVisit | None) -> Case:
    """A visit of today; `consultant` is who is with it now, also after a hand-over."""
    receiver = here.receivers[0] if here is not None and here.receivers else served.consultant
    return Case(served.visit, served.at, served.kind, receiver, here, served)


def case_of(served: Served) -> Case:
    """A visit of an earlier day."""
    return Case(served.visit, served.at, served.kind, served.consultant, None, served, past=True)


def deeds_for(case: Case) -> list[Deed]:
    """What can be done about this visit."""
    deeds = [Deed.RECLASSIFY, Deed.RULE]
    if case.here is not None:
        if not case.here.waiting:
            deeds.append(Deed.HAND_OVER)
        if can_be_passed(case.here):
            deeds.append(Deed.REFUSE)
        if not case.here.disputed:
            deeds.append(Deed.DISPUTE)
    return deeds


def with_disputes(cases: list[Case], unruled: Collection[str]) -> list[Case]:
    """The same, with those marked that wait for a ruling, and ahead of all others."""
    told = [replace(case, disputed=case.visit in unruled) for case in cases]
    return sorted(told, key=lambda case: not case.disputed)


def kinds_for(case: Case) -> list[Kind]:
    """What this visit can turn out to be."""
    return [kind for kind in KINDS if kind is not case.kind]


def asks_for_person(answer: Answer) -> bool:
    """Whether somebody must be named."""
    return answer.deed is Deed.HAND_OVER or (
        answer.deed in (Deed.RECLASSIFY, Deed.RULE) and answer.kind in OWNED
    )


def takes_officer(board: Board, case: Case, deed: Deed, now: datetime) -> bool:
    """Whether it takes a supervisor: a ruling always, a reclassification once the time to undo is over."""
    if deed is Deed.RULE:
        return True
    if deed is not Deed.RECLASSIFY or case.served is None:
        return False
    return case.past or (now - case.served.at).total_seconds() > board.sheet.undo_seconds


def command_of(case: Case, answer: Answer, by: str | None) -> Command | None:
    """The command, or None while something is missing. `by`: the supervisor, where it takes one."""
    past = case.served if case.past else None
    owner = answer.person if asks_for_person(answer) else None
    match answer.deed:
        case Deed.RECLASSIFY:
            return Reclassify(case.visit, answer.kind, owner, by, past)
        case Deed.RULE:
            return Rule(case.visit, answer.reason, by or "", owner, answer.kind, past)
        case Deed.HAND_OVER:
            return HandOver(case.visit, answer.person, answer.reason) if answer.person else None
        case Deed.REFUSE:
            return Refuse(case.visit, case.consultant, answer.reason) if case.consultant else None
        case Deed.DISPUTE:
            return Dispute(case.visit)
