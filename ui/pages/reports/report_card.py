"""One report: its sentence, its chart or its table, and the file that it can be saved as."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, QStandardPaths, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
)

from frontdesk.errors import Refusal
from frontdesk.reports.export import write_whole
from ui import theme
from ui.pages.reports.report import Report, sentences
from ui.pages.reports.table_view import ReportTable
from ui.widgets.buttons import KeyButton
from ui.widgets.cards import Card
from ui.widgets.charts.files import Printed, png_bytes, svg_bytes
from ui.widgets.charts.view import ChartView
from ui.widgets.columns import Downwards
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import label
from ui.words import words

NARROW, LEAST = 760, 236
"""In less than the first the buttons stand below the title; the second is the least height of a chart."""
FORBIDDEN = str.maketrans('/\\:*?"<>|', "---------")  # signs that no file's name may have on some system
FORMATS = {".png": png_bytes, ".svg": svg_bytes}


class ReportCard(Card):
    """`saved(Path)` and `refused(Refusal)` of a file; `site`: whose report it is; `time`: how the time
    that is shown is called."""

    saved = Signal(object)
    refused = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.report: Report | None = None
        self.site = self.time = ""
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        self.folder = Path(pictures)
        self.told = label("", "body", "muted", wrap=True)
        self.chart = ChartView()
        self.area = _Area(self.chart)
        self.table = ReportTable()
        self.nothing = label(words("reports", "Reading the book …"), "reason", "muted", wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack = QStackedWidget()
        self.as_table = KeyButton(words("reports", "Table"), "Alt+T")
        self.copy = KeyButton(words("reports", "Copy the table"), "Ctrl+C")
        self.save = KeyButton(words("reports", "Save the picture"), "Ctrl+S")
        self._lay_out_card()
        self.as_table.clicked.connect(lambda: self.show_as_table(on=not self.shows_table))
        self.copy.clicked.connect(self.table.copy)
        self.save.clicked.connect(self._choose_file)
        self._show_part()

    def _lay_out_card(self) -> None:
        self._below = FlowLayout(gap=8)
        self.body.addLayout(self._below)
        self._stand(narrow=False)
        self.stack.setMinimumHeight(LEAST)
        for part in (self.area, self.table, self.nothing):
            self.stack.addWidget(part)
        self.body.setSpacing(8)
        self.body.addWidget(self.told)
        self.body.addWidget(self.stack, 1)
        self.copy.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = event.size().width() < theme.px(NARROW)
        if narrow != self._narrow:
            self._stand(narrow=narrow)
        super().resizeEvent(event)

    def _stand(self, *, narrow: bool) -> None:
        """The buttons beside the title; where it is narrow, below it."""
        self._narrow = narrow
        for button in (self.copy, self.as_table, self.save):
            (self._below if narrow else self.head).addWidget(button)

    @property
    def shows_table(self) -> bool:
        return self.as_table.property("table") is True

    def show_report(self, report: Report, site: str, time: str) -> None:
        """Show this one, as a chart or as a table, as the one before."""
        self.report, self.site, self.time = report, site, time
        self.show_title(report.title, time)
        self.told.setText(report.told)
        self.told.setVisible(bool(report.told))
        self.chart.show_chart(report.chart, f"{report.title}, {time}. {report.told}")
        self.table.show_table(report.table, f"{report.title}, {time}")
        self.nothing.setText(sentences(report.empty, words("reports", "Choose another time above.")))
        self.area.verticalScrollBar().setValue(0)
        self._show_part()

    def show_as_table(self, *, on: bool) -> None:
        """The numbers, or the picture."""
        self.as_table.setProperty("table", on)
        self.as_table.say(words("reports", "Chart") if on else words("reports", "Table"))
        self._show_part()
        (self.table if on else self.chart).setFocus()

    def _show_part(self) -> None:
        empty = self.report is None or bool(self.report.empty)
        self.stack.setCurrentWidget(self.nothing if empty else self.table if self.shows_table else self.area)
        self.copy.setVisible(self.shows_table and not empty)
        for button in (self.as_table, self.save):
            button.setEnabled(not empty)

    def file_name(self) -> str:
        """How the picture is called unless somebody says otherwise."""
        title = self.report.title if self.report else ""
        return f"{self.site} {title} {self.time}.png".translate(FORBIDDEN)

    def _choose_file(self) -> None:
        suffixes = {words("reports", "Picture (*.png)"): ".png", words("reports", "Drawing (*.svg)"): ".svg"}
        dialog = QFileDialog(self, words("reports", "Save the picture"), str(self.folder))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(list(suffixes))
        dialog.setDefaultSuffix("png")
        dialog.selectFile(self.file_name())
        dialog.filterSelected.connect(lambda chosen: _end_name(dialog, suffixes[chosen]))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.save_as(Path(name)))
        dialog.open()

    def save_as(self, file: Path) -> None:
        """Write the chart there, in light colours: as SVG where the name ends so, else as PNG."""
        if self.report is None or self.report.empty:
            return
        place = f"{self.site} · {self.time}"
        printed = Printed(self.report.chart, self.report.title, place, self.report.told)
        try:
            write_whole(file, FORMATS.get(file.suffix.lower(), png_bytes)(printed))
        except Refusal as refusal:
            self.refused.emit(refusal)
        else:
            self.folder = file.parent
            self.saved.emit(file)


def _end_name(dialog: QFileDialog, suffix: str) -> None:
    """Have the file's name end so, as its kind was chosen."""
    dialog.setDefaultSuffix(suffix.removeprefix("."))
    for name in dialog.selectedFiles()[:1]:
        dialog.selectFile(Path(name).with_suffix(suffix).name)


class _Area(Downwards):
    """Room for a chart; what is higher is scrolled."""

    def __init__(self, chart: ChartView) -> None:
        super().__init__()
        self._chart = chart
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 4, 0)
        column.addWidget(chart)
        self.see_through()
        self.hold(column)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.viewport().installEventFilter(self)

    def sizeHint(self) -> QSize:
        return QSize(640, 320)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._chart.fit(self.viewport().height())
        return super().eventFilter(watched, event)
