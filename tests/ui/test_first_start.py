"""Setting up a site, by keyboard, as a receptionist would."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.people import Stage
from frontdesk.site import Site
from tests.ui.made_up import desk_at, id_of, morning, open_day
from ui.dialogs.import_roster import ImportRosterDialog
from ui.jobs import Jobs
from ui.pages.first_start import FirstStart
from ui.pages.start.agencies_step import AgenciesStep
from ui.pages.start.answers import suggested_short
from ui.pages.start.begin_step import BeginStep
from ui.pages.start.roster_step import RosterStep
from ui.pages.start.rules_step import RulesStep
from ui.pages.start.site_step import SiteStep
from ui.roster.editor import RosterEditor
from ui.roster.model import At
from ui.session import Session
from ui.words import use_language

_NOTHING = Qt.KeyboardModifier.NoModifier
S = TypeVar("S", bound=QWidget)
ROSTER = "姓名,公司,级别,师傅\n马英涵,德信行,熟手,\n钱多多,德信行,新人,马英涵\n李玉,中联,资深,\n合计,2,,\n"


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.shutdown()


@pytest.fixture
def page(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> FirstStart:
    made = FirstStart(jobs, tmp_path / "site.book")
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitActive(made)
    return made


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """The key goes to whatever has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, modifier)


def press_digit(digit: str) -> None:
    """A digit as the keyboard gives it, or a full-width one as an input method does."""
    widget = QApplication.focusWidget()
    assert widget is not None
    key = Qt.Key.Key_unknown if ord(digit) > 255 else Qt.Key(ord(digit))
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, _NOTHING, digit))


def write(text: str) -> None:
    """Text as an input method gives it: into the field with the focus, replacing what stands there."""
    field = QApplication.focusWidget()
    if isinstance(field, QComboBox):
        field = field.lineEdit()
    assert isinstance(field, QLineEdit)
    field.selectAll()
    field.insert(text)
    field.textEdited.emit(field.text())


def go_on() -> None:
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def fill_site() -> None:
    write("万象城销售中心")


def fill_agencies(step: AgenciesStep, *agencies: tuple[str, str]) -> None:
    for row, (name, share) in zip(step.rows, agencies, strict=False):
        row.name.setFocus()
        write(name)
        row.share.setFocus()
        write(share)


def type_person(step: RosterStep, name: str, agency: str) -> None:
    """A line at the end of the table."""
    model = step.editor.model
    at = model.rowCount() - 1
    model.setData(model.index(at, At.NAME), name)
    model.setData(model.index(at, At.AGENCY), agency)


def step_of(page: FirstStart, kind: type[S]) -> S:
    return next(step for step in page.steps if isinstance(step, kind))


def at_roster(page: FirstStart) -> RosterStep:
    page.show_step(0)
    fill_site()
    go_on()
    fill_agencies(step_of(page, AgenciesStep), ("德信行", "2"), ("中联", "1"))
    go_on()
    assert page.at == 2
    return step_of(page, RosterStep)


@pytest.mark.parametrize("digit", ["1", "１"])
def test_one_press_tries_the_made_up_day(qtbot: QtBot, page: FirstStart, digit: str) -> None:
    with qtbot.waitSignal(page.try_wanted):
        press_digit(digit)


def test_a_site_is_set_up_by_keyboard_alone(qtbot: QtBot, page: FirstStart) -> None:
    press_digit("2")
    fill_site()
    press(Qt.Key.Key_Return)
    fill_agencies(step_of(page, AgenciesStep), ("德信行", "２"), ("中联", "1"))
    press(Qt.Key.Key_Return)
    roster = step_of(page, RosterStep)
    type_person(roster, "马英涵", "德信行")
    type_person(roster, "李玉", "中联")
    go_on()
    press(Qt.Key.Key_Return)
    assert page.at == 4
    with qtbot.waitSignal(page.founded) as founded:
        press(Qt.Key.Key_Return)
    site = founded.args[0]
    assert isinstance(site, Site)
    assert (site.id, site.name, site.timezone) == ("wanxiangcheng", "万象城销售中心", "Asia/Shanghai")
    assert [(agency.name, agency.weight) for agency in site.agencies] == [("德信行", 2), ("中联", 1)]
    assert [person.name for person in site.consultants] == ["马英涵", "李玉"]
    assert site.sheet.day_start == "carry_over"
    assert site.sheet.agency_busy == 3


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("万象城销售中心", "wanxiangcheng"),
        ("Sun Plaza 营销中心", "sun-plaza"),
        ("一号案场", "yihao"),
        ("", ""),
    ],
)
def test_a_short_name_is_suggested(name: str, short: str) -> None:
    assert suggested_short(name) == short


def test_an_own_short_name_is_not_overwritten(page: FirstStart) -> None:
    page.show_step(0)
    step = step_of(page, SiteStep)
    step.short.setFocus()
    write("mixc")
    step.name.setFocus()
    fill_site()
    assert step.short.text() == "mixc"


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("short", "万象", "只能用英文字母、数字和连字符，最多 40 个；不能有空格和中文。"),
        ("zone", "Asia/Nowhere", "没有这个时区。请按城市填写，如 Asia/Shanghai。"),
        ("name", "  ", "请填写案场名称。"),
    ],
)
def test_what_cannot_be_is_said_beside_its_field(
    page: FirstStart, field: str, text: str, sentence: str
) -> None:
    page.show_step(0)
    fill_site()
    step = step_of(page, SiteStep)
    control = getattr(step, field)
    control.setFocus()
    write(text)
    go_on()
    assert page.at == 0
    assert control.parentWidget().note.text() == sentence
    assert control.property("wrong") == "true"
    assert page.missing.text() == sentence


@pytest.mark.parametrize("share", ["0", "-1", "1.5", "", "三", "99999999"])
def test_a_share_is_a_whole_number_above_0(page: FirstStart, share: str) -> None:
    page.show_step(1)
    step = step_of(page, AgenciesStep)
    fill_agencies(step, ("德信行", share))
    go_on()
    assert page.at == 1
    assert step.rows[0].note.text() == "请填大于 0 的整数，如 1 或 50。"


def test_agencies_are_added_moved_and_removed(page: FirstStart) -> None:
    page.show_step(1)
    step = step_of(page, AgenciesStep)
    fill_agencies(step, ("德信行", "1"), ("中联", "1"))
    press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    write("世华")
    press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [row.name.text() for row in step.rows] == ["德信行", "世华", "中联"]
    step.rows[0].removed.emit()
    assert [agency.name for agency in page.answers.agencies] == ["世华", "中联"]


def test_going_back_loses_nothing(page: FirstStart) -> None:
    roster = at_roster(page)
    type_person(roster, "马英涵", "德信行")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Escape)
    assert step_of(page, SiteStep).name.text() == "万象城销售中心"
    go_on()
    assert [row.name.text() for row in step_of(page, AgenciesStep).rows] == ["德信行", "中联"]
    go_on()
    assert roster.editor.model.index(0, At.NAME).data() == "马英涵"


def test_another_language_keeps_the_answers(
    app: QApplication, qtbot: QtBot, page: FirstStart, jobs: Jobs, tmp_path: Path
) -> None:
    type_person(at_roster(page), "马英涵", "德信行")
    use_language(app, "en")
    again = FirstStart(jobs, tmp_path / "site.book", page.answers, page.at)
    qtbot.addWidget(again)
    again.show()
    assert again.at == 2
    assert step_of(again, RosterStep).editor.model.index(0, At.AGENCY).data() == "德信行"
    assert again.next.text() == "Next"


def test_a_file_is_shown_mended_and_taken_over(qtbot: QtBot, page: FirstStart, tmp_path: Path) -> None:
    file = tmp_path / "roster.csv"
    file.write_text(ROSTER, encoding="gb18030")
    roster = at_roster(page)
    roster.editor.read(file)
    qtbot.waitUntil(lambda: len(page.answers.roster.rows) == 3)
    model = roster.editor.model
    assert "没有“资深”这个级别" in str(model.index(2, At.WRONG).data())
    assert "第 5 行" in roster.editor.summary.text()
    go_on()
    assert page.missing.text() == "还有 1 行要改正，或去掉勾选。"
    assert roster.editor.view.currentIndex() == model.index(2, At.STAGE)
    model.setData(model.index(2, At.STAGE), "熟手")
    assert model.index(2, At.WRONG).data() == ""
    go_on()
    assert page.at == 3
    stages = [person.stage for person in page.answers.site().consultants]
    assert stages == [Stage.SKILLED, Stage.ACCOMPANIED, Stage.SKILLED]


def test_a_row_is_left_out_by_its_tick(qtbot: QtBot, page: FirstStart, tmp_path: Path) -> None:
    file = tmp_path / "roster.csv"
    file.write_text(ROSTER + "单明敏,中联,,\n", encoding="utf-8")
    roster = at_roster(page)
    roster.editor.read(file)
    qtbot.waitUntil(lambda: len(page.answers.roster.rows) == 4)
    roster.editor.view.setCurrentIndex(roster.editor.model.index(2, At.TAKE))
    press(Qt.Key.Key_Space)
    assert roster.editor.model.index(2, At.WRONG).data() == "不录入"
    go_on()
    assert page.at == 3
    assert "李玉" not in [person.name for person in page.answers.site().consultants]


def test_unknown_agencies_are_offered_with_share_1(qtbot: QtBot, page: FirstStart, tmp_path: Path) -> None:
    file = tmp_path / "roster.csv"
    file.write_text("姓名,公司\n马英涵,德信行\n李玉,中联\n郭然,世华\n", encoding="utf-8")
    roster = at_roster(page)
    _drop(roster.editor, file)
    qtbot.waitUntil(lambda: len(page.answers.roster.rows) == 3)
    go_on()
    assert page.missing.text() == "代理公司里还没有：世华。"
    roster.welcome.click()
    go_on()
    assert page.at == 3
    assert [(a.name, a.weight) for a in page.answers.site().agencies][-1] == ("世华", 1)


def _drop(target: RosterEditor, file: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    target.dropEvent(QDropEvent(QPointF(5, 5), copy, mime, left, none))


def test_each_agency_may_send_its_own_file_and_a_corrected_one(
    qtbot: QtBot, page: FirstStart, tmp_path: Path
) -> None:
    first, second = tmp_path / "a.csv", tmp_path / "b.csv"
    first.write_text("姓名,公司,级别\n马英涵,德信行,资深\n查军,德信行,熟手\n", encoding="utf-8")
    second.write_text("姓名,公司\n李玉,中联\n", encoding="utf-8")
    roster = at_roster(page)
    for file, people in ((first, 2), (second, 3)):
        roster.editor.read(file)
        qtbot.waitUntil(lambda people=people: len(page.answers.roster.rows) == people)  # type: ignore[misc]
    first.write_text("姓名,公司,级别\n马英涵,德信行,熟手\n查军,德信行,熟手\n", encoding="utf-8")
    roster.editor.read(first)
    qtbot.waitUntil(lambda: not page.answers.roster.problems())
    names = [person.name for person in page.answers.site().consultants]
    assert names == ["马英涵", "查军", "李玉"]


def test_a_file_that_is_no_table_is_refused_in_words(qtbot: QtBot, page: FirstStart, tmp_path: Path) -> None:
    file = tmp_path / "roster.xlsx"
    file.write_bytes(b"PK\x03\x04 this is no workbook")
    roster = at_roster(page)
    type_person(roster, "马英涵", "德信行")
    roster.editor.read(file)
    qtbot.waitUntil(roster.editor.refusal.isVisible)
    assert roster.editor.refusal.accessibleName()
    assert page.answers.roster.rows[0].name == "马英涵"


def test_an_agency_with_nobody_is_named(page: FirstStart) -> None:
    type_person(at_roster(page), "马英涵", "德信行")
    go_on()
    assert page.missing.text() == "还没有置业顾问：中联。"


def test_the_questions_become_the_rule_sheet(page: FirstStart) -> None:
    roster = at_roster(page)
    type_person(roster, "马英涵", "德信行")
    type_person(roster, "李玉", "中联")
    go_on()
    rules = step_of(page, RulesStep)
    rules.day_start.setCurrentIndex(1)
    rules.busy.setCurrentIndex(1)
    rules.owner_away.setCurrentIndex(1)
    rules.undo.setValue(60)
    rules.hours.setCurrentIndex(1)
    sheet = page.answers.site().sheet
    assert (sheet.day_start, sheet.agency_busy, sheet.undo_seconds) == ("sign_in", None, 60)
    assert sheet.return_visit.owner_away == "rotation"
    assert str(sheet.opening_hours) == "09:00-18:30"
    rules.closes.setTime(rules.opens.time())
    go_on()
    assert page.at == 3
    assert page.missing.text() == "打烊早于开门，请改正时间。"


def test_the_last_step_says_what_cannot_be(page: FirstStart) -> None:
    page.show_step(4)
    step = step_of(page, BeginStep)
    assert step.refusal.isVisible()
    press(Qt.Key.Key_Return)
    assert page.at == 4


def test_a_roster_is_imported_into_a_book_that_has_begun(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    desk = desk_at(tmp_path, morning())
    session = Session(desk)
    open_day(session)
    file = tmp_path / "new.csv"
    file.write_text(
        "姓名,公司,级别,师傅\n查军,德信行,熟手,\n钱多多,德信行,新人,马英涵\n孙小美,新代理,熟手,\n"
    )
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = ImportRosterDialog(window, session, jobs)
    dialog.open()
    dialog.read(file)
    qtbot.waitUntil(lambda: len(dialog.draft.rows) == 3)
    assert dialog.editor.model.index(0, At.WRONG).data() == "轮序本里已有"
    assert "新代理" in dialog.subtitle.text()
    before = len(session.entries)
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    board = session.board
    assert board is not None
    assert len(session.entries) == before + 3
    joined = {person.name: person for person in board.consultants.values()}
    assert joined["钱多多"].mentor == id_of(session, "马英涵")
    assert board.agency(joined["孙小美"].agency).name == "新代理"
    assert not dialog.isVisible()
    desk.close()
