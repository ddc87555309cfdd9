"""A day of people and agencies with long names, all cards of the desk filled."""

from dataclasses import replace

from frontdesk.desk.commands import FirstVisit, GuestVisit, MarkAway, MarkBack, SeeOff, SignOut
from frontdesk.people import Cause, Stage
from frontdesk.site import Newcomer, Site, found
from frontdesk.visits import Grade, Kind, Rank
from tests.ui.made_up import Clock, first_visit, open_day, sign_in
from tests.ui.officers_made import OFFICERS
from tests.ui.with_rights import brief
from ui.main_window import MainWindow
from ui.session import Session

AGENCIES = {
    "Montgomery & Partners": ("Christopher Montgomery", "Alexandra Featherstone", "Bartholomew Whitaker"),
    "恒远联合置业顾问": ("阿卜杜热合曼·买买提", "司徒婉清", "欧阳晓雯", "古丽努尔·阿卜杜拉"),
    "Riverside Residential": ("Maximilian Hohenberg", "Wilhelmina Ashworth", "Theodora Papadopoulos"),
}


def office() -> Site:
    people = [Newcomer(name, a, Stage.SKILLED) for a, names in AGENCIES.items() for name in names]
    made = found("ln", "Riverside Gardens Sales Centre", "Asia/Shanghai", [(a, 1) for a in AGENCIES], people)
    return replace(made, officers=OFFICERS)


def day(session: Session, clock: Clock) -> None:
    """Guests expected, a turn owed, some receive, one is awaited."""
    open_day(session)
    sign_in(session, *(name for names in AGENCIES.values() for name in names))
    brief(session, Kind.TOUR, Grade.VERY_IMPORTANT, 120, Rank.BUSINESS, "Municipal Construction Bank")
    away = session.previews(1)[0].consultant
    session.do(MarkAway(away, Cause.COMPANY_ERRAND))
    visits = [first_visit(session, party=4) for _ in range(3)]
    session.do(MarkBack(away))
    clock.forward(70)
    for visit in visits[1:]:
        session.do(SeeOff(visit))
    session.do(GuestVisit("tour", Kind.TOUR, 18, Rank.PUBLIC))
    for _ in range(2):
        first_visit(session, party=12)
        clock.forward(1)
    session.do(FirstVisit("last"))


def somebody_leaves(window: MainWindow) -> None:
    """The newest action stands in the head of *just now*."""
    board = window.session.board
    assert board is not None
    window.session.do(SignOut(max(board.ready, key=lambda who: len(board.name(who)))))
