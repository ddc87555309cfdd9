import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.jobs import Jobs, Progress


class Inline(Executor):
    """Does at once, on this thread, what it is given."""

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> "Future[Any]":
        future: Future[Any] = Future()
        future.set_result(fn(*args, **kwargs))
        return future


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.shutdown()


def giving(number: int) -> Callable[[Progress], int]:
    return lambda _progress: number


def never(_anything: object) -> None:
    raise AssertionError("must not be called")


def test_inline_work_is_done_at_once() -> None:
    got: list[int] = []
    jobs = Jobs(Inline())
    jobs.run(lambda _progress: 42, got.append, never)
    assert got == [42]
    assert not jobs.busy


def test_the_outcome_comes_back_on_the_thread_of_the_screen(jobs: Jobs, qtbot: QtBot) -> None:
    worked: list[threading.Thread] = []
    got: list[threading.Thread] = []

    def work(_progress: Progress) -> None:
        worked.append(threading.current_thread())

    jobs.run(work, lambda _result: got.append(threading.current_thread()), never)
    qtbot.waitUntil(lambda: bool(got))
    assert got == [threading.current_thread()]
    assert worked != got


def test_trouble_goes_to_failed(jobs: Jobs, qtbot: QtBot) -> None:
    troubles: list[Exception] = []

    def work(_progress: Progress) -> None:
        raise OSError("disk full")

    jobs.run(work, never, troubles.append)
    qtbot.waitUntil(lambda: bool(troubles))
    assert str(troubles[0]) == "disk full"


def test_jobs_run_one_after_the_other_in_their_order(jobs: Jobs, qtbot: QtBot) -> None:
    got: list[int] = []
    for number in range(5):
        jobs.run(giving(number), got.append, never)
    assert jobs.busy
    qtbot.waitUntil(lambda: not jobs.busy)
    assert got == [0, 1, 2, 3, 4]


def test_progress_is_told(jobs: Jobs, qtbot: QtBot) -> None:
    gate = threading.Event()
    told: list[tuple[int, int]] = []

    def tell(done: int, total: int) -> None:
        told.append((done, total))

    def work(progress: Progress) -> None:
        gate.wait(5)
        progress(1, 3)
        progress(3, 3)

    job = jobs.run(work, lambda _result: None, never)
    job.progressed.connect(tell)
    gate.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert told == [(1, 3), (3, 3)]


def test_a_cancelled_job_stops_and_says_nothing(jobs: Jobs, qtbot: QtBot) -> None:
    gate, steps = threading.Event(), []

    def work(progress: Progress) -> None:
        gate.wait(5)
        progress(1, 2)
        steps.append("went on")

    job = jobs.run(work, never, never)
    job.cancel()
    with qtbot.waitSignal(job.ended):
        gate.set()
    assert steps == []
    assert not jobs.busy


def test_shutdown_cancels_what_runs_and_what_waits(app: QApplication) -> None:
    started, gate = threading.Event(), threading.Event()
    jobs = Jobs()

    def work(progress: Progress) -> None:
        started.set()
        while not progress.cancelled:
            gate.wait(0.001)

    jobs.run(work, never, never)
    jobs.run(never, never, never)
    started.wait(5)
    jobs.shutdown()
    app.processEvents()
    assert not jobs.busy
