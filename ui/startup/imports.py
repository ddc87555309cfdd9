"""Makes imports cheap: at the start, and for every press after it."""

from __future__ import annotations

import builtins
import gc
import inspect
import sys
from contextlib import contextmanager, suppress
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import CodeType

_compile = builtins.compile
_OF_MISTAKES = frozenset(
    f"shibokensupport/signature/{name}.py"
    for name in ("errorhandler", "layout", "parser", "lib/enum_sig", "lib/pyi_generator", "lib/tool")
)
"""What PySide needs to say which arguments a call of Qt's would have taken, and to write that down. Not
`mapping`: that one is looked into without being asked."""
_put_off_texts: dict[str, Any] = {}


def import_qt() -> None:
    """Import PySide without what nobody here asks of it.

    At each start it compiles anew what tells of a call's wrong arguments, a tenth of the start: here only
    when there are some. And it looks through the source of each module that is imported for a wish of Qt's
    names in snake_case, which nobody here has; in a bundle there are none to read, else that takes another
    tenth."""
    with _compiling_later(_OF_MISTAKES):
        import_module("PySide6")
    with suppress(ImportError):
        vars(import_module("shibokensupport.feature"))["_mod_uses_pyside"] = lambda _module: False


@contextmanager
def _compiling_later(files: frozenset[str]) -> Iterator[None]:
    """The modules of these files are imported empty, and fill when something is first asked of them."""

    def compiled(text: Any, file: str, *more: Any, **how: Any) -> CodeType:
        if file in files:
            _put_off_texts[file] = text
            text = f"from {__name__} import filling\n__getattr__ = filling(globals(), {file!r})"
        code: CodeType = _compile(text, file, *more, **how)
        return code

    builtins.compile = compiled  # type: ignore[assignment]  # takes whatever the real one takes
    try:
        yield
    finally:
        builtins.compile = _compile


def filling(names: dict[str, object], file: str) -> Callable[[str], object]:
    """The `__getattr__` of a module that is still empty: runs the put off text of `file` in it."""

    def first_asked(name: str) -> object:
        if not name.startswith("__"):
            exec(_compile(_put_off_texts[file], file, "exec"), names)
            names.pop("__getattr__", None)
        if name not in names:
            raise AttributeError(f"module {names['__name__']!r} has no attribute {name!r}")
        return names[name]

    return first_asked


def put_off_what_nobody_asks() -> None:
    """SQLAlchemy imports what only its asynchronous engines and its plugins need, one more tenth of the
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


def tidy() -> None:
    """Collect the garbage now, in a quiet moment: a press that comes to do it takes 10 to 40 ms longer."""
    gc.collect()
