"""Tab is followed on what scrolls, too: as on one long page, however far it is scrolled."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.looks.order import against_the_eye


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A field, an area with ten more, of which three are in sight, and a field below it."""
    made, inner, area = QWidget(), QWidget(), QScrollArea()
    long, column = QVBoxLayout(inner), QVBoxLayout(made)
    for number in range(10):
        long.addWidget(field(f"inside {number}"))
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setFixedHeight(150)
    area.setWidget(inner)
    for part in (field("above"), area, field("below")):
        column.addWidget(part)
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    qtbot.waitActive(made)
    return made


def field(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    return made


def named(window: QWidget, *names: str) -> Iterator[QLineEdit]:
    fields = {one.accessibleName(): one for one in window.findChildren(QLineEdit)}
    return (fields[name] for name in names)


@pytest.mark.parametrize("scrolled", [0, 120, 9999])
def test_an_area_is_read_from_its_top_to_its_end(window: QWidget, scrolled: int) -> None:
    area = window.findChildren(QScrollArea)[0]
    area.verticalScrollBar().setValue(scrolled)
    assert against_the_eye(window) == []


@pytest.mark.parametrize(("one", "other"), [("inside 8", "inside 2"), ("below", "inside 4")])
def test_a_step_back_is_told(window: QWidget, one: str, other: str) -> None:
    QWidget.setTabOrder(*named(window, one, other))
    assert any("back to" in told and other in told for told in against_the_eye(window))
