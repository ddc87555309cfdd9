"""A screen, looked at: what is wrong with it at a size, and what a screen reader and the Tab key find."""

from collections.abc import Container

from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from tests.displays import Display
from tests.looks.measure import CHOSEN, ENDED, HINT, faults, listening
from tests.looks.names import untold
from tests.looks.order import against_the_eye
from tests.screens import put_on

MAY_CUT = {
    "_paint_row": "a clause in the list of the rule sheet: its tool tip and the panel beside say the rest",
}
"""Painted texts that end with … by design."""
MAY_CUT_LONG = {
    **MAY_CUT,
    ENDED: "a line beside others: its tool tip says the rest",
    "_paint_choice": "a row of a list to choose from: what is chosen stands whole beside or below it",
    "_paint_entry": "an entry of a past day: its tool tip says the rest",
    "_paint_pick": "what a box has chosen: its open list is as wide as its lines",
    "KeyButton": "the desk’s buttons keep their places; the tool tip says what they do",
    CHOSEN: "what a box has chosen: its open list is as wide as its lines",
    HINT: "what an empty field says: its name stands beside it",
}
"""The same where each text is two fifths longer than in any language of ours."""
WIDE = 900
"""From this width on nothing scrolls to the side."""


def front_of(window: QWidget) -> QWidget:
    """The dialog that is open, else the window."""
    return QApplication.activeModalWidget() or window


def looked_at(window: QWidget, display: Display, may_cut: Container[str] = MAY_CUT) -> list[str]:
    """What is cut, overlaps or reaches outside on that display."""
    put_on(window, display)
    front = front_of(window)
    with listening() as heard:
        front.grab()
        for area in front.findChildren(QScrollArea):
            if area.isVisible() and (inside := area.widget()) is not None:
                inside.grab()
    wrong = faults(front, sideways=display.size[0] < WIDE)
    kinds = [kind for kind in (CHOSEN, ENDED, HINT) if kind in may_cut]
    wrong = [fault for fault in wrong if not any(f": {kind} " in fault for kind in kinds)]
    wrong += [str(cut) for cut in sorted(heard.cuts, key=str) if cut.painter not in may_cut]
    wrong += heard.touching()
    if not front.screen().geometry().contains(front.geometry()) and front is not window:
        wrong.append(f"the dialog reaches out of the screen: {front.geometry()}")
    return [f"{display.name}: {fault}" for fault in wrong]


def spoken_and_walked(window: QWidget) -> list[str]:
    """What a screen reader can't tell, and where Tab goes against the eye."""
    front = front_of(window)
    return untold(front) + against_the_eye(front)
