"""The look: colours and type from tokens, light and dark. The only place that knows a colour's value.

Widgets name what they are (`dress(label, role="title", tone="muted")`); the one stylesheet,
`assets/style.qss`, says how that looks, and `colour("accent")` serves those who paint by themselves.
"""

import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from string import Template
from types import MappingProxyType
from typing import Literal

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from ui.look.sizes import SCALES, TYPE, grown, px, scale, scaled_style, set_scale, type_of

__all__ = ["SCALES", "TYPE", "grown", "px", "scale", "type_of"]

Mode = Literal["system", "light", "dark"]

ASSETS = Path(__file__).resolve().parent.parent / "assets"

LIGHT: Mapping[str, str] = MappingProxyType(
    {
        "background": "#F4F5F7",
        "surface": "#FFFFFF",
        "sunk": "#ECEEF2",
        "line": "#DDE1E8",
        "text": "#18202B",
        "muted": "#586273",
        "accent": "#1857C4",
        "on_accent": "#FFFFFF",
        "good": "#1A7F4B",
        "warning": "#A85A00",
        "accent_soft": "#EEF4FE",
        "accent_hover": "#134AA8",
        "warning_soft": "#FDF4E6",
        "edge": "#8A94A5",
        "scrim": "#700A0E14",
    }
)

DARK: Mapping[str, str] = MappingProxyType(
    {
        "background": "#12161C",
        "surface": "#1B2129",
        "sunk": "#232A34",
        "line": "#303946",
        "text": "#EEF1F5",
        "muted": "#A3AEBD",
        "accent": "#6FA3FF",
        "on_accent": "#0B1524",
        "good": "#5CCB8F",
        "warning": "#F0B45E",
        "accent_soft": "#1E2C45",
        "accent_hover": "#8CB6FF",
        "warning_soft": "#33291A",
        "edge": "#6B7789",
        "scrim": "#99000000",
    }
)

AGENCIES_LIGHT = ("#B4430E", "#0B6E67", "#6A32B8", "#B01F63", "#5A6400", "#1F6486", "#2F6E1E", "#7A4B5E")
AGENCIES_DARK = ("#FF9C6B", "#4FD1C5", "#C4A1FF", "#FF8FB8", "#C9D45A", "#7CC7EE", "#93D66E", "#E0B7C6")

# Every pair of text and ground that the stylesheet and the painted widgets use.
TEXT_ON = (
    *((tone, ground) for tone in ("text", "muted", "accent") for ground in ("background", "surface", "sunk")),
    *((tone, ground) for tone in ("good", "warning") for ground in ("background", "surface")),
    *((tone, "accent_soft") for tone in ("text", "muted", "accent", "good", "warning")),
    *((tone, "warning_soft") for tone in ("text", "muted", "warning")),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
)

CARD_RADIUS = 10
CONTROL_RADIUS = 8
GRID = 4
ANY_SIZE = 16_777_215
"""As large as Qt lets a widget be: no limit."""

_FAMILIES = {
    "win32": ["Microsoft YaHei UI", "Microsoft YaHei", "Segoe UI"],
    "darwin": ["PingFang SC", "Helvetica Neue"],
}
_FAMILIES_ELSEWHERE = ["Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", "Noto Sans"]

_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


def families() -> list[str]:
    """Font families that draw Chinese and Latin text on this platform, the best first."""
    return _FAMILIES.get(sys.platform, _FAMILIES_ELSEWHERE)


def font(role: str) -> QFont:
    """The font of a role of type, for those who paint by themselves."""
    size, weight = type_of(role)
    made = QFont(families())
    made.setPixelSize(size)
    made.setWeight(QFont.Weight(weight))
    return made


_tokens = [LIGHT]


def is_dark() -> bool:
    """Whether the dark colours are in use."""
    return _tokens[0] is DARK


def tokens() -> Mapping[str, str]:
    """The colours in use, by name."""
    return _tokens[0]


def colour(name: str) -> QColor:
    """The colour of that name, in the mode in use. An unknown name is a KeyError."""
    return _made(_tokens[0][name])


@cache
def _made(value: str) -> QColor:
    """One colour object per value: nobody changes them, and a repaint asks for hundreds."""
    return QColor(value)


def agency_colour(index: int) -> QColor:
    """The colour of the agency at `index` in the agreed order; after eight they begin again."""
    ring = AGENCIES_DARK if is_dark() else AGENCIES_LIGHT
    return _made(ring[index % len(ring)])


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of two opaque colours after WCAG 2, from 1 to 21."""
    brighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def _luminance(shade: QColor) -> float:
    red, green, blue = (_linear(part) for part in (shade.redF(), shade.greenF(), shade.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4


def dress(widget: QWidget, **properties: object) -> None:
    """Set the dynamic properties (role, tone …) that the stylesheet asks for, and show the result."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return  # not shown yet: Qt asks the stylesheet then
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.updateGeometry()
    widget.update()


def the_app() -> QApplication:
    """The one program that is running."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def mode(app: QApplication) -> Mode:
    """The mode that was asked for last."""
    asked: Mode = app.property("themeMode") or "system"
    return asked


def apply(app: QApplication, mode: Mode = "system") -> None:
    """Dress the whole program. With `system` it follows the system's wish from now on."""
    if app.property("themeMode") is None:
        _Follower(app)
    app.setProperty("themeMode", mode)
    hints = app.styleHints()
    if hints.colorScheme() != _SCHEMES[mode]:
        hints.setColorScheme(_SCHEMES[mode])
    _dress_app(app)


def use_scale(app: QApplication, percent: int) -> None:
    """Have all type in this size from now on. Widgets made before keep their lengths: make them anew."""
    if percent != scale():
        set_scale(percent)
        _dress_app(app)


def next_mode(mode: Mode) -> Mode:
    """What the key for light and dark switches to: each press is seen. As the system has it, at first."""
    if mode == "system":
        return "light" if is_dark() else "dark"
    return "light" if mode == "dark" else "dark"


class _Follower(QObject):
    """Dresses the program anew when the system changes between light and dark."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        app.styleHints().colorSchemeChanged.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        if _wants_dark(self._app) != is_dark():
            _dress_app(self._app)


def _wants_dark(app: QApplication) -> bool:
    asked = mode(app)
    if asked == "system":
        return system_scheme() == Qt.ColorScheme.Dark
    return asked == "dark"


def system_scheme() -> Qt.ColorScheme:
    """Light or dark as the system has it now; unknown where it doesn't say."""
    return QGuiApplication.styleHints().colorScheme()


def _dress_app(app: QApplication) -> None:
    _tokens[0] = DARK if _wants_dark(app) else LIGHT
    app.setFont(font("body"))
    app.setPalette(palette())
    app.setStyleSheet(stylesheet())


def palette() -> QPalette:
    """The palette in use, for what Fusion draws without the stylesheet."""
    made = QPalette()
    for role, name in _PALETTE.items():
        made.setColor(role, colour(name))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        made.setColor(QPalette.ColorGroup.Disabled, role, colour("edge"))
    return made


_PALETTE = {
    QPalette.ColorRole.Window: "background",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunk",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "on_accent",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
}


def stylesheet() -> str:
    """The one stylesheet, with the colours in use."""
    sheet = Template((ASSETS / "style.qss").read_text(encoding="utf-8"))
    signs = {sign: _sign_file(sign) for sign in ("chevron", "check")}
    return Template(scaled_style(sheet.template)).substitute(tokens(), **signs, **_type_rules())


def _sign_file(sign: str) -> str:
    return (ASSETS / f"{sign}-{'dark' if is_dark() else 'light'}.svg").as_posix()


def _type_rules() -> dict[str, str]:
    rules = (f'*[role="{role}"] {{ {_type_rule(role)} }}' for role in TYPE)
    return {"type_rules": "\n".join(rules)}


def _type_rule(role: str) -> str:
    size, weight = type_of(role)
    return f"font-size: {size}px; font-weight: {weight};"
