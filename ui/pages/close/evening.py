"""The evening in a few lines: what was decided today, what is owed, what still waits for somebody's word."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel

from frontdesk.reports.day.debts import OUTSTANDING
from frontdesk.reports.day_sheet import DaySheet
from ui import theme
from ui.widgets.cards import Card
from ui.widgets.labels import ElidedLabel, label
from ui.words import listed, words

OVERRIDES, OWED, UNRULED, SUSPENDED = "overrides", "owed", "unruled", "suspended"


class Evening(Card):
    """A number, its name, and who is meant, a line each. `figures` and `people` are by code."""

    def __init__(self) -> None:
        super().__init__()
        self._names = {
            OVERRIDES: words("close", "by override today"),
            OWED: words("close", "still owed"),
            UNRULED: words("close", "disputes not ruled"),
            SUSPENDED: words("close", "suspended"),
        }
        self.figures: dict[str, QLabel] = {}
        self.people: dict[str, ElidedLabel] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(2, 1)
        for at, (code, name) in enumerate(self._names.items()):
            self.figures[code] = label("0", "name", "muted")
            self.people[code] = ElidedLabel("", "body", "muted")
            grid.addWidget(self.figures[code], at, 0, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(label(name, "body"), at, 1)
            grid.addWidget(self.people[code], at, 2)
        self.body.addLayout(grid)

    def show_sheet(self, sheet: DaySheet) -> None:
        """Show the numbers of this sheet; a dispute that nobody has ruled on stands out."""
        counts = sheet.counts
        overrides = (row.consultant for row in sheet.overrides if not row.struck)
        owed = (row.consultant for row in sheet.owed if row.state == OUTSTANDING)
        unruled = (row.who for row in sheet.rulings if row.pending)
        suspended = (row.consultant for row in sheet.penalties if row.on)
        self._show(OVERRIDES, counts.overrides, overrides)
        self._show(OWED, counts.owed_outstanding, owed)
        self._show(UNRULED, counts.unruled, unruled)
        self._show(SUSPENDED, counts.suspended, suspended)
        self.setAccessibleName(
            listed(f"{self.figures[code].text()} {name}" for code, name in self._names.items())
        )

    def _show(self, code: str, number: int, who: Iterable[str]) -> None:
        """The names stand there once each; a party that still waits has none."""
        figure = self.figures[code]
        figure.setText(str(number))
        tone = "muted" if not number else "warning" if code == UNRULED else "text"
        theme.dress(figure, role="name", tone=tone)
        self.people[code].setText(listed(dict.fromkeys(name for name in who if name)))
