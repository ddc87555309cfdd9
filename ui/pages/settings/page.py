"""Settings: everything that this computer remembers, with a search. Each choice holds at once."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from frontdesk.desk.backups.making import Backup
from ui import theme
from ui.backups.keeper import Keeper
from ui.backups.restore_dialog import RestoreDialog
from ui.bars.page_head import PageHead
from ui.chime import Chime
from ui.pages.settings.backups import BackupCard
from ui.pages.settings.leaving import LeavingCard
from ui.pages.settings.look import LookCard, SoundCard
from ui.pages.settings.places import FolderCard, ScreenCard
from ui.pages.settings.rows import SettingCard
from ui.pages.stack import LEAST
from ui.session import Session
from ui.startup.preferences import Preferences
from ui.theme import Mode
from ui.widgets.columns import Beside, Column
from ui.widgets.labels import label
from ui.words import words

SEARCH_WIDTH, NARROW, SMALLEST = 260, 980, 600


class SettingsPage(QWidget):
    """Signals tell what others must do; all else is done, and remembered, here. `restore_wanted(Backup)`
    comes once it is confirmed and approved."""

    language_wanted = Signal(str)
    mode_wanted = Signal(str)
    scale_wanted = Signal(int)
    sound_changed = Signal()
    days_chosen = Signal(object)
    restore_wanted = Signal(object)

    def __init__(
        self, session: Session, preferences: Preferences, keeper: Keeper, chime: Chime, mode: Mode, days: Path
    ) -> None:
        super().__init__()
        self._session, self._preferences, self._keeper = session, preferences, keeper
        theme.dress(self, role="page")
        self.head = PageHead(
            "settings",
            words("settings", "Settings"),
            words("settings", "They hold for this computer, at once. The rules of the site: Ctrl+B."),
        )
        self.search = QLineEdit()
        self._start: QWidget = self.search
        self.look, self.sound = LookCard(mode), SoundCard(preferences, chime)
        self.board_screen = ScreenCard(preferences)
        self.folders = FolderCard(days, keeper.book)
        self.backups = BackupCard(keeper)
        self.leaving = LeavingCard(preferences)
        self.nothing = label(
            words("settings", "No setting is called that. Try another word."), "reason", "muted"
        )
        self._lay_out()
        self._wire()
        self.look_for("")

    @property
    def cards(self) -> Sequence[SettingCard]:
        return (self.look, self.sound, self.board_screen, self.leaving, self.folders, self.backups)

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(words("settings", "Find a setting"))
        self.search.setAccessibleName(words("settings", "Find a setting"))
        self.search.setMinimumWidth(theme.px(SEARCH_WIDTH))
        self.head.tools.addWidget(self.search)
        self._area = Column()
        self._area.hold(self._columns())
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addWidget(self.nothing)
        column.addWidget(self._area, 1)

    def _columns(self) -> Beside:
        self._both = Beside(NARROW, 16)
        for cards in ((self.look, self.sound, self.board_screen, self.leaving), (self.backups, self.folders)):
            column = QVBoxLayout()
            column.setSpacing(12)
            for card in cards:
                column.addWidget(card, 1 if card is self.backups else 0)
            if self.backups not in cards:
                column.addStretch(1)
            self._both.addLayout(column, 1)
        return self._both

    @property
    def least(self) -> QSize:
        """How small the page may get: where it is narrow, its columns stand one below the other, and the
        whole page scrolls."""
        layout = self.layout()
        if self.width() >= NARROW or layout is None:
            return LEAST
        return QSize(SMALLEST, layout.totalMinimumHeightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = self._both.turn(event.size().width())
        self._both.setSpacing(12 if narrow else 16)
        self._area.show_whole(narrow)
        super().resizeEvent(event)

    def _wire(self) -> None:
        self.search.textChanged.connect(self.look_for)
        self.look.language_wanted.connect(self.language_wanted)
        self.look.mode_wanted.connect(self.mode_wanted)
        self.look.scale_wanted.connect(self.scale_wanted)
        self.sound.changed.connect(self.sound_changed)
        self.folders.days_chosen.connect(self.days_chosen)
        self.backups.hours_chosen.connect(self._use_hours)
        self.backups.folder_chosen.connect(self._use_folder)
        self.backups.restore_wanted.connect(self.ask_restore)

    def look_for(self, query: str) -> None:
        """Show the settings that are meant; all, if nothing is typed."""
        found = sum(card.show_found(query.strip()) for card in self.cards)
        self.nothing.setVisible(not found)

    def kept(self) -> tuple[str, int]:
        """What was typed into the search, and which of the look's settings one was at; -1 for none."""
        at = next((place for place, way in enumerate(self.look.ways) if way.hasFocus()), -1)
        return self.search.text(), at

    def resume(self, kept: object) -> None:
        """Go on where the page of another language, or another size, was left."""
        match kept:
            case (str(text), int(at)):
                self.search.setText(text)
                self._start = self.look.ways[at] if at >= 0 else self.search

    def _use_hours(self, hours: int) -> None:
        self._preferences.backup_hours = hours
        self._keeper.hours = hours

    def _use_folder(self, folder: Path) -> None:
        self._preferences.backup_folder = folder
        self._keeper.use_folder(folder)

    def ask_restore(self, backup: Backup) -> RestoreDialog:
        """Show both beside each other, and ask for the PIN."""
        dialog = RestoreDialog(self.window(), self._session, self._keeper, backup)
        dialog.agreed.connect(self.restore_wanted)
        dialog.open()
        return dialog

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._keeper.read()

    def focusInEvent(self, _event: QFocusEvent) -> None:
        start, self._start = self._start, self.search
        start.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the search, then goes back."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.search.text():
            self.search.clear()
        else:
            self.head.left.emit()
