"""The reports: read of the book in any time, by keyboard, as charts, tables and files."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import delete

from frontdesk.desk.commands import CloseDay, GuestVisit, MarkAway, Met, OpenDay, PassOver, SeeOff, SignIn
from frontdesk.people import Cause
from frontdesk.store.tables import day_total
from frontdesk.visits import Kind
from tests.ui.made_up import busy_saturday, first_visit, morning, open_day, sign_in
from tests.ui.windows import Hands, window_on
from ui.pages.reports.span import Span
from ui.pages.reports_page import ReportsPage
from ui.startup.furnishing import Furnishing
from ui.startup.preferences import Preferences
from ui.widgets.charts.bars import BarsChart
from ui.widgets.charts.columns import ColumnsChart
from ui.widgets.charts.heat import HeatChart
from ui.widgets.charts.lines import LinesChart
from ui.words import use_language

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SATURDAY, MONDAY = date(2026, 9, 26), date(2026, 9, 28)


@contextmanager
def furnished(folder: Path) -> Iterator[Hands]:
    """A window with all its pages."""
    with window_on(folder, morning()) as made:
        Furnishing(made.window, Preferences(folder / "desk.ini"), None, {})
        yield made


@pytest.fixture
def hands(tmp_path: Path) -> Iterator[Hands]:
    """Saturday: three turns, the first met after 40 seconds; it is closed. Sunday nobody opened. Monday is
    open: a turn, a tour, one who wasn't there."""
    with furnished(tmp_path) as made:
        saturday(made)
        monday(made)
        yield made


def saturday(hands: Hands) -> None:
    session, clock = hands.session, hands.clock
    open_day(session)
    sign_in(session, "马英涵", "李玉", "郭然")
    visits = [first_visit(session)]
    clock.forward(0, 40)
    session.do(Met(visits[0]))
    visits.append(first_visit(session))
    clock.forward(90)
    visits.append(first_visit(session))
    for visit in visits:
        session.do(SeeOff(visit))
    session.do(CloseDay((), "nobody_there"))


def monday(hands: Hands) -> None:
    session, clock = hands.session, hands.clock
    clock.forward(48 * 60 - 90)
    session.do(OpenDay(MONDAY))
    sign_in(session, "马英涵", "查军", "李玉", "郭然")
    assert session.board is not None
    session.do(MarkAway(next(iter(session.board.consultants)), Cause.PRIVATE_MATTER))
    visit = first_visit(session)
    session.do(PassOver(visit, Cause.NOT_FOUND))
    session.do(GuestVisit("t1", Kind.TOUR, 12))


def opened(hands: Hands, *keys: Qt.Key) -> ReportsPage:
    """The page, with Ctrl+4 and then these keys."""
    hands.control(Qt.Key.Key_4)
    page = hands.window.stack.currentWidget()
    assert isinstance(page, ReportsPage)
    settle(page)
    for key in keys:
        hands.press(key)
        settle(page)
    return page


def settle(page: ReportsPage) -> None:
    while page.loader.busy:
        QTest.qWait(5)
    QApplication.processEvents()


def choose_length(page: ReportsPage, length: str) -> None:
    page.time.lengths.choose(length)
    settle(page)


def test_it_begins_with_the_month_and_the_shares(hands: Hands) -> None:
    page = opened(hands)
    assert page.time.title.text() == "2026年9月"
    assert page.card.report is page.reports["share"]
    assert list(page.reports) == ["share", "turns", "arrivals", "passes", "answers", "overrides", "owed"]
    assert [choice.title for choice in page.list.choices] == [one.title for one in page.reports.values()]
    assert page.reports["share"].headline == "丙 应补 0.5 · 乙 多接 0.5"


def test_on_a_books_first_days_it_begins_with_the_day(qtbot: QtBot, tmp_path: Path) -> None:
    """Of the second day only once it has turns of its own: until then the month shows those of the first."""

    def length(hands: Hands) -> str:
        page = ReportsPage(hands.session, hands.window.jobs)
        qtbot.addWidget(page)
        return page.time.span.length

    with furnished(tmp_path) as hands:
        session = hands.session
        open_day(session)
        assert length(hands) == "day"
        sign_in(session, "马英涵", "李玉")
        first_visit(session)
        assert length(hands) == "day"
        session.do(CloseDay((), "nobody_there"))
        assert length(hands) == "day"
        hands.clock.forward(24 * 60)
        session.do(OpenDay(session.today()))
        assert length(hands) == "month"
        sign_in(session, "李玉")
        first_visit(session)
        assert length(hands) == "day"
        session.do(CloseDay((), "nobody_there"))
        hands.clock.forward(24 * 60)
        session.do(OpenDay(session.today()))
        sign_in(session, "李玉")
        first_visit(session)
        assert length(hands) == "month"


def test_a_line_for_each_agency_through_the_evenings_over_what_is_promised(hands: Hands) -> None:
    chart = opened(hands).reports["share"].chart
    assert isinstance(chart, LinesChart)
    lines = {
        line.letter: [(date.fromordinal(int(at)), lag) for at, lag in line.points] for line in chart.series
    }
    half, none = Fraction(1, 2), Fraction(0)
    assert lines == {
        "甲": [(SATURDAY, none), (MONDAY, none)],
        "乙": [(SATURDAY, none), (MONDAY, -half)],
        "丙": [(SATURDAY, none), (MONDAY, half)],
    }
    (band,) = chart.bands
    assert [int(band.high), int(band.low)] == [4, -8]
    assert "最多应补 4、多接 8" in chart.legend


def test_a_day_is_told_turn_by_turn(hands: Hands) -> None:
    page = opened(hands)
    choose_length(page, "day")
    hands.press(Qt.Key.Key_Left, ALT)
    settle(page)
    assert page.time.span.first == SATURDAY + timedelta(days=1)
    hands.press(Qt.Key.Key_Left, ALT)
    settle(page)
    chart = page.reports["share"].chart
    assert isinstance(chart, LinesChart)
    assert [str(lag) for _, lag in chart.series[0].points] == ["0", "-2/3", "-1/3", "0", "0"]
    assert chart.stepped


def test_turns_stand_beside_what_was_due(hands: Hands) -> None:
    chart = opened(hands, Qt.Key.Key_2).reports["turns"].chart
    assert isinstance(chart, BarsChart)
    told = {row.label: (row.length, row.mark) for group in chart.groups for row in group.rows}
    assert told["马英涵"] == (Fraction(1), Fraction(1))
    assert sum(length for length, _ in told.values()) == sum(due for _, due in told.values() if due)


def test_arrivals_stand_in_their_hours(hands: Hands) -> None:
    report = opened(hands, Qt.Key.Key_3).reports["arrivals"]
    assert isinstance(report.chart, HeatChart)
    cells = {
        (row, column): cell.text
        for row, line in zip(report.chart.rows, report.chart.cells, strict=True)
        for column, cell in zip(report.chart.columns, line, strict=True)
        if cell.amount
    }
    assert cells == {("周六", "9:00"): "2", ("周六", "10:00"): "1", ("周一", "9:00"): "2"}
    assert "共 5 组：首访 4、参观团 1" in report.told


def test_the_table_tells_a_lag_in_one_way_exactly_and_to_a_tenth(hands: Hands) -> None:
    table = opened(hands).reports["share"].table
    rough, exact = table.head.index("收班时"), table.head.index("收班时（精确）")
    ends = {(row[rough], row[exact]) for row in table.rows}
    assert ends == {("0", "0"), ("应补 0.5", "应补 1/2"), ("多接 0.5", "多接 1/2")}


def test_passes_answers_overrides_and_owed_turns_have_their_figures_or_say_that_there_are_none(
    hands: Hands,
) -> None:
    reports = opened(hands).reports
    assert "1 次请到的人不在" in reports["passes"].told
    assert reports["answers"].told.startswith("1 次应接：一半在 40 秒内，")
    assert reports["overrides"].empty == "这段时间没有经理指派：每一轮都按规则。"
    assert reports["owed"].empty == "这段时间没有补接。"


def test_answers_stand_in_spans_of_time_that_follow_one_another(hands: Hands) -> None:
    chart = opened(hands).reports["answers"].chart
    assert isinstance(chart, ColumnsChart)
    assert [(column.label, column.amount) for column in chart.columns] == [
        ("0–15 秒", 0),
        ("15–30 秒", 0),
        ("30–60 秒", 1),
        ("1–2 分", 0),
        ("2–5 分", 0),
        ("5 分以上", 0),
    ]


def test_who_was_passed_was_not_always_away(hands: Hands) -> None:
    told = opened(hands).reports["passes"].told
    assert told.startswith("排在前面的人因不能接待被过号 ")
    assert "离岗" not in told


def test_digits_choose_a_report_also_full_width_ones(hands: Hands) -> None:
    page = opened(hands, Qt.Key.Key_6)
    assert page.card.report is page.reports["overrides"]
    assert page.card.stack.currentWidget() is page.card.nothing
    hands.type("３")
    assert page.card.report is page.reports["arrivals"]
    assert page.card.stack.currentWidget() is page.card.area


def test_the_whole_page_by_keyboard(hands: Hands) -> None:
    page = opened(hands, Qt.Key.Key_Down)
    assert page.card.report is page.reports["turns"]
    hands.press(Qt.Key.Key_T, ALT)
    assert page.card.stack.currentWidget() is page.card.table
    assert page.card.table.hasFocus()
    hands.control(Qt.Key.Key_C)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0].split("\t")[:4] == ["公司", "置业顾问", "轮次", "应接"]
    assert ["德信行", "马英涵", "1", "1"] in [line.split("\t")[:4] for line in copied]
    hands.press(Qt.Key.Key_T, ALT)
    assert page.card.chart.hasFocus()
    hands.press(Qt.Key.Key_Escape)
    assert hands.window.shown == "desk"


def test_a_chart_that_is_higher_than_its_room_is_scrolled_by_keys(hands: Hands) -> None:
    hands.window.resize(1024, 600)
    busy_saturday_after(hands)
    page = opened(hands, Qt.Key.Key_2)
    page.card.chart.setFocus()
    hands.press(Qt.Key.Key_PageDown)
    assert page.card.area.verticalScrollBar().value() > 0


def busy_saturday_after(hands: Hands) -> None:
    """Everybody of the roster comes on the Monday, too, and has a turn."""
    session = hands.session
    for person in session.site.consultants:
        if session.board is not None and person.id not in session.board.signed_in:
            session.do(SignIn(person.id))
    for _ in session.site.consultants:
        first_visit(session)


def test_the_steps_end_where_the_book_ends(hands: Hands) -> None:
    page = opened(hands)
    assert not page.time.earlier.isEnabled()
    assert not page.time.later.isEnabled()
    choose_length(page, "week")
    assert (page.time.span.first, page.time.later.isEnabled()) == (MONDAY, False)
    hands.press(Qt.Key.Key_Right, ALT)
    assert page.time.span.first == MONDAY
    hands.press(Qt.Key.Key_Left, ALT)
    settle(page)
    assert page.time.span.last == MONDAY - timedelta(days=1)
    assert not page.time.earlier.isEnabled()
    assert page.reports["turns"].headline == "3 轮，3 人"
    assert page.reports["share"].headline == "各家所接与应接一致"


def test_an_empty_time_says_so_and_can_be_neither_saved_nor_turned_into_a_table(hands: Hands) -> None:
    page = opened(hands)
    choose_length(page, "day")
    hands.press(Qt.Key.Key_Left, ALT)
    settle(page)
    assert page.card.nothing.isVisible()
    assert page.card.nothing.text() == "轮序本在这段时间没有记录。请在上方选择其他时间。"
    assert not page.card.save.isEnabled()
    for report in page.reports.values():
        assert report.empty


def test_another_rotations_shares_are_a_click_away(hands: Hands) -> None:
    page = opened(hands)
    assert [way.text for way in page.lanes.ways] == ["首访", "参观团"]
    assert page.lanes.isVisible()
    page.lanes.choose("tour")
    assert page.reports["share"].headline == "乙 应补 0.5 · 丙 多接 0.5"
    hands.type("2")
    page.list.select_row(1)
    assert not page.lanes.isVisible()


def test_what_the_desk_writes_meanwhile_is_shown(qtbot: QtBot, hands: Hands) -> None:
    page = opened(hands)
    before = page.reports["arrivals"].headline
    first_visit(hands.session)
    qtbot.waitUntil(lambda: page.reports["arrivals"].headline != before)
    assert (before, page.reports["arrivals"].headline) == ("5 组", "6 组")


def test_an_older_books_days_are_worked_out_first(hands: Hands) -> None:
    hands.session._desk.write(lambda connection, _: connection.execute(delete(day_total)))
    steps: list[tuple[int, int]] = []
    page = ReportsPage(hands.session, hands.window.jobs)
    page.loader.progressed.connect(lambda done, total: steps.append((done, total)))
    page.show()
    assert page.progress.isVisible()
    assert (page.card.nothing.text(), page.card.save.isEnabled()) == ("正在读轮序本……", False)
    settle(page)
    assert steps == [(0, 1), (1, 1)]
    assert not page.progress.isVisible()
    assert page.reports["arrivals"].headline == "5 组"
    assert hands.session.periods.missing(SATURDAY, MONDAY) == []
    page.close()
    page.deleteLater()


def test_a_chart_is_saved_as_png_or_svg(hands: Hands, tmp_path: Path) -> None:
    page = opened(hands)
    png, svg = tmp_path / "share.png", tmp_path / "share.svg"
    page.card.save_as(png)
    page.card.save_as(svg)
    assert not QImage(str(png)).isNull()
    assert QSvgRenderer(str(svg)).isValid()
    assert page.said.text().replace("\u200b", "") == f"已保存：{svg}"
    assert page.said.heightForWidth(page.said.width()) <= page.said.height()
    assert page.card.file_name() == "万象城销售中心 接客比例：所接与应接 2026年9月.png"
    title = ElementTree.parse(svg).getroot().findtext("{http://www.w3.org/2000/svg}title")
    assert title == "接客比例：所接与应接 · 万象城销售中心 · 2026年9月"


def test_the_name_ends_as_the_kind_of_file_that_is_chosen(qtbot: QtBot, hands: Hands, tmp_path: Path) -> None:
    page = opened(hands)
    page.card.folder = tmp_path
    hands.control(Qt.Key.Key_S)
    dialog = page.card.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.selectNameFilter("矢量图 (*.svg)")
    dialog.filterSelected.emit("矢量图 (*.svg)")
    with qtbot.waitSignal(page.card.saved) as saved:
        dialog.accept()
    assert saved.args == [tmp_path / "万象城销售中心 接客比例：所接与应接 2026年9月.svg"]
    assert (tmp_path / "万象城销售中心 接客比例：所接与应接 2026年9月.svg").read_bytes().startswith(b"<?xml")


def test_where_nothing_can_be_written_the_page_says_why(hands: Hands, tmp_path: Path) -> None:
    page = opened(hands)
    page.card.save_as(tmp_path / "gone" / "share.png")
    assert page.refusal.isVisible()
    assert page.said.text() == ""


def test_each_chart_has_a_name_that_says_what_it_shows(hands: Hands) -> None:
    page = opened(hands)
    for key, report in page.reports.items():
        page.list.select_row(list(page.reports).index(key))
        if not report.empty:
            assert report.told in page.card.chart.accessibleName()
            assert report.title in page.card.chart.accessibleName()


def test_the_time_and_the_report_are_carried_over(hands: Hands) -> None:
    page = opened(hands, Qt.Key.Key_3)
    choose_length(page, "week")
    page.card.show_as_table(on=True)
    again = ReportsPage(hands.session, hands.window.jobs, page.kept())
    again.show()
    settle(again)
    assert again.card.report is again.reports["arrivals"]
    assert (again.time.span, again.card.shows_table) == (Span.around("week", MONDAY), True)
    again.close()
    again.deleteLater()


def clipped(widget: QWidget) -> list[str]:
    """Texts that are shown in less room than they take."""
    lines = [one for one in widget.findChildren(QLabel) if not one.wordWrap()]
    shown: list[QLabel | QAbstractButton] = [*lines, *widget.findChildren(QAbstractButton)]
    narrow = [one.text() for one in shown if one.isVisible() and one.width() < one.sizeHint().width()]
    low = [
        one.text()
        for one in widget.findChildren(QLabel)
        if one.isVisible() and one.wordWrap() and one.height() < one.heightForWidth(one.width())
    ]
    return narrow + low


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)], ids=["small", "large"])
@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_nothing_is_clipped(app: QApplication, tmp_path: Path, language: str, size: tuple[int, int]) -> None:
    use_language(app, language)
    with furnished(tmp_path) as hands:
        busy_saturday(hands.session, hands.clock)
        hands.window.resize(*size)
        page = opened(hands)
        for length in ("day", "year"):
            choose_length(page, length)
            for row, report in enumerate(page.reports.values()):
                page.list.select_row(row)
                QApplication.processEvents()
                assert clipped(page) == [], report.key
                for text in page.card.chart.picture.texts():
                    assert not text.text.endswith("…"), text.text
                page.card.show_as_table(on=True)
                QApplication.processEvents()
                assert clipped(page) == [], report.key
                page.card.show_as_table(on=False)
