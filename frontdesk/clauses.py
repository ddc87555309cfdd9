"""Reading and writing the rule sheet: each clause's choices, as plain JSON values.

`sheet_of` is the one door in: it takes plain choices (from a file, a script, a page), fills in the defaults,
and refuses a wrong value with the clause, the value and what is allowed.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, fields, replace
from datetime import date
from typing import Any

from frontdesk import clause_values as read
from frontdesk.errors import Refusal
from frontdesk.rules import (
    LOST,
    NEVER_COUNTED,
    WEEKDAYS,
    RuleSheet,
    Weekend,
)
from frontdesk.words import Sentence, say


def sheet_of(choices: Mapping[str, object], version: int = 1) -> RuleSheet:
    """The sheet with these choices, defaults elsewhere; refuses an unknown clause or a wrong value."""
    known = {clause: value for clause, value in choices.items() if clause != "version"}
    for clause in known:
        if clause not in CLAUSES:
            raise Refusal(
                say("rules", "Unknown clause"),
                say(
                    "rules",
                    "The rule sheet has no clause “{clause}”. It knows: {known}.",
                    clause=clause,
                    known=", ".join(CLAUSES),
                ),
                clause,
            )
    return RuleSheet(version=version, **{clause: _read(clause, value) for clause, value in known.items()})


def choices_of(sheet: RuleSheet) -> dict[str, object]:
    """The sheet as plain JSON values, every clause of this program, `version` first."""
    busy, weekend = sheet.agency_busy, sheet.weekend
    shown: dict[str, object] = {each.name: getattr(sheet, each.name) for each in fields(sheet)}
    shown |= {
        "agency_busy": LOST if busy is None else {"owed_up_to": busy},
        "on_pass": {
            str(c): {"effect": p.effect.value, "minutes": p.minutes} for c, p in sheet.on_pass.items()
        },
        "owed_limit": asdict(sheet.owed_limit),
        "return_visit": asdict(sheet.return_visit),
        "named_request": asdict(sheet.named_request),
        "referral": asdict(sheet.referral),
        "not_counted": list(sheet.not_counted),
        "override": asdict(sheet.override),
        "required_fields": list(sheet.required_fields),
        "match": list(sheet.match),
        "protection_days": asdict(sheet.protection_days),
        "penalties": dict(sheet.penalties),
        "newcomer": {str(stage): [str(x) for x in lanes] for stage, lanes in sheet.newcomer.items()},
        "opening_hours": str(sheet.opening_hours),
        "weekend": None if weekend is None else _weekend_choice(weekend),
    }
    return {clause: choice for clause, choice in shown.items() if clause not in {"silent", *sheet.silent}}


def for_day(sheet: RuleSheet, day: date) -> RuleSheet:
    """The sheet that governs this business day: on weekend and launch days another one, by `weekend`."""
    weekend = sheet.weekend
    if weekend is None or not weekend.governs(day):
        return sheet
    other = sheet_of(with_choices(sheet, weekend.choices), sheet.version)
    return replace(other, weekend=weekend)


def with_choices(sheet: RuleSheet, choices: Mapping[str, object]) -> dict[str, object]:
    """The choices of this sheet with others in place; of a clause with several, those not named stay."""
    before = choices_of(sheet)
    return before | {
        clause: _merged(clause, before.get(clause), chosen) for clause, chosen in choices.items()
    }


def _merged(clause: str, before: object, chosen: object) -> object:
    if clause in WHOLE or not isinstance(before, Mapping) or not isinstance(chosen, Mapping):
        return chosen
    return {**before, **chosen}


def _weekend_choice(weekend: Weekend) -> dict[str, object]:
    return {
        "days": list(weekend.days),
        "dates": [day.isoformat() for day in weekend.dates],
        "sheet": dict(weekend.choices),
    }


def _read(clause: str, value: object) -> Any:
    reader, allowed = CLAUSES[clause]
    try:
        return reader(value)
    except (ValueError, TypeError, KeyError, AttributeError):
        raise Refusal(
            say("rules", "Wrong value in the rule sheet"),
            say(
                "rules",
                "Clause “{clause}” can’t be “{value}”. Allowed: {allowed}.",
                clause=clause,
                value=value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str),
                allowed=allowed,
            ),
            clause,
        ) from None


def _weekend(value: object) -> Weekend | None:
    if value is None:
        return None
    given = read.only(value, "days", "dates", "sheet")
    other = read.only(given["sheet"], *(clause for clause in CLAUSES if clause != "weekend"))
    sheet_of(other)
    dates = given.get("dates", ())
    if not isinstance(dates, list | tuple):
        raise TypeError(dates)
    days = read.some_of(*WEEKDAYS)(given.get("days", ("sat", "sun")))
    return Weekend(days, tuple(date.fromisoformat(each) for each in dates), dict(other))


WHOLE = ("weekend", "agency_busy")  # clauses whose choice is one, not several side by side
_DAYS = say("rules", "a whole number of days from 0 to 365")

CLAUSES: Mapping[str, tuple[Callable[[object], object], Sentence]] = {
    "day_start": (
        read.one_of("carry_over", "sign_in", "lot", "fixed"),
        say("rules", "carry_over, sign_in, lot, fixed"),
    ),
    "share": (read.one_of("weights", "by_headcount"), say("rules", "weights, by_headcount")),
    "agency_busy": (
        read.agency_busy,
        say("rules", "lost, or owed_up_to with a whole number from 0 to 1000"),
    ),
    "absent_days": (read.whole(0, read.MOST_DAYS), _DAYS),
    "undo_seconds": (read.whole(0, 3600), say("rules", "a whole number of seconds from 0 to 3600")),
    "on_pass": (
        read.on_pass,
        say("rules", "for each cause an effect (keep, owed, forfeit) and minutes (a whole number or none)"),
    ),
    "owed_limit": (
        read.owed_limit,
        say("rules", "most (0 to 100) and days (0 for the same day, up to 365, none for never)"),
    ),
    "return_visit": (
        read.return_visit,
        say("rules", "counts (true or false) and owner_away (courtesy, rotation, supervisor)"),
    ),
    "named_request": (read.named_request, say("rules", "counts (true or false)")),
    "referral": (read.referral, say("rules", "to (referrer, rotation) and counts (true or false)")),
    "not_counted": (
        read.some_of(*NEVER_COUNTED),
        say("rules", "a list of out_of_hours, relative, trade_visit, invalid"),
    ),
    "occupied_until": (read.one_of("seen_off", "talk_finished"), say("rules", "seen_off, talk_finished")),
    "override": (read.override, say("rules", "counts and second (true or false)")),
    "very_important": (read.one_of("supervisor", "managers"), say("rules", "supervisor, managers")),
    "required_fields": (
        read.some_of("name", "phone", "source", "party"),
        say("rules", "a list of name, phone, source, party"),
    ),
    "match": (read.some_of("phone", "name", "family"), say("rules", "a list of phone, name, family")),
    "protection_days": (read.protection, say("rules", "visit and call, each from 0 to 3650 days")),
    "claim_days": (read.whole(0, read.MOST_DAYS), _DAYS),
    "penalties": (
        read.penalties,
        say(
            "rules",
            "first_visit_question (sent_to_back, none), wrong_turn (void), and days of suspension from 0 to "
            "365 for poaching, refusal and appearance",
        ),
    ),
    "newcomer": (
        read.newcomer,
        say(
            "rules",
            "for accompanied, independent, skilled a list of walk_in, tour, call; vip for the skilled only",
        ),
    ),
    "answer_seconds": (read.whole(5, 3600), say("rules", "a whole number of seconds from 5 to 3600")),
    "opening_hours": (read.opening_hours, say("rules", "opening and closing time, such as 09:00-18:30")),
    "weekend": (
        _weekend,
        say("rules", "none, or days (mon to sun), dates (2026-10-01) and a sheet with the other choices"),
    ),
    "close": (read.one_of("confirmed_or_reason"), say("rules", "confirmed_or_reason")),
}
