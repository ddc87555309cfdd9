"""A clause's choices as plain questions: what all clauses have in common."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from frontdesk.reports.sheet_terms import WORDS
from ui.pages.sheet.clauses.controls import Checks, Control, Number, Option, Radios
from ui.pages.sheet.clauses.questions import MEANINGS, QUESTIONS
from ui.widgets.labels import label
from ui.words import spoken, words

MOST_DAYS = 365


class Editor(Control):
    """Questions, one below the other; the value of the only one, or of all by their keys."""

    def __init__(self) -> None:
        super().__init__()
        self.controls: dict[str, Control] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)

    def ask(self, question: str, key: str, control: Control, short: bool = False) -> None:
        """Put a question: `short` with its control at the right of it, else below."""
        text = label(question, "body" if short else "name", wrap=not short)
        self.controls[key] = control
        control.changed.connect(self.changed)
        if not short:
            self.column.addWidget(text)
            self.column.addWidget(control)
            self.column.addSpacing(10)
            return
        text.setMinimumWidth(240)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(text)
        row.addWidget(control)
        row.addStretch(1)
        self.column.addLayout(row)

    def value(self) -> Any:
        if list(self.controls) == [""]:
            return self.controls[""].value()
        return {key: control.value() for key, control in self.controls.items()}

    def show_value(self, value: Any) -> None:
        for key, control in self.controls.items():
            control.show_value(value[key] if key else value)

    def show_usual(self, choices: Mapping[str, object]) -> None:
        for control in self.controls.values():
            control.show_usual(choices)


def question(key: str) -> str:
    return spoken(QUESTIONS[key])


def radios(key: str, codes: tuple[object, ...] = ()) -> Radios:
    """The options of `key`, each with what it means."""
    made = [Option(code, spoken(WORDS[key][code]), meaning(key, code)) for code in codes or tuple(WORDS[key])]
    return Radios(made, question(key))


def meaning(key: str, code: object) -> str:
    told = MEANINGS.get((key, code))
    return "" if told is None else spoken(told)


def checks(key: str) -> Checks:
    return Checks({code: spoken(text) for code, text in WORDS[key].items()}, question(key))


def days_field(name: str, most: int = MOST_DAYS) -> Number:
    return Number(0, most, words("sheet", " days"), name)


def one_question(clause: str, control: Control) -> Editor:
    made = Editor()
    made.ask(question(clause), "", control)
    return made
