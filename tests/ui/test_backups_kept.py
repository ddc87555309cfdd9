"""Backups while the desk is open: when they are made, what the page says, and putting one back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.desk.backups.making import back_up, backups
from frontdesk.desk.backups.whose import open_book
from frontdesk.desk.commands import CloseDay, OpenDay
from frontdesk.desk.desk import Desk
from frontdesk.desk.rights.pin_changes import set_first_pins
from tests.ui.made_up import Clock, first_visit, morning
from tests.ui.officers_made import MANAGER, PINS, SUPERVISOR, WRONG, desk_with_rights, settle
from tests.ui.processes import PATIENCE, founded_book, texts, the_app
from tests.ui.settings_scenes import settings
from tests.ui.windows import Hands
from ui.app import Program, open_desk
from ui.backups.keeper import Keeper
from ui.backups.putting_back import PutBack
from ui.backups.restore_dialog import RestoreDialog
from ui.jobs import Jobs
from ui.main_window import MainWindow
from ui.session import Session
from ui.startup.crash import Faults
from ui.startup.preferences import Preferences
from ui.startup.rooms import Rooms
from ui.startup.shell import Shell
from ui.startup.strip import Strip
from ui.startup.trouble import TroublePage
from ui.widgets.buttons import KeyButton


@pytest.fixture
def hands(tmp_path: Path) -> Iterator[Hands]:
    with desk_with_rights(tmp_path) as made:
        yield made


def desk_of(hands: Hands) -> Desk:
    desk: Desk = hands.session._desk
    return desk


def keeper_of(hands: Hands, folder: Path, hours: int = 4) -> Keeper:
    made = Keeper(desk_of(hands), hands.window.jobs, folder, hours, hands.window)
    hands.session.changed.connect(made.follow)
    return made


def looked(hands: Hands, keeper: Keeper) -> int:
    """A minute has gone by; how many backups there are."""
    for _ in range(2):
        keeper.look()
        settle(hands)
    return len(backups(keeper.folder, open_book(desk_of(hands))))


def test_one_is_made_every_few_hours_while_the_book_grows(hands: Hands, tmp_path: Path) -> None:
    keeper = keeper_of(hands, tmp_path / "backups")
    assert looked(hands, keeper) == 1
    assert looked(hands, keeper) == 1
    hands.clock.forward(4 * 60 + 1)
    assert looked(hands, keeper) == 1
    first_visit(hands.session)
    assert looked(hands, keeper) == 2
    first_visit(hands.session)
    assert looked(hands, keeper) == 2
    keeper.hours = 1
    hands.clock.forward(61)
    assert looked(hands, keeper) == 3
    assert keeper.found is not None
    assert keeper.found[0].facts.head == hands.session.head.hash


def test_after_the_close_of_day_there_is_one_in_any_case(hands: Hands, tmp_path: Path) -> None:
    keeper = keeper_of(hands, tmp_path / "backups", hours=0)
    assert looked(hands, keeper) == 0
    hands.session.do(CloseDay((), "nobody_there"))
    settle(hands)
    assert keeper.found is not None
    assert keeper.found[0].facts.head == hands.session.head.hash


def test_what_goes_wrong_is_told_until_one_succeeds(hands: Hands, tmp_path: Path) -> None:
    page = settings(hands.window)
    keeper = page._keeper
    assert len(keeper.found or ()) == 4
    page.backups.folder.use(tmp_path / "stick" / "backups")
    page.backups.now.click()
    settle(hands)
    assert page.backups.refusal.isVisible()
    assert "文件夹不见了" in texts(page)
    assert keeper.trouble is not None
    (tmp_path / "stick").mkdir()
    hands.press(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    settle(hands)
    assert keeper.trouble is None
    assert not page.backups.refusal.isVisible()
    assert len(page.backups.choices.choices) == 1
    assert page._preferences.backup_folder == tmp_path / "stick" / "backups"


def test_one_that_is_cancelled_leaves_nothing(hands: Hands, tmp_path: Path) -> None:
    keeper = keeper_of(hands, tmp_path / "backups")
    keeper.back_up()
    assert keeper.busy
    keeper.cancel()
    settle(hands)
    assert not keeper.busy
    assert keeper.trouble is None
    assert backups(keeper.folder, open_book(desk_of(hands))) == []


def restore_dialog(hands: Hands) -> tuple[RestoreDialog, list[object]]:
    """The dialog for the newest backup, after which three parties came."""
    page = settings(hands.window)
    agreed: list[object] = []
    page.restore_wanted.connect(agreed.append)
    for _ in range(3):
        first_visit(hands.session)
    page.backups.choices.select_row(0)
    page.backups.restore.click()
    dialog = hands.dialog
    assert isinstance(dialog, RestoreDialog)
    return dialog, agreed


def test_restoring_shows_both_and_takes_the_supervisors_pin(hands: Hands) -> None:
    dialog, agreed = restore_dialog(hands)
    told = texts(dialog).split("\n")
    assert {str(dialog.backup.facts.seq), str(hands.session.head.seq)} <= set(told)
    assert str(hands.session.head.seq - dialog.backup.facts.seq) in dialog.note.accessibleName()
    assert dialog.row is not None
    for pin in (WRONG, MANAGER):
        dialog.row.pin.setText(pin)
        dialog.confirm()
        settle(hands)
        assert agreed == []
        assert dialog.isVisible()
    dialog.row.pin.setText(SUPERVISOR)
    dialog.confirm()
    settle(hands)
    assert agreed == [dialog.backup]


def test_esc_puts_nothing_back(hands: Hands) -> None:
    _dialog, agreed = restore_dialog(hands)
    hands.press(Qt.Key.Key_Escape)
    assert hands.dialog is None
    assert agreed == []


def test_without_pins_nobody_is_asked_for_one(tmp_path: Path) -> None:
    with desk_with_rights(tmp_path, pins=False) as hands:
        dialog, agreed = restore_dialog(hands)
        assert dialog.row is None
        hands.press(Qt.Key.Key_Return)
        assert agreed == [dialog.backup]


def test_a_failed_backup_stands_above_everything(qtbot: QtBot, tmp_path: Path) -> None:
    shell, jobs = Shell(), Jobs()
    qtbot.addWidget(shell)
    shell.show()
    desk = Desk.at(founded_book(tmp_path / "site.book"))
    preferences = Preferences(tmp_path / "desk.ini")
    preferences.backup_folder = tmp_path / "stick" / "backups"
    rooms = Rooms(the_app(), shell, preferences, jobs, open_desk)
    rooms.move_in(desk)
    assert rooms.window is not None
    rooms.window.session.do(_opening(rooms.window.session))
    while not (rooms.keeper is not None and rooms.keeper.trouble):
        rooms.each_minute()
        QApplication.processEvents()
    strip = shell.menuWidget()
    assert isinstance(strip, Strip)
    assert "上次备份没有做成" in strip.accessibleName()
    strip.buttons[0].click()
    assert rooms.window.shown == "settings"
    rooms.move_out()
    jobs.shutdown()
    desk.close()


def _opening(session: Session) -> OpenDay:
    return OpenDay(session.today())


def test_a_backup_is_put_back_in_the_running_program(qtbot: QtBot, tmp_path: Path) -> None:
    """The whole way: backup, press on, put it back by PIN, and the desk stands there as it was then."""
    book = founded_book(tmp_path / "site.book")
    first = Desk.at(book)
    set_first_pins(
        first, {one.id: PINS["s1"] for one in first.site.officers if one.role.value == "supervisor"}
    )
    first.close()
    program = Program(the_app(), Preferences(tmp_path / "desk.ini"), book)
    program.faults = Faults(tmp_path / "log")
    assert program.start()
    qtbot.waitUntil(lambda: program.rooms is not None and program.rooms.window is not None, timeout=PATIENCE)
    window = window_of(program)
    if (dialog := QApplication.activeModalWidget()) is not None:
        dialog.close()
    window.session.do(_opening(window.session))
    keeper = program.rooms.keeper if program.rooms else None
    assert keeper is not None
    keeper.back_up()
    qtbot.waitUntil(lambda: bool(keeper.found) and not keeper.busy, timeout=PATIENCE)
    then = window.session.head
    first_visit(window.session)
    assert window.session.head != then
    assert keeper.found is not None
    assert program.rooms is not None
    program.rooms.restore(keeper.found[0].file)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PutBack), timeout=PATIENCE)
    assert window_of(program) is not window
    assert window_of(program).session.head == then
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.close()
    kept = [
        one for one in backups(keeper.folder, open_book(window_of(program).session._desk)) if one.name.aside
    ]
    assert len(kept) == 1
    program.shell.close()
    program.shell.deleteLater()


def window_of(program: Program) -> MainWindow:
    assert program.rooms is not None
    assert program.rooms.window is not None
    return program.rooms.window


def test_an_unsound_backup_leaves_the_desk_as_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    book = founded_book(tmp_path / "site.book")
    program = Program(the_app(), Preferences(tmp_path / "desk.ini"), book)
    program.faults = Faults(tmp_path / "log")
    assert program.start()
    qtbot.waitUntil(lambda: program.rooms is not None and program.rooms.window is not None, timeout=PATIENCE)
    broken = tmp_path / "broken.book"
    broken.write_bytes(b"this is none")
    assert program.rooms is not None
    program.rooms.restore(broken)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PutBack), timeout=PATIENCE)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert "轮序本原样未动。" in texts(dialog)
    dialog.close()
    assert window_of(program).session.founded
    program.shell.close()
    program.shell.deleteLater()


def test_a_clock_stands_still_between_two_looks(hands: Hands, tmp_path: Path) -> None:
    """The keeper's clock is that of the site's wall, in whole seconds."""
    keeper = keeper_of(hands, tmp_path / "backups")
    assert isinstance(hands.clock, Clock)
    assert f"{keeper.now():%Y-%m-%d %H:%M}" == "2026-09-26 09:00"
    assert morning().at.hour == 1


def test_a_damaged_book_offers_its_backups(qtbot: QtBot, tmp_path: Path) -> None:
    book = founded_book(tmp_path / "site.book")
    desk = Desk.at(book)
    now = morning().at.replace(tzinfo=None)
    made = back_up(open_book(desk), tmp_path / "backups", now, lambda *_: None)
    desk.close()
    book.write_bytes(bytes(9000))
    program = Program(the_app(), Preferences(tmp_path / "desk.ini"), book)
    program.faults = Faults(tmp_path / "log")
    assert program.start()
    qtbot.waitUntil(lambda: isinstance(program.shell.centralWidget(), TroublePage), timeout=PATIENCE)
    page = program.shell.centralWidget()
    assert isinstance(page, TroublePage)
    assert "恢复备份" in "".join(button.text() for button in page.findChildren(KeyButton))
    page.restore_wanted.emit(made.file)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), PutBack), timeout=PATIENCE)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.close()
    assert window_of(program).session.founded
    program.shell.close()
    program.shell.deleteLater()


def test_a_made_up_day_is_put_back_nowhere(hands: Hands) -> None:
    page = settings(hands.window)
    assert page.backups.restore.isEnabled()
    page._keeper.restorable = False
    page.backups.show_state()
    assert not page.backups.restore.isEnabled()
    assert page.backups.restore.toolTip()
    page._keeper.found = ()
    page.backups.show_state()
    assert page.backups.state.text().startswith("示例日什么都不保留")
