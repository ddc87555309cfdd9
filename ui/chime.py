"""A short soft sound when a turn was given, and the name spoken. No sound is better than an error."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from ui.theme import ASSETS
from ui.words import language, words

if TYPE_CHECKING:
    from ui.sound.voice import Voice

CHIME = ASSETS / "chime.wav"

_LINUX_PLAYERS = (("paplay",), ("pw-play",), ("aplay", "-q"))


class Chime:
    """Plays the chime through what the system has. `muted` silences everything; `rings` and `speaks` say
    what is heard else."""

    def __init__(
        self, play: Callable[[Path], bool] | None = None, muted: bool = False, voice: Voice | None = None
    ) -> None:
        self.muted, self.rings, self.speaks = muted, True, False
        self._voice = voice
        self._play = play or player()

    @property
    def voice(self) -> Voice:
        """The system's own, made when it is first wanted."""
        from ui.sound.voice import Voice

        self._voice = self._voice or Voice()
        return self._voice

    def call(self, name: str) -> None:
        """Somebody is called: the chime, and the name, if this computer speaks."""
        self.ring()
        if self.speaks and name and not self.muted:
            self.voice.say(words("sound", "{name}, please", name=name), language())

    def ring(self) -> None:
        """Sound once, without waiting. Never raises."""
        if self.muted or not self.rings:
            return
        try:
            if not self._play(CHIME):
                QApplication.beep()
        except (OSError, RuntimeError):
            QApplication.beep()


def player() -> Callable[[Path], bool]:
    """How this system plays a file; the answer of a call says whether that worked."""
    if sys.platform == "win32":
        return _play_on_windows
    return _play_by_command


def _play_on_windows(sound: Path) -> bool:
    if sys.platform == "win32":
        import winsound

        winsound.PlaySound(str(sound), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
        return True
    return False


def _play_by_command(sound: Path) -> bool:
    command = command_for(sys.platform, shutil.which)
    if command is None:
        return False
    from PySide6.QtCore import QProcess

    program, *arguments = command
    return QProcess.startDetached(program, [*arguments, str(sound)])[0]


def command_for(platform: str, find: Callable[[str], str | None]) -> tuple[str, ...] | None:
    """The command that plays a file on this platform, of those that `find` finds; None if there is none."""
    known = (("afplay",),) if platform == "darwin" else _LINUX_PLAYERS
    return next((command for command in known if find(command[0])), None)
