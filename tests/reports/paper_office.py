"""Every command of a desk that is kept by hand: who presses what, and what the book then says."""

from __future__ import annotations

import copy
from typing import Any

from tests.reports.paper_book import Data
from tests.reports.paper_desk import CLAUSE, PaperDesk

STEPS = [
    "question_catalogue", "managers_training", "mentors_training", "consultants_exam", "supervisors_exam",
    "first_receptions", "follow_up_calls", "area_model", "site_model", "sales_handbook", "show_flat",
    "satisfaction",
]  # fmt: skip


class PaperOffice(PaperDesk):
    """The desk with everybody who may decide something at it."""

    # -- duty

    def sign_in(self, *people: str) -> None:
        for who in people:
            self.command()
            self.signed_in(who)
            self.settle()

    def sign_out(self, who: str) -> None:
        self.command()
        self.write("signed_out", consultant=who)
        self.duty.remove(who)
        self.settle()

    def away(self, who: str, cause: str) -> None:
        self.command()
        self.went_away(who, cause)
        self.settle()

    def back(self, who: str) -> None:
        self.command()
        self.write("back", consultant=who)
        self.off.pop(who, None)
        self.settle()

    # -- visits

    def finish(self, visit: str) -> None:
        self.command()
        self.write("finished", visit=visit)
        del self.with_visit[visit]
        self.turns.pop(visit, None)
        self.settle()

    def trade_visit(self, attended_by: str) -> str:
        self.command()
        visit = self.arrive("trade_visit", None, attended_by)
        self.write("finished", visit=visit)
        self.waiting.remove(visit)
        self.settle()
        return visit

    def gone(self, visit: str) -> None:
        self.command()
        self.write("gone", visit=visit)
        self.waiting.remove(visit)
        self.settle()

    def hand_over(self, visit: str, to: str, cause: str = "unwell") -> None:
        self.command()
        self.handed_over(visit, to, cause)
        self.settle()

    def handed_over(self, visit: str, to: str, cause: str, **more: Any) -> None:
        self.write(
            "handed_over", visit=visit, **{"from": self.with_visit[visit][0]}, to=to, cause=cause, **more
        )
        self.with_visit[visit] = [to]
        self.turns.pop(visit, None)

    def pass_called(self, visit: str, cause: str) -> None:
        """F8: the one called isn't there."""
        self.command()
        who = self.turns[visit][3]
        self.withdraw(visit, cause, self.sheet.get("on_pass", {}).get(cause, {"effect": "keep"})["effect"])
        self.went_away(who, cause)
        self.settle(visit)

    def refuse(self, visit: str, code: str = "tired") -> None:
        """The one called refuses the visitors."""
        self.command()
        who = self.turns[visit][3]
        self.withdraw(visit, "refused", "forfeit")
        days = self.sheet.get("penalties", {}).get("refusal", 0)
        present = self.suspended.get(who, {"until": ""})["until"]
        if days and present is not None and present < self.later(days):
            self.is_suspended(who, self.later(days), "desk", code)
        self.settle(visit)

    def met(self, visit: str) -> None:
        self.command()
        self.write("met", visit=visit)
        self.settle()

    def dispute(self, visit: str) -> None:
        self.command()
        self.write("disputed", visit=visit)
        self.settle()

    # -- decisions

    def override(
        self, who: str, visit: str | None = None, *, by: str = "s1", lane: str = "walk_in", **more: Any
    ) -> str:
        """`who` receives instead: a new party, one that waits, or one that was just given to somebody."""
        self.command(by)
        if visit is None:
            visit = self.arrive("tour" if lane == "tour" else "first_visit", lane)
        elif visit not in self.waiting:
            self.withdraw(visit, "override", "keep")
        lane = self.parties[visit]["lane"] or "walk_in"
        counts = self.sheet.get("override", {"counts": True})["counts"]
        decision = {"by": by, "code": "guests_wish"} | more
        self.turn(visit, lane, "override", who, counts=counts, clause="override", decision=decision)
        self.settle()
        return visit

    def reclassify(self, visit: str, kind: str, owner: str | None = None, by: str = "desk") -> None:
        self.command(by, minutes=0 if by == "desk" else 1)
        self.reclassified(visit, kind, owner)
        self.settle(visit if visit in self.waiting else None)

    def rule(
        self, visit: str, owner: str | None, kind: str = "return_visit", cause: str = "same_phone"
    ) -> None:
        self.command("s1")
        self.write("ruled", visit=visit, owner=owner, cause=cause)
        self.reclassified(visit, kind, owner)
        self.settle(visit if visit in self.waiting else None)

    def reclassified(self, visit: str, kind: str, owner: str | None) -> None:
        """What the visit was; the past pick stands, only debts follow."""
        self.write("reclassified", visit=visit, kind=kind, **({} if owner is None else {"owner": owner}))
        party, served = self.parties[visit], self.served.get(visit)
        party |= {"kind": kind, "owner": owner}
        if visit in self.waiting:
            party["lane"] = "walk_in" if owner is None else None
        elif served and served["charged"] and not self.counts(kind):
            if kind != "invalid" or served["day"] == self.day:
                clause = CLAUSE.get(kind, "not_counted")
                self.owe(served["who"], served["lane"], "given_back", kind, clause, visit)
                served["charged"] = False
        elif served and served["agency"] and not served["charged"] and self.counts(kind):
            self.charge(visit, served)

    def charge(self, visit: str, served: Data) -> None:
        served["charged"] = True
        lane, agency = served["lane"], served["agency"]
        for debt in self.debts:
            if debt.get("visit") == visit:
                self.write("owed_lapsed", owed=debt["owed"], visit=visit)
                self.debts.remove(debt)
                return
        e = self.candidates(lane)
        before, after = self.lags[lane], self.pay(self.weigh(lane, e, forced=agency), agency, e)
        told = [{a: str(lag) for a, lag in lags.items()} for lags in (before, after)]
        lags = {"lags_before": told[0], "lags_after": told[1]}
        self.write("turn_charged", visit=visit, lane=lane, agency=agency, **lags)
        self.lags[lane] = after

    def suspend(self, who: str, until: str | None = None, by: str = "s1", code: str = "poaching") -> None:
        self.command(by)
        self.is_suspended(who, until, by, code)
        self.settle()

    def lift(self, who: str, by: str = "s1") -> None:
        self.command(by)
        self.write("suspension_lifted", consultant=who, decision={"by": by, "code": "lifted"})
        del self.suspended[who]
        self.settle()

    def send_to_back(self, who: str, by: str = "s1") -> None:
        self.command(by)
        decision = {"by": by, "code": "first_visit_question"}
        told = {"cause": "first_visit_question", "clause": "penalties", "decision": decision}
        self.write("sent_to_back", consultant=who, lane="walk_in", **told)
        self.to_back("walk_in", self.people[who]["agency"], who)
        self.settle()

    def wrong_turn(self, who: str, visit: str, by: str = "s1") -> None:
        """`who` took this visit out of turn."""
        self.command(by)
        served = self.served.get(visit)
        if visit in self.waiting:
            self.turn(visit, None, "wrong_turn", who, counts=False, clause="penalties")
        else:
            if served and served["charged"]:
                self.owe(served["who"], served["lane"], "given_back", "wrong_turn", "penalties", visit)
                served["charged"] = False
            decision = {"by": by, "code": "wrong_turn"}
            if visit in self.with_visit:
                self.handed_over(visit, who, "wrong_turn", decision=decision)
            else:  # the reception is over
                taken = {"from": served["who"] if served else None, "to": who, "cause": "wrong_turn"}
                self.write("handed_over", visit=visit, **taken, decision=decision)
        self.settle()

    # -- rules and people

    def adopt(self, **clauses: Any) -> None:
        self.command("s1")
        usual, newest = self.base or self.sheet, (self.planned or self.sheet)["version"]
        self.planned = {**usual, **clauses, "version": newest + 1}
        self.sheet_of_the_day()
        self.write("sheet_adopted", sheet=self.sheet, **({"base_sheet": self.base} if self.base else {}))
        self.settle()

    def plan(self, **clauses: Any) -> None:
        """Another sheet from the next opening on."""
        self.command("s1")
        usual = self.base or self.sheet
        self.planned = {**usual, **clauses, "version": usual["version"] + 1}
        self.write("sheet_planned", sheet=self.planned)
        self.settle()

    def change(self, who: str, **fields: Any) -> None:
        self.command("s1")
        self.changed_person(who, **fields)
        self.settle()

    def change_agency(self, agency: str, weight: int) -> None:
        self.command("s1")
        self.changed_agency(agency, weight)
        self.settle()

    def appoint(self, officer: str, role: str, agency: str | None = None) -> None:
        self.command("s1")
        told: Data = {"id": officer, "name": officer, "role": role} | ({"agency": agency} if agency else {})
        self.officers = [other for other in self.officers if other["id"] != officer] + [told]
        self.write("officer_changed", **told)
        self.settle()

    def promote(self, who: str, stage: str, steps: int, **fields: Any) -> None:
        """One stage further, every step on record before."""
        self.command("s1")
        for step in STEPS[:steps]:
            if step not in self.people[who].get("steps", []):
                self.write("step_passed", consultant=who, step=step, confirmed_by="s1")
                self.people[who] = self.people[who] | {"steps": [*self.people[who].get("steps", []), step]}
        self.changed_person(who, stage=stage, lanes=list(self.sheet["newcomer"][stage]), **fields)
        self.settle()

    def leave(self, who: str) -> None:
        """Works here no more; what this person is owed lapses."""
        self.command("s1")
        for debt in [debt for debt in self.debts if debt["consultant"] == who]:
            self.write("owed_lapsed", owed=debt["owed"])
            self.debts.remove(debt)
        self.changed_person(who, lanes=[], left=True)
        self.settle()

    def undo(self) -> None:
        named = list(range(self.command_from, self.seq + 1))
        self.clock_on(1 / 6)
        self.by = "desk"
        for name, value in self.before.items():
            setattr(self, name, copy.deepcopy(value))
        self.write("undone", entries=named)
        self.command_from = self.seq + 1
