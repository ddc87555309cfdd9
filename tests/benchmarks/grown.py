"""Works a day before a window and says what memory it holds, in bytes.

Run as a program of its own: `python -m tests.benchmarks.grown BOOK VISITS …`, a line for each number.
"""

import gc
import os
import sys
from pathlib import Path

from frontdesk.desk.commands import FirstVisit, SeeOff
from tests.benchmarks.offices import desk_at_work, office
from ui import theme
from ui.app import application
from ui.chime import Chime
from ui.jobs import Jobs
from ui.main_window import MainWindow
from ui.session import Session
from ui.startup.imports import loading, tidy
from ui.words import use_language


def held() -> int:
    """The memory that this program holds, as the system counts it."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def main(book: Path, *numbers: int) -> None:
    app = application()
    use_language(app, "zh_CN")
    theme.apply(app, "light")
    desk = desk_at_work(book, office(3, 30))
    session, jobs = Session(desk), Jobs()
    with loading():
        window = MainWindow(session, jobs, Chime(muted=True))
        window.show()
    done = 0
    for number in numbers:
        for visit in range(done, number):
            if visit % 2:
                tidy()  # a day of a thousand visits has some 600 minutes
            session.do(FirstVisit(f"v{visit}", 2))
            app.processEvents()
            if visit >= 10:
                session.do(SeeOff(f"v{visit - 10}"))
                app.processEvents()
        done = number
        sys.stdout.write(f"{held()}\n")
    window.close()
    jobs.shutdown()
    desk.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *map(int, sys.argv[2:]))
