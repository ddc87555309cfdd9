"""Records: frozen, equal by what they say, and made into what they are only when the first is met."""

from dataclasses import FrozenInstanceError, field, fields, is_dataclass, replace
from threading import Barrier, Thread

import pytest

from frontdesk.records import QUIET, Record, quiet


def test_a_kind_of_record_costs_nothing_until_the_first_one() -> None:
    class Turn(Record):
        seq: int

    assert "__init__" not in vars(Turn)
    assert Turn(3).seq == 3
    assert "__init__" in vars(Turn)


def test_records_are_frozen_and_equal_by_what_they_say() -> None:
    class Turn(Record):
        seq: int
        passed: tuple[str, ...] = ()
        notes: dict[str, str] = field(default_factory=dict, compare=False)

    turn = Turn(3, notes={"a": "b"})
    assert turn == Turn(3)
    assert turn != Turn(4)
    assert repr(turn).endswith("Turn(seq=3, passed=(), notes={'a': 'b'})")
    assert replace(turn, seq=4) == Turn(4)
    with pytest.raises(FrozenInstanceError):
        turn.seq = 5  # type: ignore[misc]
    with pytest.raises(TypeError, match="seq"):
        Turn()  # type: ignore[call-arg]


def test_records_can_be_keys_and_matched() -> None:
    class Place(Record):
        lane: str
        number: int

    assert {Place("walk_in", 1), Place("walk_in", 1)} == {Place("walk_in", 1)}
    match Place("walk_in", 2):
        case Place(lane, number):
            assert (lane, number) == ("walk_in", 2)


def test_whoever_asks_for_the_fields_gets_them_before_the_first_record() -> None:
    class Turn(Record):
        seq: int
        second: str | None = quiet(None)

    assert is_dataclass(Turn)
    assert [(each.name, each.metadata.get(QUIET, False)) for each in fields(Turn)] == [
        ("seq", False),
        ("second", True),
    ]
    assert not is_dataclass(Record)


def test_an_heir_has_the_fields_of_both_whoever_is_met_first() -> None:
    class Agency(Record):
        id: str

    class Changed(Agency):
        at: int = 0

    assert Agency("a1") != Changed("a1")
    assert Changed("a1", 7) == Changed("a1", 7)
    assert [each.name for each in fields(Changed)] == ["id", "at"]


def test_two_threads_may_meet_the_first_one_at_once() -> None:
    for _ in range(50):

        class Turn(Record):
            seq: int
            lane: str = "walk_in"

        start = Barrier(4)
        made: list[Turn] = []

        def make(kind: type[Turn] = Turn, start: Barrier = start, made: list[Turn] = made) -> None:
            start.wait()
            made.append(kind(len("turn")))

        threads = [Thread(target=make) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert made == [Turn(4)] * 4


def test_fields_that_are_made_are_made_each_time_and_some_are_kept_to_oneself() -> None:
    class Owed(Record):
        facts: str = ""
        notes: list[str] = field(default_factory=list)
        pin: str = field(default="", repr=False)

    class Nothing(Record):
        pass

    assert Owed().notes is not Owed().notes
    assert Owed("a").facts == "a"
    assert Owed(pin="123456") != Owed()
    assert "123456" not in repr(Owed(pin="123456"))
    assert Nothing() == Nothing() != Owed()
    assert len({Nothing(), Nothing()}) == 1
    with pytest.raises(FrozenInstanceError):
        del Owed().pin


def test_a_record_from_another_process_is_equal_to_one_from_here() -> None:
    class Turn(Record):
        seq: int

    sent = Turn.__new__(Turn)
    sent.__setstate__({"seq": 3})
    assert sent == sent.__class__(3)
    assert len({sent, Turn(3)}) == 1
