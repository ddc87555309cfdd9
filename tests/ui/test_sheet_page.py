"""The rule sheet's page: every clause by keyboard, compared, adopted with a PIN, and tried on past days."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.book.entries import AgencyChanged, SheetAdopted, SheetPlanned
from frontdesk.clauses import CLAUSES, choices_of, sheet_of
from frontdesk.desk.commands import CloseDay, SeeOff
from frontdesk.rules import RuleSheet
from tests.ui.made_up import Clock, desk_at, first_visit, morning, open_day, sign_in
from tests.ui.processes import the_app
from tests.ui.with_rights import PIN, give_pins, site_with_rights
from ui.app import open_desk
from ui.dialogs.approval import ApprovalDialog
from ui.jobs import Jobs
from ui.pages.sheet.adopt import AdoptDialog
from ui.pages.sheet.clauses.editors import editor_for
from ui.pages.sheet.what_if_dialog import WhatIfDialog
from ui.pages.sheet_page import SheetPage
from ui.session import Session
from ui.startup.preferences import Preferences
from ui.startup.rooms import Rooms
from ui.startup.shell import Shell

CTRL = Qt.KeyboardModifier.ControlModifier
OTHER: dict[str, Any] = {
    "day_start": "lot",
    "share": "by_headcount",
    "agency_busy": "lost",
    "absent_days": 0,
    "undo_seconds": 10,
    "answer_seconds": 90,
    "on_pass": {"lunch": {"effect": "owed", "minutes": 90}, "not_found": {"effect": "keep"}},
    "owed_limit": {"most": 1, "days": None},
    "return_visit": {"counts": True, "owner_away": "supervisor"},
    "named_request": {"counts": True},
    "referral": {"to": "rotation", "counts": True},
    "not_counted": ["invalid"],
    "occupied_until": "talk_finished",
    "override": {"counts": False, "second": True},
    "very_important": "managers",
    "required_fields": ["phone", "party"],
    "match": ["phone"],
    "protection_days": {"visit": 1, "call": 2},
    "claim_days": 0,
    "penalties": {"first_visit_question": "none", "poaching": 3, "appearance": 0},
    "newcomer": {"independent": ["walk_in"], "accompanied": []},
    "opening_hours": "09:00-24:00",
    "weekend": {
        "days": ["sat", "sun"],
        "dates": ["2026-10-01"],
        "sheet": {"share": "by_headcount", "agency_busy": {"owed_up_to": 1}},
    },
    "close": "confirmed_or_reason",
}


@dataclass
class Office:
    """A morning at the desk, and the sheet's page in a window."""

    session: Session
    page: SheetPage
    clock: Clock

    @property
    def focus(self) -> QWidget:
        return QApplication.focusWidget() or self.page

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focus, key, modifier)
        QApplication.processEvents()

    def write(self, text: str) -> None:
        QTest.keyClicks(self.focus, text)
        QApplication.processEvents()

    def choose(self, clause: str, choice: Any) -> None:
        """Have the clause chosen so, as hands on its controls do."""
        self.page.clauses.select(clause)
        self.page.panel.editor.show_value(choice)
        self.page.panel.editor.changed.emit()

    def written(self, kind: type) -> list[Any]:
        return [entry.what for entry in self.session.entries if isinstance(entry.what, kind)]


@pytest.fixture
def office(qtbot: QtBot, tmp_path: Path) -> Iterator[Office]:
    clock = morning()
    desk = desk_at(tmp_path, clock, site_with_rights())
    session, jobs = Session(desk), Jobs()
    session.use(jobs)
    give_pins(session)
    open_day(session)
    sign_in(session, "马英涵", "查军", "李玉", "单明敏", "郭然")
    for _ in range(4):
        visit = first_visit(session)
        clock.forward(7)
        session.do(SeeOff(visit))
    page = SheetPage(session, jobs)
    qtbot.addWidget(page)
    page.resize(1366, 640)
    page.show()
    page.activateWindow()
    qtbot.waitActive(page)
    page.clauses.setFocus()
    yield Office(session, page, clock)
    if page.dialog is not None:
        page.dialog.close()
    page.close()
    jobs.shutdown()
    desk.close()


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_all_clauses_stand_there_in_words(office: Office) -> None:
    rows = [row for row in office.page.clauses.rows if row.clause]
    assert sorted(row.clause for row in rows) == sorted(CLAUSES)
    assert all(row.name and row.told and not row.mark for row in rows)
    assert {row.clause: row.told for row in rows}["agency_busy"] == "记为应补，最多 3 轮"
    assert not office.page.adopt.isEnabled()
    assert office.page.what_if.isEnabled()


@pytest.mark.parametrize("clause", CLAUSES)
def test_what_is_shown_of_a_clause_is_what_it_says(qtbot: QtBot, clause: str) -> None:
    editor = editor_for(clause)
    qtbot.addWidget(editor)
    usual = choices_of(RuleSheet())
    editor.show_usual(usual)
    for choice in (usual[clause], choices_of(sheet_of({clause: OTHER[clause]}))[clause]):
        editor.show_value(choice)
        shown = sheet_of({clause: editor.value()})
        assert shown == sheet_of({clause: choice})


def test_a_choice_is_made_by_keyboard_and_put_back(office: Office) -> None:
    office.press(Qt.Key.Key_Return)
    office.press(Qt.Key.Key_Down)
    office.press(Qt.Key.Key_Down)
    assert office.page.draft.choices["day_start"] == "lot"
    assert "原来：接着昨晚的顺序" in texts(office.page.panel)
    row = next(row for row in office.page.clauses.rows if row.clause == "day_start")
    assert (row.told, row.mark) == ("每天抽签", "已改")
    assert office.page.adopt.isEnabled()
    office.page.panel.back.click()
    assert office.page.draft.changed() == []
    assert not office.page.adopt.isEnabled()


def test_escape_leads_from_the_question_to_the_list_and_to_the_desk(qtbot: QtBot, office: Office) -> None:
    office.press(Qt.Key.Key_Down)
    office.press(Qt.Key.Key_Return)
    assert office.page.panel.isAncestorOf(office.focus)
    office.press(Qt.Key.Key_Escape)
    assert office.page.clauses.hasFocus()
    assert office.page.panel.clause == "share"
    with qtbot.waitSignal(office.page.head.left):
        office.press(Qt.Key.Key_Escape)


@pytest.mark.parametrize("clause", OTHER)
def test_tab_leads_from_the_list_through_the_question_to_what_can_be_done(
    office: Office, clause: str
) -> None:
    """Also where another clause was looked at before, and after a choice."""
    office.page.clauses.select("weekend")
    office.choose("absent_days", 0)
    office.page.clauses.select(clause)
    office.page.clauses.setFocus()
    office.press(Qt.Key.Key_Tab)
    assert office.page.panel.isAncestorOf(office.focus)
    for _ in range(60):
        if not office.page.panel.isAncestorOf(office.focus):
            break
        office.press(Qt.Key.Key_Tab)
    assert office.page.discard.hasFocus()


def test_tab_leads_on_from_the_choice_that_was_just_made(office: Office) -> None:
    office.page.clauses.select("opening_hours")
    office.page.clauses.setFocus()
    office.press(Qt.Key.Key_Tab)
    office.press(Qt.Key.Key_Down)
    assert office.page.draft.choices["opening_hours"] == "09:00-18:30"
    named = []
    for _ in range(6):
        office.press(Qt.Key.Key_Tab)
        named.append(office.focus.accessibleName())
    assert list(dict.fromkeys(named)) == ["开门", "关门", "恢复原样", "放弃改动 (Ctrl+Backspace)"]


def test_a_number_cannot_leave_what_the_clause_allows(office: Office) -> None:
    office.page.clauses.select("absent_days")
    office.page.clauses.setFocus()
    office.press(Qt.Key.Key_Return)
    office.write("9999")
    office.press(Qt.Key.Key_Tab)
    assert sheet_of({"absent_days": office.page.draft.choices["absent_days"]})
    assert office.page.draft.faults() == []


def test_what_cannot_be_is_said_beside_the_question(office: Office) -> None:
    office.choose("opening_hours", "18:00-09:00")
    assert "不能这样。允许：" in office.page.panel.fault.text()
    assert "营业时间" in office.page.state.text()
    assert not office.page.adopt.isEnabled()
    assert not office.page.what_if.isEnabled()
    office.choose("opening_hours", "09:00-18:00")
    assert not office.page.panel.fault.isVisible()
    assert office.page.adopt.isEnabled()


def test_another_sheet_for_some_days_needs_days_and_a_difference(office: Office) -> None:
    office.choose("weekend", {"days": [], "dates": [], "sheet": {}})
    assert office.page.panel.fault.text() == "至少选一天。"
    office.choose("weekend", {"days": ["sat"], "dates": [], "sheet": {}})
    assert office.page.panel.fault.text() == "请选这些天有哪些条款不同。"
    office.choose("weekend", {"days": ["sat"], "dates": [], "sheet": {"share": "by_headcount"}})
    assert office.page.draft.faults() == []


def test_the_spread_of_this_very_site_is_told(qtbot: QtBot, office: Office) -> None:
    qtbot.waitUntil(lambda: "相差 1 轮" in texts(office.page.panel))
    assert texts(office.page.panel).count("模拟 30 天") == 4


def open_adopt(qtbot: QtBot, office: Office) -> AdoptDialog:
    office.press(Qt.Key.Key_Return, CTRL)
    dialog = office.page.dialog
    assert isinstance(dialog, AdoptDialog)
    qtbot.waitActive(dialog)
    return dialog


def test_a_new_version_is_compared_and_adopted_from_tomorrow(qtbot: QtBot, office: Office) -> None:
    office.choose("day_start", "lot")
    dialog = open_adopt(qtbot, office)
    assert [each.clause for each in dialog.differences] == ["day_start"]
    assert "接着昨晚的顺序" in texts(dialog)
    assert "每天抽签" in texts(dialog)
    dialog.row.pin.setFocus()
    office.write(PIN)
    with qtbot.waitSignal(dialog.finished):
        office.press(Qt.Key.Key_Return)
    (planned,) = office.written(SheetPlanned)
    assert (planned.sheet.day_start, planned.sheet.version) == ("lot", 2)
    assert office.session.board is not None
    assert office.session.board.sheet.day_start == "carry_over"
    assert "第 2 版" in office.page.told.text()
    assert office.page.draft.changed() == []


def test_it_can_hold_from_this_moment_on(qtbot: QtBot, office: Office) -> None:
    office.choose("agency_busy", "lost")
    dialog = open_adopt(qtbot, office)
    office.press(Qt.Key.Key_Up)
    assert dialog.when.value() == "today"
    dialog.row.pin.setFocus()
    office.write(PIN)
    with qtbot.waitSignal(dialog.finished):
        office.press(Qt.Key.Key_Return)
    (adopted,) = office.written(SheetAdopted)
    assert adopted.sheet.agency_busy is None
    assert office.page.title.text() == "规则表第 2 版"


def test_a_wrong_pin_adopts_nothing(qtbot: QtBot, office: Office) -> None:
    office.choose("agency_busy", "lost")
    dialog = open_adopt(qtbot, office)
    dialog.row.pin.setFocus()
    office.write("735201")
    office.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(dialog.row.note.text()) and not dialog.row._checking)
    assert dialog.isVisible()
    assert not office.written(SheetAdopted)
    assert not office.written(SheetPlanned)


def test_changed_weights_are_adopted_one_after_the_other(qtbot: QtBot, office: Office) -> None:
    office.page.clauses.select("share")
    weights = list(office.page.share.weights.values())
    weights[0].field.setValue(2)
    weights[1].field.setValue(3)
    office.page.share.adopt.click()
    for _ in range(2):
        qtbot.waitUntil(lambda: isinstance(office.page.dialog, ApprovalDialog))
        dialog = office.page.dialog
        assert isinstance(dialog, ApprovalDialog)
        dialog.activateWindow()
        QApplication.processEvents()
        dialog.row.pin.setFocus()
        office.write(PIN)
        with qtbot.waitSignal(dialog.finished):
            office.press(Qt.Key.Key_Return)
    assert [(one.id, one.weight) for one in office.written(AgencyChanged)] == [("a1", 2), ("a2", 3)]
    qtbot.waitUntil(lambda: office.page.dialog is None)
    assert office.page.share.changed_weights() == {}


def test_todays_lags_are_told_either_way(qtbot: QtBot, office: Office) -> None:
    office.page.clauses.select("share")
    cells = office.page.share.cells
    qtbot.waitUntil(lambda: cells["a1", "by_headcount"].text() != "…")
    assert {which: cells["a1", which].text() for which in ("now", "weights", "by_headcount")} == {
        "now": "多接 0.7", "weights": "多接 0.7", "by_headcount": "多接 0.4",
    }  # fmt: skip


def open_what_if(qtbot: QtBot, office: Office) -> WhatIfDialog:
    office.page.clauses.setFocus()
    office.press(Qt.Key.Key_W, CTRL)
    dialog = office.page.dialog
    assert isinstance(dialog, WhatIfDialog)
    qtbot.waitActive(dialog)
    return dialog


def test_a_day_is_run_again_under_the_sheet_on_the_page(qtbot: QtBot, office: Office) -> None:
    office.choose("share", "by_headcount")
    dialog = open_what_if(qtbot, office)
    entries = len(office.session.entries)
    office.press(Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.table.isVisible)
    found = dialog.found
    assert found is not None
    assert [(each.had, each.would) for each in found.agencies] == [(2, 2), (1, 1), (1, 1)]
    assert dialog.table.item(0, 1).text() == "2"  # type: ignore[union-attr]
    assert len(office.session.entries) == entries
    office.press(Qt.Key.Key_Escape)
    assert office.page.dialog is None


def test_a_month_is_run_again_and_can_be_stopped(qtbot: QtBot, office: Office) -> None:
    for _ in range(3):
        office.session.do(CloseDay((), "nobody_there"))
        office.clock.forward(24 * 60)
        open_day(office.session)
        sign_in(office.session, "马英涵", "李玉", "郭然")
        first_visit(office.session)
    dialog = open_what_if(qtbot, office)
    assert [text for text, _ in dialog.spans.values()][1] == "2026-09 整月，4 天"
    dialog.which.setCurrentIndex(1)
    dialog.confirm()
    assert dialog.busy
    dialog.confirm()
    assert not dialog.busy
    dialog.confirm()
    qtbot.waitUntil(dialog.table.isVisible)
    assert dialog.found is not None
    assert sum(each.had for each in dialog.found.agencies) == 7


def test_what_was_changed_stays_when_somebody_else_adopts(office: Office) -> None:
    office.choose("day_start", "lot")
    board = office.session.board
    assert board is not None
    kept = office.page.draft.own_choices()
    again = SheetPage(office.session, Jobs(), kept)
    assert again.draft.changed() == ["day_start"]
    again.deleteLater()


def test_without_a_supervisor_it_says_who_is_missing(qtbot: QtBot, tmp_path: Path) -> None:
    desk = desk_at(tmp_path, morning())
    session, jobs = Session(desk), Jobs()
    open_day(session)
    page = SheetPage(session, jobs)
    qtbot.addWidget(page)
    page.draft.put("day_start", "lot")
    dialog: QDialog = AdoptDialog(page, session, page.draft)
    assert "没有人有此权限" in texts_of(dialog)
    assert not dialog.primary_button.isEnabled()  # type: ignore[attr-defined]
    dialog.deleteLater()
    jobs.shutdown()
    desk.close()


def test_what_was_changed_survives_another_language(qtbot: QtBot, tmp_path: Path) -> None:
    shell, jobs = Shell(), Jobs()
    qtbot.addWidget(shell)
    shell.show()
    rooms = Rooms(the_app(), shell, Preferences(tmp_path / "desk.ini"), jobs, open_desk)
    desk = desk_at(tmp_path, morning())
    open_day(Session(desk))
    rooms.move_in(desk)
    assert rooms.window is not None
    rooms.window.actions_by_name["rule_sheet"].trigger()
    sheet_on(rooms).draft.put("day_start", "lot")
    rooms.switch_language()
    assert sheet_on(rooms).draft.changed() == ["day_start"]
    assert sheet_on(rooms).title.text() == "Rule sheet, version 1"
    rooms.move_out()
    jobs.shutdown()
    desk.close()


def sheet_on(rooms: Rooms) -> SheetPage:
    assert rooms.window is not None
    page = rooms.window.stack.currentWidget()
    assert isinstance(page, SheetPage)
    return page


def texts_of(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))
