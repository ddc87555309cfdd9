"""Check an old slip: scan or type a head from paper, and hear whether the book still contains it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QProgressBar, QWidget

from frontdesk.book.slip import Slip, read_slip, unfinished_code
from frontdesk.desk.past.slips import Link
from frontdesk.errors import Refusal
from frontdesk.reports.why.slips import Answer, answer, recounted
from ui import theme
from ui.dialogs.desk_dialog import DeskDialog
from ui.dialogs.slip.field import SlipField
from ui.dialogs.slip.result import SlipResult
from ui.session import Session
from ui.widgets.painting import announce
from ui.words import spoken, words


class SlipDialog(DeskDialog):
    """Enter looks the slip up at once; then everything up to it is computed again, a piece at a time, so that
    the desk can go on."""

    topic = "proof"
    grows_to = 580

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        super().__init__(
            parent,
            session,
            words("slip", "Check an old slip"),
            words("slip", "Look it up"),
            words(
                "slip",
                "Each evening’s paper carries the check text of the book. Does the book still contain it?",
            ),
            width=760,
        )
        self.field = SlipField(
            words("slip", "scan the code, or type the check text: all 64 signs, or the 8 of the short form")
        )
        theme.dress(self.field, role="mono")
        self.shown = SlipResult()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(words("slip", "Everything is computed again"))
        self.answer: Answer | None = None
        self.link: Link | None = None
        self.content.addLayout(self.line(words("slip", "From paper"), self.field))
        self.content.addWidget(self.shown)
        self.content.addWidget(self.progress)
        self.progress.hide()
        self.cancel_button.say(words("slip", "Close"))
        self.field.textChanged.connect(self._look)
        self._look()

    def _look(self) -> None:
        """Say beside the field what is still missing; an answer to another text goes away."""
        self._forget()
        text = self.field.toPlainText()
        if not text.strip():
            self.say_missing(words("slip", "Scan the code on the paper, or type what stands below it."))
        elif unfinished_code(text):
            self.say_missing(words("slip", "The code isn’t complete yet: scan it once more, whole."))
        else:
            try:
                read_slip(text)
            except Refusal as refusal:
                self.say_missing(spoken(refusal.sentence))
            else:
                self.say_missing("")

    def _forget(self) -> None:
        self.answer = self.link = None
        self.shown.hide()
        self.progress.hide()
        if self.isVisible():
            self._fit()

    def confirm(self) -> None:
        """Look the slip up."""
        slip = read_slip(self.field.toPlainText())
        self.show_answer(slip)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def show_answer(self, slip: Slip) -> None:
        """Show what the book says; where it contains the line, begin to compute everything again."""
        session = self.session
        found = self.answer = answer(session.site, session.head, slip, session.slips.find(slip))
        self.shown.show_answer(found)
        self.link = Link() if found.last else None
        self.progress.setVisible(bool(found.last))
        self.progress.setRange(0, max(found.last, 1))
        self._fit()
        announce(self, self.shown.accessibleName())
        if found.last:
            QTimer.singleShot(0, self, self._count_on)

    def _count_on(self) -> None:
        """Compute some entries again, then give the desk a chance."""
        if self.answer is None or self.link is None:
            return
        last = self.answer.last
        self.link = self.session.slips.recounted(self.link, last)
        self.progress.setValue(self.link.seq)
        if self.link.differs is None and self.link.seq < last:
            QTimer.singleShot(0, self, self._count_on)
            return
        self.progress.hide()
        self.shown.show_recount(self.link.differs is None, recounted(self.link, last))
        self._fit()
        announce(self, self.shown.accessibleName())
        self.link = None

    def done(self, result: int) -> None:
        self.link = None
        super().done(result)
