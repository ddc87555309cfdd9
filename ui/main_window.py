"""The window: a header, a stack of pages, a footer, and every action's one place to go.

Pages register by name: `window.add_page("close", page)`, then `window.show_page("close")`; those that are
seldom seen by `window.add_later("close", make)`. What an action does is said by `window.on("verify", deed)`;
the newest deed counts.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from frontdesk.desk.commands import OpenDay
from frontdesk.desk.opening import business_date
from ui import theme
from ui.actions import Actions
from ui.bars.footer import Footer
from ui.bars.header import Header
from ui.bars.menu import main_menu
from ui.bars.page_head import PageHead
from ui.chime import Chime
from ui.day import forgotten
from ui.jobs import Jobs
from ui.openers import Openers
from ui.pages.desk_page import DeskPage
from ui.pages.stack import PageStack
from ui.session import Session
from ui.widgets.focus import order_by_layout
from ui.words import words

DESK, CLOSE, START, SHEET = "desk", "close", "start", "sheet"
ROSTER, HISTORY, REPORTS, SETTINGS = "roster", "history", "reports", "settings"
PAGE_OF: Mapping[str, str] = MappingProxyType(
    {
        "close_day": CLOSE,
        "rule_sheet": SHEET,
        "roster": ROSTER,
        "history": HISTORY,
        "reports": REPORTS,
        "settings": SETTINGS,
    }
)
"""Where an action leads, if the window has that page."""
ARRIVALS = (Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F4, Qt.Key.Key_F5, Qt.Key.Key_F6)
"""The keys for whoever comes; while no day is open no action has them."""
SMALLEST = (640, 360)


class MainWindow(QMainWindow):
    """Shows one page at a time. Closing it is harmless: what was pressed stands in the book."""

    def __init__(self, session: Session, jobs: Jobs, chime: Chime | None = None) -> None:
        super().__init__()
        self.session, self.jobs = session, jobs
        session.use(jobs)
        self.actions_by_name = Actions(self)
        self._deeds: dict[str, Callable[[], object]] = {}
        self._pages: dict[str, QWidget] = {}
        self._later: dict[str, Callable[[], QWidget]] = {}
        self.header = Header(session)
        self.footer = Footer(session, self.actions_by_name)
        self.stack = PageStack()
        self.chime = chime or Chime()
        self.desk = DeskPage(session, self.actions_by_name, self.chime)
        self.openers = Openers(self, session)
        self._lay_out()
        self.add_page(DESK, self.desk)
        self.setFocusProxy(self.desk)
        self._wire()
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._tick)
        self._clock.start()
        self.show_board()

    def _lay_out(self) -> None:
        middle = QWidget()
        theme.dress(middle, role="page")
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.stack, 1)
        column.addWidget(self.footer)
        self.setCentralWidget(middle)
        self.setMinimumSize(*SMALLEST)
        self.resize(1366, 768)

    def _wire(self) -> None:
        self.session.changed.connect(self.show_board)
        for name in self.actions_by_name:
            self.actions_by_name[name].triggered.connect(lambda _=False, name=name: self._act(name))
        for name, deed in self.openers.deeds().items():
            self.on(name, deed)
        for name, deed in self._own_deeds().items():
            self.on(name, deed)
        for name, page in PAGE_OF.items():
            self.on(name, partial(self._lead_to, page))
        self.desk.why_wanted.connect(self.openers.why)
        self.desk.just_now.correct_wanted.connect(lambda visit: self.openers.correct(visit, ""))
        self.desk.just_now.override_wanted.connect(self.openers.override)
        self.desk.just_now.pass_wanted.connect(self.openers.pass_over)
        self.desk.details_wanted.connect(self.openers.register)

    def _own_deeds(self) -> dict[str, Callable[[], object]]:
        return {
            "first_visit": self._first_visit,
            "met": lambda: self.desk.press_met(),
            "undo": lambda: self.desk.undo(),
            "open_day": self._open_day,
            "menu": self.open_menu,
            "help": self.show_guide,
        }

    def on(self, action: str, deed: Callable[[], object]) -> None:
        """From now on the action of this name does `deed`."""
        self._deeds[action] = deed

    def _act(self, name: str) -> None:
        if (deed := self._deeds.get(name)) is not None:
            deed()

    def add_page(self, name: str, page: QWidget) -> None:
        """Put a page into the stack, instead of any of that name."""
        if (old := self._pages.get(name)) is not None:
            self.stack.removeWidget(old)
            old.deleteLater()
        self._pages[name] = page
        self.stack.addWidget(page)
        if isinstance(head := getattr(page, "head", None), PageHead):
            head.left.connect(self.show_desk)
            head.guide_wanted.connect(self.openers.guide)

    def add_later(self, name: str, make: Callable[[], QWidget]) -> None:
        """Have a page made when it is shown for the first time."""
        self._later[name] = make

    def page(self, name: str) -> QWidget | None:
        return self._pages.get(name)

    @property
    def pages(self) -> Mapping[str, QWidget]:
        """The pages made so far, by name."""
        return self._pages

    @property
    def shown(self) -> str:
        """The name of the page in front."""
        front = self.stack.currentWidget()
        return next((name for name, page in self._pages.items() if page is front), DESK)

    def show_page(self, name: str) -> None:
        """Bring that page to the front; it gets the focus. The start page stands without bars."""
        if (make := self._later.pop(name, None)) is not None:
            self.add_page(name, make())
        page = self._pages[name]
        self.stack.setCurrentWidget(page)
        for bar in (self.header, self.footer):
            bar.setVisible(name != START)
        self.setFocusProxy(page)
        page.setFocus()
        self.stack.stay_at_top()

    def _lead_to(self, page: str) -> None:
        if page in self._pages or page in self._later:
            self.show_page(page)

    def show_desk(self) -> None:
        self.show_board()
        self.show_page(DESK)

    def show_guide(self) -> None:
        """What the page in front is for; on the desk, all keys."""
        head = getattr(self.stack.currentWidget(), "head", None)
        self.openers.guide(head.topic if isinstance(head, PageHead) else "")

    def show_board(self, _change: object = None) -> None:
        """Bring title, header, footer and actions up to date; pages follow the session by themselves."""
        founded = self.session.founded
        self.setWindowTitle(self.session.site.name if founded else words("window", "Front desk"))
        self.show_actions()
        self.header.show_board()
        self.footer.show_board()

    def show_actions(self) -> None:
        """Enable what can be had now; today can be opened although an earlier day was forgotten."""
        board = self.session.board
        late = self.session.founded and forgotten(board, self.session.today())
        self.actions_by_name.show(board, forgotten=late)

    def _tick(self) -> None:
        self.header.tick()
        self.desk.tick()

    def _first_visit(self) -> None:
        """From wherever somebody is, the press goes to the desk and shows there."""
        if self.stack.currentWidget() is not self.desk:
            self.show_desk()
        self.desk.press_first_visit()

    def _open_day(self) -> None:
        now: datetime = self.session.now()
        self.session.do(OpenDay(business_date(self.session.site, now)))

    def open_menu(self) -> None:
        """Everything there is, above the footer's button."""
        menu = main_menu(self, self.actions_by_name)
        menu.aboutToHide.connect(menu.deleteLater)
        button = self.footer.keys["menu"]
        corner = button.mapToGlobal(button.rect().topLeft())
        top = self.screen().availableGeometry().top()
        menu.popup(QPoint(corner.x(), max(top, corner.y() - menu.sizeHint().height())))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes as the eye does, also to what has come since the last time."""
        page = self.stack.currentWidget()
        if page is not None:
            order_by_layout(page, self.footer)
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A press for a visit comes here while no day is open: the desk says why nothing follows."""
        if event.key() in ARRIVALS and self.session.founded and not self.session.day_is_open:
            if self.stack.currentWidget() is not self.desk:
                self.show_desk()
            self.desk.say_no_day()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.actions_by_name.retranslate()
            self.footer.retranslate()
            self.show_board()
        super().changeEvent(event)
