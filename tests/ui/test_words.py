from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication

from frontdesk.words import Sentence, say, together
from ui import words as w
from ui.pages.close.totals import told

LAGS = [
    (Fraction(1, 3), "应补 0.3", "owed 0.3"),
    (Fraction(-2, 3), "多接 0.7", "ahead 0.7"),
    (Fraction(1, 2), "应补 0.5", "owed 0.5"),
    (Fraction(-5, 4), "多接 1.3", "ahead 1.3"),
    (Fraction(1, 20), "应补 0.1", "owed 0.1"),
    (Fraction(1, 21), "0", "0"),
    (Fraction(0), "0", "0"),
    (Fraction(3), "应补 3.0", "owed 3.0"),
]


@pytest.mark.parametrize(("lag", "chinese", "english"), LAGS)
def test_a_lag_in_words(app: QApplication, lag: Fraction, chinese: str, english: str) -> None:
    assert w.lag_text(lag) == chinese
    w.use_language(app, "en")
    assert w.lag_text(lag) == english


def test_a_day_inside_a_sentence_is_written_as_people_write_it(app: QApplication) -> None:
    told = say("told", "{date} was opened, by rule sheet {version}.", date=date(2026, 9, 26), version=1)
    assert str(told) == "26 Sept 2026 was opened, by rule sheet 1."
    assert w.spoken(told) == "2026年9月26日开始，规则表第 1 版。"
    w.use_language(app, "en")
    assert w.spoken(told) == "26 Sept 2026 was opened, by rule sheet 1."


def test_times_and_days() -> None:
    moment = datetime(2026, 9, 26, 2, 46, tzinfo=UTC)
    assert w.clock_time(moment, ZoneInfo("Asia/Shanghai")) == "10:46"
    assert w.day_text(date(2026, 9, 26)) == "9月26日 周六"
    assert [w.minutes_text(minutes) for minutes in (0, 1, 71, 83_240)] == [
        "刚刚",
        "1 分",
        "71 分",
        "1387 小时",
    ]
    assert w.minutes_between(moment, moment + timedelta(minutes=3, seconds=59)) == 3
    assert w.minutes_between(moment, moment - timedelta(minutes=3)) == 0
    assert w.number_text(1203) == "1,203"


def test_times_and_days_in_english(app: QApplication) -> None:
    w.use_language(app, "en")
    assert w.day_text(date(2026, 9, 26)).startswith("Sat 26 Sep")
    assert [w.minutes_text(minutes) for minutes in (0, 71)] == ["just now", "71 min"]
    assert w.seconds_text(26) == "26 s"


def test_letters_of_agencies(app: QApplication) -> None:
    assert [w.agency_letter(index) for index in (0, 1, 2, 7, 10)] == ["甲", "乙", "丙", "辛", "11"]
    w.use_language(app, "en")
    assert [w.agency_letter(index) for index in (0, 1, 2)] == ["A", "B", "C"]


def test_exact_amounts_for_why() -> None:
    amounts = (Fraction(1, 6), Fraction(7, 3), Fraction(-1, 2), Fraction(-2), Fraction(0))
    assert [w.exact_text(amount) for amount in amounts] == ["1/6", "2 1/3", "-1/2", "-2", "0"]


def test_a_sentence_is_spoken_with_the_sentences_inside_it(app: QApplication) -> None:
    inner = say("lag", "owed {amount}", amount=Fraction(1, 2))
    sentence = Sentence("made up", "{name}: {lag}", (("name", "德信行"), ("lag", inner)))
    assert w.spoken(sentence) == "德信行: 应补 1/2"
    w.use_language(app, "en")
    assert w.spoken(sentence) == "德信行: owed 1/2"


def test_chinese_sentences_stand_together_without_a_space(app: QApplication) -> None:
    both = together([Sentence("made up", "一。"), Sentence("made up", "二。")])
    assert w.spoken(both) == "一。二。"
    w.use_language(app, "en")
    assert w.spoken(both) == "一。 二。"


def test_braces_in_a_value_stay_what_they_are() -> None:
    assert w.words("lag", "owed {amount}", amount="{0}") == "应补 {0}"


def test_qt_speaks_chinese_too() -> None:
    assert w.words("QPlatformTheme", "Cancel") == "取消"


def test_languages_go_round(app: QApplication) -> None:
    assert w.other_language() == "en"
    w.use_language(app, w.other_language())
    assert w.other_language() == "zh_CN"
    with pytest.raises(ValueError, match="fr"):
        w.use_language(app, "fr")


@pytest.mark.parametrize(("number", "english"), [(1, "1 turn, due 0.5"), (2, "2 turns, due 0.5")])
def test_one_turn_is_no_turns(app: QApplication, number: int, english: str) -> None:
    assert told(number, Fraction(1, 2)) == f"{number} 轮，应接 0.5"
    w.use_language(app, "en")
    assert told(number, Fraction(1, 2)) == english
