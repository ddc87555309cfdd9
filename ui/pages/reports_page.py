"""Reports to look at: a time, a list of reports, and the one that is chosen, as a chart or as a table."""

import os
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from frontdesk.errors import Refusal
from frontdesk.reports.terms import LANES
from frontdesk.visits import Lane
from ui import theme
from ui.bars.page_head import PageHead
from ui.jobs import Jobs
from ui.lists.choice_list import Choice, ChoiceList, row_height
from ui.pages.reports.all_reports import reports_of
from ui.pages.reports.loading import Loader
from ui.pages.reports.report import Facts, Report
from ui.pages.reports.report_card import ReportCard
from ui.pages.reports.span import Span
from ui.pages.reports.time_bar import TimeBar
from ui.pages.stack import SMALLEST
from ui.session import Session
from ui.widgets.columns import Beside
from ui.widgets.labels import label
from ui.widgets.painting import announce
from ui.widgets.refusal_bar import RefusalBar
from ui.widgets.segments import Digits, Segments, Way
from ui.words import spoken, words

REPORTS, SEEN, SETTLE_MS = 7, 3, 400
NARROW, LEAST_LIST, RAIL = 860, 120, 300
"""In less than the first width the list stands above the report; how low it may get beside, and its width."""
FIRST_DAYS = timedelta(days=2)
MAY_END = "\u200b"


class ReportsPage(QWidget):
    """Looks at the book's days. `kept`: what an earlier page carries over."""

    def __init__(self, session: Session, jobs: Jobs, kept: Mapping[str, object] | None = None) -> None:
        super().__init__()
        self._session = session
        self._facts: Facts | None = None
        self.reports: dict[str, Report] = {}
        theme.dress(self, role="page")
        self.head = PageHead(
            "reports",
            words("reports", "Reports"),
            words("reports", "Every figure is what the day sheets add up to."),
        )
        self.refusal = RefusalBar()
        self.loader = Loader(session, jobs, self)
        self.time = self._time_bar(kept or {})
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(words("reports", "Working out days of the book"))
        self.list = ChoiceList(words("reports", "Reports"), REPORTS, digits=True, tall=True)
        self.lanes = Segments(
            words("reports", "Which rotation"),
            [Way(Lane.WALK_IN, spoken(LANES[Lane.WALK_IN]))],
            digits=Digits.NEVER,
        )
        self.card = ReportCard()
        self.said = label("", "small", "muted", wrap=True)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._stale = True
        self._lay_out()
        self._wire()
        self._wanted = str((kept or {}).get("report", ""))
        if (kept or {}).get("table"):
            self.card.show_as_table(on=True)

    def _time_bar(self, kept: Mapping[str, object]) -> TimeBar:
        today = self._today()
        span = kept.get("span")
        first = self._session.periods.first_day() or today
        return TimeBar(first, today, span if isinstance(span, Span) else self._usual(first, today))

    def _usual(self, first: date, today: date) -> Span:
        """The month; on a book's first days the day, once it has turns: one evening makes no month."""
        board = self._session.board
        begun = board is not None and any(board.turns.values())
        young = today - first < FIRST_DAYS and (begun or first == today)
        return Span.around("day" if young else "month", today)

    def _today(self) -> date:
        """The newest day of the book."""
        board = self._session.board
        return board.date if board else self._session.today()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.list, 100)
        left.addWidget(self.lanes)
        left.addStretch(1)
        left.addWidget(self.said)
        self._rail = QWidget()
        self._rail.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        self._middle = Beside(NARROW, 16)
        self._middle.addWidget(self._rail)
        self._middle.addWidget(self.card, 1)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addWidget(self.refusal)
        column.addWidget(self.time)
        column.addWidget(self.progress)
        column.addLayout(self._middle, 1)
        self.card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.progress.hide()
        self.lanes.hide()
        self.said.hide()

    @property
    def least(self) -> QSize:
        """How small the page may get."""
        return QSize(SMALLEST, self._column.totalMinimumHeightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the reports stand above the one that is chosen, some of them in sight."""
        narrow = self._middle.turn(event.size().width())
        self._middle.setSpacing(12 if narrow else 16)
        width = event.size().width()
        grown = max(RAIL, min(theme.px(RAIL), width * 3 // 10))
        self._rail.setFixedWidth(width - 32 if narrow else grown)
        self.list.setMaximumHeight(SEEN * row_height(tall=True) if narrow else self.list.sizeHint().height())
        self.list.setMinimumHeight(self.list.maximumHeight() if narrow else LEAST_LIST)
        super().resizeEvent(event)

    def _wire(self) -> None:
        self._session.changed.connect(self._look_again)
        self._settle.timeout.connect(self._load)
        self.loader.loaded.connect(self._show)
        self.loader.progressed.connect(self._tell_progress)
        self.time.moved.connect(lambda _span: self._load())
        self.list.chosen.connect(self._show_report)
        self.lanes.chosen.connect(lambda _lane: self._tell_reports())
        self.card.saved.connect(self._saved)
        self.card.refused.connect(self._refused)
        for key, deed in (
            ("Alt+Left", self.time.go_earlier),
            ("Alt+Right", self.time.go_later),
            ("Alt+T", self.card.as_table.click),
            ("Ctrl+S", self.card.save.click),
        ):
            QShortcut(QKeySequence(key), self, deed, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # ---- which time

    def _look_again(self) -> None:
        """The desk wrote something: what is shown may be older now."""
        if self.time.span.holds(self._today()):
            self._stale = True
            if self.isVisible():
                self._settle.start()

    def _load(self) -> None:
        self._stale = False
        self.said.hide()
        self.refusal.dismiss()
        self.time.show_today(self._today())
        self.loader.load(self.time.span)

    def _tell_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        self.progress.setVisible(done < total)

    # ---- which report

    def _show(self, facts: Facts) -> None:
        self.progress.hide()
        self._facts = facts
        lanes = facts.lanes()
        if lanes:
            self.lanes.show_ways(_ways(lanes))
        self._tell_reports()

    def _tell_reports(self) -> None:
        if self._facts is None:
            return
        self.reports = reports_of(self._facts, Lane(self.lanes.value()))
        choices = [Choice(one.key, one.title, below=one.headline) for one in self.reports.values()]
        wanted, self._wanted = self._wanted or self.list.selected(), ""
        self.list.show_choices(choices, wanted)
        self._show_report(self.list.selected() or "")

    def _show_report(self, key: str) -> None:
        if (report := self.reports.get(key)) is None:
            return
        self.lanes.setVisible(key == "share" and len(self.lanes.ways) > 1)
        self.card.show_report(report, self._session.site.name, self.time.span.title())

    def kept(self) -> dict[str, object]:
        """The time and the report that were shown."""
        return {"span": self.time.span, "report": self.list.selected(), "table": self.card.shows_table}

    # ---- files

    def _saved(self, file: Path) -> None:
        self.said.setText(words("reports", "Saved: {file}", file=_breakable(file)))
        self.said.show()
        announce(self, words("reports", "Saved: {file}", file=str(file)))

    def _refused(self, refusal: Refusal) -> None:
        self.refusal.show_refusal(refusal)

    # ---- events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._load()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks any more: what is being worked out can wait."""
        super().hideEvent(event)
        if self.loader.busy:
            self.loader.stop()
            self._stale = True

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """The page was brought to the front: begin in the list, once it is shown."""
        QTimer.singleShot(0, self.list, self.list.setFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = unicodedata.normalize("NFKC", event.text())
        if event.key() == Qt.Key.Key_Escape:
            self.head.left.emit()
        elif len(text) == 1 and text.isdecimal() and self.list.pick_digit(int(text)):
            event.accept()
        else:
            super().keyPressEvent(event)


def _ways(lanes: Sequence[Lane]) -> list[Way]:
    return [Way(lane.value, spoken(LANES[lane])) for lane in lanes]


def _breakable(file: Path) -> str:
    """The whole path; a line may end behind each folder."""
    return str(file).replace(os.sep, os.sep + MAY_END)
