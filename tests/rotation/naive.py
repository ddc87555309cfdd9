"""The rotation as rotation.md and dayfile.md tell it, in plain lists and dicts and with no thought of speed.

It shares nothing with the program: no import, no idea of a fold. Undo is a copy of what was before. Every
press answers with the lines that the book must hold, as (kind, data) of the public day file.
"""

from copy import deepcopy
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from typing import Any

Data = dict[str, Any]
Line = tuple[str, Data]

WALK_IN, OUT_OF_HOURS = "walk_in", "out_of_hours"
LANES = (WALK_IN, OUT_OF_HOURS)
MOVES_NOTHING = {"desk_taken", "party_counted", "undone"}
REASONS = ("nobody_there", "disagrees", "forgotten_close", "other")


class NoError(Exception):
    """A refusal, by its title."""


@dataclass
class Party:
    """Somebody at the door. `turn`: the seq and data of today's turn that still counts."""

    lane: str | None
    owner: str | None
    people: list[str] = field(default_factory=list)
    turn: tuple[int, Data] | None = None


@dataclass
class State:
    """All that undo must bring back."""

    sheet: Data
    agencies: list[Data]
    people: dict[str, Data]
    lines: dict[str, dict[str, list[str]]]
    lags: dict[str, dict[str, Fraction]]
    last: dict[str, dict[str, int]]
    day: date | None = None
    closed: bool = False
    places: set[str] = field(default_factory=set)
    been: set[str] = field(default_factory=set)
    on: set[str] = field(default_factory=set)
    away: dict[str, tuple[str, datetime]] = field(default_factory=dict)
    house: dict[str, Party] = field(default_factory=dict)  # in the order of arrival
    counted: dict[str, int] = field(default_factory=dict)
    attendance: list[set[str]] = field(default_factory=list)


@dataclass
class Done:
    """A command that was done, and how everything stood before it."""

    seqs: list[int]
    kinds: list[str]
    at: datetime
    before: State
    undone: bool = False


class Office:
    """One site, its book and its people."""

    def __init__(self, sheet: Data, agencies: list[Data], people: list[Data]) -> None:
        ids = [agency["id"] for agency in agencies]
        self.state = State(
            deepcopy(sheet),
            deepcopy(agencies),
            {person["id"]: deepcopy(person) for person in people},
            {lane: {agency: [] for agency in ids} for lane in LANES},
            {lane: {agency: Fraction(0) for agency in ids} for lane in LANES},
            {lane: dict.fromkeys(ids, 0) for lane in LANES},
        )
        self.seq = 0
        self.at: datetime | None = None
        self.head = "0" * 64
        self.receptionist: tuple[str, str] | None = None
        self.done: list[Done] = []
        self.now = datetime(2026, 1, 1, tzinfo=UTC)
        self.written: list[Line] = []

    # ---- The press

    def press(self, name: str, said: datetime, /, **told: Any) -> list[Line]:
        """What the book says to this command, if the clock says `said`; NoError if it's refused."""
        before, seq = deepcopy(self.state), self.seq
        self.now = said if self.at is None else max(said, self.at)
        self.written = []
        try:
            getattr(self, name)(**told)
        except NoError:
            self.state, self.seq = before, seq
            raise
        if name != "undo" and self.state.day and not self.state.closed and name != "direct":
            self.place(told.get("visit") if name in ("first_visit", "return_visit", "pass_over") else None)
        if self.written:
            self._keep(before, seq, said)
        return self.written

    def _keep(self, before: State, seq: int, said: datetime) -> None:
        if self.at is not None and said < self.at:
            for _, data in self.written:
                data["clock"] = text(said)
        kinds = [kind for kind, _ in self.written]
        self.done.append(Done(list(range(seq + 1, self.seq + 1)), kinds, self.now, before))
        self.at = self.now

    def write(self, kind: str, /, **data: Any) -> int:
        self.seq += 1
        self.written.append((kind, data))
        return self.seq

    # ---- The day

    def open_day(self, day: date) -> None:
        state = self.state
        if state.day is not None:
            if state.day == day:
                raise NoError("Closed for today" if state.closed else "The day is open")
            if day < state.day:
                raise NoError("The day is over")
            if not state.closed:
                self.write("day_closed", totals=self.totals(), confirmed_by=[], unconfirmed="forgotten_close")
                self.head = "unknown"
            self._leave_out_the_absent()
        state.day, state.closed = day, False
        state.places = {who for rows in state.lines.values() for row in rows.values() for who in row}
        state.been, state.on, state.away, state.counted = set(), set(), {}, {}
        state.attendance.append(set())
        waiting = [(visit, party) for visit, party in state.house.items() if not party.people]
        received = [(visit, state.house[visit]) for visit in sorted(state.house) if state.house[visit].people]
        state.house = dict(waiting + received)
        for party in state.house.values():
            party.turn = None
        self.write(
            "day_opened",
            date=day.isoformat(),
            sheet=state.sheet,
            agencies=state.agencies,
            consultants=list(state.people.values()),
            lines=state.lines,
            lags={lane: exact(row) for lane, row in state.lags.items()},
            last_turn=state.last,
            owed=[],
            suspended=[],
            open_visits={visit: party.people for visit, party in received},
            waiting=[waits(visit, party) for visit, party in waiting],
            previous_head=self.head,
        )
        self.written[-1] = ("day_opened", deepcopy(self.written[-1][1]))
        if self.receptionist:
            self.write("desk_taken", receptionist=self.receptionist[0], name=self.receptionist[1])

    def _leave_out_the_absent(self) -> None:
        state, kept = self.state, self.state.sheet["absent_days"] + 1
        seen = set().union(*state.attendance[-kept:])
        for rows in state.lines.values():
            for agency, row in rows.items():
                if state.sheet["day_start"] == "sign_in":
                    rows[agency] = []
                elif len(state.attendance) >= kept:
                    rows[agency] = [who for who in row if who in seen]

    def close_day(self, confirmed_by: list[str], unconfirmed: str | None) -> None:
        self._open()
        confirmed = {self._person(who)["agency"] for who in confirmed_by}
        manned = {person["agency"] for person in self.state.people.values()}
        missing = manned - confirmed
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

    # ---- On and off duty

    def sign_in(self, consultant: str) -> None:
        self._open()
        person, state = self._person(consultant), self.state
        if consultant in state.on:
            raise NoError("Already signed in")
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
        self._on_duty(consultant)
        if self.occupied(consultant):
            raise NoError("Still receiving")
        self.state.on.remove(consultant)
        self.write("signed_out", consultant=consultant)

    def mark_away(self, consultant: str, cause: str) -> None:
        self._on_duty(consultant)
        if consultant in self.state.away:
            raise NoError("Already away")
        self._away(consultant, cause)

    def mark_back(self, consultant: str) -> None:
        self._on_duty(consultant)
        if consultant not in self.state.away:
            raise NoError("Not away")
        del self.state.away[consultant]
        self.write("back", consultant=consultant)

    def _away(self, consultant: str, cause: str) -> None:
        self.state.away[consultant] = (cause, self.now)
        self.write("away", consultant=consultant, cause=cause, until=None)

    def _open(self) -> None:
        if self.state.day is None or self.state.closed:
            raise NoError("The day isn’t open")

    def _person(self, consultant: str) -> Data:
        if consultant not in self.state.people:
            raise NoError("Unknown person")
        return self.state.people[consultant]

    def _on_duty(self, consultant: str) -> None:
        self._open()
        self._person(consultant)
        if consultant not in self.state.on:
            raise NoError("Not signed in")

    # ---- Parties

    def first_visit(self, visit: str, party: int | None, out_of_hours: bool = False) -> None:
        self._open()
        lane = OUT_OF_HOURS if out_of_hours else WALK_IN
        self._arrive(visit, "first_visit", lane, party, None)

    def return_visit(self, visit: str, owner: str, party: int | None) -> None:
        self._open()
        self._person(owner)
        self._arrive(visit, "return_visit", None, party, owner)

    def _arrive(self, visit: str, kind: str, lane: str | None, party: int | None, owner: str | None) -> None:
        self._size(party)
        if visit in self.state.house:
            raise NoError("Visit written already")
        self.state.house[visit] = Party(lane, owner)
        data = {"visit": visit, "kind": kind, "lane": lane, "party": party, "grade": None, "expected": None}
        self.write("arrived", **data, **({"owner": owner} if owner else {}))

    def count_party(self, visit: str, party: int) -> None:
        self._open()
        self._size(party)
        self.write("party_counted", visit=visit, party=party)

    def _size(self, party: int | None) -> None:
        if party is not None and not 1 <= party <= 500:
            raise NoError("Party size not possible")

    def _here(self, visit: str) -> Party:
        self._open()
        if visit not in self.state.house:
            raise NoError("Visit not open")
        return self.state.house[visit]

    def party_gone(self, visit: str) -> None:
        if self._here(visit).people:
            raise NoError("Not waiting")
        del self.state.house[visit]
        self.write("gone", visit=visit)

    def see_off(self, visit: str) -> None:
        if not self._here(visit).people:
            raise NoError("Still waiting")
        del self.state.house[visit]
        self.write("finished", visit=visit)

    def pass_over(self, visit: str, cause: str) -> None:
        """F8: lags exactly back; the front only for one whose turn had moved the line and who keeps."""
        party, state = self._here(visit), self.state
        if not party.people:
            raise NoError("Nobody called yet")
        if party.turn is None:
            raise NoError("Turn of another day")
        seq, turn = party.turn
        who, lane = turn["consultant"], turn["lane"]
        keeps = state.sheet["on_pass"][cause]["effect"] == "keep"
        place = "front" if keeps and turn["counts"] else "back"
        self.write("turn_withdrawn", turn=seq, cause=cause, place=place)
        party.people, party.turn = [], None
        if turn["counts"]:
            for agency, after in turn["lags_after"].items():
                state.lags[lane][agency] += Fraction(turn["lags_before"][agency]) - Fraction(after)
            state.counted[who] -= 1
            row = state.lines[lane][turn["agency"]]
            if place == "front" and who in row:
                row.remove(who)
                row.insert(0, who)
        if state.away.get(who, ("",))[0] != cause:
            self._away(who, cause)

    # ---- Who is next

    def occupied(self, who: str) -> bool:
        return any(who in party.people for party in self.state.house.values())

    def ready(self, who: str) -> bool:
        return who in self.state.on and who not in self.state.away and not self.occupied(who)

    def mentor(self, who: str) -> str | None:
        person = self.state.people[who]
        return person.get("mentor") if person["stage"] == "accompanied" else None

    def candidates(self, lane: str) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for agency in self.state.agencies:
            for who in self.state.lines[lane][agency["id"]]:
                mentor = self.mentor(who)
                if self.ready(who) and (mentor is None or self.ready(mentor)):
                    found.setdefault(agency["id"], []).append(who)
        return found

    def place(self, visit: str | None) -> None:
        """Waiting parties in the order of arrival; who of this command is still unplaced then waits."""
        for name, party in list(self.state.house.items()):
            if not party.people:
                turn = self.turn_for(name, party)
                if turn is not None:
                    self.give(turn)
        if visit is not None and not self.state.house[visit].people:
            self.write("waiting", visit=visit, lane=self.state.house[visit].lane)

    def turn_for(self, visit: str, party: Party) -> Data | None:
        if party.owner is None:
            return None if party.lane is None else self.by_rotation(visit, party.lane)
        clause = self.state.sheet["return_visit"]
        if self.ready(party.owner):
            return self.to_the_owner(visit, party.owner, counts=clause["counts"])
        if clause["owner_away"] == "rotation":
            return self.by_rotation(visit, WALK_IN)
        agency = self.state.people[party.owner]["agency"]
        stand_ins = self.candidates(WALK_IN).get(agency)
        if not stand_ins:
            return None
        return self.outside(visit, stand_ins[-1], "courtesy", self.mentor(stand_ins[-1]))

    def by_rotation(self, visit: str, lane: str) -> Data | None:
        able = self.candidates(lane)
        if not able:
            return None
        before = self.state.lags[lane]
        lags = self.accrued(lane, able, None)
        best = max(lags[agency] for agency in able)
        last = self.state.last[lane]
        tied = [agency for agency in able if lags[agency] == best]
        agency = next(a for a in tied if last[a] == min(last[b] for b in tied))
        chosen = able[agency][0]
        row = self.state.lines[lane][agency]
        front = [who for who in row[: row.index(chosen)] if who in self.state.on]
        return {
            "visit": visit, "lane": lane, "consultant": chosen, "agency": agency, "basis": "rotation",
            "counts": True, "candidates": able, "lags_before": exact(before),
            "lags_after": exact(self.charged(lags, able, agency)),
            "passed": [self.passed(who) for who in front],
            "owed": None, "clause": "share", "sheet_version": self.state.sheet["version"],
            "with_mentor": self.mentor(chosen),
        }  # fmt: skip

    def to_the_owner(self, visit: str, owner: str, *, counts: bool) -> Data:
        turn = self.outside(visit, owner, "return", None)
        if counts:
            able = self.candidates(WALK_IN)
            lags = self.accrued(WALK_IN, able, turn["agency"])
            turn |= {
                "lane": WALK_IN, "counts": True, "candidates": able,
                "lags_before": exact(self.state.lags[WALK_IN]),
                "lags_after": exact(self.charged(lags, able, turn["agency"])),
            }  # fmt: skip
        return turn

    def outside(self, visit: str, who: str, basis: str, mentor: str | None) -> Data:
        return {
            "visit": visit, "lane": None, "consultant": who, "agency": self.state.people[who]["agency"],
            "basis": basis, "counts": False, "candidates": {}, "lags_before": {}, "lags_after": {},
            "passed": [], "owed": None, "clause": "return_visit",
            "sheet_version": self.state.sheet["version"], "with_mentor": mentor,
        }  # fmt: skip

    def limit(self) -> int | None:
        busy = self.state.sheet["agency_busy"]
        return None if busy == "lost" else int(busy["owed_up_to"])

    def accrued(self, lane: str, able: dict[str, list[str]], payer: str | None) -> dict[str, Fraction]:
        """An arriving turn, shared out by weight among D."""
        due = {*able, payer} if payer else set(able)
        if self.limit() is not None:
            for agency, row in self.state.lines[lane].items():
                if any(who in self.state.on and self.occupied(who) for who in row):
                    due.add(agency)
        weights = {a["id"]: a["weight"] for a in self.state.agencies if a["id"] in due}
        lags = dict(self.state.lags[lane])
        for agency, weight in weights.items():
            lags[agency] += Fraction(weight, sum(weights.values()))
        return lags

    def charged(
        self, lags: dict[str, Fraction], able: dict[str, list[str]], payer: str
    ) -> dict[str, Fraction]:
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
        if self.occupied(who):
            cause = "with_client"
        elif who in self.state.away:
            cause, since = self.state.away[who]
            gone_for = self.now - since
        rule = self.state.sheet["on_pass"].get(cause, {"effect": "keep", "minutes": None})
        late = rule["minutes"] is not None and gone_for > timedelta(minutes=rule["minutes"])
        return {"consultant": who, "cause": cause, "effect": "forfeit" if late else rule["effect"]}

    def give(self, turn: Data) -> None:
        state, who, lane = self.state, turn["consultant"], turn["lane"]
        seq = self.write("turn_given", **turn)
        party = state.house[turn["visit"]]
        party.people = [one for one in (who, turn["with_mentor"]) if one]
        party.turn = (seq, turn)
        if not turn["counts"]:
            return
        state.lags[lane] = {agency: Fraction(lag) for agency, lag in turn["lags_after"].items()}
        state.last[lane][turn["agency"]] = seq
        state.counted[who] = state.counted.get(who, 0) + 1
        row = state.lines[lane][turn["agency"]]
        for moved in [*(p["consultant"] for p in turn["passed"] if p["effect"] == "forfeit"), who]:
            if moved in row:
                row.remove(moved)
                row.append(moved)

    # ---- The roster, the sheet, and undo

    def enlist(self, agencies: list[Data], consultants: list[Data]) -> None:
        if self.state.day is None:
            raise NoError("The day isn’t open")
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
            self.write("consultant_changed", **person)
            self.state.people[person["id"]] = person

    def direct(self, entry: Line) -> None:
        """An entry that no command of this program writes."""
        kind, data = entry
        self.write(kind, **data)
        if kind == "sheet_adopted":
            self.state.sheet = data["sheet"]
        else:
            self.state.agencies = [data if a["id"] == data["id"] else a for a in self.state.agencies]

    def undo(self, entry: int | None = None) -> None:
        if self.state.day is None:
            raise NoError("The day isn’t open")
        newest = self._newest()
        if newest is None:
            raise NoError("Nothing to undo")
        if entry is not None and entry not in newest.seqs:
            raise NoError("Others have built on this")
        if self.now > newest.at + timedelta(seconds=self.state.sheet["undo_seconds"]):
            raise NoError("Too late to undo")
        newest.undone = True
        self.state = deepcopy(newest.before)
        self.write("undone", entries=newest.seqs)

    def _newest(self) -> Done | None:
        for done in reversed(self.done):
            if {"day_opened", "day_closed"} & set(done.kinds):
                return None
            if not done.undone and set(done.kinds) - MOVES_NOTHING:
                return done
        return None

    # ---- What can be seen

    def seen(self) -> Data:
        """The board in plain words."""
        state = self.state
        return {
            "lines": state.lines,
            "lags": state.lags,
            "last_turn": state.last,
            "signed_in": state.on,
            "away": {who: cause for who, (cause, _) in state.away.items()},
            "house": [(v, p.people) for v, p in state.house.items() if p.people],
            "waiting": [v for v, p in state.house.items() if not p.people],
            "ready": {who for who in state.people if self.ready(who)},
            "turns": {who: turns for who, turns in state.counted.items() if turns},
            "closed": state.closed,
            "seq": self.seq,
        }


def exact(lags: dict[str, Fraction]) -> dict[str, str]:
    return {agency: str(lag) for agency, lag in lags.items()}


def text(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"


def waits(visit: str, party: Party) -> Data:
    return {"visit": visit, "lane": party.lane} | ({"owner": party.owner} if party.owner else {})
