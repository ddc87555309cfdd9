"""After the close: the day's files, what is sent to each agency, and the paper to be signed."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from frontdesk.errors import Refusal
from frontdesk.reports.evening.write import Written
from ui.day import Mark
from ui.lists.fact_rows import DENSE, Fact, FactRows
from ui.widgets.buttons import KeyButton
from ui.widgets.cards import SIDE, Card
from ui.widgets.columns import Beside, Even
from ui.widgets.labels import label
from ui.widgets.painting import announce
from ui.widgets.refusal_bar import RefusalBar
from ui.words import words

MOST_ZIPS, NARROW = 12, 760


class Papers(Card):
    """The files, or why they couldn't be written; print, another folder, once more, open, and stop."""

    again = Signal()
    other_folder = Signal()
    printing = Signal()
    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.folder: Path | None = None
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(words("close", "Files are being written"))
        self.stop_button = KeyButton(words("close", "Stop"), "F4")
        self.files = FactRows(self._open_file, height=DENSE)
        self.zips = FactRows(self._open_file, MOST_ZIPS, DENSE)
        self.zips_name = label(words("close", "To send: for each agency what it may see"), "small", "muted")
        self.told = label("", "small", "good", wrap=True)
        self.refusal = RefusalBar()
        self.open_button = KeyButton(words("close", "Open the folder"), "F6", "primary")
        self.print_button = KeyButton(words("close", "Print two copies"), "Ctrl+P")
        self.other_button = KeyButton(words("close", "Another folder …"), "F7")
        self.again_button = KeyButton(words("close", "Write once more"), "F5")
        self._wire()
        self._arrange()

    def _wire(self) -> None:
        self.open_button.clicked.connect(self._open)
        self.print_button.clicked.connect(self.printing)
        self.other_button.clicked.connect(self.other_folder)
        self.again_button.clicked.connect(self.again)
        self.stop_button.clicked.connect(self.stopped)

    def _arrange(self) -> None:
        self.body.setSpacing(6)
        writing = QHBoxLayout()
        writing.setSpacing(12)
        writing.addWidget(self.progress, 1)
        writing.addWidget(self.stop_button)
        self.body.addLayout(writing)
        self._beside = columns = Beside(NARROW, 24)
        columns.addLayout(_column(label(words("close", "For the house"), "small", "muted"), self.files), 1)
        columns.addLayout(_column(self.zips_name, self.zips, self.told), 1)
        self._columns = QWidget()
        self._columns.setLayout(columns)
        columns.setContentsMargins(0, 0, 0, 0)
        for part in (self._columns, self.refusal):
            self.body.addWidget(part)
        self._row = Even(self.buttons()[:-1])
        self.body.addLayout(self._row)

    def buttons(self) -> tuple[KeyButton, ...]:
        return (self.open_button, self.print_button, self.other_button, self.again_button, self.stop_button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        width = self.contentsRect().width() - 2 * SIDE
        self._row.turn(width)
        self._beside.setSpacing(4 if self._beside.turn(width) else 24)
        super().resizeEvent(event)

    def show_writing(self, folder: Path) -> None:
        """The files are on their way into `folder`."""
        self.refusal.dismiss()
        self._show(words("close", "Files are being written"), folder)
        self.progress.setRange(0, 0)
        self.progress.show()
        self._columns.hide()
        for button in self.buttons():
            button.setEnabled(button is self.stop_button)
        self.stop_button.show()

    def show_progress(self, done: int, total: int) -> None:
        """So many of the files are written."""
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def show_written(self, written: Written, marks: Mapping[str, Mark]) -> None:
        """They are written. `marks`: the agencies' letters and colours, by id."""
        self._show(words("close", "The day’s files"), written.folder)
        self._show_files(written.files)
        self.zips.show_facts([_zip(path, marks[agency]) for agency, path in written.zips.items()])
        self._settled(written=True)
        announce(
            self, words("close", "{count} files are written.", count=len(written.files) + len(written.zips))
        )

    def show_found(self, folder: Path, stopped: bool = False) -> None:
        """What lies in `folder` from an earlier evening, or from before somebody said stop; it can be written
        once more."""
        found = sorted(path for path in folder.glob("[!.]*") if path.is_file()) if folder.is_dir() else []
        title = (
            words("close", "Stopped before all files were written")
            if stopped
            else words("close", "The day’s files")
        )
        self._show(title, folder)
        self._show_files([path for path in found if path.suffix != ".zip"])
        zips = [path for path in found if path.suffix == ".zip"]
        self.zips.show_facts([Fact(str(path), path.name, button=words("close", "Open")) for path in zips])
        self._settled(written=bool(found))

    def show_refusal(self, refusal: Refusal) -> None:
        """They couldn't be written; the day is closed all the same, and they can be written again."""
        self._show(words("close", "The files are not written yet"), self.folder)
        self._show_files([])
        self.zips.show_facts([])
        self._settled(written=False)
        self.refusal.show_refusal(refusal)

    def show_printed(self) -> None:
        """The paper went to the printer."""
        self.told.setText(
            words("close", "The paper went to the printer: one copy to sign, one to take home.")
        )
        self.told.show()
        announce(self, self.told.text())

    def _show_files(self, files: Sequence[Path]) -> None:
        self.files.show_facts([_file(path) for path in files])

    def _settled(self, written: bool) -> None:
        self.progress.hide()
        for button in self.buttons():
            button.setEnabled(True)
        self.stop_button.hide()
        self.open_button.setEnabled(written)
        self._columns.setVisible(written)
        self.zips_name.setVisible(bool(self.zips.shown()))

    def _show(self, title: str, folder: Path | None) -> None:
        self.folder = folder
        self.told.hide()
        self.show_title(title, str(folder or ""), folder.name if folder else "")

    def _open(self) -> None:
        if self.folder is not None:
            self._open_file(str(self.folder))

    def _open_file(self, path: str) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(path))


def _column(*parts: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return column


def _file(path: Path) -> Fact:
    """What the file is, and how it is called."""
    kinds = {
        ".xlsx": words("close", "Workbook"),
        ".pdf": words("close", "PDF"),
        ".csv": words("close", "CSV table"),
        ".json": words("close", "Day file"),
    }
    kind = kinds.get(path.suffix, "")
    return Fact(str(path), kind, path.name, button=words("close", "Open"), hint=path.name, brief=("",))


def _zip(path: Path, mark: Mark) -> Fact:
    opened = words("close", "Open")
    return Fact(
        str(path),
        mark.name,
        path.name,
        "",
        mark.letter,
        mark.index,
        button=opened,
        hint=path.name,
        brief=("",),
    )
