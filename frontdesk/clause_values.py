"""Reading the values of the rule sheet's clauses: each reader returns the value, or raises ValueError,
TypeError or KeyError for a wrong one."""

from collections.abc import Callable, Mapping
from datetime import time
from typing import Any

from frontdesk.people import Stage
from frontdesk.rules import (
    DEFAULT_NEWCOMER,
    DEFAULT_ON_PASS,
    DEFAULT_PENALTIES,
    LOST,
    NO_PENALTY,
    SENT_TO_BACK,
    VOID,
    NamedRequest,
    OnPass,
    OpeningHours,
    Overriding,
    OwedLimit,
    Protection,
    Referral,
    ReturnVisit,
)
from frontdesk.visits import Effect, Lane

MOST_DAYS = 365


def one_of(*allowed: str) -> Callable[[object], str]:
    def read(value: object) -> str:
        if value not in allowed:
            raise ValueError(value)
        return str(value)

    return read


def some_of(*allowed: str) -> Callable[[object], tuple[str, ...]]:
    def read(value: object) -> tuple[str, ...]:
        if not isinstance(value, list | tuple):
            raise TypeError(value)
        return tuple(dict.fromkeys(one_of(*allowed)(each) for each in value))

    return read


def whole(least: int, most: int) -> Callable[[object], int]:
    def read(value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise ValueError(value)
        return value

    return read


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def only(value: object, *names: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping) or not set(value) <= set(names):
        raise ValueError(value)
    return value


def agency_busy(value: object) -> int | None:
    if value == LOST:
        return None
    return whole(0, 1000)(only(value, "owed_up_to")["owed_up_to"])


def on_pass(value: object) -> Mapping[str, OnPass]:
    return {**DEFAULT_ON_PASS, **{c: _pass(p) for c, p in only(value, *DEFAULT_ON_PASS).items()}}


def _pass(value: object) -> OnPass:
    given = only(value, "effect", "minutes")
    minutes = given.get("minutes")
    effect = Effect(one_of(*Effect)(given["effect"]))
    return OnPass(effect, None if minutes is None else whole(0, 24 * 60)(minutes))


def owed_limit(value: object) -> OwedLimit:
    given = only(value, "most", "days")
    days = given.get("days", 7)
    return OwedLimit(whole(0, 100)(given.get("most", 3)), None if days is None else whole(0, MOST_DAYS)(days))


def return_visit(value: object) -> ReturnVisit:
    given = only(value, "counts", "owner_away")
    away = one_of("courtesy", "rotation", "supervisor")(given.get("owner_away", "courtesy"))
    return ReturnVisit(_truth(given.get("counts", False)), away)


def named_request(value: object) -> NamedRequest:
    return NamedRequest(_truth(only(value, "counts").get("counts", False)))


def referral(value: object) -> Referral:
    given = only(value, "to", "counts")
    to = one_of("referrer", "rotation")(given.get("to", "referrer"))
    return Referral(to, _truth(given.get("counts", False)))


def override(value: object) -> Overriding:
    given = only(value, "counts", "second")
    return Overriding(_truth(given.get("counts", True)), _truth(given.get("second", False)))


def protection(value: object) -> Protection:
    given = only(value, "visit", "call")
    days = whole(0, 10 * MOST_DAYS)
    return Protection(days(given.get("visit", 7)), days(given.get("call", 15)))


def penalties(value: object) -> Mapping[str, str | int]:
    given = only(value, *DEFAULT_PENALTIES)
    return {**DEFAULT_PENALTIES, **{offence: _penalty(offence, what) for offence, what in given.items()}}


def _penalty(offence: str, value: object) -> str | int:
    match offence:
        case "first_visit_question":
            return one_of(SENT_TO_BACK, NO_PENALTY)(value)
        case "wrong_turn":
            return one_of(VOID)(value)
        case _:
            return whole(0, MOST_DAYS)(value)


def newcomer(value: object) -> Mapping[str, tuple[str, ...]]:
    given = only(value, *DEFAULT_NEWCOMER)
    lanes = some_of(Lane.WALK_IN, Lane.TOUR, Lane.CALL, Lane.VIP)
    if Lane.VIP in given.get(Stage.ACCOMPANIED, ()) or Lane.VIP in given.get(Stage.INDEPENDENT, ()):
        raise ValueError(value)
    return {**DEFAULT_NEWCOMER, **{stage: lanes(each) for stage, each in given.items()}}


def opening_hours(value: object) -> OpeningHours:
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
