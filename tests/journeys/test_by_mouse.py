"""By the mouse alone: every action has a place to click, and a day can be gone through with clicks."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.people import Cause
from tests.displays import SMALLEST, USUAL, Display
from tests.screens import put_on
from tests.ui.made_up import id_of, morning, open_day, sign_in, site, turns
from tests.ui.windows import Hands, window_on
from ui import theme
from ui.action_table import ACTIONS
from ui.dialogs.people import PeopleDialog
from ui.lists.choice_list import ChoiceList
from ui.widgets.buttons import KeyButton
from ui.words import use_language

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def hands(qapp: QApplication, tmp_path: Path) -> Iterator[Hands]:
    """Two agencies of three; the day isn't open yet."""
    use_language(qapp, "zh_CN")
    theme.apply(qapp, "light")
    with window_on(tmp_path, morning(), site(most=3, agencies=2)) as made:
        yield made


def click(widget: QWidget, place: QPoint | None = None) -> None:
    """A real click, on something that is to be seen."""
    assert widget.isVisible()
    QTest.mouseClick(widget, LEFT, pos=place or widget.rect().center())
    QApplication.processEvents()


def menu_of(hands: Hands) -> QMenu:
    """The menu that the footer's button opens."""
    click(hands.window.footer.keys["menu"])
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


@pytest.mark.parametrize("display", [USUAL, SMALLEST], ids=lambda display: display.name)
def test_the_menu_opens_by_a_click_and_stays_on_the_screen(hands: Hands, display: Display) -> None:
    put_on(hands.window, display)
    menu = menu_of(hands)
    frame = 2  # what this platform takes a window to have around it
    assert hands.window.screen().geometry().adjusted(0, 0, 0, frame).contains(menu.geometry())
    menu.close()


def test_every_action_can_be_clicked(qtbot: QtBot, hands: Hands) -> None:
    put_on(hands.window, USUAL)
    open_day(hands.session)
    done: list[str] = []
    names = [spec.name for spec in ACTIONS if spec.name != "menu"]
    for name in names:
        hands.window.on(name, partial(done.append, name))
        action = hands.window.actions_by_name[name]
        action.setEnabled(True)
        menu = menu_of(hands)
        inner = next(one for one in menu.findChildren(QMenu) if action in one.actions())
        click(menu, menu.actionGeometry(inner.menuAction()).center())
        qtbot.waitUntil(inner.isVisible)
        assert hands.window.screen().geometry().contains(inner.geometry())
        click(inner, inner.actionGeometry(action).center())
    assert done == names


def test_a_morning_with_the_mouse(hands: Hands) -> None:
    """Open, sign in, first visit, taken back, given again, lunch, seen off."""
    put_on(hands.window, USUAL)
    click(hands.desk.next_card.open_day)
    click(hands.window.footer.keys["people"])
    dialog = hands.dialog
    assert isinstance(dialog, PeopleDialog)
    for name in ("马英涵", "李玉"):
        row = next(at for at, choice in enumerate(dialog.choices.choices) if choice.title == name)
        click_row(dialog.choices, row)
        click(dialog.primary_button)
    click(dialog.cancel_button)
    assert hands.next == "马英涵"

    click(hands.desk.next_card.first_visit)
    assert hands.called == "马英涵"
    click(button(hands.desk.called_card, "撤销"))
    assert turns(hands.session) == ["马英涵"]
    assert not hands.session.board.busy  # type: ignore[union-attr]
    hands.seconds += 5
    click(hands.desk.next_card.first_visit)

    card = next(c for line in hands.desk.lines.lines for c in line.cards if c.face.name == "李玉")
    click(card)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    lunch = next(action for action in menu.actions() if "午餐" in action.text())
    click(menu, menu.actionGeometry(lunch).center())
    away = hands.session.board.away  # type: ignore[union-attr]
    assert away[id_of(hands.session, "李玉")].cause is Cause.LUNCH

    click(hands.desk.receptions.rows.rows[0].button)
    assert not hands.session.board.busy  # type: ignore[union-attr]
    assert hands.next == "马英涵"


def test_a_click_on_a_chip_opens_who_is_meant(hands: Hands) -> None:
    put_on(hands.window, USUAL)
    open_day(hands.session)
    sign_in(hands.session, "马英涵", "李玉")
    click(hands.desk.lines.lines[0].off)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert any("查军" in action.text() for action in menu.actions())
    menu.close()


def click_row(rows: ChoiceList, row: int) -> None:
    rows.select_row(row)
    click(rows.viewport(), rows.visualRect(rows.currentIndex()).center())


def button(inside: QWidget, text: str) -> QAbstractButton:
    """The button in sight that begins with these words."""
    shown = [one for one in inside.findChildren(KeyButton) if one.isVisible()]
    return next(one for one in shown if one.text().startswith(text))
