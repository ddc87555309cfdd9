"""A Chinese input method stays on all day: what is being composed does nothing, what it commits counts, and
where nothing is typed it isn't asked at all."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from frontdesk.people import Cause
from frontdesk.visitors import Details
from tests.ui.made_up import first_visit, id_of, morning, open_day, sign_in, site
from tests.ui.windows import Hands, window_on
from ui import theme
from ui.dialogs.people import PeopleDialog
from ui.dialogs.visits.return_visit import ReturnVisitDialog
from ui.dialogs.visits.seen_off import SeenOffDialog
from ui.words import use_language

Key = Qt.Key


@pytest.fixture
def hands(qapp: QApplication, tmp_path: Path) -> Iterator[Hands]:
    """Two agencies of three, all in; one visitor of the morning is registered."""
    use_language(qapp, "zh_CN")
    theme.apply(qapp, "light")
    with window_on(tmp_path, morning(), site(most=3, agencies=2)) as made:
        open_day(made.session)
        sign_in(made.session, "马英涵", "李玉", "查军", "单明敏")
        made.session.register(first_visit(made.session), Details("王丽", "13812348000", None))
        yield made


def compose(field: QWidget, letters: str) -> None:
    """Pinyin that isn't a word yet: it stands underlined in the field."""
    QApplication.sendEvent(field, QInputMethodEvent(letters, []))


def commit(field: QWidget, text: str) -> None:
    """What the input method hands over."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def test_where_nothing_is_typed_the_input_method_is_not_asked(hands: Hands) -> None:
    """So that digits and F-keys come as they are pressed."""
    asked = Qt.WidgetAttribute.WA_InputMethodEnabled
    assert not hands.desk.testAttribute(asked)
    hands.press(Key.Key_F2)
    hands.type("3")
    assert hands.desk.called_card.party.text() == "3 人"
    hands.press(Key.Key_F8)
    assert hands.dialog is not None
    focus = hands.dialog.focusWidget()
    assert focus is not None
    assert not focus.testAttribute(asked)


def test_a_name_is_found_once_it_is_committed(hands: Hands) -> None:
    hands.press(Key.Key_F3)
    dialog = hands.dialog
    assert isinstance(dialog, ReturnVisitDialog)
    compose(dialog.field, "wang'li")
    assert not dialog.choices.choices
    commit(dialog.field, "王丽")
    assert [choice.title for choice in dialog.choices.choices] == ["王丽"]


def test_enter_while_something_is_composed_confirms_nothing(hands: Hands) -> None:
    """Most input methods keep Enter to themselves; those that let it through must do no harm."""
    before = len(hands.session.entries)
    hands.press(Key.Key_F9)
    dialog = hands.dialog
    assert isinstance(dialog, PeopleDialog)
    commit(dialog.field, "孙")
    compose(dialog.field, "fang")
    QTest.keyClick(dialog.field, Key.Key_Return)
    assert len(hands.session.entries) == before
    assert hands.dialog is dialog
    commit(dialog.field, "芳")
    QTest.keyClick(dialog.field, Key.Key_Return)
    assert id_of(hands.session, "孙芳") in hands.session.board.signed_in  # type: ignore[union-attr]


def test_enter_works_again_when_a_composition_was_given_up(hands: Hands) -> None:
    hands.press(Key.Key_F9)
    dialog = hands.dialog
    assert isinstance(dialog, PeopleDialog)
    commit(dialog.field, "孙芳")
    compose(dialog.field, "x")
    compose(dialog.field, "")
    QTest.keyClick(dialog.field, Key.Key_Return)
    assert id_of(hands.session, "孙芳") in hands.session.board.signed_in  # type: ignore[union-attr]


@pytest.mark.parametrize("digit", ["2", "２"])
def test_a_digit_that_is_committed_chooses(hands: Hands, digit: str) -> None:
    hands.press(Key.Key_F9)
    dialog = hands.dialog
    assert isinstance(dialog, PeopleDialog)
    commit(dialog.field, "查军")
    commit(dialog.field, digit)
    who = id_of(hands.session, "查军")
    assert hands.session.board.away[who].cause is Cause.LUNCH  # type: ignore[union-attr]


def test_a_digit_sees_off_while_the_input_method_is_on(hands: Hands) -> None:
    hands.press(Key.Key_F7)
    dialog = hands.dialog
    assert isinstance(dialog, SeenOffDialog)
    commit(dialog.field, "１")
    assert hands.dialog is None
    assert not hands.session.board.busy  # type: ignore[union-attr]
