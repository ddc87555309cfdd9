"""Approval by PIN: who may, right and wrong ones, the wait, one approval for one command."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from frontdesk.desk.orders import Expect, Lift, Order, Suspend
from frontdesk.desk.rights.approvals import Approval
from frontdesk.visits import Grade, Kind
from tests.ui.made_up import id_of
from tests.ui.officers_made import MANAGER, SUPERVISOR, WRONG, desk_with_rights, settle
from tests.ui.windows import Hands
from ui.dialogs.approval import ApprovalDialog, ask_approval
from ui.widgets.focus import stops

Key = Qt.Key


@pytest.fixture
def hands(tmp_path: Path) -> Iterator[Hands]:
    with desk_with_rights(tmp_path) as made:
        yield made


def suspend(hands: Hands) -> Suspend:
    return Suspend(id_of(hands.session, "马英涵"), "appearance", "")


def ask(hands: Hands, command: Order) -> ApprovalDialog:
    ask_approval(hands.window, hands.session, command, told="说明")
    dialog = hands.dialog
    assert isinstance(dialog, ApprovalDialog)
    return dialog


def enter(hands: Hands, pin: str) -> None:
    hands.type(pin)
    hands.press(Key.Key_Return)
    settle(hands)


def test_only_those_who_may_are_offered_supervisors_first(hands: Hands) -> None:
    dialog = ask(hands, suspend(hands))
    offered = [dialog.row.who.itemText(row) for row in range(dialog.row.who.count())]
    assert [text.split(" · ")[0] for text in offered] == ["沈主任", "蔡经理", "谢经理"]
    dialog.reject()
    dialog = ask(hands, Expect("e1", Kind.TOUR, Grade.IMPORTANT, ""))
    assert dialog.row.who.count() == 1
    assert dialog.focusWidget() is dialog.row.pin


def test_the_right_pin_does_it(hands: Hands) -> None:
    ask(hands, suspend(hands))
    hands.type("1")
    hands.press(Key.Key_Tab)
    enter(hands, "３０８６１５")
    assert hands.dialog is None
    board = hands.session.board
    assert board is not None
    held = board.suspended[id_of(hands.session, "马英涵")]
    assert held.decision.by == "s1"


def test_a_wrong_pin_is_said_beside_the_field_and_does_nothing(hands: Hands) -> None:
    dialog = ask(hands, suspend(hands))
    hands.press(Key.Key_Tab)
    before = len(hands.session.entries)
    enter(hands, WRONG)
    assert dialog.row.note.text() == "口令不对 · 已输错 1 次。"
    assert dialog.row.pin.text() == ""
    assert dialog.focusWidget() is dialog.row.pin
    assert not dialog.primary_button.isEnabled()
    assert len(hands.session.entries) == before


def test_the_third_wrong_one_makes_wait_and_the_right_one_does_not_help(hands: Hands) -> None:
    dialog = ask(hands, suspend(hands))
    hands.press(Key.Key_Tab)
    for _ in range(3):
        enter(hands, WRONG)
    assert dialog.row.note.text().startswith("已输错 3 次，请等 ")
    hands.type(SUPERVISOR)
    assert not dialog.primary_button.isEnabled()
    hands.press(Key.Key_Return)
    settle(hands)
    assert hands.dialog is dialog


def test_wrong_tries_of_one_do_not_lock_another(hands: Hands) -> None:
    dialog = ask(hands, suspend(hands))
    hands.press(Key.Key_Tab)
    for _ in range(3):
        enter(hands, WRONG)
    dialog.row.who.choose("m1")
    assert dialog.row.note.text() == ""
    dialog.row.pin.setFocus()
    enter(hands, MANAGER)
    assert hands.dialog is None


def test_another_officer_empties_the_field(hands: Hands) -> None:
    dialog = ask(hands, suspend(hands))
    hands.press(Key.Key_Tab)
    hands.type("3086")
    dialog.row.who.choose("m1")
    assert dialog.row.pin.text() == ""


def test_what_would_be_refused_is_said_before_the_pin(hands: Hands) -> None:
    dialog = ask(hands, Lift(id_of(hands.session, "马英涵"), ""))
    assert dialog.refusal.isVisible()


def test_a_manager_of_another_agency_is_refused(hands: Hands) -> None:
    dialog = ask(hands, suspend(hands))
    dialog.row.who.choose("m2")
    assert dialog.refusal.isVisible()
    dialog.row.who.choose("m1")
    assert not dialog.refusal.isVisible()


def test_an_approval_is_handed_over_with_its_command(hands: Hands) -> None:
    told: list[tuple[Order, Approval]] = []
    command = suspend(hands)
    ask_approval(hands.window, hands.session, command, lambda order, by: told.append((order, by)))
    hands.press(Key.Key_Tab)
    enter(hands, SUPERVISOR)
    (order, approval) = told[0]
    assert (order.by, approval.by, approval.command) == ("s1", "s1", order)
    assert hands.session.do(order, approval) is not None
    assert hands.session.do(Lift(command.consultant, "s1"), approval) is None


def test_without_a_pin_it_says_where_one_is_given(tmp_path: Path) -> None:
    with desk_with_rights(tmp_path, pins=False) as hands:
        dialog = ask(hands, suspend(hands))
        assert "Ctrl+Shift+P" in dialog.row.note.text()
        assert not dialog.row.pin.isEnabled()


def test_who_leaves_while_the_pin_is_checked_does_nothing(hands: Hands) -> None:
    ask(hands, suspend(hands))
    hands.press(Key.Key_Tab)
    before = len(hands.session.entries)
    hands.type(SUPERVISOR)
    dialog = hands.dialog
    assert isinstance(dialog, ApprovalDialog)
    dialog.confirm()
    dialog.reject()
    settle(hands)
    assert len(hands.session.entries) == before


def test_esc_does_nothing(hands: Hands) -> None:
    ask(hands, suspend(hands))
    before = len(hands.session.entries)
    hands.press(Key.Key_Escape)
    assert hands.dialog is None
    assert len(hands.session.entries) == before


@pytest.mark.parametrize("action", ["override", "after", "officers", "people"])
def test_whatever_takes_the_focus_has_a_name_for_screen_readers(hands: Hands, action: str) -> None:
    hands.window.actions_by_name[action].trigger()
    dialog = hands.dialog
    assert dialog is not None
    layout = dialog.layout()
    assert layout is not None
    nameless = [type(one).__name__ for one in stops(layout) if not one.accessibleName()]
    assert nameless == []
