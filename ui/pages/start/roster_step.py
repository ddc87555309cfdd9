"""The third step: who receives visitors; typed, or read from a file."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout

from ui import theme
from ui.jobs import Jobs
from ui.pages.start.answers import Answers
from ui.pages.start.step import Step
from ui.roster.editor import RosterEditor
from ui.widgets.buttons import KeyButton
from ui.widgets.labels import label
from ui.words import listed, words


class RosterStep(Step):
    """The roster's table. Agencies of a file that nobody entered are offered, with share 1."""

    says_beside = False

    def __init__(self, answers: Answers, jobs: Jobs) -> None:
        super().__init__(
            words("start", "The roster"),
            words(
                "start",
                "Type the consultants, or read them from a table with the columns Name (姓名), Agency "
                "(公司), Stage (级别), Mentor (师傅). Only these four are read. Enter edits a cell; the tick "
                "says who is taken over.",
            ),
        )
        self._answers = answers
        self.editor = RosterEditor(answers.roster, jobs, self._agencies, only_known=True)
        self._offer = self._offer_strip()
        self.column.addWidget(self._offer)
        self.column.addWidget(self.editor, 1)
        self.editor.changed.connect(self._changed)
        self.show_answers()

    def _offer_strip(self) -> QFrame:
        strip = QFrame()
        theme.dress(strip, role="note")
        row = QHBoxLayout(strip)
        row.setContentsMargins(14, 6, 8, 6)
        self._told = label("", "body", wrap=True)
        self.welcome = KeyButton(words("start", "Enter them with share 1"), "F6")
        self.welcome.clicked.connect(self.welcome_strangers)
        QShortcut(QKeySequence("F6"), strip, self.welcome.click)
        row.addWidget(self._told, 1)
        row.addWidget(self.welcome)
        return strip

    def _agencies(self) -> list[str]:
        return [agency.called for agency in self._answers.named_agencies()]

    def show_answers(self) -> None:
        self.editor.model.reload()

    def start(self) -> None:
        self.editor.view.type_next()

    def enter_goes_on(self) -> bool:
        return False

    def welcome_strangers(self) -> None:
        """Enter the agencies of the file that were not entered yet."""
        self._answers.welcome(self._answers.strangers())
        self._changed()

    def complaint(self) -> str:
        if problems := self._answers.roster.problems():
            rows = len({problem.row for problem in problems})
            return words("start", "Rows still to be mended or left out: {rows}.", rows=rows)
        if not self._answers.roster.agencies():
            return words("start", "At least one consultant is needed.")
        if strangers := self._answers.strangers():
            return words("start", "Not among the agencies yet: {names}.", names=listed(strangers))
        return self._empty_agency()

    def _empty_agency(self) -> str:
        staffed = set(self._answers.roster.agencies())
        empty = [name for name in self._agencies() if name not in staffed]
        return words("start", "Without any consultant: {names}.", names=listed(empty)) if empty else ""

    def _changed(self) -> None:
        strangers = self._answers.strangers()
        self._offer.setVisible(bool(strangers))
        told = words(
            "start", "The roster has agencies that were not entered: {names}.", names=listed(strangers)
        )
        self._told.setText(told)
        self.answered.emit()
