"""A book kept by hand: day files are written by the letter of dayfile.md, slowly and naively.

It shares no code with the program nor with the verifier, so that they can be held against each other.
"""

from __future__ import annotations

import copy
import hashlib
import json
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from typing import Any

Data = dict[str, Any]
LANES = ("walk_in", "tour", "vip", "managers", "out_of_hours")
RULES: Data = {  # what the rule sheet says if nobody chose otherwise, clause by clause
    "share": "weights", "agency_busy": {"owed_up_to": 3}, "absent_days": 2, "undo_seconds": 30,
    "on_pass": {
        "with_client": {"effect": "keep", "minutes": None}, "short_break": {"effect": "keep", "minutes": 15},
        "lunch": {"effect": "keep", "minutes": 60}, "signing_desk": {"effect": "owed", "minutes": None},
        "company_errand": {"effect": "owed", "minutes": None},
        "private_matter": {"effect": "forfeit", "minutes": None},
        "not_found": {"effect": "forfeit", "minutes": None},
    },
    "owed_limit": {"most": 3, "days": 7}, "return_visit": {"counts": False, "owner_away": "courtesy"},
    "named_request": {"counts": False}, "referral": {"to": "referrer", "counts": False},
    "not_counted": ["out_of_hours", "relative", "trade_visit", "invalid"],
    "override": {"counts": True, "second": False}, "very_important": "supervisor", "claim_days": 2,
    "penalties": {
        "first_visit_question": "sent_to_back", "wrong_turn": "void", "poaching": 7, "refusal": 7,
        "appearance": 1,
    },
    "newcomer": {
        "accompanied": ["walk_in"], "independent": ["walk_in", "tour"], "skilled": ["walk_in", "tour", "vip"],
    },
    "weekend": None,
}  # fmt: skip
OFFICERS: list[Data] = [
    {"id": "ma", "name": "Ma", "role": "manager", "agency": "a"},
    {"id": "mb", "name": "Mb", "role": "manager", "agency": "b"},
    {"id": "s1", "name": "S1", "role": "supervisor"},
    {"id": "s2", "name": "S2", "role": "supervisor"},
    {"id": "u1", "name": "U1", "role": "auditor"},
]


def seal(document: Data) -> Data:
    """The same file with every number, link, fingerprint and the checkpoint made to fit again."""
    entries = document["entries"]
    first, head = entries[0]["seq"], entries[0]["prev"]
    for seq, entry in enumerate(entries, start=first):
        entry |= {"seq": seq, "prev": head}
        entry.pop("hash", None)
        text = json.dumps(
            entry | {"book": document["book"]}, sort_keys=True, separators=(",", ":"), ensure_ascii=False
        )
        head = entry["hash"] = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    document["checkpoint"] = f"frontdesk/{document['book']}\n{entries[-1]['seq']}\n{head}\n"
    return document


class PaperBook:
    """One book, day after day. Every command appends entries; `document()` is the file of the current day."""

    book = "site"

    def __init__(self, agencies: dict[str, int], people: dict[str, str], sheet: Data, **stages: str) -> None:
        self.sheet: Data = {"version": 1, "day_start": "carry_over"} | sheet
        self.base: Data | None = None  # the sheet of ordinary days, where another governs this one
        self.planned: Data | None = None
        self.weights = dict(agencies)
        self.people: dict[str, Data] = {
            who: {"id": who, "name": who, "agency": agency, "stage": "skilled", "lanes": [*LANES[:3]]}
            for who, agency in people.items()
        }
        for who, mentor in stages.items():  # accompanied newcomers with their mentors
            self.people[who] |= {"stage": "accompanied", "mentor": mentor, "lanes": ["walk_in"]}
        self.officers: list[Data] = []
        self.lines: Data = {lane: {agency: [] for agency in agencies} for lane in LANES}
        self.lags: Data = {lane: dict.fromkeys(agencies, Fraction(0)) for lane in LANES}
        self.last: Data = {lane: dict.fromkeys(agencies, 0) for lane in LANES}
        self.debts: list[Data] = []
        self.with_visit: Data = {}
        self.parties: Data = {}  # of each visit its `arrived`, as it stands now
        self.waiting: list[str] = []
        self.served: Data = {}
        self.expected: Data = {}
        self.suspended: Data = {}  # of each the `suspended` entry
        self.duty: list[str] = []
        self.came: list[str] = []
        self.attended: list[list[str]] = []  # who came, newest day first
        self.off: Data = {}
        self.turns: Data = {}
        self.names = 0
        self.entries: list[Data] = []
        self.seq, self.head, self.by = 0, "0" * 64, "desk"
        self.clock = datetime(2026, 9, 26, 1, 0, tzinfo=UTC)
        self.day = ""
        self.before: Data = {}
        self.command_from = 0

    # -- writing

    KEPT = (
        "lines", "lags", "last", "debts", "with_visit", "parties", "waiting", "served", "expected",
        "suspended", "duty", "came", "off", "turns", "weights", "people", "officers", "sheet", "base",
        "planned",
    )  # fmt: skip

    def command(self, by: str = "desk", minutes: float = 1) -> None:
        """A new press: remembers the board before it, and moves the clock on."""
        self.before = copy.deepcopy({name: getattr(self, name) for name in self.KEPT})
        self.command_from, self.by = self.seq + 1, by
        self.clock += timedelta(minutes=minutes)

    def clock_on(self, minutes: float) -> None:
        self.clock += timedelta(minutes=minutes)

    def write(self, kind: str, /, **data: Any) -> int:
        self.seq += 1
        at = self.clock.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        entry: Data = {
            "seq": self.seq,
            "at": at,
            "by": self.by,
            "kind": kind,
            "data": data,
            "prev": self.head,
        }
        self.entries.append(copy.deepcopy(entry))
        text = json.dumps(
            entry | {"book": self.book}, sort_keys=True, separators=(",", ":"), ensure_ascii=False
        )
        self.head = self.entries[-1]["hash"] = hashlib.sha256(text.encode()).hexdigest()
        return self.seq

    def document(self) -> Data:
        entries = copy.deepcopy(self.entries)
        date = next((e["data"]["date"] for e in entries if e["kind"] == "day_opened"), "2026-09-26")
        tail = f"frontdesk/{self.book}\n{self.seq}\n{self.head}\n"
        return {
            "format": "frontdesk-day/1",
            "book": self.book,
            "date": date,
            "entries": entries,
            "checkpoint": tail,
        }

    def open_day(self, date: str | None = None) -> None:
        """The opening; then those whose suspension is over, and the debts that have lapsed."""
        self.clock += timedelta(hours=1)
        self.by, self.day = "desk", date or self.clock.date().isoformat()
        self.sheet_of_the_day()
        self._begin_lines()
        written = {lane: {a: str(lag) for a, lag in row.items()} for lane, row in self.lags.items()}
        waiting = [self._waiting(visit) for visit in self.parties if visit in self.waiting]
        self.with_visit = {visit: people for visit, people in self.with_visit.items() if people}
        told: Data = {
            "suspensions": list(self.suspended.values()),
            "expected": list(self.expected.values()),
            "officers": self.officers,
            "kinds": {visit: self.parties[visit]["kind"] for visit in (*self.waiting, *self.with_visit)},
            "base_sheet": self.base,
        }
        self.write(
            "day_opened",
            date=self.day,
            sheet=self.sheet,
            agencies=[{"id": a, "name": a, "weight": weight} for a, weight in self.weights.items()],
            consultants=list(self.people.values()),
            lines=self.lines,
            lags=written,
            last_turn=self.last,
            owed=self.debts,
            suspended=list(self.suspended),
            open_visits=self.with_visit,
            waiting=waiting,
            previous_head=self.head,
            **{name: value for name, value in told.items() if value},
        )
        self.duty, self.came, self.off, self.served = [], [], {}, {}
        for who in [
            w for w, entry in self.suspended.items() if entry["until"] and entry["until"] <= self.day
        ]:
            self.write("suspension_lifted", consultant=who)
            del self.suspended[who]
        for debt in [debt for debt in self.debts if debt["lapses"] and debt["lapses"] < self.day]:
            self.write("owed_lapsed", owed=debt["owed"])
            self.debts.remove(debt)

    def _waiting(self, visit: str) -> Data:
        party = self.parties[visit]
        told = {name: party[name] for name in ("owner", "grade", "expected") if party.get(name)}
        return {"visit": visit, "lane": party["lane"], **told}

    def sheet_of_the_day(self) -> None:
        usual = self.planned or self.base or self.sheet
        self.planned = None
        weekend = usual.get("weekend")
        weekday = datetime.fromisoformat(self.day).strftime("%a").lower()
        if weekend and (weekday in weekend["days"] or self.day in weekend.get("dates", [])):
            self.sheet, self.base = usual | weekend["sheet"], usual
        else:
            self.sheet, self.base = usual, None

    def _begin_lines(self) -> None:
        days = self.sheet.get("absent_days")
        recent = self.attended[: (days or 0) + 1]
        away_too_long = days is not None and len(recent) > days
        for lane, lines in self.lines.items():
            for agency, line in lines.items():
                if self.sheet["day_start"] == "fixed" and self.seq:
                    who_may = [w for w, p in self.people.items() if p["agency"] == agency]
                    line = [w for w in who_may if lane in self.lanes_of(w)]
                if self.sheet["day_start"] == "sign_in":
                    line = []
                if away_too_long:
                    line = [who for who in line if any(who in day for day in recent)]
                if self.sheet["day_start"] == "lot":
                    line = sorted(line, key=lambda who, of=lane: self._draw(of, who))  # type: ignore[misc]
                lines[agency] = [who for who in line if not self.people[who].get("left")]

    def _draw(self, lane: str, who: str) -> str:
        return hashlib.sha256(f"{self.head}:{lane}:{who}".encode()).hexdigest()

    def lanes_of(self, who: str) -> set[str]:
        lanes = set(self.people[who]["lanes"])
        return lanes | {"out_of_hours"} if "walk_in" in lanes else lanes

    def close_day(self) -> Data:
        self.command()
        self.write("day_closed", totals={}, confirmed_by=[], unconfirmed=None)
        self.attended.insert(0, list(self.came))
        return self.document()

    def next_day(self) -> None:
        self.entries, self.turns = [], {}
        self.clock += timedelta(hours=23)

    # -- people: what `signed_in` and the like do, without what follows from it

    def signed_in(self, who: str) -> None:
        self.write("signed_in", consultant=who)
        for lane in LANES:
            for agency, line in self.lines[lane].items():
                stays = agency == self.people[who]["agency"] and lane in self.lanes_of(who)
                if who in line and stays and who not in self.came:
                    continue
                self.lines[lane][agency] = [x for x in line if x != who] + ([who] if stays else [])
        self.duty = [x for x in self.duty if x != who] + [who]
        self.came.append(who)
        self.off.pop(who, None)

    def went_away(self, who: str, cause: str) -> None:
        self.write("away", consultant=who, cause=cause, until=None)
        self.off[who] = (cause, self.clock)

    def is_suspended(self, who: str, until: str | None, by: str, code: str) -> None:
        decision = {"by": by, "code": code}
        self.suspended[who] = {"consultant": who, "until": until, "clause": "penalties", "decision": decision}
        self.write("suspended", **self.suspended[who])

    def later(self, days: int) -> str:
        return (datetime.fromisoformat(self.day) + timedelta(days=days)).date().isoformat()

    def changed_person(self, who: str, **fields: Any) -> None:
        self.people[who] = self.people.get(who, {"id": who, "name": who, "stage": "skilled"}) | fields
        self.write("consultant_changed", **self.people[who])

    def changed_agency(self, agency: str, weight: int) -> None:
        joins = agency not in self.weights
        self.write("agency_joined" if joins else "agency_changed", id=agency, name=agency, weight=weight)
        self.weights[agency] = weight
        for lane in LANES if joins else ():
            self.lines[lane][agency], self.lags[lane][agency], self.last[lane][agency] = [], Fraction(0), 0
