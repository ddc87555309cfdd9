"""When a press of F2 counts: never twice by accident."""

import time
from collections.abc import Callable

TOO_SOON = 1.0


class PressGuard:
    """A second press within a second isn't counted, but asks for one more press, which is.

    `clock` gives seconds and never goes back.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.clock = clock
        self._last: float | None = None

    def counts(self) -> bool:
        """Whether the press that comes now counts."""
        now = self.clock()
        if self._last is not None and now - self._last < TOO_SOON:
            self._last = None
            return False
        self._last = now
        return True

    def forget(self) -> None:
        """The last press was refused: the next one counts at once."""
        self._last = None
