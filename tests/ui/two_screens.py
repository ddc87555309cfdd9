"""A program with two screens, as a process of its own: Qt has its screens from the start.

`python -m tests.ui.two_screens FOLDER` plays the board's part and prints a line for each thing seen.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.ui.processes import ROOT, environment

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

SCREENS = {
    "screens": [
        {"name": "desk", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "dpr": 1},
        {"name": "tv", "x": 1366, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "dpr": 1},
    ]
}


def played(folder: Path) -> list[str]:
    """What the program with two screens saw, line by line."""
    file = folder / "screens.json"
    file.write_text(json.dumps(SCREENS), encoding="utf-8")
    platform = {"QT_QPA_PLATFORM": f"offscreen:configfile={file}"}
    command = [sys.executable, "-m", "tests.ui.two_screens", str(folder)]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**environment(folder), **platform},
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    return done.stdout.splitlines()


def _seen(window: "QWidget") -> str:
    """Where it stands."""
    where, full = "hidden", window.isVisible() and window.isFullScreen()
    if window.isVisible():
        where = f"{window.screen().name()}, {'full screen' if full else 'a window'}"
    size = f" {window.width()}x{window.height()}" if full else ""
    return f"{where}{size}, active: {window.isActiveWindow()}"


def main(folder: Path) -> None:
    """The board goes to the television, leaves with it, and comes back with it."""
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication

    from tests.ui.made_up import busy_saturday, desk_at, morning
    from ui.public_board.keeper import BoardKeeper
    from ui.session import Session
    from ui.startup.preferences import Preferences
    from ui.startup.shell import Shell

    app = QApplication([])
    plugged = list(QGuiApplication.screens())
    clock = morning()
    desk = desk_at(folder, clock)
    session = Session(desk)
    busy_saturday(session, clock)
    shell, preferences = Shell(), Preferences(folder / "desk.ini")
    shell.show()
    keeper = BoardKeeper(shell, preferences, lambda: plugged)
    keeper.follow(session)

    def tell(told: str) -> None:
        app.processEvents()
        sys.stdout.write(f"{told}: {_seen(keeper.window)}\n")

    tell("at first")
    keeper.turn()
    tell("F11")
    television = plugged.pop()
    app.screenRemoved.emit(television)
    tell("unplugged")
    plugged.append(television)
    app.screenAdded.emit(television)
    tell("plugged in")
    keeper.window.close()
    tell("closed")
    plugged.remove(television)
    keeper.turn()
    tell("F11 on the only screen")
    plugged.append(television)
    app.screenAdded.emit(television)
    tell("plugged in over it")
    sys.stdout.write(f"remembered: {preferences.board_open} {preferences.board_screen}\n")
    keeper.window.close()
    desk.close()


if __name__ == "__main__":
    assert "configfile" in os.environ.get("QT_QPA_PLATFORM", "")
    main(Path(sys.argv[1]))
