"""What a PIN decides, for the pictures: each brings one dialog to the screen."""

from collections.abc import Callable

from frontdesk.desk.orders import Penalise, Rule, Suspend
from frontdesk.people import Stage
from tests.ui.with_rights import SUPERVISOR, approved
from ui.dialogs.after.correct import CorrectDialog
from ui.dialogs.after.deeds import Deed
from ui.dialogs.approval import ask_approval
from ui.dialogs.officers.dialog import OfficersDialog
from ui.dialogs.officers.parts import Deed as OfficersDeed
from ui.dialogs.officers.secret_box import Secret
from ui.dialogs.override import OverrideDialog
from ui.dialogs.person.penalise import PenaliseDialog, SuspendDialog
from ui.dialogs.person.record import RecordDialog
from ui.main_window import MainWindow

Show = Callable[[MainWindow], None]


def override(window: MainWindow) -> None:
    """An override that lacks only the PIN."""
    window.actions_by_name["override"].trigger()
    dialog = window.openers.current
    assert isinstance(dialog, OverrideDialog)
    dialog.choices.select_row(2)
    dialog.reason.choose("language")
    dialog.by.pin.setText("308")


def override_refused(window: MainWindow) -> None:
    """A manager across agencies."""
    override(window)
    dialog = window.openers.current
    assert isinstance(dialog, OverrideDialog)
    dialog.choices.select_row(len(dialog.choices.choices) - 1)
    dialog.by.who.choose("m1")


def correct(deed: Deed) -> Show:
    """A visit of today that is corrected."""

    def show(window: MainWindow) -> None:
        window.actions_by_name["after"].trigger()
        dialog = window.openers.current
        assert isinstance(dialog, CorrectDialog)
        dialog.choices.select_row(1)
        dialog.deed.choose(deed)
        dialog.people.select_row(1)

    return show


def officers(deed: OfficersDeed) -> Show:
    """People with rights."""

    def show(window: MainWindow) -> None:
        window.actions_by_name["officers"].trigger()
        dialog = window.openers.current
        assert isinstance(dialog, OfficersDialog)
        dialog.choices.select_row(2)
        dialog.deed.choose(deed)
        if deed is OfficersDeed.RESET:
            dialog.chosen.setText("123456")

    return show


def pin_shown(window: MainWindow) -> None:
    """A new PIN, shown once."""
    officers(OfficersDeed.RENEW)(window)
    dialog = window.openers.current
    assert isinstance(dialog, OfficersDialog)
    dialog._shown(Secret("谢经理", "951303", "", ""))


def penalty(window: MainWindow) -> None:
    dialog = PenaliseDialog(window, window.session, "c1")
    dialog.offence.choose("wrong_turn")
    dialog.open()


def why_later(window: MainWindow) -> None:
    """F12 at a turn that somebody else took, and that was ruled on."""
    session, board = window.session, window.session.board
    assert board is not None
    visit = list(board.served)[-1]
    taker = next(who for who in board.ready if who != board.served[visit].consultant)
    approved(session, Penalise(taker, "wrong_turn", SUPERVISOR.id, visit))
    approved(session, Rule(visit, "evidence", SUPERVISOR.id, taker))
    window.actions_by_name["why"].trigger()


def suspension(window: MainWindow) -> None:
    SuspendDialog(window, window.session, "c1").open()


def record(window: MainWindow) -> None:
    dialog = RecordDialog(window, window.session, "c1")
    dialog.deed.choose(Stage.ACCOMPANIED)
    dialog.open()


def approval(window: MainWindow) -> None:
    """The small dialog."""
    ask_approval(window, window.session, Suspend("c1", "appearance", ""), told="马英涵")
