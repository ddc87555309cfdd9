"""What all reports have in common: the facts that they tell, and what each becomes on the screen."""

from collections.abc import Mapping
from fractions import Fraction

from frontdesk.desk.past.periods import DayFigures, PersonPeriod
from frontdesk.records import Record
from frontdesk.rotation.figures.day import AgencyFigures
from frontdesk.rotation.figures.trail import Trail
from frontdesk.visits import Lane
from ui.pages.reports.span import Span
from ui.widgets.charts.marks import Chart
from ui.words import agency_letter, is_chinese


class Company(Record):
    """An agency as charts show it: its place in the agreed order gives letter and colour."""

    id: str
    name: str
    index: int

    @property
    def letter(self) -> str:
        return agency_letter(self.index)


class Facts(Record):
    """Everything that was read of a time. `trails`: turn by turn, by lane, where the time is one day;
    `before`: the day before the first, if the book has one."""

    span: Span
    days: tuple[DayFigures, ...]
    people: Mapping[str, PersonPeriod]
    trails: Mapping[str, Trail]
    before: DayFigures | None = None

    def companies(self) -> dict[str, Company]:
        """The agencies of the newest day, by id, in the agreed order."""
        newest = self.days[-1].agencies if self.days else ()
        there = [agency for agency in newest if agency.lane is Lane.WALK_IN]
        return {agency.id: Company(agency.id, agency.name, at) for at, agency in enumerate(there)}

    def lanes(self) -> list[Lane]:
        """The rotations in which something happened, walk-ins first."""
        used = {agency.lane for day in self.days for agency in day.agencies}
        return [lane for lane in Lane if lane in used]

    def of_lane(self, lane: Lane) -> list[tuple[DayFigures, list[AgencyFigures]]]:
        """Each day with the agencies' figures in this rotation; days without any are left out."""
        told = [(day, [agency for agency in day.agencies if agency.lane is lane]) for day in self.days]
        return [(day, agencies) for day, agencies in told if agencies]


class Table(Record):
    """The same in numbers. Columns from `numbers` on stand to the right."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: int = 1

    def text(self) -> str:
        """As a table program takes it in: columns apart by tabs, a row in each line."""
        return "\n".join("\t".join(row) for row in (self.head, *self.rows))


class Report(Record):
    """`headline` stands in the list of reports, `told` above the chart; `empty` says that there is nothing,
    instead of both chart and table."""

    key: str
    title: str
    headline: str
    told: str
    chart: Chart
    table: Table
    empty: str = ""


def tenth(amount: Fraction) -> str:
    """An amount to one decimal, without a needless zero: 3, 2.7."""
    return f"{float(amount):.1f}".removesuffix(".0")


def sentences(*told: str) -> str:
    """Several sentences in a row; Chinese ones need no space between them."""
    return ("" if is_chinese() else " ").join(each for each in told if each)
