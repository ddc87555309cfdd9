"""The fourth step: the rule sheet's main choices, by plain questions, each with what it means."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSpinBox, QTimeEdit, QVBoxLayout, QWidget

from ui.pages.start.answers import Answers, RuleAnswers
from ui.pages.start.step import Step, tell
from ui.widgets.labels import label, rule
from ui.words import words


class RulesStep(Step):
    """Five questions. The usual answers are chosen already."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(
            words("start", "The rules"),
            words("start", "What most offices choose is chosen already. The book says it with every turn."),
        )
        self._answers = answers
        self._notes: list[tuple[QLabel, Callable[[], str]]] = []
        self.column.setSpacing(12)
        self._make_controls()
        self._lay_out()
        self.show_answers()
        self._connect()

    @property
    def _rules(self) -> RuleAnswers:
        return self._answers.rules

    def _make_controls(self) -> None:
        self.day_start = _choice(_day_starts())
        self.busy = _choice(_busy_choices())
        self.limit = QSpinBox()
        self.limit.setRange(0, 1000)
        self.limit.setSuffix(words("start", " turns"))
        self.limit.setFixedWidth(100)
        self.owner_away = _choice(_owner_choices())
        self.undo = QSpinBox()
        self.undo.setRange(0, 3600)
        self.undo.setSuffix(words("start", " seconds"))
        self.undo.setFixedWidth(_WIDTH)
        for number in (self.limit, self.undo):
            number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hours = _choice(_hours_choices())
        self.opens, self.closes = QTimeEdit(QTime(9, 0)), QTimeEdit(QTime(18, 30))
        for clock in (self.opens, self.closes):
            clock.setDisplayFormat("HH:mm")
            clock.setAlignment(Qt.AlignmentFlag.AlignCenter)
            clock.setFixedWidth(84)

    def _lay_out(self) -> None:
        to = label("–", "body", "muted")
        questions: list[tuple[str, tuple[QWidget, ...], Callable[[], str]]] = [
            (words("start", "How does a day begin?"), (self.day_start,), self._day_note),
            (
                words("start", "While all of an agency’s people are receiving, what of its turns?"),
                (self.busy, self.limit),
                self._busy_note,
            ),
            (
                words("start", "A return visitor comes, and the own consultant isn’t free?"),
                (self.owner_away,),
                self._owner_note,
            ),
            (words("start", "How long can a press be undone?"), (self.undo,), self._undo_note),
            (
                words("start", "When is the site open?"),
                (self.hours, self.opens, to, self.closes),
                self._hours_note,
            ),
        ]
        self._dash = to
        for number, (text, controls, note) in enumerate(questions):
            if number:
                self.column.addWidget(rule())
            self.column.addLayout(self._question(text, controls, note))
        self.column.addStretch(1)

    def _question(self, text: str, controls: tuple[QWidget, ...], told: Callable[[], str]) -> QHBoxLayout:
        note = label("", "small", "muted", wrap=True)
        self._notes.append((note, told))
        left = QVBoxLayout()
        left.setSpacing(2)
        asked = label(text, "name", wrap=True)
        asked.setBuddy(controls[0])
        left.addWidget(asked)
        left.addWidget(note)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addLayout(left, 1)
        for control in controls:
            control.setAccessibleName(text)
            row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _connect(self) -> None:
        for box in (self.day_start, self.busy, self.owner_away, self.hours):
            box.currentIndexChanged.connect(self._take)
        for number in (self.limit, self.undo):
            number.valueChanged.connect(self._take)
        for clock in (self.opens, self.closes):
            clock.timeChanged.connect(self._take)

    def show_answers(self) -> None:
        rules = self._rules
        _choose(self.day_start, rules.day_start)
        _choose(self.busy, "lost" if rules.owed_up_to is None else "owed")
        self.limit.setValue(3 if rules.owed_up_to is None else rules.owed_up_to)
        _choose(self.owner_away, rules.owner_away)
        self.undo.setValue(rules.undo_seconds)
        _choose(self.hours, "always" if rules.hours is None else "hours")
        for clock, text in zip((self.opens, self.closes), rules.hours or (), strict=False):
            clock.setTime(QTime.fromString(text, "HH:mm"))
        self._tell()

    def _take(self) -> None:
        rules = self._rules
        rules.day_start = self.day_start.currentData()
        rules.owed_up_to = self.limit.value() if self.busy.currentData() == "owed" else None
        rules.owner_away = self.owner_away.currentData()
        rules.undo_seconds = self.undo.value()
        hours = (self.opens.time().toString("HH:mm"), self.closes.time().toString("HH:mm"))
        rules.hours = hours if self.hours.currentData() == "hours" else None
        self._tell()
        self.answered.emit()

    def _tell(self) -> None:
        self.limit.setVisible(self._rules.owed_up_to is not None)
        for part in (self.opens, self._dash, self.closes):
            part.setVisible(self._rules.hours is not None)
        for note, told in self._notes:
            note.setText(told())
        tell(self._notes[-1][0], self.complaint(), self._hours_note())

    def start(self) -> None:
        self.day_start.setFocus(Qt.FocusReason.OtherFocusReason)

    def complaint(self) -> str:
        hours = self._rules.hours
        if hours is not None and hours[1] <= hours[0]:
            return words("start", "The site closes before it opens. Mend the times.")
        return ""

    def _day_note(self) -> str:
        if self._rules.day_start == "carry_over":
            return words(
                "start",
                "Nobody is ahead for coming early. In 30 simulated days with 8 people, the luckiest and the "
                "unluckiest ended 1 turn apart.",
            )
        return words("start", "Who comes first stands first. What agencies are owed goes on all the same.")

    def _busy_note(self) -> str:
        if self._rules.owed_up_to is None:
            return words("start", "On a packed day this pays the agency whose people finish fastest.")
        return words("start", "An agency isn’t punished for long talks: its turns follow, up to this many.")

    def _owner_note(self) -> str:
        if self._rules.owner_away == "courtesy":
            return words("start", "Somebody of the same agency stands in, as a courtesy that costs no turn.")
        return words(
            "start", "Whoever is next in rotation receives; the client stays with the own consultant."
        )

    def _undo_note(self) -> str:
        return words("start", "After that a press stands. Undone presses stay readable in the book.")

    def _hours_note(self) -> str:
        if self._rules.hours is None:
            return words("start", "Every first visit is in the same rotation, whatever the hour.")
        return words("start", "Before and after, a rotation of its own serves: not always the same person.")


_WIDTH = 240


def _day_starts() -> list[tuple[str, str]]:
    return [
        ("carry_over", words("start", "as last night ended")),
        ("sign_in", words("start", "in the order of signing in")),
    ]


def _busy_choices() -> list[tuple[str, str]]:
    return [("owed", words("start", "owed, up to")), ("lost", words("start", "lost"))]


def _owner_choices() -> list[tuple[str, str]]:
    return [
        ("courtesy", words("start", "the same agency’s line")),
        ("rotation", words("start", "the rotation")),
    ]


def _hours_choices() -> list[tuple[str, str]]:
    return [("always", words("start", "round the clock")), ("hours", words("start", "from … to …"))]


def _choice(choices: list[tuple[str, str]]) -> QComboBox:
    box = QComboBox()
    for code, text in choices:
        box.addItem(text, code)
    box.setFixedWidth(_WIDTH)
    return box


def _choose(box: QComboBox, code: str) -> None:
    box.setCurrentIndex(box.findData(code))
