"""What leaves the house in the evening: by plain names, and to each agency only what it may see."""

import io
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest

from frontdesk.desk.commands import (
    CloseDay,
    Dispute,
    FirstVisit,
    HandOver,
    PassOver,
    ReturnVisit,
    SeeOff,
    SignOut,
    TradeVisit,
    Undo,
)
from frontdesk.desk.orders import Override, Rule
from frontdesk.desk.registry import details_on, register
from frontdesk.errors import Refusal
from frontdesk.people import Cause
from frontdesk.reports.day_sheet import day_sheet
from frontdesk.reports.evening.names import plain, sheet_name, zip_name
from frontdesk.reports.evening.own_visitors import IN_DISPUTE, VISITORS, without_numbers
from frontdesk.reports.evening.write import Evening, Written, write_evening
from frontdesk.verify import verify_files
from frontdesk.visitors import Details
from tests.office import SATURDAY, sheet
from tests.reports.full_day import Office, at_work

DATE = "2026-09-26"
WORKBOOK = f"office-{DATE} 轮序日报 day sheet.xlsx"
PAPER = f"office-{DATE} 轮序日报 day sheet.pdf"
TABLE = f"office-{DATE} 轮序日报 day sheet.csv"
DAY_FILE = f"office-{DATE}.day.json"
READ_ME = "请先读我 READ ME.txt"


@dataclass
class House:
    """An office of two agencies and its visitors; the phone of the number n ends in it."""

    work: Office
    folder: Path
    told: list[tuple[int, int]] = field(default_factory=list)

    def comes(self, visit: str, name: str, phone: str, source: str = "") -> None:
        register(self.work.desk, visit, Details(name, phone, source))

    def write(self, told: Callable[[int, int], object] | None = None) -> Written:
        entries, desk = self.work.entries(), self.work.desk
        evening = Evening(desk.site, DATE, entries, desk.board, details_on(desk, SATURDAY))
        return write_evening(self.folder, evening, lambda _sheet: b"%PDF", told or self._heard)

    def _heard(self, done: int, total: int) -> None:
        self.told.append((done, total))

    def sent(self, agency: str) -> ZipFile:
        return ZipFile(self.write().zips[agency])

    def visitors(self, agency: str) -> list[list[Any]]:
        """The rows of the agency's own visitors, without title and total."""
        with self.sent(agency) as packed:
            name = next(name for name in packed.namelist() if "visitors of" in name)
            page = openpyxl.load_workbook(io.BytesIO(packed.read(name))).active
        assert page is not None
        rows: list[list[Any]] = [
            list(row) for row in page.iter_rows(min_row=5, max_col=len(VISITORS), values_only=True)
        ]
        return rows[:-1]

    def names(self, agency: str) -> list[object]:
        return [row[5] for row in self.visitors(agency)]


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    rules = sheet(return_visit={"counts": False, "owner_away": "rotation"})
    with at_work(tmp_path, rules) as work:
        made = House(work, tmp_path / "days")
        work.do(FirstVisit("v1", 2), FirstVisit("v2", 3))
        made.comes("v1", "王丽", "13812348000", "路过")
        made.comes("v2", "陈先生", "13900001234", "朋友介绍")
        yield made


def everything(packed: ZipFile) -> Iterator[tuple[str, str]]:
    """Every text in the zip by the name of its file, also those inside of the workbooks, and the names."""
    for name in packed.namelist():
        content = packed.read(name)
        yield name, name
        if name.endswith(".xlsx"):
            with ZipFile(io.BytesIO(content)) as inner:
                yield from (
                    (f"{name}/{part}", inner.read(part).decode("utf-8", "replace"))
                    for part in inner.namelist()
                )
        else:
            yield name, content.decode("utf-8", "replace")


def where(packed: ZipFile, *canaries: str) -> list[str]:
    """In which files one of these stands, written together or apart."""
    digits = [re.sub(r"\D", "", canary) for canary in canaries]
    return [
        name
        for name, text in everything(packed)
        if any(canary in text for canary in canaries)
        or any(number and number in re.sub(r"[\s\-.]", "", text) for number in digits)
    ]


def test_everything_lands_in_one_folder_by_plain_names(house: House) -> None:
    house.work.do(CloseDay((), "other"))
    written = house.write()

    assert [path.name for path in written.files] == [WORKBOOK, PAPER, TABLE, DAY_FILE]
    assert {agency: path.name for agency, path in written.zips.items()} == {
        "A": f"office-{DATE} 发给 for A公司.zip",
        "B": f"office-{DATE} 发给 for B公司.zip",
    }
    assert sorted(path.name for path in house.folder.iterdir()) == sorted(
        path.name for path in (*written.files, *written.zips.values())
    )
    assert house.told == [(number, 6) for number in range(7)]


def test_each_zip_holds_what_its_agency_may_see(house: House) -> None:
    with house.sent("A") as packed:
        own = f"office-{DATE} 来访客户 visitors of A公司.xlsx"
        assert packed.namelist() == [READ_ME, WORKBOOK, PAPER, DAY_FILE, own, "verify.py", "dayfile.md"]
        assert packed.testzip() is None


def test_a_visit_has_the_entry_of_its_turn_as_in_the_day_sheet(house: House) -> None:
    house.work.do(PassOver("v2", Cause.LUNCH))
    turns: dict[str, set[int]] = {"A": set(), "B": set()}
    for row in day_sheet(house.work.site, house.work.entries()).rows:
        if not row.struck:
            turns[row.agency[0]].add(row.seq)
    assert {agency: {row[0] for row in house.visitors(agency)} for agency in turns} == turns


def test_what_is_the_same_for_all_is_the_same_to_the_letter(house: House) -> None:
    house.work.do(Override("v3", "a2", "language", "s1", None, FirstVisit("v3")))
    with house.sent("A") as one, house.sent("B") as other:
        for name in (WORKBOOK, PAPER, DAY_FILE, "verify.py", "dayfile.md"):
            assert one.read(name) == other.read(name)


def test_no_canary_of_another_agency_and_no_whole_number_of_the_own(house: House) -> None:
    for agency, own, other in (("A", "王丽", "陈先生"), ("B", "陈先生", "王丽")):
        with house.sent(agency) as packed:
            assert where(packed, other, "13812348000", "13900001234", "路过", "朋友介绍") == []
            assert where(packed, own) != []
    assert house.visitors("A")[0][5:] == ["王丽", "138****8000"]


def test_a_canary_that_leaks_would_be_found(house: House) -> None:
    """The test of the test: what stands in the shared strings of a workbook is seen."""
    with house.sent("A") as packed:
        assert any("sharedStrings" in name for name in where(packed, "王丽"))
        assert any("sharedStrings" in name for name in where(packed, "138****8000"))


def test_overrides_are_seen_by_the_other_side(house: House) -> None:
    house.work.do(Override("v3", "a2", "language", "s1", None, FirstVisit("v3")))
    with house.sent("B") as packed:
        page = openpyxl.load_workbook(io.BytesIO(packed.read(WORKBOOK)))["经理指派 Overrides"]
        assert [cell.value for cell in page[5]][4:6] == ["顾问a2", "A公司"]


def test_a_number_in_a_name_is_masked_too(house: House) -> None:
    house.comes("v1", "王丽 138 1234 8000", "13812348000")
    assert house.names("A") == ["王丽 138****8000"]
    assert without_numbers("张三 ＋86-138-1234-8000") != "张三 ＋86-138-1234-8000"
    assert without_numbers("3 号楼 12 层") == "3 号楼 12 层"


def test_a_courtesy_reception_is_of_the_owners_agency(house: House) -> None:
    house.work.do(SignOut("b2"), SignOut("b3"), ReturnVisit("r1", "b2"))
    assert house.work.receiver("r1").startswith("a")
    house.comes("r1", "赵雅", "18655550000")
    assert "赵雅" in house.names("B")
    assert "赵雅" not in house.names("A")


def test_a_ruling_moves_the_visitor(house: House) -> None:
    house.work.do(Rule("v1", "same_phone", "s1", owner="b3"))
    assert house.names("A") == []
    assert house.names("B") == ["王丽", "陈先生"]


def test_a_visit_in_dispute_has_no_name_until_it_is_ruled_on(house: House) -> None:
    house.work.do(Dispute("v1"))
    assert house.visitors("A")[0][5:] == [IN_DISPUTE, None]
    assert house.names("B") == ["陈先生"]
    house.work.do(Rule("v1", "same_phone", "s1", owner="a1"))
    assert house.names("A") == ["王丽"]


def test_a_visit_handed_over_is_of_whoever_is_with_them(house: House) -> None:
    house.work.do(HandOver("v1", "a3", "unwell"))
    assert [row[4] for row in house.visitors("A")] == ["顾问a3"]


def test_trade_visits_and_what_was_undone_stay_with_the_desk(house: House) -> None:
    house.work.do(TradeVisit("t1", "a1"), FirstVisit("v3"))
    house.comes("t1", "同行", "18611112222")
    house.comes("v3", "误按", "18633334444")
    house.work.do(Undo())
    for agency in ("A", "B"):
        with house.sent(agency) as packed:
            assert where(packed, "同行", "误按", "18611112222", "18633334444") == []


def test_who_never_registered_stands_there_without_a_name(house: House) -> None:
    house.work.do(FirstVisit("v3", 5), SeeOff("v3"))
    assert [row[3:6] for row in house.visitors("A")] == [[2, "顾问a1", "王丽"], [5, "顾问a2", None]]


def test_the_zip_verifies_by_what_is_in_it(house: House, tmp_path: Path) -> None:
    house.work.do(CloseDay((), "other"))
    with house.sent("A") as packed:
        packed.extractall(tmp_path / "got")
        told = packed.read(READ_ME).decode("utf-8-sig")
    command = re.search(r"python (verify\.py \S+ --head [0-9a-f]{64})", told)
    assert command is not None
    ran = subprocess.run(
        [sys.executable, "-I", *command[1].split()], cwd=tmp_path / "got", capture_output=True, check=False
    )
    assert ran.returncode == 0, ran.stdout
    (report,) = verify_files([tmp_path / "got" / DAY_FILE], house.work.desk.head.hash)
    assert report.ok


def test_the_read_me_speaks_both_languages_and_names_what_is_there(house: House) -> None:
    with house.sent("B") as packed:
        told = packed.read(READ_ME).decode("utf-8-sig")
        assert all(name in told for name in packed.namelist() if name not in (READ_ME, PAPER))
        assert f"{WORKBOOK}, .pdf" in told
    assert "给B公司" in told
    assert "for B公司" in told
    assert "其他公司的客户不在任何文件里" in told
    assert "Another agency’s visitors stand in none of these files." in told
    assert "\r\n" in told


def test_the_same_evening_gives_the_same_zip(house: House) -> None:
    house.work.do(CloseDay((), "other"))
    one, other = (house.write().zips["A"].read_bytes() for _ in range(2))
    assert one == other


def test_whoever_says_stop_is_heard_between_two_files(house: House) -> None:
    class Stop(Exception):  # noqa: N818  # it is no error
        pass

    def after_two(done: int, _total: int) -> None:
        if done == 2:
            raise Stop

    with pytest.raises(Stop):
        house.write(after_two)
    assert list(house.folder.iterdir()) == []
    house.write()
    before = {path.name: path.stat().st_ino for path in house.folder.iterdir()}
    with pytest.raises(Stop):
        house.write(after_two)
    assert {path.name: path.stat().st_ino for path in house.folder.iterdir()} == before


def test_a_folder_that_cannot_be_is_refused_in_words(house: House) -> None:
    house.folder.write_text("a file")
    with pytest.raises(Refusal, match="Choose another folder"):
        house.write()


@pytest.mark.parametrize(
    ("agency", "name"),
    [
        ("甲:乙/丙", "甲 乙 丙"),
        ("  A  B.", "A B"),
        ("../../x", "x"),
        ("a\tb\n", "a b"),
        ("???", "_"),
        ("长" * 90, "长" * 60),
        ("CON", "CON"),
    ],
)
def test_an_agency_of_any_name_has_a_file(agency: str, name: str) -> None:
    assert plain(agency) == name
    assert zip_name("wxc", DATE, agency) == f"wxc-{DATE} 发给 for {name}.zip"


def test_the_day_sheet_is_called_what_it_is() -> None:
    assert sheet_name("wxc", DATE, "xlsx") == f"wxc-{DATE} 轮序日报 day sheet.xlsx"
