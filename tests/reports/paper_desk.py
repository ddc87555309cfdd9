"""A desk kept by hand: every turn by the letter of rotation.md, slowly and naively."""

from __future__ import annotations

from datetime import timedelta
from fractions import Fraction
from typing import Any

from tests.reports.paper_book import Data, PaperBook

GUESTS = ("tour", "vip")
CLAUSE = {"return_visit": "return_visit", "named_request": "named_request", "referral": "referral"}
BASIS = {"return_visit": "return", "named_request": "named", "relative": "named", "referral": "referral"}


class PaperDesk(PaperBook):
    """Gives turns as the rules say, and writes down what it did. Each command ends with `settle`."""

    # -- who can receive

    def receiving(self, who: str) -> bool:
        return any(who in people for people in self.with_visit.values())

    def is_ready(self, who: str) -> bool:
        here = who in self.duty and who not in self.off
        return here and who not in self.suspended and not self.receiving(who)

    def is_candidate(self, who: str) -> bool:
        mentor = self.people[who].get("mentor") if self.people[who]["stage"] == "accompanied" else who
        return self.is_ready(who) and mentor is not None and self.is_ready(mentor)

    def candidates(self, lane: str) -> Data:
        found = {a: [who for who in self.lines[lane][a] if self.is_candidate(who)] for a in self.weights}
        return {agency: people for agency, people in found.items() if people}

    def able(self, lane: str) -> list[str]:
        return [who for people in self.candidates(lane).values() for who in people]

    def counts(self, kind: str) -> bool:
        if kind in self.sheet.get("not_counted", []):
            return False
        clause = "named_request" if kind == "relative" else kind
        return bool(self.sheet.get(clause, {"counts": False})["counts"]) if clause in CLAUSE else True

    # -- lags

    def weigh(self, lane: str, e: Data, forced: str | None = None) -> Data:
        """The lags after accrual. D: E, the forced payer, and, unless lost, who has somebody receiving."""
        d = []
        for agency in self.weights:
            busy = [
                who
                for who in self.lines[lane][agency]
                if who in self.duty and who not in self.suspended and self.receiving(who)
            ]
            if agency in e or agency == forced or (self.sheet["agency_busy"] != "lost" and busy):
                d.append(agency)
        total = sum(self.weights[agency] for agency in d)
        if not total:  # the payer has left: nothing moves
            return {a: lag + (a == forced) for a, lag in self.lags[lane].items()}
        return {
            a: lag + (Fraction(self.weights[a], total) if a in d else 0) for a, lag in self.lags[lane].items()
        }

    def pay(self, lags: Data, payer: str, e: Data) -> Data:
        lags = dict(lags)
        lags[payer] -= 1
        if self.sheet["agency_busy"] != "lost" and e:
            most = self.sheet["agency_busy"]["owed_up_to"]
            for agency in self.weights:
                if agency not in e and lags[agency] > most:
                    excess, lags[agency] = lags[agency] - most, Fraction(most)
                    for other in e:
                        lags[other] += excess * Fraction(self.weights[other], sum(self.weights[x] for x in e))
        return lags

    # -- those who come

    def arrive(
        self, kind: str = "first_visit", lane: str | None = "walk_in", owner: str | None = None,
        expected: str | None = None, grade: str = "ordinary",
    ) -> str:  # fmt: skip
        self.names += 1
        visit = f"v{self.names}"
        party: Data = {"kind": kind, "lane": lane, "party": 2, "grade": grade, "expected": expected}
        self.parties[visit] = party | ({} if owner is None else {"owner": owner})
        self.write("arrived", visit=visit, **self.parties[visit])
        self.waiting.append(visit)
        return visit

    def visit(self, kind: str = "first_visit", lane: str | None = "walk_in", owner: str | None = None) -> str:
        """Somebody comes: by rotation in a lane, or (lane None) to the owner."""
        self.command()
        visit = self.arrive(kind, lane, owner)
        self.settle(visit)
        return visit

    def first_visit(self, lane: str = "walk_in") -> str:
        return self.visit("tour" if lane == "tour" else "first_visit", lane)

    def expect(self, kind: str, grade: str, by: str = "s1") -> str:
        self.command(by)
        self.names += 1
        line: Data = {"expected": f"e{self.names}", "kind": kind, "grade": grade}
        self.expected[f"e{self.names}"] = line | {"lane": self.lane_of(kind, grade), "at": None, "by": by}
        self.write("expected", **self.expected[f"e{self.names}"])
        self.settle()
        return f"e{self.names}"

    def lane_of(self, kind: str, grade: str) -> str | None:
        if grade == "very_important":
            return "managers" if self.sheet["very_important"] == "managers" else None
        return "vip" if grade == "important" else "tour" if kind == "tour" else "walk_in"

    def guests(self, expected: str) -> str:
        self.command()
        line = self.expected.pop(expected)
        lane = self.lane_of(line["kind"], line["grade"])
        visit = self.arrive(line["kind"], lane, None if lane else line["by"], expected, line["grade"])
        self.settle(visit)
        return visit

    # -- placing

    def settle(self, at_the_door: str | None = None) -> None:
        """What each command ends with: weights by heads, everybody placed who can be, the last one waits."""
        if self.sheet.get("share") == "by_headcount":
            for agency in self.weights:
                mine = [
                    w for w in self.duty if self.people[w]["agency"] == agency and w not in self.suspended
                ]
                heads = sum("walk_in" in self.people[who]["lanes"] for who in mine)
                if heads and heads != self.weights[agency]:
                    self.changed_agency(agency, heads)
        order = list(self.parties)
        for visit in sorted(self.waiting, key=order.index):
            self.place(visit)
        if at_the_door in self.waiting:
            self.write("waiting", visit=at_the_door, lane=self.parties[at_the_door]["lane"])

    def place(self, visit: str) -> None:
        party = self.parties[visit]
        lane, kind, owner = party["lane"], party["kind"], party.get("owner")
        if lane is not None:
            self.by_rotation(visit, lane)
        elif kind in GUESTS:
            free = [
                o["id"] for o in self.officers if o["role"] == "supervisor" and not self.receiving(o["id"])
            ]
            if free:
                host = owner if owner in free else free[0]
                self.turn(visit, None, "manager", host, counts=False, agency="", clause="very_important")
        elif owner and self.is_ready(owner):
            counts = self.counts(kind)
            clause = CLAUSE.get(kind, "named_request")
            self.turn(visit, "walk_in" if counts else None, BASIS[kind], owner, counts=counts, clause=clause)
        elif owner and kind == "return_visit":
            away = self.sheet.get("return_visit", {"owner_away": "rotation"})["owner_away"]
            stand_ins = self.candidates("walk_in").get(self.people[owner]["agency"])
            if away == "rotation":
                self.by_rotation(visit, "walk_in")
            elif away == "courtesy" and stand_ins:
                self.turn(visit, None, "courtesy", stand_ins[-1], counts=False, clause="return_visit")

    def by_rotation(self, visit: str, lane: str) -> None:
        e = self.candidates(lane)
        if e:
            agency, who, debt = self.pick(lane, e)
            if debt is None:
                self.turn(visit, lane, "rotation", who, passed=self.pass_over(lane, agency, who))
            else:
                counts = debt["kind"] == "passed"
                self.turn(visit, lane, "owed", who, owed=debt, counts=counts, clause=debt["clause"])

    def pick(self, lane: str, e: Data) -> tuple[str, str, Data | None]:
        """Whose turn it is: agency, person, and the debt that is paid, if one is."""
        mine = [d for d in self.debts if d["lane"] == lane and d["consultant"] in self.able(lane)]
        for debt in mine:
            if debt["kind"] == "given_back":
                return self.people[debt["consultant"]]["agency"], debt["consultant"], debt
        lags = self.weigh(lane, e)
        most = max(lags[agency] for agency in e)
        tied = [agency for agency in self.weights if agency in e and lags[agency] == most]
        oldest = min(self.last[lane][agency] for agency in tied)
        due = next(agency for agency in tied if self.last[lane][agency] == oldest)
        for debt in mine:
            if debt["consultant"] in e[due]:
                return due, debt["consultant"], debt
        return due, e[due][0], None

    def pass_over(self, lane: str, agency: str, chosen: str) -> list[Data]:
        line = self.lines[lane][agency]
        front = [who for who in line[: line.index(chosen)] if who in self.duty]
        return [{"consultant": who, **self.price(who)} for who in front]

    def price(self, who: str) -> Data:
        if who in self.suspended:
            return {"cause": "suspended", "effect": "keep"}
        if not self.receiving(who) and who not in self.off:
            return {"cause": "mentor_busy", "effect": "keep"}
        cause, since = ("with_client", self.clock) if self.receiving(who) else self.off[who]
        choice = self.sheet.get("on_pass", {}).get(cause, {"effect": "keep", "minutes": None})
        effect = choice["effect"]
        if effect == "owed" and self.is_full(who):
            effect = "forfeit"
        if choice["minutes"] is not None and self.clock - since > timedelta(minutes=choice["minutes"]):
            effect = "forfeit"
        return {"cause": cause, "effect": effect}

    def is_full(self, who: str) -> bool:
        return bool(sum(d["consultant"] == who for d in self.debts) >= self.sheet["owed_limit"]["most"])

    def turn(
        self, visit: str, lane: str | None, basis: str, who: str, *, counts: bool = True,
        owed: Data | None = None, passed: list[Data] | None = None, agency: str | None = None,
        clause: str = "share", **more: Any,
    ) -> int:  # fmt: skip
        person = self.people.get(who, {})
        agency = person["agency"] if agency is None else agency
        with_mentor = basis in ("rotation", "owed", "override", "courtesy")
        mentor = person.get("mentor") if with_mentor and person.get("stage") == "accompanied" else None
        e = self.candidates(lane) if lane else {}
        before = dict(self.lags[lane]) if lane else {}
        after = self.pay(self.weigh(lane, e, forced=agency), agency, e) if counts and lane else before
        written: Data = {
            "visit": visit, "lane": lane, "consultant": who, "agency": agency, "basis": basis,
            "counts": counts, "candidates": e, "lags_before": {a: str(lag) for a, lag in before.items()},
            "lags_after": {a: str(lag) for a, lag in after.items()}, "passed": passed or [],
            "owed": owed["owed"] if owed else None, "clause": clause, "sheet_version": self.sheet["version"],
            "with_mentor": mentor, **more,
        }  # fmt: skip
        seq = self.write("turn_given", **written)
        moved = counts and basis != "owed"
        if lane:
            self.lags[lane] = dict(after)
            if counts:
                self.last[lane][agency] = seq
            to_back = [item["consultant"] for item in passed or [] if item["effect"] != "keep"]
            for someone in to_back + ([who] if moved else []):
                self.to_back(lane, agency, someone)
        if owed:
            self.debts.remove(owed)
        self.with_visit[visit] = [who] if mentor is None else [who, mentor]
        self.turns[visit] = [seq, lane, agency, who, moved, counts, before, after, owed, self.clock]
        charged = counts or owed is not None
        self.served[visit] = {"who": who, "agency": agency, "lane": lane or "walk_in", "charged": charged}
        self.served[visit]["day"] = self.day
        self.waiting.remove(visit)
        for item in passed or []:
            if item["effect"] == "owed":
                self.owe(item["consultant"], str(lane), "passed", item["cause"], "on_pass")
        return seq

    def to_back(self, lane: str, agency: str, who: str) -> None:
        line = self.lines[lane][agency]
        self.lines[lane][agency] = [x for x in line if x != who] + [who] * (who in line)

    def owe(self, who: str, lane: str, kind: str, cause: str, clause: str, visit: str | None = None) -> None:
        days = self.sheet.get("owed_limit", {"days": None})["days"]
        debt: Data = {"consultant": who, "lane": lane, "kind": kind, "cause": cause, "clause": clause}
        debt["lapses"] = None if days is None else self.later(days)
        self.owe_again(debt | ({} if visit is None else {"visit": visit}))

    def owe_again(self, debt: Data) -> None:
        self.debts.append({"owed": f"o{self.seq + 1}"} | {n: v for n, v in debt.items() if n != "owed"})
        self.write("owed_given", **self.debts[-1])

    def withdraw(self, visit: str, cause: str, effect: str) -> None:
        """A turn is taken back, with what it did; what it had paid is owed anew."""
        seq, lane, agency, who, moved, counts, before, after, paid, _ = self.turns.pop(visit)
        place = "front" if effect == "keep" and moved else "back"
        self.write("turn_withdrawn", turn=seq, cause=cause, place=place)
        if counts:
            for a in before:
                self.lags[lane][a] += before[a] - after[a]
        if place == "front":
            line = self.lines[lane][agency]
            self.lines[lane][agency] = [who] * (who in line) + [x for x in line if x != who]
        del self.with_visit[visit], self.served[visit]
        self.waiting.append(visit)
        if paid:
            self.owe_again({name: value for name, value in paid.items() if name != "visit"})
        elif effect == "owed" and moved and not self.is_full(who):
            self.owe(who, lane, "passed", cause, "on_pass")
