"""What the start leaves alone, and that it is there all the same for whoever asks."""

import subprocess
import sys

import pytest

LEFT_ALONE = """
import sys
import ui, sqlalchemy
loaded = {"asyncio.events", "ssl", "email", "importlib.metadata._meta"} & set(sys.modules)
assert not loaded, loaded
"""
ASKED_FOR = {
    "asyncio": """
import asyncio
async def answer(): return 42
assert asyncio.run(answer()) == 42
assert asyncio is sys.modules["asyncio"] or asyncio.run is sys.modules["asyncio"].run
""",
    "a part of asyncio": """
import asyncio.events
assert asyncio.events.get_running_loop
""",
    "importlib.metadata": """
from importlib import metadata
assert metadata.version("SQLAlchemy") == sqlalchemy.__version__
""",
    "importlib.metadata by its whole name": """
import importlib.metadata
assert importlib.metadata.version("SQLAlchemy") == sqlalchemy.__version__
assert issubclass(importlib.metadata.PackageNotFoundError, ImportError)
""",
    "what isn't there": """
import asyncio
try:
    asyncio.nothing_of_that_name
except AttributeError as error:
    assert "nothing_of_that_name" in str(error)
else:
    raise AssertionError
""",
    "two threads at once": """
import asyncio
from threading import Barrier, Thread
start, runs = Barrier(4), []
def ask():
    start.wait()
    runs.append(asyncio.run)
threads = [Thread(target=ask) for _ in range(4)]
for thread in threads: thread.start()
for thread in threads: thread.join()
assert len(runs) == 4 and len(set(runs)) == 1
""",
}


def run(code: str) -> None:
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr


def test_the_start_leaves_alone_what_only_asynchronous_engines_need() -> None:
    run(LEFT_ALONE)


@pytest.mark.parametrize("asked", ASKED_FOR)
def test_whoever_asks_gets_it(asked: str) -> None:
    run(LEFT_ALONE + ASKED_FOR[asked])
