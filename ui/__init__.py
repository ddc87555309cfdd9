"""The screens: Qt Widgets that show a board and send commands. No rule of the rotation lives here."""

from ui.startup.imports import import_qt, put_off_what_nobody_asks

import_qt()
put_off_what_nobody_asks()
