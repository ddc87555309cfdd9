"""Tours, VIPs and their briefings: F4, Ctrl+G, the list *Expected today*, and the alarm."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from frontdesk.book.decisions import Expected
from frontdesk.desk.commands import CloseDay, FirstVisit, GuestVisit, MarkAway, SeeOff, SignOut
from frontdesk.desk.orders import SetStage
from frontdesk.desk.rights import pins
from frontdesk.people import Cause, Stage
from frontdesk.visits import Grade, Kind, Rank
from tests.ui.made_up import first_visit, id_of, morning, open_day, sign_in
from tests.ui.windows import Hands, window_on
from tests.ui.with_rights import CHEAP, PIN, SUPERVISOR, approved, brief, give_pins, site_with_rights
from ui.dialogs.after.correct import CorrectDialog
from ui.dialogs.override import OverrideDialog
from ui.dialogs.visits.expect import ExpectDialog, clock_of
from ui.dialogs.visits.guests import GuestsDialog
from ui.dialogs.visits.pass_over import PassDialog
from ui.main_window import HISTORY
from ui.pages.history.found_rows import At
from ui.pages.history_page import HistoryPage
from ui.startup.furnishing import Furnishing
from ui.startup.preferences import Preferences

Key = Qt.Key


@pytest.fixture
def hands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hands]:
    """An open day with three ready, and a supervisor with a PIN."""
    monkeypatch.setattr(pins, "COST", CHEAP)
    with window_on(tmp_path, morning(), site_with_rights()) as made:
        made.session.rights.jobs = None
        give_pins(made.session)
        open_day(made.session)
        sign_in(made.session, "马英涵", "李玉", "郭然")
        yield made


def guests(hands: Hands) -> GuestsDialog:
    dialog = hands.dialog
    assert isinstance(dialog, GuestsDialog)
    return dialog


def briefing(hands: Hands) -> ExpectDialog:
    dialog = hands.dialog
    assert isinstance(dialog, ExpectDialog)
    return dialog


def visit_of(hands: Hands) -> object:
    """Kind, grade and size of the only party in the house."""
    board = hands.session.board
    assert board is not None
    (visit,) = board.visits.values()
    return visit.kind, visit.grade, visit.party


def test_f4_enter_gives_an_ordinary_tour_at_once(hands: Hands) -> None:
    hands.press(Key.Key_F4)
    dialog = guests(hands)
    assert "参观团：由马英涵（德信行）接待。" in dialog.note.text.text()
    assert dialog.primary_button.text() == "请马英涵接待"
    hands.press(Key.Key_Return)
    assert hands.dialog is None
    assert hands.called == "马英涵"
    assert visit_of(hands) == (Kind.TOUR, Grade.ORDINARY, None)


def test_size_and_rank_suggest_a_grade_and_decide_nothing(hands: Hands) -> None:
    hands.press(Key.Key_F4)
    dialog = guests(hands)
    hands.type("2")
    assert dialog.fields.kind_told() is Kind.VIP
    hands.type("1")
    dialog.fields.party.setFocus()
    hands.type("２５")
    dialog.fields.rank.setFocus()
    hands.type("4")
    assert dialog.fields.rank_told() is Rank.BUSINESS
    assert dialog.note._title.text() == "建议：重要 · 实际等级：普通"
    assert "主任交底" in dialog.note.text.text()
    hands.press(Key.Key_Return)
    assert visit_of(hands) == (Kind.TOUR, Grade.ORDINARY, 25)


def test_a_wrong_size_is_said_beside_the_field(hands: Hands) -> None:
    hands.press(Key.Key_F4)
    dialog = guests(hands)
    dialog.fields.party.setFocus()
    hands.type("12a")
    assert dialog.fields.party_note.text() == "只能填数字"
    assert not dialog.primary_button.isEnabled()


def test_a_line_of_the_list_makes_it_important(hands: Hands) -> None:
    brief(hands.session, Kind.TOUR, Grade.IMPORTANT, 20, Rank.BUSINESS)
    hands.rest()
    assert [fact.name for fact in hands.desk.side.expected.rows.shown()] == ["参观团 20 人"]
    hands.press(Key.Key_F4)
    dialog = guests(hands)
    assert [choice.right for choice in dialog.choices.choices] == ["重要 · 沈主任", ""]
    assert "重要接待" in dialog.note.text.text()
    assert not dialog.fields.kind.isEnabled()
    hands.press(Key.Key_Return)
    assert visit_of(hands) == (Kind.TOUR, Grade.IMPORTANT, 20)
    assert hands.desk.side.expected.wanted() == 0
    assert "重要参观团" in hands.desk.called_card.caption.text()
    assert hands.desk.just_now.rows.shown()[0].detail.startswith("重要参观团")


def test_important_visits_are_marked_as_such_among_those_that_can_be_corrected(hands: Hands) -> None:
    brief(hands.session, Kind.TOUR, Grade.IMPORTANT, 20)
    for key in (Key.Key_F4, Key.Key_Return):
        hands.press(key)
    visit = next(iter(hands.session.board.visits))  # type: ignore[union-attr]
    for told in ("重要参观团 20 人", "重要参观团"):
        hands.control(Key.Key_K)
        assert isinstance(hands.dialog, CorrectDialog)
        assert [choice.detail for choice in hands.dialog.choices.choices] == [told]
        hands.press(Key.Key_Escape)
        hands.session.do(SeeOff(visit))


def test_important_guests_wait_for_somebody_skilled_and_the_desk_says_so(hands: Hands) -> None:
    for skilled in ("马英涵", "郭然"):
        hands.session.do(MarkAway(id_of(hands.session, skilled), Cause.SHORT_BREAK))
    lowered = SetStage(id_of(hands.session, "李玉"), Stage.INDEPENDENT, SUPERVISOR.id)
    approved(hands.session, lowered)
    hands.session.do(SignOut(lowered.consultant))
    sign_in(hands.session, "李玉")
    brief(hands.session, Kind.TOUR, Grade.IMPORTANT, 20)
    hands.press(Key.Key_F4)
    assert "重要接待：暂无熟手待接，客人等候。" in guests(hands).note.text.text()
    hands.press(Key.Key_Return)
    assert hands.desk.called_card.caption.text() == "暂无熟手待接"
    assert hands.desk.called_card.following.text() == "有熟手待接时自动请到。"
    hands.press(Key.Key_F5)
    dialog = hands.dialog
    assert isinstance(dialog, OverrideDialog)
    assert {choice.title: choice.right for choice in dialog.choices.choices}["李玉"] == "不是熟手"


def test_with_a_list_a_digit_chooses_new_guests(hands: Hands) -> None:
    brief(hands.session, Kind.VIP, Grade.IMPORTANT)
    hands.press(Key.Key_F4)
    hands.type("２")
    dialog = guests(hands)
    assert dialog.command().expected is None
    hands.press(Key.Key_Return)
    assert hands.session.board is not None
    assert len(hands.session.board.expected) == 1


def test_the_developers_guests_are_the_supervisors(hands: Hands) -> None:
    brief(hands.session, Kind.VIP, Grade.VERY_IMPORTANT, 3, Rank.DEVELOPERS_GUESTS)
    hands.press(Key.Key_F4)
    assert "由沈主任接待" in guests(hands).note.text.text()
    hands.press(Key.Key_Return)
    assert hands.called == "沈主任"
    assert [fact.name for fact in hands.desk.receptions.rows.shown()] == ["沈主任"]
    hands.press(Key.Key_F7)
    hands.press(Key.Key_Return)
    assert hands.desk.receptions.rows.shown() == []


def test_the_search_names_the_supervisor_who_received(hands: Hands, tmp_path: Path) -> None:
    brief(hands.session, Kind.VIP, Grade.VERY_IMPORTANT, 3, Rank.DEVELOPERS_GUESTS)
    hands.press(Key.Key_F4)
    hands.press(Key.Key_Return)
    Furnishing(hands.window, Preferences(tmp_path / "desk.ini"), tmp_path, {})
    hands.control(Key.Key_F)
    page = hands.window.page(HISTORY)
    assert isinstance(page, HistoryPage)
    assert [row.cells[At.WHO] for row in page.search.model.rows] == ["沈主任"]


def test_the_supervisor_briefs_by_pin_and_the_note_stands_beside_the_book(hands: Hands) -> None:
    hands.control(Key.Key_G)
    dialog = briefing(hands)
    hands.type("市建行")
    dialog.fields.party.setFocus()
    hands.type("20")
    dialog.fields.rank.setFocus()
    hands.type("4")
    assert dialog.grade.value() == Grade.IMPORTANT
    dialog.time.setFocus()
    hands.type("1430")
    assert not dialog.primary_button.isEnabled()
    dialog.approval.pin.setFocus()
    hands.type(PIN)
    hands.press(Key.Key_Return)
    assert hands.dialog is None
    hands.rest()
    (fact,) = hands.desk.side.expected.rows.shown()
    assert (fact.lead, fact.name, fact.detail, fact.right) == (
        "14:30",
        "市建行",
        "参观团 20 人",
        "重要 · 沈主任",
    )
    (line,) = [entry.what for entry in hands.session.entries if isinstance(entry.what, Expected)]
    assert "市建行" not in str(line)


def test_a_wrong_pin_puts_nobody_on_the_list(hands: Hands) -> None:
    hands.control(Key.Key_G)
    dialog = briefing(hands)
    dialog.approval.pin.setFocus()
    hands.type("918273")
    hands.press(Key.Key_Return)
    assert hands.dialog is dialog
    assert hands.session.board is not None
    assert not hands.session.board.expected


def test_after_the_close_guests_are_briefed_for_the_next_day_and_stay_on_the_list(hands: Hands) -> None:
    hands.session.do(CloseDay((), "nobody_there"))
    hands.control(Key.Key_G)
    dialog = briefing(hands)
    assert dialog.day.key == (hands.session.today() + timedelta(days=1)).isoformat()
    dialog.approval.pin.setFocus()
    hands.type(PIN)
    hands.press(Key.Key_Return)
    assert hands.dialog is None
    hands.clock.forward(minutes=24 * 60 - 60)
    hands.control(Key.Key_G)
    dialog = briefing(hands)
    assert dialog.day.key == hands.session.today().isoformat()
    dialog.approval.pin.setFocus()
    hands.type(PIN)
    hands.press(Key.Key_Return)
    open_day(hands.session)
    assert hands.session.board is not None
    assert len(hands.session.board.expected) == 2


def test_a_grade_chosen_by_hand_stays(hands: Hands) -> None:
    hands.control(Key.Key_G)
    dialog = briefing(hands)
    dialog.grade.setFocus()
    hands.type("3")
    dialog.fields.party.setText("4")
    assert dialog.grade.value() == Grade.VERY_IMPORTANT


def test_guests_at_the_door_are_briefed_and_then_received(hands: Hands) -> None:
    hands.press(Key.Key_F4)
    guests(hands).fields.party.setText("30")
    hands.control(Key.Key_G)
    dialog = briefing(hands)
    assert dialog.fields.party_told() == 30
    dialog.grade.choose(Grade.IMPORTANT)
    dialog.approval.pin.setFocus()
    hands.type(PIN)
    hands.press(Key.Key_Return)
    assert guests(hands).command().expected is not None
    hands.press(Key.Key_Return)
    assert visit_of(hands) == (Kind.TOUR, Grade.IMPORTANT, 30)


def test_the_supervisor_who_receives_in_person_is_never_passed(hands: Hands) -> None:
    brief(hands.session, Kind.TOUR, Grade.VERY_IMPORTANT)
    hands.press(Key.Key_F4)
    hands.press(Key.Key_Return)
    assert hands.called == "沈主任"
    assert not hands.desk.called_card.absent.isVisible()
    hands.press(Key.Key_F8)
    dialog = hands.dialog
    assert isinstance(dialog, PassDialog)
    assert dialog.turns.choices == ()
    assert not dialog.primary_button.isEnabled()


@pytest.mark.parametrize(
    ("typed", "told"),
    [("9:30", "09:30"), ("0930", "09:30"), ("９：３０", "09:30"), ("930", "09:30"), ("14", "14:00"),
     ("14.05", "14:05"), ("25:00", None), ("9:75", None), ("abc", None), ("", None)],
)  # fmt: skip
def test_times_as_people_type_them(typed: str, told: str | None) -> None:
    clock = clock_of(typed)
    assert (f"{clock:%H:%M}" if clock else None) == told


def test_a_tour_that_waits_two_minutes_alarms_once(hands: Hands) -> None:
    for _ in range(3):
        first_visit(hands.session)
    hands.session.do(FirstVisit("plain"))
    hands.session.do(GuestVisit("tour", Kind.TOUR, 18))
    rung = len(hands.rung)
    hands.clock.forward(seconds=119)
    hands.desk.tick()
    assert len(hands.rung) == rung
    assert not any(fact.alarms for fact in hands.desk.waiting.rows.shown())
    hands.clock.forward(seconds=2)
    hands.desk.tick()
    hands.clock.forward(seconds=5)
    hands.desk.tick()
    assert len(hands.rung) == rung + 1
    hands.rest()
    first = hands.desk.waiting.rows.shown()[0]
    assert (first.name, first.detail, first.alarms) == ("第 2 组", "参观团 18 人", True)
    assert "超时" in first.amount
