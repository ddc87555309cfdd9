"""An old slip at the desk: scanned or typed, and what is heard then."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from frontdesk.book.chain import Head, checkpoint, short
from tests.ui.made_up import busy_saturday, site
from tests.ui.played import desk_after
from ui.dialogs.slip.dialog import SlipDialog
from ui.session import Session

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class AtTheDesk:
    """The dialog over a busy Saturday, and a scanner at hand."""

    def __init__(self, session: Session, window: QWidget) -> None:
        self.session = session
        self.dialog = SlipDialog(window, session)

    def type(self, typed: str) -> None:
        """As a scanner types: each line with an Enter, and at last one more."""
        for number, line in enumerate(typed.split("\n")):
            if number:
                QTest.keyClick(self.dialog.field, Qt.Key.Key_Return)
            QTest.keyClicks(self.dialog.field, line)

    def told(self) -> str:
        return f"{self.dialog.shown.title.text()}\n{self.dialog.shown.lines.text()}"


@pytest.fixture
def office(qtbot: QtBot, tmp_path: Path) -> Iterator[AtTheDesk]:
    desk, _clock = desk_after(busy_saturday, tmp_path, site)
    session = Session(desk)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    made = AtTheDesk(session, window)
    made.dialog.open()
    qtbot.waitActive(made.dialog)
    yield made
    made.dialog.reject()
    desk.close()


def test_a_scanned_code_is_found_and_all_before_it_is_computed_again(qtbot: QtBot, office: AtTheDesk) -> None:
    entry = office.session.entries[60]
    office.type(checkpoint("wxc", Head(entry.seq, entry.hash)))
    assert office.told().startswith("轮序本里仍有这个校验码\n第 61 条，2026年9月26日")
    assert "刘敏" in office.told()
    qtbot.waitUntil(office.dialog.shown.recount.isVisible)
    assert office.dialog.shown.recount.text() == "已把到此为止的 61 条全部重新计算：没有一条被改动。"
    assert not office.dialog.progress.isVisible()


def test_the_next_scan_takes_the_place_of_the_last(office: AtTheDesk) -> None:
    for number in (10, 20):
        entry = office.session.entries[number]
        office.type(checkpoint("wxc", Head(entry.seq, entry.hash)))
        assert f"第 {entry.seq} 条" in office.told()


def test_an_answer_goes_away_when_something_else_is_typed(office: AtTheDesk) -> None:
    office.type(short(office.session.entries[40].hash) + "\n")
    assert office.dialog.shown.isVisible()
    QTest.keyClicks(office.dialog.field, "7QK")
    assert not office.dialog.shown.isVisible()
    assert not office.dialog.progress.isVisible()


def test_the_dialog_is_as_high_as_what_it_says(qtbot: QtBot, office: AtTheDesk) -> None:
    office.type(short(office.session.entries[40].hash) + "\n")
    qtbot.waitUntil(office.dialog.shown.recount.isVisible)
    office.dialog.field.selectAll()
    office.type("ab" * 32 + "\n")
    told = office.dialog.shown
    assert told.title.height() < 2 * told.title.fontMetrics().lineSpacing()


def test_the_short_form_is_typed_and_entered(office: AtTheDesk) -> None:
    head = office.session.entries[40].hash
    office.type(short(head).lower() + "\n")
    assert "第 41 条" in office.told()
    assert office.dialog.shown.whole.text().replace(" ", "").replace("\n", "") == head


def test_what_is_still_missing_stands_beside_the_field(office: AtTheDesk) -> None:
    office.type("7QK3 M2")
    assert office.dialog.missing.text() == "校验码有 64 位，短码 8 位；这里是 6 位。"
    assert not office.dialog.primary_button.isEnabled()
    office.dialog.field.setPlainText("frontdesk/wxc\n12\n")
    assert "不完整" in office.dialog.missing.text()
    assert office.dialog.answer is None


def test_a_head_that_is_not_there_is_plainly_said(office: AtTheDesk) -> None:
    office.type("ab" * 32 + "\n")
    assert office.told().startswith("轮序本里没有这个校验码\n")
    assert "逐位" in office.told()
    assert not office.dialog.progress.isVisible()
    assert office.dialog.shown.property("role") == "refusal"


def test_a_forged_line_is_named_though_the_head_is_there(qtbot: QtBot, office: AtTheDesk) -> None:
    forge = "UPDATE entry SET data = replace(data, '1', '2') WHERE seq = 4"
    desk = office.session._desk
    desk.write(lambda connection, _: connection.execute(text("DROP TRIGGER entry_refuses_update")))
    desk.write(lambda connection, _: connection.execute(text(forge)))
    office.type(office.session.head.hash + "\n")
    qtbot.waitUntil(office.dialog.shown.recount.isVisible)
    assert "第 4 条已不是当时所记" in office.dialog.shown.recount.text()
    assert office.dialog.shown.property("role") == "refusal"
