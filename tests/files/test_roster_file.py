"""A roster as clerks really send it is understood row by row, and taken over whole or not at all."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from frontdesk.errors import Refusal
from frontdesk.files.roster_file import RosterPreview, RosterRow, read_roster
from tests.files.spreadsheets import (
    TIDY,
    WRITERS,
    Rows,
    rewrite_part,
    write_csv,
    write_xls,
    write_xlsx,
)

REAL_DATA = Path(__file__).parents[3] / "shared" / "data"
HEADER = ["姓名", "公司", "级别", "师傅"]


def read(folder: Path, rows: Rows) -> RosterPreview:
    return read_roster(write_xlsx(folder / "roster.xlsx", rows))


def people(rows: Sequence[RosterRow]) -> list[tuple[str, str, str, str | None]]:
    return [(row.name, row.agency, row.stage, row.mentor) for row in rows]


def reasons(preview: RosterPreview) -> list[tuple[int, str, str]]:
    return [(problem.row, problem.column, str(problem.reason)) for problem in preview.problems]


TIDY_PEOPLE = [
    ("李玉", "甲代理", "skilled", None),
    ("任伟", "甲代理", "accompanied", "李玉"),
    ("单明", "乙代理", "independent", None),
]


# ---- what is understood -----------------------------------------------------------------------


@pytest.mark.parametrize("kind", WRITERS)
def test_a_tidy_roster_is_understood_in_every_kind_of_file(tmp_path: Path, kind: str) -> None:
    preview = read_roster(WRITERS[kind](tmp_path / f"roster.{kind}", TIDY))
    assert people(preview.rows) == TIDY_PEOPLE
    assert [row.row for row in preview.rows] == [2, 3, 4]
    assert preview.problems == ()
    assert preview.notes == ()


HEADERS = {
    "in Chinese": ["姓名", "公司", "级别", "师傅"],
    "in other Chinese words": ["置业顾问", "联合代理", "资历", "带教"],
    "in long Chinese words": ["名字", "代理公司", "等级", "师傅姓名"],
    "in English": ["Name", "Agency", "Level", "Mentor"],
    "in other English words": ["CONSULTANT", "Company", "stage", "mentor name"],
    "with blanks, stars and brackets": ["姓 名*", "公司(全称)", " 级别： ", "师傅【选填】"],
    "in both": ["姓名 Name", "公司/Company", "级别 Level", "师傅 Mentor"],
}


@pytest.mark.parametrize("header", HEADERS.values(), ids=HEADERS)
def test_the_titles_of_the_columns_may_differ(tmp_path: Path, header: list[str]) -> None:
    preview = read(tmp_path, [header, *TIDY[1:]])
    assert people(preview.rows) == TIDY_PEOPLE
    assert list(preview.headers.values()) == [title.strip() for title in header]


def test_columns_may_stand_anywhere_among_others(tmp_path: Path) -> None:
    rows: Rows = [
        ["序号", "师傅", "手机", "级别", "公司", "入职", "姓名"],
        [1, "李玉", "13812348000", "新人", "甲", "2025/1/2", "任伟"],
        [2, None, "13812348001", "熟手", "甲", "2025/1/2", "李玉"],
    ]
    preview = read(tmp_path, rows)
    assert people(preview.rows) == [("任伟", "甲", "accompanied", "李玉"), ("李玉", "甲", "skilled", None)]
    assert "1381234" not in repr(preview)
    assert "2025" not in repr(preview)


def test_the_header_is_found_under_titles_and_blank_rows(tmp_path: Path) -> None:
    preview = read(tmp_path, [["万象城 置业顾问"], ["置业顾问"], [], *TIDY])
    assert people(preview.rows) == TIDY_PEOPLE
    assert [row.row for row in preview.rows] == [5, 6, 7]


def test_the_first_sheet_with_a_header_is_read_and_the_others_are_named(tmp_path: Path) -> None:
    import openpyxl

    book = openpyxl.Workbook()
    book.worksheets[0].append(["说明"])
    for row in TIDY:
        book.create_sheet("花名册") if "花名册" not in book.sheetnames else None
        book["花名册"].append(list(row))
    book.save(tmp_path / "roster.xlsx")
    preview = read_roster(tmp_path / "roster.xlsx")
    assert preview.sheet == "花名册"
    assert [str(note) for note in preview.notes] == ["Only the sheet 花名册 is read, not: Sheet"]


NO_PERSON = {
    "a sum": ["合计", 3],
    "a sum with a colon": ["总计：3人"],
    "a part sum": [None, "甲代理 小计", 2],
    "a sum in English": ["Total", 3],
    "a sum in the name": ["共计3人", None],
    "a signature": ["制表人：王芳"],
    "the header once more": HEADER,
}


@pytest.mark.parametrize("row", NO_PERSON.values(), ids=NO_PERSON)
def test_rows_that_are_no_persons_are_skipped_and_named(tmp_path: Path, row: list[str | int | None]) -> None:
    preview = read(tmp_path, [*TIDY, [], row])
    assert people(preview.rows) == TIDY_PEOPLE
    assert preview.skipped == (6,)


def test_a_sum_is_known_in_any_of_our_columns(tmp_path: Path) -> None:
    rows: Rows = [["序号", *HEADER], [1, *TIDY[1]], [2, "共计1人", None], [3, None, "甲代理 小计"]]
    preview = read(tmp_path, rows)
    assert (len(preview.rows), preview.skipped) == (1, (3, 4))


def test_a_row_with_nothing_but_its_number_is_blank(tmp_path: Path) -> None:
    assert len(read(tmp_path, [["序号", *HEADER], [1, *TIDY[1]], [2], [3]]).rows) == 1


WRITTEN_NAMES = {
    "blanks around": (" 查军 ", "查军"),
    "a blank inside": ("任 伟", "任伟"),
    "a wide blank inside": ("任\u3000伟", "任伟"),
    "a Latin name": ("Ann  Lee", "Ann Lee"),
    "full-width": ("Ａｎｎ", "Ann"),
    "a rare surname": ("𠮷野春", "𠮷野春"),
    "over two lines": ("任\n伟", "任伟"),
}


@pytest.mark.parametrize(("written", "kept"), WRITTEN_NAMES.values(), ids=WRITTEN_NAMES)
def test_names_and_agencies_are_tidied(tmp_path: Path, written: str, kept: str) -> None:
    (row,) = read(tmp_path, [HEADER, [written, "德信行 ", "熟手", None]]).rows
    assert (row.name, row.agency, row.problems) == (kept, "德信行", ())


STAGES = {
    "熟手": "skilled", "独立": "independent", "见习": "trainee", "实习": "trainee", "学员": "trainee",
    "skilled": "skilled", "Independent": "independent", "TRAINEE": "trainee", "熟 手": "skilled",
}  # fmt: skip


@pytest.mark.parametrize(("written", "stage"), STAGES.items())
def test_levels_are_known_by_their_words(tmp_path: Path, written: str, stage: str) -> None:
    (row,) = read(tmp_path, [HEADER, ["李玉", "甲", written, None]]).rows
    assert (row.stage, row.problems, row.notes) == (stage, (), ())


def test_no_level_means_independent_and_says_so(tmp_path: Path) -> None:
    (blank,) = read(tmp_path, [HEADER, ["李玉", "甲", None, None]]).rows
    (no_column,) = read(tmp_path, [["姓名", "公司"], ["李玉", "甲"]]).rows
    for row in (blank, no_column):
        assert (row.stage, row.problems) == ("independent", ())
        assert [str(note) for note in row.notes] == ["No stage is given: taken as independent"]


def test_an_agency_over_a_block_is_filled_down_and_says_so(tmp_path: Path) -> None:
    rows: Rows = [
        HEADER,
        ["李玉", "甲", "熟手"],
        ["任伟", None, "熟手"],
        ["单明", "乙", "熟手"],
        ["曾玉", None, "熟手"],
    ]
    for kind, write in WRITERS.items():
        preview = read_roster(write(tmp_path / f"roster.{kind}", rows))
        assert [row.agency for row in preview.rows] == ["甲", "甲", "乙", "乙"]
        assert [len(row.notes) for row in preview.rows] == [0, 1, 0, 1]
        assert str(preview.rows[1].notes[0]) == "No agency is given: taken from above, 甲"


@pytest.mark.parametrize("between", [[], ["小计", None, None, None]])
def test_an_agency_is_not_filled_down_past_the_end_of_its_block(
    tmp_path: Path, between: list[str | None]
) -> None:
    preview = read(tmp_path, [HEADER, ["李玉", "甲", "熟手"], between, ["任伟", None, "熟手"]])
    assert reasons(preview) == [(4, "agency", "The agency is missing.")]


def test_merged_cells_mean_the_same_for_each_row_that_they_cover(tmp_path: Path) -> None:
    rows: Rows = [
        HEADER,
        ["李玉", "甲", "熟手", None],
        ["王芳", None, None, None],
        [None],
        ["任伟", None, "新人", "李玉"],
        ["单明", None, None, None],
    ]
    for path in (
        write_xlsx(tmp_path / "roster.xlsx", rows, ["B2:B6", "C2:C3", "C5:C6", "D5:D6"]),
        write_xls(tmp_path / "roster.xls", rows, [(1, 5, 1, 1), (1, 2, 2, 2), (4, 5, 2, 2), (4, 5, 3, 3)]),
    ):
        preview = read_roster(path)
        assert people(preview.rows) == [
            ("李玉", "甲", "skilled", None), ("王芳", "甲", "skilled", None),
            ("任伟", "甲", "accompanied", "李玉"), ("单明", "甲", "accompanied", "李玉"),
        ]  # fmt: skip
        assert [len(row.notes) for row in preview.rows] == [0, 1, 1, 1]


def test_the_value_of_a_formula_counts(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "roster.xlsx", [HEADER, ['="李"&"玉"', "甲", "熟手", None]])
    rewrite_part(
        path,
        "xl/worksheets/sheet1.xml",
        lambda part: part.replace(b"<v />", "<v>李玉</v>".encode()).replace(b'r="A2"', b'r="A2" t="str"'),
    )
    assert read_roster(path).rows[0].name == "李玉"


@pytest.mark.parametrize("nobody", ["无", "/", "-", "——", "none"])
def test_a_mentor_may_be_crossed_out(tmp_path: Path, nobody: str) -> None:
    (row,) = read(tmp_path, [HEADER, ["李玉", "甲", "熟手", nobody]]).rows
    assert (row.mentor, row.problems) == (None, ())


# ---- what is refused --------------------------------------------------------------------------

REFUSED: dict[str, tuple[Rows, str]] = {
    "no titles": ([["李玉", "甲"], ["任伟", "甲"]], "No column with names was found"),
    "other titles": ([["产品", "价格"], ["x", 1]], "No column with names was found"),
    "titles without names": ([["公司", "级别"], ["甲", "熟手"]], "No column with names was found"),
    "titles alone": ([HEADER], "Nobody stands in the roster"),
    "titles and a sum": ([[], HEADER, ["合计", 0]], "There are titles in row 2"),
    "nothing": ([], "The file is empty"),
}


@pytest.mark.parametrize(("rows", "said"), REFUSED.values(), ids=REFUSED)
def test_a_file_without_a_roster_is_refused(tmp_path: Path, rows: Rows, said: str) -> None:
    with pytest.raises(Refusal, match=said):
        read(tmp_path, rows)


def test_fifty_thousand_people_are_refused(tmp_path: Path) -> None:
    rows: Rows = [HEADER, *([f"n{number}", "甲", "熟手", None] for number in range(50_000))]
    with pytest.raises(Refusal, match="The file has too many rows"):
        read_roster(write_csv(tmp_path / "roster.csv", rows))
