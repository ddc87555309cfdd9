"""Scenes for the pictures: the first start, the evening, the morning after, day files, rosters, troubles."""

import json
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from frontdesk.desk.commands import CloseDay
from frontdesk.errors import Refusal
from frontdesk.files.roster_rows import COLUMNS, new_row
from frontdesk.reports.day_file import day_file_text
from frontdesk.words import say
from tests.ui.made_up import Clock, busy_saturday
from ui.dialogs.import_roster import ImportRosterDialog
from ui.dialogs.open_day import OpenDayDialog
from ui.dialogs.verify import VerifyDialog
from ui.main_window import CLOSE, START, MainWindow
from ui.pages.close_page import ClosePage
from ui.pages.first_start import FirstStart
from ui.pages.start.answers import AgencyAnswer, Answers, suggested_short
from ui.session import Session
from ui.startup.trouble import TroublePage

ROWS = (
    ("马英涵", "德信行", "熟手", ""),
    ("钱多多", "德信行", "新人", "马英涵"),
    ("李玉", "中联", "资深", ""),
    ("单明敏", "中联", "新人", "王五"),
    ("郭然", "世华", "熟手", ""),
)


def closed(session: Session, clock: Clock) -> None:
    """The Saturday is over, and it is Sunday morning."""
    busy_saturday(session, clock)
    session.do(CloseDay((), "nobody_there"))
    clock.forward(18 * 60)


def forgotten(session: Session, clock: Clock) -> None:
    """Nobody closed the Saturday, and it is Sunday morning."""
    busy_saturday(session, clock)
    clock.forward(18 * 60)


def close_page(window: MainWindow) -> ClosePage:
    """The page of the evening; files go into a folder that is thrown away."""
    page = ClosePage(window.session, window.jobs, Path(tempfile.mkdtemp()))
    window.add_page(CLOSE, page)
    window.show_page(CLOSE)
    return page


def close_reason(window: MainWindow) -> None:
    """Nobody of the agencies is there: the longest reason, and it is chosen."""
    box = close_page(window).confirm.reason
    box.setCurrentIndex(max(range(box.count()), key=lambda at: len(box.itemText(at))))


def close_confirmed(window: MainWindow) -> None:
    for box in close_page(window).confirm.people.values():
        box.setCurrentIndex(1)


def close_written(window: MainWindow) -> None:
    page = close_page(window)
    page.confirm.reason.setCurrentIndex(1)
    page.close_day()
    wait(window)


def close_writing(window: MainWindow) -> None:
    """Half of the files are written."""
    close_written(window)
    page = window.page(CLOSE)
    assert isinstance(page, ClosePage)
    page.papers.show_writing(Path("/home/desk/frontdesk/wxc/2026-09-26"))
    page.papers.show_progress(3, 7)


def close_printed(window: MainWindow) -> None:
    close_written(window)
    page = window.page(CLOSE)
    assert isinstance(page, ClosePage)
    page.papers.show_printed()


def close_not_written(window: MainWindow) -> None:
    page = close_page(window)
    page.base = Path(__file__)
    page.confirm.reason.setCurrentIndex(1)
    page.close_day()
    wait(window)


def open_day(window: MainWindow) -> None:
    OpenDayDialog(window, window.session).open()


def verify(window: MainWindow) -> None:
    """A whole file, one in which a number was changed, and one that is no day file."""
    folder, session = Path(tempfile.mkdtemp()), window.session
    day = session.board.date if session.board else session.today()
    whole = folder / "a.day.json"
    text = day_file_text(session.site.id, day.isoformat(), session.history.entries(day))
    whole.write_text(text, encoding="utf-8")
    changed = json.loads(text)
    next(e for e in changed["entries"] if e["kind"] == "party_counted")["data"]["party"] += 1
    (folder / "b.day.json").write_text(json.dumps(changed), encoding="utf-8")
    (folder / "c.day.json").write_text("{}", encoding="utf-8")
    dialog = VerifyDialog(window, window.jobs)
    dialog.head.setPlainText(json.loads(text)["checkpoint"])
    dialog.take(sorted(folder.iterdir()))
    dialog.open()
    dialog.confirm()
    wait(window)


def import_roster(window: MainWindow) -> None:
    file = Path(tempfile.mkdtemp()) / "roster.csv"
    file.write_text("姓名,公司,级别,师傅\n" + "\n".join(map(",".join, ROWS)), encoding="utf-8")
    dialog = ImportRosterDialog(window, window.session, window.jobs)
    dialog.open()
    dialog.read(file)
    wait(window)


def first_start(at: int) -> Callable[[MainWindow], None]:
    """That step of setting up a site; -1 is the choice."""

    def show(window: MainWindow) -> None:
        page = FirstStart(window.jobs, Path("/home/desk/site.book"), answers(), at)
        window.add_page(START, page)
        window.show_page(START)
        if at >= 0:
            page.steps[at].complaint()

    return show


def answers() -> Answers:
    """Answers in which something is still to be mended."""
    made = Answers(name="万象城销售中心", short=suggested_short("万象城销售中心"))
    made.agencies = [AgencyAnswer("德信行", "50"), AgencyAnswer("中联", "三十"), AgencyAnswer("", "1")]
    made.roster.take_over(
        [new_row(number, dict(zip(COLUMNS, row, strict=True))) for number, row in enumerate(ROWS, 2)]
    )
    return made


def trouble(window: MainWindow) -> None:
    refusal = Refusal(
        say("store", "The book is newer than this program"),
        say("store", "A newer version has written this book. Install that version; the book is untouched."),
    )
    _alone(window, TroublePage(refusal, Path("/home/desk/site.book")))


def _alone(window: MainWindow, page: QWidget) -> None:
    window.add_page(START, page)
    window.show_page(START)


def wait(window: MainWindow) -> None:
    """Until the work beside the screen's thread is done."""
    while window.jobs.busy:
        QTest.qWait(10)
