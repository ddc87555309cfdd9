"""Entries of decisions, debts and penalties: what people of rank and the rule sheet bring about.

Field names are those of the public day file; the kinds that it doesn't name (`sheet_planned`,
`officer_changed`, `step_passed`, `met`) move nothing.
"""

from collections.abc import Mapping
from datetime import date, datetime
from fractions import Fraction

from frontdesk.people import Officer, Step
from frontdesk.records import Record, quiet
from frontdesk.visits import Grade, Kind, Lane, Owing, Rank

Lags = Mapping[str, Fraction]


class Decision(Record):
    """Who decided, for what reason (a code), and which other agency's manager acknowledged it."""

    by: str
    code: str
    second: str | None = quiet(None)


class Expected(Record):
    """On the list *Expected today*, briefed by a supervisor. `at`: when they are to come (UTC), if known."""

    expected: str
    kind: Kind
    grade: Grade
    lane: Lane | None
    at: datetime | None
    by: str
    party: int | None = quiet(None)
    rank: Rank | None = quiet(None)


class OwedGiven(Record):
    """A turn that is owed from here on, and for what. `lapses`: the last day on which it holds, or never.
    `visit`: the one that came to nothing, where a turn is given back for it."""

    owed: str
    consultant: str
    lane: Lane
    kind: Owing
    cause: str
    clause: str
    lapses: date | None
    visit: str | None = quiet(None)


class OwedLapsed(Record):
    """Owed no more, unpaid. `visit`: the one that is a counted turn again."""

    owed: str
    visit: str | None = quiet(None)


class SentToBack(Record):
    """A turn lost as a penalty."""

    consultant: str
    lane: Lane
    cause: str
    clause: str
    decision: Decision


class HandedOver(Record):
    visit: str
    from_: str
    to: str
    cause: str
    decision: Decision | None = quiet(None)


class Reclassified(Record):
    """What the visit turned out to be; `owner` where it belongs to a consultant. Past picks stand."""

    visit: str
    kind: Kind
    owner: str | None = quiet(None)


class Ruled(Record):
    """The supervisor's ruling: whose client this is, and why (a code)."""

    visit: str
    owner: str | None
    cause: str


class Disputed(Record):
    visit: str


class TurnCharged(Record):
    """A visit that had cost nothing is a turn after all: the lags move, by the forced-turn rule."""

    visit: str
    lane: Lane
    agency: str
    lags_before: Lags
    lags_after: Lags


class Suspended(Record):
    """Off the rotation until the opening of that day; None: until it is lifted."""

    consultant: str
    until: date | None
    clause: str
    decision: Decision


class SuspensionLifted(Record):
    """`decision`: who lifted it; None where its time was over."""

    consultant: str
    decision: Decision | None = quiet(None)


class OfficerChanged(Officer):
    """A person with rights, new or as this person is from here on; moves nothing."""

    @property
    def officer(self) -> Officer:
        return Officer(self.id, self.name, self.role, self.agency)


class StepPassed(Record):
    """A newcomer has passed a step, confirmed by whom it takes; moves nothing."""

    consultant: str
    step: Step
    confirmed_by: str


class Met(Record):
    """The one called has met the visitors; moves nothing."""

    visit: str
