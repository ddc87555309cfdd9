"""Makes imports cheap: at the start, and for every press after it."""

from __future__ import annotations

import gc
import inspect
import sys
from contextlib import contextmanager, suppress
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


def read_no_sources() -> None:
    """Have PySide leave the sources of what is imported alone: it looks through each module's for a wish of
    Qt's names in snake_case, which nobody here has. In a bundle there are none to read; else it takes a
    tenth of the start."""
    import_module("PySide6")
    with suppress(ImportError):
        vars(import_module("shibokensupport.feature"))["_mod_uses_pyside"] = lambda _module: False


def put_off_what_nobody_asks() -> None:
    """SQLAlchemy imports what only its asynchronous engines and its plugins need, another tenth of the
    start. All that it asks of it meanwhile is what a coroutine is."""
    _put_off("asyncio", iscoroutine=inspect.iscoroutine)
    _put_off("importlib.metadata")


def _put_off(name: str, **known: object) -> None:
    if name not in sys.modules:
        sys.modules[name] = later = _Later(name)
        vars(later).update(known)
        package, _, last = name.rpartition(".")
        if package:
            setattr(import_module(package), last, later)


class _Later(ModuleType):
    """Stands for a module until something is asked of it that isn't known; then it is imported."""

    def __getattr__(self, asked: str) -> object:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        vars(self).update(vars(import_module(self.__name__)))
        if asked not in vars(self):
            raise AttributeError(f"module {self.__name__!r} has no attribute {asked!r}")
        return vars(self)[asked]


@contextmanager
def loading() -> Iterator[None]:
    """What is loaded in here stays for good: the collector of garbage needn't look at it, neither meanwhile
    nor ever after, so that no press waits for it."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
