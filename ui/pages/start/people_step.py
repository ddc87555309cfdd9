"""The fifth step: who has rights, each with a PIN, and the recovery code."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from frontdesk.desk.rights import pins
from frontdesk.errors import Refusal
from frontdesk.people import OF_AN_AGENCY, OFFERED, Role
from frontdesk.reports.decision_terms import ROLES
from ui import theme
from ui.lists.pick_box import Pick, PickBox
from ui.pages.start.answers import Answers
from ui.pages.start.lines import LinesStep
from ui.pages.start.people_answers import OfficerAnswer, officer_faults
from ui.pages.start.step import NARROW, in_a_row, mark, tell
from ui.rights.paper import print_paper, save_paper
from ui.rights.pin_field import digits_of
from ui.widgets.buttons import KeyButton, SmallButton
from ui.widgets.columns import Beside
from ui.widgets.labels import label
from ui.words import agency_letter, spoken, words

MOST = 12
ROLE_WIDTH, NAME_WIDTH, AGENCY_WIDTH, PIN_WIDTH = 176, 154, 160, 110


class OfficerRow(QWidget):
    """One person: role, name, agency where the role has one, and the PIN."""

    typed = Signal()
    removed = Signal()

    def __init__(self, at: int, answer: OfficerAnswer, agencies: Sequence[str]) -> None:
        super().__init__()
        self.answer = answer
        number = at + 1
        self.role = PickBox(words("start", "Person {number}, role", number=number))
        self.name = QLineEdit(answer.name)
        self.agency = PickBox(words("start", "Person {number}, agency", number=number))
        self.pin = QLineEdit(answer.pin)
        self.note = label("", "small", "warning")
        self.name.setAccessibleName(words("start", "Person {number}, name", number=number))
        self.pin.setAccessibleName(words("start", "Person {number}, PIN", number=number))
        self.name.setPlaceholderText(words("start", "name"))
        self.name.setMaxLength(40)
        self.pin.setMaxLength(32)
        self.pin.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self._fill(agencies)
        self._lay_out(number)
        self._wire()
        self._show_agency()

    def _fill(self, agencies: Sequence[str]) -> None:
        self.role.show_picks([Pick(role, spoken(ROLES[role])) for role in OFFERED], self.answer.role)
        none = [] if self.answer.agency else [Pick("", words("start", "which agency?"))]
        picks = [Pick(agency, agency, "", agency_letter(at), at) for at, agency in enumerate(agencies)]
        self.agency.show_picks([*none, *picks], self.answer.agency)

    def _lay_out(self, number: int) -> None:
        draw = SmallButton(
            words("start", "Draw"), words("start", "Draw another PIN for person {number}", number=number)
        )
        gone = SmallButton(words("start", "Remove"), words("start", "Remove person {number}", number=number))
        draw.clicked.connect(self._draw)
        gone.clicked.connect(self.removed)
        widths = ((self.role, ROLE_WIDTH), (self.name, NAME_WIDTH), (self.agency, AGENCY_WIDTH))
        for field, width in (*widths, (self.pin, PIN_WIDTH)):
            field.setFixedWidth(width)
        policy = self.agency.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.agency.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._pin_name = label(words("start", "PIN"), "small", "muted")
        first = in_a_row(self.role, self.name, self.agency)
        self._both = Beside(NARROW, 10)
        self._both.addLayout(first)
        self._both.addLayout(in_a_row(self._pin_name, self.pin, draw, gone, None), 1)
        self._both.setAlignment(first, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._both)
        column.addWidget(self.note)

    def fit(self, width: int) -> None:
        """Who it is, and the PIN: beside each other, or below."""
        down = self._both.turn(width)
        self._both.setSpacing(6 if down else 10)
        self._pin_name.setVisible(down)

    def _wire(self) -> None:
        self.role.picked.connect(lambda _role: self._take())
        self.agency.picked.connect(lambda _agency: self._take())
        self.name.textEdited.connect(lambda _text: self._take())
        self.pin.textEdited.connect(self._keep_digits)

    def _keep_digits(self, text: str) -> None:
        kept = digits_of(text)
        if kept != text:
            self.pin.setText(kept)
        self._take()

    def _draw(self) -> None:
        self.pin.setText(pins.drawn())
        self._take()

    def _take(self) -> None:
        answer = self.answer
        answer.role, answer.name = Role(self.role.key), self.name.text()
        answer.agency, answer.pin = self.agency.key, self.pin.text()
        self._show_agency()
        self.typed.emit()

    def _show_agency(self) -> None:
        self.agency.setVisible(self.answer.role in OF_AN_AGENCY)

    def complain(self, faults: Mapping[str, str]) -> None:
        """Say what is wrong, by field."""
        mark(self.name, "name" in faults)
        mark(self.agency, "agency" in faults)
        mark(self.pin, "pin" in faults)
        tell(self.note, next(iter(faults.values()), ""))


class PeopleStep(LinesStep):
    """Lines to fill in, and the code to take away."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(
            words("start", "People with rights"),
            words(
                "start",
                "Supervisors decide everything, managers inside their own agency. Each gets a PIN, drawn "
                "here; a chosen one can be typed instead. Lines without a name are left out.",
            ),
            words("start", "One more person"),
        )
        self._answers = answers
        self.rows: list[OfficerRow] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._names = self._captions()
        self._width = NARROW
        self.column.addWidget(self._names)
        self.column.addLayout(self._lines)
        self.column.addLayout(self.add_row())
        self.column.addWidget(self._code_note())
        self.column.addStretch(1)

    def _captions(self) -> QWidget:
        texts = (
            (words("start", "Role"), ROLE_WIDTH),
            (words("start", "Full name"), NAME_WIDTH),
            (words("start", "Agency"), AGENCY_WIDTH),
            (words("start", "PIN"), PIN_WIDTH),
        )
        captions: list[QWidget] = []
        for text, width in texts:
            caption = label(text, "small", "muted")
            caption.setFixedWidth(width)
            captions.append(caption)
        holder = QWidget()
        row = in_a_row(*captions, None)
        row.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(row)
        return holder

    def fit(self, width: int) -> None:
        """Each person takes one line, with names above all; or two, where there is little room."""
        self._width = width
        self._names.setVisible(width >= NARROW)
        self._lines.setSpacing(4 if width < NARROW else 0)
        for row in self.rows:
            row.fit(width)

    def _code_note(self) -> QFrame:
        note = QFrame()
        theme.dress(note, role="note")
        column = QVBoxLayout(note)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(6)
        self.code = label(self._answers.rights.code, "mono")
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.save = KeyButton(words("start", "Save as text …"), "F6")
        self.print = KeyButton(words("start", "Print …"), "F7")
        self.taken = label("", "small", "good", wrap=True)
        self.save.clicked.connect(self._save)
        self.print.clicked.connect(self._print)
        QShortcut(QKeySequence("F6"), note, self.save.click)
        QShortcut(QKeySequence("F7"), note, self.print.click)
        title = label(words("start", "Recovery code, should the supervisor’s PIN be lost"), "small_name")
        told = words("start", "PINs and code are shown here and never again: take the list with you.")
        column.addWidget(title)
        column.addLayout(in_a_row(self.code, None, self.save, self.print))
        column.addWidget(label(told, "small", "muted", wrap=True))
        column.addWidget(self.taken)
        self.taken.hide()
        return note

    def show_answers(self) -> None:
        agencies = [agency.called for agency in self._answers.named_agencies()]
        self._answers.rights.offer(agencies)
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [
            OfficerRow(at, answer, agencies) for at, answer in enumerate(self._answers.rights.people)
        ]
        for at, row in enumerate(self.rows):
            self._lines.addWidget(row)
            row.typed.connect(self._typed)
            row.removed.connect(lambda at=at: self._remove(at))
        self.add.setEnabled(len(self.rows) < MOST)
        self.fit(self._width)

    def lines(self) -> Sequence[OfficerRow]:
        return self.rows

    def go_below(self) -> None:
        """The list is to be taken away next."""
        if self._answers.rights.taken_away:
            super().go_below()
        else:
            self.save.setFocus(Qt.FocusReason.OtherFocusReason)

    def complaint(self) -> str:
        faults = officer_faults(self._answers.rights.people)
        for row, fault in zip(self.rows, faults, strict=True):
            row.complain(fault)
        return next((told for fault in faults for told in fault.values()), "")

    def _typed(self) -> None:
        if not self.taken.isHidden():
            told = words("start", "The list was changed after it was taken: save or print it once more.")
            self._say(told, "warning")
        self.complaint()
        self.answered.emit()

    def add_line(self) -> None:
        self._answers.rights.people.append(OfficerAnswer(Role.SUPERVISOR))
        self.show_answers()
        self.rows[-1].role.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, at: int) -> None:
        self._answers.rights.people[at].name = ""
        if self._answers.rights.people[at].role is not Role.MANAGER:
            del self._answers.rights.people[at]
        self.show_answers()
        self.complaint()
        self.rows[0].name.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- to take away

    def _paper(self) -> str:
        return self._answers.rights.paper(self._answers.name)

    def _save(self) -> None:
        name = words("start", "PINs of {site}.txt", site=self._answers.short or "site")
        save_paper(self, name, self._paper(), self._saved, self._not_saved)

    def _saved(self, file: Path) -> None:
        self._answers.rights.take_away()
        self._say(words("start", "Saved: {file}. Delete it once it is printed.", file=str(file)), "good")

    def _not_saved(self, refusal: Refusal) -> None:
        self._say(spoken(refusal.sentence), "warning")

    def _print(self) -> None:
        print_paper(self, self._paper(), self._printed)

    def _printed(self) -> None:
        self._answers.rights.take_away()
        self._say(words("start", "Printed."), "good")

    def _say(self, text: str, tone: str) -> None:
        self.taken.setText(text)
        theme.dress(self.taken, tone=tone)
        self.taken.setVisible(bool(text))
