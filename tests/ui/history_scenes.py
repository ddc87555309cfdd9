"""Scenes of the history: days behind, one of them chosen, visits looked for."""

from collections.abc import Callable

from frontdesk.book.entries import TurnGiven
from frontdesk.desk.commands import CloseDay, MarkAway, PassOver, SeeOff, TakeDesk, Undo
from frontdesk.desk.past.history import Wanted
from frontdesk.people import Cause, receptionist
from frontdesk.visitors import Details
from tests.ui.made_up import AGENCIES, Clock, busy_saturday, first_visit, open_day, sign_in
from ui.main_window import HISTORY, MainWindow
from ui.pages.history_page import DAY, SEARCH, HistoryPage, Kept
from ui.session import Session

NAMES = ("王丽", "李强", "赵雅", "周敏", "欧阳娜", "孙芳", "刘波", "陈晨", "何欣", "吴迪")


def days_later(session: Session, clock: Clock) -> None:
    """The Saturday, then two quiet days, and the third of them is open."""
    busy_saturday(session, clock)
    for visit in session.board.receptions() if session.board else ():
        session.do(SeeOff(visit.id))
    session.do(CloseDay((), "nobody_there"))
    for day in range(1, 3):
        clock.forward(24 * 60 if day > 1 else 22 * 60)
        quiet_day(session, clock, day)
    clock.forward(24 * 60)
    quiet_day(session, clock, 3, closes=False)


def quiet_day(session: Session, clock: Clock, day: int, *, closes: bool = True) -> None:
    """Nine people, twelve parties, a pass, an undo; some of the visitors are registered."""
    began = clock.at
    session.do(TakeDesk(receptionist("刘敏")))
    open_day(session)
    for line in AGENCIES.values():
        sign_in(session, *line.split()[:4])
    visits = []
    for number in range(12):
        clock.forward(7)
        visits.append(first_visit(session, 1 + number % 4))
        if number % 3:
            name = NAMES[(number * day) % len(NAMES)]
            phone = f"138{day:04}{number:04}"
            session.register(visits[-1], Details(name, phone, "路过"))
        if number > 4:
            session.do(SeeOff(visits[number - 5]))
        if number == 6:
            first_visit(session)
            session.do(Undo())
    session.do(PassOver(visits[-1], Cause.COMPANY_ERRAND))
    ready = sorted(session.board.ready) if session.board else []
    session.do(MarkAway(ready[0], Cause.LUNCH))
    if closes:
        for visit in session.board.receptions() if session.board else ():
            session.do(SeeOff(visit.id))
        session.do(CloseDay((), "nobody_there"))
        clock.at = began


def history_page(window: MainWindow, kept: Kept | None = None) -> HistoryPage:
    """The page, where the window has it."""
    page = HistoryPage(window.session, None, kept)
    page.why_wanted.connect(window.openers.why_on)
    window.add_page(HISTORY, page)
    window.show_page(HISTORY)
    return page


def turns_of(page: HistoryPage) -> list[int]:
    """The lines of the shown day at which a turn was given."""
    assert page.day.story is not None
    lines = page.day.story.lines
    return [n for n, line in enumerate(lines) if isinstance(line.entry.what, TurnGiven)]


def on_saturday(window: MainWindow) -> HistoryPage:
    """The busy Saturday, at about its middle."""
    days = window.session.history.days()
    page = history_page(window, Kept(DAY, days[0]))
    page.day.entries.jump(turns_of(page)[14])
    return page


def why(window: MainWindow) -> None:
    on_saturday(window).ask_why()


def undone(window: MainWindow) -> None:
    """A quiet day, where something was taken back."""
    page = history_page(window, Kept(DAY, window.session.history.days()[2]))
    assert page.day.story is not None
    page.day.entries.jump(next(n for n, line in enumerate(page.day.story.lines) if line.undone))


def found(wanted: Wanted) -> Callable[[MainWindow], object]:
    return lambda window: history_page(window, Kept(SEARCH, wanted=wanted))


def in_a_range(window: MainWindow) -> None:
    page = history_page(window, Kept(SEARCH))
    page.search.filters.when.choose("range")
