"""Day files are verified, and what differs is said in plain words."""

import ast
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from string import Formatter
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from frontdesk import verify
from frontdesk.book.chain import short
from frontdesk.book.slip import read_slip
from frontdesk.desk.commands import CloseDay
from frontdesk.reports.day_file import day_file_text
from frontdesk.verify import FAULTS, MATTERS, NO_DAY_FILE, DifferenceError, Report, verify_files
from tests.ui.made_up import busy_saturday, desk_at, morning
from ui.dialogs.slip.in_files import where_it_stands
from ui.dialogs.verify import VerifyDialog, nearest_folder
from ui.dialogs.verify_words import difference, lines_of
from ui.jobs import Jobs
from ui.session import Session
from ui.words import use_language

Document = dict[str, Any]
CHINESE = re.compile("[\u4e00-\u9fff]")


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Document:
    """The day file of a busy Saturday."""
    clock = morning()
    desk = desk_at(tmp_path_factory.mktemp("day"), clock)
    session = Session(desk)
    busy_saturday(session, clock)
    desk.do(CloseDay((), "nobody_there"))
    text = day_file_text(desk.site.id, "2026-09-26", desk.day_entries(session.today()))
    desk.close()
    document: Document = json.loads(text)
    return document


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[VerifyDialog]:
    window, jobs = QWidget(), Jobs()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    made = VerifyDialog(window, jobs)
    made.open()
    qtbot.waitActive(made)
    yield made
    jobs.shutdown()
    made.reject()


def verified(qtbot: QtBot, dialog: VerifyDialog, *files: Path) -> str:
    """Choose the files, press Enter, and read what is shown."""
    dialog.take(files)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(dialog.reports) == len(files))
    return "\n".join(label.text() for label in dialog.results.findChildren(QLabel))


def written(folder: Path, document: Document, name: str = "wxc-2026-09-26.day.json") -> Path:
    file = folder / name
    file.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    return file


def party_changed(document: Document) -> None:
    entry = next(e for e in document["entries"] if e["kind"] == "arrived" and e["data"]["party"])
    entry["data"]["party"] += 1


def entry_taken_out(document: Document) -> None:
    del document["entries"][40]


def end_cut_off(document: Document) -> None:
    del document["entries"][-3:]


def test_a_whole_file_is_whole(qtbot: QtBot, dialog: VerifyDialog, day: Document, tmp_path: Path) -> None:
    told = verified(qtbot, dialog, written(tmp_path, day))
    assert "9月26日 周六：完整，未被改动" in told
    (report,) = dialog.reports
    assert report.counted < report.turns
    assert f"共 {report.entries} 条，{report.turns} 轮，其中计轮 {report.counted}。" in told


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (party_changed, "写好之后被改过。"),
        (entry_taken_out, "它和上一条接不上：中间被抽掉或插入过。"),
        (end_cut_off, "文件末尾被截掉或换过。"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_what_was_changed_is_found_and_said(
    qtbot: QtBot,
    dialog: VerifyDialog,
    day: Document,
    tmp_path: Path,
    change: Callable[[Document], None],
    sentence: str,
) -> None:
    document = json.loads(json.dumps(day))
    change(document)
    told = verified(qtbot, dialog, written(tmp_path, document))
    assert "9月26日 周六：有不符" in told
    assert sentence in told
    assert "文件里写的：" in told
    assert "按规则应为：" in told


def test_how_far_it_was_checked_is_no_count_of_the_days_turns(
    qtbot: QtBot, dialog: VerifyDialog, day: Document, tmp_path: Path
) -> None:
    document = json.loads(json.dumps(day))
    entry_taken_out(document)
    told = verified(qtbot, dialog, written(tmp_path, document))
    (report,) = dialog.reports
    assert (
        f"已校验到第 {report.seq} 条，其间 {report.turns} 轮；文件共 {len(day['entries']) - 1} 条。" in told
    )


def found_by(code: str, found: object, expected: object, **values: object) -> list[str]:
    """What the dialog says of a finding, as the verifier hands it over."""
    trouble = DifferenceError(code, found, expected, **values)
    report = Report(
        False, 1, "x.day.json", "wxc", "2026-09-26", 9, 1, seq=4,
        found=trouble.found, expected=trouble.expected, code=code, values=trouble.values,
    )  # fmt: skip
    return difference(report)[1:]


@pytest.mark.parametrize(
    ("code", "found", "expected", "values", "told"),
    [
        ("no_text", 3, "text", {"name": "visit", "value": 3}, ["文件里写的：3"]),
        ("no_list", "x", "a list", {"name": "passed", "value": "x"}, ["文件里写的：x"]),
        ("nobody_ready", "a turn", "none", {"lane": "tour"}, []),
        ("needless_wait", "waiting", {"A": ["a1"]}, {}, []),
        ("unknown", "v9", "a visit that is", {"name": "visit", "value": "v9"}, ["文件里写的：v9"]),
        ("owner_ready", True, False, {"owner": "a1"}, ["文件里写的：是", "按规则应为：否"]),
        (
            "effect", "keep", "owed or forfeit", {"who": "a1"},
            ["文件里写的：keep", "按规则应为：owed 或 forfeit"],
        ),
        (
            "suspended_until", "2026-09-01", "later than 2026-09-26", {},
            ["文件里写的：2026-09-01", "按规则应为：晚于 2026-09-26"],
        ),
    ],
)  # fmt: skip
def test_the_verifiers_own_english_is_not_shown_in_chinese(
    app: QApplication, code: str, found: object, expected: object, values: dict[str, object], told: list[str]
) -> None:
    use_language(app, "zh_CN")
    assert found_by(code, found, expected, **values) == told


def test_in_english_the_verifiers_own_sentence_is_shown(
    app: QApplication, qtbot: QtBot, day: Document, tmp_path: Path
) -> None:
    use_language(app, "en")
    window, jobs = QWidget(), Jobs()
    qtbot.addWidget(window)
    window.show()
    dialog = VerifyDialog(window, jobs)
    dialog.open()
    document = json.loads(json.dumps(day))
    party_changed(document)
    told = verified(qtbot, dialog, written(tmp_path, document))
    assert "changed after it was written" in told
    jobs.shutdown()
    dialog.reject()


def test_a_head_from_paper_must_stand_in_the_file(
    qtbot: QtBot, dialog: VerifyDialog, day: Document, tmp_path: Path
) -> None:
    dialog.head.setPlainText("12345")
    dialog.take([written(tmp_path, day)])
    assert "64 位" in dialog.missing.text()
    assert not dialog.primary_button.isEnabled()
    dialog.head.setPlainText("ab" * 32)
    told = verified(qtbot, dialog, written(tmp_path, day))
    assert "纸上的校验码在这些文件里找不到" in told


def test_a_head_may_be_typed_with_blanks_and_capitals(
    qtbot: QtBot, dialog: VerifyDialog, day: Document, tmp_path: Path
) -> None:
    head = day["entries"][-1]["hash"].upper()
    dialog.head.setPlainText(" ".join(head[at : at + 4] for at in range(0, 64, 4)))
    assert "完整，未被改动" in verified(qtbot, dialog, written(tmp_path, day))


def test_the_scanned_code_is_taken_line_by_line(
    qtbot: QtBot, dialog: VerifyDialog, day: Document, tmp_path: Path
) -> None:
    file = written(tmp_path, day)
    dialog.take([file])
    dialog.head.setFocus()
    for line in day["checkpoint"].splitlines():
        QTest.keyClicks(dialog.head, line)
        QTest.keyClick(dialog.head, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(dialog.reports) == 1)
    told = "\n".join(label.text() for label in dialog.results.findChildren(QLabel))
    assert f"纸上的校验码就在这里：第 {day['entries'][-1]['seq']} 条之后。" in told


def test_a_short_text_is_compared_with_the_beginning_and_said_to_prove_less(
    qtbot: QtBot, dialog: VerifyDialog, day: Document, tmp_path: Path
) -> None:
    entry = day["entries"][-1]
    dialog.head.setPlainText(short(entry["hash"]))
    told = verified(qtbot, dialog, written(tmp_path, day))
    assert "完整，未被改动" in told
    assert f"第 {entry['seq']} 条之后的校验码，开头与纸上一致。" in told
    assert "只比对了开头" in told


def test_a_short_text_of_another_book_stands_nowhere(
    qtbot: QtBot, dialog: VerifyDialog, day: Document, tmp_path: Path
) -> None:
    dialog.head.setPlainText("ABCD EFGH")
    told = verified(qtbot, dialog, written(tmp_path, day))
    assert "纸上的校验码在这些文件里找不到" in told
    assert "开头与纸上一致" not in told


def test_a_file_also_holds_the_check_text_that_it_continues(day: Document, tmp_path: Path) -> None:
    first = day["entries"][0]
    stands = where_it_stands(read_slip(first["prev"]), [tmp_path / "none", written(tmp_path, day)])
    assert stands is not None
    assert (stands.seq, stands.head) == (first["seq"] - 1, first["prev"])


def test_day_files_are_looked_for_where_they_are_written(tmp_path: Path) -> None:
    assert nearest_folder(tmp_path / "site" / "2026-09-26") == str(tmp_path)
    (tmp_path / "site" / "2026-09-26").mkdir(parents=True)
    assert nearest_folder(tmp_path / "site" / "2026-09-26") == str(tmp_path / "site" / "2026-09-26")


def test_what_is_no_day_file_is_called_so(qtbot: QtBot, dialog: VerifyDialog, tmp_path: Path) -> None:
    file = tmp_path / "photo.day.json"
    file.write_bytes(b"\x89PNG")
    assert "不是日文件，或已损坏" in verified(qtbot, dialog, file)


NO_DAY_FILES = {
    "cut off": (
        b'{"format": "frontdesk-day/1",\n "book',
        "第 2 行第 2 列读不懂",
        "Line 2, column 2 can't be read",
    ),
    "another encoding": ("ab轮序".encode("gbk"), "第 2 个字节不是 UTF-8 文字", "Byte 2 is no text in UTF-8"),
    "another kind": (b"[]", "没有日文件的五个字段（格式 frontdesk-day/1）", "the five fields of a day file"),
    "a field": (
        b'{"format":"frontdesk-day/1","book":"w","date":"","entries":{},"checkpoint":""}',
        "字段“各条记录（entries）”",
        'Its field "entries"',
    ),
    "a name twice": (b'{"book":1,"book":2}', "同一个名称出现两次", "A name stands twice"),
    "no number": (b"[NaN]", "NaN is no JSON", "NaN is no JSON"),
}


@pytest.mark.parametrize(("content", "chinese", "english"), NO_DAY_FILES.values(), ids=NO_DAY_FILES)
def test_why_a_file_is_no_day_file_is_said_in_both_languages(
    app: QApplication, tmp_path: Path, content: bytes, chinese: str, english: str
) -> None:
    file = tmp_path / "a.day.json"
    file.write_bytes(content)
    (report,) = verify_files([file])
    assert chinese in " ".join(lines_of(report))
    use_language(app, "en")
    assert english in " ".join(lines_of(report))


def named_in(pattern: str) -> dict[str, str]:
    return {name: f"<{name}>" for _, name, _, _ in Formatter().parse(pattern) if name is not None}


@pytest.mark.usefixtures("app")
@pytest.mark.parametrize("code", [*MATTERS, *FAULTS])
def test_every_difference_is_said_in_chinese(code: str) -> None:
    pattern = {**MATTERS, **FAULTS}[code]
    report = Report(False, 1, "a.day.json", date="2026-09-26", seq=7, code=code, values=named_in(pattern))
    (told,) = difference(report)
    assert pattern.format(**report.values) not in told
    assert CHINESE.search(told)
    assert "{" not in told
    assert all(value in told for value in report.values.values())


def named_by_the_verifier() -> Iterator[str]:
    """The fields that a finding may name: those that are asked for one by one, and those of its tables."""
    for node in ast.walk(ast.parse(Path(verify.__file__).read_text("utf-8"))):
        match node:
            case ast.Call(ast.Name("text_of" | "known" | "list_of"), [_, ast.Constant(str(name)), *_]):
                yield name
    yield from verify.OUTSIDE_SAYS
    yield from verify.OUTER.keys() - {"format"}
    yield from ("lines", "lags", "last_turn")


@pytest.mark.usefixtures("app")
@pytest.mark.parametrize("name", sorted({*named_by_the_verifier()}))
def test_a_field_is_said_in_chinese_and_as_it_stands_in_the_file(name: str) -> None:
    report = Report(False, 1, "a.day.json", seq=7, code="no_text", values={"name": name, "value": "5"})
    (told,) = difference(report)
    said, raw = re.search("“(.+)（(.+)）”一栏应是文字", told).groups()  # type: ignore[union-attr]
    assert raw == name
    assert CHINESE.search(said)


def test_a_clause_is_called_as_on_the_rule_sheet(app: QApplication) -> None:
    values = {"clause": "agency_busy"}
    report = Report(False, 1, "a.day.json", seq=7, code="opening_clause", values=values)
    assert "条款“公司全忙（agency_busy）”" in " ".join(difference(report))
    use_language(app, "en")
    assert "the clause agency busy (agency_busy)" in " ".join(difference(report))


@pytest.mark.usefixtures("app")
@pytest.mark.parametrize("code", NO_DAY_FILE)
def test_every_reason_why_a_file_is_none_is_said_in_chinese(code: str) -> None:
    values = dict.fromkeys(("trouble", "line", "column", "byte", "format", "field"), "7")
    (told,) = lines_of(Report(False, 2, "a.day.json", code=code, values=values))
    assert CHINESE.search(told)
    assert "{" not in told


@pytest.mark.usefixtures("app")
def test_a_file_that_has_gone_is_said_to_have_gone(tmp_path: Path) -> None:
    (report,) = verify_files([tmp_path / "gone.day.json"])
    assert lines_of(report) == ["文件已不在，或无权读取。"]


def test_several_files_are_told_one_by_one(
    qtbot: QtBot, dialog: VerifyDialog, day: Document, tmp_path: Path
) -> None:
    broken = tmp_path / "zz.day.json"
    broken.write_text("{}")
    told = verified(qtbot, dialog, written(tmp_path, day), broken)
    assert "完整，未被改动" in told
    assert "不是日文件，或已损坏" in told


def test_what_was_found_goes_away_with_the_question(
    qtbot: QtBot, dialog: VerifyDialog, day: Document, tmp_path: Path
) -> None:
    file = tmp_path / "a.day.json"
    file.write_text(json.dumps(day), encoding="utf-8")
    verified(qtbot, dialog, file)
    assert dialog.results.isVisible()
    assert dialog.primary_button.hasFocus()
    QTest.keyClicks(dialog.head, "ab")
    assert not dialog.results.isVisible()
