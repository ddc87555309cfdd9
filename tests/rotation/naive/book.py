"""The naive office's book: what is pressed, what is written, and undo as a copy of what was before."""

from copy import deepcopy
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from typing import Any
from zoneinfo import ZoneInfo

from tests.rotation.naive.state import LANES, Data, Done, Line, NoError, Party, State, text

# What moves no lag, no line, no debt and nobody's readiness.
MOVES_NOTHING = {"desk_taken", "party_counted", "undone", "met"}
MANAGER, SUPERVISOR = "manager", "supervisor"
# Whose approval an order takes.
BOTH = ("override", "penalise", "suspend", "lift", "set_stage", "record_step", "leave")
ONE = ("expect", "reclassify", "rule", "adopt_sheet", "set_share", "appoint")
RIGHTS = {name: {MANAGER, SUPERVISOR} for name in BOTH} | {name: {SUPERVISOR} for name in ONE}
NEVER_PLACES = {"undo", "open_day", "close_day"}


class Book:
    """One site, its book and its people."""

    zone = ZoneInfo("Asia/Shanghai")

    def __init__(
        self,
        sheet: Data,
        agencies: list[Data],
        people: list[Data],
        officers: list[Data],
    ) -> None:
        ids = [agency["id"] for agency in agencies]
        self.state = State(
            deepcopy(sheet),
            deepcopy(sheet),
            deepcopy(agencies),
            {person["id"]: deepcopy(person) for person in people},
            {officer["id"]: deepcopy(officer) for officer in officers},
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
        self.at_the_door: str | None = None

    # ---- The press

    def press(self, name: str, said: datetime, /, **told: Any) -> list[Line]:
        """What the book says to this command, if the clock says `said`; NoError if it's refused."""
        before, seq = deepcopy(self.state), self.seq
        self.now = said if self.at is None else max(said, self.at)
        self.written, self.at_the_door = [], None
        try:
            self.check_rights(name, told)
            getattr(self, name)(**told)
        except NoError:
            self.state, self.seq = before, seq
            raise
        if self.state.day and not self.state.closed and name not in NEVER_PLACES:
            self.count_heads()
            self.place()
        ready = [who for who in self.state.people if self.ready(who)]
        self.state.since = {who: self.state.since.get(who, self.now) for who in ready}
        if self.written:
            self._keep(before, seq, said)
        return self.written

    def check_rights(self, name: str, told: dict[str, Any]) -> None:
        """Before anything else: who orders it, and who acknowledges it, must have the right to."""
        asked = [(told.get("by"), RIGHTS.get(name)), (told.get("second"), {MANAGER})]
        for who, roles in asked:
            if who is not None and self.officer(who)["role"] not in (roles or ()):
                raise NoError("Not allowed")

    def count_heads(self) -> None:
        raise NotImplementedError

    def place(self) -> None:
        raise NotImplementedError

    def _keep(self, before: State, seq: int, said: datetime) -> None:
        if self.at is not None and said < self.at:
            for _, data in self.written:
                data["clock"] = text(said)
        kinds = [kind for kind, _ in self.written]
        seqs = list(range(seq + 1, self.seq + 1))
        self.done.append(Done(seqs, kinds, self.now, before, deepcopy(self.written)))
        self.at = self.now

    def write(self, kind: str, /, **data: Any) -> int:
        self.seq += 1
        self.written.append((kind, deepcopy(data)))
        return self.seq

    # ---- What must be so

    def open(self) -> None:
        if self.state.day is None or self.state.closed:
            raise NoError("The day isn’t open")

    def today(self) -> date:
        assert self.state.day is not None
        return self.state.day

    def date_of(self, at: str) -> date:
        """The date on the wall."""
        moment = datetime.strptime(at, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)
        return moment.astimezone(self.zone).date()

    def begun(self) -> None:
        if self.state.day is None:
            raise NoError("The day isn’t open")

    def person(self, consultant: str) -> Data:
        if consultant not in self.state.people:
            raise NoError("Unknown person")
        return self.state.people[consultant]

    def officer(self, officer: str) -> Data:
        if officer not in self.state.officers:
            raise NoError
        return self.state.officers[officer]

    def on_duty(self, consultant: str) -> None:
        self.open()
        self.person(consultant)
        if consultant not in self.state.on:
            raise NoError("Not signed in")

    def here(self, visit: str) -> Party:
        self.open()
        if visit not in self.state.house:
            raise NoError("Visit not open")
        return self.state.house[visit]

    def occupied(self, who: str) -> bool:
        return any(who in party.people for party in self.state.house.values())

    def ready(self, who: str) -> bool:
        state = self.state
        free = who not in state.away and who not in state.suspended and not self.occupied(who)
        return who in state.on and free

    # ---- Undo

    def undo(self, entry: int | None = None) -> None:
        self.begun()
        newest = self._newest()
        if newest is None:
            raise NoError("Nothing to undo")
        if entry is not None and entry not in newest.seqs:
            raise NoError("Others have built on this")
        if self.now > newest.at + timedelta(seconds=self.state.sheet["undo_seconds"]):
            raise NoError("Too late to undo")
        newest.undone = True
        self.state = deepcopy(newest.before)
        for later in self.done[self.done.index(newest) + 1 :]:
            for kind, data in [] if later.undone else later.written:
                self._still_holds(kind, data)
        self.write("undone", entries=newest.seqs)

    def _still_holds(self, kind: str, data: Data) -> None:
        """What was noted of a party since, though what came before it was undone."""
        party = self.state.house.get(data.get("visit", ""))
        if party is not None and kind == "met":
            party.met = True
        elif party is not None and kind == "party_counted":
            party.size = data["party"]

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
            "suspended": state.suspended,
            "house": [
                (v, p.people, p.kind, p.disputed, p.met, p.size) for v, p in state.house.items() if p.people
            ],
            "waiting": [
                (v, p.kind, p.lane, p.owner, p.grade, p.expected, p.disputed, p.size)
                for v, p in state.house.items()
                if not p.people
            ],
            "turn_of": {v: p.turn and p.turn[0] for v, p in state.house.items()},
            "ready": {who for who in state.people if self.ready(who)},
            "ready_since": state.since,
            "received": {visit: vars(one) for visit, one in state.received.items()},
            "owed": state.owed,
            "expected": state.listed,
            "turns": {who: turns for who, turns in state.counted.items() if turns},
            "people": state.people,
            "officers": state.officers,
            "agencies": state.agencies,
            "sheets": [state.sheet, state.base, state.planned],
            "closed": state.closed,
            "seq": self.seq,
            "at": self.at,
        }
