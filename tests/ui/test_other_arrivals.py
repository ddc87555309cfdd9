"""F3's ways and F6: named requests, referrals, relatives, several together, calls and trade visits; and what
the desk shows of them: met, owed turns, suspensions, disputes, the next of the other lanes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from frontdesk.book.entries import Arrived
from frontdesk.clauses import sheet_of
from frontdesk.desk.commands import Dispute, MarkAway, SeeOff
from frontdesk.desk.orders import Reclassify, Suspend
from frontdesk.desk.rights import pins
from frontdesk.people import Cause
from frontdesk.visitors import Details
from frontdesk.visits import Kind
from tests.ui.made_up import first_visit, id_of, morning, open_day, sign_in, site, turns
from tests.ui.windows import Hands, window_on
from tests.ui.with_rights import CHEAP, SUPERVISOR, approved, give_pins, site_with_rights
from ui.dialogs.visits.claims import ClaimsDialog
from ui.dialogs.visits.family import FamilyDialog
from ui.dialogs.visits.other_visits import OtherVisitsDialog
from ui.dialogs.visits.register import RegisterDialog
from ui.dialogs.visits.return_visit import ReturnVisitDialog
from ui.pages.desk.aside.room import rows_for
from ui.pages.desk.person_menu import suspension_texts

Key = Qt.Key


@pytest.fixture
def hands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hands]:
    """An open day with four ready."""
    monkeypatch.setattr(pins, "COST", CHEAP)
    with window_on(tmp_path, morning(), site_with_rights()) as made:
        give_pins(made.session)
        open_day(made.session)
        sign_in(made.session, "马英涵", "李玉", "郭然", "查军")
        yield made


def f3(hands: Hands) -> ReturnVisitDialog:
    dialog = hands.dialog
    assert isinstance(dialog, ReturnVisitDialog)
    return dialog


def f6(hands: Hands) -> OtherVisitsDialog:
    dialog = hands.dialog
    assert isinstance(dialog, OtherVisitsDialog)
    return dialog


def arrivals(hands: Hands) -> list[Arrived]:
    return [entry.what for entry in hands.session.entries if isinstance(entry.what, Arrived)]


@pytest.mark.parametrize(
    ("key", "kind", "says"),
    [
        (Key.Key_2, Kind.NAMED_REQUEST, "由郭然接待，不动任何人的轮次。"),
        (Key.Key_3, Kind.REFERRAL, "由郭然接待，不动任何人的轮次。"),
        (Key.Key_4, Kind.REFERRAL, "按轮序：由马英涵（德信行）接待。"),
        (Key.Key_5, Kind.RELATIVE, "由郭然接待，不动任何人的轮次。"),
    ],
)
def test_f3_serves_in_each_way_and_says_what_it_leads_to(
    hands: Hands, key: Key, kind: Kind, says: str
) -> None:
    hands.press(Key.Key_F3)
    hands.type("gr")
    hands.control(key)
    told = f3(hands).receiver
    if kind is Kind.REFERRAL and "轮序" not in says:
        assert told.startswith("由郭然接待")
    else:
        assert told == says
    hands.press(Key.Key_Return)
    assert hands.dialog is None
    assert arrivals(hands)[-1].kind is kind


def test_a_named_one_who_is_away_is_waited_for(hands: Hands) -> None:
    hands.session.do(MarkAway(id_of(hands.session, "郭然"), Cause.LUNCH))
    hands.press(Key.Key_F3)
    hands.type("gr")
    hands.control(Key.Key_2)
    assert f3(hands).receiver == "郭然不在待接：客人等郭然。"
    hands.press(Key.Key_Return)
    assert hands.called == "等郭然"
    hands.rest()
    assert hands.desk.waiting.rows.shown()[0].detail == "指定接待，等郭然"


def test_a_visitor_is_no_consultant_to_ask_for(hands: Hands) -> None:
    visit = first_visit(hands.session)
    hands.session.register(visit, Details("王丽", "13812348000", None))
    hands.press(Key.Key_F3)
    hands.type("wangli")
    hands.control(Key.Key_2)
    assert "顾问" in f3(hands).receiver
    assert not f3(hands).primary_button.isEnabled()


def test_a_lapsed_client_is_nobodys_and_a_first_visit(hands: Hands) -> None:
    visit = first_visit(hands.session)
    hands.session.register(visit, Details("王丽", "13812348000", None))
    hands.session.do(SeeOff(visit))
    hands.clock.forward(minutes=60 * 24 * 9)
    hands.press(Key.Key_F3)
    hands.type("8000")
    choice = f3(hands).choices.choices[0]
    assert (choice.right, choice.tone) == ("原归属马英涵 · 保护期已过", "warning")
    assert f3(hands).note._title.text() == "谁接待（保护期已过，按首访）"
    hands.press(Key.Key_Return)
    assert arrivals(hands)[-1].kind is Kind.FIRST_VISIT
    assert hands.session.details_of(arrivals(hands)[-1].visit).phone == "13812348000"


def test_a_row_and_the_note_say_the_same_of_a_visitor_who_is_nobodys_client_yet(hands: Hands) -> None:
    visit = first_visit(hands.session)
    hands.session.register(visit, Details("王丽", "13812348000", None))
    hands.session.do(Reclassify(visit, Kind.TRADE_VISIT))
    hands.press(Key.Key_F3)
    hands.type("8000")
    assert f3(hands).choices.choices[0].right == "还没有归属"
    assert "还没有归属" in f3(hands).note._title.text()


def test_two_visitors_become_one_family(hands: Hands) -> None:
    for name, phone in (("王丽", "13812348000"), ("陈先生", "13900001234")):
        visit = first_visit(hands.session)
        hands.session.register(visit, Details(name, phone, None))
        hands.session.do(SeeOff(visit))
    hands.press(Key.Key_F3)
    hands.type("8000")
    hands.control(Key.Key_J)
    assert isinstance(hands.dialog, FamilyDialog)
    hands.type("1234")
    assert "王丽和陈先生" in hands.dialog.note.text.text()
    hands.press(Key.Key_Return)
    choice = f3(hands).choices.choices[0]
    assert choice.right == "归属李玉 · 还保护 7 天"
    assert "一家人：陈先生" in choice.below


def test_registering_somebody_elses_client_offers_the_dispute(hands: Hands) -> None:
    first = first_visit(hands.session)
    hands.session.register(first, Details("王丽", "13812348000", None))
    hands.session.do(SeeOff(first))
    second = first_visit(hands.session)
    hands.control(Key.Key_R)
    hands.type("王丽")
    assert isinstance(hands.dialog, RegisterDialog)
    hands.dialog.fields["phone"].setFocus()
    hands.type("13812348000")
    hands.press(Key.Key_Return)
    assert isinstance(hands.dialog, ClaimsDialog)
    assert [(c.title, c.detail) for c in hands.dialog.choices.choices] == [("马英涵", "电话相同")]
    hands.press(Key.Key_Return)
    assert hands.session.board is not None
    assert hands.session.board.visits[second].disputed


def test_clients_of_several_who_come_together_each_go_to_their_owner(hands: Hands) -> None:
    hands.press(Key.Key_F6)
    hands.type("4")
    hands.press(Key.Key_Return)
    dialog = f3(hands)
    assert dialog.ways.value() == "together"
    for initials in ("gr", "ly"):
        hands.type(initials)
        hands.press(Key.Key_Return)
    assert "郭然、李玉" in dialog.collected.text()
    assert dialog.primary_button.text() == "2 组一起接待"
    hands.press(Key.Key_Return)
    assert hands.dialog is None
    first, second = arrivals(hands)
    assert second.together == first.visit
    assert turns(hands.session) == ["郭然", "李玉"]


def test_f6_a_call_goes_to_the_next_of_its_lane(hands: Hands) -> None:
    hands.press(Key.Key_F6)
    assert "马英涵" in f6(hands).note.text.text()
    hands.press(Key.Key_Return)
    assert hands.called == "马英涵"
    assert arrivals(hands)[-1].kind is Kind.CALL


def test_f6_a_trade_visit_costs_nobody_anything(hands: Hands) -> None:
    hands.press(Key.Key_F6)
    hands.type("２")
    dialog = f6(hands)
    assert dialog.choices.choices[0].title == "不记是谁"
    assert "只记一笔" in dialog.note.text.text()
    hands.type("gr")
    hands.press(Key.Key_Return)
    assert arrivals(hands)[-1].owner == id_of(hands.session, "郭然")
    assert turns(hands.session) == []
    assert hands.desk.next_card.notice.text() == "已记一笔：踩盘/市调/中介"


def test_f6_a_relative_needs_a_name(hands: Hands) -> None:
    hands.press(Key.Key_F6)
    hands.type("3")
    assert not f6(hands).primary_button.isEnabled()
    hands.type("xyz")
    assert not f6(hands).primary_button.isEnabled()
    f6(hands).field.clear()
    hands.type("gr")
    hands.press(Key.Key_Return)
    assert hands.called == "郭然"


def test_met_is_one_key_and_the_time_is_shown(hands: Hands) -> None:
    hands.press(Key.Key_F2)
    hands.clock.forward(seconds=35)
    hands.press(Key.Key_F10)
    assert hands.called == "马英涵"
    assert hands.desk.called_card.met.text() == "35 秒后见到客人"
    entries = len(hands.session.entries)
    hands.press(Key.Key_F10)
    assert len(hands.session.entries) == entries
    hands.clock.forward(seconds=40)
    hands.desk.tick()
    assert hands.desk.just_now.rows.shown()[0].button == "为什么"


def test_the_suspended_fold_into_a_count_that_says_why(hands: Hands) -> None:
    who = id_of(hands.session, "查军")
    approved(hands.session, Suspend(who, "poaching", SUPERVISOR.id, None))
    line = hands.desk.lines.lines[0]
    assert line.suspended.text() == "停接 1"
    assert [card.face.name for card in line.cards if card.isVisible()] == ["马英涵"]
    assert hands.session.board is not None
    texts = suspension_texts(hands.session.board, hands.session.board.suspended[who])
    assert texts == ["停接：抢客", "到解除为止", "沈主任决定"]


def test_an_owed_turn_is_shown_with_its_cause_its_clause_and_its_end(hands: Hands) -> None:
    hands.session.do(MarkAway(id_of(hands.session, "马英涵"), Cause.COMPANY_ERRAND))
    owed = hands.desk.side.owed
    assert owed.accessibleName() == "补接 暂无"
    hands.press(Key.Key_F2)
    assert owed.accessibleName() == "补接 1：马英涵"
    hands.rest()
    (fact,) = hands.desk.side.owed.rows.shown()
    assert (fact.name, fact.detail, fact.right) == ("马英涵", "公司外出 · 过号", "至10月3日")
    assert "条款：过号" in fact.hint


def test_a_disputed_reception_is_marked(hands: Hands) -> None:
    visit = first_visit(hands.session)
    hands.session.do(Dispute(visit))
    fact = hands.desk.receptions.rows.shown()[0]
    assert fact.detail == "首访 · 有争议"


def test_the_next_of_the_other_lanes_stands_in_one_line(hands: Hands) -> None:
    assert [(one.lane, one.name) for one in hands.desk.next_card.others.nexts] == [
        ("参观", "马英涵"),
        ("重要", "马英涵"),
        ("来电", "马英涵"),
    ]


def test_trade_visits_may_be_served(tmp_path: Path) -> None:
    rules = sheet_of({"not_counted": []})
    with window_on(tmp_path, morning(), site(rules, most=2, agencies=1)) as hands:
        open_day(hands.session)
        sign_in(hands.session, "马英涵")
        hands.press(Key.Key_F6)
        hands.type("2")
        assert "按轮序" in f6(hands).note.text.text()


@pytest.mark.parametrize(
    ("room", "rows"), [(0, [0, 0, 0]), (60, [1, 1, 0]), (90, [1, 1, 1]), (200, [3, 3, 1]), (999, [4, 3, 1])]
)
def test_the_cards_share_the_room_there_is(room: int, rows: list[int]) -> None:
    assert rows_for(room, ((9, 4, 32), (3, 3, 26), (1, 2, 26))) == rows
