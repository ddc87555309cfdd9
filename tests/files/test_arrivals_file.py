"""Arrivals of a past time come in from a CSV file, sorted, or not at all."""

from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from frontdesk.errors import Refusal
from frontdesk.files import arrivals_file
from frontdesk.files.arrivals_file import Arrival, read_arrivals

REAL_DATA = Path(__file__).parents[3] / "shared" / "data" / "arrivals_2016_2017.csv"
HEADER = "arrived_at,ticket,items\n"


def written(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "arrivals.csv"
    path.write_bytes(text.encode(encoding))
    return path


def test_arrivals_are_read_and_sorted_by_time(tmp_path: Path) -> None:
    path = written(tmp_path, HEADER + "2016-10-30 10:05:34,2,2\n2016-10-30 09:58:11,1,1\n")
    assert read_arrivals(path) == (
        Arrival(datetime.fromisoformat("2016-10-30 09:58:11"), 1),
        Arrival(datetime.fromisoformat("2016-10-30 10:05:34"), 2),
    )


def test_columns_may_stand_in_another_order_and_lines_may_be_blank(tmp_path: Path) -> None:
    path = written(tmp_path, "items,arrived_at,ticket\n\n3,2016-10-30 10:05:34,2\n\n", "utf-8-sig")
    assert [arrival.party for arrival in read_arrivals(path)] == [3]


PARTIES = {
    "none": ("0", 1),
    "less than none": ("-4", 1),
    "one": ("1", 1),
    "nine": ("9", 9),
    "a busload": ("11", 9),
}


@pytest.mark.parametrize(("items", "party"), PARTIES.values(), ids=PARTIES)
def test_a_party_has_one_to_nine_persons(tmp_path: Path, items: str, party: int) -> None:
    (arrival,) = read_arrivals(written(tmp_path, f"{HEADER}2016-10-30 10:05:34,2,{items}\n"))
    assert arrival.party == party


REFUSED = {
    "another column": (
        "arrived_at,ticket,people\n",
        "must be arrived_at,ticket,items; it is arrived_at,ticket,people",
    ),
    "a column too many": ("arrived_at,ticket,items,phone\n", "The columns are not those of arrivals"),
    "no header": ("2016-10-30 10:05:34,2,2\n", "The columns are not those of arrivals"),
    "no arrivals": (HEADER, "The file has no arrivals"),
    "nothing at all": ("", "The file is empty"),
    "a broken time": (
        HEADER + "2016-10-30 10:05:34,1,1\n2016-13-30 10:05:34,2,2\n",
        "Line 3: 2016-13-30 10:05:34",
    ),
    "a time with a zone": (HEADER + "2016-10-30 10:05:34+08:00,2,2\n", "Line 2: .* no local time"),
    "a day without a time": (HEADER + "2016-10-30,2,2\n", "Line 2: .* no local time"),
    "half a person": (HEADER + "2016-10-30 10:05:34,2,1.5\n", "Line 2: 1.5 is no whole number"),
    "no number": (HEADER + "2016-10-30 10:05:34,2,\n", "Line 2: .* no whole number"),
    "a very long number": (HEADER + "2016-10-30 10:05:34,2," + "9" * 5000 + "\n", "Line 2: 9{40} is"),
    "a cell too few": (HEADER + "2016-10-30 10:05:34,2\n", "Line 2: 3 cells are expected, 2 are there"),
    "an open quotation": (HEADER + '2016-10-30 10:05:34,2,"1\n', "quotation mark"),
}


@pytest.mark.parametrize(("text", "said"), REFUSED.values(), ids=REFUSED)
def test_a_wrong_file_is_refused_and_the_line_named(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(Refusal, match=said):
        read_arrivals(written(tmp_path, text))


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="The file is not there"):
        read_arrivals(tmp_path / "gone.csv")


def test_too_many_arrivals_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arrivals_file, "MAX_ARRIVALS", 3)
    with pytest.raises(Refusal, match="At most 3 rows"):
        read_arrivals(written(tmp_path, HEADER + "2016-10-30 10:05:34,1,1\n" * 3))


@given(
    st.lists(
        st.tuples(
            st.datetimes(min_value=datetime.fromisoformat("2000-01-01")).map(
                lambda at: at.replace(microsecond=0)
            ),
            st.integers(-5, 40),
        ),
        min_size=1,
        max_size=30,
    )
)
def test_every_arrival_is_kept(
    tmp_path_factory: pytest.TempPathFactory, visits: list[tuple[datetime, int]]
) -> None:
    lines = "".join(f"{at},{ticket},{items}\n" for ticket, (at, items) in enumerate(visits))
    arrivals = read_arrivals(written(tmp_path_factory.mktemp("arrivals"), HEADER + lines))
    assert [arrival.at for arrival in arrivals] == sorted(at for at, _ in visits)
    assert sorted(arrival.party for arrival in arrivals) == sorted(
        min(max(items, 1), 9) for _, items in visits
    )


@pytest.mark.skipif(not REAL_DATA.exists(), reason="the shared data is not here")
def test_the_arrivals_of_two_years_are_read() -> None:
    arrivals = read_arrivals(REAL_DATA)
    assert len(arrivals) == 9531
    assert {arrival.party for arrival in arrivals} == set(range(1, 10))
