"""The name spoken by the system's own voice: by which command, and only if it is wished."""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.chime import Chime
from ui.sound.voice import TEXT, Voice, command_for
from ui.words import use_language


class Heard(Voice):
    """Writes down what it would say."""

    def __init__(self) -> None:
        super().__init__("linux", lambda _name: None)
        self.said: list[tuple[str, str]] = []

    def say(self, text: str, language: str) -> bool:
        self.said.append((text, language))
        return True


@pytest.mark.parametrize(
    ("platform", "installed", "begins", "ends"),
    [
        ("darwin", {"say"}, ("say", "-v", "Tingting"), ("--", "李四")),
        ("linux", {"spd-say", "espeak-ng"}, ("spd-say", "-l", "zh"), ("--", "李四")),
        ("linux", {"espeak-ng"}, ("espeak-ng", "-v", "cmn"), ("--", "李四")),
    ],
)
def test_the_voice_of_each_platform(
    platform: str, installed: set[str], begins: tuple[str, ...], ends: tuple[str, ...]
) -> None:
    command = command_for(platform, lambda name: name if name in installed else None, "zh_CN", "李四")
    assert command is not None
    assert (command[: len(begins)], command[-len(ends) :]) == (begins, ends)


def test_on_windows_no_name_goes_into_the_command() -> None:
    command = command_for("win32", lambda name: name, "zh_CN", "'; Remove-Item x")
    assert command is not None
    assert command[0] == "powershell"
    assert "Remove-Item" not in " ".join(command)
    assert f"$env:{TEXT}" in command[-1]


@pytest.mark.parametrize("platform", ["darwin", "linux", "win32"])
def test_a_computer_without_a_voice_says_so(platform: str) -> None:
    voice = Voice(platform, lambda _name: None)
    assert not voice.there
    assert not voice.say("李四", "zh_CN")


@pytest.mark.skipif(os.name != "posix", reason="a script stands in for the voice")
def test_it_speaks_in_a_process_of_its_own_and_never_waits(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script, told = tmp_path / "spd-say", tmp_path / "told"
    script.write_text(f'#!{sys.executable}\nimport sys\nopen({str(told)!r}, "w").write(sys.argv[-1])\n')
    script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    assert Voice("linux").say("请李四接待; touch x", "zh_CN")
    qtbot.waitUntil(lambda: told.exists() and told.read_text() == "请李四接待; touch x", timeout=10_000)


def test_a_name_is_spoken_only_if_it_is_wished(app: QApplication) -> None:
    played: list[Path] = []
    voice = Heard()

    def play(sound: Path) -> bool:
        played.append(sound)
        return True

    chime = Chime(play, voice=voice)
    chime.call("李四")
    assert (len(played), voice.said) == (1, [])
    chime.speaks = True
    chime.call("李四")
    use_language(app, "en")
    chime.call("李四")
    assert voice.said == [("请李四接待", "zh_CN"), ("李四, please", "en")]
    chime.rings = False
    chime.call("李四")
    assert (len(played), len(voice.said)) == (3, 3)
    chime.muted = True
    chime.call("李四")
    assert (len(played), len(voice.said)) == (3, 3)
