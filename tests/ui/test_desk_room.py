"""Everybody who is ready finds room on the desk of 768 lines, in both languages."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from frontdesk.desk.commands import FirstVisit, MarkAway, SignIn
from frontdesk.people import Cause
from tests.ui.made_up import morning, open_day
from tests.ui.windows import Hands, lay_out, window_on
from ui import theme
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
    wish = Wish((50,) * 4, (50,) * 4, (40,) * 4)
    assert [(fit.brief, fit.most >= 4) for fit in fits_for([wish, wish], 100, 8)] == [(False, True)] * 2
    assert [(fit.brief, fit.most) for fit in fits_for([wish, wish], 100, 3)] == [(True, 4), (True, 2)]
    assert [fit.most for fit in fits_for([wish, wish], 100, 0)] == [2, 2]


def test_what_keeps_somebody_stands_there_as_long_as_the_row_has_room() -> None:
    lone, full = Wish((90,), (90,), (40,)), Wish((50,) * 4, (50,) * 4, (40,) * 4)
    assert [fit.brief for fit in fits_for([lone, lone], 100, 0)] == [False, False]
    assert [(fit.brief, fit.causes) for fit in fits_for([lone, full], 100, 2)] == [
        (True, True),
        (True, False),
    ]


def test_a_double_click_on_seen_off_sees_off_one_party(thirty: Hands) -> None:
    desk = thirty.desk
    for _ in range(3):
        thirty.press(Qt.Key.Key_F2)
    _, second, third = (fact.key for fact in desk.receptions.rows.shown())
    button = desk.receptions.rows.rows[0].button
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    thirty.seconds += 0.2
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [fact.key for fact in desk.receptions.rows.shown()] == [second, third]
    assert desk.next_card.notice.text()
    thirty.seconds += 2
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [fact.key for fact in desk.receptions.rows.shown()] == [third]


def test_a_card_that_a_press_brought_takes_no_click_for_a_second(thirty: Hands) -> None:
    desk, window = thirty.desk, thirty.window
    thirty.seconds += 2
    QTest.mouseClick(desk.next_card.first_visit, Qt.MouseButton.LeftButton)
    lay_out()
    place = desk.called_card.party.mapTo(window, desk.called_card.party.rect().center())
    assert desk.is_called_shown()
    assert window.childAt(place) is not desk.called_card.party
    thirty.type("3")
    assert desk.receptions.rows.shown()[0].detail.endswith(("3 人", "3 people"))
    QTest.qWait(1_050)
    assert window.childAt(place) is desk.called_card.party


def test_a_long_reason_leaves_the_called_name_its_size(thirty: Hands) -> None:
    thirty.press(Qt.Key.Key_F2)
    card = thirty.desk.called_card
    lay_out()
    height = card.hero.height()
    card.reason.say("马英涵 " + card.reason.text() * 6, "F12")
    lay_out()
    assert card.hero.height() == height
    assert card.reason.shown_text().endswith("… F12")
    assert card.reason.height() > 1.8 * card.reason.fontMetrics().lineSpacing(), "two lines"
    assert card.reason.toolTip() == card.reason.text()


def test_in_a_higher_window_the_name_is_larger_and_the_lines_end_where_the_column_does(thirty: Hands) -> None:
    desk, heights = thirty.desk, []
    for size in ((1366, WITH_BARS), (1440, 900), (1920, 1080)):
        thirty.window.resize(*size)
        lay_out()
        thirty.rest()
        heights.append((desk.next_card.hero.height(), desk.next_card.first_visit.height()))
        last, foot = desk.lines.lines[-1], desk.side.to_register
        below = [one.mapTo(desk, one.rect().bottomLeft()).y() for one in (last, foot)]
        assert abs(below[0] - below[1]) <= 4
    assert [name for name, _button in heights] == sorted({name for name, _button in heights})
    assert heights[-1][0] > 1.8 * heights[0][0]
    assert heights[-1][1] > 1.5 * heights[0][1]
    name, reason = desk.next_card.hero.geometry(), desk.next_card.reason.geometry()
    assert name.bottom() < reason.top()


def test_a_second_row_of_one_agency_moves_no_other_line(thirty: Hands) -> None:
    desk, session = thirty.desk, thirty.session
    thirty.window.resize(1366, 768)
    lay_out()
    places = [line.geometry() for line in desk.lines.lines]
    assert len({place.height() for place in places}) == 1
    for person in session.site.consultants[:8]:
        session.do(MarkAway(person.id, Cause.LUNCH))
        lay_out()
        assert [line.geometry() for line in desk.lines.lines] == places


def test_a_row_that_a_press_takes_away_moves_no_other_line(thirty: Hands) -> None:
    desk, session = thirty.desk, thirty.session
    thirty.window.resize(1366, 700)
    lay_out()
    for person in session.site.consultants[10:]:
        session.do(MarkAway(person.id, Cause.LUNCH))
    thirty.rest()
    places = [line.geometry() for line in desk.lines.lines]
    assert places[0].height() > places[1].height(), "two rows and one"
    for person in session.site.consultants[:7]:
        session.do(MarkAway(person.id, Cause.LUNCH))
        lay_out()
        assert [line.geometry() for line in desk.lines.lines] == places
    thirty.rest()
    assert len({line.height() for line in desk.lines.lines}) == 1


def test_a_double_click_on_gone_lets_one_party_go(thirty: Hands) -> None:
    desk = thirty.desk
    for number in range(33):
        thirty.session.do(FirstVisit(f"v{number}"))
    thirty.rest()
    button = desk.waiting.rows.rows[0].button
    thirty.seconds += 2
    for later in (0.2, 2):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        thirty.seconds += later
    assert desk.waiting.wanted() == 2
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert desk.waiting.wanted() == 1


@pytest.fixture(params=theme.SCALES)
def type_size(request: pytest.FixtureRequest, app: QApplication) -> Iterator[int]:
    theme.use_scale(app, request.param)
    yield request.param
    theme.use_scale(app, 100)


def test_a_word_about_what_just_happened_is_never_cut(type_size: int, thirty: Hands) -> None:
    card = thirty.desk.next_card
    told = []
    for _ in range(3):
        thirty.press(Qt.Key.Key_F2)
    thirty.desk.show_next()
    thirty.press(Qt.Key.Key_F10)
    told.append(card.notice.text())
    button = thirty.desk.receptions.rows.rows[0].button
    for _ in range(2):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    told.append(card.notice.text())
    thirty.control(Qt.Key.Key_Z)
    told.append(card.notice.text())
    assert len(set(told)) == 3
    for notice in told:
        card.say_notice(notice)
        lay_out()
        for part in (card.notice, card.reason):
            assert part.height() >= part.heightForWidth(part.width()), (part.text(), type_size)
        assert card.notice.height() < 2 * card.notice.fontMetrics().lineSpacing(), "one line"
        assert card.notice.fontMetrics().horizontalAdvance(notice) <= card.notice.width()


def test_larger_type_leaves_the_name_its_size_and_a_long_reason_ends_with_a_sign(
    type_size: int, thirty: Hands
) -> None:
    thirty.window.resize(1366, 768)
    for person in thirty.session.site.consultants[10:]:
        thirty.session.do(MarkAway(person.id, Cause.LUNCH))
    for card, role in ((thirty.desk.next_card, "hero"), (thirty.desk.called_card, "called")):
        if role == "called":
            thirty.press(Qt.Key.Key_F2)
        lay_out()
        for reason in (card.reason.text(), card.reason.text() * 9):
            card.reason.say(reason, "F12")
            lay_out()
            assert card.hero.height() / 1.2 + 1 >= theme.font(role).pixelSize(), type_size
            shown = card.reason.shown_text()
            assert shown == reason or shown.endswith("… F12")
            assert card.reason.height() >= card.reason.heightForWidth(card.reason.width())
            assert card.rect().contains(card.told())
    assert shown.endswith("… F12")


def test_what_helps_where_nobody_can_receive_is_told_whole(type_size: int, thirty: Hands) -> None:
    thirty.window.resize(1366, 768)
    for person in thirty.session.site.consultants:
        thirty.session.do(MarkAway(person.id, Cause.LUNCH))
    card = thirty.desk.next_card
    lay_out()
    assert card.reason.shown_text() == card.reason.text(), type_size
    assert card.reason.height() >= card.reason.heightForWidth(card.reason.width())
