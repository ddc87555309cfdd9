"""The command line, as a stranger types it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from openpyxl import Workbook
from typer.testing import CliRunner, Result

from frontdesk.book.chain import short
from frontdesk.cli import app
from frontdesk.desk.desk import Desk
from frontdesk.desk.registry import find_visitors


def run(*words: object) -> Result:
    return CliRunner().invoke(app, [str(word) for word in words])


@pytest.fixture
def roster(tmp_path: Path) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    rows = ["姓名 公司 级别", "张三 甲 熟手", "李四 甲 熟手", "王五 乙 独立", "赵六 乙 熟手"]
    for row in rows:
        sheet.append(row.split())
    path = tmp_path / "roster.xlsx"
    book.save(path)
    return path


@pytest.fixture
def arrivals(tmp_path: Path) -> Path:
    path = tmp_path / "arrivals.csv"
    times = [
        f"2016-10-{day} {hour:02}:{minute:02}:11,1,2"
        for day in (30, 31)
        for hour in (10, 11)
        for minute in (5, 40)
    ]
    path.write_text("arrived_at,ticket,items\n" + "\n".join(times) + "\n", encoding="utf-8")
    return path


def test_a_made_up_day_has_no_files_yet_and_says_so(tmp_path: Path) -> None:
    made = run("demo", "--book", tmp_path / "b.book", "--out", tmp_path / "out")
    assert made.exit_code == 1
    assert "--out goes with --arrivals" in made.output
    assert list(tmp_path.iterdir()) == []


def test_the_check_says_what_it_does() -> None:
    command = [sys.executable, "-m", "tests.check", "--help"]
    told = subprocess.run(command, capture_output=True, text=True, check=True, timeout=20).stdout
    assert "Format, lint, types, translations, then all tests." in " ".join(told.split())


def test_real_arrivals_are_replayed_and_every_day_verifies(
    tmp_path: Path, roster: Path, arrivals: Path
) -> None:
    out = tmp_path / "out"
    played = run(
        "demo", "--arrivals", arrivals, "--roster", roster, "--book", tmp_path / "b.book", "--out", out
    )
    assert played.exit_code == 0, played.output
    assert "8 parties on 2 days" in played.output

    files = sorted(out.glob("*.day.json"))
    assert len(files) == 2
    assert run("verify", *files).exit_code == 0


def test_one_changed_byte_is_found(tmp_path: Path, roster: Path, arrivals: Path) -> None:
    out = tmp_path / "out"
    run("demo", "--arrivals", arrivals, "--roster", roster, "--book", tmp_path / "b.book", "--out", out)
    file = min(out.glob("*.day.json"))
    file.write_text(file.read_text(encoding="utf-8").replace('"party": 2', '"party": 3', 1), encoding="utf-8")

    assert run("verify", file).exit_code == 1
    assert run("verify", roster).exit_code == 2


def test_the_same_seed_gives_the_same_days(tmp_path: Path, roster: Path, arrivals: Path) -> None:
    heads = []
    for name in ("one", "two"):
        book = tmp_path / f"{name}.book"
        run("demo", "--arrivals", arrivals, "--roster", roster, "--book", book, "--seed", 7)
        desk = Desk.at(book)
        heads.append(desk.head)
        desk.close()
    assert heads[0] == heads[1]


def test_a_made_up_saturday_is_ready_to_press(tmp_path: Path) -> None:
    made = run("demo", "--book", tmp_path / "b.book")
    assert made.exit_code == 0
    assert "沈主任 308615" in made.output, "the PINs of the made-up day are no secret"

    desk = Desk.at(tmp_path / "b.book")
    assert desk.board is not None
    assert not desk.board.closed
    assert desk.board.ready
    assert desk.board.receptions()
    assert len(desk.board.agencies) == 3
    assert desk.board.away
    assert find_visitors(desk, "wl")[0].name == "王丽"


def test_the_days_are_exported_again(tmp_path: Path, roster: Path, arrivals: Path) -> None:
    book, out = tmp_path / "b.book", tmp_path / "again"
    run("demo", "--arrivals", arrivals, "--roster", roster, "--book", book)
    assert run("export", "--book", book, "--out", out, "--date", "2016-10-30").exit_code == 0
    assert sorted(path.name for path in out.iterdir()) == [
        "demo-2016-10-30 轮序日报 day sheet.csv",
        "demo-2016-10-30 轮序日报 day sheet.xlsx",
        "demo-2016-10-30.day.json",
    ]
    assert "no day" in run("export", "--book", book, "--out", out, "--date", "2016-11-30").output


def test_a_roster_begins_a_book_and_later_adds_who_is_new(tmp_path: Path, roster: Path) -> None:
    book = tmp_path / "b.book"
    begun = run("import", roster, "--book", book, "--site", "mall", "--share", "甲=2")
    assert "4 people of 2 agencies" in begun.output
    desk = Desk.at(book)
    assert [agency.weight for agency in desk.site.agencies] == [2, 1]
    desk.close()
    script = tmp_path / "open.jsonl"
    script.write_text('{"do": "open_day", "at": "2026-09-26T09:00:00+08:00"}\n', encoding="utf-8")
    assert run("play", script, "--book", book).exit_code == 0
    assert "Nobody is new" in run("import", roster, "--book", book).output

    more = tmp_path / "more.csv"
    more.write_text("姓名,公司,级别\n张三,甲,熟手\n孙七,丙,熟手\n", encoding="utf-8")
    assert run("import", more, "--book", book).exit_code == 0
    desk = Desk.at(book)
    assert desk.board is not None
    assert [agency.name for agency in desk.board.agencies] == ["甲", "乙", "丙"]
    assert [person.name for person in desk.board.people_of("a3")] == ["孙七"]


def test_a_roster_with_problems_changes_nothing(tmp_path: Path) -> None:
    bad = tmp_path / "bad.csv"
    bad.write_text("姓名,公司,级别\n张三,甲,資深\n李四,甲,熟手\n", encoding="utf-8")
    book = tmp_path / "b.book"

    refused = run("import", bad, "--book", book)
    assert refused.exit_code == 1
    assert "Row 2" in refused.output
    assert not book.exists()
    assert run("import", bad, "--book", book, "--leave-out", "2").exit_code == 0


def test_the_doctor_looks_at_machine_and_book(tmp_path: Path) -> None:
    book = tmp_path / "b.book"
    run("demo", "--book", book)
    assert run("doctor").exit_code == 0
    assert "unbroken" in run("doctor", "--book", book).output
    assert "told anew" in run("doctor", "--book", book, "--rebuild").output
    foreign = tmp_path / "foreign.book"
    foreign.write_bytes(b"something else" * 100)
    looked = run("doctor", "--book", foreign)
    assert (looked.exit_code, "WRONG" in looked.output) == (1, True)
    assert foreign.read_bytes() == b"something else" * 100


def test_a_script_that_cannot_be_read(tmp_path: Path) -> None:
    assert run("play", tmp_path / "none.jsonl", "--book", tmp_path / "b").exit_code == 2
    (tmp_path / "binary").write_bytes(b"\xff\xfe\x00\xd8")
    assert run("play", tmp_path / "binary", "--book", tmp_path / "b").exit_code == 2


def test_play_answers_a_json_object_a_line(tmp_path: Path) -> None:
    script = tmp_path / "s.jsonl"
    script.write_text('{"do": "board"}\n\n{"do": "undo"}\n', encoding="utf-8")
    played = run("play", script, "--book", tmp_path / "b.book")
    assert played.exit_code == 0
    assert [set(json.loads(line)) for line in played.output.splitlines()] == [
        {"refused", "why", "clause"}
    ] * 2


def test_a_database_address_is_refused_in_words() -> None:
    assert "Not a file" in run("demo", "--book", "postgresql://desk@localhost/book").output


def test_an_old_slip_is_found_and_a_wrong_one_is_not(tmp_path: Path, roster: Path, arrivals: Path) -> None:
    book, out = tmp_path / "b.book", tmp_path / "out"
    run("demo", "--arrivals", arrivals, "--roster", roster, "--book", book, "--out", out)
    first, last = (json.loads(file.read_text("utf-8")) for file in sorted(out.glob("*.day.json")))
    head = first["entries"][-1]["hash"]

    for text in (first["checkpoint"], head, head[:12].upper(), short(head).lower()):
        found = run("slip", text, "--book", book)
        assert found.exit_code == 0, found.output
        assert f"Entry {first['entries'][-1]['seq']}, 30 Oct 2016" in found.output
        assert f"the book ends at entry {last['entries'][-1]['seq']}" in found.output
        assert "none was changed" in found.output
    assert f"compare it, too:\n{head}\n" in found.output
    assert run("slip", "ab" * 32, "--book", book).exit_code == 1
    assert "8; these are 3" in run("slip", "7QK", "--book", book).output
    assert run("slip", head, "--book", tmp_path / "no.book").exit_code == 1
