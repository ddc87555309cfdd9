"""F5: somebody receives instead of whom the rotation names; with reason, role, PIN, and the price before."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.desk.orders import OVERRIDE_REASONS, Override
from frontdesk.desk.rights.approvals import Approval
from frontdesk.errors import Refusal
from frontdesk.people import Officer, Role
from frontdesk.reports import decision_terms as terms
from frontdesk.reports.price import price_of
from frontdesk.rotation.board import Board
from ui.dialogs.approval import ApprovalRow
from ui.dialogs.desk_dialog import DeskDialog, FindField
from ui.dialogs.override_parts import NEW, PriceNote, default_visit, new_arrival, receivers, visit_picks
from ui.lists.choice_list import Choice, ChoiceList
from ui.lists.pick_box import Pick, PickBox
from ui.session import Session, new_id
from ui.widgets.fields import mark
from ui.widgets.labels import label
from ui.words import spoken, words

ROWS = 7


class OverrideDialog(DeskDialog):
    """Builds one `Override`, approved by whom the sheet wants."""

    topic = "override"

    def __init__(self, parent: QWidget | None, session: Session, visit: str = "") -> None:
        title = words("override", "Override")
        subtitle = words("override", "Somebody else receives than the rotation names.")
        super().__init__(parent, session, title, title, subtitle, width=1020)
        self._new_visit = new_id()
        self._held: tuple[Override, Approval] | None = None
        self._possible = False
        self._foreseen_refusal: Refusal | None = None
        self.visit = PickBox(words("override", "Which visit"))
        self.choices = ChoiceList(words("override", "Who receives"), ROWS)
        self.field = FindField(self.choices, words("override", "Who receives: name or initials"))
        self.reason = PickBox(words("override", "Reason"))
        self.price = PriceNote(5)
        self.by = ApprovalRow(session)
        self.second = ApprovalRow(session, words("override", "Second agency"))
        self._put_together()
        self._wire()
        self._begin(visit)

    def _put_together(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(10)
        left.addLayout(self.line(words("override", "Visit"), self.visit, width=60))
        left.addWidget(label(words("override", "Who receives instead"), "small_name"))
        left.addWidget(self.field)
        left.addWidget(self.choices)
        left.addStretch(1)
        right.addLayout(self.line(words("override", "Reason"), self.reason))
        right.addWidget(self.price, 1)
        right.addWidget(self.by)
        right.addWidget(self.second)
        self.put_beside(left, right)

    def _wire(self) -> None:
        self.visit.picked.connect(lambda _key: self._show_receivers())
        self.field.textChanged.connect(lambda _text: self._show_receivers())
        self.choices.chosen.connect(lambda _key: self._receiver_chosen())
        self.choices.picked.connect(lambda _key: self.field.setFocus())
        self.reason.picked.connect(lambda _key: self._show_price())
        self.by.chosen.connect(lambda _who: self._approver_chosen())
        self.by.changed.connect(self._check)
        self.second.changed.connect(self._check)
        self.second.chosen.connect(lambda _who: self._show_price())

    def _begin(self, visit: str) -> None:
        board = self.session.board
        if board is None:
            return
        self.second.setVisible(board.sheet.override.second)
        self.by.offer(Override)
        none_yet = Pick("", words("override", "Choose a reason"))
        reasons = [Pick(code, spoken(terms.OVERRIDE_REASONS[code])) for code in OVERRIDE_REASONS]
        self.reason.show_picks([*reasons, none_yet], selected="")
        self.reason.setCurrentIndex(len(reasons))
        picks = visit_picks(board, self.session)
        self.visit.show_picks(picks, visit or default_visit(board, self.session))
        self._show_receivers()

    def _first_stop(self) -> QWidget:
        return self.field

    # ---- what is chosen

    def _show_receivers(self) -> None:
        """Who can receive, in the order of the lines; then the others, each with why not."""
        board = self.session.board
        if board is None:
            return
        self.choices.show_choices(self._receivers(board))
        if not self.field.text().strip():
            self.choices.select_none()
        self._receiver_chosen()

    def _receivers(self, board: Board) -> list[Choice]:
        return receivers(board, self.session, self.visit.key, self.field.text(), self.by.officer)

    def _approver_chosen(self) -> None:
        """Another approver may give it to others; who was chosen stays chosen."""
        board, chosen = self.session.board, self.choices.selected()
        if board is not None:
            with QSignalBlocker(self.choices):
                self.choices.show_choices(self._receivers(board))
                if chosen is None:
                    self.choices.select_none()
        self._show_price()

    def _receiver_chosen(self) -> None:
        board = self.session.board
        chosen = board.consultants.get(self.choices.selected() or "") if board else None
        if chosen is not None and not self.second.isHidden():
            self.second.offer_people(
                one
                for one in self.session.officers()
                if one.role is Role.MANAGER and one.agency != chosen.agency
            )
        text = words("override", "Assign to {name}", name=chosen.name) if chosen else ""
        self.primary_button.say(text or words("override", "Override"))
        self._show_price()

    def _command(self) -> Override | None:
        who, boss = self.choices.selected(), self.by.officer
        if who is None or boss is None:
            return None
        key, second = self.visit.key, self._second()
        arrival = new_arrival(key, self._new_visit) if key.startswith(NEW) else None
        visit = self._new_visit if arrival is not None else key
        return Override(visit, who, self.reason.key, boss.id, second.id if second else None, arrival)

    def _second(self) -> Officer | None:
        return None if self.second.isHidden() else self.second.officer

    # ---- what it costs

    def _show_price(self) -> None:
        """What the book would say, or why it would refuse."""
        command, board = self._command(), self.session.board
        self._possible, self._foreseen_refusal = False, None
        if board is None or command is None:
            nobody = words("override", "Choose who receives: the price is told here before anything is done.")
            self.price.show_words(self.by.missing() if self.by.officer is None else nobody)
        else:
            self._foresee(command)
        self._check()

    def _foresee(self, command: Override) -> None:
        board = self.session.board
        assert board is not None
        told = command if command.reason else replace(command, reason=OVERRIDE_REASONS[0])
        try:
            whats = self.session.foreseen(told)
        except Refusal as refusal:
            self.price.show_refusal(refusal)
            self._foreseen_refusal = refusal
            return
        price = price_of(board, whats, self.session.now())
        if price is not None:
            self.price.show_price(board, price)
            self._possible = bool(command.reason)

    def _check(self) -> None:
        """Enter does it once everything is there."""
        asked = self._held_for(self._command()) is not None or self.by.ready
        second = self.second.isHidden() or self.second.ready
        self.primary_button.setEnabled(self._possible and asked and second)
        unsaid = not self.reason.key and self.choices.selected() is not None
        mark(self.reason, unsaid)

    def seek_missing(self) -> None:
        """Where it would be refused anyway no PIN helps: that is said, and who approves can be changed."""
        if self._foreseen_refusal is None:
            super().seek_missing()
        else:
            self.by.refuse(self._foreseen_refusal)
            self.body.ensureWidgetVisible(self.by, 0, 0)

    # ---- done

    def _held_for(self, command: Override | None) -> Approval | None:
        """The approval that stands already while the second one was mistyped."""
        return self._held[1] if self._held is not None and self._held[0] == command else None

    def confirm(self) -> None:
        command = self._command()
        if command is None:
            return
        held = self._held_for(command)
        if held is not None:
            self._approved(command, held)
        else:
            self.by.approve(command, lambda approval: self._approved(command, approval))

    def _approved(self, command: Override, approval: Approval) -> None:
        if self.second.isHidden():
            self.send(command, approval)
            return
        self._held = (command, approval)
        self.second.approve(command, lambda second: self._acknowledged(command, approval, second))

    def _acknowledged(self, command: Override, approval: Approval, second: Approval) -> None:
        self._held = None
        if not self.send(command, approval, second):
            self.by.pin.setFocus(Qt.FocusReason.OtherFocusReason)
