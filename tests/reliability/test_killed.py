"""A program that is killed in the middle of its presses: everything that it had told is in the book.

10 kills, or 200 with FRONTDESK_THOROUGH=1.
"""

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from frontdesk.book.chain import GENESIS, hash_of
from frontdesk.desk.commands import FirstVisit
from frontdesk.desk.desk import Desk
from frontdesk.rotation.fold import fold_day
from frontdesk.store import book_store
from tests.office import Clock, opened, rebuilt_table, two_agencies, visit_table

KILLS = 200 if os.environ.get("FRONTDESK_THOROUGH") == "1" else 10

PRESS_AND_TELL = """
import sys
from pathlib import Path
from uuid import uuid4
from frontdesk.desk.commands import FirstVisit, SeeOff
from frontdesk.desk.desk import Desk
desk = Desk.at(Path(sys.argv[1]))
while True:
    desk.do(FirstVisit(uuid4().hex))
    print(desk.head.seq, flush=True)
    if len(desk.board.receptions()) == 6:
        desk.do(SeeOff(desk.board.receptions()[0].id))
        print(desk.head.seq, flush=True)
"""


def killed_while_pressing(book: Path, after: int) -> int:
    """The last seq that the program told before it was killed, some presses after the first."""
    command = [sys.executable, "-c", PRESS_AND_TELL, str(book)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        first = "".join(program.stdout.readline() for _ in range(after))
        program.kill()
        told = (first + program.stdout.read()).split("\n")
    return int(told[-2])  # the last one ends the text, or was cut in two


def check_the_book(desk: Desk, told: int) -> None:
    whole = desk.read(lambda connection, book: [each.entry for each in book_store.read(connection, book)])
    assert len(whole) >= told
    prev = GENESIS
    for seq, entry in enumerate(whole, 1):
        assert (entry.seq, entry.prev, entry.hash) == (seq, prev, hash_of("office", entry))
        prev = entry.hash
    assert (desk.head.seq, desk.head.hash) == (len(whole), prev)
    assert desk.board == fold_day("office", desk.entries)
    assert visit_table(desk) == rebuilt_table(desk)


def test_a_killed_program_leaves_the_book_as_it_stood(tmp_path: Path, clock: Clock) -> None:
    book, chance = tmp_path / "book.db", random.Random(20260926)
    opened(book, two_agencies(), clock, "a1", "a2", "a3", "b1", "b2", "b3").close()
    for _ in range(KILLS):
        told = killed_while_pressing(book, chance.randint(1, 25))
        desk = Desk.at(book)
        check_the_book(desk, told)
        desk.do(FirstVisit(f"after {desk.head.seq}"))
        desk.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()
