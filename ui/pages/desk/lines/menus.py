"""The menus of the lines: of one person, or of those whom a count stands for."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from ui.pages.desk.person_menu import Do, people_menu, person_menu
from ui.pages.desk.view import View


class LineMenus:
    """Opens them over `page`, below what was pressed. `do` sends a command, `why` asks why not somebody."""

    def __init__(self, page: QWidget, do: Do, why: Callable[[str], object]) -> None:
        self._page, self._do, self._why = page, do, why

    def of_person(self, view: View, person: str) -> None:
        self._pop_up(person_menu(self._page, view.board, view.board.consultants[person], self._do, self._why))

    def of_people(self, view: View, people: Sequence[str]) -> None:
        chosen = [view.board.consultants[person] for person in people]
        self._pop_up(people_menu(self._page, view, chosen, self._do, self._why))

    def _pop_up(self, menu: QMenu) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        pressed = self._pressed()
        menu.popup(pressed.mapToGlobal(QPoint(0, pressed.height() + 2)) if pressed else QCursor.pos())

    def _pressed(self) -> QWidget | None:
        """The control that has the focus, if it is one of the page."""
        focused = QApplication.focusWidget()
        ours = focused is not None and focused is not self._page and self._page.isAncestorOf(focused)
        return focused if ours else None
