"""The evening: what is open, who confirms, and the files; and the morning after."""

import errno
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.book.chain import short
from frontdesk.book.entries import DayClosed, DeskTaken
from frontdesk.desk.commands import Call, Command, Dispute, FirstVisit, GuestVisit, PassOver, SeeOff, Undo
from frontdesk.desk.orders import Expect, Override, Suspend
from frontdesk.desk.rights.approvals import Approval
from frontdesk.people import Cause, Officer, Role
from frontdesk.reports.day.turns import STANDS
from frontdesk.rotation.board import OpenVisit
from frontdesk.site import Site
from frontdesk.verify import verify_files
from frontdesk.visitors import Details
from frontdesk.visits import Grade, Kind
from tests.ui.made_up import Clock, busy_saturday, site
from tests.ui.played import desk_after
from ui.dialogs.open_day import OpenDayDialog
from ui.jobs import Jobs
from ui.pages.close.totals import JOINED, NO_BREAK
from ui.pages.close_page import ClosePage
from ui.session import Session
from ui.widgets.columns import Column

FILES = [
    "wxc-2026-09-26 轮序日报 day sheet.xlsx",
    "wxc-2026-09-26 轮序日报 day sheet.pdf",
    "wxc-2026-09-26 轮序日报 day sheet.csv",
    "wxc-2026-09-26.day.json",
]
ZIPS = [f"wxc-2026-09-26 发给 for {agency}.zip" for agency in ("德信行", "中联", "世华")]
CTRL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Evening:
    """A busy Saturday, and the page on which it is closed."""

    session: Session
    clock: Clock
    page: ClosePage
    folder: Path
    jobs: Jobs

    @property
    def day_folder(self) -> Path:
        return self.folder / "wxc" / "2026-09-26"

    def confirm(self, *agencies: int) -> None:
        boxes = list(self.page.confirm.people.values())
        for at in agencies:
            boxes[at].setCurrentIndex(1)

    def press_close(self) -> None:
        QTest.keyClick(self.page, Qt.Key.Key_Return, CTRL)


def office() -> Site:
    """The usual one, with a supervisor."""
    made = site()
    return replace(made, officers=(*made.officers, Officer("s1", "沈主任", Role.SUPERVISOR)))


@pytest.fixture
def evening(qtbot: QtBot, tmp_path: Path) -> Iterator[Evening]:
    desk, clock = desk_after(busy_saturday, tmp_path, office)
    session, jobs = Session(desk), Jobs()
    page = ClosePage(session, jobs, tmp_path / "days")
    qtbot.addWidget(page)
    page.resize(1366, 680)
    page.show()
    page.setFocus()
    yield Evening(session, clock, page, tmp_path / "days", jobs)
    jobs.shutdown()
    desk.close()


def texts(widget: QWidget) -> str:
    """Everything that can be read on it."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_the_page_shows_what_is_open_and_what_was_due(evening: Evening) -> None:
    board = evening.session.board
    assert board is not None
    assert 3 <= len(evening.page.open_things.house_rows.shown()) <= len(board.receptions())
    lacking = evening.page.open_things.lacking_rows.shown()
    assert lacking[0].detail == "缺姓名、电话"
    totals = texts(evening.page.totals)
    for agency in board.agencies:
        assert agency.name in totals
        assert str(board.turns_of(agency.id)) in totals
    assert "应接" in totals


@pytest.mark.parametrize("height", [430, 560, 620, 680, 760, 990])
def test_the_totals_stand_whole_before_more_of_what_is_open_is_shown(evening: Evening, height: int) -> None:
    """The tenth person of each agency is seen; room that is left shows more, and is no hole in the middle."""
    page = evening.page
    page.resize(1366, height)
    QApplication.processEvents()
    open_rows = len(page.open_things.house_rows.shown())
    hidden = page.totals.verticalScrollBar().maximum()
    assert open_rows >= 2
    assert open_rows == 2 or not hidden
    assert page.open_things.geometry().top() - page.totals.geometry().bottom() <= 13
    board = evening.session.board
    if height > 900 and board is not None:
        assert open_rows == len(board.receptions()) > 3
    page.resize(1366, 560)
    QApplication.processEvents()
    assert len(page.open_things.house_rows.shown()) <= max(2, open_rows)


@pytest.mark.parametrize("height", [400, 700])
def test_once_closed_everybody_is_whole_below_the_files_and_the_page_scrolls(
    evening: Evening, height: int
) -> None:
    page = evening.page
    evening.confirm(0, 1, 2)
    evening.press_close()
    page.resize(1366, max(height, page.least.height()))
    QApplication.processEvents()
    assert page.papers.isVisible()
    assert page.totals.geometry().top() > page.papers.geometry().bottom()
    for column in (page.totals, page._right):
        assert column.verticalScrollBar().maximum() == 0
    page.resize(1366, 678)
    assert page.least.height() <= 678, "ten people an agency are in sight on an ordinary display"


def decide(evening: Evening, *commands: Command) -> None:
    """The commands, each approved by whom it takes, a second apart."""
    for command in commands:
        evening.clock.forward(seconds=1)
        by = getattr(command, "by", None)
        given = () if by is None else (Approval(by, command, evening.clock()),)
        assert evening.session.do(command, *given) is not None


def free_ones(evening: Evening) -> list[str]:
    """Who can receive now."""
    board = evening.session.board
    assert board is not None
    return [who for who in board.consultants if who in board.ready]


def test_the_evening_tells_what_was_decided_and_of_whom(evening: Evening) -> None:
    assert [figure.text() for figure in evening.page.evening.figures.values()] == ["0", "0", "0", "0"]
    board = evening.session.board
    assert board is not None
    first, second = free_ones(evening)[:2]
    decide(
        evening,
        Override("x1", first, "language", "s1", None, FirstVisit("x1")),
        Dispute("x1"),
        Suspend(second, "investigation", "s1"),
        PassOver("x1", Cause.SIGNING_DESK),
    )
    shown = evening.page.evening
    assert {code: figure.text() for code, figure in shown.figures.items()} == {
        "overrides": "0",
        "owed": "1",
        "unruled": "1",
        "suspended": "1",
    }
    assert shown.people["owed"].text() == board.name(first)
    assert shown.people["suspended"].text() == board.name(second)
    assert "1 争议未判" in shown.accessibleName()
    assert shown.figures["unruled"].property("tone") == "warning"


def test_an_override_that_was_undone_is_none(evening: Evening) -> None:
    override = Override("x1", free_ones(evening)[0], "language", "s1", None, FirstVisit("x1"))
    decide(evening, override)
    assert evening.page.evening.figures["overrides"].text() == "1"
    decide(evening, Undo())
    assert evening.page.evening.figures["overrides"].text() == "0"


def test_other_rotations_stand_in_a_line_of_each_agency(evening: Evening) -> None:
    decide(evening, GuestVisit("x1", Kind.TOUR, 12), Call("x2"))
    shown = texts(evening.page.totals).replace(NO_BREAK, " ").replace(JOINED, "")
    assert shown.count("参观团 0 / 0.3 · 来电 0 / 0.3") + shown.count("参观团 1 / 0.3") == 3
    assert "参观团：1 轮，应接 0.3，多接 0.7" in "".join(
        each.toolTip() for each in evening.page.totals.findChildren(QLabel)
    )


def test_guests_of_the_supervisor_are_in_the_house_too(evening: Evening) -> None:
    decide(
        evening,
        Expect("e1", Kind.VIP, Grade.VERY_IMPORTANT, "s1"),
        GuestVisit("x1", Kind.VIP, 2, None, "e1"),
        *(SeeOff(visit.id) for visit in receptions(evening)),
    )
    assert [fact.name for fact in evening.page.open_things.house_rows.shown()] == ["沈主任"]


def receptions(evening: Evening) -> list[OpenVisit]:
    board = evening.session.board
    assert board is not None
    return board.receptions()


def test_a_registration_is_completed_from_the_page(qtbot: QtBot, evening: Evening) -> None:
    row = evening.page.open_things.lacking_rows.rows[0]
    with qtbot.waitSignal(evening.page.details_wanted) as wanted:
        row.button.click()
    assert wanted.args == [evening.session.incomplete()[0].visit]


def test_without_confirmation_or_reason_nothing_is_closed(evening: Evening) -> None:
    evening.confirm(0, 1)
    assert evening.page.confirm.missing.text() == "世华还没有人确认；也可以选择原因。"
    evening.press_close()
    assert evening.session.day_is_open


def test_a_confirmed_day_is_closed_written_and_proved(qtbot: QtBot, evening: Evening) -> None:
    evening.confirm(0, 1, 2)
    evening.press_close()
    closed = evening.session.entries[-1].what
    assert isinstance(closed, DayClosed)
    assert (len(closed.confirmed_by), closed.unconfirmed) == (3, None)
    qtbot.waitUntil(lambda: evening.page.papers.open_button.isEnabled())
    assert [fact.detail for fact in evening.page.papers.files.shown()] == FILES
    assert [fact.detail for fact in evening.page.papers.zips.shown()] == ZIPS
    assert all((evening.day_folder / name).stat().st_size for name in (*FILES, *ZIPS))
    (report,) = verify_files([evening.day_folder / FILES[-1]], evening.session.head.hash)
    assert report.ok, report.sentence
    assert report.closed
    sheet = evening.page.sheet
    assert sheet is not None
    assert report.turns == len(sheet.rows)
    assert report.counted == sum(row.counts for row in sheet.rows if row.fate == STANDS) < report.turns
    head = evening.page.checkpoint
    assert head.short.text() == short(evening.session.head.hash)
    assert head.whole.text().replace(" ", "").replace("\n", "") == evening.session.head.hash
    assert head.code.text == f"frontdesk/wxc\n{evening.session.head.seq}\n{evening.session.head.hash}\n"
    assert head.code.isVisible()
    assert "已收班" in evening.page.title.text()


def close_and_wait(qtbot: QtBot, evening: Evening) -> None:
    evening.confirm(0, 1, 2)
    evening.press_close()
    qtbot.waitUntil(lambda: evening.page.papers.open_button.isEnabled())


def test_each_zip_has_the_visitors_of_its_agency(qtbot: QtBot, evening: Evening) -> None:
    board = evening.session.board
    assert board is not None
    evening.session.register(board.receptions()[0].id, Details("欧阳小姐", "13700009999"))
    agency = board.name(board.receptions()[0].receivers[0])
    close_and_wait(qtbot, evening)
    holders = [name for name in ZIPS if "欧阳小姐" in inside(evening.day_folder / name)]
    assert len(holders) == 1, agency
    assert all("13700009999" not in inside(evening.day_folder / name) for name in ZIPS)


def inside(file: Path) -> str:
    """Everything that stands in a zip, and in the workbooks in it."""
    with ZipFile(file) as packed:
        contents = [packed.read(name) for name in packed.namelist()]
        books = [packed.read(name) for name in packed.namelist() if name.endswith(".xlsx")]
    for book in books:
        with ZipFile(io.BytesIO(book)) as parts:
            contents += [parts.read(name) for name in parts.namelist()]
    return "".join(content.decode("utf-8", "replace") for content in contents)


def test_the_head_is_that_of_the_evening_whatever_the_night_adds(qtbot: QtBot, evening: Evening) -> None:
    close_and_wait(qtbot, evening)
    closed = evening.session.head
    decide(evening, Suspend(evening.session.site.consultants[0].id, "investigation", "s1"))
    evening.page.show_board()
    assert evening.session.head != closed
    assert evening.page.checkpoint.short.text() == short(closed.hash)


def test_progress_is_shown_and_writing_can_be_stopped(qtbot: QtBot, evening: Evening) -> None:
    papers = evening.page.papers
    evening.confirm(0, 1, 2)
    evening.press_close()
    assert papers.progress.isVisible()
    assert papers.stop_button.isVisible()
    assert not papers.again_button.isEnabled()
    papers.stop_button.click()
    assert "已停止" in papers.accessibleName()
    assert not papers.progress.isVisible()
    qtbot.waitUntil(lambda: not evening.jobs.busy)
    assert len(list(evening.day_folder.glob("*"))) < len(FILES) + len(ZIPS)
    papers.again_button.click()
    qtbot.waitUntil(lambda: bool(papers.zips.shown()))
    assert len(list(evening.day_folder.glob("*"))) == len(FILES) + len(ZIPS)


def test_a_file_that_excel_holds_is_named_and_another_folder_offered(
    qtbot: QtBot, evening: Evening, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(_path: Path, _target: Path) -> None:
        raise PermissionError(errno.EACCES, "in use")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", held)
        evening.confirm(0, 1, 2)
        evening.press_close()
        qtbot.waitUntil(evening.page.papers.refusal.isVisible)
    assert "Excel" in evening.page.papers.refusal.accessibleName()
    assert evening.page.papers.other_button.isEnabled()
    evening.page.papers.again_button.click()
    qtbot.waitUntil(lambda: evening.page.papers.open_button.isEnabled())
    assert not evening.page.papers.refusal.isVisible()


def test_the_paper_is_printed_from_the_page(qtbot: QtBot, evening: Evening, tmp_path: Path) -> None:
    close_and_wait(qtbot, evening)
    QTest.keyClick(evening.page, Qt.Key.Key_P, CTRL)
    dialog = evening.page.findChild(QPrintDialog)
    assert dialog is not None
    assert dialog.printer().copyCount() == 2
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(tmp_path / "paper.pdf"))
    dialog.done(QPrintDialog.DialogCode.Accepted)
    assert (tmp_path / "paper.pdf").stat().st_size
    assert "已送打印机" in evening.page.papers.told.text()


def test_what_lies_there_from_before_is_found_again(qtbot: QtBot, evening: Evening) -> None:
    close_and_wait(qtbot, evening)
    again = ClosePage(evening.session, evening.jobs, evening.folder)
    qtbot.addWidget(again)
    again.show()
    assert sorted(fact.detail for fact in again.papers.files.shown()) == sorted(FILES)
    assert sorted(fact.name for fact in again.papers.zips.shown()) == sorted(ZIPS)


def test_an_unconfirmed_day_says_by_whom_and_why(qtbot: QtBot, evening: Evening) -> None:
    evening.confirm(1)
    evening.page.confirm.reason.setCurrentIndex(2)
    evening.press_close()
    closed = evening.session.entries[-1].what
    assert isinstance(closed, DayClosed)
    assert closed.unconfirmed == "disagrees"
    assert evening.page.told.text().startswith("德信行、世华未确认：有异议。")
    qtbot.waitUntil(lambda: evening.page.papers.open_button.isEnabled())


def test_files_that_cannot_be_written_are_written_elsewhere(qtbot: QtBot, evening: Evening) -> None:
    evening.folder.write_text("a file where the folder should be")
    evening.confirm(0, 1, 2)
    evening.press_close()
    qtbot.waitUntil(evening.page.papers.refusal.isVisible)
    assert not evening.session.day_is_open
    assert "换个文件夹" in evening.page.papers.refusal.accessibleName()
    other = evening.folder.with_name("elsewhere")
    with qtbot.waitSignal(evening.page.folder_chosen):
        evening.page.use_folder(other)
    qtbot.waitUntil(lambda: evening.page.papers.open_button.isEnabled())
    assert not evening.page.papers.refusal.isVisible()
    day_file = other / "wxc" / "2026-09-26" / "wxc-2026-09-26.day.json"
    assert json.loads(day_file.read_text(encoding="utf-8"))["date"] == "2026-09-26"


def test_a_closed_day_is_written_once_more(qtbot: QtBot, evening: Evening) -> None:
    evening.confirm(0, 1, 2)
    evening.press_close()
    qtbot.waitUntil(lambda: evening.page.papers.open_button.isEnabled())
    file = evening.day_folder / "wxc-2026-09-26.day.json"
    content = file.read_bytes()
    file.unlink()
    evening.page.papers.again_button.click()
    qtbot.waitUntil(file.exists)
    assert file.read_bytes() == content


def test_columns_end_where_the_head_does_and_stand_whole_on_a_small_screen(evening: Evening) -> None:
    page = evening.page
    page.resize(1366, 700)
    QApplication.processEvents()
    ends = {part.mapTo(page, part.rect().topRight()).x() for part in (page.back, page.confirm, page.evening)}
    assert len(ends) == 1
    assert page.totals.mapTo(page, page.totals.rect().topRight()).x() == page.open_things.geometry().right()
    page.resize(673, 300)
    QApplication.processEvents()
    page.resize(page.least.expandedTo(page.size()))
    QApplication.processEvents()
    for column in page.findChildren(Column):
        assert not column.verticalScrollBar().maximum()


def test_escape_goes_back_to_the_desk(qtbot: QtBot, evening: Evening) -> None:
    with qtbot.waitSignal(evening.page.head.left):
        QTest.keyClick(evening.page, Qt.Key.Key_Escape)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    return made


def open_dialog(qtbot: QtBot, window: QWidget, session: Session) -> OpenDayDialog:
    dialog = OpenDayDialog(window, session)
    dialog.open()
    qtbot.waitActive(dialog)
    return dialog


def test_a_forgotten_close_is_said_and_made_up_for(qtbot: QtBot, evening: Evening, window: QWidget) -> None:
    evening.clock.forward(24 * 60)
    dialog = open_dialog(qtbot, window, evening.session)
    assert "9月26日 周六没有收班" in texts(dialog)
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    board = evening.session.board
    assert board is not None
    assert (board.date.isoformat(), board.closed) == ("2026-09-27", False)
    first = evening.session.history.entries(board.date)[0]
    assert isinstance(evening.session.history.entries(evening.session.today())[0].what, type(first.what))


def test_whoever_opens_the_day_takes_the_desk(qtbot: QtBot, evening: Evening, window: QWidget) -> None:
    evening.confirm(0, 1, 2)
    evening.press_close()
    evening.clock.forward(24 * 60)
    dialog = open_dialog(qtbot, window, evening.session)
    assert "从9月26日 周六延续" in texts(dialog)
    assert dialog.name.text() == "刘敏"
    dialog.name.clear()
    assert dialog.primary_button.isEnabled()
    assert not dialog.missing.isVisible()
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.missing.text() == "请填姓名：你按的每一下都记在这个名字下。"
    assert not evening.session.day_is_open
    dialog.name.setText("陈静")
    assert not dialog.missing.isVisible()
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    taken = [entry.what for entry in evening.session.entries if isinstance(entry.what, DeskTaken)]
    assert [each.name for each in taken] == ["陈静"]
    assert evening.session.day_is_open


def test_a_clock_set_back_is_refused_in_the_dialog(qtbot: QtBot, evening: Evening, window: QWidget) -> None:
    evening.confirm(0, 1, 2)
    evening.press_close()
    dialog = open_dialog(qtbot, window, evening.session)
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.refusal.isVisible()
    assert not evening.session.day_is_open


def test_a_folder_that_cannot_be_written_is_not_remembered(
    qtbot: QtBot, evening: Evening, tmp_path: Path
) -> None:
    close_and_wait(qtbot, evening)
    blocked = tmp_path / "blocked"
    blocked.write_text("no folder")
    with qtbot.assertNotEmitted(evening.page.folder_chosen):
        evening.page.use_folder(blocked)
        qtbot.waitUntil(evening.page.papers.refusal.isVisible)
