"""The program as it is handed out is tried without a screen."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
