"""Another sheet for some days: which days, which clauses differ, and how they are chosen then."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.clauses import choices_of
from frontdesk.reports.sheet_terms import DAYS
from frontdesk.reports.sheet_words import GROUPS, NAMES
from frontdesk.rules import RuleSheet
from ui import theme
from ui.pages.sheet.clauses.controls import INDENT, Checks, Control, Option, Radios, alone, calm
from ui.pages.sheet.clauses.editor import meaning, question
from ui.widgets.buttons import SmallButton
from ui.widgets.fields import date_field
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import label, rule
from ui.words import spoken, words, year_text

EditorFor = Callable[[str], Control]


class LaunchDays(Control):
    """Single days, such as the launch; each can be taken out again."""

    def __init__(self) -> None:
        super().__init__()
        self.days: list[str] = []
        self.field = date_field(words("sheet", "A launch day"))
        self.field.setDate(QDate.currentDate())
        calm(self.field)
        self.add = SmallButton(words("sheet", "Add this day"))
        self.add.clicked.connect(self._add)
        self._chips = FlowLayout(gap=6)
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in (self.field, self.add):
            row.addWidget(part)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addLayout(self._chips)

    def _add(self) -> None:
        day = self.field.date().toString("yyyy-MM-dd")
        if day not in self.days:
            self.show_value([*self.days, day])
            self.changed.emit()

    def _remove(self, day: str) -> None:
        self.show_value([each for each in self.days if each != day])
        self.add.setFocus()
        self.changed.emit()

    def value(self) -> list[str]:
        return list(self.days)

    def show_value(self, value: Any) -> None:
        self.days = sorted(value)
        self._chips.clear()
        for day in self.days:
            told = year_text(date.fromisoformat(day))
            chip = SmallButton(f"{told} ×", words("sheet", "Take out {day}", day=told))
            chip.clicked.connect(lambda _=False, day=day: self._remove(day))
            self._chips.addWidget(chip)


class OtherClauses(Control):
    """The clauses that are different on these days, each with its own choices."""

    def __init__(self, editor_for: EditorFor) -> None:
        super().__init__()
        self._editor_for = editor_for
        self._usual: Mapping[str, object] = choices_of(RuleSheet())
        self.editors: dict[str, Control] = {}
        self.which = QComboBox()
        self.which.setAccessibleName(words("sheet", "A clause that is different"))
        self.which.setFixedWidth(theme.px(260))
        calm(self.which)
        self.add = SmallButton(words("sheet", "Make it different"))
        self.add.clicked.connect(lambda: self._add(self.which.currentData()))
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in (self.which, self.add):
            row.addWidget(part)
        row.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(row)
        self._frames: dict[str, QWidget] = {}
        self._offer()

    def show_usual(self, choices: Mapping[str, object]) -> None:
        """How the clauses are chosen on the other days: a clause begins with that."""
        self._usual = choices

    def _offer(self) -> None:
        self.which.clear()
        for _, clauses in GROUPS:
            for clause in clauses:
                if clause not in ("weekend", "close", *self.editors):
                    self.which.addItem(spoken(NAMES[clause]), clause)

    def _add(self, clause: str) -> None:
        self._put(clause, self._usual[clause])
        self.changed.emit()

    def _put(self, clause: str, choice: object) -> None:
        editor = self._editor_for(clause)
        editor.show_value(choice)
        editor.changed.connect(self.changed)
        self.editors[clause] = editor
        self._frames[clause] = self._framed(clause, editor)
        self._column.addWidget(self._frames[clause])
        self._offer()

    def _framed(self, clause: str, editor: Control) -> QWidget:
        frame = QWidget()
        name = spoken(NAMES[clause])
        gone = SmallButton(
            words("sheet", "As on other days"), f"{name}: {words('sheet', 'As on other days')}"
        )
        gone.clicked.connect(lambda: self._remove(clause))
        head = QHBoxLayout()
        head.addWidget(label(name, "name", "accent"))
        head.addStretch(1)
        head.addWidget(gone)
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(rule())
        column.addLayout(head)
        column.addWidget(editor)
        return frame

    def _remove(self, clause: str) -> None:
        self._drop(clause)
        self.add.setFocus()
        self.changed.emit()

    def _drop(self, clause: str) -> None:
        del self.editors[clause]
        frame = self._frames.pop(clause)
        frame.hide()
        frame.deleteLater()
        self._offer()

    def value(self) -> dict[str, object]:
        return {clause: editor.value() for clause, editor in self.editors.items()}

    def show_value(self, value: Any) -> None:
        for clause in list(self.editors):
            self._drop(clause)
        for clause, choice in value.items():
            self._put(clause, choice)


class WeekendEditor(Control):
    """The same sheet on all days, or another one on some."""

    def __init__(self, editor_for: EditorFor) -> None:
        super().__init__()
        options = [
            Option("same", words("sheet", "same sheet on all days"), meaning("weekend", "same")),
            Option("other", words("sheet", "another sheet on some days"), meaning("weekend", "other")),
        ]
        self.radios = Radios(options, question("weekend"))
        self.days = Checks(
            {code: spoken(day) for code, day in DAYS.items()}, words("sheet", "Days"), in_a_row=True
        )
        self.dates = LaunchDays()
        self.others = OtherClauses(editor_for)
        self._other = QWidget()
        column = QVBoxLayout(self._other)
        column.setContentsMargins(INDENT, 0, 0, 0)
        column.setSpacing(8)
        for text, part in (
            (words("sheet", "On these days of the week"), self.days),
            (words("sheet", "On single days, such as the launch"), self.dates),
            (words("sheet", "What is different then"), self.others),
        ):
            column.addWidget(label(text, "body", "muted"))
            column.addWidget(part)
        alone(self, self.radios, self._other)
        self.show_value(None)
        self.radios.changed.connect(self._chosen)
        for control in (self.days, self.dates, self.others):
            control.changed.connect(self.changed)

    def show_usual(self, choices: Mapping[str, object]) -> None:
        self.others.show_usual(choices)

    def _chosen(self) -> None:
        self._other.setVisible(self.radios.value() == "other")
        self.changed.emit()

    def value(self) -> dict[str, object] | None:
        if self.radios.value() == "same":
            return None
        return {"days": self.days.value(), "dates": self.dates.value(), "sheet": self.others.value()}

    def show_value(self, value: Any) -> None:
        self.radios.show_value("same" if value is None else "other")
        self._other.setVisible(value is not None)
        shown = value or {"days": ["sat", "sun"], "dates": [], "sheet": {}}
        self.days.show_value(shown["days"])
        self.dates.show_value(shown.get("dates", ()))
        self.others.show_value(shown["sheet"])
