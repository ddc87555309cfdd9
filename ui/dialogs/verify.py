"""Verify day files: choose or drop them, perhaps a head from paper, and read what was found."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.book.slip import Slip
from frontdesk.verify import Report, verify_files
from ui import theme
from ui.dialogs.base import BaseDialog
from ui.dialogs.slip.field import SlipField
from ui.dialogs.slip.in_files import Stands, where_it_stands
from ui.dialogs.verify_words import difference, lines_of, slip_fault, slip_of, stands_line, title_of
from ui.jobs import Job, Jobs
from ui.roster.editor import documents
from ui.widgets.buttons import KeyButton
from ui.widgets.focus import FollowingArea
from ui.widgets.labels import ElidedLabel, label
from ui.widgets.painting import announce
from ui.widgets.signs import Sign
from ui.words import words

MOST_HEIGHT = 300


class VerifyDialog(BaseDialog):
    """Enter checks the files; `folder`: where to look for some. The check runs beside the screen's thread and
    needs no book."""

    topic = "proof"
    grows_to = 500

    def __init__(self, parent: QWidget | None, jobs: Jobs, folder: Path | None = None) -> None:
        super().__init__(
            parent,
            words("verify", "Verify day files"),
            words("verify", "Verify"),
            words(
                "verify",
                "Every entry’s fingerprint is computed again, and every turn picked again by the rules.",
            ),
            width=760,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self._jobs = jobs
        self._folder = folder
        self._job: Job | None = None
        self._pressed = False
        self.files: list[Path] = []
        self.reports: list[Report] = []
        self.chosen = ElidedLabel("", "body", "muted")
        self.head = SlipField(
            words("verify", "may stay empty; scan the code, or type the 64 signs or the 8 of the short form")
        )
        self.head.setAcceptDrops(False)
        self.head.textChanged.connect(self._begin_anew)
        self.choose_button = KeyButton(words("verify", "Choose files …"), "Ctrl+O")
        self.choose_button.clicked.connect(self.choose)
        QShortcut(QKeySequence("Ctrl+O"), self, self.choose_button.click)
        self.results = FollowingArea()
        self.results.setAccessibleName(words("verify", "What the check says"))
        self._fill()
        self.cancel_button.say(words("verify", "Close"))
        self._look()
        self.choose_button.setFocus()

    def _fill(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.choose_button)
        row.addWidget(self.chosen, 1)
        name = label(words("verify", "Check text from paper"), "body", "muted")
        name.setBuddy(self.head)
        self.head.setAccessibleName(name.text())
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(name)
        head.addWidget(self.head, 1)
        self.results.setWidgetResizable(True)
        self.results.setFrameShape(QFrame.Shape.NoFrame)
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.results.viewport().setAutoFillBackground(False)
        self.results.hide()
        self.content.addLayout(row)
        self.content.addLayout(head)
        self.content.addWidget(self.results)

    def choose(self) -> None:
        """Ask for the files."""
        dialog = QFileDialog(self, words("verify", "Choose day files"), nearest_folder(self._folder))
        dialog.setNameFilters([words("verify", "Day files (*.day.json)"), words("verify", "All files (*)")])
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self.take([Path(name) for name in names]))
        dialog.open()

    def take(self, files: Sequence[Path]) -> None:
        """These files, in the order of their names, which is that of their days."""
        self.files = sorted(files)
        self._begin_anew()
        self.primary_button.setFocus()

    def _begin_anew(self) -> None:
        """Something else is asked: what was found before goes away."""
        self.results.hide()
        self._look()
        if self.isVisible():
            self._fit()

    def _look(self) -> None:
        names = [file.name for file in self.files]
        drop = words("verify", "or drop them here")
        self.chosen.setText(", ".join(names) if names else drop)
        fault = slip_fault(self.head.toPlainText())
        none = "" if self.files else words("verify", "Choose the files to verify.")
        theme.dress(self.missing, tone="warning" if fault else "muted")
        self.say_missing(fault or none)

    def confirm(self) -> None:
        """Verify now."""
        if self._job is not None:
            return
        files, slip = list(self.files), slip_of(self.head.toPlainText())
        self.primary_button.say(words("verify", "Verifying …"))
        self._pressed = self.primary_button.hasFocus()
        self.primary_button.setEnabled(False)
        self._job = self._jobs.run(lambda _progress: checked(files, slip), self._show, self._failed)

    def _show(self, found: "Checked") -> None:
        self._settle()
        self.reports = reports = found.reports
        inner = QWidget()
        theme.dress(inner, role="scrolled")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(8)
        for report in reports:
            column.addWidget(Result(report, found.told_of(report)))
        column.addStretch(1)
        self.results.setWidget(inner)
        self.results.show()
        height = column.heightForWidth(self.width() - 76)
        self.results.setFixedHeight(min(MOST_HEIGHT, max(height, inner.sizeHint().height()) + 4))
        self._fit()
        announce(self, " ".join(title_of(report) for report in reports))

    def _failed(self, trouble: Exception) -> None:
        self._settle()
        raise trouble

    def _settle(self) -> None:
        self._job = None
        self.primary_button.say(words("verify", "Verify"))
        self._look()
        if self._pressed:  # a button that is disabled for a while lets the focus go
            self.primary_button.setFocus()

    def done(self, result: int) -> None:
        if self._job is not None:
            self._job.cancel()
        super().done(result)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.take([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])


def nearest_folder(folder: Path | None) -> str:
    """That folder, or what there is of the way to it; where tables are kept, if none is given."""
    if folder is None:
        return documents()
    return str(next((one for one in (folder, *folder.parents) if one.is_dir()), folder))


class Checked(NamedTuple):
    """What the verifier reports, and where the check text from paper stands."""

    reports: list[Report]
    slip: Slip | None
    stands: Stands | None

    def told_of(self, report: Report) -> list[str]:
        """What there is to say of the check text from paper, of this file."""
        if self.slip is None or self.stands is None or not report.ok:
            return []
        return [stands_line(self.slip, self.stands.seq)] if report.path == str(self.stands.file) else []


def checked(files: Sequence[Path], slip: Slip | None) -> Checked:
    """Verify the files. On any thread."""
    if slip is None:
        return Checked(verify_files(files), None, None)
    stands = where_it_stands(slip, files)
    return Checked(verify_files(files, stands.head if stands else slip.starts[0]), slip, stands)


class Result(QFrame):
    """What was found in one file: a sign, a title, and below it the sentences, with those `told` besides."""

    def __init__(self, report: Report, told: Sequence[str] = ()) -> None:
        super().__init__()
        theme.dress(self, role="note" if report.ok else "refusal")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(12)
        row.addWidget(Sign(report.ok), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(3)
        column.addWidget(label(title_of(report), "name", "text" if report.ok else "warning", wrap=True))
        column.addWidget(ElidedLabel(Path(report.path).name, "small", "muted"))
        for line in (*lines_of(report), *difference(report), *told):
            shown = label(line, "body", wrap=True)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(shown)
        row.addLayout(column, 1)
        self.setAccessibleName(title_of(report))
