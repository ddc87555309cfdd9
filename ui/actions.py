"""Every action once: its name, words, keys, and when it can be had."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from frontdesk.rotation.board import Board
from frontdesk.words import Sentence, say
from ui.words import spoken

EnabledWhen = Callable[[Board | None], bool]

RESERVED_KEYS = frozenset({"F11", "Ctrl+F"})


def always(_board: Board | None) -> bool:
    return True


def day_is_open(board: Board | None) -> bool:
    return board is not None and not board.closed


def a_day_stands(board: Board | None) -> bool:
    """Open or closed: on the page of a closed day its files can be written once more."""
    return board is not None


def day_is_not_open(board: Board | None) -> bool:
    return not day_is_open(board)


def somebody_receives(board: Board | None) -> bool:
    return board is not None and not board.closed and bool(board.receptions())


def somebody_was_called(board: Board | None) -> bool:
    """Called today, and nobody has said yet that the visitors were met."""
    if board is None or board.closed:
        return False
    return any(visit.turn is not None and not visit.met for visit in board.receptions())


@dataclass(frozen=True)
class ActionSpec:
    """One line of the table. `hint` says in a sentence what the action does (help, tool tips)."""

    name: str
    text: Sentence
    hint: Sentence
    shortcut: str
    enabled_when: EnabledWhen


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "first_visit",
        say("actions", "First visit, next please"),
        say("actions", "Gives the turn to the next in rotation, at once. Details can follow."),
        "F2",
        day_is_open,
    ),
    ActionSpec(
        "return_visit",
        say("actions", "Return visit"),
        say("actions", "Who has been here, asks for somebody, or was brought: to whom the visit belongs."),
        "F3",
        day_is_open,
    ),
    ActionSpec(
        "guests",
        say("actions", "Tour or VIP"),
        say("actions", "Guests who come as a tour or a VIP: from the list Expected today, or ordinary ones."),
        "F4",
        day_is_open,
    ),
    ActionSpec(
        "override",
        say("actions", "Override"),
        say("actions", "Somebody else receives than the rotation names: reason, PIN, and the price before."),
        "F5",
        day_is_open,
    ),
    ActionSpec(
        "others",
        say("actions", "Call, trade visit, others"),
        say("actions", "A call, competitors and brokers, somebody’s relatives, clients of several together."),
        "F6",
        day_is_open,
    ),
    ActionSpec(
        "seen_off",
        say("actions", "Seen off"),
        say("actions", "A reception is over; the consultant is ready again."),
        "F7",
        somebody_receives,
    ),
    ActionSpec(
        "pass",
        say("actions", "Not there, pass"),
        say("actions", "The person called is not there: says why, and calls the next."),
        "F8",
        somebody_receives,
    ),
    ActionSpec(
        "people",
        say("actions", "People: in, out, away"),
        say("actions", "Signs consultants in and out, marks who is away and who is back."),
        "F9",
        day_is_open,
    ),
    ActionSpec(
        "met",
        say("actions", "Met the visitors"),
        say("actions", "The one called has come; how long it took is kept."),
        "F10",
        somebody_was_called,
    ),
    ActionSpec(
        "expect",
        say("actions", "Expected today"),
        say("actions", "The supervisor puts guests on the list: only that makes them more than ordinary."),
        "Ctrl+G",
        a_day_stands,
    ),
    ActionSpec(
        "why",
        say("actions", "Why?"),
        say("actions", "Why this person and why not another, for each turn of the day."),
        "F12",
        a_day_stands,
    ),
    ActionSpec(
        "undo",
        say("actions", "Undo"),
        say("actions", "Takes the newest action back. It stays in the book and counts no more."),
        "Ctrl+Z",
        day_is_open,
    ),
    ActionSpec(
        "after",
        say("actions", "Correct a visit"),
        say("actions", "Afterwards: what a visit was, whose client, handed over, refused, disputed."),
        "Ctrl+K",
        day_is_open,
    ),
    ActionSpec(
        "register",
        say("actions", "Register details"),
        say("actions", "Name, phone and the rest of a visit, filled in afterwards."),
        "Ctrl+R",
        a_day_stands,
    ),
    ActionSpec(
        "open_day",
        say("actions", "Open the day"),
        say("actions", "Begins today's rotation with last night's order and lags."),
        "Ctrl+O",
        day_is_not_open,
    ),
    ActionSpec(
        "take_desk",
        say("actions", "Take the desk"),
        say("actions", "Says who is at the desk; this name stands in the book from here on."),
        "Ctrl+D",
        day_is_open,
    ),
    ActionSpec(
        "close_day",
        say("actions", "Close of day"),
        say("actions", "Shows the day, has it confirmed, and writes the day's files."),
        "Ctrl+E",
        a_day_stands,
    ),
    ActionSpec(
        "rule_sheet",
        say("actions", "Rule sheet"),
        say("actions", "Every rule of the site: what holds, what it means, what if; adopt a new version."),
        "Ctrl+B",
        a_day_stands,
    ),
    ActionSpec(
        "verify",
        say("actions", "Verify a day file"),
        say("actions", "Checks whether a day file is whole and unchanged."),
        "Ctrl+Shift+V",
        always,
    ),
    ActionSpec(
        "import_roster",
        say("actions", "Import a roster"),
        say("actions", "Reads agencies and consultants from a table file."),
        "Ctrl+I",
        always,
    ),
    ActionSpec(
        "officers",
        say("actions", "People with rights"),
        say("actions", "Supervisors, managers and others with a PIN: appoint them, give a new PIN."),
        "Ctrl+Shift+P",
        a_day_stands,
    ),
    ActionSpec(
        "language",
        say("actions", "中文 / English"),
        say("actions", "Switches the language of the screen."),
        "Ctrl+L",
        always,
    ),
    ActionSpec(
        "theme",
        say("actions", "Light or dark"),
        say("actions", "Switches between light, dark, and as the system does."),
        "Ctrl+T",
        always,
    ),
    ActionSpec(
        "help",
        say("actions", "Help"),
        say("actions", "Shows all keys."),
        "F1",
        always,
    ),
)


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

    def show(self, board: Board | None) -> None:
        """Enable what can be had with this board."""
        for spec in ACTIONS:
            self._made[spec.name].setEnabled(spec.enabled_when(board))

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
