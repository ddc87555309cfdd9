"""Between the program and the naive office: commands and boards as plain values."""

import re
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar, get_args

from frontdesk.book.codec import as_json, moment_text
from frontdesk.clauses import choices_of
from frontdesk.desk.commands import Command, OpenDay, TakeDesk
from frontdesk.desk.orders import Override
from frontdesk.people import Agency, Consultant, Officer
from frontdesk.rotation.board import Board, Served
from frontdesk.rules import RuleSheet

Method = TypeVar("Method", bound=Callable[..., Any])
NOT_TOLD = {"seen_head", "visitor", "past"}
BY_THE_CLOCK = {"first_visit", "referral", "trade_visit"}
known_commands: set[type] = set()
every_command = frozenset(get_args(Command))


def presses(*commands: type) -> Callable[[Method], Method]:
    """Says of a rule which commands it presses."""

    def remember(method: Method) -> Method:
        known_commands.update(commands)
        return method

    return remember


def name_of(command: Command) -> str:
    """The naive office's name for the command: `PassOver` is `pass_over`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", type(command).__name__).lower()


def told(command: Command, *, late: bool, head: str, presser: str) -> dict[str, Any]:
    """What the command says, as plain values; `late`: outside opening hours."""
    match command:
        case OpenDay():
            return {"day": command.date, "head": head}
        case TakeDesk():
            return {"receptionist": command.receptionist.id, "name": command.receptionist.name}
    said = {each.name: plain(getattr(command, each.name)) for each in fields(command)}
    said = {name: value for name, value in said.items() if name not in NOT_TOLD}
    if isinstance(command, Override) and command.arrival is not None:
        arriving = told(command.arrival, late=late, head=head, presser=presser)
        said["arrival"] = (name_of(command.arrival), arriving)
    if name_of(command) in BY_THE_CLOCK:
        said["late"] = late
    if name_of(command) == "refuse":
        said["presser"] = presser
    return said


def plain(value: Any) -> Any:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, datetime):
        return moment_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    if isinstance(value, RuleSheet):
        return choices_of(value)
    if is_dataclass(value):
        return as_json(value) if isinstance(value, Agency | Consultant | Officer) else value
    return value


def told_of(one: Served) -> dict[str, Any]:
    """What the board knows of a visit that somebody was given."""
    return {name: value for name, value in vars(one).items() if name != "visit"}


def seen(board: Board) -> dict[str, Any]:
    """What the naive office can be asked, too."""
    sheets = (board.sheet, board.base_sheet, board.planned_sheet)
    return {
        "lines": {lane: {a: list(row) for a, row in rows.items()} for lane, rows in board.lines.items()},
        "lags": board.lags,
        "last_turn": board.last_turn,
        "signed_in": set(board.signed_in),
        "away": {who: away.cause for who, away in board.away.items()},
        "suspended": {who: as_json(each) for who, each in board.suspended.items()},
        "house": [(v.id, list(v.receivers), v.kind, v.disputed, v.met, v.party) for v in board.receptions()],
        "waiting": [
            (v.id, v.kind, v.lane, v.owner, v.grade, v.expected, v.disputed, v.party)
            for v in board.waiting_visits()
        ],
        "turn_of": {visit: v.turn and v.turn.seq for visit, v in board.visits.items()},
        "ready": set(board.ready),
        "ready_since": board.ready_since,
        "received": {visit: told_of(one) for visit, one in board.served.items()},
        "owed": [as_json(debt) for debt in board.owed],
        "expected": {name: as_json(line) for name, line in board.expected.items()},
        "turns": {who: turns for who, turns in board.turns.items() if turns},
        "people": {who: as_json(person) for who, person in board.consultants.items()},
        "officers": {who: as_json(officer) for who, officer in board.officers.items()},
        "agencies": [as_json(agency) for agency in board.agencies],
        "sheets": [None if sheet is None else choices_of(sheet) for sheet in sheets],
        "closed": board.closed,
        "seq": board.seq,
        "at": board.at,
    }
