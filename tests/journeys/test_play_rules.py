"""Every rule of the office, by script: guests, overrides, rulings, penalties, newcomers, sheets, PINs."""

import json
from pathlib import Path
from typing import Any

import pytest

from frontdesk.play.script import DEEDS
from tests.journeys.playing import BOSS, MANAGER, OFFICE, OTHER, Answer, Office


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


def got(turn: Answer) -> tuple[object, ...]:
    return turn["consultant"], turn["lane"], turn["basis"], turn["clause"]


def test_every_command_of_the_page_is_known() -> None:
    of_the_page = """open_site open_day sign_in sign_out back away first_visit return_visit named_request
        referral expect tour vip call trade_visit pass_over gone dispute refuse finish reclassify rule
        take_desk override register penalise suspend lift adopt_sheet set_share set_stage
        undo preview explain board close_day"""
    assert set(of_the_page.split()) <= set(DEEDS)


def test_guests_get_the_grade_of_the_list(office: Office) -> None:
    office.begins()
    expected: dict[str, Any] = {
        "expected": "市领导",
        "kind": "tour",
        "grade": "important",
        "time": "14:30",
        "size": 30,
    }
    assert office.does("expect", **expected, **BOSS) == {"ok": True}
    assert office.does("board")["expected"][0]["time"] == "2026-09-26T06:30:00.000Z"

    plain = office.comes("tour", "t1", size=30, rank="officials")
    assert (got(plain), plain["grade"], plain["suggested_grade"]) == (
        ("张三", "tour", "rotation", "share"),
        "ordinary",
        "important",
    )
    important = office.comes("tour", "t2", size=30, rank="省里来的", expected="市领导")
    assert (got(important), important["grade"]) == (("李四", "vip", "rotation", "share"), "important")
    assert office.comes("tour", "t3", size=30, expected="市领导")["clause"] == "very_important"
    office.ends()


def test_very_important_guests_are_the_supervisors(office: Office) -> None:
    office.begins()
    office.does("expect", expected="总", kind="vip", grade="very_important", **BOSS)

    turn = office.comes("vip", "v1", party=2, expected="总")
    assert (got(turn), turn["agency"]) == (("陈主任", None, "manager", "very_important"), None)
    assert office.does("explain", visit="v1", who="张三")["why_not"].startswith("Very important guests")
    office.ends()


REFUSED_GUESTS = {
    "named": ({"named": "张三"}, "named_request"),
    "by whom": ({"who": "张三"}, "named_request"),
    "skilled": ({"skilled": True}, "named_request"),
    "more than the list says": ({"grade": "important"}, "very_important"),
    "not on the list": ({"expected": "nobody"}, "very_important"),
}


@pytest.mark.parametrize(("wish", "clause"), REFUSED_GUESTS.values(), ids=REFUSED_GUESTS)
def test_ordinary_guests_get_no_more(office: Office, wish: dict[str, Any], clause: str) -> None:
    office.begins()
    assert office.comes("tour", "t1", size=3, **wish)["clause"] == clause
    assert office.comes("tour", "t1", size=3)["grade"] == "ordinary"


def test_a_briefing_takes_a_supervisor_and_the_right_pin(office: Office) -> None:
    office.begins()
    line = {"expected": "x", "kind": "vip", "grade": "important"}
    assert office.does("expect", **line, size=0, **BOSS)["refused"] == "Party size not possible"
    for wrong in (MANAGER, BOSS | {"pin": "583022"}, {"by": "陈主任"}, {"by": "nobody", "pin": "1"}):
        assert office.does("expect", **line, **wrong)["clause"] == "very_important"
    assert office.does("board")["expected"] == []


def test_an_override_says_its_price(office: Office) -> None:
    office.begins()
    office.comes("first_visit", "v1")

    turn = office.does("override", "09:10:20", visit="v1", who="王五", reason="客人指名要英语", **BOSS)
    assert got(turn) == ("王五", "walk_in", "override", "override")
    assert turn["price"] == {
        "displaced": "张三",
        "keeps_first_place": True,
        "lags": {"甲": "1/2", "乙": "-1/2"},
        "next": "张三",
        "counts": True,
    }
    told = office.does("explain", visit="v1", who="张三")
    assert "By rotation it was the turn of 张三 (甲), who keeps the first place" in told["why"]
    assert "陈主任 (supervisor) decided for 王五" in told["why_not"]
    assert office.comes("first_visit", "v2")["consultant"] == "张三"
    office.ends()


def test_a_new_visit_is_overridden_inside_the_own_agency(office: Office) -> None:
    office.begins()
    turn = office.does("override", "09:10:00", visit="v9", who="李四", reason="language", party=3, **MANAGER)

    assert (turn["visit"], turn["consultant"], turn["price"]["displaced"]) == ("v9", "李四", "张三")
    assert office.does("finish", visit="v9")["ok"]
    office.ends()


def test_guests_who_come_now_are_overridden(office: Office) -> None:
    office.begins()
    line: dict[str, Any] = {"visit": "t1", "kind": "tour", "size": 20, "who": "王五", "reason": "other"}
    turn = office.does("override", "09:10:00", **line, **BOSS)
    assert (got(turn), turn["price"]["next"]) == (("王五", "tour", "override", "override"), "张三")
    office.ends()


NO_OVERRIDE = {
    "without a reason": ({"who": "王五", **BOSS}, "override"),
    "an empty reason": ({"who": "王五", "reason": " ", **BOSS}, "override"),
    "another agency’s manager": ({"who": "王五", "reason": "other", **MANAGER}, "override"),
    "a wrong PIN": ({"who": "王五", "reason": "other", **BOSS, "pin": "111111"}, "override"),
    "no PIN": ({"who": "王五", "reason": "other", "by": "陈主任"}, "override"),
    "an auditor": ({"who": "王五", "reason": "other", "by": "审计", "pin": "583021"}, "override"),
    "somebody away": ({"who": "学徒", "reason": "other", **BOSS}, "override"),
}


@pytest.mark.parametrize(("fields", "clause"), NO_OVERRIDE.values(), ids=NO_OVERRIDE)
def test_an_override_is_refused(office: Office, fields: dict[str, Any], clause: str) -> None:
    office.begins()
    before = office.does("board")
    assert office.does("override", "09:10:00", visit="new", **fields)["clause"] == clause
    assert office.does("board") == before
    assert office.does("explain", visit="new")["refused"] == "Unknown visit"


def test_wrong_pins_lock_for_a_while_by_the_scripts_clock(office: Office) -> None:
    office.begins()
    office.comes("first_visit", "v1")
    line = {"visit": "v1", "who": "王五", "reason": "other", "by": "陈主任"}
    for second in range(3):
        office.does("override", f"09:11:0{second}", **line, pin="111111")

    locked = office.does("override", "09:11:05", **line, pin="583021")
    assert (locked["refused"], locked["clause"]) == ("Wait first", "override")
    assert office.does("override", "09:11:40", **line, pin="583021")["consultant"] == "王五"


@pytest.mark.parametrize(
    "second",
    [{"second": "蔡经理", "second_pin": "482913"}, {"second": {"by": "蔡经理", "pin": "482913"}}],
    ids=["a name", "an object"],
)
def test_a_second_agency_acknowledges(office: Office, second: dict[str, Any]) -> None:
    office.begins(override={"second": True})
    line = {"visit": "v1", "who": "王五", "reason": "other", **BOSS}
    assert office.does("override", "09:10:00", **line)["clause"] == "override"
    turn = office.does("override", "09:10:01", **line, **second)
    assert turn["consultant"] == "王五"
    assert "蔡经理 (agency manager) acknowledged it." in office.does("explain", visit="v1")["why"]
    office.ends()


def test_a_first_visit_that_was_none_is_given_back_and_paid(office: Office) -> None:
    office.begins()
    office.comes("first_visit", "v1")
    office.does("finish", "09:30:00", visit="v1")

    assert office.does("reclassify", "09:31:00", visit="v1", owner="王五")["clause"] == "not_counted"
    told = office.does("reclassify", "09:31:00", visit="v1", owner="王五", **BOSS)
    assert told["debts"] == [
        {
            "consultant": "张三",
            "kind": "given_back",
            "cause": "return_visit",
            "lane": "walk_in",
            "clause": "return_visit",
            "lapses": "2026-10-03",
        }
    ]
    assert office.does("board")["owed"] == told["debts"]
    assert got(office.comes("first_visit", "v2", "09:32:00")) == ("张三", "walk_in", "owed", "return_visit")
    assert "gets a turn back" in office.does("explain", visit="v2")["why"]
    assert "is paid before" in office.does("explain", visit="v2", who="王五")["why_not"]
    office.ends()


def test_a_ruling_takes_a_reason_and_charges_what_was_a_turn(office: Office) -> None:
    office.begins()
    office.comes("return_visit", "r1", owner="王五")

    rule = {"visit": "r1", "kind": "first_visit", **BOSS}
    assert office.does("rule", "09:20:00", **rule)["clause"] == "match"
    told = office.does("rule", "09:20:00", reason="看了录像", **rule)
    assert told["charged"] == {"agency": "乙", "lane": "walk_in", "lags": {"甲": "1/2", "乙": "-1/2"}}
    assert told["debts"] == []
    office.ends()


def test_the_desk_itself_reclassifies_at_once(office: Office) -> None:
    office.begins()
    office.comes("first_visit", "v1")
    told = office.does("reclassify", "09:10:20", visit="v1", kind="invalid")
    assert [debt["cause"] for debt in told["debts"]] == ["invalid"]


def test_a_visit_of_a_closed_day_is_ruled_and_explained(office: Office) -> None:
    office.begins()
    office.comes("first_visit", "v1")
    office.does("finish", "09:30:00", visit="v1")
    office.ends()
    office.does("open_day", "09:00:00", "2026-09-27")

    told = office.does("rule", "09:10:00", "2026-09-27", visit="v1", owner="王五", reason="evidence", **BOSS)
    assert [debt["consultant"] for debt in told["debts"]] == ["张三"]
    assert "张三 is first in line" in office.does("explain", visit="v1")["why"]


def test_penalties_and_suspensions(office: Office) -> None:
    office.begins()
    back = office.does("penalise", who="张三", **{"for": "first_visit_question"}, **MANAGER)
    assert (back["penalty"]["kind"], back["penalty"]["consultant"]) == ("sent_to_back", "张三")
    assert office.does("board")["lines"]["walk_in"]["甲"] == ["李四", "张三"]
    off = office.does("suspend", who="李四", until="2026-09-30", **{"for": "查一下"}, **BOSS)
    assert (off["penalty"]["until"], off["penalty"]["reason"]) == ("2026-09-30", "other")
    assert office.does("penalise", who="王五", **{"for": "luck"}, **BOSS)["clause"] == "penalties"
    assert office.does("penalise", who="王五", **{"for": "poaching"}, **MANAGER)["clause"] == "penalties"

    office.comes("first_visit", "v1")
    why_not = office.does("explain", visit="v1", who="李四")["why_not"]
    assert why_not == "李四 was suspended until 30 Sept 2026 (another reason), by 陈主任 (supervisor)."
    assert office.does("lift", "09:20:00", who="李四", **BOSS) == {"ok": True, "placed": []}
    assert office.does("board")["suspended"] == {}
    office.ends()


def test_who_takes_a_visit_out_of_turn_gets_nothing_for_it(office: Office) -> None:
    office.begins()
    office.comes("first_visit", "v1")
    told = office.does("penalise", "09:12:00", who="王五", visit="v1", **{"for": "wrong_turn"}, **BOSS)

    assert [(debt["consultant"], debt["cause"]) for debt in told["debts"]] == [("张三", "wrong_turn")]
    assert office.does("board")["receiving"] == {"王五": "v1"}
    told = office.does("explain", visit="v1", who="王五")
    assert told["why_not"] == "王五 took this visit out of turn; it is never counted."
    assert told["afterwards"][-1].startswith("王五 took this visit of 张三 out of turn")
    office.ends()


def test_a_wrong_turn_is_void_after_the_reception_too(office: Office) -> None:
    office.begins()
    office.comes("first_visit", "v1")
    office.does("finish", "09:20:00", visit="v1")
    line: dict[str, Any] = {"who": "王五", "visit": "v1", "for": "wrong_turn", **BOSS}
    told = office.does("penalise", "09:22:00", **line)
    assert [(debt["consultant"], debt["cause"]) for debt in told["debts"]] == [("张三", "wrong_turn")]
    again = office.does("penalise", "09:23:00", **line)
    assert (again["refused"], again["clause"]) == ("Nothing to give back", "penalties")
    assert office.does("explain", visit="v1", who="王五")["why_not"].startswith("王五 took this visit")
    assert office.comes("first_visit", "v2", "09:24:00")["consultant"] == "张三"
    office.ends()


def test_who_refuses_is_suspended_and_the_next_one_receives(office: Office) -> None:
    office.begins()
    office.comes("tour", "t1", size=9)
    turn = office.does("refuse", "09:11:00", visit="t1", who="张三", reason="不想去")

    assert (turn["consultant"], turn["penalty"]["until"]) == ("王五", "2026-10-03")
    assert office.does("refuse", visit="t1", who="张三", reason="tired")["clause"] == "penalties"
    office.ends()


def test_a_new_sheet_changes_only_what_it_names(office: Office) -> None:
    office.begins(on_pass={"lunch": {"effect": "forfeit"}}, undo_seconds=7)
    adopt: dict[str, Any] = {"sheet": {"on_pass": {"short_break": {"effect": "owed"}}}, **BOSS}
    assert office.does("adopt_sheet", "09:20:00", **adopt) == {"ok": True, "version": 2}
    assert office.does("adopt_sheet", "09:21:00", sheet={"luck": 1}, **BOSS)["clause"] == "luck"
    tomorrow: dict[str, Any] = {"sheet": {"undo_seconds": 20}, "from": "tomorrow", **BOSS}
    assert office.does("adopt_sheet", "09:22:00", **tomorrow) == {"ok": True, "version": 3}
    assert office.does("board")["sheet_version"] == 2

    for who, cause in (("张三", "short_break"), ("王五", "lunch")):
        office.does("away", "09:23:00", who=who, cause=cause)
    office.comes("first_visit", "v1", "09:24:00")
    office.comes("first_visit", "v2", "09:24:01")
    assert [debt["consultant"] for debt in office.does("board")["owed"]] == ["张三"]
    assert "王五 (lunch: forfeits the turn)" in office.does("explain", visit="v2")["why"]
    assert office.does("undo", "09:24:09")["clause"] == "undo_seconds"
    office.ends()


def test_shares_stages_steps_and_rights(office: Office) -> None:
    office.begins()
    assert office.does("set_share", agency="甲", weight=0, **BOSS)["clause"] == "share"
    assert office.does("set_share", agency="甲", weight="2", **BOSS)["clause"] == "share"
    assert office.does("set_share", agency="甲", weight=2, **BOSS)["ok"]
    assert office.does("set_stage", who="学徒", stage="skilled", **OTHER)["clause"] == "newcomer"
    step = {"who": "学徒", "step": "area_model", "confirmed_by": "张三"}
    assert office.does("step", **step, **MANAGER)["ok"]
    skilled = office.does("set_stage", who="学徒", stage="skilled", **MANAGER)
    assert ("vip" in skilled["lanes"], "area_model" in skilled["vouched"]) == (True, False)
    pin = office.does("appoint", name="新主任", role="supervisor", **BOSS)["drawn_pin"]
    new = {"by": "新主任", "pin": pin}
    assert office.does("leave", who="学徒", **new)["ok"]
    assert office.does("sign_in", who="学徒")["refused"] == "Unknown person"
    office.ends()


def test_hand_over_met_and_dispute(office: Office) -> None:
    office.begins()
    office.comes("first_visit", "v1")
    assert office.does("hand_over", visit="v1", to="王五")["clause"] == "occupied_until"
    assert office.does("hand_over", visit="v1", to="王五", reason="unwell")["ok"]
    assert office.does("met", visit="v1")["ok"]
    assert office.does("dispute", visit="v1")["ok"]
    visit = office.does("board")["visits"][0]
    assert (visit["with"], visit["met"], visit["disputed"]) == (["王五"], True, True)
    office.ends()


def test_why_goes_on_with_what_became_of_the_visit(office: Office) -> None:
    office.begins()
    office.comes("first_visit", "v1")
    assert "afterwards" not in office.does("explain", visit="v1")
    office.does("dispute", visit="v1")
    office.does("rule", "09:20:00", visit="v1", owner="王五", reason="evidence", **BOSS)
    office.does("dispute", "09:21:00", visit="v1")
    office.does("undo", "09:21:05")
    told = [
        "The visit is disputed; the supervisor rules later.",
        "The supervisor ruled that the client belongs to 王五: by the evidence.",
        "The visit turned out to be: return visit, of 王五.",
        "张三 gets a turn back (first visits): return visit. It lapses after 3 Oct 2026.",
    ]
    assert office.does("explain", visit="v1")["afterwards"] == told
    office.ends()
    office.does("open_day", "09:00:00", "2026-09-27")
    office.does("rule", "09:10:00", "2026-09-27", visit="v1", kind="invalid", reason="agreement", **BOSS)
    assert office.does("explain", visit="v1")["afterwards"][: len(told)] == told
    assert "ruled on the visit: by agreement" in office.does("explain", visit="v1")["afterwards"][len(told)]


def test_named_relatives_referrals_calls_and_trade(office: Office) -> None:
    office.begins()
    office.comes("first_visit", "v1")
    office.does("register", visit="v1", name="王女士", phone="13812348000")
    office.does("finish", "09:20:00", visit="v1")

    named = office.comes("named_request", "n1", "09:21:00", who="赵六")
    assert got(named) == ("赵六", None, "named", "named_request")
    assert office.comes("relative", "n2", "09:21:01", who="赵六") == {"waiting": 1}
    referred = office.comes("referral", "n3", "09:21:02", referrer="王女士", asked_for=True)
    assert got(referred) == ("张三", None, "referral", "referral")
    turned = office.comes("referral", "n4", "09:21:03", referrer="王女士", asked_for="李四")
    assert got(turned) == ("王五", "walk_in", "rotation", "share")
    assert office.comes("call", "n5", "09:21:04")["lane"] == "call"
    assert office.comes("trade_visit", "n6", "09:21:05", attended_by="李四") == {"ok": True}
    assert office.comes("referral", "n7", referrer="nobody")["clause"] == "referral"
    office.ends()


def test_a_client_is_the_owners_while_protected(office: Office) -> None:
    office.begins()
    office.comes("first_visit", "v1")
    office.does("register", visit="v1", name="王女士", phone="13812348000")
    office.does("finish", "09:20:00", visit="v1")
    office.ends()

    for day, ownership in (("2026-10-03", None), ("2026-10-20", "lapsed")):
        office.does("open_day", "09:00:00", day)
        for who in ("王五", "张三"):
            office.does("sign_in", "09:01:00", day, who=who)
        turn = office.does("return_visit", "09:10:00", day, phone="8000")
        assert (turn["basis"], turn.get("ownership")) == ("rotation" if ownership else "return", ownership)
        office.does("undo", "09:10:05", day)
        office.does("close_day", "19:00:00", day, unconfirmed="nobody_there")


def test_a_family_is_one_client(office: Office) -> None:
    office.begins()
    office.comes("first_visit", "v1")
    office.does("register", visit="v1", name="王女士", phone="13812348000")
    office.does("finish", "09:20:00", visit="v1")
    office.comes("first_visit", "v2", "09:21:00")
    office.does("register", visit="v2", name="李先生", phone="13900139000")
    office.does("finish", "09:30:00", visit="v2")

    linked = office.does("link_family", visitor="v1", other="李先生")
    assert linked == {"ok": True, "family": ["王女士", "李先生"]}
    assert office.does("link_family", visitor="v1", other="nobody")["refused"] == "Unknown visitor"
    assert office.does("link_family", visitor="v1", other="8000")["refused"] == "The same visitor"
    office.does("sign_in", "09:31:00", who="学徒")
    turn = office.comes("return_visit", "v3", "09:32:00", phone="8000")
    assert (turn["consultant"], turn["basis"]) == ("王五", "return"), "who had the newest contact"


def test_what_if_a_day_had_been_ruled_otherwise(office: Office) -> None:
    office.begins()
    for number in range(4):
        office.comes("first_visit", f"v{number}", f"09:1{number}:00")
        office.does("finish", f"09:1{number}:30", visit=f"v{number}")
    office.ends()
    before = office.does("board")

    told = office.does("what_if", day="2026-09-26", sheet={"on_pass": {"lunch": {"effect": "owed"}}})
    assert (told["first"], told["last"], told["unreceived"]) == ("2026-09-26", "2026-09-26", 0)
    assert [(a["agency"], a["had"], a["would"]) for a in told["agencies"]] == [("甲", 2, 2), ("乙", 2, 2)]
    assert told["agencies"][0]["people"][0] == {"name": "张三", "had": 1, "would": 1}
    by_share = office.does("what_if", day="2026-09", shares={"甲": 3})
    assert [(a["agency"], a["would"]) for a in by_share["agencies"]] == [("甲", 3), ("乙", 1)]
    assert by_share["agencies"][0]["lags"]["walk_in"] == ["0", "0"]
    assert office.does("board") == before
    assert office.does("what_if", day="2026-08")["refused"] == "No such day"
    assert office.does("what_if", day="2026-09", sheet={"luck": 1})["clause"] == "luck"
    assert office.does("what_if", day="2026-09", shares={"甲": 0})["clause"] == "share"


def test_a_name_is_free_again_when_its_visit_was_undone(office: Office) -> None:
    office.begins()
    office.comes("first_visit", "v1")
    assert office.comes("first_visit", "v1")["refused"] == "Name taken"
    office.does("undo", "09:10:10")
    assert office.comes("first_visit", "v1", "09:10:20")["visit"] == "v1"


def test_names_outlive_the_run(office: Office, tmp_path: Path) -> None:
    office.begins()
    office.does("expect", expected="总", kind="tour", grade="important", rank="院士", **BOSS)
    office.script.close()

    again = Office(tmp_path)
    assert again.does("board")["expected"][0]["expected"] == "总"
    assert again.comes("tour", "t1", "10:00:00", expected="总")["grade"] == "important"


def test_a_weak_pin_refuses_the_whole_site(office: Office) -> None:
    wrong = OFFICE | {"supervisors": [{"name": "陈主任", "pin": "123456"}]}
    refused = office.reads(json.dumps(wrong))
    assert refused["why"].startswith("陈主任: ")
    assert office.does("open_day", "09:00:00")["refused"] == "No site yet"
    told = office.reads(json.dumps(OFFICE | {"recovery_code": True}))
    office.does("open_day", "09:00:00")
    assert office.does("recover", who="陈主任", code="AAAAA")["refused"] == "Wrong recovery code"
    drawn = office.does("recover", who="陈主任", code=told["recovery_code"])["drawn_pin"]
    assert office.does("set_share", agency="甲", weight=2, by="陈主任", pin=drawn)["ok"]


def test_pins_are_reset_and_chosen(office: Office) -> None:
    office.begins()
    drawn = office.does("reset_pin", who="蔡经理", **BOSS)["drawn_pin"]
    suspend = {"who": "张三", "for": "poaching", "by": "蔡经理"}
    assert office.does("suspend", **suspend, pin="482913")["refused"] == "Wrong PIN"
    chosen = office.does("choose_pin", who="蔡经理", pin=drawn, new_pin="905172")
    assert chosen == {"ok": True}
    assert office.does("suspend", **suspend, pin="905172")["ok"]


def test_the_board_tells_no_pins(office: Office) -> None:
    office.begins()
    board = office.does("board")
    assert {"name": "看客", "role": "viewer", "agency": "甲"} in board["officers"]
    assert "583021" not in json.dumps(board)
    assert board["stages"]["学徒"] == "independent"
    assert "vip" not in board["lanes"]["学徒"]


def test_the_journal_says_what_happened(office: Office) -> None:
    office.begins()
    office.comes("first_visit", "v1")
    office.does("take_desk", who="周小姐")
    office.does("dispute", visit="v1")
    assert office.does("journal")["entries"][-1]["by"] == "周小姐"
    office.does("override", "09:10:20", visit="v1", who="王五", reason="language", **BOSS)
    office.does("undo", "09:10:30")

    told = [entry["told"] for entry in office.does("journal")["entries"]]
    assert told[-3:] == [
        "The turn of 张三 was taken back: override.",
        "王五 receives: override.",
        "The newest action was taken back (2 entries).",
    ]


def test_who_registers_a_colleagues_client_hears_of_the_claim(office: Office) -> None:
    office.begins()
    owner = office.comes("first_visit", "v1")["consultant"]
    assert office.does("register", visit="v1", name="王女士", phone="13812348000") == {"ok": True}
    office.does("finish", "09:20:00", visit="v1")
    assert office.comes("first_visit", "v2", "09:21:00")["consultant"] != owner
    (claim,) = office.does("register", "09:22:00", visit="v2", name="王女士", phone="13812348000")["claims"]
    assert (claim["owner"], claim["by"]) == (owner, "same_phone")
