"""A fault of the program: logged without personal data, said once in plain words."""

import json
import sys
import threading
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.processes import texts
from ui.startup.crash import Faults
from ui.startup.trouble import FaultDialog


def test_a_fault_is_told_once_and_logged_without_personal_data(qtbot: QtBot, tmp_path: Path) -> None:
    faults = Faults(tmp_path / "log")
    told: list[str] = []
    faults.told.connect(told.append)
    for _ in range(3):
        try:
            _break("王女士", "13812348000")
        except ValueError as error:
            faults.caught(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(20)
    faults.uninstall()
    assert told == [str(faults.log_file)]
    lines = faults.log_file.read_text(encoding="utf-8").splitlines()
    assert len(lines) == 3
    logged = json.loads(lines[0])
    assert logged["error"] == "ValueError"
    assert any("test_faults.py" in place and "_break" in place for place in logged["where"])
    assert "13812348000" not in lines[0]
    assert "王" not in lines[0]


def _break(name: str, phone: str) -> None:
    raise ValueError(f"{name} {phone}")


def test_a_fault_in_a_thread_is_caught_too(qtbot: QtBot, tmp_path: Path) -> None:
    faults = Faults(tmp_path / "log")
    old = sys.excepthook, threading.excepthook
    faults.install()
    try:
        with qtbot.waitSignal(faults.told):
            thread = threading.Thread(target=_break, args=("a", "b"))
            thread.start()
            thread.join()
    finally:
        faults.uninstall()
        sys.excepthook, threading.excepthook = old


def test_the_fault_is_said_in_plain_words(qtbot: QtBot) -> None:
    dialog = FaultDialog(None, "/var/log/frontdesk.log")
    qtbot.addWidget(dialog)
    dialog.open()
    assert "没有丢失" in texts(dialog)
    assert "/var/log/frontdesk.log" in texts(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
