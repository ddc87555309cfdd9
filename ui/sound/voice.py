"""The system's own voice, through a small process of its own: it never waits, and never disturbs."""

import shutil
import sys
from collections.abc import Callable

from PySide6.QtCore import QProcess, QProcessEnvironment

Find = Callable[[str], str | None]
TEXT = "FRONTDESK_SAYS"
_ON_WINDOWS = (
    "Add-Type -AssemblyName System.Speech; "
    "$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer; "
    "$culture = [System.Globalization.CultureInfo]::new($env:FRONTDESK_SPEAKS); "
    "try { $voice.SelectVoiceByHints('NotSet', 'NotSet', 0, $culture) } catch { } "
    f"$voice.Speak($env:{TEXT})"
)
_CULTURES = {"zh_CN": "zh-CN", "en": "en-GB"}
_MAC_VOICES = {"zh_CN": ("-v", "Tingting"), "en": ()}
_ESPEAK_VOICES = {"zh_CN": "cmn", "en": "en"}
_SPEECHD = {"zh_CN": "zh", "en": "en"}


def command_for(platform: str, find: Find, language: str, text: str) -> tuple[str, ...] | None:
    """The command that speaks `text` on this platform, of those that `find` finds; None if there is none."""
    if platform == "darwin":
        return ("say", *_MAC_VOICES[language], "--", text) if find("say") else None
    if platform == "win32":
        shell = next((name for name in ("powershell", "pwsh") if find(name)), None)
        hidden = ("-NoProfile", "-NonInteractive", "-WindowStyle", "Hidden", "-Command")
        return (shell, *hidden, _ON_WINDOWS) if shell else None
    if find("spd-say"):
        return ("spd-say", "-l", _SPEECHD[language], "--", text)
    return ("espeak-ng", "-v", _ESPEAK_VOICES[language], "--", text) if find("espeak-ng") else None


class Voice:
    """Speaks a sentence at a time, in the language of the screen."""

    def __init__(self, platform: str = sys.platform, find: Find = shutil.which) -> None:
        self._platform, self._find = platform, find

    @property
    def there(self) -> bool:
        """Whether this computer can speak."""
        return command_for(self._platform, self._find, "en", "") is not None

    def say(self, text: str, language: str) -> bool:
        """Begin to speak; whether that worked. What is said goes past no shell."""
        command = command_for(self._platform, self._find, language, text)
        if command is None or not text:
            return False
        process = QProcess()
        surroundings = QProcessEnvironment.systemEnvironment()
        surroundings.insert(TEXT, text)
        surroundings.insert("FRONTDESK_SPEAKS", _CULTURES[language])
        process.setProcessEnvironment(surroundings)
        process.setProgram(command[0])
        process.setArguments(list(command[1:]))
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        started: object = process.startDetached()
        return started[0] is True if isinstance(started, tuple) else started is True
