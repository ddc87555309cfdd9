"""Who is next, as rotation.md tells it."""

from datetime import timedelta
from fractions import Fraction

from tests.rotation.naive.book import Book
from tests.rotation.naive.state import WALK_IN, Data, Party, Received, exact, told

KEEPS = {"effect": "keep", "minutes": None}
BY_NAME = {
    "return_visit": ("return", "return_visit"),
    "named_request": ("named", "named_request"),
    "referral": ("referral", "referral"),
    "relative": ("named", "named_request"),
}
Able = dict[str, list[str]]


class Picking(Book):
    """Candidates, the agency that is due, the turn, and what it moves."""

    def mentor(self, who: str) -> str | None:
        person = self.state.people.get(who, {"stage": "officer"})
        return person.get("mentor") if person["stage"] == "accompanied" else None

    def candidates(self, lane: str) -> Able:
        found: Able = {}
        for agency in self.state.agencies:
            for who in self.state.lines[lane][agency["id"]]:
                mentor = self.mentor(who)
                if self.ready(who) and (mentor is None or self.ready(mentor)):
                    found.setdefault(agency["id"], []).append(who)
        return found

    def counts(self, kind: str) -> bool:
        sheet = self.state.sheet
        if kind in sheet["not_counted"]:
            return False
        clause = {"relative": "named_request"}.get(kind, kind)
        own = clause in ("return_visit", "named_request", "referral")
        return bool(sheet[clause]["counts"]) if own else True

    def place(self) -> None:
        """Waiting parties in the order of arrival; who of this command is still unplaced then waits."""
        for name, party in list(self.state.house.items()):
            if not party.people:
                turn = self.turn_for(name, party)
                if turn is not None:
                    self.give(turn)
        visit = self.at_the_door
        if visit is not None and not self.state.house[visit].people:
            self.write("waiting", visit=visit, lane=self.state.house[visit].lane)

    def turn_for(self, visit: str, party: Party) -> Data | None:
        if party.lane is not None:
            return self.by_rotation(visit, party.lane)
        if party.kind in ("tour", "vip"):
            return self.to_the_supervisor(visit, party)
        if party.owner is None:
            return None
        if self.ready(party.owner):
            return self.to_the_owner(visit, party)
        if party.kind != "return_visit" or self.state.sheet["return_visit"]["owner_away"] == "supervisor":
            return None
        if self.state.sheet["return_visit"]["owner_away"] == "rotation":
            return self.by_rotation(visit, WALK_IN)
        agency = self.state.people[party.owner]["agency"]
        stand_ins = self.candidates(WALK_IN).get(agency)
        if not stand_ins:
            return None
        last = stand_ins[-1]
        return self.outside(visit, last, "courtesy", "return_visit", self.mentor(last))

    def to_the_supervisor(self, visit: str, party: Party) -> Data | None:
        supervisors = [who for who, one in self.state.officers.items() if one["role"] == "supervisor"]
        free = [who for who in supervisors if not self.occupied(who)]
        if not free:
            return None
        chosen = party.owner if party.owner in free else free[0]
        return self.outside(visit, str(chosen), "manager", "very_important", None)

    def by_rotation(self, visit: str, lane: str) -> Data | None:
        able = self.candidates(lane)
        if not able:
            return None
        everybody = [who for row in able.values() for who in row]
        debt = self.oldest(lane, "given_back", everybody)
        if debt is not None:
            return self.turn(visit, lane, debt["consultant"], "owed", debt["clause"], owed=debt["owed"])
        agency = self.due(lane, able)
        debt = self.oldest(lane, "passed", able[agency])
        if debt is not None:
            clause, owed = debt["clause"], debt["owed"]
            return self.turn(visit, lane, debt["consultant"], "owed", clause, counts=True, owed=owed)
        chosen = able[agency][0]
        row = self.state.lines[lane][agency]
        front = [who for who in row[: row.index(chosen)] if who in self.state.on]
        turn = self.turn(visit, lane, chosen, "rotation", "share", counts=True)
        return turn | {"passed": [self.passed(who) for who in front]}

    def due(self, lane: str, able: Able) -> str:
        """The agency that is owed most; ties: whose last turn is longest ago, then the agreed order."""
        lags = self.accrued(lane, able, None)
        best = max(lags[agency] for agency in able)
        last = self.state.last[lane]
        tied = [agency for agency in able if lags[agency] == best]
        return next(a for a in tied if last[a] == min(last[b] for b in tied))

    def oldest(self, lane: str, kind: str, among: list[str]) -> Data | None:
        fit = (d for d in self.state.owed if (d["lane"], d["kind"]) == (lane, kind))
        return next((debt for debt in fit if debt["consultant"] in among), None)

    def turn(
        self,
        visit: str,
        lane: str,
        who: str,
        basis: str,
        clause: str,
        *,
        counts: bool = False,
        owed: str | None = None,
    ) -> Data:
        """A turn of a lane: by rotation, owed, or forced; charged if it counts."""
        able, agency = self.candidates(lane), self.state.people[who]["agency"]
        before = self.state.lags[lane]
        after = self.charged(self.accrued(lane, able, agency), able, agency) if counts else before
        by_line = basis in ("rotation", "owed", "override")
        return {
            "visit": visit, "lane": lane, "consultant": who, "agency": agency, "basis": basis,
            "counts": counts, "candidates": able, "lags_before": exact(before), "lags_after": exact(after),
            "passed": [], "owed": owed, "clause": clause, "sheet_version": self.state.sheet["version"],
            "with_mentor": self.mentor(who) if by_line else None,
        }  # fmt: skip

    def to_the_owner(self, visit: str, party: Party) -> Data:
        basis, clause = BY_NAME[party.kind]
        owner = str(party.owner)
        if self.counts(party.kind):
            return self.turn(visit, WALK_IN, owner, basis, clause, counts=True)
        return self.outside(visit, owner, basis, clause, None)

    def outside(self, visit: str, who: str, basis: str, clause: str, mentor: str | None) -> Data:
        agency = self.state.people[who]["agency"] if who in self.state.people else ""
        return {
            "visit": visit, "lane": None, "consultant": who, "agency": agency, "basis": basis,
            "counts": False, "candidates": {}, "lags_before": {}, "lags_after": {}, "passed": [],
            "owed": None, "clause": clause, "sheet_version": self.state.sheet["version"],
            "with_mentor": mentor,
        }  # fmt: skip

    # ---- Lags

    def limit(self) -> int | None:
        busy = self.state.sheet["agency_busy"]
        return None if busy == "lost" else int(busy["owed_up_to"])

    def receives(self, who: str) -> bool:
        on_duty = who in self.state.on and who not in self.state.suspended
        return on_duty and self.occupied(who)

    def accrued(self, lane: str, able: Able, payer: str | None) -> dict[str, Fraction]:
        """An arriving turn, shared out by weight among D."""
        due = {*able, payer} if payer else set(able)
        if self.limit() is not None:
            due |= {a for a, row in self.state.lines[lane].items() if any(map(self.receives, row))}
        weights = {a["id"]: a["weight"] for a in self.state.agencies if a["id"] in due}
        lags = dict(self.state.lags[lane])
        for agency, weight in weights.items():
            if sum(weights.values()):
                lags[agency] += Fraction(weight, sum(weights.values()))
            else:
                lags[agency] += int(agency == payer)
        return lags

    def charged(self, lags: dict[str, Fraction], able: Able, payer: str) -> dict[str, Fraction]:
        """The payment of 1; then what an agency outside E is owed beyond N goes to E by weight."""
        lags, limit = dict(lags), self.limit()
        lags[payer] -= 1
        weights = {a["id"]: a["weight"] for a in self.state.agencies if a["id"] in able}
        for agency in self.state.agencies:
            name = agency["id"]
            if limit is not None and able and name not in able and lags[name] > limit:
                excess, lags[name] = lags[name] - limit, Fraction(limit)
                for other, weight in weights.items():
                    lags[other] += excess * Fraction(weight, sum(weights.values()))
        return lags

    def passed(self, who: str) -> Data:
        cause, gone_for = "mentor_busy", timedelta()
        if who in self.state.suspended:
            cause = "suspended"
        elif self.occupied(who):
            cause = "with_client"
        elif who in self.state.away:
            cause, since = self.state.away[who]
            gone_for = self.now - since
        rule = self.state.sheet["on_pass"].get(cause, KEEPS)
        late = rule["minutes"] is not None and gone_for > timedelta(minutes=rule["minutes"])
        effect = "forfeit" if late else rule["effect"]
        if effect == "owed" and self.full(who):
            effect = "forfeit"
        return {"consultant": who, "cause": cause, "effect": effect}

    def full(self, who: str) -> bool:
        most: int = self.state.sheet["owed_limit"]["most"]
        held = [debt for debt in self.state.owed if debt["consultant"] == who]
        return len(held) >= most

    # ---- What a turn does

    def give(self, turn: Data) -> None:
        state, who, lane = self.state, turn["consultant"], turn["lane"]
        seq = self.write("turn_given", **turn)
        party = state.house[turn["visit"]]
        party.people = [one for one in (who, turn["with_mentor"]) if one]
        party.turn, party.since = (seq, turn), self.now
        charged = turn["counts"] or turn["owed"] is not None
        at_lane = lane or WALK_IN
        state.received[turn["visit"]] = Received(
            party.kind,
            party.owner,
            at_lane,
            who,
            turn["agency"],
            charged,
            self.today(),
            self.now,
        )
        for debt in [debt for debt in state.owed if debt["owed"] == turn["owed"]]:
            state.owed.remove(debt)
            state.paid[debt["owed"]] = debt
        if turn["counts"]:
            self._move(turn, seq)
        for passed in turn["passed"]:
            if passed["effect"] == "owed":
                self.owe(passed["consultant"], lane, "passed", passed["cause"], "on_pass")

    def _move(self, turn: Data, seq: int) -> None:
        state, who, lane = self.state, turn["consultant"], turn["lane"]
        state.lags[lane] = {agency: Fraction(lag) for agency, lag in turn["lags_after"].items()}
        state.last[lane][turn["agency"]] = seq
        state.counted[who] = state.counted.get(who, 0) + 1
        row = state.lines[lane][turn["agency"]]
        back = [p["consultant"] for p in turn["passed"] if p["effect"] != "keep"]
        for moved in [*back, who] if turn["basis"] != "owed" else []:
            if moved in row:
                row.remove(moved)
                row.append(moved)

    def owe(self, who: str, lane: str, kind: str, cause: str, clause: str, visit: str | None = None) -> None:
        """An owed turn, which lapses as clause `owed_limit` says."""
        days, today = self.state.sheet["owed_limit"]["days"], self.state.day
        lapses = None if days is None or today is None else (today + timedelta(days=days)).isoformat()
        self.owe_again(told(consultant=who, lane=lane, kind=kind, cause=cause, clause=clause) | {
            "lapses": lapses, **told(visit=visit)
        })  # fmt: skip

    def owe_again(self, debt: Data) -> None:
        """A new owed turn of the same sort: its id is the number of its line in the book."""
        data = {"owed": f"o{self.seq + 1}"} | {name: v for name, v in debt.items() if name != "owed"}
        self.write("owed_given", **data)
        self.state.owed.append(data)
        self.costs(debt.get("visit"), charged=False)

    def lapse(self, debt: Data, visit: str | None = None) -> None:
        self.write("owed_lapsed", owed=debt["owed"], **told(visit=visit))
        self.state.owed.remove(debt)
        self.costs(visit, charged=True)

    def costs(self, visit: str | None, *, charged: bool) -> None:
        """Whether somebody was charged a turn for the visit, today or on an earlier day."""
        for known in (self.state.received, self.state.past):
            if visit in known:
                known[visit].charged = charged
