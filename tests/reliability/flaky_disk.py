"""A disk in memory below SQLite that remembers every write and sync, so that the power can be cut anywhere.

What was synced is there after a cut. Of the writes since, each is there, or not, or torn at sectors of 512
bytes, as chance will have it.
"""

import random
from dataclasses import dataclass, field
from typing import Any

import apsw

SECTOR = 512


@dataclass(frozen=True)
class Write:
    file: str
    offset: int
    data: bytes


@dataclass(frozen=True)
class Truncate:
    file: str
    size: int


@dataclass(frozen=True)
class Sync:
    file: str


@dataclass(frozen=True)
class Delete:
    file: str


@dataclass(frozen=True)
class Acknowledged:
    """A press was told to be in the book: its last seq."""

    seq: int


Event = Write | Truncate | Sync | Delete | Acknowledged


@dataclass
class Disk:
    """Files as the running program sees them, and all that ever happened to them."""

    files: dict[str, bytearray] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)

    def happen(self, event: Event) -> None:
        self.events.append(event)
        apply(self.files, event)


def apply(files: dict[str, bytearray], event: Event) -> None:
    match event:
        case Write():
            content = files.setdefault(event.file, bytearray())
            content.extend(bytes(max(0, event.offset + len(event.data) - len(content))))
            content[event.offset : event.offset + len(event.data)] = event.data
        case Truncate():
            del files.setdefault(event.file, bytearray())[event.size :]
        case Delete():
            files.pop(event.file, None)
        case _:
            pass


@dataclass
class Platter:
    """What is on the disk for good, and what isn't yet."""

    durable: dict[str, bytearray] = field(default_factory=dict)
    pending: list[Write | Truncate] = field(default_factory=list)
    acknowledged: int = 0

    def take(self, event: Event) -> None:
        match event:
            case Write() | Truncate():
                self.pending.append(event)
            case Sync():
                for each in self.pending:
                    if each.file == event.file:
                        apply(self.durable, each)
                self.pending = [each for each in self.pending if each.file != event.file]
            case Delete():
                self.pending = [each for each in self.pending if each.file != event.file]
                apply(self.durable, event)
            case Acknowledged():
                self.acknowledged = event.seq

    def after_a_cut(self, chance: random.Random) -> dict[str, bytes]:
        """The files as they are found when the power is back."""
        found = {name: bytearray(content) for name, content in self.durable.items()}
        fate = chance.choice(["all lost", "some lost", "torn"])
        for each in self.pending if fate != "all lost" else ():
            if fate == "torn" and isinstance(each, Write):
                for part in _torn(each, chance):
                    apply(found, part)
            elif chance.random() < 0.5:
                apply(found, each)
        return {name: bytes(content) for name, content in found.items()}


def _torn(write: Write, chance: random.Random) -> list[Write]:
    starts = range(0, len(write.data), SECTOR)
    return [
        Write(write.file, write.offset + start, write.data[start : start + SECTOR])
        for start in starts
        if chance.random() < 0.5
    ]


class RememberedFile:
    """One open file of SQLite's. Locks are nobody's business: the book is opened by one program."""

    def __init__(self, disk: Disk, name: str) -> None:
        self.disk, self.name = disk, name
        disk.files.setdefault(name, bytearray())

    def xRead(self, amount: int, offset: int) -> bytes:
        return bytes(self.disk.files[self.name][offset : offset + amount])

    def xWrite(self, data: bytes, offset: int) -> None:
        self.disk.happen(Write(self.name, offset, bytes(data)))

    def xTruncate(self, size: int) -> None:
        self.disk.happen(Truncate(self.name, size))

    def xSync(self, _flags: int) -> None:
        self.disk.happen(Sync(self.name))

    def xFileSize(self) -> int:
        return len(self.disk.files[self.name])

    def xLock(self, _level: int) -> None: ...

    def xUnlock(self, _level: int) -> None: ...

    def xCheckReservedLock(self) -> bool:
        return False

    def xFileControl(self, _op: int, _pointer: int) -> bool:
        return False

    def xSectorSize(self) -> int:
        return SECTOR

    def xDeviceCharacteristics(self) -> int:
        return 0

    def xClose(self) -> None: ...


class RememberingVFS(apsw.VFS):
    """The files of one connection, on a `Disk`."""

    def __init__(self, disk: Disk) -> None:
        self.disk, self.name = disk, f"remembering-{id(disk)}"
        super().__init__(self.name, "")

    def xOpen(self, name: Any, _flags: list[int]) -> Any:
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        return RememberedFile(self.disk, str(path or f"temporary-{len(self.disk.files)}"))

    def xDelete(self, name: str, _sync: bool) -> None:
        self.disk.happen(Delete(name))

    def xAccess(self, name: str, _flags: int) -> bool:
        return name in self.disk.files

    def xFullPathname(self, name: str) -> str:
        return name
