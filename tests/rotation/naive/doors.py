"""Parties at the door and in the house."""

from datetime import timedelta
from fractions import Fraction
from typing import Any

from tests.rotation.naive.picking import Picking
from tests.rotation.naive.state import (
    CALL,
    MANAGERS,
    OUT_OF_HOURS,
    TOUR,
    VIP,
    WALK_IN,
    Data,
    NoError,
    Party,
    told,
)

GRADES = ["ordinary", "important", "very_important"]
HAND_OVER = {"language", "unwell", "guests_wish", "end_of_shift", "other"}
REFUSALS = {"tired", "own_client_expected", "guests", "no_reason", "other"}


class Doors(Picking):
    """Arrivals, the one called who isn't there or doesn't want to, hand-overs, and the way out."""

    # ---- Arrivals. `late`: outside opening hours.

    def first_visit(self, visit: str, party: int | None, late: bool, stale: bool = False) -> None:
        """`stale`: the preview that was on the screen was of an older book."""
        self.open()
        if stale:
            raise NoError("The board has changed")
        self.arrive(visit, "first_visit", self._walk_in(late), party)

    def return_visit(self, visit: str, owner: str, party: int | None, together: str | None = None) -> None:
        self.open()
        self.person(owner)
        if together is not None and together not in {*self.state.house, *self.state.received}:
            raise NoError("Visit not open")
        self.arrive(visit, "return_visit", None, party, owner=owner, together=together)

    def named_request(self, visit: str, consultant: str, party: int | None) -> None:
        self.open()
        self._not_yet_alone(consultant)
        self.arrive(visit, "named_request", None, party, owner=consultant)

    def relative(self, visit: str, consultant: str, party: int | None) -> None:
        self.open()
        self._not_yet_alone(consultant)
        self.arrive(visit, "relative", None, party, owner=consultant)

    def referral(self, visit: str, consultant: str, party: int | None, asked_for: bool, late: bool) -> None:
        self.open()
        self.person(consultant)
        if asked_for and self.state.sheet["referral"]["to"] == "referrer":
            self._not_yet_alone(consultant)
            self.arrive(visit, "referral", None, party, owner=consultant)
        else:
            self.arrive(visit, "referral", self._walk_in(late), party)

    def _not_yet_alone(self, consultant: str) -> None:
        """Whoever may not stand in the walk-in lane can't be asked for."""
        if "walk_in" not in self.person(consultant)["lanes"]:
            raise NoError(clause="newcomer")

    def call(self, visit: str) -> None:
        self.arrive(visit, "call", CALL, None)

    def trade_visit(self, visit: str, attended_by: str | None, party: int | None, late: bool) -> None:
        self.open()
        if "trade_visit" not in self.state.sheet["not_counted"]:
            self.arrive(visit, "trade_visit", self._walk_in(late), party)
            return
        if attended_by is not None:
            self.person(attended_by)
        self.arrive(visit, "trade_visit", None, party, owner=attended_by)
        self.at_the_door = None
        del self.state.house[visit]
        self.write("finished", visit=visit)

    def guest_visit(
        self,
        visit: str,
        kind: str,
        party: int | None = None,
        rank: str | None = None,
        expected: str | None = None,
        grade: str | None = None,
        asks_for: str | None = None,
    ) -> None:
        """The list decides the grade; very important guests are the supervisor's, or the managers'."""
        self.open()
        line = None if expected is None else self.state.listed.get(expected)
        if expected is not None and (line is None or line["kind"] != kind):
            raise NoError(clause="very_important")
        real = line["grade"] if line else "ordinary"
        if GRADES.index(grade or "ordinary") > GRADES.index(real):
            raise NoError(clause="very_important")
        if real == "ordinary" and asks_for is not None:
            raise NoError(clause="named_request")
        lane = self.lane_of(kind, real)
        owner = line["by"] if line and lane is None else None
        self.arrive(visit, kind, lane, party, owner=owner, grade=real, expected=expected, rank=rank)

    def lane_of(self, kind: str, grade: str) -> str | None:
        if grade == "very_important":
            return MANAGERS if self.state.sheet["very_important"] == "managers" else None
        ordinary = TOUR if kind == "tour" else WALK_IN
        return VIP if grade == "important" else ordinary

    def _walk_in(self, late: bool) -> str:
        return OUT_OF_HOURS if late and "out_of_hours" in self.state.sheet["not_counted"] else WALK_IN

    def arrive(
        self,
        visit: str,
        kind: str,
        lane: str | None,
        party: int | None,
        *,
        owner: str | None = None,
        grade: str | None = None,
        expected: str | None = None,
        rank: str | None = None,
        together: str | None = None,
    ) -> None:
        self.open()
        self._size(party)
        if visit in self.state.house or visit in self.state.received:
            raise NoError("Visit written already")
        self.state.house[visit] = Party(kind, lane, owner, self.now, party, grade, expected)
        if expected is not None:
            del self.state.listed[expected]
        data = {
            "visit": visit,
            "kind": kind,
            "lane": lane,
            "party": party,
            "grade": grade,
            "expected": expected,
        }
        self.write("arrived", **data, **told(owner=owner, rank=rank, together=together))
        self.at_the_door = visit

    def expect(self, by: str, at: str | None, **line: Any) -> None:
        """A briefing, by a supervisor."""
        self.begun()
        self._size(line.get("party"))
        if line["kind"] not in ("tour", "vip") or line["expected"] in self.state.listed:
            raise NoError
        day = self.today() if at is None else self.date_of(at)
        if day < self.today() or (self.state.closed and day == self.today()):
            raise NoError(clause="very_important")
        lane = self.lane_of(line["kind"], line["grade"])
        data = told(**line) | {"lane": lane, "at": at, "by": by}
        self.write("expected", **data)
        self.state.listed[line["expected"]] = data

    def count_party(self, visit: str, party: int) -> None:
        self.open()
        self._size(party)
        if visit not in self.state.house and visit not in self.state.received:
            raise NoError("Visit not open")
        self.write("party_counted", visit=visit, party=party)
        if visit in self.state.house:
            self.state.house[visit].size = party

    def _size(self, party: int | None) -> None:
        if party is not None and not 1 <= party <= 500:
            raise NoError("Party size not possible")

    # ---- In the house

    def party_gone(self, visit: str) -> None:
        if self.here(visit).people:
            raise NoError("Not waiting")
        del self.state.house[visit]
        self.write("gone", visit=visit)

    def see_off(self, visit: str) -> None:
        if not self.here(visit).people:
            raise NoError("Still waiting")
        del self.state.house[visit]
        self.write("finished", visit=visit)

    def dispute(self, visit: str) -> None:
        party = self.here(visit)
        if party.disputed:
            raise NoError(clause="match")
        party.disputed = True
        self.write("disputed", visit=visit)

    def met(self, visit: str) -> None:
        party = self.here(visit)
        if not party.people or party.turn is None or party.met:
            raise NoError
        party.met = True
        self.write("met", visit=visit)

    def pass_over(self, visit: str, cause: str) -> None:
        """F8: lags exactly back; the front only for one whose turn had moved the line and who keeps."""
        turn = self.withdrawable(visit)
        self.in_person(turn)
        who = turn["consultant"]
        effect = self.state.sheet["on_pass"][cause]["effect"]
        self.withdraw(visit, cause, front=effect == "keep")
        if turn["owed"] is None and effect == "owed" and moved_a_line(turn) and not self.full(who):
            self.owe(who, turn["lane"], "passed", cause, "on_pass")
        if who in self.state.on and self.state.away.get(who, ("",))[0] != cause:
            self.go_away(who, cause)
        self.at_the_door = visit

    def refuse(self, visit: str, consultant: str, reason: str, presser: str) -> None:
        """No turn for this one, who is suspended; and somebody else is called."""
        turn = self.withdrawable(visit)
        self.in_person(turn)
        self.reason(reason, REFUSALS)
        if self.person(consultant) and consultant != turn["consultant"]:
            raise NoError(clause="penalties")
        self.withdraw(visit, "refused", front=False)
        days = self.state.sheet["penalties"]["refusal"]
        until = self.state.suspended.get(consultant, {"until": ""})["until"]
        if days and until is not None and until < self.in_days(days):
            self.bench(consultant, self.in_days(days), "penalties", {"by": presser, "code": reason})
        self.at_the_door = visit

    def in_person(self, turn: Data) -> None:
        """The supervisor's own guests: nobody is next."""
        if turn["basis"] == "manager":
            raise NoError(clause="very_important")

    def withdrawable(self, visit: str) -> Data:
        party = self.here(visit)
        if not party.people:
            raise NoError("Nobody called yet")
        if party.turn is None:
            raise NoError("Turn of another day")
        if party.people[0] != party.turn[1]["consultant"]:
            raise NoError("Handed over")
        turn = party.turn[1]
        cost = turn["counts"] or turn["owed"] is not None
        if self.state.received[visit].charged is not cost:  # debts were settled on it since: it stands
            raise NoError("Settled already")
        return turn

    def withdraw(self, visit: str, cause: str, *, front: bool) -> None:
        """The turn of the day is taken back; what it had paid is owed again."""
        state, party = self.state, self.state.house[visit]
        assert party.turn is not None
        seq, turn = party.turn
        who, lane = turn["consultant"], turn["lane"]
        to_front = front and moved_a_line(turn)
        self.write("turn_withdrawn", turn=seq, cause=cause, place="front" if to_front else "back")
        party.people, party.turn, party.since, party.met = [], None, None, False
        del state.received[visit]
        if turn["counts"]:
            for agency, after in turn["lags_after"].items():
                state.lags[lane][agency] += lag(turn["lags_before"][agency]) - lag(after)
            state.counted[who] -= 1
            row = state.lines[lane][turn["agency"]]
            if to_front and who in row:
                row.remove(who)
                row.insert(0, who)
        if turn["owed"] is not None:
            debt = state.paid[turn["owed"]]
            self.owe_again({name: value for name, value in debt.items() if name != "visit"})

    def hand_over(self, visit: str, to: str, reason: str) -> None:
        party = self.here(visit)
        if not party.people:
            raise NoError("Nobody called yet")
        self.reason(reason, HAND_OVER)
        self.person(to)
        person = self.state.people[to]
        if not self.ready(to) or person["stage"] not in ("independent", "skilled"):
            raise NoError
        lane = VIP if party.lane is None and party.kind in ("tour", "vip") else party.lane
        if lane is not None and lane not in person["lanes"]:
            raise NoError(clause="newcomer")
        self.pass_to(visit, to, reason)

    def pass_to(self, visit: str, to: str, reason: str, decision: Data | None = None) -> None:
        party = self.state.house[visit]
        last = {"from": party.people[0], "to": to, "cause": reason}
        self.write("handed_over", visit=visit, **last, **told(decision=decision))
        party.people = [to]

    # ---- What several of them need

    def go_away(self, consultant: str, cause: str, until: str | None = None) -> None:
        self.state.away[consultant] = (cause, self.now)
        self.write("away", consultant=consultant, cause=cause, until=until)

    def bench(self, who: str, until: str | None, clause: str, decision: Data) -> None:
        data = {"consultant": who, "until": until, "clause": clause, "decision": decision}
        self.write("suspended", **data)
        self.state.suspended[who] = data

    def in_days(self, days: int) -> str:
        return (self.today() + timedelta(days=days)).isoformat()

    def reason(self, code: str, known: set[str]) -> None:
        if code not in known:
            raise NoError


def moved_a_line(turn: Data) -> bool:
    return bool(turn["counts"]) and turn["basis"] != "owed"


def lag(written: str) -> Fraction:
    return Fraction(written)
