"""Where things go: the public board's screen, the days' files, the book."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QScreen
from PySide6.QtWidgets import QFileDialog, QWidget

from ui import theme
from ui.lists.pick_box import Pick, PickBox
from ui.pages.settings.rows import Setting, SettingCard
from ui.startup.preferences import Preferences
from ui.widgets.buttons import SmallButton
from ui.widgets.labels import ElidedLabel
from ui.words import words

SCREEN_WIDTH = 250


class ScreenCard(SettingCard):
    """On which screen the public board stands; follows screens that are plugged in and out."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self.screens = PickBox(words("settings", "Screen of the public board"))
        self.screens.setFixedWidth(theme.px(SCREEN_WIDTH))
        super().__init__(
            words("settings", "Second monitor"),
            [
                Setting(
                    words("settings", "Screen of the public board"),
                    words("settings", "Readable for everybody in the hall; it shows no visitor’s data."),
                    [self.screens],
                    "第二屏 显示器 大屏 看板 投屏 second monitor screen television board",
                )
            ],
        )
        self._show()
        self.screens.picked.connect(self._choose)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self._show)
            app.screenRemoved.connect(self._show)

    def _show(self) -> None:
        wanted = self._preferences.board_screen
        screens = QGuiApplication.screens()
        picks = [Pick("", words("settings", "whichever isn’t the desk’s"))]
        picks += [Pick(screen.name(), _name(screen), _size(screen)) for screen in screens if screen.name()]
        if wanted and wanted not in {screen.name() for screen in screens}:
            picks.append(Pick(wanted, wanted, words("settings", "not plugged in")))
        self.screens.blockSignals(True)
        self.screens.show_picks(picks, wanted, told=False)
        self.screens.choose(wanted)
        self.screens.blockSignals(False)

    def _choose(self, name: str) -> None:
        self._preferences.board_screen = name


def _name(screen: QScreen) -> str:
    return screen.model().strip() or screen.name()


def _size(screen: QScreen) -> str:
    size, ratio = screen.geometry().size(), screen.devicePixelRatio()
    return f"{round(size.width() * ratio)} × {round(size.height() * ratio)}"


class FolderLine(QWidget):
    """A folder, *Open*, and *Choose …* where it can be chosen. `chosen(Path)`."""

    chosen = Signal(object)

    def __init__(self, folder: Path, title: str, *, fixed: bool = False) -> None:
        super().__init__()
        self.folder, self._title = folder, title
        self.where = ElidedLabel(str(folder), "body")
        self.open = SmallButton(words("settings", "Open"), words("settings", "Open: {name}", name=title))
        self.choose = SmallButton(
            words("settings", "Choose …"), words("settings", "Choose: {name}", name=title)
        )
        self.choose.setVisible(not fixed)
        self.open.clicked.connect(self._open)
        self.choose.clicked.connect(self.ask)
        self._lay_out()

    def _lay_out(self) -> None:
        from PySide6.QtWidgets import QHBoxLayout

        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.where, 1)
        row.addWidget(self.open)
        row.addWidget(self.choose)

    def show_folder(self, folder: Path) -> None:
        self.folder = folder
        self.where.setText(str(folder))

    def ask(self) -> None:
        """Ask for another folder."""
        dialog = QFileDialog(self, self._title, str(self.folder))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.use(Path(name)))
        dialog.open()

    def use(self, folder: Path) -> None:
        """From now on this one."""
        self.show_folder(folder)
        self.chosen.emit(folder)

    def _open(self) -> None:
        folder = self.folder if self.folder.is_dir() else self.folder.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class FolderCard(SettingCard):
    """`days_chosen(Path)`: below which folder the days' files go."""

    days_chosen = Signal(object)

    def __init__(self, days: Path, book: Path) -> None:
        name, own = words("settings", "The days’ files"), words("settings", "The book")
        self.days, self.book = FolderLine(days, name), FolderLine(book.parent, own, fixed=True)
        self.book.where.setText(str(book))
        super().__init__(
            words("settings", "Folders"),
            [
                _place(
                    name,
                    words(
                        "settings",
                        "The papers of each evening, the day file, and the agencies’ zips: a folder a day.",
                    ),
                    self.days,
                    "日终文件 导出 文件夹 目录 folder export day files",
                ),
                _place(
                    own,
                    words(
                        "settings",
                        "Don’t move or copy it while the desk is open: that is what backups are for.",
                    ),
                    self.book,
                    "轮序本 数据库 文件 位置 book database file",
                ),
            ],
        )
        self.days.chosen.connect(self.days_chosen)


def _place(name: str, note: str, line: QWidget, also: str) -> Setting:
    return Setting(name, note, [line], also, wide=True)
