"""The made-up day shows what an office decides, and its people with rights have the PINs that are told."""

from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest

from frontdesk.book.decisions import Expected, OwedGiven, SentToBack
from frontdesk.book.entries import TurnGiven
from frontdesk.demo.saturday import PINS, play_busy_saturday
from frontdesk.desk.desk import Desk
from frontdesk.desk.rights.approvals import approve
from frontdesk.desk.rights.pins import ChoosePin
from frontdesk.rotation.figures.reading import read
from frontdesk.rotation.figures.times import answer_times
from frontdesk.visits import Basis


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk.at(tmp_path / "day.book")
    play_busy_saturday(made)
    yield made
    made.close()


def test_there_is_one_decision_of_each_kind(desk: Desk) -> None:
    whats = [entry.what for entry in desk.entries]
    for kind in (Expected, OwedGiven, SentToBack):
        assert [what for what in whats if isinstance(what, kind)]
    assert [w for w in whats if isinstance(w, TurnGiven) and w.basis is Basis.OVERRIDE]


def test_most_visitors_are_met_soon_after_the_call(desk: Desk) -> None:
    times, without = answer_times(read(desk.site, desk.entries))
    seconds = [each for of in times.values() for each in of]
    assert len(seconds) > 2 * sum(without.values()) > 0
    assert 20 < median(seconds) < 60


def test_the_owed_turn_waits_for_whom_it_is_owed(desk: Desk) -> None:
    assert desk.board is not None
    assert all(debt.consultant in desk.board.busy for debt in desk.board.owed)


def test_everybody_with_rights_has_the_pin_that_is_told(desk: Desk) -> None:
    assert [officer.name for officer in desk.site.officers] == ["蔡经理", "谢经理", "方经理", "沈主任"]
    for officer in desk.site.officers:
        approval = approve(desk, officer.id, PINS[officer.name], ChoosePin(officer.id))
        assert approval.by == officer.id
