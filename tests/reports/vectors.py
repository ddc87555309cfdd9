"""The test vectors: small day files that between them show every basis and every kind.

`python -m tests.reports.vectors` writes them to tests/vectors/ again.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.reports.honest_days import ON_PASS
from tests.reports.paper_book import Data
from tests.reports.paper_desk import PaperDesk

FOLDER = Path(__file__).parent.parent / "vectors"
BUSY: Data = {"agency_busy": {"owed_up_to": 1}}
OWED: Data = {**BUSY, "on_pass": ON_PASS, "owed_limit": {"most": 1, "days": 7}}
PEOPLE = {"a1": "a", "a2": "a", "a3": "a", "b1": "b", "b2": "b"}


def _opened(book: str, sheet: Data, **newcomers: str) -> PaperDesk:
    desk = PaperDesk({"a": 2, "b": 1}, PEOPLE, sheet, **newcomers)
    desk.book = book
    desk.open_day()
    desk.sign_in(*PEOPLE)
    return desk


def rotation_and_cap() -> Data:
    """Two agencies 2:1; b is all busy until what it is owed exceeds 1 and is capped."""
    desk = _opened("rotation-and-cap", BUSY)
    visits = [desk.first_visit() for _ in range(5)]
    for number in range(6):
        desk.finish(visits[[0, 2, 3][number % 3]])
        visits[[0, 2, 3][number % 3]] = desk.first_visit()
    desk.adopt(agency_busy="lost")
    desk.finish(visits[1])
    desk.first_visit()
    return desk.close_day()


def passed_and_owed() -> Data:
    """Passed with every effect; an owed turn of each kind paid; one lapsed; one more would be too many."""
    desk = _opened("passed-and-owed", OWED)
    desk.away("a1", "company_errand")
    desk.away("b1", "private_matter")
    desk.away("a2", "short_break")
    visits = [desk.first_visit() for _ in range(3)]
    desk.back("a1")
    desk.finish(visits[0])
    visits.append(desk.first_visit())
    desk.give_back("b2")
    for visit in visits[1:]:
        desk.finish(visit)
    desk.first_visit()
    desk.lapse(desk.give_back("a2"))
    desk.back("a2")
    desk.away("a1", "company_errand")
    desk.first_visit("tour")
    desk.send_to_back("a3")
    return desk.close_day()


def overrides_and_visits_outside() -> Data:
    """Overrides, and a visit of each kind that the rotation does not give, counted and not."""
    desk = _opened(
        "overrides-and-visits-outside",
        BUSY | {"override": {"counts": True}, "return_visit": {"counts": True}},
    )
    visits = [desk.override("a3"), desk.outside("return", "b2", counts=True)]
    visits += [desk.outside("named", "a1"), desk.outside("courtesy", "a2"), desk.outside("wrong_turn", "b1")]
    desk.finish(visits[0])
    visits.append(desk.outside("referral", "a3"))
    desk.finish(visits[1])
    desk.turn(desk.arrive(kind="vip", lane=None), None, "manager", "boss", {}, counts=False, agency="a")
    desk.write("reclassified", visit=visits[2], kind="first_visit")
    desk.write("ruled", visit=visits[2], owner="b1", cause="forgotten")
    desk.charge(visits[2], "a")
    desk.write("disputed", visit=visits[4])
    return desk.close_day()


def newcomer_and_mentor() -> Data:
    """a3 receives only while the mentor a1 is ready; a hand-over frees both."""
    desk = _opened("newcomer-and-mentor", BUSY, a3="a1")
    visits = [desk.first_visit() for _ in range(4)]  # a1, b1, a2, b2: a3 has nobody beside him
    desk.finish(visits[0])
    visits.append(desk.first_visit())  # a3, with a1
    desk.finish(visits[2])
    desk.hand_over(visits[-1], "a2")
    desk.first_visit()  # a1 is free again
    desk.sign_out("a3")
    desk.sign_in("a3")
    desk.outside("named", "a3")
    return desk.close_day()


def withdrawn_and_undone() -> Data:
    """The one called isn't there, three times; a finish with its placement is undone."""
    desk = _opened("withdrawn-and-undone", OWED)
    visit = desk.first_visit()
    for cause in ("short_break", "company_errand", "private_matter"):
        desk.pass_called(visit, cause)
    visits = [desk.first_visit() for _ in range(4)]
    desk.finish(visits[0])
    desk.undo()
    desk.write("gone", visit=visits[3])
    desk.waiting = [party for party in desk.waiting if party[0] != visits[3]]
    desk.suspend("b1")
    desk.lift("b1")
    return desk.close_day()


def changes_of_the_day() -> Data:
    """Weights, an agency that joins, a consultant who changes sides, a sheet, an unknown kind."""
    desk = _opened("changes-of-the-day", BUSY)
    desk.first_visit()
    desk.change_agency("b", 3)
    desk.change_agency("c", 1)
    desk.change("c1", agency="c", lanes=["walk_in", "tour"])
    desk.change("b2", agency="c", lanes=["walk_in"])
    desk.sign_in("c1", "b2")
    for _ in range(3):
        desk.first_visit()
    desk.write("weather_noted", sky="blue 晴")
    desk.write("expected", expected="e1", grade="important", lane="vip", at="10:00", by="s1")
    desk.adopt(agency_busy="lost", override={"counts": False, "second": False})
    desk.override("a3", counts=False)
    desk.sign_out(next(who for who in desk.duty if not desk.receiving(who)))
    return desk.close_day()


def two_days(number: int) -> Data:
    """Two days of one book with a visit at night, which stands in the second file before its opening."""
    desk = _opened("two-days", OWED)
    desk.first_visit()
    desk.give_back("a2")
    first = desk.close_day()
    desk.next_day()
    visit = desk.first_visit("out_of_hours")
    desk.finish(visit)
    desk.open_day()
    desk.sign_in("b2", "b1", "a2", "a1")
    desk.first_visit()
    return first if number == 1 else desk.close_day()


VECTORS: dict[str, Callable[[], Data]] = {
    "rotation-and-cap": rotation_and_cap,
    "passed-and-owed": passed_and_owed,
    "overrides-and-visits-outside": overrides_and_visits_outside,
    "newcomer-and-mentor": newcomer_and_mentor,
    "withdrawn-and-undone": withdrawn_and_undone,
    "changes-of-the-day": changes_of_the_day,
    "two-days-1": lambda: two_days(1),
    "two-days-2": lambda: two_days(2),
}


def vector(name: str) -> Data:
    document: Data = json.loads((FOLDER / f"{name}.day.json").read_bytes())
    return document


def nth(document: Data, kind: str, number: int = 0, **fields: Any) -> Data:
    """The entry of this kind, and with these fields in its data, that comes as this number."""
    same = [e for e in document["entries"] if e["kind"] == kind and fields.items() <= e["data"].items()]
    entry: Data = same[number]
    return entry


def text_of(document: Data) -> str:
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    for name, made in VECTORS.items():
        (FOLDER / f"{name}.day.json").write_text(text_of(made()), encoding="utf-8")
