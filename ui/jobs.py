"""The one door off the GUI thread: long work runs here, one job after the other.

Work gets a `Progress`; its callbacks come back on the thread to which the `Jobs` belong.
"""

import threading
from collections.abc import Callable
from functools import partial
from itertools import count
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from concurrent.futures import Executor

T = TypeVar("T")


class Cancelled(Exception):  # noqa: N818  # somebody asked for it; it is no error
    """The job was cancelled; work lets this pass through."""


class Progress:
    """What work calls now and then: `progress(done, total)`. Raises `Cancelled` if nobody waits any more."""

    def __init__(self, told: Callable[[int, int], None]) -> None:
        self._told = told
        self._stop = threading.Event()

    def __call__(self, done: int, total: int) -> None:
        if self._stop.is_set():
            raise Cancelled
        self._told(done, total)

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()

    def stop(self) -> None:
        self._stop.set()


class Job(QObject):
    """One piece of long work. `progressed(done, total)` while it runs, `ended()` once, whatever happened."""

    progressed = Signal(int, int)
    ended = Signal()

    def __init__(self, progress: Progress) -> None:
        super().__init__()
        self._progress = progress

    @property
    def cancelled(self) -> bool:
        return self._progress.cancelled

    def cancel(self) -> None:
        """Ask the work to stop at its next step. Neither `done` nor `failed` is called after this."""
        self._progress.stop()


Outcome = Callable[[], None]


class Jobs(QObject):
    """Runs jobs in the order in which they were asked for. Tests inject an executor of their own.

    The worker never touches a `Job`: it knows a number and a `Progress`, and sends its news by signal.
    """

    _news = Signal(int, int, int)
    _settled = Signal(int, object)

    def __init__(self, executor: "Executor | None" = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor
        self._open: dict[int, Job] = {}
        self._numbers = count()
        self._news.connect(self._tell)
        self._settled.connect(self._settle)

    def run(
        self, work: Callable[[Progress], T], done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> Job:
        """Queue `work`. Unless cancelled, `done(result)` or `failed(exception)` comes on this thread."""
        number = next(self._numbers)
        progress = Progress(lambda step, total: self._news.emit(number, step, total))
        job = self._open[number] = Job(progress)
        self._worker().submit(lambda: self._settled.emit(number, _outcome(work, progress, done, failed)))
        return job

    def _worker(self) -> "Executor":
        if self._executor is None:
            from concurrent.futures import ThreadPoolExecutor  # with the first job: the start has none

            self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="job")
        return self._executor

    @property
    def busy(self) -> bool:
        """Whether work is running or queued."""
        return bool(self._open)

    def shutdown(self) -> None:
        """Cancel everything, wait for the running step, and deliver nothing more."""
        for job in self._open.values():
            job.cancel()
        if self._executor is not None:
            self._executor.shutdown(wait=True, cancel_futures=True)
        self._open.clear()

    @Slot(int, int, int)
    def _tell(self, number: int, step: int, total: int) -> None:
        if (job := self._open.get(number)) is not None and not job.cancelled:
            job.progressed.emit(step, total)

    @Slot(int, object)
    def _settle(self, number: int, outcome: Outcome) -> None:
        job = self._open.pop(number, None)
        if job is None:
            return
        try:
            if not job.cancelled:
                outcome()
        finally:
            job.ended.emit()


def _outcome(
    work: Callable[[Progress], T],
    progress: Progress,
    done: Callable[[T], None],
    failed: Callable[[Exception], None],
) -> Outcome:
    """Do the work, here and now; what is to be called with its outcome."""
    try:
        if progress.cancelled:
            raise Cancelled
        result = work(progress)
    except Cancelled:
        return _nothing
    except Exception as trouble:
        return partial(failed, trouble)
    return partial(done, result)


def _nothing() -> None:
    """The outcome of a cancelled job."""
