"""The rules of the house, checked on every file; and each rule checked on a file that breaks it."""

from collections import Counter
from pathlib import Path

import pytest

from tests.architecture_rules import DOORS, LONG_FILES, MOST_MODULES, RULES, Rule, Source, read

ROOT = Path(__file__).resolve().parent.parent
LEAST_FILES = {"frontdesk": 45, "ui": 30, "tests": 30}


def sources() -> list[Source]:
    files = [file for folder in LEAST_FILES for file in sorted((ROOT / folder).rglob("*.py"))]
    return [read(ROOT, file) for file in files]


SOURCES = sources()
BROKEN = (
    ("frontdesk/site.py", "from PySide6.QtCore import QObject", "knows the screen"),
    ("frontdesk/desk/desk.py", "import ui.words", "knows the screen"),
    ("frontdesk/book/chain.py", "from frontdesk.rotation import pick", "lower floor"),
    ("frontdesk/rotation/pick.py", "from ..desk import desk", "lower floor"),
    ("frontdesk/people.py", "def f() -> None:\n    import frontdesk.book.entries", "lower floor"),
    ("frontdesk/brand_new.py", "", "stands on a floor"),
    ("frontdesk/rotation/pick.py", "import random", "are pure"),
    ("frontdesk/rotation/pick.py", "now = datetime.now(UTC)", "are pure"),
    ("frontdesk/rotation/shares.py", "half = 0.5", "are pure"),
    ("frontdesk/book/codec.py", "x = float('1')", "are pure"),
    ("ui/session.py", "from frontdesk.store import book_store", "never the store"),
    ("ui/session.py", "from frontdesk import store", "never the store"),
    ("ui/pages/desk_page.py", "from sqlalchemy import select", "know SQLAlchemy"),
    ("frontdesk/reports/why.py", "import sqlalchemy", "know SQLAlchemy"),
    ("frontdesk/verify.py", "from frontdesk.book import chain", "stands alone"),
    ("frontdesk/site.py", "try:\n    x\nexcept Exception:\n    pass", "outermost doors"),
    (
        "ui/session.py",
        "try:\n    x\nexcept (OSError, Exception) as e:\n    raise KeyError from e",
        "outermost",
    ),
    ("ui/session.py", "try:\n    x\nexcept:\n    pass", "outermost doors"),
    ("frontdesk/site.py", "def long() -> None:\n" + "    x = 1\n" * 50, "50 lines"),
    ("frontdesk/site.py", "x = 1\n" * 300, "fewer than 300 lines"),
    ("frontdesk/site.py", "# TO" + "DO later", "unfinished"),
    ("ui/widgets/cards.py", "def f(w) -> None:\n    w.setStyleSheet('')", "style sheets"),
    ("ui/utils.py", "", "No drawer"),
)
SOUND = (
    ("frontdesk/desk/desk.py", "from sqlalchemy import Engine\nfrom frontdesk.store import engine"),
    ("frontdesk/rotation/pick.py", "from datetime import time, timedelta\nx = timedelta()"),
    ("frontdesk/store/engine.py", "try:\n    x\nexcept BaseException:\n    close()\n    raise"),
    ("ui/app.py", "from frontdesk.store import engine\ntry:\n    x\nexcept Exception:\n    pass"),
    ("ui/session.py", "from frontdesk.desk.desk import Desk"),
    ("ui/theme.py", "def f(w) -> None:\n    w.setStyleSheet('')"),
    ("frontdesk/verify.py", "import json\nx = 1\n" * 300),
)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.sentence)
def test_every_file_keeps_the_rule(rule: Rule) -> None:
    breaches = [f"{source.path}: {breach}" for source in SOURCES for breach in rule.check(source)]

    assert not breaches, "\n".join(["", rule.sentence, *breaches, f"To mend it: {rule.mend}"])


@pytest.mark.parametrize(("path", "text", "rule"), BROKEN, ids=lambda value: ascii(value)[:40])
def test_a_file_that_breaks_a_rule_is_found(tmp_path: Path, path: str, text: str, rule: str) -> None:
    source = _written(tmp_path, path, text)

    assert any(rule in each.sentence and list(each.check(source)) for each in RULES)


@pytest.mark.parametrize(("path", "text"), SOUND, ids=lambda value: ascii(value)[:40])
def test_a_file_that_keeps_the_rules_is_left_alone(tmp_path: Path, path: str, text: str) -> None:
    source = _written(tmp_path, path, text)

    assert [breach for rule in RULES for breach in rule.check(source)] == []


def test_each_rule_was_seen_to_fail() -> None:
    unseen = {rule.sentence for rule in RULES if not any(rule_of in rule.sentence for *_, rule_of in BROKEN)}

    assert not unseen, "Add a file that breaks it to BROKEN"


@pytest.mark.parametrize("folder", LEAST_FILES)
def test_enough_files_were_seen(folder: str) -> None:
    seen = sum(source.inside(folder) for source in SOURCES)

    assert seen >= LEAST_FILES[folder], f"only {seen} files of {folder}/ were looked at: is the path right?"


def test_a_folder_can_be_taken_in_at_a_glance() -> None:
    modules = Counter(
        Path(source.path).parent.as_posix()
        for source in SOURCES
        if source.inside("frontdesk", "ui") and not source.path.endswith("__init__.py")
    )
    crowded = {folder: number for folder, number in modules.items() if number > MOST_MODULES}

    assert not crowded, f"{crowded}: divide what has grown past {MOST_MODULES} modules"


@pytest.mark.parametrize("path", [*DOORS, *LONG_FILES])
def test_an_exception_is_made_for_files_that_are_there(path: str) -> None:
    assert (ROOT / path).is_file(), f"{path} is gone: take it out of the exceptions"


def _written(folder: Path, path: str, text: str) -> Source:
    file = folder / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return read(folder, file)
