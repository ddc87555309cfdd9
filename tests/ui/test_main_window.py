"""The window: header, footer, pages by name, and every action's one place to go."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from frontdesk.book.chain import short
from frontdesk.desk.commands import TakeDesk
from frontdesk.people import receptionist
from tests.ui.made_up import morning, open_day, sign_in, site, turns
from tests.ui.windows import Hands, lay_out, window_on
from ui.action_table import ACTIONS
from ui.bars.header import Standing
from ui.bars.menu import GROUPS
from ui.day import Mark
from ui.main_window import CLOSE
from ui.words import use_language


@pytest.fixture
def hands(tmp_path: Path) -> Iterator[Hands]:
    with window_on(tmp_path, morning(), site(most=4)) as made:
        made.session.do(TakeDesk(receptionist("刘敏")))
        open_day(made.session)
        sign_in(made.session, "马英涵", "李玉", "郭然")
        yield made


def test_the_header_shows_site_time_lags_and_head(hands: Hands) -> None:
    header, board = hands.window.header, hands.session.board
    assert board is not None
    assert header.site.text() == "万象城销售中心"
    assert header.clock.text() == "9月26日 周六 09:00"
    hands.press(Qt.Key.Key_F2)
    assert [s.accessibleName() for s in header.standings] == [
        "德信行 1 轮 多接 0.7", "中联 0 轮 应补 0.3", "世华 0 轮 应补 0.3",
    ]  # fmt: skip
    assert header.check.text() == f"校验 {short(hands.session.board.head)}"  # type: ignore[union-attr]


@pytest.mark.parametrize("language", ["zh_CN", "en"])
@pytest.mark.parametrize("size", [(1366, 768), (683, 384)])
def test_a_press_moves_no_agency_in_the_header(
    hands: Hands, app: QApplication, language: str, size: tuple[int, int]
) -> None:
    use_language(app, language)
    hands.window.resize(*size)
    lay_out()
    before = places(hands)
    for _press in range(3):
        hands.press(Qt.Key.Key_F2)
        lay_out()
        assert places(hands) == before


def places(hands: Hands) -> list[tuple[str, QRect]]:
    """Where each agency of the header stands, and each part of it that is shown."""
    found = []
    for standing in hands.window.header.standings:
        parts = {"": standing, "turns": standing.turns, "bar": standing.bar, "lag": standing.lag}
        found += [(name, part.geometry()) for name, part in parts.items() if part.isVisible()]
    return found


def test_an_agency_keeps_its_width_from_no_turn_to_many(app: QApplication) -> None:
    use_language(app, "en")
    standing, widths = Standing(), set()
    for turns_had, lag in ((0, Fraction(0)), (1, Fraction(-2, 3)), (27, Fraction(5, 2)), (80, Fraction(-3))):
        standing.show_agency(Mark("A", 0, "德信行"), turns_had, lag, 3.0)
        widths.add(standing.sizeHint().width())
    assert len(widths) == 1


def test_the_footer_says_who_is_at_the_desk_and_where_the_book_ends(hands: Hands) -> None:
    board = hands.session.board
    assert board is not None
    assert hands.window.footer.facts.text() == f"前台 刘敏 · 规则表第 1 版 · 轮序本第 {board.seq} 条"


def test_the_board_and_the_search_stand_in_the_footer_where_there_is_room(hands: Hands) -> None:
    footer, facts = hands.window.footer, hands.window.footer.facts.text()
    footer.resize(1366, footer.height())
    assert all(key.isVisibleTo(footer) for key in footer.keys.values())
    assert footer.facts.text() == facts
    footer.resize(900, footer.height())
    assert not footer.keys["board"].isVisibleTo(footer)
    assert footer.facts.isVisibleTo(footer)


def test_a_key_of_the_footer_can_be_clicked(hands: Hands) -> None:
    hands.window.footer.keys["help"].click()
    assert hands.dialog is not None


def test_the_clock_runs(hands: Hands) -> None:
    hands.clock.forward(minutes=3)
    hands.window.header.tick()
    assert hands.window.header.clock.text().endswith("09:03")


def test_pages_register_by_name_and_f2_leads_back_to_the_desk(hands: Hands) -> None:
    page = QLabel("close")
    hands.window.add_page(CLOSE, page)
    hands.control(Qt.Key.Key_E)
    assert hands.window.stack.currentWidget() is page
    hands.press(Qt.Key.Key_F2)
    assert hands.window.stack.currentWidget() is hands.desk
    assert hands.called == "马英涵"


def test_whoever_builds_the_window_says_what_an_action_does(hands: Hands) -> None:
    done: list[str] = []
    hands.window.on("verify", lambda: done.append("verify"))
    hands.window.actions_by_name["verify"].trigger()
    assert done == ["verify"]


def test_the_language_changes_everything_at_once(hands: Hands, app: QApplication) -> None:
    use_language(app, "en")
    QApplication.processEvents()
    assert hands.desk.next_card.first_visit.text() == "First visit, next please"
    assert hands.window.header.standings[0].badge.accessibleName() == "德信行"
    assert hands.window.footer.keys["help"].text() == "Help"
    assert hands.desk.just_now.accessibleName().startswith("Just now")


def test_every_action_leads_somewhere(hands: Hands) -> None:
    elsewhere = {"verify", "slip", "import_roster", "find", "board", "language", "theme", "sound"}
    assert {spec.name for spec in ACTIONS} - elsewhere <= set(hands.window._deeds)


def test_closing_the_window_is_harmless(hands: Hands) -> None:
    hands.press(Qt.Key.Key_F2)
    assert hands.window.close()
    assert turns(hands.session) == ["马英涵"]


def test_the_menu_has_every_action_once() -> None:
    listed = [name for group in GROUPS.values() for name in group]
    assert sorted(listed) == sorted(spec.name for spec in ACTIONS if spec.name != "menu")


def test_the_menu_is_walked_by_digits_arrows_and_enter(hands: Hands) -> None:
    done: list[str] = []
    hands.window.on("language", lambda: done.append("language"))
    hands.control(Qt.Key.Key_M)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.height() < 400
    QTest.keyClick(menu, Qt.Key.Key_7)
    inner = QApplication.activePopupWidget()
    assert isinstance(inner, QMenu)
    assert inner is not menu
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(inner, key)
    assert done == ["language"]


def test_a_window_that_was_narrow_and_is_wide_now_needs_no_scroll_bar(hands: Hands) -> None:
    """As a window that is maximised once it stands: its parts stood one below the other before."""
    window = hands.window
    window.resize(800, 700)
    QTest.qWait(20)
    assert window.stack.verticalScrollBar().maximum() > 0
    window.resize(1366, 768)
    QTest.qWait(20)
    assert window.stack.verticalScrollBar().maximum() == 0
    assert hands.desk.height() == window.stack.viewport().height()
