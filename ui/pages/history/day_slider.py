"""The slider through a day, entry by entry, with the time that it stands at. It moves by hand only."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from ui.widgets.labels import label
from ui.words import words


class DaySlider(QWidget):
    """`moved(line)` when it is moved, from 0 on: arrows step by one entry, PgUp and PgDn by ten."""

    moved = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.time = label("", "heading")
        self.which = label("", "body", "muted")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setPageStep(10)
        self.slider.setMinimumHeight(28)
        self.slider.valueChanged.connect(self.moved)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.time)
        row.addWidget(self.slider, 1)
        row.addWidget(self.which)

    def show_line(self, line: int, count: int, time: str) -> None:
        """Stand at that entry of so many, at that time of the day."""
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, max(0, count - 1))
            self.slider.setValue(line)
        self.setEnabled(count > 0)
        self.time.setText(time)
        self.which.setText(
            words("history", "entry {number} of {count}", number=line + 1, count=count) if count else ""
        )
        self.slider.setAccessibleName(
            words("history", "Through the day: {time}, {which}", time=time, which=self.which.text())
        )
