"""Ctrl+Shift+P: who has a PIN, new ones drawn or chosen, people appointed, the recovery code."""

from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import Qt

from frontdesk.desk.orders import Order, Suspend
from frontdesk.desk.rights.approvals import approve
from frontdesk.desk.roles import permit
from frontdesk.errors import Refusal
from frontdesk.people import Role
from tests.ui.made_up import id_of, morning, open_day, site
from tests.ui.officers_made import MANAGER, SUPERVISOR, WRONG, desk_with_rights, settle
from tests.ui.windows import Hands, window_on
from ui.dialogs.officers.dialog import OfficersDialog
from ui.dialogs.officers.parts import Deed

Key = Qt.Key
CHOSEN = "705193"


@pytest.fixture
def hands(tmp_path: Path) -> Iterator[Hands]:
    with desk_with_rights(tmp_path) as made:
        yield made


def opened(hands: Hands, officer: str = "m1", deed: Deed = Deed.RESET) -> OfficersDialog:
    hands.press(Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    dialog = hands.dialog
    assert isinstance(dialog, OfficersDialog)
    choose(dialog, officer, deed)
    return dialog


def choose(dialog: OfficersDialog, officer: str, deed: Deed) -> None:
    keys = [choice.key for choice in dialog.choices.choices]
    dialog.choices.select_row(keys.index(officer))
    dialog.deed.choose(deed)


def enter(hands: Hands, dialog: OfficersDialog, pin: str = SUPERVISOR) -> None:
    dialog.by.pin.setFocus()
    hands.type(pin)
    hands.press(Key.Key_Return)
    settle(hands)


def is_good(hands: Hands, officer: str, pin: str) -> bool:
    """Whether this is the officer's PIN."""
    command = Suspend(id_of(hands.session, "马英涵"), "other", officer)
    try:
        approve(hands.session._desk, officer, pin, command)
    except Refusal:
        return False
    return True


def test_everybody_is_shown_with_role_and_pin(hands: Hands) -> None:
    dialog = opened(hands)
    assert [(c.title, c.detail, c.right) for c in dialog.choices.choices] == [
        ("蔡经理", "销售经理", "有口令"),
        ("谢经理", "销售经理", "有口令"),
        ("沈主任", "销售主任", "有口令"),
    ]


def test_wrong_tries_are_shown(hands: Hands) -> None:
    assert not is_good(hands, "m2", WRONG)
    dialog = opened(hands)
    assert dialog.choices.choices[1].right == "输错 1 次"


def test_a_supervisor_has_one_drawn_and_it_is_shown_once(hands: Hands) -> None:
    dialog = opened(hands, "m1")
    enter(hands, dialog)
    drawn = dialog.secret.text.replace(" ", "")
    assert dialog.secret.isVisible()
    assert len(drawn) == 6
    assert is_good(hands, "m1", drawn)
    assert not is_good(hands, "m1", MANAGER)
    dialog.choices.select_row(1)
    assert dialog.secret.isHidden()
    assert dialog.secret.text == ""


def test_a_typed_one_takes_its_place_if_it_is_typed_twice(hands: Hands) -> None:
    dialog = opened(hands, "m1")
    dialog.chosen.setFocus()
    hands.type(CHOSEN)
    assert not dialog.primary_button.isEnabled()
    dialog.again.setFocus()
    hands.type("705194")
    assert dialog.fault.text() == "两次输入不一致。"
    dialog.again.clear()
    hands.type(CHOSEN)
    enter(hands, dialog)
    assert is_good(hands, "m1", CHOSEN)
    assert dialog.chosen.text() == ""


@pytest.mark.parametrize("weak", ["123456", "111111", "820314", "121212"])
def test_weak_ones_are_refused_while_one_types(hands: Hands, weak: str) -> None:
    dialog = opened(hands, "m1")
    dialog.chosen.setFocus()
    hands.type(weak)
    assert dialog.fault.isVisible()
    assert not dialog.primary_button.isEnabled()


def test_a_wrong_pin_gives_none(hands: Hands) -> None:
    dialog = opened(hands, "m1")
    enter(hands, dialog, WRONG)
    assert dialog.by.note.text() == "口令不对 · 已输错 1 次。"
    assert dialog.secret.isHidden()
    assert is_good(hands, "m1", MANAGER)


def test_somebody_chooses_another_one_with_the_own(hands: Hands) -> None:
    dialog = opened(hands, "m1", Deed.CHOOSE)
    assert dialog.by.who.count() == 1
    for field in (dialog.chosen, dialog.again):
        field.setFocus()
        hands.type(CHOSEN)
    enter(hands, dialog, MANAGER)
    assert is_good(hands, "m1", CHOSEN)


def test_only_a_supervisor_appoints_and_the_new_one_gets_a_pin(hands: Hands) -> None:
    dialog = opened(hands, "m1", Deed.APPOINT)
    assert [dialog.by.who.itemText(row) for row in range(dialog.by.who.count())] == ["沈主任 · 销售主任"]
    dialog.name.setText("方经理")
    dialog.role.choose(Role.MANAGER)
    dialog.agency.choose("a3")
    enter(hands, dialog)
    board = hands.session.board
    assert board is not None
    made = board.officers["m3"]
    assert (made.name, made.role, made.agency) == ("方经理", Role.MANAGER, "a3")
    assert dialog.choices.selected() == "m3"
    assert dialog.choices.choices[3].right == "还没有口令"
    assert dialog.deed.key == Deed.RESET
    enter(hands, dialog)
    assert is_good(hands, "m3", dialog.secret.text.replace(" ", ""))


def test_a_name_twice_is_refused_beside_the_field(hands: Hands) -> None:
    dialog = opened(hands, "m1", Deed.APPOINT)
    dialog.name.setText("蔡经理")
    assert dialog.fault.text() == "已有同名的权限人员。"


def test_a_supervisor_belongs_to_no_agency(hands: Hands) -> None:
    dialog = opened(hands, "m1", Deed.APPOINT)
    dialog.role.choose(Role.SUPERVISOR)
    assert not dialog.agency.isVisible()
    dialog.name.setText("钱主任")
    enter(hands, dialog)
    assert hands.session.board.officers["s2"].agency is None  # type: ignore[union-attr]


def test_only_roles_that_may_do_something_are_offered(hands: Hands) -> None:
    dialog = opened(hands, "m1", Deed.APPOINT)
    for role in Role:
        dialog.role.choose(role)
        assert (dialog.role.key == role) is any(permit(role, order) for order in get_args(Order))


def test_the_supervisors_own_comes_back_by_the_recovery_code(hands: Hands) -> None:
    code: str = hands.code  # type: ignore[attr-defined]
    dialog = opened(hands, "s1", Deed.RECOVER)
    assert dialog.by.isHidden()
    dialog.code.setFocus()
    hands.type(code.lower().replace("-", " "))
    hands.press(Key.Key_Return)
    settle(hands)
    drawn = dialog.secret.text.replace(" ", "")
    assert is_good(hands, "s1", drawn)
    assert dialog.code.text() == ""


def test_a_wrong_code_says_so(hands: Hands) -> None:
    dialog = opened(hands, "s1", Deed.RECOVER)
    dialog.code.setFocus()
    hands.type("AAAAA-BBBBB")
    hands.press(Key.Key_Return)
    settle(hands)
    assert "恢复码不对" in dialog.note.accessibleName()
    assert is_good(hands, "s1", SUPERVISOR)


def test_another_code_makes_the_printed_one_worthless(hands: Hands) -> None:
    dialog = opened(hands, "s1", Deed.RENEW)
    enter(hands, dialog)
    code = dialog.secret.text
    assert len(code) == 23
    assert code != hands.code  # type: ignore[attr-defined]


def test_nothing_of_a_secret_stays_when_it_is_closed(hands: Hands) -> None:
    dialog = opened(hands, "m1")
    enter(hands, dialog)
    assert dialog.secret.text
    left: list[str] = []
    dialog.finished.connect(lambda _result: left.append(dialog.secret.text))
    hands.press(Key.Key_Escape)
    assert left == [""]


def test_a_book_without_any_pin_gives_the_first_ones_to_everybody(tmp_path: Path) -> None:
    with desk_with_rights(tmp_path, pins=False) as hands:
        dialog = opened(hands, "m1", Deed.BEGIN)
        assert dialog.deed.count() == 1
        hands.press(Key.Key_Return)
        settle(hands)
        lines = dict(line.rsplit("  ", 1) for line in dialog.secret.text.split("\n"))
        assert is_good(hands, "s1", lines["沈主任"])
        assert is_good(hands, "m2", lines["谢经理"])
        assert len(lines["恢复码"]) == 23
        assert dialog.secret.save.isVisible()
        assert dialog.choices.choices[0].right == "有口令"
        dialog.deed.choose(Deed.APPOINT)
        assert not dialog.secret.save.isVisible()
        assert dialog.secret.text == ""


def test_a_book_of_before_names_its_first_supervisor(tmp_path: Path) -> None:
    with window_on(tmp_path, morning(), site(most=2)) as hands:
        open_day(hands.session)
        hands.press(Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        dialog = hands.dialog
        assert isinstance(dialog, OfficersDialog)
        assert dialog.deed.key == Deed.FIRST
        dialog.name.setFocus()
        hands.type("沈主任")
        hands.press(Key.Key_Return)
        assert dialog.deed.key == Deed.BEGIN
        hands.press(Key.Key_Return)
        settle(hands)
        lines = dict(line.rsplit("  ", 1) for line in dialog.secret.text.split("\n"))
        assert is_good(hands, "s1", lines["沈主任"])
