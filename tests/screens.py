"""`python -m tests.screens OUT_DIR`: every page and dialog, in both languages, light and dark, to look at.

`python -m tests.screens OUT_DIR PART` makes those whose names contain it. With `--all-sizes` they are made on
a screen of 1366×768 and one of 1920×1080, at 100, 125, 150 and 200 %, a folder for each.

Add a screen by a line in `SCREENS`: a name, the day that it shows, and what brings it to the screen.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from frontdesk.desk.commands import Undo
from frontdesk.desk.past.history import Wanted
from frontdesk.site import Site
from tests.displays import DISPLAYS, Display, use_displays
from tests.ui import (
    board_scenes as hall,
    evening_scenes as evening,
    guest_scenes as guests,
    history_scenes as history,
    long_names,
    paper_scenes as papers,
    people_scenes as people,
    program_scenes as program,
    report_scenes as reports,
    rights_scenes as rights,
    settings_scenes as settings,
    sheet_scenes as sheet,
    slip_scenes as slips,
)
from tests.ui.made_up import Clock, busy_saturday, first_visit, open_day, sign_in
from tests.ui.played import desk_after, usual_office
from tests.ui.windows import lay_out
from ui import theme
from ui.chime import Chime
from ui.dialogs.after.deeds import Deed
from ui.dialogs.officers.parts import Deed as OfficersDeed
from ui.jobs import Jobs
from ui.main_window import MainWindow
from ui.session import Session
from ui.words import LANGUAGES, use_language

MODES: tuple[theme.Mode, ...] = ("light", "dark")
SIZE = (1366, 768)
A_MOMENT = 100
"""In milliseconds."""
Day = Callable[[Session, Clock], None]
Show = Callable[[MainWindow], object]


@dataclass(frozen=True)
class Screen:
    """A picture: `day` is played first, then `show` brings the screen up; a window that it returns is the
    picture. `office`: whose day it is."""

    name: str
    day: Day
    show: Show = lambda _window: None
    office: Callable[[], Site] = usual_office


def not_open(_session: Session, _clock: Clock) -> None:
    """A founded site whose first day hasn't been opened."""


def nobody_in(session: Session, _clock: Clock) -> None:
    open_day(session)


def early_morning(session: Session, clock: Clock) -> None:
    """Everybody has signed in, nobody has come yet."""
    open_day(session)
    for person in session.site.consultants:
        sign_in(session, person.name)
        clock.forward(0, 5)


def all_receive(session: Session, clock: Clock) -> None:
    """Three people, three parties with them, two more waiting."""
    open_day(session)
    sign_in(session, "马英涵", "李玉", "郭然")
    for _ in range(5):
        first_visit(session)
        clock.forward(3)


def press(window: MainWindow) -> None:
    window.actions_by_name["first_visit"].trigger()


def type_into(window: MainWindow, action: str, text: str) -> None:
    """Open the action's dialog and type into its field."""
    window.actions_by_name[action].trigger()
    dialog = window.openers.current
    field = getattr(dialog, "field", None)
    if field is not None:
        field.setText(text)


def act(name: str) -> Show:
    return lambda window: window.actions_by_name[name].trigger()


def refused(window: MainWindow) -> None:
    window.session.do(Undo())
    window.session.do(Undo(1))


SCREENS: tuple[Screen, ...] = (
    Screen("desk-not-open", not_open),
    Screen("desk-nobody-in", nobody_in),
    Screen("desk-early-morning", early_morning),
    Screen("desk", busy_saturday),
    Screen("desk-after-the-press", busy_saturday, press),
    Screen("desk-all-receive", all_receive),
    Screen("desk-waits", all_receive, press),
    Screen("desk-refused", busy_saturday, refused),
    Screen("return-visit", busy_saturday, lambda window: type_into(window, "return_visit", "")),
    Screen("return-visit-found", busy_saturday, lambda window: type_into(window, "return_visit", "w")),
    Screen("seen-off", busy_saturday, act("seen_off")),
    Screen("pass", busy_saturday, act("pass")),
    Screen("people", busy_saturday, act("people")),
    Screen("people-found", busy_saturday, lambda window: type_into(window, "people", "z")),
    Screen("why", busy_saturday, act("why")),
    Screen("why-later", busy_saturday, rights.why_later),
    Screen("register", busy_saturday, act("register")),
    Screen("take-desk", busy_saturday, act("take_desk")),
    Screen("help", busy_saturday, act("help")),
    Screen("close", busy_saturday, evening.close_page),
    Screen("close-confirmed", busy_saturday, evening.close_confirmed),
    Screen("close-written", busy_saturday, evening.close_written),
    Screen("close-writing", busy_saturday, evening.close_writing),
    Screen("close-printed", busy_saturday, evening.close_printed),
    Screen("close-not-written", busy_saturday, evening.close_not_written),
    Screen("open-day", evening.closed, evening.open_day),
    Screen("open-day-forgotten", evening.forgotten, evening.open_day),
    Screen("open-day-first", not_open, evening.open_day),
    Screen("verify", evening.closed, evening.verify),
    Screen("slip-empty", busy_saturday, slips.typed(lambda _session: "7QK", check=False)),
    Screen("slip-found", busy_saturday, slips.typed(slips.scanned)),
    Screen("slip-short", busy_saturday, slips.typed(slips.short_form)),
    Screen("slip-missing", busy_saturday, slips.typed(slips.foreign)),
    Screen("import-roster", busy_saturday, evening.import_roster),
    Screen("start-choice", not_open, evening.first_start(-1)),
    Screen("start-site", not_open, evening.first_start(0)),
    Screen("start-agencies", not_open, evening.first_start(1)),
    Screen("start-roster", not_open, evening.first_start(2)),
    Screen("start-rules", not_open, evening.first_start(3)),
    Screen("start-people", not_open, evening.first_start(4)),
    Screen("start-begin", not_open, evening.first_start(5)),
    Screen("desk-guests", guests.with_guests),
    Screen("desk-alarm", guests.with_alarm),
    Screen("desk-met", guests.with_guests, guests.met),
    Screen("desk-long-names", long_names.day, office=long_names.office),
    Screen("desk-long-names-undo", long_names.day, long_names.somebody_leaves, long_names.office),
    Screen("guests", guests.with_guests, act("guests")),
    Screen("guests-new", guests.with_guests, guests.guests_new),
    Screen("expect", guests.with_guests, guests.expect),
    Screen("others", busy_saturday, act("others")),
    Screen("others-trade", busy_saturday, guests.others(2)),
    Screen("others-relative", busy_saturday, guests.others(3)),
    Screen("return-visit-together", busy_saturday, guests.together),
    Screen("family", busy_saturday, guests.family),
    Screen("claims", guests.with_claim, guests.claims),
    Screen("override", busy_saturday, rights.override),
    Screen("override-refused", busy_saturday, rights.override_refused),
    Screen("correct", busy_saturday, rights.correct(Deed.RECLASSIFY)),
    Screen("correct-rule", busy_saturday, rights.correct(Deed.RULE)),
    Screen("correct-hand-over", busy_saturday, rights.correct(Deed.HAND_OVER)),
    Screen("penalty", busy_saturday, rights.penalty),
    Screen("suspension", busy_saturday, rights.suspension),
    Screen("record", busy_saturday, rights.record),
    Screen("approval", busy_saturday, rights.approval),
    Screen("officers-reset", busy_saturday, rights.officers(OfficersDeed.RESET)),
    Screen("officers-recover", busy_saturday, rights.officers(OfficersDeed.RECOVER)),
    Screen("officers-appoint", busy_saturday, rights.officers(OfficersDeed.APPOINT)),
    Screen("officers-pin", busy_saturday, rights.pin_shown),
    Screen("sheet-day-start", busy_saturday, sheet.clause("day_start")),
    Screen("sheet-share", busy_saturday, sheet.clause("share")),
    Screen("sheet-on-pass", busy_saturday, sheet.clause("on_pass")),
    Screen("sheet-newcomer", busy_saturday, sheet.clause("newcomer")),
    Screen("sheet-weekend", busy_saturday, sheet.weekend),
    Screen("sheet-changed", busy_saturday, sheet.changed),
    Screen("sheet-adopt", busy_saturday, sheet.adopt),
    Screen("sheet-what-if", busy_saturday, sheet.what_if),
    Screen("history-day", history.days_later, history.on_saturday),
    Screen("history-undone", history.days_later, history.undone),
    Screen("history-why", history.days_later, history.why),
    Screen("history-search", history.days_later, history.found(Wanted())),
    Screen("history-found", history.days_later, history.found(Wanted(visitor="王"))),
    Screen("history-nothing", history.days_later, history.found(Wanted(visitor="没有这个人"))),
    Screen("history-range", history.days_later, history.in_a_range),
    Screen("history-no-day", not_open, history.history_page),
    Screen("board-two", hall.hall(8, 1), hall.board, hall.two_agencies),
    Screen("board-two-called", hall.hall(8, 1), hall.board_after_the_press, hall.two_agencies),
    Screen("board-three", busy_saturday, hall.board),
    Screen("board-four", hall.hall(22, 2), hall.board, hall.four_agencies),
    Screen("board-four-called", hall.hall(22, 2), hall.board_after_the_press, hall.four_agencies),
    Screen("board-not-open", not_open, hall.board),
    Screen("roster", people.some_days, people.roster),
    Screen("roster-person", people.some_days, people.one_person),
    Screen("roster-suspended", people.some_days, people.suspended_person),
    Screen("roster-joins", people.some_days, people.joins),
    Screen("roster-changes", people.some_days, people.changes),
    Screen("reports-share", reports.month, reports.report("share")),
    Screen("reports-share-day", reports.month, reports.report("share", "day")),
    Screen("reports-turns", reports.month, reports.report("turns")),
    Screen("reports-arrivals", reports.month, reports.report("arrivals")),
    Screen("reports-passes", reports.month, reports.report("passes")),
    Screen("reports-answers", reports.month, reports.report("answers")),
    Screen("reports-overrides", reports.month, reports.report("overrides")),
    Screen("reports-owed", reports.month, reports.report("owed")),
    Screen("reports-table", reports.month, reports.as_table),
    Screen("reports-empty", early_morning, reports.report("arrivals", "day")),
    Screen("settings", busy_saturday, settings.settings),
    Screen("settings-found", busy_saturday, settings.found),
    Screen("settings-failed", busy_saturday, settings.failed),
    Screen("restore", busy_saturday, settings.restore),
    Screen("putting-back", busy_saturday, settings.putting_back),
    Screen("put-back", busy_saturday, settings.put_back),
    Screen("guide-start", busy_saturday, settings.guide("start")),
    Screen("guide-desk", busy_saturday, settings.guide("desk")),
    Screen("guide-why", busy_saturday, settings.guide("why")),
    Screen("guide-found", busy_saturday, settings.guide_found),
    Screen("guide-over-a-dialog", busy_saturday, settings.guide_over),
    Screen("large-desk", busy_saturday, settings.large(125)),
    Screen("large-desk-after-the-press", busy_saturday, settings.large(125, press)),
    Screen("large-settings", busy_saturday, settings.large(125, settings.settings)),
    Screen("largest-desk", busy_saturday, settings.large(150)),
    Screen("largest-people", busy_saturday, settings.large(150, act("people"))),
    Screen("largest-met", guests.with_guests, settings.large(150, guests.met)),
    Screen("largest-history", history.days_later, settings.large(150, history.on_saturday)),
    Screen("largest-search", history.days_later, settings.large(150, history.found(Wanted()))),
    Screen("largest-close", busy_saturday, settings.large(150, evening.close_page)),
    Screen("largest-close-confirmed", busy_saturday, settings.large(150, evening.close_confirmed)),
    Screen("largest-close-written", busy_saturday, settings.large(150, evening.close_written)),
    Screen("largest-reports", reports.month, settings.large(150, reports.report("arrivals"))),
    Screen("close-reason", busy_saturday, evening.close_reason),
    Screen("largest-override", busy_saturday, settings.large(150, act("override"))),
    Screen("largest-fault", busy_saturday, settings.large(150, program.fault)),
    Screen("largest-leave", busy_saturday, settings.large(150, program.leave)),
    Screen("trouble", not_open, evening.trouble),
    Screen("fault", busy_saturday, program.fault),
    Screen("fault-copied", busy_saturday, program.fault_copied),
    Screen("sudden-end", busy_saturday, program.sudden_end),
    Screen("leave", busy_saturday, program.leave),
    Screen("leave-shutdown", busy_saturday, program.shutdown(20)),
)


@contextmanager
def shown(screen: Screen, size: tuple[int, int] = SIZE) -> Iterator[QWidget]:
    """The window with this screen."""
    with tempfile.TemporaryDirectory() as folder:
        desk, _clock = desk_after(screen.day, Path(folder), screen.office)
        session, jobs = Session(desk), Jobs()
        window = MainWindow(session, jobs, Chime(lambda _sound: True))
        window.resize(*size)
        window.show()
        window.show_desk()
        QApplication.processEvents()
        brought = screen.show(window)
        settle()
        other = brought if isinstance(brought, QWidget) and brought.isWindow() else None
        yield other or settings.newest(window)
        settings.normal()
        if other is not None and not isinstance(other, QDialog):
            other.close()
        window.close()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        jobs.shutdown()
        desk.close()


def put_on(window: QWidget, display: Display) -> None:
    """Move the window to that display, where it takes all the room."""
    screen = next(one for one in QGuiApplication.screens() if one.name() == display.name)
    window.setScreen(screen)
    window.move(screen.geometry().topLeft())
    window.resize(*display.size)
    lay_out()


def settle() -> None:
    """Let what comes in a moment arrive, such as the later counts, and lay it out."""
    while any(map(comes_soon, theme.the_app().allWidgets())):
        QTest.qWait(5)
    lay_out()


def comes_soon(widget: QWidget) -> bool:
    """Whether it does something within a moment."""
    own = widget.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return any(one.isActive() and one.isSingleShot() and one.interval() <= A_MOMENT for one in own)


def picture(window: QWidget) -> QPixmap:
    """The window, and over it what is open."""
    canvas = window.grab()
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, QDialog):
        painter = QPainter(canvas)
        painter.drawPixmap(window.mapFromGlobal(dialog.pos()), dialog.grab())
        painter.end()
        dialog.reject()
    return canvas


def looks(app: QApplication) -> Iterator[str]:
    """Put the program into each look after the other, and name it."""
    for language in LANGUAGES:
        for mode in MODES:
            use_language(app, language)
            theme.apply(app, mode)
            yield f"{language}-{mode}"


def main(folder: Path, wanted: str = "", *, fill: bool = False) -> None:
    """Write the pictures whose names contain `wanted`; `fill`: in windows as large as the screen."""
    use_displays()
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    folder.mkdir(parents=True, exist_ok=True)
    size = app.primaryScreen().size().toTuple() if fill else SIZE
    for look in looks(app):
        for screen in SCREENS:
            if wanted in f"{screen.name}-{look}":
                with shown(screen, size) as window:
                    picture(window).save(str(folder / f"{screen.name}-{look}.png"))
    papers_of(app, folder, wanted)


def papers_of(app: QApplication, folder: Path, wanted: str) -> None:
    """The evening's paper in both languages, page by page."""
    if wanted not in "paper":
        return
    sheet = papers.a_closed_day()
    for language in LANGUAGES:
        use_language(app, language)
        for number, page in enumerate(papers.pages(sheet), 1):
            page.save(str(folder / f"paper-{number}-{language}.png"))


def all_sizes(folder: Path, wanted: str = "") -> None:
    """The same on every display, by programs of their own: Qt takes its scale from the start."""
    for display in DISPLAYS:
        print(display.name, flush=True)
        pixels = Display(display.width, display.height)
        env = {**os.environ, "QT_SCALE_FACTOR": str(display.percent / 100)}
        command = [sys.executable, "-m", "tests.screens", str(folder / display.name), wanted, "--fill"]
        subprocess.run(command, env=use_displays([pixels], env), check=True)


def asked() -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(prog="tests.screens", description="Pictures of every screen.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("wanted", nargs="?", default="", help="only those whose names contain this")
    parser.add_argument("--all-sizes", action="store_true", help="on both displays, at each scale")
    parser.add_argument("--fill", action="store_true", help="in windows as large as the screen")
    return parser.parse_args()


if __name__ == "__main__":
    told = asked()
    if told.all_sizes:
        all_sizes(told.folder, told.wanted)
    else:
        main(told.folder, told.wanted, fill=told.fill)
