"""The verifier accepts what is honest, and refuses a file in which anything was changed."""

import copy
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from frontdesk import verify
from frontdesk.verify import Report, canonical, main, verify_document, verify_file, verify_files
from tests.reports.honest_days import honest_book
from tests.reports.paper_book import RULES, Data, seal
from tests.reports.vectors import FOLDER, VECTORS, text_of

EXAMPLE = FOLDER / "example.day.json"
FILES = sorted(FOLDER.glob("*.day.json"))
HEAD = "095b1ae287df3beec48ebead669a721e2c05dcd2eafc16f2413467f354100368"


def example() -> Data:
    document: Data = json.loads(EXAMPLE.read_bytes())
    return document


def leaves(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    if isinstance(value, dict) and value:
        return [leaf for key in value for leaf in leaves(value[key], (*path, key))]
    if isinstance(value, list) and value:
        return [leaf for key in range(len(value)) for leaf in leaves(value[key], (*path, key))]
    return [path]


def changed(document: Data, path: tuple[Any, ...]) -> Data:
    """A copy in which one leaf is another value of the same kind."""
    copied: Any = copy.deepcopy(document)
    at = copied
    for key in path[:-1]:
        at = at[key]
    old = at[path[-1]]
    other = {str: f"{old}x", bool: not old, type(None): 0, dict: {"x": 1}, list: ["x"]}
    at[path[-1]] = other[type(old)] if type(old) in other else old + 1
    return dict(copied)


# ---- What is honest is accepted


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_vector_is_accepted(file: Path) -> None:
    report = verify_file(file)
    assert report.ok, report.sentence
    assert report.closed


def test_the_report_on_the_example_says_what_it_holds() -> None:
    report = verify_file(EXAMPLE)
    assert (report.book, report.date) == ("example-site", "2026-09-26")
    assert (report.entries, report.turns, report.counted) == (52, 11, 10)
    assert report.head == HEAD


@pytest.mark.parametrize("name", VECTORS)
def test_the_vectors_are_those_that_the_paper_desk_writes(name: str) -> None:
    assert (FOLDER / f"{name}.day.json").read_text(encoding="utf-8") == text_of(VECTORS[name]())


def test_the_vectors_show_every_kind_and_every_basis() -> None:
    entries = [entry for file in FILES for entry in json.loads(file.read_bytes())["entries"]]
    bases = {entry["data"]["basis"] for entry in entries if entry["kind"] == "turn_given"}
    moved = {name.removeprefix("on_") for name in dir(verify.Replay) if name.startswith("on_")}
    assert bases == verify.BASES
    assert moved <= {entry["kind"] for entry in entries}


@given(seed=st.integers(0, 10**9))
@settings(max_examples=40, deadline=None)
def test_no_false_alarm_on_honest_days(tmp_path_factory: pytest.TempPathFactory, seed: int) -> None:
    folder = tmp_path_factory.mktemp("days")
    files = []
    for number, document in enumerate(honest_book(seed)):
        files.append(folder / f"{number}.day.json")
        files[-1].write_text(json.dumps(document))
        assert verify_document(document).sentence == ""
    assert [report.sentence for report in verify_files(files)] == ["", "", ""]


def test_a_day_still_open_is_accepted_and_said_to_be_open() -> None:
    document = example()
    document["entries"].pop()
    report = verify_document(seal(document))
    assert (report.ok, report.closed) == (True, False)
    assert "not closed yet" in verify.lines_of(report)[0]


# ---- What was changed is refused


def test_every_leaf_of_every_entry_is_guarded_and_the_entry_named() -> None:
    document = example()
    for path in leaves(document):
        report = verify_document(changed(document, path))
        assert not report.ok, path
        if path[0] == "entries" and path[2] != "seq":
            assert report.seq == path[1] + 1, path


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_leaf_of_every_vector_is_guarded(file: Path) -> None:
    document = json.loads(file.read_bytes())
    for path in leaves(document)[::7]:
        assert not verify_document(changed(document, path)).ok, path


@given(position=st.integers(0, EXAMPLE.stat().st_size - 1), byte=st.integers(0, 255))
@settings(max_examples=300, deadline=None)
def test_one_byte_changed_anywhere_is_refused(
    tmp_path_factory: pytest.TempPathFactory, position: int, byte: int
) -> None:
    content = bytearray(EXAMPLE.read_bytes())
    content[position] = byte
    file = tmp_path_factory.getbasetemp() / "byte.day.json"
    file.write_bytes(content)
    try:
        same = json.loads(content.decode()) == example()  # another blank between two fields
    except ValueError:
        same = False
    assert verify_file(file).ok is same


@pytest.mark.parametrize("number", range(51))
def test_an_entry_taken_out_is_missed(number: int) -> None:
    document = example()
    del document["entries"][number]
    assert not verify_document(document).ok


def test_a_tail_cut_off_is_found_by_the_head_on_paper() -> None:
    document = example()
    document["entries"] = document["entries"][:40]
    assert verify_document(seal(document)).ok
    report = verify_document(seal(document), HEAD)
    assert (report.ok, report.status, report.seq, report.expected) == (False, 1, 40, HEAD)


def test_an_older_head_on_paper_stands_in_the_file_and_one_that_was_rewritten_does_not() -> None:
    older = example()["entries"][20]["hash"]
    assert verify_file(EXAMPLE, older.upper()).ok
    rewritten = example()
    rewritten["entries"][7]["data"]["party"] = 3
    assert verify_document(seal(rewritten)).ok
    assert not verify_document(seal(rewritten), older).ok


# ---- The head, the command line, the file on its own


@pytest.mark.parametrize(
    ("content", "status"),
    [
        (EXAMPLE.read_bytes(), 0),
        (EXAMPLE.read_bytes().replace(b'"c13"', b'"c12"', 1), 1),
        (b"[]", 2),
        (b"", 2),
    ],
)
def test_the_exit_status(tmp_path: Path, content: bytes, status: int) -> None:
    (tmp_path / "a.day.json").write_bytes(content)
    assert main([str(tmp_path / "a.day.json")]) == status


@pytest.mark.parametrize("typed", [f" {HEAD[:32]} {HEAD[32:]}", HEAD.upper(), HEAD.replace("0", "０")])
def test_a_head_typed_as_it_stands_on_the_paper_is_found(typed: str) -> None:
    assert main([str(EXAMPLE), "--head", typed]) == 0


@pytest.mark.parametrize("typed", ["", "15DH NRM7", HEAD[:-1], HEAD[:-1] + "g"])
def test_what_is_no_head_is_no_alarm(typed: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([str(EXAMPLE), "--head", typed])
    assert ended.value.code == 2
    told = capsys.readouterr()
    assert "a head has 64 signs" in told.err
    assert told.out == ""


def test_the_file_runs_alone(tmp_path: Path) -> None:
    alone = tmp_path / "verify.py"
    alone.write_bytes(Path(str(verify.__file__)).read_bytes())
    command = [sys.executable, "-I", str(alone), str(EXAMPLE), "--head", HEAD]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("ok ")
    assert "52 entries, 11 turns, 10 of them counted" in done.stdout
    assert HEAD in done.stdout


def test_the_page_of_the_format_lies_beside_it_and_names_every_kind(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    assert "dayfile.md" in capsys.readouterr().out
    page = Path(str(verify.__file__)).with_name("dayfile.md").read_text(encoding="utf-8")
    kinds = {name.removeprefix("on_") for name in dir(verify.Replay) if name.startswith("on_")}
    codes = {
        *kinds,
        *verify.BASES,
        *verify.STEPS,
        *verify.STAGES,
        *RULES,
        "desk_taken",
        "party_counted",
        "met",
    }
    assert [code for code in sorted(codes) if f"`{code}`" not in page] == []


def test_a_difference_is_told_in_words(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    document = example()
    document["entries"][11]["data"]["consultant"] = "c13"
    (tmp_path / "a.day.json").write_text(json.dumps(seal(document)))
    assert main([str(tmp_path / "a.day.json")]) == 1
    told = capsys.readouterr().out
    assert "Entry 12" in told
    assert "stands there:" in told
    assert "the rule gives: c22 of ag2 (rotation)" in told


# ---- Canonical JSON


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"b": 1, "a": [True, None, -5]}, '{"a":[true,null,-5],"b":1}'),
        ('\x00\x08\t\n\x0c\r\x1f"\\/\x7f\u2028甲', '"\\u0000\\b\\t\\n\\f\\r\\u001f\\"\\\\/\x7f\u2028甲"'),
        ({"\U0001f600": 1, "\ufb33": 2, "\u00f6": 3}, '{"\u00f6":3,"\U0001f600":1,"\ufb33":2}'),
    ],
)
def test_canonical_json_is_that_of_rfc_8785(value: object, text: str) -> None:
    assert canonical(value) == text.encode()


def refused(report: Report, status: int) -> bool:
    return (report.ok, report.status) == (False, status) and bool(report.sentence)


@pytest.mark.parametrize("text", ["1.5", "1e3", "2.0", "-0.0", "9007199254740993", "1" * 5000, '"\\ud800"'])
def test_a_number_that_is_no_integer_or_half_a_character_differs(tmp_path: Path, text: str) -> None:
    content = EXAMPLE.read_text(encoding="utf-8").replace('"party": 2', f'"party": {text}', 1)
    (tmp_path / "a.day.json").write_text(content, encoding="utf-8")
    assert refused(report := verify_file(tmp_path / "a.day.json"), 1)
    assert report.seq == 8


OUTER: dict[str, Callable[[str], str]] = {
    "a key twice": lambda text: text.replace('"party": 2', '"party": 2, "party": 2', 1),
    "not a number": lambda text: text.replace('"party": 2', '"party": NaN', 1),
    "another format": lambda text: text.replace("frontdesk-day/1", "frontdesk-day/2"),
    "a field more": lambda text: text.replace("{", '{"note": "trust me",', 1),
    "a field of another type": lambda text: text.replace('"example-site"', "7"),
    "half of it": lambda text: text[: len(text) // 2],
    "deep": lambda _text: "[" * 100_000,
    "deep inside": lambda text: text.replace('"party": 2', '"party": ' + "[" * 9_999 + "]" * 9_999, 1),
}


@pytest.mark.parametrize("wrong", OUTER)
def test_what_is_no_day_file(tmp_path: Path, wrong: str) -> None:
    (tmp_path / "a.day.json").write_text(OUTER[wrong](EXAMPLE.read_text(encoding="utf-8")), encoding="utf-8")
    assert refused(verify_file(tmp_path / "a.day.json"), 2)


def test_no_file_at_all(tmp_path: Path) -> None:
    assert refused(verify_file(tmp_path / "nowhere"), 2)
    assert refused(verify_file(tmp_path), 2)
    assert refused(verify_document({"entries": {1, 2}}), 2)
