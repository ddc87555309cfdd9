"""A desk of two agencies with three people each, whose day is open."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from frontdesk.desk.desk import Desk
from tests.office import Clock, opened, two_agencies


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def book_file(tmp_path: Path) -> Path:
    return tmp_path / "book.db"


@pytest.fixture
def desk(book_file: Path, clock: Clock) -> Iterator[Desk]:
    desk = opened(book_file, two_agencies(), clock)
    yield desk
    desk.close()
