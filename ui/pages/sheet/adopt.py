"""Compare and adopt: old and new beside each other, from when, and the supervisor's PIN."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from frontdesk.desk.orders import AdoptSheet
from frontdesk.desk.rights.approvals import Approval
from frontdesk.errors import Refusal
from frontdesk.reports.sheet_compare import Difference
from ui.dialogs.approval import ApprovalRow
from ui.dialogs.desk_dialog import DeskDialog, digit_of
from ui.pages.sheet.clauses.controls import Option, Radios
from ui.pages.sheet.draft import SheetDraft
from ui.session import Session
from ui.widgets.columns import Downwards
from ui.widgets.labels import label, rule
from ui.words import spoken, words

MOST_HEIGHT = 250
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
TODAY, TOMORROW = "today", "tomorrow"


class AdoptDialog(DeskDialog):
    """Builds one `AdoptSheet`. Nothing of the old version is lost: each turn names the one it followed."""

    topic = "sheet"

    def __init__(self, parent: QWidget | None, session: Session, draft: SheetDraft) -> None:
        title = words("sheet", "Adopt the rule sheet")
        super().__init__(parent, session, title, words("sheet", "Adopt"), width=880)
        self._draft = draft
        self.differences = draft.differences()
        self.when = Radios(
            [
                Option(TODAY, words("sheet", "from today, from this moment on")),
                Option(TOMORROW, words("sheet", "from tomorrow, the next opening")),
            ],
            words("sheet", "From when?"),
        )
        self.when.show_value(TOMORROW)
        self.row = ApprovalRow(session)
        self.compared = _compared(self.differences)
        self.content.addWidget(self.compared)
        self.content.addWidget(label(words("sheet", "From when?"), "name"))
        self.content.addWidget(self.when)
        self.content.addWidget(rule())
        self.content.addWidget(self.row)
        self.when.changed.connect(self._look_ahead)
        self.row.changed.connect(self._check)
        self.row.chosen.connect(lambda _who: self._look_ahead())
        self.row.offer(AdoptSheet)
        self._look_ahead()
        self._check()

    def _first_stop(self) -> QWidget:
        return self.when.buttons[self.when.value()]

    def _wish(self) -> AdoptSheet | None:
        officer = self.row.officer
        if officer is None:
            return None
        return AdoptSheet(self._draft.sheet(), officer.id, tomorrow=self.when.value() == TOMORROW)

    def _look_ahead(self) -> None:
        """What would be refused in any case is said before the PIN is asked for."""
        self.primary_button.say(
            words("sheet", "Adopt from today")
            if self.when.value() == TODAY
            else words("sheet", "Adopt from tomorrow")
        )
        command = self._wish()
        if command is None:
            return
        try:
            self.session.foreseen(command)
        except Refusal as refusal:
            self.refuse(refusal)
        else:
            self.refusal.dismiss()

    def _check(self) -> None:
        self.primary_button.setEnabled(self.row.ready)

    def confirm(self) -> None:
        if (command := self._wish()) is not None:
            self.row.approve(command, lambda approval: self._approved(command, approval))

    def _approved(self, command: AdoptSheet, approval: Approval) -> None:
        if self.session.do(command, approval) is not None:
            self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses who approves; PgUp and PgDn leaf through what differs."""
        if event.key() in _PAGES:
            bar = self.compared.verticalScrollBar()
            bar.setValue(bar.value() + _PAGES[Qt.Key(event.key())] * bar.pageStep())
            return
        digit = digit_of(event)
        if digit > 0 and not self.row.pin.hasFocus():
            self.row.who.choose_digit(digit)
            return
        super().keyPressEvent(event)


def _compared(differences: tuple[Difference, ...]) -> Downwards:
    """A row for each clause that differs: its name, how it was so far, how it will be."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 8, 0)
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(8)
    heads = (words("sheet", "Clause"), words("sheet", "so far"), words("sheet", "will hold"))
    for column, text in enumerate(heads):
        grid.addWidget(label(text, "small", "muted"), 0, column)
    for at, each in enumerate(differences, 1):
        told = ((each.name, "name", "text"), (each.old, "body", "muted"), (each.new, "body", "text"))
        for column, (sentence, role, tone) in enumerate(told):
            cell = label(spoken(sentence), role, tone, wrap=True)
            grid.addWidget(cell, at, column, Qt.AlignmentFlag.AlignTop)
    for column, stretch in enumerate((3, 6, 6)):
        grid.setColumnStretch(column, stretch)
    grid.setRowStretch(len(differences) + 1, 1)
    area = Downwards(words("sheet", "Old and new"))
    area.see_through()
    area.hold(grid)
    height = grid.totalHeightForWidth(800)
    area.setFixedHeight(min(MOST_HEIGHT, height + 8))
    return area
