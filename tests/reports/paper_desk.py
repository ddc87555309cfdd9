"""A desk kept by hand: every turn by the letter of rotation.md, slowly and naively."""

from __future__ import annotations

import copy
from datetime import timedelta
from fractions import Fraction

from tests.reports.paper_book import Data, PaperBook


class PaperDesk(PaperBook):
    """Gives turns as the rules say, and writes down what it did."""

    def receiving(self, who: str) -> bool:
        return any(who in people for people in self.with_visit.values())

    def is_ready(self, who: str) -> bool:
        return (
            who in self.duty and who not in self.off and who not in self.suspended and not self.receiving(who)
        )

    def is_candidate(self, who: str) -> bool:
        mentor = self.people[who].get("mentor") if self.people[who]["stage"] == "accompanied" else who
        return self.is_ready(who) and mentor is not None and self.is_ready(mentor)

    def candidates(self, lane: str) -> Data:
        found = {a: [who for who in self.lines[lane][a] if self.is_candidate(who)] for a in self.weights}
        return {agency: people for agency, people in found.items() if people}

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

    def arrive(
        self, visit: str | None = None, kind: str = "first_visit", lane: str | None = "walk_in"
    ) -> str:
        self.command()
        if visit is None:
            self.names += 1
            visit = f"v{self.names}"
        self.write("arrived", visit=visit, kind=kind, lane=lane, party=2, grade="ordinary", expected=None)
        return visit

    def first_visit(self, lane: str = "walk_in") -> str:
        visit = self.arrive(lane=lane)
        self.place(visit, lane)
        return visit

    def place(self, visit: str, lane: str = "walk_in") -> int | None:
        e = self.candidates(lane)
        if not e:
            self.write("waiting", visit=visit, lane=lane)
            self.waiting.append([visit, lane])
            return None
        everyone = [who for people in e.values() for who in people]
        mine = [debt for debt in self.debts if debt["lane"] == lane and debt["consultant"] in everyone]
        for debt in mine:
            if debt["kind"] == "given_back":
                return self.turn(visit, lane, "owed", debt["consultant"], e, owed=debt["owed"], counts=False)
        lags = self.weigh(lane, e)
        most = max(lags[agency] for agency in e)
        tied = [agency for agency in self.weights if agency in e and lags[agency] == most]
        oldest = min(self.last[lane][agency] for agency in tied)
        due = next(agency for agency in tied if self.last[lane][agency] == oldest)
        for debt in mine:
            if debt["consultant"] in e[due]:
                return self.turn(visit, lane, "owed", debt["consultant"], e, owed=debt["owed"])
        return self.turn(visit, lane, "rotation", e[due][0], e, passed=self.pass_over(lane, due, e[due][0]))

    def pass_over(self, lane: str, agency: str, chosen: str) -> list[Data]:
        passed = []
        for who in self.lines[lane][agency]:
            if who == chosen:
                break
            if who in self.duty:
                passed.append({"consultant": who, **self.price(who)})
        return passed

    def price(self, who: str) -> Data:
        if who in self.suspended:
            return {"cause": "suspended", "effect": "keep"}
        if not self.receiving(who) and who not in self.off:
            return {"cause": "mentor_busy", "effect": "keep"}
        cause, since = ("with_client", self.clock) if self.receiving(who) else self.off[who]
        choice = self.sheet.get("on_pass", {}).get(cause, {"effect": "keep", "minutes": None})
        effect = choice["effect"]
        if (
            effect == "owed"
            and sum(d["consultant"] == who for d in self.debts) >= self.sheet["owed_limit"]["most"]
        ):
            effect = "forfeit"
        if choice["minutes"] is not None and self.clock - since > timedelta(minutes=choice["minutes"]):
            effect = "forfeit"
        return {"cause": cause, "effect": effect}

    def turn(
        self, visit: str, lane: str | None, basis: str, who: str, e: Data, *, counts: bool = True,
        owed: str | None = None, passed: list[Data] | None = None, agency: str | None = None,
    ) -> int:  # fmt: skip
        agency = agency or self.people[who]["agency"]
        person = self.people.get(who, {})
        mentor = person.get("mentor") if person.get("stage") == "accompanied" else None
        before = dict(self.lags[lane]) if lane else {}
        after = before
        if counts and lane:
            after = self.pay(self.weigh(lane, e, forced=agency), agency, e)
        written: Data = {
            "visit": visit, "lane": lane, "consultant": who, "agency": agency, "basis": basis,
            "counts": counts,
            "candidates": e, "lags_before": {a: str(lag) for a, lag in before.items()},
            "lags_after": {a: str(lag) for a, lag in after.items()}, "passed": passed or [], "owed": owed,
            "clause": "share", "sheet_version": self.sheet["version"], "with_mentor": mentor,
        }  # fmt: skip
        seq = self.write("turn_given", **written)
        moved = counts and basis != "owed"
        if lane:
            self.lags[lane] = dict(after)
            if counts:
                self.last[lane][agency] = seq
            to_back = [item["consultant"] for item in passed or [] if item["effect"] != "keep"]
            for someone in to_back + ([who] if moved else []):
                line = self.lines[lane][agency]
                self.lines[lane][agency] = [x for x in line if x != someone] + [someone] * (someone in line)
        self.debts = [debt for debt in self.debts if debt["owed"] != owed]
        self.with_visit.setdefault(visit, []).extend([who] if mentor is None else [who, mentor])
        self.turns[str(seq)] = [visit, lane, agency, who, mentor, moved, counts, before, after]
        self.waiting = [party for party in self.waiting if party[0] != visit]
        for item in passed or []:
            if item["effect"] == "owed":
                self.owe(item["consultant"], str(lane), "passed", item["cause"])
        return seq

    def owe(self, who: str, lane: str, kind: str, cause: str) -> str:
        self.names += 1
        debt: Data = {"owed": f"o{self.names}", "consultant": who, "lane": lane, "kind": kind, "cause": cause}
        debt |= {"clause": "on_pass", "lapses": None}
        self.write("owed_given", **debt)
        self.debts.append(debt)
        return f"o{self.names}"

    def give_back(self, who: str, lane: str = "walk_in") -> str:
        self.command()
        return self.owe(who, lane, "given_back", "invalid")

    def lapse(self, owed: str) -> None:
        self.command()
        self.write("owed_lapsed", owed=owed)
        self.debts = [debt for debt in self.debts if debt["owed"] != owed]

    def outside(self, basis: str, who: str, *, counts: bool = False, agency: str | None = None) -> str:
        """A return visit, a named request and the like: outside the rotation, unless it counts."""
        visit = self.arrive(kind="return_visit", lane=None)
        lane = "walk_in" if counts else None
        self.turn(
            visit,
            lane,
            basis,
            who,
            self.candidates("walk_in") if counts else {},
            counts=counts,
            agency=agency,
        )
        return visit

    def override(self, who: str, lane: str = "walk_in", *, counts: bool = True) -> str:
        visit = self.arrive(lane=lane)
        self.turn(visit, lane, "override", who, self.candidates(lane), counts=counts)
        return visit

    def charge(self, visit: str, agency: str, lane: str = "walk_in") -> None:
        self.command()
        e = self.candidates(lane)
        after = self.pay(self.weigh(lane, e, forced=agency), agency, e)
        before = {a: str(lag) for a, lag in self.lags[lane].items()}
        written = {a: str(lag) for a, lag in after.items()}
        self.write(
            "turn_charged", visit=visit, lane=lane, agency=agency, lags_before=before, lags_after=written
        )
        self.lags[lane] = after

    def finish(self, visit: str) -> None:
        self.command()
        self.write("finished", visit=visit)
        self.with_visit.pop(visit, None)
        for party, lane in list(self.waiting):
            if self.candidates(lane):
                self.place(party, lane)

    def hand_over(self, visit: str, to: str) -> None:
        self.command()
        self.write("handed_over", visit=visit, **{"from": self.with_visit[visit][0]}, to=to, cause="unwell")
        self.with_visit[visit] = [to]

    def send_to_back(self, who: str, lane: str = "walk_in") -> None:
        self.command()
        self.write(
            "sent_to_back", consultant=who, lane=lane, cause="first_visit_question", clause="penalties"
        )
        line = self.lines[lane][self.people[who]["agency"]]
        line.sort(key=lambda x: x == who)

    def pass_called(self, visit: str, cause: str) -> None:
        """F8: the one called isn't there."""
        self.command()
        seq = max((n for n, turn in self.turns.items() if turn[0] == visit), key=int)
        _, lane, agency, who, mentor, moved, counts, before, after = self.turns.pop(seq)
        choice = self.sheet.get("on_pass", {}).get(cause, {"effect": "keep"})["effect"]
        place = "front" if choice == "keep" and moved else "back"
        self.write("turn_withdrawn", turn=int(seq), cause=cause, place=place)
        if counts:
            for a in before:
                self.lags[lane][a] += before[a] - after[a]
        if place == "front":
            self.lines[lane][agency] = [who] + [x for x in self.lines[lane][agency] if x != who]
        self.with_visit[visit] = [x for x in self.with_visit[visit] if x not in (who, mentor)]
        if not self.with_visit[visit]:
            del self.with_visit[visit]
        if choice == "owed":
            self.owe(who, lane, "passed", cause)
        self.write("away", consultant=who, cause=cause, until=None)
        self.off[who] = (cause, self.clock)
        self.place(visit, lane)

    def undo(self) -> None:
        named = list(range(self.command_from, self.seq + 1))
        self.clock += timedelta(seconds=10)
        for name, value in self.before.items():
            setattr(self, name, copy.deepcopy(value))
        self.write("undone", entries=named)
        self.command_from = self.seq + 1
