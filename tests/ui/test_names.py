"""No line is broken in a name: on the screen, on the board, on paper. What joins it is only painted."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QFontMetricsF, QPdfWriter, QTextDocument, QTextLayout
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui import paper_scenes
from tests.ui.made_up import first_visit, morning, open_day, sign_in
from tests.ui.windows import window_on
from ui import theme
from ui.look.names import JOINER, LONGEST, joined, keep_whole
from ui.paper.page_text import names_on
from ui.paper.paper import Paper, a4
from ui.widgets.labels import BriefLabel, label
from ui.widgets.painting import lines_height, text_width
from ui.words import use_language

NAMES = ("周玉", "乙代理", "欧阳娜")
TOLD = "With this visit 乙代理 is owed most: 欧阳娜 is first in line, then 周玉."
ROOT = Path(__file__).resolve().parents[2]
PAINTS = {
    "ui/paper/page_text.py",
    "ui/public_board/pen.py",
    "ui/widgets/labels.py",
    "ui/widgets/painting.py",
}


@pytest.fixture(autouse=True)
def known() -> None:
    keep_whole(NAMES)


def lines_of(text: str, role: str, width: float) -> list[str]:
    """The lines into which Qt breaks it."""
    layout = QTextLayout(text, theme.font(role))
    layout.beginLayout()
    found = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        found.append(text[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    return found


def broken(lines: list[str]) -> list[str]:
    """The names that stand in the text, but whole in no line of it."""
    text = "".join(lines).replace(JOINER, "")
    return [n for n in NAMES if n in text and not any(n in line.replace(JOINER, "") for line in lines)]


def test_no_width_breaks_a_name_in_a_label(qtbot: QtBot) -> None:
    shown = label(TOLD, "reason", wrap=True)
    qtbot.addWidget(shown)
    painted = QLabel.text(shown)
    widths = range(90, 500, 5)
    assert any(broken(lines_of(TOLD, "reason", width)) for width in widths)
    assert not any(broken(lines_of(painted, "reason", width)) for width in widths)


def test_what_joins_has_no_width_and_no_ink(qtbot: QtBot) -> None:
    metrics = QFontMetricsF(theme.font("reason"))
    for name in NAMES:
        assert metrics.horizontalAdvance(joined(name)) == metrics.horizontalAdvance(name)
    plain, whole = QLabel(NAMES[1]), QLabel(joined(NAMES[1]))
    for one in (plain, whole):
        qtbot.addWidget(one)
    assert plain.sizeHint() == whole.sizeHint()
    assert plain.grab().toImage() == whole.grab().toImage()


def test_whoever_reads_the_label_gets_the_text_as_it_is(qtbot: QtBot) -> None:
    shown, brief = label(TOLD, wrap=True), BriefLabel()
    brief.say(TOLD, "F12")
    for one in (shown, brief):
        qtbot.addWidget(one)
        assert one.text() == one.accessibleName() == TOLD
    shown.setText("Nobody is ready.")
    assert (shown.text(), shown.accessibleName()) == ("Nobody is ready.", "")
    brief.resize(120, 60)
    assert JOINER not in brief.shown_text() + brief.toolTip()
    named = label("", wrap=True)
    qtbot.addWidget(named)
    named.setAccessibleName("Reason")
    named.setText(TOLD)
    assert named.accessibleName() == "Reason"


def test_a_text_that_is_too_long_ends_before_a_word_or_a_number(qtbot: QtBot) -> None:
    told = (
        "Owed most before this visit: 世华 owed 0.7, 德信行 ahead 0.3, 中联 ahead 0.3. It is first in line."
    )
    words, brief = told.split(), BriefLabel("reason")
    qtbot.addWidget(brief)
    brief.say(told, "F12")
    brief.show()
    for width in range(150, 290, 7):
        brief.resize(width, 60)
        kept = brief.shown_text().removesuffix("… F12").split()
        assert 0 < len(kept) < len(words)
        last = words[len(kept) - 1]
        assert kept[-1] == last or not last.isascii()


def test_what_can_be_copied_stays_as_it_is(qtbot: QtBot) -> None:
    shown = label(TOLD, wrap=True)
    qtbot.addWidget(shown)
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    assert QLabel.text(shown) == TOLD
    shown.setText(TOLD + TOLD)
    assert JOINER not in QLabel.text(shown)


def test_painted_lines_are_as_high_as_their_whole_names() -> None:
    width = text_width("周玉", "body") * 1.6
    assert lines_height("周玉" * 3, "body", width) == lines_height("a\na\na", "body", width)


def test_long_names_and_latin_ones_may_be_broken_as_any_text() -> None:
    long = "阿" * (LONGEST + 1)
    keep_whole((long, "Ann Lee", "李"))
    for text in (long, "Ann Lee", "李"):
        assert joined(text) == text


def test_the_desk_knows_who_works_there(tmp_path: Path) -> None:
    with window_on(tmp_path, morning()) as hands:
        open_day(hands.session)
        sign_in(hands.session, "尉迟恭", "郭然")
        reason = hands.desk.next_card.reason
        assert JOINER.join("尉迟恭") in QLabel.text(reason)
        assert JOINER not in reason.text() + reason.accessibleName()
        first_visit(hands.session)
        assert JOINER not in hands.desk.called_card.spoken()


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_paper_breaks_no_name(qapp: object, language: str) -> None:
    use_language(qapp, language)  # type: ignore[arg-type]
    sheet = paper_scenes.a_closed_day()
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(target)
    writer.setPageLayout(a4())
    whole = "|".join(map(re.escape, names_on(sheet)))
    for text, breaks in lines_on(Paper(sheet, writer).document):
        plain = [len(text[:end].replace(JOINER, "")) for end in breaks]
        for name in re.finditer(whole, text.replace(JOINER, "")):
            assert not any(name.start() < end < name.end() for end in plain), name[0]


def lines_on(document: QTextDocument) -> Iterator[tuple[str, list[int]]]:
    """Each paragraph and cell: its text, and where its lines end."""
    block = document.begin()
    while block.isValid():
        layout = block.layout()
        lines = [layout.lineAt(number) for number in range(layout.lineCount())]
        yield block.text(), [line.textStart() + line.textLength() for line in lines]
        block = block.next()


def test_names_are_joined_only_by_what_paints() -> None:
    users = {
        str(file.relative_to(ROOT))
        for file in (ROOT / "ui").rglob("*.py")
        if "joined(" in file.read_text("utf-8") and file.name != "names.py"
    }
    assert users == PAINTS
