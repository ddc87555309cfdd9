"""What the desk's dialogs have in common: one command, its refusal inside, and a field that finds."""

import unicodedata
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget

from frontdesk.desk.commands import Command
from frontdesk.errors import Refusal
from frontdesk.names import matches, search_keys
from ui.dialogs.base import BaseDialog
from ui.lists.choice_list import ChoiceList
from ui.session import Session
from ui.widgets.labels import caption
from ui.words import words

if TYPE_CHECKING:
    from frontdesk.desk.rights.approvals import Approval

_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class DeskDialog(BaseDialog):
    """Sends its command with `send`: accepted dialogs close, a refusal stands inside."""

    def __init__(
        self,
        parent: QWidget | None,
        session: Session,
        title: str,
        primary: str,
        subtitle: str = "",
        width: int = 600,
    ) -> None:
        super().__init__(parent, title, primary, subtitle, width)
        self.session = session
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        session.refused.connect(self._refused)

    def _refused(self, refusal: Refusal) -> None:
        if self.isVisible() and QApplication.activeModalWidget() in (self, None):
            self.refuse(refusal)

    def send(self, command: Command, *approvals: "Approval") -> bool:
        """Do it and close; where it is refused the dialog stays and says why."""
        done = self.session.do(command, *approvals) is not None
        if done:
            self.accept()
        return done

    def seek_missing(self) -> None:
        """On to what is still to be chosen, else to the PIN that isn't whole yet."""
        from ui.lists.pick_box import PickBox
        from ui.rights.pin_field import PinField

        unsaid = [box for box in self.findChildren(PickBox) if box.unsaid]
        pins = [pin for pin in self.findChildren(PinField) if not pin.complete]
        for field in (*unsaid, *pins):
            if field.isVisible() and field.isEnabled():
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                if isinstance(field, PinField):
                    field.missed.emit()
                return

    def say_subtitle(self, text: str) -> None:
        self.subtitle.setText(text)
        self.subtitle.setVisible(bool(text))

    def line(self, text: str, field: QWidget, note: QWidget | None = None, width: int = 98) -> QHBoxLayout:
        """A labelled field, and beside it what is missing."""
        row = QHBoxLayout()
        row.setSpacing(12)
        field.setAccessibleName(text)
        row.addWidget(caption(text, field, width))
        row.addWidget(field, 1)
        if note is not None:
            row.addWidget(note)
        return row


class FindField(QLineEdit):
    """One field above a list: what is typed finds, Up and Down move in the list. With `on_digit` a digit
    (full-width too, and through an input method) chooses instead of being written."""

    def __init__(
        self, choices: ChoiceList, hint: str, on_digit: Callable[[int], object] | None = None
    ) -> None:
        super().__init__()
        self._choices, self._on_digit = choices, on_digit
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferLatin)
        choices.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        choices.say_if_none(words("desk_dialog", "Nobody is found. Fewer letters find more."))
        self.on_page: Callable[[int], object] = lambda pages: choices.move_by(5 * pages)
        if on_digit is not None:
            self.textEdited.connect(self._take_digits)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MOVES:
            self._choices.move_by(_MOVES[key])
        elif key in _PAGES:
            self.on_page(_PAGES[key])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _take_digits(self, text: str) -> None:
        digits = [plain for letter in text if (plain := unicodedata.normalize("NFKC", letter)).isdecimal()]
        if digits and self._on_digit is not None:
            kept = "".join(x for x in text if not unicodedata.normalize("NFKC", x).isdecimal())
            self.setText(kept)
            self._on_digit(int(digits[-1]))


def digit_of(event: QKeyEvent) -> int:
    """0 to 9 for a digit key (full-width too), else -1."""
    text = unicodedata.normalize("NFKC", event.text())
    return int(text) if len(text) == 1 and text.isdecimal() and text.isascii() else -1


def found(query: str, name: str) -> bool:
    """Whether a person of this name is meant: name, pinyin, initials."""
    return not query.strip() or matches(query, _keys(name), name)


@cache
def _keys(name: str) -> frozenset[str]:
    return search_keys(name)
