"""Everybody who is ready finds room on the desk of 768 lines, in both languages."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from frontdesk.desk.commands import SignIn
from tests.screens import lay_out
from tests.ui.made_up import morning, open_day
from tests.ui.windows import Hands, window_on
from ui.pages.desk.lines.room import Wish, fits_for
from ui.words import LANGUAGES, use_language

WITH_BARS = 768 - 19 - 37
"""What a title bar and the bar of the made-up day leave of the screen."""


@pytest.fixture(params=LANGUAGES)
def thirty(request: pytest.FixtureRequest, app: QApplication, tmp_path: Path) -> Iterator[Hands]:
    """Three agencies, thirty people, all ready for an hour."""
    with window_on(tmp_path, morning()) as hands:
        use_language(app, request.param)
        hands.window.resize(1366, WITH_BARS)
        open_day(hands.session)
        for person in hands.session.site.consultants:
            hands.session.do(SignIn(person.id))
        hands.clock.forward(61)
        hands.desk.tick()
        lay_out()
        yield hands
        use_language(app, LANGUAGES[0])


def test_thirty_people_who_wait_since_an_hour_fit_below_the_bars(thirty: Hands) -> None:
    lines = thirty.desk.lines
    assert lines.verticalScrollBar().maximum() == 0
    assert sum(card.isVisible() for line in lines.lines for card in line.cards) == 30
    assert all("61" in card.accessibleName() for line in lines.lines for card in line.cards)


def test_where_there_is_less_room_the_back_of_the_line_folds_into_a_count(thirty: Hands) -> None:
    thirty.window.resize(1180, WITH_BARS)
    lay_out()
    lines = thirty.desk.lines
    assert lines.verticalScrollBar().maximum() == 0
    for line in lines.lines:
        shown = [card.face.position for card in line.cards if card.isVisible()]
        assert shown == list(range(1, len(shown) + 1))
    folded = [line for line in lines.lines if line.more.isVisible()]
    opened: list[tuple[str, ...]] = []
    lines.opened.connect(opened.append)
    folded[-1].more.click()
    assert len(opened[0]) == 10 - sum(card.isVisible() for card in folded[-1].cards)
    assert str(len(opened[0])) in folded[-1].more.text()


def test_the_rows_are_shared_one_each_in_turn() -> None:
    wish = Wish((50,) * 4, (40,) * 4)
    assert [(fit.brief, fit.most >= 4) for fit in fits_for([wish, wish], 100, 8)] == [(False, True)] * 2
    assert [(fit.brief, fit.most) for fit in fits_for([wish, wish], 100, 3)] == [(True, 4), (True, 2)]
    assert [fit.most for fit in fits_for([wish, wish], 100, 0)] == [2, 2]
