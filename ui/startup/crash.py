"""What happens when the program has a fault: a log without personal data, and plain words, once.

The log says which kind of error, and where in the code. Never the message of an error and never a
variable: both can hold names and telephone numbers.
"""

import faulthandler
import re
import sys
import threading
import traceback
from collections.abc import Mapping, MutableMapping
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from frontdesk.records import Record
from ui.startup.faults.hard import put_by

BYTES_PER_FILE = 256 * 1024
OLD_FILES = 3
_DIGITS = re.compile(r"\d{5,}")
_HAN = re.compile(r"[\u3400-\u9fff\U00020000-\U000323af]+")
_KNOWN = frozenset({"event", "level", "timestamp", "error", "where", "thread", "version", "platform"})

Place = tuple[str, ...]
MOST_KEPT = 20


class Fault(Record):
    """That something went wrong: when, which kind of error, and where in the code."""

    at: datetime
    error: str
    where: Place


def log_folder() -> Path:
    """Where this platform keeps a program's logs."""
    from platformdirs import user_log_path

    return user_log_path("frontdesk", appauthor=False)


def place_of(trace: TracebackType | None) -> Place:
    """Where it happened, outermost first: file, line and function; no code, no values."""
    return tuple(
        f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)
    )


def without_personal_data(
    _logger: object, _method: str, event: MutableMapping[str, Any]
) -> Mapping[str, Any]:
    """A processor for structlog: only known fields, no long numbers, no Chinese text."""
    return {key: _masked(key, value) for key, value in event.items() if key in _KNOWN}


def _masked(key: str, value: object) -> object:
    if isinstance(value, list | tuple):
        return [_masked(key, one) for one in value]
    return value if key == "timestamp" else masked(str(value))


def masked(text: str) -> str:
    """The text without numbers of five digits and more, and without Chinese."""
    return _HAN.sub("…", _DIGITS.sub("…", text))


class Faults(QObject):
    """Catches what nobody caught. `told(where the log is)` comes on the GUI thread, once per place."""

    told = Signal(str)
    _happened = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.log_file = folder / "frontdesk.log"
        self.hard_log = folder / "hard-crash.log"
        self.happened: list[Fault] = []
        self._seen: set[Place] = set()
        self._log: Log | None = None
        self._dump: Any = None
        self._former: tuple[Any, Any] | None = None
        self._happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """From now on no fault goes unnoticed. Call it after the door's lock is taken."""
        self._former = sys.excepthook, threading.excepthook
        sys.excepthook = self.caught
        threading.excepthook = self._caught_in_thread
        try:
            self.log_file.parent.mkdir(parents=True, exist_ok=True)
            put_by(self.hard_log, self.earlier_hard_log)
            self._dump = self.hard_log.open("a", encoding="utf-8")
            faulthandler.enable(self._dump)
        except OSError:
            return  # A log that can't be written stops nobody from working.

    @property
    def earlier_hard_log(self) -> Path:
        """What the interpreter wrote down when an earlier run died."""
        return self.hard_log.with_suffix(".1.log")

    def uninstall(self) -> None:
        """Leave the hooks as they were, and let go of the files."""
        if self._former is not None:
            sys.excepthook, threading.excepthook = self._former
            self._former = None
        if self._log is not None:
            self._log.close()
            self._log = None
        if self._dump is not None:
            faulthandler.disable()
            self._dump.close()
            self._dump = None

    def caught(self, kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
        """Log the fault, and have it told if it is the first at this place."""
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(130)
        where = place_of(trace)
        self.happened = [
            *self.happened[1 - MOST_KEPT :],
            Fault(datetime.now().astimezone(), kind.__qualname__, where),
        ]
        self._write(kind, where)
        if where not in self._seen:
            self._seen.add(where)
            self._happened.emit(str(self.log_file))

    def _caught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.caught(args.exc_type, args.exc_value, args.exc_traceback)

    def _write(self, kind: type[BaseException], where: Place) -> None:
        try:
            self._log = self._log or Log(self.log_file)
            self._log.write(kind.__qualname__, where)
        except OSError:
            return

    @Slot(str)
    def _tell(self, log_file: str) -> None:
        self.told.emit(log_file)


class Log:
    """JSON lines in a few small files, the newest last; structlog is imported at the first fault."""

    def __init__(self, file: Path) -> None:
        import logging
        from logging.handlers import RotatingFileHandler

        import structlog

        file.parent.mkdir(parents=True, exist_ok=True)
        self._handler = RotatingFileHandler(
            file, maxBytes=BYTES_PER_FILE, backupCount=OLD_FILES, encoding="utf-8"
        )
        writer = logging.Logger("frontdesk")
        writer.addHandler(self._handler)
        self._log = structlog.wrap_logger(
            writer,
            processors=[
                structlog.processors.add_log_level,
                structlog.processors.TimeStamper(fmt="iso"),
                without_personal_data,
                structlog.processors.JSONRenderer(ensure_ascii=False),
            ],
        )

    def write(self, error: str, where: Place) -> None:
        """One fault."""
        self._log.error("fault", error=error, where=where, **_circumstances())

    def close(self) -> None:
        """Let go of the file."""
        self._handler.close()


def _circumstances() -> dict[str, str]:
    from frontdesk import __version__

    return {"version": __version__, "platform": sys.platform, "thread": threading.current_thread().name}
