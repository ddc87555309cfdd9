"""`python -m tests.looks [PART]`: what is cut, overlaps or reaches outside, on every display, in every
language, light and dark. The exit status is 1 if anything is."""

import sys

from PySide6.QtWidgets import QApplication

from frontdesk.desk.rights import pins
from tests.displays import DISPLAYS, use_displays
from tests.looks.walk import front_of, looked_at
from tests.screens import SCREENS, looks, shown


def main(wanted: str = "") -> int:
    """Look at the screens whose names contain `wanted`."""
    use_displays()
    app = QApplication([])
    pins.COST = pins.Cost(rounds=1, memory=8, threads=1)
    found = 0
    for look in looks(app):
        for screen in SCREENS:
            if wanted in screen.name:
                found += _looked_at(screen.name, look)
    return 1 if found else 0


def _looked_at(name: str, look: str) -> int:
    """Print what is wrong with that screen; how many faults."""
    with shown(next(screen for screen in SCREENS if screen.name == name)) as window:
        wrong = [fault for display in DISPLAYS for fault in looked_at(window, display)]
        if (dialog := front_of(window)) is not window:
            dialog.close()
    for fault in wrong:
        print(f"{name}-{look} {fault}", flush=True)
    return len(wrong)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
