"""Backups: how often, where, now; what lies there, and putting one back."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy

from frontdesk.desk.backups.making import Backup
from frontdesk.desk.backups.plan import DAYS, HOURS, WEEKS
from ui import theme
from ui.actions import key_text
from ui.backups.keeper import Keeper
from ui.backups.told import choice_of, made_text
from ui.lists.choice_list import ChoiceList
from ui.pages.settings.places import FolderLine
from ui.pages.settings.rows import Setting, SettingCard
from ui.widgets.buttons import KeyButton
from ui.widgets.labels import label
from ui.widgets.refusal_bar import RefusalBar
from ui.widgets.segments import Segments, Way
from ui.words import words

ROWS, NOW_KEY = 3, "Ctrl+Shift+B"


class BackupCard(SettingCard):
    """`hours_chosen(int)`, `folder_chosen(Path)`, `restore_wanted(Backup)`."""

    hours_chosen = Signal(int)
    folder_chosen = Signal(object)
    restore_wanted = Signal(object)

    def __init__(self, keeper: Keeper) -> None:
        self._keeper = keeper
        self.hours = Segments(words("settings", "How often"), _ways())
        self.hours.choose(str(keeper.hours))
        self.folder = FolderLine(keeper.folder, words("settings", "Where they go"))
        super().__init__(words("settings", "Backups"), self._settings())
        self.state = label("", "body", "muted", wrap=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(words("settings", "A backup is made"))
        self.refusal = RefusalBar()
        self.choices = ChoiceList(words("settings", "Backups in this folder"), ROWS)
        self.now = KeyButton(words("settings", "Back up now"), key_text(NOW_KEY), "primary")
        self.restore = KeyButton(words("settings", "Put back …"))
        self._lay_out_list()
        self._wire()
        self.show_state()

    def _settings(self) -> list[Setting]:
        kept = words(
            "settings",
            "After each close of day, and while the book grows. Kept: {days} days and {weeks} weeks.",
            days=DAYS,
            weeks=WEEKS,
        )
        return [
            Setting(
                words("settings", "How often"),
                kept,
                [self.hours],
                "备份 多久 小时 自动 backup schedule hours automatic",
                wide=True,
            ),
            Setting(
                words("settings", "Where they go"),
                words("settings", "A folder on another disk, or a USB stick, outlives a broken disk."),
                [self.folder],
                "备份 文件夹 目录 U盘 恢复 还原 backup folder restore stick disk",
                wide=True,
            ),
        ]

    def _lay_out_list(self) -> None:
        self.choices.setMaximumHeight(theme.ANY_SIZE)
        self.choices.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        for part in (self.state, self.progress, self.refusal):
            self.body.addWidget(part)
        self.body.addWidget(self.choices, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.restore)
        row.addStretch(1)
        row.addWidget(self.now)
        self.body.addLayout(row)

    def _wire(self) -> None:
        self._keeper.changed.connect(self.show_state)
        self._keeper.progressed.connect(self._show_progress)
        self.now.clicked.connect(self._press_now)
        self.restore.clicked.connect(self._restore)
        self.choices.doubleClicked.connect(lambda _index: self._restore())
        self.choices.chosen.connect(lambda _key: self._look())
        self.hours.chosen.connect(lambda hours: self.hours_chosen.emit(int(hours)))
        self.folder.chosen.connect(self.folder_chosen)
        shortcut = QShortcut(QKeySequence(NOW_KEY), self, self.now.click)
        shortcut.setAutoRepeat(False)

    def show_state(self) -> None:
        """What lies in the folder, what is being done, what went wrong."""
        keeper = self._keeper
        self.choices.show_choices([choice_of(one) for one in keeper.found or ()])
        self.progress.setVisible(keeper.busy)
        self.progress.setRange(0, 0 if keeper.busy else 1)
        self.now.say(words("settings", "Cancel") if keeper.busy else words("settings", "Back up now"))
        self.state.setText(self._told())
        if keeper.trouble is not None and not keeper.busy:
            self.refusal.show_refusal(keeper.trouble)
        else:
            self.refusal.hide()
        self._look()

    def _told(self) -> str:
        keeper = self._keeper
        if keeper.busy:
            return words("settings", "A backup is written, opened and checked …")
        if keeper.found is None:
            return words("settings", "Looking into the folder …")
        last = next((one for one in keeper.found if not one.name.aside), None)
        if last is None and not keeper.restorable:
            return words(
                "settings", "A made-up day is backed up only if you press for it: nothing of it is kept."
            )
        if last is None:
            return words("settings", "No backup lies here yet.")
        return words("settings", "The last one, checked: {made}", made=made_text(last.name.made))

    def _show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _press_now(self) -> None:
        self._keeper.cancel() if self._keeper.busy else self._keeper.back_up()

    def selected(self) -> Backup | None:
        """The backup that is chosen in the list."""
        key = self.choices.selected()
        return next((one for one in self._keeper.found or () if str(one.file) == key), None)

    def _look(self) -> None:
        keeper = self._keeper
        self.restore.setEnabled(keeper.restorable and self.selected() is not None and not keeper.busy)
        made_up = words("settings", "Not for a made-up day: nothing of it is kept.")
        self.restore.setToolTip("" if keeper.restorable else made_up)

    def _restore(self) -> None:
        if self.restore.isEnabled() and (backup := self.selected()) is not None:
            self.restore_wanted.emit(backup)

    def show_found(self, query: str) -> int:
        """The card stays whole if anything of it is meant."""
        found = super().show_found(query)
        if found:
            super().show_found("")
        return found


def _ways() -> list[Way]:
    ways = [Way(str(hours), _hours(hours)) for hours in HOURS]
    return [*ways, Way("0", words("settings", "only at the close"))]


def _hours(hours: int) -> str:
    if hours == 1:
        return words("settings", "every hour")
    return words("settings", "{hours} h", hours=hours)
