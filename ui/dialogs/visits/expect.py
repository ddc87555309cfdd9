"""Ctrl+G: the supervisor's briefing. Only who stands on *Expected today* is more than ordinary."""

import unicodedata
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from frontdesk.book.decisions import Expected
from frontdesk.desk.commands import GuestVisit
from frontdesk.desk.orders import Expect
from frontdesk.desk.rights.approvals import Approval
from frontdesk.reports.terms import GRADES
from frontdesk.visits import Grade, suggested_grade
from ui import theme
from ui.dialogs.approval import ApprovalRow
from ui.dialogs.desk_dialog import DeskDialog
from ui.dialogs.visits.guest_fields import GuestFields
from ui.lists.pick_box import Pick, PickBox
from ui.session import Session, new_id
from ui.widgets.labels import caption, label, rule
from ui.widgets.segments import Segments, Way
from ui.words import day_text, spoken, words

DAYS_AHEAD, LONGEST_NOTE = 14, 80


class ExpectDialog(DeskDialog):
    """Builds one `Expect`, approved by the supervisor's PIN. `briefed(line)` where it was for guests who
    stand at the door already."""

    topic = "guests"

    briefed = Signal(str)

    def __init__(
        self, parent: QWidget | None, session: Session, at_the_door: GuestVisit | None = None
    ) -> None:
        title = words("expect", "Expected today")
        subtitle = words("expect", "Who is put on the list by a supervisor may be more than ordinary.")
        super().__init__(parent, session, title, words("expect", "Put on the list"), subtitle, width=680)
        self._at_the_door = at_the_door
        self._by_hand = False
        self.fields = GuestFields(self)
        self.grade = Segments(
            words("expect", "Grade"), [Way(grade, spoken(text)) for grade, text in GRADES.items()]
        )
        self.day, self.time = PickBox(words("expect", "Day")), QLineEdit()
        self.time_note = label("", "small", "warning", wrap=True)
        self.who = QLineEdit()
        self.approval = ApprovalRow(session, words("expect", "Supervisor"))
        self._put_together()
        self._fill()
        self._wire()
        self._look()

    def _put_together(self) -> None:
        self.who.setMaxLength(LONGEST_NOTE)
        self.who.setPlaceholderText(words("expect", "Who they are; kept beside the book, can be erased"))
        self.time.setPlaceholderText(words("expect", "14:30, or empty"))
        self.time.setAccessibleName(words("expect", "Time"))
        self.time_note.setFixedWidth(theme.px(150))
        self.content.addLayout(self.line(words("expect", "Who"), self.who))
        self.fields.lay_out(self.content)
        when = QHBoxLayout()
        when.setSpacing(12)
        when.addWidget(caption(words("expect", "When"), self.day, 98))
        for part, stretch in ((self.day, 1), (self.time, 1), (self.time_note, 0)):
            when.addWidget(part, stretch)
        self.content.addLayout(when)
        self.content.addLayout(self.line(words("expect", "Grade"), self.grade))
        self.content.addWidget(rule())
        self.content.addWidget(self.approval)

    def _fill(self) -> None:
        days = [self._first_day() + timedelta(days=number) for number in range(DAYS_AHEAD)]
        self.day.show_picks([Pick(day.isoformat(), day_text(day)) for day in days])
        if (guests := self._at_the_door) is not None:
            self.fields.show(guests.kind, guests.party, guests.rank, fixed=False)
        self.approval.offer(Expect)
        self._suggest()

    def _first_day(self) -> date:
        """Today, or tomorrow once today is closed."""
        board, today = self.session.board, self.session.today()
        over = board is not None and board.closed and board.date >= today
        return today + timedelta(days=1) if over else today

    def _wire(self) -> None:
        self.fields.changed.connect(self._suggest)
        self.fields.changed.connect(self._look)
        self.grade.chosen.connect(self._graded)
        self.time.textChanged.connect(self._look)
        self.day.picked.connect(lambda _key: self._look())
        self.approval.changed.connect(self._look)

    def _graded(self) -> None:
        """Chosen by hand: from now on size and rank suggest nothing any more."""
        self._by_hand = True

    def _suggest(self) -> None:
        if not self._by_hand:
            self.grade.blockSignals(True)
            self.grade.choose(suggested_grade(self.fields.party_told(), self.fields.rank_told()))
            self.grade.blockSignals(False)

    def _look(self) -> None:
        fault = "" if self._at_is_well() else words("expect", "as in 9:30 or 0930")
        self.time_note.setText(fault)
        if self.time.property("wrong") != bool(fault):
            theme.dress(self.time, wrong=bool(fault))
        self.primary_button.setEnabled(self.approval.ready and not fault and not self.fields.wrong())

    def _at_is_well(self) -> bool:
        return not self.time.text().strip() or clock_of(self.time.text()) is not None

    def _at(self) -> datetime | None:
        """When they are to come (UTC); None: some time today."""
        told = clock_of(self.time.text())
        day = date.fromisoformat(self.day.key)
        if told is None:
            if day == self.session.today() and self.session.day_is_open:
                return None
            told = time(0)
        local = datetime.combine(day, told, tzinfo=self.session.site.zone)
        return local.astimezone(self.session.now().tzinfo)

    def command(self) -> Expect:
        """What Enter asks for."""
        officer = self.approval.officer
        return Expect(
            new_id(),
            self.fields.kind_told(),
            Grade(self.grade.value()),
            officer.id if officer else "",
            self._at(),
            self.fields.party_told(),
            self.fields.rank_told(),
        )

    def confirm(self) -> None:
        command = self.command()
        self.approval.approve(command, lambda approval: self._approved(command, approval))

    def _approved(self, command: Expect, approval: Approval) -> None:
        change = self.session.do(command, approval)
        if change is None:
            return
        if words_told := self.who.text().strip():
            seq = next(entry.seq for entry in change.entries if isinstance(entry.what, Expected))
            self.session.keep_note(seq, words_told)
        self.accept()
        if self._at_the_door is not None:
            self.briefed.emit(command.expected)


def clock_of(text: str) -> time | None:
    """A time of day as people type it: 9:30, 09：30, 930, 14, full-width too; None if it is none."""
    plain = unicodedata.normalize("NFKC", text).strip().replace(".", ":")
    hours, _, minutes = plain.partition(":")
    if not minutes and len(plain) > 2:
        hours, minutes = plain[:-2], plain[-2:]
    numbers = [part for part in (hours, minutes or "0") if part.isascii() and part.isdecimal()]
    if len(numbers) < 2 or int(numbers[0]) > 23 or int(numbers[1]) > 59:
        return None
    return time(int(numbers[0]), int(numbers[1]))
