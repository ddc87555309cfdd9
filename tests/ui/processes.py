"""The real program as a process of its own, and real books for it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QWidget

from frontdesk.demo.saturday import made_up_site, play_busy_saturday
from frontdesk.desk.desk import Desk
from tests.office import book_of, new_book

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 30_000


def environment(folder: Path) -> dict[str, str]:
    """Settings, logs and data of a program under test lie in `folder`."""
    homes = {name: str(folder / name) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    return {**os.environ, **homes, "HOME": str(folder), "QT_QPA_PLATFORM": "offscreen"}


@contextmanager
def started(folder: Path, *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    """The real program, ended afterwards whatever happens."""
    command = [sys.executable, "-m", "ui.app", *arguments]
    process = subprocess.Popen(command, cwd=ROOT, env=environment(folder))
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def saturday_book(path: Path) -> Path:
    """A book in the middle of its Saturday, which is played once for all tests."""
    path.write_bytes(book_of(_saturday))
    return path


def _saturday(path: Path) -> None:
    desk = Desk.at(new_book(path))
    play_busy_saturday(desk)
    desk.close()


def founded_book(path: Path) -> Path:
    desk = Desk.at(new_book(path))
    desk.found(made_up_site())
    desk.close()
    return path


def the_app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def texts(widget: QWidget) -> str:
    """Everything that is written on it."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel))
