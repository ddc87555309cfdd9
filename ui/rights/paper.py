"""The paper to take away: who has which PIN, and the recovery code. Kept nowhere but where people put it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QFileDialog, QWidget

from frontdesk.errors import Refusal
from frontdesk.words import say
from ui.words import words

Line = tuple[str, str, str]


def paper_text(site: str, lines: Sequence[Line], code: str) -> str:
    """Name, role and PIN of each, then the recovery code, as plain text."""
    head = words("pin_paper", "{site}: PINs of people with rights", site=site)
    told = words("pin_paper", "Cut apart, hand out, and destroy this list. The program shows no PIN twice.")
    rows = [f"{name}  ({role})  {pin}" for name, role, pin in lines]
    recovery = words("pin_paper", "Recovery code, if the supervisor’s PIN is lost: {code}", code=code)
    return "\n\n".join([head, *rows, *([recovery] if code else []), told]) + "\n"


def save_paper(parent: QWidget, name: str, text: str, saved: Callable[[Path], object],
               refused: Callable[[Refusal], object]) -> None:  # fmt: skip
    """Ask where, and write the text there."""
    from ui.roster.editor import documents

    suggested = str(Path(documents()) / name)
    dialog = QFileDialog(parent, words("pin_paper", "Save as text"), suggested)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("txt")
    dialog.selectFile(name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda chosen: write_paper(Path(chosen), text, saved, refused))
    dialog.open()


def write_paper(
    file: Path, text: str, saved: Callable[[Path], object], refused: Callable[[Refusal], object]
) -> None:
    """Write it, with the mark by which every editor knows the encoding; or say why not."""
    try:
        file.write_text(text, encoding="utf-8-sig")
    except OSError:
        sentence = say("pin_paper", "{file} can’t be written. Choose another folder.", file=str(file))
        refused(Refusal(say("pin_paper", "Not saved"), sentence))
        return
    saved(file)


def print_paper(parent: QWidget, text: str, done: Callable[[], object]) -> None:
    """Ask for a printer, and print the text large enough to be cut apart."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    document = QTextDocument(text)

    def print_it() -> None:
        document.print_(printer)
        done()

    dialog.accepted.connect(print_it)
    dialog.setModal(True)
    dialog.show()
