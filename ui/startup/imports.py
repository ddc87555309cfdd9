"""Makes imports cheap: at the start, and for every press after it."""

from __future__ import annotations

import gc
from contextlib import contextmanager, suppress
from importlib import import_module
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
