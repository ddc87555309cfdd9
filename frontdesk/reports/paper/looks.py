"""How the day's documents look on paper: cell looks and the agencies' colours, those of the screen."""

from collections.abc import Iterable, Mapping
from typing import Any

AGENCY_COLOURS = (
    "#B4430E", "#0B6E67", "#6A32B8", "#B01F63", "#5A6400", "#1F6486", "#2F6E1E", "#7A4B5E",
)  # fmt: skip
INK, MUTED, GREY, RULE, SUNK = "#18202B", "#586273", "#7A8494", "#DDE1E8", "#ECEEF2"

ACCENT, PAPER = "#1857C4", "#FFFFFF"

_FACE = {"font_name": "Microsoft YaHei", "font_size": 10, "font_color": INK, "valign": "vcenter"}
_BOXED = _FACE | {"border": 1, "border_color": RULE}
_SUM = _BOXED | {"bold": True, "bg_color": SUNK, "top": 2, "top_color": MUTED}

LOOKS: Mapping[str, dict[str, Any]] = {
    "title": _FACE | {"bold": True, "font_size": 18},
    "subtitle": _FACE | {"font_color": MUTED, "bottom": 2, "bottom_color": ACCENT},
    "heading": _FACE | {"bold": True, "font_size": 13},
    "head": _BOXED
    | {"bold": True, "font_color": PAPER, "bg_color": INK, "text_wrap": True, "border_color": MUTED},
    "name": _BOXED | {"bold": True, "bg_color": SUNK, "text_wrap": True},
    "text": _BOXED | {"text_wrap": True},
    "number": _BOXED | {"align": "right", "indent": 1, "num_format": "0"},
    "decimal": _BOXED | {"align": "right", "indent": 1, "num_format": "0.0"},
    "time": _BOXED | {"align": "left", "num_format": "hh:mm:ss"},
    "code": _BOXED | {"font_name": "Consolas", "text_wrap": True},
    "sum": _SUM,
    "number_sum": _SUM | {"align": "right", "indent": 1, "num_format": "0"},
    "decimal_sum": _SUM | {"align": "right", "indent": 1, "num_format": "0.0"},
}


def paler(colour: str) -> str:
    """A ground for text in this colour: a tenth of it on white."""
    parts = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return "#" + "".join(f"{255 - (255 - part) // 10:02X}" for part in parts)


def agency_colours(names: Iterable[str]) -> dict[str, str]:
    """A colour for each agency, in the agreed order; after the last colour, the first again."""
    distinct = dict.fromkeys(names)
    return {name: AGENCY_COLOURS[n % len(AGENCY_COLOURS)] for n, name in enumerate(distinct)}
