"""The small tables: what comes of each cause of absence, and which stage may stand in which lane."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from frontdesk.reports.sheet_terms import CAUSES, LANES, STAGES, WORDS
from ui import theme
from ui.pages.sheet.clauses.controls import Box, Control, Number, calm
from ui.widgets.fields import widen_list
from ui.widgets.labels import label
from ui.words import spoken, words

MOST_MINUTES = 24 * 60
USUAL_MINUTES = 15


class PassTable(Control):
    """For each cause what the one passed gets, and after how many minutes it turns into nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = {cause: PassRow(spoken(name), cause) for cause, name in CAUSES.items()}
        grid = _grid(self)
        heads = (
            words("sheet", "Cause"),
            words("sheet", "What the one passed gets"),
            words("sheet", "With nothing after"),
        )
        _captions(grid, heads)
        for at, row in enumerate(self.rows.values(), 1):
            for column, part in enumerate(row.parts()):
                grid.addWidget(part, at, column)
            row.changed.connect(self.changed)
        grid.setColumnStretch(4, 1)

    def value(self) -> dict[str, object]:
        return {cause: row.value() for cause, row in self.rows.items()}

    def show_value(self, value: Any) -> None:
        for cause, row in self.rows.items():
            row.show_value(value[cause])


class PassRow(Control):
    """One cause. Who is with a client isn't away, so that no minutes can run out."""

    def __init__(self, name: str, cause: str) -> None:
        super().__init__()
        self.hide()
        self.name = label(name, "body")
        self.effect = QComboBox()
        for code, text in WORDS["on_pass.effect"].items():
            self.effect.addItem(spoken(text), code)
        self.effect.setFixedWidth(theme.px(312))
        widen_list(self.effect)
        calm(self.effect)
        self.effect.setAccessibleName(name)
        self.name.setBuddy(self.effect)
        self.limited = Box(words("sheet", "after"))
        self.limited.setAccessibleName(words("sheet", "{cause}: with nothing after some minutes", cause=name))
        self.minutes = Number(0, MOST_MINUTES, words("sheet", " min"), name, width=104)
        self.minutes.show_value(USUAL_MINUTES)
        self._timed = cause != "with_client"
        self.effect.currentIndexChanged.connect(self._chosen)
        self.limited.clicked.connect(self._chosen)
        self.minutes.changed.connect(self.changed)

    def parts(self) -> Sequence[QWidget]:
        return (self.name, self.effect, self.limited, self.minutes)

    def _chosen(self) -> None:
        self._look()
        self.changed.emit()

    def _look(self) -> None:
        can_end = self._timed and self.effect.currentData() != "forfeit"
        self.limited.setEnabled(can_end)
        if not can_end:
            self.limited.setChecked(False)
        self.minutes.setEnabled(self.limited.isChecked())

    def value(self) -> dict[str, object]:
        minutes = self.minutes.value() if self.limited.isChecked() else None
        return {"effect": self.effect.currentData(), "minutes": minutes}

    def show_value(self, value: Any) -> None:
        self.effect.blockSignals(True)
        self.effect.setCurrentIndex(self.effect.findData(value["effect"]))
        self.effect.blockSignals(False)
        self.limited.setChecked(value["minutes"] is not None)
        if value["minutes"] is not None:
            self.minutes.show_value(value["minutes"])
        self._look()


class NewcomerTable(Control):
    """A tick for each lane that a stage may stand in. VIPs are for the skilled alone."""

    def __init__(self) -> None:
        super().__init__()
        self.boxes: dict[tuple[str, str], Box] = {}
        grid = _grid(self)
        _captions(grid, ("", *(spoken(name) for name in LANES.values())))
        for at, (stage, name) in enumerate(STAGES.items(), 1):
            grid.addWidget(label(spoken(name), "body"), at, 0)
            for column, (lane, text) in enumerate(LANES.items(), 1):
                grid.addWidget(self._box(stage, lane, f"{spoken(name)}: {spoken(text)}"), at, column)
        grid.setColumnStretch(5, 1)
        told = words(
            "sheet",
            "A trainee stands in no lane. The mentor of an accompanied newcomer is occupied too. "
            "VIPs are for the skilled alone.",
        )
        grid.addWidget(label(told, "small", "muted", wrap=True), len(STAGES) + 1, 0, 1, 6)

    def _box(self, stage: str, lane: str, name: str) -> Box:
        box = Box()
        box.setAccessibleName(name)
        box.setEnabled(lane != "vip" or stage == "skilled")
        box.clicked.connect(lambda _checked: self.changed.emit())
        self.boxes[stage, lane] = box
        return box

    def value(self) -> dict[str, list[str]]:
        return {stage: [lane for lane in LANES if self.boxes[stage, lane].isChecked()] for stage in STAGES}

    def show_value(self, value: Any) -> None:
        for (stage, lane), box in self.boxes.items():
            box.setChecked(lane in value[stage])


def _grid(widget: QWidget) -> QGridLayout:
    grid = QGridLayout(widget)
    grid.setContentsMargins(0, 4, 0, 0)
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(6)
    return grid


def _captions(grid: QGridLayout, texts: Sequence[str]) -> None:
    for column, text in enumerate(texts):
        made = label(text, "small", "muted")
        grid.addWidget(
            made, 0, column, 1, 2 if column == 2 and len(texts) == 3 else 1, Qt.AlignmentFlag.AlignLeft
        )
