"""A whole day at the desk, by the keyboard alone, read from the screen."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from frontdesk.book.entries import DayClosed
from frontdesk.rotation.board import Board
from frontdesk.visits import Lane
from tests.ui.made_up import id_of, morning, site
from tests.ui.windows import Hands, window_on
from ui import theme
from ui.dialogs.people import PeopleDialog
from ui.dialogs.visits.why import WhyDialog
from ui.main_window import CLOSE
from ui.pages.close_page import ClosePage
from ui.words import use_language

Key = Qt.Key


@pytest.fixture
def hands(qapp: QApplication, tmp_path: Path) -> Iterator[Hands]:
    """Two agencies of three; the day isn't open yet."""
    use_language(qapp, "zh_CN")
    theme.apply(qapp, "light")
    with window_on(tmp_path, morning(), site(most=3, agencies=2)) as made:
        page = ClosePage(made.session, made.window.jobs, tmp_path / "days")
        made.window.add_page(CLOSE, page)
        yield made


def test_a_day_by_keyboard(hands: Hands) -> None:
    the_day_is_opened_and_the_desk_taken(hands)
    people_sign_in_by_their_initials(hands)
    three_first_visits(hands)
    a_wrong_press_is_undone(hands)
    one_is_not_there(hands)
    a_reception_ends_and_the_visitor_is_registered(hands)
    the_visitor_comes_again(hands)
    all_receive_and_parties_wait(hands)
    somebody_asks_why(hands)
    the_day_is_closed(hands)


def the_day_is_opened_and_the_desk_taken(hands: Hands) -> None:
    assert hands.next == "今日还没开始"
    hands.control(Key.Key_O)
    hands.control(Key.Key_D)
    hands.type("刘敏")
    hands.press(Key.Key_Return)
    assert "前台 刘敏" in hands.window.footer.facts.text()


def people_sign_in_by_their_initials(hands: Hands) -> None:
    hands.press(Key.Key_F9)
    for initials in ("myh", "ly", "cj", "smm"):
        hands.type(initials)
        hands.press(Key.Key_Return)
        hands.clock.forward(seconds=5)
    assert isinstance(hands.dialog, PeopleDialog)
    hands.press(Key.Key_Escape)
    assert hands.next == "马英涵"


def three_first_visits(hands: Hands) -> None:
    for name in ("马英涵", "李玉", "查军"):
        hands.press(Key.Key_F2)
        assert hands.called == name
        hands.clock.forward(minutes=3)
    hands.type("２")
    assert hands.desk.called_card.party.text() == "2 人"


def a_wrong_press_is_undone(hands: Hands) -> None:
    lags = dict(board(hands).lags[Lane.WALK_IN])
    hands.press(Key.Key_F2)
    assert hands.called == "单明敏"
    hands.control(Key.Key_Z)
    assert hands.next == "单明敏"
    assert dict(board(hands).lags[Lane.WALK_IN]) == lags


def one_is_not_there(hands: Hands) -> None:
    """The newest called, Zha Jun, is at lunch: Shan Mingmin has the party, Zha Jun keeps his place."""
    hands.press(Key.Key_F8)
    hands.type("3")
    hands.press(Key.Key_Return)
    assert hands.called == "单明敏"
    details = [fact.detail for fact in hands.desk.just_now.rows.shown()]
    assert details[1:] == ["首访 · 已撤销", "首访 · 过号：午餐"]
    assert hands.desk.lines.lines[0].away.text() == "离岗 1"


def a_reception_ends_and_the_visitor_is_registered(hands: Hands) -> None:
    hands.control(Key.Key_R)
    hands.press(Key.Key_Escape)
    visit = board(hands).busy[id_of(hands.session, "马英涵")]
    hands.window.openers.register(visit)
    hands.type("王丽")
    hands.press(Key.Key_Tab)
    hands.type("１３８１２３４８０００")
    hands.press(Key.Key_Return)
    assert hands.dialog is None
    assert hands.session.details_of(visit).phone == "13812348000"
    hands.press(Key.Key_F7)
    hands.type("1")
    assert "马英涵" not in [fact.name for fact in hands.desk.receptions.rows.shown()]


def the_visitor_comes_again(hands: Hands) -> None:
    turns_before = dict(board(hands).turns)
    hands.press(Key.Key_F3)
    hands.type("8000")
    hands.press(Key.Key_Return)
    assert hands.called == "马英涵"
    assert dict(board(hands).turns) == turns_before


def all_receive_and_parties_wait(hands: Hands) -> None:
    hands.press(Key.Key_F2)
    assert hands.called == "第 1 组等候"
    hands.press(Key.Key_F2)
    assert hands.called == "第 2 组等候"
    hands.press(Key.Key_F7)
    hands.type("ly")
    hands.press(Key.Key_Return)
    assert hands.called == "李玉"
    hands.rest()
    hands.desk.waiting.rows.rows[0].button.setFocus()
    hands.press(Key.Key_Return)
    assert hands.desk.waiting.rows.shown() == []


def somebody_asks_why(hands: Hands) -> None:
    hands.press(Key.Key_F12)
    dialog = hands.dialog
    assert isinstance(dialog, WhyDialog)
    assert "只有中联有人待接" in dialog.reason.text()
    hands.type("cj")
    hands.press(Key.Key_Return)
    assert hands.dialog is None


def the_day_is_closed(hands: Hands) -> None:
    """A person of each agency confirms; then the day's files lie in one folder."""
    assert sum(board(hands).lags[Lane.WALK_IN].values()) == 0
    hands.control(Key.Key_E)
    page = hands.window.page(CLOSE)
    assert isinstance(page, ClosePage)
    assert page.isVisible()
    for agency in ("a1", "a2"):
        tab_to(hands, page.confirm.people[agency])
        hands.press(Key.Key_Down)
    hands.control(Key.Key_Return)
    closed = [entry.what for entry in hands.session.entries if isinstance(entry.what, DayClosed)]
    assert len(closed) == 1
    assert closed[0].unconfirmed is None
    while hands.window.jobs.busy:
        QTest.qWait(20)
    written = {file.name.split(".", 1)[1] for file in page.base.rglob("*.*") if file.is_file()}
    assert "day.json" in written
    hands.window.show_desk()
    assert hands.next == "今日已收班"


def tab_to(hands: Hands, wanted: QWidget) -> None:
    """Press Tab until the focus is there."""
    for _ in range(40):
        if wanted.hasFocus():
            return
        hands.press(Key.Key_Tab)
    raise AssertionError("Tab never gets there")


def board(hands: Hands) -> Board:
    assert hands.session.board is not None
    return hands.session.board
