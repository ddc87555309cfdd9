"""The list *Expected today*, as the supervisor briefed it: when, who, what, how important, by whom."""

from frontdesk.book.decisions import Expected
from frontdesk.reports.terms import GRADES
from ui.day import expected_in_order
from ui.lists.fact_rows import DENSE, Fact, FactRows
from ui.pages.desk.view import View
from ui.visit_words import kind_text, when_text
from ui.widgets.cards import Card
from ui.words import spoken, words


class ExpectedToday(Card):
    """Who is expected, the earliest first; F4 gives them their turn."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = FactRows(lambda _key: None, height=DENSE)
        self.rows.keep(0)
        self.body.addWidget(self.rows)
        self._view: View | None = None

    def wanted(self) -> int:
        """How many rows it would fill."""
        return len(self._view.board.expected) if self._view else 0

    def show_view(self, view: View | None) -> None:
        self._view = view
        lines = expected_in_order(view.board) if view else []
        self._show_head(len(lines))
        self.rows.show_facts([expected_fact(view, line) for line in lines] if view else ())

    def _show_head(self, count: int) -> None:
        note, brief = words("desk_page", "nobody yet · Ctrl+G adds"), words("desk_page", "nobody yet")
        if count > self.rows.most > 0:
            note = words("desk_page", "{count}, {shown} shown · F4 all", count=count, shown=self.rows.most)
        elif count:
            note = words("desk_page", "{count} · F4 when they come", count=count)
        self.show_title(words("desk_page", "Expected today"), note, str(count) if count else brief)

    def show_most(self, most: int) -> None:
        """Show that many rows, as there is room."""
        if most != self.rows.most:
            self.rows.keep(most)
            self.show_view(self._view)


def expected_fact(view: View, line: Expected) -> Fact:
    """A line of the list as a row."""
    who = view.notes.get(line.expected, "")
    what = kind_text(line.kind, line.party)
    by = words("desk_page", "{grade} · {by}", grade=GRADES[line.grade], by=view.name(line.by))
    return Fact(
        key=line.expected,
        name=who or what,
        detail=what if who else "",
        lead=when_text(line, view.zone, view.today) if line.at else "—",
        brief=(kind_text(line.kind, None), "") if who else (),
        right=by,
        brief_right=(spoken(GRADES[line.grade]), ""),
        hint=words("desk_page", "{what} · {grade}, briefed by {by}", what=what, grade=GRADES[line.grade],
                   by=view.name(line.by)),
    )  # fmt: skip
