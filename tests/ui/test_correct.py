"""Ctrl+K: what a visit was, whose client, handed over, refused, disputed; debts are told before."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from frontdesk.book.decisions import Disputed, HandedOver, OwedGiven, Reclassified, Ruled, Suspended
from frontdesk.desk.commands import CloseDay, Dispute, OpenDay, SeeOff, Undo
from frontdesk.desk.orders import Reclassify
from frontdesk.visits import Kind, Owing
from tests.ui.made_up import first_visit, id_of, sign_in, turns
from tests.ui.officers_made import SUPERVISOR, desk_with_rights, settle
from tests.ui.windows import Hands
from ui.dialogs.after.correct import CorrectDialog
from ui.dialogs.after.deeds import Deed
from ui.dialogs.visits.why import WhyDialog

Key = Qt.Key


@pytest.fixture
def hands(tmp_path: Path) -> Iterator[Hands]:
    """One visit that was just given to 马英涵."""
    with desk_with_rights(tmp_path) as made:
        first_visit(made.session)
        yield made


def opened(hands: Hands) -> CorrectDialog:
    hands.control(Key.Key_K)
    dialog = hands.dialog
    assert isinstance(dialog, CorrectDialog)
    return dialog


def written(hands: Hands, kind: type) -> list[object]:
    return [entry.what for entry in hands.session.entries if isinstance(entry.what, kind)]


def newest(hands: Hands) -> str:
    assert hands.session.board is not None
    return list(hands.session.board.served)[-1]


def enter(hands: Hands, dialog: CorrectDialog, pin: str = SUPERVISOR) -> None:
    dialog.by.pin.setFocus()
    hands.type(pin)
    hands.press(Key.Key_Return)
    settle(hands)


def test_within_the_undo_time_the_desk_itself_says_what_it_was(hands: Hands) -> None:
    dialog = opened(hands)
    dialog.kind.choose(Kind.TRADE_VISIT)
    assert dialog.by.isHidden()
    assert "退还 马英涵 1 轮" in dialog.note.accessibleName()
    hands.press(Key.Key_Return)
    assert hands.dialog is None
    (debt,) = written(hands, OwedGiven)
    assert isinstance(debt, OwedGiven)
    assert (debt.kind, debt.cause) == (Owing.GIVEN_BACK, "trade_visit")


def test_later_it_takes_a_supervisors_pin(hands: Hands) -> None:
    hands.clock.forward(minutes=5)
    dialog = opened(hands)
    dialog.kind.choose(Kind.INVALID)
    assert dialog.by.isVisible()
    hands.press(Key.Key_Return)
    assert hands.dialog is dialog
    enter(hands, dialog)
    assert hands.dialog is None
    assert written(hands, Reclassified)


def test_somebodys_client_needs_an_owner(hands: Hands) -> None:
    dialog = opened(hands)
    assert dialog.kind.key == Kind.RETURN_VISIT
    assert not dialog.primary_button.isEnabled()
    dialog.person.setFocus()
    hands.type("ly")
    assert dialog.primary_button.isEnabled()
    hands.press(Key.Key_Return)
    (entry,) = written(hands, Reclassified)
    assert isinstance(entry, Reclassified)
    assert (entry.kind, entry.owner) == (Kind.RETURN_VISIT, id_of(hands.session, "李玉"))


def test_the_supervisor_rules_with_a_reason(hands: Hands) -> None:
    dialog = opened(hands)
    dialog.deed.choose(Deed.RULE)
    dialog.reason.choose("family")
    dialog.person.setFocus()
    hands.type("ly")
    enter(hands, dialog)
    (entry,) = written(hands, Ruled)
    assert isinstance(entry, Ruled)
    assert (entry.owner, entry.cause) == (id_of(hands.session, "李玉"), "family")


def test_down_leads_from_no_reason_to_the_first_one(hands: Hands) -> None:
    dialog = opened(hands)
    dialog.deed.choose(Deed.RULE)
    dialog.reason.setFocus()
    assert dialog.reason.key == ""
    hands.press(Key.Key_Down)
    assert dialog.reason.key == "same_phone"
    hands.press(Key.Key_Down)
    assert dialog.reason.key == "same_name"


def test_a_hand_over_takes_a_reason_and_somebody_ready(hands: Hands) -> None:
    dialog = opened(hands)
    dialog.deed.choose(Deed.HAND_OVER)
    dialog.reason.choose("unwell")
    dialog.person.setFocus()
    hands.type("ly")
    assert "李玉 接着接待，马英涵 恢复待接。" in dialog.note.accessibleName()
    hands.press(Key.Key_Return)
    (entry,) = written(hands, HandedOver)
    assert isinstance(entry, HandedOver)
    assert entry.cause == "unwell"


def test_a_refused_visitor_goes_to_the_next_and_the_penalty_is_told_before(hands: Hands) -> None:
    dialog = opened(hands)
    dialog.deed.choose(Deed.REFUSE)
    assert "马英涵 停接至 10月3日。" in dialog.note.accessibleName()
    hands.press(Key.Key_Return)
    assert not written(hands, Suspended), "without a reason nobody is suspended"
    dialog.reason.choose("tired")
    hands.press(Key.Key_Return)
    assert written(hands, Suspended)
    assert len(turns(hands.session)) == 2


def test_a_quarrel_is_marked_and_can_be_marked_once(hands: Hands) -> None:
    dialog = opened(hands)
    dialog.deed.choose(Deed.DISPUTE)
    hands.press(Key.Key_Return)
    assert written(hands, Disputed)
    dialog = opened(hands)
    assert dialog.choices.choices[0].right.endswith("有争议")
    deeds = [dialog.deed.itemText(row) for row in range(dialog.deed.count())]
    assert "标记争议" not in deeds


def test_a_quarrel_waits_for_its_ruling_also_when_the_visitors_have_left(hands: Hands) -> None:
    board = hands.session.board
    assert board is not None
    (visit,) = board.visits
    hands.session.do(Dispute(visit))
    hands.session.do(SeeOff(visit))
    first_visit(hands.session)
    dialog = opened(hands)
    first = dialog.choices.choices[0]
    assert (first.title, first.tone) == ("马英涵", "warning")
    assert first.right.endswith("有争议")
    assert dialog.choices.selected() != visit
    hands.press(Key.Key_Up)
    assert dialog.choices.selected() == visit
    dialog.deed.choose(Deed.RULE)
    dialog.reason.choose("family")
    dialog.person.setFocus()
    hands.type("ly")
    enter(hands, dialog)
    assert not any(choice.right.endswith("有争议") for choice in opened(hands).choices.choices)


def test_a_quarrel_of_a_closed_day_waits_until_it_is_ruled_on(hands: Hands) -> None:
    board = hands.session.board
    assert board is not None
    (visit,), closed = board.visits, board.date
    hands.session.do(Dispute(visit))
    hands.session.do(SeeOff(visit))
    hands.session.do(CloseDay((), "nobody_there"))
    hands.clock.forward(minutes=24 * 60)
    hands.session.do(OpenDay(hands.session.today()))
    assert hands.session.history.unruled_on(closed) == {visit}
    dialog = opened(hands)
    dialog.day.choose(closed.isoformat())
    assert dialog.choices.choices[0].right.endswith("有争议")
    dialog.deed.choose(Deed.RULE)
    dialog.kind.choose(Kind.TRADE_VISIT)
    dialog.reason.choose("evidence")
    enter(hands, dialog)
    assert hands.session.history.unruled_on(closed) == set()
    hands.session.do(Undo())
    assert hands.session.history.unruled_on(closed) == {visit}


def test_a_waiting_party_can_be_somebodys_client(hands: Hands) -> None:
    for _ in range(6):
        first_visit(hands.session)
    dialog = opened(hands)
    assert dialog.choices.choices[0].right.endswith("等候")
    assert dialog.by.isHidden()
    assert dialog.deed.count() == 3


def test_a_visit_of_a_closed_day_takes_the_supervisor_and_todays_entry(hands: Hands) -> None:
    board = hands.session.board
    assert board is not None
    visit = next(iter(board.visits))
    hands.session.do(SeeOff(visit))
    closed = board.date
    hands.session.do(CloseDay((), "nobody_there"))
    hands.clock.forward(minutes=24 * 60)
    hands.session.do(OpenDay(hands.session.today()))
    sign_in(hands.session, "马英涵", "李玉")
    dialog = opened(hands)
    assert not dialog.choices.choices
    dialog.day.choose(closed.isoformat())
    assert [choice.title for choice in dialog.choices.choices] == ["马英涵"]
    dialog.kind.choose(Kind.TRADE_VISIT)
    enter(hands, dialog)
    assert hands.dialog is None
    (entry,) = written(hands, Reclassified)
    assert isinstance(entry, Reclassified)
    assert entry.visit == visit
    assert written(hands, OwedGiven)


def test_from_why_one_gets_to_the_same_visit(hands: Hands) -> None:
    first_visit(hands.session)
    hands.press(Key.Key_F12)
    hands.press(Key.Key_Down)
    hands.control(Key.Key_K)
    dialog = hands.dialog
    assert isinstance(dialog, CorrectDialog)
    chosen = next(c for c in dialog.choices.choices if c.key == dialog.choices.selected())
    assert chosen.title == "马英涵"


def test_why_tells_what_became_of_the_visit_later(hands: Hands) -> None:
    hands.press(Key.Key_F12)
    dialog = hands.dialog
    assert isinstance(dialog, WhyDialog)
    assert not dialog.later.isVisible()
    hands.press(Key.Key_Return)
    hands.session.do(Reclassify(newest(hands), Kind.TRADE_VISIT))
    hands.press(Key.Key_F12)
    dialog = hands.dialog
    assert isinstance(dialog, WhyDialog)
    was, debt = dialog.later.text().split("\n")
    assert was == "后来：这次来访改为：踩盘/市调/中介。"
    assert debt.startswith("后来：退还马英涵一轮")


def test_undo_names_the_decision_that_it_takes_back(hands: Hands) -> None:
    hands.session.do(Reclassify(newest(hands), Kind.TRADE_VISIT))
    hands.desk.show_board()
    assert "更正来访" in hands.desk.just_now.undo.text()


def test_names_find_the_visit(hands: Hands) -> None:
    first_visit(hands.session)
    dialog = opened(hands)
    hands.type("myh")
    assert [choice.title for choice in dialog.choices.choices] == ["马英涵"]


def test_a_day_without_visits_says_so(tmp_path: Path) -> None:
    with desk_with_rights(tmp_path) as hands:
        dialog = opened(hands)
        assert "没有可更正的来访" in dialog.note.accessibleName()
        hands.press(Key.Key_Return)
        assert hands.dialog is dialog


def test_after_a_hand_over_it_is_the_other_one_who_refuses(hands: Hands) -> None:
    dialog = opened(hands)
    dialog.deed.choose(Deed.HAND_OVER)
    dialog.reason.choose("unwell")
    dialog.person.setFocus()
    hands.type("ly")
    hands.press(Key.Key_Return)
    assert opened(hands).choices.choices[0].title == "李玉"
