"""Days as the office tells them: a quiet Tuesday, a packed Saturday, a VIP tour with an override, a dispute
and its explanation, the close of day and the slip a week later."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from frontdesk.book.decisions import Disputed, Ruled
from frontdesk.rotation.board import Board
from frontdesk.verify import verify_files
from frontdesk.visits import Grade, Kind, Lane, Rank
from tests.ui.made_up import Clock, id_of, site, turns
from tests.ui.officers_made import SUPERVISOR, desk_with_rights, settle
from tests.ui.windows import Hands, window_on
from tests.ui.with_rights import brief
from ui import theme
from ui.dialogs.after.correct import CorrectDialog
from ui.dialogs.after.deeds import Deed
from ui.dialogs.override import OverrideDialog
from ui.dialogs.visits.why import WhyDialog
from ui.main_window import CLOSE
from ui.pages.close_page import ClosePage
from ui.words import use_language

Key = Qt.Key
ARRIVED_TOGETHER = ("马英涵", "李玉", "郭然", "查军", "单明敏", "何欣")


@pytest.fixture(autouse=True)
def in_chinese(qapp: QApplication) -> None:
    use_language(qapp, "zh_CN")
    theme.apply(qapp, "light")


@pytest.fixture
def tuesday(tmp_path: Path) -> Iterator[Hands]:
    """Two agencies of two people; nine o'clock, and nothing is open yet."""
    clock = Clock(datetime(2026, 9, 29, 1, 0, tzinfo=UTC))
    with window_on(tmp_path, clock, site(most=2, agencies=2)) as hands:
        hands.window.add_page(CLOSE, ClosePage(hands.session, hands.window.jobs, tmp_path / "days"))
        yield hands


@pytest.fixture
def saturday(tmp_path: Path) -> Iterator[Hands]:
    """Three agencies, two people of each at the desk, people with rights."""
    with desk_with_rights(tmp_path) as hands:
        hands.window.add_page(CLOSE, ClosePage(hands.session, hands.window.jobs, tmp_path / "days"))
        yield hands


def test_a_quiet_tuesday(tuesday: Hands) -> None:
    """One family in the morning, a call in the afternoon; the other agency is owed half a turn tonight."""
    hands = tuesday
    the_desk_is_taken(hands, "刘敏")
    people_sign_in(hands, "myh", "ly")
    hands.clock.forward(minutes=80)

    hands.press(Key.Key_F2)
    assert hands.called == "马英涵"
    hands.type("3")
    hands.press(Key.Key_F10)
    hands.clock.forward(minutes=50)
    hands.press(Key.Key_F7)
    hands.type("1")
    assert not board(hands).busy

    hands.clock.forward(minutes=180)
    hands.press(Key.Key_F6)
    hands.press(Key.Key_Return)
    assert hands.dialog is None
    assert turns(hands.session) == ["马英涵", "马英涵"]  # a call has a rotation of its own

    assert lags(hands) == {"德信行": Fraction(-1, 2), "中联": Fraction(1, 2)}
    assert hands.next == "李玉"
    the_day_is_closed(hands, "a1", "a2")
    assert hands.next == "今日已收班"


def test_a_packed_saturday(saturday: Hands) -> None:
    """More parties than people: the first six are received in turn, the others as they came."""
    hands = saturday
    for name in ARRIVED_TOGETHER:
        hands.press(Key.Key_F2)
        assert hands.called == name
        hands.clock.forward(minutes=2)
    for place in (1, 2, 3):
        hands.press(Key.Key_F2)
        assert hands.called == f"第 {place} 组等候"
        hands.clock.forward(minutes=1)
    first_to_come = [visit.id for visit in board(hands).waiting_visits()]

    for free in ("hx", "ly", "myh"):
        hands.press(Key.Key_F7)
        hands.type(free)
        hands.press(Key.Key_Return)
        hands.clock.forward(minutes=1)
    assert turns(hands.session)[6:] == ["何欣", "李玉", "马英涵"]
    receiving = board(hands).busy
    assert [receiving[id_of(hands.session, who)] for who in ("何欣", "李玉", "马英涵")] == first_to_come
    assert not board(hands).waiting_visits()
    assert set(lags(hands).values()) == {Fraction(0)}


def test_a_vip_tour_with_an_override(saturday: Hands) -> None:
    """The supervisor has briefed a bank's tour; then a visitor needs somebody's language, at a price."""
    hands = saturday
    brief(hands.session, Kind.TOUR, Grade.IMPORTANT, 20, Rank.BUSINESS, "市建行")
    walk_ins = lags(hands)
    hands.press(Key.Key_F4)
    hands.type("1")
    hands.press(Key.Key_Return)
    assert hands.called == "马英涵"
    assert lags(hands) == walk_ins  # important guests have lags of their own
    hands.clock.forward(minutes=5)

    hands.press(Key.Key_F5)
    dialog = hands.dialog
    assert isinstance(dialog, OverrideDialog)
    hands.type("gr")
    for answer in ("2", "1"):  # why, and who approves
        hands.press(Key.Key_Tab)
        hands.type(answer)
    hands.press(Key.Key_Tab)
    price = dialog.price.accessibleName()
    assert "郭然" in price
    assert "多接 0.7" in price
    hands.type(SUPERVISOR)
    hands.press(Key.Key_Return)
    settle(hands)
    assert hands.called == "郭然"
    assert lags(hands)["世华"] == Fraction(-2, 3)
    hands.desk.show_next()
    assert hands.next == "查军"  # the agencies that gave way come first: A's next, while Ma is with the tour


def test_a_dispute_and_its_explanation(saturday: Hands) -> None:
    """Two want the same client: served by rotation now, ruled later, and told so to whoever asks."""
    hands = saturday
    hands.press(Key.Key_F2)
    assert hands.called == "马英涵"
    corrected(hands, Deed.DISPUTE)
    hands.press(Key.Key_Return)
    assert told(hands, Disputed)
    assert list(board(hands).busy) == [id_of(hands.session, "马英涵")]

    hands.clock.forward(minutes=90)
    dialog = corrected(hands, Deed.RULE)
    dialog.reason.choose("evidence")
    dialog.person.setFocus()
    hands.type("ly")
    dialog.by.pin.setFocus()
    hands.type(SUPERVISOR)
    hands.press(Key.Key_Return)
    settle(hands)
    assert hands.dialog is None
    assert told(hands, Ruled)

    hands.press(Key.Key_F12)
    why = hands.dialog
    assert isinstance(why, WhyDialog)
    assert "马英涵" in why.reason.text()
    assert "有争议" in why.later.text()
    assert "主任判客，归属李玉" in why.later.text()


def test_the_close_of_day_and_the_slip_a_week_later(saturday: Hands) -> None:
    """An agency's clerk takes head and file home; a week later both still tell the same day, and a file in
    which somebody has changed a name doesn't."""
    hands = saturday
    for _ in range(4):
        hands.press(Key.Key_F2)
        hands.clock.forward(minutes=9)
    page = the_day_is_closed(hands, "a1", "a2", "a3")
    head_on_paper = board(hands).head
    (day_file,) = page.base.rglob("*.day.json")

    hands.clock.forward(minutes=7 * 24 * 60)
    (report,) = verify_files([day_file], head_on_paper)
    assert report.ok
    assert report.turns == 4

    (other_head,) = verify_files([day_file], head_on_paper[::-1])
    assert not other_head.ok

    day = json.loads(day_file.read_text("utf-8"))
    given = next(entry for entry in day["entries"] if entry["kind"] == "turn_given")
    given["data"]["consultant"] = id_of(hands.session, "查军")
    forged = day_file.with_name("forged.day.json")
    forged.write_text(json.dumps(day), "utf-8")
    (found_out,) = verify_files([forged], head_on_paper)
    assert not found_out.ok


# ---- what a receptionist does again and again


def the_desk_is_taken(hands: Hands, who: str) -> None:
    hands.control(Key.Key_O)
    hands.control(Key.Key_D)
    hands.type(who)
    hands.press(Key.Key_Return)


def people_sign_in(hands: Hands, *initials: str) -> None:
    hands.press(Key.Key_F9)
    for letters in initials:
        hands.type(letters)
        hands.press(Key.Key_Return)
    hands.press(Key.Key_Escape)


def corrected(hands: Hands, deed: Deed) -> CorrectDialog:
    """Ctrl+K at the newest visit, with this chosen."""
    hands.control(Key.Key_K)
    dialog = hands.dialog
    assert isinstance(dialog, CorrectDialog)
    dialog.choices.select_row(0)
    dialog.deed.choose(deed)
    return dialog


def the_day_is_closed(hands: Hands, *agencies: str) -> ClosePage:
    """Each agency's person looks and confirms; the files are written."""
    hands.control(Key.Key_E)
    page = hands.window.page(CLOSE)
    assert isinstance(page, ClosePage)
    for agency in agencies:
        page.confirm.people[agency].setFocus()
        hands.press(Key.Key_Down)
    hands.control(Key.Key_Return)
    while hands.window.jobs.busy:
        QTest.qWait(20)
    hands.window.show_desk()
    return page


def told(hands: Hands, kind: type) -> bool:
    """Whether the book says so."""
    return any(isinstance(entry.what, kind) for entry in hands.session.entries)


def lags(hands: Hands) -> dict[str, Fraction]:
    """How each agency stands in the walk-in rotation, by its name."""
    now = board(hands)
    return {agency.name: now.lags[Lane.WALK_IN][agency.id] for agency in now.agencies}


def board(hands: Hands) -> Board:
    assert hands.session.board is not None
    return hands.session.board
