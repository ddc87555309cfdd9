"""The first start: try the program with a made-up day, or set up the site in six steps."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from frontdesk.desk.rights.pins import FirstPins
from frontdesk.errors import Refusal
from frontdesk.site import Site
from ui import theme
from ui.jobs import Jobs
from ui.pages.start.agencies_step import AgenciesStep
from ui.pages.start.answers import Answers
from ui.pages.start.begin_step import BeginStep
from ui.pages.start.choice import Choice
from ui.pages.start.people_step import PeopleStep
from ui.pages.start.rail import Rail
from ui.pages.start.roster_step import RosterStep
from ui.pages.start.rules_step import RulesStep
from ui.pages.start.site_step import SiteStep
from ui.pages.start.step import NARROW, Step, StepArea, side
from ui.widgets.buttons import KeyButton
from ui.widgets.cards import Card
from ui.widgets.labels import label
from ui.words import words

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WITH_RAIL, _LEAST = 1000, QSize(600, 360)


class FirstStart(QWidget):
    """`try_wanted()` for the made-up day; `founded(Site)` when the steps are done: `first_pins` are the PINs
    of its people with rights, to be kept with it."""

    try_wanted = Signal()
    founded = Signal(object)
    language_wanted = Signal()
    theme_wanted = Signal()
    least = _LEAST

    def __init__(self, jobs: Jobs, book: Path, answers: Answers | None = None, at: int = -1) -> None:
        super().__init__()
        self.answers = answers or Answers()
        self._jobs, self._book = jobs, book
        self._working = False
        self.first_pins: FirstPins | None = None
        theme.dress(self, role="page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.stack = QStackedWidget()
        self.choice = Choice()
        self.choice.try_wanted.connect(self.try_wanted)
        self.choice.set_up_wanted.connect(lambda: self.show_step(0))
        self.steps = self._make_steps()
        self.rail = Rail([step.short_title for step in self.steps])
        self.rail.chosen.connect(self._go_back_to)
        self._lay_out()
        self.show_step(at)

    def _make_steps(self) -> list[Step]:
        steps = [
            SiteStep(self.answers),
            AgenciesStep(self.answers),
            RosterStep(self.answers, self._jobs),
            RulesStep(self.answers),
            PeopleStep(self.answers),
            BeginStep(self.answers, self._book),
        ]
        for step in steps:
            step.answered.connect(lambda: self.missing.setText(""))
            step.filled.connect(lambda: self.next.setFocus(Qt.FocusReason.OtherFocusReason))
        return steps

    def _lay_out(self) -> None:
        self.missing = label("", "body", "warning", wrap=True)
        self.back = KeyButton(words("start", "Back"), "Esc")
        self.next = KeyButton(words("start", "Next"), "Enter", "primary")
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        self._wizard = QWidget()
        self._body = body = QHBoxLayout(self._wizard)
        body.setSpacing(16)
        body.addWidget(self.rail)
        body.addWidget(self._card(), 1)
        for page in (self.choice, self._wizard):
            self.stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._header = self._make_header()
        column.addWidget(self._header)
        column.addWidget(self.stack, 1)
        self._fit(_WITH_RAIL)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit(event.size().width())
        super().resizeEvent(event)

    def _fit(self, width: int) -> None:
        """The steps' names go where the window is too narrow for them, then what is no button; what is left
        stands closer together."""
        narrow = width < NARROW
        self.rail.setVisible(width >= _WITH_RAIL)
        self._name.setVisible(not narrow)
        self._header.setFixedHeight(46 if narrow else 56)
        self._body.setContentsMargins(*((6, 6, 6, 6) if narrow else (16, 14, 16, 14)))
        self._foot.setContentsMargins(side(width), 0, side(width), 0 if narrow else 8)
        for button in (self.back, self.next):
            button.setMinimumSize(150 if narrow else 170, 40 if narrow else 46)

    def _card(self) -> Card:
        self.pages = QStackedWidget()
        for step in self.steps:
            self.pages.addWidget(StepArea(step))
        self._foot = QHBoxLayout()
        self._foot.setSpacing(12)
        self._foot.addWidget(self.missing, 1)
        self._foot.addWidget(self.back)
        self._foot.addWidget(self.next)
        card = Card()
        card.body.addWidget(self.pages, 1)
        card.body.addLayout(self._foot)
        return card

    def _make_header(self) -> QFrame:
        frame = QFrame()
        theme.dress(frame, role="header")
        self._name = label(words("startup", "Front desk"), "heading")
        row = QHBoxLayout(frame)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(10)
        row.addWidget(self._name)
        row.addStretch(1)
        what = KeyButton(words("page_head", "What is this?"), "F1")
        what.clicked.connect(self.show_guide)
        language = KeyButton(words("start", "中文 / English"), "Ctrl+L")
        look = KeyButton(words("start", "Light or dark"), "Ctrl+T")
        language.clicked.connect(self.language_wanted)
        look.clicked.connect(self.theme_wanted)
        for button in (what, language, look):
            row.addWidget(button)
        return frame

    def show_guide(self) -> None:
        """What the steps ask, and why."""
        from ui.guide.dialog import GuideDialog

        GuideDialog(self, "start").open()

    @property
    def at(self) -> int:
        """The step on the screen, from 0; -1 for the choice."""
        return -1 if self.stack.currentWidget() is self.choice else self.pages.currentIndex()

    def show_step(self, at: int) -> None:
        """Go to that step; -1 is the choice."""
        self.missing.setText("")
        if at < 0:
            self.stack.setCurrentWidget(self.choice)
            self.choice.setFocus()
            return
        step = self.steps[at]
        step.show_answers()
        self.stack.setCurrentWidget(self._wizard)
        self.pages.setCurrentIndex(at)
        self.rail.show_step(at)
        last = at == len(self.steps) - 1
        self.next.say(words("start", "Begin") if last else words("start", "Next"))
        self.next.show_key("Enter" if step.enter_goes_on() else "Ctrl+Enter")
        step.start()

    def go_on(self) -> None:
        """To the next step, if this one is complete; from the last one: begin."""
        step = self.steps[self.at]
        complaint = step.complaint()
        self.missing.setText("" if step.says_beside else complaint)
        if complaint:
            step.go_to_fault()
        elif self.at == len(self.steps) - 1:
            self._begin()
        else:
            self.show_step(self.at + 1)

    def go_back(self) -> None:
        """To the step before; nothing that was typed is lost."""
        if self.at >= 0:
            self.show_step(self.at - 1)

    def _go_back_to(self, at: int) -> None:
        if at < self.at:
            self.show_step(at)

    def _begin(self) -> None:
        if self._working:
            return
        try:
            site = self.answers.site()
        except Refusal:
            self.steps[-1].complaint()
            return
        self._working = True
        self.next.setEnabled(False)
        self.missing.setText(words("start", "The PINs are being locked away …"))
        self._jobs.run(
            lambda _progress: self.answers.rights.first_pins(site.officers),
            lambda made: self._found(site, made),
            self._not_hashed,
        )

    def _found(self, site: Site, made: FirstPins) -> None:
        if not isValid(self):
            return
        self._settled()
        self.first_pins = made
        self.founded.emit(site)

    def _not_hashed(self, trouble: Exception) -> None:
        if isValid(self):
            self._settled()
        if not isinstance(trouble, Refusal):
            raise trouble
        self.refuse(trouble)

    def _settled(self) -> None:
        self._working = False
        self.next.setEnabled(True)
        self.missing.setText("")

    def refuse(self, refusal: Refusal) -> None:
        """The book couldn't begin: say why, at the last step."""
        step = self.steps[-1]
        if isinstance(step, BeginStep):
            step.refusal.show_refusal(refusal)

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """The page was brought to the front: the focus goes where the hands begin."""
        self.choice.setFocus() if self.at < 0 else self.steps[self.at].start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        key = event.key()
        if self.at >= 0 and key in _ENTER and not event.isAutoRepeat():
            if control or self.steps[self.at].enter_goes_on():
                self.go_on()
        elif self.at >= 0 and key == Qt.Key.Key_Escape:
            self.go_back()
        elif key == Qt.Key.Key_F1:
            self.show_guide()
        elif control and key == Qt.Key.Key_L:
            self.language_wanted.emit()
        elif control and key == Qt.Key.Key_T:
            self.theme_wanted.emit()
        else:
            super().keyPressEvent(event)
