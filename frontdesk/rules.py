"""The rule sheet: the site's choices, clause by clause, with a version.

A sheet is never edited: a new version is adopted by an entry. Clause names and defaults are those of the
public format of the day file; `clauses.py` reads them and writes them down.
"""

from collections.abc import Mapping
from dataclasses import field
from datetime import date, time, timedelta
from typing import Any

from frontdesk.people import Cause, Stage
from frontdesk.records import Record
from frontdesk.visits import Effect, Kind, Lane

WITH_CLIENT = "with_client"
LOST = "lost"
SENT_TO_BACK, VOID, NO_PENALTY = "sent_to_back", "void", "none"
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class OnPass(Record):
    """What a person gets who is passed over; after `minutes` of absence (if any) it is `forfeit`."""

    effect: Effect
    minutes: int | None = None


class OwedLimit(Record):
    """Most owed turns that one consultant may hold; `days` until they lapse: 0 with the day, None never."""

    most: int = 3
    days: int | None = 7


class ReturnVisit(Record):
    """Whether a return visit counts as a turn, and who receives it while its owner isn't ready."""

    counts: bool = False
    owner_away: str = "courtesy"


class NamedRequest(Record):
    counts: bool = False


class Referral(Record):
    """`to`: the referrer's consultant when asked for, or the rotation in any case."""

    to: str = "referrer"
    counts: bool = False


class Overriding(Record):
    """Whether an override counts as a turn, and whether a second agency must acknowledge it."""

    counts: bool = True
    second: bool = False


class Protection(Record):
    """Days for which ownership holds, since the last effective contact of this sort."""

    visit: int = 7
    call: int = 15


class OpeningHours(Record):
    """Local wall-clock times; `closes` None stands for 24:00. Outside, a lane of its own serves."""

    opens: time
    closes: time | None

    def __contains__(self, moment: time) -> bool:
        return self.opens <= moment and (self.closes is None or moment < self.closes)

    def __str__(self) -> str:
        return f"{self.opens:%H:%M}-{'24:00' if self.closes is None else format(self.closes, '%H:%M')}"


class Weekend(Record):
    """Another sheet for some days: on these weekdays and dates, `choices` stand in place of the others."""

    days: tuple[str, ...]
    dates: tuple[date, ...]
    choices: Mapping[str, Any]

    def governs(self, day: date) -> bool:
        return day in self.dates or WEEKDAYS[day.weekday()] in self.days


DEFAULT_ON_PASS: Mapping[str, OnPass] = {
    WITH_CLIENT: OnPass(Effect.KEEP),
    Cause.SHORT_BREAK: OnPass(Effect.KEEP, 15),
    Cause.LUNCH: OnPass(Effect.KEEP, 60),
    Cause.SIGNING_DESK: OnPass(Effect.OWED),
    Cause.COMPANY_ERRAND: OnPass(Effect.OWED),
    Cause.PRIVATE_MATTER: OnPass(Effect.FORFEIT),
    Cause.NOT_FOUND: OnPass(Effect.FORFEIT),
}
DEFAULT_PENALTIES: Mapping[str, str | int] = {
    "first_visit_question": SENT_TO_BACK,
    "wrong_turn": VOID,
    "poaching": 7,
    "refusal": 7,
    "appearance": 1,
}
DEFAULT_NEWCOMER: Mapping[str, tuple[str, ...]] = {
    Stage.ACCOMPANIED: (Lane.WALK_IN,),
    Stage.INDEPENDENT: (Lane.WALK_IN, Lane.TOUR, Lane.CALL),
    Stage.SKILLED: (Lane.WALK_IN, Lane.TOUR, Lane.CALL, Lane.VIP),
}
NEVER_COUNTED = (Lane.OUT_OF_HOURS.value, Kind.RELATIVE.value, Kind.TRADE_VISIT.value, Kind.INVALID.value)


class RuleSheet(Record):
    """One version of the site's rules. `agency_busy` is N of `owed_up_to`, None where it is *lost*;
    `silent` are the clauses that an older program, which wrote this sheet down, didn't have."""

    version: int = 1
    day_start: str = "carry_over"
    share: str = "weights"
    agency_busy: int | None = 3
    absent_days: int = 2
    undo_seconds: int = 30
    on_pass: Mapping[str, OnPass] = field(default_factory=lambda: DEFAULT_ON_PASS)
    owed_limit: OwedLimit = OwedLimit()
    return_visit: ReturnVisit = ReturnVisit()
    named_request: NamedRequest = NamedRequest()
    referral: Referral = Referral()
    not_counted: tuple[str, ...] = NEVER_COUNTED
    occupied_until: str = "seen_off"
    override: Overriding = Overriding()
    very_important: str = "supervisor"
    required_fields: tuple[str, ...] = ("name", "phone")
    match: tuple[str, ...] = ("phone", "name", "family")
    protection_days: Protection = Protection()
    claim_days: int = 2
    penalties: Mapping[str, str | int] = field(default_factory=lambda: DEFAULT_PENALTIES)
    newcomer: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: DEFAULT_NEWCOMER)
    answer_seconds: int = 60
    opening_hours: OpeningHours = OpeningHours(time(0), None)
    weekend: Weekend | None = None
    close: str = "confirmed_or_reason"
    silent: frozenset[str] = frozenset()

    def passed_effect(self, cause: str, gone_for: timedelta) -> Effect:
        """What somebody passed for `cause` gets; the suspended, and whose mentor is busy, keep."""
        rule = self.on_pass.get(cause)
        if rule is None:
            return Effect.KEEP
        overstayed = rule.minutes is not None and gone_for > timedelta(minutes=rule.minutes)
        return Effect.FORFEIT if overstayed else rule.effect

    def lanes_of(self, stage: Stage) -> tuple[str, ...]:
        """The lanes open to this stage (clause `newcomer`); who has walk-ins has those out of hours, too."""
        lanes = tuple(str(lane) for lane in self.newcomer.get(stage, ()))
        return (*lanes, Lane.OUT_OF_HOURS.value) if Lane.WALK_IN in lanes else lanes

    def counts(self, kind: Kind) -> bool:
        """Whether a visit of this kind costs whoever receives it a turn."""
        if kind in self.not_counted:
            return False
        match kind:
            case Kind.RETURN_VISIT:
                return self.return_visit.counts
            case Kind.NAMED_REQUEST | Kind.RELATIVE:
                return self.named_request.counts
            case Kind.REFERRAL:
                return self.referral.counts
            case _:
                return True

    def lapse_of(self, given: date) -> date | None:
        """The last day on which an owed turn given on that day holds (clause `owed_limit`)."""
        return None if self.owed_limit.days is None else given + timedelta(days=self.owed_limit.days)
