"""The dialog that the others build on: title, content, what is wrong, Cancel [Esc], the one thing to do.

It is never larger than the screen: what it holds scrolls then, its title and its buttons stay.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QMoveEvent,
    QPainterPath,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QLayout, QLineEdit, QVBoxLayout, QWidget

from frontdesk.errors import Refusal
from ui import theme
from ui.dialogs.body import BAR, Body
from ui.dialogs.scrim import Scrim
from ui.widgets.buttons import KeyButton
from ui.widgets.columns import Beside
from ui.widgets.focus import order_by_layout, stops
from ui.widgets.labels import label
from ui.widgets.painting import draw_box, painter_on
from ui.widgets.refusal_bar import RefusalBar
from ui.words import words

MOST_ASKED, WIDEST, COMPOSED = 3, 1300, "composed"
LOW, NARROW = 480, 940
"""Below this height a screen is low: the dialog keeps narrower margins; narrow below that width."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WITHOUT_COMPOSITOR = ("xcb",)


class BaseDialog(QDialog):
    """Put fields into `content`; override `confirm()`; show with `open()`. Never blocks the program.
    `topic`: the page of the guide that explains it, where there is something to explain. `grows_to`: how high
    it may become while one types; it stands from the start where it then fits, so that its fields stay."""

    topic = ""
    grows_to = 0

    def __init__(
        self, parent: QWidget | None, title: str, primary: str, subtitle: str = "", width: int = 600
    ) -> None:
        super().__init__(parent)
        self._scrim: Scrim | None = None
        self._place: QPoint | None = None
        self._asked, self._width = 0, max(width, min(theme.px(width), WIDEST))
        self._beside: list[Beside] = []
        self._frameless()
        self.setFixedWidth(self._width)
        self.title = label(title, "title", wrap=True)
        self.subtitle = label(subtitle, "body", "muted", wrap=True)
        self.content = QVBoxLayout()
        self.content.setSpacing(12)
        self.missing = label("", "body", "warning", wrap=True)
        self.refusal = RefusalBar()
        self.cancel_button = KeyButton(words("dialog", "Cancel"), "Esc")
        self.primary_button = KeyButton(primary, "Enter", "primary")
        self.cancel_button.clicked.connect(self.reject)
        self.primary_button.clicked.connect(self._press)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._lay_out()
        self.subtitle.setVisible(bool(subtitle))
        self.say_missing("")

    def _frameless(self) -> None:
        self.setWindowFlags(Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._masked = QGuiApplication.platformName() in _WITHOUT_COMPOSITOR
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, not self._masked)

    def _lay_out(self) -> None:
        inside = QVBoxLayout()
        inside.setSpacing(12)
        inside.addWidget(self.subtitle)
        inside.addLayout(self.content)
        inside.addWidget(self.refusal)
        self.body = Body(inside)
        self._column = column = QVBoxLayout(self)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(12)
        column.addLayout(self._head())
        column.addWidget(self.body, 1)
        column.addWidget(self.missing)
        self._foot = self._buttons()
        column.addLayout(self._foot)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.title, 1)
        if self.topic:
            what = KeyButton(words("page_head", "What is this?"), "F1")
            what.clicked.connect(self.show_guide)
            row.addWidget(what, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def show_guide(self) -> None:
        """The page of the guide that explains this dialog."""
        from ui.guide.dialog import GuideDialog

        GuideDialog(self, self.topic).open()

    def put_beside(self, left: QLayout, right: QLayout, narrow: int = NARROW) -> None:
        """Two columns, the right one a little wider; one below the other where it is narrower than that."""
        self._beside.append(both := Beside(narrow, 24))
        both.addLayout(left, 5)
        both.addLayout(right, 6)
        self.content.addLayout(both)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addStretch(1)
        self.cancel_button.setMinimumSize(140, 46)
        self.primary_button.setMinimumSize(240, 46)
        row.addWidget(self.cancel_button)
        row.addWidget(self.primary_button)
        return row

    def confirm(self) -> None:
        """What Enter does. The base only accepts; dialogs that send a command override this."""
        self.accept()

    def refuse(self, refusal: Refusal) -> None:
        """Say a refusal inside the dialog; it stays open."""
        self.refusal.show_refusal(refusal)
        self._fit()
        self.body.ensureWidgetVisible(self.refusal, 0, 0)

    def say_missing(self, text: str) -> None:
        """Say what is still missing; while there is any, Enter does nothing. Empty: all is there."""
        self.missing.setText(text)
        self.missing.setVisible(bool(text))
        self.primary_button.setEnabled(not text)

    def _press(self) -> None:
        if self.primary_button.isEnabled():
            self.refusal.dismiss()
            self.confirm()
        else:
            self.seek_missing()

    def seek_missing(self) -> None:
        """Enter came too early: go where something is missing, if the dialog knows it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            if not event.isAutoRepeat() and not self._composes():
                self._press()
        elif event.key() == Qt.Key.Key_F1 and self.topic:
            self.show_guide()
        else:
            super().keyPressEvent(event)

    def _composes(self) -> bool:
        """Whether an input method is in the middle of a word: Enter is its own then."""
        field = self.focusWidget()
        return isinstance(field, QLineEdit) and bool(field.property(COMPOSED))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember what is being composed in a field."""
        if isinstance(event, QInputMethodEvent) and event.type() == QEvent.Type.InputMethod:
            watched.setProperty(COMPOSED, event.preeditString())
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for field in self.findChildren(QLineEdit):
            field.installEventFilter(self)
        if (parent := self.parentWidget()) is not None and self._scrim is None:
            self._scrim = Scrim(parent.window())
            self._scrim.resized.connect(self._fit, Qt.ConnectionType.QueuedConnection)
        order_by_layout(self)
        self._first_stop().setFocus()
        self._fit()

    def _first_stop(self) -> QWidget:
        """Where one begins to type: the first field, or else the one thing to do."""
        return next((one for one in stops(self.content) if one.isEnabled()), self.primary_button)

    def done(self, result: int) -> None:
        if self._scrim is not None:
            self._scrim.hide()
            self._scrim.deleteLater()
            self._scrim = None
        super().done(result)

    def event(self, event: QEvent) -> bool:
        """Grow, in the middle of the window, when a text needs more room than there was."""
        handled = super().event(event)
        grows = event.type() == QEvent.Type.LayoutRequest and self.isVisible()
        if grows and min(self._wanted_height(), self._room().height()) > self.height():
            self._fit()
        return handled

    def _fit(self) -> None:
        """As high as the content, in the middle of the window; never larger than the screen."""
        # What was hidden, or said anew, is asked for its size first.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        room = self._room()
        low = room.height() < LOW
        self._column.setContentsMargins(*((20, 12, 20, 12) if low else (28, 24, 28, 24)))
        self._column.setSpacing(8 if low else 12)
        self.setFixedWidth(min(self._width, room.width()))
        for both in self._beside:
            both.turn(self.width())
        self._turn_foot()
        self.resize(self.width(), min(self._wanted_height(), room.height()))
        if (parent := self.parentWidget()) is not None:
            window = parent.window()
            middle = window.mapToGlobal(window.rect().center())
            high = max(self.height(), min(theme.px(self.grows_to), room.height()))
            grown = QRect(0, 0, self.width(), high)
            self._place = _within(grown.translated(middle - grown.center()), room)
            self.move(self._place)

    def _turn_foot(self) -> None:
        """The buttons stand one below the other where they don't fit side by side."""
        margins = self._column.contentsMargins()
        self._foot.setDirection(QBoxLayout.Direction.LeftToRight)
        if self._foot.sizeHint().width() > self.width() - margins.left() - margins.right():
            self._foot.setDirection(QBoxLayout.Direction.TopToBottom)

    def _room(self) -> QRect:
        """The screen that the window is on, without its bars."""
        parent = self.parentWidget()
        return (self if parent is None else parent.window()).screen().availableGeometry()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Some window managers report a frameless dialog at their own corner when they take it over; lists
        and menus would open beside their fields then. Asking for the place again has it told right."""
        super().moveEvent(event)
        if self._place is not None and self.pos() != self._place and self._asked < MOST_ASKED:
            self._asked += 1
            QTimer.singleShot(0, self._ask_again)

    def _ask_again(self) -> None:
        if self._place is not None and self.isVisible():
            self.move(self._place)

    def _wanted_height(self) -> int:
        """What all of it takes at this width. (Qt's own `adjustSize` stops at two thirds of the screen.)"""
        margins = self._column.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        around = self._column.totalHeightForWidth(self.width()) - self.body.minimumSizeHint().height()
        bar = BAR if self.body.least_width() > width else 0
        return around + self.body.wanted_height(width) + bar

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._masked:
            outline = QPainterPath()
            outline.addRoundedRect(QRectF(self.rect()), theme.CARD_RADIUS, theme.CARD_RADIUS)
            self.setMask(QRegion(outline.toFillPolygon().toPolygon()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painter_on(self) as painter:
            draw_box(
                painter,
                QRectF(self.rect()),
                fill=theme.colour("surface"),
                line=theme.colour("line"),
                radius=theme.CARD_RADIUS,
            )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Drag the dialog by its ground: it has no title bar."""
        self._place = None
        if (handle := self.windowHandle()) is not None:
            handle.startSystemMove()
        super().mousePressEvent(event)


def _within(wanted: QRect, room: QRect) -> QPoint:
    """Where a box of that size stands so that all of it is on the screen, if it can be."""
    right, bottom = room.right() - wanted.width() + 1, room.bottom() - wanted.height() + 1
    return QPoint(max(room.left(), min(wanted.left(), right)), max(room.top(), min(wanted.top(), bottom)))
