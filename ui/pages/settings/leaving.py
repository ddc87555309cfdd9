"""Whether one is asked before the program is left with the day open."""

from ui.pages.settings.look import ON, on_off
from ui.pages.settings.rows import Setting, SettingCard
from ui.startup.preferences import Preferences
from ui.words import words


class LeavingCard(SettingCard):
    """What was chosen is remembered already."""

    def __init__(self, preferences: Preferences) -> None:
        self.asks = on_off(
            words("settings", "Ask when the day is still open"), preferences.asks_before_leaving
        )
        super().__init__(
            words("settings", "Leaving"),
            [
                Setting(
                    words("settings", "Ask when the day is still open"),
                    words("settings", "When the window is closed, or the computer is shut down."),
                    [self.asks],
                    "关闭 退出 关机 收班 提醒 close quit shut down exit warn",
                )
            ],
        )

        def take(chosen: str) -> None:
            preferences.asks_before_leaving = chosen == ON

        self.asks.chosen.connect(take)
