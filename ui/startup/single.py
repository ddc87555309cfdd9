"""One program per book: the first start keeps the door, a second one knocks and goes away.

The lock is taken before the first window is painted, so what only the bell needs is imported later.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

    from frontdesk.errors import Refusal

HERE = b"here\n"
PATIENCE = 8.0


def door_name(book: Path) -> str:
    """The name under which the program that has this book open can be reached."""
    from hashlib import sha256

    return f"frontdesk-{sha256(str(book).encode()).hexdigest()[:20]}"


class Door(QObject):
    """The lock beside a book, and the bell beside the lock. A killed program leaves no lock that holds:
    QLockFile looks whether the process of the lock still runs, and never goes by age."""

    def __init__(self, book: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.book = book.expanduser().resolve()
        self._lock = QLockFile(f"{self.book}.lock")
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None
        self.was_left_locked = False
        """Whether the program before this one was killed, so that its lock was left."""

    def enter(self) -> bool:
        """True if this program may open the book. A folder in which nothing can be written bars nobody:
        the book itself says so in words."""
        stood = Path(f"{self.book}.lock").exists()
        if self._lock.tryLock(0):
            self.was_left_locked = stood
            return True
        if self._lock.error() is not QLockFile.LockError.LockFailedError:
            return True
        freed = self._lock.removeStaleLockFile() and self._lock.tryLock(0)
        self.was_left_locked = freed
        return freed

    def enter_or_knock(self, patience: float = PATIENCE) -> bool:
        """True if the book is ours, False once the program that has it has shown its window. Refuses when
        neither comes about in `patience` seconds."""
        until = time.monotonic() + patience
        while not self.enter():
            if self.knock():
                return False
            if time.monotonic() > until:
                raise taken(self.book)
            time.sleep(0.05)
        return True

    def knock(self) -> bool:
        """Ask the program that has the book to show its window; True if it answered."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(door_name(self.book))
        if not socket.waitForConnected(500):
            return False
        answered = socket.waitForReadyRead(2000) and socket.readAll().data() == HERE
        socket.disconnectFromServer()
        return answered

    def listen(self, come: Callable[[], None]) -> None:
        """Call `come` each time somebody knocks."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(door_name(self.book))
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(lambda: self._answer(come))
        self._server.listen(door_name(self.book))

    def _answer(self, come: Callable[[], None]) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.write(HERE)
            socket.flush()
            socket.disconnectFromServer()
            come()

    def leave(self) -> None:
        """Let the next one in."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()


def taken(book: Path) -> Refusal:
    """Another program has the book and doesn't answer."""
    from frontdesk.errors import Refusal
    from frontdesk.words import say

    return Refusal(
        say("startup", "The book is in use"),
        say(
            "startup",
            "Another program has {path} open and does not answer. End it, or restart the computer.",
            path=book,
        ),
    )
