"""Where a line has less room it says less, whole, instead of ending in the middle."""

from pytestqt.qtbot import QtBot

from tests.looks.measure import listening
from tests.ui.windows import lay_out
from ui.lists.fact_rows import Fact, FactRow
from ui.widgets.buttons import SmallButton
from ui.widgets.cards import Card
from ui.widgets.labels import ElidedLabel

FACT = Fact(
    "1",
    "李玉",
    "tour group, 20 people",
    right="important · 沈主任",
    brief=("tour group", ""),
    brief_right=("important", ""),
)


def painted(row: FactRow, width: int) -> tuple[list[str], bool]:
    """What a row of that width paints, from left to right, and whether it cut anything."""
    row.resize(width, row.sizeHint().height())
    with listening() as heard:
        row.grab()
    ordered = sorted(heard.lines, key=lambda line: line.place)
    return [line.text for line in ordered], bool(heard.cuts)


def test_a_row_says_as_much_as_has_room_and_tells_the_rest(qtbot: QtBot) -> None:
    row = FactRow()
    qtbot.addWidget(row)
    row.show_fact(FACT)
    whole = ["李玉", "tour group, 20 people", "important · 沈主任"]
    assert painted(row, 500) == (whole, False)
    assert not row.toolTip()
    said = [painted(row, width) for width in range(500, 40, -10)]
    assert not any(cut for _, cut in said)
    texts = [text for text, _ in said]
    assert ["李玉", "tour group, 20 people", "important"] in texts
    assert ["李玉", "tour group", "important"] in texts
    assert texts[-1] == ["李玉"]
    assert row.toolTip() == "tour group, 20 people\nimportant · 沈主任"
    assert "20 people" in row.accessibleName()
    assert "沈主任" in row.accessibleName()


def test_without_a_briefer_form_a_text_is_cut(qtbot: QtBot) -> None:
    row = FactRow()
    qtbot.addWidget(row)
    row.show_fact(Fact("1", "PDF", "2026-09-26-a-very-long-name-of-a-file.pdf"))
    assert painted(row, 200) == (["PDF"], True)
    assert row.toolTip() == "2026-09-26-a-very-long-name-of-a-file.pdf"


def test_the_note_of_a_card_says_less_or_nothing(qtbot: QtBot) -> None:
    card = Card()
    qtbot.addWidget(card)
    card.show()
    card.show_title("Just now", "27 turns today · F12 why?", "27 turns today", "")
    note = card.findChildren(ElidedLabel)[0]
    said = []
    for width in range(400, 100, -10):
        card.resize(width, 60)
        lay_out()
        said.append(note.shown_text())
    assert list(dict.fromkeys(said)) == ["27 turns today · F12 why?", "27 turns today", ""]
    assert card.accessibleName() == "Just now 27 turns today · F12 why?"


def test_a_small_button_says_less_and_tells_all(qtbot: QtBot) -> None:
    button = SmallButton("")
    qtbot.addWidget(button)
    button.say_within(400, "Undo: 李玉 signed in (28 s)", "Undo (28 s)")
    assert (button.text(), button.toolTip()) == ("Undo: 李玉 signed in (28 s)", "")
    button.say_within(120, "Undo: 李玉 signed in (28 s)", "Undo (28 s)")
    assert (button.text(), button.toolTip()) == ("Undo (28 s)", "Undo: 李玉 signed in (28 s)")
    assert button.accessibleName() == "Undo: 李玉 signed in (28 s)"
