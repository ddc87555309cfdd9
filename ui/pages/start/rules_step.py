"""The fourth step: what a site really chooses of the rule sheet, by plain questions."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSpinBox, QTimeEdit, QVBoxLayout, QWidget

from frontdesk.reports.sheet_terms import WORDS
from ui import theme
from ui.pages.sheet.clauses.editor import meaning, question
from ui.pages.start.answers import PLAIN, Answers, RuleAnswers, usual
from ui.pages.start.step import NARROW, Step, mark, tell
from ui.widgets.columns import Beside
from ui.widgets.fields import widen_list
from ui.widgets.labels import label, rule
from ui.words import spoken, words

Note = Callable[[], str]
_WIDTH, _NUMBER = 400, 120


class RulesStep(Step):
    """The usual answers are chosen already, and marked. What isn't asked is usual, and can change later."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(
            words("start", "The rules"),
            words(
                "start",
                "What most offices choose is chosen already. What isn’t asked, such as passes, penalties and "
                "newcomers, is as usual; the rule sheet (Ctrl+B) shows and changes everything later.",
            ),
        )
        self._answers = answers
        self._notes: list[tuple[QLabel, Note]] = []
        self._questions: list[Beside] = []
        self.column.setSpacing(10)
        self._make_controls()
        self._lay_out()
        self.show_answers()
        self._connect()

    @property
    def _rules(self) -> RuleAnswers:
        return self._answers.rules

    def _make_controls(self) -> None:
        self.day_start = _choice("day_start")
        self.busy = _box(_busy_choices(), "owed", _WIDTH - _NUMBER - 8)
        self.limit = _number(1000, words("start", " turns"))
        self.owner_away = _choice("return_visit.owner_away")
        self.undo = _number(3600, words("start", " seconds"))
        self.after_visit = _number(3650, words("sheet", " days"))
        self.after_call = _number(3650, words("sheet", " days"))
        self.plain = {path: _choice(path) for path in PLAIN}
        self.hours = _box(_hours_choices(), _NONE_IS_USUAL, 250)
        self.opens, self.closes = QTimeEdit(QTime(9, 0)), QTimeEdit(QTime(18, 30))
        for clock in (self.opens, self.closes):
            clock.setDisplayFormat("HH:mm")
            clock.setAlignment(Qt.AlignmentFlag.AlignCenter)
            clock.setFixedWidth(theme.px(84))
        self._dash = label("–", "body", "muted")

    def _lay_out(self) -> None:
        times = (self.hours, self.opens, self._dash, self.closes)
        self._ask(question("day_start"), (self.day_start,), self._day_note)
        self._ask_plain("share")
        self._ask(question("agency_busy"), (self.busy, self.limit), self._busy_note)
        self._ask(question("opening_hours"), times, self._hours_note)
        self._hours_label = self._notes[-1][0]
        self._ask_plain("occupied_until")
        self._ask(words("start", "How long can a press be undone?"), (self.undo,), self._undo_note)
        self._ask_plain("return_visit.counts")
        self._ask(
            words("start", "A return visitor comes, and the own consultant isn’t free?"),
            (self.owner_away,),
            lambda: meaning("return_visit.owner_away", self._rules.owner_away),
        )
        for path in ("named_request.counts", "referral.to"):
            self._ask_plain(path)
        self._ask(question("protection_days"), (self.after_visit, self.after_call), self._protection_note)
        for path in ("very_important", "override.counts", "override.second"):
            self._ask_plain(path)
        self.column.addStretch(1)

    def _ask_plain(self, path: str) -> None:
        self._ask(_question(path), (self.plain[path],), lambda: meaning(path, self._rules.plain[path]))

    def _ask(self, text: str, controls: tuple[QWidget, ...], told: Note) -> None:
        if self._notes:
            self.column.addWidget(rule())
        note = label("", "small", "muted", wrap=True)
        self._notes.append((note, told))
        left = QVBoxLayout()
        left.setSpacing(2)
        asked = label(text, "name", wrap=True)
        asked.setBuddy(controls[0])
        left.addWidget(asked)
        left.addWidget(note)
        right = QHBoxLayout()
        right.setSpacing(8)
        for control in controls:
            control.setAccessibleName(text)
            right.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        both = Beside(NARROW, 8)
        both.addLayout(left, 1)
        both.addLayout(right)
        both.setAlignment(right, Qt.AlignmentFlag.AlignLeft)
        self._questions.append(both)
        self.column.addLayout(both)

    def fit(self, width: int) -> None:
        """What is asked stands beside its answers, or above them."""
        for both in self._questions:
            both.turn(width)

    def _connect(self) -> None:
        for box in (self.day_start, self.busy, self.owner_away, self.hours, *self.plain.values()):
            box.currentIndexChanged.connect(self._take)
        for number in (self.limit, self.undo, self.after_visit, self.after_call):
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
        self.after_visit.setValue(rules.protection[0])
        self.after_call.setValue(rules.protection[1])
        for path, box in self.plain.items():
            _choose(box, rules.plain[path])
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
        rules.protection = (self.after_visit.value(), self.after_call.value())
        rules.plain = {path: box.currentData() for path, box in self.plain.items()}
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
        fault = self.complaint()
        mark(self.closes, bool(fault))
        tell(self._hours_label, fault, self._hours_note())

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
        return meaning("day_start", self._rules.day_start)

    def _busy_note(self) -> str:
        if self._rules.owed_up_to is None:
            return words("start", "On a packed day this pays the agency whose people finish fastest.")
        return words("start", "An agency isn’t punished for long talks: its turns follow, up to this many.")

    def _undo_note(self) -> str:
        told = words("start", "After that a press stands. Undone presses stay readable in the book.")
        return f"{told} {_usual_number(usual('undo_seconds'), words('start', ' seconds'))}"

    def _protection_note(self) -> str:
        told = words("start", "At the left after a visit, at the right after a call.")
        both = f"{usual('protection_days.visit')}, {usual('protection_days.call')}"
        return f"{told} {_usual_number(both, words('sheet', ' days'))}"

    def _hours_note(self) -> str:
        if self._rules.hours is None:
            return words("start", "Every first visit is in the same rotation, whatever the hour.")
        return words("start", "Before and after, a rotation of its own serves: not always the same person.")


def _question(path: str) -> str:
    """Questions that name their clause by themselves."""
    if path == "override.second":
        return words("start", "Must another agency acknowledge an override?")
    return question(path)


def _usual_number(number: object, unit: str) -> str:
    return words("start", "Usual: {number}{unit}.", number=number, unit=unit)


def _busy_choices() -> list[tuple[object, str]]:
    return [("owed", words("start", "owed, up to")), ("lost", words("start", "lost"))]


_NONE_IS_USUAL = object()
"""Every sales centre has hours of its own."""


def _hours_choices() -> list[tuple[object, str]]:
    return [("always", words("start", "round the clock")), ("hours", words("start", "from … to …"))]


def _choice(path: str) -> QComboBox:
    """The choices of a clause, in the words of the rule sheet."""
    return _box([(code, spoken(text)) for code, text in WORDS[path].items()], usual(path))


def _box(choices: list[tuple[object, str]], common: object, width: int = _WIDTH) -> QComboBox:
    box = QComboBox()
    for code, text in choices:
        box.addItem(words("start", "{choice} (usual)", choice=text) if code == common else text, code)
    box.setFixedWidth(theme.px(width))
    widen_list(box)
    return box


def _number(most: int, unit: str) -> QSpinBox:
    made = QSpinBox()
    made.setRange(0, most)
    made.setSuffix(unit)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setFixedWidth(theme.px(_NUMBER))
    return made


def _choose(box: QComboBox, code: object) -> None:
    box.setCurrentIndex(box.findData(code))
