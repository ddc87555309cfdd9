"""A turn given by somebody who doesn't see the screen: found, pressed and read as a screen reader does it."""

from pathlib import Path

import pytest

from frontdesk.book.entries import TurnGiven
from frontdesk.desk.desk import Desk
from tests.journeys.screen_reader import program_read_aloud, until, what_is_missing
from tests.ui.made_up import desk_at, morning, open_day, sign_in, site
from ui.session import Session

MISSING = what_is_missing()
BUTTON = "First visit, next please (F2)"


@pytest.mark.skipif(bool(MISSING), reason=f"this machine lacks {MISSING}")
def test_the_next_turn_is_given_and_read_by_a_screen_reader(tmp_path: Path) -> None:
    book = an_open_day(tmp_path)
    with program_read_aloud(book) as reader:
        press = reader.find(lambda name: name == BUTTON)
        assert "马英涵 德信行" in reader.names()
        assert not any(name.startswith("Please receive") for name in reader.names())
        press.press()
        reader.find(lambda name: name.startswith("Please receive"))
        called = until(lambda: next((n for n in reader.names() if n.endswith(" 德信行")), None))
        assert called == "马英涵 德信行"
    assert turns_in(book) == ["马英涵"]


def an_open_day(folder: Path) -> Path:
    """A book of today with three people at the desk, ready."""
    clock = morning()
    desk = desk_at(folder, clock, site(most=2))
    session = Session(desk)
    open_day(session)
    sign_in(session, "马英涵", "李玉", "郭然")
    desk.close()
    return folder / "book.sqlite"


def turns_in(book: Path) -> list[str]:
    """Who was called, as the book says."""
    desk = Desk.at(book, morning())
    board = desk.board
    assert board is not None
    given = [entry.what for entry in desk.day_entries(board.date) if isinstance(entry.what, TurnGiven)]
    names = [board.name(turn.consultant) for turn in given]
    desk.close()
    return names
