"""What officers order, at random; each rule is a press at both sides."""

from datetime import timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from frontdesk.clauses import sheet_of
from frontdesk.desk.commands import Arrival, Call, FirstVisit, GuestVisit, NamedRequest, ReturnVisit
from frontdesk.desk.orders import (
    AdoptSheet,
    Appoint,
    Expect,
    Leave,
    Lift,
    Override,
    Penalise,
    Reclassify,
    RecordStep,
    Rule,
    SetShare,
    SetStage,
    Suspend,
)
from frontdesk.people import Officer, Role, Stage, Step
from frontdesk.visits import Grade, Kind, Rank
from tests.rotation.at_the_door import GUESTS, AtTheDoor
from tests.rotation.machine import LATER, NUMBER
from tests.rotation.sheets import choices
from tests.rotation.spoken import presses

TURNED_OUT = st.sampled_from(
    [
        *(Kind.FIRST_VISIT, Kind.FIRST_VISIT, Kind.TRADE_VISIT, Kind.INVALID, Kind.INVALID, Kind.TOUR),
        *(Kind.RETURN_VISIT, Kind.RETURN_VISIT, Kind.NAMED_REQUEST, Kind.REFERRAL, Kind.RELATIVE),
    ]
)
OWNED = {Kind.RETURN_VISIT, Kind.RELATIVE, Kind.REFERRAL, Kind.NAMED_REQUEST}
OFFENCES = ["first_visit_question", "wrong_turn", "wrong_turn", "poaching", "refusal", "appearance", "rude"]


class OrdersGiven(AtTheDoor):
    """Everything that takes an officer."""

    @presses(Expect)
    @rule(
        number=NUMBER,
        kind=GUESTS,
        grade=st.sampled_from([*Grade, Grade.IMPORTANT, Grade.VERY_IMPORTANT]),
        hours=st.sampled_from([None, None, 1, 14, 15, 16, 30]),
        rank=st.sampled_from([None, Rank.PRESS]),
    )
    def guests_are_briefed(
        self, number: int, kind: Kind, grade: Grade, hours: int | None, rank: Rank | None
    ) -> None:
        name = self.new_name("e") if number % 8 else next(iter(self.office.state.listed), "e")
        at = None if hours is None else self.clock.at + timedelta(hours=hours)
        self.press(Expect(name, kind, grade, self.supervisor(number), at, number or None, rank))

    @presses(Override)
    @rule(
        number=NUMBER,
        to=NUMBER,
        what=st.sampled_from(["new", "given", "given", "waiting", "guests", "call", "owner", "named"]),
        reason=st.sampled_from([*["expertise"] * 7, "whim"]),
        second=st.sampled_from([None, 0, 1, 2, 3, 4]),
        later=LATER,
    )
    def is_overridden(
        self, number: int, to: int, what: str, reason: str, second: int | None, later: float
    ) -> None:
        self.pass_time(later)
        who, arrival = self.who(to), self._arrival(what, self.who(number))
        fit = [v for v, party in self.office.state.house.items() if bool(party.people) is (what == "given")]
        if arrival is None and not fit and number % 7:
            arrival = FirstVisit(self.new_visit())
        visit = arrival.visit if arrival else self.visit(number, waiting=what == "waiting")
        lane = {"call": "call", "guests": "tour"}.get(what, "walk_in")
        if arrival is None and visit in self.office.state.house:
            lane = self.office.state.house[visit].lane or lane
        able = [one for row in self.office.candidates(lane).values() for one in row]
        if able and number % 5:
            who = able[to % len(able)]
        others = [one for one in self.office.state.officers.values() if one["role"] == "manager"]
        managers = [one["id"] for one in others if one["agency"] != self.agency_of(who)]
        asked = self.office.state.sheet["override"]["second"] or second == 0
        other = managers[second % len(managers)] if second is not None and managers and asked else None
        named = visit if number % 12 else self.visits[0]
        self.press(Override(named, who, reason, self.boss(number, who), other, arrival))

    def _arrival(self, what: str, owner: str) -> Arrival | None:
        match what:
            case "new":
                return FirstVisit(self.new_visit())
            case "guests":
                return GuestVisit(self.new_visit(), Kind.TOUR, 4)
            case "call":
                return Call(self.new_visit())
            case "owner":
                return ReturnVisit(self.new_visit(), owner)
            case "named":
                return NamedRequest(self.new_visit(), owner)
            case _:
                return None

    @presses(Reclassify)
    @rule(number=NUMBER, kind=TURNED_OUT, owner=NUMBER, orders=st.integers(0, 3), old=st.booleans())
    def turns_out_otherwise(self, number: int, kind: Kind, owner: int, orders: int, old: bool) -> None:
        """By the desk at once, or by the supervisor; also visits of days that are closed."""
        by = self.supervisor(number) if orders else None
        whose = self.who(owner) if (kind in OWNED) is (owner % 12 != 0) else None
        self.press(Reclassify(self._any_visit(number, old), kind, whose, by))

    @presses(Rule)
    @rule(
        number=NUMBER,
        kind=st.none() | TURNED_OUT,
        owner=NUMBER,
        reason=st.sampled_from(["same_phone", "forgot_the_name", "forgot_the_name", "gossip"]),
        old=st.booleans(),
    )
    def is_ruled(self, number: int, kind: Kind | None, owner: int, reason: str, old: bool) -> None:
        owned = kind is None or kind in OWNED
        whose = self.who(owner) if owned is (owner % 12 != 0) else None
        self.press(Rule(self._any_visit(number, old), reason, self.supervisor(number), whose, kind))

    def _any_visit(self, number: int, old: bool) -> str:
        state = self.office.state
        known = [*state.past] if old else [*state.house, *state.received]
        return known[number % len(known)] if known and number % 11 else self.visits[number % len(self.visits)]

    @presses(Penalise)
    @rule(
        number=NUMBER,
        other=NUMBER,
        offence=st.sampled_from(OFFENCES),
        days=st.sampled_from([None, None, 0, 2]),
    )
    def is_penalised(self, number: int, other: int, offence: str, days: int | None) -> None:
        who = self.who(number)
        visit = self.visit(other, waiting=other % 3 == 0) if other % 8 else None
        until = None if days is None else self.in_days(days)
        self.press(Penalise(who, offence, self.boss(other, who), visit, until))

    @presses(Suspend, Lift)
    @rule(
        number=NUMBER,
        by=NUMBER,
        days=st.sampled_from([None, 0, 1, 3]),
        reason=st.sampled_from(["investigation", "investigation", "smell"]),
    )
    def is_suspended(self, number: int, by: int, days: int | None, reason: str) -> None:
        suspended = list(self.office.state.suspended)
        who = self.who(number)
        if suspended and by % 2:
            who = suspended[number % len(suspended)]
            self.press(Lift(who, self.boss(by, who)))
        else:
            until = None if days is None else self.in_days(days)
            self.press(Suspend(who, reason, self.boss(by, who), until))

    @presses(AdoptSheet)
    @rule(rules=choices, number=NUMBER, tomorrow=st.booleans())
    def sheet_is_adopted(self, rules: dict[str, Any], number: int, tomorrow: bool) -> None:
        self.press(AdoptSheet(sheet_of(rules), self.supervisor(number), tomorrow))

    @presses(SetShare)
    @rule(number=NUMBER, weight=st.sampled_from([0, 1, 2, 3, 7, 50, -1]))
    def share_changes(self, number: int, weight: int) -> None:
        """P11: lags stay as they are, where nobody was waiting to be placed."""
        agencies = self.office.state.agencies
        self.press(SetShare(agencies[number % len(agencies)]["id"], weight, self.supervisor(number)))

    @presses(SetStage)
    @rule(
        number=NUMBER,
        by=NUMBER,
        stage=st.sampled_from(list(Stage)),
        mentor=NUMBER,
        vouched=st.sampled_from([(), tuple(Step), tuple(Step), tuple(Step)[:5]]),
    )
    def stage_changes(
        self, number: int, by: int, stage: Stage, mentor: int, vouched: tuple[Step, ...]
    ) -> None:
        who = self.who(number)
        agency = self.agency_of(who)
        guide = self.who(mentor) if mentor % 3 == 0 else f"{agency}0"
        self.press(SetStage(who, stage, self.boss(by, who), guide, vouched))

    @presses(RecordStep)
    @rule(number=NUMBER, by=NUMBER, step=st.sampled_from(list(Step)), confirms=st.integers(0, 4))
    def step_is_passed(self, number: int, by: int, step: Step, confirms: int) -> None:
        who = self.who(number)
        agency = self.agency_of(who)
        confirmed = [f"{agency}0", f"m-{agency}", "s1", self.who(by), "v1"][confirms]
        self.press(RecordStep(who, step, confirmed, self.boss(by, who)))

    @presses(Leave)
    @rule(number=NUMBER, by=NUMBER, two=st.booleans())
    def somebody_leaves(self, number: int, by: int, two: bool) -> None:
        off = [who for who in self.office.state.people if who not in self.office.state.on]
        who = off[number % len(off)] if off and number % 4 else self.who(number)
        more = (self.who(by),) if two and self.who(by) != who else ()
        self.press(Leave((who, *more), self.boss(by, who)))

    @presses(Appoint)
    @rule(number=NUMBER, role=st.sampled_from([*Role][1:]), old=st.booleans())
    def rights_change(self, number: int, role: Role, old: bool) -> None:
        """Somebody new, or another role for one who has rights; the supervisors stay."""
        state = self.office.state
        others = [one for one in state.officers if one not in ("s1", "s2")]
        who = others[number % len(others)] if old else self.new_name("o")
        name = state.officers[who]["name"] if old else f"经理{who}"
        agency = [*(one["id"] for one in state.agencies), "nowhere"][number % (len(state.agencies) + 1)]
        bound = agency if role in (Role.MANAGER, Role.VIEWER) else None
        self.press(Appoint(Officer(who, name, role, bound), self.supervisor(number)))
