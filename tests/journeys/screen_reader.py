"""What a screen reader has: the program, on a display and a bus of its own, read and pressed over AT-SPI."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from jeepney import DBusAddress, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60.0
ACCESSIBLE, ACTION = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action"
REGISTRY, DESKTOP = "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root"
LAUNCHER = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
Found = TypeVar("Found")
SHOWING = 1 << 25
"""The bit of AT-SPI's states that says a thing is to be seen."""


def what_is_missing() -> str:
    """What this machine lacks for it; empty: nothing."""
    lacking = [tool for tool in ("Xvfb", "dbus-daemon") if shutil.which(tool) is None]
    if not any(Path(file).exists() for file in LAUNCHER):
        lacking.append("at-spi2-core")
    return ", ".join(lacking)


@dataclass(frozen=True)
class Thing:
    """Something that a screen reader knows of: who owns it on the bus, and where."""

    bus: DBusConnection
    owner: str
    path: str

    def ask(self, interface: str, method: str, signature: str = "", *values: object) -> Any:
        """The first answer to that call."""
        address = DBusAddress(self.path, self.owner, interface)
        call = new_method_call(address, method, signature or None, values)
        return self.bus.send_and_get_reply(call, timeout=PATIENCE).body[0]

    @property
    def name(self) -> str:
        reply = self.bus.send_and_get_reply(
            Properties(DBusAddress(self.path, self.owner, ACCESSIBLE)).get("Name"), timeout=PATIENCE
        )
        kind, name = reply.body[0]
        return str(name) if kind == "s" else ""

    @property
    def is_showing(self) -> bool:
        low, _high = self.ask(ACCESSIBLE, "GetState")
        return bool(low & SHOWING)

    def children(self) -> list["Thing"]:
        return [Thing(self.bus, owner, path) for owner, path in self.ask(ACCESSIBLE, "GetChildren")]

    def everything(self) -> Iterator["Thing"]:
        """This, and all that is to be seen in it."""
        yield self
        for child in self.children():
            if child.is_showing:
                yield from child.everything()

    def press(self) -> None:
        """Do the first thing that can be done with it."""
        assert self.ask(ACTION, "DoAction", "i", 0)


class Reader:
    """Reads the program that alone is on this bus."""

    def __init__(self, bus: DBusConnection) -> None:
        self._desktop = Thing(bus, REGISTRY, DESKTOP)

    def find(self, wanted: Callable[[str], bool]) -> Thing:
        """The first thing in sight with such a name, once there is one."""
        return until(lambda: next((thing for thing in self._all() if wanted(thing.name)), None))

    def names(self) -> list[str]:
        return [name for thing in self._all() if (name := thing.name)]

    def _all(self) -> Iterator[Thing]:
        for program in self._desktop.children():
            for window in program.children():
                yield from window.everything()


def until(look: Callable[[], Found | None]) -> Found:
    """What `look` finds, as soon as it does."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if (found := look()) is not None:
            return found
        time.sleep(0.1)
    raise AssertionError("it never came")


@contextmanager
def program_read_aloud(book: Path) -> Iterator[Reader]:
    """The real program with that book, in English, and a reader of what it shows."""
    folder = book.parent
    with _display() as display, _bus() as address:
        plain = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "AT_SPI"))}
        told = {"DISPLAY": display, "DBUS_SESSION_BUS_ADDRESS": address, "HOME": str(folder)}
        always = {"QT_QPA_PLATFORM": "xcb", "QT_ACCESSIBILITY": "1", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        homes = {f"XDG_{kind}_HOME": str(folder / kind) for kind in ("CONFIG", "DATA", "STATE")}
        command = [sys.executable, "-m", "ui.app", "--book", str(book), "--language", "en"]
        with (
            _running(command, env={**plain, **told, **always, **homes}, cwd=ROOT),
            open_dbus_connection(_accessibility_bus(address)) as bus,
        ):
            yield Reader(bus)


def _accessibility_bus(session: str) -> str:
    """Where the bus of the screen readers is; asking begins it."""
    with open_dbus_connection(session) as bus:
        launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        reply = bus.send_and_get_reply(new_method_call(launcher, "GetAddress"), timeout=PATIENCE)
        return str(reply.body[0])


@contextmanager
def _display() -> Iterator[str]:
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    with _running(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:
        yield f":{_first_line(server)}"


@contextmanager
def _bus() -> Iterator[str]:
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with tempfile.TemporaryDirectory() as home:
        env = {**os.environ, "HOME": home, "XDG_RUNTIME_DIR": home}
        quiet = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
        with _running(command, env=env, **quiet) as daemon:
            yield _first_line(daemon)


def _first_line(process: subprocess.Popen[bytes]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().decode().strip()


@contextmanager
def _running(command: list[str], **options: Any) -> Iterator[subprocess.Popen[bytes]]:
    """A process that is ended afterwards, whatever happens."""
    process = subprocess.Popen(command, **options)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout is not None:
            process.stdout.close()
