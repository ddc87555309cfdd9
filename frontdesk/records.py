"""Records: what the program knows and says, frozen. Most kinds of them are never met on a given day."""

from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from operator import attrgetter
from threading import RLock
from typing import TYPE_CHECKING, Any, ClassVar, dataclass_transform

QUIET = "quiet"
_one_at_a_time = RLock()


def quiet(default: Any) -> Any:
    """A field that is left out where the record is written down, as long as it holds `default`."""
    return field(default=default, metadata={QUIET: True})


class _Fields:
    """Asking a kind of record for its fields completes it."""

    def __get__(self, _record: object, kind: type["Record"]) -> dict[str, Field[Any]]:
        if kind is Record:
            raise AttributeError("__dataclass_fields__")
        _complete(kind)
        return kind.__dataclass_fields__


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
class Record:
    """A frozen dataclass, which its class becomes when the first one is made or somebody asks for its
    fields. Only how one begins is written for each kind; the rest is here: to write all methods of two
    hundred kinds would be a tenth of the program's start."""

    if TYPE_CHECKING:
        __dataclass_fields__: ClassVar[dict[str, Field[Any]]]
        _compared: ClassVar[Callable[..., object]]
    else:
        __dataclass_fields__ = _Fields()

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        if Record not in cls.__bases__:
            _complete(cls)  # else it would be made as its base is

    def __init__(self, *given: object, **named: object) -> None:
        _complete(type(self))
        type(self).__init__(self, *given, **named)

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return bool(self._compared(self) == self._compared(other))

    def __hash__(self) -> int:
        return hash(self._compared(self))

    def __repr__(self) -> str:
        told = (f"{each.name}={getattr(self, each.name)!r}" for each in fields(self) if each.repr)
        return f"{type(self).__qualname__}({', '.join(told)})"

    def __setstate__(self, facts: dict[str, object]) -> None:
        """From another process, where its kind may have been met first."""
        _complete(type(self))
        vars(self).update(facts)

    if not TYPE_CHECKING:

        def __setattr__(self, name: str, _value: object) -> None:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")

        def __delattr__(self, name: str) -> None:
            raise FrozenInstanceError(f"cannot delete field {name!r}")


def _complete(kind: type[Record]) -> None:
    with _one_at_a_time:
        if "__dataclass_fields__" in vars(kind):
            return
        kind.__doc__ = kind.__doc__ or kind.__name__  # else it would be asked for its signature
        dataclass(init=False, repr=False, eq=False)(kind)
        compared = [each.name for each in fields(kind) if each.compare]
        kind._compared = attrgetter(*compared) if compared else type
        kind.__init__ = _beginning(kind)  # type: ignore[method-assign]


def _beginning(kind: type[Record]) -> Callable[..., None]:
    """The `__init__` of this kind: writes what is given into the record itself, past what keeps it frozen,
    and without asking for its `__dict__`: it would have one from then on, which takes a third of its memory.
    No field begins with an underscore, so that names of its own can."""
    known: dict[str, object] = {"_MISSING": MISSING, "_put": object.__setattr__}
    given, written = ["self"], ["pass"]
    for each in fields(kind):
        name, usual, value = each.name, f"_usual_{each.name}", each.name
        if each.default_factory is not MISSING:
            known[usual] = each.default_factory
            given.append(f"{name}=_MISSING")
            value = f"{usual}() if {name} is _MISSING else {name}"
        elif each.default is not MISSING:
            known[usual] = each.default
            given.append(f"{name}={usual}")
        else:
            given.append(name)
        written.append(f"_put(self, {name!r}, {value})")
    made: dict[str, Callable[..., None]] = {}
    exec(f"def __init__({', '.join(given)}):\n " + "\n ".join(written), known, made)
    return made["__init__"]
