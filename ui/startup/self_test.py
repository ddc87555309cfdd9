"""`--self-test`: tries everything in a temporary folder, without network, also inside a bundle.

Each check returns what it tried; whatever it raises fails the test.
"""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from fractions import Fraction
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QEvent
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from frontdesk.demo.saturday import made_up_site, play_busy_saturday
from frontdesk.desk.commands import (
    CloseDay,
    FirstVisit,
    OpenDay,
    PassOver,
    ReturnVisit,
    SeeOff,
    SignIn,
    TakeDesk,
    Undo,
)
from frontdesk.desk.desk import Desk
from frontdesk.desk.opening import business_date
from frontdesk.errors import Refusal
from frontdesk.files.roster_file import read_roster
from frontdesk.people import Cause, receptionist
from frontdesk.reports.evening.write import Evening, write_evening
from frontdesk.verify import verify_files
from frontdesk.words import counted, say
from ui import theme
from ui.jobs import Jobs
from ui.main_window import DESK, MainWindow
from ui.pages.first_start import FirstStart
from ui.paper.paper import pdf_bytes
from ui.startup.faults.dialog import FaultDialog, fault_words, sudden_end_words
from ui.startup.faults.report import circumstances, report
from ui.startup.leaving.dialogs import LeaveDialog, ShutdownDialog, patience
from ui.startup.preferences import Preferences
from ui.startup.rooms import Rooms
from ui.startup.shell import Shell
from ui.startup.trouble import TroublePage
from ui.widgets.charts.files import Printed, png_bytes, svg_bytes
from ui.widgets.charts.lines import LinesChart, Series, Values
from ui.words import LANGUAGES, is_chinese, use_language, words

Check = tuple[str, Callable[[], str]]
MODES: tuple[theme.Mode, ...] = ("light", "dark")
SILENT = ("first_visit", "met", "undo", "language", "theme", "sound")


@contextmanager
def checks(app: QApplication, open_desk: Callable[[Path], Desk]) -> Iterator[list[Check]]:
    """All checks, in order; the folder in which they work goes away with them."""
    folder = Path(tempfile.mkdtemp(prefix="frontdesk-self-test-"))
    jobs = Jobs()
    tried = SelfTest(app, folder, jobs, open_desk)
    try:
        yield [
            ("languages", tried.languages),
            ("a day", tried.a_day),
            ("export and verify", tried.export_and_verify),
            ("roster file", tried.roster_file),
            ("charts", charts),
            ("first start", tried.first_start),
            ("troubles", tried.troubles),
            *((f"screens {language} {mode}", tried.screens(language, mode)) for language, mode in looks()),
        ]
    finally:
        jobs.shutdown()
        tried.leave()
        shutil.rmtree(folder, ignore_errors=True)


def looks() -> Iterator[tuple[str, theme.Mode]]:
    """Every language with every mode."""
    return ((language, mode) for language in LANGUAGES for mode in MODES)


def charts() -> str:
    """A chart as a picture and as a drawing."""
    line = Series("甲公司", "甲", 0, ((0, Fraction(0)), (1, Fraction(1, 2))))
    chart = LinesChart((line,), (), (), (0, 1), Values())
    for made, begins in ((png_bytes, b"\x89PNG"), (svg_bytes, b"<?xml")):
        if not made(Printed(chart, "甲公司", "", "½")).startswith(begins):
            raise AssertionError(made)
    return "png, svg"


class SelfTest:
    """What is tried, on real files in `folder`."""

    def __init__(
        self, app: QApplication, folder: Path, jobs: Jobs, open_desk: Callable[[Path], Desk]
    ) -> None:
        self._app, self._folder, self._jobs, self._open_desk = app, folder, jobs, open_desk
        self._desk = open_desk(folder / "day.book")
        self._saturday: Desk | None = None

    def leave(self) -> None:
        """Let go of the files."""
        self._desk.close()
        if self._saturday is not None:
            self._saturday.close()

    def languages(self) -> str:
        """Chinese is Chinese, English is English."""
        for language in LANGUAGES:
            use_language(self._app, language)
            title = words("startup", "Front desk")
            if is_chinese() == title.isascii():
                raise AssertionError(f"{language} is not spoken: {title}")
        return ", ".join(LANGUAGES)

    def a_day(self) -> str:
        """Open, sign in, first visits, a return visit, a pass, an undo, seen off, close."""
        desk = self._desk
        desk.found(made_up_site())
        people = [person.id for person in desk.site.consultants][:15]
        desk.do(TakeDesk(receptionist("刘敏")))
        desk.do(OpenDay(business_date(desk.site, desk.clock())))
        for who in people:
            desk.do(SignIn(who))
        visits = [uuid4().hex for _ in range(6)]
        for visit in visits:
            desk.do(FirstVisit(visit, 2))
        desk.do(PassOver(visits[-1], Cause.NOT_FOUND))
        desk.do(ReturnVisit(uuid4().hex, people[-1]))
        desk.do(Undo())
        desk.do(SeeOff(visits[0]))
        desk.do(CloseDay(tuple(boss.id for boss in desk.site.managers)))
        return counted(desk.head.seq, "entries")

    def export_and_verify(self) -> str:
        """The evening's files, the paper and the zips among them, and the verifier's word on them."""
        desk, board = self._desk, self._desk.board
        assert board is not None
        entries = desk.day_entries(board.date)
        evening = Evening(desk.site, board.date.isoformat(), entries, board, {})
        written = write_evening(self._folder / "day", evening, pdf_bytes, lambda _done, _total: None)
        files = (*written.files, *written.zips.values())
        if len(files) != 4 + len(board.agencies) or not all(file.stat().st_size for file in files):
            raise AssertionError(files)
        (report,) = verify_files([written.files[-1]], desk.head.hash)
        if not report.ok:
            raise AssertionError(report.sentence)
        return f"{counted(len(files), 'files')}, {counted(report.turns, 'turns')} verified"

    def roster_file(self) -> str:
        """A roster as a workbook and as CSV."""
        import xlsxwriter

        workbook = self._folder / "roster.xlsx"
        with xlsxwriter.Workbook(str(workbook)) as book:
            sheet = book.add_worksheet()
            for at, row in enumerate((("姓名", "公司"), ("单明敏", "中联"))):
                sheet.write_row(at, 0, row)
        table = self._folder / "roster.csv"
        table.write_text("姓名,公司\n单明敏,中联\n", encoding="gb18030")
        names = [read_roster(file).rows[0].name for file in (workbook, table)]
        if names != ["单明敏", "单明敏"]:
            raise AssertionError(names)
        return "xlsx, csv"

    def first_start(self) -> str:
        """Every step of setting up, in each look."""
        shown = 0
        for language, mode in looks():
            self._look(language, mode)
            page = FirstStart(self._jobs, self._folder / "new.book")
            for at in range(-1, len(page.steps)):
                page.show_step(at)
                self._seen(page)
                shown += 1
            page.close()
        return f"{shown} screens"

    def troubles(self) -> str:
        """The page for a book that can't be opened, the dialogs for a fault, and those of leaving."""
        refusal = Refusal(
            say("store", "The disk is full"),
            say(
                "store", "Nothing was written, and nothing is lost. Make room on the disk, then press again."
            ),
        )
        for language, mode in looks():
            self._look(language, mode)
            told = report(circumstances(0, language, mode), [])
            for widget in (
                TroublePage(refusal, self._folder / "day.book"),
                FaultDialog(None, fault_words(), None, told),
                FaultDialog(None, sudden_end_words(), None, told),
                LeaveDialog(None),
                ShutdownDialog(None, patience()),
            ):
                self._seen(widget)
                widget.close()
        return "refusal, fault, leaving"

    def screens(self, language: str, mode: theme.Mode) -> Callable[[], str]:
        """A check that shows the desk, every page and every dialog in that look."""
        return lambda: self._screens(language, mode)

    def _screens(self, language: str, mode: theme.Mode) -> str:
        if self._saturday is None:
            self._saturday = self._open_desk(self._folder / "saturday.book")
            play_busy_saturday(self._saturday)
        self._look(language, mode)
        shell = Shell()
        rooms = Rooms(self._app, shell, Preferences(self._folder / "desk.ini"), self._jobs, self._open_desk)
        rooms.move_in(self._saturday)
        self._seen(shell)
        opened = self._every_action(shell, rooms)
        shell.close()
        return opened

    def _every_action(self, shell: Shell, rooms: Rooms) -> str:
        window = rooms.window
        assert window is not None
        names = [name for name in window.actions_by_name if name not in SILENT]
        for name in names:
            window.show_page(DESK)
            window.actions_by_name[name].setEnabled(True)
            window.actions_by_name[name].trigger()
            self._app.processEvents()
            self._see_what_opened(name, shell, window)
        return f"the desk, and {len(names)} dialogs and pages"

    def _see_what_opened(self, name: str, shell: Shell, window: MainWindow) -> None:
        """A dialog, a menu, a window of its own, or another page."""
        others = [one for one in self._app.topLevelWidgets() if one is not shell and one.isVisible()]
        if not others and window.shown == DESK:
            raise AssertionError(f"{name} opened nothing")
        for one in others or [shell]:
            self._seen(one)
        for one in others:
            one.close()

    def _look(self, language: str, mode: theme.Mode) -> None:
        """The look from now on. What was shown before is let go first, else it would all be dressed again."""
        for window in self._app.topLevelWidgets():
            window.deleteLater()
        self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        use_language(self._app, language)
        theme.apply(self._app, mode)

    def _seen(self, widget: QWidget) -> None:
        """The widget on the screen; a picture of one colour isn't one."""
        widget.show()
        self._app.processEvents()
        picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        if len(set(bytes(picture.constBits())[::997])) < 3:
            raise AssertionError(f"{type(widget).__name__} is blank")
