"""Every screen of `tests.screens`, new ones too: nothing is cut or overlaps, on an ordinary display and at
200 %; every control has a name and a role; Tab goes as the eye does."""

import pytest

from tests.displays import SMALLEST, USUAL
from tests.looks.walk import looked_at, spoken_and_walked
from tests.screens import SCREENS, Screen, shown
from ui.words import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES, indirect=True)
@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)
def test_a_screen_can_be_read_and_walked(language: str, screen: Screen) -> None:
    with shown(screen) as window:
        wrong = looked_at(window, USUAL) + spoken_and_walked(window) + looked_at(window, SMALLEST)
    assert not wrong, "\n".join([f"{screen.name} in {language}:", *wrong])
