"""Close of day: what is open, what each agency had against what was due, who confirms; then the files."""

from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from frontdesk.book.chain import Head
from frontdesk.errors import Refusal
from frontdesk.reports.day_sheet import DaySheet, day_sheet
from frontdesk.reports.evening.write import Evening as TheEvening, Written
from ui import theme
from ui.bars.page_head import PageHead
from ui.day import marks
from ui.jobs import Job, Jobs
from ui.pages.close.checkpoint import Checkpoint
from ui.pages.close.confirm import Confirm
from ui.pages.close.evening import Evening
from ui.pages.close.open_things import OpenThings
from ui.pages.close.papers import Papers
from ui.pages.close.totals import Totals
from ui.pages.close.writing import writing
from ui.pages.stack import LEAST
from ui.paper.page_text import unconfirmed_text
from ui.session import Session
from ui.widgets.columns import Beside, Column
from ui.widgets.refusal_bar import RefusalBar
from ui.words import day_text, words

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NARROW, _SMALLEST, _RIGHT, _GAP = 1000, 600, 400, 12


def usual_folder() -> Path:
    """Below which folder the days' files are written unless somebody chooses another."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) / "frontdesk"


class ClosePage(QWidget):
    """`details_wanted(visit)`; `folder_chosen(Path)` to be remembered."""

    details_wanted = Signal(str)
    folder_chosen = Signal(object)

    def __init__(self, session: Session, jobs: Jobs, folder: Path | None = None) -> None:
        super().__init__()
        self._session, self._jobs = session, jobs
        self.base = folder or usual_folder()
        self._untried: Path | None = None
        self.sheet: DaySheet | None = None
        self._job: Job | None = None
        theme.dress(self, role="page")
        self.head = PageHead("close")
        self.title, self.told, self.back = self.head.title, self.head.told, self.head.back
        self.refusal = RefusalBar()
        self.totals = Totals()
        self.evening = Evening()
        self.open_things = OpenThings(session)
        self.confirm = Confirm()
        self.papers, self.checkpoint = Papers(), Checkpoint()
        self._lay_out()
        self._wire()
        self.show_board()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(_GAP)
        left.addWidget(self.papers)
        left.addWidget(self.totals, 1000)
        left.addWidget(self.open_things)
        left.addStretch(1)
        self._middle = Beside(_NARROW, 16)
        self._middle.addLayout(left, 1)
        self._right = self._right_column()
        self._middle.addWidget(self._right)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addWidget(self.refusal)
        column.addLayout(self._middle, 1)

    @property
    def least(self) -> QSize:
        """How small the page may get: where it is narrow, its parts stand one below the other. There, and
        once the day is closed, all of them are whole, and the page scrolls."""
        layout = self.layout()
        if not self._whole or layout is None:
            return LEAST
        width = _SMALLEST if self.width() < _NARROW else LEAST.width()
        return QSize(width, layout.totalMinimumHeightForWidth(self.width()))

    @property
    def _whole(self) -> bool:
        return self.width() < _NARROW or not self.papers.isHidden()

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = self._middle.turn(event.size().width())
        self._right.setFixedWidth(event.size().width() - 32 if narrow else theme.grown(_RIGHT))
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """The totals whole, where there is room for them; below, as much of what is open as it leaves."""
        for column in (self.totals, self._right):
            column.show_whole(self._whole)
        narrow = self.width() < _NARROW
        whole = self.totals.content_height()
        self.totals.setMaximumHeight(theme.ANY_SIZE if narrow else whole)
        self.open_things.fit(None if narrow else self._middle.geometry().height() - whole - _GAP)

    def _right_column(self) -> Column:
        right = QVBoxLayout()
        right.setSpacing(12)
        for part in (self.confirm, self.checkpoint, self.evening):
            right.addWidget(part)
        right.addStretch(1)
        area = Column()
        area.hold(right)
        return area

    def _wire(self) -> None:
        self._session.changed.connect(self._look_again)
        self._session.registered.connect(self._look_again)
        self._session.refused.connect(self._refused)
        self.open_things.details_wanted.connect(self.details_wanted)
        self.confirm.close_wanted.connect(self.close_day)
        self.papers.again.connect(self.write_files)
        self.papers.other_folder.connect(self._choose_folder)
        self.papers.printing.connect(self.print_paper)
        self.papers.stopped.connect(self.stop_writing)
        for button in self.papers.buttons():
            QShortcut(QKeySequence(button.key), self.papers, button.click)

    def _look_again(self) -> None:
        if self.isVisible():
            self.show_board()

    def show_board(self) -> None:
        """Show the day as it stands."""
        board = self._session.board
        if board is None:
            return
        sheet = self.sheet = day_sheet(self._session.site, self._session.history.entries(board.date), board)
        self.totals.show_sheet(sheet)
        self.evening.show_sheet(sheet)
        self._say_title(sheet)
        for part in (self.open_things, self.confirm):
            part.setVisible(not board.closed)
        for closed_part in (self.papers, self.checkpoint):
            closed_part.setVisible(board.closed)
        if board.closed:
            self._column.setContentsMargins(16, 10, 16, 10)  # ten people an agency are in sight
            self.checkpoint.show_head(board.book, Head(sheet.last, sheet.head))
        else:
            self._column.setContentsMargins(16, 12, 16, 14)
            self.open_things.show_board(board)
            self.confirm.show_board(board)
        self._share_room()

    def _say_title(self, sheet: DaySheet) -> None:
        day = day_text(sheet.date)
        if not sheet.closed:
            self.title.setText(words("close", "Close of day: {day}", day=day))
            self.told.setText(words("close", "The bar is what was had, the line what was due."))
            return
        self.title.setText(words("close", "{day} is closed", day=day))
        told = words("close", "Tomorrow carries on: the order, what is owed, and who is still in the house.")
        if sheet.unconfirmed is not None:
            told = f"{unconfirmed_text(sheet)} {told}"
        self.told.setText(told)

    def close_day(self) -> None:
        """Close, if all is there; then write the files at once."""
        if not self._session.day_is_open or self.confirm.complaint():
            return
        self.refusal.dismiss()
        if self._session.do(self.confirm.command()) is not None:
            self.show_board()
            self.write_files()
            self.back.setFocus()

    def write_files(self) -> None:
        """Write the day's files beside the screen's thread; they can be written again at any time."""
        session, board = self._session, self._session.board
        if board is None or not board.closed:
            return
        day = board.date.isoformat()
        known = session.details_on(board.date)
        evening = TheEvening(session.site, day, session.history.entries(board.date), board, known)
        folder = self.base / session.site.id / day
        self.papers.show_writing(folder)
        self._job = self._jobs.run(writing(folder, evening), self._written, self._failed)
        self._job.progressed.connect(self.papers.show_progress)

    def _written(self, written: Written) -> None:
        if self._untried is not None:
            self.folder_chosen.emit(self._untried)
            self._untried = None
        board = self._session.board
        self.papers.show_written(written, {} if board is None else marks(board))

    def stop_writing(self) -> None:
        """What is written already stays; the rest can be written later."""
        if self._job is not None and self.papers.folder is not None:
            self._job.cancel()
            self.papers.show_found(self.papers.folder, stopped=True)

    def print_paper(self) -> None:
        """Ask for a printer; the paper is the PDF's."""
        from ui.paper.printing import print_dialog

        if self.sheet is not None:
            print_dialog(self, self.sheet, self.papers.show_printed, self.papers.refusal.show_refusal)

    def _failed(self, trouble: Exception) -> None:
        if not isinstance(trouble, Refusal):
            raise trouble
        self.papers.show_refusal(trouble)

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, words("close", "Where the days' files go"), str(self.base))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.use_folder(Path(name)))
        dialog.open()

    def use_folder(self, folder: Path) -> None:
        """From now on the days' files go below `folder`; this day's are written there at once. It is
        remembered as soon as they are there: a folder in which nothing can be written is no use tomorrow."""
        self.base = folder
        self._untried = folder
        self.write_files()

    def _refused(self, refusal: Refusal) -> None:
        if self.isVisible():
            self.refusal.show_refusal(refusal)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_board()
        board = self._session.board
        if board is not None and board.closed and self.papers.folder is None:
            self.papers.show_found(self.base / self._session.site.id / board.date.isoformat())

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """The page was brought to the front: begin where there is something to choose, once it is shown."""
        QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        first = next(iter(self.confirm.people.values()), None)
        wanted = first if first is not None and not self.confirm.isHidden() else self.back
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.head.left.emit()
        elif event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if not event.isAutoRepeat():
                self.close_day()
        else:
            super().keyPressEvent(event)
