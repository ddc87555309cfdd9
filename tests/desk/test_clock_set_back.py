"""A clock that was set back changes nothing that counts."""

from datetime import timedelta

from frontdesk.desk.commands import FirstVisit
from frontdesk.desk.desk import Desk
from tests.office import Clock


def test_it_gives_no_more_time_to_undo(desk: Desk, clock: Clock) -> None:
    desk.do(FirstVisit("v1"))
    action = desk.actions[-1]
    assert desk.board is not None
    sheet = desk.board.sheet
    assert action.left(sheet, clock() - timedelta(days=2)) == sheet.undo_seconds
    assert action.left(sheet, clock() + timedelta(seconds=sheet.undo_seconds + 1)) < 0
