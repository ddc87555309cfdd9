"""The desk's dialogs: opened by their keys, answered by the keyboard, one command each."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt

from frontdesk.desk.commands import MarkAway, SeeOff, SignIn
from frontdesk.people import Cause
from frontdesk.visitors import Details
from tests.ui.made_up import first_visit, id_of, morning, open_day, sign_in, site, turns
from tests.ui.windows import Hands, window_on
from ui.dialogs.base import BaseDialog
from ui.dialogs.people import PeopleDialog
from ui.dialogs.take_desk import TakeDeskDialog
from ui.dialogs.visits.pass_over import PassDialog
from ui.dialogs.visits.register import RegisterDialog
from ui.dialogs.visits.return_visit import ReturnVisitDialog
from ui.dialogs.visits.seen_off import SeenOffDialog
from ui.dialogs.visits.why import WhyDialog
from ui.guide.dialog import GuideDialog

Key = Qt.Key
D = TypeVar("D", bound=BaseDialog)


@pytest.fixture
def hands(tmp_path: Path) -> Iterator[Hands]:
    """An open day with six ready."""
    with window_on(tmp_path, morning(), site(most=4)) as made:
        open_day(made.session)
        sign_in(made.session, "马英涵", "李玉", "郭然", "查军", "单明敏", "何欣")
        yield made


def shown(hands: Hands, kind: type[D]) -> D:
    """The open dialog, which must be one of this kind."""
    dialog = hands.dialog
    assert isinstance(dialog, kind)
    return dialog


def test_f7_a_digit_sees_off(hands: Hands) -> None:
    first_visit(hands.session)
    first_visit(hands.session)
    hands.press(Key.Key_F7)
    dialog = shown(hands, SeenOffDialog)
    assert [c.title for c in dialog.choices.choices] == ["马英涵", "李玉"]
    hands.type("２")
    assert hands.dialog is None
    assert [f.name for f in hands.desk.receptions.rows.shown()] == ["马英涵"]


def test_f7_initials_find_and_enter_sees_off(hands: Hands) -> None:
    first_visit(hands.session)
    first_visit(hands.session)
    hands.press(Key.Key_F7)
    hands.type("ly")
    assert [c.title for c in shown(hands, SeenOffDialog).choices.choices] == ["李玉"]
    hands.press(Key.Key_Return)
    assert [f.name for f in hands.desk.receptions.rows.shown()] == ["马英涵"]


def test_f8_shows_the_price_and_gives_the_visit_to_the_next(hands: Hands) -> None:
    first_visit(hands.session)
    hands.press(Key.Key_F8)
    dialog = shown(hands, PassDialog)
    assert "马英涵轮空，回到队尾" in dialog.price.text()
    assert "查军（德信行）接待" in dialog.price.text() or "李玉（中联）接待" in dialog.price.text()
    hands.type("3")
    assert "马英涵保留排位" in dialog.price.text()
    hands.press(Key.Key_Return)
    assert hands.dialog is None
    assert len(turns(hands.session)) == 2
    assert hands.called == turns(hands.session)[-1]
    assert hands.session.board.away[id_of(hands.session, "马英涵")].cause is Cause.LUNCH  # type: ignore[union-attr]


def test_f8_takes_the_newest_unless_another_is_chosen(hands: Hands) -> None:
    first_visit(hands.session)
    first_visit(hands.session)
    hands.press(Key.Key_F8)
    dialog = shown(hands, PassDialog)
    assert dialog.primary_button.text() == "李玉 过号"
    hands.press(Key.Key_Down)
    assert dialog.primary_button.text() == "马英涵 过号"


def test_f9_two_initials_and_enter_sign_in_one_after_the_other(hands: Hands) -> None:
    hands.press(Key.Key_F9)
    dialog = shown(hands, PeopleDialog)
    for initials, name in (("zy", "赵宇"), ("cg", "陈桂"), ("sf", "孙芳")):
        hands.type(initials)
        hands.press(Key.Key_Return)
        assert dialog.done_line.text() == f"{name} 已签到"
        assert dialog.field.text() == ""
    assert {id_of(hands.session, name) for name in ("赵宇", "陈桂", "孙芳")} <= set(
        hands.session.board.signed_in  # type: ignore[union-attr]
    )


def test_f9_a_second_enter_by_accident_does_nothing(hands: Hands) -> None:
    hands.press(Key.Key_F9)
    hands.type("zy")
    hands.press(Key.Key_Return)
    before = len(hands.session.entries)
    hands.press(Key.Key_Return)
    assert len(hands.session.entries) == before


def test_f9_after_a_digit_nobody_is_selected_any_more(hands: Hands) -> None:
    assert hands.session.board is not None
    signed_in_before = hands.session.board.signed_in
    hands.press(Key.Key_F9)
    hands.type("myh1")
    hands.press(Key.Key_Return)
    board = hands.session.board
    assert board is not None
    assert {board.name(who) for who in board.away} == {"马英涵"}
    assert board.signed_in == signed_in_before
    assert isinstance(hands.dialog, PeopleDialog)
    assert hands.dialog.choices.selected() is None


def test_f9_says_who_stays_away_for_too_long(hands: Hands) -> None:
    hands.press(Key.Key_F9)
    hands.type("myh1")
    hands.press(Key.Key_Escape)
    for minutes, told in ((15, "短休 · 15 分"), (1, "短休 · 16 分 · 超时，轮空")):
        hands.clock.forward(minutes=minutes)
        hands.press(Key.Key_F9)
        hands.type("myh")
        assert shown(hands, PeopleDialog).choices.choices[0].right == told
        hands.press(Key.Key_Escape)


def test_f9_away_by_digit_back_and_out(hands: Hands) -> None:
    hands.press(Key.Key_F9)
    who = id_of(hands.session, "马英涵")
    hands.type("myh2")
    assert hands.session.board.away[who].cause is Cause.LUNCH  # type: ignore[union-attr]
    hands.type("myh")
    assert shown(hands, PeopleDialog).primary_button.text() == "马英涵 回岗"
    hands.press(Key.Key_Return)
    assert who in hands.session.board.ready  # type: ignore[union-attr]
    hands.type("myh")
    hands.control(Key.Key_Return)
    assert who not in hands.session.board.signed_in  # type: ignore[union-attr]
    hands.press(Key.Key_Escape)
    assert hands.dialog is None


def test_f3_finds_the_visitor_and_gives_the_owner(hands: Hands) -> None:
    visit = first_visit(hands.session)
    hands.session.register(visit, Details("王丽", "13812348000", "路过"))
    hands.session.do(SeeOff(visit))
    hands.press(Key.Key_F3)
    hands.type("8000")
    dialog = shown(hands, ReturnVisitDialog)
    choice = dialog.choices.choices[0]
    assert (choice.title, choice.detail, choice.right) == ("王丽", "138****8000", "归属马英涵 · 还保护 7 天")
    assert choice.below == "王丽：第 2 次到访，上次 9月26日由马英涵接待"
    assert dialog.receiver == "马英涵接待。复访不动任何人的轮次。"
    hands.press(Key.Key_Return)
    assert hands.called == "马英涵"


def test_f3_says_who_stands_in_while_the_owner_is_away(hands: Hands) -> None:
    hands.session.do(MarkAway(id_of(hands.session, "马英涵"), Cause.LUNCH))
    hands.press(Key.Key_F3)
    hands.type("myh")
    dialog = shown(hands, ReturnVisitDialog)
    assert dialog.receiver == "马英涵不在待接，由查军义务接待；不动任何人的轮次。"
    hands.press(Key.Key_Return)
    assert hands.called == "查军"


def test_f3_says_what_to_do_when_nobody_is_found(hands: Hands) -> None:
    hands.press(Key.Key_F3)
    hands.type("xyzzy")
    dialog = shown(hands, ReturnVisitDialog)
    assert "F2" in dialog.empty.text()
    assert not dialog.primary_button.isEnabled()


def test_f12_answers_for_the_newest_turn_and_for_each_colleague(hands: Hands) -> None:
    first_visit(hands.session)
    first_visit(hands.session)
    hands.press(Key.Key_F12)
    dialog = shown(hands, WhyDialog)
    assert "李玉在队首" in dialog.reason.text()
    assert len(shown_answers(dialog)) == 12
    hands.type("cj")
    assert len(shown_answers(dialog)) == 1
    assert "查军待接" in shown_answers(dialog)[0]
    hands.press(Key.Key_Down)
    assert "马英涵在队首" in dialog.reason.text()
    hands.press(Key.Key_Return)
    assert hands.dialog is None


def shown_answers(dialog: WhyDialog) -> list[str]:
    return [row.accessibleName() for row in dialog.answers._rows if not row.isHidden()]


def test_why_of_a_row_opens_that_turn(hands: Hands) -> None:
    first_visit(hands.session)
    first_visit(hands.session)
    hands.clock.forward(minutes=4)
    hands.desk.show_board()
    hands.desk.just_now.rows.rows[1].button.click()
    assert "马英涵在队首" in shown(hands, WhyDialog).reason.text()


def test_register_says_what_is_wrong_beside_the_field_and_saves(hands: Hands) -> None:
    visit = first_visit(hands.session)
    hands.control(Key.Key_R)
    dialog = shown(hands, RegisterDialog)
    assert dialog.notes["name"].text() == "待填"
    hands.type("王丽")
    dialog.fields["phone"].setFocus()
    hands.type("138a")
    assert dialog.notes["phone"].text() != ""
    assert not dialog.primary_button.isEnabled()
    dialog.fields["phone"].clear()
    hands.type("１３８１２３４８０００")
    dialog.fields["party"].setFocus()
    hands.type("４")
    hands.press(Key.Key_Return)
    assert hands.dialog is None
    assert hands.session.details_of(visit) == Details("王丽", "13812348000", None)
    assert hands.session.board.visits[visit].party == 4  # type: ignore[union-attr]


def test_register_keeps_what_was_typed_while_one_looks_around(hands: Hands) -> None:
    first_visit(hands.session)
    first_visit(hands.session)
    hands.control(Key.Key_R)
    dialog = shown(hands, RegisterDialog)
    hands.type("王")
    dialog.choices.move_by(1)
    assert dialog.fields["name"].text() == ""
    dialog.choices.move_by(-1)
    assert dialog.fields["name"].text() == "王"


def test_the_desk_is_taken_by_name(hands: Hands) -> None:
    hands.control(Key.Key_D)
    dialog = shown(hands, TakeDeskDialog)
    assert dialog.missing.text() == "请写姓名。"
    hands.type("刘敏")
    hands.press(Key.Key_Return)
    assert hands.dialog is None
    assert hands.session.receptionist is not None
    assert hands.session.receptionist.name == "刘敏"
    assert hands.session.receptionist.id.isascii()
    assert "前台 刘敏" in hands.window.footer.facts.text()


def test_help_shows_every_key(hands: Hands) -> None:
    hands.press(Key.Key_F1)
    shown(hands, GuideDialog)
    hands.press(Key.Key_Return)
    assert hands.dialog is None


def test_a_refusal_stands_in_the_dialog_and_not_behind_it(hands: Hands) -> None:
    visit = first_visit(hands.session)
    hands.press(Key.Key_F7)
    hands.session.do(SeeOff(visit))
    hands.press(Key.Key_Return)
    assert shown(hands, SeenOffDialog).refusal.isVisible()
    assert not hands.desk.refusal.isVisible()


def test_esc_changes_nothing(hands: Hands) -> None:
    first_visit(hands.session)
    before = len(hands.session.entries)
    for key in (Key.Key_F3, Key.Key_F7, Key.Key_F8, Key.Key_F9, Key.Key_F12):
        hands.press(key)
        assert hands.dialog is not None
        hands.press(Key.Key_Escape)
        assert hands.dialog is None
    assert len(hands.session.entries) == before


def test_signing_in_places_who_waits_and_the_card_says_so(hands: Hands) -> None:
    for _ in range(7):
        first_visit(hands.session)
    assert hands.session.board.waiting_visits()  # type: ignore[union-attr]
    hands.session.do(SignIn(id_of(hands.session, "赵宇")))
    assert hands.called == "赵宇"


def test_the_field_stays_where_it_is_while_the_dialog_grows(hands: Hands) -> None:
    hands.press(Key.Key_F3)
    dialog = hands.dialog
    assert isinstance(dialog, ReturnVisitDialog)
    place, high = dialog.field.mapToGlobal(QPoint()), dialog.height()
    hands.type("lyu")
    hands.press(Key.Key_Backspace)
    assert dialog.height() > high
    assert dialog.field.mapToGlobal(QPoint()) == place
