"""The rule sheet: every clause with its choices in words; a new version is compared, tried, and adopted."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from frontdesk.desk.orders import SetShare
from frontdesk.errors import Refusal
from frontdesk.reports.sheet_words import GROUPS, NAMES, in_words
from frontdesk.rotation.board import Board
from ui import theme
from ui.bars.page_head import PageHead
from ui.jobs import Jobs
from ui.pages.sheet.clause_list import ClauseList, Row
from ui.pages.sheet.draft import SheetDraft
from ui.pages.sheet.panel import ClausePanel
from ui.pages.sheet.share_part import SharePart
from ui.pages.sheet.site_facts import SiteFacts
from ui.pages.stack import LEAST
from ui.session import Session
from ui.widgets.buttons import KeyButton
from ui.widgets.columns import Beside
from ui.widgets.flow import FlowLayout
from ui.widgets.focus import order_by_layout
from ui.widgets.labels import label
from ui.widgets.refusal_bar import RefusalBar
from ui.words import listed, spoken, words

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LEFT_WIDTH, MOST_NAMES = 520, 6
_NARROW, _SMALLEST, _STACKED = 1000, 600, 720


class SheetPage(QWidget):
    """What is changed here holds only once it is adopted."""

    def __init__(self, session: Session, jobs: Jobs, choices: Mapping[str, object] | None = None) -> None:
        super().__init__()
        board = session.board
        if board is None:
            raise ValueError("no day stands yet")
        self._session, self._jobs = session, jobs
        self.draft = SheetDraft(board, choices)
        theme.dress(self, role="page")
        self.dialog: QDialog | None = None
        self.head = PageHead("sheet")
        self.title, self.told = self.head.title, self.head.told
        self.refusal = RefusalBar()
        self.clauses = ClauseList(words("sheet", "Clauses"))
        self.panel = ClausePanel(self.draft)
        self.share = SharePart()
        self.share.hide()
        self.facts = SiteFacts(session, jobs)
        self.state = label("", "body", "muted", wrap=True)
        self.discard = KeyButton(words("sheet", "Start over"), "Ctrl+Backspace")
        self.what_if = KeyButton(words("sheet", "What if …"), "Ctrl+W")
        self.adopt = KeyButton(words("sheet", "Compare and adopt …"), "Ctrl+Enter", "primary")
        self._lay_out()
        self._wire()
        self.show_board()
        self.clauses.select("day_start")

    def _lay_out(self) -> None:
        self._middle, self._foot = Beside(_NARROW, 16), Beside(_NARROW, 12)
        self._middle.addWidget(self.clauses)
        self._middle.addWidget(self.panel, 1)
        self._foot.addWidget(self.state, 1)
        self._foot.addLayout(self._buttons())
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addWidget(self.refusal)
        column.addLayout(self._middle, 1)
        column.addLayout(self._foot)

    def _buttons(self) -> FlowLayout:
        row = FlowLayout(gap=12)
        for button in (self.discard, self.what_if, self.adopt):
            button.setMinimumHeight(46)
            row.addWidget(button)
        return row

    @property
    def least(self) -> QSize:
        """How small the page may get: where it is narrow, the clauses stand above what is asked."""
        return QSize(_SMALLEST, _STACKED if self.width() < _NARROW else LEAST.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = self._middle.turn(event.size().width())
        self._foot.turn(event.size().width())
        self.clauses.setFixedWidth(event.size().width() - 32 if narrow else _LEFT_WIDTH)
        self.clauses.setMaximumHeight(_STACKED // 3 if narrow else theme.ANY_SIZE)
        super().resizeEvent(event)

    def _wire(self) -> None:
        self.clauses.chosen.connect(self._show_clause)
        self.panel.changed.connect(self._changed)
        self.discard.clicked.connect(self.start_over)
        self.what_if.clicked.connect(self.open_what_if)
        self.adopt.clicked.connect(self.open_adopt)
        self.share.weights_wanted.connect(self.adopt_weights)
        self.share.changed.connect(self._weights_typed)
        self.facts.spread.connect(self.panel.show_spreads)
        self.facts.lags.connect(self.share.show_lags)
        self._session.changed.connect(self._look_again)
        self._session.refused.connect(self._refused)

    # ---- what is shown

    def _look_again(self) -> None:
        if self.isVisible():
            self.show_board()

    def kept(self) -> dict[str, object]:
        """What was changed and not adopted yet: a page made anew begins with it."""
        return self.draft.own_choices()

    def show_board(self) -> None:
        """The sheet as it holds, with what was changed on the page."""
        board = self._session.board
        if board is None:
            return
        if self.draft.follow(board):
            self.panel.show_choice()
        self._say_title(board)
        self.share.show_board(board)
        self._ask_facts()
        self._look()

    def _say_title(self, board: Board) -> None:
        version, planned = board.base_sheet.version, board.planned_sheet
        self.title.setText(words("sheet", "Rule sheet, version {version}", version=version))
        told = words("sheet", "Every turn names the clause and the version that it followed.")
        if planned is not None:
            told = words(
                "sheet",
                "Version {version} is adopted and holds from the next opening on; it is shown here.",
                version=planned.version,
            )
        self.told.setText(told)

    def _look(self) -> None:
        """The list, and what can be done."""
        self.clauses.show_rows(self._rows())
        changed, faults = self.draft.changed(), self.draft.faults()
        names = _names(faults or changed)
        if faults:
            told = words("sheet", "This can’t be yet: {clauses}.", clauses=names)
        elif changed:
            told = words("sheet", "Changed here, not adopted yet: {clauses}.", clauses=names)
        elif self.share.changed_weights():
            told = words("sheet", "Shares are typed, and not adopted yet.")
        else:
            told = words("sheet", "Nothing is changed. Choose a clause, then answer its questions.")
        self.state.setText(told)
        theme.dress(self.state, tone="warning" if faults else "muted")
        self.discard.setEnabled(bool(changed))
        self.adopt.setEnabled(bool(changed) and not faults)
        self.what_if.setEnabled(not faults)

    def _rows(self) -> list[Row]:
        rows: list[Row] = []
        for group, clauses in GROUPS:
            rows.append(Row(spoken(group)))
            rows += [self._row(clause) for clause in clauses]
        return rows

    def _row(self, clause: str) -> Row:
        mark = words("sheet", "changed") if self.draft.is_changed(clause) else ""
        told = spoken(in_words(clause, self.draft.choices[clause]))
        return Row(spoken(NAMES[clause]), clause, told, mark)

    def _show_clause(self, clause: str) -> None:
        self.panel.show_clause(clause, self.share if clause == "share" else None)
        order_by_layout(self)
        self._ask_facts()

    def _ask_facts(self) -> None:
        """Figures are worked out when their clause is looked at."""
        if self.panel.clause == "day_start":
            self.facts.ask_spread()
        elif self.panel.clause == "share":
            self.facts.ask_lags(self.draft.start, self.share.changed_weights())

    def _changed(self, _clause: str) -> None:
        self.refusal.dismiss()
        order_by_layout(self)
        self._look()

    def _weights_typed(self) -> None:
        self._look()
        if not self.share.fault():
            self.facts.ask_lags(self.draft.start, self.share.changed_weights())

    def _refused(self, refusal: Refusal) -> None:
        if self.isVisible() and self.dialog is None:
            self.refusal.show_refusal(refusal)

    # ---- what can be done

    def start_over(self) -> None:
        """Forget what was changed on the page."""
        for clause in self.draft.changed():
            self.draft.put_back(clause)
        self.panel.show_choice()
        self.clauses.setFocus(Qt.FocusReason.OtherFocusReason)
        self._look()

    def open_adopt(self) -> None:
        """Old and new beside each other; the supervisor adopts."""
        from ui.pages.sheet.adopt import AdoptDialog

        if self.adopt.isEnabled():
            self._open(AdoptDialog(self.window(), self._session, self.draft))

    def open_what_if(self) -> None:
        """Past days under the sheet on this page."""
        from ui.pages.sheet.what_if_dialog import WhatIfDialog

        if self.what_if.isEnabled():
            weights = {} if self.share.fault() else self.share.changed_weights()
            self._open(WhatIfDialog(self.window(), self._session, self._jobs, self.draft, weights))

    def adopt_weights(self) -> None:
        """One PIN for one named action: the changed weights, one after the other."""
        from ui.dialogs.approval import ask_approval

        board, changed = self._session.board, self.share.changed_weights()
        if board is None or not changed:
            return
        agency, weight = next(iter(changed.items()))
        known = board.agency(agency)
        told = words(
            "sheet", "Share of {agency}: {old} → {new}", agency=known.name, old=known.weight, new=weight
        )
        dialog = ask_approval(self.window(), self._session, SetShare(agency, weight, ""), told=told)
        dialog.accepted.connect(lambda: QTimer.singleShot(0, self, self.adopt_weights))
        self._keep(dialog)

    def _open(self, dialog: QDialog) -> None:
        self._keep(dialog)
        dialog.open()

    def _keep(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._done)

    def _done(self) -> None:
        self.dialog = None
        self.show_board()

    # ---- keys

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.show_board()

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """The page was brought to the front: begin in the list, once it is shown."""
        QTimer.singleShot(0, self.clauses, self.clauses.setFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.isAutoRepeat():
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self._escape()
        elif event.key() in _ENTER and control:
            self.open_adopt()
        elif event.key() in _ENTER and self.clauses.hasFocus():
            self.panel.start()
        elif event.key() == Qt.Key.Key_W and control:
            self.open_what_if()
        elif event.key() == Qt.Key.Key_Backspace and control:
            self.start_over()
        else:
            super().keyPressEvent(event)

    def _escape(self) -> None:
        """From a question back to the list, from there to the desk."""
        if self.panel.isAncestorOf(QApplication.focusWidget() or self):
            self.clauses.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.head.left.emit()


def _names(clauses: list[str]) -> str:
    """What these clauses are called, in the order of the page; many are counted."""
    if len(clauses) > MOST_NAMES:
        return words("sheet", "{number} clauses", number=len(clauses))
    placed = (clause for _, group in GROUPS for clause in group if clause in clauses)
    return listed(spoken(NAMES[clause]) for clause in placed)
