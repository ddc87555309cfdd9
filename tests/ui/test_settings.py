"""Settings: each holds at once, is remembered, and is found by its name."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.made_up import busy_saturday, site
from tests.ui.played import desk_after
from tests.ui.processes import texts, the_app
from ui import theme
from ui.app import open_desk
from ui.jobs import Jobs
from ui.main_window import CLOSE, SETTINGS
from ui.pages.close_page import ClosePage
from ui.pages.settings.page import SettingsPage
from ui.startup.preferences import Preferences
from ui.startup.rooms import Rooms
from ui.startup.shell import Shell
from ui.widgets.buttons import KeyButton, SmallButton
from ui.widgets.cards import PersonCard, PersonFace
from ui.widgets.painting import text_width
from ui.words import language


@pytest.fixture
def rooms(qtbot: QtBot, tmp_path: Path) -> Iterator[Rooms]:
    """The desk on a busy Saturday, with the settings in front."""
    shell, jobs = Shell(), Jobs()
    qtbot.addWidget(shell)
    shell.show()
    desk, _clock = desk_after(busy_saturday, tmp_path, site)
    made = Rooms(the_app(), shell, Preferences(tmp_path / "desk.ini"), jobs, open_desk)
    made.move_in(desk)
    page(made)
    yield made
    theme.use_scale(the_app(), 100)
    made.move_out()
    jobs.shutdown()
    desk.close()


def page(rooms: Rooms) -> SettingsPage:
    assert rooms.window is not None
    rooms.window.actions_by_name["settings"].trigger()
    found = rooms.window.page(SETTINGS)
    assert isinstance(found, SettingsPage)
    return found


def remembered(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "desk.ini")


def test_another_language_at_once_on_this_page(rooms: Rooms, tmp_path: Path) -> None:
    page(rooms).search.setText("语")
    page(rooms).look.language.choose("en")
    assert language() == "en"
    assert rooms.window is not None
    assert rooms.window.shown == SETTINGS
    assert "Settings" in texts(rooms.window)
    assert page(rooms).search.text() == "语"
    assert remembered(tmp_path).language == "en"


def test_one_stays_at_the_setting_that_made_the_page_anew(qtbot: QtBot, rooms: Rooms) -> None:
    rooms._shell.activateWindow()
    qtbot.waitUntil(rooms._shell.isActiveWindow)
    for way, chosen in ((0, "en"), (2, "125"), (2, "100")):
        before = page(rooms).look.ways[way]
        before.setFocus()
        before.choose(chosen)
        assert rooms.window is not None
        after = rooms.window.page(SETTINGS)
        assert isinstance(after, SettingsPage)
        assert after.look.ways[way] is not before
        qtbot.waitUntil(after.look.ways[way].hasFocus)


def test_light_and_dark(rooms: Rooms, tmp_path: Path) -> None:
    page(rooms).look.mode.choose("dark")
    assert theme.is_dark()
    assert remembered(tmp_path).theme == "dark"
    page(rooms).look.mode.choose("system")
    assert theme.mode(the_app()) == "system"


def test_larger_type_is_followed_by_labels_and_painted_widgets(rooms: Rooms, tmp_path: Path) -> None:
    small = [button.sizeHint() for button in (KeyButton("撤销", "F2"), SmallButton("送客"))]
    card = PersonCard(PersonFace("a", "欧阳娜", "52 分")).sizeHint()
    narrow, lines = text_width("欧阳娜", "name"), QFontMetricsF(the_app().font()).height()
    page(rooms).look.type_size.choose("150")
    larger = [button.sizeHint() for button in (KeyButton("撤销", "F2"), SmallButton("送客"))]
    assert all(new.width() > 1.1 * old.width() and new.height() > old.height()
               for new, old in zip(larger, small, strict=True))  # fmt: skip
    assert PersonCard(PersonFace("a", "欧阳娜", "52 分")).sizeHint().width() > 1.2 * card.width()
    assert text_width("欧阳娜", "name") == pytest.approx(1.5 * narrow, rel=0.05)
    assert QFontMetricsF(the_app().font()).height() > 1.4 * lines
    assert page(rooms).look.type_size.value() == "150"
    assert remembered(tmp_path).scale == 150
    page(rooms).look.type_size.choose("100")
    assert text_width("欧阳娜", "name") == narrow


def test_the_name_that_is_seen_from_afar_does_not_grow() -> None:
    for percent in theme.SCALES:
        theme.use_scale(the_app(), percent)
        assert theme.type_of("hero") == theme.TYPE["hero"]
        assert theme.type_of("body")[0] == round(14 * percent / 100)
    theme.use_scale(the_app(), 70)
    assert theme.scale() == 100


def test_one_key_silences_everything_from_anywhere(rooms: Rooms, tmp_path: Path) -> None:
    shown = page(rooms)
    window = rooms.window
    assert window is not None
    window.actions_by_name["sound"].trigger()
    assert window.chime.muted
    assert not shown.sound.chime.isEnabled()
    assert shown.sound.sound.value() == "off"
    assert window.footer.silent.isVisible()
    assert not remembered(tmp_path).sound
    window.actions_by_name["sound"].trigger()
    assert not window.chime.muted
    assert window.footer.silent.isHidden()


def test_chime_and_spoken_name(rooms: Rooms, tmp_path: Path) -> None:
    sound = page(rooms).sound
    sound.chime.choose("off")
    sound.voice.choose("on")
    assert rooms.window is not None
    assert (rooms.window.chime.rings, rooms.window.chime.speaks) == (False, True)
    assert (remembered(tmp_path).chime, remembered(tmp_path).spoken_name) == (False, True)
    rooms.use_language("en")
    assert (rooms.window.chime.rings, rooms.window.chime.speaks) == (False, True)


def test_the_boards_screen_is_remembered_by_name(rooms: Rooms, tmp_path: Path) -> None:
    screens = page(rooms).board_screen.screens
    names = [screen.name() for screen in QGuiApplication.screens() if screen.name()]
    assert screens.count() == 1 + len(names)
    for name in names:
        screens.choose(name)
        assert remembered(tmp_path).board_screen == name
    rooms._preferences.board_screen = "HDMI-7"
    rooms.use_language("en")
    assert page(rooms).board_screen.screens.key == "HDMI-7"
    assert "not plugged in" in page(rooms).board_screen.screens.currentText()


def test_the_folder_of_the_days_files_is_used_from_now_on(rooms: Rooms, tmp_path: Path) -> None:
    assert rooms.window is not None
    rooms.window.show_page(CLOSE)
    page(rooms).folders.days.use(tmp_path / "elsewhere")
    close = rooms.window.page(CLOSE)
    assert isinstance(close, ClosePage)
    assert close.base == tmp_path / "elsewhere"
    assert remembered(tmp_path).day_folder == tmp_path / "elsewhere"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("字号", {"字号"}),
        ("zh", {"字号"}),
        ("dark", {"浅色或深色"}),
        ("静音", {"总开关"}),
        ("u盘", {"多久一次", "放在哪里"}),
        ("tsy", {"提示音"}),
        ("屏幕", {"公示屏放在哪块屏幕"}),
    ],
)
def test_settings_are_found_by_words_pinyin_and_initials(rooms: Rooms, typed: str, found: set[str]) -> None:
    shown = page(rooms)
    shown.search.setText(typed)
    left = {one.name for card in shown.cards for one in card.settings if one.isVisible()}
    assert found <= left
    assert len(left) <= 4
    QTest.keyClick(shown.search, Qt.Key.Key_Escape)
    assert all(one.isVisible() for card in shown.cards for one in card.settings)


def test_what_is_called_nothing_is_said(rooms: Rooms) -> None:
    shown = page(rooms)
    shown.search.setText("洗衣机")
    assert shown.nothing.isVisible()
    assert not any(card.isVisible() for card in shown.cards)
    QTest.keyClick(shown.search, Qt.Key.Key_Escape)
    assert not shown.nothing.isVisible()
    QTest.keyClick(shown.search, Qt.Key.Key_Escape)
    assert rooms.window is not None
    assert rooms.window.shown == "desk"


def test_settings_that_make_no_sense_count_as_usual(tmp_path: Path) -> None:
    file = tmp_path / "desk.ini"
    file.write_text("[General]\nscale=300\nsound=maybe\nbackup_hours=-3\n")
    read = Preferences(file)
    assert (read.scale, read.sound, read.backup_hours, read.chime, read.spoken_name) == (
        100,
        True,
        4,
        True,
        False,
    )
    read.backup_hours, read.scale = 0, 125
    read.keep()
    assert (Preferences(file).backup_hours, Preferences(file).scale) == (0, 125)


def test_the_desk_fits_a_small_screen_in_larger_type(rooms: Rooms, qapp: QApplication) -> None:
    for percent in (100, 125):
        rooms.use_scale(percent)
        assert rooms.window is not None
        rooms.window.show_desk()
        rooms._shell.resize(1366, 768)
        qapp.processEvents()
        assert rooms._shell.width() == 1366
        assert rooms._shell.height() == 768
        assert rooms.window.minimumSizeHint().width() <= 1366
        assert rooms.window.minimumSizeHint().height() <= 768
        card = rooms.window.desk.next_card
        button = card.first_visit
        assert button.geometry().right() < card.width()
        assert button.width() >= button.minimumSizeHint().width()
