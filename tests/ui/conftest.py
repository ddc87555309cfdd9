"""The screens are tested without a screen, with the real theme and the real translations."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.words import use_language


@pytest.fixture(autouse=True)
def app(qapp: QApplication) -> QApplication:
    """The program as it starts: Chinese, light. The widgets of the test before are let go first, else
    each change of the look would dress them all again."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    use_language(qapp, "zh_CN")
    theme.apply(qapp, "light")
    return qapp
