"""The desk made of our widgets, as in the design's pictures, for the gallery."""

from datetime import date
from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.widgets.badges import AgencyBadge, CountChip, PersonPill
from ui.widgets.buttons import KeyButton, SmallButton
from ui.widgets.cards import Card, PersonCard, PersonFace, Standing
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import ElidedLabel, label
from ui.widgets.lag_bar import LagBar
from ui.words import agency_letter, day_text, is_chinese, lag_text, minutes_text

AGENCIES = (("德信行", "Dexin"), ("中联", "Zhonglian"), ("世华", "Shihua"))
LAGS = (Fraction(1, 3), Fraction(-2, 3), Fraction(1, 3))
LINES = (
    (("马英涵", 12), ("查军", 4), ("赵宇", 1), ("陈桂", 0)),
    (("李玉", 9), ("单明敏", 6), ("孙芳", 2)),
    (("郭然", 11), ("何欣", 8), ("林子轩", 5), ("高怡", 3), ("罗浩", 0)),
)


def either(chinese: str, english: str) -> str:
    return chinese if is_chinese() else english


def agency_name(index: int) -> str:
    return either(*AGENCIES[index])


def badge_of(index: int, size: int = 20) -> AgencyBadge:
    return AgencyBadge(agency_letter(index), index, agency_name(index), size)


def row_of(*parts: QWidget | None, gap: int = 8) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(gap)
    for part in parts:
        if part is None:
            row.addStretch(1)
        else:
            row.addWidget(part)
    return row


def desk_scene() -> QWidget:
    page = QWidget()
    theme.dress(page, role="page")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(_header())
    middle = QHBoxLayout()
    middle.setContentsMargins(16, 14, 16, 14)
    middle.setSpacing(16)
    middle.addLayout(_left(), 926)
    middle.addLayout(_right(), 392)
    column.addLayout(middle, 1)
    column.addWidget(_footer())
    return page


def _header() -> QFrame:
    frame = QFrame()
    theme.dress(frame, role="header")
    frame.setFixedHeight(56)
    row = QHBoxLayout(frame)
    row.setContentsMargins(20, 0, 22, 0)
    row.setSpacing(10)
    row.addWidget(label(either("万象城销售中心", "Mixc Sales Centre"), "heading"))
    row.addWidget(label(f"{day_text(date(2026, 9, 26))} 10:46", "body", "muted"))
    row.addStretch(1)
    for index, lag in enumerate(LAGS):
        row.addLayout(
            row_of(
                badge_of(index, 22),
                label(agency_name(index), "name"),
                label(either("8 轮", "8"), "reason"),
                LagBar(float(lag), index, lag_text(lag)),
                label(lag_text(lag), "body", "muted"),
            )
        )
        row.addSpacing(8)
    row.addStretch(1)
    row.addWidget(label(either("校验 7QK3 M2XA", "Check 7QK3 M2XA"), "small", "muted"))
    return frame


def _left() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(12)
    column.addWidget(_next_card())
    for index, line in enumerate(LINES):
        column.addWidget(_line_card(index, line))
    column.addStretch(1)
    return column


def _next_card() -> Card:
    card = Card()
    card.setFixedHeight(310)
    row = QHBoxLayout()
    row.setContentsMargins(10, 4, 10, 4)
    words_column = QVBoxLayout()
    words_column.addWidget(label(either("下一位 · 首访", "Next · first visit"), "name", "muted"))
    words_column.addLayout(
        row_of(label("马英涵", "hero"), badge_of(0, 30), label(agency_name(0), "company"), None, gap=14)
    )
    reason = either(
        "轮到德信行：应补 0.3 轮，比世华更久没接。她在队首，待接 12 分钟。",
        "Dexin's turn: owed 0.3, and longer without one than Shihua. She is first in line.",
    )
    words_column.addWidget(label(reason, "reason", wrap=True))
    words_column.addStretch(1)
    names = (("郭然", 2), ("李玉", 1), ("查军", 0), ("何欣", 2), ("单明敏", 1))
    pills = [PersonPill(name, agency_letter(i), i, n == 0) for n, (name, i) in enumerate(names)]
    words_column.addLayout(row_of(label(either("随后", "Then"), "body", "muted"), *pills, None, gap=6))
    row.addLayout(words_column, 1)
    row.addLayout(_buttons())
    card.body.addLayout(row)
    return card


def _buttons() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(10)
    first = KeyButton(either("首访，请下一位", "First visit, next please"), "F2", "primary", "big")
    first.setMinimumWidth(292)
    column.addWidget(first)
    for chinese, english, key in (
        ("复访", "Return visit", "F3"),
        ("送客", "Seen off", "F7"),
        ("人不在，过号", "Not there, pass", "F8"),
        ("签到 · 离岗", "People: in, out, away", "F9"),
    ):
        column.addWidget(KeyButton(either(chinese, english), key))
    column.addStretch(1)
    return column


def _line_card(index: int, line: tuple[tuple[str, int], ...]) -> Card:
    card = Card(agency_name(index), either("比例 1 · 今日 8 轮", "share 1 · 8 turns today"))
    card.head.insertWidget(0, badge_of(index))
    card.head.addWidget(CountChip("receiving", either("接待 3", "receiving 3")))
    if index < 2:
        card.head.addWidget(CountChip("away", either("午餐 1", "lunch 1")))
    flow = FlowLayout()
    for position, (name, minutes) in enumerate(line, 1):
        standing: Standing = "next" if index == 0 and position == 1 else "ready"
        flow.addWidget(PersonCard(PersonFace(name, name, minutes_text(minutes), standing, position)))
    card.body.addLayout(flow)
    return card


def _right() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(11)
    column.addWidget(_receptions())
    column.addWidget(Card(either("等候", "Waiting"), either("无人等候", "nobody waits")))
    column.addWidget(_just_now())
    column.addStretch(1)
    return column


def _receptions() -> Card:
    card = Card(either("接待中", "Receiving"), either("10 · F7 送客", "10 · F7 seen off"))
    for name, index, minutes in (("张秀", 0, 24), ("王桂", 1, 71), ("胡涛", 2, 18), ("周敏", 1, 9)):
        note = ElidedLabel(either("首访 3 人", "first visit, 3 people"), "body", "muted")
        row = row_of(badge_of(index, 18), label(name, "name"), note, None)
        row.addWidget(label(minutes_text(minutes), "name", "warning" if minutes > 60 else "text"))
        row.addWidget(SmallButton(either("送客", "Seen off")))
        card.body.addLayout(row)
    return card


def _just_now() -> Card:
    card = Card(either("刚才", "Just now"), either("今日 25 轮 · F12 为什么", "25 turns today · F12 why?"))
    for clock, name, index in (("10:37", "周敏", 1), ("10:28", "胡涛", 2), ("10:22", "张秀", 0)):
        note = ElidedLabel(either("首访 · 按轮序", "first visit · in rotation"), "body", "muted")
        row = row_of(label(clock, "body", "muted"), badge_of(index, 18), label(name, "name"), note, None)
        row.addWidget(SmallButton(either("为什么", "Why?")))
        card.body.addLayout(row)
    return card


def _footer() -> QFrame:
    frame = QFrame()
    theme.dress(frame, role="footer")
    frame.setFixedHeight(34)
    row = QHBoxLayout(frame)
    row.setContentsMargins(20, 0, 20, 0)
    for key, chinese, english in (
        ("F1", "帮助", "Help"),
        ("F12", "为什么", "Why?"),
        ("Ctrl+E", "收班", "Close"),
    ):
        row.addWidget(label(key, "small_name", "muted"))
        row.addWidget(label(either(chinese, english), "body"))
        row.addSpacing(12)
    row.addStretch(1)
    row.addWidget(label(either("前台 刘敏 · 规则表第 3 版", "Desk: Liu Min · sheet 3"), "small", "muted"))
    return frame
