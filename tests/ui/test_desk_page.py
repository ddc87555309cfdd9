"""The desk page: press real keys, read what the screen shows."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from frontdesk.clauses import sheet_of
from frontdesk.desk.commands import Call, CloseDay, MarkAway, NamedRequest, SeeOff, SignIn
from frontdesk.people import Cause, Stage
from tests.ui.made_up import id_of, morning, open_day, sign_in, site, turns
from tests.ui.windows import Hands, window_on
from ui.dialogs.people import PeopleDialog
from ui.dialogs.visits.pass_over import PassDialog
from ui.dialogs.visits.why import WhyDialog
from ui.pages.desk.lines.counts import off_people
from ui.pages.desk.person_menu import people_menu, person_menu
from ui.public_board.notice import notice_of
from ui.widgets.buttons import PressButton

F2, F8 = Qt.Key.Key_F2, Qt.Key.Key_F8


@pytest.fixture
def hands(tmp_path: Path) -> Iterator[Hands]:
    """An open day with two ready in each of two agencies."""
    with window_on(tmp_path, morning(), site(most=4, agencies=2)) as made:
        open_day(made.session)
        sign_in(made.session, "马英涵", "李玉", "查军", "单明敏")
        yield made


@pytest.fixture
def closed(tmp_path: Path) -> Iterator[Hands]:
    with window_on(tmp_path, morning(), site(most=4, agencies=2)) as made:
        yield made


def test_before_the_day_the_screen_says_what_to_do(closed: Hands) -> None:
    assert closed.next == "今日还没开始"
    assert closed.desk.next_card.open_day.isVisible()
    assert not closed.desk.next_card.first_visit.isVisible()
    closed.control(Qt.Key.Key_O)
    assert closed.next == "还没有人签到"
    assert "F9" in closed.desk.next_card.reason.text()
    assert closed.desk.next_card.first_visit.isVisible()


@pytest.mark.parametrize("key", [F2, Qt.Key.Key_F6])
def test_a_press_before_the_day_is_answered(closed: Hands, key: Qt.Key) -> None:
    closed.press(key)
    assert closed.desk.refusal.isVisible()
    assert closed.desk.refusal.accessibleName() == "还不能派轮. 今日还没开始，按 Ctrl+O 开始。"
    closed.control(Qt.Key.Key_O)
    assert not closed.desk.refusal.isVisible()


def test_a_press_after_the_close_is_answered_on_the_desk(hands: Hands) -> None:
    hands.press(F2)
    hands.session.do(CloseDay(unconfirmed="nobody_there"))
    hands.window.add_page("other", QWidget())
    hands.window.show_page("other")
    assert hands.window.stack.currentWidget() is not hands.desk
    hands.press(F2)
    assert hands.window.stack.currentWidget() is hands.desk
    assert hands.desk.refusal.isVisible()
    assert hands.desk.refusal.accessibleName().startswith("今日不再派轮. 今日已收班")
    assert "Ctrl+O" in hands.desk.refusal.accessibleName()
    assert not hands.desk.refusal.geometry().intersects(hands.desk.next_card.hero.geometry())
    hands.press(Qt.Key.Key_Escape)
    assert not hands.desk.refusal.isVisible()


def test_the_next_card_says_who_and_why_and_who_then(hands: Hands) -> None:
    assert hands.next == "马英涵"
    assert "德信行" in hands.desk.next_card.reason.text()
    assert [p.accessibleName() for p in hands.desk.next_card.pills if p.isVisible()] == [
        "李玉 乙", "查军 甲", "单明敏 乙",
    ]  # fmt: skip


def test_lags_on_the_cards_have_one_decimal(tmp_path: Path) -> None:
    """Exactly they are told by *why?* only."""
    with window_on(tmp_path, morning(), site(most=3)) as made:
        open_day(made.session)
        sign_in(made.session, "马英涵", "李玉", "郭然")
        made.press(F2)
        assert made.next == "李玉"
        assert "应补 0.3" in made.desk.next_card.reason.text()
        made.press(F2)
        assert "应补 0.3" in made.desk.called_card.reason.text()
        assert "1/3" not in made.desk.next_card.reason.text()
        made.press(Qt.Key.Key_F12)
        assert isinstance(made.dialog, WhyDialog)
        assert "应补 1/3" in made.dialog.reason.text()


def test_a_lane_in_which_nobody_may_stand_says_what_to_do(tmp_path: Path) -> None:
    plain = site(most=2, agencies=2)
    people = tuple(replace(person, stage=Stage.INDEPENDENT) for person in plain.consultants)
    with window_on(tmp_path, morning(), replace(plain, consultants=people)) as made:
        open_day(made.session)
        assert not made.desk.next_card.others.nexts
        sign_in(made.session, "马英涵", "李玉")
        important = made.desk.next_card.others.nexts[-1]
        assert (important.lane, important.name) == ("重要", "暂无人可接（F9）")
        assert "级别" in made.desk.next_card.others.toolTip()


def test_those_who_may_not_receive_yet_are_not_said_to_be_away(tmp_path: Path) -> None:
    plain = site(most=2, agencies=1)
    first, mentor = plain.consultants
    people = (replace(first, stage=Stage.ACCOMPANIED, mentor=mentor.id), mentor)
    with window_on(tmp_path, morning(), replace(plain, consultants=people)) as made:
        open_day(made.session)
        sign_in(made.session, "马英涵")
        assert made.next == "暂无人待接"
        assert "F9" in made.desk.next_card.reason.text()
        assert "师傅" in made.desk.next_card.reason.text()
        made.press(Qt.Key.Key_F9)
        assert isinstance(made.dialog, PeopleDialog)
        assert row_in(made.dialog, "马英涵") == ("师傅不空", "away")
        made.press(Qt.Key.Key_Escape)
        sign_in(made.session, mentor.name)
        assert made.next == "马英涵"
        made.session.do(NamedRequest("v1", mentor.id))
        made.desk.show_next()
        assert made.next == "暂无人待接"
        assert "F7" in made.desk.next_card.reason.text()
        assert notice_of(made.session).headline == made.next


def row_in(dialog: PeopleDialog, name: str) -> tuple[str, str]:
    """What F9 says of this person, and with which sign."""
    choice = next(one for one in dialog.choices.choices if one.title == name)
    return choice.right, choice.sign


def test_whoever_leaves_after_a_reception_is_said_to_receive_and_then_to_leave(hands: Hands) -> None:
    hands.press(F2)
    hands.press(Qt.Key.Key_F9)
    dialog = hands.dialog
    assert isinstance(dialog, PeopleDialog)
    dialog.field.setText(name := hands.desk.called_card.hero.name())
    hands.type("2")
    assert dialog.done_line.text().startswith(f"{name}接待完后离岗：")
    dialog.field.setText(name)
    said, sign = row_in(dialog, name)
    assert (said.startswith("首访，之后"), sign) == (True, "receiving")
    assert dialog.primary_button.text() == f"{name}不离岗了"
    hands.press(Qt.Key.Key_Return)
    assert dialog.done_line.text() == f"{name}不离岗了"
    assert row_in(dialog, name) == ("首访", "receiving")


def test_a_party_that_asks_for_somebody_busy_waits_for_that_person(hands: Hands) -> None:
    hands.press(F2)
    busy = hands.session.board.receptions()[0].receivers[0]  # type: ignore[union-attr]
    hands.session.do(NamedRequest("v9", busy))
    name = hands.session.board.name(busy)  # type: ignore[union-attr]
    card = hands.desk.called_card
    assert hands.called == f"等{name}"
    assert card.caption.text() == "指定接待 · 第 1 组等候"
    assert card.following.text() == f"{name}一空就自动请到。"


def test_one_press_gives_the_turn_that_was_shown_and_says_where_it_is_written(hands: Hands) -> None:
    hands.press(F2)
    board = hands.session.board
    assert board is not None
    assert hands.called == "马英涵"
    assert f"第 {board.seq} 条" in hands.desk.called_card.written.text()
    assert "李玉" in hands.desk.called_card.following.text()
    assert turns(hands.session) == ["马英涵"]
    assert len(hands.rung) == 1


def test_the_called_card_says_why(hands: Hands) -> None:
    reason = hands.desk.next_card.reason.text()
    hands.press(F2)
    assert hands.desk.called_card.reason.text() == reason


def test_a_held_key_is_one_press(hands: Hands) -> None:
    hands.press(F2)
    for _ in range(5):
        hands.hold(F2)
    assert turns(hands.session) == ["马英涵"]


def test_a_second_press_within_a_second_asks_for_one_more(hands: Hands) -> None:
    hands.press(F2)
    hands.press_at_once(F2)
    assert turns(hands.session) == ["马英涵"]
    assert "再按一次" in hands.desk.called_card.following.text()
    hands.press_at_once(F2)
    assert turns(hands.session) == ["马英涵", "李玉"]


@pytest.mark.parametrize("digit", ["3", "３"])
def test_digits_tell_the_party_while_the_called_card_is_shown(hands: Hands, digit: str) -> None:
    hands.press(F2)
    hands.type(digit)
    assert hands.called == "马英涵"
    assert hands.desk.called_card.party.text() == "3 人"
    assert hands.desk.receptions.rows.shown()[0].detail == "首访 3 人"


def test_two_digits_within_a_second_are_one_number(hands: Hands) -> None:
    def told() -> int | None:
        return hands.session.board.receptions()[0].party  # type: ignore[union-attr]

    hands.press(F2)
    hands.type("1")
    assert told() == 1
    hands.seconds += 0.5
    hands.type("0")
    assert told() == 10
    hands.type("3")
    assert told() == 3
    hands.seconds += 1.5
    hands.type("04")
    assert told() == 4
    assert "12" in hands.desk.called_card.party.toolTip()


def test_digits_do_nothing_while_the_next_is_shown(hands: Hands) -> None:
    before = len(hands.session.entries)
    hands.type("3")
    assert len(hands.session.entries) == before


def test_undo_takes_it_back_and_says_so(hands: Hands) -> None:
    hands.press(F2)
    assert hands.desk.just_now.rows.shown()[0].button == "撤销 30 秒"
    hands.clock.forward(seconds=4)
    hands.desk.tick()
    assert hands.desk.just_now.rows.shown()[0].button == "撤销 26 秒"
    assert hands.desk.called_card.undo.text() == "撤销 26 秒"
    hands.control(Qt.Key.Key_Z)
    assert hands.called == ""
    assert hands.next == "马英涵"
    assert "已撤销" in hands.desk.next_card.notice.text()


def test_what_was_undone_stays_told_struck_and_is_all_that_shines(hands: Hands) -> None:
    told = hands.desk.just_now.rows
    for _ in range(4):
        hands.press(F2)
    for row in told.rows:
        row.shine.end()
    hands.control(Qt.Key.Key_Z)
    assert [(fact.name, fact.detail, fact.struck) for fact in told.shown()] == [
        ("单明敏", "首访 · 已撤销", True),
        ("查军", "首访 · 按轮序", False),
        ("李玉", "首访 · 按轮序", False),
    ]
    assert [row.shine.on for row in told.rows] == [True, False, False]
    assert [fact.button for fact in told.shown()] == ["", "撤销 30 秒", "为什么"]
    hands.control(Qt.Key.Key_Z)
    assert [fact.struck for fact in told.shown()] == [True, True, False]
    hands.press(F2)
    assert [(fact.name, fact.struck) for fact in told.shown()][:2] == [("查军", False), ("单明敏", True)]


def test_after_its_time_undo_is_gone_and_refused_in_words_beside_the_card(hands: Hands) -> None:
    hands.press(F2)
    hands.clock.forward(seconds=31)
    hands.desk.tick()
    assert hands.desk.just_now.rows.shown()[0].button == "为什么"
    hands.control(Qt.Key.Key_Z)
    assert hands.desk.refusal.isVisible()
    assert "撤销时间" in hands.desk.refusal.accessibleName()
    hands.press(Qt.Key.Key_Escape)
    assert not hands.desk.refusal.isVisible()


def test_pass_is_offered_when_the_one_called_may_not_have_come(hands: Hands) -> None:
    hands.press(F2)
    hands.clock.forward(seconds=59)
    hands.desk.tick()
    assert hands.desk.just_now.rows.shown()[0].button == "为什么"
    hands.clock.forward(seconds=2)
    hands.desk.tick()
    row = hands.desk.just_now.rows.rows[0]
    assert row.button.text() == "人不在？F8"
    row.button.click()
    assert hands.dialog is not None
    hands.press(Qt.Key.Key_Escape)
    hands.clock.forward(minutes=2)
    hands.desk.tick()
    assert hands.desk.just_now.rows.shown()[0].button == "为什么"


def test_pass_is_offered_on_whoever_was_called_and_has_not_met(hands: Hands) -> None:
    for _ in range(2):
        hands.press(F2)
        hands.clock.forward(seconds=31)
    hands.desk.tick()
    newer, older = hands.desk.just_now.rows.rows[:2]
    assert (newer.button.text(), older.button.text()) == ("为什么", "人不在？F8")
    older.button.click()
    dialog = hands.dialog
    assert isinstance(dialog, PassDialog)
    assert dialog.primary_button.text() == "马英涵 过号"
    assert dialog.turns.choices[0].title == "李玉"


def test_met_goes_on_with_the_one_called_before_while_that_one_is_awaited(hands: Hands) -> None:
    for _ in range(2):
        hands.press(F2)
        hands.clock.forward(seconds=31)
    hands.desk.show_next()
    for _ in range(2):
        hands.press(Qt.Key.Key_F10)
        hands.desk.show_next()
    assert [fact.hint for fact in hands.desk.just_now.rows.shown()] == ["31 秒后见到客人", "62 秒后见到客人"]
    hands.press(Qt.Key.Key_Escape)
    hands.press(F2)
    hands.clock.forward(seconds=200)
    hands.press(F2)
    hands.desk.show_next()
    for _ in range(2):
        hands.press(Qt.Key.Key_F10)
        hands.desk.show_next()
    assert [fact.hint for fact in hands.desk.just_now.rows.shown()][1] == ""


def test_met_says_who_when_the_card_has_gone(hands: Hands) -> None:
    hands.press(F2)
    hands.desk.show_next()
    hands.press(Qt.Key.Key_F10)
    assert hands.desk.next_card.notice.text() == "马英涵已见到客人"


def test_after_the_close_nothing_is_left_to_press_on_a_visit(hands: Hands) -> None:
    for _ in range(5):
        hands.press(F2)
    hands.session.do(CloseDay(unconfirmed="nobody_there"))
    hands.rest()
    facts = [*hands.desk.receptions.rows.shown(), *hands.desk.waiting.rows.shown()]
    assert len(facts) == 5
    assert {fact.button for fact in facts} == {""}
    assert "F7" not in hands.desk.receptions.accessibleName()


def test_the_next_day_the_turns_before_are_not_said_to_be_todays(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F2)
    assert "今日 1 轮" in hands.desk.just_now.accessibleName()
    hands.clock.forward(minutes=24 * 60)
    hands.desk.show_board()
    assert "9月26日 1 轮" in hands.desk.just_now.accessibleName()
    assert "今日" not in hands.desk.just_now.accessibleName()


def test_nobody_ready_the_party_waits_and_is_called_later_by_itself(hands: Hands) -> None:
    for _ in range(4):
        hands.press(F2)
    assert hands.next == "暂无人待接"
    hands.press(F2)
    assert hands.called == "第 1 组等候"
    assert not hands.desk.called_card.absent.isVisible()
    assert hands.desk.waiting.accessibleName() == "等候 1 组"
    hands.rest()
    assert [fact.name for fact in hands.desk.waiting.rows.shown()] == ["第 1 组"]
    first = hands.session.board.receptions()[0]  # type: ignore[union-attr]
    rung = len(hands.rung)
    hands.session.do(SeeOff(first.id))
    assert hands.called == "马英涵"
    assert len(hands.rung) == rung + 1
    assert hands.desk.waiting.rows.shown() == []


def test_a_waiting_party_can_be_gone(hands: Hands) -> None:
    for _ in range(5):
        hands.press(F2)
    hands.rest()
    hands.desk.waiting.rows.rows[0].button.click()
    assert hands.desk.waiting.rows.shown() == []


def test_seen_off_from_its_row(hands: Hands) -> None:
    hands.press(F2)
    row = hands.desk.receptions.rows.rows[0]
    assert row.button.text() == "送客"
    row.button.click()
    assert hands.desk.receptions.rows.shown() == []
    assert hands.desk.just_now.undo.isVisible()
    assert hands.desk.just_now.undo.text() == "撤销 马英涵送客 · 30 秒"


def test_minutes_run_without_new_widgets(hands: Hands) -> None:
    hands.press(F2)
    rows, cards = list(hands.desk.receptions.rows.rows), list(hands.desk.lines.lines[0].cards)
    hands.clock.forward(minutes=12)
    hands.desk.tick()
    assert hands.desk.receptions.rows.shown()[0].amount == "12 分"
    assert hands.desk.receptions.rows.rows == rows
    assert hands.desk.lines.lines[0].cards == cards
    assert hands.desk.lines.lines[0].cards[0].face.detail == "12 分"


def test_a_line_counts_one_lane_and_says_so_the_column_counts_all(hands: Hands) -> None:
    hands.press(F2)
    hands.session.do(Call("c1"))
    hands.desk.show_next()
    heads = [line._note.text() for line in hands.desk.lines.lines]
    assert heads[0].endswith("今日首访 1 轮")
    assert "今日 2 轮" in hands.desk.just_now._note.text()


def test_lines_show_the_ready_and_fold_the_others(hands: Hands) -> None:
    hands.press(F2)
    hands.session.do(MarkAway(id_of(hands.session, "查军"), Cause.LUNCH))
    line = hands.desk.lines.lines[0]
    assert not any(card.isVisible() for card in line.cards)
    assert line.receiving.text() == "接待 1"
    assert line.away.text() == "离岗 1"


def test_what_is_new_shines_for_a_moment_and_nothing_else(hands: Hands) -> None:
    line, receptions = hands.desk.lines.lines[0], hands.desk.receptions.rows
    hands.press(F2)
    assert [row.shine.on for row in receptions.rows] == [True]
    hands.press(F2)
    turns_told = hands.desk.just_now.rows
    turns_told.rows[1].shine.end()
    hands.clock.forward(seconds=31)
    hands.desk.tick()
    assert [row.shine.on for row in turns_told.rows] == [True, False], "another button is nothing new"
    hands.session.do(SignIn(id_of(hands.session, "赵宇")))
    shining = [card.face.name for card in line.cards if card.isVisible() and card.shine.on]
    assert shining == ["赵宇"]
    receptions.rows[0].shine._timer.timeout.emit()
    receptions.rows[0].shine.end()
    hands.clock.forward(minutes=1)
    hands.desk.tick()
    assert not receptions.rows[0].shine.on, "minutes that run are nothing new"


def test_a_persons_menu_says_whose_it_is_and_what_the_causes_are_for(hands: Hands) -> None:
    board = hands.session.board
    assert board is not None
    person = board.consultants[id_of(hands.session, "马英涵")]
    menu = person_menu(hands.desk, board, person, hands.session.do, lambda _who: None)
    texts = [(action.text(), action.isEnabled()) for action in menu.actions()]
    assert texts[:3] == [("马英涵", False), ("离岗原因：", False), ("&1  短休", True)]
    menu.show()
    QTest.keyClick(menu, Qt.Key.Key_Down)
    assert menu.activeAction() not in menu.actions()[:2]
    menu.close()


def test_whoever_is_not_in_is_signed_in_from_the_line(hands: Hands) -> None:
    chip, view = hands.desk.lines.lines[0].off, hands.desk.view
    assert chip.text() == "未签到 2"
    assert view is not None
    off = off_people(view, view.board.agencies[0].id)
    menu = people_menu(hands.desk, view, off, hands.session.do, lambda _who: None)
    assert [action.text() for action in menu.actions()] == ["&1  赵宇   未签到", "&2  陈桂   未签到"]
    inner = menu.findChildren(QMenu)[0]
    inner.actions()[0].trigger()
    board = hands.session.board
    assert board is not None
    assert id_of(hands.session, "赵宇") in board.signed_in
    assert chip.text() == "未签到 1"


def test_the_called_card_goes_with_the_next_action(hands: Hands) -> None:
    hands.press(F2)
    hands.session.do(SignIn(id_of(hands.session, "赵宇")))
    assert hands.called == ""
    assert hands.next == "李玉"


def test_the_called_card_goes_by_itself(hands: Hands) -> None:
    hands.press(F2)
    hands.desk._calm.timeout.emit()
    assert hands.called == ""


def test_the_sheet_may_call_it_talk_finished(tmp_path: Path) -> None:
    rules = sheet_of({"occupied_until": "talk_finished"})
    with window_on(tmp_path, morning(), site(rules, most=2, agencies=1)) as hands:
        open_day(hands.session)
        sign_in(hands.session, "马英涵")
        hands.press(F2)
        assert hands.desk.receptions.rows.shown()[0].button == "谈毕"


def test_thirty_people_of_three_agencies_fit_without_scrolling(tmp_path: Path) -> None:
    with window_on(tmp_path, morning()) as hands:
        hands.window.resize(1366, 768)
        open_day(hands.session)
        for person in hands.session.site.consultants:
            hands.session.do(SignIn(person.id))
        QApplication.processEvents()
        QApplication.processEvents()
        assert hands.desk.lines.verticalScrollBar().maximum() == 0
        assert sum(card.isVisible() for line in hands.desk.lines.lines for card in line.cards) == 30


def test_every_control_has_a_name_for_screen_readers(hands: Hands) -> None:
    hands.press(F2)
    nameless = [b for b in hands.window.findChildren(PressButton) if b.isVisible() and not b.accessibleName()]
    assert nameless == []
