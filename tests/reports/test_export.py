"""The evening's files: all three in one folder, each whole or not at all, trouble told in plain words."""

import errno
import json
import os
from pathlib import Path

import pytest

from frontdesk.book.entries import Entry
from frontdesk.desk.commands import CloseDay, Command, FirstVisit, SeeOff
from frontdesk.desk.orders import Override
from frontdesk.errors import Refusal
from frontdesk.reports.export import write_day, write_whole
from tests.reports import days
from tests.reports.full_day import at_work

NAMES = [
    "wxc-2026-09-26 轮序日报 day sheet.xlsx",
    "wxc-2026-09-26 轮序日报 day sheet.csv",
    "wxc-2026-09-26.day.json",
]


@pytest.fixture
def entries(tmp_path: Path) -> list[Entry]:
    done: list[Command] = [FirstVisit("v1"), SeeOff("v1"), CloseDay(("c1", "c4"))]
    return days.a_day(tmp_path, days.site(), done)


def test_the_three_files_land_in_a_new_folder(tmp_path: Path, entries: list[Entry]) -> None:
    folder = tmp_path / "收班" / "九月"

    paths = write_day(folder, days.site(), "2026-09-26", entries)

    assert [path.name for path in paths] == NAMES
    assert sorted(folder.iterdir()) == sorted(paths)


def test_the_day_file_holds_every_entry_and_the_checkpoint(tmp_path: Path, entries: list[Entry]) -> None:
    document = json.loads(write_day(tmp_path, days.site(), "2026-09-26", entries)[2].read_bytes())

    assert [entry["hash"] for entry in document["entries"]] == [entry.hash for entry in entries]
    assert document["checkpoint"].splitlines()[2] == entries[-1].hash


def test_with_the_evenings_board_the_files_are_the_same(tmp_path: Path) -> None:
    with at_work(tmp_path) as work:
        work.do(FirstVisit("v1"), Override("v1", "b2", "language", "s1"), CloseDay((), "other"))
        folders = (tmp_path / "folded", tmp_path / "known")
        for folder, board in zip(folders, (None, work.desk.board), strict=True):
            write_day(folder, work.site, "2026-09-26", work.entries(), board)

    for file in folders[0].iterdir():
        assert (folders[1] / file.name).read_bytes() == file.read_bytes()


def test_a_second_export_replaces_the_first(tmp_path: Path, entries: list[Entry]) -> None:
    write_day(tmp_path / "out", days.site(), "2026-09-26", entries[:-1])
    paths = write_day(tmp_path / "out", days.site(), "2026-09-26", entries)

    assert json.loads(paths[2].read_bytes())["entries"][-1]["kind"] == "day_closed"
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(NAMES)


def test_a_file_that_excel_holds_is_left_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, entries: list[Entry]
) -> None:
    target = tmp_path / "out" / NAMES[0]
    target.parent.mkdir()
    target.write_text("old")
    monkeypatch.setattr(Path, "replace", refusing(PermissionError(errno.EACCES, "in use")))

    with pytest.raises(Refusal, match="open in another program, perhaps Excel"):
        write_day(target.parent, days.site(), "2026-09-26", entries)

    assert target.read_text() == "old"
    assert list(target.parent.iterdir()) == [target]


def test_a_full_disk_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "day.csv"
    target.write_text("old")
    monkeypatch.setattr(os, "fsync", refusing(OSError(errno.ENOSPC, "No space left on device")))

    with pytest.raises(Refusal, match=r"The disk is full\. day\.csv was not written"):
        write_whole(target, b"new")

    assert target.read_text() == "old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_disk_that_fills_up_half_way_leaves_nothing_of_this_export(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, entries: list[Entry]
) -> None:
    folder = tmp_path / "out"
    write_day(folder, days.site(), "2026-09-26", entries[:-1])
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    written: list[int] = []

    def fsync(descriptor: int) -> None:
        written.append(descriptor)
        if len(written) == 3:
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", fsync)
    with pytest.raises(Refusal, match="The disk is full"):
        write_day(folder, days.site(), "2026-09-26", entries)

    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_what_is_new_already_is_told_where_another_is_held(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, entries: list[Entry]
) -> None:
    into_place = Path.replace

    def replace(part: Path, target: Path) -> Path:
        if target.suffix == ".csv":
            raise PermissionError(errno.EACCES, "in use")
        return into_place(part, target)

    monkeypatch.setattr(Path, "replace", replace)
    with pytest.raises(Refusal, match=rf"open in another program.*These are new already: {NAMES[0]}\."):
        write_day(tmp_path / "out", days.site(), "2026-09-26", entries)

    assert [path.name for path in (tmp_path / "out").iterdir()] == [NAMES[0]]


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "open", refusing(PermissionError(errno.EACCES, "Permission denied")))

    with pytest.raises(Refusal, match="Nothing may be written in the folder"):
        write_whole(tmp_path / "day.csv", b"new")


def test_a_disk_that_lets_nothing_be_written_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Linux lets nothing be taken away from it, either, not even what was never there."""
    read_only = OSError(errno.EROFS, "Read-only file system")
    monkeypatch.setattr(Path, "open", refusing(read_only))
    monkeypatch.setattr(Path, "unlink", refusing(read_only))

    with pytest.raises(Refusal, match="Nothing may be written in the folder"):
        write_whole(tmp_path / "day.csv", b"new")


def test_a_file_in_the_place_of_the_folder_is_refused(tmp_path: Path, entries: list[Entry]) -> None:
    (tmp_path / "out").write_text("a file")

    for folder in (tmp_path / "out", tmp_path / "out" / "september"):
        with pytest.raises(Refusal, match=r"out is a file, not a folder\. Choose another folder"):
            write_day(folder, days.site(), "2026-09-26", entries)
    with pytest.raises(Refusal, match=r"out is a file, not a folder"):
        write_whole(tmp_path / "out" / "day.csv", b"new")


def test_a_folder_in_the_place_of_a_file_is_refused_and_nothing_left_behind(tmp_path: Path) -> None:
    (tmp_path / "day.csv").mkdir()

    with pytest.raises(Refusal, match=r"day\.csv can’t be written here"):
        write_whole(tmp_path / "day.csv", b"new")

    assert [path.name for path in tmp_path.iterdir()] == ["day.csv"]


def refusing(error: OSError) -> object:
    """A call of the system that fails so."""

    def call(*_: object, **__: object) -> None:
        raise error

    return call
