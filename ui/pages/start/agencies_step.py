"""The second step: the co-agencies in their agreed order, and what part of the turns each is due."""

from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui import theme
from ui.pages.start.answers import AgencyAnswer, Answers, agency_faults
from ui.pages.start.lines import LinesStep
from ui.pages.start.step import NARROW, in_a_row, mark, tell
from ui.widgets.badges import AgencyBadge
from ui.widgets.buttons import SmallButton
from ui.widgets.labels import label
from ui.widgets.painting import text_width
from ui.words import agency_letter, words

MOST = 9
_NAME_WIDTH, _LEAST_NAME, _GAP = 330, 140, 10


class AgencyRow(QWidget):
    """One agency: its letter, name, share, the part of the turns that this makes, and its place."""

    typed = Signal()
    moved = Signal(int)
    removed = Signal()

    def __init__(self, at: int, answer: AgencyAnswer) -> None:
        super().__init__()
        self.answer = answer
        self.name = QLineEdit(answer.name)
        self.name.setMaxLength(40)
        self.share = QLineEdit(answer.share)
        self.share.setFixedWidth(theme.px(84))
        self.share.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.part = label("", "body", "muted")
        self.part.setMinimumWidth(max(theme.px(110), int(text_width(_part("99.9"), "body"))))
        self.note = label("", "small", "warning")
        self._say(at)
        self._lay_out(at)
        self.name.textEdited.connect(self._take)
        self.share.textEdited.connect(self._take)

    def _say(self, at: int) -> None:
        self.name.setAccessibleName(words("start", "Agency {number}, name", number=at + 1))
        self.name.setPlaceholderText(words("start", "name of the agency"))
        self.share.setAccessibleName(words("start", "Agency {number}, share", number=at + 1))

    def _lay_out(self, at: int) -> None:
        self._up = up = SmallButton("↑", words("start", "Move agency {number} up", number=at + 1))
        self._gone = gone = SmallButton(
            words("start", "Remove"), words("start", "Remove agency {number}", number=at + 1)
        )
        up.setEnabled(at > 0)
        up.clicked.connect(lambda: self.moved.emit(-1))
        gone.clicked.connect(self.removed)
        badge = AgencyBadge(agency_letter(at), at, size=26)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(in_a_row(badge, self.name, self.share, self.part, up, gone, None))
        column.addWidget(self.note)
        self.note.setContentsMargins(36, 0, 0, 0)

    def name_width(self, width: int) -> int:
        """How wide the name may be so that the row takes no more than `width`."""
        rest = (self.share, self.part, self._up, self._gone)
        taken = sum(one.minimumWidth() or one.sizeHint().width() for one in rest)
        return max(_LEAST_NAME, min(_NAME_WIDTH, width - 26 - taken - (len(rest) + 2) * _GAP))

    def _take(self) -> None:
        self.answer.name, self.answer.share = self.name.text(), self.share.text()
        self.typed.emit()

    def complain(self, name: str, share: str) -> None:
        """Say what is wrong with name and share; empty: nothing."""
        mark(self.name, bool(name))
        mark(self.share, bool(share))
        tell(self.note, name or share)

    def show_part(self, whole: int) -> None:
        """What part of all turns this share is, in per cent."""
        weight = self.answer.weight
        known = bool(self.answer.called) and weight is not None and whole > 0
        percent = f"{float(Fraction(100 * (weight or 0), whole or 1)):.1f}".removesuffix(".0")
        self.part.setText(_part(percent) if known else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in _MOVES:
            self.moved.emit(_MOVES[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


def _part(percent: str) -> str:
    return words("start", "{percent} % of turns", percent=percent)


class AgenciesStep(LinesStep):
    """Lines to fill in. The order is the agreed one: it breaks the very first tie."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(
            words("start", "Agencies and their shares"),
            words(
                "start",
                "The share is what part of the turns an agency is due, as the contract says: 1 and 1, or 50, "
                "30 and 20. The order decides only the very first tie; Alt+↑ and Alt+↓ change it.",
            ),
            words("start", "One more agency"),
            words("start", "Agencies"),
        )
        self._answers = answers
        self.rows: list[AgencyRow] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._caption = label(words("start", "Agency"), "small", "muted")
        self._width = NARROW
        share = label(words("start", "Share"), "small", "muted")
        self.column.addLayout(in_a_row(36, self._caption, share, None))
        self.column.addLayout(self._lines)
        self.column.addLayout(self.add_row())
        self.column.addStretch(1)
        self.show_answers()

    def show_answers(self) -> None:
        for row in self.rows:
            row.hide()
            row.deleteLater()
        if not self._answers.agencies:
            self._answers.agencies.append(AgencyAnswer())
        self.rows = [AgencyRow(at, answer) for at, answer in enumerate(self._answers.agencies)]
        for at, row in enumerate(self.rows):
            self._lines.addWidget(row)
            row.typed.connect(self._typed)
            row.moved.connect(lambda by, at=at: self._move(at, by))
            row.removed.connect(lambda at=at: self._remove(at))
        self.add.setEnabled(len(self.rows) < MOST)
        self._show_parts()
        self.fit(self._width)

    def fit(self, width: int) -> None:
        """Names take what the columns at their right leave them."""
        self._width = width
        name = min(row.name_width(width) for row in self.rows)
        for field in (self._caption, *(row.name for row in self.rows)):
            field.setFixedWidth(name)

    def lines(self) -> Sequence[AgencyRow]:
        return self.rows

    def go_below(self) -> None:
        """Another line below a name; below an empty one there is nothing more."""
        if self.rows[-1].name.text().strip() and self.add.isEnabled():
            self.add_line()
        else:
            super().go_below()

    def complaint(self) -> str:
        faults = agency_faults(self._answers.agencies)
        for row, (name, share) in zip(self.rows, faults, strict=True):
            row.complain(name, share)
        return next((name or share for name, share in faults if name or share), "")

    def _typed(self) -> None:
        self._show_parts()
        self.complaint()
        self.answered.emit()

    def _show_parts(self) -> None:
        whole = sum(agency.weight or 0 for agency in self._answers.named_agencies())
        for row in self.rows:
            row.show_part(whole)

    def add_line(self) -> None:
        self._answers.agencies.append(AgencyAnswer())
        self._again(len(self._answers.agencies) - 1)

    def _remove(self, at: int) -> None:
        del self._answers.agencies[at]
        self._again(max(0, at - 1))

    def _move(self, at: int, by: int) -> None:
        to = at + by
        agencies = self._answers.agencies
        if 0 <= to < len(agencies):
            agencies[at], agencies[to] = agencies[to], agencies[at]
            self._again(to)

    def _again(self, focus: int) -> None:
        self.show_answers()
        self.complaint()
        self.rows[min(focus, len(self.rows) - 1)].name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.answered.emit()
