"""Rosters from files: shown as understood, mended, left out, taken over; all or nothing."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.files.roster_file import RosterRow
from frontdesk.people import Stage
from tests.ui.made_up import desk_at, id_of, morning, open_day
from tests.ui.played import usual_office
from tests.ui.wizard import at_roster, go_on, press, type_person
from ui.dialogs.import_roster import ImportRosterDialog
from ui.jobs import Jobs
from ui.pages.first_start import FirstStart
from ui.roster.draft import RosterDraft
from ui.roster.editor import RosterEditor
from ui.roster.model import At
from ui.session import Session

ROSTER = "姓名,公司,级别,师傅\n马英涵,德信行,熟手,\n钱多多,德信行,新人,马英涵\n李玉,中联,资深,\n合计,2,,\n"


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


def test_levels_that_nobody_wrote_are_told_once_for_all(page: FirstStart) -> None:
    roster = at_roster(page)
    for name in ("马英涵", "钱多多"):
        type_person(roster, name, "德信行")
    model = roster.editor.model
    assert [model.index(at, At.STAGE).data() for at in range(2)] == ["独立", "独立"]
    assert [model.index(at, At.WRONG).data() for at in range(2)] == ["", ""]
    assert roster.editor.summary.text() == "共 2 人。没写级别的，都按独立算。"
    for at in range(2):
        model.setData(model.index(at, At.STAGE), "熟手")
    assert roster.editor.summary.text() == "共 2 人。"


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
    assert page.missing.text() == "各公司里还没有：世华。"
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


def test_rows_have_the_numbers_of_the_file_even_where_somebody_was_typed_before() -> None:
    draft = RosterDraft()
    draft.write(0, "name", "马英涵")
    draft.write(1, "name", "李玉")
    draft.tick(1, taken=False)
    draft.take_over([RosterRow(row, name, "德信行", "", None) for row, name in ((2, "查军"), (3, "赵宇"))])
    assert [(row.name, row.row) for row in draft.rows] == [
        ("马英涵", 1), ("李玉", 4), ("查军", 2), ("赵宇", 3),
    ]  # fmt: skip
    assert [row.name for row in draft.rows if draft.is_left_out(row)] == ["李玉"]


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


def test_who_is_marked_as_skilled_waits_for_the_manager(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    desk = desk_at(tmp_path, morning(), usual_office())
    session = Session(desk)
    open_day(session)
    file = tmp_path / "new.csv"
    file.write_text("姓名,公司,级别\n钱多多,德信行,熟手\n孙小美,新代理,熟手\n李四光,新代理,独立\n")
    window = QWidget()
    qtbot.addWidget(window)
    dialog = ImportRosterDialog(window, session, jobs)
    dialog.open()
    dialog.read(file)
    qtbot.waitUntil(lambda: len(dialog.draft.rows) == 3)
    assert "钱多多、孙小美" in dialog.subtitle.text()
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert session.board is not None
    stages = {person.name: person.stage for person in session.board.consultants.values()}
    assert stages["钱多多"] is stages["孙小美"] is Stage.INDEPENDENT
    desk.close()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_who_joins_is_typed_without_a_mouse(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    """Tab leads into the table, to the empty row, where any letter begins to write."""
    desk = desk_at(tmp_path, morning())
    session = Session(desk)
    open_day(session)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = ImportRosterDialog(window, session, jobs)
    dialog.open()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    while not dialog.editor.view.hasFocus():
        press(Qt.Key.Key_Tab)
    for name in ("Zhao", "Bing"):
        view = dialog.editor.view
        for letter in name:
            QTest.keyClicks(QApplication.focusWidget() or dialog, letter)
        assert view.state() is view.State.EditingState
        press(Qt.Key.Key_Tab)
    go_on()
    board = session.board
    assert board is not None
    assert "Bing" in [agency.name for agency in board.agencies]
    assert "Zhao" in [person.name for person in board.consultants.values()]
    desk.close()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_people_are_typed_name_after_name(qtbot: QtBot, page: FirstStart) -> None:
    """All of the first agency, until another one is chosen: no name becomes an agency."""
    roster = at_roster(page)
    view, draft = roster.editor.view, roster.editor.model.draft
    roster.start()

    def type_names(*names: str) -> None:
        for name in names:
            for letter in name:
                QTest.keyClicks(QApplication.focusWidget() or view, letter)
            press(Qt.Key.Key_Return)
            qtbot.waitUntil(lambda: view.state() is view.State.NoState)

    type_names("Zhao", "Qian")
    roster.editor.model.setData(view.currentIndex(), "Sun")
    roster.editor.model.setData(view.currentIndex().siblingAtColumn(At.AGENCY), "中联")
    roster.editor.view.type_next()
    type_names("Li")
    assert [(row.name, row.agency) for row in draft.rows] == [
        ("Zhao", "德信行"),
        ("Qian", "德信行"),
        ("Sun", "中联"),
        ("Li", "中联"),
    ]


def test_an_agency_is_chosen_from_those_of_the_step_before(page: FirstStart) -> None:
    roster = at_roster(page)
    view, model = roster.editor.view, roster.editor.model
    model.setData(model.index(0, At.NAME), "Zhao")
    index = model.index(0, At.AGENCY)
    chooser = view.itemDelegateForColumn(At.AGENCY)
    box = chooser.createEditor(view.viewport(), QStyleOptionViewItem(), index)
    assert isinstance(box, QComboBox)
    assert not box.isEditable()
    assert [box.itemText(at) for at in range(box.count())] == ["德信行", "中联"]
