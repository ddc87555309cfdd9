"""Starts the program on a book, or a bare window, and says when it is painted and when it is usable.

Run as a program of its own, with `program BOOK SETTINGS`, `bare`, or `bare+sql BOOK`.
A bare window with SQLAlchemy Core is usable once it has read a row of the book.
"""

import sys


def say(mark: str) -> None:
    sys.stdout.write(f"{mark}\n")
    sys.stdout.flush()


def program(book: str, settings: str) -> int:
    """What ui.app does, with marks."""
    from pathlib import Path

    from ui import app as door
    from ui.startup.preferences import Preferences
    from ui.startup.shell import Face

    app = door.application()
    preferences = Preferences(Path(settings))
    preferences.asks_before_leaving = False
    run = door.Program(app, preferences, Path(book), "zh_CN", "light")
    opened = run.open_book

    def open_book() -> None:
        from PySide6.QtCore import QTimer  # later than the program itself does

        opened()
        app.processEvents()
        say("usable")
        QTimer.singleShot(0, run.shell.close)

    run.open_book = open_book  # type: ignore[method-assign]  # a mark around it
    run.start()
    for face in run.shell.findChildren(Face):
        face.painted.connect(lambda: say("painted"))
    return app.exec()


def read_a_row(book: str) -> None:
    """What SQLAlchemy Core alone needs until it has said something of a book."""
    import sqlalchemy

    engine = sqlalchemy.create_engine(sqlalchemy.URL.create("sqlite", database=book))
    table = sqlalchemy.Table("book", sqlalchemy.MetaData(), sqlalchemy.Column("site", sqlalchemy.Text))
    with engine.connect() as connection:
        assert connection.execute(sqlalchemy.select(table.c.site)).scalar_one()


def bare(book: str = "") -> int:
    """A window with nothing in it."""
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Window(QMainWindow):
        seen = False

        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            if not self.seen:
                self.seen = True
                say("painted")
                QTimer.singleShot(0, go_on)

    def go_on() -> None:
        if book:
            read_a_row(book)
        say("usable")
        app.quit()

    app = QApplication([])
    window = Window()
    window.resize(1366, 768)
    window.show()
    return app.exec()


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["program", book, settings]:
            sys.exit(program(book, settings))
        case [_, *book]:
            sys.exit(bare(*book))
