"""Setting up a site, by keyboard, as a receptionist would."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.clauses import sheet_of
from frontdesk.errors import Refusal
from frontdesk.people import Role
from frontdesk.rules import RuleSheet
from frontdesk.site import Site
from tests.displays import SMALLEST, USUAL, Display
from tests.screens import put_on
from tests.ui.wizard import (
    at_roster,
    fill_agencies,
    fill_site,
    go_on,
    press,
    press_digit,
    step_of,
    type_person,
    write,
)
from ui.jobs import Jobs
from ui.pages.first_start import FirstStart
from ui.pages.start.agencies_step import AgenciesStep
from ui.pages.start.answers import suggested_short
from ui.pages.start.begin_step import BeginStep
from ui.pages.start.people_step import PeopleStep
from ui.pages.start.roster_step import RosterStep
from ui.pages.start.rules_step import RulesStep
from ui.pages.start.site_step import SiteStep
from ui.rights.paper import write_paper
from ui.roster.model import At
from ui.widgets.buttons import SmallButton
from ui.words import use_language


def right_edge(widget: QWidget, page: FirstStart) -> int:
    """Where it ends, on the page."""
    return widget.mapTo(page, widget.rect().topRight()).x()


@pytest.mark.parametrize("display", [USUAL, SMALLEST], ids=lambda display: display.name)
def test_what_is_asked_and_the_way_on_end_at_one_line(page: FirstStart, display: Display) -> None:
    put_on(page, display)
    at_roster(page)
    ends = set()
    for at in range(1, len(page.steps)):
        page.show_step(at)
        put_on(page, display)
        step = page.steps[at]
        assert step.width() <= page.pages.width()
        ends.add(right_edge(step, page) - step.column.contentsMargins().right())
    assert page.rail.isVisible() is (display is USUAL)
    assert ends == {right_edge(page.next, page)}


def test_both_ways_to_begin_are_in_sight_on_a_small_screen(page: FirstStart) -> None:
    put_on(page, SMALLEST)
    for button in (page.choice.try_button, page.choice.set_up_button):
        assert button.visibleRegion().boundingRect().size() == button.size()


@pytest.mark.parametrize("digit", ["1", "１"])
def test_one_press_tries_the_made_up_day(qtbot: QtBot, page: FirstStart, digit: str) -> None:
    with qtbot.waitSignal(page.try_wanted):
        press_digit(digit)


def test_a_site_is_set_up_by_keyboard_alone(qtbot: QtBot, page: FirstStart) -> None:
    press_digit("2")
    fill_site()
    press(Qt.Key.Key_Return)
    fill_agencies(step_of(page, AgenciesStep), ("德信行", "２"), ("中联", "1"))
    go_on()
    roster = step_of(page, RosterStep)
    type_person(roster, "马英涵", "德信行")
    type_person(roster, "李玉", "中联")
    go_on()
    press(Qt.Key.Key_Return)
    assert page.at == 4
    go_on()
    rights = step_of(page, PeopleStep)
    assert (rights.rows[0].note.text(), page.missing.text()) == ("至少要有一位主任。", "")
    assert rights.rows[0].name.hasFocus()
    write("沈主任")
    go_on()
    assert page.at == 5
    press(Qt.Key.Key_Space)
    with qtbot.waitSignal(page.founded) as founded:
        press(Qt.Key.Key_Return)
    site = founded.args[0]
    assert isinstance(site, Site)
    assert (site.id, site.name, site.timezone) == ("wanxiangcheng", "万象城销售中心", "Asia/Shanghai")
    assert [(agency.name, agency.weight) for agency in site.agencies] == [("德信行", 2), ("中联", 1)]
    assert [person.name for person in site.consultants] == ["马英涵", "李玉"]
    assert site.sheet.day_start == "carry_over"
    assert site.sheet.agency_busy == 3
    assert [(officer.name, officer.role) for officer in site.officers] == [("沈主任", Role.SUPERVISOR)]
    assert page.first_pins is not None
    assert page.first_pins.pins["s1"].pin == page.answers.rights.people[0].pin
    assert page.first_pins.code.pin == page.answers.rights.code


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
    assert page.missing.text() == ""
    assert control.hasFocus()


def test_a_fault_beside_its_field_moves_nothing(page: FirstStart) -> None:
    page.show_step(1)
    step = step_of(page, AgenciesStep)
    before = [(row.pos(), row.size()) for row in step.rows] + [(step.add.pos(), step.add.size())]
    step.complaint()
    QApplication.processEvents()
    assert step.rows[0].note.text()
    assert [(row.pos(), row.size()) for row in step.rows] + [(step.add.pos(), step.add.size())] == before


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


def test_enter_goes_down_the_agencies_and_then_to_the_way_on(page: FirstStart) -> None:
    page.show_step(1)
    step = step_of(page, AgenciesStep)
    for name in ("德信行", "中联", "世华"):
        write(name)
        press(Qt.Key.Key_Return)
        assert page.at == 1
    assert [row.name.text() for row in step.rows] == ["德信行", "中联", "世华", ""]
    assert (step.rows[3].name.hasFocus(), page.next.key) == (True, "Ctrl+Enter")
    press(Qt.Key.Key_Return)
    assert page.next.hasFocus()
    press(Qt.Key.Key_Return)
    assert page.at == 2
    assert [agency.called for agency in page.answers.named_agencies()] == ["德信行", "中联", "世华"]


def test_enter_goes_down_the_people_and_then_to_the_list_to_take_away(page: FirstStart) -> None:
    step = at_people(page)
    write("沈主任")
    press(Qt.Key.Key_Return)
    assert step.rows[1].name.hasFocus()
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    assert (step.save.hasFocus(), page.at, page.next.key) == (True, 4, "Ctrl+Enter")


def test_enter_on_a_role_leads_to_the_name_that_is_missing(page: FirstStart) -> None:
    step = at_people(page)
    press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_Return)
    assert step.rows[3].name.hasFocus()


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


def test_unanswered_questions_are_as_usual_and_the_usual_choice_is_marked(page: FirstStart) -> None:
    rules = step_of(page, RulesStep)
    assert sheet_of(page.answers.rules.choices()) == RuleSheet()
    for box in (rules.day_start, rules.busy, rules.owner_away, *rules.plain.values()):
        assert marked(box) == [box.currentIndex()]
    assert marked(rules.hours) == [], "each sales centre has its own"


def marked(box: QComboBox) -> list[int]:
    """The choices that are called usual."""
    return [at for at in range(box.count()) if "（常用）" in box.itemText(at)]


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
    rules.plain["named_request.counts"].setCurrentIndex(1)
    rules.plain["very_important"].setCurrentIndex(1)
    rules.after_call.setValue(30)
    sheet = page.answers.site().sheet
    assert (sheet.named_request.counts, sheet.very_important) == (True, "managers")
    assert (sheet.protection_days.visit, sheet.protection_days.call) == (7, 30)
    rules.closes.setTime(rules.opens.time())
    go_on()
    assert page.at == 3
    assert rules._hours_label.text() == "打烊早于开门，请改正时间。"
    assert (rules.closes.hasFocus(), page.missing.text()) == (True, "")


@pytest.mark.parametrize(
    ("pin", "sentence"),
    [
        ("123456", "连续的数字，无论升降，一猜就中。请换一个口令。"),
        ("111111", "只用一两个不同数字的口令一猜就中。请换一个。"),
        ("19900102", "日期（如生日）一猜就中。请换一个口令。"),
        ("３０８６", "口令至少六位数字。"),
    ],
)
def test_a_weak_pin_is_refused_beside_its_field(page: FirstStart, pin: str, sentence: str) -> None:
    step = at_people(page)
    write("沈主任")
    step.rows[0].pin.setFocus()
    write(pin)
    go_on()
    assert page.at == 4
    assert step.rows[0].note.text() == sentence
    assert step.rows[0].pin.property("wrong") == "true"


def test_pins_are_drawn_and_can_be_drawn_again(page: FirstStart) -> None:
    step = at_people(page)
    drawn = [row.pin.text() for row in step.rows]
    assert all(len(pin) == 6 and pin.isdecimal() for pin in drawn)
    step.rows[0].findChildren(SmallButton)[0].click()
    assert step.rows[0].pin.text() != drawn[0]
    assert page.answers.rights.people[0].pin == step.rows[0].pin.text()


def test_each_agency_is_asked_for_a_manager_and_may_have_none(page: FirstStart) -> None:
    step = at_people(page)
    assert [(row.role.key, row.agency.key) for row in step.rows] == [
        ("supervisor", ""),
        ("manager", "德信行"),
        ("manager", "中联"),
    ]
    write("沈主任")
    step.rows[1].name.setFocus()
    write("蔡经理")
    go_on()
    assert page.at == 5
    assert [(o.id, o.name, o.agency) for o in page.answers.site().officers] == [
        ("m1", "蔡经理", "a1"),
        ("s1", "沈主任", None),
    ]


def test_the_list_to_take_away_has_every_pin_and_the_code(page: FirstStart, tmp_path: Path) -> None:
    at_people(page)
    write("沈主任")
    rights = page.answers.rights
    saved: list[Path] = []
    file = tmp_path / "pins.txt"
    write_paper(file, rights.paper("万象城销售中心"), saved.append, lambda _refusal: None)
    text = file.read_text(encoding="utf-8-sig")
    assert saved == [file]
    assert "沈主任" in text
    assert rights.people[0].pin in text
    assert rights.people[1].pin not in text
    assert rights.code in text


def test_a_list_taken_before_a_change_is_said_to_be_old(page: FirstStart, tmp_path: Path) -> None:
    step = at_people(page)
    write("沈主任")
    step._saved(tmp_path / "pins.txt")
    assert "pins.txt" in step.taken.text()
    step.rows[0].findChildren(SmallButton)[0].click()
    assert step.taken.text() == "取走清单后又有改动：请重新保存或打印。"


def test_enter_begins_no_book_whose_pins_nobody_has(qtbot: QtBot, page: FirstStart) -> None:
    at_people(page)
    write("沈主任")
    go_on()
    step = step_of(page, BeginStep)
    with qtbot.assertNotEmitted(page.founded, wait=50):
        press(Qt.Key.Key_Return)
        go_on()
    assert step.noted.hasFocus()
    assert step._told.text() == "请按空格打勾，或按 Esc 返回去保存、打印口令和恢复码。"
    press(Qt.Key.Key_Escape)
    step_of(page, PeopleStep).rows[1].name.setFocus()
    write("蔡经理")
    go_on()
    press(Qt.Key.Key_Space)
    with qtbot.waitSignal(page.founded):
        press(Qt.Key.Key_Return)


def test_a_list_that_was_saved_is_taken_away_until_somebody_is_added(
    page: FirstStart, tmp_path: Path
) -> None:
    people = at_people(page)
    write("沈主任")
    people._saved(tmp_path / "pins.txt")
    go_on()
    step = step_of(page, BeginStep)
    assert (step._note.isHidden(), page.next.hasFocus()) == (True, True)
    press(Qt.Key.Key_Escape)
    people.rows[1].name.setFocus()
    write("蔡经理")
    go_on()
    assert (step.noted.isVisible(), step.noted.isChecked(), step.noted.hasFocus()) == (True, False, True)


def test_a_list_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    refused: list[Refusal] = []
    write_paper(tmp_path / "missing" / "pins.txt", "x", lambda _file: None, refused.append)
    assert "pins.txt" in str(refused[0].sentence)


def at_people(page: FirstStart) -> PeopleStep:
    roster = at_roster(page)
    type_person(roster, "马英涵", "德信行")
    type_person(roster, "李玉", "中联")
    go_on()
    press(Qt.Key.Key_Return)
    assert page.at == 4
    return step_of(page, PeopleStep)


def test_the_last_step_says_what_cannot_be(page: FirstStart) -> None:
    page.show_step(5)
    step = step_of(page, BeginStep)
    assert step.refusal.isVisible()
    press(Qt.Key.Key_Return)
    assert page.at == 5
