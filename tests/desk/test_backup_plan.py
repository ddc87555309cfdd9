"""When a backup is due, what it is called, which are kept, and who may put one back."""

from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from frontdesk.desk.backups.plan import DAYS, WEEKS, Named, due, kept, name_of, named
from frontdesk.desk.backups.restoring import permit_restoring, who_may
from frontdesk.desk.desk import Desk
from frontdesk.desk.rights.approvals import approve
from frontdesk.desk.rights.pin_changes import set_first_pins
from frontdesk.desk.rights.pins import RestoreBackup
from frontdesk.errors import Refusal

at = datetime.fromisoformat
MOMENTS = st.lists(
    st.datetimes(at("2026-01-01"), at("2027-12-31")).map(lambda one: one.replace(microsecond=0))
)


@pytest.mark.parametrize(
    ("newest", "now", "hours", "wanted"),
    [
        (None, "2026-09-26 10:00", 4, True),
        ("2026-09-26 07:00", "2026-09-26 10:59", 4, False),
        ("2026-09-26 07:00", "2026-09-26 11:00", 4, True),
        ("2026-09-27 07:00", "2026-09-26 11:00", 4, True),  # the clock was set back
        (None, "2026-09-26 10:00", 0, False),
    ],
)
def test_when_one_is_due(newest: str | None, now: str, hours: int, wanted: bool) -> None:
    assert due(at(newest) if newest else None, at(now), hours) is wanted


@given(MOMENTS.filter(len))
def test_what_is_kept(moments: list[datetime]) -> None:
    """The newest, a day's last for the newest days and a week's last for the newest weeks; few in all; and
    thinning out twice changes nothing."""
    stay = kept(moments)
    newest = max(moments)
    days = sorted({one.date() for one in moments}, reverse=True)
    assert newest in stay <= set(moments)
    assert all(max(one for one in moments if one.date() == day) in stay for day in days[:DAYS])
    assert len([one for one in stay if one.date() != newest.date()]) <= DAYS + WEEKS
    assert kept(stay) == stay


@given(
    st.datetimes(at("2000-01-01"), at("2100-01-01")).map(lambda one: one.replace(microsecond=0)),
    st.booleans(),
)
def test_the_name_says_whose_and_when(made: datetime, aside: bool) -> None:
    for site in ("wxc", "a-2026-09-26-101010", "a_b-c"):
        assert named(Path("/x", name_of(Named(site, made, aside)))) == Named(site, made, aside)


@pytest.mark.parametrize(
    "name", ["wxc.book", "wxc-2026-13-26-101010.book", "wxc-2026-09-26-101010.book.part"]
)
def test_other_files_are_no_backups(name: str) -> None:
    assert named(Path(name)) is None


def test_without_pins_nobody_is_asked(desk: Desk) -> None:
    assert who_may(desk) == ()
    permit_restoring(desk, "ab", None)


def test_with_pins_a_supervisor_approves_exactly_this_once(desk: Desk) -> None:
    set_first_pins(desk, {"s1": "308615", "mA": "417263"})
    assert [one.id for one in who_may(desk)] == ["s1"]
    with pytest.raises(Refusal):
        permit_restoring(desk, "ab", None)
    given_one = approve(desk, "s1", "308615", RestoreBackup("ab", "s1"))
    with pytest.raises(Refusal):
        permit_restoring(desk, "cd", given_one)
    permit_restoring(desk, "ab", given_one)
    with pytest.raises(Refusal):
        permit_restoring(desk, "ab", given_one)
    by_manager = approve(desk, "mA", "417263", RestoreBackup("ab", "mA"))
    with pytest.raises(Refusal):
        permit_restoring(desk, "ab", by_manager)
