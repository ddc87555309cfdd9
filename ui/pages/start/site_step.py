"""The first step: what the sales centre is called, and where it stands."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit

from ui.pages.start.answers import Answers, name_fault, short_fault, suggested_short, zone_fault, zones
from ui.pages.start.step import Field, Step
from ui.words import words


class SiteStep(Step):
    """Name, short name, time zone. The short name follows the name until somebody writes an own one."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(
            words("start", "The sales centre"),
            words("start", "The name stands on the screen and on every paper that the agencies take home."),
        )
        self._answers = answers
        self._left = False
        self.name = QLineEdit()
        self.name.setMaxLength(60)
        self.name.setPlaceholderText(words("start", "for example 万象城销售中心"))
        self.short = QLineEdit()
        self.short.setMaxLength(40)
        self.zone = _zone_box()
        self._lay_out()
        self.show_answers()
        self.name.textEdited.connect(self._name_typed)
        self.short.textEdited.connect(self._short_typed)
        self.zone.currentTextChanged.connect(self._zone_typed)

    def _lay_out(self) -> None:
        self._name_field = Field(words("start", "Name"), self.name, width=520)
        self._short_field = Field(
            words("start", "Short name"),
            self.short,
            words("start", "It names the site’s files: letters a to z, digits, hyphens. It stays for good."),
            width=320,
        )
        self._zone_field = Field(
            words("start", "Time zone"),
            self.zone,
            words("start", "Decides when a day begins. Type a city to search."),
            width=320,
        )
        for part in (self._name_field, self._short_field, self._zone_field):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def show_answers(self) -> None:
        self.name.setText(self._answers.name)
        self.short.setText(self._answers.short)
        self.zone.setCurrentText(self._answers.zone)

    def start(self) -> None:
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def complaint(self) -> str:
        name = name_fault(self._answers.name)
        short = short_fault(self._answers.short)
        zone = zone_fault(self._answers.zone)
        self._name_field.complain(name)
        self._short_field.complain(short)
        self._zone_field.complain(zone)
        return name or short or zone

    def _name_typed(self, text: str) -> None:
        self._answers.name = text
        self._name_field.complain("")
        if not self._answers.short_is_own:
            self._answers.short = suggested_short(text)
            self.short.setText(self._answers.short)
            self._short_field.complain("")
        self.answered.emit()

    def _short_typed(self, text: str) -> None:
        self._answers.short = text
        self._answers.short_is_own = bool(text.strip())
        self._short_field.complain(short_fault(text) if text else "")
        self.answered.emit()

    def _zone_typed(self, text: str) -> None:
        self._answers.zone = text
        self._zone_field.complain("")
        self.answered.emit()


def _zone_box() -> QComboBox:
    """All time zones; typing searches in the middle of their names."""
    box = QComboBox()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.addItems(zones())
    box.setMaxVisibleItems(12)
    completer = QCompleter(box.model(), box)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    box.setCompleter(completer)
    return box
