"""Rows of a roster are mended cell by cell, left out by a tick, and taken over whole or not at all."""

from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from frontdesk.errors import Refusal
from frontdesk.files.roster_file import (
    COLUMNS,
    Roster,
    RosterPerson,
    RosterRow,
    accept,
    check_rows,
    column_title,
    mend,
    read_roster,
)
from frontdesk.people import Stage
from tests.files.spreadsheets import TIDY, Rows, write_xlsx

REAL_DATA = Path(__file__).parents[3] / "shared" / "data"

LEE = RosterRow(4, "李玉", "甲", "skilled", None)
REN = RosterRow(5, "任伟", "甲", "accompanied", "李玉")
SHAN = RosterRow(9, "单明", "乙", "資深", None)


# ---- mending ----------------------------------------------------------------------------------


def test_a_mended_cell_takes_its_usual_form() -> None:
    assert mend(SHAN, "stage", " 熟手 ").stage == "skilled"
    assert mend(SHAN, "name", "单 明 明").name == "单明明"
    assert mend(SHAN, "agency", "甲 ").agency == "甲"
    assert mend(SHAN, "mentor", "").mentor is None
    assert mend(SHAN, "mentor", "李 玉").mentor == "李玉"


def test_a_mended_problem_is_gone_after_checking_again() -> None:
    rows = check_rows([LEE, REN, SHAN])
    assert [problem.row for row in rows for problem in row.problems] == [9]
    mended = check_rows([*rows[:2], mend(rows[2], "stage", "独立")])
    assert [problem for row in mended for problem in row.problems] == []


def test_mending_one_row_can_make_a_problem_in_another() -> None:
    renamed = check_rows([mend(LEE, "name", "李芳"), REN])
    assert [(problem.row, problem.column) for row in renamed for problem in row.problems] == [(5, "mentor")]


def test_a_note_goes_when_its_cell_is_mended(tmp_path: Path) -> None:
    rows: Rows = [["姓名", "公司", "级别"], ["李玉", "甲", "熟手"], ["任伟", None, None]]
    row = read_roster(write_xlsx(tmp_path / "roster.xlsx", rows)).rows[1]
    assert len(row.notes) == 2
    assert len(mend(row, "agency", "乙").notes) == 1
    assert len(mend(row, "stage", "熟手").notes) == 1
    assert mend(mend(row, "agency", "乙"), "stage", "熟手").notes == ()
    assert mend(row, "name", "王芳").notes == row.notes


@given(st.sampled_from(COLUMNS), st.text(max_size=60))
def test_any_text_may_be_typed_and_checking_twice_changes_nothing(column: str, text: str) -> None:
    rows = check_rows([LEE, mend(REN, next(known for known in COLUMNS if known == column), text), SHAN])
    assert check_rows(rows) == rows
    assert [row.row for row in rows] == [4, 5, 9]


# ---- taking over ------------------------------------------------------------------------------


def test_a_roster_without_problems_is_taken_over_in_the_order_of_the_file(tmp_path: Path) -> None:
    roster = accept(read_roster(write_xlsx(tmp_path / "roster.xlsx", TIDY)).rows, ())
    assert roster == Roster(
        ("甲代理", "乙代理"),
        (
            RosterPerson("李玉", "甲代理", Stage.SKILLED, None),
            RosterPerson("任伟", "甲代理", Stage.ACCOMPANIED, "李玉"),
            RosterPerson("单明", "乙代理", Stage.INDEPENDENT, None),
        ),
    )


def test_one_problem_hinders_the_whole_roster_and_is_named() -> None:
    with pytest.raises(Refusal) as refusal:
        accept([LEE, REN, SHAN], ())
    assert str(refusal.value.title) == "The roster is not taken over yet"
    assert str(refusal.value.sentence) == (
        "Row 9, Stage: 資深 is no known stage. Known are 熟手, 独立, 新人 and 见习. "
        "Mend it, or leave the row out."
    )


def test_a_row_with_a_problem_may_be_left_out() -> None:
    assert accept([LEE, REN, SHAN], {9}).agencies == ("甲",)


def test_leaving_out_a_mentor_leaves_the_newcomer_without_one() -> None:
    with pytest.raises(Refusal, match="Row 5, Mentor: The mentor 李玉 is not in this roster"):
        accept([LEE, REN], {4})


def test_leaving_out_one_of_two_namesakes_is_enough() -> None:
    twin = RosterRow(6, "李玉", "甲", "skilled", None)
    with pytest.raises(Refusal, match="rows 4, 6"):
        accept([LEE, twin], ())
    assert len(accept([LEE, twin], {6}).people) == 1


def test_old_problems_do_not_count_only_what_is_wrong_now() -> None:
    stale = mend(check_rows([SHAN])[0], "stage", "熟手")
    assert stale.problems
    assert accept([stale], ()).people[0].stage is Stage.SKILLED


@pytest.mark.parametrize("rows", [[], [LEE]])
def test_an_empty_roster_is_refused(rows: list[RosterRow]) -> None:
    with pytest.raises(Refusal, match="The roster is empty"):
        accept(rows, {4})


def test_a_mentor_is_taken_over_as_the_colleague_is_written() -> None:
    ann = RosterRow(1, "Ann Lee", "ABC", "skilled", None)
    bob = RosterRow(2, "Bob", "ABC", "accompanied", "ann lee")
    assert accept([ann, bob], ()).people[1].mentor == "Ann Lee"


names = st.sampled_from(["李玉", "任伟", "单明", "", "=x"])
any_row = st.builds(
    RosterRow,
    row=st.integers(1, 9),
    name=names,
    agency=st.sampled_from(["甲", "乙", ""]),
    stage=st.sampled_from(["skilled", "independent", "accompanied", "trainee", "資深"]),
    mentor=st.none() | names,
)


@given(st.lists(any_row, max_size=6, unique_by=lambda row: row.row), st.sets(st.integers(1, 9)))
def test_a_roster_is_taken_over_exactly_when_the_rows_that_stay_have_no_problem(
    rows: list[RosterRow], left_out: set[int]
) -> None:
    stay = check_rows(row for row in rows if row.row not in left_out)
    if stay and not any(row.problems for row in stay):
        roster = accept(rows, left_out)
        assert [(one.name, one.agency) for one in roster.people] == [(row.name, row.agency) for row in stay]
        assert set(roster.agencies) == {one.agency for one in roster.people}
        mentors = {(one.name, one.agency) for one in roster.people}
        assert all((one.mentor, one.agency) in mentors for one in roster.people if one.mentor)
    else:
        with pytest.raises(Refusal):
            accept(rows, left_out)


def test_every_column_has_a_title_of_ours() -> None:
    assert [str(column_title(column)) for column in COLUMNS] == ["Name", "Agency", "Stage", "Mentor"]


# ---- the files that we were given -------------------------------------------------------------


@pytest.mark.skipif(not REAL_DATA.exists(), reason="the shared data is not here")
def test_the_tidy_file_is_taken_over() -> None:
    preview = read_roster(REAL_DATA / "roster_small.xlsx")
    assert preview.problems == ()
    assert accept(preview.rows, ()).agencies == ("甲代理", "乙代理")


@pytest.mark.skipif(not REAL_DATA.exists(), reason="the shared data is not here")
def test_the_file_as_sent_needs_one_word_mended() -> None:
    preview = read_roster(REAL_DATA / "roster_as_sent.xlsx")
    assert [(problem.row, problem.column) for problem in preview.problems] == [(10, "stage")]
    assert preview.skipped == (20,)
    assert "138" not in repr(preview)
    mended = [mend(row, "stage", "熟手") if row.row == 10 else row for row in preview.rows]
    roster = accept(mended, ())
    assert (roster.agencies, len(roster.people)) == (("德信行", "中联"), 14)
    assert {"𠮷野春", "任伟", "区勇"} <= {person.name for person in roster.people}
