"""Nothing is told by colour alone: signs differ in shape, agencies in their letter."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from ui.widgets.painting import draw_sign
from ui.words import LANGUAGES, agency_letter

SIGNS = ("ready", "receiving", "away", "suspended", "off", "alarm")


def drawn(sign: str) -> QImage:
    """The sign in black."""
    image = QImage(24, 24, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_sign(painter, sign, QRectF(2, 2, 20, 20), QColor("black"))
    painter.end()
    return image


@pytest.mark.usefixtures("qapp")
def test_the_signs_of_the_states_differ_without_their_colours() -> None:
    for one, other in combinations(SIGNS, 2):
        assert drawn(one) != drawn(other), (one, other)
    assert drawn("nothing") not in [drawn(sign) for sign in SIGNS]


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("language", LANGUAGES, indirect=True)
def test_each_agency_has_a_letter_of_its_own() -> None:
    assert len({agency_letter(at) for at in range(10)}) == 10
