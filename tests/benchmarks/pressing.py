"""From the press to the name on the screen, in the book for good; against a raw insert and a repaint."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path

from PySide6.QtWidgets import QApplication
from sqlcipher3 import dbapi2

from frontdesk.desk.commands import FirstVisit, SeeOff
from frontdesk.store import engine
from tests.benchmarks.figures import Deed, Figure, in_turns, median, nearly_worst
from tests.benchmarks.offices import desk_at_work, office
from ui import theme
from ui.chime import Chime
from ui.jobs import Jobs
from ui.main_window import MainWindow
from ui.session import Session
from ui.startup.imports import loading
from ui.words import use_language

TIMES = 400
FRAME = 0.0167


def figures(folder: Path, _cache: Path) -> Iterator[Figure]:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    use_language(app, "zh_CN")
    theme.apply(app, "light")
    desk = desk_at_work(folder / "press.db", office(3, 30))
    session = Session(desk)
    jobs = Jobs()
    with loading():
        window = MainWindow(session, jobs, Chime(muted=True))
        window.show()
        app.processEvents()
    numbers = count()

    def press() -> None:
        session.do(FirstVisit(f"v{next(numbers)}", 2))
        app.processEvents()

    def leave() -> None:
        number = len(desk.entries)
        there = desk.board.receptions() if desk.board else []
        if number and len(there) > 10:
            session.do(SeeOff(there[0].id))
            app.processEvents()

    insert = raw_insert(folder / "raw.db")
    painted, _, inserted, repainted = in_turns(TIMES, press, leave, insert, lambda: repaint(app, window))
    durable, _ = in_turns(TIMES, lambda: desk.do(FirstVisit(f"v{next(numbers)}", 2)), leave)
    window.close()
    jobs.shutdown()
    desk.close()
    both = median(inserted) + median(repainted)
    both_worst = nearly_worst([sum(pair) for pair in zip(inserted, repainted, strict=True)])
    yield Figure("press, durable (p50)", median(durable), "raw insert", median(inserted), 8)
    yield Figure("press, durable, painted (p50)", median(painted), "raw insert + repaint", both, 2)
    yield Figure("the same (p99)", nearly_worst(painted), "raw insert + repaint (p99)", both_worst, 2)
    yield Figure("the same (p99)", nearly_worst(painted), "one frame", None, FRAME)


def repaint(app: QApplication, window: MainWindow) -> None:
    """The whole window painted once more, with nothing new on it."""
    window.repaint()
    app.processEvents()


def raw_insert(path: Path) -> Deed:
    """What a press writes, by SQLite alone: two entries in one durable transaction."""
    raw = dbapi2.connect(str(path), isolation_level=None)
    for pragma in engine._PRAGMAS:
        raw.execute(pragma).fetchall()
    raw.execute("CREATE TABLE entry (book, seq, at, by, kind, data, prev, hash, PRIMARY KEY (book, seq))")
    numbers = count()

    def insert() -> None:
        raw.execute("BEGIN IMMEDIATE")
        for size in (120, 900):
            row = ("bench", next(numbers), "2026-09-26T01:00:00.000Z", "desk", "turn_given", "x" * size)
            raw.execute("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?)", (*row, "0" * 64, "0" * 64))
        raw.execute("COMMIT")

    return insert
