"""The screens: Qt Widgets that show a board and send commands. No rule of the rotation lives here."""

from ui.startup.imports import put_off_what_nobody_asks, read_no_sources

read_no_sources()
put_off_what_nobody_asks()
