"""Hands for the first start: keys go to whatever has the focus, text comes as from an input method."""

from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from ui.pages.first_start import FirstStart
from ui.pages.start.agencies_step import AgenciesStep
from ui.pages.start.roster_step import RosterStep
from ui.roster.model import At

_NOTHING = Qt.KeyboardModifier.NoModifier
S = TypeVar("S", bound=QWidget)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """The key goes to whatever has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, modifier)


def press_digit(digit: str) -> None:
    """A digit as the keyboard gives it, or a full-width one as an input method does."""
    widget = QApplication.focusWidget()
    assert widget is not None
    key = Qt.Key.Key_unknown if ord(digit) > 255 else Qt.Key(ord(digit))
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, _NOTHING, digit))


def write(text: str) -> None:
    """Text as an input method gives it: into the field with the focus, replacing what stands there."""
    field = QApplication.focusWidget()
    if isinstance(field, QComboBox):
        field = field.lineEdit()
    assert isinstance(field, QLineEdit)
    field.selectAll()
    field.insert(text)
    field.textEdited.emit(field.text())


def go_on() -> None:
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def fill_site() -> None:
    write("万象城销售中心")


def fill_agencies(step: AgenciesStep, *agencies: tuple[str, str]) -> None:
    for row, (name, share) in zip(step.rows, agencies, strict=False):
        row.name.setFocus()
        write(name)
        row.share.setFocus()
        write(share)


def type_person(step: RosterStep, name: str, agency: str) -> None:
    """A line at the end of the table."""
    model = step.editor.model
    at = model.rowCount() - 1
    model.setData(model.index(at, At.NAME), name)
    model.setData(model.index(at, At.AGENCY), agency)


def step_of(page: FirstStart, kind: type[S]) -> S:
    return next(step for step in page.steps if isinstance(step, kind))


def at_roster(page: FirstStart) -> RosterStep:
    page.show_step(0)
    fill_site()
    go_on()
    fill_agencies(step_of(page, AgenciesStep), ("德信行", "2"), ("中联", "1"))
    go_on()
    assert page.at == 2
    return step_of(page, RosterStep)
