from itertools import pairwise

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QMenu,
    QSpinBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.looks.measure import faults
from tests.ui.gallery import MODES
from ui import theme
from ui.widgets.fields import date_field

TEXT = 4.5


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(("text", "ground"), theme.TEXT_ON)
def test_text_can_be_read_on_its_ground(app: QApplication, mode: theme.Mode, text: str, ground: str) -> None:
    theme.apply(app, mode)
    assert theme.contrast(theme.colour(text), theme.colour(ground)) >= TEXT


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("index", range(8))
def test_an_agency_can_be_read_as_badge_and_as_text(app: QApplication, mode: theme.Mode, index: int) -> None:
    theme.apply(app, mode)
    shade = theme.agency_colour(index)
    for ground in ("on_accent", "surface", "background", "sunk", "accent_soft"):
        assert theme.contrast(shade, theme.colour(ground)) >= TEXT


@pytest.mark.parametrize("percent", theme.SCALES)
def test_fields_are_of_one_height_whatever_their_state(qtbot: QtBot, app: QApplication, percent: int) -> None:
    theme.use_scale(app, percent)
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    fields = [QLineEdit(), QLineEdit(), QComboBox(), QSpinBox(), QDateEdit(), QTimeEdit()]
    for field in fields:
        column.addWidget(field)
    theme.dress(fields[1], wrong="true")
    page.show()
    qtbot.waitActive(page)
    heights = set()
    for field in fields:
        field.setFocus()
        column.invalidate()
        app.processEvents()
        heights |= {one.height() for one in fields}
    theme.use_scale(app, 100)
    assert len(heights) == 1


@pytest.mark.parametrize("percent", theme.SCALES)
def test_a_dates_field_has_room_for_the_widest_date(qtbot: QtBot, app: QApplication, percent: int) -> None:
    theme.use_scale(app, percent)
    field = date_field("日期")
    qtbot.addWidget(field)
    field.setDate(QDate(2028, 12, 30))
    field.resize(field.minimumWidth(), field.sizeHint().height())
    field.show()
    wrong = faults(field)
    theme.use_scale(app, 100)
    assert wrong == []


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
@pytest.mark.parametrize("percent", theme.SCALES)
def test_the_arrow_of_a_menu_stands_off_its_words(qtbot: QtBot, app: QApplication, percent: int) -> None:
    theme.use_scale(app, percent)
    menu = QMenu()
    qtbot.addWidget(menu)
    inner = menu.addMenu("4  查询与校验").menuAction()
    menu.popup(QPoint(0, 0))
    painted = menu.grab(menu.actionGeometry(inner)).toImage()
    menu.close()
    theme.use_scale(app, 100)
    columns = [at for at in range(painted.width()) if _is_painted(painted, at)]
    gaps = [after - before for before, after in pairwise(columns)]
    arrow = columns[-1] - max(at for at, gap in zip(columns, gaps, strict=False) if gap > 5)
    assert arrow < 24
    assert painted.width() - columns[-1] > 6


def _is_painted(image: QImage, column: int) -> bool:
    return len({image.pixel(column, row) for row in range(4, image.height() - 4)}) > 1


def test_eight_agencies_have_eight_colours() -> None:
    assert len({theme.agency_colour(index).name() for index in range(8)}) == 8
    assert theme.agency_colour(8) == theme.agency_colour(0)


def test_contrast_of_black_and_white_is_21() -> None:
    assert theme.contrast(QColor("white"), QColor("black")) == pytest.approx(21)
    assert theme.contrast(QColor("#777777"), QColor("#777777")) == pytest.approx(1)


def test_both_modes_name_the_same_colours() -> None:
    assert theme.LIGHT.keys() == theme.DARK.keys()


def test_a_system_that_says_nothing_counts_as_light(app: QApplication) -> None:
    assert app.styleHints().colorScheme() in (Qt.ColorScheme.Unknown, Qt.ColorScheme.Light)
    theme.apply(app, "system")
    assert not theme.is_dark()
    assert theme.mode(app) == "system"


@pytest.mark.parametrize(
    ("asked", "then"), [("system", ["dark", "light"]), ("light", ["light"] * 2), ("dark", ["dark"] * 2)]
)
def test_the_program_goes_dark_and_light_with_the_system_unless_asked_otherwise(
    app: QApplication, monkeypatch: pytest.MonkeyPatch, asked: theme.Mode, then: list[str]
) -> None:
    theme.apply(app, asked)
    seen = []
    for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light):
        monkeypatch.setattr(theme, "system_scheme", lambda scheme=scheme: scheme)
        app.styleHints().colorSchemeChanged.emit(scheme)
        seen.append("dark" if theme.is_dark() else "light")
        assert app.palette().window().color() == QColor(theme.tokens()["background"])
        assert theme.tokens()["surface"] in app.styleSheet()
    assert seen == then


def test_a_program_that_starts_on_a_dark_system_is_dark(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(theme, "system_scheme", lambda: Qt.ColorScheme.Dark)
    theme.apply(app, "system")
    assert theme.is_dark()


def test_light_and_dark_change_palette_and_stylesheet(app: QApplication) -> None:
    theme.apply(app, "dark")
    assert app.palette().window().color() == QColor(theme.DARK["background"])
    assert theme.DARK["surface"] in app.styleSheet()
    theme.apply(app, "light")
    assert app.palette().window().color() == QColor(theme.LIGHT["background"])


def test_each_press_of_the_key_for_the_theme_is_seen() -> None:
    seen: list[theme.Mode] = ["system"]
    for _ in range(3):
        seen.append(theme.next_mode(seen[-1]))
    assert seen == ["system", "dark", "light", "dark"]


def test_an_unknown_colour_is_a_bug() -> None:
    with pytest.raises(KeyError):
        theme.colour("pink")
