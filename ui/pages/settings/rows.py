"""A setting: its name, what it means, its control; and a card of them that a search looks through."""

from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.names import search_keys
from ui import theme
from ui.widgets.cards import Card
from ui.widgets.labels import label, rule


class Setting(QWidget):
    """Name and note at the left, the controls at the right, or below where they are `wide`. `also`: other
    words by which people look for it."""

    def __init__(
        self, name: str, note: str, controls: Sequence[QWidget], also: str = "", *, wide: bool = False
    ) -> None:
        super().__init__()
        self.name, self._also = name, also
        self.note = label(note, "small", "muted", wrap=True)
        self.note.setVisible(bool(note))
        words_column = QVBoxLayout()
        words_column.setSpacing(2)
        caption = label(name, "name", wrap=True)
        if controls:
            caption.setBuddy(controls[0])
        words_column.addWidget(caption)
        words_column.addWidget(self.note)
        row = QHBoxLayout()
        row.setSpacing(8)
        for control in controls:
            if not control.accessibleName():
                control.setAccessibleName(name)
            row.addWidget(control, 1 if wide else 0, Qt.AlignmentFlag.AlignVCenter)
        outer: QVBoxLayout | QHBoxLayout = QVBoxLayout(self) if wide else QHBoxLayout(self)
        outer.setContentsMargins(0, 6, 0, 6)
        outer.setSpacing(6 if wide else 14)
        outer.addLayout(words_column, 0 if wide else 1)
        outer.addLayout(row)

    def say(self, note: str) -> None:
        """Say something else about it."""
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def is_meant(self, query: str) -> bool:
        """Whether the words typed find this setting: in its texts, or by pinyin or initials of its name."""
        asked = query.casefold().split()
        texts = f"{self.name} {self.note.text()} {self._also}".casefold()
        return all(word in texts or any(key.startswith(word) for key in _keys(self.name)) for word in asked)


@cache
def _keys(name: str) -> frozenset[str]:
    """Pinyin and initials from each letter of the name on."""
    return frozenset(key for at in range(len(name)) for key in search_keys(name[at:]))


class SettingCard(Card):
    """A few settings under a title."""

    def __init__(self, title: str, settings: Sequence[Setting]) -> None:
        super().__init__(title)
        self.settings = list(settings)
        self._rules = [rule() for _ in self.settings[1:]]
        for number, setting in enumerate(self.settings):
            if number:
                self.body.addWidget(self._rules[number - 1])
            self.body.addWidget(setting)

    def show_found(self, query: str) -> int:
        """Show what is meant; how many that are. A card whose title is meant stays whole."""
        whole = query.casefold().strip() in self.accessibleName().casefold()
        found = [whole or setting.is_meant(query) for setting in self.settings]
        for number, setting in enumerate(self.settings):
            setting.setVisible(found[number])
            if number:
                self._rules[number - 1].setVisible(found[number] and any(found[:number]))
        self.setVisible(any(found))
        return sum(found)


def small_column(*parts: QWidget, spacing: int = theme.GRID) -> QVBoxLayout:
    """Widgets below each other."""
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    for part in parts:
        column.addWidget(part)
    return column
