"""Shows a text of the guide in our type and colours."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from ui import theme
from ui.action_table import ACTIONS
from ui.actions import key_text
from ui.guide.topics import FOLDER, shown
from ui.words import language

_KEYS = {spec.name: spec.shortcut for spec in ACTIONS}
_HEADINGS = {1: "title", 2: "heading", 3: "name"}
LINE_HEIGHT, MARGIN = 136, 18


class GuideBrowser(QTextBrowser):
    """`topic_wanted(name)` when a link to another text is pressed."""

    topic_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.topic, self._typeset_for = "", 0
        self.setOpenLinks(False)
        self.setProperty("role", "guide")
        self.document().setDocumentMargin(MARGIN)
        self.anchorClicked.connect(self._follow)

    def show_topic(self, topic: str) -> None:
        """Show this text from its beginning."""
        self.topic, self._typeset_for = topic, self.width()
        self.document().setDefaultFont(theme.font("reason"))
        self.setMarkdown(shown(topic, language()))
        _typeset(self.document())
        self.verticalScrollBar().setValue(0)

    def mark(self, query: str) -> None:
        """Mark the words that were looked for, and bring the first into sight."""
        marks: list[QTextEdit.ExtraSelection] = []
        for word in query.split():
            at = self.document().find(word)
            while not at.isNull():
                marks.append(_marked(at))
                at = self.document().find(word, at)
        self.setExtraSelections(marks)
        if marks:
            cursor = QTextCursor(min((mark.cursor for mark in marks), key=QTextCursor.position))
            cursor.clearSelection()
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def _follow(self, link: QUrl) -> None:
        if link.scheme() == "guide":
            self.topic_wanted.emit(link.path())
        elif link.scheme() == "action":
            self.topic_wanted.emit("keys")

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Pictures, as wide as there is room for, and sharp."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        text = name.toString() if isinstance(name, QUrl) else name
        picture = QImage(str(FOLDER / "pictures" / Path(text).name))
        bar, ratio = self.verticalScrollBar().sizeHint().width(), self.devicePixelRatioF()
        room = self.width() - bar - 2 * MARGIN - 6
        if picture.isNull() or room < 50:
            return picture
        width = min(int(room * ratio), picture.width())
        made = picture.convertToFormat(QImage.Format.Format_RGB32).scaledToWidth(
            width, Qt.TransformationMode.SmoothTransformation
        )
        made.setDevicePixelRatio(ratio)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures are as wide as there is room for, whether there is a scroll bar or not: while a text is
        taken in, the bar comes and goes, and nothing may be shown anew in the middle of that."""
        super().resizeEvent(event)
        if self.topic and self.width() != self._typeset_for:
            self.show_topic(self.topic)


def _marked(at: QTextCursor) -> QTextEdit.ExtraSelection:
    made = QTextEdit.ExtraSelection()
    look = QTextCharFormat()
    look.setBackground(theme.colour("accent"))
    look.setForeground(theme.colour("on_accent"))
    made.cursor, made.format = at, look
    return made


def _typeset(document: QTextDocument) -> None:
    """Headings, room between lines, and keys that look like keys."""
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        level = block.blockFormat().headingLevel()
        look = QTextBlockFormat()
        look.setTopMargin(14 if level and block != document.begin() else 2)
        look.setBottomMargin(6)
        look.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if _holds_picture(block.text()):
            look.setLineHeight(100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(look)
        if level:
            title = QTextCharFormat()
            title.setFont(theme.font(_HEADINGS.get(level, "name")))
            title.setForeground(theme.colour("text"))
            cursor.setCharFormat(title)
        block = block.next()
    for start, end, action in _action_links(document):
        _draw_key(document, start, end, action)


def _holds_picture(text: str) -> bool:
    return "\ufffc" in text


def _action_links(document: QTextDocument) -> list[tuple[int, int, str]]:
    """Where keys stand, the last first."""
    found: list[tuple[int, int, str]] = []
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            link = piece.charFormat().anchorHref()
            if link.startswith("action:"):
                found.append((piece.position(), piece.position() + piece.length(), link.split(":")[1]))
            pieces += 1
        block = block.next()
    return found[::-1]


def _draw_key(document: QTextDocument, start: int, end: int, action: str) -> None:
    """The key as this platform writes it."""
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    look = QTextCharFormat(cursor.charFormat())
    look.setFontUnderline(False)
    look.setFontWeight(700)
    look.setForeground(theme.colour("text"))
    look.setBackground(theme.colour("sunk"))
    look.setProperty(QTextFormat.Property.TextUnderlineStyle.value, 0)
    written = key_text(_KEYS[action]) if action in _KEYS else cursor.selectedText()
    cursor.insertText(f"\u00a0{written}\u00a0", look)
