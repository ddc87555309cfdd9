"""The history: any day as it stood, and the search for visits."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import insert

from frontdesk.book.entries import Undone
from frontdesk.desk.commands import CloseDay, SeeOff, TakeDesk, Undo
from frontdesk.people import receptionist
from frontdesk.store.tables import visit
from frontdesk.visitors import Details
from frontdesk.visits import Kind
from tests.ui.made_up import first_visit, id_of, morning, open_day, sign_in, site
from tests.ui.windows import Hands, lay_out, window_on
from ui.dialogs.visits.why import WhyDialog
from ui.main_window import DESK, HISTORY
from ui.pages.history.filters import RANGE
from ui.pages.history.found_rows import At
from ui.pages.history_page import DAY, SEARCH, HistoryPage
from ui.startup.furnishing import Furnishing, kept_by
from ui.startup.preferences import Preferences
from ui.words import use_language

Key, Alt = Qt.Key, Qt.KeyboardModifier.AltModifier
SATURDAY, SUNDAY = date(2026, 9, 26), date(2026, 9, 27)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Hands]:
    """Two agencies of three, and no day yet."""
    with window_on(tmp_path, morning(), site(most=3, agencies=2)) as hands:
        furnished(hands, tmp_path)
        yield hands


@pytest.fixture
def hands(office: Hands) -> Hands:
    """A Saturday of three visits, the last of them undone; on Sunday one so far, and one waits."""
    session, clock = office.session, office.clock
    session.do(TakeDesk(receptionist("刘敏")))
    open_day(session)
    sign_in(session, "马英涵", "李玉", "查军")
    clock.forward(5)
    session.register(first_visit(session, 3), Details("单田芳", "13800138000"))
    clock.forward(5)
    seen_off = first_visit(session)
    clock.forward(5)
    first_visit(session)
    session.do(Undo())
    session.do(SeeOff(seen_off))
    session.do(CloseDay((), "nobody_there"))
    clock.forward(24 * 60)
    open_day(session)
    sign_in(session, "查军")
    first_visit(session)
    first_visit(session)
    return office


def furnished(hands: Hands, folder: Path, kept: dict[str, object] | None = None) -> None:
    Furnishing(hands.window, Preferences(folder / "desk.ini"), folder, kept or {})


def page_of(hands: Hands) -> HistoryPage:
    page = hands.window.page(HISTORY)
    assert isinstance(page, HistoryPage)
    return page


def opened(hands: Hands) -> HistoryPage:
    hands.control(Key.Key_3)
    return page_of(hands)


def searching(hands: Hands) -> HistoryPage:
    hands.control(Key.Key_F)
    return page_of(hands)


def at(page: HistoryPage, text: str) -> None:
    """Go to the first entry that says so."""
    texts = [row.text for row in page.day.entries.rows]
    page.day.entries.select_row(texts.index(text))


def found(page: HistoryPage, column: At) -> list[str]:
    return [row.cells[column] for row in page.search.model.rows]


def test_ctrl_3_shows_the_newest_day_at_its_last_entry_and_esc_leads_back(hands: Hands) -> None:
    page = opened(hands)
    assert (hands.window.shown, page.shown, page.day.day) == (HISTORY, DAY, SUNDAY)
    assert page.day.entries.rows[-1].text == "客人等候（首访）。"
    assert (
        page.day.slider.which.text()
        == f"第 {len(page.day.entries.rows)} 条，共 {len(page.day.entries.rows)} 条"
    )
    assert page.day.board.waiting.rows.shown()[0].name == "第 1 组"
    hands.press(Key.Key_Escape)
    assert hands.window.shown == DESK


def test_arrows_step_through_the_day_and_the_board_goes_along(hands: Hands) -> None:
    page = opened(hands)
    hands.press(Key.Key_Left, Alt)
    assert page.day.day == SATURDAY
    at(page, "马英涵接待：按轮序。")
    assert page.day.board.next.name.text() == "李玉"
    assert [fact.name for fact in page.day.board.receiving.rows.shown()] == ["马英涵"]
    hands.press(Key.Key_Up)
    assert page.day.entries.rows[page.day.entries.line()].text == "到访：首访 3 人。"
    assert page.day.board.next.name.text() == "马英涵"
    assert page.day.board.receiving.rows.shown() == []
    assert [card.face.name for card in page.day.board.lines[0].cards if not card.isHidden()] == [
        "马英涵",
        "查军",
    ]


def test_the_slider_moves_the_list_and_says_the_time(hands: Hands) -> None:
    page = opened(hands)
    page.day.show_day(SATURDAY)
    page.day.slider.slider.setFocus()
    end = page.day.entries.line()
    hands.press(Key.Key_Left)
    hands.press(Key.Key_Left)
    assert page.day.entries.line() == end - 2
    hands.press(Key.Key_Home)
    assert page.day.entries.line() == 0
    assert page.day.slider.time.text() == "09:00"
    assert page.day.slider.slider.accessibleName() == f"当日进程：09:00，第 1 条，共 {end + 1} 条"


def test_the_agencies_cards_are_of_one_height_at_every_moment_and_nothing_is_cut(hands: Hands) -> None:
    page = opened(hands)
    page.day.show_day(SATURDAY)
    ready = set()
    for row in range(len(page.day.entries.rows)):
        page.day.entries.select_row(row)
        lines = page.day.board.lines
        lay_out()
        ready.add(tuple(sum(not card.isHidden() for card in line.cards) for line in lines))
        assert {line.height() for line in lines} == {max(line.heightForWidth(line.width()) for line in lines)}
        assert lines[1].y() - lines[0].geometry().bottom() == 9
    assert (1, 0) in ready


def test_a_click_beside_the_handle_goes_there(hands: Hands) -> None:
    page = opened(hands)
    slider = page.day.slider.slider
    for share in (0.5, 0.25, 0.75):
        QTest.mouseClick(
            slider, Qt.MouseButton.LeftButton, pos=QPoint(int(slider.width() * share), slider.height() // 2)
        )
        assert abs(page.day.entries.line() - slider.maximum() * share) <= 1


def test_a_sentence_without_room_takes_more_lines(hands: Hands) -> None:
    page = opened(hands)
    entries, row = page.day.entries, page.day.entries.rows[0]
    plain = entries.sizeHintForRow(0)
    entries.show_rows([replace(row, text=row.text * 6)])
    assert entries.sizeHintForRow(0) > plain


def test_the_evening_and_the_morning_of_a_day(hands: Hands) -> None:
    page = opened(hands)
    page.day.show_day(SATURDAY)
    assert page.day.board.next.name.text() == "当日已收班。"
    page.day.entries.select_row(0)
    assert page.day.board.next.name.text() == "当时无人待接。"


def test_days_before_and_after_are_one_key_away_and_end_at_the_books_ends(hands: Hands) -> None:
    page = opened(hands)
    picker = page.day.picker
    assert (picker.before.isEnabled(), picker.after.isEnabled()) == (True, False)
    hands.press(Key.Key_Left, Alt)
    assert (page.day.day, picker.before.isEnabled(), picker.after.isEnabled()) == (SATURDAY, False, True)
    hands.press(Key.Key_Left, Alt)
    assert page.day.day == SATURDAY
    picker.after.click()
    assert page.day.day == SUNDAY


def test_a_date_that_was_no_day_leads_to_the_day_before_it(hands: Hands) -> None:
    for _ in range(3):
        hands.clock.forward(24 * 60)
    hands.session.do(CloseDay((), "nobody_there"))
    open_day(hands.session)
    page = opened(hands)
    page.day.picker.field.setDate(QDate(2026, 9, 28))
    assert page.day.day == SUNDAY
    assert page.day.picker.field.date() == QDate(2026, 9, 27)


def test_what_was_undone_is_struck_says_so_and_by_which_entry(hands: Hands) -> None:
    page = opened(hands)
    page.day.show_day(SATURDAY)
    undone = [row for row in page.day.entries.rows if row.undone]
    assert [row.text for row in undone] == ["到访：首访。", "查军接待：按轮序。"]
    assert all("已撤销" in row.spoken for row in undone)
    line = page.day.entries.rows.index(undone[0])
    page.day.entries.select_row(line)
    assert page.day.story is not None
    undo = next(each.entry.seq for each in page.day.story.lines if isinstance(each.entry.what, Undone))
    assert page.day.told.text().endswith(f"已由第 {undo} 条撤销")
    assert not page.day.why.isEnabled()


def test_who_pressed_stands_beside_each_entry(hands: Hands) -> None:
    page = opened(hands)
    assert {row.who for row in page.day.entries.rows} == {"刘敏"}


def test_enter_on_a_turn_of_an_earlier_day_says_why(hands: Hands) -> None:
    page = opened(hands)
    page.day.show_day(SATURDAY)
    at(page, "李玉接待：按轮序。")
    hands.press(Key.Key_Return)
    assert isinstance(hands.dialog, WhyDialog)
    assert hands.dialog.title.text() == "为什么 · 2026年9月26日 周六"
    assert "李玉在队首" in hands.dialog.reason.text()
    assert len(hands.dialog.turns) == 2
    assert hands.dialog.correct.isHidden()


def test_f12_asks_about_the_entry_that_is_chosen_and_on_the_desk_about_the_newest(hands: Hands) -> None:
    page = opened(hands)
    page.day.show_day(SATURDAY)
    at(page, "到访：首访 3 人。")
    hands.press(Key.Key_F12)
    assert isinstance(hands.dialog, WhyDialog)
    assert "马英涵在队首" in hands.dialog.reason.text()
    hands.press(Key.Key_Escape)
    hands.press(Key.Key_Escape)
    hands.press(Key.Key_F12)
    assert isinstance(hands.dialog, WhyDialog)
    assert hands.dialog.title.text() == "为什么"
    assert not hands.dialog.correct.isHidden()


def test_whoever_stands_at_the_end_of_the_open_day_goes_along_with_it(hands: Hands) -> None:
    page = opened(hands)
    before = len(page.day.entries.rows)
    sign_in(hands.session, "李玉")
    assert len(page.day.entries.rows) > before
    assert page.day.entries.line() == len(page.day.entries.rows) - 1
    page.day.entries.select_row(3)
    sign_in(hands.session, "马英涵")
    assert page.day.entries.line() == 3


def test_ctrl_f_finds_a_visitor_and_enter_shows_the_visit_on_its_day(hands: Hands) -> None:
    page = searching(hands)
    assert page.shown == SEARCH
    hands.type("８０００")
    assert found(page, At.VISITOR) == ["单田芳  138****8000"]
    assert found(page, At.WHO) == ["马英涵"]
    hands.press(Key.Key_Return)
    assert (page.shown, page.day.day) == (DAY, SATURDAY)
    assert page.day.entries.rows[page.day.entries.line()].text == "马英涵接待：按轮序。"


def test_ctrl_3_leads_from_the_search_to_the_day(hands: Hands) -> None:
    page = searching(hands)
    hands.control(Key.Key_3)
    assert (hands.window.shown, page.shown) == (HISTORY, DAY)
    hands.control(Key.Key_F)
    hands.press(Key.Key_Escape)
    assert hands.window.shown == DESK
    hands.control(Key.Key_3)
    assert (hands.window.shown, page.shown) == (HISTORY, DAY)


def test_down_goes_from_the_field_into_what_was_found(hands: Hands) -> None:
    page = searching(hands)
    hands.press(Key.Key_Down)
    assert page.search.table.hasFocus()
    hands.press(Key.Key_Down)
    hands.press(Key.Key_Down)
    hands.press(Key.Key_F12)
    assert isinstance(hands.dialog, WhyDialog) is False  # the third is the undone one: it has no turn
    hands.press(Key.Key_Down)
    hands.press(Key.Key_F12)
    assert isinstance(hands.dialog, WhyDialog)
    assert "李玉在队首" in hands.dialog.reason.text()


def test_all_visits_stand_there_the_newest_first_with_how_they_ended(hands: Hands) -> None:
    page = searching(hands)
    assert found(page, At.DATE) == ["2026-09-27"] * 2 + ["2026-09-26"] * 3
    assert found(page, At.STATE) == ["等候", "接待中", "已撤销；曾请查军", "已送客", "接待中"]
    assert found(page, At.PARTY) == ["", "", "", "", "3"]
    assert page.search.count.text() == "5 次来访，最新在前"


def test_an_undone_visit_is_struck(hands: Hands) -> None:
    page = searching(hands)
    model = page.search.model
    fonts = [model.data(model.index(row, At.DATE), Qt.ItemDataRole.FontRole) for row in range(5)]
    assert [isinstance(font, QFont) and font.strikeOut() for font in fonts] == [
        False,
        False,
        True,
        False,
        False,
    ]


def test_each_filter_narrows_and_one_key_clears_them_all(hands: Hands) -> None:
    page = searching(hands)
    filters = page.search.filters
    filters.person.choose(id_of(hands.session, "李玉"))
    assert found(page, At.WHO) == ["李玉"]
    filters.person.choose("")
    filters.agency.choose(hands.session.site.agencies[0].id)
    assert found(page, At.WHO) == ["查军", "马英涵"]
    filters.when.choose("today")
    assert found(page, At.WHO) == ["查军"]
    filters.kind.choose(Kind.TRADE_VISIT)
    assert found(page, At.WHO) == []
    assert page.search.stack.currentWidget() is page.search.nothing
    assert "Ctrl+Backspace" in page.search.nothing.text()
    hands.control(Key.Key_Backspace)
    assert len(found(page, At.WHO)) == 5


def test_an_agency_leaves_its_own_people_to_choose_from(hands: Hands) -> None:
    filters = searching(hands).search.filters
    assert filters.person.count() == 1 + 6
    filters.agency.choose(hands.session.site.agencies[1].id)
    titles = [filters.person.itemText(row) for row in range(filters.person.count())]
    assert titles == ["所有人", "李玉", "单明敏", "孙芳"]


def test_a_range_of_days_has_both_its_ends_in_it_whichever_is_first(hands: Hands) -> None:
    page = searching(hands)
    filters = page.search.filters
    filters.when.choose(RANGE)
    assert filters.span.isVisible()
    filters.last.setDate(QDate(2026, 9, 26))
    filters.first.setDate(QDate(2026, 9, 26))
    assert found(page, At.DATE) == ["2026-09-26"] * 3
    filters.first.setDate(QDate(2026, 9, 27))
    assert len(found(page, At.DATE)) == 5


def test_thousands_are_read_page_by_page_as_somebody_scrolls(hands: Hands) -> None:
    many = [a_visit(number) for number in range(1_000)]
    desk = hands.session._desk
    desk.write(
        lambda connection, book: connection.execute(insert(visit), [{"book": book, **v} for v in many])
    )
    page = searching(hands)
    model, table = page.search.model, page.search.table
    assert model.rowCount() == 60
    assert page.search.count.text() == "最新 60 次；往下滚动继续"
    hands.press(Key.Key_Down)
    for _ in range(100):
        hands.press(Key.Key_PageDown)
    assert model.rowCount() == 1_005
    assert page.search.count.text() == "1,005 次来访，最新在前"
    assert table.currentIndex().row() == 1_004
    ids = [row.found.row.id for row in model.rows]
    assert ids[5:] == [f"m{number}" for number in reversed(range(1_000))]


def a_visit(number: int) -> dict[str, object]:
    day = date(2026, 1, 1) + timedelta(days=number // 10)
    told = {"kind": "first_visit", "state": "gone", "arrived_at": f"{day}T02:00:00.000Z"}
    return {"id": f"m{number}", "seq": number - 5_000, "date": day.isoformat(), **told}


def test_columns_stay_as_they_were_left(hands: Hands, tmp_path: Path) -> None:
    header = searching(hands).search.table.horizontalHeader()
    header.moveSection(header.visualIndex(At.STATE), 0)
    header.resizeSection(At.VISITOR, 321)
    furnished(hands, tmp_path)
    hands.window._pages.pop(HISTORY)
    again = searching(hands).search.table.horizontalHeader()
    assert again is not header
    assert (again.visualIndex(At.STATE), again.sectionSize(At.VISITOR)) == (0, 321)


def test_columns_that_make_no_sense_change_nothing(hands: Hands, tmp_path: Path) -> None:
    (tmp_path / "desk.ini").write_text('[columns]\nhistory="@ByteArray(torn)"\n', encoding="utf-8")
    header = searching(hands).search.table.horizontalHeader()
    assert [header.visualIndex(column) for column in At] == list(range(len(At)))


def test_another_language_begins_where_one_was(hands: Hands, app: QApplication, tmp_path: Path) -> None:
    page = opened(hands)
    page.day.show_day(SATURDAY)
    at(page, "李玉接待：按轮序。")
    page.search.filters.visitor.setText("8000")
    page.show_part(SEARCH)
    kept = kept_by(hands.window)
    use_language(app, "en")
    furnished(hands, tmp_path, kept)
    hands.window._pages.pop(HISTORY)
    hands.window.show_page(HISTORY)
    again = page_of(hands)
    assert (again.shown, again.day.day) == (SEARCH, SATURDAY)
    assert again.day.entries.rows[again.day.entries.line()].text == "李玉 receives: by rotation."
    assert found(again, At.VISITOR) == ["单田芳  138****8000"]


def test_a_book_without_a_day_says_what_to_do(office: Hands) -> None:
    assert not office.window.actions_by_name["history"].isEnabled()
    office.window.show_page(HISTORY)
    page = page_of(office)
    assert page.day.nothing.isVisible()
    assert "Ctrl+O" in page.day.nothing.text()
    page.show_part(SEARCH)
    assert "F2" in page.search.nothing.text()


def test_by_mouse_alone(hands: Hands) -> None:
    page = opened(hands)
    QTest.mouseClick(page.parts._segments[1], Qt.MouseButton.LeftButton)
    assert page.shown == SEARCH
    table = page.search.table
    place = table.visualRect(page.search.model.index(3, At.WHO)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    page.search.open.click()
    assert (page.shown, page.day.day) == (DAY, SATURDAY)
    page.day.why.click()
    assert isinstance(hands.dialog, WhyDialog)
