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
LANES = ("walk_in", "tour", "out_of_hours")


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
        self.weights = dict(agencies)
        self.people: dict[str, Data] = {
            who: {"id": who, "name": who, "agency": agency, "stage": "skilled", "lanes": ["walk_in", "tour"]}
            for who, agency in people.items()
        }
        for who, mentor in stages.items():  # accompanied newcomers with their mentors
            self.people[who] |= {"stage": "accompanied", "mentor": mentor}
        self.lines: Data = {lane: {agency: [] for agency in agencies} for lane in LANES}
        self.lags: Data = {lane: dict.fromkeys(agencies, Fraction(0)) for lane in LANES}
        self.last: Data = {lane: dict.fromkeys(agencies, 0) for lane in LANES}
        self.debts: list[Data] = []
        self.with_visit: Data = {}
        self.waiting: list[list[str]] = []
        self.suspended: list[str] = []
        self.duty: list[str] = []
        self.came: list[str] = []
        self.off: Data = {}
        self.turns: Data = {}
        self.names = 0
        self.entries: list[Data] = []
        self.seq, self.head = 0, "0" * 64
        self.clock = datetime(2026, 9, 26, 1, 0, tzinfo=UTC)
        self.before: Data = {}
        self.command_from = 0

    # -- writing

    def command(self, minutes: float = 1) -> None:
        """A new press: remembers the board before it, and moves the clock on."""
        kept = (
            "lines",
            "lags",
            "last",
            "debts",
            "with_visit",
            "waiting",
            "suspended",
            "duty",
            "came",
            "off",
            "turns",
        )
        self.before = copy.deepcopy(
            {name: getattr(self, name) for name in (*kept, "weights", "people", "sheet")}
        )
        self.command_from = self.seq + 1
        self.clock += timedelta(minutes=minutes)

    def clock_on(self, minutes: float) -> None:
        self.clock += timedelta(minutes=minutes)

    def write(self, kind: str, /, **data: Any) -> int:
        self.seq += 1
        at = self.clock.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        entry = {"seq": self.seq, "at": at, "by": "desk", "kind": kind, "data": data, "prev": self.head}
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

    def open_day(self) -> None:
        self.clock += timedelta(hours=1)
        written = {lane: {a: str(lag) for a, lag in row.items()} for lane, row in self.lags.items()}
        self.write(
            "day_opened",
            date=self.clock.date().isoformat(),
            sheet=self.sheet,
            agencies=[{"id": a, "name": a, "weight": weight} for a, weight in self.weights.items()],
            consultants=list(self.people.values()),
            lines=self.lines,
            lags=written,
            last_turn=self.last,
            owed=self.debts,
            suspended=self.suspended,
            open_visits=self.with_visit,
            waiting=[{"visit": visit, "lane": lane} for visit, lane in self.waiting],
            previous_head=self.head,
        )
        self.duty, self.came, self.off = [], [], {}

    def close_day(self) -> Data:
        self.command()
        self.write("day_closed", totals={}, confirmed_by=[], unconfirmed=None)
        return self.document()

    def next_day(self) -> None:
        self.entries, self.turns = [], {}
        self.clock += timedelta(hours=23)

    # -- people

    def sign_in(self, *people: str) -> None:
        for who in people:
            self.command()
            self.write("signed_in", consultant=who)
            mine = {*self.people[who]["lanes"]} | (
                {"out_of_hours"} if "walk_in" in self.people[who]["lanes"] else set()
            )
            for lane in LANES:
                for agency, line in self.lines[lane].items():
                    stays = agency == self.people[who]["agency"] and lane in mine
                    if who in line and stays and who not in self.came:
                        continue
                    self.lines[lane][agency] = [x for x in line if x != who] + ([who] if stays else [])
            self.duty = [x for x in self.duty if x != who] + [who]
            self.came.append(who)
            self.off.pop(who, None)

    def sign_out(self, who: str) -> None:
        self.command()
        self.write("signed_out", consultant=who)
        self.duty.remove(who)

    def away(self, who: str, cause: str) -> None:
        self.command()
        self.write("away", consultant=who, cause=cause, until=None)
        self.off[who] = (cause, self.clock)

    def back(self, who: str) -> None:
        self.command()
        self.write("back", consultant=who)
        self.off.pop(who, None)

    def suspend(self, who: str) -> None:
        self.command()
        self.write("suspended", consultant=who, until="2026-10-03", clause="penalties")
        self.suspended.append(who)

    def lift(self, who: str) -> None:
        self.command()
        self.write("suspension_lifted", consultant=who)
        self.suspended.remove(who)

    def change(self, who: str, **fields: Any) -> None:
        self.command()
        self.people[who] = self.people.get(who, {"id": who, "name": who, "stage": "skilled"}) | fields
        self.write("consultant_changed", **self.people[who])

    def change_agency(self, agency: str, weight: int) -> None:
        self.command()
        joins = agency not in self.weights
        self.write("agency_joined" if joins else "agency_changed", id=agency, name=agency, weight=weight)
        self.weights[agency] = weight
        for lane in LANES if joins else ():
            self.lines[lane][agency], self.lags[lane][agency], self.last[lane][agency] = [], Fraction(0), 0

    def adopt(self, **clauses: Any) -> None:
        self.command()
        self.sheet = {**self.sheet, **clauses, "version": self.sheet["version"] + 1}
        self.write("sheet_adopted", sheet=self.sheet)
