"""What the start leaves alone, and that it is there all the same for whoever asks."""

import subprocess
import sys

import pytest

LEFT_ALONE = """
import sys
import ui, sqlalchemy
from PySide6 import QtCore, QtWidgets
loaded = {"asyncio.events", "ssl", "email", "importlib.metadata._meta", "argparse"} & set(sys.modules)
assert not loaded, loaded
compiled = [name for name in ("errorhandler", "layout", "parser", "lib.enum_sig", "lib.tool")
            if "__getattr__" not in vars(sys.modules["shibokensupport.signature." + name])]
assert not compiled, compiled
assert type(compile) is type(len), "the real one again"
"""
FOUR_AT_ONCE = """
from threading import Barrier, Thread
def four_at_once(ask):
    start, answers = Barrier(4), []
    def wait_and_ask():
        start.wait()
        answers.append(ask())
    threads = [Thread(target=wait_and_ask) for _ in range(4)]
    for thread in threads: thread.start()
    for thread in threads: thread.join()
    return answers
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
    "what a call of Qt's takes": """
for wrong in (lambda: QtCore.QObject().setObjectName(5), lambda: QtCore.QSize("x")):
    try:
        wrong()
    except TypeError as error:
        assert "Supported signatures" in str(error) and "called with wrong argument types" in str(error)
    else:
        raise AssertionError
assert QtCore.QObject.setObjectName.__doc__.startswith("setObjectName(self, name: str")
""",
    "a part of Qt's signatures, by several threads at once": FOUR_AT_ONCE
    + """
from shibokensupport.signature import layout
made = four_at_once(lambda: layout.create_signature)
assert len(made) == 4 and all(map(callable, made))
""",
    "a signature": """
from PySide6.support.signature import get_signature
from PySide6.support.signature.lib.enum_sig import SimplifyingEnumerator
assert "name: str" in str(get_signature(QtCore.QObject.setObjectName)) and SimplifyingEnumerator
""",
    "what isn't there in Qt's signatures": """
from PySide6.support.signature import layout
assert not hasattr(layout, "nothing_of_that_name") and hasattr(layout, "create_signature")
assert not hasattr(layout, "__nothing__") and "__getattr__" not in vars(layout)
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
    "two threads at once": FOUR_AT_ONCE
    + """
import asyncio
runs = four_at_once(lambda: asyncio.run)
assert len(runs) == 4 and len(set(runs)) == 1
""",
}


def run(code: str) -> None:
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr


def test_the_start_leaves_alone_what_nobody_here_asks_for() -> None:
    run(LEFT_ALONE)


@pytest.mark.parametrize("asked", ASKED_FOR)
def test_whoever_asks_gets_it(asked: str) -> None:
    run(LEFT_ALONE + ASKED_FOR[asked])
