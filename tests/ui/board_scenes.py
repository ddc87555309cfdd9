"""Days for the public board: two and four agencies, a packed hall, and what must never be read there."""

from collections.abc import Callable
from dataclasses import replace

from frontdesk.desk.commands import MarkAway, MarkBack, SeeOff, TakeDesk
from frontdesk.people import Cause, Stage, receptionist
from frontdesk.site import Newcomer, Site, found
from tests.ui.made_up import AGENCIES, Clock, first_visit, open_day, sign_in, site
from tests.ui.officers_made import OFFICERS
from ui.main_window import MainWindow
from ui.public_board.canvas import BoardCanvas
from ui.public_board.notice import notice_of
from ui.session import Session

FOURTH = "万里浪 吉祥 区勇 沈悦 韩梅 杨帆 朱琳 解文 任可 上官婉儿"
FULL_HD = (1920, 1080)
CAUSES = (Cause.LUNCH, Cause.COMPANY_ERRAND, Cause.SHORT_BREAK, Cause.SIGNING_DESK)


def two_agencies() -> Site:
    """As in the design's picture: five people each."""
    return replace(site(agencies=2, most=5), officers=OFFICERS)


def four_agencies() -> Site:
    """Forty people."""
    rosters = {**AGENCIES, "恒远置业顾问": FOURTH}
    people = [Newcomer(n, a, Stage.SKILLED) for a, names in rosters.items() for n in names.split()]
    made = found("wxc", "万象城销售中心", "Asia/Shanghai", [(a, 1) for a in rosters], people)
    return replace(made, officers=OFFICERS)


def hall(turns: int, away: int) -> Callable[[Session, Clock], None]:
    """Everybody has signed in; `turns` were given, `away` people per agency are away."""

    def play(session: Session, clock: Clock) -> None:
        session.do(TakeDesk(receptionist("刘敏")))
        open_day(session)
        people = list(session.site.consultants)
        for person in sorted(people, key=lambda one: int(one.id[1:]) % 10):
            sign_in(session, person.name)
        visits = []
        for number in range(turns):
            clock.forward(4)
            visits.append(first_visit(session))
            if number % 3 == 2:
                session.do(SeeOff(visits[number - 2]))
        _some_leave(session, away)
        clock.forward(2)

    return play


def _some_leave(session: Session, number: int) -> None:
    for agency in session.site.agencies:
        board = session.board
        assert board is not None
        ready = [who for who in board.lines["walk_in"][agency.id] if who in board.ready]
        for who, cause in zip(ready[2 : 2 + number], CAUSES, strict=False):
            session.do(MarkAway(who, cause))


def everybody_back(session: Session) -> None:
    board = session.board
    assert board is not None
    for who in list(board.away):
        session.do(MarkBack(who))


def board(window: MainWindow) -> BoardCanvas:
    """The board, as on a television."""
    canvas = BoardCanvas()
    canvas.resize(*FULL_HD)
    canvas.show_notice(notice_of(window.session))
    canvas.show()
    return canvas


def board_after_the_press(window: MainWindow) -> BoardCanvas:
    first_visit(window.session)
    return board(window)
