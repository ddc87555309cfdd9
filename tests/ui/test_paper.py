"""The paper of the evening: its words, its pages, its code; the same from the printer and as PDF."""

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
import segno
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import (
    QColor,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
    QTextTable,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.book.chain import in_groups, short
from frontdesk.desk.commands import CloseDay, Dispute, FirstVisit, GuestVisit, Undo
from frontdesk.desk.orders import Override, Penalise
from frontdesk.desk.registry import register
from frontdesk.errors import Refusal
from frontdesk.reports.day_sheet import DaySheet, day_sheet
from frontdesk.reports.paper.states import PENALTIES
from frontdesk.visitors import Details
from frontdesk.visits import Kind
from tests.reports.full_day import at_work
from ui.look.names import JOINER
from ui.paper.paper import MARGINS, Paper, a4, pdf_bytes
from ui.paper.printing import COPIES, a_printer, print_dialog, print_on
from ui.paper.qr import QUIET, QrCode, matrix_of
from ui.words import use_language, words

PAGES = re.compile(rb"/Type\s*/Page\b")
DPI = 300


@pytest.fixture(scope="module")
def sheet(tmp_path_factory: pytest.TempPathFactory) -> DaySheet:
    """A day of decisions, closed without everybody's word; a visitor's name and number are in the house."""
    with at_work(tmp_path_factory.mktemp("paper")) as work:
        work.do(
            FirstVisit("v1", 2),
            Override("v1", "b2", "language", "s1"),
            Override("v2", "b3", "other", "s1", None, FirstVisit("v2")),
            Undo(),
            Penalise("a1", "poaching", "s1"),
            GuestVisit("t1", Kind.TOUR, 9),
            Dispute("v1"),
        )
        register(work.desk, "v1", Details("王丽", "13812348000"))
        work.do(CloseDay(("a2",), "disagrees"))
        return day_sheet(work.site, work.entries())


@pytest.fixture
def device() -> Iterator[QPdfWriter]:
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(target)
    writer.setResolution(DPI)
    writer.setPageLayout(a4())
    yield writer
    target.close()


def said(sheet: DaySheet, device: QPdfWriter) -> str:
    return Paper(sheet, device).document.toPlainText().replace(JOINER, "")


def test_the_first_page_says_what_is_signed(sheet: DaySheet, device: QPdfWriter) -> None:
    told = said(sheet, device)
    for text in (
        "示范案场",
        "轮序日报",
        "2026年9月26日 周六",
        f"校验码 {short(sheet.head)}",
        in_groups(sheet.head, 8),
        "收班时确认人：顾问a2（A公司）。 B公司未确认：有异议。",
        "签字表示：已看过本单所列的当天情况，并领取一份。",
        "甲 A公司",
        "乙 B公司",
        "前台",
    ):
        assert text in told, text


def test_overrides_stand_there_with_their_price(sheet: DaySheet, device: QPdfWriter) -> None:
    told = said(sheet, device)
    assert "顾问b2（B公司）" in told
    assert "A公司 0 → 应补 1/2、B公司 0 → 多接 1/2；下一轮" in told
    assert "需要会某种语言" in told
    assert "沈主任" in told


def test_every_part_of_the_day_has_its_table(sheet: DaySheet, device: QPdfWriter) -> None:
    told = said(sheet, device)
    for title in (
        "各公司",
        "经理指派",
        "轮次：计 2 轮",
        "置业顾问",
        "处罚与停接",
        "预约与参观",
        "更正与判客",
    ):
        assert title in told, title
    assert "规则变更" not in told, "what has nothing to say spares the paper"
    assert "停接至" in told
    assert "争议未判" in told


def test_it_speaks_english_too(sheet: DaySheet, device: QPdfWriter, app: QApplication) -> None:
    use_language(app, "en")
    told = said(sheet, device)
    for text in (
        "Day sheet of the rotation",
        "Sat 26 Sep",
        "To sign",
        "A A公司",
        "Turns: 2 counted",
        "by rotation",
    ):
        assert text in told, text
    chinese = set(re.findall("[一-鿿]+", told)) - {"示范案场", "公司", "沈主任", "顾问", "经理"}
    assert chinese == set()


def test_nothing_of_a_visitor_is_on_it(sheet: DaySheet, device: QPdfWriter) -> None:
    told = said(sheet, device)
    assert "王丽" not in told
    assert "8000" not in told


@pytest.mark.parametrize("name", ["<b>甲</b>", "A & B", '"><img src=x>', "&lt;"])
def test_a_hostile_name_is_only_a_name(sheet: DaySheet, device: QPdfWriter, name: str) -> None:
    assert name in said(replace(sheet, site=name), device)


def long_day(sheet: DaySheet, turns: int) -> DaySheet:
    """A packed day: as many turns, in rows of one to five lines."""
    passed = tuple((f"顾问{number}", "lunch", "keep") for number in range(9))
    rows = tuple(
        replace(sheet.rows[0], seq=number, passed=passed[: number % 9], lag=Fraction(number, 7))
        for number in range(turns)
    )
    return replace(sheet, rows=rows)


def tables(document: QTextDocument) -> list[QTextTable]:
    return [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]


def pages_of(paper: Paper, table: QTextTable) -> list[int]:
    """The page of each of the table's rows; none is torn."""
    layout, pages = paper.document.documentLayout(), []
    for row in range(table.rows()):
        cells = [table.cellAt(row, column) for column in range(table.columns())]
        tops = [layout.blockBoundingRect(cell.firstCursorPosition().block()).top() for cell in cells]
        ends = [layout.blockBoundingRect(cell.lastCursorPosition().block()).bottom() - 1 for cell in cells]
        found = {int(y // paper.body) for y in (*tops, *ends)}
        assert len(found) == 1, (row, found)
        pages.append(found.pop())
    return pages


def page_of_title(paper: Paper, table: QTextTable) -> int | None:
    title = paper.document.findBlock(table.firstPosition() - 1)
    if not title.blockFormat().headingLevel():
        return None
    return int(paper.document.documentLayout().blockBoundingRect(title).top() // paper.body)


def look_at_pages(paper: Paper, told: object) -> None:
    """Nothing is torn or left alone: pieces of a table hold three rows, the last page, too."""
    on_last = 0
    for table in tables(paper.document):
        pages, head = pages_of(paper, table), table.format().headerRowCount()
        rows = pages[head:]
        assert page_of_title(paper, table) in (None, rows[0]), told
        pieces = [rows.count(page) for page in sorted(set(rows))]
        assert len(pieces) == 1 or min(pieces) >= 3, (told, pieces)
        on_last += rows.count(paper.pages - 1)
    assert on_last >= 3, told


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_nothing_is_torn_or_left_alone_on_any_day(
    sheet: DaySheet, device: QPdfWriter, app: QApplication, language: str
) -> None:
    use_language(app, language)
    many = replace(sheet, people=sheet.people[:5] * 6)
    for turns in (*range(3, 60, 5), 83, 119, 120, 211):
        look_at_pages(Paper(long_day(many, turns), device), turns)


def test_a_page_for_one_row_takes_rows_along(sheet: DaySheet, device: QPdfWriter) -> None:
    """Each length of the people's table, so that the one-row tables behind it fall on every place."""
    short_day = long_day(sheet, 4)
    for people in range(20, 60, 2):
        day = replace(short_day, people=(sheet.people * people)[:people])
        look_at_pages(Paper(day, device), people)


def test_a_page_is_filled_from_its_top(sheet: DaySheet, device: QPdfWriter) -> None:
    """What was pushed to the next page stands at once below the table's head."""
    paper = Paper(long_day(sheet, 120), device)
    layout, turns = paper.document.documentLayout(), max(tables(paper.document), key=lambda each: each.rows())
    tops: dict[int, float] = {}
    for row, page in enumerate(pages_of(paper, turns)[1:], 1):
        block = turns.cellAt(row, 0).firstCursorPosition().block()
        tops.setdefault(page, layout.blockBoundingRect(block).top() % paper.body)
    first, *others = tops.values()
    assert len(others) > 5
    assert max(others) - min(others) < 1
    assert max(others) < first


def signing_of(paper: Paper) -> QTextTable:
    return next(each for each in tables(paper.document) if head_of(each) == "代表")


def head_of(table: QTextTable) -> str:
    return table.cellAt(0, 0).firstCursorPosition().block().text()


def test_a_lost_turn_has_one_name(qapp: QApplication) -> None:
    use_language(qapp, "zh_CN")
    told = words(
        "told", "{name} loses a turn ({reason}), by {boss}.", name="顾问b2", reason="拒接", boss="经理B"
    )
    assert told.startswith("顾问b2罚一轮")
    assert PENALTIES["sent_to_back"] == "罚一轮 loses a turn"
    assert words("paper", "loses a turn") == words("sheet", "loses a turn") == "罚一轮"


def table_of(paper: Paper, head: str) -> QTextTable:
    """The first table with a column of this head."""
    return next(each for each in tables(paper.document) if head in heads_of(each))


def heads_of(table: QTextTable) -> list[str]:
    return [table.cellAt(0, column).firstCursorPosition().block().text() for column in range(table.columns())]


def test_a_turn_with_one_who_was_passed_takes_one_line(sheet: DaySheet, device: QPdfWriter) -> None:
    passed = replace(sheet.rows[0], passed=(("欧阳涛", "mentor_busy", "keep"),))
    paper = Paper(replace(sheet, rows=(passed,)), device)
    table = table_of(paper, "依据")
    why = table.cellAt(1, heads_of(table).index("依据")).firstCursorPosition().block()
    assert "过号 欧阳涛（师傅不空）" in why.text().replace(JOINER, "")
    assert why.layout().lineCount() == 1, why.text()


def test_times_and_numbers_of_entries_take_one_line(sheet: DaySheet, device: QPdfWriter) -> None:
    paper = Paper(sheet, device)
    for table in tables(paper.document):
        for row in range(table.rows()):
            for column in range(table.columns()):
                block = table.cellAt(row, column).firstCursorPosition().block()
                if re.fullmatch(r"\d\d:\d\d|\d+", block.text()):
                    assert block.layout().lineCount() == 1, (
                        table.cellAt(0, 0).firstCursorPosition().block().text(),
                        block.text(),
                    )


def test_what_was_due_keeps_away_from_how_the_morning_stood(sheet: DaySheet, device: QPdfWriter) -> None:
    paper = Paper(sheet, device)
    table = table_of(paper, "应接")
    due, morning = (
        paper.document.documentLayout().blockBoundingRect(
            table.cellAt(1, heads_of(table).index(head)).firstCursorPosition().block()
        )
        for head in ("应接", "开始时")
    )
    assert morning.left() - due.right() > 1.5 * due.height()


@pytest.mark.parametrize("overrides", [0, 1, 3, 5, 8, 9, 10, 12, 24, 40])
def test_the_lines_to_sign_stand_below_the_figures(
    sheet: DaySheet, device: QPdfWriter, overrides: int
) -> None:
    paper = Paper(replace(sheet, overrides=sheet.overrides[:1] * overrides), device)
    signing = signing_of(paper)
    assert set(pages_of(paper, signing)) == set(pages_of(paper, tables(paper.document)[1])) == {0}
    assert "经理指派明细见下一页" in paper.document.toPlainText() or overrides < 9
    look_at_pages(paper, overrides)


def test_many_agencies_sign_below_the_days_numbers(sheet: DaySheet, device: QPdfWriter) -> None:
    """Where even the agencies take a page, numbers, check text and lines go on to the next one together."""
    for agencies in range(8, 30, 2):
        totals = tuple(
            replace(sheet.agencies[0], agency=replace(sheet.agencies[0].agency, name=f"公司{number // 2}"))
            for number in range(agencies)
        )
        paper = Paper(replace(sheet, agencies=totals, overrides=()), device)
        numbers = paper.document.find("争议未判").block()
        top = paper.document.documentLayout().blockBoundingRect(numbers).top()
        assert set(pages_of(paper, signing_of(paper))) == {int(top // paper.body)}, agencies


def test_each_page_says_which_it_is(sheet: DaySheet) -> None:
    short_one, long_one = pdf_bytes(sheet), pdf_bytes(long_day(sheet, 120))
    assert len(PAGES.findall(short_one)) == 2
    assert len(PAGES.findall(long_one)) > 4


def test_the_code_says_the_checkpoint(sheet: DaySheet, device: QPdfWriter) -> None:
    """Module by module, where the paper has it."""
    paper = Paper(sheet, device)
    area = device.pageLayout().paintRectPixels(DPI)
    page = QImage(area.width(), area.height(), QImage.Format.Format_RGB32)
    page.fill(QColor("white"))
    painter = QPainter(page)
    paper.paint(painter, 0)
    painter.end()
    expected = segno.make(f"frontdesk/office\n{sheet.last}\n{sheet.head}\n", error="m", micro=False).matrix
    side = area.width() * 22 / 100
    step = side / (len(expected) + 2 * QUIET)
    for y, row in enumerate(expected, QUIET):
        for x, dark in enumerate(row, QUIET):
            place = (int(area.width() - side + (x + 0.5) * step), int((y + 0.5) * step))
            assert (page.pixelColor(*place).lightness() < 128) == bool(dark), place


def test_the_code_on_the_screen_has_whole_modules(qtbot: QtBot, sheet: DaySheet) -> None:
    code = QrCode()
    qtbot.addWidget(code)
    text = f"frontdesk/office\n{sheet.last}\n{sheet.head}\n"
    code.show_text(text)
    code.resize(code.sizeHint())
    code.show()
    matrix = matrix_of(text)
    assert code.width() == 3 * (len(matrix) + 2 * QUIET)
    seen = code.grab().toImage()
    scale = seen.width() / code.width()
    for y, row in enumerate(matrix, QUIET):
        for x, dark in enumerate(row, QUIET):
            shade = seen.pixelColor(int((3 * x + 1) * scale), int((3 * y + 1) * scale))
            assert (shade.lightness() < 128) == dark


def to_file(printer: QPrinter, file: Path) -> None:
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))


def test_it_is_printed_twice_on_a4(sheet: DaySheet, tmp_path: Path) -> None:
    printer = a_printer(sheet)
    to_file(printer, tmp_path / "paper.pdf")
    assert (printer.copyCount(), printer.pageLayout().pageSize().id()) == (COPIES, QPageSize.PageSizeId.A4)
    pages = print_on(printer, sheet)
    printed = (tmp_path / "paper.pdf").read_bytes()
    assert len(PAGES.findall(printed)) == COPIES * pages
    assert pages == len(PAGES.findall(pdf_bytes(sheet)))


def test_paper_and_pdf_break_at_the_same_places(sheet: DaySheet, device: QPdfWriter, tmp_path: Path) -> None:
    printer = a_printer(sheet)
    to_file(printer, tmp_path / "paper.pdf")
    day = long_day(sheet, 83)
    one, other = Paper(day, printer), Paper(day, device)
    assert first_lines(one) == first_lines(other)


def first_lines(paper: Paper) -> list[int]:
    """The line of the book that begins each page of the turns."""
    layout, height = paper.document.documentLayout(), paper.body
    turns = max(tables(paper.document), key=lambda table: table.rows())
    seen: dict[int, int] = {}
    for row in range(1, turns.rows()):
        block = turns.cellAt(row, 0).firstCursorPosition().block()
        seen.setdefault(int(layout.blockBoundingRect(block).top() // height), int(block.text()))
    return list(seen.values())


def test_another_paper_is_filled_as_it_is(sheet: DaySheet, tmp_path: Path) -> None:
    printer = a_printer(sheet)
    size = QPageSize(QPageSize.PageSizeId.A5)
    printer.setPageLayout(
        QPageLayout(size, QPageLayout.Orientation.Portrait, MARGINS, QPageLayout.Unit.Millimeter)
    )
    to_file(printer, tmp_path / "paper.pdf")
    assert print_on(printer, long_day(sheet, 83)) > Paper(long_day(sheet, 83), a_printer(sheet)).pages


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_said(sheet: DaySheet, tmp_path: Path) -> None:
    printer = a_printer(sheet)
    to_file(printer, tmp_path / "no such folder" / "paper.pdf")
    with pytest.raises(Refusal, match="The printer takes nothing now"):
        print_on(printer, sheet)


def test_the_dialog_prints_where_it_is_told(qtbot: QtBot, sheet: DaySheet, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    heard: list[str] = []
    dialog = print_dialog(window, sheet, lambda: heard.append("printed"), lambda r: heard.append(str(r)))
    assert isinstance(dialog, QPrintDialog)
    assert dialog.isVisible()
    assert dialog.isModal()
    to_file(dialog.printer(), tmp_path / "paper.pdf")
    dialog.done(QPrintDialog.DialogCode.Accepted)
    assert heard == ["printed"]
    assert len(PAGES.findall((tmp_path / "paper.pdf").read_bytes())) == 2 * COPIES


def test_a_dialog_that_is_left_prints_nothing(qtbot: QtBot, sheet: DaySheet, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    heard: list[str] = []
    dialog = print_dialog(window, sheet, lambda: heard.append("printed"), lambda r: heard.append(str(r)))
    to_file(dialog.printer(), tmp_path / "paper.pdf")
    dialog.reject()
    assert heard == []
    assert not (tmp_path / "paper.pdf").exists()
