"""F5: who receives instead, why, the price before, who approves; from the keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from frontdesk.book.entries import TurnGiven
from frontdesk.desk.commands import MarkAway, Met, NamedRequest, SignOut
from frontdesk.people import Cause
from frontdesk.rules import Overriding, RuleSheet
from frontdesk.visits import Basis, Grade, Kind
from tests.looks.measure import listening
from tests.ui.made_up import first_visit, id_of, turns
from tests.ui.officers_made import IN, MANAGER, OTHER_MANAGER, SUPERVISOR, WRONG, desk_with_rights, settle
from tests.ui.windows import Hands
from tests.ui.with_rights import brief
from ui.dialogs.override import OverrideDialog

Key, PICK = Qt.Key, Qt.ItemDataRole.UserRole


@pytest.fixture
def hands(tmp_path: Path) -> Iterator[Hands]:
    with desk_with_rights(tmp_path) as made:
        yield made


def opened(hands: Hands) -> OverrideDialog:
    hands.press(Key.Key_F5)
    dialog = hands.dialog
    assert isinstance(dialog, OverrideDialog)
    return dialog


def choose(hands: Hands, initials: str, reason: str = "2", officer: str = "1") -> None:
    """Initials of the receiver, Tab, the reason's digit, Tab, the officer's digit, Tab: the PIN is next."""
    hands.type(initials)
    hands.press(Key.Key_Tab)
    hands.type(reason)
    hands.press(Key.Key_Tab)
    hands.type(officer)
    hands.press(Key.Key_Tab)


def enter(hands: Hands, pin: str) -> None:
    hands.type(pin)
    hands.press(Key.Key_Return)
    settle(hands)


def newest(hands: Hands) -> TurnGiven:
    return [e.what for e in hands.session.entries if isinstance(e.what, TurnGiven)][-1]


def test_the_whole_override_by_keyboard(hands: Hands) -> None:
    opened(hands)
    choose(hands, "ly")
    enter(hands, SUPERVISOR)
    assert hands.dialog is None
    turn = newest(hands)
    assert (turn.consultant, turn.basis) == (id_of(hands.session, "李玉"), Basis.OVERRIDE)
    assert turn.decision is not None
    assert (turn.decision.by, turn.decision.code) == ("s1", "language")
    assert hands.called == "李玉"


def test_the_price_stands_there_before_the_pin(hands: Hands) -> None:
    dialog = opened(hands)
    hands.type("ly")
    told = dialog.price.accessibleName()
    assert "李玉 接待，计中联 1 轮，然后回到队尾。" in told
    assert "马英涵 仍排第一，不失轮。" in told
    assert "中联：0 → 多接 0.7" in told
    assert "接下来：马英涵" in told
    assert hands.session.entries[-1].seq == hands.session.head.seq


def test_guests_of_the_supervisor_are_not_offered(hands: Hands) -> None:
    for _ in range(2):
        brief(hands.session, Kind.TOUR, Grade.VERY_IMPORTANT)
        hands.press(Key.Key_F4)
        hands.press(Key.Key_Return)
    board = hands.session.board
    assert board is not None
    assert [len(board.receptions()), len(board.waiting_visits())] == [1, 1]
    dialog = opened(hands)
    assert dialog.visit.key == "new:first_visit"
    assert not any(
        dialog.visit.itemData(row, PICK).key in board.visits for row in range(dialog.visit.count())
    )


def test_one_free_of_charge_says_so(tmp_path: Path) -> None:
    with desk_with_rights(tmp_path, RuleSheet(override=Overriding(counts=False))) as hands:
        dialog = opened(hands)
        hands.type("ly")
        assert "李玉 接待，不计轮" in dialog.price.accessibleName()


def test_without_a_reason_nothing_can_be_done(hands: Hands) -> None:
    dialog = opened(hands)
    hands.type("ly")
    assert dialog.reason.property("wrong") == "true"
    dialog.by.pin.setFocus()
    enter(hands, SUPERVISOR)
    assert hands.dialog is dialog
    assert turns(hands.session) == []


def test_who_cannot_receive_is_shown_with_the_cause_and_cannot_be_chosen(hands: Hands) -> None:
    hands.session.do(MarkAway(id_of(hands.session, "李玉"), Cause.LUNCH))
    dialog = opened(hands)
    hands.type("ly")
    (choice,) = dialog.choices.choices
    assert choice.right == "午餐"
    assert "不在待接" in dialog.price.accessibleName()
    hands.press(Key.Key_Tab)
    hands.type("1")
    dialog.by.pin.setFocus()
    enter(hands, SUPERVISOR)
    assert turns(hands.session) == []


def test_candidates_stand_before_the_others(hands: Hands) -> None:
    hands.session.do(MarkAway(id_of(hands.session, "马英涵"), Cause.LUNCH))
    dialog = opened(hands)
    shown = [choice.title for choice in dialog.choices.choices]
    assert set(shown) == set(IN)
    assert shown[-1] == "马英涵"
    assert dialog.choices.selected() is None


def test_the_visit_just_assigned_is_offered_first_and_taken_over(hands: Hands) -> None:
    first_visit(hands.session)
    dialog = opened(hands)
    assert "马英涵" in dialog.visit.currentText()
    choose(hands, "cj")
    assert "马英涵 仍排第一" in dialog.price.accessibleName()
    enter(hands, SUPERVISOR)
    assert hands.called == "查军"
    board = hands.session.board
    assert board is not None
    assert id_of(hands.session, "马英涵") in board.ready


def test_who_waits_comes_before_the_visit_just_assigned(hands: Hands) -> None:
    while not hands.session.board.waiting_visits():  # type: ignore[union-attr]
        first_visit(hands.session)
    assert "等候" in opened(hands).visit.currentText()


def test_visitors_who_were_met_are_not_taken_away_unasked(hands: Hands) -> None:
    hands.session.do(Met(first_visit(hands.session)))
    assert opened(hands).visit.key == "new:first_visit"


def test_who_can_receive_depends_on_who_approves(hands: Hands) -> None:
    dialog = opened(hands)
    dialog.by.who.choose("m1")
    told = {choice.title: choice.right for choice in dialog.choices.choices}
    assert told["查军"] == "可接待"
    assert told["李玉"] == "蔡经理无权指派"
    hands.type("ly")
    dialog.by.who.choose("s1")
    assert [choice.right for choice in dialog.choices.choices] == ["可接待"]
    assert dialog.choices.selected() == id_of(hands.session, "李玉")


def test_enter_says_what_would_be_refused_whatever_the_pin_is(hands: Hands) -> None:
    dialog = opened(hands)
    choose(hands, "ly", officer="2")
    enter(hands, MANAGER)
    assert hands.dialog is dialog
    assert dialog.by.note.text() == "不是本公司的轮次"
    assert not dialog.by.pin.text()
    assert QApplication.focusWidget() is dialog.by.who
    hands.type("1")
    assert not dialog.by.note.text()


def test_a_party_that_waits_for_somebody_by_name_is_not_the_first_choice(hands: Hands) -> None:
    busy = first_visit(hands.session)
    hands.session.do(NamedRequest("v9", hands.session.board.visits[busy].receivers[0]))  # type: ignore[union-attr]
    hands.clock.forward(minutes=9)
    dialog = opened(hands)
    assert dialog.visit.key == "new:first_visit"
    assert "v9" in [dialog.visit.itemData(at, PICK).key for at in range(dialog.visit.count())]


def test_where_nobody_is_found_and_where_the_pin_is_not_whole_that_is_said(hands: Hands) -> None:
    dialog = opened(hands)
    hands.type("qqq")
    with listening() as heard:
        dialog.choices.grab()
    assert "没有找到" in "".join(line.text for line in heard.lines)
    assert dialog.choices.accessibleDescription()
    hands.press(Key.Key_Escape)
    dialog = opened(hands)
    choose(hands, "ly")
    hands.type("3086")
    hands.press(Key.Key_Return)
    assert dialog.by.note.text() == "口令还差 2 位。"
    hands.type("1")
    assert dialog.by.note.text() == ""


def test_a_waiting_party_is_offered(hands: Hands) -> None:
    for _ in range(7):
        first_visit(hands.session)
    hands.clock.forward(minutes=2)
    assert "等候" in opened(hands).visit.currentText()


def test_a_new_call_can_be_assigned(hands: Hands) -> None:
    dialog = opened(hands)
    dialog.visit.choose("new:call")
    choose(hands, "ly")
    enter(hands, SUPERVISOR)
    assert newest(hands).lane == "call"


def test_a_manager_overrides_inside_the_own_agency_only(hands: Hands) -> None:
    dialog = opened(hands)
    choose(hands, "ly", officer="2")
    assert "蔡经理 只能在德信行内部" in dialog.price.accessibleName()
    assert "条款" in dialog.price.accessibleName()
    hands.type(MANAGER)
    assert not dialog.primary_button.isEnabled()
    dialog.field.setText("cj")
    dialog.by.pin.clear()
    dialog.by.pin.setFocus()
    enter(hands, MANAGER)
    assert newest(hands).consultant == id_of(hands.session, "查军")


def test_a_wrong_pin_keeps_everything_that_was_chosen(hands: Hands) -> None:
    dialog = opened(hands)
    choose(hands, "ly")
    enter(hands, WRONG)
    assert hands.dialog is dialog
    assert turns(hands.session) == []
    enter(hands, SUPERVISOR)
    assert turns(hands.session) == ["李玉"]


def test_a_second_agency_acknowledges_where_the_sheet_wants_it(tmp_path: Path) -> None:
    with desk_with_rights(tmp_path, RuleSheet(override=Overriding(second=True))) as hands:
        dialog = opened(hands)
        choose(hands, "ly")
        hands.type(SUPERVISOR)
        assert not dialog.primary_button.isEnabled()
        offered = [dialog.second.who.itemText(row) for row in range(dialog.second.who.count())]
        assert offered == ["蔡经理 · 销售经理"]
        dialog.second.pin.setFocus()
        enter(hands, WRONG)
        assert hands.dialog is dialog
        enter(hands, MANAGER)
        assert hands.dialog is None
        turn = newest(hands)
        assert turn.decision is not None
        assert turn.decision.second == "m1"


def test_the_second_agency_is_another_one_than_the_receivers(tmp_path: Path) -> None:
    with desk_with_rights(tmp_path, RuleSheet(override=Overriding(second=True))) as hands:
        dialog = opened(hands)
        choose(hands, "cj")
        assert dialog.second.officer is not None
        assert dialog.second.officer.id == "m2"
        hands.type(SUPERVISOR)
        dialog.second.pin.setFocus()
        enter(hands, OTHER_MANAGER)
        assert turns(hands.session) == ["查军"]


def test_a_turn_that_went_to_somebody_meanwhile_is_refused_inside(hands: Hands) -> None:
    dialog = opened(hands)
    choose(hands, "ly")
    hands.session.do(SignOut(id_of(hands.session, "李玉")))
    enter(hands, SUPERVISOR)
    assert hands.dialog is dialog
    assert dialog.refusal.isVisible()


def test_enter_too_early_leads_to_what_is_missing(hands: Hands) -> None:
    dialog = opened(hands)
    choose(hands, "ly")
    dialog.reason.choose("")
    hands.press(Key.Key_Return)
    assert QApplication.focusWidget() is dialog.reason
    hands.press(Key.Key_1)
    hands.press(Key.Key_Return)
    assert QApplication.focusWidget() is dialog.by.pin
