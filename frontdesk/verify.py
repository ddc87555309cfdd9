"""Check day files of the reception desk: alone, with nothing but Python's own library (3.11 or newer).

    python verify.py FILE... [--head HEX]

For each file it recomputes the fingerprint of every entry and its link to the one before, then replays the
day from its opening: who was ready, which agency was due, who of it stood first, who was passed and what it
cost, which turns were owed. Each turn must be the one that the written rules (dayfile.md) give. Files of one
book, in order, are also checked against one another; a head from paper must stand in one of the files.

It says `ok`, or the first entry that differs: what stands there, and what the rule gives.
Exit status: 0 all is right, 1 something differs, 2 not a day file.
"""

from __future__ import annotations

import argparse
import gc
import hashlib
import json
import re
import sys
from collections.abc import Container, Iterable, Iterator, Sequence
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass, field, replace
from datetime import datetime
from fractions import Fraction
from math import gcd, lcm
from pathlib import Path
from typing import Any, NamedTuple

Data = dict[str, Any]
Candidates = dict[str, list[str]]  # per agency, in line order
FORMAT = "frontdesk-day/1"
OUTER = {"format": str, "book": str, "date": str, "entries": list, "checkpoint": str}
ENTRY = {"seq": int, "at": str, "by": str, "kind": str, "data": dict, "prev": str, "hash": str}
TYPES = list(ENTRY.values())
AT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z")
EXACT = re.compile(r"0|-?[1-9][0-9]*(/[1-9][0-9]*)?")
HEX = re.compile(r"[0-9a-f]{64}")
ZEROS = "0" * 64
PICKED = frozenset({"rotation", "owed", "override"})
NEVER_COUNTED = frozenset({"courtesy", "manager", "wrong_turn"})
OUTSIDE = frozenset({"return", "named", "referral"}) | NEVER_COUNTED
BASES = PICKED | OUTSIDE
OUTSIDE_SAYS: Data = {"lane": None, "candidates": {}, "lags_before": {}, "lags_after": {}, "passed": []}
CLAUSE_OF = {
    "return": "return_visit",
    "named": "named_request",
    "referral": "referral",
    "override": "override",
}


@dataclass(frozen=True)
class Report:
    """What was found in one file: `status` is the exit status; `seq` to `sentence`, the first difference."""

    ok: bool
    status: int
    path: str
    book: str = ""
    date: str = ""
    entries: int = 0
    turns: int = 0
    head: str = ""
    closed: bool = False
    seq: int | None = None
    found: str | None = None
    expected: str | None = None
    sentence: str = ""


class NotADayFileError(Exception):
    """The thing has not the outer shape of a day file."""


class DifferenceError(Exception):
    """What stands in an entry is not what the rules give."""

    def __init__(self, sentence: str, found: object, expected: object) -> None:
        super().__init__(sentence)
        self.found, self.expected = show(found), show(expected)


def show(value: object) -> str:
    """A value as a short line of printable text."""
    try:
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    except (TypeError, ValueError, RecursionError):
        text = "something unprintable"
    text = text if text.isprintable() else ascii(text)
    return text if len(text) <= 400 else text[:400] + " …"


def demand(what: str, found: object, expected: object) -> None:
    """Refuse `found` unless it is `expected`, in value and in type."""
    if found != expected or type(found) is not type(expected):
        sentence = f"{what}: {show(found)} is written, but the rule gives {show(expected)}."
        raise DifferenceError(sentence, found, expected)


def text_of(data: Data, name: str) -> str:
    """The text in a field."""
    if type(value := data.get(name)) is not str:
        raise DifferenceError(f"The field '{name}' should hold text, not {show(value)}.", value, "text")
    return value


def known(data: Data, name: str, among: Container[str], why: str = "is not known here") -> str:
    """The text in a field, if it is one of those that the board allows at this moment."""
    value: str = data.get(name, "")
    if type(value) is not str or value not in among:
        raise DifferenceError(f"The {name} '{show(value)}' {why}.", value, f"a {name} that is")
    return value


# ---- Reading, and canonical JSON


def parse(content: bytes | None) -> Data:
    """The day file in these bytes; refuses what has not the outer shape of one. None: no such file."""
    if content is None:
        raise NotADayFileError("There is no such file, or it may not be read.")
    try:
        document = json.loads(content.decode(), parse_int=_integer, parse_float=complex,
                              parse_constant=_refused, object_pairs_hook=_object)  # fmt: skip
    except (ValueError, RecursionError, MemoryError) as trouble:
        raise NotADayFileError(f"It cannot be read as JSON: {show(str(trouble))}.") from None
    if not isinstance(document, dict) or document.keys() != OUTER.keys() or document["format"] != FORMAT:
        raise NotADayFileError(f"It has not the five fields of a file of the format {FORMAT}.")
    if wrong := [name for name, kind in OUTER.items() if type(document[name]) is not kind]:
        raise NotADayFileError(f"Its field '{wrong[0]}' has the wrong type.")
    return document


def _integer(written: str) -> int | complex:
    """A number that every language holds exactly; any other, as a fraction, is what canonical() refuses."""
    return int(written) if len(written) < 16 else complex(written)


def _refused(name: str) -> None:
    raise ValueError(f"{name} is no JSON")


def _object(pairs: list[tuple[str, Any]]) -> Data:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice in one object")
    return found


_SORTED = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, check_circular=False)
_AS_IT_STANDS = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False)


def canonical(value: object) -> bytes:
    """RFC 8785 for integers, text, true, false, null, lists and objects; Python's escapes are the same."""
    text = _SORTED.encode(value)
    if not text.isascii() and max(text) > "\ud7ff":  # only from here on are keys in another order in UTF-16
        text = _AS_IT_STANDS.encode(_in_utf16_order(value))
    return text.encode()


def _in_utf16_order(value: Any) -> Any:
    if isinstance(value, dict):
        ordered = sorted(value.items(), key=lambda item: str(item[0]).encode("utf-16-be"))
        return {key: _in_utf16_order(item) for key, item in ordered}
    return [_in_utf16_order(item) for item in value] if isinstance(value, list) else value


# ---- Exact numbers: always as they are written


def exact(written: str) -> Fraction:
    """The number in "-7/6"; refuses what is not in lowest terms."""
    if not EXACT.fullmatch(written) or str(number := Fraction(written)) != written:
        raise DifferenceError(f"'{show(written)}' is no exact number in lowest terms.", written, "e.g. -7/6")
    return number


def ratio(written: str) -> tuple[int, int]:
    """The numerator and denominator of a number that the board holds: the quick way for every turn."""
    above, _, below = written.partition("/")
    return int(above), int(below or 1)


def written_as(above: int, below: int) -> str:
    """A number in lowest terms."""
    shared = gcd(above, below)
    return f"{above // shared}" if below == shared else f"{above // shared}/{below // shared}"


# ---- The board: who is where, and what the rules give


class Person(NamedTuple):
    agency: str
    lanes: frozenset[str]


class Debt(NamedTuple):
    consultant: str
    lane: str
    kind: str


class Stakes(NamedTuple):
    """A turn before it is paid: the lags after accrual, as numerators over one unit, and the weights of E."""

    unit: int
    lags: dict[str, int]
    present: dict[str, int]


class Pick(NamedTuple):
    basis: str
    agency: str
    consultant: str
    owed: str | None
    counts: bool


@dataclass
class Board:
    """The desk between two entries. Whatever is kept per agency is in the agreed order."""

    sheet: Data = field(default_factory=dict)
    limit: int | None = None
    weights: dict[str, int] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    mentors: dict[str, str | None] = field(default_factory=dict)  # of the accompanied ones
    lines: dict[str, Candidates] = field(default_factory=dict)
    lags: dict[str, dict[str, str]] = field(default_factory=dict)
    last_turn: dict[str, dict[str, int]] = field(default_factory=dict)
    debts: dict[str, Debt] = field(default_factory=dict)  # unpaid, oldest first
    to_follow: list[Debt] = field(default_factory=list)  # what the very next entries must give
    on_duty: set[str] = field(default_factory=set)
    came: set[str] = field(default_factory=set)  # signed in at least once today
    away: dict[str, tuple[str, str]] = field(default_factory=dict)  # cause, since when
    suspended: set[str] = field(default_factory=set)
    busy: dict[str, int] = field(default_factory=dict)  # with how many visits
    visits: dict[str, list[str]] = field(default_factory=dict)  # open ones: who is with it
    turns: dict[str, list[Data]] = field(default_factory=dict)  # of a visit not finished: its entries
    kinds: dict[str, str | None] = field(default_factory=dict)  # of the visits that came

    def copy(self) -> Board:
        """A board of its own; what is replaced and never changed, and the visits that came, are shared."""
        shared = ("sheet", "limit", "kinds")
        return Board(**{name: v if name in shared else _copied(v) for name, v in vars(self).items()})

    def ready(self) -> set[str]:
        """Signed in, not away, not suspended, with no visit."""
        return self.on_duty.difference(self.away, self.suspended, self.busy)

    def candidates(self, lane: str) -> Candidates:
        """Per agency, in line order: who is ready, and the mentor too where there must be one."""
        ready = self.ready()
        fit = ready.difference(who for who, mentor in self.mentors.items() if mentor not in ready)
        found = {agency: [who for who in line if who in fit] for agency, line in self.lines[lane].items()}
        return {agency: people for agency, people in found.items() if people}

    def stakes(self, lane: str, candidates: Candidates, payer: str | None = None) -> Stakes:
        """Share an arriving turn out among D by weight; the payer of a forced turn is in D in any case."""
        members, weights = {*candidates, payer}, self.weights
        if self.limit is not None:
            at_work = (self.busy.keys() & self.on_duty) - self.suspended
            members |= {agency for agency, line in self.lines[lane].items() if not at_work.isdisjoint(line)}
        total = sum([weights[agency] for agency in weights if agency in members]) or 1
        ratios = [(agency, *ratio(lag)) for agency, lag in self.lags[lane].items()]
        unit = lcm(total, *[below for _, _, below in ratios])
        part = unit // total
        lags = {a: unit // below * above + part * weights[a] * (a in members) for a, above, below in ratios}
        return Stakes(unit, lags, {agency: weights[agency] for agency in candidates})

    def due_agency(self, lane: str, stakes: Stakes) -> str:
        """Owed most; in a tie the one whose last counted turn is longest ago; then by the agreed order."""
        last = self.last_turn[lane]
        return min(stakes.present, key=lambda agency: (-stakes.lags[agency], last[agency]))

    def lags_after(self, stakes: Stakes, payer: str) -> dict[str, str]:
        """The payment of 1, then the cap: what exceeds N outside E goes to E by weight."""
        unit, lags, limit = stakes.unit, stakes.lags, self.limit
        lags = {agency: lag - unit if agency == payer else lag for agency, lag in lags.items()}
        for agency in lags if stakes.present else ():
            if limit is not None and agency not in stakes.present and lags[agency] > limit * unit:
                unit, lags = _capped(unit, lags, agency, limit, stakes.present)
        return {agency: written_as(lag, unit) for agency, lag in lags.items()}

    def adopt(self, sheet: Data) -> None:
        """Another sheet; `limit` is the N of its `owed_up_to`, or None for `lost`."""
        choice = sheet.get("agency_busy", {"owed_up_to": 3})
        limit = None if choice == "lost" else choice["owed_up_to"]
        if limit is not None and (type(limit) is not int or limit < 0):
            demand("The clause agency_busy", choice, "lost, or owed_up_to N")
        self.sheet, self.limit = sheet, limit

    def rightful(self, lane: str, candidates: Candidates, stakes: Stakes) -> Pick:
        """A turn to be given back; else, in the agency that is due, an owed turn or the first candidate."""
        if not candidates:
            raise DifferenceError(
                f"Nobody in the lane {lane} is ready, yet a turn is given.", "a turn", "none"
            )
        debts = [(owed, *debt) for owed, debt in self.debts.items() if debt.lane == lane]
        for owed, who, _, kind in debts:
            if kind == "given_back" and (agency := agency_of(who, candidates)):
                return Pick("owed", agency, who, owed, counts=False)
        due = self.due_agency(lane, stakes)
        for owed, who, _, _ in debts:
            if who in candidates[due]:
                return Pick("owed", due, who, owed, counts=True)
        return Pick("rotation", due, candidates[due][0], None, counts=True)

    def cause(self, who: str) -> str:
        """Why somebody on duty was passed: the first cause that holds."""
        if who in self.suspended:
            return "suspended"
        if who in self.busy:
            return "with_client"
        return self.away[who][0] if who in self.away else "mentor_busy"

    def effects(self, who: str, cause: str, at: str | None) -> list[str]:
        """What being passed (with no `at`: called in vain) may do; anything, where the sheet is silent."""
        if cause in ("suspended", "mentor_busy") and at:
            return ["keep"]
        choice = self.sheet.get("on_pass", {}).get(cause)
        if choice is None:
            return ["keep", "owed", "forfeit"]
        if at and cause != "with_client" and choice.get("minutes") is not None:
            absence = datetime.fromisoformat(at) - datetime.fromisoformat(self.away[who][1])
            if absence.total_seconds() > 60 * choice["minutes"]:
                return ["forfeit"]
        return self._within_limit(who) if choice["effect"] == "owed" else [choice["effect"]]

    def _within_limit(self, who: str) -> list[str]:
        if "owed_limit" not in self.sheet:  # a program without owed turns: owed acts as keep
            return ["keep", "owed"]
        held = sum(debt.consultant == who for debt in self.debts.values())
        return ["forfeit"] if held >= self.sheet["owed_limit"]["most"] else ["owed"]

    def occupy(self, visit: str, people: Iterable[str | None]) -> None:
        """From now on these are with the visit."""
        for who in filter(None, people):
            self.visits.setdefault(visit, []).append(who)
            self.busy[who] = self.busy.get(who, 0) + 1

    def release(self, visit: str, people: Iterable[str | None]) -> None:
        """From now on these are without the visit."""
        for who in [who for who in self.visits[visit] if who in people]:
            self.visits[visit].remove(who)
            self.busy[who] -= 1
            if not self.busy[who]:
                del self.busy[who]

    def to_back(self, lane: str, agency: str, who: str) -> None:
        """To the back of the line, for whoever stands in it (the sort is stable: the others stay)."""
        self.lines[lane][agency].sort(key=who.__eq__)

    def sign_in(self, who: str) -> None:
        """Keeps a place of the opening on the first time today; else, and in new lines, to the back."""
        person, again = self.people[who], who in self.came
        for lane, lines in self.lines.items():
            for agency, line in lines.items():
                own = lane in person.lanes and agency == person.agency
                if who in line and (again or not own):
                    line.remove(who)
                if own and who not in line:
                    line.append(who)
        self.came.add(who)
        self.on_duty.add(who)
        self.away.pop(who, None)

    def enrol(self, consultant: Data) -> None:
        """A consultant, new or changed; the lines follow at the next sign-in."""
        lanes = frozenset(consultant["lanes"])
        lanes |= {"out_of_hours"} if "walk_in" in lanes else set()
        mentor = text_of(consultant, "mentor") if consultant.get("mentor") is not None else None
        who, agency = text_of(consultant, "id"), known(consultant, "agency", self.weights)
        self.people[who] = Person(agency, lanes)
        self.mentors.pop(who, None)
        if text_of(consultant, "stage") == "accompanied":
            self.mentors[who] = mentor

    def agree(self, agency: Data) -> None:
        """An agency's weight. A new one is last in the order, with lag 0 and empty lines."""
        name, weight = text_of(agency, "id"), agency.get("weight")
        if type(weight) is not int or weight < 1:
            raise DifferenceError(f"The weight of {show(name)} is {show(weight)}.", weight, "1, 2, 3 …")
        self.weights[name] = weight
        for lane in self.lines:
            self.lines[lane].setdefault(name, [])
            self.lags[lane].setdefault(name, "0")
            self.last_turn[lane].setdefault(name, 0)

    def debt(self, data: Data) -> Debt:
        """The owed turn that this describes."""
        who, lane = known(data, "consultant", self.people), known(data, "lane", self.lines)
        return Debt(who, lane, known(data, "kind", ("given_back", "passed")))

    def kept(self) -> Data:
        """What a night without entries leaves as it is, the order of the lines apart."""
        return {
            "the lags": {lane: row for lane, row in self.lags.items() if set(row.values()) != {"0"}},
            "the last turns": {lane: row for lane, row in self.last_turn.items() if any(row.values())},
            "the owed turns": list(self.debts.items()),
            "the agencies": list(self.weights.items()),
            "the consultants": [self.people, self.mentors],
            "the suspended": self.suspended,
            "the open visits": {visit: sorted(people) for visit, people in self.visits.items() if people},
        }


def _capped(
    unit: int, lags: dict[str, int], agency: str, limit: int, present: dict[str, int]
) -> tuple[int, dict[str, int]]:
    excess, total = lags[agency] - limit * unit, sum(present.values())
    lags = {**lags, agency: limit * unit}
    return unit * total, {a: lag * total + excess * present.get(a, 0) for a, lag in lags.items()}


def _copied(table: Any) -> Any:
    if isinstance(table, dict) and isinstance(next(iter(table.values()), None), (dict, list)):
        return {key: _copied(row) for key, row in table.items()}
    return table.copy()


def agency_of(who: str, candidates: Candidates) -> str:
    """The agency for which somebody is a candidate, or nothing."""
    return next((agency for agency, people in candidates.items() if who in people), "")


def _moves_line(turn: Data) -> bool:
    return turn["counts"] is True and turn["basis"] != "owed"


def opening(data: Data, seq: int) -> Board:
    """The board that a `day_opened` describes; the first of a book has empty lines and no lags."""
    board = Board(suspended=set(data["suspended"]))
    board.adopt(data["sheet"])
    for agency in data["agencies"]:
        board.agree(agency)
    for consultant in data["consultants"]:
        board.enrol(consultant)
    for name, kept in (("lines", board.lines), ("lags", board.lags), ("last_turn", board.last_turn)):
        demand(f"The lanes of '{name}'", sorted(data[name]), sorted(data["lines"]))
        for lane, row in data[name].items():
            demand(f"The agencies of '{name}' in {show(lane)}", sorted(row), sorted(board.weights))
            kept[lane] = {agency: copy(row[agency]) for agency in board.weights}
            for value in row.values():
                _check_begin(board, name, value, seq)
    for debt in data["owed"]:
        board.debts[text_of(debt, "owed")] = board.debt(debt)
    for visit, people in data["open_visits"].items():
        board.occupy(visit, people)
    waiting = (text_of(party, "visit") for party in data["waiting"])
    board.kinds = dict.fromkeys([*data["open_visits"], *waiting])
    if seq == 1:
        begun = [data[name] for name in ("owed", "suspended", "open_visits", "waiting")]
        demand("What the first day of a book begins with", begun, [[], [], {}, []])
    return board


def _check_begin(board: Board, name: str, value: Any, seq: int) -> None:
    nothing: Any = {"lines": [], "lags": "0", "last_turn": 0}[name]
    if seq == 1 or type(value) is not type(nothing):
        demand(f"What '{name}' begins with", value, nothing)
    elif name == "lags":
        exact(value)
    elif name == "last_turn":
        demand("Whether a last turn is one of the past", 0 <= value < seq, True)
    else:
        demand("How many stand in a line at the opening", len(set(value) & board.people.keys()), len(value))


# ---- One file


class Replay:
    """One file, entry by entry: first the chain, then what the entry does. `on_` stands before each kind."""

    MOVES_NOTHING = frozenset({"arrived", "reclassified"})
    OF_THE_DAY = frozenset({"day_opened", "day_closed", "undone"})

    def __init__(self, document: Data, evening: Replay | None) -> None:
        self.document: Data = document
        self.entries: list[Any] = document["entries"]
        self.board: Board = evening.board if evening else Board()
        self.board.turns = {}
        self.blind = evening is None  # the board of the night is only known from the evening before
        self.seq: int = evening.seq if evening else 0
        self.head: str = evening.head if evening else ""
        self.at: str = evening.at if evening else ""
        self.evening_open: bool = evening is not None and not evening.closed
        self.opened = False
        self.closed: bool = False
        self.turns = self.first = 0
        self.moving: list[int] = []  # entries that moved something and count still
        self.undone: set[int] = set()
        self.snapshots: dict[int, Board] = {}  # the boards before what will be undone
        self.to_be_undone = {_named(entry)[0] for entry in self.entries if _named(entry)}

    def run(self) -> None:
        """Check everything; the first difference is raised while `seq` stands at its entry."""
        for entry in self.entries:
            self._check_chain(entry)
            try:
                self._replay(entry["kind"], entry["data"])
            except (LookupError, TypeError, ValueError, AttributeError, ArithmeticError, RecursionError):
                sentence = f"What this entry holds is not formed as a {show(entry['kind'])} is."
                raise DifferenceError(sentence, entry["data"], "the fields that dayfile.md names") from None
        if not self.opened:
            raise DifferenceError("The file holds no day_opened.", None, "day_opened")
        if self.board.to_follow:
            raise DifferenceError("The file ends before an owed turn is given.", None, self.board.to_follow)
        text = f"frontdesk/{self.document['book']}\n{self.seq}\n{self.head}\n"
        demand("The checkpoint of the file", self.document["checkpoint"], text)

    def holds(self, head: str) -> bool:
        """Whether this head stands in the file, or is the one that the file continues."""
        return any(head in (entry["hash"], entry["prev"]) for entry in self.entries)

    def _check_chain(self, entry: Any) -> None:
        begins = not self.head
        if begins and type(entry) is dict and type(entry.get("seq")) is int and entry["seq"] > 0:
            self.seq = entry["seq"] - 1
        self.seq += 1
        self.first = self.first or self.seq
        if type(entry) is not dict or entry.keys() != ENTRY.keys():
            raise DifferenceError("An entry has exactly seven fields.", entry, sorted(ENTRY))
        if list(map(type, map(entry.get, ENTRY))) != TYPES:
            raise DifferenceError("A field of the entry has the wrong type.", entry, sorted(ENTRY))
        demand("The number of the entry", entry["seq"], self.seq)
        self._check_link(entry, begins)
        if self.closed or self.evening_open:
            raise DifferenceError("The day before it has no end, or this stands after it.", "", "")
        if entry["at"] != self.at:
            self._check_time(entry["at"])

    def _check_link(self, entry: Data, begins: bool) -> None:
        if not begins or self.seq == 1:
            demand("The link to the entry before ('prev')", entry["prev"], self.head or ZEROS)
        elif not HEX.fullmatch(entry["prev"]):
            raise DifferenceError("'prev' is no fingerprint.", entry["prev"], "64 hex digits")
        hashed = {**entry, "book": self.document["book"]}
        del hashed["hash"]
        try:
            self.head = hashlib.sha256(canonical(hashed)).hexdigest()
        except (TypeError, ValueError, RecursionError):
            sentence = "The entry holds a number that is no integer, or half a character."
            raise DifferenceError(sentence, entry["data"], "integers and whole text") from None
        demand("The entry was changed after it was written. Its fingerprint", entry["hash"], self.head)

    def _check_time(self, at: str) -> None:
        try:
            well_formed = AT.fullmatch(at) and datetime.fromisoformat(at)
        except ValueError:
            well_formed = None
        if not well_formed or at < self.at:
            raise DifferenceError("The time is malformed, or before that of an entry above.", at, self.at)
        self.at = at

    def _replay(self, kind: str, data: Data) -> None:
        if self.seq in self.to_be_undone:
            self.snapshots[self.seq] = self.board.copy()
        board = self.board
        if board.to_follow and kind != "owed_given":
            raise DifferenceError("The owed turn of one passed must follow.", kind, board.to_follow)
        self.turns += kind == "turn_given"
        handler = getattr(self, "on_" + kind, None)
        if handler and kind not in self.MOVES_NOTHING:
            self.moving.append(self.seq)
        if handler and (not self.blind or kind in self.MOVES_NOTHING | self.OF_THE_DAY):
            handler(data)
        elif kind == "turn_given":
            self.board.turns.setdefault(text_of(data, "visit"), []).append({**data, "seq": self.seq})

    def on_day_opened(self, data: Data) -> None:
        demand("Whether the day was opened before", self.opened, False)
        demand("The date", text_of(data, "date"), self.document["date"])
        demand("'previous_head'", data["previous_head"], self.entries[self.seq - self.first]["prev"])
        board = opening(data, self.seq)
        if not self.blind:
            follows(self.board, board)
        board.turns = self.board.turns
        board.kinds.update(self.board.kinds)
        self.board, self.opened, self.blind = board, True, False

    def on_day_closed(self, _data: Data) -> None:
        self.closed = True

    def on_undone(self, data: Data) -> None:
        span = self._span(_named(self.entries[self.seq - self.first]))
        self.moving.pop()  # `undone` itself
        while self.moving and self.moving[-1] >= span.start:
            newest = self.moving.pop()
            if newest not in span:
                raise DifferenceError(f"Entry {newest} is newer, and counts still.", data["entries"], newest)
        self.board = self.snapshots.pop(span.start)
        self.undone.update(span)
        for entry in self.entries[span.start - self.first : span.stop - self.first]:
            if entry["kind"] == "arrived":
                self.board.kinds.pop(entry["data"]["visit"], None)

    def _span(self, named: list[int]) -> range:
        span = range(named[0], named[0] + len(named)) if named else range(0)
        if not named or list(span) != named or span.start < self.first or span.stop > self.seq:
            raise DifferenceError("'undone' names no entries that stand before it.", named, "a command")
        kinds = {entry["kind"] for entry in self.entries[span.start - self.first : span.stop - self.first]}
        if not self.undone.isdisjoint(span) or kinds & self.OF_THE_DAY:
            raise DifferenceError("'undone' names what cannot be undone, or was already.", named, "a command")
        return span

    # -- A turn

    def on_turn_given(self, data: Data) -> None:
        visit, basis = known(data, "visit", self.board.kinds), known(data, "basis", BASES)
        if "version" in self.board.sheet:
            demand("The version of the rule sheet", data.get("sheet_version"), self.board.sheet["version"])
        self._check_counts(data, basis)
        if data["counts"] or basis in PICKED:
            self._on_rotation(data)
        else:
            self._off_rotation(data)
        self.board.turns.setdefault(visit, []).append({**data, "seq": self.seq})
        self.board.occupy(visit, [data["consultant"], data.get("with_mentor")])

    def _check_counts(self, data: Data, basis: str) -> None:
        sheet, clause, counts = self.board.sheet, CLAUSE_OF.get(basis), data.get("counts")
        if type(counts) is not bool or basis in NEVER_COUNTED:
            demand("Whether the turn counts", counts, False)
        elif clause in sheet and not (not counts and self._is_excused(data)):
            demand("Whether the turn counts", counts, sheet[clause]["counts"])

    def _is_excused(self, data: Data) -> bool:
        never = self.board.sheet.get("not_counted", ())
        return self.board.kinds[data["visit"]] in (None, *never) or data.get("lane") in never

    def _off_rotation(self, data: Data) -> None:
        demand("Outside the rotation, the owed turn paid", data.get("owed"), None)
        for name, nothing in OUTSIDE_SAYS.items():
            demand(f"Outside the rotation, '{name}'", data.get(name), nothing)
        if data["basis"] != "manager" or data["consultant"] in self.board.people:
            who = known(data, "consultant", self.board.people)
            demand(f"The agency of {who}", data.get("agency"), self.board.people[who].agency)
        self._check_mentor(data, must=False)

    def _on_rotation(self, data: Data) -> None:
        board, lane = self.board, known(data, "lane", self.board.lines)
        candidates = board.candidates(lane)
        demand("The lags before", data.get("lags_before"), board.lags[lane])
        stakes = board.stakes(lane, candidates, data["agency"] if data["basis"] in OUTSIDE else None)
        pick = self._expected_pick(data, candidates, stakes)
        written = Pick(data["basis"], data["agency"], data["consultant"], data.get("owed"), data["counts"])
        if written != pick:
            told = f"The turn goes to {_told(written)}; the rules give it to {_told(pick)}."
            raise DifferenceError(told, _told(written), _told(pick))
        after = board.lags_after(stakes, pick.agency) if pick.counts else board.lags[lane]
        demand("The lags after", data.get("lags_after"), after)
        self._check_mentor(data, must=pick.basis in PICKED)
        self._check_passed(data, pick)
        self._move_line(data)
        board.lags[lane] = after
        if pick.counts:
            board.last_turn[lane][pick.agency] = self.seq
        if pick.owed is not None:
            del board.debts[pick.owed]

    def _expected_pick(self, data: Data, candidates: Candidates, stakes: Stakes) -> Pick:
        basis, board = data["basis"], self.board
        if basis in OUTSIDE:
            demand("The lane of a counted turn outside the rotation", data["lane"], "walk_in")
            who = known(data, "consultant", board.ready(), "is not ready")
            return Pick(basis, board.people[who].agency, who, None, counts=True)
        demand("The candidates", data.get("candidates"), candidates)
        if basis != "override":
            return board.rightful(data["lane"], candidates, stakes)
        everyone = [who for people in candidates.values() for who in people]
        who = known(data, "consultant", everyone, "is no candidate")
        return Pick(basis, agency_of(who, candidates), who, None, data["counts"])

    def _check_mentor(self, data: Data, *, must: bool) -> None:
        if must or data.get("with_mentor") is not None:
            mentor = self.board.mentors.get(data["consultant"])
            demand("The mentor beside the consultant", data.get("with_mentor"), mentor)

    def _check_passed(self, data: Data, pick: Pick) -> None:
        line = self.board.lines[data["lane"]][pick.agency] if pick.basis == "rotation" else [pick.consultant]
        front = [who for who in line[: line.index(pick.consultant)] if who in self.board.on_duty]
        written = [[item["consultant"], item["cause"]] for item in data["passed"]]
        demand("Those passed, and why", written, [[who, self.board.cause(who)] for who in front])
        for item in data["passed"]:
            effects = self.board.effects(item["consultant"], item["cause"], self.at)
            if item["effect"] not in effects:
                demand(f"The effect on {item['consultant']}, passed", item["effect"], " or ".join(effects))

    def _move_line(self, data: Data) -> None:
        lane, agency = data["lane"], data["agency"]
        for item in data["passed"]:
            if item["effect"] != "keep":
                self.board.to_back(lane, agency, item["consultant"])
            if item["effect"] == "owed":
                self.board.to_follow.append(Debt(item["consultant"], lane, "passed"))
        if _moves_line(data):
            self.board.to_back(lane, agency, data["consultant"])

    def on_turn_withdrawn(self, data: Data) -> None:
        board, seq = self.board, data["turn"]
        turns = [turn for visit in board.visits for turn in board.turns.get(visit, ())]
        turn = next((turn for turn in turns if turn["seq"] == seq), None)
        if not turn or type(seq) is not int:
            sentence = f"{show(seq)} is no turn of this file that counts still and whose visit is open."
            raise DifferenceError(sentence, seq, "such a turn")
        board.turns[turn["visit"]].remove(turn)
        effects = self.board.effects(turn["consultant"], text_of(data, "cause"), None)
        places = ["front" if effect == "keep" and _moves_line(turn) else "back" for effect in effects]
        if text_of(data, "place") not in places:
            demand("The place after the withdrawn turn", data["place"], " or ".join(places))
        for agency, before in turn["lags_before"].items() if turn["counts"] else ():
            lags = board.lags[turn["lane"]]
            lags[agency] = str(exact(lags[agency]) - exact(turn["lags_after"][agency]) + exact(before))
        if data["place"] == "front":
            board.lines[turn["lane"]][turn["agency"]].sort(key=turn["consultant"].__ne__)
        board.release(turn["visit"], [turn["consultant"], turn.get("with_mentor")])

    def on_turn_charged(self, data: Data) -> None:
        lane, agency = known(data, "lane", self.board.lines), known(data, "agency", self.board.weights)
        demand("The lags before", data.get("lags_before"), self.board.lags[lane])
        after = self.board.lags_after(self.board.stakes(lane, self.board.candidates(lane), agency), agency)
        demand("The lags after", data.get("lags_after"), after)
        self.board.lags[lane] = after

    # -- The other kinds

    def on_signed_in(self, data: Data) -> None:
        self.board.sign_in(self._who(data))

    def on_signed_out(self, data: Data) -> None:
        demand("Whether somebody signs out while receiving", self._who(data) in self.board.busy, False)
        self.board.on_duty.discard(data["consultant"])

    def on_away(self, data: Data) -> None:
        self.board.away[self._who(data)] = (text_of(data, "cause"), self.at)

    def on_back(self, data: Data) -> None:
        self.board.away.pop(self._who(data), None)

    def on_suspended(self, data: Data) -> None:
        self.board.suspended.add(self._who(data))

    def on_suspension_lifted(self, data: Data) -> None:
        self.board.suspended.discard(self._who(data))

    def on_sent_to_back(self, data: Data) -> None:
        for agency in self.board.weights:
            self.board.to_back(known(data, "lane", self.board.lines), agency, self._who(data))

    def on_owed_given(self, data: Data) -> None:
        owed, debt = text_of(data, "owed"), self.board.debt(data)
        demand(f"Whether the owed turn {show(owed)} was given before", owed in self.board.debts, False)
        if self.board.to_follow:
            demand("The owed turn of the one just passed", debt, self.board.to_follow.pop(0))
        self.board.debts[owed] = debt

    def on_owed_lapsed(self, data: Data) -> None:
        del self.board.debts[known(data, "owed", self.board.debts)]

    def on_arrived(self, data: Data) -> None:
        self.board.kinds[text_of(data, "visit")] = text_of(data, "kind")

    on_reclassified = on_arrived

    def on_finished(self, data: Data) -> None:
        visit = known(data, "visit", self.board.kinds)
        if visit in self.board.visits:
            self.board.release(visit, self.board.visits[visit].copy())
            del self.board.visits[visit]
        self.board.turns.pop(visit, None)

    def on_handed_over(self, data: Data) -> None:
        visit = known(data, "visit", self.board.visits)
        known(data, "from", self.board.visits[visit], "is not with this visit")
        self.board.release(visit, self.board.visits[visit].copy())
        self.board.occupy(visit, [text_of(data, "to")])

    def on_sheet_adopted(self, data: Data) -> None:
        self.board.adopt(_whole(data, "sheet"))

    def on_agency_joined(self, data: Data) -> None:
        agency = _whole(data, "agency")
        demand("Whether this agency is there already", text_of(agency, "id") in self.board.weights, False)
        self.board.agree(agency)

    def on_agency_changed(self, data: Data) -> None:
        agency = _whole(data, "agency")
        known(agency, "id", self.board.weights)
        self.board.agree(agency)

    def on_consultant_changed(self, data: Data) -> None:
        self.board.enrol(_whole(data, "consultant"))

    def _who(self, data: Data) -> str:
        return known(data, "consultant", self.board.people)


def _named(entry: Any) -> list[int]:
    if type(entry) is not dict or entry.get("kind") != "undone" or type(entry.get("data")) is not dict:
        return []
    named = entry["data"].get("entries")
    return named if type(named) is list and all(type(seq) is int for seq in named) else []


def _whole(data: Data, name: str) -> Data:
    return data[name] if type(data.get(name)) is dict else data


def _told(pick: Pick) -> str:
    paying = f", paying {show(pick.owed)}" if pick.owed is not None else ""
    counted = "" if pick.counts else ", not counted"
    return f"{show(pick.consultant)} of {show(pick.agency)} ({pick.basis}{paying}{counted})"


def follows(evening: Board, morning: Board) -> None:
    """The opening is what the evening, and the entries of the night, left."""
    for (name, now), before in zip(morning.kept().items(), evening.kept().values(), strict=True):
        demand(f"At the opening, {name}", now, before)
    if morning.sheet.get("day_start") == "carry_over":
        for lane, lines in morning.lines.items():
            for agency, line in lines.items():
                stayed = [who for who in evening.lines.get(lane, {}).get(agency, ()) if who in line]
                demand(f"At the opening, the line of {agency} in {show(lane)}", line, stayed)


# ---- Reports


def verify_files(paths: Iterable[str | Path], head: str | None = None) -> list[Report]:
    """A report on each file, in the order given; a file continues the one of its book before it."""
    return _verify(((str(path), _read(path)) for path in paths), head)


def verify_file(path: str | Path, head: str | None = None) -> Report:
    """A report on one file; a head from paper must stand in it."""
    return verify_files([path], head)[0]


def verify_document(doc: Data, head: str | None = None) -> Report:
    """A report on a day file that was read already, as if it were written out again."""
    return _verify([("", _written(doc))], head)[0]


def _read(path: str | Path) -> bytes | None:
    try:
        return Path(path).read_bytes()
    except (OSError, ValueError):
        return None


def _written(doc: Data) -> bytes:
    try:
        return json.dumps(doc).encode()
    except (TypeError, ValueError, RecursionError):
        return b""


def _verify(files: Iterable[tuple[str, bytes | None]], head: str | None) -> list[Report]:
    reports: list[Report] = []
    evenings: dict[str, Replay] = {}
    held = head is None
    for path, content in files:
        report, replay = _verify_one(path, content, evenings)
        reports.append(report)
        held = held or (replay is not None and replay.holds(str(head).strip().lower()))
    if not held and reports and reports[-1].ok:
        sentence = "The head from paper stands nowhere here: what it stood for was cut off or written anew."
        differs = replace(reports[-1], ok=False, status=1, seq=replay.seq if replay else None)
        reports[-1] = replace(differs, found=differs.head, expected=show(head), sentence=sentence)
    return reports


@contextmanager
def _no_garbage_collection() -> Iterator[None]:
    """Entries hold no cycles: looking for some would take half of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@_no_garbage_collection()
def _verify_one(
    path: str, content: bytes | None, evenings: dict[str, Replay]
) -> tuple[Report, Replay | None]:
    try:
        document = parse(content)
    except NotADayFileError as trouble:
        return Report(ok=False, status=2, path=path, sentence=str(trouble)), None
    replay, difference = Replay(document, evenings.pop(document["book"], None)), None
    try:
        replay.run()
        evenings[document["book"]] = replay
    except DifferenceError as trouble:
        difference = trouble
    ok, size = difference is None, len(document["entries"])
    about = (path, document["book"], document["date"], size, replay.turns, replay.head, replay.closed)
    report = Report(ok, int(not ok), *about)
    if difference is None:
        return report, replay
    told = f"Entry {replay.seq}: {difference}"
    found, expected = difference.found, difference.expected
    return replace(report, seq=replay.seq, found=found, expected=expected, sentence=told), None


def lines_of(report: Report) -> list[str]:
    """The report in words: one line if all is right, else what stands there and what the rule gives."""
    sizes = f"{report.entries} entries, {report.turns} turns"
    about = f"{report.path}: {show(report.book)} {show(report.date)}, {sizes}"
    if report.ok:
        return [f"ok {about}, head {report.head}{'' if report.closed else ', not closed yet'}"]
    if report.status == 2:
        return [f"NOT A DAY FILE {report.path}: {report.sentence}"]
    there = [f"    stands there:   {report.found}", f"    the rule gives: {report.expected}"]
    return [f"DIFFERS {about}", f"    {report.sentence}", *there]


def main(argv: Sequence[str] | None = None) -> int:
    """Print a report on each file, and return the exit status."""
    parser = argparse.ArgumentParser(prog="verify.py", description="Check day files of the reception desk.")
    parser.add_argument("files", nargs="+", metavar="FILE")
    parser.add_argument("--head", metavar="HEX", help="a head from paper: must stand in one of the files")
    options = parser.parse_args(argv)
    reports = verify_files(options.files, options.head)
    for line in (line for report in reports for line in lines_of(report)):
        encoding = sys.stdout.encoding or "utf-8"
        sys.stdout.write(line.encode(encoding, "backslashreplace").decode(encoding) + "\n")
    return max(report.status for report in reports)


if __name__ == "__main__":
    sys.exit(main())
