"""A press repaints what it changed, and nothing else: an old PC has a sixtieth of a second for it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.made_up import morning, open_day, sign_in, site
from tests.ui.windows import Hands, window_on
from ui.look.shine import SHINES_FOR
from ui.pages.desk.lines.line import AgencyLine

F2 = Qt.Key.Key_F2


@pytest.fixture
def hands(tmp_path: Path) -> Iterator[Hands]:
    """An open day with four of each of three agencies ready, side by side; nothing shines any more."""
    with window_on(tmp_path, morning(), site(most=4)) as made:
        open_day(made.session)
        sign_in(made.session, *(person.name for person in made.session.site.consultants))
        QTest.qWait(SHINES_FOR + 100)
        yield made


class _Watching(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.painted: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self.painted.append(watched)
        return False


@contextmanager
def painted() -> Iterator[list[QWidget]]:
    """What is painted until all that was asked for is on the screen."""
    watching = _Watching()
    app = QApplication.instance()
    assert app is not None
    app.installEventFilter(watching)
    try:
        yield watching.painted
        QApplication.processEvents()
    finally:
        app.removeEventFilter(watching)


def within(whole: QWidget, parts: list[QWidget]) -> list[QWidget]:
    return [part for part in parts if part is whole or whole.isAncestorOf(part)]


def test_the_line_of_an_agency_that_a_press_leaves_as_it_was_isnt_painted(hands: Hands) -> None:
    with painted() as seen:
        hands.press(F2)
    view = hands.desk.view
    assert view is not None
    assert view.next is not None
    moved = {view.turns[0].given.agency, view.next.agency}
    still = [line for line in hands.desk.lines.lines if line.agency not in moved]
    assert len(still) == 1
    assert within(hands.desk.lines, seen)
    assert not within(still[0], seen)


def test_the_same_day_shown_once_more_paints_nothing(hands: Hands) -> None:
    hands.press(F2)
    hands.desk.show_next()
    QTest.qWait(SHINES_FOR + 100)
    with painted() as seen:
        hands.desk.show_board()
        hands.window.show_board()
    assert [type(one).__name__ for one in seen] == []


def test_the_card_of_the_next_is_up_to_date_when_it_comes_to_the_front(hands: Hands) -> None:
    hands.press(F2)
    hands.press(F2)
    view = hands.desk.view
    assert view is not None
    assert view.next is not None
    assert hands.desk.next_card.hero.name() != view.name(view.next.consultant)
    hands.desk.show_next()
    assert hands.desk.next_card.hero.name() == view.name(view.next.consultant)


def test_a_line_that_moves_paints_its_people(hands: Hands) -> None:
    """What is compared with what was shown may not keep what is new from the screen."""
    with painted() as seen:
        hands.press(F2)
    view = hands.desk.view
    assert view is not None
    lines: list[AgencyLine] = hands.desk.lines.lines
    moved = next(line for line in lines if line.agency == view.turns[0].given.agency)
    shown = [card for card in moved.cards if not card.isHidden()]
    assert shown
    assert all(within(card, seen) for card in shown)
