"""The displays that the platform without a screen pretends to have: an ordinary and a large one, each at
100, 125, 150 and 200 %, in logical pixels."""

import json
import os
import tempfile
from collections.abc import MutableMapping, Sequence
from dataclasses import dataclass
from pathlib import Path

PERCENTS = (100, 125, 150, 200)


@dataclass(frozen=True)
class Display:
    """A screen of so many pixels, at a scale in percent."""

    width: int
    height: int
    percent: int = 100

    @property
    def name(self) -> str:
        return f"{self.width}x{self.height}-{self.percent}"

    @property
    def size(self) -> tuple[int, int]:
        """What programs see: logical pixels."""
        return round(self.width * 100 / self.percent), round(self.height * 100 / self.percent)


ORDINARY, LARGE = (1366, 768), (1920, 1080)
DISPLAYS = tuple(Display(*pixels, percent) for pixels in (LARGE, ORDINARY) for percent in PERCENTS)
"""The first one is where windows open."""
USUAL, SMALLEST = Display(*ORDINARY), Display(*ORDINARY, 200)


def use_displays(
    displays: Sequence[Display] = DISPLAYS, environment: MutableMapping[str, str] = os.environ
) -> MutableMapping[str, str]:
    """Have Qt, which must not have begun yet, see these displays, unless it shows real windows."""
    if environment.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
        file = Path(tempfile.mkdtemp()) / "displays.json"
        told = [_told(one, 4000 * at) for at, one in enumerate(displays)]
        file.write_text(json.dumps({"screens": told}), "utf-8")
        environment["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"
    return environment


def _told(display: Display, x: int) -> dict[str, object]:
    width, height = display.size
    fixed = {"y": 0, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    return {"name": display.name, "x": x, "width": width, "height": height, **fixed}
