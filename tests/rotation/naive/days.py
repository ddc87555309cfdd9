"""How a day begins and ends, the rule sheet, and the shares."""

from copy import deepcopy
from datetime import date
from hashlib import sha256
from typing import Any

from tests.rotation.naive.people import People
from tests.rotation.naive.state import WALK_IN, Data, NoError, Party, exact, text, told

REASONS = ("nobody_there", "disagrees", "forgotten_close", "other")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def governing(base: Data, day: date) -> Data:
    """The sheet of the day: on some days another one."""
    weekend = base.get("weekend")
    if weekend and (WEEKDAYS[day.weekday()] in weekend["days"] or day.isoformat() in weekend["dates"]):
        return deepcopy(
            base | {clause: within(base, clause, said) for clause, said in weekend["sheet"].items()}
        )
    return deepcopy(base)


def within(base: Data, clause: str, said: Any) -> Any:
    """The choice of another sheet; what it leaves out is as on other days."""
    parts = clause != "agency_busy" and isinstance(said, dict)
    return base[clause] | said if parts else said


class Office(People):
    """One site, its book and its people: everything that can be pressed."""

    def open_day(self, day: date, head: str) -> None:
        """`head`: the book's, right before the opening."""
        state, first = self.state, self.state.day is None
        if state.day is not None:
            if state.day == day:
                raise NoError("Closed for today" if state.closed else "The day is open")
            if day < state.day:
                raise NoError("The day is over")
            if not state.closed:
                self.write("day_closed", totals=self.totals(), confirmed_by=[], unconfirmed="forgotten_close")
        state.base, state.planned = state.planned or state.base, None
        state.sheet = governing(state.base, day)
        state.day, state.closed = day, False
        self.lanes_follow()
        if not first:
            state.lines = self._lines(head)
        state.places = {who for rows in state.lines.values() for row in rows.values() for who in row}
        state.been, state.on, state.away, state.counted = set(), set(), {}, {}
        state.attendance.append(set())
        state.past |= state.received
        state.received, state.paid = {}, {}
        state.listed = {name: line for name, line in state.listed.items() if self._still_to_come(line)}
        self._write_opening(head)
        self._times_over(day)
        if state.sheet["share"] == "weights":
            self.count_heads()
        if self.receptionist:
            self.write("desk_taken", receptionist=self.receptionist[0], name=self.receptionist[1])

    def _write_opening(self, head: str) -> None:
        state = self.state
        disputed = [visit for visit, party in state.house.items() if party.disputed]
        waiting = [(visit, party) for visit, party in state.house.items() if not party.people]
        there = [*waiting, *((visit, party) for visit, party in state.house.items() if party.people)]
        received = [(visit, state.house[visit]) for visit in sorted(state.house) if state.house[visit].people]
        state.house = dict(waiting + received)
        for party in state.house.values():
            party.turn, party.met = None, False
            party.lane = None if party.people else party.lane  # an opening doesn't tell it
        rest = {
            "suspensions": list(state.suspended.values()),
            "expected": list(state.listed.values()),
            "officers": list(state.officers.values()),
            "kinds": {visit: party.kind for visit, party in state.house.items()},
            "disputed": disputed,
            "carried": [came(visit, party) for visit, party in there],
            "base_sheet": None if state.sheet == state.base else state.base,
        }
        self.write(
            "day_opened",
            date=self.today().isoformat(),
            sheet=state.sheet,
            agencies=state.agencies,
            consultants=list(state.people.values()),
            lines=state.lines,
            lags={lane: exact(row) for lane, row in state.lags.items()},
            last_turn=state.last,
            owed=state.owed,
            suspended=list(state.suspended),
            open_visits={visit: party.people for visit, party in received},
            waiting=[waits(visit, party) for visit, party in waiting],
            previous_head=head,
            **{name: value for name, value in rest.items() if value},
        )

    def _lines(self, head: str) -> dict[str, dict[str, list[str]]]:
        """The order in which the day begins, without those absent too long."""
        state, kept = self.state, self.state.sheet["absent_days"] + 1
        seen = set().union(*state.attendance[-kept:])
        lines = deepcopy(state.lines)
        for lane, rows in lines.items():
            for agency, row in rows.items():
                match state.sheet["day_start"]:
                    case "sign_in":
                        row = []
                    case "fixed":
                        row = [p["id"] for p in self.people_of(agency) if lane in p["lanes"]]
                    case "lot":
                        row = sorted(row, key=lambda who: sha256(f"{head}:{lane}:{who}".encode()).hexdigest())
                long_enough = len(state.attendance) >= kept
                staying = [who for who in row if not state.people[who].get("left")]
                rows[agency] = [who for who in staying if who in seen or not long_enough]
        return lines

    def _still_to_come(self, line: Data) -> bool:
        at = line["at"]
        if at is None:
            return False
        return self.date_of(at) >= self.today()

    def _times_over(self, day: date) -> None:
        today = day.isoformat()
        for who, one in list(self.state.suspended.items()):
            if one["until"] and one["until"] <= today:
                del self.state.suspended[who]
                self.write("suspension_lifted", consultant=who)
        for debt in [debt for debt in self.state.owed if debt["lapses"] and debt["lapses"] < today]:
            self.lapse(debt)

    def close_day(self, confirmed_by: list[str], unconfirmed: str | None) -> None:
        self.open()
        state = self.state
        agency_of = {who: one["agency"] for who, one in state.people.items()}
        agency_of |= {who: one["agency"] for who, one in state.officers.items() if one.get("agency")}
        if set(confirmed_by) - agency_of.keys():
            raise NoError("Unknown person")
        missing = {one["agency"] for one in state.people.values()} - {agency_of[who] for who in confirmed_by}
        if missing and unconfirmed is None:
            raise NoError("Not confirmed")
        if unconfirmed not in (None, *REASONS):
            raise NoError("Unknown reason")
        reason = unconfirmed if missing else None
        self.write("day_closed", totals=self.totals(), confirmed_by=confirmed_by, unconfirmed=reason)
        self.state.closed = True

    def totals(self) -> Data:
        per_agency = {agency["id"]: 0 for agency in self.state.agencies}
        for who, turns in self.state.counted.items():
            per_agency[self.state.people[who]["agency"]] += turns
        return {
            "agencies": per_agency,
            "lags": {lane: exact(row) for lane, row in self.state.lags.items()},
            "consultants": {who: turns for who, turns in self.state.counted.items() if turns},
        }

    def take_desk(self, receptionist: str, name: str) -> None:
        self.receptionist = (receptionist, name)
        if self.state.day and not self.state.closed:
            self.write("desk_taken", receptionist=receptionist, name=name)

    # ---- The sheet and the shares

    def adopt_sheet(self, sheet: Data, tomorrow: bool, **_: str) -> None:
        """A new version; `sheet` is without one."""
        self.begun()
        state = self.state
        newest = state.planned or state.base
        if sheet | {"version": 0} == newest | {"version": 0}:
            raise NoError
        sheet = sheet | {"version": max(newest["version"], state.base["version"]) + 1}
        if tomorrow:
            self.write("sheet_planned", sheet=sheet)
            state.planned = sheet
            return
        state.base, state.planned, state.sheet = sheet, None, governing(sheet, self.today())
        other = sheet if state.sheet != sheet else None
        self.write("sheet_adopted", sheet=state.sheet, **told(base_sheet=other))
        for person in self.lanes_follow():
            self.write("consultant_changed", **person)

    def set_share(self, agency: str, weight: int, **_: str) -> None:
        self.begun()
        busy = any(self.at_work(person["id"]) for person in self.people_of(agency))
        by_heads = self.state.sheet["share"] == "by_headcount"
        if weight < 0 or (weight == 0 and busy) or (weight and by_heads):
            raise NoError(clause="share")
        self._reweigh(agency, weight)

    def count_heads(self) -> None:
        """By head-count, each change of the number on duty is a change of the weight."""
        if self.state.sheet["share"] != "by_headcount":
            for agency in self.state.agencies:
                if "agreed" in agency:
                    self._reweigh(agency["id"], agency["agreed"])
            return
        for agency in self.state.agencies:
            on_duty = [one for one in self.people_of(agency["id"]) if one["id"] in self.state.on]
            heads = [one for one in on_duty if one["id"] not in self.state.suspended]
            number = len([one for one in heads if WALK_IN in one["lanes"]])
            if number and number != agency["weight"]:
                self._reweigh(agency["id"], number, agreed=agency.get("agreed", agency["weight"]))

    def _reweigh(self, agency: str, weight: int, **agreed: Any) -> None:
        before = self.agency(agency)
        changed = {"id": agency, "name": before["name"], "weight": weight} | agreed
        self.write("agency_changed", **changed)
        self.state.agencies = [changed if one["id"] == agency else one for one in self.state.agencies]


def came(visit: str, party: Party) -> Data:
    """When a party in the house came, and who they are, in the next opening."""
    since = None if party.since is None else text(party.since)
    return {"visit": visit, "arrived": text(party.came)} | told(received=since, party=party.size)


def waits(visit: str, party: Party) -> Data:
    """How a waiting party stands in the next opening."""
    more = told(owner=party.owner, grade=party.grade, expected=party.expected)
    return {"visit": visit, "lane": party.lane} | more
