"""Charts laid out: no text over another, none outside, amounts in proportion, axes at round numbers."""

from fractions import Fraction
from itertools import combinations, pairwise
from random import Random

import pytest

from ui import theme
from ui.widgets.charts.bars import BarRow, BarsChart, Group, Key, Part
from ui.widgets.charts.columns import Column, ColumnsChart
from ui.widgets.charts.heat import STRONGEST, Cell, HeatChart
from ui.widgets.charts.lines import Band, LinesChart, Series, Tick, Values
from ui.widgets.charts.marks import Area, Badge, Bar, Box, Chart, Line, Measure, Picture
from ui.widgets.charts.scale import spread, ticks

NAMES = ("德信行", "Zhonglian Property Consulting", "世华", "A", "万科物业代理有限公司", "尉迟恭", "李玉")
SIZES = ((1000, 440), (660, 300), (420, 220), (1500, 800))
ROLES = {"small": 13, "small_name": 13, "name": 15}


def wide(text: str, role: str) -> float:
    """A made-up face: Chinese as wide as high, Latin half of that."""
    size = ROLES[role]
    return sum(size if ord(letter) > 0x2E80 else size * 0.56 for letter in text)


MEASURE = Measure(wide, lambda role: ROLES[role] * 1.4)


def drawn(chart: Chart, size: tuple[float, float] = (1000, 440)) -> Picture:
    return chart.plan(*size, MEASURE)


def lines_chart(chance: Random) -> Chart:
    days = chance.choice((1, 2, 7, 31, 366))
    series = tuple(
        Series(
            chance.choice(NAMES),
            "甲",
            index,
            _walk(chance, days),
            f"应补 {chance.randint(0, 9)}.{index}",
            ("x",) * days,
        )
        for index in range(chance.randint(1, 6))
    )
    bound = Fraction(chance.randint(1, 8), 2)
    bands = (
        (Band(-0.5, days - 0.5, bound, -bound, ("最多应补 4", "at most 8 ahead")),)
        if chance.random() < 0.7
        else ()
    )
    times = tuple(Tick(day, f"{day % 12 + 1}月{day}日") for day in range(days))
    legend = "规则承诺：最多应补 4、多接 8；每有一次指派或换人，可再差 1 轮" * chance.randint(0, 3)
    return LinesChart(series, bands, times, (-0.5, days - 0.5), Values(), chance.random() < 0.5, legend)


def _walk(chance: Random, days: int) -> tuple[tuple[float, Fraction], ...]:
    return tuple((float(day), Fraction(chance.randint(-9, 9), chance.randint(1, 7))) for day in range(days))


def bars_chart(chance: Random) -> Chart:
    groups = tuple(
        Group(
            chance.choice(NAMES), _rows(chance), chance.choice(("", "乙")), 1, "156 轮" * chance.randint(0, 4)
        )
        for _ in range(chance.randint(1, 6))
    )
    keys = (Key("所接轮次", "solid"), Key("应接：本人待接时，本公司轮次的均分" * chance.randint(1, 3)))
    return BarsChart(groups, keys[: chance.randint(0, 2)])


def _rows(chance: Random) -> tuple[BarRow, ...]:
    return tuple(
        BarRow(
            chance.choice(NAMES),
            (Part(Fraction(chance.randint(0, 30))), Part(Fraction(chance.randint(0, 3)), "hatched")),
            f"{chance.randint(0, 2000)} / {chance.randint(0, 99)}.5",
            mark=Fraction(chance.randint(0, 60), 2),
            letter=chance.choice(("", "甲")),
        )
        for _ in range(chance.randint(0, 20))
    )


def heat_chart(chance: Random) -> Chart:
    columns = tuple(f"{hour}:00" for hour in range(chance.randint(0, 9), chance.randint(18, 24)))
    rows = tuple(NAMES[: chance.randint(1, 7)])
    cells = tuple(tuple(_cell(chance) for _ in columns) for _ in rows)
    return HeatChart(rows, columns, cells)


def _cell(chance: Random) -> Cell:
    amount = Fraction(chance.randint(0, 900), 7)
    return Cell(amount, f"{float(amount):.1f}")


def columns_chart(chance: Random) -> Chart:
    columns = tuple(
        Column(chance.choice(NAMES), chance.choice((0, 1, 7, 4000))) for _ in range(chance.randint(1, 12))
    )
    return ColumnsChart(columns, "轮次数" * chance.randint(0, 60))


MAKERS = (lines_chart, bars_chart, heat_chart, columns_chart)


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("make", MAKERS, ids=lambda make: make.__name__)
def test_no_text_lies_over_another_or_over_a_letter(make: object, size: tuple[int, int]) -> None:
    assert callable(make)
    for seed in range(25):
        picture = drawn(make(Random(seed)), size)
        boxes = [text.box for text in picture.texts()]
        boxes += [mark.box for mark in picture.marks if isinstance(mark, Badge)]
        touching = [(one, other) for one, other in combinations(boxes, 2) if one.overlaps(other)]
        assert not touching, (seed, touching[0])


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("make", MAKERS, ids=lambda make: make.__name__)
def test_every_text_is_inside_and_has_the_room_that_it_takes(make: object, size: tuple[int, int]) -> None:
    assert callable(make)
    for seed in range(25):
        picture = drawn(make(Random(seed)), size)
        assert picture.width == size[0]
        assert picture.height >= size[1]
        for text in picture.texts():
            assert -0.5 <= text.box.left <= text.box.right <= picture.width + 0.5, (seed, text)
            assert -0.5 <= text.box.top <= text.box.bottom <= picture.height + 0.5, (seed, text)
            assert wide(text.text, text.role) <= text.box.width + 0.5, (seed, text)


ROUND = {
    "a few turns": (0, 17, 6, [0, 5, 10, 15, 20]),
    "hundreds": (0, 460, 8, [0, 100, 200, 300, 400, 500]),
    "nothing": (0, 0, 5, [0, 1]),
    "both sides": (-7, 4, 6, [-8, -6, -4, -2, 0, 2, 4]),
}


@pytest.mark.parametrize(("low", "high", "most", "wanted"), ROUND.values(), ids=ROUND.keys())
def test_axes_stand_at_round_numbers(low: int, high: int, most: int, wanted: list[int]) -> None:
    assert ticks(Fraction(low), Fraction(high), most) == wanted


def test_axes_of_fractions_go_down_to_tenths_and_no_further() -> None:
    assert ticks(Fraction(-1, 3), Fraction(1, 2), 6, Fraction(1, 10)) == [
        Fraction(n, 5) for n in range(-2, 4)
    ]
    assert ticks(Fraction(0), Fraction(1, 100), 6, Fraction(1, 10)) == [0, Fraction(1, 10)]


def test_places_are_kept_apart_and_in_their_order() -> None:
    for seed in range(200):
        chance = Random(seed)
        wanted = [chance.uniform(0, 100) for _ in range(chance.randint(1, 5))]
        found = spread(wanted, 20, 0, 100)
        ordered = [place for _, place in sorted(zip(wanted, found, strict=True))]
        assert all(second - first > 19.99 for first, second in pairwise(ordered))
        assert 0 <= min(found) <= max(found) <= 100
    assert spread([10, 90], 20, 0, 100) == [10, 90]


def test_bars_are_as_long_as_their_amounts_and_marks_stand_at_theirs() -> None:
    rows = (
        BarRow("a", (Part(Fraction(10)),), "10", mark=Fraction(5)),
        BarRow("b", (Part(Fraction(5)), Part(Fraction(5), "hatched")), "5"),
    )
    marks = drawn(BarsChart((Group("A", rows),))).marks
    ground, ten, _, five, hatched = (mark for mark in marks if isinstance(mark, Bar))
    (due,) = (mark for mark in marks if isinstance(mark, Line))

    assert ten.box.width == pytest.approx(ground.box.width)
    assert five.box.width == hatched.box.width == pytest.approx(ten.box.width / 2)
    assert (five.fill, hatched.fill, hatched.box.left) == ("solid", "hatched", five.box.right)
    assert due.points[0][0] == pytest.approx(ten.box.left + ten.box.width / 2)


def one_line(*values: Fraction, band: Band | None = None) -> Picture:
    points = tuple((float(at), value) for at, value in enumerate(values))
    bands = (band,) if band else ()
    return drawn(LinesChart((Series("甲公司", "甲", 1, points),), bands, (), (0, len(values) - 1), Values()))


def test_the_band_reaches_to_what_is_promised_on_the_axis_of_the_lines() -> None:
    half = Fraction(1, 2)
    picture = one_line(half, -half, Fraction(0), band=Band(0, 2, half, -half))
    (band,) = (mark for mark in picture.marks if isinstance(mark, Area))
    (line,) = (mark for mark in picture.marks if isinstance(mark, Line) and mark.width > 2)

    highest, lowest = (pick(y for _, y in band.points) for pick in (min, max))
    assert [y for _, y in line.points][:2] == [pytest.approx(highest), pytest.approx(lowest)]


def test_the_edges_of_the_band_are_seen_inside_the_plot_and_called_by_name() -> None:
    half, told = Fraction(1, 2), ("最多应补 1", "最多多接 2")
    picture = one_line(half, -half, Fraction(0), band=Band(0, 2, Fraction(1), Fraction(-2), told))
    (band,) = (mark for mark in picture.marks if isinstance(mark, Area))
    upper, lower = (next(text for text in picture.texts() if text.text == name) for name in told)

    top, bottom = (pick(y for _, y in band.points) for pick in (min, max))
    assert upper.box.bottom <= top < bottom <= lower.box.top
    assert upper.box.top > 0
    edges = {mark.points[0][1] for mark in picture.marks if isinstance(mark, Line) and mark.tone == "good"}
    assert edges == {top, bottom}
    assert all(lower.box.bottom <= text.box.top for text in picture.texts() if text.align == "centre")


def test_an_arrow_points_to_an_edge_that_is_far_from_all_lines() -> None:
    half, told = Fraction(1, 2), ("最多应补 4", "最多多接 8")
    picture = one_line(half, -half, Fraction(0), band=Band(0, 2, Fraction(4), Fraction(-8), told))
    (band,) = (mark for mark in picture.marks if isinstance(mark, Area))
    upper, lower = (next(text for text in picture.texts() if text.text.endswith(name)) for name in told)

    top, bottom = (pick(y for _, y in band.points) for pick in (min, max))
    assert (upper.text[0], lower.text[0]) == ("↑", "↓")
    assert top <= upper.box.top < upper.box.bottom < lower.box.top < lower.box.bottom <= bottom
    assert not [mark for mark in picture.marks if isinstance(mark, Line) and mark.tone == "good"]


def test_a_band_that_is_far_wider_than_the_lines_leaves_them_their_room() -> None:
    picture = one_line(Fraction(1, 2), Fraction(-1, 2), band=Band(0, 1, Fraction(40), Fraction(-80)))
    (band,) = (mark for mark in picture.marks if isinstance(mark, Area))
    (line,) = (mark for mark in picture.marks if isinstance(mark, Line) and mark.width > 2)
    high = abs(line.points[0][1] - line.points[1][1])
    assert high > 200
    assert max(y for _, y in band.points) - min(y for _, y in band.points) < 440


def test_agencies_lines_differ_by_their_strokes_not_by_colour_alone() -> None:
    points = ((0.0, Fraction(0)), (1.0, Fraction(1)))
    series = tuple(Series("A", "甲乙丙"[index], index, points) for index in range(3))
    marks = drawn(LinesChart(series, (), (), (0, 1), Values())).marks
    assert len({mark.dash for mark in marks if isinstance(mark, Line) and mark.width > 2}) == 3
    assert [mark.letter for mark in marks if isinstance(mark, Badge)] == ["甲", "乙", "丙"]


def test_the_more_the_stronger() -> None:
    cells = ((Cell(Fraction(1), "1"), Cell(Fraction(8), "8"), Cell(Fraction(0))),)
    bars = [mark for mark in drawn(HeatChart(("周六",), ("9:00",) * 3, cells)).marks if isinstance(mark, Bar)]
    assert [bar.tone for bar in bars] == ["accent", "accent", "sunk"]
    assert bars[0].strength < bars[1].strength == pytest.approx(STRONGEST)


@pytest.mark.parametrize("tokens", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_numbers_can_be_read_on_the_strongest_cell(tokens: dict[str, str]) -> None:
    from PySide6.QtGui import QColor

    accent, surface = QColor(tokens["accent"]), QColor(tokens["surface"])
    blended = QColor.fromRgbF(
        *(
            STRONGEST * one + (1 - STRONGEST) * other
            for one, other in zip(accent.getRgbF()[:3], surface.getRgbF()[:3], strict=True)  # type: ignore[index]
        )
    )
    assert theme.contrast(QColor(tokens["text"]), blended) >= 4.5


def test_the_pointer_is_told_what_stands_there() -> None:
    cells = ((Cell(Fraction(1), "1", "周六 9 点：1 组"),),)
    picture = drawn(HeatChart(("周六",), ("9:00",), cells))
    (spot,) = picture.spots
    assert spot.text == "周六 9 点：1 组"
    assert spot.box.holds(spot.box.left + 1, spot.box.top + 1)
    assert not Box(0, 0, 1, 1).holds(2, 2)
