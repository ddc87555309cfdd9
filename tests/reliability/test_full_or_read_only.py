"""A start on a disk that is full, or where nothing may be written: said in a window, and nothing is changed.

The real program, as a process of its own, on a real small disk.
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from frontdesk.demo.saturday import play_busy_saturday
from frontdesk.desk.desk import Desk
from tests.ui.processes import ROOT, environment

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("mount") is None, reason="no disk can be made here"
)

# Starts the program, waits until it has the book or says why not, presses F2 if it has, and tells.
START_AND_TELL = """
import json, sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from ui.app import Program, application
from ui.startup.preferences import Preferences, config_file, default_book
from ui.startup.trouble import TroublePage

book = Path(sys.argv[1]) if len(sys.argv) > 1 else default_book()
program = Program(application(), Preferences(config_file()), book, "en")
program.start()
for _ in range(600):
    QTest.qWait(50)
    page = program.shell.centralWidget()
    window = program.rooms.window if program.rooms is not None else None
    if isinstance(page, TroublePage) or (window is not None and window.desk.isVisible()):
        break
else:
    sys.exit("nothing came")
told = {"trouble": page.refusal.title.pattern if isinstance(page, TroublePage) else "", "refused": ""}
if window is not None:
    session = window.session
    session.refused.connect(lambda refusal: told.update(refused=refusal.title.pattern))
    QTest.qWait(300)
    window.actions_by_name["first_visit"].trigger()
    QTest.qWait(100)
    told["entries"] = session.head.seq
told["said"] = " ".join(label.text() for label in program.shell.findChildren(QLabel) if label.isVisible())
print(json.dumps(told))
program.preferences.asks_before_leaving = False
program.shell.close()
"""


def start_and_tell(home: Path, *arguments: str) -> dict[str, object]:
    """What the program said in its window."""
    done = subprocess.run(
        [sys.executable, "-c", START_AND_TELL, *arguments],
        cwd=ROOT,
        env=environment(home),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    told: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return told


def saturday(path: Path) -> Path:
    desk = Desk.at(path)
    play_busy_saturday(desk)
    desk.close()
    return path


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of twelve megabytes; whoever may not make one skips the test."""
    disk = tmp_path / "disk"
    disk.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", disk], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip("no disk can be made here")
    yield disk
    subprocess.run(["umount", disk], check=True)


def fill(disk: Path) -> None:
    """Write until nothing more goes in."""
    with (disk / "holiday.mov").open("wb", buffering=0) as film:
        while True:
            try:
                film.write(b"x" * 4096)
            except OSError:
                break


def test_a_book_on_a_full_disk_says_so_and_loses_nothing(tmp_path: Path, small_disk: Path) -> None:
    book = saturday(small_disk / "site.book")
    fill(small_disk)
    told = start_and_tell(tmp_path, str(book))
    said = {told["trouble"], told["refused"]}
    assert "The disk is full" in said
    assert "Make room on the disk" in str(told["said"])
    assert "0 MB are left" in str(told["said"])
    (small_disk / "holiday.mov").unlink()
    desk = Desk.at(book)
    seq = desk.head.seq
    desk.close()
    told = start_and_tell(tmp_path, str(book))
    assert told["refused"] == told["trouble"] == ""
    assert "MB are left" in str(told["said"])
    assert told["entries"] != seq


def test_a_new_book_on_a_full_disk_says_so(tmp_path: Path, small_disk: Path) -> None:
    fill(small_disk)
    told = start_and_tell(tmp_path, str(small_disk / "new.book"))
    assert told["trouble"] == "The disk is full"


def make_read_only(disk: Path) -> None:
    """From now on nothing can be written to it."""
    subprocess.run(["mount", "-o", "remount,ro", disk], check=True)


def test_a_book_on_a_disk_that_cannot_be_written_says_so(tmp_path: Path, small_disk: Path) -> None:
    book = saturday(small_disk / "site.book")
    before = book.read_bytes()
    make_read_only(small_disk)
    told = start_and_tell(tmp_path, str(book))
    assert told["trouble"] == "The book is read-only"
    assert "Nothing can be written" in str(told["said"])
    assert book.read_bytes() == before


def test_a_home_on_a_disk_that_cannot_be_written_says_so(small_disk: Path) -> None:
    make_read_only(small_disk)
    told = start_and_tell(small_disk)
    assert told["trouble"] == "The book can’t be reached"
