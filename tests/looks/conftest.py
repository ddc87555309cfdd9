"""The program as it starts, in whatever language a test asks for."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from tests.looks.longer import speak_longer
from ui import theme
from ui.words import use_language

LONGER = "longer"


def speak(app: QApplication, language: str) -> None:
    """One of the program's languages, or the one with longer texts."""
    speak_longer(app) if language == LONGER else use_language(app, language)


@pytest.fixture(scope="module")
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The language that the test names, light."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme.apply(qapp, "light")
    speak(qapp, request.param)
    yield request.param
    use_language(qapp, "zh_CN")
