"""`python -m tests.ui.gallery OUT_DIR`: every widget, light and dark, in both languages, to look at."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from tests.ui.scene import desk_scene
from tests.ui.scene_controls import controls_scene
from ui import theme
from ui.dialogs.base import BaseDialog
from ui.widgets.labels import label
from ui.words import LANGUAGES, is_chinese, use_language

MODES: tuple[theme.Mode, ...] = ("light", "dark")
SCREEN = QSize(1366, 768)


def looks(app: QApplication) -> Iterator[str]:
    """Put the program into each look after the other, and name it."""
    for language in LANGUAGES:
        for mode in MODES:
            use_language(app, language)
            theme.apply(app, mode)
            yield f"{mode}-{language}"


def dialog_on(window: QWidget) -> BaseDialog:
    """A dialog with a field, a choice, and a refusal."""
    chinese = is_chinese()
    dialog = BaseDialog(
        window,
        "接前台" if chinese else "Take the desk",
        "由刘敏接前台" if chinese else "Liu Min takes the desk",
        "此后轮序本记在这个名字下" if chinese else "This name stands in the book from here on",
    )
    choice = QComboBox()
    choice.addItems(["刘敏 · 早班", "陈静 · 晚班"] if chinese else ["Liu Min, morning", "Chen Jing, evening"])
    field = QLineEdit()
    field.setPlaceholderText("六位口令" if chinese else "PIN of six digits")
    for part in (label("谁在前台" if chinese else "Who is at the desk", "body", "muted"), choice, field):
        dialog.content.addWidget(part)
    dialog.refusal.show_message(
        "口令不对" if chinese else "Wrong PIN",
        "再输入一次；三次不对要等一分钟。" if chinese else "Try again; after three, wait for a minute.",
        "answer_seconds",
    )
    return dialog


def picture(widget: QWidget, size: QSize, path: Path) -> None:
    widget.resize(size)
    widget.show()
    QApplication.processEvents()
    widget.grab().save(str(path))


def dialog_picture(window: QWidget, path: Path) -> None:
    dialog = dialog_on(window)
    dialog.open()
    dialog.say_missing("")
    QApplication.processEvents()
    canvas = window.grab()
    shot = dialog.grab()
    painter = QPainter(canvas)
    place = window.mapFromGlobal(dialog.pos())
    painter.drawPixmap(place, shot)
    painter.end()
    canvas.save(str(path))
    dialog.reject()


def main(folder: Path) -> None:
    """Write all pictures into `folder`."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    folder.mkdir(parents=True, exist_ok=True)
    for look in looks(app):
        desk = desk_scene()
        picture(desk, SCREEN, folder / f"desk-{look}.png")
        dialog_picture(desk, folder / f"dialog-{look}.png")
        desk.close()
        controls = controls_scene()
        picture(controls, SCREEN, folder / f"controls-{look}.png")
        controls.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
