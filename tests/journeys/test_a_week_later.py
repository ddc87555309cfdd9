"""Somebody asks a week later about a visit: who received them, and was it right?"""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.book.chain import Head, checkpoint, in_groups
from frontdesk.desk.commands import CloseDay, MarkAway, SeeOff
from frontdesk.people import Cause
from frontdesk.visitors import Details
from tests.ui.made_up import first_visit, id_of, morning, open_day, sign_in, site
from tests.ui.windows import Hands, window_on
from ui import theme
from ui.dialogs.slip.dialog import SlipDialog
from ui.dialogs.visits.why import WhyDialog
from ui.main_window import DESK, HISTORY
from ui.pages.history.found_rows import At
from ui.pages.history_page import HistoryPage
from ui.startup.furnishing import Furnishing
from ui.startup.preferences import Preferences
from ui.words import use_language

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def hands(qapp: QApplication, tmp_path: Path) -> Iterator[Hands]:
    use_language(qapp, "zh_CN")
    theme.apply(qapp, "light")
    with window_on(tmp_path, morning(), site(most=3, agencies=2)) as made:
        Furnishing(made.window, Preferences(tmp_path / "desk.ini"), tmp_path, {})
        yield made


def test_somebody_asks_a_week_later_about_a_visit(hands: Hands) -> None:
    on_saturday_mrs_wang_comes_while_the_first_in_line_has_lunch(hands)
    a_week_goes_by(hands)
    page = the_manager_asks_for_the_visitor_with_the_number_8000(hands)
    the_visit_is_shown_on_its_day(hands, page)
    the_board_of_that_minute_shows_who_was_at_lunch(page)
    the_reason_is_the_one_that_held_then(hands)
    the_desk_goes_on(hands)


def test_somebody_brings_the_slip_of_that_evening_a_week_later(qtbot: QtBot, hands: Hands) -> None:
    """Typed by keys alone: the right text, that of another book, and one that was copied wrongly."""
    on_saturday_mrs_wang_comes_while_the_first_in_line_has_lunch(hands)
    evening = hands.session.head
    a_week_goes_by(hands)
    dialog = the_receptionist_opens_the_slip_dialog(hands)
    the_slip_is_still_in_the_book(hands, dialog, evening)
    everything_up_to_it_is_computed_again(qtbot, dialog, evening)
    a_slip_of_another_book_is_not_in_it(hands, dialog, evening)
    a_sign_that_was_copied_wrongly_is_found_nowhere(hands, dialog, evening)
    hands.press(Key.Key_Escape)
    the_desk_goes_on(hands)


def the_receptionist_opens_the_slip_dialog(hands: Hands) -> SlipDialog:
    QTest.keyClick(hands.window, Key.Key_C, Modifier.ControlModifier | Modifier.ShiftModifier)
    dialog = hands.dialog
    assert isinstance(dialog, SlipDialog)
    assert dialog.focusWidget() is dialog.field
    assert dialog.missing.isVisible()
    return dialog


def the_slip_is_still_in_the_book(hands: Hands, dialog: SlipDialog, evening: Head) -> None:
    """Typed in groups and in capitals, as it is read out."""
    entered(hands, dialog, in_groups(evening.hash).replace("\n", " ").upper())
    assert dialog.shown.title.text() == "轮序本里仍有这个校验码"
    assert f"第 {evening.seq} 条，2026年9月26日" in dialog.shown.lines.text()


def everything_up_to_it_is_computed_again(qtbot: QtBot, dialog: SlipDialog, evening: Head) -> None:
    qtbot.waitUntil(dialog.shown.recount.isVisible)
    assert f"{evening.seq} 条全部重新计算" in dialog.shown.recount.text()


def a_slip_of_another_book_is_not_in_it(hands: Hands, dialog: SlipDialog, evening: Head) -> None:
    """The scanner's three lines name the book."""
    entered(hands, dialog, checkpoint("tianhe", evening).strip())
    assert dialog.shown.title.text() == "单子出自另一本轮序本"
    assert "tianhe" in dialog.shown.lines.text()
    assert not dialog.shown.recount.isVisible()


def a_sign_that_was_copied_wrongly_is_found_nowhere(hands: Hands, dialog: SlipDialog, evening: Head) -> None:
    """A letter that no check text has is named at once; a wrong sign is in no line."""
    hands.type(evening.hash[:-1] + "g")
    hands.press(Key.Key_Return)
    assert "“G”" in dialog.missing.text()
    assert not dialog.shown.isVisible()
    hands.press(Key.Key_Backspace)
    hands.type("0" if evening.hash[-1] != "0" else "1")
    hands.press(Key.Key_Return)
    assert dialog.shown.title.text() == "轮序本里没有这个校验码"
    assert not dialog.shown.recount.isVisible()


def entered(hands: Hands, dialog: SlipDialog, text: str) -> None:
    """Typed over what stood there, each line with an Enter."""
    for number, line in enumerate(text.split("\n")):
        if number:
            hands.press(Key.Key_Return)
        hands.type(line)
    hands.press(Key.Key_Return)
    assert dialog.field.textCursor().hasSelection()


def on_saturday_mrs_wang_comes_while_the_first_in_line_has_lunch(hands: Hands) -> None:
    open_day(hands.session)
    sign_in(hands.session, "马英涵", "查军")
    hands.clock.forward(150)
    hands.session.do(MarkAway(id_of(hands.session, "马英涵"), Cause.LUNCH))
    hands.clock.forward(5)
    hands.session.register(first_visit(hands.session, 2), Details("王丽", "13812348000"))
    hands.session.do(CloseDay((), "nobody_there"))


def a_week_goes_by(hands: Hands) -> None:
    """Everybody signs in in another order now, and others have come."""
    for day in range(1, 8):
        hands.clock.at = morning().at
        hands.clock.forward(day * 24 * 60)
        open_day(hands.session)
        sign_in(hands.session, "李玉", "孙芳", "马英涵")
        hands.session.do(SeeOff(first_visit(hands.session)))
        if day < 7:
            hands.session.do(CloseDay((), "nobody_there"))


def the_manager_asks_for_the_visitor_with_the_number_8000(hands: Hands) -> HistoryPage:
    hands.control(Key.Key_F)
    hands.type("8000")
    page = hands.window.page(HISTORY)
    assert isinstance(page, HistoryPage)
    (row,) = page.search.model.rows
    assert row.cells[At.DATE] == "2026-09-26"
    assert row.cells[At.VISITOR] == "王丽  138****8000"
    assert row.cells[At.WHO] == "查军"
    return page


def the_visit_is_shown_on_its_day(hands: Hands, page: HistoryPage) -> None:
    hands.press(Key.Key_Return)
    assert page.day.day == date(2026, 9, 26)
    assert page.day.slider.time.text() == "11:35"
    assert page.day.entries.rows[page.day.entries.line()].text == "查军接待：按轮序。"


def the_board_of_that_minute_shows_who_was_at_lunch(page: HistoryPage) -> None:
    line = page.day.board.lines[0]
    assert line.others.text() == "离岗：马英涵（午餐）"
    assert [fact.name for fact in page.day.board.receiving.rows.shown()] == ["查军"]


def the_reason_is_the_one_that_held_then(hands: Hands) -> None:
    hands.press(Key.Key_Return)
    assert isinstance(hands.dialog, WhyDialog)
    assert "马英涵（午餐，保留排位）" in hands.dialog.reason.text()
    hands.press(Key.Key_Return)


def the_desk_goes_on(hands: Hands) -> None:
    hands.press(Key.Key_F2)
    assert hands.window.shown == DESK
    assert hands.called in ("孙芳", "李玉", "马英涵")
