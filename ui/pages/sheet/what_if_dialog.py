"""What if: a past day or month under the sheet on the page, beside what really was."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from frontdesk.book.entries import Entry
from frontdesk.reports.replay.facts import signed_in_on
from frontdesk.reports.what_if import WhatIf, what_if
from frontdesk.rules import RuleSheet
from ui.dialogs.base import BaseDialog
from ui.jobs import Job, Jobs, Progress
from ui.lists.pick_box import Pick, PickBox
from ui.pages.sheet.draft import SheetDraft
from ui.pages.sheet.figures import FiguresTable
from ui.pages.sheet.past_days import spans_of
from ui.session import Session
from ui.widgets.labels import label
from ui.widgets.painting import announce
from ui.words import words

Days = list[list[Entry]]


class WhatIfDialog(BaseDialog):
    """Enter computes; the book is read day by day, so that the desk can go on."""

    topic = "sheet"

    def __init__(
        self,
        parent: QWidget | None,
        session: Session,
        jobs: Jobs,
        draft: SheetDraft,
        weights: Mapping[str, int],
    ) -> None:
        title = words("sheet", "What if this sheet had governed?")
        super().__init__(parent, title, words("sheet", "Compute"), _about(draft, weights), width=900)
        self._session, self._jobs = session, jobs
        self._sheet: RuleSheet = draft.sheet()
        self._weights = dict(weights)
        self._job: Job | None = None
        self._wanted: list[date] = []
        self._read: Days = []
        self.found: WhatIf | None = None
        self.spans = spans_of(session.history.days())
        self.which = PickBox(words("sheet", "Which day or month"))
        self.which.show_picks([Pick(key, text) for key, (text, _) in self.spans.items()])
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.told = label("", "body", "muted", wrap=True)
        self.table = FiguresTable()
        self.table.hide()
        self._fill()
        self.cancel_button.say(words("sheet", "Close"))
        self.which.picked.connect(lambda _key: self._stop())

    def _fill(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        name = label(words("sheet", "Which day or month"), "body", "muted")
        name.setBuddy(self.which)
        row.addWidget(name)
        row.addWidget(self.which, 1)
        self.content.addLayout(row)
        self.content.addWidget(self.progress)
        self.content.addWidget(self.told)
        self.content.addWidget(self.table)
        self.progress.hide()
        self.told.setText(
            words(
                "sheet",
                "The same people come and go, the same parties arrive, each visit lasts as long as it did; "
                "who receives is decided anew. Nothing is changed by it.",
            )
        )

    @property
    def busy(self) -> bool:
        return bool(self._wanted) or self._job is not None

    def confirm(self) -> None:
        """Compute, or, while it is under way, stop."""
        if self.busy:
            self._stop()
            return
        _, days = self.spans[self.which.key]
        everything = self._session.history.days()
        first = everything.index(days[0])
        earlier = everything[max(0, first - self._sheet.absent_days - 1) : first]
        self._read, self._wanted = [], [*earlier, *days]
        self._earlier = len(earlier)
        self._steps = 2 * len(days) + len(earlier)
        self.progress.setRange(0, self._steps)
        self.progress.setValue(0)
        self.progress.show()
        self.primary_button.say(words("sheet", "Stop"))
        QTimer.singleShot(0, self, self._read_next)

    def _read_next(self) -> None:
        """Read one day, then give the desk a chance; computing begins when all are read."""
        if not self._wanted:
            return
        day = self._wanted.pop(0)
        self._read.append(self._session.history.entries(day))
        self.progress.setValue(len(self._read))
        if self._wanted:
            QTimer.singleShot(0, self, self._read_next)
            return
        before = [signed_in_on(day) for day in reversed(self._read[: self._earlier])]
        days, site, sheet = self._read[self._earlier :], self._session.site, self._sheet
        weights = _all_weights(days, self._weights) if self._weights else None

        def work(progress: Progress) -> WhatIf:
            return what_if(site, days, sheet, weights=weights, before=before, told=progress)

        self._job = self._jobs.run(work, self._show, self._failed)
        self._job.progressed.connect(
            lambda done, _total: self.progress.setValue(self._steps - len(days) + done)
        )

    def _show(self, found: WhatIf) -> None:
        self._settle()
        self.found = found
        self.table.show_figures(found)
        self.table.show()
        self.told.setText(_summary(found))
        self._fit()
        self.table.setFocus()
        announce(self, self.told.text())

    def _failed(self, trouble: Exception) -> None:
        self._settle()
        raise trouble

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._wanted = []
        self._settle()

    def _settle(self) -> None:
        self._job = None
        self.progress.hide()
        self.primary_button.say(words("sheet", "Compute"))

    def done(self, result: int) -> None:
        self._stop()
        super().done(result)


def _all_weights(days: Days, changed: Mapping[str, int]) -> dict[str, int]:
    """Every agency's weight: those typed on the page, the others as the first day had them."""
    opened = next(entry.what for entry in days[0] if hasattr(entry.what, "agencies"))
    return {agency.id: changed.get(agency.id, agency.weight) for agency in opened.agencies}


def _about(draft: SheetDraft, weights: Mapping[str, int]) -> str:
    number = len(draft.changed()) + len(weights)
    if not number:
        return words("sheet", "Nothing is changed on the page: this is the sheet that holds now.")
    if number == 1:
        return words("sheet", "With the change on the page.")
    return words("sheet", "With the {number} changes on the page.", number=number)


def _summary(found: WhatIf) -> str:
    apart = [one.would - one.had for agency in found.agencies for one in agency.people]
    more, fewer = sum(n for n in apart if n > 0), -sum(n for n in apart if n < 0)
    told = words("sheet", "Turns, person by person: {more} more, {fewer} fewer.", more=more, fewer=fewer)
    if not more and not fewer:
        told = words("sheet", "The very same turns for everybody.")
    if found.unreceived:
        left = words("sheet", "Parties that would have left unreceived: {number}.", number=found.unreceived)
        return f"{told} {left}"
    return told
