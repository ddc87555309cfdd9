"""The table of actions, as Qt has them in a window."""

from collections.abc import Iterator, Mapping

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from frontdesk.rotation.board import Board
from ui.action_table import ACTIONS, ActionSpec
from ui.words import spoken


def key_text(shortcut: str) -> str:
    """The key as this platform writes it."""
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)


class Actions:
    """The table's QActions, added to one window. `actions["first_visit"].triggered` is the press."""

    def __init__(self, window: QWidget) -> None:
        self._made: Mapping[str, QAction] = {spec.name: _made(spec, window) for spec in ACTIONS}
        self.show(None)

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._made)

    def show(self, board: Board | None, *, forgotten: bool = False) -> None:
        """Enable what can be had with this board; `forgotten`: it is an earlier day's, still open."""
        for spec in ACTIONS:
            self._made[spec.name].setEnabled(spec.enabled_when(board))
        if forgotten:
            self._made["open_day"].setEnabled(True)

    def retranslate(self) -> None:
        """Say everything again, after the language changed."""
        for spec in ACTIONS:
            _say(self._made[spec.name], spec)


def _made(spec: ActionSpec, window: QWidget) -> QAction:
    action = QAction(window)
    action.setObjectName(spec.name)
    action.setShortcut(QKeySequence(spec.shortcut))
    action.setAutoRepeat(False)
    _say(action, spec)
    window.addAction(action)
    return action


def _say(action: QAction, spec: ActionSpec) -> None:
    action.setText(spoken(spec.text))
    action.setToolTip(spoken(spec.hint))
    action.setStatusTip(spoken(spec.hint))
