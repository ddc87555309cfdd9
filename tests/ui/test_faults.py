"""A fault of the program: logged without personal data, said once in plain words, with the last turn."""

import json
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from frontdesk.desk.commands import FirstVisit, Undo
from frontdesk.visitors import Details
from tests.displays import SMALLEST
from tests.screens import put_on
from tests.ui.made_up import Clock, busy_saturday, desk_at, first_visit, morning, open_day, sign_in
from tests.ui.processes import texts
from ui.session import Session, new_id
from ui.startup.crash import BYTES_PER_FILE, OLD_FILES, Faults
from ui.startup.faults import hard
from ui.startup.faults.dialog import LEAST_REPORT, FaultDialog, fault_words, sudden_end_words
from ui.startup.faults.last_turn import BookEnd, LastTurn, book_end
from ui.startup.faults.report import circumstances, report

CANARY_NAME, CANARY_PHONE = "欧阳金丝雀", "13812348000"


@pytest.fixture
def faults(tmp_path: Path) -> Iterator[Faults]:
    made = Faults(tmp_path / "log")
    yield made
    made.uninstall()


@pytest.fixture
def clock() -> Clock:
    return morning()


@pytest.fixture
def session(tmp_path: Path, clock: Clock) -> Iterator[Session]:
    desk = desk_at(tmp_path, clock)
    yield Session(desk)
    desk.close()


def _break(name: str, phone: str) -> None:
    raise ValueError(f"{name} {phone}")


def caught(faults: Faults, name: str = "王女士", phone: str = CANARY_PHONE) -> None:
    try:
        _break(name, phone)
    except ValueError as error:
        faults.caught(type(error), error, error.__traceback__)


def test_a_fault_is_told_once_and_logged_without_personal_data(qtbot: QtBot, faults: Faults) -> None:
    told: list[str] = []
    faults.told.connect(told.append)
    for _ in range(3):
        caught(faults)
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(20)
    assert told == [str(faults.log_file)]
    lines = faults.log_file.read_text(encoding="utf-8").splitlines()
    assert len(lines) == 3
    logged = json.loads(lines[0])
    assert logged["error"] == "ValueError"
    assert any("test_faults.py" in place and "_break" in place for place in logged["where"])
    assert CANARY_PHONE not in lines[0]
    assert "王" not in lines[0]


def test_a_fault_in_a_thread_is_caught_too(qtbot: QtBot, faults: Faults) -> None:
    faults.install()
    with qtbot.waitSignal(faults.told):
        thread = threading.Thread(target=_break, args=("a", "b"))
        thread.start()
        thread.join()


def test_after_the_last_fault_the_hooks_are_as_they_were(tmp_path: Path) -> None:
    before = sys.excepthook, threading.excepthook
    faults = Faults(tmp_path)
    faults.install()
    assert sys.excepthook == faults.caught
    faults.uninstall()
    assert (sys.excepthook, threading.excepthook) == before


def test_logs_rotate(faults: Faults) -> None:
    one = 0
    while one * 200 < BYTES_PER_FILE * (OLD_FILES + 3):
        caught(faults)
        one += 1
    files = sorted(faults.log_file.parent.iterdir())
    assert len(files) == 1 + OLD_FILES
    assert all(file.stat().st_size <= BYTES_PER_FILE for file in files)


def test_a_visitor_stands_in_no_log_and_no_report(faults: Faults, session: Session, clock: Clock) -> None:
    """A registered visitor is found, undone and broken upon; then everything that was written is read."""
    busy_saturday(session, clock)
    visit = first_visit(session)
    session.register(visit, Details(name=CANARY_NAME, phone=CANARY_PHONE))
    found = session.find_visitors(CANARY_NAME)
    assert found
    caught(faults, str(found), str(session.details_of(visit)))
    text = report(circumstances(session.head.seq, CANARY_NAME, CANARY_PHONE), faults.happened)
    logs = [file.read_text(encoding="utf-8") for file in faults.log_file.parent.iterdir()]
    for written in (text, *logs):
        assert "ValueError" in written
        assert "_break" in written
        for secret in (CANARY_NAME, "金丝雀", CANARY_PHONE, CANARY_PHONE[-8:], "仇海"):
            assert secret not in written


def test_the_last_turn_is_the_newest_that_counts(session: Session, clock: Clock) -> None:
    open_day(session)
    assert book_end(session) == BookEnd(session.head.seq)
    names = _turns(session, clock)
    end = book_end(session)
    assert end is not None
    assert end.turn is not None
    assert (end.turn.name, end.time) == (names[-1], "09:20")
    assert session.entries[-1].seq == end.entry
    assert f"{end.turn.entry}" in {str(entry.seq) for entry in session.entries}
    session.do(Undo())
    end = book_end(session)
    assert end is not None
    assert end.turn is not None
    assert (end.turn.name, end.time) == (names[-2], "09:10")


def _turns(session: Session, clock: Clock) -> list[str]:
    """Two turns ten minutes apart, at 9:10 and 9:20; who got them."""
    sign_in(session, "马英涵", "李玉")
    names = []
    for _ in range(2):
        clock.forward(10)
        names.append(session.previews(1)[0].consultant)
        session.do(FirstVisit(new_id()))
    board = session.board
    assert board is not None
    return [board.name(person) for person in names]


def dialog_for(qtbot: QtBot, end: BookEnd | None, text: str = "Front desk 0\n") -> FaultDialog:
    dialog = FaultDialog(None, fault_words(), end, text)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_the_fault_is_said_in_plain_words_with_the_last_turn(qtbot: QtBot) -> None:
    turn = LastTurn("仇海", morning().at, 90)
    dialog = dialog_for(qtbot, BookEnd(91, turn, "10:41"))
    told = texts(dialog)
    for part in ("没有丢失", "仇海", "10:41", "第 90 条"):
        assert part in told
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_a_day_without_a_turn_says_where_the_book_ends(qtbot: QtBot) -> None:
    assert "第 7 条" in texts(dialog_for(qtbot, BookEnd(7)))


def test_the_report_is_copied_by_its_key(qtbot: QtBot) -> None:
    dialog = dialog_for(qtbot, None, "the report\n")
    control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    assert QTest.qWaitForWindowActive(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_C, control_shift)
    assert QGuiApplication.clipboard().text() == "the report\n"
    assert "已复制" in texts(dialog)


def test_on_a_low_screen_report_and_answer_are_in_sight(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    put_on(window, SMALLEST)
    turn = LastTurn("仇海", morning().at, 90)
    dialog = FaultDialog(window, fault_words(), BookEnd(91, turn, "10:41"), "a line\n" * 40)
    dialog.open()
    QTest.qWait(50)
    assert not dialog.body.verticalScrollBar().maximum()
    assert dialog.box.height() >= LEAST_REPORT
    dialog.copy_report()
    QTest.qWait(50)
    assert not dialog.said.visibleRegion().isEmpty()


def test_the_report_is_saved_or_it_is_said_why_not(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = dialog_for(qtbot, None, "the report\n")
    dialog.save_report(tmp_path / "none" / "report.txt")
    assert "存不了" in texts(dialog)
    dialog.save_report(tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == "the report\n"
    assert str(tmp_path / "report.txt") in texts(dialog)


def test_a_dead_interpreter_leaves_frames_and_no_paths(tmp_path: Path) -> None:
    log, older = tmp_path / "hard-crash.log", tmp_path / "hard-crash.1.log"
    log.write_text(
        "Fatal Python error: Segmentation fault\n\n"
        "Current thread 0x00007f0 (most recent call first):\n"
        '  File "/home/王敏/frontdesk/ui/widgets/labels.py", line 55 in paintEvent\n'
        '  File "C:\\Users\\王敏\\ui\\app.py", line 270 in main\n'
        "Extension modules: 13812348000\n",
        encoding="utf-8",
    )
    hard.put_by(log, older)
    assert log.read_text(encoding="utf-8") == ""
    assert hard.read(older) == [
        "Fatal Python error: Segmentation fault",
        "labels.py:55 paintEvent",
        "app.py:270 main",
    ]
    hard.put_by(log, older)
    assert hard.read(older)[0].startswith("Fatal")
    assert "app.py:270" in report(circumstances(3, "en", "dark"), [], hard.read(older))


def test_nothing_was_written_by_a_run_that_ended_well(tmp_path: Path) -> None:
    hard.put_by(tmp_path / "none.log", tmp_path / "older.log")
    assert hard.read(tmp_path / "older.log") == []


def test_a_sudden_end_has_words_of_its_own(qtbot: QtBot) -> None:
    dialog = FaultDialog(None, sudden_end_words(), None, "")
    qtbot.addWidget(dialog)
    assert "意外中断" in texts(dialog)
