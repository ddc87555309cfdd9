"""On and off duty, the roster, and how far newcomers have come."""

from fractions import Fraction
from typing import Any

from tests.rotation.naive.book import MANAGER, SUPERVISOR
from tests.rotation.naive.debts import Decisions
from tests.rotation.naive.state import LANES, MANAGERS, OUT_OF_HOURS, WALK_IN, Data, NoError, told

STAGES = ["trainee", "accompanied", "independent", "skilled"]
STEPS = [
    "question_catalogue", "managers_training", "mentors_training", "consultants_exam", "supervisors_exam",
    "first_receptions", "follow_up_calls",
    "area_model", "site_model", "sales_handbook", "show_flat", "satisfaction",
]  # fmt: skip
NEEDED = {"trainee": [], "accompanied": STEPS[:5], "independent": STEPS[:7], "skilled": STEPS}
GUIDES = ("independent", "skilled")


class People(Decisions):
    """Who is here, and who may do what."""

    # ---- On and off duty

    def sign_in(self, consultant: str) -> None:
        self.open()
        person, state = self.person(consultant), self.state
        if consultant in state.on:
            raise NoError("Already signed in")
        if self.agency(person["agency"])["weight"] == 0:
            raise NoError(clause="share")
        for lane, rows in state.lines.items():
            for agency, row in rows.items():
                own = lane in person["lanes"] and agency == person["agency"]
                stays = own and consultant in row and consultant in state.places - state.been
                if consultant in row and not stays:
                    row.remove(consultant)
                if own and not stays:
                    row.append(consultant)
        state.on.add(consultant)
        state.been.add(consultant)
        state.attendance[-1].add(consultant)
        state.away.pop(consultant, None)
        self.write("signed_in", consultant=consultant)

    def sign_out(self, consultant: str) -> None:
        self.on_duty(consultant)
        if self.occupied(consultant):
            raise NoError("Still receiving")
        self.state.on.remove(consultant)
        self.write("signed_out", consultant=consultant)

    def mark_away(self, consultant: str, cause: str, until: str | None) -> None:
        self.on_duty(consultant)
        if consultant in self.state.away:
            raise NoError("Already away")
        self.go_away(consultant, cause, until)

    def mark_back(self, consultant: str) -> None:
        self.on_duty(consultant)
        if consultant not in self.state.away:
            raise NoError("Not away")
        del self.state.away[consultant]
        self.write("back", consultant=consultant)

    def person(self, consultant: str) -> Data:
        if super().person(consultant).get("left"):
            raise NoError("Unknown person")
        return self.state.people[consultant]

    def at_work(self, who: str) -> bool:
        """Signed in, and not long at home since the close."""
        return who in self.state.on and not self.state.closed

    def agency(self, agency: str) -> Data:
        return next(one for one in self.state.agencies if one["id"] == agency)

    def people_of(self, agency: str) -> list[Data]:
        return [one for one in self.state.people.values() if one["agency"] == agency]

    # ---- Lanes

    def lanes_of(self, stage: str) -> list[str]:
        lanes = list(self.state.sheet["newcomer"].get(stage, []))
        return [*lanes, OUT_OF_HOURS] if WALK_IN in lanes else lanes

    def lanes_follow(self) -> list[Data]:
        """Everybody with the lanes that the day's sheet opens to them; whose lanes changed. Managers who
        receive in rotation stand among the consultants."""
        state = self.state
        bosses = {who: one for who, one in state.officers.items() if one["role"] == MANAGER}
        turns = state.sheet["very_important"] == "managers"
        changed = []
        for who, person in state.people.items():
            if not person.get("left"):
                lanes = self.lanes_of(person["stage"])
                if who in bosses or who in state.officers:
                    lanes = [MANAGERS] if turns and who in bosses else []
                if lanes != person["lanes"]:
                    state.people[who] = person | {"lanes": lanes}
                    changed.append(who)
        for who, boss in bosses.items():
            if turns and who not in state.people:
                new = {"id": who, "name": boss["name"], "agency": boss["agency"], "stage": "skilled"}
                state.people[who] = new | {"lanes": [MANAGERS]}
                changed.append(who)
        return [state.people[who] for who in changed]

    # ---- The roster

    def enlist(self, agencies: list[Data], consultants: list[Data]) -> None:
        self.begun()
        for agency in agencies:
            if any(other["name"] == agency["name"] for other in self.state.agencies):
                raise NoError("Agency known already")
            self.write("agency_joined", **agency)
            self.state.agencies.append(agency)
            for lane in LANES:
                self.state.lines[lane][agency["id"]] = []
                self.state.lags[lane][agency["id"]] = Fraction(0)
                self.state.last[lane][agency["id"]] = 0
        for person in consultants:
            if person["stage"] == "skilled" and self._boss_there(person["agency"]):
                raise NoError(clause="newcomer")
            self.change(person)
        for person in consultants:
            self._has_a_mentor(person)

    def _boss_there(self, agency: str) -> bool:
        bosses = [one for one in self.state.officers.values() if one["role"] in (MANAGER, "supervisor")]
        return any(one["role"] != MANAGER or one["agency"] == agency for one in bosses)

    def change(self, person: Data) -> None:
        self.write("consultant_changed", **person)
        self.state.people[person["id"]] = person

    def _has_a_mentor(self, person: Data) -> None:
        guide = self.state.people.get(person.get("mentor") or "")
        fit = guide and guide["agency"] == person["agency"] and guide["stage"] in GUIDES
        if person["stage"] == "accompanied" and not (fit and guide and not guide.get("left")):
            raise NoError(clause="newcomer")

    def set_stage(
        self,
        consultant: str,
        stage: str,
        by: str,
        mentor: str | None,
        vouched: list[str],
    ) -> None:
        """One stage at a time upward, with every step on record or vouched for; downward at will."""
        self.begun()
        self.boss_of(by, consultant)
        person = self.person(consultant)
        if consultant in self.state.officers:
            raise NoError(clause="newcomer")
        rise = STAGES.index(stage) - STAGES.index(person["stage"])
        had = [*NEEDED[person["stage"]], *person.get("steps", [])]
        missing = [step for step in NEEDED[stage] if step not in had]
        word = [s for s in missing if s in vouched and self._is_enough(by, person, s)]
        if rise > 1 or missing != word:
            raise NoError(clause="newcomer")
        own = stage == "accompanied" and mentor == consultant
        if own or (stage not in GUIDES and self._guides(consultant)):
            raise NoError(clause="newcomer")
        for step in word:
            self._passed_step(consultant, step, by)
        known = self.state.people[consultant]
        after = {name: value for name, value in known.items() if name != "mentor"}
        after |= {"stage": stage, "lanes": self.lanes_of(stage)}
        after |= told(mentor=mentor if stage == "accompanied" else None)
        self._has_a_mentor(after)
        self.change(after)

    def _is_enough(self, by: str, person: Data, step: str) -> bool:
        """A supervisor's word is enough for each step, a manager's for all but the exams."""
        return self.state.officers[by]["role"] == SUPERVISOR or by in self._who_confirms(person, step)

    def record_step(self, consultant: str, step: str, confirmed_by: str, by: str) -> None:
        self.begun()
        self.boss_of(by, consultant)
        if step in self.person(consultant).get("steps", []):
            raise NoError(clause="newcomer")
        if confirmed_by not in self._who_confirms(self.state.people[consultant], step):
            raise NoError(clause="newcomer")
        self._passed_step(consultant, step, confirmed_by)

    def _who_confirms(self, person: Data, step: str) -> set[str]:
        officers = self.state.officers
        if step.endswith("_exam"):
            return {who for who, one in officers.items() if one["role"] == SUPERVISOR}
        bosses = {who for who, one in officers.items() if one["role"] == MANAGER}
        own = {who for who in bosses if officers[who]["agency"] == person["agency"]}
        if step in ("question_catalogue", "managers_training"):
            return own
        if person.get("mentor"):
            return own | {person["mentor"]}
        others = [one for one in self.people_of(person["agency"]) if one["id"] != person["id"]]
        return own | {one["id"] for one in others if one["stage"] in GUIDES and not one.get("left")}

    def _passed_step(self, consultant: str, step: str, confirmed_by: str) -> None:
        self.write("step_passed", consultant=consultant, step=step, confirmed_by=confirmed_by)
        person = self.state.people[consultant]
        self.state.people[consultant] = person | {"steps": [*person.get("steps", []), step]}

    def leave(self, consultants: list[str], by: str) -> None:
        """Refused on duty; whoever leaves is owed nothing any more."""
        self.begun()
        for who in consultants:
            self.boss_of(by, who)
            if self.at_work(who) or self.occupied(who) or self._guides(who):
                raise NoError(clause="newcomer")
            for debt in [debt for debt in self.state.owed if debt["consultant"] == who]:
                self.lapse(debt)
            self.change(self.state.people[who] | {"lanes": [], "left": True})

    def _guides(self, who: str) -> bool:
        """Whether this person is the mentor of somebody who works here."""
        guided = [one for one in self.state.people.values() if one.get("mentor") == who]
        return any(not one.get("left") for one in guided)

    def appoint(self, officer: Data, **_: str) -> None:
        self.begun()
        others = [one for who, one in self.state.officers.items() if who != officer["id"]]
        bound = officer["role"] in (MANAGER, "viewer")
        known: Any = {agency["id"] for agency in self.state.agencies}
        if any(one["name"] == officer["name"] for one in others) or (
            bound and officer["agency"] not in known
        ):
            raise NoError
        self.write("officer_changed", **officer)
        self.state.officers[officer["id"]] = officer
