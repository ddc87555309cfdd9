"""At a press nothing of the desk's right column moves: it takes another shape at a quiet moment only."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from frontdesk.desk.commands import FirstVisit, MarkAway, MarkBack, PassOver, SeeOff, SignIn
from frontdesk.people import Cause
from tests.ui.made_up import busy_saturday, id_of, morning
from tests.ui.windows import Hands, lay_out, window_on
from ui.pages.desk.aside.quiet import SECONDS
from ui.words import LANGUAGES, use_language

SIZES = ((1366, 768), (683, 384))


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, app: QApplication) -> Iterator[str]:
    use_language(app, request.param)
    yield request.param
    use_language(app, LANGUAGES[0])


@pytest.fixture
def saturday(tmp_path: Path, language: str) -> Iterator[Hands]:
    """A busy day, after a quiet moment."""
    assert language in LANGUAGES
    QCursor.setPos(QPoint(0, 0))
    with window_on(tmp_path, morning()) as hands:
        hands.window._clock.stop()
        busy_saturday(hands.session, hands.clock)
        hands.rest()
        yield hands


def resize(hands: Hands, size: tuple[int, int]) -> None:
    hands.window.resize(*size)
    lay_out()
    hands.rest()


def tops(hands: Hands) -> list[tuple[int, int]]:
    """Where each card of the column stands on the page, and how high it is."""
    side = hands.desk.side
    cards = (side.receptions, side.waiting, side.expected, side.owed, side.just_now, side.to_register)
    return [(card.mapTo(hands.desk, QPoint()).y(), card.height()) for card in cards]


def receptions(hands: Hands) -> list[str]:
    assert hands.session.board is not None
    return [visit.id for visit in hands.session.board.receptions()]


def to_the_fullest(hands: Hands) -> Iterator[object]:
    """Turns, passes, an undo, errands that lead to owed turns, and so many parties that some wait."""
    session = hands.session
    ready = [turn.consultant for turn in session.previews(2)]
    for who in ready:
        yield session.do(MarkAway(who, Cause.COMPANY_ERRAND))
    for number in range(4):
        yield session.do(FirstVisit(f"one{number}"))
        yield session.do(PassOver(receptions(hands)[-1], Cause.NOT_FOUND))
        yield session.do(SeeOff(receptions(hands)[number]))
    hands.control(Qt.Key.Key_Z)
    yield None
    for number in range(18):
        yield session.do(FirstVisit(f"many{number}"))


def to_the_calmest(hands: Hands) -> Iterator[object]:
    """Those on errands come back and get their owed turns; everybody is seen off, nobody waits any more."""
    session = hands.session
    for who in [who for who in session.board.away if who in session.board.signed_in] if session.board else []:
        yield session.do(MarkBack(who))
    yield session.do(SignIn(id_of(session, "朴正")))
    while visits := receptions(hands):
        yield session.do(SeeOff(visits[0]))


@pytest.mark.parametrize("size", SIZES)
def test_no_card_of_the_column_moves_at_a_press(saturday: Hands, size: tuple[int, int]) -> None:
    resize(saturday, size)
    side = saturday.desk.side
    for presses in (to_the_fullest, to_the_calmest):
        before, wanted = tops(saturday), (side.owed.wanted(), side.waiting.wanted())
        for _ in presses(saturday):
            lay_out()
            assert tops(saturday) == before
        assert side.owed.wanted() != wanted[0]
        assert side.waiting.wanted() != wanted[1]
        saturday.rest()
        assert tops(saturday) != before
        assert saturday.desk.lines.verticalScrollBar().maximum() == 0


def somebody_is_owed(hands: Hands) -> None:
    view = hands.desk.view
    assert view is not None
    assert view.next is not None
    hands.session.do(MarkAway(view.next.consultant, Cause.COMPANY_ERRAND))
    hands.press(Qt.Key.Key_F2)


def owed_rows(hands: Hands) -> int:
    return len(hands.desk.side.owed.rows.shown())


def quiet_seconds(hands: Hands, count: int) -> None:
    for _ in range(count):
        hands.desk.tick()
    lay_out()


def test_after_some_quiet_seconds_the_cards_take_room(saturday: Hands) -> None:
    resize(saturday, SIZES[0])
    before = tops(saturday)
    somebody_is_owed(saturday)
    quiet_seconds(saturday, SECONDS - 1)
    assert owed_rows(saturday) == 0
    saturday.press(Qt.Key.Key_F2)
    quiet_seconds(saturday, SECONDS - 1)
    assert (owed_rows(saturday), tops(saturday)) == (0, before), "a press begins the count anew"
    quiet_seconds(saturday, 1)
    assert owed_rows(saturday) == 1
    assert tops(saturday)[3] < before[3]


def test_the_column_waits_for_a_pointer_that_moves_in_it(saturday: Hands) -> None:
    resize(saturday, SIZES[0])
    somebody_is_owed(saturday)
    middle = saturday.desk.receptions.mapToGlobal(saturday.desk.receptions.rect().center())
    for step in range(SECONDS + 2):
        QCursor.setPos(middle + QPoint(0, step))
        quiet_seconds(saturday, 1)
    assert owed_rows(saturday) == 0
    quiet_seconds(saturday, SECONDS)
    assert owed_rows(saturday) == 1


def test_the_column_waits_while_the_focus_is_in_it_where_no_click_puts_it(saturday: Hands) -> None:
    resize(saturday, SIZES[0])
    somebody_is_owed(saturday)
    button = saturday.desk.receptions.rows.rows[2].button
    button.setFocus(Qt.FocusReason.TabFocusReason)
    quiet_seconds(saturday, 2 * SECONDS)
    assert owed_rows(saturday) == 0
    saturday.desk.setFocus()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert saturday.desk.hasFocus()
    quiet_seconds(saturday, SECONDS)
    assert owed_rows(saturday) == 1
