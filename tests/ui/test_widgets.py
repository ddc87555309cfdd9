import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.errors import Refusal
from frontdesk.words import Sentence
from tests.ui.scene import desk_scene
from tests.ui.scene_controls import controls_scene
from ui import theme
from ui.bars.page_head import PageHead
from ui.look.shine import FADING
from ui.widgets.badges import AgencyBadge, CountChip, NumberBadge, PersonPill
from ui.widgets.buttons import KeyButton, KeyCap, SmallButton
from ui.widgets.cards import Card, PersonCard, PersonFace, Standing
from ui.widgets.columns import Column, Even
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import ElidedLabel
from ui.widgets.lag_bar import LagBar
from ui.widgets.refusal_bar import RefusalBar

REFUSAL = Refusal(Sentence("t", "现在无人待接"), Sentence("t", "请稍候。"), "agency_busy")


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    return made


def on(page: QWidget, widget: QWidget) -> None:
    layout = page.layout()
    assert layout is not None
    layout.addWidget(widget)
    widget.show()


def buttons() -> list[QAbstractButton]:
    return [
        KeyButton("首访", "F2", "primary", "big"),
        KeyButton("送客", "F7"),
        SmallButton("为什么"),
        CountChip("away", "午餐 1"),
        PersonCard(PersonFace("p1", "张三", "4 分", position=2)),
    ]


@pytest.mark.parametrize("index", range(5))
def test_mouse_enter_and_space_press_a_button(page: QWidget, index: int) -> None:
    button, pressed = buttons()[index], []
    on(page, button)
    button.clicked.connect(lambda: pressed.append(1))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    button.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        QTest.keyClick(button, key)
    assert len(pressed) == 4


@pytest.mark.parametrize("index", range(5))
def test_key_repeat_is_no_press(page: QWidget, index: int) -> None:
    button, pressed = buttons()[index], []
    on(page, button)
    button.clicked.connect(lambda: pressed.append(1))
    repeat = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True
    )
    QApplication.sendEvent(button, repeat)
    assert pressed == []


def test_a_person_says_who_was_chosen(page: QWidget) -> None:
    card = PersonCard(PersonFace("p1", "张三", "4 分", "next", 2))
    chosen: list[str] = []
    on(page, card)
    card.chosen.connect(chosen.append)
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    card.show_face(PersonFace("p2", "李四", "午餐", "away"))
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert chosen == ["p1", "p2"]
    assert card.accessibleName() == "李四 午餐"


@pytest.mark.parametrize("index", range(5))
def test_the_ring_is_seen_by_who_came_by_key(page: QWidget, index: int) -> None:
    button = buttons()[index]
    on(page, button)
    page.activateWindow()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.hasFocus()
    without = button.grab().toImage()
    button.clearFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.grab().toImage() != without


def test_next_focused_and_new_are_a_badge_a_ring_and_a_ground(page: QWidget) -> None:
    """What one of them shows none of the others does: the frame is the same in all."""
    accent, soft, surface = (theme.colour(name).rgb() for name in ("accent", "accent_soft", "surface"))
    found = {}
    for name in ("plain", "next", "focused", "new"):
        standing: Standing = "next" if name == "next" else "ready"
        card = PersonCard(PersonFace("p1", "张三", "4 分", standing, 1))
        on(page, card)
        page.activateWindow()
        if name == "focused":
            card.setFocus(Qt.FocusReason.TabFocusReason)
        if name == "new":
            card.shine.begin()
        image, middle = card.grab().toImage(), card.height() // 2
        frame, ring = image.pixel(card.width() // 2, 0), image.pixel(card.width() // 2, 4)
        found[name] = (frame, ring, image.pixel(20, middle - 8), image.pixel(card.width() - 6, middle))
        card.hide()
    line = theme.colour("line").rgb()
    assert found == {
        "plain": (line, surface, surface, surface),
        "next": (line, surface, accent, surface),
        "focused": (line, accent, surface, surface),
        "new": (line, soft, soft, soft),
    }


def test_what_is_new_fades(page: QWidget) -> None:
    card = PersonCard(PersonFace("p1", "张三", "4 分", "ready", 1))
    on(page, card)
    card.shine.begin()
    seen = []
    while card.shine.on:
        seen.append(card.grab().toImage().pixel(card.width() - 6, card.height() // 2))
        card.shine._timer.timeout.emit()
    assert len(set(seen)) == len(seen) == len(FADING)


def test_a_button_follows_its_action(page: QWidget) -> None:
    action = QAction("撤销", page)
    action.setShortcut("Ctrl+Z")
    button, pressed = KeyButton(""), []
    button.follow(action)
    on(page, button)
    action.triggered.connect(lambda: pressed.append(1))
    assert button.accessibleName() == "撤销 (Ctrl+Z)"
    button.click()
    action.setText("Undo")
    action.setEnabled(False)
    button.click()
    assert (button.text(), button.isEnabled(), pressed) == ("Undo", False, [1])


@pytest.mark.parametrize(
    ("widget", "name"),
    [
        (lambda: AgencyBadge("甲", 0, "德信行"), "德信行"),
        (lambda: NumberBadge(3), "3"),
        (lambda: PersonPill("郭然", "丙", 2), "郭然 丙"),
        (lambda: KeyCap("F1"), "F1"),
        (lambda: LagBar(0.3, 0, "应补 0.3"), "应补 0.3"),
        (lambda: Card("德信行", "比例 1"), "德信行 比例 1"),
        (lambda: PersonCard(PersonFace("p", "张三", "4 分", position=1)), "1 张三 4 分"),
        (lambda: CountChip("receiving", "接待 3"), "接待 3"),
        (lambda: SmallButton("送客", "送走张三的客人"), "送走张三的客人"),
    ],
)
def test_screen_readers_hear(qtbot: QtBot, widget: object, name: str) -> None:
    made = widget()  # type: ignore[operator]  # a table of makers
    qtbot.addWidget(made)
    assert made.accessibleName() == name


def test_the_dot_goes_right_when_owed_and_stops_at_the_end(qtbot: QtBot) -> None:
    bar = LagBar(0, 0)
    qtbot.addWidget(bar)
    bar.resize(88, 20)
    places = []
    for lag in (-9.0, -0.5, 0.0, 0.5, 9.0):
        bar.show_lag(lag, 0)
        places.append(bar.dot_at())
    assert places == [5, 24.5, 44, 63.5, 83]


def test_long_text_ends_with_dots(qtbot: QtBot) -> None:
    label = ElidedLabel("参观团 18 人 由陈主任带领 从正门进入")
    qtbot.addWidget(label)
    label.resize(80, 20)
    assert label.shown_text().endswith("…")
    label.resize(800, 20)
    assert label.shown_text() == label.text()


def test_a_flow_breaks_into_rows(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowLayout(page, gap=8)
    for _ in range(3):
        box = QWidget()
        box.setFixedSize(100, 20)
        flow.addWidget(box)
    assert [flow.heightForWidth(width) for width in (400, 316, 315, 100, 50)] == [20, 20, 48, 76, 76]
    flow.setGeometry(QRect(0, 0, 210, 100))
    last = flow.itemAt(2)
    assert last is not None
    assert last.geometry().topLeft().toTuple() == (0, 28)
    flow.clear()
    assert flow.count() == 0


def test_parts_of_a_row_stand_in_even_rows_where_there_is_less_room(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    parts = [KeyButton(text) for text in ("one", "two", "three", "the fourth one")]
    widest = max(part.sizeHint().width() for part in parts)
    even = Even(parts, gap=8)
    page.setLayout(even)
    page.show()

    def rows(width: int) -> list[int]:
        even.turn(width)
        page.resize(width, 200)
        QApplication.processEvents()
        tops = [part.y() for part in parts]
        return [tops.count(top) for top in dict.fromkeys(tops)]

    assert rows(4 * widest + 24) == [4]
    assert rows(2 * widest + 8) == [2, 2]
    assert rows(widest) == [1, 1, 1, 1]
    assert rows(4 * widest + 24) == [4]


def test_a_column_ends_where_it_should_or_stands_off_its_bar(qtbot: QtBot) -> None:
    column, text = Column("a column"), QWidget()
    qtbot.addWidget(column)
    text.setMinimumHeight(300)
    inside = QVBoxLayout()
    inside.addWidget(text)
    column.hold(inside)
    column.resize(200, 400)
    column.show()
    QApplication.processEvents()
    assert text.width() == column.width()
    column.resize(200, 100)
    QApplication.processEvents()
    assert text.width() == column.viewport().width() - theme.GRID < column.width() - theme.GRID
    column.show_whole(True)
    assert column.hasHeightForWidth()


def test_a_narrow_head_keeps_its_buttons_and_sets_the_rest_below(qtbot: QtBot) -> None:
    head, tool = PageHead("close", "收班", "色条是已接，竖线是应接。"), KeyButton("工具")
    qtbot.addWidget(head)
    head.tools.addWidget(tool)
    head.show()
    for width, text, below in ((1300, "这是什么？", False), (640, "?", True), (1300, "这是什么？", False)):
        head.resize(width, 120)
        QApplication.processEvents()
        assert head.guide.text() == text
        assert head.guide.accessibleName() == "这是什么？ (F1)"
        assert (head.told.y() > head.title.geometry().bottom()) is below
        assert (tool.y() > head.told.geometry().bottom()) is below


def test_a_refusal_is_said_and_put_away_by_esc(page: QWidget) -> None:
    bar, dismissed = RefusalBar(), []
    on(page, bar)
    bar.hide()
    bar.dismissed.connect(lambda: dismissed.append(1))
    bar.show_refusal(REFUSAL)
    assert bar.isVisible()
    assert bar.accessibleName() == "现在无人待接. 请稍候。"
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert dismissed == [1]


@pytest.mark.parametrize("scene", [desk_scene, controls_scene])
def test_every_button_of_a_page_has_a_name_and_room(qtbot: QtBot, scene: object) -> None:
    page = scene()  # type: ignore[operator]  # a table of makers
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    found = [one for one in page.findChildren(QAbstractButton) if one.isVisible() and one.text()]
    assert len(found) > 5
    for button in found:
        assert button.accessibleName() or button.text()
        assert button.width() >= button.sizeHint().width()
        assert button.height() >= button.minimumSizeHint().height()
