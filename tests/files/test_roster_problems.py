"""What hinders a row of a roster is named: row, column, reason."""

from pathlib import Path

import pytest

from frontdesk.files.roster_file import RosterPreview, read_roster
from tests.files.spreadsheets import Rows, write_csv, write_xlsx

HEADER = ["姓名", "公司", "级别", "师傅"]


def read(folder: Path, rows: Rows) -> RosterPreview:
    return read_roster(write_xlsx(folder / "roster.xlsx", rows))


def reasons(preview: RosterPreview) -> list[tuple[int, str, str]]:
    return [(problem.row, problem.column, str(problem.reason)) for problem in preview.problems]


OTHERS: Rows = [["王芳", "甲", "熟手", None], ["新手", "甲", "新人", "王芳"], ["外人", "乙", "熟手", None]]
LONG = "It holds a long number. A telephone number does not belong here."
KNOWN = "資深 is no known stage. Known are 熟手, 独立, 新人 and 见习."
PROBLEMS: dict[str, tuple[list[str | None], str, str]] = {
    "no name": ([None, "甲", "熟手"], "name", "The name is missing."),
    "a formula as a name": (["=1+1x", "甲", "熟手"], "name", "It begins with = like a formula."),
    "a plus": (["+李玉", "甲", "熟手"], "name", "It begins with + like a formula."),
    "a minus": (["-李玉", "甲", "熟手"], "name", "It begins with - like a formula."),
    "an at": (["@李玉", "甲", "熟手"], "name", "It begins with @ like a formula."),
    "a full-width twin": (["＝李玉", "甲", "熟手"], "name", "It begins with = like a formula."),
    "an error": (["#REF!", "甲", "熟手"], "name", "It looks like an error of the spreadsheet: #REF!."),
    "a number as a name": (["12", "甲", "熟手"], "name", "A name needs at least one letter."),
    "a very long name": (["x" * 41, "甲", "熟手"], "name", "It is longer than 40 letters."),
    "a control character": (["李\x07玉", "甲", "熟手"], "name", "It holds an invisible control character."),
    "a telephone number": (["李玉 138 1234 8000", "甲", "熟手"], "name", LONG),
    "a formula as an agency": (["李玉", "=甲", "熟手"], "agency", "It begins with = like a formula."),
    "an unknown level": (["李玉", "甲", "資深"], "stage", KNOWN),
    "a newcomer alone": (["李玉", "甲", "新人"], "mentor", "A newcomer needs a mentor."),
    "an unknown mentor": (["李玉", "甲", "新人", "谁"], "mentor", "The mentor 谁 is not in this roster."),
    "a mentor from elsewhere": (
        ["李玉", "甲", "新人", "外人"], "mentor", "The mentor 外人 belongs to another agency, 乙."
    ),
    "a newcomer as mentor": (["李玉", "甲", "新人", "新手"], "mentor", "The mentor 新手 is still learning."),
    "one's own mentor": (["李玉", "甲", "新人", "李玉"], "mentor", "Nobody is one's own mentor."),
}  # fmt: skip


@pytest.mark.parametrize(("row", "column", "reason"), PROBLEMS.values(), ids=PROBLEMS)
def test_a_problem_names_row_column_and_reason(
    tmp_path: Path, row: list[str | None], column: str, reason: str
) -> None:
    preview = read_roster(write_csv(tmp_path / "roster.csv", [HEADER, *OTHERS, row]))
    assert reasons(preview) == [(5, column, reason)]


def test_a_missing_agency_is_a_problem(tmp_path: Path) -> None:
    assert reasons(read(tmp_path, [["姓名", "级别"], ["李玉", "熟手"]])) == [
        (2, "agency", "The agency is missing.")
    ]


def test_a_longest_name_and_a_staff_number_are_no_problem(tmp_path: Path) -> None:
    assert read(tmp_path, [HEADER, ["x" * 40, "甲", "熟手"], ["李玉 123456", "甲", "熟手"]]).problems == ()


def test_an_agency_in_other_capitals_is_a_problem(tmp_path: Path) -> None:
    preview = read(tmp_path, [HEADER, ["李玉", "ABC", "熟手", None], ["任伟", "Abc", "熟手", None]])
    assert reasons(preview) == [
        (3, "agency", "Further up this agency is written ABC. Write it the same way.")
    ]


def test_a_name_twice_in_one_agency_is_a_problem_of_both_rows(tmp_path: Path) -> None:
    rows = [
        HEADER,
        ["李玉", "甲", "熟手"],
        ["任伟", "甲", "熟手"],
        ["李 玉", "甲", "熟手"],
        ["李玉", "乙", "熟手"],
    ]
    said = "李玉 stands more than once in 甲: rows 2, 4."
    assert reasons(read(tmp_path, rows)) == [(2, "name", said), (4, "name", said)]
