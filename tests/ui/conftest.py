"""The screens are tested without a screen, with the real theme and the real translations."""

import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import theme
from ui.jobs import Jobs
from ui.pages.first_start import FirstStart
from ui.words import use_language


@pytest.fixture(autouse=True)
def app(qapp: QApplication) -> QApplication:
    """The program as it starts: Chinese, light. The widgets of the test before are let go first, else
    each change of the look would dress them all again."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    use_language(qapp, "zh_CN")
    theme.apply(qapp, "light")
    return qapp


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.shutdown()


@pytest.fixture
def page(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> FirstStart:
    made = FirstStart(jobs, tmp_path / "site.book")
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitActive(made)
    return made
