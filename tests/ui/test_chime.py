from pathlib import Path

import pytest

from ui.chime import CHIME, Chime, command_for


def test_it_rings_and_can_be_muted() -> None:
    played: list[Path] = []

    def play(sound: Path) -> bool:
        played.append(sound)
        return True

    chime = Chime(play)
    chime.ring()
    chime.muted = True
    chime.ring()
    assert played == [CHIME]
    assert 0 < CHIME.stat().st_size < 60_000


def test_no_sound_is_no_error() -> None:
    def broken(_sound: Path) -> bool:
        raise OSError("no audio device")

    Chime(broken).ring()
    Chime(lambda _sound: False).ring()


@pytest.mark.parametrize(
    ("platform", "installed", "command"),
    [
        ("darwin", {"afplay"}, ("afplay",)),
        ("linux", {"aplay", "paplay"}, ("paplay",)),
        ("linux", {"aplay"}, ("aplay", "-q")),
        ("linux", set(), None),
    ],
)
def test_the_player_of_each_platform(
    platform: str, installed: set[str], command: tuple[str, ...] | None
) -> None:
    assert command_for(platform, lambda name: name if name in installed else None) == command
