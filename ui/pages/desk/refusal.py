"""A refusal on the desk: over the foot of the card, where the eye is."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from ui.pages.desk.standing import DOWN, Stance, buttons_width
from ui.pages.desk.view import View
from ui.widgets.refusal_bar import RefusalBar
from ui.words import words

INSET, BESIDE = 12, 22
"""How far it stands from the edges of the card, and what is between it and the buttons."""


class CardRefusal(RefusalBar):
    """Stands on the stack of cards, `top`; the buttons stay free."""

    def __init__(self, top: QWidget) -> None:
        super().__init__(top)
        self._top = top

    def show_no_day(self, view: View | None) -> None:
        """Say that no turn is given now, and when it will be."""
        if view is not None and view.closed_today:
            title = words("desk_page", "No more turns today")
            sentence = words("desk_page", "The day is closed. From midnight on Ctrl+O opens the next one.")
        else:
            title = words("desk_page", "No turns yet")
            sentence = words("desk_page", "The day isn’t open yet. Ctrl+O opens it.")
        self.show_message(title, sentence)

    def place(self, stance: Stance, told: QRect) -> None:
        """`told`: where the card's reason and what follows stand, covered as a whole, never by half."""
        below = stance.buttons is DOWN
        width = self._top.width() - 2 * INSET - (0 if below else buttons_width(stance) + BESIDE)
        self.narrow(stance.narrow)
        height = max(self.heightForWidth(width), told.height() + 8, 64)
        top = told.top() - 4 if below else min(told.top() - 4, self._top.height() - INSET - height)
        bottom = top + height if below else self._top.height() - INSET
        self.setGeometry(INSET, top, width, bottom - top)
        self.raise_()
