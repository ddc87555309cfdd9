"""Records: what the program knows and says, frozen. Most kinds of them are never met on a given day."""

from dataclasses import Field, dataclass, field
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
    fields: writing the methods of all two hundred kinds would be a tenth of the program's start."""

    if TYPE_CHECKING:
        __dataclass_fields__: ClassVar[dict[str, Field[Any]]]
    else:
        __dataclass_fields__ = _Fields()

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        if Record not in cls.__bases__:
            _complete(cls)  # else it would be made as its base is

    def __init__(self, *given: object, **named: object) -> None:
        _complete(type(self))
        type(self).__init__(self, *given, **named)


def _complete(kind: type[Record]) -> None:
    with _one_at_a_time:
        if "__dataclass_fields__" not in vars(kind):
            dataclass(frozen=True)(kind)
