"""Choices with something beside them: owed up to so many, lapses after so many days, from when to when."""

from typing import Any

from ui.pages.sheet.clauses.controls import Clock, Control, Number, Option, Radios, alone, beside
from ui.pages.sheet.clauses.editor import MOST_DAYS, meaning, question
from ui.widgets.labels import label
from ui.words import words


class Busy(Control):
    """Owed up to so many turns, or lost."""

    def __init__(self) -> None:
        super().__init__()
        asked = question("agency_busy")
        self.limit = Number(0, 1000, words("sheet", " turns"), words("sheet", "owed, up to"), width=110)
        options = [
            Option("owed", words("sheet", "owed, up to"), meaning("agency_busy", "owed"), self.limit),
            Option("lost", words("sheet", "lost"), meaning("agency_busy", "lost")),
        ]
        self.radios = Radios(options, asked)
        self.limit.show_value(3)
        alone(self, self.radios)
        for part in (self.radios, self.limit):
            part.changed.connect(self.changed)

    def value(self) -> object:
        return "lost" if self.radios.value() == "lost" else {"owed_up_to": self.limit.value()}

    def show_value(self, value: Any) -> None:
        self.radios.show_value("lost" if value == "lost" else "owed")
        if value != "lost":
            self.limit.show_value(value["owed_up_to"])


class Lapse(Control):
    """With the day, after so many days, or never."""

    def __init__(self) -> None:
        super().__init__()
        name = question("owed_limit.days")
        self.days = Number(1, MOST_DAYS, words("sheet", " days"), name, width=110)
        self.days.show_value(7)
        options = [
            Option("day", words("sheet", "with the day")),
            Option("days", words("sheet", "after"), "", self.days),
            Option("never", words("sheet", "never")),
        ]
        self.radios = Radios(options, name)
        alone(self, self.radios)
        for part in (self.radios, self.days):
            part.changed.connect(self.changed)

    def value(self) -> int | None:
        match self.radios.value():
            case "never":
                return None
            case "days":
                return int(self.days.value())
            case _:
                return 0

    def show_value(self, value: Any) -> None:
        self.radios.show_value("never" if value is None else "days" if value else "day")
        if value:
            self.days.show_value(value)


class Hours(Control):
    """Round the clock, or from a time to another; a closing time of 00:00 is midnight."""

    def __init__(self) -> None:
        super().__init__()
        self.opens, self.closes = Clock(words("sheet", "opens at")), Clock(words("sheet", "closes at"))
        self.opens.show_value("09:00")
        self.closes.show_value("18:30")
        times = beside(self.opens, label("–", "body", "muted"), self.closes)
        options = [
            Option("always", words("sheet", "round the clock"), meaning("opening_hours", "always")),
            Option("hours", words("sheet", "from … to …"), meaning("opening_hours", "hours"), times),
        ]
        self.radios = Radios(options, question("opening_hours"))
        alone(self, self.radios)
        for part in (self.radios, self.opens, self.closes):
            part.changed.connect(self.changed)

    def value(self) -> str:
        if self.radios.value() == "always":
            return "00:00-24:00"
        closes = self.closes.value()
        return f"{self.opens.value()}-{'24:00' if closes == '00:00' else closes}"

    def show_value(self, value: Any) -> None:
        always = value == "00:00-24:00"
        self.radios.show_value("always" if always else "hours")
        if not always:
            opens, closes = str(value).split("-")
            self.opens.show_value(opens)
            self.closes.show_value("00:00" if closes == "24:00" else closes)
