"""Tours, VIPs and the desk's other visits, for the pictures."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from frontdesk.desk.commands import Dispute, FirstVisit, GuestVisit, MarkAway
from frontdesk.desk.orders import Suspend
from frontdesk.people import Cause
from frontdesk.visitors import Details
from frontdesk.visits import Grade, Kind, Rank
from tests.ui.made_up import Clock, busy_saturday, first_visit
from tests.ui.with_rights import SUPERVISOR, approved, brief
from ui.dialogs.visits.claims import ClaimsDialog
from ui.dialogs.visits.expect import ExpectDialog
from ui.dialogs.visits.guests import GuestsDialog
from ui.dialogs.visits.other_visits import OtherVisitsDialog
from ui.dialogs.visits.return_visit import ReturnVisitDialog
from ui.main_window import MainWindow
from ui.session import Session

Show = Callable[[MainWindow], None]


def with_guests(session: Session, clock: Clock) -> None:
    """A busy day with guests expected, a tour received, somebody suspended, somebody owed a turn."""
    busy_saturday(session, clock)
    brief(session, Kind.TOUR, Grade.IMPORTANT, 20, Rank.BUSINESS, "市建行")
    brief(session, Kind.VIP, Grade.VERY_IMPORTANT, 3, Rank.DEVELOPERS_GUESTS, "王女士")
    session.do(GuestVisit("t1", Kind.TOUR, 18, Rank.PUBLIC))
    assert session.board is not None
    line = [who for who in session.board.lines["walk_in"]["a3"] if who in session.board.ready]
    until = session.today() + timedelta(days=3)
    approved(session, Suspend(line[-1], "appearance", SUPERVISOR.id, until))
    session.do(MarkAway(session.previews(1)[0].consultant, Cause.COMPANY_ERRAND))
    for number in range(3):
        session.do(FirstVisit(f"w{number}"))
        clock.forward(1)
    session.do(Dispute("w2"))


def with_alarm(session: Session, clock: Clock) -> None:
    """Nobody is ready, and a tour has waited for too long."""
    with_guests(session, clock)
    while session.board is not None and session.board.ready:
        first_visit(session)
    session.do(FirstVisit("plain", 2))
    session.do(GuestVisit("t2", Kind.TOUR, 22, Rank.PRESS))
    clock.forward(3)
    session.do(FirstVisit("late"))


def with_claim(session: Session, clock: Clock) -> None:
    """Somebody's protected client was received by another one, and registered."""
    busy_saturday(session, clock)
    session.do(FirstVisit("other"))
    session.register("other", Details("王丽", "13812348000", None))


def guests_new(window: MainWindow) -> None:
    """Guests whom nobody has briefed, although size and rank suggest it."""
    window.openers.guests()
    dialog = window.openers.current
    assert isinstance(dialog, GuestsDialog)
    dialog.choices.select_row(len(dialog.choices.choices) - 1)
    dialog.fields.party.setText("25")
    dialog.fields.rank.choose(Rank.BUSINESS)


def expect(window: MainWindow) -> None:
    """A briefing with a time that is none."""
    window.openers.expect_and_go_on(GuestVisit("t3", Kind.TOUR, 25, Rank.OFFICIALS))
    dialog = window.openers.current
    assert isinstance(dialog, ExpectDialog)
    dialog.time.setText("99")


def others(digit: int) -> Show:
    """F6 with this way chosen."""

    def show(window: MainWindow) -> None:
        window.actions_by_name["others"].trigger()
        dialog = window.openers.current
        assert isinstance(dialog, OtherVisitsDialog)
        dialog.ways.pick_digit(digit)

    return show


def together(window: MainWindow) -> None:
    """Two who come together, the first of them told."""
    window.actions_by_name["return_visit"].trigger()
    dialog = window.openers.current
    assert isinstance(dialog, ReturnVisitDialog)
    dialog.ways.choose("together")
    dialog.field.setText("8000")
    dialog.confirm()
    dialog.field.setText("ly")


def family(window: MainWindow) -> None:
    """Who is one family with a visitor."""
    window.actions_by_name["return_visit"].trigger()
    dialog = window.openers.current
    assert isinstance(dialog, ReturnVisitDialog)
    dialog.field.setText("8000")
    QTest.keyClick(dialog, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)


def claims(window: MainWindow) -> None:
    ClaimsDialog(window, window.session, "other").open()


def met(window: MainWindow) -> None:
    """The one called has come."""
    window.actions_by_name["first_visit"].trigger()
    window.actions_by_name["met"].trigger()
