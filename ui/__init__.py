"""The screens: Qt Widgets that show a board and send commands. No rule of the rotation lives here."""

from ui.startup.imports import read_no_sources

read_no_sources()
