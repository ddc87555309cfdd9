"""The program had a fault, or ended suddenly: said in plain words, with the last turn and a report."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile, QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QPlainTextEdit, QWidget

from frontdesk.words import Sentence, say
from ui import theme
from ui.actions import key_text
from ui.dialogs.base import LOW, BaseDialog
from ui.startup.faults.last_turn import BookEnd
from ui.widgets.buttons import KeyButton
from ui.widgets.cards import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import label
from ui.words import number_text, spoken, words

REPORT_HEIGHT, LEAST_REPORT = 152, 64
"""How high the report is where there is room, and at least."""


class FaultDialog(BaseDialog):
    """Goes on with Enter. `book`: how it ends, None if none is open; `report`: what may be handed on."""

    def __init__(self, parent: QWidget | None, told: Sentence, book: BookEnd | None, report: str) -> None:
        super().__init__(
            parent,
            spoken(told),
            words("startup", "Go on"),
            words("startup", "What the screen showed as done stands in the book. Nothing of it is lost."),
            width=640,
        )
        self.report = report
        self._last = LastCard(book) if book is not None else None
        if self._last is not None:
            self.content.addWidget(self._last)
        self.content.addWidget(self._advice())
        self.content.addWidget(self._report_box())
        self.content.addLayout(self._ways_out())
        self.said = label("", "small", "good", wrap=True)
        self.said.hide()
        self.content.addWidget(self.said)
        self.cancel_button.hide()

    def _advice(self) -> QWidget:
        told = words(
            "startup",
            "If something looks wrong, start the program again. Whoever looks after it needs this report. It "
            "holds no name and no telephone number:",
        )
        return label(told, "body", wrap=True)

    def _report_box(self) -> QPlainTextEdit:
        self.box = QPlainTextEdit(self.report)
        self.box.setReadOnly(True)
        self.box.setTabChangesFocus(True)
        self.box.setFixedHeight(theme.px(REPORT_HEIGHT))
        self.box.setAccessibleName(words("startup", "Report"))
        theme.dress(self.box, role="small")
        return self.box

    def _ways_out(self) -> FlowLayout:
        self.copy_button = KeyButton(words("startup", "Copy the report"), key_text("Ctrl+Shift+C"))
        self.save_button = KeyButton(words("startup", "Save the report …"), key_text("Ctrl+S"))
        self.copy_button.clicked.connect(self.copy_report)
        self.save_button.clicked.connect(self._ask_where)
        QShortcut(QKeySequence("Ctrl+Shift+C"), self, self.copy_button.click)
        QShortcut(QKeySequence("Ctrl+S"), self, self.save_button.click)
        row = FlowLayout(gap=12)
        row.addWidget(self.copy_button)
        row.addWidget(self.save_button)
        return row

    def _fit(self) -> None:
        """On a low screen the report has what the rest leaves it."""
        room = self._room().height()
        self.content.setSpacing(8 if room < LOW else 12)
        if self._last is not None:
            self._last.lie(room < LOW)
        wanted = theme.px(REPORT_HEIGHT)
        self.box.setFixedHeight(wanted)
        super()._fit()
        if (over := self._wanted_height() - room) > 0:
            self.box.setFixedHeight(max(LEAST_REPORT, wanted - over))
            super()._fit()

    def _first_stop(self) -> QWidget:
        return self.primary_button

    def copy_report(self) -> None:
        """Put the report where Ctrl+V takes it from."""
        QGuiApplication.clipboard().setText(self.report)
        self._say(words("startup", "Copied. Paste it into a message."), "good")

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, words("startup", "Save the report"), _usual_folder())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([words("startup", "Text (*.txt)")])
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(f"frontdesk-report-{datetime.now().astimezone():%Y-%m-%d-%H%M}.txt")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.save_report(Path(name)))
        dialog.open()

    def save_report(self, file: Path) -> None:
        """Write the report there, and say whether that went well."""
        writer = QSaveFile(str(file))
        written = self.report.encode()
        if (
            writer.open(QIODevice.OpenModeFlag.WriteOnly)
            and writer.write(written) == len(written)
            and writer.commit()
        ):
            self._say(words("startup", "Saved: {path}", path=file), "good")
        else:
            self._say(words("startup", "It can’t be saved there. Choose another folder."), "warning")

    def _say(self, text: str, tone: str) -> None:
        theme.dress(self.said, tone=tone)
        self.said.setText(text)
        self.said.show()
        self._fit()
        self.body.ensureWidgetVisible(self.said, 0, 0)


class LastCard(Card):
    """The last turn, large enough to be compared with what people remember."""

    def __init__(self, book: BookEnd) -> None:
        super().__init__()
        self.body.setContentsMargins(2, 4, 2, 4)
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self.body.addLayout(self._parts)
        if book.turn is None:
            none = words(
                "startup",
                "No turn has been given today. The book ends with entry {seq}.",
                seq=number_text(book.entry),
            )
            self._parts.addWidget(label(none, "body", wrap=True))
            return
        where = words(
            "startup", "{time} · entry {seq} of the book", time=book.time, seq=number_text(book.turn.entry)
        )
        self._parts.addWidget(label(words("startup", "The last turn in the book"), "small", "muted"))
        self._parts.addWidget(label(book.turn.name, "title"))
        self._parts.addWidget(label(where, "body", "muted"), 1)

    def lie(self, low: bool) -> None:
        """In one line where the screen is low."""
        way = QBoxLayout.Direction
        self._parts.setDirection(way.LeftToRight if low else way.TopToBottom)
        self._parts.setSpacing(12 if low else 4)


def fault_words() -> Sentence:
    """Said while the program goes on."""
    return say("startup", "The program has a fault")


def sudden_end_words() -> Sentence:
    """Said at the start after a power cut, a crash, or a program that was ended from outside."""
    return say("startup", "Last time, the program ended suddenly")


def _usual_folder() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DesktopLocation)
