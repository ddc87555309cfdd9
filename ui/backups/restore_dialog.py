"""Put a backup back: what it holds beside what the book holds now; with the supervisor's PIN."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from frontdesk.book.chain import short
from frontdesk.desk.backups.making import Backup
from frontdesk.desk.rights.approvals import Approval
from frontdesk.desk.rights.pins import RestoreBackup
from frontdesk.errors import Refusal
from ui import theme
from ui.backups.keeper import Keeper
from ui.backups.told import entry_time, made_text
from ui.dialogs.approval import ApprovalRow
from ui.dialogs.desk_dialog import DeskDialog
from ui.session import Session
from ui.widgets.labels import label, rule
from ui.widgets.note import Note
from ui.words import number_text, words

CAPTION_WIDTH = 120


class RestoreDialog(DeskDialog):
    """`agreed(Backup)` once it is confirmed, and approved where that takes somebody."""

    agreed = Signal(object)
    topic = "settings"

    def __init__(self, parent: QWidget | None, session: Session, keeper: Keeper, backup: Backup) -> None:
        told = words(
            "backups",
            "The book so far is kept, whole, in the folder of the backups. The desk closes for a moment.",
        )
        super().__init__(
            parent,
            session,
            words("backups", "Put a backup back"),
            words("backups", "Put it back"),
            told,
            width=720,
        )
        self._keeper, self.backup = keeper, backup
        self.note = Note(2)
        self.content.addLayout(self._facts())
        self.content.addWidget(self.note)
        self.row: ApprovalRow | None = None
        if able := keeper.who_may_restore():
            self.row = ApprovalRow(session)
            self.row.changed.connect(self._check)
            self.content.addWidget(rule())
            self.content.addWidget(self.row)
            self.row.offer_people(able)
        self._say_difference()
        self._check()

    def _facts(self) -> QGridLayout:
        head, facts = self.session.head, self.backup.facts
        zone = self.session.site.zone
        rows = [
            ("", words("backups", "The backup"), words("backups", "The book now")),
            (words("backups", "Made"), made_text(self.backup.name.made), "–"),
            (
                words("backups", "Last entry"),
                entry_time(facts.at, zone),
                entry_time(head.at, zone),
            ),
            (words("backups", "Entries"), number_text(facts.seq), number_text(head.seq)),
            (words("backups", "Check text"), short(facts.head), short(head.hash)),
        ]
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, theme.px(CAPTION_WIDTH))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for number, (caption, backup, now) in enumerate(rows):
            grid.addWidget(label(caption, "body", "muted"), number, 0)
            for column, text in ((1, backup), (2, now)):
                role, tone = ("name", "text") if number else ("body", "muted")
                cell = label(text, role, tone)
                cell.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                cell.setToolTip({1: facts.head, 2: head.hash}[column] if number == 4 else "")
                grid.addWidget(cell, number, column)
        return grid

    def _say_difference(self) -> None:
        lost = self.session.head.seq - self.backup.facts.seq
        told = words("backups", "Whoever noted a newer check text on paper will find that it is missing.")
        if self.backup.facts.head == self.session.head.hash:
            title = words("backups", "Both end alike: nothing would change.")
            told = words("backups", "The chain of the backup is checked once more before it is used.")
        elif lost > 0:
            title = words(
                "backups",
                "The newest {count} entries would stand in the book no more.",
                count=number_text(lost),
            )
        else:
            title = words("backups", "The backup is newer than the book, or another one.")
        self.note.show_text(title, told)

    def _check(self) -> None:
        self.primary_button.setEnabled(self.row is None or self.row.ready)

    def confirm(self) -> None:
        if self.row is None or (officer := self.row.officer) is None:
            self._agree(None)
        else:
            self.row.approve(RestoreBackup(self.backup.facts.head, officer.id), self._agree)

    def _agree(self, approval: Approval | None) -> None:
        try:
            self._keeper.permit(self.backup.facts.head, approval)
        except Refusal as refusal:
            self.refuse(refusal)
            return
        self.accept()
        self.agreed.emit(self.backup)
