"""One program per book: real processes, real locks."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from frontdesk.errors import Refusal
from tests.ui.processes import PATIENCE, ROOT, environment, founded_book, saturday_book, started
from ui.startup.shell import Shell
from ui.startup.single import Door

# 6 starts at once, or 20 with FRONTDESK_THOROUGH=1.
STARTS = 20 if os.environ.get("FRONTDESK_THOROUGH") == "1" else 6


def wait_for(qtbot: QtBot, door: Door) -> None:
    """Until the program that has the book answers at its door."""
    qtbot.waitUntil(door.knock, timeout=PATIENCE)


def test_a_second_start_raises_the_first_window_and_goes(qtbot: QtBot, tmp_path: Path) -> None:
    book = founded_book(tmp_path / "site.book")
    with started(tmp_path, "--book", str(book)) as first:
        wait_for(qtbot, Door(book))
        with started(tmp_path, "--book", str(book)) as second:
            assert second.wait(timeout=30) == 0
        assert first.poll() is None


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_knock_brings_the_window_forward(qtbot: QtBot, tmp_path: Path) -> None:
    door = Door(tmp_path / "site.book")
    assert door.enter()
    shell = Shell()
    qtbot.addWidget(shell)
    shell.showMinimized()
    door.listen(shell.come_forward)
    book = str(door.book)
    knock = f"from pathlib import Path; from ui.startup.single import Door; Door(Path({book!r})).knock()"
    with subprocess.Popen([sys.executable, "-c", knock], cwd=ROOT) as guest:
        qtbot.waitUntil(lambda: not shell.isMinimized(), timeout=PATIENCE)
        qtbot.waitUntil(lambda: guest.poll() == 0, timeout=PATIENCE)
    door.leave()


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_a_killed_program_never_blocks_the_next(qtbot: QtBot, tmp_path: Path) -> None:
    book = founded_book(tmp_path / "site.book")
    with started(tmp_path, "--book", str(book)) as first:
        wait_for(qtbot, Door(book))
        first.send_signal(signal.SIGKILL)
        first.wait()
    assert Path(f"{book}.lock").exists()
    with started(tmp_path, "--book", str(book)) as next_one:
        wait_for(qtbot, Door(book))
        assert next_one.poll() is None


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_the_next_one_knows_that_the_program_before_was_killed(qtbot: QtBot, tmp_path: Path) -> None:
    book = founded_book(tmp_path / "site.book")
    with started(tmp_path, "--book", str(book)) as first:
        wait_for(qtbot, Door(book))
        first.send_signal(signal.SIGKILL)
        first.wait()
    door = Door(book)
    assert door.enter()
    assert door.was_left_locked
    door.leave()
    later = Door(book)
    assert later.enter()
    assert not later.was_left_locked
    later.leave()


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
@pytest.mark.parametrize("how", ["SIGTERM", "SIGHUP"])
def test_a_program_that_the_system_ends_leaves_in_order(qtbot: QtBot, tmp_path: Path, how: str) -> None:
    book = saturday_book(tmp_path / "site.book")
    with started(tmp_path, "--book", str(book)) as first:
        wait_for(qtbot, Door(book))
        first.send_signal(getattr(signal, how))
        assert first.wait(timeout=30) == 0
    door = Door(book)
    assert door.enter()
    assert not door.was_left_locked
    door.leave()


def test_of_many_starts_at_once_one_stays(qtbot: QtBot, tmp_path: Path) -> None:
    book = founded_book(tmp_path / "site.book")
    command = [sys.executable, "-m", "ui.app", "--book", str(book)]
    many = [subprocess.Popen(command, cwd=ROOT, env=environment(tmp_path)) for _ in range(STARTS)]
    try:
        qtbot.waitUntil(lambda: sum(one.poll() is None for one in many) == 1, timeout=PATIENCE)
        wait_for(qtbot, Door(book))
        assert [one.returncode for one in many if one.poll() is not None] == [0] * (STARTS - 1)
    finally:
        for one in many:
            one.kill()
            one.wait()


def test_who_neither_answers_nor_goes_is_named(tmp_path: Path) -> None:
    first, second = Door(tmp_path / "site.book"), Door(tmp_path / "site.book")
    assert first.enter()
    with pytest.raises(Refusal) as caught:
        second.enter_or_knock(patience=0.2)
    assert "site.book" in str(caught.value.sentence)
    first.leave()
    assert second.enter()
    second.leave()
