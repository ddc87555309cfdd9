"""How the program looks and sounds: language, light or dark, size of the type, chime, spoken name."""

from PySide6.QtCore import Signal

from ui import theme
from ui.actions import key_text
from ui.chime import Chime
from ui.pages.settings.rows import Setting, SettingCard
from ui.startup.preferences import Preferences
from ui.theme import Mode
from ui.widgets.buttons import SmallButton
from ui.widgets.segments import Segments, Way
from ui.words import language, words

ON, OFF = "on", "off"


class LookCard(SettingCard):
    """`language_wanted(code)`, `mode_wanted(light, dark or system)`, `scale_wanted(percent)`."""

    language_wanted = Signal(str)
    mode_wanted = Signal(str)
    scale_wanted = Signal(int)

    def __init__(self, mode: Mode) -> None:
        self.language = _ways(
            words("settings", "Language"), [("zh_CN", "中文"), ("en", "English")], language()
        )
        self.mode = _ways(words("settings", "Light or dark"), _modes(), mode)
        sizes = [(str(percent), f"{percent} %") for percent in theme.SCALES]
        self.type_size = _ways(words("settings", "Size of the type"), sizes, str(theme.scale()))
        self.ways = (self.language, self.mode, self.type_size)
        super().__init__(
            words("settings", "Look"),
            [
                Setting(
                    words("settings", "Language"),
                    words("settings", "At once, on every page; nothing that was typed is lost."),
                    [self.language],
                    "语言 中文 英文 language Chinese English",
                ),
                Setting(
                    words("settings", "Light or dark"),
                    words("settings", "As the system has it, or always the same."),
                    [self.mode],
                    "深色 浅色 主题 外观 theme dark light colour color",
                ),
                Setting(
                    words("settings", "Size of the type"),
                    words("settings", "The name of the next is large in any case."),
                    [self.type_size],
                    "字号 字体 放大 font size zoom large",
                ),
            ],
        )
        self.language.chosen.connect(self.language_wanted)
        self.mode.chosen.connect(self.mode_wanted)
        self.type_size.chosen.connect(lambda percent: self.scale_wanted.emit(int(percent)))


class SoundCard(SettingCard):
    """`changed()` after each choice; what was chosen is remembered, and heard, already."""

    changed = Signal()

    def __init__(self, preferences: Preferences, chime: Chime) -> None:
        self._preferences, self._chime = preferences, chime
        self.sound = on_off(words("settings", "Sound"), preferences.sound)
        self.chime = on_off(words("settings", "Chime"), preferences.chime)
        self.voice = on_off(words("settings", "Spoken name"), preferences.spoken_name)
        self.hear = SmallButton(words("settings", "Hear it"))
        super().__init__(words("settings", "Sound"), self._settings())
        self.voice.setEnabled(chime.voice.there)
        self._show()
        for control in (self.sound, self.chime, self.voice):
            control.chosen.connect(self._take)
        self.hear.clicked.connect(lambda: chime.call(words("settings", "Li Si")))

    def _settings(self) -> list[Setting]:
        there = self._chime.voice.there
        speaks = words("settings", "The system’s own voice says whose turn it is.")
        mute = words("settings", "This computer has no voice that the program could use.")
        return [
            Setting(
                words("settings", "Sound at all"),
                words("settings", "{key} switches it, wherever you are.", key=key_text("Ctrl+Shift+S")),
                [self.sound],
                "声音 静音 mute silent sound",
            ),
            Setting(
                words("settings", "Chime"),
                words("settings", "A soft sound with each turn, and when guests wait for too long."),
                [self.chime],
                "提示音 铃声 chime bell ring",
            ),
            Setting(
                words("settings", "Spoken name"),
                speaks if there else mute,
                [self.hear, self.voice],
                "语音 播报 报名字 voice speak name",
            ),
        ]

    def show_sound(self, on: bool) -> None:
        """The key was pressed."""
        self.sound.blockSignals(True)
        self.sound.choose(ON if on else OFF)
        self.sound.blockSignals(False)
        self._show()

    def _take(self, _key: str) -> None:
        self._preferences.sound = self.sound.value() == ON
        self._preferences.chime = self.chime.value() == ON
        self._preferences.spoken_name = self.voice.value() == ON
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        on = self.sound.value() == ON
        self.chime.setEnabled(on)
        self.voice.setEnabled(on and self._chime.voice.there)
        self.hear.setEnabled(on)


def _modes() -> list[tuple[str, str]]:
    return [
        ("system", words("settings", "as the system")),
        ("light", words("settings", "light")),
        ("dark", words("settings", "dark")),
    ]


def on_off(name: str, on: bool) -> Segments:
    return _ways(name, [(ON, words("settings", "on")), (OFF, words("settings", "off"))], ON if on else OFF)


def _ways(name: str, ways: list[tuple[str, str]], chosen: str) -> Segments:
    made = Segments(name, [Way(key, text) for key, text in ways])
    made.choose(chosen)
    made.fit()
    return made
