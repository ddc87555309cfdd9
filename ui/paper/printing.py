"""Printing the paper: the dialog in which a printer is chosen, and two copies of every page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from frontdesk.errors import Refusal
from frontdesk.reports.day_sheet import DaySheet
from frontdesk.words import say
from ui.paper.paper import a4, paint_all
from ui.words import words

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

COPIES = 2


def a_printer(sheet: DaySheet) -> QPrinter:
    """The usual printer, set to A4 and two copies: one to sign and keep, one to take home."""
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(a4())
    printer.setCopyCount(COPIES)
    printer.setDocName(f"{sheet.site} {sheet.date}")
    return printer


def print_dialog(
    parent: QWidget,
    sheet: DaySheet,
    done: Callable[[], object],
    refused: Callable[[Refusal], object],
) -> QPrintDialog:
    """Ask for a printer, and print; the dialog stands open already. `done` where it went to the printer."""
    from PySide6.QtPrintSupport import QPrintDialog

    printer = a_printer(sheet)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(words("paper", "Print the day sheet, two copies"))

    def print_it() -> None:
        try:
            print_on(printer, sheet)
        except Refusal as refusal:
            refused(refusal)
        else:
            done()

    dialog.accepted.connect(print_it)
    dialog.setModal(True)
    dialog.show()
    return dialog


def print_on(printer: QPrinter, sheet: DaySheet) -> int:
    """Print as many copies as the printer is set to; how many pages one has. Refused, in words, where the
    printer takes nothing."""
    painter = QPainter()
    if not painter.begin(printer):
        raise Refusal(
            say("paper", "Nothing was printed"),
            say(
                "paper",
                "The printer takes nothing now. Look at it, or choose another; the files are written.",
            ),
        )
    try:
        by_hand = 1 if printer.supportsMultipleCopies() else printer.copyCount()
        return paint_all(sheet, printer, painter, by_hand)
    finally:
        painter.end()
