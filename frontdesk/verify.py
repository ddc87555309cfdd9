"""Check day files of the reception desk: alone, with nothing but Python's own library (3.11 or newer).

    python verify.py FILE... [--head HEX]

For each file it recomputes the fingerprint of every entry and its link to the one before, then replays the
day from its opening: who was ready, which agency was due, who of it stood first, who was passed and what it
cost, which turns were owed, who decided what and was allowed to. Each turn must be the one that the rules
give; they stand, with the whole format, in dayfile.md beside this file. Files of one book, in order, are also
checked against one another; a head from paper must stand in one of the files.

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
import unicodedata
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime, timedelta
from fractions import Fraction
from functools import lru_cache
from itertools import chain, repeat
from math import gcd, lcm
from pathlib import Path
from typing import Any, NamedTuple

Data = dict[str, Any]
Candidates = dict[str, list[str]]  # per agency, in line order
FORMAT = "frontdesk-day/1"
OUTER = {"format": str, "book": str, "date": str, "entries": list, "checkpoint": str}
ENTRY = {"seq": int, "at": str, "by": str, "kind": str, "data": dict, "prev": str, "hash": str}
NAMES, TYPES = tuple(ENTRY), list(ENTRY.values())
AT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}Z")
EXACT = re.compile(r"0|-?[1-9][0-9]*(/[1-9][0-9]*)?")
HEX = re.compile(r"[0-9a-f]{64}")
ZEROS = "0" * 64
TOO_LONG = 10**15  # numbers from here on are not held exactly by every language
LONG, LONG_NUMBER = b"0" * 15, re.compile(r"[\[:,]-?[0-9]{15}")
ALL_DIGITS_ZERO = bytes.maketrans(b"123456789", b"000000000")
MARKS_OF_AN_ENTRY = 24  # quotation marks outside its data, as long as nothing is escaped
BEFORE_SURROGATES = "\ud7ff"  # only behind this character are keys in another order in UTF-16
CODE = re.compile(r"[a-z][a-z0-9_]*")
PICKED = frozenset({"rotation", "owed", "override"})
NEVER_COUNTED = frozenset({"courtesy", "manager", "wrong_turn"})
OUTSIDE = frozenset({"return", "named", "referral"}) | NEVER_COUNTED
BASES = PICKED | OUTSIDE
OUTSIDE_SAYS: Data = {"lane": None, "candidates": {}, "lags_before": {}, "lags_after": {}, "passed": []}
KINDS_OF: dict[str, tuple[str, ...]] = {  # the visits that a basis is for, where not for any
    "return": ("return_visit",),
    "named": ("named_request", "relative"),
    "referral": ("referral",),
    "courtesy": ("return_visit",),
    "manager": ("tour", "vip"),
}
CLAUSE_OF = {
    "return_visit": "return_visit",
    "named_request": "named_request",
    "relative": "named_request",
    "referral": "referral",
}
CLAUSE_FOLLOWED = {
    "rotation": "share", "override": "override", "return": "return_visit", "courtesy": "return_visit",
    "named": "named_request", "referral": "referral", "manager": "very_important", "wrong_turn": "penalties",
}  # fmt: skip
GUESTS = {"tour": "tour", "vip": "walk_in"}  # the lane of the ordinary ones
UNCOUNTED = ("relative", "trade_visit", "invalid")
LATER_KINDS = ("first_visit", *CLAUSE_OF, *UNCOUNTED)  # what a visit may turn out to be
KINDS = frozenset({"call", *GUESTS, *LATER_KINDS})
CAUSES = ("short_break", "lunch", "signing_desk", "company_errand", "private_matter", "not_found")
STAGES = ("trainee", "accompanied", "independent", "skilled")
STEPS = (
    "question_catalogue", "managers_training", "mentors_training", "consultants_exam", "supervisors_exam",
    "first_receptions", "follow_up_calls",
    "area_model", "site_model", "sales_handbook", "show_flat", "satisfaction",
)  # fmt: skip
NEEDED = {"trainee": 0, "accompanied": 5, "independent": 7, "skilled": 12}  # so many of these steps
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
UNTOLD = "untold"  # until when somebody is suspended, where an opening doesn't say

# What may be found, by its code
MATTERS = {  # what is compared with the rule
    "agency_busy": "The clause agency_busy",
    "own_sheet": "Whether this day has a sheet of its own",
    "clause_of_day": "The clause {clause} of this day",
    "lanes_of_stage": "The lanes of {who} ({stage})",
    "lanes_of_table": "The lanes of '{table}'",
    "agencies_of_table": "The agencies of '{table}' in {lane}",
    "first_day": "What the first day of a book begins with",
    "suspensions": "The consultants of 'suspensions'",
    "table_begins": "What '{table}' begins with",
    "past_turn": "Whether a last turn is one of the past",
    "line_length": "How many stand in a line at the opening",
    "opening_line": "At the opening, the line of {agency} in {lane}",
    "checkpoint": "The checkpoint of the file",
    "number": "The number of the entry",
    "changed": "The entry was changed after it was written. Its fingerprint",
    "link": "The link to the entry before ('prev')",
    "due_field": "'{name}' of the {kind} that must follow",
    "opened_before": "Whether the day was opened before",
    "date": "The date",
    "previous_head": "'previous_head'",
    "kind_of_visit": "What brought {visit}",
    "closing_lags": "The lags at the close",
    "closing_people": "The counted turns of the day",
    "closing_agencies": "The counted turns of each agency",
    "listed_before": "Whether this stands on the list",
    "came_before": "Whether this visit came before",
    "listed_kind": "The kind of the guests, by the list",
    "listed_grade": "The grade, by the list",
    "unlisted_grade": "The grade of guests whom nobody expected",
    "graded_kind": "The kind of guests of some grade",
    "lane": "The lane",
    "sheet_version": "The version of the rule sheet",
    "clause": "The clause",
    "counts": "Whether the turn counts",
    "kind_of_basis": "What brought those of basis {basis}",
    "owner": "Whose visit it is",
    "hosted_grade": "The grade of guests whom a supervisor receives",
    "host": "The supervisor who receives",
    "agency_of_host": "The agency of a supervisor",
    "owner_away": "While the owner is away",
    "owner_ready": "Whether the owner {owner} is ready",
    "stand_in": "Who stands in for the owner",
    "outside_owed": "Outside the rotation, the owed turn paid",
    "outside_field": "Outside the rotation, '{name}'",
    "agency_of": "The agency of {who}",
    "with_visitors": "Whether {who} is with visitors",
    "lags_before": "The lags before",
    "lags_after": "The lags after",
    "outside_lane": "The lane of a counted turn outside the rotation",
    "candidates": "The candidates",
    "due_agency": "The agency whose turn it was",
    "weight": "The weight of {agency}",
    "contract_again": "Whether {agency} weighs by its contract again",
    "mentor": "The mentor beside the consultant",
    "passed": "Those passed, and why",
    "effect": "The effect on {who}, passed",
    "settled": "Whether debts were settled on this turn",
    "place": "The place after the withdrawn turn",
    "owed_before": "Whether {owed} was given before",
    "lapses": "The day on which it lapses",
    "penalty": "The penalty for this",
    "penalty_lane": "The lane in which a turn is lost",
    "suspended_until": "The first day after the suspension",
    "may_receive": "Whether {who} may receive these visitors",
    "whose_turn": "Whose turn was taken",
    "own_turn": "Whether somebody took the own turn",
    "given_back": "Whether the turn that was taken is given back",
    "has_left": "Whether {who} works here no more",
    "has_share": "Whether the agency has a share",
    "on_duty": "Whether {who} is on duty already",
    "leaves_visitors": "Whether somebody signs out while receiving",
    "unreceived_lane": "The lane of a visit that nobody received",
    "new_version": "Whether the version is a new one",
    "agency_there": "Whether this agency is there already",
    "heads": "The number of people on duty",
    "contract_share": "The share by contract",
    "share_on_duty": "Whether an agency with people on duty has a share",
    "leaves_on_duty": "Whether {who} leaves while on duty",
    "leavers_debts": "The debts of who leaves",
    "may_guide": "Whether {mentor} may be the mentor of {who}",
    "steps": "The steps that were passed",
    "next_stage": "The next stage",
    "missing_steps": "The steps that are missing to be {stage}",
    "opening_until": "At the opening, until when {who} is suspended",
    "opening_officers": "At the opening, those with rights",
    "opening_expected": "At the opening, who is expected",
    "opening_clause": "At the opening, the clause {clause}",
    "opening_people": "At the opening, the consultants",
    "is_manager": "Whether {who} is a manager",
    "opening_person": "At the opening, {who}",
    "opening_lanes": "At the opening, the lanes of {who}",
    "lanes_of_sheet": "Whether the lanes of {who} are those of the sheet",
    "opening_lags": "At the opening, the lags",
    "opening_turns": "At the opening, the last turns",
    "opening_owed": "At the opening, the owed turns",
    "opening_agencies": "At the opening, the agencies",
    "opening_suspended": "At the opening, the suspended",
    "opening_visits": "At the opening, the open visits",
    "opening_waiting": "At the opening, those who wait",
}
FAULTS = {  # what is wrong whatever the rule gives
    "no_text": "The field '{name}' should hold text, not {value}.",
    "no_list": "The field '{name}' should hold a list, not {value}.",
    "no_number": "'{written}' is no exact number in lowest terms.",
    "nobody_ready": "Nobody in the lane {lane} is ready, yet a turn is given.",
    "bad_weight": "The weight of {agency} is {weight}.",
    "no_date": "{written} is no date.",
    "not_opened": "The file holds no day_opened.",
    "ends_early": "The file ends before what must follow.",
    "after_the_end": "The day before it has no end, or this stands after it.",
    "bad_link": "'prev' is no fingerprint.",
    "bad_time": "The time is malformed, or before that of an entry above.",
    "newer_counts": "Entry {newest} is newer, and counts still.",
    "undo_too_late": "It was too late to undo this.",
    "undo_nothing": "'undone' names no entries that stand before it.",
    "undo_forbidden": "'undone' names what cannot be undone, or was already.",
    "no_decision": "It names no decision: who, and for which reason.",
    "may_not_decide": "{who} may not decide this.",
    "needless_wait": "Somebody could receive this party, yet it waits.",
    "charged_for_nothing": "Nothing makes this visit a turn that is charged.",
    "owed_for_nothing": "Nothing gives this person an owed turn.",
    "claim_too_late": "It was too late to claim this client.",
    "fields": "An entry has exactly seven fields.",
    "type_of_field": "A field of the entry has the wrong type.",
    "malformed": "What this entry holds is not formed as a {kind} is.",
    "no_integer": "The entry holds a number that is no integer, or half a character.",
    "must_follow": "Here must follow: {kind} {fields}.",
    "no_second": "It takes the manager of another agency to acknowledge an override.",
    "came_earlier": "{visit} came earlier and could be served.",
    "no_such_turn": "{turn} is no turn of this file that counts still and whose visit is open.",
    "turn": "The turn goes to {written}; the rules give it to {due}.",
    "unknown": "The {name} '{value}' is not known here.",
    "not_listed": "The {name} '{value}' stands not on the list.",
    "not_waiting": "The {name} '{value}' does not wait.",
    "not_to_be_received": "The {name} '{value}' is not waiting for somebody.",
    "not_ready": "The {name} '{value}' is not ready.",
    "no_candidate": "The {name} '{value}' is no candidate.",
    "not_suspended": "The {name} '{value}' is not suspended.",
    "not_with_visit": "The {name} '{value}' is not with this visit.",
    "not_on_duty": "The {name} '{value}' is not on duty.",
    "not_away": "The {name} '{value}' is not away.",
    "seen_off": "The {name} '{value}' is not open.",
    "head": "The head from paper stands nowhere here: what it stood for was cut off or written anew.",
}
NO_DAY_FILE = {  # why a file is none
    "no_file": "There is no such file, or it may not be read.",
    "broken_off": "It cannot be read as JSON: {trouble}.",
    "not_utf8": "It cannot be read as JSON: {trouble}.",
    "key_twice": "It cannot be read as JSON: {trouble}.",
    "not_json": "It cannot be read as JSON: {trouble}.",
    "other_fields": "It has not the five fields of a file of the format {format}.",
    "type_of_outer": "Its field '{field}' has the wrong type.",
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
    counted: int = 0  # of these turns: neither free of charge, nor withdrawn or undone
    head: str = ""
    closed: bool = False
    seq: int | None = None
    found: str | None = None
    expected: str | None = None
    code: str = ""  # one of MATTERS, FAULTS or NO_DAY_FILE
    values: dict[str, str] = field(default_factory=dict)
    sentence: str = ""


class NotADayFileError(Exception):
    """The thing has not the outer shape of a day file: for which reason of `NO_DAY_FILE`."""

    def __init__(self, code: str, **values: object) -> None:
        self.code, self.values = code, {name: show(value) for name, value in values.items()}
        super().__init__(NO_DAY_FILE[code].format(**self.values))


class DifferenceError(Exception):
    """What stands in an entry is not what the rules give: which of `MATTERS` or `FAULTS` it is, with the
    values that its sentence names."""

    def __init__(self, code: str, found: object, expected: object, **values: object) -> None:
        super().__init__(code)
        self.code, self.found, self.expected = code, show(found), show(expected)
        self.values = {name: show(value) for name, value in values.items()}

    def __str__(self) -> str:
        if self.code in FAULTS:
            return FAULTS[self.code].format(**self.values)
        matter = MATTERS[self.code].format(**self.values)
        return f"{matter}: {self.found} is written, but the rule gives {self.expected}."


class KeyTwiceError(ValueError):
    """Two readers may take one object for two."""


def show(value: object) -> str:
    """A value as a short line of printable text."""
    try:
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    except (TypeError, ValueError, RecursionError):
        text = "something unprintable"
    text = text if text.isprintable() else ascii(text)
    return text if len(text) <= 400 else text[:400] + " …"


def demand(matter: str, found: object, expected: object, **values: object) -> None:
    """Refuse `found` unless it is `expected`, in value and in type."""
    if found != expected or type(found) is not type(expected):
        raise DifferenceError(matter, found, expected, **values)


def text_of(data: Data, name: str) -> str:
    """The text in a field."""
    if type(value := data.get(name)) is not str:
        raise DifferenceError("no_text", value, "text", name=name, value=value)
    return value


def list_of(data: Data, name: str, unsaid: list[Any] | None = None) -> list[Any]:
    """The list in a field; `unsaid` where there is no such field."""
    if type(value := data.get(name, unsaid)) is not list:
        raise DifferenceError("no_list", value, "a list", name=name, value=value)
    return value


def known(data: Data, name: str, among: Container[str], fault: str = "unknown") -> str:
    """The text in a field, if it is one of those that the board allows at this moment."""
    value: str = data.get(name, "")
    if type(value) is not str or value not in among:
        raise DifferenceError(fault, value, f"a {name} that is", name=name, value=value)
    return value


# ---- Reading, and canonical JSON


def _integer(written: str) -> int | complex:
    """A number that every language holds exactly; any other, as a fraction, is what canonical() refuses."""
    return int(written) if len(written) < 16 else complex(written)


def _refused(name: str) -> None:
    raise ValueError(f"{name} is no JSON")


def _object(pairs: list[tuple[str, Any]]) -> Data:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise KeyTwiceError("a key stands twice in one object")
    return found


class Columns(NamedTuple):
    """The entries of a file, field by field."""

    seqs: tuple[int, ...]
    ats: tuple[str, ...]
    bys: tuple[str, ...]
    kinds: tuple[str, ...]
    data: tuple[Data, ...]
    prevs: tuple[str, ...]
    hashes: tuple[str, ...]


class Day(NamedTuple):
    """A day file that was read, and whether its chain was found whole, from the first entry to the last."""

    document: Data
    whole: bool


def read(content: bytes | None) -> Day:
    """The day file in these bytes; refuses what has not the outer shape of one. None: no such file."""
    if content is None:
        raise NotADayFileError("no_file")
    return read_quickly(content) or Day(parse(content), whole=False)


def read_quickly(content: bytes) -> Day | None:
    """The same, at half the price, for a file that is written plainly and whose chain is whole; else None.

    Nothing is escaped in it but the three line ends of the checkpoint, so quotation marks stand around its
    texts and nowhere else. Its canonical form has as many, unless a key stood twice in an object: reading
    keeps only one of the two.
    """
    if content.count(b"\\", content.find(b"\\")) != 3:
        return None
    try:
        document = parse(content, integer=int, keys=None)
        if document["checkpoint"].count("\n") != 3:
            return None
        columns, texts = _columns(document["entries"]), []
        marks = json.dumps({**document, "entries": []}).count('"') + len(columns.data) * MARKS_OF_AN_ENTRY
        for at in range(0, len(columns.data), 100):  # not all, or a name in Chinese would make all of it wide
            written = _plain(columns.data[at : at + 100])
            marks += sum([text.count('"') for text in written])
            texts += written
        fits = marks == content.count(b'"') and _is_whole(columns, texts, document["book"])
    except (NotADayFileError, TypeError, ValueError, AttributeError, RecursionError):
        return None
    return Day(document, whole=True) if fits else None


def _columns(entries: list[Any]) -> Columns:
    """Refuses an entry without the seven fields, or with them in another order than usual."""
    columns = Columns(*zip(*map(dict.values, entries), strict=True))
    types = [{*map(type, column)} for column in columns]
    if {*map(tuple, entries)} != {NAMES} or types != [{kind} for kind in TYPES]:
        raise TypeError("no entry, or in another order than usual")
    if not 0 < min(columns.seqs) <= max(columns.seqs) < TOO_LONG:
        raise ValueError("a number that not every language holds")
    return columns


def _plain(data: Sequence[Data]) -> list[str]:
    """The canonical form of each, where nothing need be escaped."""
    # All are written at once, and taken apart at the line ends put in between: no other text here has one.
    written = _SORTED.encode([*chain.from_iterable(zip(data, repeat("\n")))])
    if LONG in written.encode().translate(ALL_DIGITS_ZERO) and LONG_NUMBER.search(written):
        raise ValueError("a number that not every language holds")
    texts = written[1:-6].split(',"\\n",')
    if written.isascii():
        return texts
    pairs = zip(data, texts, strict=True)
    return [text if text.isascii() else canonical(each).decode() for each, text in pairs]


def _is_whole(columns: Columns, data: list[str], book: str) -> bool:
    """Whether the chain holds from the first entry of a file to the last: seen at once, without a look at
    each of them. `data`: theirs in canonical form; so is what is hashed, for its keys stand in order."""
    seqs, ats, bys, kinds, _, prevs, hashes = columns
    texts = [
        f'{{"at":"{at}","book":"{book}","by":"{by}","data":{each},"kind":"{kind}","prev":"{prev}","seq":{seq}}}'
        for at, by, each, kind, prev, seq in zip(ats, bys, data, kinds, prevs, seqs, strict=True)
    ]
    return (
        hashes == tuple([hashlib.sha256(text.encode()).hexdigest() for text in texts])
        and prevs[1:] == hashes[:-1]
        and seqs == tuple(range(seqs[0], seqs[0] + len(seqs)))
        and list(ats) == sorted(ats)
        and all(map(AT.fullmatch, moments := {*ats}))
        and all(map(date.fromisoformat, {at[:10] for at in moments}))
        and "day_closed" not in kinds[:-1]
    )


def parse(
    content: bytes,
    integer: Callable[[str], int | complex] = _integer,
    keys: Callable[[list[tuple[str, Any]]], Data] | None = _object,
) -> Data:
    """The document in these bytes, its objects made by `keys`; refuses what has not the outer shape."""
    try:
        document = json.loads(content.decode(), parse_int=integer, parse_float=complex,
                              parse_constant=_refused, object_pairs_hook=keys)  # fmt: skip
    except (ValueError, RecursionError, MemoryError) as trouble:
        raise _unreadable(trouble) from None
    if not isinstance(document, dict) or document.keys() != OUTER.keys() or document["format"] != FORMAT:
        raise NotADayFileError("other_fields", format=FORMAT)
    if wrong := [name for name, kind in OUTER.items() if type(document[name]) is not kind]:
        raise NotADayFileError("type_of_outer", field=wrong[0])
    return document


def _unreadable(trouble: Exception) -> NotADayFileError:
    """Why this is no JSON, and where."""
    match trouble:
        case json.JSONDecodeError():
            return NotADayFileError(
                "broken_off", trouble=str(trouble), line=trouble.lineno, column=trouble.colno
            )
        case UnicodeDecodeError():
            return NotADayFileError("not_utf8", trouble=str(trouble), byte=trouble.start)
        case KeyTwiceError():
            return NotADayFileError("key_twice", trouble=str(trouble))
    return NotADayFileError("not_json", trouble=str(trouble))


_SORTED = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False, check_circular=False)
_AS_IT_STANDS = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False)


def canonical(value: object) -> bytes:
    """RFC 8785 for integers, text, true, false, null, lists and objects; Python's escapes are the same."""
    text = _SORTED.encode(value)
    if not text.isascii() and max(text) > BEFORE_SURROGATES:
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
        raise DifferenceError("no_number", written, "e.g. -7/6", written=written)
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
    stage: str
    lanes: frozenset[str]
    mentor: str | None
    steps: frozenset[str]
    left: bool


class Officer(NamedTuple):
    """Somebody with rights; managers and viewers have an agency."""

    role: str
    agency: str | None


class Line(NamedTuple):
    """A line of the list *Expected today*."""

    kind: str | None
    grade: str
    by: str


class Party(NamedTuple):
    """A visit that came: `came` is its place among the arrivals, `host` who briefed it; None: not told."""

    came: int
    kind: str | None
    lane: str | None
    grade: str
    owner: str | None
    host: str | None


class Served(NamedTuple):
    """Who was given a visit, when, and whether that costs a turn as things stand."""

    consultant: str
    agency: str
    lane: str
    charged: bool
    day: str
    at: str


class Turn(NamedTuple):
    """A `turn_given` of a visit that isn't finished: its number, what stands in it, and the debt it paid."""

    seq: int
    data: Data
    debt: Debt | None


class Debt(NamedTuple):
    consultant: str
    lane: str
    kind: str
    cause: str | None
    clause: str | None
    lapses: str | None
    visit: str | None


class Due(NamedTuple):
    """An entry that must come next, and what must stand in it."""

    kind: str
    fields: Data


class Stakes(NamedTuple):
    """A turn before it is paid: the lags after accrual, as numerators over one unit, and the weights of E;
    and, once worked out, what they are after it: for who pays, and the N of the sheet."""

    unit: int
    lags: dict[str, int]
    present: dict[str, int]
    leading: tuple[str, ...]  # those of E with the largest lag
    after: dict[tuple[str, int | None], dict[str, str]]


@lru_cache(maxsize=4096)  # days bring the same lags again and again
def stakes_of(
    agencies: tuple[str, ...],
    weights: tuple[int, ...],
    before: tuple[str, ...],
    members: frozenset[str | None],
    present: tuple[str, ...],
    payer: str | None,
) -> Stakes:
    """Share an arriving turn out among D, the members, by weight; `before`: the lags; `present`: E."""
    weight = dict(zip(agencies, weights, strict=True))
    total = sum([weight[agency] for agency in agencies if agency in members])
    ratios = [(agency, *ratio(lag)) for agency, lag in zip(agencies, before, strict=True)]
    unit = lcm(total or 1, *[below for _, _, below in ratios])
    part = unit // (total or 1)
    lags = {a: unit // below * above + part * weight[a] * (a in members) for a, above, below in ratios}
    if not total and payer is not None:  # D is an agency that has left: the whole turn is its own
        lags[payer] += unit
    most = max([lags[agency] for agency in present], default=0)
    leading = tuple([agency for agency in present if lags[agency] == most])
    return Stakes(unit, lags, {agency: weight[agency] for agency in present}, leading, {})


class Pick(NamedTuple):
    basis: str
    agency: str
    consultant: str
    owed: str | None
    counts: bool


@dataclass(slots=True)
class Board:
    """The desk between two entries. Whatever is kept per agency is in the agreed order."""

    date: str = ""
    head: str = ""  # before the opening: from it a lot is drawn
    sheet: Data = field(default_factory=dict)
    base: Data = field(default_factory=dict)  # the sheet of days without one of their own
    planned: Data | None = None  # the sheet from the next opening on
    limit: int | None = None
    weights: dict[str, int] = field(default_factory=dict)
    agreed: dict[str, int] = field(default_factory=dict)  # the share by contract, while heads count
    people: dict[str, Person] = field(default_factory=dict)
    mentors: dict[str, str | None] = field(default_factory=dict)  # of the accompanied ones
    officers: dict[str, Officer] = field(default_factory=dict)
    lines: dict[str, Candidates] = field(default_factory=dict)
    lags: dict[str, dict[str, str]] = field(default_factory=dict)
    last_turn: dict[str, dict[str, int]] = field(default_factory=dict)
    debts: dict[str, Debt] = field(default_factory=dict)  # unpaid, oldest first
    due: list[Due] = field(default_factory=list)  # what the very next entries must be
    refused: str | None = None  # who has just refused visitors
    displaced: str | None = None  # the agency whose turn an override has just taken back
    on_duty: set[str] = field(default_factory=set)
    came: set[str] = field(default_factory=set)  # signed in at least once today
    away: dict[str, tuple[str, str]] = field(default_factory=dict)  # cause, since when
    suspended: dict[str, str | None] = field(default_factory=dict)  # until when
    busy: dict[str, int] = field(default_factory=dict)  # with how many visits
    expected: dict[str, Line] = field(default_factory=dict)
    parties: dict[str, Party] = field(default_factory=dict)  # the visits that came
    waiting: set[str] = field(default_factory=set)  # those whom nobody has
    visits: dict[str, list[str]] = field(default_factory=dict)  # those that somebody has: who is with it
    turns: dict[str, list[Turn]] = field(default_factory=dict)  # of a visit not finished
    served: dict[str, Served] = field(default_factory=dict)
    unclear: dict[str, str] = field(default_factory=dict)  # reclassified ones of a day that isn't here
    counted: dict[str, int] = field(default_factory=dict)  # turns of today, per person

    def copy(self) -> Board:
        """A board of its own, however it is changed."""
        return Board(**{each.name: _copied(getattr(self, each.name)) for each in fields(self)})

    def ready(self) -> set[str]:
        """Signed in, not away, not suspended, with no visit."""
        return self.on_duty.difference(self.busy, self.away, self.suspended)

    def candidates(self, lane: str) -> Candidates:
        """Per agency, in line order: who is ready, and the mentor too where there must be one."""
        ready = self.ready()
        if self.mentors:
            ready.difference_update([who for who, mentor in self.mentors.items() if mentor not in ready])
        is_ready, found = ready.__contains__, {}
        for agency, line in self.lines[lane].items():
            if people := list(filter(is_ready, line)):
                found[agency] = people
        return found

    def stakes(self, lane: str, candidates: Candidates, payer: str | None = None) -> Stakes:
        """Share an arriving turn out among D by weight; the payer of a forced turn is in D in any case."""
        members, lines = frozenset((*candidates, payer)), self.lines[lane]
        if self.limit is not None and len(candidates) < len(lines):
            at_work = self.busy.keys() & self.on_duty
            at_work.difference_update(self.suspended)
            members |= {agency for agency, line in lines.items() if not at_work.isdisjoint(line)}
        weights, lags = self.weights, self.lags[lane]
        return stakes_of(
            tuple(weights), tuple(weights.values()), tuple(lags.values()), members, tuple(candidates), payer,
        )  # fmt: skip

    def due_agency(self, lane: str, stakes: Stakes) -> str:
        """Owed most; in a tie the one whose last counted turn is longest ago; then by the agreed order."""
        return min(stakes.leading, key=self.last_turn[lane].__getitem__)

    def lags_after(self, stakes: Stakes, payer: str) -> dict[str, str]:
        """The payment of 1, then the cap: what exceeds N outside E goes to E by weight."""
        if (payer, self.limit) not in stakes.after:
            stakes.after[payer, self.limit] = self._lags_after(stakes, payer)
        return stakes.after[payer, self.limit].copy()

    def _lags_after(self, stakes: Stakes, payer: str) -> dict[str, str]:
        unit, lags, limit = stakes.unit, stakes.lags, self.limit
        lags = {agency: lag - unit if agency == payer else lag for agency, lag in lags.items()}
        for agency in lags if stakes.present else ():
            if limit is not None and agency not in stakes.present and lags[agency] > limit * unit:
                unit, lags = _capped(unit, lags, agency, limit, stakes.present)
        return {agency: written_as(lag, unit) for agency, lag in lags.items()}

    def adopt(self, sheet: Data, base: Data | None) -> None:
        """Another sheet; `limit` is the N of its `owed_up_to`, or None for `lost`."""
        choice = sheet.get("agency_busy", {"owed_up_to": 3})
        limit = None if choice == "lost" else choice["owed_up_to"]
        if limit is not None and (type(limit) is not int or limit < 0):
            demand("agency_busy", choice, "lost, or owed_up_to N")
        self.sheet, self.base, self.limit = sheet, sheet if base is None else base, limit
        _check_lists(self.sheet)
        _check_lists(self.base)
        weekend: Data = self.base.get("weekend") or {}
        governs = bool(weekend) and _governs(weekend, self.date)
        if base is not None:
            demand("own_sheet", True, governs)
        for clause, choice in sheet.items() if governs else ():
            said = weekend["sheet"].get(clause, self.base.get(clause, choice))
            if not _within(said, choice):
                demand("clause_of_day", choice, said, clause=clause)

    def rightful(self, lane: str, candidates: Candidates, stakes: Stakes) -> Pick:
        """A turn to be given back; else, in the agency that is due, an owed turn or the first candidate."""
        if not candidates:
            raise DifferenceError("nobody_ready", "a turn", "none", lane=lane)
        debts = [each for each in self.debts.items() if each[1].lane == lane] if self.debts else []
        for owed, debt in debts:
            if debt.kind == "given_back" and (agency := agency_of(debt.consultant, candidates)):
                return Pick("owed", agency, debt.consultant, owed, counts=False)
        due = self.due_agency(lane, stakes)
        for owed, debt in debts:
            if debt.consultant in candidates[due]:
                return Pick("owed", due, debt.consultant, owed, counts=True)
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

    def counts(self, kind: str | None) -> bool | None:
        """Whether a visit of this kind costs a turn by the sheet; None where that isn't told."""
        if kind in self.sheet.get("not_counted", ()):
            return False
        if kind in CLAUSE_OF:
            return self.sheet[CLAUSE_OF[kind]]["counts"] if CLAUSE_OF[kind] in self.sheet else None
        return None if kind is None or (kind in UNCOUNTED and "not_counted" not in self.sheet) else True

    def heads(self, agency: str) -> int:
        """How many of the agency are on duty for walk-ins: its weight under `share: by_headcount`."""
        people = [self.people[who] for who in self.on_duty.difference(self.suspended)]
        return sum(person.agency == agency and "walk_in" in person.lanes for person in people)

    def occupy(self, visit: str, people: Iterable[str | None]) -> None:
        """From now on these are with the visit."""
        self.waiting.discard(visit)
        for who in people:
            if who:
                self.visits.setdefault(visit, []).append(who)
                self.busy[who] = self.busy.get(who, 0) + 1

    def release(self, visit: str) -> None:
        """From now on nobody is with the visit."""
        for who in self.visits.pop(visit):
            self.busy[who] -= 1
            if not self.busy[who]:
                del self.busy[who]

    def to_back(self, lane: str, agency: str, who: str) -> None:
        """To the back of the line, for whoever stands in it."""
        line = self.lines[lane][agency]
        if who in line:
            line.remove(who)
            line.append(who)

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
        lanes = frozenset(list_of(consultant, "lanes"))
        lanes |= {"out_of_hours"} if "walk_in" in lanes else set()
        mentor = text_of(consultant, "mentor") if consultant.get("mentor") is not None else None
        who, agency = text_of(consultant, "id"), known(consultant, "agency", self.weights)
        stage, steps = text_of(consultant, "stage"), frozenset(list_of(consultant, "steps", []))
        self.people[who] = Person(agency, stage, lanes, mentor, steps, consultant.get("left") is True)
        self.mentors.pop(who, None)
        if stage == "accompanied":
            self.mentors[who] = mentor

    def fits(self, who: str) -> None:
        """Refuse lanes that clause `newcomer` doesn't open to the stage."""
        person = self.people[who]
        if "newcomer" not in self.sheet or person.left:
            return
        open_to = lanes_of(self.sheet, person.stage) | lanes_of(self.base, person.stage)
        if not person.lanes <= open_to and person.lanes != {"managers"}:
            demand("lanes_of_stage", sorted(person.lanes), sorted(open_to), who=who, stage=person.stage)

    def agree(self, agency: Data, least: int = 0) -> None:
        """An agency's weight. A new one is last in the order, with lag 0 and empty lines."""
        name, weight = text_of(agency, "id"), agency.get("weight")
        if type(weight) is not int or weight < least:
            raise DifferenceError("bad_weight", weight, "1, 2, 3 …", agency=name, weight=weight)
        self.weights[name] = weight
        self.agreed.pop(name, None)
        if agency.get("agreed") is not None:
            self.agreed[name] = agency["agreed"]
        for lane in self.lines:
            self.lines[lane].setdefault(name, [])
            self.lags[lane].setdefault(name, "0")
            self.last_turn[lane].setdefault(name, 0)

    def debt(self, data: Data) -> Debt:
        """The owed turn that this describes."""
        who, lane = known(data, "consultant", self.people), known(data, "lane", self.lines)
        kind = known(data, "kind", ("given_back", "passed"))
        lapses = None if data.get("lapses") is None else _day(data["lapses"])
        return Debt(who, lane, kind, data.get("cause"), data.get("clause"), lapses, data.get("visit"))

    def appoint(self, officer: Data) -> None:
        """Somebody with rights, new or with other ones."""
        self.officers[text_of(officer, "id")] = Officer(text_of(officer, "role"), officer.get("agency"))

    def kept(self) -> Data:
        """What a night without entries leaves as it is, the order of the lines apart."""
        waiting = sorted(self.waiting, key=lambda visit: self.parties[visit].came)
        return {
            "opening_lags": {lane: row for lane, row in self.lags.items() if set(row.values()) != {"0"}},
            "opening_turns": {lane: row for lane, row in self.last_turn.items() if any(row.values())},
            "opening_owed": list(self.debts.items()),
            "opening_agencies": list(self.weights.items()),
            "opening_suspended": sorted(self.suspended),
            "opening_visits": {visit: sorted(people) for visit, people in self.visits.items()},
            "opening_waiting": [[visit, self.parties[visit].lane] for visit in waiting],
        }


def _capped(
    unit: int, lags: dict[str, int], agency: str, limit: int, present: dict[str, int]
) -> tuple[int, dict[str, int]]:
    excess, total = lags[agency] - limit * unit, sum(present.values())
    lags = {**lags, agency: limit * unit}
    return unit * total, {a: lag * total + excess * present.get(a, 0) for a, lag in lags.items()}


def _copied(value: Any) -> Any:
    if isinstance(value, dict) and isinstance(next(iter(value.values()), None), (dict, list)):
        return {key: _copied(row) for key, row in value.items()}
    return value.copy() if isinstance(value, (dict, list, set)) else value


def _day(written: Any) -> str:
    if type(written) is not str or date.fromisoformat(written).isoformat() != written:
        raise DifferenceError("no_date", written, "a date such as 2026-09-26", written=written)
    return written


def _later(day: str, days: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()


def lanes_of(sheet: Data, stage: str) -> frozenset[str]:
    """The lanes that clause `newcomer` opens to a stage."""
    lanes = frozenset(sheet.get("newcomer", {}).get(stage, ()))
    return lanes | {"out_of_hours"} if "walk_in" in lanes else lanes


def _check_lists(sheet: Data) -> None:
    """Refuse what is no list where a clause is one."""
    for clause in ("not_counted", "required_fields", "match"):
        list_of(sheet, clause, [])
    for stage in sheet.get("newcomer", {}):
        list_of(sheet["newcomer"], stage)
    for name in ("dates", "days"):
        list_of(sheet.get("weekend") or {}, name, [])


def _governs(weekend: Data, day: str) -> bool:
    weekday = WEEKDAYS[date.fromisoformat(day).weekday()]
    return day in weekend.get("dates", ()) or weekday in weekend.get("days", ("sat", "sun"))


def _within(said: Any, whole: Any) -> bool:
    """Whether a choice is as somebody said who may have left out what goes without saying."""
    if isinstance(said, dict) and isinstance(whole, dict):
        return all(key in whole and _within(value, whole[key]) for key, value in said.items())
    return bool(said == whole)


def agency_of(who: str, candidates: Candidates) -> str:
    """The agency for which somebody is a candidate, or nothing."""
    return next((agency for agency, people in candidates.items() if who in people), "")


def _moves_line(turn: Data) -> bool:
    return turn["counts"] is True and turn["basis"] != "owed"


def opening(data: Data, seq: int) -> Board:
    """The board that a `day_opened` describes; the first of a book has empty lines and no lags."""
    board = Board(date=_day(data["date"]), head=data["previous_head"], planned=data.get("planned_sheet"))
    board.adopt(data["sheet"], data.get("base_sheet"))
    for agency in list_of(data, "agencies"):
        board.agree(agency)
    for consultant in list_of(data, "consultants"):
        board.enrol(consultant)
    for officer in list_of(data, "officers", []):
        board.appoint(officer)
    for name, kept in (("lines", board.lines), ("lags", board.lags), ("last_turn", board.last_turn)):
        demand("lanes_of_table", sorted(data[name]), sorted(data["lines"]), table=name)
        for lane, row in data[name].items():
            demand("agencies_of_table", sorted(row), sorted(board.weights), table=name, lane=lane)
            kept[lane] = {agency: copy(row[agency]) for agency in board.weights}
            for value in row.values():
                _check_begin(board, name, value, seq)
    for debt in list_of(data, "owed"):
        board.debts[text_of(debt, "owed")] = board.debt(debt)
    _suspensions(board, data)
    for line in list_of(data, "expected", []):
        board.expected[text_of(line, "expected")] = _line(line)
    _in_the_house(board, data)
    if seq == 1:
        begun = [data[name] for name in ("owed", "suspended", "open_visits", "waiting")]
        demand("first_day", begun, [[], [], {}, []])
    else:
        _check_start(board)
    return board


def _suspensions(board: Board, data: Data) -> None:
    """Who is suspended, until when; whose time is over, and which debts have lapsed, must be told next."""
    board.suspended = dict.fromkeys(list_of(data, "suspended"), UNTOLD)
    if told := list_of(data, "suspensions", []):
        untils = {text_of(each, "consultant"): each.get("until") for each in told}
        demand("suspensions", sorted(untils), sorted(board.suspended))
        board.suspended = {who: None if until is None else _day(until) for who, until in untils.items()}
    for who, until in board.suspended.items():
        if until not in (None, UNTOLD) and str(until) <= board.date:
            board.due.append(Due("suspension_lifted", {"consultant": who}))
    for owed, debt in board.debts.items():
        if debt.lapses is not None and debt.lapses < board.date:
            board.due.append(Due("owed_lapsed", {"owed": owed}))


def _in_the_house(board: Board, data: Data) -> None:
    kinds = data.get("kinds") or {}
    for party in list_of(data, "waiting"):
        visit = text_of(party, "visit")
        lane = None if party["lane"] is None else known(party, "lane", board.lines)
        told, grade = (kinds.get(visit), lane), party.get("grade") or "ordinary"
        board.parties[visit] = Party(len(board.parties), *told, grade, party.get("owner"), party.get("owner"))
        board.waiting.add(visit)
    for visit, people in data["open_visits"].items():
        board.parties[visit] = Party(len(board.parties), kinds.get(visit), None, "ordinary", None, None)
        board.occupy(visit, list_of({visit: people}, visit))


def _check_begin(board: Board, name: str, value: Any, seq: int) -> None:
    nothing: Any = {"lines": [], "lags": "0", "last_turn": 0}[name]
    if seq == 1 or type(value) is not type(nothing):
        demand("table_begins", value, nothing, table=name)
    elif name == "lags":
        exact(value)
    elif name == "last_turn":
        demand("past_turn", 0 <= value < seq, True)
    else:
        demand("line_length", len(set(value) & board.people.keys()), len(value))


def _check_start(board: Board) -> None:
    """The lines in the order of clause `day_start`, as far as this day alone tells."""
    for lane, lines in board.lines.items():
        for agency, line in lines.items():
            begun = _begun(board, lane, agency, line)
            demand("opening_line", line, begun, agency=agency, lane=lane)


def _begun(board: Board, lane: str, agency: str, people: list[str]) -> list[str]:
    """These people of an agency in the order in which the day begins; `fixed` asks who may stand there."""
    match board.sheet.get("day_start"):
        case "sign_in":
            return []
        case "lot":
            drawn = f"{board.head}:{lane}:"
            return sorted(people, key=lambda who: hashlib.sha256((drawn + who).encode()).hexdigest())
        case "fixed":
            may = [who for who, person in board.people.items() if lane in person.lanes]
            return [who for who in may if who in people and board.people[who].agency == agency]
        case _:
            return people


def _line(data: Data) -> Line:
    kind = text_of(data, "kind") if "kind" in data else None
    return Line(kind, known(data, "grade", ("ordinary", "important", "very_important")), text_of(data, "by"))


# ---- One file


class Replay:
    """One file, entry by entry: first the chain, then what the entry does. `on_` stands before each kind."""

    OF_THE_DAY = frozenset({"day_opened", "day_closed", "undone"})
    TOLD = frozenset({"arrived", "waiting", "gone", "expected", "reclassified", "ruled",
                      "officer_changed", "step_passed", "sheet_planned"})  # moves no turn  # fmt: skip

    def __init__(self, day: Day, evening: Replay | None) -> None:
        self.document, self.is_whole = day
        self.entries: list[Any] = self.document["entries"]
        self.board: Board = evening.board if evening else Board()
        self.board.turns = {}
        self.blind = evening is None  # the board of the night is only known from the evening before
        self.seq: int = evening.seq if evening else 0
        self.head: str = evening.head if evening else ""
        self.at: str = evening.at if evening else ""
        self.by = ""
        self.evening_open: bool = evening is not None and not evening.closed
        self.past: dict[str, Served] = evening.past if evening else {}  # the visits of earlier days
        self.attended: list[set[str]] = evening.attended if evening else []  # who came, newest day first
        self.whole: bool = evening is not None and evening.whole  # whether those are all days of the book
        self.opened = self.was_due = False
        self.closed: bool = False
        self.turns = self.first = 0
        self.moving: list[int] = []  # entries that moved something and count still
        self.owed: set[str] = set()  # the owed turns that were given
        self.undone: set[int] = set()
        self.snapshots: dict[int, Board] = {}  # the boards before what will be undone
        undoing = [entry for entry in self.entries if type(entry) is dict and entry.get("kind") == "undone"]
        self.to_be_undone = {named[0] for entry in undoing if (named := _named(entry))}

    def run(self) -> None:
        """Check everything; the first difference is raised while `seq` stands at its entry."""
        for kind, data in self._chained():
            try:
                self._replay(kind, data)
            except (LookupError, TypeError, ValueError, AttributeError, ArithmeticError, RecursionError):
                raise DifferenceError(
                    "malformed", data, "the fields that dayfile.md names", kind=kind
                ) from None
        if not self.opened:
            raise DifferenceError("not_opened", None, "day_opened")
        if self.board.due:
            raise DifferenceError("ends_early", None, self.board.due[0])
        text = f"frontdesk/{self.document['book']}\n{self.seq}\n{self.head}\n"
        demand("checkpoint", self.document["checkpoint"], text)

    def holds(self, head: str) -> bool:
        """Whether this head stands in the file, or is the one that the file continues."""
        return any(head in (entry["hash"], entry["prev"]) for entry in self.entries)

    def _chained(self) -> Iterator[tuple[str, Data]]:
        """Kind and data of each entry, once its place in the chain is checked."""
        entries = iter(self.entries)
        for entry in entries:
            self._check_chain(entry)
            yield entry["kind"], entry["data"]
            if self.is_whole:
                break
        for entry in entries:  # only in a chain that is whole
            self.seq, self.at, self.by, kind, data, _, self.head = entry.values()
            yield kind, data

    def _check_chain(self, entry: Any) -> None:
        begins = not self.head
        if begins and type(entry) is dict and type(entry.get("seq")) is int and entry["seq"] > 0:
            self.seq = entry["seq"] - 1
        self.seq += 1
        self.first = self.first or self.seq
        _check_form(entry)
        if entry["seq"] != self.seq:
            demand("number", entry["seq"], self.seq)
        if begins or entry["prev"] != self.head:
            self._check_link(entry["prev"], begins)
        self.head = self._fingerprint(entry)
        if entry["hash"] != self.head:
            demand("changed", entry["hash"], self.head)
        if self.closed or self.evening_open:
            raise DifferenceError("after_the_end", "", "")
        if entry["at"] != self.at:
            self._check_time(entry["at"])
        self.by = entry["by"]

    def _check_link(self, prev: str, begins: bool) -> None:
        if not begins or self.seq == 1:
            demand("link", prev, self.head or ZEROS)
        elif not HEX.fullmatch(prev):
            raise DifferenceError("bad_link", prev, "64 hex digits")

    def _fingerprint(self, entry: Data) -> str:
        hashed = {**entry, "book": self.document["book"]}
        del hashed["hash"]
        try:
            return hashlib.sha256(canonical(hashed)).hexdigest()
        except (TypeError, ValueError, RecursionError):
            raise DifferenceError("no_integer", entry["data"], "integers and whole text") from None

    def _check_time(self, at: str) -> None:
        well_formed = AT.fullmatch(at)
        try:
            if well_formed and at[:10] != self.at[:10]:
                date.fromisoformat(at[:10])
        except ValueError:
            well_formed = None
        if not well_formed or at < self.at:
            raise DifferenceError("bad_time", at, self.at)
        self.at = at

    def _replay(self, kind: str, data: Data) -> None:
        board = self.board
        if self.seq in self.to_be_undone:
            self.snapshots[self.seq] = board.copy()
        self.was_due = bool(board.due)
        if board.due:
            self._check_due(board.due.pop(0), kind, data)
        self.turns += kind == "turn_given"
        handler = getattr(self, "on_" + kind, None)
        if handler is None:
            return
        if kind not in self.TOLD:
            self.moving.append(self.seq)
        if not self.blind or kind in self.OF_THE_DAY:
            handler(data)
        elif kind == "turn_given":
            board.turns.setdefault(text_of(data, "visit"), []).append(Turn(self.seq, data, None))
        elif kind in ("arrived", "reclassified"):
            board.parties[text_of(data, "visit")] = _party(data, 0)

    def _check_due(self, due: Due, kind: str, data: Data) -> None:
        if kind != due.kind:
            raise DifferenceError(
                "must_follow", kind, f"{due.kind} {show(due.fields)}", kind=due.kind, fields=due.fields
            )
        for name, value in due.fields.items():
            demand("due_field", data.get(name), value, name=name, kind=kind)

    def on_day_opened(self, data: Data) -> None:
        demand("opened_before", self.opened, False)
        demand("date", text_of(data, "date"), self.document["date"])
        demand("previous_head", data["previous_head"], self.entries[self.seq - self.first]["prev"])
        board, night = opening(data, self.seq), self.board
        for who in board.people:
            board.fits(who)
        if not self.blind:
            self.attended.insert(0, night.came)
            follows(night, board, self.attended, self.whole)
        board.turns = night.turns
        for visit, party in board.parties.items():
            if before := night.parties.get(visit):
                if party.kind is not None:
                    demand("kind_of_visit", party.kind, before.kind, visit=visit)
                board.parties[visit] = before._replace(came=party.came, lane=party.lane)
        self.past.update(night.served)
        self.whole = self.whole or self.seq == 1
        self.board, self.opened, self.blind = board, True, False

    def on_day_closed(self, data: Data) -> None:
        self.closed = True
        totals = data.get("totals") or {}
        if type(totals.get("lags")) is dict and totals["lags"].keys() == self.board.lags.keys():
            demand("closing_lags", totals["lags"], self.board.lags)
        if type(totals.get("consultants")) is dict and totals.get("consultants"):
            counted = {who: turns for who, turns in self.board.counted.items() if turns}
            demand("closing_people", totals["consultants"], counted)
        if type(totals.get("agencies")) is dict and totals.get("agencies"):
            turns = dict.fromkeys(self.board.weights, 0)
            for who in self.board.counted.keys() & self.board.people.keys():
                turns[self.board.people[who].agency] += self.board.counted[who]
            demand("closing_agencies", totals["agencies"], turns)

    def on_undone(self, data: Data) -> None:
        span = self._span(_named(self.entries[self.seq - self.first]))
        self.moving.pop()  # `undone` itself
        while self.moving and self.moving[-1] >= span.start:
            newest = self.moving.pop()
            if newest not in span:
                raise DifferenceError("newer_counts", data["entries"], newest, newest=newest)
        seconds, began = self.board.sheet.get("undo_seconds"), self.entries[span.start - self.first]["at"]
        if seconds is not None and _seconds(began, self.at) > seconds:
            raise DifferenceError("undo_too_late", began, f"within {seconds} seconds")
        self.board = self.snapshots.pop(span.start)
        self.undone.update(span)
        for entry in self.entries[span.stop - self.first : self.seq - self.first]:
            if entry["kind"] in self.TOLD - {"waiting"} and entry["seq"] not in self.undone:
                self.by = entry["by"]
                getattr(self, "on_" + entry["kind"])(entry["data"])

    def _span(self, named: list[int]) -> range:
        span = range(named[0], named[0] + len(named)) if named else range(0)
        if not named or list(span) != named or span.start < self.first or span.stop > self.seq:
            raise DifferenceError("undo_nothing", named, "a command")
        kinds = {entry["kind"] for entry in self.entries[span.start - self.first : span.stop - self.first]}
        if not self.undone.isdisjoint(span) or kinds & self.OF_THE_DAY:
            raise DifferenceError("undo_forbidden", named, "a command")
        return span

    # -- Who may decide

    def _decision(self, data: Data, clause: str, agency: str, *, anybody: bool = False) -> Data:
        """Who decided, and why: asked for wherever the sheet has the clause."""
        if clause not in self.board.sheet and "decision" not in data:
            return {}
        decision = data.get("decision")
        if type(decision) is not dict or not CODE.fullmatch(text_of(decision, "code")):
            raise DifferenceError("no_decision", decision, "by and code")
        if text_of(decision, "by") and not anybody:
            self._may(decision["by"], agency)
        return decision

    def _may(self, who: str, agency: str | None = None) -> None:
        """Refuse whoever is no supervisor, nor a manager of this agency, where a book names its officers."""
        officer = self.board.officers.get(who)
        if not self.board.officers or (officer and officer.role == "supervisor"):
            return
        if agency is None or officer != Officer("manager", agency):
            expected = "a supervisor" if agency is None else f"a supervisor, or a manager of {agency}"
            raise DifferenceError("may_not_decide", who, expected, who=who)

    def _supervises(self) -> None:
        """Refuse an entry that only a supervisor may press, in a book that has one."""
        if any(officer.role == "supervisor" for officer in self.board.officers.values()):
            self._may(self.by)

    # -- Those who come

    def on_expected(self, data: Data) -> None:
        demand("listed_before", text_of(data, "expected") in self.board.expected, False)
        line = _line(data)
        self._may(line.by)
        if line.kind is not None:
            kind = known(data, "kind", GUESTS)
            demand("lane", data.get("lane"), self._lanes(Party(0, kind, None, line.grade, None, None))[0])
        self.board.expected[data["expected"]] = line

    def on_arrived(self, data: Data) -> None:
        board, visit = self.board, text_of(data, "visit")
        demand("came_before", visit in board.parties, False)
        party = _party(data, len(board.parties))
        known(data, "kind", KINDS)
        if data.get("expected") is not None:
            line = board.expected.pop(known(data, "expected", board.expected, "not_listed"))
            demand("listed_kind", party.kind, line.kind or party.kind)
            demand("listed_grade", party.grade, line.grade)
            party = party._replace(host=line.by)
        elif party.grade != "ordinary":
            demand("unlisted_grade", party.grade, "ordinary")
        if party.grade != "ordinary" and party.kind not in GUESTS:
            demand("graded_kind", party.kind, "tour or vip")
        if party.lane not in (lanes := self._lanes(party)):
            demand("lane", party.lane, lanes[0])
        board.parties[visit] = party
        board.waiting.add(visit)

    def _lanes(self, party: Party) -> tuple[str | None, ...]:
        """The lanes in which such a visit may be served; None: outside of all."""
        if party.grade == "important":
            return ("vip",)
        if party.grade == "very_important":
            lanes: dict[str, tuple[str | None, ...]] = {"managers": ("managers",), "supervisor": (None,)}
            return lanes.get(self.board.sheet.get("very_important", ""), (None, "managers"))
        if party.kind in GUESTS:
            return (GUESTS[party.kind],)
        if party.kind == "first_visit":
            return ("walk_in", "out_of_hours")
        return ("call",) if party.kind == "call" else ("walk_in", "out_of_hours", None)

    def on_waiting(self, data: Data) -> None:
        party = self.board.parties[known(data, "visit", self.board.waiting, "not_waiting")]
        demand("lane", data.get("lane"), party.lane)
        if free := self._free(party):
            raise DifferenceError("needless_wait", "waiting", free)

    def _free(self, party: Party) -> Candidates:
        """Who could receive this party now: whoever stands in the lane, or the owner."""
        if party.lane is not None:
            return self.board.candidates(party.lane)
        asked_for = party.owner if party.kind in CLAUSE_OF else None
        return {"": [asked_for]} if asked_for is not None and asked_for in self.board.ready() else {}

    def on_gone(self, data: Data) -> None:
        self.board.waiting.remove(known(data, "visit", self.board.waiting, "not_waiting"))

    # -- A turn

    def on_turn_given(self, data: Data) -> None:
        board = self.board
        usual = self._usual_turn(data.get("visit"))
        if (
            data == usual
            and data["counts"] is True
            and type(data["sheet_version"]) is type(usual["sheet_version"])
        ):
            self._pay(data["lane"], data["agency"], usual["lags_after"])
            board.to_back(data["lane"], data["agency"], data["consultant"])
            self._receive(data, None)
        else:
            self._check_turn(data)

    def _usual_turn(self, visit: Any) -> Data | None:
        """What the rules give where nothing is special: one party waits, to whom the first in the line of the
        agency that is due is given. None: something is special. What is given then, or anything else than
        this, `_check_turn` looks at field by field."""
        board = self.board
        if type(visit) is not str or board.waiting != {visit} or board.debts:
            return None
        lane = board.parties[visit].lane
        if board.agreed or board.sheet.get("share") == "by_headcount":
            return None
        if lane is None or not (candidates := board.candidates(lane)):
            return None
        stakes = board.stakes(lane, candidates)
        agency = board.due_agency(lane, stakes)
        who, lags = candidates[agency][0], board.lags[lane]
        if board.lines[lane][agency][0] != who:
            return None
        after, version = board.lags_after(stakes, agency), board.sheet.get("version")
        return {
            "visit": visit, "lane": lane, "consultant": who, "agency": agency, "basis": "rotation",
            "counts": True, "candidates": candidates, "lags_before": lags, "lags_after": after,
            "passed": [], "owed": None, "clause": "share", "sheet_version": version,
            "with_mentor": board.mentors.get(who),
        }  # fmt: skip

    def _check_turn(self, data: Data) -> None:
        board, basis = self.board, known(data, "basis", BASES)
        party = board.parties[known(data, "visit", board.waiting, "not_to_be_received")]
        if "version" in board.sheet:
            demand("sheet_version", data.get("sheet_version"), board.sheet["version"])
        self._check_counts(data, basis, party)
        owed = board.debts.get(data.get("owed") or "")
        if data["counts"] or basis in PICKED:
            self._on_rotation(data, party)
        else:
            self._off_rotation(data)
        self._check_ground(data, basis, party)
        if "owed_limit" in board.sheet:
            demand("clause", data.get("clause"), owed.clause if owed else CLAUSE_FOLLOWED[basis])
        self._receive(data, owed)

    def _pay(self, lane: str, agency: str, after: dict[str, str]) -> None:
        """A turn that counts, from now on."""
        self.board.lags[lane] = after
        self.board.last_turn[lane][agency] = self.seq

    def _receive(self, data: Data, owed: Debt | None) -> None:
        """From now on the consultant has the visit; `owed`: which debt that paid."""
        board, visit, who, counts = self.board, data["visit"], data["consultant"], data["counts"]
        board.turns.setdefault(visit, []).append(Turn(self.seq, data, owed))
        charged, lane = counts or owed is not None, data["lane"] or "walk_in"
        board.served[visit] = Served(who, data["agency"], lane, charged, board.date, self.at)
        board.counted[who] = board.counted.get(who, 0) + counts
        board.occupy(visit, (who, data.get("with_mentor")))
        board.displaced = None

    def _check_counts(self, data: Data, basis: str, party: Party) -> None:
        sheet, counts = self.board.sheet, data.get("counts")
        if type(counts) is not bool or basis in NEVER_COUNTED:
            demand("counts", counts, False)
        if party.kind is not None and basis in KINDS_OF and party.kind not in KINDS_OF[basis]:
            demand("kind_of_basis", party.kind, KINDS_OF[basis][0], basis=basis)
        by_sheet = self.board.counts(party.kind)
        if basis == "override":
            by_sheet = sheet.get("override", {}).get("counts")
        if by_sheet is not None and basis in ("override", "return", "named", "referral"):
            demand("counts", counts, by_sheet)

    def _check_ground(self, data: Data, basis: str, party: Party) -> None:
        """Whether this basis may give this visit to this person."""
        if basis == "override":
            self._check_override(data, party)
        elif basis == "manager":
            self._check_host(data, party)
        elif basis == "wrong_turn":
            if "penalties" in self.board.sheet and "decision" not in data:
                self._may(self.by, data["agency"])
        elif basis == "courtesy":
            self._check_courtesy(data, party)
        elif basis in OUTSIDE and party.owner is not None:
            demand("owner", data["consultant"], party.owner)

    def _check_override(self, data: Data, party: Party) -> None:
        board, agency = self.board, data["agency"]
        demand("lane", data["lane"], party.lane or "walk_in")
        decision = self._decision(data, "override", agency)
        if board.sheet.get("override", {}).get("second") is True:
            second = board.officers.get(text_of(decision, "second"))
            if not second or second.role != "manager" or second.agency == agency:
                raise DifferenceError("no_second", decision["second"], "such a manager")

    def _check_host(self, data: Data, party: Party) -> None:
        """Very important guests: the supervisor who briefed them, or else the first who is free."""
        board, who = self.board, data["consultant"]
        demand("hosted_grade", party.grade, "very_important")
        hosts = [o for o, officer in board.officers.items() if officer.role == "supervisor"]
        if hosts:
            free = [o for o in hosts if o not in board.busy]
            first = party.host if party.host in free else free[0] if free else None
            demand("host", who, first)
            demand("agency_of_host", data["agency"], "")

    def _check_courtesy(self, data: Data, party: Party) -> None:
        """The last one of the owner's agency, and only while the owner isn't ready."""
        board, owner = self.board, party.owner
        if owner is None or "return_visit" not in board.sheet:
            return
        demand("owner_away", board.sheet["return_visit"]["owner_away"], "courtesy")
        demand("owner_ready", owner in board.ready(), False, owner=owner)
        stand_ins = board.candidates("walk_in").get(board.people[owner].agency, [None])
        demand("stand_in", data["consultant"], stand_ins[-1])

    def _off_rotation(self, data: Data) -> None:
        demand("outside_owed", data.get("owed"), None)
        for name, nothing in OUTSIDE_SAYS.items():
            demand("outside_field", data.get(name), nothing, name=name)
        if data["basis"] != "manager" or data["consultant"] in self.board.people:
            who = known(data, "consultant", self.board.people)
            demand("agency_of", data.get("agency"), self.board.people[who].agency, who=who)
            if data["basis"] == "wrong_turn":
                demand("with_visitors", who in self.board.busy, False, who=who)
            else:
                known(data, "consultant", self.board.ready(), "not_ready")
        self._check_mentor(data, must=data["basis"] == "courtesy")

    def _on_rotation(self, data: Data, party: Party) -> None:
        board, lane = self.board, known(data, "lane", self.board.lines)
        self._check_weights()
        candidates = board.candidates(lane)
        demand("lags_before", data.get("lags_before"), board.lags[lane])
        stakes = board.stakes(lane, candidates, data["agency"] if data["basis"] in OUTSIDE else None)
        pick = self._expected_pick(data, party, candidates, stakes)
        written = Pick(data["basis"], data["agency"], data["consultant"], data.get("owed"), data["counts"])
        if written != pick:
            raise DifferenceError(
                "turn", _told(written), _told(pick), written=_told(written), due=_told(pick)
            )
        after = board.lags_after(stakes, pick.agency) if pick.counts else board.lags[lane]
        demand("lags_after", data.get("lags_after"), after)
        self._check_mentor(data, must=pick.basis in PICKED)
        self._check_passed(data, pick)
        self._move_line(data)
        if pick.counts:
            self._pay(lane, pick.agency, after)
        if pick.owed is not None:
            del board.debts[pick.owed]

    def _expected_pick(self, data: Data, party: Party, candidates: Candidates, stakes: Stakes) -> Pick:
        basis, board = data["basis"], self.board
        if basis in OUTSIDE:
            demand("outside_lane", data["lane"], "walk_in")
            who = known(data, "consultant", board.ready(), "not_ready")
            return Pick(basis, board.people[who].agency, who, None, counts=True)
        demand("candidates", data.get("candidates"), candidates)
        if basis != "override":
            self._check_queue(data, party)
            return board.rightful(data["lane"], candidates, stakes)
        everyone = [who for people in candidates.values() for who in people]
        who = known(data, "consultant", everyone, "no_candidate")
        self._check_boss(data, agency_of(who, candidates), board.rightful(data["lane"], candidates, stakes))
        return Pick(basis, agency_of(who, candidates), who, None, data["counts"])

    def _check_boss(self, data: Data, agency: str, rightful: Pick) -> None:
        """A manager overrides a turn of the own agency only: the one taken back for it, or the next one."""
        boss = self.board.officers.get((data.get("decision") or {}).get("by", ""))
        if boss and boss.role == "manager":
            demand("due_agency", self.board.displaced or rightful.agency, agency)

    def _check_queue(self, data: Data, party: Party) -> None:
        """Whether the rotation is asked for this visit, and no party that came earlier could be served."""
        board = self.board
        if party.lane is not None:
            demand("lane", data["lane"], party.lane)
        elif party.owner is not None:
            away = board.sheet.get("return_visit", {}).get("owner_away", "rotation")
            demand("owner_away", away, "rotation")
            demand("owner_ready", party.owner in board.ready(), False, owner=party.owner)
        for visit in board.waiting if len(board.waiting) > 1 else ():
            if (other := board.parties[visit]).came < party.came and self._free(other):
                raise DifferenceError("came_earlier", data["visit"], visit, visit=visit)

    def _check_weights(self) -> None:
        """Under `share: by_headcount` each agency weighs as many as are on duty, if any are."""
        if self.board.sheet.get("share") == "by_headcount":
            for agency, weight in self.board.weights.items():
                if weight != (heads := self.board.heads(agency) or weight):
                    demand("weight", weight, heads, agency=agency)
        elif "share" in self.board.sheet:
            for agency, agreed in self.board.agreed.items():
                demand("contract_again", agreed, None, agency=agency)

    def _check_mentor(self, data: Data, *, must: bool) -> None:
        if must or data.get("with_mentor") is not None:
            mentor = self.board.mentors.get(data["consultant"])
            demand("mentor", data.get("with_mentor"), mentor)

    def _check_passed(self, data: Data, pick: Pick) -> None:
        line = self.board.lines[data["lane"]][pick.agency] if pick.basis == "rotation" else [pick.consultant]
        if line[0] == pick.consultant and data["passed"] == []:
            return
        front = [who for who in line[: line.index(pick.consultant)] if who in self.board.on_duty]
        written = [[item["consultant"], item["cause"]] for item in list_of(data, "passed")]
        demand("passed", written, [[who, self.board.cause(who)] for who in front])
        for item in data["passed"]:
            effects = self.board.effects(item["consultant"], item["cause"], self.at)
            if item["effect"] not in effects:
                demand("effect", item["effect"], " or ".join(effects), who=item["consultant"])

    def _move_line(self, data: Data) -> None:
        lane, agency = data["lane"], data["agency"]
        for item in data["passed"]:
            if item["effect"] != "keep":
                self.board.to_back(lane, agency, item["consultant"])
            if item["effect"] == "owed":
                self._owe(item["consultant"], lane, "passed", item["cause"], "on_pass")
        if _moves_line(data):
            self.board.to_back(lane, agency, data["consultant"])

    # -- What follows from it

    def _must(self, what: str, /, **fields: Any) -> None:
        self.board.due.append(Due(what, fields))

    def _owe(
        self, who: str, lane: str, kind: str, cause: str | None, clause: str | None, **fields: Any
    ) -> None:
        """An owed turn must be given next; the words of a program without clause `owed_limit` are its own."""
        told: Data = {}
        if "owed_limit" in self.board.sheet:
            told = {"cause": cause, "clause": clause, "lapses": self._lapses()} | fields
        self._must("owed_given", consultant=who, lane=lane, kind=kind, **told)

    def _lapses(self) -> str | None:
        """The last day on which an owed turn holds that is given today."""
        days = self.board.sheet["owed_limit"]["days"]
        return None if days is None else _later(self.board.date, days)

    def on_turn_withdrawn(self, data: Data) -> None:
        board, seq, cause = self.board, data["turn"], text_of(data, "cause")
        turns = [turn for visit in board.visits for turn in board.turns.get(visit, ())]
        found = next((turn for turn in turns if turn.seq == seq), None)
        turn = found.data if found else {}
        if not found or type(seq) is not int or turn["consultant"] not in board.visits[turn["visit"]]:
            raise DifferenceError("no_such_turn", seq, "such a turn", turn=seq)
        settled = board.served[turn["visit"]].charged != (turn["counts"] or turn["owed"] is not None)
        demand("settled", settled, False)
        board.turns[turn["visit"]].remove(found)
        effects = {"override": ["keep"], "refused": ["forfeit"]}.get(cause) or board.effects(
            turn["consultant"], cause, None
        )
        places = ["front" if effect == "keep" and _moves_line(turn) else "back" for effect in effects]
        if text_of(data, "place") not in places:
            demand("place", data["place"], " or ".join(places))
        for agency, before in turn["lags_before"].items() if turn["counts"] else ():
            lags = board.lags[turn["lane"]]
            lags[agency] = str(exact(lags[agency]) - exact(turn["lags_after"][agency]) + exact(before))
        if data["place"] == "front":
            board.lines[turn["lane"]][turn["agency"]].sort(key=turn["consultant"].__ne__)
        board.release(turn["visit"])
        board.waiting.add(turn["visit"])
        board.served.pop(turn["visit"], None)
        if turn["counts"]:
            board.counted[turn["consultant"]] = board.counted.get(turn["consultant"], 0) - 1
        self._after_withdrawal(turn, found.debt, cause, effects)

    def _after_withdrawal(self, turn: Data, paid: Debt | None, cause: str, effects: list[str]) -> None:
        """A debt that was paid is owed anew; the cause may give one; a refusal and an override go on."""
        board, who = self.board, turn["consultant"]
        if "owed_limit" in board.sheet and paid:
            self._owe(who, paid.lane, paid.kind, paid.cause, paid.clause, lapses=paid.lapses)
        elif "owed_limit" in board.sheet and effects == ["owed"] and _moves_line(turn):
            self._owe(who, turn["lane"], "passed", cause, "on_pass")
        if cause == "override":
            board.displaced = turn["agency"]
            self._must("turn_given", visit=turn["visit"], basis="override")
        if cause == "refused":
            days, present = board.sheet.get("penalties", {}).get("refusal", 0), board.suspended.get(who, "")
            until = _later(board.date, days) if type(days) is int else ""
            if board.date < until and present is not None and present < until:
                board.refused = who
                self._must("suspended", consultant=who, until=until)

    def on_turn_charged(self, data: Data) -> None:
        board, lane = self.board, known(data, "lane", self.board.lines)
        agency, visit = known(data, "agency", board.weights), text_of(data, "visit")
        unclear = visit in board.unclear and board.counts(board.unclear.pop(visit)) is not False
        if not self.was_due and not unclear:
            raise DifferenceError("charged_for_nothing", visit, "a ruling on it")
        self._check_weights()
        demand("lags_before", data.get("lags_before"), board.lags[lane])
        after = board.lags_after(board.stakes(lane, board.candidates(lane), agency), agency)
        demand("lags_after", data.get("lags_after"), after)
        board.lags[lane] = after
        self._charge(visit, charged=True)

    def _charge(self, visit: Any, *, charged: bool) -> None:
        """Whether a visit that somebody was given costs a turn, from now on."""
        if served := self._served(visit):
            self.board.served[visit] = served._replace(charged=charged)

    def _served(self, visit: Any) -> Served | None:
        return self.board.served.get(visit) or self.past.get(visit)

    def on_owed_given(self, data: Data) -> None:
        board, owed = self.board, text_of(data, "owed")
        debt = board.debt(data)
        demand("owed_before", owed in self.owed or owed in board.debts, False, owed=owed)
        if "owed_limit" in board.sheet and not self.was_due:
            self._check_gift(debt)
            demand("lapses", debt.lapses, self._lapses())
        self.owed.add(owed)
        board.debts[owed] = debt
        self._charge(debt.visit, charged=False)

    def _check_gift(self, debt: Debt) -> None:
        """A debt that no entry before it brought about: for a wrong turn, or for what only the book knows."""
        visit = debt.visit or ""
        served = self.board.served.get(visit)
        unclear = self.board.unclear.pop(visit, None) if debt.kind == "given_back" else None
        if unclear is not None and unclear == debt.cause and not self.board.counts(unclear):
            return
        wronged = served and served.charged and debt.cause == "wrong_turn" and debt.kind == "given_back"
        if not served or not wronged or debt[:2] != (served.consultant, served.lane):
            raise DifferenceError("owed_for_nothing", debt.consultant, "none")
        self._must("handed_over", visit=visit, cause="wrong_turn")

    def on_owed_lapsed(self, data: Data) -> None:
        board = self.board
        owed = known(data, "owed", board.debts)
        debt = board.debts.pop(owed)
        visit = data.get("visit")
        unclear = visit is not None and visit == debt.visit and board.unclear.pop(visit, None) is not None
        if "owed_limit" in board.sheet and not self.was_due and not unclear:
            for other, its in board.debts.items():  # only of somebody who leaves
                if its.consultant == debt.consultant:
                    self._must("owed_lapsed", owed=other)
            self._must("consultant_changed", id=debt.consultant, left=True)
        if visit is not None:
            self._charge(visit, charged=True)

    def on_reclassified(self, data: Data) -> None:
        board, visit, kind = self.board, text_of(data, "visit"), known(data, "kind", LATER_KINDS)
        party, served, waits = board.parties.get(visit), self._served(visit), visit in board.waiting
        if party:
            lane = party.lane if not waits else "walk_in" if data.get("owner") is None else None
            board.parties[visit] = party._replace(kind=kind, owner=data.get("owner"), lane=lane)
        if not waits:
            self._check_hurry(board.served.get(visit))
            if served:
                self._settle(visit, served, kind)
            else:
                board.unclear[visit] = kind

    def _check_hurry(self, served: Served | None) -> None:
        """The desk alone may reclassify as long as it could undo the turn; later only a supervisor."""
        seconds, officer = self.board.sheet.get("undo_seconds"), self.board.officers.get(self.by)
        if seconds is None or (officer and officer.role == "supervisor"):
            return
        if not served or _seconds(served.at, self.at) > seconds:
            self._supervises()

    def _settle(self, visit: str, served: Served, kind: str) -> None:
        """What follows: a turn that came to nothing is given back, one that was a turn is charged."""
        board, counts = self.board, self.board.counts(kind)
        if counts is None:
            board.unclear[visit] = kind
        elif served.charged and not counts:
            if kind != "invalid" or served.day == board.date:
                clause = "not_counted" if kind == "relative" else CLAUSE_OF.get(kind, "not_counted")
                self._owe(served.consultant, served.lane, "given_back", kind, clause, visit=visit)
        elif counts and not served.charged:
            debt = next((owed for owed, debt in board.debts.items() if debt.visit == visit), None)
            if debt is not None:
                self._must("owed_lapsed", owed=debt, visit=visit)
            elif served.agency:
                self._must("turn_charged", visit=visit, lane=served.lane, agency=served.agency)

    def on_ruled(self, data: Data) -> None:
        self._supervises()
        visit, days = text_of(data, "visit"), self.board.sheet.get("claim_days")
        served = self._served(visit) if text_of(data, "cause") == "forgot_the_name" else None
        if served and days is not None and self.board.date > _later(served.day, days):
            raise DifferenceError("claim_too_late", served.day, f"{days} days")
        if visit in self.board.parties:
            self.board.parties[visit] = self.board.parties[visit]._replace(owner=data.get("owner"))

    # -- Penalties

    def on_sent_to_back(self, data: Data) -> None:
        who, lane = self._who(data), known(data, "lane", self.board.lines)
        agency = self.board.people[who].agency
        self._decision(data, "penalties", agency)
        if "penalties" in self.board.sheet:
            penalty = self.board.sheet["penalties"].get(text_of(data, "cause"))
            demand("penalty", penalty, "sent_to_back")
            demand("penalty_lane", lane, "walk_in")
        for of in self.board.weights:
            self.board.to_back(lane, of, who)

    def on_suspended(self, data: Data) -> None:
        board, who = self.board, self._who(data)
        refused = board.refused == who and self.was_due  # visitors, just now: nobody of rank is asked
        self._decision(data, "penalties", board.people[who].agency, anybody=refused)
        until = None if data.get("until") is None else _day(data["until"])
        if until is not None and until <= board.date:
            demand("suspended_until", until, f"later than {board.date}")
        board.suspended[who], board.refused = until, None

    def on_suspension_lifted(self, data: Data) -> None:
        who = known(data, "consultant", self.board.suspended, "not_suspended")
        until = self.board.suspended.pop(who)
        if not self.was_due and until != UNTOLD:
            self._decision(data, "penalties", self.board.people[who].agency)

    def on_handed_over(self, data: Data) -> None:
        board, to, wrong = self.board, text_of(data, "to"), text_of(data, "cause") == "wrong_turn"
        if wrong and data.get("visit") in board.served and data["visit"] not in board.visits:
            self._taken(data, board.served[data["visit"]])
            return
        visit = known(data, "visit", board.visits)
        known(data, "from", board.visits[visit], "not_with_visit")
        if wrong:
            self._decision(data, "penalties", board.people[to].agency)
            served = board.served.get(visit)
            demand("given_back", bool(served and served.charged), False)
            demand("with_visitors", to in board.busy, False, who=to)
        else:
            known(data, "to", board.ready(), "not_ready")
            if "newcomer" in board.sheet:
                person, lane = board.people[to], board.parties[visit].lane
                fit = person.stage in STAGES[2:] and (lane is None or lane in person.lanes)
                demand("may_receive", fit, True, who=to)
        board.release(visit)
        board.occupy(visit, [to])

    def _taken(self, data: Data, served: Served) -> None:
        """A wrong turn that was found out when the reception was over."""
        demand("whose_turn", data.get("from"), served.consultant)
        known(data, "to", self.board.people)
        demand("own_turn", data["to"] == served.consultant, False)
        self._decision(data, "penalties", self.board.people[data["to"]].agency)
        demand("given_back", served.charged, False)

    # -- People, rules

    def on_signed_in(self, data: Data) -> None:
        who = self._who(data)
        person = self.board.people[who]
        demand("has_left", person.left, False, who=who)
        demand("has_share", self.board.weights[person.agency] > 0, True)
        demand("on_duty", who in self.board.on_duty, False, who=who)
        self.board.fits(who)
        self.board.sign_in(who)

    def on_signed_out(self, data: Data) -> None:
        who = known(data, "consultant", self.board.on_duty, "not_on_duty")
        demand("leaves_visitors", who in self.board.busy, False)
        self.board.on_duty.remove(who)

    def on_away(self, data: Data) -> None:
        who = known(data, "consultant", self.board.on_duty, "not_on_duty")
        self.board.away[who] = (known(data, "cause", CAUSES), self.at)

    def on_back(self, data: Data) -> None:
        del self.board.away[known(data, "consultant", self.board.away, "not_away")]

    def on_finished(self, data: Data) -> None:
        visit: Any = data.get("visit")
        if type(visit) is str and visit in self.board.visits:
            self.board.release(visit)
        else:  # a trade visit occupies nobody
            visit = known(data, "visit", self.board.waiting, "seen_off")
            demand("unreceived_lane", self.board.parties[visit].lane, None)
            self.board.waiting.remove(visit)
        self.board.turns.pop(visit, None)

    def on_sheet_adopted(self, data: Data) -> None:
        sheet, base = _whole(data, "sheet"), data.get("base_sheet")
        if "version" in self.board.sheet:
            newest = max(self.board.sheet["version"], (self.board.planned or self.board.sheet)["version"])
            demand("new_version", sheet["version"] > newest, True)
        self._supervises()
        self.board.adopt(sheet, base)
        self.board.planned = None

    def on_sheet_planned(self, data: Data) -> None:
        self._supervises()
        self.board.planned = _whole(data, "sheet")

    def on_agency_joined(self, data: Data) -> None:
        agency = _whole(data, "agency")
        demand("agency_there", text_of(agency, "id") in self.board.weights, False)
        self.board.agree(agency, least=1)

    def on_agency_changed(self, data: Data) -> None:
        board, agency = self.board, _whole(data, "agency")
        name = known(agency, "id", board.weights)
        was, agreed = board.weights[name], board.agreed.get(name)
        board.agree(agency)
        if self.opened and (heads := board.heads(name)):
            if board.sheet.get("share") == "by_headcount":
                demand("heads", agency["weight"], heads)
                if agency.get("agreed") is not None:  # quiet: who doesn't tell it can't restore it
                    demand("contract_share", agency["agreed"], was if agreed is None else agreed)
            demand("share_on_duty", agency["weight"] > 0, True)
        if board.sheet.get("share") == "weights" and agency["weight"] != agreed:
            self._supervises()

    def on_consultant_changed(self, data: Data) -> None:
        board, consultant = self.board, _whole(data, "consultant")
        before = board.people.get(who := text_of(consultant, "id"))
        board.enrol(consultant)
        person = board.people[who]
        if before and "newcomer" in board.sheet and not person.left:
            self._check_progress(before, person)
        if person.left:
            at_work = who in board.busy or (self.opened and who in board.on_duty)
            demand("leaves_on_duty", at_work, False, who=who)
            demand("leavers_debts", [o for o, d in board.debts.items() if d.consultant == who], [])
        guide = board.people.get(person.mentor or who)
        if guide and person.stage == "accompanied" and "newcomer" in board.sheet:
            fit = guide.agency == person.agency and guide.stage in STAGES[2:]
            demand("may_guide", fit, True, mentor=person.mentor, who=who)
        board.fits(who)

    def _check_progress(self, before: Person, person: Person) -> None:
        """One stage at a time, with every step that it takes; steps are told by `step_passed` alone."""
        demand("steps", sorted(person.steps), sorted(before.steps))
        if STAGES.index(person.stage) > (was := STAGES.index(before.stage)):
            demand("next_stage", person.stage, STAGES[was + 1])
            self._may(self.by, person.agency)
            missing = sorted({*STEPS[NEEDED[before.stage] : NEEDED[person.stage]]} - person.steps)
            demand("missing_steps", missing, [], stage=person.stage)

    def on_officer_changed(self, data: Data) -> None:
        self._supervises()
        self.board.appoint(data)

    def on_step_passed(self, data: Data) -> None:
        who, step = self._who(data), known(data, "step", STEPS)
        person, by = self.board.people[who], text_of(data, "confirmed_by")
        guides = {p for p, guide in self.board.people.items() if guide.agency == person.agency and p != who}
        if by not in guides or "exam" in step:
            self._may(by, None if "exam" in step else person.agency)
        self.board.people[who] = person._replace(steps=person.steps | {step})

    def _who(self, data: Data) -> str:
        return known(data, "consultant", self.board.people)


def _check_form(entry: Any) -> None:
    if type(entry) is not dict or entry.keys() != ENTRY.keys():
        raise DifferenceError("fields", entry, sorted(ENTRY))
    if list(map(type, map(entry.get, ENTRY))) != TYPES:
        raise DifferenceError("type_of_field", entry, sorted(ENTRY))


def _named(undone: Data) -> list[int]:
    if type(undone.get("data")) is not dict:
        return []
    named = undone["data"].get("entries")
    return named if type(named) is list and all(type(seq) is int for seq in named) else []


def _party(data: Data, came: int) -> Party:
    """A visit as it stands in its `arrived`."""
    grade = data.get("grade") or "ordinary"
    return Party(came, text_of(data, "kind"), data.get("lane"), grade, data.get("owner"), None)


def _seconds(since: str, until: str) -> float:
    return (datetime.fromisoformat(until) - datetime.fromisoformat(since)).total_seconds()


def _whole(data: Data, name: str) -> Data:
    return data[name] if type(data.get(name)) is dict else data


def _told(pick: Pick) -> str:
    paying = f", paying {show(pick.owed)}" if pick.owed is not None else ""
    counted = "" if pick.counts else ", not counted"
    return f"{show(pick.consultant)} of {show(pick.agency)} ({pick.basis}{paying}{counted})"


def follows(evening: Board, morning: Board, attended: list[set[str]], whole: bool) -> None:
    """The opening is what the evening, and the entries of the night, left."""
    for (name, now), before in zip(morning.kept().items(), evening.kept().values(), strict=True):
        demand(name, now, before)
    for who, until in morning.suspended.items():
        if UNTOLD not in (until, evening.suspended[who]):
            demand("opening_until", until, evening.suspended[who], who=who)
    if evening.officers:
        demand("opening_officers", morning.officers, evening.officers)
    for guests, line in morning.expected.items():
        demand("opening_expected", line, evening.expected.get(guests))
    usual = evening.planned or evening.base
    for clause in usual.keys() & morning.base.keys():
        demand("opening_clause", morning.base[clause], usual[clause], clause=clause)
    _same_people(evening, morning)
    _same_lines(evening, morning, attended, whole)


def _same_people(evening: Board, morning: Board) -> None:
    """Nobody changes overnight; managers may join who receive in rotation, and lanes follow the sheet."""
    joined = [who for who in morning.people if who not in evening.people]
    demand("opening_people", [*morning.people], [*evening.people, *joined])
    for who, now in morning.people.items():
        before = evening.people.get(who)
        if before is None:
            demand("is_manager", morning.officers[who].role, "manager", who=who)
            continue
        demand("opening_person", now._replace(lanes=before.lanes), before, who=who)
        if "newcomer" not in morning.sheet:
            demand("opening_lanes", sorted(now.lanes), sorted(before.lanes), who=who)
        elif who not in morning.officers and now.lanes != before.lanes:
            lanes = [lanes_of(sheet, now.stage) for sheet in (morning.sheet, morning.base)]
            demand("lanes_of_sheet", now.lanes in lanes, True, who=who)


def _same_lines(evening: Board, morning: Board, attended: list[set[str]], whole: bool) -> None:
    """Clause `day_start` makes the lines of those of the evening, without those who were absent too long."""
    days = morning.sheet.get("absent_days")
    if "day_start" not in morning.sheet:
        return
    seen = {who for day in attended[: 0 if days is None else days + 1] for who in day}
    for lane, lines in morning.lines.items():
        for agency, line in lines.items():
            pool = evening.lines.get(lane, {}).get(agency, [])
            if morning.sheet["day_start"] == "fixed":
                pool = [*morning.people]
            if days is not None and len(attended) > days:
                pool = [who for who in pool if who in seen]
            elif days is None or not whole:
                pool = [who for who in pool if who in seen or who in line]
            begun = _begun(morning, lane, agency, [who for who in pool if not morning.people[who].left])
            demand("opening_line", line, begun, agency=agency, lane=lane)


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


def plain_head(text: str) -> str:
    """A head as it was typed from paper: blanks, capital and full-width letters make no difference."""
    return "".join(unicodedata.normalize("NFKC", text).split()).lower()


def head_fault(head: str) -> str:
    """Why this can be no head from paper; empty where it can."""
    plain = plain_head(head)
    if HEX.fullmatch(plain):
        return ""
    return f"a head has 64 signs, 0 to 9 and a to f; these are {len(plain)}: {head}"


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
def _verify(files: Iterable[tuple[str, bytes | None]], head: str | None) -> list[Report]:
    reports: list[Report] = []
    evenings: dict[str, Replay] = {}
    held = head is None
    for path, content in files:
        report, replay = _verify_one(path, content, evenings)
        reports.append(report)
        held = held or (replay is not None and replay.holds(plain_head(str(head))))
    if not held and reports and reports[-1].ok:
        last = reports[-1]
        lost = DifferenceError("head", last.head, head)
        reports[-1] = _differing(last, lost, replay.seq if replay else None, str(lost))
    return reports


def _verify_one(
    path: str, content: bytes | None, evenings: dict[str, Replay]
) -> tuple[Report, Replay | None]:
    try:
        day = read(content)
    except NotADayFileError as trouble:
        why, sentence = trouble.code, str(trouble)
        return Report(False, 2, path, code=why, values=trouble.values, sentence=sentence), None
    document = day.document
    replay, difference = Replay(day, evenings.pop(document["book"], None)), None
    try:
        replay.run()
        evenings[document["book"]] = replay
    except DifferenceError as trouble:
        difference = trouble.with_traceback(None)  # which would hold the file until garbage is collected
    size = len(document["entries"])
    counted = sum(replay.board.counted.values())
    about = (path, document["book"], document["date"], size, replay.turns, counted)
    report = Report(True, 0, *about, replay.head, replay.closed)
    if difference is None:
        return report, replay
    return _differing(report, difference, replay.seq, f"Entry {replay.seq}: {difference}"), None


def _differing(report: Report, difference: DifferenceError, seq: int | None, sentence: str) -> Report:
    return replace(
        report, ok=False, status=1, seq=seq, found=difference.found, expected=difference.expected,
        code=difference.code, values=difference.values, sentence=sentence,
    )  # fmt: skip


def _counted(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def lines_of(report: Report) -> list[str]:
    """The report in words: one line if all is right, else what stands there and what the rule gives."""
    turns = f"{_counted(report.turns, 'turn', 'turns')}, {report.counted} of them counted"
    sizes = f"{_counted(report.entries, 'entry', 'entries')}, {turns}"
    about = f"{report.path}: {show(report.book)} {show(report.date)}, {sizes}"
    if report.ok:
        return [f"ok {about}, head {report.head}{'' if report.closed else ', not closed yet'}"]
    if report.status == 2:
        return [f"NOT A DAY FILE {report.path}: {report.sentence}"]
    there = [f"    stands there:   {report.found}", f"    the rule gives: {report.expected}"]
    return [f"DIFFERS {about}", f"    {report.sentence}", *there]


def main(argv: Sequence[str] | None = None) -> int:
    """Print a report on each file, and return the exit status."""
    told = "The format and the rules stand in dayfile.md, beside this file."
    about = "Check day files of the reception desk."
    parser = argparse.ArgumentParser(prog="verify.py", description=about, epilog=told)
    parser.add_argument("files", nargs="+", metavar="FILE")
    parser.add_argument("--head", metavar="HEX", help="a head from paper: must stand in one of the files")
    options = parser.parse_args(argv)
    if options.head is not None and (fault := head_fault(options.head)):
        parser.error(fault)
    reports = verify_files(options.files, options.head)
    for line in (line for report in reports for line in lines_of(report)):
        encoding = sys.stdout.encoding or "utf-8"
        sys.stdout.write(line.encode(encoding, "backslashreplace").decode(encoding) + "\n")
    return max(report.status for report in reports)


if __name__ == "__main__":
    sys.exit(main())
