"""Runs the self-test and tells what came of it: a line per check."""

import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from frontdesk.desk.desk import Desk


def self_test(
    application: Callable[[], QApplication], open_desk: Callable[[Path], Desk], report: Path
) -> int:
    """Try everything; a line per check, on the standard output and in `report`, if that has a name. 0 if
    all is well."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if report.name:
        report.write_text("", encoding="utf-8")
    qInstallMessageHandler(_without_the_platforms_gaps)
    app = application()
    from ui.startup.self_test import checks

    with checks(app, open_desk) as all_checks:
        passed = [_passes(name, check, report) for name, check in all_checks]
    return 0 if all(passed) else 1


def _without_the_platforms_gaps(_kind: QtMsgType, _where: QMessageLogContext, told: str) -> None:
    """Without a screen Qt says at each window what it can’t do there; nobody needs to read that."""
    if not told.startswith("This plugin does not support") and sys.stderr is not None:
        sys.stderr.write(told + "\n")


def _passes(name: str, check: Callable[[], str], report: Path) -> bool:
    """Run one check. This is an outermost door: whatever goes wrong is told, and fails the test."""
    try:
        told = check()
    except Exception as trouble:
        _print(f"FAILED  {name}: {trouble!r}\n{''.join(traceback.format_exception(trouble))}", report)
        return False
    _print(f"ok      {name}: {told}", report)
    return True


def _print(line: str, report: Path) -> None:
    """A windowed program on Windows has no standard output; hence the file."""
    if report.name:
        with report.open("a", encoding="utf-8") as file:
            file.write(line + "\n")
    if sys.stdout is not None:
        encoding = sys.stdout.encoding or "utf-8"
        sys.stdout.write(line.encode(encoding, "backslashreplace").decode(encoding) + "\n")
        sys.stdout.flush()
