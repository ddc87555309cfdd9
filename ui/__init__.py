"""The screens: Qt Widgets that show a board and send commands. No rule of the rotation lives here."""
