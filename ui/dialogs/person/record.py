"""A newcomer's record: the steps and subjects as a checklist, who confirmed each, and the next stage."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from frontdesk.desk.decide.roster import missing_steps
from frontdesk.desk.orders import Order, RecordStep, SetStage
from frontdesk.desk.rights.approvals import Approval
from frontdesk.errors import Refusal
from frontdesk.people import Stage, Step
from frontdesk.reports.decision_terms import STEPS
from frontdesk.reports.terms import STAGES
from ui.dialogs.desk_dialog import digit_of
from ui.dialogs.person.deciding import PersonDialog
from ui.lists.choice_list import Choice, ChoiceList
from ui.lists.pick_box import Pick, PickBox
from ui.session import Session
from ui.widgets.labels import label
from ui.widgets.painting import announce
from ui.words import date_text, spoken, words

CONFIRM, STAGE = "confirm", "stage"
ROWS = 12


class RecordDialog(PersonDialog):
    """Builds one `RecordStep` or one `SetStage`."""

    def __init__(self, parent: QWidget | None, session: Session, person: str) -> None:
        title = words("person", "Record and stage")
        super().__init__(parent, session, person, title, words("person", "Confirm"), width=1020)
        stage = words("person", "now: {stage}", stage=STAGES[self.person.stage])
        self.say_subtitle(f"{self.subtitle.text()} · {stage}")
        self.steps = ChoiceList(words("person", "Steps and subjects"), ROWS)
        self.deed = PickBox(words("person", "What"))
        self.confirmed_by = PickBox(words("person", "Confirmed by"))
        self.mentor = PickBox(words("person", "Mentor"))
        self.vouch = QCheckBox(words("person", "The approver vouches for the missing steps"))
        self.done_line = label("", "name", "good", wrap=True)
        self._put_together()
        self._wire()
        self.begin(SetStage)

    def _put_together(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.steps)
        left.addWidget(self.done_line)
        right.setSpacing(10)
        self._lines: dict[QWidget, QWidget] = {}
        fields = (
            (words("person", "What"), self.deed),
            (words("person", "Confirmed by"), self.confirmed_by),
            (words("person", "Mentor"), self.mentor),
        )
        for text, field in fields:
            holder = QWidget()
            line = self.line(text, field)
            line.setContentsMargins(0, 0, 0, 0)
            holder.setLayout(line)
            self._lines[field] = holder
            right.addWidget(holder)
        right.addWidget(self.vouch)
        right.addWidget(self.note, 1)
        right.addWidget(self.by)
        self.put_beside(left, right)

    def begin(self, command: type) -> None:
        """The note and who approves stand in the right column already."""
        self.deed.show_picks(self._deeds(), told=False)
        self.by.chosen.connect(lambda _who: self.look_ahead())
        self.by.changed.connect(self._check)
        agency = self.person.agency
        self.by.offer(command, lambda officer: officer.agency in (None, agency))
        self.steps.show_choices(self._choices())
        missing = [step for step in Step if step not in self.person.steps]
        self.steps.select_row(list(Step).index(missing[0]) if missing else 0)
        self.mentor.show_picks(self._mentors())
        self._show_fields()

    def _wire(self) -> None:
        self.steps.chosen.connect(lambda _step: self._show_fields())
        self.deed.picked.connect(lambda _deed: self._show_fields())
        for box in (self.confirmed_by, self.mentor):
            box.picked.connect(lambda _who: self.look_ahead())
        self.vouch.toggled.connect(lambda _on: self.look_ahead())

    # ---- what stands there

    def _choices(self) -> list[Choice]:
        board, record = self.session.board, self.session.history.record_of(self.person.id)
        assert board is not None
        choices = []
        for step in Step:
            told, tone = words("person", "not on record"), "muted"
            if (passed := record.get(step)) is not None:
                at = date_text(self.session.local(passed.at).date())
                told, tone = f"✓ {board.name(passed.confirmed_by)} · {at}", "good"
            elif step in self.person.steps:
                told, tone = words("person", "✓ on record"), "good"
            choices.append(Choice(step, spoken(STEPS[step]), right=told, tone=tone))
        return choices

    def _deeds(self) -> list[Pick]:
        """To confirm the step that is chosen; one stage on; or back to an earlier one."""
        picks = [Pick(CONFIRM, words("person", "Confirm the chosen step"))]
        stages = list(Stage)
        at = stages.index(self.person.stage)
        if at + 1 < len(stages):
            further = words("person", "Next stage: {stage}", stage=STAGES[stages[at + 1]])
            picks.append(Pick(stages[at + 1], further))
        back = (
            Pick(stage, words("person", "Back to: {stage}", stage=STAGES[stage]))
            for stage in reversed(stages[:at])
        )
        return [*picks, *back]

    def _mentors(self) -> list[Pick]:
        board = self.session.board
        people = board.people_of(self.person.agency) if board else []
        guides = (Stage.INDEPENDENT, Stage.SKILLED)
        return [
            Pick(p.id, p.name) for p in people if p.stage in guides and p.id != self.person.id and not p.left
        ]

    def _confirmers(self, step: Step) -> list[Pick]:
        """Whom this step takes: those whom the book wouldn't refuse."""
        board = self.session.board
        if board is None or self.by.officer is None:
            return []
        by = self.by.officer.id
        people = [*board.officers, *(person.id for person in board.people_of(self.person.agency))]
        return [Pick(who, board.name(who)) for who in people if self._may_confirm(step, who, by)]

    def _may_confirm(self, step: Step, who: str, by: str) -> bool:
        try:
            self.session.foreseen(RecordStep(self.person.id, step, who, by))
        except Refusal:
            return False
        return True

    def _step(self) -> Step:
        return Step(self.steps.selected() or Step.QUESTION_CATALOGUE)

    def _show_fields(self) -> None:
        """What this deed asks for."""
        if not self.deed.key:
            return
        confirms = self.deed.key == CONFIRM
        if confirms:
            self.confirmed_by.show_picks(self._confirmers(self._step()), told=False)
        accompanied = self.deed.key == Stage.ACCOMPANIED
        further = not confirms and self._is_further()
        self._lines[self.confirmed_by].setVisible(confirms)
        self._lines[self.mentor].setVisible(accompanied)
        self.vouch.setVisible(further and bool(missing_steps(self.person, Stage(self.deed.key))))
        self.primary_button.say(words("person", "Confirm") if confirms else words("person", "Set the stage"))
        self.look_ahead()

    def _is_further(self) -> bool:
        stages = list(Stage)
        return stages.index(Stage(self.deed.key)) > stages.index(self.person.stage)

    # ---- the command

    def command(self, by: str) -> Order | None:
        """The step or the stage as chosen."""
        if self.deed.key == CONFIRM:
            return RecordStep(self.person.id, self._step(), self.confirmed_by.key, by)
        stage = Stage(self.deed.key)
        mentor = self.mentor.key or None if stage is Stage.ACCOMPANIED else None
        vouched = missing_steps(self.person, stage) if self.vouch.isChecked() and self._is_further() else ()
        return SetStage(self.person.id, stage, by, mentor, vouched)

    def confirm(self) -> None:
        """A step that is confirmed leads to the next one; a stage is the end."""
        wish = self._wish()
        if isinstance(wish, RecordStep):
            self.by.approve(wish, lambda approval: self._recorded(wish, approval))
        else:
            super().confirm()

    def _recorded(self, step: RecordStep, approval: Approval) -> None:
        if self.session.do(step, approval) is None or (board := self.session.board) is None:
            return
        self.person = board.consultants[self.person.id]
        self.done_line.setText(words("person", "On record: {step}", step=STEPS[step.step]))
        announce(self, self.done_line.text())
        self.steps.show_choices(self._choices(), step.step)
        later = [one for one in list(Step)[list(Step).index(step.step) :] if one not in self.person.steps]
        if later:
            self.steps.select_row(list(Step).index(later[0]))
        self._show_fields()
        self.by.pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def look_ahead(self) -> None:
        """As always; of a stage that lacks steps it is said which, in words."""
        super().look_ahead()
        if self.deed.key == CONFIRM or not self._is_further() or self.vouch.isChecked():
            return
        missing = missing_steps(self.person, Stage(self.deed.key))
        if missing:
            told = "\n".join(f"· {spoken(STEPS[step])}" for step in missing)
            self.note.show_text(words("person", "Still missing"), told)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and digit_of(event) < 0:
            self.steps.move_by(-1 if event.key() == Qt.Key.Key_Up else 1)
            return
        super().keyPressEvent(event)
