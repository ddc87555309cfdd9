"""The rule sheet: the site's choices, clause by clause, with a version.

A sheet is never edited: a new version is adopted by an entry. `sheet_of` is the one door in: it takes
plain choices (from a file, a script, a wizard), fills in the defaults, and refuses a wrong value with
the clause, the value and what is allowed. Clause names and defaults: the public format of the day file.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from datetime import time, timedelta
from typing import Any

from frontdesk.errors import Refusal
from frontdesk.people import Cause
from frontdesk.visits import Effect
from frontdesk.words import Sentence, say

WITH_CLIENT = "with_client"
LOST = "lost"


@dataclass(frozen=True)
class OnPass:
    """What a person gets who is passed over; after `minutes` of absence (if any) it is `forfeit`."""

    effect: Effect
    minutes: int | None = None


@dataclass(frozen=True)
class ReturnVisit:
    """Whether a return visit counts as a turn, and who receives it while its owner isn't ready."""

    counts: bool = False
    owner_away: str = "courtesy"


@dataclass(frozen=True)
class OpeningHours:
    """Local wall-clock times; `closes` None stands for 24:00. Outside, a lane of its own serves."""

    opens: time
    closes: time | None

    def __contains__(self, moment: time) -> bool:
        return self.opens <= moment and (self.closes is None or moment < self.closes)

    def __str__(self) -> str:
        return f"{self.opens:%H:%M}-{'24:00' if self.closes is None else format(self.closes, '%H:%M')}"


DEFAULT_ON_PASS: Mapping[str, OnPass] = {
    WITH_CLIENT: OnPass(Effect.KEEP),
    Cause.SHORT_BREAK: OnPass(Effect.KEEP, 15),
    Cause.LUNCH: OnPass(Effect.KEEP, 60),
    Cause.SIGNING_DESK: OnPass(Effect.KEEP),
    Cause.COMPANY_ERRAND: OnPass(Effect.KEEP),
    Cause.PRIVATE_MATTER: OnPass(Effect.FORFEIT),
    Cause.NOT_FOUND: OnPass(Effect.FORFEIT),
}


@dataclass(frozen=True)
class RuleSheet:
    """One version of the site's rules. `owed_up_to` is None where `agency_busy` is *lost*."""

    version: int = 1
    day_start: str = "carry_over"
    share: str = "weights"
    agency_busy: int | None = 3
    absent_days: int = 2
    undo_seconds: int = 30
    on_pass: Mapping[str, OnPass] = field(default_factory=lambda: DEFAULT_ON_PASS)
    return_visit: ReturnVisit = ReturnVisit()
    opening_hours: OpeningHours = OpeningHours(time(0), None)
    answer_seconds: int = 60
    required_fields: tuple[str, ...] = ("name", "phone")
    occupied_until: str = "seen_off"
    close: str = "confirmed_or_reason"

    def passed_effect(self, cause: str, gone_for: timedelta) -> Effect:
        """What somebody passed for `cause` gets; the suspended, and whose mentor is busy, keep."""
        rule = self.on_pass.get(cause)
        if rule is None:
            return Effect.KEEP
        overstayed = rule.minutes is not None and gone_for > timedelta(minutes=rule.minutes)
        return Effect.FORFEIT if overstayed else rule.effect


def sheet_of(choices: Mapping[str, object], version: int = 1) -> RuleSheet:
    """The sheet with these choices, defaults elsewhere; refuses an unknown clause or a wrong value."""
    known = {clause: value for clause, value in choices.items() if clause != "version"}
    for clause in known:
        if clause not in CLAUSES:
            raise Refusal(
                say("rules", "Unknown clause"),
                say(
                    "rules",
                    "The rule sheet has no clause “{clause}” in this version. It knows: {known}.",
                    clause=clause,
                    known=", ".join(CLAUSES),
                ),
                clause,
            )
    return RuleSheet(version=version, **{clause: _read(clause, value) for clause, value in known.items()})


def choices_of(sheet: RuleSheet) -> dict[str, object]:
    """The sheet as plain JSON values, every clause of this program, `version` first."""
    shown: dict[str, object] = {clause: getattr(sheet, clause) for clause in (f.name for f in fields(sheet))}
    busy = sheet.agency_busy
    return shown | {
        "agency_busy": LOST if busy is None else {"owed_up_to": busy},
        "on_pass": {c: {"effect": p.effect.value, "minutes": p.minutes} for c, p in sheet.on_pass.items()},
        "return_visit": {
            "counts": sheet.return_visit.counts,
            "owner_away": sheet.return_visit.owner_away,
        },
        "opening_hours": str(sheet.opening_hours),
        "required_fields": list(sheet.required_fields),
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
                value=str(value),
                allowed=allowed,
            ),
            clause,
        ) from None


def _one_of(*allowed: str) -> Callable[[object], str]:
    def read(value: object) -> str:
        if value not in allowed:
            raise ValueError(value)
        return str(value)

    return read


def _whole(least: int, most: int) -> Callable[[object], int]:
    def read(value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise ValueError(value)
        return value

    return read


def _agency_busy(value: object) -> int | None:
    if value == LOST:
        return None
    return _whole(0, 1000)(_only(value, "owed_up_to")["owed_up_to"])


def _only(value: object, *names: str) -> Mapping[str, object]:
    if not isinstance(value, Mapping) or not set(value) <= set(names):
        raise ValueError(value)
    return value


def _on_pass(value: object) -> Mapping[str, OnPass]:
    return {**DEFAULT_ON_PASS, **{c: _pass(p) for c, p in _only(value, *DEFAULT_ON_PASS).items()}}


def _pass(value: object) -> OnPass:
    given = _only(value, "effect", "minutes")
    effect = _one_of("keep", "owed", "forfeit")(given["effect"])
    minutes = given.get("minutes")
    # Until this program knows owed turns, who would get one keeps the place instead.
    kept = Effect.FORFEIT if effect == "forfeit" else Effect.KEEP
    return OnPass(kept, None if minutes is None else _whole(0, 24 * 60)(minutes))


def _return_visit(value: object) -> ReturnVisit:
    given = _only(value, "counts", "owner_away")
    counts = given.get("counts", False)
    if not isinstance(counts, bool):
        raise TypeError(counts)
    if given.get("owner_away") == "supervisor":
        raise Refusal(
            say("rules", "Not in this version"),
            say("rules", "That the supervisor rules on a return visit comes with a later version."),
            "return_visit",
        )
    return ReturnVisit(counts, _one_of("courtesy", "rotation")(given.get("owner_away", "courtesy")))


def _opening_hours(value: object) -> OpeningHours:
    opens, closes = str(value).split("-")
    hours = OpeningHours(_clock(opens), None if closes == "24:00" else _clock(closes))
    if hours.closes is not None and hours.closes <= hours.opens:
        raise ValueError(value)
    return hours


def _clock(text: str) -> time:
    hour, minute = text.split(":")
    if len(hour) != 2 or len(minute) != 2:
        raise ValueError(text)
    return time(int(hour), int(minute))


def _required_fields(value: object) -> tuple[str, ...]:
    if not isinstance(value, list | tuple):
        raise TypeError(value)
    return tuple(dict.fromkeys(_one_of("name", "phone", "source", "party")(each) for each in value))


CLAUSES: Mapping[str, tuple[Callable[[object], object], Sentence]] = {
    "day_start": (
        _one_of("carry_over", "sign_in"),
        say("rules", "carry_over, sign_in"),
    ),
    "share": (_one_of("weights"), say("rules", "weights")),
    "agency_busy": (
        _agency_busy,
        say("rules", "lost, or owed_up_to with a whole number from 0 to 1000"),
    ),
    "absent_days": (_whole(0, 365), say("rules", "a whole number of days from 0 to 365")),
    "undo_seconds": (_whole(0, 3600), say("rules", "a whole number of seconds from 0 to 3600")),
    "on_pass": (
        _on_pass,
        say("rules", "for each cause an effect (keep, owed, forfeit) and minutes (a whole number or none)"),
    ),
    "return_visit": (
        _return_visit,
        say("rules", "counts (true or false) and owner_away (courtesy, rotation)"),
    ),
    "opening_hours": (_opening_hours, say("rules", "opening and closing time, such as 09:00-18:30")),
    "answer_seconds": (_whole(5, 3600), say("rules", "a whole number of seconds from 5 to 3600")),
    "required_fields": (_required_fields, say("rules", "a list of name, phone, source, party")),
    "occupied_until": (_one_of("seen_off", "talk_finished"), say("rules", "seen_off, talk_finished")),
    "close": (_one_of("confirmed_or_reason"), say("rules", "confirmed_or_reason")),
}
