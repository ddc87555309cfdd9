"""Ctrl+Shift+P: people with rights; who has a PIN, new PINs, new people."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from frontdesk.desk.orders import Appoint
from frontdesk.desk.rights import pins
from frontdesk.desk.rights.approvals import Approval
from frontdesk.errors import Refusal
from frontdesk.people import OF_AN_AGENCY, OFFERED, Officer, Role
from ui.dialogs.approval import ApprovalRow
from ui.dialogs.desk_dialog import DeskDialog
from ui.dialogs.officers.giving import Giving
from ui.dialogs.officers.parts import (
    Deed,
    deeds_for,
    new_officer,
    officer_choice,
    primary_text,
    role_text,
    told_text,
)
from ui.dialogs.officers.secret_box import Secret, SecretBox
from ui.lists.choice_list import ChoiceList
from ui.lists.pick_box import Pick, PickBox
from ui.rights.pin_field import PinField
from ui.rights.rights import weakness
from ui.session import Session
from ui.widgets.labels import label
from ui.widgets.note import Note
from ui.words import words

ROWS = 9
_TYPED = (Deed.RESET, Deed.CHOOSE, Deed.RECOVER)


class OfficersDialog(DeskDialog):
    """Gives PINs, and builds one `Appoint`. A new PIN is shown once, here."""

    topic = "rights"

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        title = words("officers", "People with rights")
        subtitle = words("officers", "Each decides with a PIN of the own; it covers one action.")
        super().__init__(parent, session, title, title, subtitle, width=1020)
        self.choices = ChoiceList(title, ROWS)
        self.deed = PickBox(words("officers", "What"))
        self.name = QLineEdit()
        self.role = PickBox(words("officers", "Role"))
        self.agency = PickBox(words("officers", "Agency"))
        self.code = QLineEdit()
        self.chosen = PinField(words("officers", "New PIN"))
        self.again = PinField(words("officers", "Once more"))
        self.fault = label("", "small", "warning", wrap=True)
        self.note = Note(2)
        self.secret = SecretBox()
        self.by = ApprovalRow(session)
        self._working = False
        site = session.site.name
        self.giving = Giving(session.rights, self.by, site, self._work, self._shown, self._failed)
        self.cancel_button.say(words("officers", "Done"))
        self._put_together()
        self._wire()
        self._show_people()

    def _put_together(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.choices)
        left.addStretch(1)
        right.setSpacing(8)
        fields: tuple[tuple[str, QWidget], ...] = (
            (words("officers", "What"), self.deed),
            (words("officers", "Name"), self.name),
            (words("officers", "Role"), self.role),
            (words("officers", "Agency"), self.agency),
            (words("officers", "Recovery code"), self.code),
            (words("officers", "New PIN"), self.chosen),
            (words("officers", "Once more"), self.again),
        )
        self._rows = {field: self._row(text, field) for text, field in fields}
        for part in (*self._rows.values(), self.fault, self.note, self.secret):
            right.addWidget(part)
        right.addStretch(1)
        right.addWidget(self.by)
        self.put_beside(left, right)
        self.name.setMaxLength(40)
        self.code.setPlaceholderText("XXXXX-XXXXX-XXXXX-XXXXX")
        self.fault.setContentsMargins(110, 0, 0, 0)

    def _row(self, text: str, field: QWidget) -> QWidget:
        row = QWidget()
        line = self.line(text, field)
        line.setContentsMargins(0, 0, 0, 0)
        if isinstance(field, PinField):
            line.setStretchFactor(field, 0)
            line.addStretch(1)
        row.setLayout(line)
        return row

    def _wire(self) -> None:
        self.choices.chosen.connect(lambda _who: self._show_deeds())
        self.deed.picked.connect(lambda _deed: self._show_fields())
        self.role.picked.connect(lambda _role: self._show_agency())
        self.agency.picked.connect(lambda _agency: self._check())
        for field in (self.name, self.code, self.chosen, self.again):
            field.textChanged.connect(lambda _text: self._check())
        self.by.changed.connect(self._check)

    def _first_stop(self) -> QWidget:
        return self.choices

    # ---- what is shown

    def _show_people(self, select: str = "") -> None:
        board = self.session.board
        if board is None:
            return
        rights = self.session.rights
        people = [officer_choice(board, one, rights.standing(one.id)) for one in self.session.officers()]
        self.choices.show_choices(people, select or None)
        self.role.show_picks([Pick(role, role_text(role)) for role in OFFERED], told=False)
        self.agency.show_picks([Pick(agency.id, agency.name) for agency in board.agencies], told=False)
        self._show_deeds()

    def _officer(self) -> Officer | None:
        who = self.choices.selected()
        return next((one for one in self.session.officers() if one.id == who), None)

    def _show_deeds(self) -> None:
        officer = self._officer()
        standing = self.session.rights.standing(officer.id) if officer else None
        present = self.session.officers()
        begun = any(self.session.rights.standing(one.id).has_pin for one in present)
        supervised = any(one.role is Role.SUPERVISOR for one in present)
        deeds = deeds_for(officer, standing, supervised=supervised, begun=begun)
        self.deed.show_picks([Pick(deed, text) for deed, text in deeds], self.deed.key or deeds[0][0])

    def _show_fields(self) -> None:
        """What this deed asks for, and who approves it."""
        deed, officer = Deed(self.deed.key), self._officer()
        self._rows[self.name].setVisible(deed in (Deed.APPOINT, Deed.FIRST))
        self._rows[self.role].setVisible(deed is Deed.APPOINT)
        self._rows[self.code].setVisible(deed is Deed.RECOVER)
        for field in (self.chosen, self.again):
            field.clear()
            self._rows[field].setVisible(deed in _TYPED)
        self.secret.forget()
        self.note.show()
        self.note.show_text(self.deed.pick.title if self.deed.pick else "", told_text(deed, officer))
        self.primary_button.say(primary_text(deed))
        self._offer(deed, officer)
        self._show_agency()

    def _offer(self, deed: Deed, officer: Officer | None) -> None:
        self.by.setVisible(deed not in (Deed.RECOVER, Deed.BEGIN, Deed.FIRST))
        match deed:
            case Deed.CHOOSE:
                self.by.offer_people([officer] if officer else [])
            case Deed.RESET:
                self.by.offer(pins.ResetPin)
            case Deed.APPOINT:
                self.by.offer(Appoint)
            case Deed.RENEW:
                self.by.offer(pins.RenewCode)
            case Deed.RECOVER | Deed.BEGIN | Deed.FIRST:
                pass

    def _show_agency(self) -> None:
        appoints = self.deed.key == Deed.APPOINT and self.role.key in OF_AN_AGENCY
        self._rows[self.agency].setVisible(appoints)
        self._check()

    # ---- what is missing

    def _fault(self) -> str:
        """What is wrong beside the fields; empty if nothing."""
        deed = Deed(self.deed.key)
        if deed in (Deed.APPOINT, Deed.FIRST) and self._taken():
            return words("officers", "Somebody with rights has this name already.")
        if deed in _TYPED and self.chosen.text():
            weak = weakness(self.chosen.text()) if self.chosen.complete else ""
            if weak:
                return weak
            if self.again.complete and self.again.text() != self.chosen.text():
                return words("officers", "The two are not the same.")
        return ""

    def _taken(self) -> bool:
        return self.name.text().strip() in {officer.name for officer in self.session.officers()}

    def _complete(self) -> bool:
        deed = Deed(self.deed.key)
        if deed in (Deed.APPOINT, Deed.FIRST):
            return bool(self.name.text().strip())
        typed = self.chosen.complete and self.chosen.text() == self.again.text()
        if deed is Deed.RECOVER:
            return bool(self.code.text().strip()) and (typed or not self.chosen.text())
        return typed if deed is Deed.CHOOSE else typed or not self.chosen.text()

    def _check(self) -> None:
        fault = self._fault()
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))
        asked = self.by.isHidden() or self.by.ready
        self.primary_button.setEnabled(not fault and self._complete() and asked and not self._working)

    # ---- done

    def confirm(self) -> None:
        officer, by = self._officer(), self.by.officer
        match Deed(self.deed.key):
            case Deed.BEGIN:
                self.giving.begin(self.session.officers())
            case Deed.RENEW:
                self.giving.renew()
            case Deed.FIRST:
                made = self._new_officer(Role.SUPERVISOR, None)
                self._appointed(Appoint(made, made.id))
            case Deed.APPOINT if by is not None:
                self._appoint(by)
            case Deed.RECOVER if officer is not None:
                self.giving.recover(officer, self.code.text(), self._take_chosen())
            case Deed.CHOOSE if officer is not None:
                self.giving.choose(officer, self._chosen())
            case Deed.RESET if officer is not None:
                self.giving.reset(officer, self._chosen())

    def _appoint(self, by: Officer) -> None:
        agency = self.agency.key if self.role.key in OF_AN_AGENCY else None
        command = Appoint(self._new_officer(Role(self.role.key), agency), by.id)
        self.by.approve(command, lambda approval: self._appointed(command, approval))

    def _new_officer(self, role: Role, agency: str | None) -> Officer:
        board = self.session.board
        assert board is not None
        return new_officer(board, self.session.officers(), self.name.text(), role, agency)

    def _appointed(self, command: Appoint, *approvals: Approval) -> None:
        if self.session.do(command, *approvals) is not None:
            self.name.clear()
            self.deed.choose(Deed.RESET)
            self._show_people(command.officer.id)
            begin = self.primary_button if self.by.isHidden() else self.by.pin
            begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self) -> str | None:
        return self.chosen.text() or None

    def _take_chosen(self) -> str | None:
        self.code.clear()
        self.again.clear()
        return self.chosen.take() or None

    def _work(self) -> None:
        self._take_chosen()
        self._working = True
        self._check()

    def _failed(self, refusal: Refusal) -> None:
        self._working = False
        self.note.show_refusal(refusal)
        self._check()

    def _shown(self, secret: Secret) -> None:
        """The list is shown anew; the secret stands until something else is chosen."""
        self._working = False
        self._show_people(self.choices.selected() or "")
        self.note.hide()
        for field in (self.chosen, self.again):
            self._rows[field].hide()
        self.secret.show_secret(secret)
        self._check()
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def reject(self) -> None:
        """Not while a PIN is made: nobody would see it."""
        if not self._working:
            super().reject()

    def done(self, result: int) -> None:
        """Nothing of a secret stays behind."""
        self.secret.forget()
        super().done(result)
