"""Entries that open and close a day, and those that change its rules and its people."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date, datetime

from frontdesk.book.decisions import Expected, Lags, OwedGiven, Suspended
from frontdesk.people import Agency, Consultant, Officer
from frontdesk.records import Record, quiet
from frontdesk.rules import RuleSheet
from frontdesk.visits import Lane


class OpenWaiting(Record):
    """A party that waits across the change of day; `owner` if it waits for a consultant, `grade` and
    `expected` if guests were briefed."""

    visit: str
    lane: Lane | None
    owner: str | None = quiet(None)
    grade: str | None = quiet(None)
    expected: str | None = quiet(None)


class CarriedVisit(Record):
    """When a party in the house came, since when somebody receives it, and how many they are."""

    visit: str
    arrived: datetime
    received: datetime | None = quiet(None)
    party: int | None = quiet(None)


class DayOpened(Record):
    """The whole opening state, so that a day can be checked alone. Nobody is signed in or away.

    `sheet` governs this day; `base_sheet` is the one of other days, where another one governs today, and
    `planned_sheet` holds from the next opening on. `kinds`: what brought the visits that are still open;
    `disputed`: those of them that wait for a ruling; `carried`: when they came.
    """

    date: date
    sheet: RuleSheet
    agencies: tuple[Agency, ...]
    consultants: tuple[Consultant, ...]
    lines: Mapping[str, Mapping[str, tuple[str, ...]]]
    lags: Mapping[str, Lags]
    last_turn: Mapping[str, Mapping[str, int]]
    open_visits: Mapping[str, tuple[str, ...]]
    waiting: tuple[OpenWaiting, ...]
    previous_head: str
    owed: tuple[OwedGiven, ...] = ()
    suspended: tuple[str, ...] = ()
    suspensions: tuple[Suspended, ...] = quiet(())
    expected: tuple[Expected, ...] = quiet(())
    officers: tuple[Officer, ...] = quiet(())
    kinds: Mapping[str, str] | None = quiet(None)
    disputed: tuple[str, ...] = quiet(())
    carried: tuple[CarriedVisit, ...] = quiet(())
    base_sheet: RuleSheet | None = quiet(None)
    planned_sheet: RuleSheet | None = quiet(None)


class SheetAdopted(Record):
    """The sheet from here on; `base_sheet` that of other days, where another one governs today."""

    sheet: RuleSheet
    base_sheet: RuleSheet | None = quiet(None)


class SheetPlanned(Record):
    """The sheet from the next opening on; moves nothing today."""

    sheet: RuleSheet


class AgencyChanged(Agency):
    """The agency, whole, as it is from here on."""

    @property
    def agency(self) -> Agency:
        return Agency(self.id, self.name, self.weight, self.agreed)


class AgencyJoined(AgencyChanged):
    """A new agency, whole; it comes last in the agreed order."""


class ConsultantChanged(Consultant):
    """A consultant, whole, new or as this person is from here on."""

    @property
    def person(self) -> Consultant:
        return Consultant(
            self.id, self.name, self.agency, self.stage, self.lanes, self.mentor, self.steps, self.left
        )


class Totals(Record):
    """The day in numbers: counted turns and closing lags per agency, counted turns per consultant."""

    agencies: Mapping[str, int] = field(default_factory=dict)
    lags: Mapping[str, Lags] = field(default_factory=dict)
    consultants: Mapping[str, int] = field(default_factory=dict)


class DayClosed(Record):
    """`unconfirmed`: the code of the reason where an agency didn't confirm."""

    totals: Totals
    confirmed_by: tuple[str, ...]
    unconfirmed: str | None
