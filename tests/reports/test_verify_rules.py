"""Cheats against what the office's rules decide, each with a chain that was made to fit again."""

import copy
from collections.abc import Callable
from typing import Any

import pytest

from frontdesk.verify import verify_document
from tests.reports.paper_book import RULES, Data, seal
from tests.reports.paper_office import PaperOffice
from tests.reports.test_verify_cheats import TURN, inserted, resealed_report, without
from tests.reports.test_verify_days import reports
from tests.reports.vectors import BUSY, nth, opened, vector

OVERRIDES, GUESTS, RULED = "overrides-and-visits-outside", "tours-and-guests", "reclassified-and-ruled"
S1: Data = {"by": "s1", "code": "guests_wish"}
OVERRIDE, OWED = {"basis": "override"}, {"basis": "owed"}

# vector, kind, which one, and what is changed in it (`...`: taken out)
CHEATS: dict[str, tuple[str, str, int, Data, Data]] = {
    "an override that nobody decided": (OVERRIDES, TURN, 0, OVERRIDE, {"decision": ...}),
    "an override without a reason": (
        OVERRIDES, TURN, 0, OVERRIDE, {"decision": {"by": "s1", "second": "mb"}},
    ),
    "an override by a reason that is no code": (
        OVERRIDES, TURN, 0, OVERRIDE, {"decision": S1 | {"code": "Because!", "second": "mb"}},
    ),
    "an override by somebody without rights": (
        OVERRIDES, TURN, 0, OVERRIDE, {"decision": S1 | {"by": "a1", "second": "mb"}},
    ),
    "an override by an auditor": (
        OVERRIDES, TURN, 0, OVERRIDE, {"decision": S1 | {"by": "u1", "second": "mb"}},
    ),
    "an override by another agency's manager": (
        OVERRIDES, TURN, 1, OVERRIDE, {"decision": S1 | {"by": "mb", "second": "mb"}},
    ),
    "an override of another agency's turn": (
        OVERRIDES, TURN, 2, OVERRIDE, {"decision": S1 | {"by": "ma"}, "consultant": "b1"},
    ),
    "an override without the second agency": (OVERRIDES, TURN, 0, OVERRIDE, {"decision": S1}),
    "an override acknowledged at home": (OVERRIDES, TURN, 0, OVERRIDE, {"decision": S1 | {"second": "ma"}}),
    "an override that is free of charge": (OVERRIDES, TURN, 0, OVERRIDE, {"counts": False}),
    "an override that is charged": (OVERRIDES, TURN, 2, OVERRIDE, {"counts": True}),
    "an override for somebody who is receiving": (OVERRIDES, TURN, 1, OVERRIDE, {"consultant": "a3"}),
    "an override called rotation": (OVERRIDES, TURN, 0, OVERRIDE, {"basis": "rotation"}),
    "a turn withdrawn for an override that never comes": (
        OVERRIDES, TURN, 1, OVERRIDE, {"basis": "rotation"},
    ),
    "a return visit for somebody else": (OVERRIDES, TURN, 0, {"basis": "return"}, {"consultant": "b1"}),
    "a named request for somebody else": (
        OVERRIDES, TURN, 0, {"basis": "named"}, {"consultant": "b1", "agency": "b"},
    ),
    "a first visit called a return visit": (
        OVERRIDES, TURN, 0, {"basis": "rotation"}, {"basis": "return", "candidates": {}},
    ),
    "a courtesy for the first of the line": (
        OVERRIDES, "turn_given", 0, {"basis": "courtesy"}, {"consultant": "a1"},
    ),
    "an owed turn paid twice": ("penalties", TURN, 5, {}, {"basis": "owed", "owed": "o16"}),
    "a turn given back is forgotten": (
        "penalties", TURN, 0, OWED, {"basis": "rotation", "owed": None, "counts": True},
    ),
    "a debt of another person": ("penalties", "owed_given", 0, {}, {"consultant": "b1"}),
    "a debt that lasts longer": ("passed-and-owed", "owed_given", 0, {}, {"lapses": "2026-12-31"}),
    "a debt given back that lasts for ever": ("penalties", "owed_given", 0, {}, {"lapses": None}),
    "a debt for another cause": ("passed-and-owed", "owed_given", 0, {}, {"cause": "private_matter"}),
    "another clause than the one followed": (
        OVERRIDES, TURN, 0, {"basis": "rotation"}, {"clause": "override"},
    ),
    "a kind of visit that there isn't": (OVERRIDES, "arrived", 0, {}, {"kind": "gift"}),
    "a cause of being away that there isn't": ("passed-and-owed", "away", 0, {}, {"cause": "boredom"}),
    "a visit that became a tour": (RULED, "reclassified", 0, {}, {"kind": "tour"}),
    "guests expected in another lane": (GUESTS, "expected", 0, {}, {"lane": "tour"}),
    "somebody signed in twice, to stand at the back": (OVERRIDES, "signed_in", 1, {}, {"consultant": "a1"}),
    "somebody signed out who wasn't in": (
        "passed-and-owed", "signed_out", 0, {}, {"consultant": "c9"},
    ),
    "an important tour that nobody briefed": (GUESTS, "arrived", 0, {"lane": "vip"}, {"expected": None}),
    "an important tour from a line that isn't there": (
        GUESTS, "arrived", 0, {"lane": "vip"}, {"expected": "e99"},
    ),
    "an ordinary tour among the important": (GUESTS, "arrived", 0, {"kind": "tour"}, {"lane": "vip"}),
    "a grade above what was briefed": (
        GUESTS, "arrived", 0, {"lane": "vip"}, {"grade": "very_important", "lane": None},
    ),
    "a tour briefed by a manager": (GUESTS, "expected", 0, {}, {"by": "ma"}),
    "a tour briefed by the desk": (GUESTS, "expected", 0, {}, {"by": "desk"}),
    "guests of another kind": (GUESTS, "arrived", 0, {"lane": "vip"}, {"kind": "vip"}),
    "a first visit in a lane of its own": (OVERRIDES, "arrived", 0, {}, {"lane": "call"}),
    "very important guests for another supervisor": (
        GUESTS, TURN, 0, {"basis": "manager"}, {"consultant": "s1"},
    ),
    "very important guests for a consultant": (
        GUESTS, TURN, 0, {"basis": "manager"}, {"consultant": "b1", "agency": "b"},
    ),
    "ordinary guests for the supervisor": (
        GUESTS, TURN, 0, {"basis": "rotation"},
        {"basis": "manager", "counts": False, "consultant": "s1", "agency": "", "lane": None},
    ),
    "a lane for the skilled opened to a newcomer": (
        "newcomer-and-mentor", "consultant_changed", 0, {}, {"lanes": ["walk_in", "tour", "vip"]},
    ),
    "two stages at once": ("newcomer-and-mentor", "consultant_changed", 0, {}, {"stage": "skilled"}),
    "steps out of the blue": ("newcomer-and-mentor", "consultant_changed", 0, {}, {"steps": ["show_flat"]}),
    "a mentor of another agency": (
        "newcomer-and-mentor", "consultant_changed", 0, {}, {"stage": "accompanied", "mentor": "b1"},
    ),
    "a turn for the skilled only given to a newcomer": (
        GUESTS, TURN, 0, {"lane": "vip"},
        {"consultant": "a3", "with_mentor": "a1", "candidates": {"a": ["a2", "a3"], "b": ["b1", "b2"]}},
    ),
    "a step that a rival confirms": ("newcomer-and-mentor", "step_passed", 3, {}, {"confirmed_by": "b1"}),
    "a hand-over to somebody busy": ("newcomer-and-mentor", "handed_over", 0, {}, {"to": "b1"}),
    "a penalty that nobody decided": ("penalties", "sent_to_back", 0, {}, {"decision": ...}),
    "a penalty by another agency's manager": (
        "penalties", "sent_to_back", 0, {}, {"decision": S1 | {"by": "mb"}},
    ),
    "a turn lost for what costs none": ("penalties", "sent_to_back", 0, {}, {"cause": "appearance"}),
    "a turn lost in another lane": ("penalties", "sent_to_back", 0, {}, {"lane": "tour"}),
    "a suspension that nobody decided": ("penalties", "suspended", 0, {}, {"decision": ...}),
    "a suspension by a rival's manager": ("penalties", "suspended", 0, {}, {"decision": S1 | {"by": "ma"}}),
    "a suspension by the desk": ("penalties", "suspended", 0, {}, {"decision": S1 | {"by": "desk"}}),
    "a suspension that is over already": ("penalties", "suspended", 0, {}, {"until": "2026-09-26"}),
    "a refusal that costs less": ("penalties", "suspended", 1, {}, {"until": "2026-09-27"}),
    "a refusal that keeps the place": ("penalties", "turn_withdrawn", 0, {}, {"place": "front"}),
    "a suspension lifted by nobody": ("penalties", "suspension_lifted", 0, {}, {"decision": ...}),
    "a suspension lifted that is none": ("penalties", "suspension_lifted", 0, {}, {"consultant": "a3"}),
    "a wrong turn that nobody decided": ("penalties", "handed_over", 0, {}, {"decision": ...}),
    "a suspended person served": (
        "penalties", TURN, 2, {},
        {"consultant": "b1", "candidates": {"a": ["a1"], "b": ["b1", "b2"]}, "passed": []},
    ),
    "a charge with other lags before": (RULED, "turn_charged", 0, {}, {"lags_before": {"a": "0", "b": "0"}}),
    "a charge in another lane": (RULED, "turn_charged", 0, {}, {"lane": "tour"}),
    "a debt for another visit": (RULED, "owed_given", 0, {}, {"visit": "v2"}),
    "a debt to another for a reclassified visit": (RULED, "owed_given", 0, {}, {"consultant": "b1"}),
    "a debt of the wrong kind": (RULED, "owed_given", 0, {}, {"kind": "passed"}),
    "weight that isn't the head-count": ("changes-of-the-day", "agency_changed", 2, {}, {"weight": 9}),
    "a sheet with an old number": ("changes-of-the-day", "sheet_adopted", 0, {}, {"sheet": {"version": 1}}),
    "a lot drawn otherwise": (
        "lot-day-2", "day_opened", 0, {}, {"lines": {"walk_in": {"a": ["a1", "a2"], "b": ["b2", "b1"]}}},
    ),
}  # fmt: skip


@pytest.mark.parametrize("cheat", CHEATS)
def test_a_cheat_against_the_rules_is_found_where_it_stands(cheat: str) -> None:
    name, kind, number, where, fields = CHEATS[cheat]
    document = vector(name)
    if "lines" in fields:
        fields = {"lines": nth(document, kind)["data"]["lines"] | fields["lines"]}
    report, seq = resealed_report(document, nth(document, kind, number, **where), **fields)
    assert (report.ok, report.status, report.seq) == (False, 1, seq), report.sentence


# Entries that must be there: without them the one behind is no longer right.
LEFT_OUT: dict[str, tuple[str, str, int]] = {
    "the debt of a reclassified visit": (RULED, "owed_given", 0),
    "the lapse of a debt whose visit counts again": (RULED, "owed_lapsed", 0),
    "the charge of a visit that counts": (RULED, "turn_charged", 0),
    "the debt for a wrong turn": ("penalties", "owed_given", 0),
    "the suspension of who refused": ("penalties", "suspended", 1),
    "a step on the way to the next stage": ("newcomer-and-mentor", "step_passed", 4),
    "the weight by head-count": ("changes-of-the-day", "agency_changed", 2),
    "the end of a suspension": ("lot-day-2", "suspension_lifted", 0),
    "the lapse of a debt whose time is over": ("lot-day-2", "owed_lapsed", 0),
    "what a supervisor expected": (GUESTS, "expected", 0),
}


@pytest.mark.parametrize("what", LEFT_OUT)
def test_what_the_rules_ask_for_is_missed(what: str) -> None:
    name, kind, number = LEFT_OUT[what]
    document = vector(name)
    gone = nth(document, kind, number)
    report = verify_document(without(document, gone))
    assert (report.ok, report.status) == (False, 1)
    assert (report.seq or 0) >= gone["seq"]


DEBT: Data = {"owed": "o99", "lane": "walk_in", "kind": "passed", "cause": "lunch", "clause": "on_pass"}
SLIPPED_IN: dict[str, tuple[str, int, str, Data]] = {
    "a debt given to nobody passed": (
        OVERRIDES, 12, "owed_given", DEBT | {"consultant": "a1", "lapses": None},
    ),
    "a debt given back for nothing": (
        OVERRIDES, 12, "owed_given", DEBT | {"consultant": "a1", "lapses": None, "kind": "given_back"},
    ),
    "a debt that lapses early": ("penalties", 17, "owed_lapsed", {"owed": "o16"}),
    "a charge for nothing": (
        OVERRIDES, 12, "turn_charged", {"visit": "v1", "lane": "walk_in", "agency": "a"},
    ),
    "a suspension that nobody is under": (OVERRIDES, 12, "suspension_lifted", {"consultant": "a1"}),
    "an officer by the desk": (
        OVERRIDES, 12, "officer_changed", {"id": "x", "name": "x", "role": "supervisor"},
    ),
    "a sheet by the desk": (OVERRIDES, 12, "sheet_adopted", {"sheet": RULES | {"version": 2}}),
    "a sheet for tomorrow by the desk": (OVERRIDES, 12, "sheet_planned", {"sheet": RULES | {"version": 2}}),
    "a weight by the desk": (OVERRIDES, 12, "agency_changed", {"id": "a", "name": "a", "weight": 9}),
    "a ruling by the desk": (OVERRIDES, 12, "ruled", {"visit": "v1", "owner": "a1", "cause": "evidence"}),
    "a free turn by the desk, too late": (OVERRIDES, 18, "reclassified", {"visit": "v1", "kind": "invalid"}),
    "a weight of 0 for people on duty": (
        OVERRIDES, 30, "agency_changed", {"id": "a", "name": "a", "weight": 0},
    ),
    "somebody leaves on duty": (
        OVERRIDES, 30, "consultant_changed",
        {"id": "a3", "name": "a3", "agency": "a", "stage": "skilled", "lanes": [], "left": True},
    ),
    "a party that waits though somebody is ready": (
        OVERRIDES, 32, "arrived", {"visit": "v99", "kind": "first_visit", "lane": "walk_in"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", SLIPPED_IN)
def test_what_the_rules_give_nobody_is_found(what: str) -> None:
    name, after, kind, data = SLIPPED_IN[what]
    document = vector(name)
    if kind == "arrived":
        document = inserted(document, after, "waiting", visit="v99", lane="walk_in")
    report = verify_document(inserted(document, after, kind, **copy.deepcopy(data)))
    assert not report.ok
    assert after < (report.seq or 0) <= after + 2


# ---- A dishonest desk, press by press


def desk(**sheet: Any) -> PaperOffice:
    return opened("cheats", RULES | BUSY | sheet)


def _earlier_party_left_out(at: PaperOffice) -> None:
    for _ in range(5):
        at.first_visit()
    early, late = at.first_visit(), at.first_visit()
    at.parties[early]["lane"] = "managers"  # the desk looks for them elsewhere
    at.finish("v1")
    assert early in at.waiting
    assert late not in at.waiting


def _debt_not_restored(at: PaperOffice) -> None:
    visit = at.first_visit()
    at.reclassify(visit, "invalid")
    at.finish(visit)
    visit = at.first_visit()
    paid = list(at.turns[visit])
    paid[8] = None
    at.turns[visit] = paid
    at.pass_called(visit, "short_break")


def _withdrawn_though_settled(at: PaperOffice) -> None:
    visit = at.first_visit()
    at.reclassify(visit, "invalid")
    at.pass_called(visit, "short_break")


def _managers_suspension_of_others(at: PaperOffice) -> None:
    at.suspend("b1", by="ma")


def _undone_too_late(at: PaperOffice) -> None:
    at.first_visit()
    at.clock_on(2)
    at.undo()


def _a_pick_of_a_manager(at: PaperOffice) -> None:
    at.first_visit()  # a: the next is b's
    at.override("a2", by="ma")


def _a_newcomer_takes_over(at: PaperOffice) -> None:
    at.people["a3"]["stage"] = "independent"
    at.write("consultant_changed", **at.people["a3"])
    at.hand_over(at.guests(at.expect("vip", "important")), "a3")


DESKS: dict[str, Callable[[PaperOffice], None]] = {
    "a party that came earlier is left waiting": _earlier_party_left_out,
    "a debt that was paid by a withdrawn turn is gone": _debt_not_restored,
    "a turn is withdrawn on which debts were settled": _withdrawn_though_settled,
    "another agency's people are suspended": _managers_suspension_of_others,
    "an undo after its time": _undone_too_late,
    "a manager overrides another agency's turn": _a_pick_of_a_manager,
    "important guests handed to somebody who isn't skilled": _a_newcomer_takes_over,
}


@pytest.mark.parametrize("what", DESKS)
def test_a_dishonest_desk_is_found_out(what: str) -> None:
    at = desk()
    assert verify_document(at.document()).ok
    DESKS[what](at)
    report = verify_document(at.document())
    assert not report.ok


def test_a_claim_has_its_days() -> None:
    for days, ok in ((3, True), (4, False)):
        at = desk(claim_days=2)
        visit = at.first_visit()
        at.finish(visit)
        first = at.close_day()
        at.next_day()
        at.clock_on((days - 2) * 24 * 60)
        at.open_day()
        at.served[visit] = {
            "who": "a1",
            "agency": "a",
            "lane": "walk_in",
            "charged": True,
            "day": first["date"],
        }
        at.rule(visit, "a2", cause="forgot_the_name")
        assert [found.ok for found in reports([first, at.document()])] == [True, ok]


def test_the_limit_of_owed_turns_holds() -> None:
    at = desk(owed_limit={"most": 1, "days": None})
    at.away("a1", "company_errand")
    at.finish(at.first_visit("tour"))
    at.finish(at.first_visit())
    at.finish(at.first_visit())
    at.finish(at.first_visit())
    effects = [item["effect"] for e in at.entries for item in e["data"].get("passed", ())]
    assert effects == ["owed", "forfeit"]
    document = at.document()
    assert verify_document(document).ok
    turn = next(e for e in document["entries"] if e["data"].get("passed") and e["data"]["lane"] == "walk_in")
    turn["data"]["passed"][0]["effect"] = "owed"
    assert verify_document(seal(document)).seq == turn["seq"]


def test_a_file_that_names_nobody_with_rights_is_asked_for_the_decision_alone() -> None:
    document = vector(OVERRIDES)
    del nth(document, "day_opened")["data"]["officers"]
    nth(document, TURN, 1, basis="override")["data"]["decision"] = S1
    nth(document, "sheet_adopted")["data"]["sheet"]["override"]["second"] = False
    opening = nth(document, "day_opened")["data"]
    opening["sheet"] = opening["sheet"] | {"override": {"counts": True, "second": False}}
    assert verify_document(seal(document)).ok
    nth(document, TURN, 1, basis="override")["data"].pop("decision")
    assert not verify_document(seal(document)).ok


TAKEN: dict[str, tuple[str, Data]] = {
    "the turn of somebody else": ("handed_over", {"from": "b1"}),
    "the own turn": ("handed_over", {"to": "a1"}),
    "taken by nobody": ("handed_over", {"to": "x9"}),
    "that nobody decided": ("handed_over", {"decision": ...}),
    "that another agency's manager decided": (
        "handed_over",
        {"decision": {"by": "ma", "code": "wrong_turn"}},
    ),
    "of another cause": ("handed_over", {"cause": "unwell"}),
    "given back to somebody else": ("owed_given", {"consultant": "b1"}),
    "of another visit": ("owed_given", {"visit": "v9"}),
}


@pytest.mark.parametrize("cheat", TAKEN)
def test_a_wrong_turn_that_is_found_out_later_is_checked(cheat: str) -> None:
    at = desk()
    visit = at.first_visit()
    at.finish(visit)
    at.wrong_turn("b1", visit)
    document = at.document()
    assert verify_document(document).ok
    kind, fields = TAKEN[cheat]
    report, seq = resealed_report(document, nth(document, kind), **fields)
    assert (report.ok, report.seq in (seq, seq + 1)) == (False, True)


def test_a_wrong_turn_that_is_found_out_later_gives_a_turn_back() -> None:
    at = desk()
    visit = at.first_visit()
    at.finish(visit)
    at.wrong_turn("b1", visit)
    document = at.document()
    assert not verify_document(without(document, nth(document, "owed_given"))).ok
