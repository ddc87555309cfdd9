"""The people page: found by two letters, opened by Enter, changed by dialogs; by keyboard and by mouse."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from frontdesk.book.entries import ConsultantChanged, TurnGiven
from frontdesk.demo.saturday import play_busy_saturday
from frontdesk.desk.commands import CloseDay, GuestVisit, OpenDay, SignOut
from frontdesk.desk.desk import Desk
from frontdesk.desk.orders import Leave, Suspend
from frontdesk.desk.past.person import history_of
from frontdesk.people import Stage
from frontdesk.visits import Grade, Kind
from tests.ui.made_up import first_visit, id_of
from tests.ui.officers_made import desk_with_rights, settle
from tests.ui.people_scenes import page_of, portrait
from tests.ui.windows import Hands
from tests.ui.with_rights import approved, brief
from ui.dialogs.person.edit import EditPersonDialog
from ui.dialogs.person.reason import ReasonDialog
from ui.dialogs.visits.why import WhyDialog
from ui.main_window import DESK, ROSTER
from ui.pages.people.history_rows import EARLIER, HistoryRow, items_of
from ui.pages.people.rows import PersonRow, Who, stage_text
from ui.pages.people_page import PeoplePage

Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)


@pytest.fixture
def hands(tmp_path: Path) -> Iterator[Hands]:
    with desk_with_rights(tmp_path) as made:
        yield made


@pytest.fixture
def page(hands: Hands) -> PeoplePage:
    made = page_of(hands.window)
    QApplication.processEvents()
    settle(hands)
    return made


def row(page: PeoplePage, name: str) -> PersonRow:
    shown = [item.shown for item in page.list.items if isinstance(item.shown, PersonRow)]
    return next(one for one in shown if one.name == name)


def names(page: PeoplePage) -> list[str]:
    return [item.shown.name for item in page.list.items if isinstance(item.shown, PersonRow)]


def told(page: PeoplePage) -> list[str]:
    """The history that is shown, newest first."""
    shown = [item.shown for item in page.person.history.items if isinstance(item.shown, HistoryRow)]
    return [one.told for one in shown if one.time]


# ---- the roster


def test_everybody_stands_by_agency_with_state_stage_and_turns(hands: Hands, page: PeoplePage) -> None:
    first_visit(hands.session)
    settle(hands)
    assert len(names(page)) == 12
    assert [item.key for item in page.list.items].index("") == 0
    called = row(page, "马英涵")
    assert (called.stage, called.standing.sign, called.standing.text) == ("熟手", "receiving", "首访")
    assert called.today.text == "1 · 应 0.5"
    assert called.month.text == "1 · 应 0.5"
    assert row(page, "赵宇").standing.text == "未签到"
    assert "马英涵" in page.list.items[1].spoken
    assert "德信行" in page.list.items[1].spoken


def test_what_is_owed_and_a_suspension_are_seen(hands: Hands, page: PeoplePage) -> None:
    approved(hands.session, Suspend(id_of(hands.session, "李玉"), "appearance", "m2"))
    assert "停接" in row(page, "李玉").standing.text
    page.which.choose(Who.NOTED)
    assert names(page) == ["李玉"]


@pytest.mark.parametrize("letters", ["myh", "mayinghan", "马英"])
def test_two_letters_find_and_enter_opens(hands: Hands, page: PeoplePage, letters: str) -> None:
    page.field.setFocus()
    hands.type(letters)
    assert names(page) == ["马英涵"]
    hands.press(Key.Key_Return)
    assert page.shown_person == id_of(hands.session, "马英涵")
    hands.press(Key.Key_Escape)
    assert not page.shown_person
    hands.press(Key.Key_Escape)
    assert len(names(page)) == 12
    hands.press(Key.Key_Escape)
    assert hands.window.shown == DESK


def test_arrows_pass_over_the_headings(hands: Hands, page: PeoplePage) -> None:
    page.field.setFocus()
    for _ in range(4):
        hands.press(Key.Key_Down)
    assert page.list.selected() == id_of(hands.session, "李玉")
    for _ in range(9):
        hands.press(Key.Key_Up)
    assert page.list.selected() == id_of(hands.session, "马英涵")


@pytest.mark.parametrize("digit", ["2", "２"])
def test_a_digit_chooses_who_is_shown(hands: Hands, page: PeoplePage, digit: str) -> None:
    page.field.setFocus()
    hands.type("m" + digit)
    assert page.which.value() == Who.ON_DUTY
    assert page.field.text() == "m"
    assert names(page) == ["马英涵"]


def test_nobody_found_says_what_to_do(page: PeoplePage) -> None:
    page.field.setText("qqq")
    assert page.empty.isVisible()
    assert not page.open_button.isEnabled()


def test_a_double_click_opens_and_a_click_leads_back(page: PeoplePage) -> None:
    index = page.list.model().index(1, 0)
    place = page.list.visualRect(index).center()
    QTest.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.shown_person == "c1"
    page.person.head.back.click()
    assert not page.shown_person
    assert page.list.selected() == "c1"


def test_the_right_button_offers_what_can_be_decided(hands: Hands, page: PeoplePage) -> None:
    place = page.list.visualRect(page.list.model().index(2, 0)).center()
    at = page.list.viewport().mapToGlobal(place)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, page.mapFromGlobal(at), at)
    QApplication.sendEvent(page, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.title() == "查军"
    assert page.list.selected() == id_of(hands.session, "查军")
    menu.close()


def test_the_page_is_kept_over_a_change_of_language(hands: Hands, page: PeoplePage) -> None:
    page.field.setText("l")
    page.which.choose(Who.ON_DUTY)
    page.show_person(id_of(hands.session, "李玉"))
    again = PeoplePage(hands.session, hands.window.jobs, page.kept())
    assert again.field.text() == "l"
    assert again.which.value() == Who.ON_DUTY
    assert again.shown_person == id_of(hands.session, "李玉")


def test_ctrl_2_opens_it_where_the_program_has_furnished_it(hands: Hands) -> None:
    hands.window.add_later(ROSTER, lambda: PeoplePage(hands.session, hands.window.jobs))
    hands.control(Key.Key_2)
    assert hands.window.shown == ROSTER


def test_guests_are_called_in_a_persons_history_as_on_the_desk(hands: Hands, page: PeoplePage) -> None:
    line = brief(hands.session, Kind.TOUR, Grade.IMPORTANT, 20)
    hands.session.do(GuestVisit("t", Kind.TOUR, 20, None, line, Grade.IMPORTANT))
    assert hands.session.board is not None
    page.show_person(hands.session.board.visits["t"].receivers[0])
    settle(hands)
    assert told(page)[0].startswith("重要参观团：")


# ---- who joins, changes, leaves


def test_somebody_joins_by_keyboard(hands: Hands, page: PeoplePage) -> None:
    page.field.setFocus()
    hands.control(Key.Key_N)
    dialog = hands.dialog
    assert isinstance(dialog, EditPersonDialog)
    assert not dialog.primary_button.isEnabled()
    hands.type("吕布")
    dialog.agency.choose("a2")
    dialog.stage.choose(Stage.ACCOMPANIED)
    assert dialog.mentor.isVisible()
    dialog.mentor.choose(id_of(hands.session, "李玉"))
    hands.press(Key.Key_Return)
    assert hands.dialog is None
    board = hands.session.board
    assert board is not None
    new = next(one for one in board.consultants.values() if one.name == "吕布")
    assert (new.agency, new.stage, new.mentor) == ("a2", Stage.ACCOMPANIED, id_of(hands.session, "李玉"))
    assert row(page, "吕布").stage == "新人，师傅李玉"
    assert page.chosen == new.id
    assert page.head.told.text().startswith("吕布已入册 · ")
    assert page.list.viewport().rect().contains(page.list.visualRect(page.list.currentIndex()))
    hands.press(Key.Key_Up)
    assert "吕布" not in page.head.told.text()


def test_a_name_that_stands_there_already_is_said_beside_the_field(hands: Hands, page: PeoplePage) -> None:
    page.open_add()
    dialog = hands.dialog
    assert isinstance(dialog, EditPersonDialog)
    dialog.agency.choose("a1")
    dialog.name.setText("查军")
    assert dialog.missing.text() == "查军已在这家公司的名册上。"
    assert not dialog.primary_button.isEnabled()


def test_a_name_is_mended_and_the_past_keeps_its_person(hands: Hands, page: PeoplePage) -> None:
    page.list.select(id_of(hands.session, "马英涵"))
    page.open_edit()
    dialog = hands.dialog
    assert isinstance(dialog, EditPersonDialog)
    dialog.name.setText("马英寒")
    hands.press(Key.Key_Return)
    assert "马英寒" in names(page)
    (change,) = [e.what for e in hands.session.entries if isinstance(e.what, ConsultantChanged)]
    assert (change.id, change.name) == ("c1", "马英寒")


def test_a_stage_is_lowered_here_and_raised_by_the_manager_only(hands: Hands, page: PeoplePage) -> None:
    page.list.select(id_of(hands.session, "赵宇"))
    page.open_edit()
    dialog = hands.dialog
    assert isinstance(dialog, EditPersonDialog)
    assert dialog.stage.count() == 4
    dialog.stage.choose(Stage.TRAINEE)
    assert "还不排队" in dialog.lanes.text()
    hands.press(Key.Key_Return)
    page.open_edit()
    again = hands.dialog
    assert isinstance(again, EditPersonDialog)
    assert again.stage.count() == 1


def test_on_duty_nobody_changes_the_agency(hands: Hands, page: PeoplePage) -> None:
    page.list.select(id_of(hands.session, "马英涵"))
    page.open_edit()
    dialog = hands.dialog
    assert isinstance(dialog, EditPersonDialog)
    dialog.agency.choose("a2")
    assert "签退" in dialog.missing.text()
    dialog.reject()
    hands.session.do(SignOut("c1"))
    page.open_edit()
    later = hands.dialog
    assert isinstance(later, EditPersonDialog)
    later.agency.choose("a2")
    hands.press(Key.Key_Return)
    assert row(page, "马英涵").mark.name == "中联"


def test_who_left_is_found_again_and_comes_back(hands: Hands, page: PeoplePage) -> None:
    approved(hands.session, Leave((id_of(hands.session, "赵宇"),), "s1"))
    assert "赵宇" not in names(page)
    page.which.choose(Who.LEFT)
    assert names(page) == ["赵宇"]
    assert not page.more.isEnabled()
    page.open_edit()
    dialog = hands.dialog
    assert isinstance(dialog, EditPersonDialog)
    hands.press(Key.Key_Return)
    page.which.choose(Who.ALL)
    assert "赵宇" in names(page)


def test_who_worked_here_before_doesnt_join_twice(hands: Hands, page: PeoplePage) -> None:
    approved(hands.session, Leave((id_of(hands.session, "赵宇"),), "s1"))
    page.open_add()
    dialog = hands.dialog
    assert isinstance(dialog, EditPersonDialog)
    dialog.agency.choose("a1")
    dialog.name.setText("赵宇")
    assert "已离职" in dialog.missing.text()


# ---- photos


def test_a_photo_is_chosen_seen_and_taken_away(hands: Hands, page: PeoplePage, tmp_path: Path) -> None:
    page.list.select("c1")
    page.open_edit()
    dialog = hands.dialog
    assert isinstance(dialog, EditPersonDialog)
    dialog.take_photo(portrait(tmp_path / "ma.png", "#7AA5C9"))
    hands.press(Key.Key_Return)
    assert row(page, "马英涵").photo is not None
    assert (tmp_path / "book-photos" / "c1.png").is_file()
    assert not [e for e in hands.session.entries if isinstance(e.what, ConsultantChanged)]
    page.open_edit()
    again = hands.dialog
    assert isinstance(again, EditPersonDialog)
    again.drop.click()
    hands.press(Key.Key_Return)
    assert row(page, "马英涵").photo is None


@pytest.mark.qt_log_ignore("Not a JPEG|qt.gui.imageio", extend=True)
def test_a_bad_file_is_refused_inside_the_dialog(hands: Hands, page: PeoplePage, tmp_path: Path) -> None:
    (tmp_path / "no.jpg").write_bytes(b"no picture")
    page.open_edit()
    dialog = hands.dialog
    assert isinstance(dialog, EditPersonDialog)
    dialog.take_photo(tmp_path / "no.jpg")
    assert "no.jpg" in dialog.refusal.accessibleName()
    assert dialog.photo_file is None


# ---- one person's page


def test_the_history_tells_the_day_and_enter_says_why(hands: Hands, page: PeoplePage) -> None:
    first_visit(hands.session)
    page.show_person("c1")
    assert told(page) == ["首访：马英涵接待：按轮序。", "马英涵签到。"]
    hands.press(Key.Key_Return)
    dialog = hands.dialog
    assert isinstance(dialog, WhyDialog)
    assert "马英涵" in dialog.reason.text()


def test_digits_choose_what_is_shown(hands: Hands, page: PeoplePage) -> None:
    first_visit(hands.session)
    page.show_person("c1")
    hands.type("2")
    assert told(page) == ["首访：马英涵接待：按轮序。"]
    hands.type("4")
    assert not told(page)
    assert page.person.empty.isVisible()


def test_an_earlier_day_is_explained_too(hands: Hands, page: PeoplePage) -> None:
    hands.session.do(SignOut("c1"))
    receiver = hands.session.previews(1)[0].consultant
    first_visit(hands.session)
    hands.session.do(CloseDay((), "nobody_there"))
    hands.clock.forward(24 * 60)
    hands.session.do(OpenDay(hands.session.today()))
    page.show_person(receiver)
    page.person.chapters.choose("turns")
    page.person.history.open_selected()
    dialog = hands.dialog
    assert isinstance(dialog, ReasonDialog)
    assert "队首" in dialog.told[0]


def test_earlier_days_are_read_when_they_are_wanted(hands: Hands, page: PeoplePage) -> None:
    for _ in range(16):
        hands.session.do(CloseDay((), "nobody_there"))
        hands.clock.forward(24 * 60)
        hands.session.do(OpenDay(hands.session.today()))
    page.show_person("c1")
    assert not told(page)
    assert page.person.history.keys == [EARLIER]
    page.person.history.open_selected()
    assert told(page) == ["马英涵签到。"]
    assert EARLIER not in page.person.history.keys


def test_it_follows_what_is_decided_meanwhile(hands: Hands, page: PeoplePage) -> None:
    page.show_person("c1")
    approved(hands.session, Suspend("c1", "appearance", "s1"))
    assert "停接" in page.person.facts.suspension.text()
    assert "停接" in told(page)[0]
    first_visit(hands.session)
    assert page.person.facts.suspension.isVisible()


def test_a_manager_among_them_is_called_one(hands: Hands) -> None:
    board = hands.session.board
    assert board is not None
    boss = replace(board.consultants["c1"], id="m1", name="蔡经理")
    assert stage_text(board, boss) == "销售经理"


def test_the_mentors_history_says_why_the_newcomers_turn_stands_there(tmp_path: Path) -> None:
    desk = Desk.at(tmp_path / "day.book")
    play_busy_saturday(desk)
    board = desk.board
    assert board is not None
    turns = [entry.what for entry in desk.entries if isinstance(entry.what, TurnGiven)]
    turn = next(turn for turn in turns if turn.with_mentor is not None)
    mentor = turn.with_mentor
    assert mentor is not None
    items = items_of(board, mentor, history_of(desk, mentor), "turns", desk.site.zone, more=False)
    rows = [item.shown for item in items if isinstance(item.shown, HistoryRow)]
    newcomers = [row for row in rows if board.name(turn.consultant) in row.told]
    assert newcomers
    assert {row.note for row in newcomers} == {"作为师傅陪同"}
    assert not [row for row in rows if board.name(mentor) in row.told and row.note == "作为师傅陪同"]
    desk.close()
