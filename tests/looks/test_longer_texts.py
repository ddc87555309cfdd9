"""A language whose texts are two fifths longer: the desk, the pages and the dialogs still have room, in
type of the usual size and with names of usual length."""

import pytest

from tests.displays import USUAL
from tests.looks.conftest import LONGER
from tests.looks.longer import longer
from tests.looks.walk import MAY_CUT_LONG, looked_at
from tests.screens import SCREENS, Screen, shown


def test_a_text_gets_longer_and_keeps_what_is_filled_in() -> None:
    made = longer("Rule sheet, version {version}")
    assert made == "Rülé shéét, vérsîöñ {version} öñé môr"
    assert longer("{who} · {what}") == "{who} · {what}"


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("language", [LONGER], indirect=True)
@pytest.mark.parametrize(
    "screen",
    [one for one in SCREENS if not one.name.startswith(("large", "desk-long-names"))],
    ids=lambda screen: screen.name,
)
def test_longer_texts_break_nothing(screen: Screen) -> None:
    with shown(screen) as window:
        wrong = looked_at(window, USUAL, MAY_CUT_LONG)
    assert not wrong, "\n".join([f"{screen.name}, longer:", *wrong])
