"""Every control in every state, for the gallery."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QRadioButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from tests.ui.scene import agency_name, badge_of, either, row_of
from ui import theme
from ui.widgets.badges import AgencyBadge, NumberBadge
from ui.widgets.buttons import KeyButton, KeyCap, SmallButton
from ui.widgets.cards import Card, PersonCard, PersonFace
from ui.widgets.fields import number_field
from ui.widgets.labels import label
from ui.widgets.lag_bar import LagBar
from ui.widgets.refusal_bar import RefusalBar
from ui.words import agency_letter, minutes_text


def controls_scene() -> QWidget:
    page = QWidget()
    theme.dress(page, role="page")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    grid = QGridLayout(page)
    grid.setContentsMargins(16, 16, 16, 16)
    grid.setSpacing(12)
    grid.addWidget(_marks(), 0, 0)
    grid.addWidget(_all_buttons(), 0, 1)
    grid.addWidget(_fields(), 1, 0)
    grid.addWidget(_table(), 1, 1)
    grid.addWidget(_refusal(), 2, 0, 1, 2)
    grid.addWidget(_called(), 3, 0, 1, 2)
    return page


def _marks() -> Card:
    card = Card(either("标记", "Marks"), either("八家公司", "eight agencies"))
    badges = [AgencyBadge(agency_letter(index), index, size=24) for index in range(8)]
    card.body.addLayout(row_of(*badges, None))
    bars = [LagBar(lag, index) for index, lag in enumerate((0.0, 0.4, -1.5, 1.0))]
    card.body.addLayout(row_of(*bars, None, gap=16))
    numbers = [NumberBadge(number) for number in (1, 2, 12)]
    card.body.addLayout(row_of(*numbers, KeyCap("F1"), KeyCap("Ctrl+Shift+V"), KeyCap("Esc"), None))
    faces = (
        PersonFace("a", "马英涵", minutes_text(12), "next", 1),
        PersonFace("b", "欧阳𠮷", minutes_text(0), "ready", 12),
        PersonFace("c", "张秀", minutes_text(24), "receiving"),
        PersonFace("d", "周平", either("午餐", "lunch"), "away"),
    )
    card.body.addLayout(row_of(*(PersonCard(face) for face in faces), None))
    card.body.addStretch(1)
    return card


def _all_buttons() -> Card:
    card = Card(either("按钮", "Buttons"))
    off = KeyButton(either("开始今日", "Open the day"), "Ctrl+O", "primary")
    off.setEnabled(False)
    plain_off = KeyButton(either("撤销", "Undo"), "Ctrl+Z")
    plain_off.setEnabled(False)
    first = KeyButton(either("开始今日", "Open the day"), "Ctrl+O", "primary")
    focused = KeyButton(either("补登资料", "Register details"), "Ctrl+R")
    focused.setFocus()
    for button in (first, focused, off, plain_off):
        card.body.addWidget(button)
    card.body.addLayout(
        row_of(SmallButton(either("为什么", "Why?")), SmallButton(either("撤销 26 秒", "Undo 26 s")), None)
    )
    return card


def _fields() -> Card:
    card = Card(either("栏位", "Fields"))
    line = QLineEdit()
    line.setPlaceholderText(either("姓名、拼音、电话后四位", "name, pinyin, last four digits"))
    wrong = QLineEdit("1380")
    theme.dress(wrong, wrong="true")
    choice = QComboBox()
    choice.addItems([either("语言：需讲粤语", "Language: Cantonese")])
    number = number_field(1, 99, either(" 人", " people"), either("人数", "party size"))
    progress = QProgressBar()
    progress.setValue(40)
    progress.setTextVisible(False)
    for part in (line, wrong, choice):
        card.body.addWidget(part)
    ticked = QCheckBox(either("已确认", "confirmed"))
    ticked.setChecked(True)
    one, other = QRadioButton(either("本公司", "own agency")), QRadioButton(either("开发商", "developer"))
    one.setChecked(True)
    card.body.addLayout(row_of(number, ticked, QCheckBox(either("未确认", "open")), one, other, None))
    card.body.addWidget(progress)
    return card


def _table() -> Card:
    card = Card(either("表格", "Table"))
    table = QTableWidget(3, 3)
    table.setHorizontalHeaderLabels(
        [either("时间", "Time"), either("置业顾问", "Consultant"), either("来访", "Visit")]
    )
    for row in range(3):
        for column, text in enumerate(("10:37", "周敏", either("复访", "return visit"))):
            table.setItem(row, column, QTableWidgetItem(text))
    table.selectRow(1)
    table.verticalHeader().hide()
    card.body.addWidget(table)
    note = QPlainTextEdit()
    note.setPlaceholderText(either("备注", "Remarks"))
    note.setFixedHeight(60)
    card.body.addWidget(note)
    return card


def _refusal() -> RefusalBar:
    bar = RefusalBar()
    bar.show_message(
        either("现在无人待接", "Nobody is ready"),
        either(
            "三家公司的人都在接待或离岗。来客进入等候，有人待接时自动安排。",
            "All receive or are away. The party waits.",
        ),
        "agency_busy",
    )
    return bar


def _called() -> QFrame:
    frame = QFrame()
    theme.dress(frame, role="called_card")
    row = QHBoxLayout(frame)
    row.setContentsMargins(28, 8, 28, 8)
    row.setSpacing(16)
    row.addWidget(label("马英涵", "called", "on_accent"))
    row.addWidget(badge_of(0, 36))
    row.addWidget(label(agency_name(0), "title", "on_accent"))
    row.addStretch(1)
    undo = KeyButton(either("撤销 26 秒", "Undo 26 s"), "Ctrl+Z")
    undo.setMinimumWidth(290)
    row.addWidget(undo)
    return frame
