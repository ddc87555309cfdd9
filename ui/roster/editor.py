"""The roster to type, or to read from a file by choosing or dropping it; all or nothing is taken over."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.errors import Refusal
from frontdesk.files.roster_file import RosterPreview, read_roster
from frontdesk.files.roster_rows import NO_STAGE_GIVEN
from ui.jobs import Jobs
from ui.roster.draft import RosterDraft
from ui.roster.model import RosterModel
from ui.roster.view import RosterView
from ui.visit_words import party_text
from ui.widgets.buttons import KeyButton
from ui.widgets.labels import label
from ui.widgets.refusal_bar import RefusalBar
from ui.words import spoken, words

KINDS = ("*.xlsx", "*.xlsm", "*.xls", "*.ods", "*.csv")


class RosterEditor(QWidget):
    """Buttons, the table, and a line that says how many people there are and what is to be mended.
    `only_known`: whoever is typed is of one of these agencies, at first of the first."""

    changed = Signal()

    def __init__(
        self,
        draft: RosterDraft,
        jobs: Jobs,
        agencies: Callable[[], list[str]],
        *,
        only_known: bool = False,
    ) -> None:
        super().__init__()
        self.draft, self._jobs = draft, jobs
        self.model = RosterModel(draft, self)
        self.view = RosterView(self.model, agencies, only_known=only_known)
        self.refusal = RefusalBar()
        self.summary = label("", "body", "muted", wrap=True)
        self.remark = label("", "body", "warning", wrap=True)
        self.read_button = KeyButton(words("roster", "Read from a file …"), "Ctrl+I")
        self.mend_button = KeyButton(words("roster", "Next to mend"), "F8")
        self.read_button.clicked.connect(self.choose)
        self.mend_button.clicked.connect(self.view.show_problem)
        self.model.checked.connect(self._tell)
        self.view.selectionModel().currentRowChanged.connect(self._tell_row)
        for button in (self.read_button, self.mend_button):
            QShortcut(QKeySequence(button.key), self, button.click)
        self.setAcceptDrops(True)
        self._lay_out()
        self._tell()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.read_button)
        drop = label(words("roster", "or drop it here: xlsx, xls, ods, csv"), "body", "muted", wrap=True)
        row.addWidget(drop, 1)
        row.addWidget(self.mend_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.view, 1)
        column.addWidget(self.refusal)
        column.addWidget(self.remark)
        column.addWidget(self.summary)

    def choose(self) -> None:
        """Ask for the file."""
        dialog = QFileDialog(self, words("roster", "Read a roster"), documents())
        dialog.setNameFilters([words("roster", "Tables ({kinds})", kinds=" ".join(KINDS))])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.read(Path(name)))
        dialog.open()

    def read(self, file: Path) -> None:
        """Read `file` beside the screen's thread, and show each row as understood."""
        self.refusal.dismiss()
        self.summary.setText(words("roster", "Reading {file} …", file=file.name))
        self._jobs.run(lambda _progress: read_roster(file), self._show, self._failed)

    def _show(self, preview: RosterPreview) -> None:
        self.draft.take_over(preview.rows)
        self.model.reload()
        notes = [spoken(note) for note in preview.notes]
        if preview.skipped:
            skipped = ", ".join(map(str, preview.skipped))
            notes.append(words("roster", "Sums and signatures were skipped: rows {rows}.", rows=skipped))
        self._tell(" ".join(notes))
        self.view.show_problem() if self.draft.problems() else self.view.type_next()

    def _failed(self, trouble: Exception) -> None:
        self._tell()
        if not isinstance(trouble, Refusal):
            raise trouble
        self.refusal.show_refusal(trouble)

    def _tell(self, notes: str = "") -> None:
        wrong = self.draft.problems()
        people = sum(not self.draft.is_left_out(row) for row in self.draft.rows)
        told = words("roster", "{people}.", people=party_text(people))
        if wrong:
            rows = len({problem.row for problem in wrong})
            told = words("roster", "{people}. Rows to mend: {rows}.", people=party_text(people), rows=rows)
        if any(NO_STAGE_GIVEN in row.notes for row in self.draft.rows if not self.draft.is_left_out(row)):
            told += words("roster", " Whose stage isn’t written counts as independent.")
        self.summary.setText(f"{told} {notes}".strip())
        self.mend_button.setEnabled(bool(wrong))
        self._tell_row()
        self.changed.emit()

    def _tell_row(self) -> None:
        """What is to be mended in the current row, where the table has no room for it."""
        row = self.model.row_at(max(0, self.view.currentIndex().row()))
        reasons = [spoken(problem.reason) for problem in row.problems] if row else []
        told = words("roster", "Row {row}: {reasons}", row=row.row, reasons=" ".join(reasons)) if row else ""
        self.remark.setText(told if reasons else "")
        self.remark.setVisible(bool(reasons))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if (file := _dropped(event)) is not None:
            event.acceptProposedAction()
            self.read(file)


def documents() -> str:
    """Where people keep their tables."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def _dropped(event: QDropEvent) -> Path | None:
    """The one local file that is dropped."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
