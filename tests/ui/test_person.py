"""F9 and its *more …*: penalties, suspensions, a newcomer's record and stages, leaving."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from frontdesk.book.decisions import SentToBack
from frontdesk.desk.commands import SeeOff, SignOut
from frontdesk.people import Consultant, Stage, Step
from tests.ui.made_up import first_visit, id_of
from tests.ui.officers_made import MANAGER, SUPERVISOR, desk_with_rights, settle
from tests.ui.windows import Hands
from ui.dialogs.approval import ApprovalDialog
from ui.dialogs.people import PeopleDialog
from ui.dialogs.person.deciding import PersonDialog
from ui.dialogs.person.menu import more_menu
from ui.dialogs.person.penalise import PenaliseDialog, SuspendDialog
from ui.dialogs.person.record import RecordDialog

Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)


@pytest.fixture
def hands(tmp_path: Path) -> Iterator[Hands]:
    with desk_with_rights(tmp_path) as made:
        yield made


def person(hands: Hands, name: str) -> Consultant:
    board = hands.session.board
    assert board is not None
    return board.consultants[id_of(hands.session, name)]


def choose_more(hands: Hands, initials: str, digit: int) -> None:
    """F9, the initials, Ctrl+M, and the digit in the menu."""
    hands.press(Key.Key_F9)
    dialog = hands.dialog
    assert isinstance(dialog, PeopleDialog)
    hands.type(initials)
    hands.control(Key.Key_M)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[digit - 1].trigger()
    menu.close()


def enter(hands: Hands, dialog: PersonDialog, pin: str = SUPERVISOR) -> None:
    dialog.by.pin.setFocus()
    hands.type(pin)
    hands.press(Key.Key_Return)
    settle(hands)


def test_the_menu_offers_what_is_possible(hands: Hands) -> None:
    board = hands.session.board
    assert board is not None
    menu = more_menu(hands.window, hands.session, board, id_of(hands.session, "马英涵"))
    assert [action.isEnabled() for action in menu.actions()] == [True, True, False, True, False]
    assert menu.actions()[0].text().startswith("&1")


def test_a_penalty_says_what_the_sheet_has_for_it(hands: Hands) -> None:
    choose_more(hands, "myh", 1)
    dialog = hands.dialog
    assert isinstance(dialog, PenaliseDialog)
    assert "马英涵 回到队尾。" in dialog.note.accessibleName()
    dialog.offence.choose("poaching")
    assert "马英涵 停接至 10月3日。" in dialog.note.accessibleName()
    dialog.offence.choose("first_visit_question")
    enter(hands, dialog)
    assert [e for e in hands.session.entries if isinstance(e.what, SentToBack)]
    assert isinstance(hands.dialog, PeopleDialog)


def test_what_was_decided_is_said_where_one_comes_back_to(hands: Hands) -> None:
    choose_more(hands, "myh", 1)
    dialog = hands.dialog
    assert isinstance(dialog, PenaliseDialog)
    enter(hands, dialog)
    people = hands.dialog
    assert isinstance(people, PeopleDialog)
    assert people.done_line.text() == "马英涵罚一轮（没问是否首访），由沈主任（销售主任）决定。"


def test_a_wrong_turn_asks_for_the_visit(hands: Hands) -> None:
    first_visit(hands.session)
    choose_more(hands, "ly", 1)
    dialog = hands.dialog
    assert isinstance(dialog, PenaliseDialog)
    assert dialog.visit.isHidden() or not dialog.visit.isVisible()
    dialog.offence.choose("wrong_turn")
    assert dialog.visit.isVisible()
    assert "退还 马英涵 1 轮" in dialog.note.accessibleName()
    enter(hands, dialog)
    board = hands.session.board
    assert board is not None
    assert board.owed_to(id_of(hands.session, "马英涵"))


def test_a_wrong_turn_is_found_out_when_the_reception_is_over(hands: Hands) -> None:
    hands.session.do(SeeOff(first_visit(hands.session)))
    choose_more(hands, "ly", 1)
    dialog = hands.dialog
    assert isinstance(dialog, PenaliseDialog)
    dialog.offence.choose("wrong_turn")
    assert dialog.visit.pick is not None
    assert dialog.visit.pick.detail == "马英涵 · 已结束"
    told = dialog.note.accessibleName()
    assert "退还 马英涵 1 轮" in told
    assert "李玉 接了马英涵的一轮。" in told
    enter(hands, dialog)
    board = hands.session.board
    assert board is not None
    assert board.owed_to(id_of(hands.session, "马英涵"))


def test_the_suspended_are_shown_with_why_and_until_when(hands: Hands) -> None:
    choose_more(hands, "myh", 2)
    dialog = hands.dialog
    assert isinstance(dialog, SuspendDialog)
    dialog.reason.choose("appearance")
    dialog.until.choose("3")
    enter(hands, dialog)
    board = hands.session.board
    assert board is not None
    assert board.suspended[id_of(hands.session, "马英涵")].until == date(2026, 9, 29)
    people = hands.dialog
    assert isinstance(people, PeopleDialog)
    shown = next(choice for choice in people.choices.choices if choice.title == "马英涵")
    assert "仪容" in shown.right
    assert "9月29日" in shown.right
    assert people.primary_button.text() == "马英涵 停接中"


def test_a_suspension_without_end_is_lifted_with_a_pin(hands: Hands) -> None:
    choose_more(hands, "myh", 2)
    dialog = hands.dialog
    assert isinstance(dialog, SuspendDialog)
    assert "停接至 10月3日" in dialog.note.accessibleName()
    dialog.until.choose("lifted")
    assert "直至解除" in dialog.note.accessibleName()
    enter(hands, dialog)
    hands.press(Key.Key_Escape)
    choose_more(hands, "myh", 3)
    asked = hands.dialog
    assert isinstance(asked, ApprovalDialog)
    asked.row.pin.setFocus()
    hands.type(SUPERVISOR)
    hands.press(Key.Key_Return)
    settle(hands)
    board = hands.session.board
    assert board is not None
    assert not board.suspended
    assert id_of(hands.session, "马英涵") in board.ready


def test_a_manager_decides_about_the_own_people_only(hands: Hands) -> None:
    choose_more(hands, "myh", 2)
    dialog = hands.dialog
    assert isinstance(dialog, SuspendDialog)
    offered = [dialog.by.who.itemText(row).split(" · ")[0] for row in range(dialog.by.who.count())]
    assert offered == ["沈主任", "蔡经理"]
    dialog.by.who.choose("m1")
    enter(hands, dialog, MANAGER)
    assert hands.session.board.suspended  # type: ignore[union-attr]


def test_steps_are_confirmed_one_after_the_other(hands: Hands) -> None:
    choose_more(hands, "myh", 4)
    dialog = hands.dialog
    assert isinstance(dialog, RecordDialog)
    assert len(dialog.steps.choices) == len(Step)
    assert dialog.confirmed_by.currentText() == "蔡经理"
    enter(hands, dialog)
    assert person(hands, "马英涵").steps == (Step.QUESTION_CATALOGUE,)
    assert dialog.steps.choices[0].right == "✓ 蔡经理 · 9月26日"
    assert dialog.steps.selected() == Step.MANAGERS_TRAINING
    assert dialog.done_line.text().startswith("已登记：")
    enter(hands, dialog)
    assert person(hands, "马英涵").steps == (Step.QUESTION_CATALOGUE, Step.MANAGERS_TRAINING)


def test_each_step_is_confirmed_by_whom_it_takes(hands: Hands) -> None:
    choose_more(hands, "myh", 4)
    dialog = hands.dialog
    assert isinstance(dialog, RecordDialog)
    dialog.steps.select_row(list(Step).index(Step.SUPERVISORS_EXAM))
    confirmers = [dialog.confirmed_by.itemText(row) for row in range(dialog.confirmed_by.count())]
    assert confirmers == ["沈主任"]


def test_back_to_newcomer_takes_a_mentor_and_up_again_what_is_missing(hands: Hands) -> None:
    choose_more(hands, "myh", 4)
    dialog = hands.dialog
    assert isinstance(dialog, RecordDialog)
    dialog.deed.choose(Stage.ACCOMPANIED)
    assert dialog.mentor.isVisible()
    dialog.mentor.choose(id_of(hands.session, "查军"))
    enter(hands, dialog)
    newcomer = person(hands, "马英涵")
    assert (newcomer.stage, newcomer.mentor) == (Stage.ACCOMPANIED, id_of(hands.session, "查军"))
    hands.press(Key.Key_Escape)
    choose_more(hands, "myh", 4)
    dialog = hands.dialog
    assert isinstance(dialog, RecordDialog)
    dialog.deed.choose(Stage.INDEPENDENT)
    assert dialog.note.accessibleName().startswith("尚缺")
    assert not dialog.primary_button.isEnabled()
    dialog.vouch.setChecked(True)
    enter(hands, dialog)
    assert person(hands, "马英涵").stage is Stage.INDEPENDENT
    assert len(person(hands, "马英涵").steps) == 2


def test_who_leaves_is_off_the_list(hands: Hands) -> None:
    hands.session.do(SignOut(id_of(hands.session, "何欣")))
    choose_more(hands, "hx", 5)
    asked = hands.dialog
    assert isinstance(asked, ApprovalDialog)
    asked.row.pin.setFocus()
    hands.type(SUPERVISOR)
    hands.press(Key.Key_Return)
    settle(hands)
    assert replace(person(hands, "何欣"), left=True) == person(hands, "何欣")
    people = hands.dialog
    assert isinstance(people, PeopleDialog)
    people.field.clear()
    assert "何欣" not in [choice.title for choice in people.choices.choices]


def test_esc_decides_nothing(hands: Hands) -> None:
    before = len(hands.session.entries)
    for digit in (1, 2, 4):
        choose_more(hands, "myh", digit)
        hands.press(Key.Key_Escape)
        hands.press(Key.Key_Escape)
        assert hands.dialog is None
    assert len(hands.session.entries) == before
