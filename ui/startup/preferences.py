"""What this computer remembers: language, light or dark, the window, the last book. Nothing of a visitor."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

from ui.look.sizes import SCALES

if TYPE_CHECKING:
    from ui.theme import Mode

FOLDER = "frontdesk"
ON, OFF = "on", "off"
HOURS, USUAL_HOURS = (1, 2, 4, 8), 4


def config_file() -> Path:
    """Where this platform keeps a user's settings."""
    from platformdirs import user_config_path

    return user_config_path(FOLDER, appauthor=False) / "desk.ini"


def default_book() -> Path:
    """Where the book lies if nobody says otherwise."""
    from platformdirs import user_data_path

    return user_data_path(FOLDER, appauthor=False) / "site.book"


class Preferences:
    """A small ini file. A value that makes no sense counts as not there."""

    def __init__(self, file: Path) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    def _text(self, key: str) -> str:
        value = self._settings.value(key)
        return value if isinstance(value, str) else ""

    @property
    def language(self) -> str:
        """Chinese unless somebody chose otherwise."""
        from ui.words import LANGUAGES

        asked = self._text("language")
        return asked if asked in LANGUAGES else LANGUAGES[0]

    @language.setter
    def language(self, wanted: str) -> None:
        self._settings.setValue("language", wanted)

    @property
    def theme(self) -> Mode:
        match self._text("theme"):
            case "light":
                return "light"
            case "dark":
                return "dark"
            case _:
                return "system"

    @theme.setter
    def theme(self, wanted: Mode) -> None:
        self._settings.setValue("theme", wanted)

    @property
    def book(self) -> Path | None:
        """The book that was chosen last, if it wasn't the usual one."""
        asked = self._text("book")
        return Path(asked) if asked else None

    @book.setter
    def book(self, chosen: Path) -> None:
        self._settings.setValue("book", str(chosen))

    @property
    def day_folder(self) -> Path | None:
        """Below which folder the days' files are written, if somebody chose one."""
        asked = self._text("day_folder")
        return Path(asked) if asked else None

    @day_folder.setter
    def day_folder(self, chosen: Path) -> None:
        self._settings.setValue("day_folder", str(chosen))

    @property
    def scale(self) -> int:
        """How large type is, in percent."""
        return self._number("scale", SCALES, SCALES[0])

    @scale.setter
    def scale(self, percent: int) -> None:
        self._settings.setValue("scale", percent)

    @property
    def sound(self) -> bool:
        """Whether anything may be heard at all: the one key."""
        return self._text("sound") != OFF

    @sound.setter
    def sound(self, on: bool) -> None:
        self._settings.setValue("sound", ON if on else OFF)

    @property
    def chime(self) -> bool:
        """Whether a turn rings."""
        return self._text("chime") != OFF

    @chime.setter
    def chime(self, on: bool) -> None:
        self._settings.setValue("chime", ON if on else OFF)

    @property
    def spoken_name(self) -> bool:
        """Whether the name of whoever is called is spoken; not unless somebody chose so."""
        return self._text("spoken_name") == ON

    @spoken_name.setter
    def spoken_name(self, on: bool) -> None:
        self._settings.setValue("spoken_name", ON if on else OFF)

    @property
    def board_screen(self) -> str:
        """The name of the screen on which the public board stands; empty: whichever isn't the desk's."""
        return self._text("board_screen")

    @board_screen.setter
    def board_screen(self, name: str) -> None:
        self._settings.setValue("board_screen", name)

    @property
    def backup_folder(self) -> Path | None:
        """Where backups go, if somebody chose a folder."""
        asked = self._text("backup_folder")
        return Path(asked) if asked else None

    @backup_folder.setter
    def backup_folder(self, chosen: Path) -> None:
        self._settings.setValue("backup_folder", str(chosen))

    def backups_of(self, book: Path) -> Path:
        """Where the backups of this book go: beside it, unless somebody chose a folder."""
        return self.backup_folder or book.absolute().parent / "backups"

    @property
    def backup_hours(self) -> int:
        """How many hours lie between two backups of an open book; 0: only at the close of day."""
        return self._number("backup_hours", (0, *HOURS), USUAL_HOURS)

    @backup_hours.setter
    def backup_hours(self, hours: int) -> None:
        self._settings.setValue("backup_hours", hours)

    def _number(self, key: str, allowed: Collection[int], usual: int) -> int:
        text = str(self._settings.value(key))
        return int(text) if text.isdecimal() and int(text) in allowed else usual

    @property
    def window(self) -> QByteArray:
        """Where the window stood, as `Place` writes it; empty at the first start."""
        value = self._settings.value("window")
        return value if isinstance(value, QByteArray) else QByteArray()

    @window.setter
    def window(self, geometry: QByteArray) -> None:
        self._settings.setValue("window", geometry)

    def columns(self, table: str) -> QByteArray:
        """Widths and order of that table's columns as Qt saves them; empty until somebody moved one."""
        value = self._settings.value(f"columns/{table}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_columns(self, table: str, state: QByteArray) -> None:
        self._settings.setValue(f"columns/{table}", state)

    @property
    def board_open(self) -> bool:
        """Whether the public board was open."""
        return self._text("board_open") == "yes"

    @board_open.setter
    def board_open(self, wanted: bool) -> None:
        self._settings.setValue("board_open", "yes" if wanted else "no")

    @property
    def ground(self) -> str:
        """The colour of the window's ground when it was left, as #rrggbb; empty if never."""
        return self._text("ground")

    @ground.setter
    def ground(self, colour: str) -> None:
        self._settings.setValue("ground", colour)

    @property
    def asks_before_leaving(self) -> bool:
        """Whether leaving while the day is open is asked about."""
        return self._text("asks_before_leaving") != "no"

    @asks_before_leaving.setter
    def asks_before_leaving(self, wanted: bool) -> None:
        self._settings.setValue("asks_before_leaving", "yes" if wanted else "no")

    def keep(self) -> None:
        """Write to the disk now."""
        self._settings.sync()
