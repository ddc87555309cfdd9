"""Somebody joins the roster, or changes: name, agency, stage, mentor, photo."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from frontdesk.desk.commands import Enlist
from frontdesk.desk.enlisting import enlistment
from frontdesk.errors import Refusal
from frontdesk.people import Consultant, Stage
from frontdesk.reports.terms import LANES, STAGES
from frontdesk.rotation.board import Board
from frontdesk.site import Newcomer
from ui.day import mark_of
from ui.dialogs.desk_dialog import DeskDialog
from ui.lists.pick_box import Pick, PickBox
from ui.roster.faces import Face
from ui.roster.photos import KINDS, small_picture
from ui.session import Session
from ui.widgets.buttons import SmallButton
from ui.widgets.fields import mark
from ui.widgets.labels import label
from ui.words import listed, spoken, words

GUIDES = (Stage.INDEPENDENT, Stage.SKILLED)
LONGEST = 40


class EditPersonDialog(DeskDialog):
    """Builds one `Enlist`. `person`: whom to change; empty: somebody new, of `agency` if that is known."""

    topic = "roster"

    def __init__(self, parent: QWidget | None, session: Session, person: str = "", agency: str = "") -> None:
        board = session.board
        assert board is not None
        self._board: Board = board
        self.known: Consultant | None = board.consultants.get(person)
        super().__init__(parent, session, *_titles(self.known), width=640)
        self.photo_file: Path | None = None
        self.photo_dropped = False
        self.person = person
        self._picture = QPixmap()
        self.name = QLineEdit(self.known.name if self.known else "")
        self.name.setMaxLength(LONGEST)
        self.agency = PickBox(words("edit_person", "Agency"))
        self.stage = PickBox(words("edit_person", "Stage"))
        self.mentor = PickBox(words("edit_person", "Mentor"))
        self.lanes = label("", "small", "muted", wrap=True)
        self.face = Face(72)
        self.choose = SmallButton(words("edit_person", "Choose a photo …"))
        self.drop = SmallButton(words("edit_person", "Without photo"))
        self._put_together()
        self._offer(agency)
        self._wire()
        self._look()

    def _put_together(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(20)
        fields = QVBoxLayout()
        fields.setSpacing(12)
        fields.addLayout(self.line(words("edit_person", "Name"), self.name))
        fields.addLayout(self.line(words("edit_person", "Agency"), self.agency))
        fields.addLayout(self.line(words("edit_person", "Stage"), self.stage))
        self._mentor_line = QWidget()
        line = self.line(words("edit_person", "Mentor"), self.mentor)
        line.setContentsMargins(0, 0, 0, 0)
        self._mentor_line.setLayout(line)
        fields.addWidget(self._mentor_line)
        fields.addWidget(self.lanes)
        top.addLayout(fields, 1)
        side = QVBoxLayout()
        side.setSpacing(8)
        for part in (self.face, self.choose, self.drop):
            side.addWidget(part)
        side.addStretch(1)
        top.addLayout(side)
        self.content.addLayout(top)

    def _offer(self, agency: str) -> None:
        """What can be chosen. A higher stage is the manager's entry (More …, Record and stage)."""
        marks = [mark_of(self._board, one.id) for one in self._board.agencies]
        picks = [
            Pick(one.id, one.name, letter=each.letter, index=each.index)
            for one, each in zip(self._board.agencies, marks, strict=True)
        ]
        self.agency.show_picks(picks, self.known.agency if self.known else agency, told=False)
        stages = list(Stage)
        if self.known is not None:
            stages = stages[: stages.index(self.known.stage) + 1]
        usual = self.known.stage if self.known else Stage.TRAINEE
        self.stage.show_picks([Pick(one, spoken(STAGES[one])) for one in stages], usual, told=False)

    def _wire(self) -> None:
        self.name.textChanged.connect(self._look)
        for box in (self.agency, self.stage, self.mentor):
            box.picked.connect(lambda _key: self._look())
        self.choose.clicked.connect(self.choose_photo)
        self.drop.clicked.connect(self._drop_photo)

    # ---- what stands there

    def _look(self) -> None:
        """What follows from the choices, and what is missing."""
        stage = Stage(self.stage.key)
        self._mentor_line.setVisible(stage is Stage.ACCOMPANIED)
        if stage is Stage.ACCOMPANIED:
            self.mentor.show_picks(self._mentors(), self.known.mentor or "" if self.known else "", told=False)
        lanes = [spoken(LANES[lane]) for lane in self._board.sheet.lanes_of(stage)]
        told = words("edit_person", "By the rule sheet: no line yet.")
        if lanes:
            told = words("edit_person", "By the rule sheet may stand in: {lanes}.", lanes=listed(lanes))
        self.lanes.setText(told)
        self._show_face()
        mark(self.name, self.name.isModified() and not self.name.text().strip())
        self.say_missing(self._missing())
        self._fit()

    def _mentors(self) -> list[Pick]:
        own = self.known.id if self.known else ""
        people = self._board.people_of(self.agency.key)
        return [Pick(one.id, one.name) for one in people if one.stage in GUIDES and one.id != own]

    def _missing(self) -> str:
        if not self.name.text().strip():
            return words("edit_person", "The name is missing.")
        if (namesake := self._namesake()) is not None:
            if namesake.left:
                return words("edit_person", "{name} worked here before: look under Left.", name=namesake.name)
            return words("edit_person", "{name} is on this agency’s roster already.", name=namesake.name)
        try:
            command = self.command()
            if command is not None:
                self.session.foreseen(command)
        except Refusal as refusal:
            return spoken(refusal.sentence)
        return ""

    def _namesake(self) -> Consultant | None:
        """Somebody else of this name in this agency; one who left, only where somebody new would join."""
        name, agency = self.name.text().strip(), self.agency.key
        people = [one for one in self._board.consultants.values() if one != self.known]
        alike = [one for one in people if (one.name, one.agency) == (name, agency)]
        return next((one for one in alike if not one.left or self.known is None), None)

    def _show_face(self) -> None:
        kept = self.known is not None and not self.photo_dropped
        photo = self.session.people.photos.of(self.known.id) if kept and self.known else None
        if self.photo_file is not None:
            photo = self._picture
        index = mark_of(self._board, self.agency.key).index
        self.face.show_person(photo, self.name.text(), index)
        self.drop.setVisible(photo is not None)

    # ---- the photo

    def choose_photo(self) -> None:
        """Ask for the file; it is kept once the dialog is confirmed."""
        pictures = words("edit_person", "Pictures ({kinds})", kinds=" ".join(KINDS))
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        dialog = QFileDialog(self, words("edit_person", "Choose a photo"), folder, pictures)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.take_photo(Path(name)))
        dialog.open()

    def take_photo(self, file: Path) -> None:
        """Show what will be kept, or say why this file can't be."""
        try:
            self._picture = QPixmap.fromImage(small_picture(file))
        except Refusal as refusal:
            self.refuse(refusal)
            return
        self.refusal.dismiss()
        self.photo_file, self.photo_dropped = file, False
        self._show_face()

    def _drop_photo(self) -> None:
        self.photo_file, self.photo_dropped = None, True
        self._show_face()

    # ---- the command

    def command(self) -> Enlist | None:
        """What the book is asked for; None where nothing but the photo changes. May raise a Refusal."""
        stage, name = Stage(self.stage.key), self.name.text().strip()
        mentor = self.mentor.key or None if stage is Stage.ACCOMPANIED else None
        if self.known is None:
            guide = self._board.name(mentor) if mentor else None
            agency = self._board.agency(self.agency.key).name
            return enlistment(self._board, [Newcomer(name, agency, stage, guide)])
        wanted = replace(
            self.known, name=name, agency=self.agency.key, stage=stage, mentor=mentor, left=False
        )
        return None if wanted == self.known else Enlist((), (wanted,))

    def confirm(self) -> None:
        """The book first, then the photo: a photo that can't be kept undoes nothing."""
        command = self.session.attempt(self.command)
        if command is not None and self.session.do(command) is None:
            return
        who = self.known.id if self.known else command.consultants[0].id if command else ""
        try:
            self._keep_photo(who)
        except Refusal as refusal:
            self.refuse(refusal)
            return
        self.person = who
        self.accept()

    def _keep_photo(self, who: str) -> None:
        photos = self.session.people.photos
        if self.photo_file is not None:
            photos.take(who, self.photo_file)
        elif self.photo_dropped:
            photos.drop(who)


def _titles(known: Consultant | None) -> tuple[str, str]:
    if known is None:
        return words("edit_person", "Somebody joins"), words("edit_person", "Add to the roster")
    if known.left:
        title = words("edit_person", "{name} works here again", name=known.name)
        return title, words("edit_person", "Back on the roster")
    return words("edit_person", "Change {name}", name=known.name), words("edit_person", "Save")
