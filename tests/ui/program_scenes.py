"""Scenes for the pictures: a fault, a sudden end, leaving with the day open."""

import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

from ui.main_window import MainWindow
from ui.startup.crash import Faults
from ui.startup.faults.dialog import FaultDialog, fault_words, sudden_end_words
from ui.startup.faults.last_turn import book_end
from ui.startup.faults.report import circumstances, report
from ui.startup.leaving.dialogs import LeaveDialog, ShutdownDialog


def _broken(faults: Faults) -> None:
    try:
        threading.Lock().release()
    except RuntimeError as error:
        faults.caught(type(error), error, error.__traceback__)


def fault(window: MainWindow) -> None:
    with tempfile.TemporaryDirectory() as folder:
        faults = Faults(Path(folder))
        _broken(faults)
        faults.uninstall()
    text = report(circumstances(window.session.head.seq, "zh_CN", "light"), faults.happened)
    FaultDialog(window, fault_words(), book_end(window.session), text).open()


def fault_copied(window: MainWindow) -> None:
    fault(window)
    dialog = window.findChild(FaultDialog)
    assert dialog is not None
    dialog.copy_report()


def sudden_end(window: MainWindow) -> None:
    hard = ["Fatal Python error: Segmentation fault", "labels.py:55 paintEvent", "app.py:270 main"]
    text = report(circumstances(window.session.head.seq, "zh_CN", "light"), [], hard)
    FaultDialog(window, sudden_end_words(), book_end(window.session), text).open()


def leave(window: MainWindow) -> None:
    LeaveDialog(window).open()


def shutdown(seconds: int) -> Callable[[MainWindow], None]:
    return lambda window: ShutdownDialog(window, seconds).open()
