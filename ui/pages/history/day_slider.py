"""The slider through a day, entry by entry, with the time that it stands at. It moves by hand only."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QStyle, QStyleOptionSlider, QWidget

from ui.widgets.labels import label
from ui.words import words


class Groove(QSlider):
    """A slider whose handle comes at once to where the groove is pressed."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            option = QStyleOptionSlider()
            self.initStyleOption(option)
            control, part = QStyle.ComplexControl.CC_Slider, QStyle.SubControl.SC_SliderHandle
            handle = self.style().subControlRect(control, option, part, self)
            if not handle.contains(event.position().toPoint()):
                at, room = int(event.position().x()) - handle.width() // 2, self.width() - handle.width()
                self.setValue(QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), at, room))
        super().mousePressEvent(event)


class DaySlider(QWidget):
    """`moved(line)` when it is moved, from 0 on: arrows step by one entry, PgUp and PgDn by ten."""

    moved = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.time = label("", "heading")
        self.which = label("", "body", "muted")
        self.slider = Groove()
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
