"""Help: all keys, and the guide's texts, with a search."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.action_table import ACTIONS
from ui.dialogs.base import LOW, WIDEST, BaseDialog
from ui.dialogs.body import BAR
from ui.dialogs.desk_dialog import FindField
from ui.guide import topics
from ui.guide.browser import GuideBrowser
from ui.guide.keys import AllKeys
from ui.guide.topics import KEYS, TOPICS
from ui.lists.choice_list import Choice
from ui.lists.title_list import SIDES, TitleList
from ui.startup.shell import USUAL
from ui.widgets.labels import label
from ui.widgets.painting import text_width
from ui.words import language, spoken, words

LEAST_LIST, PART = 200, 0.31
"""How narrow the list of topics may be, and at most what part of the dialog it takes."""
LEAST, MOST, AROUND, LOW_AROUND = 220, 620, 210, 120
"""How high the text is, and how high is what stands above and below it."""
_SCROLL = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class GuideDialog(BaseDialog):
    """Opens at `topic`; without one, or with one that nobody has written, at the keys."""

    def __init__(self, parent: QWidget | None, topic: str = "") -> None:
        super().__init__(parent, words("help", "Help"), words("help", "Close"), width=WIDEST)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.cancel_button.hide()
        self.choices = TitleList(words("help", "Topics"), 8)
        self.field = FindField(self.choices, words("help", "Find in the guide"))
        self.field.on_page = self._page
        self.nothing = label(words("help", "Nothing is found. Try another word."), "body", "muted", wrap=True)
        self.keys, self.browser = AllKeys(), GuideBrowser()
        self.browser.setAccessibleName(words("help", "Guide"))
        self.pages = QStackedWidget()
        self._fill()
        self.look_for("")
        self.field.textChanged.connect(self.look_for)
        self.choices.chosen.connect(self._show)
        self.browser.topic_wanted.connect(self.show_topic)
        self.show_topic(topic if topic in TOPICS else KEYS)

    def _fill(self) -> None:
        for page in (self.keys, self.browser):
            self.pages.addWidget(page)
        left = QVBoxLayout()
        left.setSpacing(8)
        for part in (self.field, self.nothing, self.choices):
            left.addWidget(part)
        left.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(left)
        row.addWidget(self.pages, 1)
        self.content.addLayout(row)
        self._share_out()

    def _fit(self) -> None:
        self._share_out()
        super()._fit()

    def _share_out(self) -> None:
        """As high as the window behind has room for; the list as wide as its titles, if the text can spare
        that much."""
        room = self._room()
        high = min(room.height(), self._behind().height())
        high = max(LEAST, min(MOST, high - (LOW_AROUND if high < LOW else AROUND)))
        self.pages.setFixedHeight(high)
        self.choices.setFixedHeight(high - self.field.sizeHint().height() - 8)
        titles = (words("help", "All keys"), *(topics.title(one, language()) for one in TOPICS))
        wanted = max(text_width(title, "name") for title in titles) + SIDES + BAR
        most = PART * min(self._width, room.width())
        for part in (self.field, self.choices, self.nothing):
            part.setFixedWidth(int(max(LEAST_LIST, min(wanted, most))))

    def _behind(self) -> QSize:
        """The window that the dialog stands over, itself or over other dialogs."""
        behind = self.parentWidget()
        while behind is not None and isinstance(behind.window(), BaseDialog):
            behind = behind.window().parentWidget()
        return behind.window().size() if behind is not None else USUAL

    def look_for(self, query: str) -> None:
        """List the topics in which all that was typed stands; the first of them is shown."""
        tongue = language()
        named = [(one, topics.title(one, tongue)) for one in topics.found(tongue, query)]
        if _key_found(query):
            named.insert(0 if _is_key(query) else len(named), (KEYS, words("help", "All keys")))
        first = named[0][0] if named and query.strip() else None
        self.choices.show_choices([Choice(key, title) for key, title in named], first)
        self.choices.setVisible(bool(named))
        self.nothing.setVisible(not named)
        if named:
            self._show(self.choices.selected() or KEYS)

    def show_topic(self, topic: str) -> None:
        """Go to that topic, whatever was looked for."""
        self.field.clear()
        keys = [choice.key for choice in self.choices.choices]
        if topic in keys:
            self.choices.select_row(keys.index(topic))
            self._show(topic)

    @property
    def shown(self) -> str:
        """The topic on the screen."""
        return KEYS if self.pages.currentWidget() is self.keys else self.browser.topic

    def _show(self, topic: str) -> None:
        if topic == KEYS:
            self.pages.setCurrentWidget(self.keys)
            return
        if self.browser.topic != topic:
            self.browser.show_topic(topic)
        self.pages.setCurrentWidget(self.browser)
        self.browser.mark(self.field.text())

    def _page(self, pages: int) -> None:
        """Page up and page down move the text, while one types or chooses."""
        page = self.keys if self.pages.currentWidget() is self.keys else self.browser
        bar = page.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (way := _SCROLL.get(Qt.Key(event.key()))) is not None:
            self._page(way)
        elif event.key() == Qt.Key.Key_F1:
            self.show_topic(KEYS)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self.field.setFocus)


def _is_key(query: str) -> bool:
    """Whether it is looked for by its key, or for nothing at all."""
    return query.strip().casefold() in ("", *(spec.shortcut.casefold() for spec in ACTIONS))


def _key_found(query: str) -> bool:
    asked = query.casefold().split()
    texts = " ".join(
        f"{spec.shortcut} {spoken(spec.text)} {spoken(spec.hint)}" for spec in ACTIONS
    ).casefold()
    return all(word in texts for word in asked)
