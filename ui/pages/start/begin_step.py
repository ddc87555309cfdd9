"""The last step: everything once more, and *Begin*."""

from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QLabel, QVBoxLayout

from frontdesk.reports.decision_terms import ROLES
from frontdesk.reports.sheet_terms import WORDS
from ui import theme
from ui.pages.start.answers import Answers
from ui.pages.start.step import Step, tell
from ui.widgets.labels import label, rule
from ui.widgets.refusal_bar import RefusalBar
from ui.words import listed, spoken, words


class Confirmed(QCheckBox):
    """A tick that Enter neither sets nor takes away: Enter goes on."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)


class BeginStep(Step):
    """What was answered, in a few lines, and where the book will lie."""

    def __init__(self, answers: Answers, book: Path) -> None:
        super().__init__(
            words("start", "Ready to begin"),
            words(
                "start", "Look once more. Then the book begins; nothing that is written in it is rubbed out."
            ),
        )
        self._answers, self._book = answers, book
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self.refusal = RefusalBar()
        self.column.addWidget(rule())
        self.column.addLayout(self._grid)
        self.column.addWidget(self._not_taken())
        self.column.addWidget(self.refusal)
        self.column.addStretch(1)
        self.show_answers()

    def _not_taken(self) -> QFrame:
        """PINs that nobody has taken away would be lost: somebody says that they are written down."""
        self._note = note = QFrame()
        theme.dress(note, role="note")
        self._told = label("", "body", "muted", wrap=True)
        self.noted = Confirmed(words("start", "All PINs and the recovery code are written down"))
        self.noted.toggled.connect(self._answers.rights.take_away)
        self.noted.toggled.connect(lambda _ticked: self._tell(""))
        column = QVBoxLayout(note)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(4)
        column.addWidget(self._told)
        column.addWidget(self.noted)
        return note

    def show_answers(self) -> None:
        self._note.setHidden(self._answers.rights.taken_away)
        self.noted.setChecked(self._answers.rights.taken_away)
        self._tell("")
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for at, (name, text) in enumerate(self._lines()):
            self._grid.addWidget(label(name, "body", "muted"), at, 0)
            self._grid.addWidget(self._value(text), at, 1)

    def _value(self, text: str) -> QLabel:
        made = label(text, "reason", wrap=True)
        made.setMinimumWidth(200)
        return made

    def _tell(self, fault: str) -> None:
        hint = words(
            "start", "PINs and recovery code were neither saved nor printed; they are never shown again."
        )
        tell(self._told, fault, hint)

    def start(self) -> None:
        self._refused()
        if self._answers.rights.taken_away:
            self.filled.emit()
        else:
            self.go_to_fault()

    def go_to_fault(self) -> None:
        if not self._note.isHidden():
            self.noted.setFocus(Qt.FocusReason.OtherFocusReason)

    def complaint(self) -> str:
        if (refused := self._refused()) or self._answers.rights.taken_away:
            self._tell("")
            return refused
        untaken = words(
            "start",
            "Esc leads back to PINs and recovery code, to save or print them; or Space sets the tick.",
        )
        self._tell(untaken)
        return untaken

    def _refused(self) -> str:
        refusal = self._answers.refusal()
        if refusal is None:
            self.refusal.dismiss()
            return ""
        self.refusal.show_refusal(refusal)
        return spoken(refusal.sentence)

    def _lines(self) -> list[tuple[str, str]]:
        answers = self._answers
        return [
            (words("start", "Sales centre"), f"{answers.name} · {answers.short}"),
            (words("start", "Time zone"), answers.zone),
            (words("start", "Agencies"), listed(self._agencies())),
            (words("start", "People with rights"), listed(self._rights())),
            (words("start", "Day begins"), self._day_start()),
            (words("start", "All receiving"), self._busy()),
            (words("start", "Return visits"), self._return_visits()),
            (words("start", "Undo"), words("start", "{seconds} seconds", seconds=answers.rules.undo_seconds)),
            (words("start", "Opening hours"), self._hours()),
            (words("start", "The book"), str(self._book)),
        ]

    def _agencies(self) -> list[str]:
        roster = self._answers.roster
        people = Counter(row.agency for row in roster.rows if not roster.is_left_out(row))
        return [
            words("start", "{name} (share {share}, {people} people)",
                  name=one.called, share=one.weight or one.share, people=people[one.called])
            for one in self._answers.named_agencies()
        ]  # fmt: skip

    def _rights(self) -> list[str]:
        return [
            words("start", "{name} ({role})", name=one.called, role=ROLES[one.role])
            for one in self._answers.rights.named()
        ]

    def _day_start(self) -> str:
        return spoken(WORDS["day_start"][self._answers.rules.day_start])

    def _busy(self) -> str:
        most = self._answers.rules.owed_up_to
        if most is None:
            return words("start", "turns are lost")
        return words("start", "turns are owed, up to {most}", most=most)

    def _return_visits(self) -> str:
        otherwise = spoken(WORDS["return_visit.owner_away"][self._answers.rules.owner_away])
        return words("start", "to the own consultant, else: {otherwise}", otherwise=otherwise)

    def _hours(self) -> str:
        hours = self._answers.rules.hours
        return words("start", "round the clock") if hours is None else " – ".join(hours)
