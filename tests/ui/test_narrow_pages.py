"""Pages where there is little room: everything is reached by scrolling down, nothing sideways."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tests.displays import SMALLEST, USUAL as USUAL_DISPLAY, Display
from tests.screens import SCREENS, put_on, shown
from ui.dialogs.visits.why import WhyDialog
from ui.lists.choice_list import row_height
from ui.main_window import MainWindow
from ui.pages.history.found_rows import At
from ui.pages.history_page import HistoryPage
from ui.pages.people import roster_list
from ui.pages.people.roster_list import HIGH, ColumnHead, head_texts
from ui.pages.people_page import PeoplePage
from ui.pages.reports_page import ReportsPage
from ui.widgets.flow import FlowLayout
from ui.words import LANGUAGES, use_language

SMALL, USUAL = (683, 384), (1366, 768)
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagateSizeHints)", extend=True)


@contextmanager
def scene(name: str, size: tuple[int, int] = SMALL) -> Iterator[MainWindow]:
    """That screen in a window of that size."""
    with shown(next(one for one in SCREENS if one.name == name), size) as window:
        assert isinstance(window, MainWindow)
        yield window


def resize(window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    for _ in range(6):
        QApplication.processEvents()


def people(window: MainWindow) -> PeoplePage:
    page = window.stack.currentWidget()
    assert isinstance(page, PeoplePage)
    return page


def history(window: MainWindow) -> HistoryPage:
    page = window.stack.currentWidget()
    assert isinstance(page, HistoryPage)
    return page


def in_sight(window: MainWindow, one: QWidget, place: QRect) -> bool:
    """Whether that place is seen without scrolling on."""
    room = window.stack.viewport()
    return room.rect().contains(
        QRect(one.mapTo(window, place.topLeft()) - room.mapTo(window, QPoint()), place.size())
    )


@pytest.mark.parametrize(
    "name", ["history-day", "history-range", "roster", "roster-person", "reports-share", "reports-table"]
)
def test_a_small_window_scrolls_down_only(name: str) -> None:
    with scene(name) as window:
        page = window.stack.currentWidget()
        assert page is not None
        assert page.width() == window.stack.viewport().width()
        assert page.height() > window.stack.viewport().height()
        resize(window, USUAL)
        assert page.size() == window.stack.viewport().size()


def test_in_a_narrow_roster_each_person_has_two_lines_and_no_heads_stand_above() -> None:
    with scene("roster") as window:
        page = people(window)
        head = page.findChild(ColumnHead)
        assert head is not None
        second = page.list.model().index(1, 0)
        assert head.isHidden()
        assert page.list.visualRect(second).height() == row_height(tall=True)
        resize(window, USUAL)
        assert not head.isHidden()
        assert page.list.visualRect(second).height() == HIGH


@pytest.mark.parametrize("focused", [True, False], ids=["with the focus", "without"])
def test_heads_stand_exactly_above_their_columns(monkeypatch: pytest.MonkeyPatch, focused: bool) -> None:
    drawn: list[tuple[str, float]] = []

    def note(_painter: QPainter, rect: QRectF, text: str, **_how: object) -> None:
        drawn.append((text, rect.left()))

    with scene("roster", USUAL) as window:
        page = people(window)
        (page.list if focused else page.field).setFocus()
        QApplication.processEvents()
        head, rows = page.findChild(ColumnHead), page.list.viewport()
        assert head is not None
        monkeypatch.setattr(roster_list, "draw_text", note)
        head.grab()
        heads = [at + head.mapTo(page, QPoint()).x() for text, at in drawn if text in head_texts()]
        drawn.clear()
        rows.grab()
        cells = {at + rows.mapTo(page, QPoint()).x() for _text, at in drawn}
        assert len(heads) == len(head_texts())
        assert set(heads) - cells <= {heads[2]}  # what one does now begins with a sign


def test_the_person_stands_above_the_history_where_it_is_narrow() -> None:
    with scene("roster-person") as window:
        view = people(window).person
        assert (
            view.history.mapTo(view, QPoint()).y()
            > view.facts.mapTo(view, QPoint()).y() + view.facts.height()
        )
        resize(window, USUAL)
        assert (
            view.history.mapTo(view, QPoint()).x() > view.facts.mapTo(view, QPoint()).x() + view.facts.width()
        )


def test_the_arrows_take_a_small_page_along() -> None:
    with scene("roster") as window:
        page = people(window)
        page.field.setFocus()
        for _ in range(6):
            QTest.keyClick(page.field, Qt.Key.Key_Down)
        row = page.list.visualRect(page.list.currentIndex())
        assert in_sight(window, page.list.viewport(), row)


def test_the_slider_leaves_a_small_page_where_it_is() -> None:
    with scene("history-day") as window:
        page, bar = history(window), window.stack.verticalScrollBar()
        bar.setValue(bar.maximum())
        page.day.slider.slider.setValue(3)
        QApplication.processEvents()
        assert page.day.entries.line() == 3
        assert bar.value() == bar.maximum()


def test_what_the_desk_writes_leaves_a_small_page_where_it_is() -> None:
    with scene("reports-share") as window:
        page, bar = window.stack.currentWidget(), window.stack.verticalScrollBar()
        assert isinstance(page, ReportsPage)
        bar.setValue(bar.maximum())
        page._tell_reports()
        QApplication.processEvents()
        assert bar.value() == bar.maximum()


def test_columns_stand_closer_in_a_narrow_table_unless_somebody_sized_them() -> None:
    with scene("history-search") as window:
        table = history(window).search.table
        told: list[object] = []
        table.columns_changed.connect(told.append)
        end = table.columnViewportPosition(At.WHO) + table.columnWidth(At.WHO)
        assert end <= table.viewport().width()
        resize(window, USUAL)
        assert table.columnWidth(At.VISITOR) == 250
        assert told == []
        table.setColumnWidth(At.VISITOR, 300)
        assert len(told) == 1
        resize(window, SMALL)
        assert table.columnWidth(At.VISITOR) == 300


def test_what_is_hidden_takes_no_room_in_a_row() -> None:
    whole = QWidget()
    flow = FlowLayout(whole, gap=8)
    buttons = [QPushButton(text) for text in "abc"]
    for button in buttons:
        flow.addWidget(button)
    buttons[0].hide()
    whole.resize(400, 60)
    whole.show()
    QApplication.processEvents()
    assert buttons[1].x() == 0
    assert flow.sizeHint().width() == sum(button.sizeHint().width() for button in buttons[1:]) + 8
    whole.close()


def top_of(window: MainWindow) -> int:
    QTest.qWait(20)
    return window.stack.verticalScrollBar().value()


@pytest.mark.parametrize("page", ["history-day", "reports-share", "roster"])
def test_a_page_opens_with_its_head_in_sight(page: str) -> None:
    with scene(page) as window:
        assert top_of(window) == 0
        name = window.shown
        window.show_desk()
        window.show_page(name)
        assert top_of(window) == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_next_name_and_its_key_are_seen_without_scrolling(language: str) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    use_language(app, language)
    with scene("desk") as window:
        card = window.desk.next_card
        for part in (card.hero, card.reason, card.first_visit):
            assert in_sight(window, part, part.rect())
        assert window.header.site.isVisible()
        resize(window, USUAL)
        assert card.following.geometry().bottom() < card.height()
        assert card.following.geometry().left() == card.reason.geometry().left()
        assert card.first_visit.geometry().left() > card.reason.geometry().right()


def test_a_refusal_covers_no_button_of_a_narrow_card() -> None:
    with scene("desk-refused") as window:
        refusal, card = window.desk.refusal, window.desk.next_card
        assert refusal.isVisible()
        assert not refusal.geometry().intersects(card.first_visit.geometry())
        assert in_sight(window, refusal, refusal.rect())


@pytest.mark.parametrize("name", ["why", "why-later"])
@pytest.mark.parametrize(
    "display", [SMALLEST, USUAL_DISPLAY, Display(1366, 768, 150)], ids=lambda one: one.name
)
def test_why_scrolls_as_one(name: str, display: Display) -> None:
    with shown(next(one for one in SCREENS if one.name == name)) as window:
        put_on(window, display)
        QTest.qWait(20)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, WhyDialog)
        bars = [area.verticalScrollBar() for area in (dialog.body, dialog.answers)]
        (scrolls,) = [bar for bar in bars if bar.maximum()]
        QTest.keyClick(dialog.field, Qt.Key.Key_PageDown)
        assert scrolls.value() > 0
        assert dialog.choices.height() <= dialog.body.height()
        dialog.reject()
