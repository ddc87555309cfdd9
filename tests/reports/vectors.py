"""The test vectors: small day files that between them show every basis and every kind.

`python -m tests.reports.vectors` writes them to tests/vectors/ again.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.reports.honest_days import ON_PASS
from tests.reports.paper_book import OFFICERS, RULES, Data
from tests.reports.paper_office import PaperOffice

FOLDER = Path(__file__).parent.parent / "vectors"
BUSY: Data = {"agency_busy": {"owed_up_to": 1}}
OWED: Data = {**BUSY, "on_pass": ON_PASS, "owed_limit": {"most": 1, "days": 7}}
PEOPLE = {"a1": "a", "a2": "a", "a3": "a", "b1": "b", "b2": "b"}


def opened(book: str, sheet: Data, **newcomers: str) -> PaperOffice:
    """Two agencies 2:1 with everybody on duty; people with rights where the sheet has all its clauses."""
    desk = PaperOffice({"a": 2, "b": 1}, PEOPLE, sheet, **newcomers)
    desk.book = book
    if "override" in sheet:
        desk.officers = [*OFFICERS]
    desk.open_day()
    desk.sign_in(*PEOPLE)
    return desk


def rotation_and_cap() -> Data:
    """Two agencies 2:1; b is all busy until what it is owed exceeds 1 and is capped."""
    desk = opened("rotation-and-cap", BUSY)
    visits = [desk.first_visit() for _ in range(5)]
    for number in range(6):
        desk.finish(visits[[0, 2, 3][number % 3]])
        visits[[0, 2, 3][number % 3]] = desk.first_visit()
    desk.adopt(agency_busy="lost")
    desk.finish(visits[1])
    desk.first_visit()
    return desk.close_day()


def passed_and_owed() -> Data:
    """Passed with every effect; an owed turn of each kind given and paid; one more would be too many."""
    desk = opened("passed-and-owed", RULES | OWED)
    desk.away("a1", "company_errand")
    desk.away("b1", "private_matter")
    desk.away("a2", "short_break")
    visits = [desk.first_visit() for _ in range(3)]
    desk.back("a1")
    desk.finish(visits[0])
    visits.append(desk.first_visit())
    desk.reclassify(visits[1], "invalid", by="s1")
    for visit in visits[1:]:
        desk.finish(visit)
    visits.append(desk.first_visit())
    desk.back("a2")
    desk.pass_called(visits[-1], "short_break")
    desk.away("a1", "company_errand")
    desk.first_visit("tour")
    desk.sign_out("b1")
    desk.leave("b1")
    return desk.close_day()


def overrides_and_visits_outside() -> Data:
    """Overrides of every sort, and visits that the rotation doesn't give, counted and not."""
    sheet = RULES | BUSY | {"return_visit": {"counts": True, "owner_away": "courtesy"}}
    desk = opened("overrides-and-visits-outside", sheet | {"override": {"counts": True, "second": True}})
    visits = [desk.override("a3", second="mb"), desk.visit("return_visit", None, "b2")]
    visits += [desk.visit("named_request", None, "a1"), desk.visit("relative", None, "b1")]
    visits += [desk.visit("return_visit", None, "a1"), desk.visit("return_visit", None, "b2")]
    for visit in visits[:4]:
        desk.finish(visit)
    desk.visit("referral", None, "a3")
    desk.finish(visits[4])
    called = desk.first_visit()
    desk.override("a2", called, by="ma", second="mb")
    desk.adopt(override={"counts": False, "second": False})
    desk.override("b1", by="s2")
    desk.trade_visit("a2")
    return desk.close_day()


def tours_and_guests() -> Data:
    """What is expected and what isn't: a lane for tours, one for the important; a supervisor as host."""
    desk = opened("tours-and-guests", RULES | BUSY, a3="a1")
    tour, vip = desk.expect("tour", "important"), desk.expect("vip", "very_important", "s2")
    visits = [desk.visit("tour", "tour"), desk.guests(tour), desk.visit("vip", "walk_in"), desk.guests(vip)]
    desk.met(visits[1])
    desk.guests(desk.expect("vip", "very_important", "s2"))  # s2 is with guests: s1
    desk.finish(visits[3])
    desk.adopt(very_important="managers")
    desk.change("ma", name="Ma", agency="a", lanes=["managers"])
    desk.sign_in("ma")
    desk.guests(desk.expect("tour", "very_important"))
    desk.guests(desk.expect("tour", "ordinary"))
    desk.expect("tour", "important")
    return desk.close_day()


def newcomer_and_mentor() -> Data:
    """a3 receives only while the mentor a1 is ready; then passes, stage by stage, and becomes skilled."""
    desk = opened("newcomer-and-mentor", RULES | BUSY, a3="a1")
    visits = [desk.first_visit() for _ in range(4)]  # a1, b1, a2, b2: a3 has nobody beside him
    desk.finish(visits[0])
    visits.append(desk.first_visit())  # a3, with a1
    desk.finish(visits[2])
    desk.hand_over(visits[-1], "a2")
    desk.first_visit()  # a1 is free again
    desk.promote("a3", "independent", 7, mentor=None)
    desk.sign_out("a3")
    desk.sign_in("a3")
    desk.promote("a3", "skilled", 12)
    desk.visit("named_request", None, "a3")
    return desk.close_day()


def withdrawn_and_undone() -> Data:
    """The one called isn't there, three times; a finish with its placement is undone."""
    desk = opened("withdrawn-and-undone", RULES | OWED)
    visit = desk.first_visit()
    for cause in ("short_break", "company_errand", "private_matter"):
        desk.pass_called(visit, cause)
    visits = [desk.first_visit() for _ in range(4)]
    desk.finish(visits[0])
    desk.undo()
    desk.gone(visits[3])
    return desk.close_day()


def penalties() -> Data:
    """Every penalty: a turn lost, days off, visitors refused, a turn taken that was somebody else's."""
    desk = opened("penalties", RULES | BUSY)
    desk.send_to_back("a1")
    desk.suspend("b1", desk.later(7), by="mb")
    first = desk.first_visit()
    desk.refuse(first)
    second = desk.first_visit()
    desk.wrong_turn("a1", second)  # that was b2's: given back
    desk.finish(second)
    desk.lift("b1")
    desk.first_visit()  # b2 has it back
    desk.away("a1", "lunch")
    desk.first_visit()
    desk.first_visit()
    waits = desk.first_visit()
    desk.wrong_turn("a1", waits)
    desk.suspend("a1", None, code="investigation")
    return desk.close_day()


def reclassified_and_ruled() -> Data:
    """Visits that turn out to be something else: given back, lapsed, charged; and a quarrel ruled."""
    desk = opened("reclassified-and-ruled", RULES | BUSY)
    first = desk.first_visit()
    desk.reclassify(first, "return_visit", "b1")
    second = desk.visit("return_visit", None, "b2")
    desk.dispute(second)
    desk.rule(first, None, "first_visit", "agreement")  # the debt of this visit lapses
    desk.rule(second, None, "first_visit", "evidence")  # charged afterwards
    desk.reclassify(first, "trade_visit", by="s1")
    third = desk.first_visit()
    desk.rule(third, "a3", cause="forgot_the_name")
    waits = desk.visit("named_request", None, "b2")
    desk.reclassify(waits, "first_visit")
    desk.first_visit()
    return desk.close_day()


def changes_of_the_day() -> Data:
    """Weights, an agency that joins, a consultant who changes sides, somebody who leaves, an unknown kind."""
    desk = opened("changes-of-the-day", RULES | BUSY)
    desk.first_visit()
    desk.change_agency("b", 3)
    desk.change_agency("c", 1)
    desk.change("c1", agency="c", lanes=["walk_in", "tour"])
    desk.change("b2", agency="c", lanes=["walk_in"])
    desk.sign_out("b2")
    desk.sign_in("c1", "b2")
    for _ in range(3):
        desk.first_visit()
    desk.write("weather_noted", sky="blue 晴")
    desk.appoint("mc", "manager", "c")
    desk.adopt(agency_busy="lost", share="by_headcount", override={"counts": False, "second": False})
    desk.override("a3" if desk.is_ready("a3") else "b2", by="s2")
    free = [who for who in desk.duty if not desk.receiving(who)]
    desk.sign_out(free[0])
    desk.leave(free[0])
    desk.first_visit()
    return desk.close_day()


def two_days(number: int) -> Data:
    """Two days of one book with a visit at night, which stands in the second file before its opening."""
    desk = opened("two-days", OWED)
    desk.first_visit()
    first = desk.close_day()
    desk.next_day()
    visit = desk.first_visit("out_of_hours")
    desk.finish(visit)
    desk.open_day()
    desk.sign_in("b2", "b1", "a2", "a1")
    desk.first_visit()
    return first if number == 1 else desk.close_day()


LOT: Data = {"day_start": "lot", "absent_days": 0, "owed_limit": {"most": 3, "days": 0}}
WEEKEND: Data = {"days": ["sun"], "sheet": {"override": {"counts": False}, "day_start": "lot"}}


def lot_day(number: int) -> Data:
    """An evening, and a Sunday with a sheet of its own: lines drawn by lot, what had its time is over."""
    desk = PaperOffice({"a": 2, "b": 1}, PEOPLE, RULES | BUSY | {"owed_limit": LOT["owed_limit"]})
    desk.book, desk.officers = "lot-day", [*OFFICERS]
    desk.open_day()
    desk.sign_in("a1", "a2", "b1", "b2")
    visits = [desk.first_visit() for _ in range(3)]
    desk.reclassify(visits[0], "invalid", by="s1")
    desk.suspend("b2", desk.later(1))
    desk.expect("tour", "important")
    desk.plan(absent_days=0, weekend=WEEKEND)
    first = desk.close_day()
    desk.next_day()
    desk.open_day()
    desk.sign_in(*PEOPLE)
    desk.finish(visits[1])
    desk.guests(next(iter(desk.expected)))
    desk.first_visit()
    desk.adopt(claim_days=5)
    return first if number == 1 else desk.close_day()


VECTORS: dict[str, Callable[[], Data]] = {
    "rotation-and-cap": rotation_and_cap,
    "passed-and-owed": passed_and_owed,
    "overrides-and-visits-outside": overrides_and_visits_outside,
    "tours-and-guests": tours_and_guests,
    "newcomer-and-mentor": newcomer_and_mentor,
    "withdrawn-and-undone": withdrawn_and_undone,
    "penalties": penalties,
    "reclassified-and-ruled": reclassified_and_ruled,
    "changes-of-the-day": changes_of_the_day,
    "two-days-1": lambda: two_days(1),
    "two-days-2": lambda: two_days(2),
    "lot-day-1": lambda: lot_day(1),
    "lot-day-2": lambda: lot_day(2),
}


def vector(name: str) -> Data:
    document: Data = json.loads((FOLDER / f"{name}.day.json").read_bytes())
    return document


def nth(document: Data, kind: str, /, number: int = 0, **fields: Any) -> Data:
    """The entry of this kind, and with these fields in its data, that comes as this number."""
    same = [e for e in document["entries"] if e["kind"] == kind and fields.items() <= e["data"].items()]
    entry: Data = same[number]
    return entry


def text_of(document: Data) -> str:
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    for name, made in VECTORS.items():
        (FOLDER / f"{name}.day.json").write_text(text_of(made()), encoding="utf-8")
